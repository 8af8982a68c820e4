package standpoint.collect.page;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import standpoint.collect.page.Extents.Extent;

/** What stands on a page beside the article. */
final class Clutter {

    private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, embed, svg, canvas,"
            + " audio, video, button, input, select, textarea, figcaption";

    private static final Set<String> FRAME_TAGS = Set.of("nav", "footer", "menu", "dialog", "label");
    private static final Set<String> FRAME_ROLES =
            Set.of("navigation", "complementary", "contentinfo", "search", "dialog", "alert", "banner");

    private static final String OTHERS =
            "relate[ds]?|related\\w+|relacionad[oa]s?|recirc\\w*|recommend\\w*|recomend\\w*|verwandt\\w*|similar|"
                    + "read-?(?:more|also|next)|also-?(?:read|like)|see-?also|up-?next|next|prev(?:ious)?|"
                    + "more-?(?:from|on|stories|news|like|posts|articles|about)|next-?(?:post|story|article)|"
                    + "popular|trending|most-?(?:read|viewed|popular)|latest|headlines|recent-?(?:posts|news)|ticker|"
                    + "outbrain|taboola|criteo|zergnet|revcontent|plista|teasers?|link-?box";

    private static final String SELLING =
            "share[rsd]?|sharing|share-?\\w+|sharedaddy|shariff|social\\w*|addtoany|addthis|follow|follow-?us|siguenos|"
                    + "newsletters?|subscri\\w*|sign-?(?:up|in)|log-?in|register|cta|promo\\w*|advert\\w*|ads?|adslot|adv|"
                    + "sponsor\\w*|affiliates?|app-?(?:download|stores?)|whatsapp|telegram|donat\\w+|paywall|trust-?badge";

    private static final String CAPTIONS =
            "\\w*caption\\w*|(?:image|img|photo|picture|foto|bild)-?(?:description|text|credits?|source|info|meta|copyright)|"
                    + "bildunterschrift|credits?|copyright";

    private static final String AROUND =
            "cookies?|consent|gdpr|comments?|comment-\\w+|kommentare?|comentarios|disqus|respond|footer|foot|"
                    + "breadcrumbs?|bylines?|authors?|author-?(?:box|info|bio)|bio|"
                    + "tags?|taglist|tag-?cloud|hashtags?|keywords|topics|categor(?:y|ies)|"
                    + "sidebar|side-?bar|aside|rail|(?<!elementor-)widgets?|widget-?(?:area|title)|infobox|factbox|"
                    + "toolbar|tools|pagination|pager|nav|navbar|subnav|navigation|menu|print|no-?print|meta|metadata|postmeta\\w*|post-?info|"
                    + "timestamp|dateline|date|published|posted-on|"
                    + "player|gallery|slideshow|slider|carousel|lightbox|popup|modal|overlay|banner|"
                    + "skip|screen-reader-text|visually-?hidden|sr-only|hidden(?!-(?:xs|sm|md|lg|xl|phone|mobile|tablet|desktop|print))|"
                    + "survey|poll|rating|disclaimer|disclosure|toc";

    /** Words of class and id that name what is not the article, once it is known where the article is. */
    private static final Pattern NAMES =
            Pattern.compile("-(?:" + String.join("|", OTHERS, SELLING, CAPTIONS, AROUND) + ")-");

    /** Those of them that stand in the middle of a paragraph, too. */
    private static final Pattern CAPTION = Pattern.compile("-(?:" + CAPTIONS + ")-");

    /** Those of them that may hold more than the article itself. */
    private static final Pattern AFTER = Pattern.compile(
            "-(?:comments?|kommentare?|comentarios|disqus|respond|related\\w*|footer|sidebar|recommend\\w*|newsletters?)-");

    private static final Set<String> BLOCKS =
            Set.of("div", "section", "aside", "ul", "ol", "table", "p", "h2", "h3", "h4", "h5", "h6", "header", "dl");
    /** A part this large of the text is the article, whatever it is called. */
    private static final double MAJOR = 0.4;

    private static final int LONG = 1500;
    /** Longer ones carry a picture, and are not searched again and again. Characters. */
    private static final int LONGEST_STYLE = 1000;

    private static final int ENOUGH = 250;
    private static final int OPENING = 400;

    private final Names names;
    private final Extents extents;

    Clutter(Names names, Extents extents) {
        this.names = names;
        this.extents = extents;
    }

    /** Takes out what is never part of a text, and what frames it by its tag or role, if it does not hold it. */
    static void clear(Element root) {
        remove(root.select(NEVER_TEXT));
        Extents extents = new Extents(root);
        int all = extents.of(root).paragraphs();
        remove(root.getAllElements().stream()
                .filter(element -> !element.equals(root) && isFrame(element))
                .filter(element -> extents.of(element).paragraphs() * 2 <= all)
                .toList());
    }

    /** Those of one parent at once: the others are moved up for each that is taken out alone. */
    private static void remove(List<Element> elements) {
        Set<Node> gone = new HashSet<>(elements);
        Set<Element> parents = new LinkedHashSet<>();
        for (Element element : elements) if (element.parent() != null) parents.add(element.parent());
        for (Element parent : parents) {
            List<Node> left = parent.childNodes().stream()
                    .filter(node -> !gone.contains(node))
                    .toList();
            parent.empty().insertChildren(0, left);
        }
    }

    private static boolean isFrame(Element element) {
        return FRAME_TAGS.contains(element.normalName()) || FRAME_ROLES.contains(element.attr("role"));
    }

    /** What of an article by its name, or by being little but links, does not belong to it. */
    Set<Element> within(Element article) {
        var found = new Search(extents.of(article));
        found.search(article, false);
        return found.clutter;
    }

    /** What of an article is little but links. */
    Set<Element> linksWithin(Element article) {
        var found = new Search(extents.of(article));
        found.byName = false;
        found.search(article, false);
        return found.clutter;
    }

    private final class Search {
        private final Set<Element> clutter = new HashSet<>();
        private final Extent whole;
        private boolean byName = true;
        private int seen;

        Search(Extent whole) {
            this.whole = whole;
        }

        private void search(Element parent, boolean sentence) {
            boolean within = sentence || parent.normalName().equals("p");
            for (Element part = parent.firstElementChild(); part != null; part = part.nextElementSibling()) {
                Extent extent = extents.of(part);
                if (extent.text() == 0) continue;
                boolean named = byName && isNamed(part, extent, within);
                if (named || onlyLinks(part, extent)) {
                    clutter.add(part);
                } else {
                    search(part, within);
                    seen += extent.own();
                }
            }
        }

        private boolean isNamed(Element part, Extent extent, boolean within) {
            if (within) return CAPTION.matcher(names.of(part)).find();
            if (!Clutter.this.isNamed(part)) return false;
            if (seen < OPENING && Standfirst.NAMES.matcher(names.of(part)).find()) return false;
            if (extent.text() < MAJOR * whole.text()) return true;
            return AFTER.matcher(names.of(part)).find() && whole.paragraphs() - extent.paragraphs() > ENOUGH;
        }
    }

    boolean isNamed(Element part) {
        String tag = part.normalName();
        if (tag.equals("aside")) return true;
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h';
        return NAMES.matcher(heading ? names.ofClass(part) : names.of(part)).find() || hidden(part);
    }

    private static boolean hidden(Element part) {
        return part.hasAttr("hidden")
                || part.attr("aria-hidden").equals("true")
                || (part.attr("style").length() <= LONGEST_STYLE
                        && part.attr("style").replace(" ", "").contains("display:none"));
    }

    private static boolean onlyLinks(Element part, Extent extent) {
        if (!BLOCKS.contains(part.normalName()) || extent.links() == 0 || extent.text() > LONG) return false;
        double density = extent.density();
        return density > 0.8 || (density > 0.5 && extent.links() > 2);
    }
}
