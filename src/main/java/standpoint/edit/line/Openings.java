package standpoint.edit.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.model.Sentence.Exact;
import standpoint.model.Sentence.Part;

/** Lets no two sentences begin alike. */
final class Openings {

    private final Patterns patterns;

    Openings(Patterns patterns) {
        this.patterns = patterns;
    }

    /** The same lines, some with words before them. */
    List<Line> vary(List<Line> lines) {
        Set<String> used = new HashSet<>();
        List<Line> varied = new ArrayList<>();
        for (Line line : lines) {
            Line other = used.contains(opening(line)) ? otherwise(line, used) : line;
            used.add(opening(other));
            varied.add(other);
        }
        return varied;
    }

    private Line otherwise(Line line, Set<String> used) {
        if (line.parts().get(0) instanceof Exact) return line;
        for (String pattern : patterns.list("OPENING")) {
            Optional<Line> other = line.topics().stream()
                    .map(topic -> Map.of("topic", Telling.words(small(topic)), "sentence", line.parts()))
                    .flatMap(slots -> Telling.fill(pattern, slots).stream())
                    .findFirst()
                    .or(() -> Telling.fill(pattern, Map.<String, List<Part>>of("sentence", line.parts())))
                    .map(line::as)
                    .filter(candidate -> !used.contains(opening(candidate)))
                    .filter(candidate -> candidate.length() <= TellPosition.LONGEST);
            if (other.isPresent()) return other.get();
        }
        return line;
    }

    private static String opening(Line line) {
        String[] words = line.plain().toLowerCase(Locale.ROOT).split("[\\s,]+", 3);
        return words[0].equals("the") || words[0].equals("on") ? words[0] + " " + words[1] : words[0];
    }

    /** A topic's name within a sentence; an abbreviation keeps its capitals. */
    static String small(String topic) {
        boolean capitals = topic.length() > 1 && Character.isUpperCase(topic.charAt(1));
        return capitals ? topic : topic.substring(0, 1).toLowerCase(Locale.ROOT) + topic.substring(1);
    }
}
