package standpoint.edit;

import java.util.Comparator;
import java.util.List;
import standpoint.model.Article;
import standpoint.model.Attribution;

/**
 * A position with what carries it.
 *
 * @param outlets independent outlets
 * @param articles that carry it, reprints included
 * @param hearsay whether every article keeps its distance from it
 */
record Weighed(Recognized recognized, int outlets, int articles, boolean hearsay) {

    /** Changed before repeated, more independent outlets before fewer, direct before hedged, then the stronger act. */
    static final Comparator<Weighed> RANK = Comparator.comparing(
                    (Weighed weighed) -> weighed.recognized().change())
            .thenComparing(Weighed::outlets, Comparator.reverseOrder())
            .thenComparing(Weighed::hearsay)
            .thenComparing(weighed -> weighed.recognized().position().act(), Comparator.reverseOrder())
            .thenComparing(weighed -> weighed.recognized().position().evidence().size(), Comparator.reverseOrder())
            .thenComparing(weighed -> weighed.recognized().id());

    static Weighed weigh(Recognized recognized, Coverage coverage) {
        List<Attribution> evidence = recognized.position().evidence();
        List<Article> articles = evidence.stream()
                .map(Attribution::articleId)
                .distinct()
                .map(coverage::article)
                .toList();
        long outlets =
                articles.stream().map(coverage::independentOutlet).distinct().count();
        return new Weighed(
                recognized, (int) outlets, articles.size(), evidence.stream().allMatch(Attribution::hedged));
    }
}
