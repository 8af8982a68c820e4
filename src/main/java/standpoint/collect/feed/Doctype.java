package standpoint.collect.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A DOCTYPE, which is taken out and never followed. It may give names to short texts; what it declares to lie elsewhere
 * or to be made of other such names is refused.
 *
 * @param name of the root that it announces, in lower case
 * @param texts by name
 * @param end where the feed goes on
 */
record Doctype(String name, Map<String, String> texts, int end) {

    private static final int LONGEST = 32 * 1024;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern NAME = Pattern.compile("(?i)<!DOCTYPE\\s+(?:[\\w.-]+:)?([\\w.-]+)");
    private static final Pattern SUBSET_END = Pattern.compile("]\\s*>");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern ENTITY = Pattern.compile(
            "<!ENTITY\\s+(?<parameter>%\\s+)?(?<name>[\\w.:-]+)\\s+(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)')?");
    private static final Pattern HARMLESS = Pattern.compile("(?:[^&%<]|&#\\w{1,8};)*");

    /**
     * The DOCTYPE that begins here.
     *
     * @throws UnreadableFeedException when it declares what is refused, or does not end
     */
    static Doctype at(String text, int start) throws UnreadableFeedException {
        String shown = text.substring(start, Math.min(text.length(), start + LONGEST));
        Matcher name = NAME.matcher(shown);
        int end = end(shown);
        String whole = COMMENT.matcher(shown.substring(0, end)).replaceAll("");
        return new Doctype(
                name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "", Map.copyOf(texts(whole)), start + end);
    }

    private static int end(String shown) throws UnreadableFeedException {
        int close = shown.indexOf('>');
        int subset = shown.indexOf('[');
        Matcher closed = SUBSET_END.matcher(shown);
        if (subset >= 0 && subset < close) close = closed.find(subset) ? closed.end() - 1 : -1;
        if (close < 0)
            throw new UnreadableFeedException("its DOCTYPE does not end, so its XML is broken beyond repair");
        return close + 1;
    }

    private static Map<String, String> texts(String doctype) throws UnreadableFeedException {
        Map<String, String> texts = new HashMap<>();
        for (Matcher entity = ENTITY.matcher(doctype); entity.find(); ) {
            // a parameter is of use to a DTD only, and none is read
            if (entity.group("parameter") != null) continue;
            String text = entity.group("double") != null ? entity.group("double") : entity.group("single");
            if (text == null
                    || text.length() > LONGEST_TEXT
                    || !HARMLESS.matcher(text).matches())
                throw new UnreadableFeedException("declares entities of its own, which is refused");
            texts.putIfAbsent(entity.group("name"), text);
        }
        return texts;
    }
}
