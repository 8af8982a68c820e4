package standpoint.collect.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import standpoint.collect.page.Extents.Extent;

/** Where on a page an article may stand, the likeliest place first. */
final class Places {

    /** A place and what it is in words. */
    record Place(Element element, String name) {}

    /** What makes an element a place, the most telling first. */
    private enum Sign {
        MARKED("marked as article body"),
        TEXT("named as article text"),
        ARTICLE("article element"),
        POST("named as article"),
        MAIN("main element"),
        CONTENT("named as content");

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        /** Whether what bears it holds text and nothing else, so that a text may be in several such parts. */
        boolean isOfText() {
            return this == MARKED || this == TEXT;
        }
    }

    private static final Set<String> HOLDERS = Set.of("div", "section", "article", "main", "td", "span", "ul");
    private static final Pattern TEXT = Pattern.compile(
            "-(?:article|story|post|entry|news|blog|art)-?(?:body|text|content|contents|copy|detail|details)-"
                    + "|-(?:body-?text|body-?copy|story-?text|field-name-body|rich-?text|text-?content|content-?text|main-?text|full-?text)-");
    private static final Pattern POST = Pattern.compile(
            "-(?:post|entry|article|story|hentry|single|blog-?post|single-?post|news-?item|main-?column|main-?content|content-?main|page-?content|content-?body)-");
    private static final Pattern CONTENT = Pattern.compile("-(?:main|content|inhalt|contenu|contenido|primary)-");

    private static final int LONG_PARAGRAPH = 40;
    private static final double NEARLY_ALL = 0.85;
    /** Several parts are the text when they hold this much more than the fullest of them. */
    private static final double PARTS = 1.1;

    /** How many levels up the parts of a text may meet. */
    private static final int FAR = 3;

    private final Names names;
    private final Extents extents;
    private final Map<Sign, List<Element>> signed = new EnumMap<>(Sign.class);

    private Places(Element body, Names names, Extents extents) {
        this.names = names;
        this.extents = extents;
        for (Element element : body.getAllElements()) sign(element);
    }

    static List<Place> of(Element body, Names names, Extents extents) {
        Places places = new Places(body, names, extents);
        Set<Element> seen = new HashSet<>();
        List<Place> result = new ArrayList<>();
        places.signed.forEach((sign, candidates) -> places.fullest(candidates)
                .map(one -> sign.isOfText() ? places.whole(one, candidates) : one)
                .filter(seen::add)
                .ifPresent(one -> result.add(new Place(one, sign.words))));
        places.densest(body).filter(seen::add).ifPresent(one -> result.add(new Place(one, "densest text")));
        return result;
    }

    private void sign(Element element) {
        if (element.attr("itemprop").contains("articleBody")
                || element.attr("property").contains("articleBody")) {
            add(Sign.MARKED, element);
            return;
        }
        String tag = element.normalName();
        if (!HOLDERS.contains(tag)) return;
        if (tag.equals("article")) add(Sign.ARTICLE, element);
        if (tag.equals("main") || element.attr("role").equals("main")) add(Sign.MAIN, element);
        String name = names.of(element);
        if (TEXT.matcher(name).find()) add(Sign.TEXT, element);
        if (POST.matcher(name).find()) add(Sign.POST, element);
        if (CONTENT.matcher(name).find()) add(Sign.CONTENT, element);
    }

    private void add(Sign sign, Element element) {
        signed.computeIfAbsent(sign, none -> new ArrayList<>()).add(element);
    }

    /** The fullest, or what of its kind in it holds nearly as much. */
    private Optional<Element> fullest(List<Element> candidates) {
        int most = candidates.stream().mapToInt(this::weight).max().orElse(0);
        if (most == 0) return Optional.empty();
        Element inner = candidates.stream()
                .filter(one -> weight(one) == most)
                .findFirst()
                .orElseThrow();
        for (Element one : candidates)
            if (weight(one) >= NEARLY_ALL * most && extents.of(inner).holds(extents.of(one))) inner = one;
        return Optional.of(inner);
    }

    /** The element that holds all parts of a text, where the text is in several places of one kind. */
    private Element whole(Element part, List<Element> candidates) {
        Element whole = part;
        Element inner = part;
        for (int i = 0; i < FAR && !inner.normalName().equals("article"); i++) {
            Element outer = inner.parent();
            // several headlines are several articles
            if (outer == null
                    || outer.normalName().equals("body")
                    || outer.select("h1").size() > 1) break;
            if (together(outer, candidates) > PARTS * together(whole, candidates)) whole = outer;
            inner = outer;
        }
        return whole;
    }

    /** The weight of those candidates that an element holds, but not one inside another. */
    private int together(Element outer, List<Element> candidates) {
        int weight = 0;
        Extent last = Extent.NONE;
        for (Element one : candidates) {
            Extent extent = extents.of(one);
            if (!extents.of(outer).holds(extent) || (last.from() >= 0 && last.holds(extent))) continue;
            weight += weight(one);
            last = extent;
        }
        return weight;
    }

    private int weight(Element place) {
        Extent extent = extents.of(place);
        return extent.paragraphs() * 4 + extent.text();
    }

    /** The element whose own paragraphs hold the most text; those of its children's children count half. */
    private Optional<Element> densest(Element body) {
        Map<Element, Integer> scores = new HashMap<>();
        Set<Element> order = new LinkedHashSet<>();
        for (Element block : body.getAllElements()) {
            boolean text = block.normalName().equals("p") || block.normalName().equals("pre");
            if (!text && !HOLDERS.contains(block.normalName())) continue;
            Extent extent = extents.of(block);
            int length = text ? extent.text() : extent.own();
            if (length < LONG_PARAGRAPH || extent.density() > 0.4) continue;
            Element parent = text ? block.parent() : block;
            if (parent == null) continue;
            order.add(parent);
            scores.merge(parent, length, Integer::sum);
            Element above = parent.parent();
            if (above == null) continue;
            order.add(above);
            scores.merge(above, length / 2, Integer::sum);
        }
        return order.stream().max(Comparator.comparingInt(one -> scores.getOrDefault(one, 0)));
    }
}
