package standpoint.collect;

import java.net.URI;
import java.time.Duration;
import standpoint.collect.web.Fault;
import standpoint.collect.web.FileWeb;
import standpoint.collect.web.MirrorWeb;
import standpoint.collect.web.Response;
import standpoint.collect.web.Web;
import standpoint.model.Briefing;
import standpoint.model.Window;

/** Decides where a briefing fetches from: its mirror and nothing else, or the network and the files it names. */
final class ChooseWeb {

    private final Web network;
    private final int maxBytes;

    ChooseWeb(Web network, int maxBytes) {
        this.network = network;
        this.maxBytes = maxBytes;
    }

    Web of(Briefing briefing, Window window) {
        return briefing.mirror()
                .<Web>map(folder -> new MirrorWeb(
                        folder, window.to().atZone(briefing.zone()).toLocalDate(), maxBytes))
                .orElseGet(this::open);
    }

    private Web open() {
        return new Open(network, new FileWeb(maxBytes));
    }

    /** Feeds may be files, since only the configuration names feeds; what a feed links to may not. */
    private record Open(Web network, Web files) implements Web {

        @Override
        public Response fetch(Ask ask) {
            if (!"file".equals(ask.address().getScheme())) return network.fetch(ask);
            if (ask.kind() == Kind.FEED) return files.fetch(ask);
            return new Response.Failed("a feed may not lead to a file", Fault.LASTING);
        }

        @Override
        public Duration untilTurn(URI address) {
            return network.untilTurn(address);
        }
    }
}
