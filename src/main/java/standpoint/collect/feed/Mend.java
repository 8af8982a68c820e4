package standpoint.collect.feed;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Mends what keeps a feed from being XML, and counts the mends. */
final class Mend {

    private static final Pattern CONTROLS = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\\d|3[01]));");
    private static final Pattern ENTITY =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d+|#[xX][0-9a-fA-F]+);)(\\w+;)?");
    private static final Pattern CDATA = Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>");
    private static final Pattern PREFIX = Pattern.compile("</?([A-Za-z][\\w.-]*):[A-Za-z]");
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z][^\\s/>]*");

    private static final Map<String, String> NAMESPACES = Map.of(
            "atom", "http://www.w3.org/2005/Atom",
            "content", "http://purl.org/rss/1.0/modules/content/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "media", "http://search.yahoo.com/mrss/");

    private String xml;
    private int count;

    Mend(String xml) {
        this.xml = xml;
    }

    String xml() {
        return xml;
    }

    int count() {
        return count;
    }

    /**
     * Takes out characters that XML cannot hold, explains entities of HTML, declares prefixes, closes what broke off.
     */
    Mend faults(Outline outline) {
        outline.cut().ifPresent(this::became);
        replace(CONTROLS, match -> "");
        outsideCdata(Mend::entity);
        declarePrefixes();
        return this;
    }

    /** Lets a parser that never complains read it and writes down what it understood. */
    Mend structure() {
        var document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        became(document.outerHtml());
        return this;
    }

    private void became(String mended) {
        if (mended.equals(xml)) return;
        xml = mended;
        count++;
    }

    private void replace(Pattern pattern, Function<MatchResult, String> by) {
        Matcher matcher = pattern.matcher(xml);
        xml = matcher.replaceAll(match -> {
            count++;
            return Matcher.quoteReplacement(by.apply(match));
        });
    }

    private void outsideCdata(Function<MatchResult, String> by) {
        var mended = new StringBuilder();
        String whole = xml;
        int from = 0;
        for (Matcher cdata = CDATA.matcher(whole); cdata.find(); from = cdata.end()) {
            mended.append(entities(whole.substring(from, cdata.start()), by)).append(cdata.group());
        }
        xml = mended.append(entities(whole.substring(from), by)).toString();
    }

    private String entities(String part, Function<MatchResult, String> by) {
        return ENTITY.matcher(part).replaceAll(match -> {
            count++;
            return Matcher.quoteReplacement(by.apply(match));
        });
    }

    /** The character of an entity that HTML knows; else the ampersand was meant as such. */
    private static String entity(MatchResult match) {
        String written = match.group();
        String meant = Parser.unescapeEntities(written, false);
        return meant.equals(written) ? "&amp;" + written.substring(1) : meant;
    }

    private void declarePrefixes() {
        Matcher root = ROOT.matcher(xml);
        if (!root.find()) return;
        var missing = new TreeSet<String>();
        PREFIX.matcher(xml).results().map(match -> match.group(1)).forEach(missing::add);
        missing.removeIf(prefix -> prefix.equals("xml") || xml.contains("xmlns:" + prefix + "="));
        var declared = new StringBuilder(root.group());
        for (String prefix : missing)
            declared.append(
                    " xmlns:" + prefix + "=\"" + NAMESPACES.getOrDefault(prefix, "urn:undeclared:" + prefix) + "\"");
        count += missing.size();
        xml = xml.substring(0, root.start()) + declared + xml.substring(root.end());
    }
}
