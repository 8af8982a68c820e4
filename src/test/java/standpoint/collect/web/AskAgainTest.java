package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.collect.web.Response.Failed;

class AskAgainTest extends WebRig {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final HttpWeb stubborn = web(Duration.ofSeconds(20), 2);

    private Response again(String path) {
        return feed(stubborn, server.at(path));
    }

    @Test
    void a_server_that_fails_now_and_then_is_asked_again_after_pauses_that_double() {
        server.inTurn("/a", LoopbackServer.status(500), LoopbackServer.status(502), LoopbackServer.page("there"));
        assertThat(text(again("/a"))).isEqualTo("there");
        assertThat(time.slept()).containsExactly(SECOND.dividedBy(2), SECOND);
    }

    @Test
    void a_server_that_always_fails_is_asked_three_times_in_all() {
        server.status("/a", 500);
        assertThat(again("/a")).isEqualTo(passing("its server failed (500)"));
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void a_connection_that_breaks_off_is_tried_again() {
        var left = new AtomicInteger(2);
        raw.on("/a", out -> {
            if (left.getAndDecrement() <= 0)
                RawServer.text("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi").write(out);
        });
        assertThat(text(feed(stubborn, raw.at("/a")))).isEqualTo("hi");
        assertThat(time.slept()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 429, 451})
    void what_would_end_the_same_way_is_not_asked_again(int status) {
        server.status("/a", status);
        again("/a");
        assertThat(server.asked()).hasSize(1);
        assertThat(time.slept()).isEmpty();
    }

    @Test
    void whoever_took_all_the_time_there_was_is_not_given_it_again() {
        raw.drips("/a", "HTTP/1.1 200 OK\r\n\r\n", "", 20);
        assertThat(feed(web(Duration.ofMillis(300), 2), raw.at("/a")))
                .isEqualTo(passing("no answer within 0.3 seconds"));
        assertThat(raw.asked()).hasSize(1);
    }

    @Test
    void a_short_wait_that_a_host_asks_for_is_sat_out() {
        server.inTurn("/a", LoopbackServer.status(429, "Retry-After", "3"), LoopbackServer.page("there"));
        assertThat(text(again("/a"))).isEqualTo("there");
        assertThat(time.slept()).containsExactly(Duration.ofMillis(3500));
    }

    @Test
    void a_long_wait_is_passed_on_and_the_host_left_alone_until_it_is_over() {
        server.inTurn("/a", LoopbackServer.status(429, "Retry-After", "1800"), LoopbackServer.page("there"));
        server.page("/b", "other");
        assertThat(again("/a")).isEqualTo(busy("asks to come back in 30 minutes (429)", Duration.ofMinutes(30)));
        time.pass(Duration.ofMinutes(10));
        assertThat(again("/b"))
                .isEqualTo(busy("its host asks to be left alone for 20 minutes (429)", Duration.ofMinutes(20)));
        assertThat(server.asked()).containsExactly("/a");
        assertThat(time.slept()).isEmpty();
        time.pass(Duration.ofMinutes(20));
        assertThat(text(again("/b"))).isEqualTo("other");
    }

    @Test
    void the_time_to_come_back_may_be_a_date_by_the_clock_of_the_host() {
        raw.refuses(
                "/a",
                "HTTP/1.1 503 Busy",
                "Date: Wed, 18 Nov 2026 06:00:00 GMT",
                "Retry-After: Wed, 18 Nov 2026 08:30:00 GMT");
        assertThat(feed(stubborn, raw.at("/a")))
                .isEqualTo(busy("asks to come back in 3 hours (503)", Duration.ofMinutes(150)));
        assertThat(feed(stubborn, raw.at("/b")))
                .isEqualTo(busy("its host asks to be left alone for 3 hours (503)", Duration.ofMinutes(150)));
        assertThat(raw.asked()).containsExactly("/a");
    }

    @Test
    void what_is_left_of_a_rest_is_sat_out_once_it_is_short() {
        server.on("/a", LoopbackServer.status(503, "Retry-After", "15"));
        server.page("/b", "other");
        assertThat(again("/a")).isEqualTo(busy("asks to come back in 15 seconds (503)", Duration.ofSeconds(15)));
        time.pass(Duration.ofSeconds(11));
        assertThat(text(again("/b"))).isEqualTo("other");
        assertThat(time.slept()).containsExactly(Duration.ofMillis(4500));
    }

    @Test
    void too_many_requests_without_a_time_means_a_minute_for_the_host() {
        server.status("/a", 429);
        assertThat(again("/a")).isEqualTo(new Failed("asks to come back later (429)", Fault.BUSY));
        assertThat(again("/b"))
                .isEqualTo(busy("its host asks to be left alone for 60 seconds (429)", Duration.ofMinutes(1)));
        assertThat(server.asked()).containsExactly("/a");
    }

    @Test
    void a_server_that_is_down_without_a_time_is_asked_again_like_one_that_failed() {
        server.inTurn("/a", LoopbackServer.status(503), LoopbackServer.page("there"));
        assertThat(text(again("/a"))).isEqualTo("there");
    }

    @Test
    void a_failure_with_a_time_is_about_the_address_and_not_about_its_host() {
        server.on("/a", LoopbackServer.status(500, "Retry-After", "3600"));
        server.page("/b", "other");
        assertThat(again("/a"))
                .isEqualTo(busy("its server failed; come back in 60 minutes (500)", Duration.ofHours(1)));
        assertThat(text(again("/b"))).isEqualTo("other");
    }

    @Test
    void a_fetch_with_its_repetitions_takes_no_longer_than_three_answers_may() {
        HttpWeb hasty = web(Duration.ofSeconds(2), 5);
        server.on("/a", LoopbackServer.status(503, "Retry-After", "4"));
        assertThat(feed(hasty, server.at("/a")))
                .isEqualTo(busy("asks to come back in 4 seconds (503)", SECOND.multipliedBy(4)));
        assertThat(time.slept()).containsExactly(Duration.ofMillis(4500));
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void who_is_interrupted_while_waiting_does_not_ask_again() {
        server.on("/a", exchange -> exchange.sendResponseHeaders(500, -1));
        var limits = new WebLimits(
                "Test/1.0",
                SECOND.multipliedBy(20),
                SECOND.multipliedBy(20),
                1000,
                Duration.ZERO,
                2,
                SECOND,
                allowed());
        Stopwatch interrupting = new Stopwatch() {
            @Override
            public Duration elapsed() {
                return Duration.ZERO;
            }

            @Override
            public void sleep(Duration pause) throws InterruptedException {
                if (!pause.isZero()) throw new InterruptedException();
            }
        };
        var web = new HttpWeb(limits, new Surroundings(interrupting, () -> 0.5, new OkHttpClient.Builder()));
        assertThat(web.fetch(Web.Ask.feed(server.at("/a"), Optional.empty(), Optional.empty())))
                .isEqualTo(passing("its server failed (500)"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.asked()).hasSize(1);
    }
}
