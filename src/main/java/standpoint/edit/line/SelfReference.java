package standpoint.edit.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import standpoint.model.Passage;
import standpoint.model.Sentence.Exact;
import standpoint.model.Sentence.Part;
import standpoint.model.Sentence.Words;

/** Spares a reader the party's name twice: "Pakistan warned that it will act", not "that Pakistan will act". */
final class SelfReference {

    /** Verbs that are the same in singular and plural, so that the pronoun may be of another number than the name. */
    private static final Pattern SAME_IN_PLURAL = Pattern.compile(
            "(?:will|would|can|could|must|should|may|might|had|did|cannot|[a-z]+ed)\\b.*", Pattern.DOTALL);

    private static final String ITS = "(?s)(?:.*\\W)?(?:it|its|itself)(?:\\W.*)?";

    private SelfReference() {}

    /** "That it" and the rest of a clause that begins with the party's name. */
    static Optional<List<Part>> clause(Content content, List<Part> words, Name party) {
        return without(content, 0, words, party);
    }

    /** The same of a clause that brings its "that". */
    static Optional<List<Part>> that(Content content, List<Part> words, Name party) {
        return without(content, "that ".length(), words, party);
    }

    /** Whether the words begin as of one thing although the party is plural: "that it wants". */
    static boolean otherNumber(Content content, Name party) {
        return party.plural() && content.runs().get(0).passage().text().matches("(?s)(?:that )?(?:it|its|itself)\\b.*");
    }

    private static Optional<List<Part>> without(Content content, int from, List<Part> words, Name party) {
        // "they would answer at a time of its choosing" has two numbers for one party
        if (party.plural()
                && content.runs().stream().anyMatch(run -> run.passage().text().matches(ITS))) return Optional.empty();
        Exact first = content.runs().get(0);
        Passage passage = first.passage();
        for (String call : party.calls()) {
            for (String article : List.of("", "the ")) {
                String start = article + call + " ";
                if (!passage.text().regionMatches(false, from, start, 0, start.length())) continue;
                int rest = from + start.length();
                if (!agrees(passage.text().substring(rest), call, party)) continue;
                List<Part> parts = new ArrayList<>(List.of(new Words("that " + party.it() + " ")));
                parts.add(new Exact(passage.cut(rest, passage.text().length()), first.source(), false));
                parts.addAll(words.subList(1, words.size()));
                return Optional.of(parts);
            }
        }
        return Optional.empty();
    }

    private static boolean agrees(String rest, String call, Name party) {
        boolean sameNumber = party.subject().toLowerCase(Locale.ROOT).endsWith(call.toLowerCase(Locale.ROOT));
        return SAME_IN_PLURAL.matcher(rest).matches()
                || (sameNumber && rest.matches("(?s)(?:is|are|was|were|has|have|does|do)\\b.*"));
    }
}
