package standpoint.discern;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.discern.group.ContentTerms;
import standpoint.discern.group.GroupPositions;
import standpoint.discern.language.TellLanguage;
import standpoint.discern.text.Attributed;
import standpoint.discern.topic.FindTopics;
import standpoint.discern.topic.Found;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Briefing;
import standpoint.model.Discernment;
import standpoint.model.Figure;
import standpoint.model.Meaning;
import standpoint.model.Outlet;
import standpoint.model.Position;
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
    private final GroupPositions positions;
    private final FindTopics topics;
    private final Map<String, String> countries;

    /**
     * Reads the word lists that come with the program.
     *
     * @param meaning tells which statements mean the same
     * @param outlets whose countries tell what an article means by "the ministry" and "police"
     */
    public DiscernByRules(Attributor attributor, TellLanguage languages, List<Outlet> outlets, Meaning meaning) {
        this.attributor = attributor;
        this.languages = languages;
        this.lexicons = new Reader.Lexicons();
        this.positions = new GroupPositions(new ContentTerms(), meaning);
        this.topics = new FindTopics();
        this.countries = new HashMap<>();
        outlets.forEach(outlet -> outlet.country().ifPresent(country -> countries.put(outlet.id(), country)));
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
        List<Position> grouped = positions.of(attributions, latest, languages(readings), briefing.language());
        Found found = topics.find(briefing, latest, attributions, grouped, english(readings)::contains);
        return new Discernment(
                attributions,
                found.positions(),
                Stream.concat(briefing.topics().stream(), found.topics().stream())
                        .toList(),
                readings,
                figures);
    }

    private static Set<String> english(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.language().equals("en"))
                .map(Reading::articleId)
                .collect(Collectors.toSet());
    }

    /** What one article says, and in which language. */
    private record Told(Reading reading, List<Attribution> attributions, List<Figure> figures) {}

    /** Nothing of one article is told by another, so that several can be read at once. */
    private Told read(Article article, Reader reader, LocalDate day) {
        String language = languages.of(article.language(), article.text());
        List<Attributed> found = attributor.attribute(article.text(), language);
        ReadArticle reading =
                new ReadArticle(reader, article, day, Optional.ofNullable(countries.get(article.outletId())));
        List<Attribution> attributions = reading.read(found);
        return new Told(
                new Reading(article.id(), language, attributor.reach(language)),
                attributions,
                language.startsWith(FIGURES_IN) ? reading.figures(attributions) : List.of());
    }

    private static Map<String, String> languages(List<Reading> readings) {
        Map<String, String> languages = new HashMap<>();
        readings.forEach(reading -> languages.put(reading.articleId(), reading.language()));
        return languages;
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
