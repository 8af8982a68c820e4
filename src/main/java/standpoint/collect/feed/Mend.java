package standpoint.collect.feed;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import standpoint.model.Repair;

/**
 * Mends the letters of a feed so that it can be XML: takes out characters that XML cannot hold, explains entities of
 * HTML and those that its DOCTYPE gave a short text, declares prefixes. Each mend is counted.
 */
final class Mend {

    private static final Pattern CONTROLS = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\x{D800}-\\x{DFFF}]"
                    + "|&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|d[89a-f][0-9a-f]{2})|0*(?:[0-8]|1[124-9]|2\\d|3[01]));",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)([\\w.:-]{1,40};)?");
    private static final String CDATA = "<![CDATA[";
    private static final Pattern PREFIX =
            Pattern.compile("</?([A-Za-z][\\w.-]*):[A-Za-z]|\\s([A-Za-z][\\w.-]*):[A-Za-z][\\w.-]*\\s?=\\s?[\"']");
    private static final Pattern DECLARATION = Pattern.compile("xmlns:([\\w.-]+)\\s*=");
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z][^\\s/>]*");

    /** A feed that leaves more undeclared is not XML by mistake. */
    private static final int MOST_PREFIXES = 50;

    /** What texts of the DOCTYPE may add, in characters; names of texts that come after are left as they are. */
    private static final int MOST_TEXT = 1 << 20;

    private final String xml;
    private final Map<String, String> texts;
    private final Repairs repairs;
    private int added;

    /** @param texts that its DOCTYPE gives names to */
    Mend(String xml, Map<String, String> texts, Repairs repairs) {
        this.xml = xml;
        this.texts = texts;
        this.repairs = repairs;
    }

    String mended() {
        return withPrefixes(withEntities(withoutControls(xml)));
    }

    private String withoutControls(String text) {
        return CONTROLS.matcher(text).replaceAll(match -> {
            repairs.add(Repair.CHARACTER);
            return "";
        });
    }

    /** What stands in a CDATA section is no markup, and so are ampersands there. */
    private String withEntities(String text) {
        var mended = new StringBuilder(text.length());
        int from = 0;
        for (int cdata = text.indexOf(CDATA); cdata >= 0; cdata = text.indexOf(CDATA, from)) {
            int end = text.indexOf("]]>", cdata);
            if (end < 0) break;
            mended.append(explained(text.substring(from, cdata))).append(text, cdata, end);
            from = end;
        }
        return mended.append(explained(text.substring(from))).toString();
    }

    private String explained(String part) {
        return ENTITY.matcher(part).replaceAll(match -> {
            repairs.add(Repair.ENTITY);
            return Matcher.quoteReplacement(meant(match));
        });
    }

    /** The text or character of a name that the DOCTYPE or HTML knows; else the ampersand was meant as such. */
    private String meant(MatchResult match) {
        String written = match.group();
        String name = match.group(1) == null
                ? ""
                : match.group(1).substring(0, match.group(1).length() - 1);
        String own = texts.getOrDefault(name, "");
        added += own.length();
        if (!own.isEmpty() && added <= MOST_TEXT) return own;
        String meant = Parser.unescapeEntities(written, false);
        if (meant.equals(written)) return "&amp;" + written.substring(1);
        return meant.replace("&", "&amp;").replace("<", "&lt;");
    }

    private String withPrefixes(String text) {
        Matcher root = ROOT.matcher(text);
        if (!root.find()) return text;
        Set<String> missing = undeclared(text);
        missing.forEach(prefix -> repairs.add(Repair.PREFIX));
        String declared = missing.stream()
                .map(prefix -> " xmlns:" + prefix + "=\"" + Vocabulary.addressOf(prefix) + "\"")
                .collect(Collectors.joining());
        return text.substring(0, root.end()) + declared + text.substring(root.end());
    }

    private static Set<String> undeclared(String text) {
        Set<String> declared = new HashSet<>(Set.of("xml", "xmlns"));
        DECLARATION.matcher(text).results().forEach(match -> declared.add(match.group(1)));
        Set<String> missing = new TreeSet<>();
        Matcher used = PREFIX.matcher(text);
        while (used.find() && missing.size() < MOST_PREFIXES) {
            String prefix = used.group(1) != null ? used.group(1) : used.group(2);
            if (!declared.contains(prefix)) missing.add(prefix);
        }
        return missing;
    }
}
