package standpoint.discern.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import standpoint.discern.encode.Word;
import standpoint.discern.tag.Tagger.Answer;
import standpoint.model.Span;

/** Makes statements of what the model says of words: runs of one role, linked to the cue that they belong to. */
final class ReadTags {

    private static final int SOURCE = 0;
    private static final int CUE = 1;
    private static final int CONTENT = 2;

    /** A content that belongs less likely to its best cue belongs to one that was not found. */
    private static final double LIKELY = Math.log(0.3);

    private final List<Word> words;
    /** For each word the window that it stands deepest in. */
    private final List<Scored> deepest;

    private final List<Run> runs = new ArrayList<>();

    private ReadTags(List<Word> words, Answer answer) {
        this.words = words;
        deepest = IntStream.range(0, words.size())
                .mapToObj(word -> deepest(answer.windows(), word))
                .toList();
        List<float[]> scores = IntStream.range(0, words.size())
                .mapToObj(word -> deepest.get(word).tags(word))
                .toList();
        cut(answer.chain().best(scores));
    }

    /**
     * A statement.
     *
     * @param content never empty
     */
    record Statement(Optional<Span> source, Span cue, List<Span> content) {}

    /** The statements of a text in the order of their cues. */
    static List<Statement> of(List<Word> words, Answer answer) {
        return words.isEmpty() ? List.of() : new ReadTags(words, answer).statements();
    }

    /**
     * Words in a row that have one role.
     *
     * @param end exclusive
     */
    private record Run(int role, int begin, int end) {}

    private static Scored deepest(List<Scored> windows, int word) {
        return windows.stream()
                .filter(window -> window.holds(word))
                .reduce((one, other) -> other.depth(word) > one.depth(word) ? other : one)
                .orElseThrow();
    }

    private void cut(int[] tags) {
        int at = 0;
        while (at < tags.length) {
            int end = at + 1;
            if (tags[at] > 0) {
                while (end < tags.length && tags[end] > 0 && tags[end] % 2 == 0) end++;
                runs.add(new Run((tags[at] - 1) / 2, at, end));
            }
            at = end;
        }
    }

    private List<Statement> statements() {
        List<Run> cues = runs(CUE);
        List<List<Span>> contents = new ArrayList<>();
        cues.forEach(cue -> contents.add(new ArrayList<>()));
        for (Run content : runs(CONTENT))
            best(cues, cue -> belonging(content, cue))
                    .filter(cue -> belonging(content, cue) >= LIKELY)
                    .ifPresent(cue -> contents.get(cues.indexOf(cue)).add(span(content)));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++)
            if (!contents.get(i).isEmpty())
                statements.add(new Statement(
                        source(cues.get(i)).map(this::span), span(cues.get(i)), List.copyOf(contents.get(i))));
        return statements;
    }

    private List<Run> runs(int role) {
        return runs.stream().filter(run -> run.role() == role).toList();
    }

    private Optional<Run> source(Run cue) {
        return best(runs(SOURCE), source -> having(cue, source))
                .filter(source -> having(cue, source) > mean(cue, deepest.get(cue.begin()), Scored::sources, 0, 1));
    }

    /** How likely a run has one of the others' roles. */
    private interface Likely {
        double of(Run run);
    }

    private static Optional<Run> best(List<Run> runs, Likely likely) {
        return runs.stream()
                .filter(run -> likely.of(run) > Double.NEGATIVE_INFINITY)
                .max(Comparator.comparingDouble(likely::of).thenComparing(run -> -run.begin()));
    }

    private double belonging(Run content, Run cue) {
        return linked(content, deepest.get((content.begin() + content.end()) / 2), Scored::cues, cue);
    }

    private double having(Run cue, Run source) {
        return linked(cue, deepest.get(cue.begin()), Scored::sources, source);
    }

    private static double linked(Run from, Scored window, Links links, Run to) {
        int begin = window.range().begin();
        if (to.begin() < begin || to.end() > window.range().end()) return Double.NEGATIVE_INFINITY;
        return mean(from, window, links, 1 + to.begin() - begin, 1 + to.end() - begin);
    }

    /** The links of a word in a window. */
    private interface Links {
        float[] of(Scored window, int word);
    }

    /** The mean over the words of a run of the best of some columns. */
    private static double mean(Run run, Scored window, Links links, int first, int last) {
        int begin = window.range().begin();
        return IntStream.range(
                        Math.max(run.begin(), begin),
                        Math.min(run.end(), window.range().end()))
                .mapToDouble(word -> IntStream.range(first, last)
                        .mapToDouble(column -> links.of(window, word)[column])
                        .max()
                        .orElse(Double.NEGATIVE_INFINITY))
                .average()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private Span span(Run run) {
        return new Span(
                words.get(run.begin()).span().begin(),
                words.get(run.end() - 1).span().end());
    }
}
