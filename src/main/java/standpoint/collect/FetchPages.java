package standpoint.collect;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import standpoint.collect.page.ReadPage;
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

    FetchPages(Web web, ReadPage read, Duration runTimeout) {
        this.web = web;
        this.read = read;
        this.runTimeout = runTimeout;
    }

    /** What became of one page. */
    sealed interface Answer {
        /**
         * A page, readable or not.
         *
         * @param address where it was found, after redirects
         */
        record Given(Page page, URI address) implements Answer {}

        record Failed(String reason, boolean retryable) implements Answer {}
    }

    /** An answer for each of the addresses. */
    Map<URI, Answer> fetch(Collection<URI> addresses, Crew crew) {
        List<URI> order = inTurns(addresses);
        List<Callable<Answer>> tasks = order.stream()
                .<Callable<Answer>>map(address -> () -> answer(address))
                .toList();
        List<Answer> answers = crew.runAll(tasks, trouble -> switch (trouble) {
            case LATE -> new Answer.Failed(Reasons.late(runTimeout), true);
            case BROKEN -> new Answer.Failed(Reasons.BROKEN, false);
        });
        Map<URI, Answer> byAddress = new HashMap<>();
        for (int i = 0; i < order.size(); i++) byAddress.put(order.get(i), answers.get(i));
        return byAddress;
    }

    /** One address of each host, then the second of each: a host takes one fetch at a time, and none should queue. */
    private static List<URI> inTurns(Collection<URI> addresses) {
        Map<String, List<URI>> byHost = new LinkedHashMap<>();
        for (URI address : addresses)
            byHost.computeIfAbsent(String.valueOf(address.getHost()), host -> new ArrayList<>())
                    .add(address);
        List<URI> order = new ArrayList<>();
        for (int turn = 0; order.size() < addresses.size(); turn++)
            for (List<URI> host : byHost.values()) if (turn < host.size()) order.add(host.get(turn));
        return order;
    }

    private Answer answer(URI address) {
        Response response = web.fetch(Web.Ask.page(address));
        if (response instanceof Response.Failed failed)
            return new Answer.Failed(failed.reason(), failed.fault().passes());
        if (!(response instanceof Response.Fetched fetched)) return new Answer.Failed("gone for good (410)", false);
        if (fetched.type().filter(type -> !PAGE_TYPES.contains(type)).isPresent())
            return new Answer.Failed("is " + fetched.type().get() + ", not a page", false);
        return new Answer.Given(
                read.read(fetched.content().bytes(), fetched.charset(), fetched.address()), fetched.address());
    }
}
