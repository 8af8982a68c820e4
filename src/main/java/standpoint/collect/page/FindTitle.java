package standpoint.collect.page;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import standpoint.collect.text.PlainText;

/**
 * Finds an article's title: what the page tells machines, without the name of the site, checked against its headings.
 */
final class FindTitle {

    private static final Pattern LAST = Pattern.compile("^(.*\\S)\\s*(?:\\s[|–—·»•›-]|\\s::|\\|)\\s+(\\S.*)$");
    private static final Pattern FIRST = Pattern.compile("^(\\S.*?)\\s+(?:[|–—·«»•›-]|::)\\s+(\\S.*)$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int TELLING = 10;
    /** No headline goes on after that. Characters. */
    private static final int LONGEST = 1000;

    private static final int SITE = 4;

    private final Optional<String> told;
    private final Optional<String> site;
    private final String window;
    private final List<String> headings;

    private final String host;
    private final String domain;

    FindTitle(Document document, MetaTags meta, LinkedFacts linked, URI address) {
        this.host = address.getHost() == null ? "" : address.getHost().replaceFirst("^www\\.", "");
        this.domain = Pattern.compile("\\.")
                .splitAsStream(host)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        this.told = linked.headline()
                .or(() -> meta.first("dc:title", "dcterms:title", "og:title", "weibo:article:title", "title"))
                .or(() -> meta.first("twitter:title", "parsely-title", "sailthru.title"))
                .map(FindTitle::shortened);
        this.site = meta.first("og:site_name", "application-name").or(linked::outlet);
        this.window = shortened(PlainText.line(document.title()));
        this.headings = document.select("h1, h2").stream()
                .map(heading -> shortened(PlainText.line(heading.text())))
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST) return line;
        return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    String title() {
        if (told.isPresent()) return trimmed(told.get());
        String bare = withoutTail(withoutSite(window));
        Set<String> known = Set.copyOf(split(window));
        return headings.stream()
                .filter(heading -> bare.isEmpty() || (words(heading) > 1 && isShared(heading, known)))
                .findFirst()
                .orElseGet(() -> trimmed(bare));
    }

    /** Without what is not of the headline: the name of the site at either end, or what a heading shows to be added. */
    private String trimmed(String title) {
        String bare = withoutSite(title);
        return headings.stream()
                .filter(heading -> heading.length() >= TELLING && isPart(heading, bare))
                .findFirst()
                .orElse(bare);
    }

    /** Whether a heading is the title but for words set off by a dash or bar. */
    private static boolean isPart(String heading, String title) {
        if (heading.length() >= title.length()) return heading.equalsIgnoreCase(title);
        String rest =
                title.regionMatches(true, 0, heading, 0, heading.length()) ? title.substring(heading.length()) : "";
        return rest.matches("\\s*[|–—·«»•›:-].*") && heading.length() * 2 > title.length();
    }

    /** Whether most words of a heading are among those known from the window's title. */
    private static boolean isShared(String heading, Set<String> known) {
        List<String> words = split(heading);
        return words.stream().filter(known::contains).count() * 2 > words.size();
    }

    private static List<String> split(String line) {
        return BETWEEN_WORDS
                .splitAsStream(line.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private String withoutSite(String title) {
        Matcher last = LAST.matcher(title);
        if (last.matches() && isSite(last.group(2))) return last.group(1);
        Matcher first = FIRST.matcher(title);
        if (first.matches() && isSite(first.group(1))) return first.group(2);
        return title;
    }

    private boolean isSite(String part) {
        String bare = bare(part);
        return site.filter(name -> bare(name).equals(bare)).isPresent()
                || bare.equals(bare(host))
                || domain.equals(bare);
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Without a short last part, which in the title of a window is the site or a section of it. */
    private static String withoutTail(String title) {
        Matcher parts = LAST.matcher(title);
        boolean tail = parts.matches() && words(parts.group(2)) <= SITE && words(parts.group(1)) >= 3;
        return tail ? withoutTail(parts.group(1)) : title;
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
