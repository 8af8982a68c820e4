package standpoint.collect.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standpoint.collect.text.Paragraphs;

/**
 * Finds the article on a page: first where the page itself says it is, then where its paragraphs are densest. What lies
 * inside by name or by its links is not the article's is left out.
 */
final class FindText {

    private static final List<String> PLACES = List.of(
            "[itemprop=articleBody], [property=articleBody]",
            "[class~=(?i)(?:^|[\\s_-])(?:article|story|post|entry|news)[_-]*(?:body|text|content|detail)(?:$|[\\s_-])],"
                    + " [id~=(?i)^(?:article|story|post|entry|news)[_-]*(?:body|text|content|detail)],"
                    + " [class~=(?i)\\b(?:body-?text|storytext|field-name-body|td-post-content|articlebody|rich-?text)\\b]",
            "article",
            "main, [role=main], #main, #content, .content");

    private static final String STANDFIRST =
            "[class~=(?i)(?:^|[\\s_-])(?:standfirst|lead|lede|intro|dek|abstract|teaser-?text|sub-?title|sub-?head(?:line)?|summary|sapo|chapo|bajada)(?:$|[\\s_-])],"
                    + " [itemprop=description]:not(meta)";

    /** Fewer characters than this and the next place is tried. */
    private static final int ENOUGH = 250;

    private static final int MUCH_MORE = 2;
    private static final int LONG_PARAGRAPH = 40;
    private static final int LONG_BODY = 500;
    private static final String BLOCKS = "p, h2, h3, h4, h5, h6, blockquote, li, pre, dd";
    private static final Pattern CHATTER = Pattern.compile(
            "(?i)^(?:advertisement|ad|related(?: (?:articles|stories|news))?:?"
                    + "|(?:read|see|watch|also read|read also|read more|related)\\s*:.*|(?:read|learn) more\\W*|continue reading.*"
                    + "|share(?: this.*)?|follow us.*|sign up (?:for|to).*|subscribe (?:to|now).*|(?:©|\\(c\\)|copyright\\b).*"
                    + "|all rights reserved.*|click here.*|comments?\\W*|tags?:.*|photo:.*|image:.*|image (?:source|credit).*)$");

    private FindText() {}

    /**
     * The article's paragraphs; none when there is nothing like it.
     *
     * @param tail the last words of the place before anything was left out
     */
    record Found(List<String> paragraphs, String tail) {
        /** The same after an opening paragraph, unless it is part of the text already. */
        Found after(Optional<String> opening) {
            if (opening.isEmpty() || paragraphs.isEmpty()) return this;
            boolean held = paragraphs.stream().anyMatch(paragraph -> paragraph.contains(opening.get()));
            return held
                    ? this
                    : new Found(
                            Stream.concat(opening.stream(), paragraphs.stream()).toList(), tail);
        }

        int length() {
            return paragraphs.stream().mapToInt(String::length).sum();
        }
    }

    /**
     * Finds the text and takes the page apart while doing so.
     *
     * @param given the text as the page gives it to machines
     */
    static Found in(Document document, Optional<String> given) {
        Clutter.clear(document.body());
        Found found = best(places(document)).after(standfirst(document));
        return given.map(FindText::given)
                .filter(body -> body.length() >= LONG_BODY && body.length() > 2 * found.length())
                .orElse(found);
    }

    /** What many a newsroom puts between the headline and the text: the gist in a sentence or two. */
    private static Optional<String> standfirst(Document document) {
        return document.body().select(STANDFIRST).stream()
                .filter(element -> element.selectFirst("h1, p ~ p") == null && Density.linked(element) < 0.5)
                .map(element -> String.join(" ", Paragraphs.of(element)))
                .filter(line -> line.length() >= 2 * LONG_PARAGRAPH && line.length() <= LONG_BODY)
                .findFirst();
    }

    /** The fullest element of each kind of place. */
    private static Set<Element> places(Document document) {
        Set<Element> places = new LinkedHashSet<>();
        for (String selector : PLACES)
            document.body().select(selector).stream()
                    .max(Comparator.comparingInt(FindText::weight))
                    .ifPresent(places::add);
        densest(document.body()).ifPresent(places::add);
        return places;
    }

    private static int weight(Element place) {
        return Density.paragraphs(place) * 4 + place.text().length();
    }

    /** The first that holds enough, unless a later one holds much more: then the first was but a part. */
    private static Found best(Set<Element> places) {
        Found best = new Found(List.of(), "");
        for (Element place : places) {
            Found found = read(place);
            int needed = best.length() < ENOUGH ? best.length() : MUCH_MORE * best.length();
            if (found.length() > needed) best = found;
        }
        return best;
    }

    /** The element whose own paragraphs hold the most text; those of its children's children count half. */
    private static Optional<Element> densest(Element body) {
        Map<Element, Integer> scores = new LinkedHashMap<>();
        for (Element block : body.select("p, div, td, section, pre")) {
            int length = block.normalName().equals("p") || block.normalName().equals("pre")
                    ? block.text().length()
                    : block.ownText().length();
            if (length < LONG_PARAGRAPH || Density.linked(block) > 0.4) continue;
            Element parent = block.normalName().equals("p") ? block.parent() : block;
            if (parent == null) continue;
            scores.merge(parent, length, Integer::sum);
            Element above = parent.parent();
            if (above != null) scores.merge(above, length / 2, Integer::sum);
        }
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Found read(Element place) {
        Element article = place.clone();
        String words = article.text();
        String tail = words.substring(Math.max(0, words.length() - 100));
        article.select("h1").remove();
        Clutter.clearInside(article);
        List<String> paragraphs = blocks(article);
        paragraphs.removeIf(paragraph -> CHATTER.matcher(paragraph).matches());
        return new Found(List.copyOf(paragraphs), tail);
    }

    /** The marked paragraphs where they make up most of the text, else everything that looks like a line of text. */
    private static List<String> blocks(Element article) {
        List<String> paragraphs = new ArrayList<>();
        if (Density.paragraphs(article) * 2 < article.text().length()) {
            Paragraphs.of(article).stream().filter(FindText::isSentence).forEach(paragraphs::add);
            return paragraphs;
        }
        boolean heading = false;
        for (Element block : article.select(BLOCKS)) {
            if (block.parents().stream().anyMatch(outer -> outer.is(BLOCKS) && !outer.equals(article))) continue;
            List<String> lines = Paragraphs.of(block);
            if (lines.isEmpty()) continue;
            // a heading that nothing follows headed something that was left out
            if (heading && isHeading(block)) paragraphs.remove(paragraphs.size() - 1);
            heading = isHeading(block);
            paragraphs.addAll(heading ? List.of(String.join(" ", lines)) : lines);
        }
        if (heading) paragraphs.remove(paragraphs.size() - 1);
        return paragraphs;
    }

    private static boolean isHeading(Element block) {
        return block.normalName().matches("h[2-6]");
    }

    private static boolean isSentence(String line) {
        return line.length() >= LONG_PARAGRAPH || line.matches(".*[.!?:…。؟۔।]['\"”’)]*");
    }

    private static Found given(String body) {
        List<String> paragraphs = new ArrayList<>();
        body.lines().map(Paragraphs::ofHtml).forEach(paragraphs::addAll);
        return new Found(paragraphs, "");
    }
}
