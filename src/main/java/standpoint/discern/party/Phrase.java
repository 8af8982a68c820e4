package standpoint.discern.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import standpoint.discern.text.Token;

/**
 * A speaker's phrase cut into what it is made of.
 *
 * @param pieces the name or the noun, and its appositions; at least one
 * @param relatives what follows "who", without that word: "leads the ASEAN observers"
 */
record Phrase(List<List<Token>> pieces, List<List<Token>> relatives) {

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");
    /** What is said besides: where and how one spoke, not for whom. */
    private static final Set<String> ASIDES = Set.of(
            "speaking",
            "citing",
            "quoted",
            "asked",
            "based",
            "known",
            "using",
            "reached",
            "writing",
            "when",
            "where",
            "whose",
            "though",
            "also",
            "himself",
            "herself",
            "then",
            "now");

    static Phrase of(List<Token> tokens) {
        List<List<Token>> pieces = new ArrayList<>();
        List<List<Token>> relatives = new ArrayList<>();
        for (List<Token> piece : cut(withoutBrackets(tokens))) {
            int who = relative(piece);
            if (who > 0) pieces.add(piece.subList(0, who));
            if (who >= 0) {
                if (who + 1 < piece.size() && !piece.get(who).is("whose"))
                    relatives.add(piece.subList(who + 1, piece.size()));
            } else if (pieces.isEmpty() || !isAside(piece)) {
                pieces.add(piece);
            }
        }
        if (pieces.isEmpty()) pieces.add(tokens);
        return new Phrase(List.copyOf(pieces), List.copyOf(relatives));
    }

    private static boolean isAside(List<Token> piece) {
        Token first = piece.get(0);
        return ASIDES.contains(first.lower())
                || Character.isDigit(first.text().charAt(0))
                || (piece.size() > 1 && Set.of("in", "at", "on", "from", "with").contains(first.lower()));
    }

    private static List<List<Token>> cut(List<Token> tokens) {
        List<List<Token>> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i < tokens.size()
                    && !Set.of(",", "–", "—", ";").contains(tokens.get(i).lower())) continue;
            if (i > begin) pieces.add(tokens.subList(begin, i));
            begin = i + 1;
        }
        return pieces;
    }

    private static int relative(List<Token> piece) {
        for (int i = 0; i < piece.size(); i++)
            if (RELATIVES.contains(piece.get(i).lower())) return i;
        return -1;
    }

    static List<Token> withoutBrackets(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            if (token.is("(")) depth++;
            if (depth == 0) kept.add(token);
            if (token.is(")") && depth > 0) depth--;
        }
        return kept.isEmpty() ? tokens : kept;
    }
}
