package standpoint.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import standpoint.collect.feed.ReadFeed;
import standpoint.collect.feed.UnreadableFeedException;
import standpoint.collect.web.Fault;
import standpoint.collect.web.Response;
import standpoint.collect.web.Web;
import standpoint.model.Feed;

/** Fetches and reads the feeds of all sources at once. */
final class FetchFeeds {

    private final Web web;
    private final ReadFeed read;
    private final Duration runTimeout;
    private final Desks desks;

    /** @param desks how many feeds are read at a time */
    FetchFeeds(Web web, ReadFeed read, Duration runTimeout, Desks desks) {
        this.web = web;
        this.read = read;
        this.runTimeout = runTimeout;
        this.desks = desks;
    }

    /** What became of one feed. */
    sealed interface Answer {
        /**
         * A feed.
         *
         * @param moved where it lives for good from now on
         */
        record Given(Feed feed, Optional<URI> moved, Optional<String> etag, Optional<String> lastModified)
                implements Answer {}

        /**
         * The feed that it gave before.
         *
         * @param moved where it lives for good from now on
         */
        record Unchanged(Optional<URI> moved) implements Answer {}

        record Gone() implements Answer {}

        /** Not asked: its time of rest is not over. */
        record Resting() implements Answer {}

        /** Not to be had, like all others, so that the fault is on this side. */
        record NotReached() implements Answer {}

        /**
         * Not to be had, or not to be read.
         *
         * @param rest for how long it asks to be left alone
         * @param late whether the run's time was over, so that even the last validators prove nothing
         */
        record Failed(String reason, Fault fault, Optional<Duration> rest, boolean late) implements Answer {

            boolean unreachable() {
                return fault == Fault.UNREACHABLE;
            }
        }
    }

    /** One visit for each call, in their order; those that rest at that time are not asked. */
    List<Visit> fetch(List<Call> calls, Instant now, Crew crew) {
        List<Crew.Task<Answer>> tasks = calls.stream()
                .map(call ->
                        new Crew.Task<>(call.address(), () -> call.restsAt(now) ? new Answer.Resting() : answer(call)))
                .toList();
        List<Answer> answers = crew.runAll(tasks, trouble -> switch (trouble) {
            case LATE -> failed(Reasons.late(runTimeout), Fault.PASSING, true);
            case BROKEN -> failed(Reasons.BROKEN, Fault.LASTING, false);
        });
        return IntStream.range(0, calls.size())
                .mapToObj(i -> Visit.to(calls.get(i), answers.get(i)))
                .toList();
    }

    private static Answer failed(String reason, Fault fault, boolean late) {
        return new Answer.Failed(reason, fault, Optional.empty(), late);
    }

    private Answer answer(Call call) throws InterruptedException {
        Response response = web.fetch(Web.Ask.feed(call.address(), call.etag(), call.lastModified()));
        if (response instanceof Response.Fetched fetched) {
            Answer answer = desks.take(() -> read(fetched));
            return answer instanceof Answer.Given given ? new FollowParts(web, read, desks).whole(given) : answer;
        }
        if (response instanceof Response.NotModified unchanged) return new Answer.Unchanged(unchanged.moved());
        if (response instanceof Response.Failed failed)
            return new Answer.Failed(failed.reason(), failed.fault(), failed.rest(), false);
        return new Answer.Gone();
    }

    private Answer read(Response.Fetched fetched) {
        try {
            Feed feed = read.read(fetched.content().bytes(), fetched.address(), fetched.charset());
            return new Answer.Given(feed, fetched.moved(), fetched.etag(), fetched.lastModified());
        } catch (UnreadableFeedException e) {
            return failed(String.valueOf(e.getMessage()), Fault.LASTING, false);
        }
    }
}
