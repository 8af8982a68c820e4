package standpoint.collect;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says which texts are worth comparing: those that share sampled runs of words. Of the texts that hold a run only the
 * nearest few before a text count, so that a run that thousands hold costs no more than any other; the copies of a much
 * reprinted text find each other all the same, the later ones through those between.
 */
final class Postings {

    private static final int NEAREST = 16;
    private static final int MOST_CANDIDATES = 64;

    /** At less than this share of common sampled runs half of all runs are hardly common. */
    private static final double PROMISING = 0.2;

    private final List<Shingles> samples;

    /** Sorted pairs of a run and the number of a text that holds it. */
    private final long[] pairs;

    private final int[] counts;

    /** @param samples some runs of each text; a text's number is its place here */
    Postings(List<Shingles> samples) {
        this.samples = List.copyOf(samples);
        this.counts = new int[samples.size()];
        this.pairs = IntStream.range(0, samples.size())
                .boxed()
                .flatMapToLong(text -> samples.get(text).runs().mapToLong(run -> pair(run, text)))
                .toArray();
        Arrays.sort(pairs);
    }

    private static long pair(int run, int text) {
        return ((long) run << Integer.SIZE) | text;
    }

    /** The numbers of the earlier texts that may be the same text, those that share the most first. */
    List<Integer> before(int text) {
        int[] touched = new int[NEAREST * samples.get(text).size()];
        int found = 0;
        for (int run : samples.get(text).runs().toArray()) {
            int at = Arrays.binarySearch(pairs, pair(run, text));
            for (int near = at - 1; near >= Math.max(0, at - NEAREST) && pairs[near] >> Integer.SIZE == run; near--) {
                int other = (int) pairs[near];
                if (counts[other]++ == 0) touched[found++] = other;
            }
        }
        List<Integer> promising = Arrays.stream(touched, 0, found)
                .filter(other -> counts[other] >= PROMISING * shorter(text, other))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(other -> -counts[other])
                        .thenComparing(other -> other))
                .limit(MOST_CANDIDATES)
                .toList();
        IntStream.range(0, found).forEach(i -> counts[touched[i]] = 0);
        return promising;
    }

    private int shorter(int one, int other) {
        return Math.min(samples.get(one).size(), samples.get(other).size());
    }
}
