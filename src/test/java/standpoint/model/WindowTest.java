package standpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T07:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T07:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T07:00:00Z");

    private final Window first = new Window(MONDAY, TUESDAY, true);
    private final Window second = new Window(TUESDAY, WEDNESDAY, false);

    @Test
    void an_article_seen_at_the_cut_off_belongs_to_the_window_that_it_closes() {
        assertThat(first.covers(TUESDAY, Optional.empty())).isTrue();
        assertThat(second.covers(TUESDAY, Optional.empty())).isFalse();
    }

    @Test
    void an_article_dated_after_the_cut_off_waits_for_the_window_of_its_date() {
        Optional<Instant> later = Optional.of(TUESDAY.plusSeconds(60));

        assertThat(first.covers(TUESDAY, later)).isFalse();
        assertThat(second.covers(TUESDAY, later)).isTrue();
    }

    @Test
    void an_article_that_reaches_us_late_is_taken_when_it_arrives() {
        assertThat(second.covers(WEDNESDAY, Optional.of(MONDAY.plusSeconds(60))))
                .isTrue();
    }

    @Test
    void coverage_older_than_late_is_old() {
        assertThat(second.covers(WEDNESDAY, Optional.of(Instant.parse("2026-02-01T00:00:00Z"))))
                .isFalse();
    }

    @Test
    void the_first_window_takes_nothing_from_before_it_begins() {
        assertThat(first.covers(TUESDAY, Optional.of(MONDAY.minusSeconds(1)))).isFalse();
        assertThat(first.covers(TUESDAY, Optional.of(MONDAY.plusSeconds(1)))).isTrue();
    }

    @Test
    void a_window_cannot_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(TUESDAY, MONDAY, false));
    }
}
