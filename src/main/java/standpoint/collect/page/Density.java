package standpoint.collect.page;

import org.jsoup.nodes.Element;

/** How much of an element is what. */
final class Density {

    private Density() {}

    /** The share of its text that is links, 0 to 1. */
    static double linked(Element element) {
        int length = element.text().length();
        if (length == 0) return 0;
        int links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return (double) links / length;
    }

    /** Characters of its paragraphs that are not mostly links. */
    static int paragraphs(Element element) {
        return element.select("p").stream()
                .filter(p -> linked(p) < 0.5)
                .mapToInt(p -> p.text().length())
                .sum();
    }
}
