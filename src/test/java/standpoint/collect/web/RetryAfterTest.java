package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private static Optional<Duration> read(String... headers) {
        return RetryAfter.read(Headers.of(headers), NOON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | PT0S",
                "120 | PT2M",
                "86400 | PT24H",
                "86401 | PT24H",
                "99999999999999999999 | PT24H",
                "Wed, 18 Nov 2026 12:30:00 GMT | PT30M",
                "Wednesday, 18-Nov-26 12:30:00 GMT | PT30M",
                "Wed Nov 18 12:30:00 2026 | PT30M",
                "Wed, 18 Nov 2026 11:30:00 GMT | PT0S",
                "Fri, 18 Dec 2026 12:00:00 GMT | PT24H",
            })
    void a_time_is_read_in_either_form_and_is_a_day_at_most(String value, Duration expected) {
        assertThat(read("Retry-After", value)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "soon", "1.5", "Wed, 99 Nov 2026"})
    void what_is_no_time_is_none(String value) {
        assertThat(read("Retry-After", value)).isEmpty();
    }

    @Test
    void no_header_is_no_time() {
        assertThat(read()).isEmpty();
    }

    @Test
    void a_host_whose_clock_is_wrong_is_taken_by_its_own_clock() {
        assertThat(read(
                        "Date", "Wed, 18 Nov 2026 03:00:00 GMT",
                        "Retry-After", "Wed, 18 Nov 2026 03:05:00 GMT"))
                .contains(Duration.ofMinutes(5));
    }
}
