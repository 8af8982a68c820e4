package standpoint.terminal;

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

    /** The state on one line, and what there is to say beyond it on a second. */
    List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("  " + pad(source.id(), 26) + " " + state.map(this::stateText).orElse("not asked yet"));
        String more = String.join(" · ", details());
        if (!more.isEmpty()) lines.add("  " + " ".repeat(27) + more);
        return lines;
    }

    private String stateText(SourceState known) {
        String since = known.failures() > 0 ? ", " + known.failures() + " in a row" : "";
        return pad(Names.of(known.state()), 9) + " since " + shown(known.since()) + since
                + known.reason().map(reason -> ": " + reason).orElse("");
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        state.flatMap(SourceState::lastSuccess).ifPresent(at -> details.add("last read " + shown(at)));
        state.flatMap(SourceState::lastChange).ifPresent(at -> details.add("last new " + shown(at)));
        contact.filter(known -> known.entries() > 0)
                .ifPresent(known -> details.add(known.entries() + (known.entries() == 1 ? " entry" : " entries")));
        contact.filter(known -> !known.repairs().isEmpty())
                .ifPresent(known -> details.add("mended: " + Mended.text(known.repairs())));
        figures.ifPresent(known -> details.add(articles(known)));
        figures.flatMap(SourceFigures::medianDelay).ifPresent(delay -> details.add(length(delay) + " behind"));
        contact.flatMap(Contact::move).ifPresent(move -> details.add("moved to " + move.to()));
        nextAttempt().ifPresent(at -> details.add("next " + shown(at)));
        return details;
    }

    private static String articles(SourceFigures figures) {
        return figures.articles().entrySet().stream()
                .map(count -> count.getValue() + " " + Names.of(count.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** The briefing's next slot at which the source does not rest; none where nothing is scheduled. */
    private Optional<Instant> nextAttempt() {
        if (briefing.mirror().isPresent()) return Optional.empty();
        Instant from = contact.flatMap(Contact::rest).filter(now::isBefore).orElse(now);
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
