package standpoint.collect.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** What a host lets us read, as its robots.txt says by RFC 9309. */
sealed interface RobotsRules {

    /** Whether a page of that host may be read. */
    Gate.Permit pass(HttpUrl page, Duration hostDelay);

    /** How much room they take, roughly. */
    int bytes();

    /** Rules that could be read, or of which there are none. */
    record Known(BaseRobotRules rules, int bytes) implements RobotsRules {

        /** A host that asks for longer pauses gets these: it would take a day to read a hundred pages otherwise. */
        private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

        private static final Response.Failed DISALLOWED =
                new Response.Failed("its robots.txt asks not to read this page", Fault.FORBIDDEN);

        @Override
        public Gate.Permit pass(HttpUrl page, Duration hostDelay) {
            if (!rules.isAllowed(page.toString())) return Gate.Permit.denied(DISALLOWED);
            long asked = Math.min(rules.getCrawlDelay(), LONGEST_PAUSE.toMillis());
            return Gate.Permit.granted(asked > hostDelay.toMillis() ? Duration.ofMillis(asked) : hostDelay);
        }
    }

    /** Rules that may be there and could not be read: until they can, nothing is. */
    record Unknown(Response.Failed why) implements RobotsRules {

        @Override
        public Gate.Permit pass(HttpUrl page, Duration hostDelay) {
            return Gate.Permit.denied(why);
        }

        @Override
        public int bytes() {
            return 0;
        }
    }

    /** Reads them; the product in our name decides which of them are ours. */
    final class Read {

        private static final Pattern PRODUCT = Pattern.compile("^[A-Za-z_-]+");

        private final List<String> products;

        Read(String userAgent) {
            Matcher product = PRODUCT.matcher(userAgent);
            products = product.find() ? List.of(product.group().toLowerCase(Locale.ROOT)) : List.of();
        }

        RobotsRules read(HttpUrl address, Response response) {
            if (response instanceof Response.Fetched fetched) return parse(address, fetched);
            if (response instanceof Response.Failed failed && failed.fault().passes())
                return new Unknown(later(failed));
            return new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), 0);
        }

        private static Response.Failed later(Response.Failed failed) {
            if (failed.fault() == Fault.UNREACHABLE) return failed;
            return new Response.Failed(
                    "its robots.txt cannot be read now: " + failed.reason(), failed.fault(), failed.rest());
        }

        /** The parser is not meant to be shared by threads. */
        @SuppressWarnings("checkstyle:IllegalCatch")
        private RobotsRules parse(HttpUrl address, Response.Fetched fetched) {
            byte[] content = fetched.content().bytes();
            var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
            try {
                String type = fetched.type().orElse("text/plain");
                return new Known(parser.parseContent(address.toString(), content, type, products), content.length);
            } catch (RuntimeException e) {
                // a file that breaks its parser says nothing, like one of another kind
                return read(address, new Response.Gone());
            }
        }
    }
}
