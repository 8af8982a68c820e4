package standpoint.model;

import java.util.regex.Pattern;

/** The form of every id that a user chooses: it becomes part of file names and links. */
final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}");

    private Slug() {}

    /**
     * Returns the id unchanged.
     *
     * @throws IllegalArgumentException when it is not 1 to 64 of {@code a-z 0-9 -}
     */
    static String check(String id) {
        if (!FORM.matcher(id).matches())
            throw new IllegalArgumentException("an id is 1 to 64 of a-z, 0-9 and -, not '" + id + "'");
        return id;
    }
}
