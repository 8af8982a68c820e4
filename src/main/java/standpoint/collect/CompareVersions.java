package standpoint.collect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import standpoint.model.Article;
import standpoint.model.Revision;
import standpoint.model.Revision.Edit;

/**
 * Tells what changed from one version of an article to the next, paragraph by paragraph: the longest common subsequence
 * stands, the rest is edited. Spaces, invisible characters and the kinds of quotation marks and of dashes are no
 * change.
 */
final class CompareVersions {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cf}\\p{Cc}]+");
    private static final Pattern QUOTE = Pattern.compile("[\"'`´‘’‚‛“”„‟«»‹›′″「」『』]+");
    private static final Pattern DASH = Pattern.compile("[-‐‑‒–—―−]+");

    /** More pairs of paragraphs than this are not compared one by one: the whole stretch is one edit. */
    private static final int MOST_PAIRS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<String> oldFolded;
    private final List<String> newFolded;
    private final List<Edit> edits = new ArrayList<>();

    private CompareVersions(String before, String after) {
        this.before = paragraphs(before);
        this.after = paragraphs(after);
        this.oldFolded = this.before.stream().map(CompareVersions::fold).toList();
        this.newFolded = this.after.stream().map(CompareVersions::fold).toList();
    }

    /** What a new title and text change; empty when a reader would see no difference. */
    static Optional<Revision> compare(Article known, String title, String text) {
        Optional<String> titleBefore =
                Optional.of(known.title()).filter(earlier -> !fold(earlier).equals(fold(title)));
        List<Edit> edits = new CompareVersions(known.text(), text).edits();
        return titleBefore.isEmpty() && edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Revision(titleBefore, edits));
    }

    private static List<String> paragraphs(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\n\\s*\\n"));
    }

    private static String fold(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String quoted = QUOTE.matcher(UNSEEN.matcher(composed).replaceAll("")).replaceAll("\"");
        return DASH.matcher(quoted).replaceAll("-");
    }

    private List<Edit> edits() {
        int start = 0;
        int oldEnd = before.size();
        int newEnd = after.size();
        while (start < Math.min(oldEnd, newEnd) && same(start, start)) start++;
        while (oldEnd > start && newEnd > start && same(oldEnd - 1, newEnd - 1)) {
            oldEnd--;
            newEnd--;
        }
        if ((long) (oldEnd - start) * (newEnd - start) > MOST_PAIRS) edit(start, oldEnd, start, newEnd);
        else walk(start, oldEnd, newEnd);
        return edits;
    }

    private boolean same(int old, int fresh) {
        return oldFolded.get(old).equals(newFolded.get(fresh));
    }

    /** Goes through both stretches along their longest common subsequence. */
    private void walk(int start, int oldEnd, int newEnd) {
        int[][] common = common(start, oldEnd, newEnd);
        int old = start;
        int fresh = start;
        int oldStart = start;
        int newStart = start;
        while (old < oldEnd && fresh < newEnd) {
            if (same(old, fresh)) {
                edit(oldStart, old, newStart, fresh);
                oldStart = ++old;
                newStart = ++fresh;
            } else if (common[old - start + 1][fresh - start] >= common[old - start][fresh - start + 1]) old++;
            else fresh++;
        }
        edit(oldStart, oldEnd, newStart, newEnd);
    }

    /** Length of the longest common subsequence of what is left from each pair of places on. */
    private int[][] common(int start, int oldEnd, int newEnd) {
        int[][] common = new int[oldEnd - start + 1][newEnd - start + 1];
        for (int old = oldEnd - start - 1; old >= 0; old--)
            for (int fresh = newEnd - start - 1; fresh >= 0; fresh--)
                common[old][fresh] = same(start + old, start + fresh)
                        ? common[old + 1][fresh + 1] + 1
                        : Math.max(common[old + 1][fresh], common[old][fresh + 1]);
        return common;
    }

    private void edit(int oldStart, int oldEnd, int newStart, int newEnd) {
        if (oldStart < oldEnd || newStart < newEnd)
            edits.add(new Edit(before.subList(oldStart, oldEnd), after.subList(newStart, newEnd)));
    }
}
