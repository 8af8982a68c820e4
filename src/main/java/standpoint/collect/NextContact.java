package standpoint.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import standpoint.model.Contact;
import standpoint.model.Contact.Move;
import standpoint.model.Repair;

/**
 * How to approach a source the next time, from how it answered now.
 *
 * @param at when it was asked
 * @param spare whether it can be pressed too much, as a site can and a folder cannot
 */
record NextContact(Call call, Instant at, boolean spare) {

    /** What is gone for good is asked once a week whether it came back. */
    private static final Duration UNTIL_BACK = Duration.ofDays(7);

    private static final Duration LONGEST_REST = Duration.ofDays(1);

    Contact after(FetchFeeds.Answer answer) {
        if (answer instanceof FetchFeeds.Answer.Given given)
            return contact(
                    Optional.empty(),
                    move(given.moved()),
                    given.feed().entries().size(),
                    given.feed().repairs());
        if (answer instanceof FetchFeeds.Answer.Unchanged unchanged)
            return sameContent(Optional.empty(), move(unchanged.moved()));
        if (answer instanceof FetchFeeds.Answer.Resting) return call.contact().orElseThrow();
        if (answer instanceof FetchFeeds.Answer.Failed failed) return failed(failed);
        if (answer instanceof FetchFeeds.Answer.NotReached) return asBefore();
        return call.redirected() ? unmoved() : sameContent(rest(UNTIL_BACK), Optional.empty());
    }

    private Contact failed(FetchFeeds.Answer.Failed failed) {
        if (failed.late()) return sameContent(Optional.empty(), oldMove());
        if (call.isMisled(failed)) return unmoved();
        Duration asked = failed.rest().orElse(Duration.ZERO);
        Duration due = Backoff.after(call.failures() + 1, call.source().id());
        return sameContent(rest(asked.compareTo(due) > 0 ? asked : due), oldMove());
    }

    /** As before, since nothing was learned about it. */
    private Contact asBefore() {
        return sameContent(call.contact().flatMap(Contact::rest), oldMove());
    }

    /**
     * Its new address turned out to be none, or none for long: the configured one is asked next, as soon as it may be.
     */
    private Contact unmoved() {
        return sameContent(Optional.empty(), Optional.empty());
    }

    private Optional<Instant> rest(Duration time) {
        Duration most = time.compareTo(UNTIL_BACK) < 0 && time.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : time;
        return Optional.of(most).filter(rest -> spare && !rest.isZero()).map(at::plus);
    }

    private Optional<Move> oldMove() {
        return call.contact().flatMap(Contact::move);
    }

    /** An answer from the new address itself, without a further redirect, confirms that address. */
    private Optional<Move> move(Optional<URI> moved) {
        if (moved.isEmpty()) return oldMove().filter(Move::confirmed);
        int before = oldMove()
                .filter(move -> move.to().equals(moved.get()))
                .map(Move::seen)
                .orElse(0);
        return Optional.of(new Move(moved.get(), before + 1));
    }

    private Contact sameContent(Optional<Instant> rest, Optional<Move> move) {
        return contact(
                rest,
                move,
                call.contact().map(Contact::entries).orElse(0),
                call.contact().map(Contact::repairs).orElse(Map.of()));
    }

    private Contact contact(Optional<Instant> rest, Optional<Move> move, int entries, Map<Repair, Integer> repairs) {
        return new Contact(call.source().id(), call.source().feed(), at, rest, move, entries, repairs);
    }
}
