package standpoint.collect;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.collect.PickEntries.Pick;
import standpoint.collect.feed.ReadFeed;
import standpoint.collect.page.ReadPage;
import standpoint.collect.web.Web;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Contact;
import standpoint.model.Outlet;
import standpoint.model.Window;

/**
 * Asks every source for its feed, decides what is new in it, and fetches those pages. Only fetching is done by several
 * threads; whatever decides or remembers runs on the caller's, in the order of sources and entries, so that equal
 * answers give equal results.
 */
public final class CollectCoverage implements Collector {

    private final CollectSettings settings;
    private final ChooseWeb webs;
    private final Publishers publishers;
    private final Clock clock;
    private final Desks desks = new Desks(Runtime.getRuntime().availableProcessors());

    /**
     * @param network what is asked for a briefing without a mirror
     * @param outlets by whose domains articles are known to be theirs
     * @param clock for how long sources are left alone
     */
    public CollectCoverage(CollectSettings settings, Web network, List<Outlet> outlets, Clock clock) {
        this.settings = settings;
        this.publishers = new Publishers(outlets);
        this.webs = new ChooseWeb(network, settings.maxBytes());
        this.clock = clock;
    }

    @Override
    public Collected collect(Briefing briefing, Window window, Memory memory) {
        Web web = webs.of(briefing, window);
        Instant now = clock.instant();
        var about = new AboutFilter(briefing.about());
        try (Crew crew = new Crew(settings.concurrency(), web::untilTurn, settings.runTimeout())) {
            List<Visit> visits = visits(briefing, web, now, memory, crew);
            List<Visit> picked = picked(visits, new PickEntries(window, memory, about));
            Map<URI, FetchPages.Answer> pages =
                    new FetchPages(web, new ReadPage(), settings.runTimeout(), desks).fetch(links(picked), crew);
            var report = new ReportSource(window, pages, about, new WriteArticle(memory, publishers, window.to()));
            List<ReportSource.Outcome> outcomes =
                    picked.stream().map(report::report).toList();
            return new Collected(
                    new FindCopies(memory, window.to()).mark(articles(outcomes)),
                    outcomes.stream().map(ReportSource.Outcome::report).toList(),
                    outcomes.stream()
                            .flatMap(outcome -> outcome.passed().stream())
                            .toList(),
                    contacts(picked, now, briefing.mirror().isEmpty()));
        }
    }

    private List<Visit> visits(Briefing briefing, Web web, Instant now, Memory memory, Crew crew) {
        List<Call> calls = briefing.sources().stream()
                .map(source -> Call.to(source, memory))
                .toList();
        var read = new ReadFeed(settings.maxEntries());
        return Outage.judge(new FetchFeeds(web, read, settings.runTimeout(), desks).fetch(calls, now, crew));
    }

    private static List<Visit> picked(List<Visit> visits, PickEntries pick) {
        return visits.stream().map(visit -> visit.pick(pick)).toList();
    }

    private static Set<URI> links(List<Visit> visits) {
        Set<URI> links = new LinkedHashSet<>();
        for (Visit visit : visits) for (Pick pick : visit.picked().picks()) links.add(pick.link());
        return links;
    }

    private static List<Article> articles(List<ReportSource.Outcome> outcomes) {
        return outcomes.stream().flatMap(outcome -> outcome.articles().stream()).toList();
    }

    /** @param network whether the network is asked, and not a mirror */
    private static List<Contact> contacts(List<Visit> visits, Instant now, boolean network) {
        return visits.stream()
                .map(visit -> {
                    boolean spare =
                            network && !"file".equals(visit.call().address().getScheme());
                    return new NextContact(visit.call(), now, spare).after(visit.answer());
                })
                .toList();
    }
}
