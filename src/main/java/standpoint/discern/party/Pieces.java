package standpoint.discern.party;

import java.util.ArrayList;
import java.util.List;
import standpoint.discern.text.Token;

/** Cuts a speaker's phrase at its commas and at "and". */
final class Pieces {

    private Pieces() {}

    /** The pieces, none of them empty; the phrase itself when nothing parts it. */
    static List<List<Token>> of(List<Token> phrase) {
        List<List<Token>> pieces = new ArrayList<>();
        List<Token> piece = new ArrayList<>();
        for (Token token : phrase) {
            if (!token.is(",") && !isAnd(token)) {
                piece.add(token);
            } else if (!piece.isEmpty()) {
                pieces.add(List.copyOf(piece));
                piece.clear();
            }
        }
        if (!piece.isEmpty() || pieces.isEmpty()) pieces.add(piece.isEmpty() ? phrase : List.copyOf(piece));
        return pieces;
    }

    /** Whether "and" joins the last two pieces. */
    static boolean isList(List<Token> phrase) {
        return phrase.stream().anyMatch(Pieces::isAnd);
    }

    private static boolean isAnd(Token token) {
        return token.is("and") || token.is("&");
    }
}
