package standpoint.collect;

import java.time.Instant;
import java.util.Optional;
import standpoint.model.FeedState;
import standpoint.model.Source;
import standpoint.model.SourceState;

/** What to remember of a source, from what was remembered before and what it answered now. */
record NextState(Source source, Optional<SourceState> before, Instant at) {

    /** @param forget whether what was remembered of its content must not be relied on */
    SourceState failed(String reason, boolean forget) {
        return new SourceState(
                source.id(),
                FeedState.FAILED,
                Optional.of(reason),
                since(FeedState.FAILED),
                before.flatMap(SourceState::lastSuccess),
                before.flatMap(SourceState::lastChange),
                before.flatMap(SourceState::etag).filter(etag -> !forget),
                before.flatMap(SourceState::lastModified).filter(date -> !forget),
                before.map(SourceState::failures).orElse(0) + 1);
    }

    SourceState unchanged() {
        return readable(
                FeedState.UNCHANGED,
                false,
                before.flatMap(SourceState::etag),
                before.flatMap(SourceState::lastModified));
    }

    SourceState gone() {
        return new SourceState(
                source.id(),
                FeedState.GONE,
                Optional.of("gone for good (410)"),
                since(FeedState.GONE),
                before.flatMap(SourceState::lastSuccess),
                before.flatMap(SourceState::lastChange),
                Optional.empty(),
                Optional.empty(),
                before.map(SourceState::failures).orElse(0) + 1);
    }

    /** @param changed whether it gave something new */
    SourceState readable(FeedState state, boolean changed, Optional<String> etag, Optional<String> lastModified) {
        return new SourceState(
                source.id(),
                state,
                Optional.empty(),
                since(state),
                Optional.of(at),
                changed ? Optional.of(at) : before.flatMap(SourceState::lastChange),
                etag,
                lastModified,
                0);
    }

    private Instant since(FeedState state) {
        return before.filter(last -> last.state() == state)
                .map(SourceState::since)
                .orElse(at);
    }
}
