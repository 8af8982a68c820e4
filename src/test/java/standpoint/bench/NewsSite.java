package standpoint.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * Feeds and pages with the sizes of real ones: a page is some 20 to 400 KB, of which an article of 1 to 10 KB is the
 * least part. Every word is drawn from a seed, so that a page is the same in each run and like no other page.
 */
final class NewsSite {

    private static final String[] WORDS =
            ("minister border talks said army spokesman attack province government officials"
                            + " militants agreement delegation trade crossing security forces statement called on neighbours to"
                            + " the of and that in for with by from after before during over under new old first last meeting"
                            + " refugees council envoy capital region press conference sources local residents police district"
                            + " operation ceasefire demand reject warn promise joint committee foreign office ambassador letter")
                    .split(" ", -1);

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String LETTERS = letters();

    private final int entries;
    private final Instant newest;

    /** @param newest date of each feed's first entry; the others follow by the quarter of an hour */
    NewsSite(int entries, Instant newest) {
        this.entries = entries;
        this.newest = newest;
    }

    String feed(int source) {
        var random = new Random(source);
        var feed = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Source ")
                .append(source)
                .append("</title><link>/</link>");
        for (int entry = 0; entry < entries; entry++)
            feed.append("<item><title>")
                    .append(words(random, 9))
                    .append("</title><link>/s")
                    .append(source)
                    .append("/a")
                    .append(entry)
                    .append("</link><guid isPermaLink=\"false\">")
                    .append(source)
                    .append('-')
                    .append(entry)
                    .append("</guid><pubDate>")
                    .append(DATE.format(newest.minusSeconds(900L * entry)))
                    .append("</pubDate><description>")
                    .append(words(random, 40))
                    .append("</description></item>");
        return feed.append("</channel></rss>").toString();
    }

    String page(int source, int article) {
        var random = new Random(31L * source + article + 1_000_003);
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>")
                .append(words(random, 9))
                .append("</title><meta property=\"og:type\" content=\"article\">");
        filler(page, random, logNormal(random, 40_000));
        page.append("</head><body><nav><ul>");
        links(page, random, 120);
        page.append("</ul></nav><main><article><h1>").append(words(random, 9)).append("</h1>");
        int length = logNormal(random, 3_500);
        while (length > 0) {
            String paragraph = words(random, 25 + random.nextInt(50));
            page.append("<p>").append(paragraph).append(".</p>");
            length -= paragraph.length();
        }
        page.append("</article></main><aside class=\"related\"><ul>");
        links(page, random, 60);
        page.append("</ul></aside><footer><ul>");
        links(page, random, 60);
        return page.append("</ul></footer></body></html>").toString();
    }

    private static void filler(StringBuilder page, Random random, int length) {
        int from = random.nextInt(LETTERS.length() - length);
        page.append("<script>var state=\"").append(LETTERS, from, from + length).append("\";</script>");
    }

    /** Drawn once: a server that is busy with drawing letters would be measured too. */
    private static String letters() {
        return new Random(7)
                .ints(1_000_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void links(StringBuilder page, Random random, int count) {
        for (int link = 0; link < count; link++)
            page.append("<li class=\"item item--teaser\"><div class=\"wrap\"><a href=\"/topic/")
                    .append(link)
                    .append("\" data-track=\"nav\">")
                    .append(words(random, 5))
                    .append("</a></div></li>");
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.append(i == 0 ? "" : " ")
                    .append(WORDS[random.nextInt(WORDS.length)])
                    .append(random.nextInt(5) == 0 ? Integer.toString(random.nextInt(1000), 36) : "");
        return text.toString();
    }

    /** A size around a median, a third of them beyond twice or below half of it, none beyond ten times. */
    private static int logNormal(Random random, int median) {
        double factor = Math.exp(0.7 * random.nextGaussian());
        return (int) (median * Math.min(10, factor));
    }
}
