package standpoint.discern.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.discern.text.WordList;

/** The word lists that figures are read with. */
final class Lexicon {

    private final Phrases nouns = new Phrases("figure-nouns.txt");
    private final Phrases events = new Phrases("figure-events.txt");
    private final Phrases frames = new Phrases("figure-frames.txt");
    private final Phrases units = new Phrases("figure-units.txt");
    private final Phrases qualifiers = new Phrases("figure-qualifiers.txt");
    private final Set<String> stops = WordList.read("figure-stops.txt");
    private final Set<String> times = WordList.read("figure-times.txt");
    private final Set<String> labels = WordList.read("figure-labels.txt");
    private final Set<String> totals = WordList.read("figure-totals.txt");
    private final Set<String> adding = new HashSet<>();
    private final Set<String> idle = new HashSet<>();

    Lexicon() {
        for (String line : WordList.lines("figure-modifiers.txt"))
            (line.startsWith("+") ? adding : idle)
                    .addAll(List.of(line.substring(1).strip().split("\\s+", -1)));
    }

    Phrases nouns() {
        return nouns;
    }

    Phrases events() {
        return events;
    }

    Phrases frames() {
        return frames;
    }

    Phrases units() {
        return units;
    }

    Phrases qualifiers() {
        return qualifiers;
    }

    /** Whether a word cannot belong to the name of a thing. */
    boolean stops(Token token) {
        return !token.isWord()
                || token.isPossessive()
                || stops.contains(token.lower())
                || FunctionWords.isFunctionWord(token.lower());
    }

    /** Whether it is a noun of time or of telling, whose number is no figure. */
    boolean isTime(Token token) {
        return times.contains(token.lower());
    }

    /** Whether a number behind it is a name: "Article 370". */
    boolean isLabel(Token token) {
        return labels.contains(token.lower());
    }

    /** Whether it stands for a number told with it: "the toll". */
    boolean isTotal(Token token) {
        return totals.contains(token.lower());
    }

    /** Whether the number behind or before it adds to another: "three more". */
    boolean adds(Token token) {
        return adding.contains(token.lower());
    }

    /** Whether it does not tell which things are meant. */
    boolean isIdle(Token token) {
        return idle.contains(token.lower());
    }
}
