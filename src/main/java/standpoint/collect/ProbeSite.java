package standpoint.collect;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import standpoint.collect.feed.ReadFeed;
import standpoint.collect.feed.UnreadableFeedException;
import standpoint.collect.page.NamedFeeds;
import standpoint.collect.page.ReadPage;
import standpoint.collect.text.Address;
import standpoint.collect.web.Fault;
import standpoint.collect.web.Response;
import standpoint.collect.web.Web;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;
import standpoint.model.Page;
import standpoint.model.Probe;
import standpoint.model.Probe.Found;
import standpoint.model.Probe.Offer;
import standpoint.model.Probe.Sampled;
import standpoint.model.TextState;

/**
 * Finds the feeds of a site: those that the page declares, the sitemaps that robots.txt names, those that the page
 * links to, and, only if there are none, what lies where feeds usually lie.
 */
public final class ProbeSite {

    private static final int MOST_TRIED = 16;
    private static final int MOST_SAMPLED = 3;
    private static final List<String> USUAL =
            List.of("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json", "/sitemap.xml");
    private static final Pattern SITEMAP = Pattern.compile("(?im)^[ \\t]*+sitemap[ \\t]*+:[ \\t]*+(\\S+)");

    private final Web web;
    private final ReadFeed feeds;
    private final ReadPage pages = new ReadPage();

    public ProbeSite(CollectSettings settings, Web web) {
        this.web = web;
        this.feeds = new ReadFeed(settings.maxEntries());
    }

    /**
     * Asks a site what it offers.
     *
     * @param site a page of it, or a feed
     * @param about terms of the subject; empty when every entry touches it
     * @throws CollectException when the site cannot be reached
     */
    public Probe probe(URI site, List<String> about) throws CollectException {
        Response response = fetch(site);
        if (!(response instanceof Response.Fetched start)) throw new CollectException(Reasons.of(response));
        var filter = new AboutFilter(about);
        List<Offer> offers = new ArrayList<>();
        offer(start, Found.ASKED, filter).ifPresent(offers::add);
        if (offers.isEmpty()) {
            Map<URI, Found> named = named(start);
            offers.addAll(offers(named, filter));
            if (offers.isEmpty()) offers.addAll(offers(usual(start.address()), filter));
        }
        return new Probe(offers, offers.stream().findFirst().map(this::samples).orElse(List.of()));
    }

    private Map<URI, Found> named(Response.Fetched start) {
        NamedFeeds named = NamedFeeds.on(start.content().bytes(), start.charset(), start.address());
        Map<URI, Found> candidates = new LinkedHashMap<>();
        named.declared().forEach(feed -> candidates.putIfAbsent(feed, Found.NAMED));
        sitemaps(start.address()).forEach(feed -> candidates.putIfAbsent(feed, Found.ROBOTS));
        named.linked().forEach(feed -> candidates.putIfAbsent(feed, Found.LINKED));
        return candidates;
    }

    private List<URI> sitemaps(URI site) {
        if (!(fetch(site.resolve("/robots.txt")) instanceof Response.Fetched robots)) return List.of();
        return SITEMAP.matcher(new String(robots.content().bytes(), StandardCharsets.UTF_8))
                .results()
                .flatMap(match -> Address.resolve(site, match.group(1)).stream())
                .distinct()
                .toList();
    }

    private static Map<URI, Found> usual(URI site) {
        Map<URI, Found> candidates = new LinkedHashMap<>();
        USUAL.forEach(path -> candidates.put(site.resolve(path), Found.USUAL));
        return candidates;
    }

    private List<Offer> offers(Map<URI, Found> candidates, AboutFilter about) {
        Map<URI, Offer> offers = new LinkedHashMap<>();
        candidates.entrySet().stream()
                .limit(MOST_TRIED)
                .flatMap(candidate -> offer(candidate.getKey(), candidate.getValue(), about).stream())
                .forEach(offer -> offers.putIfAbsent(offer.address(), offer));
        return offers.values().stream()
                .sorted(Comparator.comparing(ProbeSite::isUntitled))
                .toList();
    }

    /** A plain sitemap tells only addresses, so that any feed is better. */
    private static boolean isUntitled(Offer offer) {
        return offer.feed().entries().stream().allMatch(entry -> entry.title().isEmpty());
    }

    private Optional<Offer> offer(URI address, Found found, AboutFilter about) {
        return fetch(address) instanceof Response.Fetched fetched ? offer(fetched, found, about) : Optional.empty();
    }

    private Optional<Offer> offer(Response.Fetched fetched, Found found, AboutFilter about) {
        try {
            Feed feed = feeds.read(fetched.content().bytes(), fetched.address(), fetched.charset());
            int onSubject = (int) feed.entries().stream().filter(about::touches).count();
            return Optional.of(new Offer(fetched.address(), found, feed, onSubject));
        } catch (UnreadableFeedException e) {
            // it looked like one and is none
            return Optional.empty();
        }
    }

    private List<Sampled> samples(Offer offer) {
        return offer.feed().entries().stream()
                .sorted(Comparator.comparingLong(ProbeSite::date).reversed())
                .flatMap(entry -> entry.link().stream())
                .map(Address::canonical)
                .distinct()
                .limit(MOST_SAMPLED)
                .map(this::sample)
                .toList();
    }

    private static long date(FeedEntry entry) {
        return entry.published().or(entry::updated).map(Instant::toEpochMilli).orElse(0L);
    }

    private Sampled sample(URI address) {
        Response response = web.fetch(Web.Ask.page(address));
        return new Sampled(
                address,
                response instanceof Response.Fetched fetched
                        ? pages.read(fetched.content().bytes(), fetched.charset(), fetched.address())
                        : unread(response));
    }

    private static Page unread(Response response) {
        boolean forbidden = response instanceof Response.Failed failed && failed.fault() == Fault.FORBIDDEN;
        return Page.unread(forbidden ? TextState.BLOCKED : TextState.FAILED, Reasons.of(response));
    }

    private Response fetch(URI address) {
        return web.fetch(Web.Ask.feed(address, Optional.empty(), Optional.empty()));
    }
}
