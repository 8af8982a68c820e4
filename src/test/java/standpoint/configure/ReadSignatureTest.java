package standpoint.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.issue.pdf.KeyStores;
import standpoint.issue.pdf.SignatureSettings;

class ReadSignatureTest {

    @TempDir
    Path parent;

    private ConfigurationSample sample;

    @BeforeEach
    void set_up() throws IOException {
        sample = new ConfigurationSample(parent);
        sample.write("key.txt", KeyStores.PASSWORD + "\n");
    }

    @Test
    void editions_are_signed_only_where_a_key_store_is_given() throws Exception {
        assertThat(sample.read().settings().signature()).isEmpty();

        Path file = KeyStores.ec().save(sample.file("desk.p12"));
        sign("key-store: desk.p12", "alias: desk", "reason: Issued", "location: Lisbon", "contact: desk@desk.example");
        SignatureSettings read = sample.read().settings().signature().orElseThrow();
        assertThat(read)
                .isEqualTo(new SignatureSettings(
                        file,
                        KeyStores.PASSWORD,
                        Optional.of("desk"),
                        Optional.of("Issued"),
                        Optional.of("Lisbon"),
                        Optional.of("desk@desk.example")));
        assertThat(read.toString()).doesNotContain(KeyStores.PASSWORD);
    }

    @Test
    void a_password_that_does_not_open_the_key_store_is_named_and_not_shown() throws Exception {
        KeyStores.rsa().save(sample.file("desk.p12"));
        sample.write("key.txt", "open barley");
        sign("key-store: desk.p12");
        assertThat(sample.problems())
                .containsExactly("config/standpoint.yaml:20:13 /signature/password: the password does not open the key"
                        + " store config/desk.p12");
    }

    @Test
    void an_alias_that_is_not_there_is_named() throws Exception {
        KeyStores.rsa().save(sample.file("desk.p12"));
        sign("key-store: desk.p12", "alias: desc");
        assertThat(sample.problems())
                .containsExactly("config/standpoint.yaml:22:10 /signature/alias: the key store has no 'desc'; it has"
                        + " the keys desk");
    }

    @Test
    void an_expired_certificate_is_named() throws Exception {
        KeyStores.expired().save(sample.file("desk.p12"));
        sign("key-store: desk.p12");
        assertThat(sample.problems())
                .containsExactly("config/standpoint.yaml:21:14 /signature/key-store: the certificate of CN=Briefing"
                        + " Desk expired on 31 December 2020 23:59 UTC");
    }

    @Test
    void a_missing_secret_is_the_only_thing_said_of_a_key_store_that_cannot_be_opened_without_it() throws Exception {
        KeyStores.rsa().save(sample.file("desk.p12"));
        sample.remove("key.txt");
        sign("key-store: desk.p12");
        assertThat(sample.problems(Map.of("SMTP_PASSWORD", "hunter2")))
                .containsExactly("config/standpoint.yaml:20:13 /signature/password: the file config/key.txt is empty or"
                        + " cannot be read");
    }

    /** Adds a signature of those lines to the settings, its password before them. */
    private void sign(String... lines) throws IOException {
        sample.write(
                "standpoint.yaml",
                Files.readString(sample.file("standpoint.yaml")) + "signature:\n  password: \"${file:key.txt}\"\n  "
                        + String.join("\n  ", lines) + "\n");
    }
}
