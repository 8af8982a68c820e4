package standpoint.collect.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.collect.text.ReadDate;

/**
 * Writes every date of a feed in the one form that each reader understands alike, and empties what is no date: the
 * library's own reading of odd dates depends on the machine's zone and language.
 */
final class PlainDates {

    private static final Pattern DATE = Pattern.compile(
            "<((?:\\w+:)?(?:pubDate|date|published|updated|modified|issued|created|lastBuildDate))(\\s[^>]*)?>"
                    + "\\s*(?:<!\\[CDATA\\[)?([^<\\]]{1,80})(?:]]>)?\\s*</\\1>");

    private PlainDates() {}

    static String in(String xml) {
        return DATE.matcher(xml).replaceAll(match -> {
            String attributes = match.group(2) == null ? "" : match.group(2);
            String date = ReadDate.read(match.group(3)).map(Object::toString).orElse("");
            return Matcher.quoteReplacement(
                    "<" + match.group(1) + attributes + ">" + date + "</" + match.group(1) + ">");
        });
    }
}
