package standpoint.collect;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import standpoint.collect.feed.ReadFeed;
import standpoint.collect.feed.UnreadableFeedException;
import standpoint.collect.web.Response;
import standpoint.collect.web.Web;
import standpoint.model.Feed;
import standpoint.model.Source;
import standpoint.model.SourceState;

/** Fetches and reads the feeds of all sources at once. */
final class FetchFeeds {

    private final Web web;
    private final ReadFeed read;
    private final Duration runTimeout;

    FetchFeeds(Web web, ReadFeed read, Duration runTimeout) {
        this.web = web;
        this.read = read;
        this.runTimeout = runTimeout;
    }

    /** What became of one feed. */
    sealed interface Answer {
        record Given(Feed feed, Optional<String> etag, Optional<String> lastModified) implements Answer {}

        record Unchanged() implements Answer {}

        record Gone() implements Answer {}

        /**
         * Not to be had, or not to be read.
         *
         * @param late whether the run's time was over, so that even the last validators prove nothing
         */
        record Failed(String reason, boolean late) implements Answer {}
    }

    /** A source and what is remembered of it. */
    record Call(Source source, Optional<SourceState> before) {}

    /** Answers in the order of the calls. */
    List<Answer> fetch(List<Call> calls, Crew crew) {
        List<Callable<Answer>> tasks =
                calls.stream().<Callable<Answer>>map(call -> () -> answer(call)).toList();
        return crew.runAll(tasks, trouble -> switch (trouble) {
            case LATE -> new Answer.Failed(Reasons.late(runTimeout), true);
            case BROKEN -> new Answer.Failed(Reasons.BROKEN, false);
        });
    }

    private Answer answer(Call call) {
        Response response = web.fetch(Web.Ask.feed(
                call.source().feed(),
                call.before().flatMap(SourceState::etag),
                call.before().flatMap(SourceState::lastModified)));
        if (response instanceof Response.Fetched fetched) return read(fetched);
        if (response instanceof Response.NotModified) return new Answer.Unchanged();
        if (response instanceof Response.Failed failed) return new Answer.Failed(failed.reason(), false);
        return new Answer.Gone();
    }

    private Answer read(Response.Fetched fetched) {
        try {
            Feed feed = read.read(fetched.content().bytes(), fetched.address(), fetched.charset());
            return new Answer.Given(feed, fetched.etag(), fetched.lastModified());
        } catch (UnreadableFeedException e) {
            return new Answer.Failed(String.valueOf(e.getMessage()), false);
        }
    }
}
