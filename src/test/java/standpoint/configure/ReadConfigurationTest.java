package standpoint.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.collect.CollectSettings;
import standpoint.issue.mail.MailSettings;
import standpoint.issue.mail.MailSettings.Security;
import standpoint.model.Approval;
import standpoint.model.Approval.Then;
import standpoint.model.Briefing;
import standpoint.model.Outlet;
import standpoint.model.Party;
import standpoint.model.Timing;
import standpoint.model.Topic;
import standpoint.reword.RewordSettings;

class ReadConfigurationTest {

    @TempDir
    Path parent;

    private ConfigurationSample sample;

    @BeforeEach
    void set_up() throws IOException {
        sample = new ConfigurationSample(parent);
    }

    @Test
    void settings_are_read_and_the_usual_fills_the_gaps() {
        Settings settings = sample.read().settings();
        CollectSettings usual = CollectSettings.defaults();
        assertThat(settings.publisher()).isEqualTo("The Desk");
        assertThat(settings.output()).isEqualTo(parent.resolve("output"));
        assertThat(settings.templates()).isEqualTo(sample.file("templates"));
        assertThat(settings.collect())
                .isEqualTo(new CollectSettings(
                        "Desk",
                        Duration.ofMillis(500),
                        usual.fetchTimeout(),
                        Duration.ofMinutes(2),
                        64 * 1024,
                        2,
                        Duration.ZERO,
                        1,
                        Duration.ofSeconds(3),
                        usual.maxEntries(),
                        List.of("feeds.desk.example:8080")));
    }

    @Test
    void a_password_comes_from_the_environment_and_is_not_shown() {
        MailSettings mail = sample.read().settings().mail().orElseThrow();
        assertThat(mail)
                .isEqualTo(new MailSettings(
                        "smtp.desk.example",
                        587,
                        "desk@desk.example",
                        Security.STARTTLS,
                        Optional.of("desk"),
                        Optional.of("hunter2")));
        assertThat(mail.toString()).doesNotContain("hunter2");
    }

    @Test
    void an_unset_variable_is_named_and_an_empty_one_counts_as_unset() {
        String missing =
                "config/standpoint.yaml:18:13 /mail/password: " + "the environment variable SMTP_PASSWORD is not set";
        assertThat(sample.problems(Map.of())).containsExactly(missing);
        assertThat(sample.problems(Map.of("SMTP_PASSWORD", ""))).containsExactly(missing);
    }

    @Test
    void a_password_comes_from_a_file_without_the_line_break() throws IOException {
        sample.write("secret", "hunter3\n");
        sample.write("standpoint.yaml", """
                publisher: The Desk
                output: ../output
                templates: templates
                mail: {host: h, port: 25, security: none, from: a@desk.example, username: u, password: "${file:secret}"}
                """);
        MailSettings mail = sample.read().settings().mail().orElseThrow();
        assertThat(mail.password()).contains("hunter3");
        assertThat(mail.port()).isEqualTo(25);
        assertThat(mail.security()).isEqualTo(Security.NONE);
    }

    @Test
    void a_language_model_needs_an_address_and_a_name_and_has_a_key_that_is_not_shown() throws IOException {
        assertThat(sample.read().settings().languageModel()).isEmpty();

        String file = Files.readString(sample.file("standpoint.yaml"));
        sample.write("standpoint.yaml", file + "language-model: {endpoint: http://localhost:11434/v1, model: qwen3}\n");
        assertThat(sample.read().settings().languageModel())
                .contains(new RewordSettings(
                        URI.create("http://localhost:11434/v1"),
                        "qwen3",
                        Optional.empty(),
                        RewordSettings.TIMEOUT,
                        RewordSettings.MAX_TOKENS));

        sample.write(
                "standpoint.yaml",
                file
                        + "language-model: {endpoint: http://localhost:11434/v1, model: qwen3, key: \"${env:SMTP_PASSWORD}\","
                        + " timeout: 5s, max-tokens: 300}\n");
        RewordSettings model = sample.read().settings().languageModel().orElseThrow();
        assertThat(model.key()).contains("hunter2");
        assertThat(model.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(model.toString()).doesNotContain("hunter2");
    }

    @Test
    void outlets_are_read_in_the_order_of_their_file() {
        assertThat(sample.read().outlets())
                .containsExactly(
                        new Outlet(
                                "post",
                                "The Post",
                                Optional.of("PK"),
                                Optional.of("Post Group"),
                                Outlet.Kind.PRIVATE,
                                List.of("post.example")),
                        new Outlet(
                                "wire",
                                "Wire",
                                Optional.empty(),
                                Optional.empty(),
                                Outlet.Kind.AGENCY,
                                List.of("wire.example", "wire.example.org")));
    }

    @Test
    void parties_are_read_in_the_order_of_their_ids() {
        List<Party> parties = sample.read().parties();
        assertThat(parties).extracting(Party::id).containsExactly("alpha", "beta");
        assertThat(parties.get(0).bodies())
                .containsExactly(new Party.Body("Ministry of Foreign Affairs", List.of("MoFA")));
        assertThat(parties.get(0).people())
                .containsExactly(
                        new Party.Person(
                                "Ann Able",
                                List.of("Able"),
                                Optional.of("Prime Minister"),
                                Optional.of(LocalDate.of(2024, 3, 4)),
                                Optional.of(LocalDate.of(2024, 12, 31))),
                        new Party.Person("Abe Acre", List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(parties.get(1).kind()).isEqualTo(Party.Kind.ARMED_GROUP);
    }

    @Test
    void a_briefing_is_read_with_its_parties_in_its_own_order() {
        Briefing daily = sample.read().findBriefing("daily").orElseThrow();
        assertThat(daily.parties()).extracting(Party::id).containsExactly("beta", "alpha");
        assertThat(daily.firstWindow()).isEqualTo(Duration.ofDays(2));
        assertThat(daily.topics()).containsExactly(new Topic("border", "The border", List.of("border", "crossing")));
        assertThat(daily.recipients()).containsExactly("reader@desk.example");
        assertThat(daily.mirror()).contains(sample.file("mirror"));
    }

    @Test
    void days_are_single_or_a_range_that_may_pass_the_end_of_the_week() {
        Briefing daily = sample.read().findBriefing("daily").orElseThrow();
        assertThat(daily.timing())
                .isEqualTo(new Timing.Daily(
                        LocalTime.of(7, 30),
                        Set.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.FRIDAY,
                                DayOfWeek.SATURDAY,
                                DayOfWeek.SUNDAY),
                        ZoneId.of("Asia/Karachi")));
    }

    @Test
    void a_schedule_without_days_is_for_every_day() throws IOException {
        sample.replace("briefings/daily.yaml", "days: [fri-mon, wed], ", "");
        Timing timing = sample.read().findBriefing("daily").orElseThrow().timing();
        assertThat(((Timing.Daily) timing).days()).containsExactlyInAnyOrder(DayOfWeek.values());
    }

    @Test
    void a_feed_is_an_address_or_a_file_of_the_configuration_folder() {
        Briefing daily = sample.read().findBriefing("daily").orElseThrow();
        assertThat(daily.sources())
                .extracting(source -> source.feed())
                .containsExactly(
                        URI.create("https://post.example/feed"),
                        sample.file("mirror/wire.xml").toUri());
    }

    @Test
    void a_sparse_briefing_has_the_usual_for_what_it_leaves_out() {
        Briefing sparse = sample.read().findBriefing("sparse").orElseThrow();
        assertThat(sparse.timing()).isEqualTo(new Timing.Cron("0 0 6 * * ?", ZoneId.of("UTC")));
        assertThat(sparse.subtitle()).isEmpty();
        assertThat(sparse.language()).isEqualTo("en");
        assertThat(sparse.firstWindow()).isEqualTo(Duration.ofHours(24));
        assertThat(sparse.mirror()).isEmpty();
        assertThat(sparse.about()).isEmpty();
    }

    @Test
    void an_approval_is_asked_for_in_a_word_or_in_full() throws IOException {
        assertThat(approval("")).isEmpty();
        assertThat(approval("approval: required")).contains(new Approval(Optional.empty(), Then.WITHHOLD));
        assertThat(approval("approval: {required: true, deadline: 90m}"))
                .contains(new Approval(Optional.of(Duration.ofMinutes(90)), Then.WITHHOLD));
        assertThat(approval("approval: {required: true, deadline: 2h, then: send}"))
                .contains(new Approval(Optional.of(Duration.ofHours(2)), Then.SEND));
        assertThat(approval("approval: {required: false, deadline: 2h, then: send}"))
                .isEmpty();
    }

    private Optional<Approval> approval(String line) throws IOException {
        sample = new ConfigurationSample(Files.createTempDirectory(parent, "approval"));
        sample.replace("briefings/daily.yaml", "mirror: mirror", "mirror: mirror\n" + line);
        return sample.read().findBriefing("daily").orElseThrow().approval();
    }

    @Test
    void an_unknown_briefing_is_not_found() {
        assertThat(sample.read().findBriefing("weekly")).isEmpty();
    }

    @Test
    void the_message_of_the_exception_names_every_problem() throws IOException {
        sample.replace("briefings/daily.yaml", "Asia/Karachi", "Asia/Karchi");
        sample.replace("parties/beta.yaml", "armed-group", "army");
        assertThatThrownBy(sample::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'Asia/Karchi' is not a time zone; did you mean Asia/Karachi?")
                .hasMessageContaining("'army' is not one of");
    }
}
