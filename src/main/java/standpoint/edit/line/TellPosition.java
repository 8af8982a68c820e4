package standpoint.edit.line;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.edit.line.Predicate.Place;
import standpoint.model.Change;
import standpoint.model.Quotation;
import standpoint.model.Sentence.Citation;
import standpoint.model.Sentence.Part;
import standpoint.model.StatedPosition;

/** Says one position, or one that several parties hold together. */
final class TellPosition {

    /** The longest sentence, in words. */
    static final int LONGEST = 60;

    private static final int SEVERAL = 3;
    private static final List<String> NUMBERS =
            List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Patterns patterns;
    private final Predicates predicates;
    private final TellPlainly plainly;
    private final LocalDate today;

    TellPosition(Patterns patterns, Predicates predicates, TellPlainly plainly, LocalDate today) {
        this.patterns = patterns;
        this.predicates = predicates;
        this.plainly = plainly;
        this.today = today;
    }

    /** The position in the first of its quotations that a sentence can be made of, else in the plain form. */
    Line tell(StatedPosition position, Name who, List<String> ids, List<String> topics) {
        return plainly.english(position.quotations()).stream()
                .flatMap(quotation -> line(position, quotation, who, ids, topics).stream())
                .findFirst()
                .orElseGet(() -> new Line(plainly.tell(position, who), ids, who, false, topics));
    }

    /** What the party does, to follow its name; empty where no quotation gives a plain predicate. */
    Optional<Told> predicate(StatedPosition position, Name who) {
        return plainly.english(position.quotations()).stream()
                .flatMap(quotation -> predicates.of(quotation, who).stream()
                        .filter(predicate -> !predicate.personal() && predicate.place() != Place.BEFORE)
                        .map(predicate -> new Told(predicate, did(position, quotation, predicate))))
                .findFirst();
    }

    /** A predicate, and the same with its sources. */
    record Told(Predicate predicate, List<Part> did) {}

    private Optional<Line> line(
            StatedPosition position, Quotation quotation, Name who, List<String> ids, List<String> topics) {
        return predicates.of(quotation, who).flatMap(predicate -> {
            boolean simple = predicate.place() == Place.AFTER && !predicate.personal() && !position.hearsay();
            return worded(position, quotation, predicate, who, ids.size() > 1)
                    .map(parts -> severalOutlets(parts, position, predicate))
                    .filter(parts -> Telling.length(parts) <= LONGEST)
                    .map(parts -> new Line(
                            parts,
                            ids,
                            who,
                            simple && !shifted(position, predicate) && position.outlets() < SEVERAL,
                            topics));
        });
    }

    private Optional<List<Part>> worded(
            StatedPosition position, Quotation quotation, Predicate predicate, Name who, boolean together) {
        Map<String, List<Part>> slots = slots(position, quotation, predicate, who);
        if (predicate.personal() && !slots.containsKey("speaker")) return Optional.empty();
        return kinds(position, predicate, slots, together).stream()
                .flatMap(kind -> patterns.list(kind).stream())
                .flatMap(pattern -> Telling.fill(pattern, slots).stream())
                .filter(parts -> Telling.length(parts) <= LONGEST)
                .findFirst()
                .map(parts -> position.hearsay() && shifted(position, predicate)
                        ? Telling.fill(patterns.get("SHIFTED"), Map.of("sentence", parts))
                                .orElse(parts)
                        : parts);
    }

    /** The kinds of patterns to try, the best first. */
    private static List<String> kinds(
            StatedPosition position, Predicate predicate, Map<String, List<Part>> slots, boolean together) {
        if (predicate.place() == Place.BEFORE) return List.of(predicate.personal() ? "FIRST_SPEAKER" : "FIRST");
        if (predicate.personal()) return List.of("SPEAKER");
        if (shifted(position, predicate)) return List.of(position.change().name(), "NEW");
        if (position.hearsay()) return List.of(slots.containsKey("role") ? "UNNAMED" : "REPORTED");
        if (together && !predicate.past().startsWith("agreed")) return List.of("TOGETHER");
        return List.of(position.change() == Change.REPEATED && !predicate.repeats() ? "REPEATED" : "NEW");
    }

    /** An article that says "again" contradicts a change, and the article is believed. */
    private static boolean shifted(StatedPosition position, Predicate predicate) {
        return position.change().shifted() && !predicate.repeats();
    }

    private Map<String, List<Part>> slots(StatedPosition position, Quotation quotation, Predicate predicate, Name who) {
        Map<String, List<Part>> slots = new HashMap<>();
        slots.put("who", Telling.words(who.subject()));
        slots.put("it", Telling.words(who.it()));
        slots.put("its", Telling.words(who.its()));
        slots.put("has", Telling.words(who.has()));
        slots.put("again", Telling.words("again"));
        slots.put("did", did(position, quotation, predicate));
        slots.put("words", words(position, quotation, predicate));
        slots.put("verb", Telling.words(verb(position, predicate)));
        plainly.role(quotation).ifPresent(role -> slots.put("role", Telling.words(role)));
        plainly.speaker(quotation).ifPresent(speaker -> slots.put("speaker", Telling.words(speaker)));
        if (predicate.place() != Place.BEFORE)
            predicate.participle().ifPresent(done -> slots.put("done", behind(done, position, quotation, predicate)));
        position.earlier().ifPresent(earlier -> {
            slots.put("day", Telling.words(day(earlier.date())));
            had(earlier.quotation(), who).ifPresent(had -> slots.put("had", had));
        });
        return slots;
    }

    private String day(LocalDate date) {
        return (date.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(date);
    }

    private Optional<List<Part>> had(Quotation before, Name who) {
        return predicates
                .of(before, who)
                .filter(predicate -> predicate.place() == Place.AFTER && !predicate.personal())
                .flatMap(predicate -> predicate.participle().map(participle -> {
                    List<Part> parts = new ArrayList<>(Telling.words(participle));
                    parts.addAll(predicate.object());
                    parts.add(new Citation(before.source()));
                    return parts;
                }));
    }

    private static List<Part> did(StatedPosition position, Quotation quotation, Predicate predicate) {
        return behind(predicate.past(), position, quotation, predicate);
    }

    private static List<Part> behind(String verb, StatedPosition position, Quotation quotation, Predicate predicate) {
        List<Part> parts = new ArrayList<>(Telling.words(verb));
        parts.addAll(predicate.object());
        parts.addAll(sources(position, quotation));
        return parts;
    }

    private static List<Part> words(StatedPosition position, Quotation quotation, Predicate predicate) {
        List<Part> parts = new ArrayList<>(predicate.object());
        parts.addAll(sources(position, quotation));
        return parts;
    }

    /** The verb behind what was said, with what becomes of it by hearsay and repetition. */
    private static String verb(StatedPosition position, Predicate predicate) {
        String how = position.hearsay()
                ? "reportedly "
                : position.change() == Change.REPEATED && !predicate.repeats() ? "again " : "";
        return how + predicate.past();
    }

    /** The quoted source first, then one of each further outlet. */
    private static List<Part> sources(StatedPosition position, Quotation quotation) {
        return Stream.concat(
                        Stream.of(quotation.source()),
                        position.quotations().stream().map(Quotation::source))
                .distinct()
                .limit(Math.max(1, Math.min(position.outlets(), SEVERAL)))
                .<Part>map(Citation::new)
                .toList();
    }

    private List<Part> severalOutlets(List<Part> parts, StatedPosition position, Predicate predicate) {
        if (position.outlets() < SEVERAL || position.hearsay()) return parts;
        int number = position.outlets() - SEVERAL;
        String word = number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(position.outlets());
        boolean before = predicate.place() == Place.SPEECH;
        List<Part> told = before || parts.isEmpty() ? parts : List.of();
        Map<String, List<Part>> slots = Map.of("n", Telling.words(word), "sentence", told);
        List<Part> framed = Telling.fill(patterns.get(before ? "OUTLETS_SAY" : "OUTLETS"), slots)
                .orElse(List.of());
        if (before) return framed;
        List<Part> all = new ArrayList<>(parts);
        all.addAll(framed);
        return all;
    }
}
