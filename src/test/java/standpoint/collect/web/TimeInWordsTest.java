package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 seconds",
        "PT0.4S, 0.4 seconds",
        "PT1S, 1 second",
        "PT1.5S, 2 seconds",
        "PT119S, 119 seconds",
        "PT2M, 2 minutes",
        "PT29M1S, 30 minutes",
        "PT119M, 119 minutes",
        "PT2H, 2 hours",
        "PT24H, 24 hours"
    })
    void a_time_is_told_in_its_largest_unit_that_fits(Duration time, String words) {
        assertThat(TimeInWords.of(time)).isEqualTo(words);
    }
}
