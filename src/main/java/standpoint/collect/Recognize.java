package standpoint.collect;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import standpoint.collect.text.Address;
import standpoint.model.Article;
import standpoint.model.FeedEntry;
import standpoint.model.Lead;
import standpoint.model.Source;

/**
 * Tells which known article an entry or its page is of. First by address in all its forms, then by the entry's id on
 * the same source, then by exactly the same text on the same outlet. An id alone is not believed: there are feeds that
 * give one id to all they have, so the link, the title or the text must be the same too.
 */
final class Recognize {

    /** A text that an outlet has twice, from this length, is one article and not a phrase. Characters. */
    private static final int TELLING = 300;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Memory memory;

    Recognize(Memory memory) {
        this.memory = memory;
    }

    /** How an entry is remembered. */
    static Lead lead(FeedEntry entry, URI link) {
        return new Lead(entry.id().filter(id -> !id.isBlank()).orElse(link.toString()), link);
    }

    /** The article that an entry led to before, as far as that can be told without its page. */
    Optional<Article> byEntry(Source source, FeedEntry entry, URI link) {
        Lead lead = lead(entry, link);
        return byAddress(link)
                .or(() -> memory.findByEntry(source.id(), lead.entryId())
                        .filter(known -> sameLink(known, link) || sameTitle(known, entry.title())));
    }

    /**
     * The article that a page is of.
     *
     * @param outletId whose it is
     * @param url where the article says it is
     */
    Optional<Article> byPage(Source source, String outletId, Lead lead, URI url, String title, String text) {
        return byAddress(url)
                .or(() -> memory.findByEntry(source.id(), lead.entryId())
                        .filter(known ->
                                sameLink(known, lead.link()) || sameTitle(known, title) || sameText(known, text)))
                .or(() -> text.length() < TELLING ? Optional.empty() : memory.findByText(outletId, text));
    }

    private Optional<Article> byAddress(URI url) {
        return memory.findFirst(Address.ids(url));
    }

    private static boolean sameLink(Article known, URI link) {
        String key = Address.key(link);
        return known.lead().filter(lead -> Address.key(lead.link()).equals(key)).isPresent();
    }

    private static boolean sameTitle(Article known, String title) {
        String letters = letters(title);
        return !letters.isEmpty() && letters.equals(letters(known.title()));
    }

    private static String letters(String title) {
        return NO_LETTERS.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean sameText(Article known, String text) {
        Shingles before = Shingles.of(known);
        Shingles now = Shingles.of(text);
        int shorter = Math.min(before.size(), now.size());
        return shorter > 0 && 2 * before.shared(now) >= shorter;
    }
}
