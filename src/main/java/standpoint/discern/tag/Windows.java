package standpoint.discern.tag;

import java.util.ArrayList;
import java.util.List;
import standpoint.discern.encode.Word;

/**
 * Cuts a text into stretches that the model reads at once: whole sentences where they fit, each with some before it.
 */
final class Windows {

    /** Pieces of a window. */
    private static final int LENGTH = 256;
    /** Pieces that two windows share at least, where a sentence is not longer. */
    private static final int SHARED = 32;

    private final List<Word> words;
    /** How many pieces stand before each word, and at last before the end. */
    private final int[] before;

    private Windows(List<Word> words) {
        this.words = words;
        before = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++)
            before[i + 1] = before[i] + words.get(i).pieces().size();
    }

    /**
     * Some words in a row.
     *
     * @param end exclusive
     */
    record Range(int begin, int end) {}

    static List<Range> of(List<Word> words) {
        return words.isEmpty() ? List.of() : new Windows(words).cut();
    }

    private List<Range> cut() {
        List<Range> ranges = new ArrayList<>();
        int begin = 0;
        while (true) {
            int end = end(begin);
            ranges.add(new Range(begin, end));
            if (end == words.size()) return ranges;
            begin = next(begin, end);
        }
    }

    private int end(int begin) {
        int last = begin;
        while (last < words.size() && before[last + 1] - before[begin] <= LENGTH) last++;
        for (int end = last; end > begin; end--) if (startsSentence(end)) return end;
        return Math.max(begin + 1, last);
    }

    private int next(int begin, int end) {
        for (int start = end; start > begin; start--)
            if (startsSentence(start) && before[end] - before[start] >= SHARED) return start;
        return end;
    }

    private boolean startsSentence(int word) {
        return word == 0
                || word == words.size()
                || words.get(word).sentence() != words.get(word - 1).sentence();
    }
}
