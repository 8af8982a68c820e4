package standpoint.collect.web;

import java.util.Optional;

/** Values of {@code ETag} and {@code Last-Modified} that can be sent back byte for byte. */
final class Validator {

    /** Longer ones would only get a request refused. */
    private static final int LONGEST = 4096;

    private Validator() {}

    /** Nothing unless it is printable ASCII: what else a server sends does not come back as it went out. */
    static Optional<String> usable(Optional<String> value) {
        return value.filter(text -> !text.isBlank()
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\t'));
    }
}
