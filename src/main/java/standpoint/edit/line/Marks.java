package standpoint.edit.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.model.Passage;
import standpoint.model.Sentence.Exact;

/** Parts what an article has in quotation marks from what it says itself. */
final class Marks {

    private static final Pattern DOUBLE = Pattern.compile("[“„«\"]([^“”„«»\"]*)[”“»\"]");

    /** Single marks stand where words begin and end; an apostrophe stands within one. */
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])[‘']([^‘'’]*(?:’(?=\\p{L})[^‘'’]*)*)[’'](?!\\p{L})");

    private static final Pattern ANY_DOUBLE = Pattern.compile("[“”„«»\"]");

    private Marks() {}

    /**
     * The stretches of a passage in order, without marks and without the space around them.
     *
     * @param direct whether the whole passage stands in quotation marks that need not be part of it
     * @return empty when the marks do not pair
     */
    static Optional<List<Exact>> split(Passage passage, int source, boolean direct) {
        String text = passage.text();
        boolean doubles = ANY_DOUBLE.matcher(text).find();
        if (direct) return inner(passage, source, doubles);
        List<Exact> runs = new ArrayList<>();
        Matcher marks = (doubles ? DOUBLE : SINGLE).matcher(text);
        int from = 0;
        while (marks.find()) {
            add(runs, passage, from, marks.start(), source, false);
            add(runs, passage, marks.start(1), marks.end(1), source, true);
            from = marks.end();
        }
        add(runs, passage, from, text.length(), source, false);
        boolean unpaired = runs.stream()
                .anyMatch(run -> ANY_DOUBLE.matcher(run.passage().text()).find());
        return unpaired || runs.isEmpty() ? Optional.empty() : Optional.of(runs);
    }

    private static Optional<List<Exact>> inner(Passage passage, int source, boolean doubles) {
        String text = passage.text();
        int begin = text.matches("(?s)[“„«\"].*") ? 1 : 0;
        int end = text.matches("(?s).*[”»\"][,.]?")
                ? text.lastIndexOf(text.replaceAll("(?s).*([”»\"])[,.]?$", "$1"))
                : text.length();
        if (!doubles && text.matches("(?s)[‘'].*[’'][,.]?")) {
            begin = 1;
            end = Math.max(text.lastIndexOf('’'), text.lastIndexOf('\''));
        }
        List<Exact> runs = new ArrayList<>();
        if (begin < end) add(runs, passage, begin, end, source, true);
        boolean whole = runs.size() == 1
                && !ANY_DOUBLE.matcher(runs.get(0).passage().text()).find();
        return whole ? Optional.of(runs) : Optional.empty();
    }

    private static void add(List<Exact> runs, Passage passage, int from, int to, int source, boolean quoted) {
        String text = passage.text();
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) begin++;
        while (begin < end && isSpare(text.charAt(end - 1), quoted)) end--;
        if (begin < end) runs.add(new Exact(passage.cut(begin, end), source, quoted));
    }

    private static boolean isSpare(char last, boolean quoted) {
        return Character.isWhitespace(last) || (quoted && (last == ',' || last == '.' || last == ';'));
    }
}
