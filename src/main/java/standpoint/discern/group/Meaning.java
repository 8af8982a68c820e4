package standpoint.discern.group;

/** What a statement means, as numbers. */
@FunctionalInterface
public interface Meaning {

    /** A vector of length 1, always of the same size, that points where those of statements like it do. */
    float[] of(String statement);
}
