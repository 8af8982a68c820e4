package standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailedEditionTest {

    @TempDir
    private Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Desk desk;

    @BeforeEach
    void two_readers_and_a_mail_server() throws IOException {
        server.start();
        desk = Desk.in(folder)
                .where(
                        "briefings/demo.yaml",
                        "recipients: []",
                        "recipients: [first@reader.example, second@reader.example]");
        settle(server.getSmtp().getPort());
    }

    private void settle(int port) throws IOException {
        desk.with("standpoint.yaml", """
                publisher: The Desk
                output: ../output
                templates: ../templates
                mail: {host: 127.0.0.1, port: %d, from: desk@standpoint.example, security: none}
                """.formatted(port));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void each_recipient_gets_one_message_with_the_pdf() throws IOException, MessagingException {
        assertThat(run()).isZero();

        MimeMessage[] messages = server.getReceivedMessages();
        assertThat(messages).hasSize(2);
        assertThat(messages[0].getAllRecipients()).hasSize(1);
        assertThat(messages[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(messages[0].getMessageID())
                .startsWith("<demo-2026-11-18-1.")
                .isNotEqualTo(messages[1].getMessageID());
        Multipart parts = (Multipart) messages[0].getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("demo-2026-11-18-1.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo(Files.readAllBytes(desk.issued(".pdf").get(0)));
    }

    @Test
    void the_message_brings_the_bottom_line_as_text_and_as_html() throws IOException, MessagingException {
        run();

        Multipart body = (Multipart) ((Multipart) server.getReceivedMessages()[0].getContent())
                .getBodyPart(0)
                .getContent();
        assertThat((String) body.getBodyPart(0).getContent())
                .contains("BOTTOM LINE")
                .contains("https://");
        assertThat((String) body.getBodyPart(1).getContent()).contains("<html").contains("Bottom line");
    }

    @Test
    void a_run_again_sends_nothing_again() throws IOException {
        run();
        run();

        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void a_mail_server_that_is_away_leaves_the_edition_issued_and_the_mail_outstanding() throws IOException {
        int port = server.getSmtp().getPort();
        server.stop();
        settle(port);

        assertThat(run()).isEqualTo(3);
        assertThat(desk.issued(".pdf")).hasSize(1);
        assertThat(desk.err()).contains("2 of 2 recipients have not got it");
        desk.run("archive", "show", "demo-2026-11-18-1");
        assertThat(desk.out()).contains("to first@reader.example: pending");
    }

    @Test
    void what_did_not_go_is_sent_by_the_next_run_of_the_slot() throws IOException {
        int port = server.getSmtp().getPort();
        settle(1);
        assertThat(run()).isEqualTo(3);

        settle(port);
        assertThat(run()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(desk.issued(".pdf")).hasSize(1);
    }

    private int run() {
        return desk.run("run", "demo", "--at", "2026-11-18");
    }
}
