package standpoint.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import standpoint.collect.page.Extents.Extent;
import standpoint.collect.text.Paragraphs;

/** Finds what many a newsroom puts between the headline and the text: the gist in a sentence or two. */
final class Standfirst {

    // lengths in characters: of a gist, of one that only its place tells, of all together
    private static final int SHORT = 40;
    private static final int LONG = 900;
    private static final int TELLING = 80;
    private static final int ALL = 1200;

    static final Pattern NAMES = Pattern.compile(
            "-(?:stand-?first|lead|lede|intro\\w*|vorspann|anleser|einleitung|dek|deck|abstract|teaser|teaser-?text|excerpt"
                    + "|sub-?title|sub-?line|sub-?head(?:line|ing)?|summary|sommario|sumario|sapo|chapo|chapeau|bajada"
                    + "|copete|entradilla|perex|zajawka|ingress|description|desc|short-?info|hero-?text)-");

    private static final Set<String> BLOCKS = Set.of("p", "div", "h2", "h3", "h4", "strong", "section", "header");

    private final Element body;
    private final Names names;
    private final Extents extents;
    private final Clutter clutter;
    private final String description;

    Standfirst(Element body, Names names, Extents extents, Clutter clutter, String description) {
        this.body = body;
        this.names = names;
        this.extents = extents;
        this.clutter = clutter;
        this.description = description;
    }

    /** Paragraphs before the place of the text. */
    List<String> before(Element place) {
        Extent text = extents.of(place);
        Optional<Extent> headline = headline(text);
        List<String> gist = new ArrayList<>();
        int length = 0;
        int taken = -1;
        for (Element element : body.getAllElements()) {
            Extent extent = extents.of(element);
            if (!extent.before(text)) {
                if (extent.from() >= text.from()) break;
                continue;
            }
            if (extent.from() <= taken || !BLOCKS.contains(element.normalName())) continue;
            if (!isGist(element, extent, headline, place)) continue;
            String words = String.join(" ", Paragraphs.of(element));
            if (length + words.length() > ALL) break;
            gist.add(words);
            length += words.length();
            taken = extent.to();
        }
        return gist;
    }

    private Optional<Extent> headline(Extent text) {
        return body.select("h1").stream()
                .map(extents::of)
                .filter(extent -> extent.text() > 0 && extent.before(text))
                .reduce((first, second) -> second);
    }

    private boolean isGist(Element element, Extent extent, Optional<Extent> headline, Element place) {
        if (extent.text() < SHORT || extent.text() > LONG || extent.density() > 0.3) return false;
        if (element.selectFirst("h1, time, li, p ~ p ~ p") != null) return false;
        if (described(element)) return true;
        if (headline.isEmpty() || !headline.get().before(extent)) return false;
        if (isBeside(element, place)) return false;
        if (element.attr("itemprop").equals("description")
                || NAMES.matcher(names.of(element)).find()) return true;
        boolean leaf = element.normalName().equals("p") || element.normalName().matches("h[2-4]");
        return leaf && extent.text() >= TELLING && extent.density() < 0.1 && endsSentence(element.text());
    }

    private boolean described(Element element) {
        if (description.length() < SHORT) return false;
        String words = element.text().strip();
        int common = Math.min(SHORT, words.length());
        return words.regionMatches(0, description, 0, common) && element.selectFirst("p, div, h2") == null;
    }

    private static boolean endsSentence(String words) {
        return words.matches("(?s).*[.!?…。؟۔।][\"'”’»)]*\\s*");
    }

    /** Whether it, or what it stands in on the way up to what holds the text too, is clutter by name. */
    private boolean isBeside(Element element, Element place) {
        Extent text = extents.of(place);
        for (Element one = element; one != null && !extents.of(one).holds(text); one = one.parent())
            if (clutter.isNamed(one) && !NAMES.matcher(names.of(one)).find()) return true;
        return false;
    }
}
