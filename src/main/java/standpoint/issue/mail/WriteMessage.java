package standpoint.issue.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Date;
import standpoint.model.Edition;

/** Writes the message that brings an edition: the bottom line as text and HTML, and the PDF. */
final class WriteMessage {

    private final String from;

    WriteMessage(String from) {
        this.from = from;
    }

    MimeMessage write(Session session, Letter letter, String recipient, String messageId) throws MessagingException {
        MimeMessage message = new Identified(session, messageId);
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(letter.edition().window().to()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.edition().language());
        message.setContent(new MimeMultipart("mixed", body(letter), attachment(letter.edition(), letter.pdf())));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart body(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), "UTF-8", "html");
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(new MimeMultipart("alternative", text, html));
        return body;
    }

    private static MimeBodyPart attachment(Edition edition, byte[] pdf) throws MessagingException {
        MimeBodyPart attachment = new MimeBodyPart();
        attachment.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, "application/pdf")));
        attachment.setFileName(edition.id() + ".pdf");
        attachment.setDisposition(Part.ATTACHMENT);
        return attachment;
    }

    /** A message whose id is given to it; the library would make a new one at each attempt. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
