package standpoint.collect.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What an exception on the way to an answer means, in words. */
final class Failures {

    static final String NOT_HTTP = "an answer that is not valid HTTP";

    /** Okio's words for a connection that ended where a line of the headers should have begun. */
    private static final String NOTHING_CAME = "\\n not found: limit=0";

    private Failures() {}

    static Attempt of(IOException e) {
        if (e instanceof UnusableAnswerException unusable) return unusable.attempt();
        if (e instanceof HostTurns.LeftAloneException busy)
            return Attempt.busy(
                    "its host asks to be left alone for " + TimeInWords.of(busy.left()) + " (" + busy.status() + ")",
                    busy.left());
        if (e instanceof InterruptedIOException)
            return Attempt.failed("given up before it was answered", Fault.PASSING);
        return connecting(e).or(() -> securing(e)).orElseGet(() -> reading(e));
    }

    /** A name may have several addresses; what the friendliest of them did counts. */
    private static Optional<Attempt> connecting(IOException e) {
        if (anyIs(ConnectException.class, e)) return Optional.of(Attempt.broken("its host refuses the connection"));
        if (anyIs(GuardedSockets.NoAnswerException.class, e))
            return Optional.of(Attempt.failed("its host cannot be reached", Fault.UNREACHABLE));
        if (anyIs(UnknownHostException.class, e))
            return Optional.of(Attempt.failed("its host cannot be found", Fault.UNREACHABLE));
        if (anyIs(GuardedSockets.PrivateAddressException.class, e))
            return Optional.of(Attempt.failed(
                    "leads to a private address, which is refused unless allow-private names it", Fault.LASTING));
        return Optional.empty();
    }

    private static boolean anyIs(Class<? extends IOException> type, IOException e) {
        return Stream.concat(Stream.of(e), Stream.of(e.getSuppressed())).anyMatch(type::isInstance);
    }

    /** A bad certificate is mostly one that somebody forgot to renew, so that a later run may fare better. */
    private static Optional<Attempt> securing(IOException e) {
        if (e instanceof SSLPeerUnverifiedException)
            return Optional.of(Attempt.failed("its certificate is for another host", Fault.PASSING));
        if (!(e instanceof SSLException)) return Optional.empty();
        if (causedBy(CertificateExpiredException.class, e))
            return Optional.of(Attempt.failed("its certificate has expired", Fault.PASSING));
        if (causedBy(CertificateException.class, e))
            return Optional.of(Attempt.failed("its certificate is not trusted", Fault.PASSING));
        return Optional.of(Attempt.broken("no secure connection to its host"));
    }

    private static boolean causedBy(Class<? extends Throwable> type, Throwable e) {
        return Stream.iterate(Optional.of(e), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .anyMatch(type::isInstance);
    }

    private static Attempt reading(IOException e) {
        if (e instanceof ProtocolException) return Attempt.broken(NOT_HTTP);
        if (e.getCause() instanceof EOFException end
                && !String.valueOf(end.getMessage()).startsWith(NOTHING_CAME))
            return Attempt.broken("the headers of its answer are too long or cut short");
        return Attempt.broken("the connection broke off");
    }
}
