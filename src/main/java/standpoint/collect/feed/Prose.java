package standpoint.collect.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import standpoint.collect.text.Paragraphs;
import standpoint.collect.text.PlainText;

/**
 * Words that a feed carries.
 *
 * @param html whether they are marked up; otherwise they are to be read as they stand
 */
record Prose(String words, boolean html) {

    private static final Pattern TAG_PREFIX = Pattern.compile("(</?)[A-Za-z][\\w.-]*:(?=[A-Za-z])");

    private static final Pattern MARK = Pattern.compile("<|&[#\\w]");

    /** Words marked up by elements of the feed itself, whose names may have a prefix there. */
    static Prose ofTree(String markup) {
        return new Prose(TAG_PREFIX.matcher(markup).replaceAll("$1"), true);
    }

    /** On one line; empty when there is nothing to read. */
    Optional<String> line() {
        return given(html && isMarked() ? Paragraphs.line(words) : PlainText.line(words));
    }

    /** In paragraphs separated by a blank line; empty when there is nothing to read. */
    Optional<String> paragraphs() {
        List<String> paragraphs = html && isMarked()
                ? Paragraphs.ofHtml(words)
                : Arrays.stream(words.split("\\R\\s*\\R"))
                        .map(PlainText::line)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return given(Paragraphs.join(paragraphs));
    }

    /** Most titles are not, and a parser costs more than a look. */
    private boolean isMarked() {
        return MARK.matcher(words).find();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(value -> !value.isBlank());
    }
}
