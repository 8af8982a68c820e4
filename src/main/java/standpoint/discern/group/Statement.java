package standpoint.discern.group;

import java.util.Set;
import java.util.SortedMap;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Span;

/**
 * An attribution as it is compared with others.
 *
 * @param order in which it was found
 * @param foreign whether its article is in another language than the briefing
 * @param words its terms, weighted, as a vector of length 1
 * @param meaning what the sentence encoder makes of it
 * @param numbers the figures in it, as written
 */
record Statement(
        Attribution attribution,
        Article article,
        int order,
        boolean foreign,
        SortedMap<String, Double> words,
        Embedding meaning,
        Set<String> numbers) {

    int length() {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    boolean isIn(Statement other) {
        return article.id().equals(other.article().id())
                && attribution.content().stream()
                        .anyMatch(span -> other.attribution().content().stream().anyMatch(span::overlaps));
    }
}
