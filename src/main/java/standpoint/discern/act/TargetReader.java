package standpoint.discern.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.party.PartyNames;
import standpoint.discern.party.ReadPhrase;
import standpoint.discern.party.ReadText;
import standpoint.discern.party.Whose;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.model.Act;
import standpoint.model.Span;
import standpoint.model.Standing;

/** Tells which parties an act is aimed at: its object, its addressee, or whom its clause is about. */
public final class TargetReader {

    private static final int LONGEST = 12;
    private static final Set<Act> AIMED = Set.of(Act.REQUEST, Act.ACCUSE, Act.THREATEN, Act.REJECT);
    private static final Set<String> OBJECT_ENDS = Set.of(
            "to", "of", "for", "that", "against", "over", "as", "about", "not", "on", "if", "after", "with", ",", ";",
            ":");

    private final ReadPhrase phrases;
    private final PartyNames names;

    public TargetReader(ReadPhrase phrases, PartyNames names) {
        this.phrases = phrases;
        this.names = names;
    }

    /** The targets, never one of the speaker's own parties; empty when none is said. */
    public List<String> read(Attributed attributed, Act act, List<String> own, ReadText text, LocalDate day) {
        if (act == Act.ASSERT) return List.of();
        List<Token> content = text.tokens(attributed.content());
        List<String> object = parties(head(content), own, day);
        if (!object.isEmpty()) return object;
        if (!AIMED.contains(act)) return List.of();
        List<String> addressee = parties(addressed(attributed, text), own, day);
        if (!addressee.isEmpty()) return addressee;
        return act == Act.REQUEST ? approached(attributed, own, text, day) : List.of();
    }

    /** The first noun phrase of the content: the object of the cue, or the subject of its clause. */
    private static List<Token> head(List<Token> content) {
        List<Token> head = new ArrayList<>();
        for (Token token : content) {
            boolean opening = head.isEmpty()
                    && (!token.isWord() || Set.of("that", "on", "upon").contains(token.lower()));
            if (opening) continue;
            boolean ends = OBJECT_ENDS.contains(token.lower()) || FunctionWords.isAuxiliary(token.lower());
            if (ends || head.size() >= LONGEST || isPredicate(token, head)) break;
            head.add(token);
        }
        return head;
    }

    /** A finite verb without an auxiliary: "Kabul failed", "Kabul harbours". */
    private static boolean isPredicate(Token token, List<Token> head) {
        if (token.isCapitalised() || head.isEmpty()) return false;
        Token before = head.get(head.size() - 1);
        return token.lower().endsWith("ed")
                && (before.isCapitalised() || before.lower().endsWith("s"));
    }

    /** Who stands between cue and content: "told Kabul that". */
    private static List<Token> addressed(Attributed attributed, ReadText text) {
        if (attributed.cue().isEmpty()) return List.of();
        int from = attributed.cue().get(attributed.cue().size() - 1).end();
        int to = attributed.content().stream()
                .mapToInt(Span::begin)
                .filter(begin -> begin > from)
                .min()
                .orElse(from);
        if (to - from < 3 || to - from > 120) return List.of();
        return head(text.tokens(List.of(new Span(from, to))));
    }

    /** "has shared evidence with Afghan authorities and has urged …": the only other party that was approached. */
    private List<String> approached(Attributed attributed, List<String> own, ReadText text, LocalDate day) {
        if (attributed.source().isEmpty() || attributed.cue().isEmpty()) return List.of();
        int from = attributed.source().get(0).end();
        int to = attributed.cue().get(0).begin();
        if (to - from < 3 || text.sentenceAt(from) != text.sentenceAt(to)) return List.of();
        List<Token> between = text.tokens(List.of(new Span(from, to)));
        for (int i = 0; i < between.size(); i++) {
            if (!Set.of("with", "to").contains(between.get(i).lower())) continue;
            List<Token> rest = between.subList(i + 1, between.size());
            int end = 0;
            while (end < rest.size()
                    && !FunctionWords.isPreposition(rest.get(end).lower())) end++;
            List<String> found = parties(rest.subList(0, end), own, day);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private List<String> parties(List<Token> phrase, List<String> own, LocalDate day) {
        if (phrase.isEmpty() || names.in(phrase).isEmpty()) return List.of();
        Optional<Whose> reading = phrases.read(phrase, day);
        return reading
                .filter(found -> found.standing() == Standing.PARTY)
                .map(Whose::parties)
                .orElse(List.of())
                .stream()
                .filter(id -> !own.contains(id))
                .toList();
    }
}
