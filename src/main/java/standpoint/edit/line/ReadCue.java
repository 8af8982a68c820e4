package standpoint.edit.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes out verb and preposition in the words that attribute. */
final class ReadCue {

    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> DO = Set.of("did", "does", "do");
    private static final Set<String> MODAL = Set.of("would", "could", "will", "can", "cannot", "must", "may", "might");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z’' -]+");

    private final Verbs verbs;
    private final List<Pattern> drop;
    private final List<Pattern> again;

    ReadCue(Verbs verbs) {
        this.verbs = verbs;
        this.drop = adverbs("drop ");
        this.again = adverbs("again ");
    }

    private static List<Pattern> adverbs(String kind) {
        return Lines.of("adverbs.txt").stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(adverb -> Pattern.compile("\\b" + adverb + "\\b", Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** Reads a cue that stands beside a subject; "Kabul's demand for" has none. */
    Cue read(String cue) {
        if (!PLAIN.matcher(cue).matches()) return Cue.UNKNOWN;
        if (cue.toLowerCase(Locale.ROOT).startsWith("according to")) return Cue.of(verbs.say("say"));
        boolean repeated = again.stream().anyMatch(adverb -> adverb.matcher(cue).find());
        String bare = without(again, without(drop, cue)).replaceAll(" +", " ").strip();
        List<String> words = new ArrayList<>(Arrays.asList(bare.split(" ")));
        String first = words.get(0).toLowerCase(Locale.ROOT);
        if (MODAL.contains(first)) return new Cue(Optional.empty(), "", repeated, false, Optional.of(bare));
        boolean auxiliary = HAVE.contains(first) && words.size() > 1 && isVerb(words, 1);
        boolean progressive =
                BE.contains(first) && words.size() > 1 && words.get(1).endsWith("ing");
        boolean negated = (DO.contains(first) || HAVE.contains(first)) && words.size() > 2 && isNot(words.get(1));
        if (BE.contains(first) && !progressive) return Cue.UNKNOWN;
        int at = negated ? 2 : auxiliary || progressive ? 1 : 0;
        Optional<Verb> verb = verbs.find(words.get(at).toLowerCase(Locale.ROOT));
        if (negated && verb.filter(known -> !known.base().isEmpty()).isEmpty()) return Cue.UNKNOWN;
        return new Cue(
                verb, String.join(" ", words.subList(at + 1, words.size())), repeated, negated, Optional.empty());
    }

    private boolean isVerb(List<String> words, int at) {
        return verbs.find(words.get(at).toLowerCase(Locale.ROOT)).isPresent();
    }

    private static boolean isNot(String word) {
        return word.equals("not") || word.equals("never");
    }

    private static String without(List<Pattern> adverbs, String text) {
        String rest = text;
        for (Pattern adverb : adverbs) rest = adverb.matcher(rest).replaceAll("");
        return rest;
    }
}
