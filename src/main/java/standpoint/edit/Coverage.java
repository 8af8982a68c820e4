package standpoint.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.model.Article;
import standpoint.model.Outlet;
import standpoint.model.Reading;

/** The articles of a window and their outlets, by id. */
final class Coverage {

    private static final String UNTOLD = "und";

    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Outlet> outlets = new HashMap<>();

    /** @param readings tell the languages of articles whose pages do not */
    Coverage(List<Article> articles, List<Outlet> outlets, List<Reading> readings) {
        articles.forEach(article -> this.articles.put(article.id(), article));
        outlets.forEach(outlet -> this.outlets.put(outlet.id(), outlet));
        readings.forEach(reading -> this.languages.put(reading.articleId(), reading.language()));
    }

    static Coverage of(Material material) {
        return new Coverage(
                material.articles(), material.outlets(), material.discernment().readings());
    }

    /** The language that its page says it is in, else the one that its text was read in, as BCP 47 has it. */
    String language(Article article) {
        return article.language().equals(UNTOLD) ? languages.getOrDefault(article.id(), UNTOLD) : article.language();
    }

    /** The article of that id; an attribution always has one. */
    Article article(String id) {
        return Optional.ofNullable(articles.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no article " + id + " in this window"));
    }

    /** The outlet of that id; the configuration vouches for it. */
    Outlet outlet(String id) {
        return Optional.ofNullable(outlets.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no outlet " + id + " in the configuration"));
    }

    /** The outlet whose voice an article is: of the original where it is a reprint that we have seen. */
    String independentOutlet(Article article) {
        return Optional.ofNullable(articles.get(article.voice()))
                .orElse(article)
                .outletId();
    }
}
