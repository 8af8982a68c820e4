package standpoint.collect.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands on a page beside the article. */
final class Clutter {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video,"
                    + " nav, footer, button, input, select, textarea, label, menu, dialog, figure, figcaption, [hidden],"
                    + " [aria-hidden=true], [style~=(?i)display:\\s*none], [role=navigation], [role=complementary],"
                    + " [role=contentinfo], [role=search], [role=dialog], [role=alert], [role=banner]";

    /** Words of class and id that name what is not the article, once it is known where the article is. */
    private static final Pattern NAMES = Pattern.compile("(?:^|[\\s_-])(?:"
            + "relate[ds]?|recirc\\w*|recommend\\w*|share|sharing|sharedaddy|shar(?:e|ing)?bar|social\\w*|follow|"
            + "newsletters?|subscri\\w*|sign-?up|promo\\w*|advert\\w*|ads?|adslot|sponsor\\w*|outbrain|taboola|"
            + "cookies?|consent|gdpr|comments?|disqus|respond|footer|foot|caption\\w*|wp-caption|credits?|copyright|"
            + "breadcrumbs?|byline|authors?|bio|tags?|taglist|categor(?:y|ies)|sidebar|aside|"
            + "read-?(?:more|also|next)|also-?read|see-?also|more-?(?:from|on|stories|news|like)|up-?next|next|prev(?:ious)?|"
            + "popular|trending|most-?(?:read|viewed|popular)|latest|headlines|toolbar|tools|widgets?|"
            + "pagination|pager|nav|navbar|navigation|menu|print|meta|metadata|timestamp|dateline|date|published|"
            + "player|gallery|slideshow|carousel|lightbox|infobox|paywall|popup|modal|overlay|banner|"
            + "skip|screen-reader-text|visually-?hidden|sr-only|hidden|donate|survey|poll|rating|disclaimer|"
            + "app-?download|whatsapp|telegram|hashtags?|keywords|toc"
            + ")(?:$|[\\s_-])");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final String BLOCKS =
            "div, section, aside, ul, ol, table, p, h2, h3, h4, h5, h6, li, header, dl, blockquote";
    /** A part this large of the text is the article, whatever it is called. */
    private static final double MAJOR = 0.4;

    private static final int LONG = 1500;

    private Clutter() {}

    /** Takes out what is never part of a text. */
    static void clear(Element root) {
        root.select(NEVER_TEXT).not("html, body").remove();
    }

    /** Takes out of an article what by its name, or by being little but links, does not belong to it. */
    static void clearInside(Element article) {
        double limit = MAJOR * article.text().length();
        List<Element> parts = List.copyOf(article.select("*"));
        for (Element part : parts)
            if (!part.equals(article)
                    && named(part)
                    && !withinParagraph(part)
                    && part.text().length() < limit) part.remove();
        for (Element part : List.copyOf(article.select(BLOCKS)))
            if (!part.equals(article) && onlyLinks(part)) part.remove();
    }

    private static boolean named(Element part) {
        String names = part.className() + " " + part.id();
        return names.length() > 1
                && NAMES.matcher(CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT))
                        .find();
    }

    /** Whether it stands in the middle of a sentence, as the dateline of an agency does. */
    private static boolean withinParagraph(Element part) {
        Element paragraph = part.closest("p");
        return paragraph != null && !paragraph.equals(part);
    }

    private static boolean onlyLinks(Element part) {
        int links = part.select("a").size();
        if (links == 0 || part.text().length() > LONG) return false;
        double density = Density.linked(part);
        return density > 0.8 || (density > 0.5 && links > 2);
    }
}
