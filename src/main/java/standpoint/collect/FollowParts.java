package standpoint.collect;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.collect.FetchFeeds.Answer;
import standpoint.collect.feed.ReadFeed;
import standpoint.collect.feed.UnreadableFeedException;
import standpoint.collect.web.Fault;
import standpoint.collect.web.Response;
import standpoint.collect.web.Web;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;
import standpoint.model.Repair;

/**
 * Reads the sitemaps that an index of sitemaps leads to, the newest first: news is in the last few, and the others
 * reach back for years.
 */
final class FollowParts {

    private static final int MOST = 8;

    private final Web web;
    private final ReadFeed read;

    private final Desks desks;

    /** @param desks where the sitemaps are read, each as large as a feed */
    FollowParts(Web web, ReadFeed read, Desks desks) {
        this.web = web;
        this.read = read;
        this.desks = desks;
    }

    /**
     * The index with the entries of its parts, failed when none of them can be read; any other feed as it is.
     * Validators of an index are dropped, since it can stay the same while its parts change.
     */
    Answer whole(Answer.Given given) throws InterruptedException {
        Feed index = given.feed();
        if (index.parts().isEmpty()) return given;
        List<FeedEntry> entries = new ArrayList<>(index.entries());
        Map<Repair, Integer> repairs = new EnumMap<>(Repair.class);
        repairs.putAll(index.repairs());
        Optional<String> trouble = Optional.empty();
        List<URI> unread = new ArrayList<>(index.parts());
        int beyond = index.beyond();
        for (URI part : index.parts().stream().limit(MOST).toList()) {
            Part read = part(part);
            trouble = trouble.or(read::trouble);
            if (read.feed().isEmpty()) continue;
            Feed feed = read.feed().get();
            unread.remove(part);
            entries.addAll(feed.entries());
            feed.repairs().forEach((kind, count) -> repairs.merge(kind, count, Integer::sum));
            beyond += feed.beyond();
        }
        if (unread.size() == index.parts().size())
            return new Answer.Failed(
                    "none of its sitemaps can be read: " + trouble.orElse("empty"),
                    Fault.PASSING,
                    Optional.empty(),
                    false);
        Feed whole = new Feed(index.title(), index.link(), entries, unread, repairs, beyond);
        return new Answer.Given(whole, given.moved(), Optional.empty(), Optional.empty());
    }

    /** A sitemap, or why it is not to be had. */
    private record Part(Optional<Feed> feed, Optional<String> trouble) {}

    private Part part(URI address) throws InterruptedException {
        Response response = web.fetch(Web.Ask.feed(address, Optional.empty(), Optional.empty()));
        if (!(response instanceof Response.Fetched fetched))
            return new Part(Optional.empty(), Optional.of(Reasons.of(response)));
        return desks.take(() -> read(fetched));
    }

    private Part read(Response.Fetched fetched) {
        try {
            Feed feed = read.read(fetched.content().bytes(), fetched.address(), fetched.charset());
            return new Part(Optional.of(feed), Optional.empty());
        } catch (UnreadableFeedException e) {
            return new Part(Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
        }
    }
}
