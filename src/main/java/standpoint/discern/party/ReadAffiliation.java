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
        return owned(phrase, offset).or(() -> compound(phrase, offset)).or(() -> employed(phrase, offset));
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
        if (words.isPastLeading(clause.get(0))) return Optional.of(Whose.THIRD);
        if (words.isBeing(clause.get(0)) && clause.size() > 1)
            return party(whose.read(clause.subList(1, clause.size()), offset));
        if (!words.isLeading(clause.get(0)) || clause.size() < 2) return Optional.empty();
        List<Token> object = clause.subList(1, clause.size());
        // "who runs its office": whose, the sentence before would say, if anything
        if (OWNERS.contains(object.get(0).lower())) return Optional.of(Whose.UNKNOWN);
        Optional<Whose> told =
                JOINS.contains(object.get(0).lower()) ? Optional.empty() : party(whose.read(object, offset));
        return told.or(() -> joined(object, 0, offset));
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
    private Optional<Whose> compound(List<Token> phrase, int offset) {
        for (int i = 0; i + 1 < phrase.size(); i++) {
            Token token = phrase.get(i);
            if (Words.endsHead(token)) return Optional.empty();
            boolean fits = (words.isOrganisation(token) || (token.isCapitalised() && i > 0))
                    && words.isRoleHead(phrase.get(i + 1));
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
        if (!isName(head) && (!speaks(head) || hasName(head))) return Optional.empty();
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
        for (Token token : phrase) {
            if (words.isThirdParty(token) || words.isNotTheParty(token) || words.isNoLonger(token)) return false;
            if (Words.endsHead(token)) return false;
            if (words.isRoleHead(token)) return true;
        }
        return false;
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
