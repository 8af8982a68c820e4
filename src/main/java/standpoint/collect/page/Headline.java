package standpoint.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The elements around a page's headline, which is where it says who wrote and when. */
final class Headline {

    private static final int AFTER = 90;
    private static final int BEFORE = 30;
    /** A line that says who or when is no longer. Characters. */
    private static final int LINE = 150;

    private final List<Element> all;
    private final int at;

    private Headline(List<Element> all, int at) {
        this.all = all;
        this.at = at;
    }

    /** @param title of the article */
    static Headline of(Document document, String title) {
        List<Element> all = document.body().getAllElements();
        String wanted = bare(title);
        int first = -1;
        for (int i = 0; i < all.size(); i++) {
            String tag = all.get(i).normalName();
            if (!tag.equals("h1") && !tag.equals("h2")) continue;
            if (!wanted.isEmpty() && bare(all.get(i).text()).equals(wanted)) return new Headline(all, i);
            if (first < 0 && tag.equals("h1")) first = i;
        }
        return new Headline(all, first);
    }

    private static String bare(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The short ones: what follows it, then what precedes it from near to far; none when there is no headline. */
    Stream<Element> near() {
        if (at < 0) return Stream.empty();
        List<Element> near = new ArrayList<>(all.subList(at + 1, Math.min(all.size(), at + 1 + AFTER)));
        for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) near.add(all.get(i));
        return near.stream().filter(Headline::isShort);
    }

    private static boolean isShort(Element element) {
        int[] length = {0};
        element.filter((node, depth) -> {
            if (node instanceof TextNode text)
                length[0] += text.getWholeText().strip().length();
            return length[0] > LINE ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return length[0] <= LINE;
    }

    /** All elements of the page in its order. */
    Stream<Element> everywhere() {
        return all.stream();
    }
}
