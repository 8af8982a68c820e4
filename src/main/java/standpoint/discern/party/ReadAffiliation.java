package standpoint.discern.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.model.Standing;

/**
 * Tells for whom one speaks by whom one belongs to: "the ministry's deputy spokesman", "its chief executive", "a senior
 * company executive", "head of investor relations at Wendrath", "who leads the observers".
 */
final class ReadAffiliation implements Way {

    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "our");
    private static final Set<String> JOINS = Set.of("of", "for", "at", "from", "with", "in", "on");
    /** Who sits in a place does not speak for it. */
    private static final Set<String> GUESTS =
            Set.of("embassy", "ambassador", "consulate", "consul", "envoy", "correspondent", "mission", "delegation");

    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "note",
            "notice",
            "letter",
            "memo",
            "communique",
            "communiqué",
            "release",
            "report",
            "readout",
            "message",
            "circular",
            "bulletin",
            "leaflet");

    private final Words words;
    private final Way whose;

    /** @param whose tells for whom the one belonged to speaks */
    ReadAffiliation(Words words, Way whose) {
        this.words = words;
        this.whose = whose;
    }

    /** "the embassy in Ankara" is not Ankara's. */
    static boolean isGuest(List<Token> head, Token join) {
        return Set.of("in", "at").contains(join.lower())
                && head.stream().anyMatch(token -> GUESTS.contains(token.lower()));
    }

    /** Whether it says whose something is: "its", "their". */
    static boolean isOwner(String word) {
        return OWNERS.contains(word);
    }

    @Override
    public Optional<Whose> read(List<Token> phrase, int offset) {
        return owned(phrase, offset).or(() -> compound(phrase, offset, false)).or(() -> employed(phrase, offset));
    }

    /** "a ministry official": of the ministry named last, where it is no country's own. */
    Optional<Whose> ofOrgan(List<Token> phrase, int offset) {
        return compound(phrase, offset, true);
    }

    /** What one does: "leads the observers", "speaks for the group"; who did so once speaks for nobody. */
    Optional<Whose> relative(List<Token> clause, int offset) {
        int now = IntStream.range(0, clause.size())
                .filter(i -> clause.get(i).is("now"))
                .findFirst()
                .orElse(-1);
        if (now >= 0 && now + 1 < clause.size()) return doing(clause.subList(now + 1, clause.size()), offset);
        return doing(clause, offset);
    }

    private Optional<Whose> doing(List<Token> clause, int offset) {
        Optional<Whose> later = afterAnd(clause).flatMap(rest -> party(doing(rest, offset)));
        if (later.isPresent()) return later;
        if (words.isPastLeading(clause.get(0))) return Optional.of(Whose.THIRD);
        int being = words.being(clause);
        if (being > 0 && clause.size() > being) return party(whose.read(clause.subList(being, clause.size()), offset));
        if (!words.isLeading(clause.get(0)) || clause.size() < 2) return owned(clause, offset);
        List<Token> object = clause.subList(1, clause.size());
        // "who runs its office": whose, the sentence before would say, if anything
        if (OWNERS.contains(object.get(0).lower())) return Optional.of(Whose.UNKNOWN);
        Optional<Whose> told =
                JOINS.contains(object.get(0).lower()) ? Optional.empty() : party(whose.read(object, offset));
        return told.or(() -> joined(object, 0, offset));
    }

    private static Optional<List<Token>> afterAnd(List<Token> clause) {
        for (int i = 1; i + 1 < clause.size(); i++)
            if (clause.get(i).is("and")) return Optional.of(clause.subList(i + 1, clause.size()));
        return Optional.empty();
    }

    private Optional<Whose> owned(List<Token> phrase, int offset) {
        if (OWNERS.contains(phrase.get(0).lower()) && phrase.size() > 1)
            return speaks(phrase.subList(1, phrase.size())) || isHouse(phrase.subList(1, phrase.size()))
                    ? party(whose.read(phrase.subList(0, 1), offset))
                    : Optional.empty();
        for (int i = phrase.size() - 2; i > 0; i--)
            if (phrase.get(i).isPossessive() && speaks(phrase.subList(i + 1, phrase.size())))
                return party(whose.read(phrase.subList(0, i), offset));
        return Optional.empty();
    }

    /** "a senior company executive", "government officials". */
    private Optional<Whose> compound(List<Token> phrase, int offset, boolean organ) {
        for (int i = 0; i + 1 < phrase.size(); i++) {
            Token token = phrase.get(i);
            if (Words.endsHead(token)) return Optional.empty();
            // of "the Defence Minister" the first word names nobody
            boolean name = token.isCapitalised() && i > 0 && !words.isRole(token);
            boolean fits = (words.isOrganisation(token) || name)
                    && words.isRoleHead(phrase.get(i + 1))
                    && words.isOrgan(token) == organ;
            if (fits) return party(whose.read(List.of(Words.THE, token), offset));
        }
        return Optional.empty();
    }

    /** A role noun or a name, a preposition, and whom one works for. */
    private Optional<Whose> employed(List<Token> phrase, int offset) {
        int join = IntStream.range(1, phrase.size())
                .filter(i -> JOINS.contains(phrase.get(i).lower()))
                .findFirst()
                .orElse(phrase.size());
        if (join + 1 >= phrase.size()) return Optional.empty();
        List<Token> head = phrase.subList(0, join);
        boolean works = isName(head) || (speaks(head) && !hasName(head));
        if (!works && !isDocument(head, phrase.get(join))) return Optional.empty();
        if (isGuest(head, phrase.get(join))) return Optional.empty();
        return joined(phrase, join, offset);
    }

    /** The first of what stands behind the prepositions that tells. */
    private Optional<Whose> joined(List<Token> phrase, int from, int offset) {
        for (int i = from; i + 1 < phrase.size(); i++) {
            if (!JOINS.contains(phrase.get(i).lower())) continue;
            Optional<Whose> told = party(whose.read(phrase.subList(i + 1, phrase.size()), offset));
            if (told.isPresent()) return told;
        }
        return Optional.empty();
    }

    /** "their union", "his ministry". */
    private boolean isHouse(List<Token> phrase) {
        return words.isOrganisation(phrase.get(phrase.size() - 1))
                && phrase.stream().noneMatch(token -> Words.endsHead(token) || words.isNotTheParty(token));
    }

    private boolean speaks(List<Token> phrase) {
        boolean speaks = false;
        for (Token token : phrase) {
            if (words.isNotTheParty(token) || words.isNoLonger(token)) return false;
            if (Words.endsHead(token)) break;
            if (words.isThirdParty(token)) speaks = false;
            if (words.isRoleHead(token)) speaks = true;
        }
        return speaks;
    }

    /** "a note from the Foreign Office". */
    private static boolean isDocument(List<Token> head, Token join) {
        return DOCUMENTS.contains(head.get(head.size() - 1).lower())
                && Set.of("from", "by", "of").contains(join.lower());
    }

    /** "UN officials in Kabul" are of the UN. */
    private boolean hasName(List<Token> phrase) {
        return phrase.stream()
                .anyMatch(token -> token.isCapitalised()
                        && !words.isRole(token)
                        && !words.isOrgan(token)
                        && !Titles.is(token)
                        && !FunctionWords.isFunctionWord(token.lower()));
    }

    private static boolean isName(List<Token> phrase) {
        return phrase.size() >= 2
                && phrase.stream()
                        .allMatch(token -> token.isCapitalised() && !FunctionWords.isFunctionWord(token.lower()));
    }

    private static Optional<Whose> party(Optional<Whose> told) {
        return told.filter(found -> found.standing() == Standing.PARTY);
    }
}
