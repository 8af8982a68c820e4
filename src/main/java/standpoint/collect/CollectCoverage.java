package standpoint.collect;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import standpoint.collect.PickEntries.Pick;
import standpoint.collect.PickEntries.Picked;
import standpoint.collect.feed.ReadFeed;
import standpoint.collect.page.ReadPage;
import standpoint.collect.web.Web;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Contact;
import standpoint.model.Window;

/**
 * Asks every source for its feed, decides what is new in it, and fetches those pages. Only fetching is done by several
 * threads; whatever decides or remembers runs on the caller's, in the order of sources and entries, so that equal
 * answers give equal results.
 */
public final class CollectCoverage implements Collector {

    private final CollectSettings settings;
    private final ChooseWeb webs;
    private final Clock clock;
    private final Desks desks = new Desks(Runtime.getRuntime().availableProcessors());

    /**
     * @param network what is asked for a briefing without a mirror
     * @param clock for how long sources are left alone
     */
    public CollectCoverage(CollectSettings settings, Web network, Clock clock) {
        this.settings = settings;
        this.webs = new ChooseWeb(network, settings.maxBytes());
        this.clock = clock;
    }

    @Override
    public Collected collect(Briefing briefing, Window window, Memory memory) {
        Web web = webs.of(briefing, window);
        Instant now = clock.instant();
        List<Call> calls = briefing.sources().stream()
                .map(source -> Call.to(source, memory))
                .toList();
        var about = new AboutFilter(briefing.about());
        var pick = new PickEntries(window, memory, about);
        try (Crew crew = new Crew(settings.concurrency(), web::untilTurn, settings.runTimeout())) {
            List<FetchFeeds.Answer> feeds = new FetchFeeds(
                            web, new ReadFeed(settings.maxEntries()), settings.runTimeout(), desks)
                    .fetch(calls, now, crew);
            List<Picked> picked = pick(calls, feeds, pick);
            Map<URI, FetchPages.Answer> pages =
                    new FetchPages(web, new ReadPage(), settings.runTimeout(), desks).fetch(links(picked), crew);
            var report = new ReportSource(window, pages, about, new WriteArticle(memory, window.to()));
            List<Contact> contacts =
                    contacts(calls, feeds, now, briefing.mirror().isEmpty());
            return collected(calls, feeds, picked, report, contacts, new FindCopies(memory, window.to()));
        }
    }

    private static List<Picked> pick(List<Call> calls, List<FetchFeeds.Answer> feeds, PickEntries pick) {
        List<Picked> picked = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++)
            picked.add(
                    feeds.get(i) instanceof FetchFeeds.Answer.Given given
                            ? pick.pick(calls.get(i).source(), given.feed())
                            : new Picked(List.of(), 0, 0, false));
        return picked;
    }

    private static Set<URI> links(List<Picked> picked) {
        Set<URI> links = new LinkedHashSet<>();
        for (Picked source : picked) for (Pick pick : source.picks()) links.add(pick.link());
        return links;
    }

    private static Collected collected(
            List<Call> calls,
            List<FetchFeeds.Answer> feeds,
            List<Picked> picked,
            ReportSource report,
            List<Contact> contacts,
            FindCopies copies) {
        boolean outage = Outage.in(calls, feeds);
        List<ReportSource.Outcome> outcomes = IntStream.range(0, calls.size())
                .mapToObj(i -> outage && feeds.get(i) instanceof FetchFeeds.Answer.Failed
                        ? report.notReached(calls.get(i))
                        : report.report(calls.get(i), feeds.get(i), picked.get(i)))
                .toList();
        List<Article> articles = outcomes.stream()
                .flatMap(outcome -> outcome.articles().stream())
                .toList();
        return new Collected(
                copies.mark(articles),
                outcomes.stream().map(ReportSource.Outcome::report).toList(),
                contacts);
    }

    private static List<Contact> contacts(
            List<Call> calls, List<FetchFeeds.Answer> feeds, Instant now, boolean network) {
        boolean outage = Outage.in(calls, feeds);
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            boolean spare = network && !"file".equals(calls.get(i).address().getScheme());
            var next = new NextContact(calls.get(i), now, spare);
            boolean unreached = outage && feeds.get(i) instanceof FetchFeeds.Answer.Failed;
            contacts.add(unreached ? next.afterOutage() : next.after(feeds.get(i)));
        }
        return contacts;
    }
}
