package standpoint.discern.tag;

import java.util.List;

/** What it costs that one tag follows another, and so which tags of a whole text are likeliest (Viterbi). */
final class Chain {

    private static final float FORBIDDEN = -1e4f;

    private final float[][] steps;

    /** @param steps [before][after] */
    Chain(float[][] steps) {
        this.steps = steps;
    }

    /**
     * One tag for each word.
     *
     * @param scores [word][tag]
     */
    int[] best(List<float[]> scores) {
        int[][] came = new int[scores.size()][];
        float[] total = scores.get(0).clone();
        for (int inside = 2; inside < total.length; inside += 2) total[inside] += FORBIDDEN;
        for (int i = 1; i < scores.size(); i++) {
            came[i] = new int[total.length];
            total = step(total, scores.get(i), came[i]);
        }
        int[] tags = new int[scores.size()];
        tags[tags.length - 1] = greatest(total);
        for (int i = tags.length - 1; i > 0; i--) tags[i - 1] = came[i][tags[i]];
        return tags;
    }

    private float[] step(float[] total, float[] scores, int[] came) {
        float[] next = new float[total.length];
        float[] paths = new float[total.length];
        for (int after = 0; after < next.length; after++) {
            for (int before = 0; before < paths.length; before++) paths[before] = total[before] + steps[before][after];
            came[after] = greatest(paths);
            next[after] = paths[came[after]] + scores[after];
        }
        return next;
    }

    private static int greatest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) if (values[i] > values[best]) best = i;
        return best;
    }
}
