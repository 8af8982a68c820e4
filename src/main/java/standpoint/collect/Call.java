package standpoint.collect;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import standpoint.model.Contact;
import standpoint.model.Source;
import standpoint.model.SourceState;

/**
 * A source to be asked, and what is remembered of it.
 *
 * @param before empty when it was never asked
 * @param contact empty when it was never asked under its present address
 */
record Call(Source source, Optional<SourceState> before, Optional<Contact> contact) {

    /** Failures in a row after which a new address is no longer believed. */
    private static final int PATIENCE = 4;

    static Call to(Source source, Memory memory) {
        Optional<Contact> contact =
                memory.findContact(source.id()).filter(known -> known.feed().equals(source.feed()));
        return new Call(source, memory.findState(source.id()), contact);
    }

    URI address() {
        return contact.map(Contact::address).orElse(source.feed());
    }

    /** Whether it is asked somewhere else than the configuration says. */
    boolean redirected() {
        return !address().equals(source.feed());
    }

    boolean restsAt(Instant now) {
        return contact.filter(known -> known.restsAt(now)).isPresent();
    }

    /**
     * Whether a failure speaks against the address that it had moved to: that there is nothing, or that nothing was had
     * there for a while.
     */
    boolean isMisled(FetchFeeds.Answer.Failed failed) {
        return redirected() && !failed.late() && (!failed.fault().passes() || failures() + 1 >= PATIENCE);
    }

    /** The validator of the last answer, if that came from where it is asked now. */
    Optional<String> etag() {
        return contact.flatMap(known -> before).flatMap(SourceState::etag);
    }

    /** The validator of the last answer, if that came from where it is asked now. */
    Optional<String> lastModified() {
        return contact.flatMap(known -> before).flatMap(SourceState::lastModified);
    }

    /** Failures in a row under its present address. */
    int failures() {
        return contact.flatMap(known -> before).map(SourceState::failures).orElse(0);
    }
}
