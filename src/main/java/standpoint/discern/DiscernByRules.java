package standpoint.discern;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Briefing;
import standpoint.model.Discernment;

/**
 * Takes reported statements from any attributor and tells by rules and lexicons whose they are, what they do, at whom
 * they are aimed and which of them are one position.
 */
public final class DiscernByRules implements Discerner {

    private final Attributor attributor;
    private final Reader.Lexicons lexicons;
    private final ContentTerms terms;

    /** Reads the word lists that come with the program. */
    public DiscernByRules(Attributor attributor) {
        this.attributor = attributor;
        this.lexicons = new Reader.Lexicons();
        this.terms = new ContentTerms();
    }

    @Override
    public Discernment discern(Briefing briefing, List<Article> articles) {
        Reader reader = new Reader(briefing, lexicons);
        Map<String, Article> latest = latest(articles);
        List<Attribution> attributions = latest.values().parallelStream()
                .map(article -> read(article, reader, LocalDate.ofInstant(article.dated(), briefing.zone())))
                .flatMap(List::stream)
                .toList();
        return new Discernment(attributions, GroupPositions.of(attributions, latest, terms));
    }

    /** Nothing of one article is told by another, so that several can be read at once. */
    private List<Attribution> read(Article article, Reader reader, LocalDate day) {
        String language = GuessLanguage.of(article.language(), article.text());
        return new ReadArticle(reader, article, day).read(attributor.attribute(article.text(), language));
    }

    /** The quotable articles by id; of two versions of one, the later: an edited statement replaces the first. */
    private static Map<String, Article> latest(List<Article> articles) {
        Map<String, Article> latest = new LinkedHashMap<>();
        for (Article article : articles)
            if (article.state().quotable())
                latest.merge(article.id(), article, (a, b) -> a.version() > b.version() ? a : b);
        return latest;
    }
}
