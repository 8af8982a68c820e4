package standpoint.issue.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import standpoint.issue.mail.MailException.Fate;
import standpoint.issue.mail.MailSettings.Security;
import standpoint.issue.template.Kit;
import standpoint.issue.template.Medium;
import standpoint.issue.template.TemplateFault;
import standpoint.issue.template.Templates;
import standpoint.model.Edition;

/** Mails an edition, one message a recipient: text, HTML and the PDF. */
public final class MailEdition {

    /** The templates of a message, by their names below the templates folder. */
    public static final List<String> TEMPLATES = List.of(Letter.SUBJECT, Letter.TEXT, Letter.HTML);

    private static final String TIMEOUT_MILLIS = "30000";
    private static final int FIRST_PERMANENT_REPLY = 500;

    private final MailSettings settings;

    /** Sends through this server. */
    public MailEdition(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * Words an edition's message, from {@code mail/} of its kit.
     *
     * @throws MailException when a template cannot be filled
     */
    public Letter letter(Edition edition, Kit kit, byte[] pdf) {
        try {
            Templates templates = kit.templates();
            return new Letter(
                    edition,
                    templates.fill(Letter.SUBJECT, edition, Medium.text()).strip(),
                    templates.fill(Letter.TEXT, edition, Medium.text()),
                    templates.fill(Letter.HTML, edition, Medium.text()),
                    pdf);
        } catch (TemplateFault e) {
            throw new MailException(String.valueOf(e.getMessage()), Fate.NOT_SENT, e);
        }
    }

    /**
     * Hands one message to the mail server.
     *
     * @param messageId without angle brackets; the same for every attempt at this recipient
     * @return what the server answered
     * @throws MailException when it is not known to have been taken
     */
    public String send(Letter letter, String recipient, String messageId) {
        Session session = Session.getInstance(properties());
        try (SMTPTransport transport = connect(session)) {
            MimeMessage message = new WriteMessage(settings.from()).write(session, letter, recipient, messageId);
            return handOver(transport, message, recipient);
        } catch (MessagingException e) {
            String reason = "the connection to " + server() + " did not close well: " + e.getMessage();
            throw new MailException(reason, Fate.UNKNOWN, e);
        }
    }

    private SMTPTransport connect(Session session) {
        try {
            SMTPTransport transport = new SMTPTransport(session, null);
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.username().orElse(null),
                    settings.password().orElse(null));
            return transport;
        } catch (MessagingException e) {
            throw new MailException(
                    "the mail server " + server() + " cannot be used: " + e.getMessage(), Fate.NOT_SENT, e);
        }
    }

    private static String handOver(SMTPTransport transport, MimeMessage message, String recipient) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return transport.getLastServerResponse().strip();
        } catch (MessagingException e) {
            throw new MailException("the message to " + recipient + " was not taken: " + answer(e), fate(e), e);
        }
    }

    /** What the server replied is certain; a connection that broke without a reply is not. */
    private static Fate fate(MessagingException failed) {
        for (Exception cause = failed; cause instanceof MessagingException next; cause = next.getNextException()) {
            if (cause instanceof SMTPAddressFailedException refused) return fate(refused.getReturnCode());
            if (cause instanceof SMTPSendFailedException refused && refused.getReturnCode() > 0)
                return fate(refused.getReturnCode());
        }
        return Fate.UNKNOWN;
    }

    private static Fate fate(int reply) {
        return reply >= FIRST_PERMANENT_REPLY ? Fate.REFUSED : Fate.NOT_SENT;
    }

    private static String answer(MessagingException failed) {
        for (Exception cause = failed; cause instanceof MessagingException next; cause = next.getNextException())
            if (cause instanceof SMTPAddressFailedException)
                return String.valueOf(cause.getMessage()).strip();
        return String.valueOf(failed.getMessage()).strip();
    }

    private String server() {
        return settings.host() + ":" + settings.port();
    }

    private Properties properties() {
        boolean tls = settings.security() == Security.TLS;
        boolean startTls = settings.security() == Security.STARTTLS;
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(settings.username().isPresent()));
        properties.setProperty("mail.mime.charset", "UTF-8");
        return properties;
    }
}
