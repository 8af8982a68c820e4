package standpoint.issue.pdf;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.awt.Color;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts shaped words into the order in which a line is read, once the layout has broken the lines from left to right:
 * rule L2 of Unicode's bidirectional algorithm, on whole words. Everything else on the line stays where it is.
 */
final class VisualOrder {

    private final ShapedWords words;

    VisualOrder(ShapedWords words) {
        this.words = words;
    }

    /** Places every shaped word below that box. */
    void arrange(Box box) {
        if (box instanceof LineBox line) {
            List<BlockBox> onLine = new ArrayList<>();
            collect(line, onLine);
            regions(onLine).forEach(this::place);
            if (!onLine.isEmpty()) for (int i = 0; i < line.getChildCount(); i++) fit(line.getChild(i));
        } else for (int i = 0; i < box.getChildCount(); i++) arrange(box.getChild(i));
    }

    private void collect(Box box, List<BlockBox> onLine) {
        if (box instanceof BlockBox block) {
            if (block.isReplaced() && block.getElement() != null && WordBox.isWord(block.getElement()))
                onLine.add(block);
            else arrange(block);
            return;
        }
        if (box instanceof InlineLayoutBox inline)
            for (Object child : inline.getInlineChildren()) if (child instanceof Box inner) collect(inner, onLine);
        for (int i = 0; i < box.getChildCount(); i++) collect(box.getChild(i), onLine);
    }

    private List<List<BlockBox>> regions(List<BlockBox> onLine) {
        List<List<BlockBox>> regions = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (BlockBox word : onLine) {
            int region = wordBox(word).region();
            if (region != last) regions.add(new ArrayList<>());
            regions.get(regions.size() - 1).add(word);
            last = region;
        }
        return regions;
    }

    private void place(List<BlockBox> region) {
        int count = region.size();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        double[] gapAfter = new double[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) wordBox(region.get(i)).level();
            order[i] = i;
            if (i + 1 < count) gapAfter[i] = region.get(i + 1).getAbsX() - right(region.get(i));
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        double x = region.get(0).getAbsX();
        for (int at = 0; at < count; at++) {
            BlockBox word = region.get(order[at]);
            words.place(WordBox.number(word.getElement()), color(word));
            double after = at + 1 < count ? gap(gapAfter, order[at], order[at + 1]) : 0;
            move(word, x);
            x += word.getWidth() + after;
        }
    }

    private static void move(BlockBox word, double x) {
        word.setX(word.getX() + (int) Math.round(x) - word.getAbsX());
        word.calcCanvasLocation();
    }

    /** A link lies where its words lie now. */
    private static void fit(Box box) {
        if (!(box instanceof InlineLayoutBox inline)) return;
        int left = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        for (Object child : inline.getInlineChildren()) {
            if (!(child instanceof Box inner)) continue;
            fit(inner);
            left = Math.min(left, inner.getAbsX());
            right = Math.max(right, inner.getAbsX() + inner.getWidth());
        }
        if (left > right) return;
        inline.setX(inline.getX() + left - inline.getAbsX());
        inline.setAbsX(left);
        inline.setInlineWidth(right - left);
    }

    /** The space between two words that were neighbours as written, or the line's usual one. */
    private static double gap(double[] gapAfter, int one, int other) {
        if (Math.abs(one - other) == 1) return gapAfter[Math.min(one, other)];
        double widest = 0;
        for (double gap : gapAfter) widest = Math.max(widest, gap);
        return widest;
    }

    private WordBox wordBox(BlockBox word) {
        return words.box(WordBox.number(word.getElement()));
    }

    private static double right(BlockBox word) {
        return word.getAbsX() + word.getWidth();
    }

    private static Color color(BlockBox word) {
        FSColor color = word.getStyle().getColor();
        return color instanceof FSRGBColor rgb ? new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue()) : Color.BLACK;
    }
}
