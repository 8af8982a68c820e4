package standpoint.edit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.model.Act;
import standpoint.model.Amount;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Figure;
import standpoint.model.FigureDispute;
import standpoint.model.Form;
import standpoint.model.Outlet;
import standpoint.model.Span;
import standpoint.model.Speaker;
import standpoint.model.Standing;
import standpoint.model.TextState;

/** Papers that count the dead: who, in which paper, how many hours into the window. */
final class Counts {

    private final List<Article> articles = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private String place = "Khost";

    /** From here on, somewhere else. */
    Counts in(String where) {
        place = where;
        return this;
    }

    /** A party's count. */
    Counts says(String paper, int hour, String party, int number, String thing) {
        String text = "The " + party + " said " + number + " " + thing + " were killed in " + place + ".";
        Article article = article(paper, hour, text, Optional.empty());
        Attribution said = new Attribution(
                article.id(),
                List.of(span(text, "The " + party)),
                List.of(span(text, "said")),
                List.of(span(text, number + " " + thing + " were killed in " + place)),
                Form.INDIRECT,
                new Speaker("The " + party, Standing.PARTY, List.of(party)),
                Act.ASSERT,
                List.of(),
                false,
                List.of());
        return count(article, number, thing, Optional.of(said));
    }

    /** A paper's own count. */
    Counts tells(String paper, int hour, int number, String thing) {
        return count(article(paper, hour, own(number, thing), Optional.empty()), number, thing, Optional.empty());
    }

    /** The count of a paper that reprints the article before it. */
    Counts reprints(String paper, int hour, int number, String thing) {
        Optional<String> original =
                Optional.of(articles.get(articles.size() - 1).id());
        return count(article(paper, hour, own(number, thing), original), number, thing, Optional.empty());
    }

    private String own(int number, String thing) {
        return "There " + number + " " + thing + " were killed, in " + place + ".";
    }

    private Counts count(Article article, int number, String thing, Optional<Attribution> statement) {
        String text = article.text();
        figures.add(new Figure(
                article.id(),
                span(text, number + " " + thing),
                new Span(0, text.length()),
                new Amount(Amount.COUNT, number, number, Amount.Precision.EXACT),
                new Figure.Subject(
                        thing,
                        "killed",
                        Set.of(),
                        true,
                        thing.equals("soldiers"),
                        Set.of(),
                        List.of(span(text, thing), span(text, "killed"))),
                new Figure.Setting(
                        Set.of(place.toLowerCase(Locale.ROOT)), Set.of(place.toLowerCase(Locale.ROOT)), Set.of()),
                statement,
                List.of()));
        return this;
    }

    private Article article(String paper, int hour, String text, Optional<String> copyOf) {
        Instant at = Scene.MONDAY.plus(Duration.ofHours(hour));
        Article article = new Article(
                paper + articles.size(),
                1,
                paper,
                paper,
                URI.create("https://" + paper + ".example/" + articles.size()),
                "Count",
                Optional.empty(),
                Optional.of(at),
                Optional.empty(),
                at,
                "en",
                TextState.FULL,
                text,
                copyOf,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        articles.add(article);
        return article;
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    /** What an edition would set out. */
    List<FigureDispute> disputes() {
        List<Outlet> outlets = List.of(outlet("herald"), outlet("mail"), outlet("post"));
        Coverage coverage = new Coverage(articles, outlets, List.of());
        return new CompareFigures(coverage, new Bibliography(coverage)).disputes(figures);
    }

    /** The one difference that there is. */
    FigureDispute only() {
        List<FigureDispute> disputes = disputes();
        if (disputes.size() != 1) throw new AssertionError("not one dispute: " + disputes);
        return disputes.get(0);
    }

    private static Outlet outlet(String id) {
        return new Outlet(id, id, Optional.empty(), Optional.empty(), Outlet.Kind.PRIVATE, List.of());
    }
}
