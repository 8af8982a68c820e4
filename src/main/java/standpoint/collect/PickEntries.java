package standpoint.collect;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standpoint.collect.PassedOver.Why;
import standpoint.collect.text.Address;
import standpoint.model.Article;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;
import standpoint.model.Source;
import standpoint.model.TextState;
import standpoint.model.Window;

/**
 * Decides which entries are worth a fetch. A known article is fetched again when its entry is dated after we last saw
 * it, or when its page could not be had; an entry dated after the cut-off waits for the next window.
 */
final class PickEntries {

    private static final Logger LOG = LoggerFactory.getLogger(PickEntries.class);

    private final Window window;
    private final Recognize recognize;
    private final AboutFilter about;
    private final PlausibleDates dates;
    private final Set<String> taken = new HashSet<>();

    PickEntries(Window window, Memory memory, AboutFilter about) {
        this.window = window;
        this.recognize = new Recognize(memory);
        this.about = about;
        this.dates = new PlausibleDates(window.to());
    }

    /**
     * An entry to fetch.
     *
     * @param entry with plausible dates only
     * @param link canonical
     * @param onSubject whether the entry itself touches the subject; else its page decides
     */
    record Pick(FeedEntry entry, URI link, boolean onSubject) {}

    /** What was decided about a feed. */
    record Picked(List<Pick> picks, List<PassedOver> passed) {
        static final Picked NOTHING = new Picked(List.of(), List.of());

        /** Whether an entry waits for the next window. */
        boolean later() {
            return passed.stream().anyMatch(each -> each.why() == Why.LATER);
        }
    }

    /** Decides about one feed; an address that another feed led to before is passed over as known. */
    Picked pick(Source source, Feed feed) {
        List<Pick> picks = new ArrayList<>();
        List<PassedOver> passed = new ArrayList<>();
        for (FeedEntry raw : feed.entries()) {
            FeedEntry entry = plausible(raw);
            Optional<URI> link = entry.link().map(Address::canonical);
            Optional<Why> why = why(source, entry, link);
            why.ifPresent(each ->
                    passed.add(new PassedOver(source.id(), source.outletId(), each, 1, entry.title(), entry.link())));
            if (link.isEmpty()) LOG.info("{}: passed over '{}', which has no link", source.id(), entry.title());
            if (why.isPresent() || link.isEmpty()) continue;
            taken.add(Address.key(link.get()));
            picks.add(new Pick(entry, link.get(), about.touches(entry)));
        }
        unread(source, Why.BEYOND, feed.beyond(), source.feed()).ifPresent(passed::add);
        for (URI part : feed.parts()) unread(source, Why.PART, 1, part).ifPresent(passed::add);
        return new Picked(picks, passed);
    }

    private static Optional<PassedOver> unread(Source source, Why why, int entries, URI at) {
        return entries == 0
                ? Optional.empty()
                : Optional.of(new PassedOver(source.id(), source.outletId(), why, entries, "", Optional.of(at)));
    }

    /** Why an entry is not worth a fetch; empty when it is. */
    private Optional<Why> why(Source source, FeedEntry entry, Optional<URI> link) {
        if (link.isEmpty()) return Optional.of(Why.NO_LINK);
        if (date(entry).filter(window.to()::isBefore).isPresent()) return Optional.of(Why.LATER);
        if (!window.covers(window.to(), date(entry))) return Optional.of(Why.OLD);
        if (taken.contains(Address.key(link.get()))) return Optional.of(Why.TWICE);
        if (isKnown(source, entry, link.get())) return Optional.of(Why.KNOWN);
        return about.touches(entry) || pageDecides(entry) ? Optional.empty() : Optional.of(Why.OFF_TOPIC);
    }

    private boolean isKnown(Source source, FeedEntry entry, URI link) {
        return recognize
                .byEntry(source, entry, link)
                .filter(known -> !isDue(entry, known))
                .isPresent();
    }

    private static boolean isDue(FeedEntry entry, Article known) {
        if (known.state() == TextState.FAILED || known.state() == TextState.BLOCKED) return true;
        return entry.updated()
                .or(entry::published)
                .filter(known.fetched()::isBefore)
                .isPresent();
    }

    /**
     * A bare title says too little to be judged by; its page is asked once, in the window that it was published in. Of
     * a sitemap's entry without a title or a date only its address tells.
     */
    private boolean pageDecides(FeedEntry entry) {
        boolean bare = entry.summary().isEmpty() && entry.content().isEmpty();
        boolean titled = !entry.title().isEmpty();
        return bare && date(entry).map(window.from()::isBefore).orElse(titled);
    }

    private static Optional<Instant> date(FeedEntry entry) {
        return entry.published().or(entry::updated);
    }

    private FeedEntry plausible(FeedEntry entry) {
        return new FeedEntry(
                entry.id(),
                entry.title(),
                entry.link(),
                dates.of(entry.published()),
                dates.of(entry.updated()),
                entry.author(),
                entry.summary(),
                entry.content());
    }
}
