package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectSettingsTest {

    private static CollectSettings settings(String userAgent, Duration timeout, int concurrency, String allowed) {
        return settings(userAgent, timeout, concurrency, 0, Duration.ZERO, allowed);
    }

    private static CollectSettings settings(
            String userAgent, Duration timeout, int concurrency, int retries, Duration retryWait, String allowed) {
        return new CollectSettings(
                userAgent,
                timeout,
                timeout,
                timeout,
                1000,
                concurrency,
                Duration.ZERO,
                retries,
                retryWait,
                10,
                List.of(allowed));
    }

    @Test
    void the_defaults_are_valid_and_reach_nothing_private() {
        assertThat(CollectSettings.defaults().allowPrivate()).isEmpty();
    }

    @Test
    void what_cannot_work_is_refused_with_its_name() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> settings("ü", second, 1, "a:1")).hasMessageContaining("userAgent");
        assertThatThrownBy(() -> settings("x", Duration.ZERO, 1, "a:1")).hasMessageContaining("connectTimeout");
        assertThatThrownBy(() -> settings("x", second, 0, "a:1")).hasMessageContaining("concurrency");
        assertThatThrownBy(() -> settings("x", second, 1, 6, second, "a:1")).hasMessageContaining("retries");
        assertThatThrownBy(() -> settings("x", second, 1, 1, second.negated(), "a:1"))
                .hasMessageContaining("retryWait");
        assertThatThrownBy(() -> settings("x", second, 1, "localhost")).hasMessageContaining("allowPrivate");
    }
}
