package standpoint.discern.text;

import java.util.ArrayList;
import java.util.List;
import standpoint.model.Span;

/**
 * Cuts a text into paragraphs. A blank line always parts two; a single line break does unless the line runs on, which
 * it does when it ends without a closing mark or the next line begins in lower case.
 */
final class Paragraphs {

    private static final String CLOSING = ".!?:…\"”’'»)]۔؟。！？：」』）";

    private final String text;

    Paragraphs(String text) {
        this.text = text;
    }

    List<Span> list() {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (!parts(begin, i)) continue;
            add(spans, begin, i);
            begin = i + 1;
        }
        add(spans, begin, text.length());
        return spans;
    }

    private boolean parts(int begin, int lineBreak) {
        int before = lineBreak - 1;
        while (before >= begin && isSpace(text.charAt(before))) before--;
        int after = lineBreak + 1;
        while (after < text.length() && isSpace(text.charAt(after))) after++;
        if (before < begin || after >= text.length() || text.charAt(after) == '\n') return true;
        return CLOSING.indexOf(text.charAt(before)) >= 0 && !Character.isLowerCase(text.codePointAt(after));
    }

    private void add(List<Span> spans, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isWhite(text.charAt(from))) from++;
        while (to > from && isWhite(text.charAt(to - 1))) to--;
        if (from < to) spans.add(new Span(from, to));
    }

    private static boolean isSpace(char c) {
        return c != '\n' && isWhite(c);
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
