package standpoint.collect.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags such as {@code <b>} that a page opens and does not close. A parser of HTML opens each of them anew in every
 * paragraph that follows, so that a page of a megabyte can grow to gigabytes.
 */
final class Formatting {

    /** No page that is meant for people leaves so many open. */
    private static final int MOST_OPEN = 500;

    private static final Pattern TAG =
            Pattern.compile("(?i)<(/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])[^<>]*+>?");

    private Formatting() {}

    /** The same without all such tags where too many of them are left open. */
    static String bounded(String html) {
        int open = 0;
        for (Matcher tag = TAG.matcher(html); tag.find() && open <= MOST_OPEN; )
            open += tag.group(1).isEmpty() ? 1 : open > 0 ? -1 : 0;
        return open > MOST_OPEN ? TAG.matcher(html).replaceAll(" ") : html;
    }
}
