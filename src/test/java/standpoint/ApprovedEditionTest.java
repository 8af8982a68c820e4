package standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedEditionTest {

    private static final String ID = "demo-2026-11-18-1";

    @TempDir
    private Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Desk desk;

    @BeforeEach
    void two_readers_a_mail_server_and_an_edition_that_awaits_approval() throws IOException {
        server.start();
        desk = Desk.in(folder)
                .where("briefings/demo.yaml", "recipients: []", """
                        recipients: [first@reader.example, second@reader.example]
                        approval: {required: true, deadline: 2d}""")
                .with("standpoint.yaml", """
                        publisher: The Desk
                        output: ../output
                        templates: ../templates
                        mail: {host: 127.0.0.1, port: %d, from: desk@standpoint.example, security: none}
                        """.formatted(server.getSmtp().getPort()));
        assertThat(desk.run("run", "demo", "--at", "2026-11-18")).isZero();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_run_says_that_its_edition_awaits_approval_and_how_to_give_it() throws IOException {
        assertThat(desk.out()).contains("awaiting approval until ").contains(": standpoint approve " + ID);
        assertThat(desk.issued(".pdf")).hasSize(1);
        assertThat(server.getReceivedMessages()).isEmpty();

        assertThat(desk.run("run", "demo", "--at", "2026-11-18")).isZero();
        assertThat(desk.out()).contains("was issued before").contains("standpoint approve " + ID);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void approval_sends_the_mails_as_they_would_have_gone() throws Exception {
        assertThat(desk.run("approve", ID, "--by", "Ana")).isZero();
        assertThat(desk.out()).startsWith(ID + ": approved on ").contains("by Ana");
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getMessageID()).startsWith("<" + ID + ".");

        assertThat(desk.run("approve", ID, "--by", "Ben")).isEqualTo(1);
        assertThat(desk.err()).contains(ID + " was decided about before: approved on ", "by Ana");
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void of_two_who_approve_at_once_one_does_and_the_mails_go_once() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<Integer> ana = () -> desk.beside().run("approve", ID, "--by", "Ana");
        Callable<Integer> ben = () -> desk.beside().run("approve", ID, "--by", "Ben");
        int sum = 0;
        for (Future<Integer> code : pool.invokeAll(List.of(ana, ben))) sum += code.get();
        pool.shutdown();

        assertThat(sum).as("one is done, the other refused").isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void a_rejected_edition_stays_in_the_archive_with_the_reason_and_the_next_covers_its_time() throws IOException {
        assertThat(desk.run("reject", ID, "--by", "Ana", "--because", "the quotation is stale"))
                .isZero();
        assertThat(desk.run("archive", "show", ID)).isZero();
        assertThat(desk.out()).contains("rejected on ", "by Ana: the quotation is stale", "first@reader.example: held");
        assertThat(desk.run("approve", ID)).isEqualTo(1);
        assertThat(desk.err()).contains("rejected on ", "the quotation is stale");
        assertThat(desk.run("run", "demo", "--at", "2026-11-18")).isEqualTo(1);

        desk.run("run", "demo", "--at", "2026-11-19");
        desk.run("archive", "show", "demo-2026-11-19-2", "--format", "json");
        JsonNode next = new ObjectMapper().readTree(desk.out());
        assertThat(next.get("window").get("first").asBoolean()).isTrue();
        assertThat(next.get("history")).hasSize(1);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void the_list_of_editions_says_where_each_stands() throws IOException {
        desk.run("archive", "list");
        assertThat(desk.out()).startsWith(ID).contains(" awaiting approval ");
        desk.run("approve", ID, "--by", "Ana");
        desk.run("archive", "list", "--format", "json");
        JsonNode entry = new ObjectMapper().readTree(desk.out());
        assertThat(entry.get("state").asText()).isEqualTo("approved");
        assertThat(entry.get("by").asText()).isEqualTo("Ana");
    }

    @Test
    void an_unknown_edition_or_a_rejection_without_a_reason_is_a_mistake_of_use() {
        assertThat(desk.run("approve", "demo-2026-11-18-7")).isEqualTo(2);
        assertThat(desk.err()).contains("there is no edition 'demo-2026-11-18-7'; see standpoint archive list");
        assertThat(desk.run("reject", ID)).isEqualTo(2);
        assertThat(desk.err()).contains("--because");
        assertThat(desk.run("reject", ID, "--because", " ")).isEqualTo(2);
        assertThat(desk.err()).contains("--because says nothing");
    }
}
