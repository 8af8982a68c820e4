package standpoint.collect;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.collect.FetchFeeds.Call;
import standpoint.collect.PickEntries.Pick;
import standpoint.collect.PickEntries.Picked;
import standpoint.collect.feed.ReadFeed;
import standpoint.collect.page.ReadPage;
import standpoint.collect.web.Web;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Window;

/**
 * Asks every source for its feed, decides what is new in it, and fetches those pages. Only fetching is done by several
 * threads; whatever decides or remembers runs on the caller's, in the order of sources and entries, so that equal
 * answers give equal results.
 */
public final class CollectCoverage implements Collector {

    private final CollectSettings settings;
    private final ChooseWeb webs;

    /** @param network what is asked for a briefing without a mirror */
    public CollectCoverage(CollectSettings settings, Web network) {
        this.settings = settings;
        this.webs = new ChooseWeb(network, settings.maxBytes());
    }

    @Override
    public Collected collect(Briefing briefing, Window window, Memory memory) {
        Web web = webs.of(briefing, window);
        List<Call> calls = briefing.sources().stream()
                .map(source -> new Call(source, memory.findState(source.id())))
                .toList();
        var about = new AboutFilter(briefing.about());
        var pick = new PickEntries(window, memory, about);
        try (Crew crew = new Crew(settings.concurrency(), settings.runTimeout())) {
            List<FetchFeeds.Answer> feeds =
                    new FetchFeeds(web, new ReadFeed(settings.maxEntries()), settings.runTimeout()).fetch(calls, crew);
            List<Picked> picked = pick(calls, feeds, pick);
            Map<URI, FetchPages.Answer> pages =
                    new FetchPages(web, new ReadPage(), settings.runTimeout()).fetch(links(picked), crew);
            var report = new ReportSource(window, pages, about, new WriteArticle(memory, window.to()));
            return collected(calls, feeds, picked, report);
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
            List<Call> calls, List<FetchFeeds.Answer> feeds, List<Picked> picked, ReportSource report) {
        List<ReportSource.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) outcomes.add(report.report(calls.get(i), feeds.get(i), picked.get(i)));
        List<Article> articles = outcomes.stream()
                .flatMap(outcome -> outcome.articles().stream())
                .toList();
        return new Collected(
                new FindCopies().mark(articles),
                outcomes.stream().map(ReportSource.Outcome::report).toList());
    }
}
