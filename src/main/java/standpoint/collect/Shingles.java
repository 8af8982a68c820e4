package standpoint.collect;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;
import standpoint.model.Article;

/**
 * The runs of words in a text, as the numbers that they hash to. A run is four words, or seven characters in scripts
 * that put no space between words. Case, punctuation, vowel signs of Arabic and its letters of two spellings make no
 * difference.
 */
final class Shingles {

    private static final int WORDS = 4;
    private static final int CHARACTERS = 7;

    /** Weight of a word, and of a character of a script without spaces, where five characters are three words. */
    private static final int WORD_WEIGHT = 5;

    private static final int CHARACTER_WEIGHT = 3;

    /** A text of fewer than 50 words is too short to be told from another. */
    private static final int LEAST_WEIGHT = 50 * WORD_WEIGHT;

    private static final Shingles NONE = new Shingles(new int[0]);

    /** Sorted, each once. */
    private final int[] runs;

    private Shingles(int[] runs) {
        this.runs = runs;
    }

    /** Of a text that may be quoted and is long enough to be told from another; otherwise none. */
    static Shingles of(Article article) {
        return article.state().quotable() ? of(article.text()) : NONE;
    }

    static Shingles of(String text) {
        var words = new Words(text);
        if (words.weight < LEAST_WEIGHT) return NONE;
        int[] runs = new int[words.count];
        int found = 0;
        for (int at = 0; at < words.count; at++) {
            int length = words.single[at] ? CHARACTERS : WORDS;
            if (at + length <= words.count) runs[found++] = words.run(at, length);
        }
        return new Shingles(Arrays.stream(runs, 0, found).sorted().distinct().toArray());
    }

    int size() {
        return runs.length;
    }

    /** Every fourth run or so, and the same ones of every text. */
    Shingles sample() {
        return new Shingles(Arrays.stream(runs).filter(run -> (run & 3) == 0).toArray());
    }

    /** Each run once, from the smallest on. */
    IntStream runs() {
        return Arrays.stream(runs);
    }

    /** How many runs both have. */
    int shared(Shingles other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < runs.length && theirs < other.runs.length) {
            int order = Integer.compare(runs[mine], other.runs[theirs]);
            if (order == 0) shared++;
            if (order <= 0) mine++;
            if (order >= 0) theirs++;
        }
        return shared;
    }

    /** The words of a text in order, as hashes. */
    private static final class Words {
        private int[] hashes = new int[256];
        private boolean[] single = new boolean[256];
        private int count;
        private int weight;
        private int open;

        Words(String text) {
            Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(this::take);
            close();
        }

        private void take(int codePoint) {
            if (isUnwritten(codePoint)) return;
            if (!Character.isLetterOrDigit(codePoint) && !isMark(codePoint)) close();
            else if (isSpaceless(codePoint)) {
                close();
                add(codePoint, true);
            } else open = 31 * open + letter(codePoint);
        }

        private void close() {
            if (open != 0) add(open, false);
            open = 0;
        }

        private void add(int hash, boolean character) {
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * count);
                single = Arrays.copyOf(single, 2 * count);
            }
            single[count] = character;
            hashes[count++] = hash;
            weight += character ? CHARACTER_WEIGHT : WORD_WEIGHT;
        }

        /** The finalizer of MurmurHash3 spreads what the polynomial leaves together. */
        int run(int from, int length) {
            long mixed = length;
            for (int i = from; i < from + length; i++) mixed = mixed * 0x9E3779B97F4A7C15L + hashes[i];
            mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
            mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
            return (int) (mixed ^ (mixed >>> 33));
        }

        /** Vowel signs and the stroke that stretches a word: a newsroom writes them, the next does not. */
        private static boolean isUnwritten(int c) {
            return (c >= 0x64B && c <= 0x65F) || c == 0x670 || c == 0x640;
        }

        private static boolean isMark(int c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }

        private static boolean isSpaceless(int c) {
            if (c < 0xE00) return false;
            return switch (Character.UnicodeScript.of(c)) {
                case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                default -> false;
            };
        }

        /** Arabic, Persian, Urdu and Pashto keyboards give the same letter under different numbers. */
        private static int letter(int c) {
            return switch (c) {
                case 0x64A, 0x649, 0x6D2, 0x6CD, 0x6D0, 0x626 -> 0x6CC;
                case 0x643 -> 0x6A9;
                case 0x6C0, 0x629, 0x6BE, 0x6C1, 0x6C2, 0x6C3, 0x6D5 -> 0x647;
                case 0x622, 0x623, 0x625 -> 0x627;
                case 0x624 -> 0x648;
                default -> Character.toLowerCase(c);
            };
        }
    }
}
