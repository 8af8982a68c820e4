package standpoint.reword;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.model.Form;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Sentence.Exact;

/** The stretches of a quotation that the article has in quotation marks. */
final class OwnWords {

    private static final Pattern MARKED =
            Pattern.compile("[“„«\"]([^“”„«»\"]+)[”»\"]|(?<![\\p{L}\\p{N}])‘([^‘]+)’(?!\\p{L})");
    private static final Pattern MARKS = Pattern.compile("^[“„«\"‘']+|[”»\"’',.;]+$");

    private final List<Exact> stretches = new ArrayList<>();

    OwnWords(List<Quotation> quotations) {
        for (Quotation quotation : quotations)
            for (Passage passage : quotation.content())
                if (quotation.form() == Form.DIRECT) addInner(passage, quotation.source());
                else addMarked(passage, quotation.source());
    }

    private void addInner(Passage passage, int source) {
        String text = passage.text().strip();
        int offset = passage.text().indexOf(text);
        Matcher marks = MARKS.matcher(text);
        int begin = 0;
        int end = text.length();
        while (marks.find()) {
            if (marks.start() == 0) begin = marks.end();
            else end = marks.start();
        }
        if (begin < end) stretches.add(new Exact(passage.cut(offset + begin, offset + end), source, true));
    }

    private void addMarked(Passage passage, int source) {
        Matcher marked = MARKED.matcher(passage.text());
        while (marked.find()) {
            int group = marked.start(1) >= 0 ? 1 : 2;
            stretches.add(new Exact(passage.cut(marked.start(group), marked.end(group)), source, true));
        }
    }

    /** Where those words stand, letter for letter but for the kind of space, and from word to word. */
    Optional<Exact> find(String words) {
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])"
                + Pattern.quote(words.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q") + "(?![\\p{L}\\p{N}])");
        for (Exact stretch : stretches) {
            Matcher found = pattern.matcher(stretch.passage().text());
            if (found.find())
                return Optional.of(
                        new Exact(stretch.passage().cut(found.start(), found.end()), stretch.source(), true));
        }
        return Optional.empty();
    }
}
