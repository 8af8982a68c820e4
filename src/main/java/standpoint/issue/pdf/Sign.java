package standpoint.issue.pdf;

import java.time.Instant;

/** Puts a signature under a printed edition. */
@FunctionalInterface
public interface Sign {

    /** Leaves every edition unsigned. */
    Sign NOTHING = (pdf, at) -> pdf;

    /**
     * The file with a signature at its end.
     *
     * @param at the time of signing, as the signature states it
     * @throws SignException when it cannot be signed; there is no edition then
     */
    byte[] sign(byte[] pdf, Instant at);
}
