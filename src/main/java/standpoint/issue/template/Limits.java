package standpoint.issue.template;

import java.time.Duration;

/**
 * What a template may take.
 *
 * @param time for one filling
 * @param characters of what it writes
 */
record Limits(Duration time, int characters) {

    /** Ample for a thousand pages. */
    static final Limits USUAL = new Limits(Duration.ofSeconds(60), 64 << 20);
}
