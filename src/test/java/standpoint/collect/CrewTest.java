package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrewTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static URI at(String host, int page) {
        return URI.create("https://" + host + ".example/" + page);
    }

    @Test
    void a_host_that_hangs_keeps_nobody_but_itself() {
        var over = new CountDownLatch(1);
        List<Crew.Task<String>> tasks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int page = i;
            tasks.add(new Crew.Task<>(at("slow", i), () -> over.await(1, TimeUnit.MINUTES) ? "slow" + page : "late"));
            tasks.add(new Crew.Task<>(at("quick", i), () -> {
                if (page == 19) over.countDown();
                return "quick" + page;
            }));
        }
        try (Crew crew = new Crew(2, address -> Duration.ZERO, MINUTE)) {
            List<String> results = crew.runAll(tasks, trouble -> trouble.toString());
            assertThat(results)
                    .hasSize(40)
                    .startsWith("slow0", "quick0", "slow1")
                    .endsWith("slow19", "quick19");
        }
    }

    @Test
    void a_host_that_is_owed_a_long_pause_holds_no_thread_meanwhile() {
        List<Crew.Task<String>> tasks = IntStream.range(0, 6)
                .mapToObj(i -> new Crew.Task<>(at(i < 3 ? "sparing" : "open", i), () -> "done"))
                .toList();
        try (Crew crew = new Crew(
                1,
                address -> address.getHost().startsWith("sparing") ? Duration.ofHours(1) : Duration.ZERO,
                Duration.ofSeconds(1))) {
            assertThat(crew.runAll(tasks, trouble -> trouble.toString()))
                    .containsExactly("done", "LATE", "LATE", "done", "done", "done");
        }
    }

    @Test
    void the_longest_queue_goes_first() {
        List<String> order = new CopyOnWriteArrayList<>();
        List<Crew.Task<Boolean>> tasks = new ArrayList<>();
        for (String host : List.of("few", "many", "many", "many", "more", "more", "more", "more"))
            tasks.add(new Crew.Task<>(at(host, tasks.size()), () -> order.add(host)));
        try (Crew crew = new Crew(1, address -> Duration.ZERO, MINUTE)) {
            crew.runAll(tasks, trouble -> false);
        }
        assertThat(order.get(0)).isEqualTo("more");
        assertThat(order.indexOf("many")).isLessThan(order.indexOf("few"));
    }

    @Test
    void a_task_that_breaks_is_named_broken_and_its_host_goes_on() {
        List<Crew.Task<String>> tasks = List.of(
                new Crew.Task<>(at("a", 1), () -> {
                    throw new IllegalStateException("a page that no reader expected");
                }),
                new Crew.Task<>(at("a", 2), () -> "done"));
        try (Crew crew = new Crew(1, address -> Duration.ZERO, MINUTE)) {
            assertThat(crew.runAll(tasks, trouble -> trouble.toString())).containsExactly("BROKEN", "done");
        }
    }
}
