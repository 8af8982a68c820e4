package standpoint.collect.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final Set<String> HOLDERS = Set.of("div", "section", "article", "main", "td", "span", "ul");
    private static final Pattern TEXT = Pattern.compile(
            "-(?:article|story|post|entry|news|blog|art|item)-?(?:body|text|content|contents|copy|detail|details)-"
                    + "|-(?:body-?text|body-?copy|story-?text|field-name-body|rich-?text|text-?content|content-?text|main-?text|full-?text)-");
    private static final Pattern POST = Pattern.compile(
            "-(?:post|entry|article|story|hentry|single|blog-?post|single-?post|news-?item|main-?column|main-?content|content-?main|page-?content|content-?body)-");
    private static final Pattern CONTENT = Pattern.compile("-(?:main|content|inhalt|contenu|contenido|primary)-");

    private static final int LONG_PARAGRAPH = 40;
    private static final double NEARLY_ALL = 0.85;

    private final Names names;
    private final Extents extents;
    private final List<List<Element>> found = new ArrayList<>();
    private static final List<String> KINDS = List.of(
            "marked as article body",
            "named as article text",
            "article element",
            "named as article",
            "main element",
            "named as content");

    private Places(Names names, Extents extents) {
        this.names = names;
        this.extents = extents;
        for (int i = 0; i < KINDS.size(); i++) found.add(new ArrayList<>());
    }

    static Collection<Place> of(Element body, Names names, Extents extents) {
        Places places = new Places(names, extents);
        for (Element element : body.getAllElements()) places.sort(element);
        Set<Element> seen = new LinkedHashSet<>();
        List<Place> result = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            String kind = KINDS.get(i);
            places.fullest(places.found.get(i)).filter(seen::add).ifPresent(one -> result.add(new Place(one, kind)));
        }
        places.densest(body).filter(seen::add).ifPresent(one -> result.add(new Place(one, "densest text")));
        return result;
    }

    private void sort(Element element) {
        if (element.attr("itemprop").contains("articleBody")
                || element.attr("property").contains("articleBody")) {
            found.get(0).add(element);
            return;
        }
        String tag = element.normalName();
        if (!HOLDERS.contains(tag)) return;
        String name = names.of(element);
        if (name.length() > 1 && TEXT.matcher(name).find()) found.get(1).add(element);
        if (tag.equals("article")) found.get(2).add(element);
        if (tag.equals("main") || element.attr("role").equals("main"))
            found.get(4).add(element);
        if (name.length() < 2) return;
        if (POST.matcher(name).find()) found.get(3).add(element);
        if (CONTENT.matcher(name).find()) found.get(5).add(element);
    }

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
