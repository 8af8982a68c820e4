package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import standpoint.collect.web.Content;
import standpoint.collect.web.Fault;
import standpoint.collect.web.Response;
import standpoint.collect.web.Web;
import standpoint.model.Article;
import standpoint.model.FeedState;
import standpoint.model.Source;
import standpoint.model.SourceState;
import standpoint.model.TextState;
import standpoint.model.Window;

/** How sources are approached over many runs: rests, moves, outages. */
class ApproachSourcesTest {

    private static final URI FEED = URI.create("https://news.example/feed");
    private static final Source NEWS = new Source("news", "news", FEED);
    private static final Source OTHER = new Source("other", "other", URI.create("https://other.example/feed"));

    private final Sample.Remembered memory = new Sample.Remembered();
    private final AtomicReference<Instant> now = new AtomicReference<>(Sample.CUT_OFF);
    private final Map<URI, Response> answers = new HashMap<>();
    private final List<URI> asked = new ArrayList<>();
    private Window window = Sample.WINDOW;

    private final Web web = ask -> {
        synchronized (asked) {
            asked.add(ask.address());
        }
        return answers.getOrDefault(ask.address(), new Response.Failed("not found (404)", Fault.LASTING));
    };

    private Collected run(Source... sources) {
        Collected collected = new CollectCoverage(CollectSettings.defaults(), web, List.of(), new SettableClock(now))
                .collect(Sample.briefing(List.of(), Optional.empty(), sources), window, memory);
        memory.keep(collected);
        return collected;
    }

    private SourceState state(Source... sources) {
        return run(sources).reports().get(0).state();
    }

    private void later(Duration time) {
        now.updateAndGet(before -> before.plus(time));
        window = new Window(window.to(), window.to().plus(time), false);
    }

    private static Response fetched(URI at, Optional<URI> moved, String feed) {
        return new Response.Fetched(
                at,
                moved,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Content(feed.getBytes(StandardCharsets.UTF_8)));
    }

    private static Response failed(Fault fault) {
        return new Response.Failed("no answer", fault);
    }

    @Test
    void a_source_that_asks_for_rest_is_not_asked_before_that_is_over() {
        answers.put(FEED, new Response.Failed("busy (429)", Fault.BUSY, Optional.of(Duration.ofMinutes(30))));
        SourceState first = state(NEWS);
        later(Duration.ofMinutes(29));
        assertThat(state(NEWS)).isEqualTo(first);
        assertThat(asked).hasSize(1);
        later(Duration.ofMinutes(2));
        assertThat(state(NEWS).failures()).isEqualTo(2);
        assertThat(asked).hasSize(2);
    }

    @Test
    void one_failure_costs_no_time_and_many_at_most_half_a_day() {
        answers.put(FEED, failed(Fault.PASSING));
        run(NEWS);
        later(Duration.ofMinutes(1));
        run(NEWS);
        assertThat(asked).hasSize(2);
        later(Duration.ofMinutes(1));
        run(NEWS);
        assertThat(asked).as("it rests after the second failure").hasSize(2);
        for (int day = 0; day < 20; day++) {
            later(Duration.ofHours(24));
            run(NEWS);
        }
        assertThat(asked).as("a source asked once a day is asked every day").hasSize(22);
    }

    @Test
    void a_feed_that_is_given_again_ends_every_rest() {
        answers.put(FEED, failed(Fault.PASSING));
        for (int i = 0; i < 5; i++) {
            run(NEWS);
            later(Duration.ofHours(12));
        }
        answers.put(FEED, fetched(FEED, Optional.empty(), Sample.rss()));
        assertThat(state(NEWS).failures()).isZero();
        later(Duration.ofSeconds(1));
        run(NEWS);
        assertThat(asked).hasSize(7);
    }

    @Test
    void a_permanent_redirect_is_believed_when_it_was_seen_twice() {
        URI there = URI.create("https://new.example/feed");
        answers.put(FEED, fetched(there, Optional.of(there), Sample.rss()));
        answers.put(there, fetched(there, Optional.empty(), Sample.rss()));
        for (int i = 0; i < 4; i++) {
            run(NEWS);
            later(Duration.ofHours(1));
        }
        assertThat(asked).containsExactly(FEED, FEED, there, there);
    }

    @Test
    void a_redirect_that_changes_its_mind_is_not_believed() {
        URI one = URI.create("https://one.example/feed");
        URI two = URI.create("https://two.example/feed");
        for (URI there : List.of(one, two, one)) {
            answers.put(FEED, fetched(there, Optional.of(there), Sample.rss()));
            run(NEWS);
            later(Duration.ofHours(1));
        }
        assertThat(asked).containsExactly(FEED, FEED, FEED);
    }

    @Test
    void a_new_address_that_leads_nowhere_is_given_up_for_the_configured_one() {
        URI there = URI.create("https://new.example/feed");
        answers.put(FEED, fetched(there, Optional.of(there), Sample.rss()));
        for (int i = 0; i < 2; i++) {
            run(NEWS);
            later(Duration.ofHours(1));
        }
        SourceState misled = state(NEWS);
        assertThat(misled.state()).isEqualTo(FeedState.FAILED);
        assertThat(misled.reason())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("where it had moved to: "));
        later(Duration.ofSeconds(1));
        assertThat(state(NEWS).state()).isEqualTo(FeedState.EMPTY);
        assertThat(asked).containsExactly(FEED, FEED, there, FEED);
    }

    @Test
    void a_new_address_that_stays_silent_is_given_up_for_the_configured_one() {
        URI there = URI.create("https://new.example/feed");
        answers.put(FEED, fetched(there, Optional.of(there), Sample.rss()));
        answers.put(there, failed(Fault.UNREACHABLE));
        for (int day = 0; day < 6; day++) {
            run(NEWS);
            later(Duration.ofDays(1));
        }
        assertThat(asked).containsExactly(FEED, FEED, there, there, there, there);
        answers.put(FEED, fetched(FEED, Optional.empty(), Sample.rss()));
        assertThat(state(NEWS).state()).isEqualTo(FeedState.EMPTY);
        assertThat(asked).endsWith(there, FEED);
    }

    @Test
    void what_is_gone_is_asked_once_a_week_whether_it_came_back() {
        answers.put(FEED, new Response.Gone());
        for (int day = 0; day < 15; day++) {
            assertThat(state(NEWS).state()).isEqualTo(FeedState.GONE);
            later(Duration.ofDays(1));
        }
        assertThat(asked).hasSize(3);
    }

    @Test
    void another_address_in_the_configuration_is_a_new_beginning() {
        answers.put(FEED, new Response.Gone());
        run(NEWS);
        URI there = URI.create("https://new.example/feed");
        answers.put(there, fetched(there, Optional.empty(), Sample.rss()));
        assertThat(state(new Source("news", "news", there)).state()).isEqualTo(FeedState.EMPTY);
    }

    @Test
    void when_no_host_can_be_reached_the_fault_is_ours_and_no_source_pays_for_it() {
        answers.put(FEED, failed(Fault.UNREACHABLE));
        answers.put(OTHER.feed(), failed(Fault.UNREACHABLE));
        for (int i = 0; i < 3; i++) {
            SourceState state = state(NEWS, OTHER);
            assertThat(state.failures()).isZero();
            assertThat(state.reason())
                    .hasValueSatisfying(reason -> assertThat(reason).contains("the fault is on this side"));
            later(Duration.ofMinutes(1));
        }
        assertThat(asked).hasSize(6);
    }

    @Test
    void one_host_that_cannot_be_reached_while_another_answers_is_at_fault_itself() {
        answers.put(FEED, failed(Fault.UNREACHABLE));
        answers.put(OTHER.feed(), fetched(OTHER.feed(), Optional.empty(), Sample.rss()));
        assertThat(state(NEWS, OTHER).failures()).isEqualTo(1);
    }

    @Test
    void a_page_that_does_not_want_to_be_read_is_blocked_and_not_failed() {
        URI page = URI.create("https://news.example/talks");
        answers.put(FEED, fetched(FEED, Optional.empty(), Sample.rss(Sample.item("Talks", page.toString(), ""))));
        answers.put(page, new Response.Failed("its robots.txt asks not to read this page", Fault.FORBIDDEN));
        assertThat(run(NEWS).articles()).extracting(Article::state).containsExactly(TextState.BLOCKED);
    }
}
