package standpoint.keep;

import java.time.Instant;

/** The answer to who may produce a slot. */
public sealed interface Claim {

    /** The caller may, as this run. */
    record Claimed(Run run) implements Claim {}

    /** Nobody need: the slot has its edition. */
    record Done(String editionId) implements Claim {}

    /**
     * Somebody else is at it.
     *
     * @param until when their lease ends, unless they renew it
     */
    record Held(String owner, Instant until) implements Claim {}
}
