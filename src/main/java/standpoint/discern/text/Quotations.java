package standpoint.discern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.model.Span;

/**
 * The outermost stretches of a text that stand in quotation marks, marks included, in order. A quotation that runs over
 * paragraphs, each of them opened anew and only the last closed, is one stretch. A mark that never closes is no
 * quotation.
 */
public final class Quotations {

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    private int openAt = -1;
    private String closer = "";

    private Quotations(String text) {
        this.text = text;
    }

    /** The quotations of a text. */
    public static Quotations of(String text) {
        Quotations quotations = new Quotations(text);
        for (Span paragraph : new Paragraphs(text).list()) quotations.read(paragraph);
        return quotations;
    }

    /** All of them, in order; they do not overlap. */
    public List<Span> list() {
        return List.copyOf(spans);
    }

    /** The quotation that holds this offset, if any. */
    public Optional<Span> around(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (offset < span.begin()) high = middle - 1;
            else if (offset >= span.end()) low = middle + 1;
            else return Optional.of(span);
        }
        return Optional.empty();
    }

    /** Whether any quotation shares a character with a stretch. */
    public boolean touch(Span stretch) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= stretch.begin()) low = middle + 1;
            else high = middle;
        }
        return low < spans.size() && spans.get(low).overlaps(stretch);
    }

    private void read(Span paragraph) {
        int i = paragraph.begin();
        if (openAt >= 0) {
            if (openerAt(i).isEmpty()) openAt = -1;
            else i++;
        }
        while (i < paragraph.end()) {
            if (openAt < 0) {
                Optional<String> closing = openerAt(i);
                if (closing.isPresent()) open(i, closing.get());
            } else if (closesAt(i)) {
                spans.add(new Span(openAt, i + closer.length()));
                i += closer.length() - 1;
                openAt = -1;
            }
            i++;
        }
        // only a curly quotation may go on in the next paragraph: a straight mark does not tell opening from closing
        if (openAt >= 0 && !closer.equals("”")) openAt = -1;
    }

    private void open(int at, String closing) {
        openAt = at;
        closer = closing;
    }

    /** The mark that closes a quotation that opens here. */
    private Optional<String> openerAt(int i) {
        char c = text.charAt(i);
        boolean fresh = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        return switch (c) {
            case '“' -> Optional.of("”");
            case '«' -> Optional.of("»");
            case '"' -> fresh ? Optional.of("\"") : Optional.empty();
            case '‘' -> fresh ? Optional.of("’") : Optional.empty();
            case '\'' -> fresh && text.startsWith("''", i) ? Optional.of("''") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean closesAt(int i) {
        if (!text.startsWith(closer, i) || i == openAt) return false;
        if (!closer.equals("’")) return i > openAt + closer.length() - 1;
        // an apostrophe inside a word, or after a plural whose quotation goes on, does not close
        int next = i + 1;
        return next >= text.length() || !Character.isLetterOrDigit(text.charAt(next));
    }
}
