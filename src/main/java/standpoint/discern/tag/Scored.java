package standpoint.discern.tag;

import standpoint.discern.tag.Windows.Range;

/** What the model says of a window's words. */
final class Scored {

    private final Range range;
    private final float[][] tags;
    private final float[][] sources;
    private final float[][] cues;

    /**
     * Takes the model's answers as they are.
     *
     * @param tags scores [word][tag]
     * @param sources log probability of the first word of the source that a word as a cue has [word][1 + word]; the
     *     first column stands for none
     * @param cues log probability of the first word of the cue that a word as a content has [word][1 + word]
     */
    Scored(Range range, float[][] tags, float[][] sources, float[][] cues) {
        this.range = range;
        this.tags = tags;
        this.sources = sources;
        this.cues = cues;
    }

    Range range() {
        return range;
    }

    boolean holds(int word) {
        return range.begin() <= word && word < range.end();
    }

    /** How far a word is from the nearer end of the window. */
    int depth(int word) {
        return Math.min(word - range.begin(), range.end() - 1 - word);
    }

    float[] tags(int word) {
        return tags[word - range.begin()];
    }

    float[] sources(int word) {
        return sources[word - range.begin()];
    }

    float[] cues(int word) {
        return cues[word - range.begin()];
    }
}
