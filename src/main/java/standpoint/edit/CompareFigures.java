package standpoint.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import standpoint.model.Amount;
import standpoint.model.Article;
import standpoint.model.Figure;
import standpoint.model.FigureDispute;
import standpoint.model.FigureDispute.Claim;
import standpoint.model.FigureDispute.Value;
import standpoint.model.Passage;
import standpoint.model.Span;
import standpoint.model.Standing;

/** Sets the figures of different voices on the same thing against each other where they cannot all be true. */
final class CompareFigures {

    /** A longer sentence says more than the figure. */
    private static final int LONGEST_SENTENCE = 320;

    /** A later and higher figure of what grows may only be newer. */
    private static final Duration GROWN = Duration.ofHours(12);

    private final Coverage coverage;
    private final Bibliography bibliography;

    CompareFigures(Coverage coverage, Bibliography bibliography) {
        this.coverage = coverage;
        this.bibliography = bibliography;
    }

    /** The disputes, those of most voices first. */
    List<FigureDispute> disputes(List<Figure> figures) {
        List<List<Figure>> things = new ArrayList<>();
        for (Figure figure : figures) {
            if (coverage.article(figure.articleId()).copyOf().isPresent()) continue;
            things.stream()
                    .filter(thing -> thing.stream().allMatch(other -> SameThing.test(figure, other)))
                    .findFirst()
                    .orElseGet(() -> opened(things))
                    .add(figure);
        }
        return things.stream()
                .map(this::newest)
                .filter(this::differ)
                .sorted(Comparator.comparingInt((List<Figure> voices) -> -voices.size()))
                .map(this::dispute)
                .toList();
    }

    private static List<Figure> opened(List<List<Figure>> things) {
        List<Figure> thing = new ArrayList<>();
        things.add(thing);
        return thing;
    }

    /** What each voice says last; of one article, what it says first. */
    private List<Figure> newest(List<Figure> thing) {
        Map<String, Figure> byVoice = new LinkedHashMap<>();
        for (Figure figure : thing)
            byVoice.merge(voice(figure), figure, (old, now) -> dated(now).isAfter(dated(old)) ? now : old);
        return byVoice.values().stream()
                .filter(figure -> byVoice.values().stream().noneMatch(other -> repeats(figure, other)))
                .toList();
    }

    /** An outlet that gives somebody's figure, and again in its own words, has none of its own. */
    private static boolean repeats(Figure own, Figure other) {
        return own.statement().isEmpty()
                && other.statement().isPresent()
                && own.articleId().equals(other.articleId())
                && own.amount().equals(other.amount());
    }

    private String voice(Figure figure) {
        String outlet = coverage.independentOutlet(coverage.article(figure.articleId()));
        return figure.statement()
                .map(said -> said.speaker().standing() == Standing.PARTY
                        ? "party " + said.speaker().parties()
                        : "speaker " + said.speaker().name())
                .orElse("outlet " + outlet);
    }

    private boolean differ(List<Figure> voices) {
        return voices.stream().anyMatch(one -> voices.stream().anyMatch(other -> differ(one, other)));
    }

    private boolean differ(Figure one, Figure other) {
        if (Agreement.of(one.amount(), other.amount())) return false;
        boolean turned = dated(one).isAfter(dated(other));
        Figure earlier = turned ? other : one;
        Figure later = turned ? one : other;
        boolean grown = one.subject().grows()
                && earlier.amount().high() < later.amount().low()
                && Duration.between(dated(earlier), dated(later)).compareTo(GROWN) >= 0;
        return !grown;
    }

    private Instant dated(Figure figure) {
        return coverage.article(figure.articleId()).dated();
    }

    private FigureDispute dispute(List<Figure> voices) {
        Map<List<Double>, List<Figure>> byAmount = new LinkedHashMap<>();
        voices.stream()
                .sorted(Comparator.comparingDouble(
                                (Figure figure) -> -figure.amount().high())
                        .thenComparing(this::dated, Comparator.reverseOrder()))
                .forEach(figure -> byAmount.computeIfAbsent(
                                List.of(figure.amount().low(), figure.amount().high()), key -> new ArrayList<>())
                        .add(figure));
        List<Value> values = byAmount.values().stream().map(this::value).toList();
        Figure named = named(byAmount.values());
        Article article = coverage.article(named.articleId());
        return new FigureDispute(
                bibliography.cite(article),
                DescribeThing.of(named, voices, article.text()),
                voices.stream().flatMap(figure -> figure.topics().stream()).findFirst(),
                values);
    }

    /** The figure whose text says most plainly what it is of. */
    private static Figure named(Collection<List<Figure>> values) {
        return values.stream()
                .flatMap(List::stream)
                .max(Comparator.comparingInt(
                        (Figure figure) -> figure.subject().words().size()))
                .orElseThrow();
    }

    private Value value(List<Figure> figures) {
        Amount amount = figures.get(0).amount();
        return new Value(amount, figures.stream().map(this::claim).toList());
    }

    private static boolean tells(String name, boolean party) {
        boolean pronoun = Listen.PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
        return !name.isBlank() && !(party && pronoun);
    }

    private Claim claim(Figure figure) {
        Article article = coverage.article(figure.articleId());
        Span words = figure.sentence().length() <= LONGEST_SENTENCE ? figure.sentence() : figure.number();
        boolean party = figure.statement()
                .filter(said -> said.speaker().standing() == Standing.PARTY)
                .isPresent();
        return new Claim(
                figure.statement()
                        .filter(said -> party)
                        .map(said -> said.speaker().parties())
                        .orElse(List.of()),
                figure.statement().map(said -> said.speaker().name()).filter(name -> tells(name, party)),
                bibliography.cite(article),
                Passage.of(figure.number(), article.text()),
                Passage.of(words, article.text()),
                figure.statement().filter(said -> said.hedged()).isPresent());
    }
}
