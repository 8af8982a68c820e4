package standpoint.collect;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import standpoint.collect.PassedOver.Why;
import standpoint.collect.PickEntries.Pick;
import standpoint.collect.PickEntries.Picked;
import standpoint.model.Article;
import standpoint.model.FeedState;
import standpoint.model.SourceReport;
import standpoint.model.SourceState;
import standpoint.model.TextState;
import standpoint.model.Window;

/** Puts together what one source gave: its articles, its counts, and what to remember of it. */
final class ReportSource {

    private final Window window;
    private final Map<URI, FetchPages.Answer> pages;
    private final AboutFilter about;
    private final WriteArticle write;
    private final Set<String> written = new HashSet<>();

    ReportSource(Window window, Map<URI, FetchPages.Answer> pages, AboutFilter about, WriteArticle write) {
        this.window = window;
        this.pages = pages;
        this.about = about;
        this.write = write;
    }

    /** A source's articles, in the order of its entries, its report, and its entries that gave none. */
    record Outcome(List<Article> articles, SourceReport report, List<PassedOver> passed) {}

    Outcome report(Visit visit) {
        Call call = visit.call();
        var next = new NextState(call, window.to());
        if (visit.answer() instanceof FetchFeeds.Answer.Given given) return given(call, given, visit.picked(), next);
        return nothing(call, state(call, visit.answer(), next));
    }

    private Outcome nothing(Call call, SourceState state) {
        return new Outcome(
                List.of(),
                new SourceReport(
                        call.source().id(), call.source().outletId(), window.to(), 0, 0, 0, Map.of(), 0, state),
                List.of());
    }

    private static SourceState state(Call call, FetchFeeds.Answer answer, NextState next) {
        if (answer instanceof FetchFeeds.Answer.Resting) return next.resting();
        if (answer instanceof FetchFeeds.Answer.NotReached) return next.notReached();
        if (answer instanceof FetchFeeds.Answer.Unchanged) return next.unchanged();
        if (answer instanceof FetchFeeds.Answer.Failed failed)
            return next.failed(where(call) + failed.reason(), failed.late() || call.isMisled(failed));
        return call.redirected() ? next.failed(where(call) + Reasons.GONE, true) : next.gone();
    }

    /** Who looks at the configured address may find nothing wrong there. */
    private static String where(Call call) {
        return call.redirected() ? "where it had moved to: " : "";
    }

    private Outcome given(Call call, FetchFeeds.Answer.Given given, Picked picked, NextState next) {
        List<Article> articles = new ArrayList<>();
        List<PassedOver> passed = new ArrayList<>(picked.passed());
        for (Pick pick : picked.picks()) {
            Optional<Article> article = isOnSubject(pick)
                    ? write.write(call.source(), pick, page(pick)).filter(each -> written.add(each.id()))
                    : Optional.empty();
            article.ifPresentOrElse(articles::add, () -> passed.add(passed(call, pick)));
        }
        return new Outcome(
                articles,
                new SourceReport(
                        call.source().id(),
                        call.source().outletId(),
                        window.to(),
                        given.feed().entries().size(),
                        count(passed, Why::offTopic),
                        count(passed, Why::old),
                        count(articles),
                        given.feed().mends(),
                        state(given, picked, !articles.isEmpty(), next)),
                passed);
    }

    private PassedOver passed(Call call, Pick pick) {
        return new PassedOver(
                call.source().id(),
                call.source().outletId(),
                isOnSubject(pick) ? Why.UNCHANGED : Why.PAGE_OFF_TOPIC,
                1,
                pick.entry().title(),
                Optional.of(pick.link()));
    }

    private static int count(List<PassedOver> passed, Predicate<Why> counted) {
        return (int) passed.stream().map(PassedOver::why).filter(counted).count();
    }

    /** Without validators when something is left to be had: the next run must be given the feed again to find it. */
    private SourceState state(FetchFeeds.Answer.Given given, Picked picked, boolean changed, NextState next) {
        boolean done = !picked.later() && picked.picks().stream().noneMatch(this::mayComeLater);
        return next.readable(
                given.feed().entries().isEmpty() ? FeedState.EMPTY : FeedState.OK,
                changed,
                given.etag().filter(etag -> done),
                given.lastModified().filter(date -> done));
    }

    private FetchPages.Answer page(Pick pick) {
        return Objects.requireNonNull(pages.get(pick.link()), "a page that was not asked for");
    }

    private boolean mayComeLater(Pick pick) {
        return page(pick) instanceof FetchPages.Answer.Failed failed
                && failed.fault().passes();
    }

    private boolean isOnSubject(Pick pick) {
        return pick.onSubject()
                || (page(pick) instanceof FetchPages.Answer.Given given
                        && about.touches(
                                given.page().title() + "\n" + given.page().text()));
    }

    private static Map<TextState, Integer> count(List<Article> articles) {
        Map<TextState, Integer> counts = new EnumMap<>(TextState.class);
        articles.forEach(article -> counts.merge(article.state(), 1, Integer::sum));
        return counts;
    }
}
