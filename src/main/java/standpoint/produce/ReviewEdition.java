package standpoint.produce;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import standpoint.keep.EditionFiles;
import standpoint.keep.EditionRecord;
import standpoint.keep.KeepException;
import standpoint.keep.Review;
import standpoint.keep.Store;
import standpoint.model.Edition;

/** Takes the decision about an edition that awaits approval, and sends what may go. */
public final class ReviewEdition {

    /** What a crash kept from being sent is sent in this time; later a person has to say that it is still wanted. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final Store store;
    private final SendEdition send;
    private final Clock clock;

    /** Decides about the editions of this store, and sends them by this. */
    public ReviewEdition(Store store, SendEdition send, Clock clock) {
        this.store = store;
        this.send = send;
        this.clock = clock;
    }

    /**
     * Releases an edition and sends it, also after its deadline; empty when there is none of that id.
     *
     * @param by who approves it, for the record
     */
    public Optional<Verdict> approve(String editionId, String by) {
        return with(
                editionId,
                (edition, files) ->
                        released(edition, files, id -> store.reviews().approve(id, by, clock.instant())));
    }

    /**
     * Withdraws an edition; empty when there is none of that id.
     *
     * @param by who rejects it, for the record
     * @param because why, for the record
     */
    public Optional<Verdict> reject(String editionId, String by, String because) {
        return store.editions().find(editionId).map(edition -> {
            boolean rejected = store.reviews().reject(editionId, by, because, clock.instant());
            return rejected ? new Verdict.Withdrawn(edition, review(editionId)) : refusal(edition);
        });
    }

    /**
     * Sends the editions that nobody decided about by their deadline, where their briefing wants that, and those whose
     * sending a crash cut off; gives what became of each, in the order of their deadlines.
     */
    public List<Verdict> sendDue() {
        Instant now = clock.instant();
        List<Verdict> verdicts = new ArrayList<>();
        for (String id : store.reviews().listOverdue(now))
            tried(
                            id,
                            (edition, files) -> released(
                                    edition, files, each -> store.reviews().sendUnreviewed(each, now)))
                    .filter(verdict -> !(verdict instanceof Verdict.DecidedBefore))
                    .ifPresent(verdicts::add);
        for (String id : store.reviews().listUntried(now.minus(FRESH)))
            resumed(id).ifPresent(verdicts::add);
        return verdicts;
    }

    /** Where nothing can be mailed at all there is nothing to tell. */
    private Optional<Verdict> resumed(String editionId) {
        int pending = store.deliveries().listPending(editionId).size();
        return tried(editionId, this::sent)
                .filter(verdict -> !(verdict instanceof Verdict.Released released) || released.unsent() < pending);
    }

    /** One edition whose file is gone keeps no other from being sent. */
    private Optional<Verdict> tried(String editionId, BiFunction<Edition, EditionFiles, Verdict> deed) {
        try {
            return with(editionId, deed);
        } catch (KeepException e) {
            return Optional.of(new Verdict.Stuck(editionId, String.valueOf(e.getMessage())));
        }
    }

    private Verdict released(Edition edition, EditionFiles files, Predicate<String> release) {
        return release.test(edition.id()) ? sent(edition, files) : refusal(edition);
    }

    private Verdict sent(Edition edition, EditionFiles files) {
        int unsent = send.send(edition, files);
        return new Verdict.Released(edition, review(edition.id()), unsent);
    }

    private Verdict refusal(Edition edition) {
        return store.reviews()
                .find(edition.id())
                .<Verdict>map(review -> new Verdict.DecidedBefore(edition, review))
                .orElseGet(() -> new Verdict.NotAsked(edition));
    }

    private Review review(String editionId) {
        return store.reviews()
                .find(editionId)
                .orElseThrow(() -> new IllegalStateException("the archive has no review of " + editionId));
    }

    /** The files are read before anything is decided, so that nothing is released that cannot be sent. */
    private Optional<Verdict> with(String editionId, BiFunction<Edition, EditionFiles, Verdict> deed) {
        Optional<EditionRecord> entry = store.editions().findRecord(editionId);
        return entry.flatMap(record -> store.editions()
                .find(editionId)
                .map(edition -> deed.apply(edition, store.archive().files(record))));
    }
}
