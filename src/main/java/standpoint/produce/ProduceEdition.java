package standpoint.produce;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import standpoint.collect.Collected;
import standpoint.edit.Material;
import standpoint.keep.Claim;
import standpoint.keep.EditionRecord;
import standpoint.keep.Review;
import standpoint.keep.Run;
import standpoint.keep.Store;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Discernment;
import standpoint.model.Edition;
import standpoint.model.Outlet;
import standpoint.model.Window;

/** Makes one edition: claim, window, collect, discern, edit, issue as PDF, keep, send. */
public final class ProduceEdition {

    /** Earlier editions that a position may continue. */
    private static final int REMEMBERED = 14;

    private final Steps steps;
    private final Store store;
    private final String publisher;
    private final List<Outlet> outlets;
    private final String owner;
    private final Duration lease;
    private final Clock clock;
    private final Progress progress;
    private final AtomicReference<Optional<Run>> atWork = new AtomicReference<>(Optional.empty());

    /**
     * Wires a run.
     *
     * @param publisher who issues the editions, as printed
     * @param owner names this process to others that want the same slot
     * @param lease a run that takes longer is taken to be dead, and its slot may be claimed again
     */
    public ProduceEdition(
            Steps steps,
            String publisher,
            List<Outlet> outlets,
            String owner,
            Duration lease,
            Clock clock,
            Progress progress) {
        this.steps = steps;
        this.store = steps.store();
        this.publisher = publisher;
        this.outlets = List.copyOf(outlets);
        this.owner = owner;
        this.lease = lease;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Issues the edition of a slot, unless it is issued or being made.
     *
     * @param slot the edition's cut-off
     * @throws RuntimeException when the run broke; the slot is then recorded as failed and may be tried again
     */
    public Outcome produce(Briefing briefing, Instant slot) {
        Claim claim = store.runs().claim(briefing.id(), slot, owner, clock.instant(), lease);
        if (claim instanceof Claim.Done done) return deliver(done.editionId());
        if (claim instanceof Claim.Held held) return new Outcome.Busy(held.owner(), held.until());
        return run(briefing, ((Claim.Claimed) claim).run());
    }

    /** Draws up the edition of a slot without publishing it: no window moves and nothing is sent. */
    public Outcome preview(Briefing briefing, Instant slot) {
        Window window = window(briefing, slot);
        Collected collected = collect(briefing, window);
        List<Article> articles = articles(briefing, window, collected);
        Draft draft = draft(briefing, window, collected, articles);
        Path pdf = store.archive().preview(draft.edition(), draft.files());
        var trail = new ListDropped.Trail(
                collected,
                superseded(briefing, window, articles),
                articles,
                draft.discernment(),
                earlier(briefing, window, REMEMBERED),
                draft.edition());
        return new Outcome.Previewed(draft.edition(), pdf, ListDropped.of(trail, outlets));
    }

    private Outcome run(Briefing briefing, Run run) {
        Draft draft = publish(briefing, run);
        Optional<Review> review = store.reviews().find(draft.edition().id());
        if (review.isPresent())
            return new Outcome.Awaiting(draft.edition(), pdf(draft.edition().id()), review.get());
        progress.begins("sending");
        int unsent = steps.send().send(draft.edition(), draft.files());
        return new Outcome.Issued(draft.edition(), pdf(draft.edition().id()), unsent);
    }

    /** Of an edition that is issued, only what is known not to have gone is left to do. */
    private Outcome deliver(String editionId) {
        Optional<Review> held = store.reviews().find(editionId).filter(review -> !review.released());
        if (held.isPresent()) return new Outcome.Withheld(pdf(editionId), held.get());
        int unsent = store.deliveries().listPending(editionId).isEmpty() ? 0 : sendAgain(editionId);
        return new Outcome.AlreadyIssued(editionId, pdf(editionId), unsent);
    }

    private int sendAgain(String editionId) {
        progress.begins("sending");
        Edition edition = store.editions()
                .find(editionId)
                .orElseThrow(() -> new IllegalStateException("the archive has no edition " + editionId));
        return steps.send().send(edition, store.archive().files(record(editionId)));
    }

    /**
     * Gives up the run at work, if there is one, so that its slot can be tried again at once; nothing of it is
     * published.
     */
    public void abandon() {
        atWork.getAndSet(Optional.empty())
                .ifPresent(run -> store.runs().fail(run, "the process was told to stop", clock.instant()));
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // whatever broke the run, its slot must say so
    private Draft publish(Briefing briefing, Run run) {
        atWork.set(Optional.of(run));
        try {
            Window window = window(briefing, run.slot());
            Collected collected = collect(briefing, window);
            store.coverage().save(briefing.id(), collected.articles(), collected.reports(), collected.contacts());
            List<Article> articles = store.coverage().listArticles(briefing.id(), window);
            Draft unsigned = draft(briefing, window, collected, articles);
            Instant issued = clock.instant();
            Draft draft = unsigned.with(steps.sign().sign(unsigned.files().pdf(), issued));
            store.coverage()
                    .saveAttributions(
                            briefing.id(), articles, draft.discernment().attributions());
            store.archive()
                    .publish(run, draft.edition(), draft.files(), briefing.recipients(), briefing.approval(), issued);
            return draft;
        } catch (RuntimeException broken) {
            store.runs().fail(run, reason(broken), clock.instant());
            throw broken;
        } finally {
            atWork.set(Optional.empty());
        }
    }

    private Window window(Briefing briefing, Instant slot) {
        Optional<Instant> last = store.editions().findLastCutOff(briefing.id(), slot);
        Instant from = last.orElse(slot.minus(briefing.firstWindow()));
        Optional<Instant> uncovered =
                store.editions().findUncovered(briefing.id(), slot).filter(from::isAfter);
        return new Window(uncovered.orElse(from), slot, last.isEmpty());
    }

    private Collected collect(Briefing briefing, Window window) {
        progress.begins("collecting from " + briefing.sources().size() + " sources");
        return steps.collect().collect(briefing, window, new BriefingMemory(briefing.id(), store.coverage()));
    }

    /** What is kept for the window together with what was just collected, without keeping it. */
    private List<Article> articles(Briefing briefing, Window window, Collected collected) {
        Map<String, Article> newest = new LinkedHashMap<>();
        store.coverage().listArticles(briefing.id(), window).forEach(article -> newest.put(article.id(), article));
        collected.articles().stream()
                .filter(article -> window.covers(article.fetched(), article.published()))
                .forEach(article -> newest.put(article.id(), article));
        List<Article> articles = new ArrayList<>(newest.values());
        articles.sort(Comparator.comparing(Article::dated).thenComparing(Article::id));
        return articles;
    }

    /** The versions of the window's articles that a later one stands for. */
    private List<Article> superseded(Briefing briefing, Window window, List<Article> articles) {
        return articles.stream()
                .filter(article -> article.version() > 1)
                .flatMap(article -> store.coverage().listVersions(briefing.id(), article.id()).stream()
                        .filter(other -> other.version() < article.version()))
                .filter(version -> window.covers(version.fetched(), version.published()))
                .toList();
    }

    private List<Edition> earlier(Briefing briefing, Window window, int most) {
        return store.editions().listNewest(briefing.id(), window.to(), most);
    }

    private Draft draft(Briefing briefing, Window window, Collected collected, List<Article> articles) {
        progress.begins("reading " + articles.size() + " articles");
        Discernment discernment = steps.discern().discern(briefing, articles);
        progress.begins("editing " + discernment.positions().size() + " positions");
        Edition edited = steps.edit()
                .edit(new Material(
                        briefing,
                        window,
                        publisher,
                        store.editions().nextNumber(briefing.id()),
                        outlets,
                        articles,
                        discernment,
                        collected.reports(),
                        earlier(briefing, window, REMEMBERED)));
        progress.begins("wording the bottom line");
        Edition edition = steps.reword().reword(edited, briefing.parties());
        new Prove((id, version) -> kept(briefing, articles, id, version)).prove(edition);
        progress.begins("printing");
        return new Draft(discernment, edition, steps.render().render(edition, briefing.layout()));
    }

    private Optional<Article> kept(Briefing briefing, List<Article> articles, String id, int version) {
        return articles.stream()
                .filter(article -> article.id().equals(id) && article.version() == version)
                .findFirst()
                .or(() -> store.coverage().findArticle(briefing.id(), id, version));
    }

    private Path pdf(String editionId) {
        return store.archive().path(record(editionId));
    }

    private EditionRecord record(String editionId) {
        return store.editions()
                .findRecord(editionId)
                .orElseThrow(() -> new IllegalStateException("the archive has no record of " + editionId));
    }

    private static String reason(RuntimeException broken) {
        return Optional.ofNullable(broken.getMessage()).orElse(broken.getClass().getSimpleName());
    }
}
