package standpoint.issue.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Where the shaped words of a page stand. */
final class WordPositions extends PDFMarkedContentExtractor {

    private final Map<String, Float> left = new HashMap<>();
    private String word = "";

    private WordPositions() {}

    /** Left edge of each shaped word, by its letters; the last one counts where a word stands twice. */
    static Map<String, Float> on(PDPage page) throws Exception {
        WordPositions positions = new WordPositions();
        positions.processPage(page);
        return positions.left;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        word = actual == null ? "" : actual;
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        word = "";
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        super.processTextPosition(text);
        if (!word.isEmpty()) left.merge(word, text.getX(), Math::min);
    }
}
