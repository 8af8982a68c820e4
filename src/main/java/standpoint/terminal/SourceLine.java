package standpoint.terminal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import standpoint.keep.SourceFigures;
import standpoint.model.Briefing;
import standpoint.model.Contact;
import standpoint.model.FeedState;
import standpoint.model.Source;
import standpoint.model.SourceState;
import standpoint.schedule.Slots;

/**
 * What is known of a source, for people to act on.
 *
 * @param contact of its present or an earlier address
 * @param figures of the last weeks
 */
record SourceLine(
        Briefing briefing,
        Source source,
        Optional<SourceState> state,
        Optional<Contact> contact,
        Optional<SourceFigures> figures,
        Instant now) {

    /** Articles that were first seen in this time count in the figures. */
    static final Duration LATELY = Duration.ofDays(30);

    /** After so many failures in a row its address had better be looked at. */
    private static final int LOST = 3;

    private static final String INDENT = " ".repeat(29);

    /** The state on one line, then what there is to say beyond it and what to do. */
    List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("  " + pad(source.id(), 26) + " " + state.map(this::stateText).orElse("not asked yet"));
        String more = String.join(" · ", details());
        if (!more.isEmpty()) lines.add(INDENT + more);
        advice().ifPresent(advice -> lines.add(INDENT + advice));
        return lines;
    }

    private String stateText(SourceState known) {
        String since = known.failures() > 1 ? ", " + known.failures() + " times in a row" : "";
        return pad(Names.of(known.state()), 9) + " since " + shown(known.since()) + since
                + known.reason().map(reason -> ": " + reason).orElse("");
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        state.flatMap(SourceState::lastSuccess).ifPresent(at -> details.add("last read " + shown(at)));
        state.flatMap(SourceState::lastChange).ifPresent(at -> details.add("last new " + shown(at)));
        contact.filter(known -> known.entries() > 0)
                .ifPresent(known -> details.add(Counts.of(known.entries(), "entry", "entries")));
        contact.flatMap(known -> Mended.text(known.repairs())).ifPresent(details::add);
        figures.ifPresent(known -> details.add(articles(known)));
        figures.flatMap(SourceFigures::medianDelay)
                .ifPresent(delay -> details.add("seen " + length(delay) + " after publication"));
        restsUntil().ifPresent(at -> details.add("rests until " + shown(at)));
        nextAttempt().ifPresent(at -> details.add("next " + shown(at)));
        return details;
    }

    private static String articles(SourceFigures figures) {
        int all =
                figures.articles().values().stream().mapToInt(Integer::intValue).sum();
        return figures.articles().entrySet().stream()
                .map(count -> count.getValue() + " " + Names.of(count.getKey()))
                .collect(
                        Collectors.joining(", ", Counts.of(all, "article") + " in " + LATELY.toDays() + " days: ", ""));
    }

    private Optional<String> advice() {
        return contact.flatMap(Contact::move)
                .map(SourceLine::advice)
                .or(() -> state.filter(this::isLost)
                        .map(known -> "to find its present address: standpoint feeds --probe " + site()));
    }

    private static String advice(Contact.Move move) {
        return move.confirmed()
                ? "moved for good, so name the new address in the briefing: " + move.to()
                : "says that it has moved for good, which the next run confirms: " + move.to();
    }

    private boolean isLost(SourceState known) {
        return briefing.mirror().isEmpty()
                && source.feed().getHost() != null
                && (known.state() == FeedState.GONE || known.failures() >= LOST);
    }

    private URI site() {
        return source.feed().resolve("/");
    }

    private Optional<Instant> restsUntil() {
        return contact.flatMap(Contact::rest).filter(now::isBefore);
    }

    /** The briefing's next slot at which the source does not rest; none where nothing is scheduled. */
    private Optional<Instant> nextAttempt() {
        if (briefing.mirror().isPresent()) return Optional.empty();
        Instant from = restsUntil().orElse(now);
        return Slots.list(briefing.timing(), from, 1).stream().findFirst();
    }

    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("briefing", briefing.id());
        object.put("source", source.id());
        object.put("outlet", source.outletId());
        object.put("feed", source.feed());
        object.put("movedTo", contact.flatMap(Contact::move).map(Contact.Move::to));
        object.put("state", state.map(known -> Names.of(known.state())).orElse("new"));
        object.put("since", state.map(SourceState::since));
        object.put("lastAsked", contact.map(Contact::asked));
        object.put("lastSuccess", state.flatMap(SourceState::lastSuccess));
        object.put("lastChange", state.flatMap(SourceState::lastChange));
        object.put("restsUntil", restsUntil());
        object.put("nextAttempt", nextAttempt());
        object.put("failures", state.map(SourceState::failures).orElse(0));
        object.put("reason", state.flatMap(SourceState::reason));
        object.put("entries", contact.map(Contact::entries).orElse(0));
        object.put("mended", Mended.object(contact.map(Contact::repairs).orElse(Map.of())));
        object.put("articles", named(figures));
        object.put(
                "medianDelaySeconds",
                figures.flatMap(SourceFigures::medianDelay).map(Duration::toSeconds));
        return object;
    }

    private static Map<String, Integer> named(Optional<SourceFigures> figures) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        figures.ifPresent(known -> known.articles().forEach((text, count) -> counts.put(Names.of(text), count)));
        return counts;
    }

    private String shown(Instant at) {
        return Times.brief(at, briefing.zone());
    }

    private static String length(Duration time) {
        if (time.toMinutes() < 120) return time.toMinutes() + " min";
        return time.toHours() < 48 ? time.toHours() + " h" : time.toDays() + " days";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
