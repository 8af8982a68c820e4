package standpoint.model;

/**
 * A stretch of a text, in {@code char} offsets of the Java string.
 *
 * @param end exclusive
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end <= begin) throw new IllegalArgumentException("not a span: " + begin + "–" + end);
    }

    /** The words it covers. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    /** Number of {@code char}s. */
    public int length() {
        return end - begin;
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** By beginning, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
