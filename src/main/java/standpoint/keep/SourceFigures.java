package standpoint.keep;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import standpoint.model.Article;
import standpoint.model.TextState;

/**
 * What a source gave.
 *
 * @param articles by what became of the text of their newest version
 * @param medianDelay between publication and first sight, of the articles whose publication is known and not later
 */
public record SourceFigures(Map<TextState, Integer> articles, Optional<Duration> medianDelay) {

    public SourceFigures {
        articles = new EnumMap<>(articles);
    }

    /** By source id. */
    static Map<String, SourceFigures> of(List<Article> versions) {
        return versions.stream()
                .collect(Collectors.groupingBy(
                        Article::sourceId,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), SourceFigures::ofOne)));
    }

    private static SourceFigures ofOne(List<Article> versions) {
        Map<String, TextState> newest = new TreeMap<>();
        versions.forEach(version -> newest.put(version.id(), version.state()));
        Map<TextState, Integer> counts = new EnumMap<>(TextState.class);
        newest.values().forEach(state -> counts.merge(state, 1, Integer::sum));
        List<Duration> delays = versions.stream()
                .filter(version -> version.version() == 1)
                .flatMap(first -> first
                        .published()
                        .filter(published -> !published.isAfter(first.fetched()))
                        .map(published -> Duration.between(published, first.fetched()))
                        .stream())
                .sorted()
                .toList();
        return new SourceFigures(
                counts, delays.isEmpty() ? Optional.empty() : Optional.of(delays.get(delays.size() / 2)));
    }
}
