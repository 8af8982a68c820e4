package standpoint.issue.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** The JDK's line breaks without the one after an apostrophe inside a word. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at > 1 && at < text.length() && splitsWord(at)) at = breaks.next();
        return at;
    }

    private boolean splitsWord(int at) {
        char before = text.charAt(at - 1);
        return (before == '\u2019' || before == '\'')
                && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at - 2));
    }
}
