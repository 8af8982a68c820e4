package standpoint.terminal;

import java.util.List;
import standpoint.model.Span;

/** Turns {@code char} offsets of a text into Unicode code point offsets, as other languages count. */
final class CodePoints {

    private final int[] before;

    CodePoints(String text) {
        before = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++)
            before[at + 1] = before[at] + (Character.isLowSurrogate(text.charAt(at)) ? 0 : 1);
    }

    /** Pairs of begin and exclusive end. */
    List<List<Integer>> of(List<Span> spans) {
        return spans.stream()
                .map(span -> List.of(before[span.begin()], before[span.end()]))
                .toList();
    }
}
