package standpoint.collect;

import java.net.URI;
import java.util.Optional;
import standpoint.collect.feed.ReadFeed;
import standpoint.collect.feed.UnreadableFeedException;
import standpoint.collect.page.ReadPage;
import standpoint.collect.web.FileWeb;
import standpoint.collect.web.Response;
import standpoint.collect.web.Web;
import standpoint.model.Feed;
import standpoint.model.Page;

/** Reads a single feed or page that the user names, from the network or from a file. */
public final class ReadOne {

    private final Web network;
    private final Web files;
    private final ReadFeed feeds;
    private final ReadPage pages = new ReadPage();

    public ReadOne(CollectSettings settings, Web network) {
        this.network = network;
        this.files = new FileWeb(settings.maxBytes());
        this.feeds = new ReadFeed(settings.maxEntries());
    }

    /**
     * Reads a feed.
     *
     * @param address {@code http:}, {@code https:} or {@code file:}
     * @throws CollectException when it cannot be had or is no feed
     */
    public Feed readFeed(URI address) throws CollectException {
        Response.Fetched fetched = fetch(Web.Ask.feed(address, Optional.empty(), Optional.empty()));
        try {
            return feeds.read(fetched.content().bytes(), fetched.address(), fetched.charset());
        } catch (UnreadableFeedException e) {
            throw new CollectException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads a page. One without a readable text is a page all the same; its note says why.
     *
     * @param address {@code http:}, {@code https:} or {@code file:}
     * @param base what the page's links are relative to, where that is not its address
     * @throws CollectException when it cannot be had
     */
    public Page readPage(URI address, Optional<URI> base) throws CollectException {
        Response.Fetched fetched = fetch(Web.Ask.page(address));
        return pages.read(fetched.content().bytes(), fetched.charset(), base.orElse(fetched.address()));
    }

    private Response.Fetched fetch(Web.Ask ask) throws CollectException {
        Web web = "file".equals(ask.address().getScheme()) ? files : network;
        Response response = web.fetch(ask);
        if (response instanceof Response.Fetched fetched) return fetched;
        throw new CollectException(Reasons.of(response));
    }
}
