package standpoint.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Standing;
import standpoint.model.Voice;

/** Who spoke: for a party, and for none. */
final class Listen {

    /** Names that tell a reader nothing once they stand alone. */
    static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private static final int QUOTATIONS_OF_A_VOICE = 2;

    private final Coverage coverage;

    Listen(Coverage coverage) {
        this.coverage = coverage;
    }

    /** Those who speak for no party, in the order in which they are first quoted; reprints are passed over. */
    List<Voice> voices(List<Attribution> attributions, Quote quote) {
        Map<String, List<Attribution>> byName = new LinkedHashMap<>();
        for (Attribution attribution : attributions)
            if (attribution.speaker().standing() == Standing.THIRD_PARTY && !reprinted(attribution))
                byName.computeIfAbsent(attribution.speaker().name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(attribution);
        return byName.values().stream()
                .map(said -> new Voice(
                        said.get(0).speaker().name(),
                        said.stream()
                                .limit(QUOTATIONS_OF_A_VOICE)
                                .map(quote::quote)
                                .toList()))
                .toList();
    }

    private boolean reprinted(Attribution attribution) {
        Article article = coverage.article(attribution.articleId());
        return article.copyOf().isPresent();
    }
}
