package standpoint.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import standpoint.collect.page.Lines.Kind;
import standpoint.collect.page.Lines.Line;

/**
 * Picks the lines that make up an article: the marked paragraphs where they make up most of the text, else everything
 * that looks like a line of text.
 */
final class PickLines {

    private static final int LONG = 40;
    /** A line in nothing made for text is text all the same from this length. Characters. */
    private static final int TELLING = 80;

    private static final Pattern SENTENCE = Pattern.compile(".*[.!?:…。؟۔।]['\"”’»)]*");

    private PickLines() {}

    static List<String> of(List<Line> lines) {
        boolean ample = isAmple(lines);
        List<Line> picked = new ArrayList<>();
        for (Line line : lines) {
            if (line.kind() == Kind.BARE && !(ample ? isText(line) : isSentence(line.text()))) continue;
            if (Chatter.is(line.text())) continue;
            if (line.level() > 0) withdrawHeading(picked, line.level());
            picked.add(line);
        }
        withdrawHeading(picked, 0);
        return picked.stream().map(Line::text).toList();
    }

    /** Whether most of the text is in paragraphs. */
    private static boolean isAmple(List<Line> lines) {
        int marked = 0;
        int total = 0;
        for (Line line : lines) {
            int length = line.text().length();
            total += length;
            if (line.kind() == Kind.PARAGRAPH && line.linked() * 2 < length) marked += length;
        }
        return marked * 2 >= total;
    }

    /** A heading that nothing follows but one of its own or a higher level headed something that was left out. */
    private static void withdrawHeading(List<Line> picked, int level) {
        if (picked.isEmpty()) return;
        Line last = picked.get(picked.size() - 1);
        if (last.level() >= Math.max(1, level) && last.text().length() < TELLING) picked.remove(picked.size() - 1);
    }

    private static boolean isText(Line line) {
        return line.text().length() >= TELLING
                && line.linked() * 3 < line.text().length()
                && SENTENCE.matcher(line.text()).matches();
    }

    private static boolean isSentence(String line) {
        return line.length() >= LONG || SENTENCE.matcher(line).matches();
    }
}
