package standpoint;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.edit.EditEdition;
import standpoint.edit.Material;
import standpoint.model.Act;
import standpoint.model.Amount;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Briefing;
import standpoint.model.Discernment;
import standpoint.model.Edition;
import standpoint.model.Figure;
import standpoint.model.Form;
import standpoint.model.Layout;
import standpoint.model.Outlet;
import standpoint.model.Party;
import standpoint.model.Position;
import standpoint.model.Reach;
import standpoint.model.Reading;
import standpoint.model.Span;
import standpoint.model.Speaker;
import standpoint.model.Standing;
import standpoint.model.TextState;
import standpoint.model.Timing;
import standpoint.model.Topic;
import standpoint.model.Window;

/** A small edition that the user's templates are tried on. */
final class SampleEdition {

    private static final Instant CUT_OFF = Instant.parse("2026-01-02T06:00:00Z");
    private static final String OFFER = "The union said that the offer was too low for 40 drivers.";
    private static final String TEXT = OFFER + " There are 30 drivers.";

    private SampleEdition() {}

    /** An edition with headings in that language, a BCP 47 tag. */
    static Edition of(String language) {
        Attribution attribution = attribution();
        Position position = new Position(
                "union", Act.REJECT, List.of(), List.of("pay"), List.of("low", "offer"), List.of(attribution));
        Briefing briefing = briefing(language);
        return new EditEdition(statement -> new float[0])
                .edit(new Material(
                        briefing,
                        new Window(CUT_OFF.minus(Duration.ofDays(1)), CUT_OFF, true),
                        "Standpoint",
                        1,
                        List.of(new Outlet(
                                "herald",
                                "The Herald",
                                Optional.empty(),
                                Optional.empty(),
                                Outlet.Kind.PRIVATE,
                                List.of())),
                        List.of(article()),
                        new Discernment(
                                List.of(attribution),
                                List.of(position),
                                briefing.topics(),
                                readings(),
                                figures(attribution)),
                        List.of(),
                        List.of()));
    }

    private static Briefing briefing(String language) {
        Party party = new Party(
                "union", "The union", Party.Kind.BODY, List.of("union"), List.of(), List.of(), List.of(), List.of());
        return new Briefing(
                "sample",
                "Sample",
                "An edition to try templates on",
                language,
                Layout.usual(),
                new Timing.Daily(LocalTime.of(6, 0), EnumSet.allOf(DayOfWeek.class), ZoneOffset.UTC),
                Duration.ofDays(1),
                List.of(party),
                List.of(),
                List.of(new Topic("pay", "Pay", List.of("offer"))),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Attribution attribution() {
        return new Attribution(
                "sample",
                List.of(new Span(0, 9)),
                List.of(new Span(10, 14)),
                List.of(new Span(15, OFFER.length() - 1)),
                Form.INDIRECT,
                new Speaker("The union", Standing.PARTY, List.of("union")),
                Act.REJECT,
                List.of(),
                false,
                List.of("pay"));
    }

    /** Two that differ, one of the union and one of the paper. */
    private static List<Figure> figures(Attribution attribution) {
        return List.of(
                figure("40 drivers", 40, new Span(0, OFFER.length()), Optional.of(attribution)),
                figure("30 drivers", 30, new Span(OFFER.length() + 1, TEXT.length()), Optional.empty()));
    }

    private static Figure figure(String words, int number, Span sentence, Optional<Attribution> statement) {
        int begin = TEXT.indexOf(words);
        Span span = new Span(begin, begin + words.length());
        return new Figure(
                "sample",
                span,
                sentence,
                new Amount(Amount.COUNT, number, number, Amount.Precision.EXACT),
                new Figure.Subject("driver", "counted", Set.of(), false, false, Set.of(), List.of(span)),
                new Figure.Setting(Set.of(), Set.of(), Set.of()),
                statement,
                List.of("pay"));
    }

    /** One for each way to read, so that what a template says of each is tried. */
    private static List<Reading> readings() {
        return List.of(
                new Reading("sample", "en", Reach.WHOLE),
                new Reading("other", "ur", Reach.PARTIAL),
                new Reading("another", "und", Reach.NONE));
    }

    private static Article article() {
        return new Article(
                "sample",
                1,
                "herald",
                "herald",
                URI.create("https://herald.example/offer"),
                "Offer refused",
                Optional.empty(),
                Optional.of(CUT_OFF.minus(Duration.ofHours(2))),
                Optional.empty(),
                CUT_OFF,
                "en",
                TextState.FULL,
                TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
