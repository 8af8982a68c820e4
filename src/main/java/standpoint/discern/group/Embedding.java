package standpoint.discern.group;

/** A statement's place among meanings; all zeros where its language is not read. */
final class Embedding {

    private final float[] values;

    private Embedding(float[] values) {
        this.values = values;
    }

    static Embedding of(float[] values) {
        return new Embedding(values.clone());
    }

    /** Of no meaning that is known. */
    static Embedding none() {
        return new Embedding(new float[0]);
    }

    boolean isKnown() {
        return values.length > 0;
    }

    /** Their sum, by which the mean likeness of many to many is told at once. */
    Embedding plus(Embedding other) {
        if (!isKnown() || !other.isKnown()) return none();
        float[] sum = values.clone();
        for (int i = 0; i < sum.length; i++) sum[i] += other.values[i];
        return new Embedding(sum);
    }

    double times(Embedding other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) sum += values[i] * other.values[i];
        return sum;
    }
}
