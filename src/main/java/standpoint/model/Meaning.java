package standpoint.model;

/** What a statement in English means, as numbers. The same statement always has the same. */
@FunctionalInterface
public interface Meaning {

    /**
     * A vector of length 1, always of the same size, that points where those of statements like it do; empty where
     * nothing is known of meanings.
     */
    float[] of(String statement);
}
