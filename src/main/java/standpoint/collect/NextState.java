package standpoint.collect;

import java.time.Instant;
import java.util.Optional;
import standpoint.model.FeedState;
import standpoint.model.SourceState;

/** What to remember of a source, from what was remembered before and what it answered now. */
record NextState(Call call, Instant at) {

    /** @param forget whether what was remembered of its content must not be relied on */
    SourceState failed(String reason, boolean forget) {
        return new SourceState(
                call.source().id(),
                FeedState.FAILED,
                Optional.of(reason),
                since(FeedState.FAILED),
                call.before().flatMap(SourceState::lastSuccess),
                call.before().flatMap(SourceState::lastChange),
                call.etag().filter(etag -> !forget),
                call.lastModified().filter(date -> !forget),
                call.failures() + 1);
    }

    /** Nothing was learned about it, since our own connection was down. */
    SourceState notReached() {
        SourceState failed = failed("not reached: no connection to any source, so the fault is on this side", false);
        return new SourceState(
                failed.sourceId(),
                failed.state(),
                failed.reason(),
                failed.since(),
                failed.lastSuccess(),
                failed.lastChange(),
                failed.etag(),
                failed.lastModified(),
                call.failures());
    }

    /** As it was: it was not asked. */
    SourceState resting() {
        return call.before().orElseGet(() -> failed("not asked yet", false));
    }

    SourceState unchanged() {
        return readable(FeedState.UNCHANGED, false, call.etag(), call.lastModified());
    }

    SourceState gone() {
        return new SourceState(
                call.source().id(),
                FeedState.GONE,
                Optional.of(Reasons.GONE),
                since(FeedState.GONE),
                call.before().flatMap(SourceState::lastSuccess),
                call.before().flatMap(SourceState::lastChange),
                Optional.empty(),
                Optional.empty(),
                call.failures() + 1);
    }

    /** @param changed whether it gave something new */
    SourceState readable(FeedState state, boolean changed, Optional<String> etag, Optional<String> lastModified) {
        return new SourceState(
                call.source().id(),
                state,
                Optional.empty(),
                since(state),
                Optional.of(at),
                changed ? Optional.of(at) : call.before().flatMap(SourceState::lastChange),
                etag,
                lastModified,
                0);
    }

    private Instant since(FeedState state) {
        return call.before()
                .filter(last -> last.state() == state)
                .map(SourceState::since)
                .orElse(at);
    }
}
