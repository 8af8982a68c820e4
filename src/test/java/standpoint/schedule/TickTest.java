package standpoint.schedule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TickTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void it_ticks_at_once_and_goes_on_after_a_tick_that_failed() throws InterruptedException {
        var ticks = new CountDownLatch(3);
        Runnable failing = () -> {
            ticks.countDown();
            throw new IllegalStateException("the disk is full");
        };
        try (var tick = new Tick(failing, Duration.ofMillis(1), PATIENCE)) {
            tick.start();
            assertThat(ticks.await(60, SECONDS)).isTrue();
        }
    }

    @Test
    void stopping_waits_for_what_is_being_done_and_lets_no_more_begin() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var stopping = new CountDownLatch(1);
        var done = new AtomicInteger();
        var tick = new Tick(
                () -> {
                    begun.countDown();
                    await(stopping);
                    done.incrementAndGet();
                },
                Duration.ofDays(1),
                PATIENCE);
        tick.start();
        assertThat(begun.await(60, SECONDS)).isTrue();
        stopping.countDown();
        tick.close();
        assertThat(done).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
