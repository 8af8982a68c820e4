package standpoint.discern;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standpoint.discern.group.ContentTerms;
import standpoint.discern.group.GroupPositions;
import standpoint.discern.language.TellLanguage;
import standpoint.discern.text.Attributed;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Briefing;
import standpoint.model.Discernment;
import standpoint.model.Figure;
import standpoint.model.Reading;

/**
 * Takes reported statements from any attributor and tells by rules and lexicons whose they are, what they do, at whom
 * they are aimed and which of them are one position.
 */
public final class DiscernByRules implements Discerner {

    /** The one language whose numbers are read. */
    private static final String FIGURES_IN = "en";

    private final Attributor attributor;
    private final TellLanguage languages;
    private final Reader.Lexicons lexicons;
    private final ContentTerms terms;

    /** Reads the word lists that come with the program. */
    public DiscernByRules(Attributor attributor, TellLanguage languages) {
        this.attributor = attributor;
        this.languages = languages;
        this.lexicons = new Reader.Lexicons();
        this.terms = new ContentTerms();
    }

    @Override
    public Discernment discern(Briefing briefing, List<Article> articles) {
        Reader reader = new Reader(briefing, lexicons);
        Map<String, Article> latest = latest(articles);
        List<Told> told = latest.values().parallelStream()
                .map(article -> read(article, reader, LocalDate.ofInstant(article.dated(), briefing.zone())))
                .toList();
        List<Attribution> attributions =
                told.stream().map(Told::attributions).flatMap(List::stream).toList();
        List<Reading> readings = told.stream().map(Told::reading).toList();
        List<Figure> figures =
                told.stream().map(Told::figures).flatMap(List::stream).toList();
        return new Discernment(attributions, GroupPositions.of(attributions, latest, terms), readings, figures);
    }

    /** What one article says, and in which language. */
    private record Told(Reading reading, List<Attribution> attributions, List<Figure> figures) {}

    /** Nothing of one article is told by another, so that several can be read at once. */
    private Told read(Article article, Reader reader, LocalDate day) {
        String language = languages.of(article.language(), article.text());
        List<Attributed> found = attributor.attribute(article.text(), language);
        ReadArticle reading = new ReadArticle(reader, article, day);
        List<Attribution> attributions = reading.read(found);
        return new Told(
                new Reading(article.id(), language, attributor.reach(language)),
                attributions,
                language.startsWith(FIGURES_IN) ? reading.figures(attributions) : List.of());
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
