package standpoint.model;

/**
 * Words as they stand in an article, with where they stand.
 *
 * @param span in the text of the article's cited version
 */
public record Passage(Span span, String text) {

    public Passage {
        if (span.length() != text.length())
            throw new IllegalArgumentException("a passage of " + span.length() + " chars holds " + text.length());
    }

    /** The passage that a span marks in a text. */
    public static Passage of(Span span, String text) {
        return new Passage(span, span.in(text));
    }

    /** Whether the text really has these words there. */
    public boolean standsIn(String text) {
        return span.end() <= text.length() && span.in(text).equals(this.text);
    }

    /** A stretch of these words, by offsets into them. */
    public Passage cut(int begin, int end) {
        return new Passage(new Span(span.begin() + begin, span.begin() + end), text.substring(begin, end));
    }
}
