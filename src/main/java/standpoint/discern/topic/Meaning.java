package standpoint.discern.topic;

import java.util.Collection;

/** A direction in the space of the sentence encoder, or a sum of several. */
final class Meaning {

    private static final int NUMBERS = 384;

    private final double[] numbers;

    private Meaning(double[] numbers) {
        this.numbers = numbers;
    }

    static Meaning none() {
        return new Meaning(new double[NUMBERS]);
    }

    static Meaning of(float[] vector) {
        double[] numbers = new double[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) numbers[i] = vector[i];
        return new Meaning(numbers);
    }

    static Meaning sum(Collection<Meaning> meanings) {
        Meaning sum = none();
        for (Meaning each : meanings) sum = sum.plus(each, 1);
        return sum;
    }

    /** This and so much of another. */
    Meaning plus(Meaning other, double times) {
        double[] sum = numbers.clone();
        for (int i = 0; i < NUMBERS; i++) sum[i] += times * other.numbers[i];
        return new Meaning(sum);
    }

    /** The same direction with length 1; nothing stays nothing. */
    Meaning unit() {
        double length = Math.sqrt(dot(this));
        return length < 1e-9 ? none() : none().plus(this, 1 / length);
    }

    /** The cosine, where both have length 1. */
    double dot(Meaning other) {
        double sum = 0;
        for (int i = 0; i < NUMBERS; i++) sum += numbers[i] * other.numbers[i];
        return sum;
    }
}
