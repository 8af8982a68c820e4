package standpoint.collect.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import okhttp3.HttpUrl;

/**
 * Fetches an address: in its host's turn, along its redirects, each address on the way checked like the first, and
 * again where it failed in passing.
 */
final class FetchPolitely {

    /** Doubled with each repetition. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final WebLimits limits;
    private final Exchange exchange;
    private final Destinations destinations;
    private final HostTurns turns;
    private final Stopwatch stopwatch;
    private final DoubleSupplier chance;

    FetchPolitely(WebLimits limits, Exchange exchange, Stopwatch stopwatch, DoubleSupplier chance) {
        this.limits = limits;
        this.exchange = exchange;
        this.stopwatch = stopwatch;
        this.chance = chance;
        destinations = new Destinations(limits.allowPrivate());
        turns = new HostTurns(stopwatch);
    }

    /** @param gate asked before each address on the way */
    Response fetch(Order order, HttpUrl url, Gate gate) {
        Budget budget = new Budget(stopwatch, limits.wholeTimeout());
        Attempt attempt = attempt(order, url, gate, budget);
        try {
            for (int repetition = 0; repetition < limits.retries(); repetition++) {
                Optional<Duration> pause = pause(attempt, repetition).filter(budget::allows);
                if (pause.isEmpty()) break;
                budget.sleep(pause.get());
                attempt = attempt(order, url, gate, budget);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return attempt.response();
    }

    /** A random part of a pause that doubles, so that those who failed together do not come back together. */
    private Optional<Duration> pause(Attempt failed, int repetition) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << repetition);
        Duration most = doubled.compareTo(limits.retryWait()) < 0 ? doubled : limits.retryWait();
        Duration part = Duration.ofNanos((long) (most.toNanos() * chance.getAsDouble()));
        return failed.again().filter(this::canWait).map(least -> least.plus(part));
    }

    private boolean canWait(Duration least) {
        return least.compareTo(limits.retryWait()) <= 0;
    }

    private Attempt attempt(Order order, HttpUrl url, Gate gate, Budget budget) {
        try {
            return follow(order, new Route(url), gate, budget);
        } catch (IOException e) {
            return Failures.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Attempt.failed("given up on its way", Fault.PASSING);
        }
    }

    private Attempt follow(Order order, Route route, Gate gate, Budget budget)
            throws IOException, InterruptedException {
        Hop hop = hop(order, route, gate, budget);
        while (hop instanceof Hop.Moved moved) {
            Optional<String> stop = route.follow(moved);
            if (stop.isPresent()) return Attempt.failed(stop.get(), Fault.LASTING);
            if (!canWait(moved.pause()) || !budget.allows(moved.pause()))
                return Attempt.settled(new Response.Failed(
                        "redirects, but only in " + TimeInWords.of(moved.pause()),
                        Fault.BUSY,
                        Optional.of(moved.pause())));
            budget.sleep(moved.pause());
            hop = hop(order, route, gate, budget);
        }
        return ((Hop.Arrived) hop).attempt();
    }

    private Hop hop(Order order, Route route, Gate gate, Budget budget) throws IOException {
        Optional<String> refusal = destinations.refusal(route.here());
        if (refusal.isPresent()) return new Hop.Arrived(Attempt.failed(refusal.get(), Fault.LASTING));
        Gate.Permit permit = gate.pass(route.here());
        if (permit.denial().isPresent())
            return new Hop.Arrived(Attempt.settled(permit.denial().get()));
        return turns.take(
                route.here(),
                permit.pause(),
                turn -> budget.spend(() -> exchange.ask(order, route, limit(budget), turn)));
    }

    private Duration limit(Budget budget) throws IOException {
        Duration left = budget.left();
        if (left.toMillis() < 1) {
            String reason = "no answer within " + TimeInWords.of(limits.wholeTimeout());
            throw new UnusableAnswerException(Attempt.failed(reason, Fault.PASSING));
        }
        return left.compareTo(limits.fetchTimeout()) < 0 ? left : limits.fetchTimeout();
    }

    /** How long the host of an address is owed a pause. */
    Duration untilTurn(HttpUrl url) {
        return turns.untilNext(url);
    }
}
