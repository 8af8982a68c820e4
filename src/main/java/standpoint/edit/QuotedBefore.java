package standpoint.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Edition;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Reference;

/**
 * What earlier editions quoted. An article that its outlet edits is read again with the next window, but nobody has
 * said again what its earlier version quoted too.
 */
public final class QuotedBefore {

    private final Set<Words> quoted = new HashSet<>();

    /** @param earlier editions of the briefing */
    public QuotedBefore(List<Edition> earlier) {
        for (Edition edition : earlier)
            quotations(edition).forEach(quotation -> quoted.add(words(edition.source(quotation.source()), quotation)));
    }

    private record Words(String articleId, int version, List<String> content) {}

    /** Whether an earlier edition has these very words from an earlier version of the article. */
    public boolean has(Attribution attribution, Article article) {
        if (article.version() == 1) return false;
        List<String> content = attribution.content().stream()
                .map(span -> span.in(article.text()))
                .toList();
        return Stream.iterate(1, version -> version < article.version(), version -> version + 1)
                .anyMatch(version -> quoted.contains(new Words(article.id(), version, content)));
    }

    private static Stream<Quotation> quotations(Edition edition) {
        return Stream.concat(
                edition.positions().flatMap(position -> position.quotations().stream()),
                edition.voices().stream().flatMap(voice -> voice.quotations().stream()));
    }

    private static Words words(Reference source, Quotation quotation) {
        return new Words(
                source.articleId(),
                source.version(),
                quotation.content().stream().map(Passage::text).toList());
    }
}
