package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import standpoint.collect.web.HostTurns.LeftAloneException;

@Timeout(60)
class HostTurnsTest {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ManualStopwatch time = new ManualStopwatch();
    private final HostTurns turns = new HostTurns(time);

    private static HttpUrl url(String url) {
        return HttpUrl.get(url);
    }

    @Test
    void never_do_two_have_the_turn_of_one_host() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 200; i++)
            tasks.add(() -> turns.take(url("https://a.example/"), Duration.ZERO, turn -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                return inside.decrementAndGet();
            }));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (Future<Integer> done : threads.invokeAll(tasks))
            assertThat(done.get()).isZero();
        threads.shutdownNow();
        assertThat(most).hasValue(1);
    }

    @Test
    void another_host_does_not_wait() throws Exception {
        var taken = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<Boolean> slow = threads.submit(() -> turns.take(url("http://a.example/"), PAUSE, turn -> {
            taken.countDown();
            return await(release);
        }));
        taken.await();
        assertThat(turns.<String>take(url("http://b.example/"), PAUSE, turn -> "b"))
                .isEqualTo("b");
        release.countDown();
        assertThat(slow.get()).isTrue();
        threads.shutdownNow();
    }

    private static boolean await(CountDownLatch latch) throws IOException {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void plain_and_secure_web_are_one_host_and_other_ports_are_others() throws IOException {
        turns.take(url("http://a.example/"), PAUSE, turn -> 1);
        turns.take(url("http://a.example:8080/"), PAUSE, turn -> 1);
        assertThat(time.slept()).isEmpty();
        turns.take(url("https://a.example/"), PAUSE, turn -> 1);
        assertThat(time.slept()).containsExactly(PAUSE);
    }

    @Test
    void the_pause_counts_from_the_end_of_a_turn_even_of_one_that_broke() throws IOException {
        assertThatThrownBy(() -> turns.take(url("http://a.example/"), PAUSE, turn -> {
                    time.pass(Duration.ofMinutes(1));
                    throw new IOException("broken");
                }))
                .hasMessage("broken");
        time.pass(Duration.ofMillis(300));
        turns.take(url("http://a.example/"), PAUSE, turn -> 1);
        assertThat(time.slept()).containsExactly(Duration.ofMillis(700));
    }

    @Test
    void who_asks_to_be_left_alone_is() throws IOException {
        turns.take(url("http://a.example/"), PAUSE, turn -> {
            turn.leaveAlone(Duration.ofMinutes(5), 429);
            return 1;
        });
        time.pass(Duration.ofMinutes(1));
        assertThatThrownBy(() -> turns.take(url("https://a.example/x"), PAUSE, turn -> 1))
                .isInstanceOfSatisfying(LeftAloneException.class, e -> {
                    assertThat(e.left()).isEqualTo(Duration.ofMinutes(4));
                    assertThat(e.status()).isEqualTo(429);
                });
        time.pass(Duration.ofMinutes(4));
        assertThat(turns.<Integer>take(url("https://a.example/x"), PAUSE, turn -> 1))
                .isEqualTo(1);
    }

    @Test
    void hosts_are_forgotten_when_their_time_is_over() throws IOException {
        turns.take(url("http://resting.example/"), PAUSE, turn -> {
            turn.leaveAlone(Duration.ofDays(1), 503);
            return 1;
        });
        for (int i = 0; i < 20_000; i++) {
            turns.take(url("http://host" + i + ".example/"), PAUSE, turn -> 1);
            time.pass(Duration.ofMillis(10));
        }
        assertThat(turns.size()).isLessThan(2_000);
        assertThatThrownBy(() -> turns.take(url("http://resting.example/"), PAUSE, turn -> 1))
                .isInstanceOf(LeftAloneException.class);
    }

    @Test
    void who_is_interrupted_while_waiting_gets_no_turn() throws IOException {
        turns.take(url("http://a.example/"), PAUSE, turn -> 1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> turns.take(url("http://a.example/"), PAUSE, turn -> 1))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
