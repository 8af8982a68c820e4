package standpoint.labelled;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import standpoint.discern.Attributor;
import standpoint.discern.text.Attributed;
import standpoint.model.Reach;

/** Finds exactly the statements that people marked, so that what is told of them can be judged by itself. */
final class GoldSpans implements Attributor {

    private final Map<String, List<Attributed>> byText;

    GoldSpans(LabelledDispute dispute) {
        byText = dispute.articles().stream()
                .collect(Collectors.toMap(
                        article -> article.article().text(),
                        article -> article.statements().stream()
                                .map(Labelled::statement)
                                .sorted((a, b) -> a.first().compareTo(b.first()))
                                .toList()));
    }

    @Override
    public Reach reach(String language) {
        return Reach.WHOLE;
    }

    @Override
    public List<Attributed> attribute(String text, String language) {
        return byText.getOrDefault(text, List.of());
    }
}
