package standpoint.edit.line;

import java.util.ArrayList;
import java.util.List;
import standpoint.model.Passage;
import standpoint.model.Sentence.Exact;
import standpoint.model.Sentence.Part;
import standpoint.model.Sentence.Words;

/** Puts the stretches of a passage back together, with what stood between them but for the quotation marks. */
final class Runs {

    private Runs() {}

    static List<Part> parts(List<Exact> runs, Passage piece) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Exact run : runs) {
            int begin = run.passage().span().begin() - piece.span().begin();
            String gap = parts.isEmpty() ? "" : between(piece.text().substring(from, begin));
            if (!gap.isEmpty()) parts.add(new Words(gap));
            parts.add(run);
            from = run.passage().span().end() - piece.span().begin();
        }
        return parts;
    }

    private static String between(String gap) {
        String signs = gap.replaceAll("[^,;]", "");
        boolean space = gap.chars().anyMatch(Character::isWhitespace);
        return (signs.isEmpty() ? "" : signs.substring(0, 1)) + (space ? " " : "");
    }
}
