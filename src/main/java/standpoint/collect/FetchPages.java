package standpoint.collect;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.collect.page.ReadPage;
import standpoint.collect.web.Fault;
import standpoint.collect.web.Response;
import standpoint.collect.web.Web;
import standpoint.model.Page;

/** Fetches and reads the pages of all sources at once. */
final class FetchPages {

    private static final Set<String> PAGE_TYPES =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml");

    private final Web web;
    private final ReadPage read;
    private final Duration runTimeout;
    private final Desks desks;

    /** @param desks how many pages are read at a time */
    FetchPages(Web web, ReadPage read, Duration runTimeout, Desks desks) {
        this.web = web;
        this.read = read;
        this.runTimeout = runTimeout;
        this.desks = desks;
    }

    /** What became of one page. */
    sealed interface Answer {
        /**
         * A page, readable or not.
         *
         * @param address where it was found, after redirects
         */
        record Given(Page page, URI address) implements Answer {}

        record Failed(String reason, Fault fault) implements Answer {}
    }

    /** An answer for each of the addresses. */
    Map<URI, Answer> fetch(Collection<URI> addresses, Crew crew) {
        List<URI> order = List.copyOf(addresses);
        List<Crew.Task<Answer>> tasks = order.stream()
                .map(address -> new Crew.Task<>(address, () -> answer(address)))
                .toList();
        List<Answer> answers = crew.runAll(tasks, trouble -> switch (trouble) {
            case LATE -> new Answer.Failed(Reasons.late(runTimeout), Fault.PASSING);
            case BROKEN -> new Answer.Failed(Reasons.BROKEN, Fault.LASTING);
        });
        Map<URI, Answer> byAddress = new HashMap<>();
        for (int i = 0; i < order.size(); i++) byAddress.put(order.get(i), answers.get(i));
        return byAddress;
    }

    private Answer answer(URI address) throws InterruptedException {
        Response response = web.fetch(Web.Ask.page(address));
        if (response instanceof Response.Failed failed) return new Answer.Failed(failed.reason(), failed.fault());
        if (!(response instanceof Response.Fetched fetched)) return new Answer.Failed(Reasons.GONE, Fault.LASTING);
        if (fetched.type().filter(type -> !PAGE_TYPES.contains(type)).isPresent())
            return new Answer.Failed("is " + fetched.type().get() + ", not a page", Fault.LASTING);
        return desks.take(() -> new Answer.Given(
                read.read(fetched.content().bytes(), fetched.charset(), fetched.address()), fetched.address()));
    }
}
