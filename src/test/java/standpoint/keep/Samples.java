package standpoint.keep;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.model.Act;
import standpoint.model.Amount;
import standpoint.model.Amount.Precision;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Change;
import standpoint.model.CoverageReport;
import standpoint.model.Disagreement;
import standpoint.model.Earlier;
import standpoint.model.Edition;
import standpoint.model.EditionCount;
import standpoint.model.FeedState;
import standpoint.model.FigureDispute;
import standpoint.model.FigureDispute.Claim;
import standpoint.model.FigureDispute.Value;
import standpoint.model.Form;
import standpoint.model.KeyFigures;
import standpoint.model.LanguageLine;
import standpoint.model.Outlet;
import standpoint.model.PartySection;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Reach;
import standpoint.model.Reference;
import standpoint.model.Rewording;
import standpoint.model.Sentence;
import standpoint.model.Silence;
import standpoint.model.SourceReport;
import standpoint.model.SourceState;
import standpoint.model.Span;
import standpoint.model.Speaker;
import standpoint.model.Standing;
import standpoint.model.StatedPosition;
import standpoint.model.TextState;
import standpoint.model.TimelineEvent;
import standpoint.model.TopicRow;
import standpoint.model.Voice;
import standpoint.model.Window;

/** Records to keep, with every optional part both there and not. */
final class Samples {

    static final Instant MORNING = Instant.parse("2026-11-23T02:30:00Z");
    static final Instant YESTERDAY = Instant.parse("2026-11-22T02:30:00Z");

    /** Emoji outside the basic plane, right-to-left text, combining marks and quotes that SQL and JSON care for. */
    static final String TEXT =
            "“We will not yield” 🕊️, said O'Neil.\n\nوزیر خارجہ نے کہا: \"نہیں\". Zu\u0308rich; DROP TABLE--";

    private Samples() {}

    static Article article(String id, int version, Instant fetched, Optional<Instant> published) {
        return new Article(
                id,
                version,
                "dawn-feed",
                "dawn",
                URI.create("https://example.org/" + id),
                "Talks 🕊️ in O'Neil's “hall”",
                Optional.of("A. Writer"),
                published,
                Optional.empty(),
                fetched,
                "ur",
                TextState.FULL,
                TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Article unread(String id) {
        return new Article(
                id,
                1,
                "dawn-feed",
                "dawn",
                URI.create("https://example.org/" + id),
                "",
                Optional.empty(),
                Optional.of(MORNING.minusSeconds(60)),
                Optional.of(MORNING.minusSeconds(30)),
                MORNING.minusSeconds(10),
                "und",
                TextState.PAYWALLED,
                "",
                Optional.of("0000000000000001"),
                Optional.of("the page asks for a subscription"),
                Optional.empty(),
                Optional.empty());
    }

    static SourceReport report(SourceState state) {
        return new SourceReport(
                state.sourceId(), "dawn", MORNING, 12, 3, 4, Map.of(TextState.FULL, 4, TextState.TEASER, 1), 0, state);
    }

    static SourceState state(String sourceId, FeedState state, int failures) {
        return new SourceState(
                sourceId,
                state,
                failures == 0 ? Optional.empty() : Optional.of("no answer in 10 s"),
                YESTERDAY,
                Optional.of(YESTERDAY),
                Optional.empty(),
                Optional.of("W/\"a'b\""),
                Optional.empty(),
                failures);
    }

    static Attribution attribution(String articleId) {
        return new Attribution(
                articleId,
                List.of(),
                List.of(new Span(24, 28)),
                List.of(new Span(1, 18), new Span(40, 45)),
                Form.MIXED,
                new Speaker("O'Neil 🕊️", Standing.PARTY, List.of("ireland", "un")),
                Act.REJECT,
                List.of("pakistan"),
                true,
                List.of("talks"));
    }

    static Edition edition(String briefingId, int number, Instant cutOff) {
        return edition(briefingId, number, cutOff, FeedState.OK);
    }

    /** @param source how the only source fared */
    static Edition edition(String briefingId, int number, Instant cutOff, FeedState source) {
        return edition(briefingId, number, cutOff, source, cutOff.minusSeconds(86_400));
    }

    static Edition edition(String briefingId, int number, Instant cutOff, FeedState source, Instant from) {
        Passage words = new Passage(new Span(1, 18), "We will not yield");
        Quotation quotation = new Quotation(
                1, Optional.of("O'Neil 🕊️"), Optional.empty(), List.of(words), Optional.of(words), Form.DIRECT, false);
        Earlier earlier = new Earlier("demo-2026-11-22-1", LocalDate.of(2026, 11, 22), Act.REQUEST, quotation);
        StatedPosition position = new StatedPosition(
                "p1",
                "ireland",
                Act.REJECT,
                List.of("pakistan"),
                List.of("talks"),
                List.of("not", "will", "yield"),
                Change.HARDENED,
                List.of(quotation),
                1,
                2,
                false,
                YESTERDAY,
                MORNING,
                Optional.of(earlier));
        StatedPosition fresh = new StatedPosition(
                "p2",
                "ireland",
                Act.ASSERT,
                List.of(),
                List.of(),
                List.of("yield"),
                Change.NEW,
                List.of(quotation),
                1,
                1,
                true,
                MORNING,
                MORNING,
                Optional.empty());
        LocalDate date = LocalDate.ofInstant(cutOff, ZoneId.of("Asia/Karachi"));
        return new Edition(
                briefingId + "-" + date + "-" + number,
                briefingId,
                number,
                date,
                ZoneId.of("Asia/Karachi"),
                new Window(from, cutOff, number == 1),
                "A desk",
                "Ireland – Pakistan",
                "",
                "en",
                Map.of("pakistan", "پاکستان", "ireland", "Ireland", "un", "United Nations"),
                Map.of("talks", "Talks"),
                List.of(new Sentence(
                        List.of(
                                new Sentence.Words("Ireland said: "),
                                new Sentence.Exact(words, 1, true),
                                new Sentence.Citation(1),
                                new Sentence.Words(".")),
                        List.of("p1"))),
                Optional.of(new Rewording(
                        "qwen3",
                        List.of(),
                        List.of(new Rewording.Refusal(List.of("ireland-1"), "it counts otherwise: “three”")),
                        Optional.of("none of its sentences passed the check"))),
                new KeyFigures(4, 1, 7, 2, 1, 1, 1),
                List.of(
                        new PartySection("ireland", "Ireland", List.of("O'Neil 🕊️"), List.of(position, fresh)),
                        new PartySection("pakistan", "پاکستان", List.of(), List.of())),
                List.of(new Voice("An analyst", List.of(quotation))),
                List.of(new TopicRow(
                        "talks", "Talks", List.of(new TopicRow.Cell("ireland", List.of(Act.REJECT), List.of("p1"))))),
                List.of(new Disagreement("p1", "p2", Optional.of("talks"))),
                List.of(figures(words)),
                List.of(new Silence("p3", "pakistan", Act.ACCUSE, List.of(), YESTERDAY, earlier)),
                List.of(new TimelineEvent(MORNING, "ireland", "p1", 1)),
                List.of(new EditionCount(
                        "demo-2026-11-22-1",
                        date,
                        List.of(new EditionCount.Count("ireland", Act.REJECT, 2)),
                        List.of(new EditionCount.Moved("ireland", Change.NEW, 2)))),
                coverage(source),
                List.of(new Reference(
                        1,
                        "0000000000000001",
                        1,
                        Sha256.hex(TEXT.getBytes(StandardCharsets.UTF_8)),
                        "dawn",
                        "Dawn",
                        Outlet.Kind.PRIVATE,
                        Optional.of("PK"),
                        "Talks",
                        URI.create("https://example.org/0000000000000001"),
                        MORNING.minusMillis(1),
                        "ur",
                        Optional.empty())));
    }

    private static FigureDispute figures(Passage words) {
        Claim party = new Claim(List.of("ireland"), Optional.of("O'Neil"), 1, words, words, true);
        Claim outlet = new Claim(List.of(), Optional.empty(), 1, words, words, false);
        return new FigureDispute(
                1,
                List.of(words),
                Optional.of("talks"),
                List.of(
                        new Value(new Amount(Amount.COUNT, 16, 16, Precision.AT_LEAST), List.of(party)),
                        new Value(new Amount(Amount.COUNT, 11, 12.5, Precision.EXACT), List.of(outlet))));
    }

    private static CoverageReport coverage(FeedState source) {
        return new CoverageReport(
                List.of(new CoverageReport.SourceLine("Dawn", report(state("dawn-feed", source, 2)))),
                Map.of(TextState.FULL, 4, TextState.PAYWALLED, 1),
                List.of(
                        new LanguageLine("en", "English", Reach.WHOLE, 3),
                        new LanguageLine("ur", "Urdu", Reach.PARTIAL, 1)),
                Map.of(Outlet.Kind.STATE, 1, Outlet.Kind.AGENCY, 3),
                1,
                0,
                List.of(new CoverageReport.Unread(
                        "Dawn", "Behind a wall", "https://example.org/x", TextState.PAYWALLED, "for subscribers")),
                3,
                List.of("pakistan"),
                List.of(new CoverageReport.Suggestion("Norway", 4, 2)));
    }
}
