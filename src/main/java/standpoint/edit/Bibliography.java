package standpoint.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standpoint.model.Article;
import standpoint.model.Outlet;
import standpoint.model.Reference;

/** The numbered sources of one edition, in order of first citation. */
final class Bibliography {

    private final Coverage coverage;
    private final Map<String, Reference> references = new LinkedHashMap<>();

    Bibliography(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The number of an article of the window, given to it on its first citation. */
    int cite(Article article) {
        return references
                .computeIfAbsent(key(article.id(), article.version()), key -> reference(article))
                .number();
    }

    /** The number here of an article that an earlier edition cited. */
    int cite(Reference earlier) {
        return references
                .computeIfAbsent(key(earlier.articleId(), earlier.version()), key -> renumbered(earlier))
                .number();
    }

    /** The date of the source of that number. */
    Instant dated(int number) {
        return list().get(number - 1).dated();
    }

    List<Reference> list() {
        return new ArrayList<>(references.values());
    }

    private static String key(String articleId, int version) {
        return articleId + "/" + version;
    }

    private Reference reference(Article article) {
        Outlet outlet = coverage.outlet(article.outletId());
        return new Reference(
                references.size() + 1,
                article.id(),
                article.version(),
                Sha256.hex(article.text()),
                outlet.id(),
                outlet.name(),
                outlet.kind(),
                outlet.country(),
                article.title(),
                article.url(),
                article.dated(),
                coverage.language(article),
                article.copyOf());
    }

    private Reference renumbered(Reference earlier) {
        return new Reference(
                references.size() + 1,
                earlier.articleId(),
                earlier.version(),
                earlier.textSha256(),
                earlier.outletId(),
                earlier.outlet(),
                earlier.kind(),
                earlier.country(),
                earlier.title(),
                earlier.url(),
                earlier.dated(),
                earlier.language(),
                earlier.copyOf());
    }
}
