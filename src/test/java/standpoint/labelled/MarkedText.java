package standpoint.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Quotations;
import standpoint.discern.text.ReadForm;
import standpoint.model.Span;

/**
 * A text in brackets, {@code [s1 She] [c1 said] [t1 no]}, taken apart.
 *
 * @param statements by their numbers
 */
record MarkedText(String text, SortedMap<Integer, Attributed> statements) {

    private static final Pattern MARK = Pattern.compile("\\[([sct])([\\d,]+) ([^\\[\\]]*)\\]");

    private static final class Spans {
        private final List<Span> source = new ArrayList<>();
        private final List<Span> cue = new ArrayList<>();
        private final List<Span> content = new ArrayList<>();

        private List<Span> of(String role) {
            return role.equals("s") ? source : role.equals("c") ? cue : content;
        }
    }

    Attributed statement(int number) {
        return Objects.requireNonNull(statements.get(number), () -> "no statement " + number + " in " + text);
    }

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        SortedMap<Integer, Spans> spans = new TreeMap<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            Span span = new Span(text.length(), text.length() + mark.group(3).length());
            for (String number : mark.group(2).split(",", -1))
                spans.computeIfAbsent(Integer.valueOf(number), key -> new Spans())
                        .of(mark.group(1))
                        .add(span);
            text.append(mark.group(3));
            at = mark.end();
        }
        text.append(marked.substring(at));
        Quotations quotations = Quotations.of(text.toString());
        SortedMap<Integer, Attributed> statements = new TreeMap<>();
        spans.forEach((number, each) -> statements.put(
                number, new Attributed(each.source, each.cue, each.content, ReadForm.of(each.content, quotations))));
        return new MarkedText(text.toString(), statements);
    }
}
