package standpoint.terminal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;
import standpoint.model.Probe;
import standpoint.model.Probe.Offer;

/** Tells what a site offers, and what would be collected from it. */
final class ShowProbe {

    private final Screen screen;
    private final boolean json;
    private final Optional<String> briefingId;

    /** @param briefingId the briefing by whose subject entries were counted */
    ShowProbe(Screen screen, boolean json, Optional<String> briefingId) {
        this.screen = screen;
        this.json = json;
        this.briefingId = briefingId;
    }

    void show(URI site, Probe probe) {
        if (json) {
            screen.object(object(site, probe));
            return;
        }
        screen.line(
                probe.offers().isEmpty()
                        ? site + ": no feed found; name one in the briefing if you know its address"
                        : site + ": " + Counts.of(probe.offers().size(), "feed"));
        probe.offers().forEach(offer -> {
            screen.line("  " + offer.address());
            screen.line("    " + described(offer));
        });
        if (probe.offers().isEmpty()) return;
        screen.line("");
        screen.line(
                probe.samples().isEmpty()
                        ? "The first leads to no pages."
                        : "The newest pages that the first leads to:");
        probe.samples()
                .forEach(sampled -> screen.line("  " + Names.of(sampled.page().state()) + ", "
                        + Counts.of(sampled.page().text().length(), "character")
                        + sampled.page().note().map(note -> " (" + note + ")").orElse("")
                        + ": " + sampled.address()));
        screen.line("");
        screen.line("To watch it, add to the sources of a briefing, and its outlet to outlets.yaml:");
        screen.line("  - {id: " + id(site) + ", outlet: " + id(site) + ", feed: \""
                + probe.offers().get(0).address() + "\"}");
    }

    private String described(Offer offer) {
        Feed feed = offer.feed();
        long carried = feed.entries().stream()
                .filter(entry -> entry.content().isPresent())
                .count();
        return (feed.title().isEmpty() ? "untitled" : "“" + feed.title() + "”") + ", " + how(offer.found()) + ": "
                + Counts.of(feed.entries().size(), "entry", "entries")
                + briefingId
                        .map(id -> ", " + offer.onSubject() + " on the subject of " + id)
                        .orElse("")
                + newest(feed).map(date -> ", newest " + date).orElse(", undated")
                + pace(feed).map(pace -> ", one every " + pace).orElse("")
                + (carried > 0 ? ", " + carried + " with their text" : "")
                + Mended.text(feed.repairs()).map(mended -> ", " + mended).orElse("");
    }

    private static String how(Probe.Found found) {
        return switch (found) {
            case ASKED -> "asked for";
            case NAMED -> "named by the page";
            case LINKED -> "linked from the page";
            case ROBOTS -> "named by robots.txt";
            case USUAL -> "in a usual place";
        };
    }

    private static Optional<Instant> newest(Feed feed) {
        return dates(feed).stream().max(Instant::compareTo);
    }

    /** The mean time between two entries. */
    private static Optional<String> pace(Feed feed) {
        List<Instant> dates = dates(feed);
        if (dates.size() < 2) return Optional.empty();
        Duration whole = Duration.between(dates.get(0), dates.get(dates.size() - 1));
        long minutes = whole.toMinutes() / (dates.size() - 1);
        if (minutes == 0) return Optional.empty();
        if (minutes < 120) return Optional.of(minutes + " min");
        return Optional.of(minutes < 2880 ? minutes / 60 + " h" : minutes / 1440 + " days");
    }

    /** The oldest first. */
    private static List<Instant> dates(Feed feed) {
        return feed.entries().stream()
                .flatMap(entry -> date(entry).stream())
                .sorted()
                .toList();
    }

    private static Optional<Instant> date(FeedEntry entry) {
        return entry.published().or(entry::updated);
    }

    /** A name for the site as ids are written. */
    private static String id(URI site) {
        String host = String.valueOf(site.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return host.replaceFirst("\\.[a-z]+$", "").replaceAll("[^a-z0-9]+", "-");
    }

    private static Map<String, Object> object(URI site, Probe probe) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", site);
        object.put("feeds", probe.offers().stream().map(ShowProbe::object).toList());
        object.put("pages", probe.samples().stream().map(ShowProbe::object).toList());
        object.put("error", Optional.empty());
        return object;
    }

    private static Map<String, Object> object(Offer offer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("feed", offer.address());
        object.put("found", Names.of(offer.found()));
        object.put("title", offer.feed().title());
        object.put("entries", offer.feed().entries().size());
        object.put("onSubject", offer.onSubject());
        object.put("newest", newest(offer.feed()));
        object.put("mended", Mended.object(offer.feed().repairs()));
        return object;
    }

    private static Map<String, Object> object(Probe.Sampled sampled) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("page", sampled.address());
        object.put("title", sampled.page().title());
        object.put("state", Names.of(sampled.page().state()));
        object.put("characters", sampled.page().text().length());
        object.put("note", sampled.page().note());
        return object;
    }
}
