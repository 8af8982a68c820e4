package standpoint.collect.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import standpoint.collect.text.PlainText;

/** Finds who wrote an article: what the page tells machines, then the line under its headline. */
final class FindAuthor {

    private static final List<String> TOLD =
            List.of("author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "byl");

    private static final Pattern NAMES = Pattern.compile(
            "-(?:by-?lines?(?:-name)?|authors?(?:-?name)?|autor(?:en|es|in|a)?|auteur|autore|redakteur|writer|posted-?by|written-?by|article-author|post-author|entry-author)-");
    private static final Pattern BYLINE = Pattern.compile("-by-?lines?(?:-name)?-");
    private static final Pattern LIKE_NAMES = Pattern.compile(
            "(?u)(?:(?:\\p{Lu}|\\p{Lo}|\\p{N})[\\p{L}\\p{M}\\p{N}.'’-]*|von|van|vom|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|zu|und|and|et|y|e|en|i|og|&)"
                    + "(?:[,;]?\\s+(?:(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}\\p{N}.'’-]*|von|van|vom|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|zu|und|and|et|y|e|en|i|og|&))*");
    private static final Pattern BY = Pattern.compile(
            "(?iu)^(?:(?:written |posted |published |story |reported )?by|von|par|por|door|przez|autor(?:in|en)?|author|автор|بقلم|از)\\s*:?\\s+");
    /** What often follows the names on their line. */
    private static final Pattern AFTER = Pattern.compile(
            "(?iu)\\s*(?:[|•·/(]|\\s[-–—]\\s|,?\\s*(?:\\d{1,2}\\b|on \\w+ \\d|(?<!\\p{L})\\p{L}+ \\d{1,2},? \\d{4}|published|updated|posted|contributor|veröffentlicht|publié|publicado)).*$");

    private static final Pattern NOBODY = Pattern.compile(
            "(?iu)(?:no |unknown |guest )?authors?|by|von|par|por|name|date|datum|admin(?:istrator)?|editor|webmaster|redaktion|staff|anonymous|about.*|follow.*|share.*|.*@.*|.*\\.(?:com|org|net|de|html?)\\b.*|https?:.*|[^\\p{L}]*");
    /** Of a line, what tells whether it begins with a name. Characters. */
    private static final int LONGEST = 300;

    private static final int MAX_NAME = 80;
    private static final int MAX_WORDS = 12;

    private final MetaTags meta;
    private final LinkedFacts linked;
    private final Headline headline;
    private final Optional<String> outlet;
    private final Names names = new Names();

    FindAuthor(MetaTags meta, LinkedFacts linked, Headline headline, Optional<String> outlet) {
        this.meta = meta;
        this.linked = linked;
        this.headline = headline;
        this.outlet = outlet;
    }

    /** The names as one line; a body that only publishes stands in where no person is named. */
    Optional<String> author() {
        Optional<String> told = told().flatMap(name -> name(name).stream()).findFirst();
        return told.filter(name -> !isOutlet(name)).or(this::shown).or(() -> told);
    }

    private Stream<String> told() {
        return Stream.of(
                        linked.author().stream(),
                        several(List.of("dc:creator", "dcterms:creator", "dc.author")),
                        meta.all(TOLD),
                        several(List.of("citation_author")))
                .flatMap(values -> values);
    }

    private Stream<String> several(List<String> keys) {
        String all = meta.all(keys).distinct().collect(Collectors.joining(", "));
        return all.isEmpty() ? Stream.empty() : Stream.of(all);
    }

    private Optional<String> shown() {
        return Stream.of(
                        headline.everywhere().filter(FindAuthor::isMarked),
                        headline.near().filter(this::isNamed),
                        headline.near().filter(FindAuthor::beginsWithBy),
                        headline.everywhere()
                                .filter(element ->
                                        BYLINE.matcher(names.of(element)).find()))
                .flatMap(elements -> elements)
                .map(FindAuthor::line)
                .flatMap(line -> name(line).stream())
                .filter(FindAuthor::looksLikeNames)
                .filter(name -> !isOutlet(name))
                .findFirst();
    }

    private static String line(Element element) {
        Element name = element.selectFirst("[itemprop=name], [rel=author], .fn");
        Element link = name == null ? element.selectFirst("a") : name;
        boolean one = name != null || (link != null && element.select("a").size() == 1 && link.hasText());
        return PlainText.line(one && link != null ? link.text() : element.text());
    }

    private static boolean isMarked(Element element) {
        return element.attr("itemprop").equals("author") || element.attr("rel").equals("author");
    }

    private boolean isNamed(Element element) {
        return NAMES.matcher(names.of(element)).find();
    }

    private static boolean beginsWithBy(Element element) {
        return BY.matcher(element.ownText()).find() && element.text().indexOf(' ') > 0;
    }

    private static boolean looksLikeNames(String line) {
        return LIKE_NAMES.matcher(line).matches();
    }

    private boolean isOutlet(String name) {
        return outlet.filter(one -> bare(one).equals(bare(name))).isPresent();
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The name in a line; empty when it is none. */
    private static Optional<String> name(String line) {
        if (line.contains("://")) return Optional.empty();
        Matcher by = BY.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
        String name = by.replaceFirst("");
        name = AFTER.matcher(name).replaceFirst("").strip().replaceFirst("[,;:]+$", "");
        boolean fits = name.length() > 1
                && name.length() <= MAX_NAME
                && name.split("\\s+").length <= MAX_WORDS
                && !NOBODY.matcher(name).matches();
        return fits ? Optional.of(name) : Optional.empty();
    }
}
