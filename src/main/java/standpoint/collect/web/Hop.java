package standpoint.collect.web;

import java.time.Duration;
import okhttp3.HttpUrl;

/** Where asking one address leads. */
sealed interface Hop {

    /** To the end of the way. */
    record Arrived(Attempt attempt) implements Hop {}

    /**
     * To another address.
     *
     * @param permanent whether it takes the place of the one that was asked
     * @param pause before it may be asked
     */
    record Moved(HttpUrl to, boolean permanent, Duration pause) implements Hop {}
}
