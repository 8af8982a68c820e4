package standpoint.discern.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.model.Span;

/**
 * The outermost stretches of a text that stand in quotation marks, marks included, in order. A quotation that runs over
 * paragraphs, each of them opened anew and only the last closed, is one stretch. A mark that never closes is no
 * quotation.
 */
public final class Quotations {

    /** Only these may go on in the next paragraph: a straight mark does not tell opening from closing. */
    private static final Set<String> RUNNING_ON = Set.of("”", "»", "」", "』");

    /** Scripts whose words stand against a quotation mark without a space, or with a preposition joined to them. */
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.ARABIC);

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

    /**
     * The quotations of a text in a language that also sets speech between dashes: a paragraph that begins with one and
     * has a second before the reporter's words is quoted up to that, and on behind a third.
     */
    public static Quotations withDialogue(String text) {
        Quotations quotations = new Quotations(text);
        for (Span paragraph : new Paragraphs(text).list())
            if (!quotations.readDialogue(paragraph)) quotations.read(paragraph);
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

    /** The quotation that begins at this offset, if any. */
    public Optional<Span> from(int offset) {
        return around(offset).filter(span -> span.begin() == offset);
    }

    /** The quotation that ends at this offset, if any. */
    public Optional<Span> upTo(int offset) {
        return offset == 0 ? Optional.empty() : around(offset - 1).filter(span -> span.end() == offset);
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
        if (openAt >= 0 && !RUNNING_ON.contains(closer)) openAt = -1;
    }

    private boolean readDialogue(Span paragraph) {
        if (openAt >= 0 || !isDash(paragraph.begin())) return false;
        int second = dash(paragraph.begin() + 1, paragraph.end());
        if (second < 0 || !Character.isWhitespace(text.charAt(second - 1))) return false;
        spans.add(new Span(paragraph.begin(), second - 1));
        int third = dash(second + 1, paragraph.end());
        if (third < 0) return true;
        int rest = third + 1;
        while (rest < paragraph.end() && !Character.isLetterOrDigit(text.charAt(rest))) rest++;
        if (rest < paragraph.end()) spans.add(new Span(rest, paragraph.end()));
        return true;
    }

    private int dash(int from, int end) {
        int at = from;
        while (at < end && !isDash(at)) at++;
        return at < end ? at : -1;
    }

    private boolean isDash(int i) {
        return text.charAt(i) == '—' || text.charAt(i) == '–';
    }

    private void open(int at, String closing) {
        openAt = at;
        closer = closing;
    }

    /** The mark that closes a quotation that opens here. */
    private Optional<String> openerAt(int i) {
        return switch (text.charAt(i)) {
            case '“' -> Optional.of("”");
            case '«' -> Optional.of("»");
            case '「' -> Optional.of("」");
            case '『' -> Optional.of("』");
            case '"' -> fresh(i) || unspaced(i - 1) ? Optional.of("\"") : Optional.empty();
            case '‘' -> fresh(i) ? Optional.of("’") : Optional.empty();
            case '\'' -> fresh(i) && text.startsWith("\'\'", i) ? Optional.of("\'\'") : Optional.empty();
            case '’' -> mirrored(i, "’’") ? Optional.of("‘‘") : single(i);
            case '”' -> fresh(i) && arabic(i + 1) ? Optional.of("“") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Urdu is often set with its marks turned round: ’thus‘. */
    private Optional<String> single(int i) {
        return fresh(i) && arabic(i + 1) ? Optional.of("‘") : Optional.empty();
    }

    private boolean mirrored(int i, String marks) {
        return text.startsWith(marks, i) && fresh(i) && arabic(i + marks.length());
    }

    private boolean fresh(int i) {
        return i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private boolean unspaced(int i) {
        return UNSPACED.contains(UnicodeScript.of(text.charAt(i))) || text.charAt(i) == 'ـ';
    }

    private boolean arabic(int i) {
        return i < text.length() && UnicodeScript.of(text.charAt(i)) == UnicodeScript.ARABIC;
    }

    private boolean closesAt(int i) {
        if (!text.startsWith(closer, i) || i == openAt) return false;
        if (!closer.equals("’")) return i > openAt + closer.length() - 1;
        // an apostrophe inside a word, or after a plural whose quotation goes on, does not close
        int next = i + 1;
        return next >= text.length() || !Character.isLetterOrDigit(text.charAt(next));
    }
}
