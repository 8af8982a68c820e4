package standpoint.discern.act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.discern.text.WordList;
import standpoint.model.Act;

/** The templates of {@code acts.txt} that tell what a statement does. */
final class ActLexicon {

    /** Where a template applies. */
    enum Place {
        CUE,
        LEAN,
        SAID
    }

    /**
     * A line of the lexicon.
     *
     * @param line as it is written
     */
    record Entry(Act act, Template template, String line) {}

    private final Map<Place, List<Entry>> entries = new EnumMap<>(Place.class);

    ActLexicon() {
        WordClasses classes = new WordClasses();
        for (String line : WordList.lines("acts.txt")) {
            String[] fields = line.split("\\s+", 3);
            Place place = Place.valueOf(fields[0].toUpperCase(Locale.ROOT));
            Entry entry = new Entry(Act.valueOf(fields[1]), new Template(fields[2], classes), line);
            entries.computeIfAbsent(place, key -> new ArrayList<>()).add(entry);
        }
    }

    /** All lines, place by place. */
    List<Entry> entries() {
        return entries.values().stream().flatMap(List::stream).toList();
    }

    /** The first line of a place that fits the words. */
    Optional<Entry> find(Place place, Wording words) {
        boolean cue = place == Place.CUE || place == Place.LEAN;
        int from = cue ? 0 : words.bar() + 1;
        int to = cue ? words.bar() : words.size();
        return entries.getOrDefault(place, List.of()).stream()
                .filter(entry -> entry.template().stands(words, from, to))
                .findFirst();
    }
}
