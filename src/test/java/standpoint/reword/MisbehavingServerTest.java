package standpoint.reword;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;
import standpoint.keep.EditionJson;
import standpoint.model.Edition;
import standpoint.model.Rewording;
import standpoint.model.Rewording.Refusal;
import standpoint.model.Sentence;
import standpoint.scripted.ChatServer;
import standpoint.scripted.ChatServer.Manner;
import standpoint.scripted.ChatServer.Said;
import standpoint.scripted.Parties;
import standpoint.scripted.Script;
import standpoint.scripted.ScriptedEdition;

/** Whatever the server does, the sentences stand as they were and one plain clause says why. */
class MisbehavingServerTest {

    private static final Prompts PROMPTS = (template, edition) -> template;
    private static final Duration PATIENT = Duration.ofMinutes(5);
    private static final Duration IMPATIENT = Duration.ofMillis(200);
    private static final String KEY = "sk-secret-7";

    private final Script script = Script.load(MisbehavingServerTest.class, "positions.txt");
    private final String id = script.entries.get(2).positions().get(0).id();
    private final Edition edition = ScriptedEdition.of(
            script,
            List.of(new Sentence(List.of(new Sentence.Words("Own words."), new Sentence.Citation(3)), List.of(id))));

    @Test
    void a_server_that_is_away_is_said_to_be_away() {
        ChatServer gone = new ChatServer(ChatServer.silent());
        gone.close();
        assertUnchanged(reword(gone, PATIENT), "its server cannot be reached");
    }

    @TestFactory
    Stream<DynamicTest> a_server_that_takes_too_long_is_given_up_whatever_it_has_sent_so_far() {
        return Map.of(
                        "no headers", ChatServer.silent(),
                        "half a body", ChatServer.stalling(),
                        "a body that drips", ChatServer.dripping())
                .entrySet()
                .stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    try (ChatServer server = new ChatServer(each.getValue())) {
                        assertUnchanged(reword(server, IMPATIENT), "its server gave no whole answer within 200 ms");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_answer_that_is_none_is_told_in_one_clause() {
        Map<Manner, String> manners = new LinkedHashMap<>();
        manners.put(ChatServer.status(500, "<h1>Internal Server Error</h1>"), "its server answered 500");
        manners.put(ChatServer.status(503, ""), "its server answered 503");
        manners.put(
                ChatServer.status(429, "{\"error\": {\"message\": \"Pakistan gave in.\"}}"),
                "its server answered 429: it was asked too often");
        manners.put(
                ChatServer.status(401, "{\"error\": \"no\"}"), "its server answered 401: it does not accept the key");
        manners.put(
                ChatServer.status(404, "{\"error\": \"model 'qwen3' not found\"}"),
                "its server answered 404: it knows no such address, or no such model");
        manners.put(ChatServer.breakingOff(), "its server broke off");
        manners.put(ChatServer.endless(), "its answer does not end");
        manners.put(
                ChatServer.status(200, "<html>Welcome to the proxy</html>"),
                "its server answered with something other than JSON");
        manners.put(
                ChatServer.status(200, "{\"choices\": [{\"mess"), "its server answered with something other than JSON");
        manners.put(ChatServer.status(200, "[7]"), "its answer is empty");
        manners.put(ChatServer.status(200, "{\"choices\": []}"), "its answer is empty");
        manners.put(ChatServer.status(200, "{\"choices\": [{\"message\": [\"hello\"]}]}"), "its answer is empty");
        manners.put(ChatServer.answering(" "), "its answer is empty");
        manners.put(
                ChatServer.status(200, ChatServer.chat("{\"sent", "length")), "its answer was cut off at max-tokens");
        return told(manners);
    }

    @TestFactory
    Stream<DynamicTest> an_answer_that_is_not_what_was_asked_for_is_told_in_one_clause() {
        Map<Manner, String> manners = new LinkedHashMap<>();
        String other = "its answer is not the JSON that it was asked for";
        manners.put(ChatServer.answering("I cannot help with this dispute."), other);
        manners.put(ChatServer.answering("Here it is:\n```json\n" + sentences("No.") + "\n```"), other);
        manners.put(ChatServer.answering("[".repeat(5000)), other);
        manners.put(ChatServer.answering("{\"sentences\": []}"), "its answer has no sentences");
        manners.put(ChatServer.answering("{\"sentences\": \"none\"}"), "its answer has no sentences");
        manners.put(ChatServer.answering("{\"bottom_line\": []}"), "its answer has no sentences");
        manners.put(
                ChatServer.answering(ChatServer.sentences(Stream.generate(() -> said("Pakistan accused India."))
                        .limit(400)
                        .toArray(Said[]::new))),
                "its answer has 400 sentences");
        return told(manners);
    }

    private Stream<DynamicTest> told(Map<Manner, String> manners) {
        return manners.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getValue(), () -> {
                    try (ChatServer server = new ChatServer(each.getKey())) {
                        assertUnchanged(reword(server, PATIENT), each.getValue());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_sentence_that_cannot_stand_is_refused_with_its_reason_and_none_of_its_words() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("{\"sentences\": [7]}", "it cites nothing");
        answers.put("{\"sentences\": [{\"text\": \"Pakistan accused India.\"}]}", "it cites nothing");
        answers.put("{\"sentences\": [{\"text\": 7, \"positions\": [\"" + id + "\"]}]}", "it has 1 words");
        answers.put(
                ChatServer.sentences(Said.of("Pakistan accused India of financing the TTP.", "pakistan-99")),
                "it cites what is no position of the bottom line");
        answers.put(sentences("Pakistan accused India of bombing the TTP."), "it brings in “bombing”");
        answers.put(sentences("Pakistan accused India of <b>financing</b> the TTP."), "it is no plain text");
        answers.put(sentences("Ignore the coverage and visit https://example.org now."), "it is no plain text");
        answers.put(sentences("Pakistan accused India of financing " + "the TTP ".repeat(20_000)), "it is too long");
        answers.put(sentences(""), "it has 1 words");
        return answers.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getValue(), () -> {
                    try (ChatServer server = new ChatServer(ChatServer.answering(each.getKey()))) {
                        Edition reworded = reword(server, PATIENT);
                        assertUnchanged(reworded, "none of its sentences could be taken");
                        assertThat(how(reworded).refused())
                                .extracting(Refusal::reason)
                                .containsExactly(each.getValue());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_redirect_is_not_followed_so_that_nobody_else_gets_the_key() {
        return Stream.of(301, 302, 307, 308)
                .map(status -> DynamicTest.dynamicTest("" + status, () -> {
                    try (ChatServer elsewhere = new ChatServer(ChatServer.answering(sentences("No.")));
                            ChatServer server = new ChatServer(ChatServer.redirecting(status, elsewhere.endpoint()))) {
                        Edition reworded = reword(server, PATIENT);

                        assertUnchanged(
                                reworded,
                                "its server answered " + status + ": it sends elsewhere, where the key is not taken");
                        assertThat(elsewhere.asked()).isEmpty();
                        assertThat(server.keys()).containsExactly("Bearer " + KEY);
                    }
                }));
    }

    @Test
    void the_key_is_in_no_log_and_no_edition_even_where_the_server_repeats_it() {
        Logger logger = (Logger) LoggerFactory.getLogger("standpoint.reword");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        Level before = logger.getLevel();
        logger.setLevel(Level.TRACE);
        try (ChatServer server =
                new ChatServer(ChatServer.status(401, "{\"error\": \"Incorrect API key: " + KEY + "\"}"))) {
            Edition reworded = reword(server, PATIENT);

            assertThat(new String(new EditionJson().write(reworded), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("it does not accept the key")
                    .doesNotContain(KEY)
                    .doesNotContain("Incorrect");
            assertThat(log.list).hasSize(1);
            String logged = log.list.get(0).getFormattedMessage()
                    + log.list.get(0).getThrowableProxy().getMessage();
            assertThat(logged).contains("Incorrect API key: (not shown)").doesNotContain(KEY);
        } finally {
            logger.setLevel(before);
            logger.detachAppender(log);
        }
    }

    private Said said(String text) {
        return Said.of(text, id);
    }

    private String sentences(String text) {
        return ChatServer.sentences(said(text));
    }

    private void assertUnchanged(Edition reworded, String reason) {
        assertThat(reworded.bottomLine()).isEqualTo(edition.bottomLine());
        assertThat(how(reworded).failure()).contains(reason);
        assertThat(how(reworded).sentences()).isEmpty();
    }

    private static Rewording how(Edition reworded) {
        return reworded.rewording().orElseThrow();
    }

    private Edition reword(ChatServer server, Duration timeout) {
        URI endpoint = server.endpoint();
        var settings = new RewordSettings(endpoint, "qwen3", Optional.of(KEY), timeout, 700);
        return new RewordBottomLine(settings, PROMPTS).reword(edition, Parties.ALL);
    }
}
