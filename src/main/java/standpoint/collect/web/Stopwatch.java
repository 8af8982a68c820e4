package standpoint.collect.web;

import java.time.Duration;

/** Time that passes: to wait, and to tell how long something has lasted. It knows no time of day. */
interface Stopwatch {

    /** Since a moment that stays the same; never runs backwards. */
    Duration elapsed();

    /** Returns when that much time has passed, at once when it is not positive. */
    void sleep(Duration time) throws InterruptedException;
}
