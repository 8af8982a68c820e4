package standpoint.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.model.Article;
import standpoint.model.Outlet;

/** The articles of a window and their outlets, by id. */
final class Coverage {

    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Outlet> outlets = new HashMap<>();

    Coverage(List<Article> articles, List<Outlet> outlets) {
        articles.forEach(article -> this.articles.put(article.id(), article));
        outlets.forEach(outlet -> this.outlets.put(outlet.id(), outlet));
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
