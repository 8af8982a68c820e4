package standpoint.issue.mail;

import java.util.Optional;

/**
 * The server that takes the mail, and in whose name.
 *
 * @param from a mail address
 */
public record MailSettings(
        String host, int port, String from, Security security, Optional<String> username, Optional<String> password) {

    /** How the connection is protected. */
    public enum Security {
        /** Plain at first, then TLS; no mail goes when the server offers none. */
        STARTTLS,
        TLS,
        NONE
    }

    public MailSettings {
        if (port < 1 || port > 65535) throw new IllegalArgumentException("not a port: " + port);
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "MailSettings[%s:%d, from %s, %s, user %s]".formatted(host, port, from, security, username.orElse("-"));
    }
}
