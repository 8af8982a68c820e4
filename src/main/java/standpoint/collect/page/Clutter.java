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

    // words between two hyphens, as Names gives them: other articles
    private static final String OTHERS =
            "relate[ds]?|related\\w+|relacionad[oa]s?|recirc\\w*|recommend\\w*|recomend\\w*|verwandt\\w*|similar|"
                    + "read-?(?:more|also|next)|also-?(?:read|like)|see-?also|up-?next|next|prev(?:ious)?|"
                    + "more-?(?:from|on|stories|news|like|posts|articles|about)|next-?(?:post|story|article)|"
                    + "popular|trending|most-?(?:read|viewed|popular)|latest|headlines|recent-?(?:posts|news)|ticker|"
                    + "outbrain|taboola|criteo|zergnet|revcontent|plista|teasers?|link-?box";

    // sharing, advertising, subscribing
    private static final String SELLING =
            "share[rsd]?|sharing|share-?\\w+|sharedaddy|shariff|social\\w*|addtoany|addthis|follow|follow-?us|siguenos|"
                    + "newsletters?|subscri\\w*|sign-?(?:up|in)|log-?in|register|cta|promo\\w*|advert\\w*|ads?|adslot|adv|"
                    + "sponsor\\w*|affiliates?|app-?(?:download|stores?)|whatsapp|telegram|donat\\w+|paywall|trust-?badge";

    private static final String CAPTIONS =
            "(?<!(?:no|has|with)-)\\w*caption\\w*|(?:image|img|photo|picture|foto|bild)-?(?:description|text|credits?|source|info|meta|copyright)|"
                    + "bildunterschrift|credits?|copyright";

    // what surrounds a text on its page
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

    /** A part this large of the text is the article, whatever it is called. */
    private static final double MAJOR = 0.4;

    /** Longer ones carry a picture, and are not searched again and again. Characters. */
    private static final int LONGEST_STYLE = 1000;

    /** Without what may be larger than the article, at least so much must be left. Characters. */
    private static final int ENOUGH = 250;

    /** What begins this early may be the gist of the article, which is often called a teaser. Characters. */
    private static final int OPENING = 400;

    private static final Set<String> SENTENCES = Set.of("p", "pre", "code");

    private final Names names;
    private final Extents extents;
    private final Pointers pointers;

    Clutter(Names names, Extents extents) {
        this.names = names;
        this.extents = extents;
        pointers = new Pointers(extents);
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
        return search(article, true);
    }

    /** What of an article is little but links. */
    Set<Element> linksWithin(Element article) {
        return search(article, false);
    }

    private Set<Element> search(Element article, boolean byName) {
        var found = new Search(extents.of(article), byName);
        found.search(article, false);
        return found.clutter;
    }

    private final class Search {
        private final Set<Element> clutter = new HashSet<>();
        private final Extent whole;
        private final boolean byName;
        /** Characters before the part that is looked at. */
        private int seen;

        Search(Extent whole, boolean byName) {
            this.whole = whole;
            this.byName = byName;
        }

        private void search(Element parent, boolean sentence) {
            boolean inSentence = sentence || SENTENCES.contains(parent.normalName());
            for (Element part = parent.firstElementChild(); part != null; part = part.nextElementSibling()) {
                Extent extent = extents.of(part);
                if (extent.text() == 0) continue;
                boolean within = inSentence || isWord(part);
                boolean named = byName && isNamed(part, extent, within);
                if (named || pointers.include(part)) {
                    clutter.add(part);
                } else {
                    search(part, within);
                    seen += extent.own();
                }
            }
        }

        private boolean isNamed(Element part, Extent extent, boolean within) {
            if (within) return CAPTION.matcher(names.of(part)).find() || hidden(part);
            if (!Clutter.this.isNamed(part)) return false;
            if (seen < OPENING && Standfirst.NAMES.matcher(names.of(part)).find()) return false;
            if (extent.text() < MAJOR * whole.text()) return true;
            return AFTER.matcher(names.of(part)).find() && whole.paragraphs() - extent.paragraphs() > ENOUGH;
        }
    }

    boolean isNamed(Element part) {
        String tag = part.normalName();
        if (tag.equals("aside")) return true;
        return NAMES.matcher(Pointers.isHeading(part) ? names.ofClass(part) : names.of(part))
                        .find()
                || hidden(part);
    }

    private static boolean hidden(Element part) {
        return part.hasAttr("hidden")
                || part.attr("aria-hidden").equals("true")
                || (part.attr("style").length() <= LONGEST_STYLE
                        && part.attr("style").replace(" ", "").contains("display:none"));
    }

    /** Whether words stand before and after it on the same line. */
    private static boolean isWord(Element part) {
        return !part.isBlock() && Pointers.isText(part.previousSibling()) && Pointers.isText(part.nextSibling());
    }
}
