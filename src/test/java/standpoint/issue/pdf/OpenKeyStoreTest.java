package standpoint.issue.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.spec.NamedParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.issue.pdf.SignException.Setting;

class OpenKeyStoreTest {

    private static final Instant TODAY = KeyStores.TODAY;

    @TempDir
    private Path folder;

    @Test
    void a_key_that_is_alone_needs_no_alias() throws Exception {
        assertThat(OpenKeyStore.findFault(settings(KeyStores.rsa()), TODAY)).isEmpty();
        assertThat(OpenKeyStore.findFault(settings(KeyStores.ec()), TODAY)).isEmpty();
    }

    @Test
    void of_several_keys_the_alias_says_which() throws Exception {
        Path file = save(KeyStores.empty().with("old", KeyStores.rsaKeys(2048)).with("new", KeyStores.rsaKeys(2048)));
        assertThat(OpenKeyStore.findFault(settings(file, Optional.of("new")), TODAY))
                .isEmpty();
        assertFault(
                settings(file, Optional.empty()),
                Setting.ALIAS,
                "the key store has 2 keys; wanted an alias, one of new, old");
        assertFault(
                settings(file, Optional.of("desk")),
                Setting.ALIAS,
                "the key store has no 'desk'; it has the keys new, old");
    }

    @Test
    void a_missing_file_is_named() {
        Path file = folder.resolve("none.p12");
        assertFault(settings(file, Optional.empty()), Setting.KEY_STORE, "there is no key store at %s".formatted(file));
    }

    @Test
    void a_file_of_another_kind_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("desk.p12"), "-----BEGIN PRIVATE KEY-----");
        assertFault(
                settings(file, Optional.empty()),
                Setting.KEY_STORE,
                file + " cannot be read as a key store of type PKCS#12");
    }

    @Test
    void a_wrong_password_is_not_shown() throws Exception {
        Path file = save(KeyStores.rsa());
        SignatureSettings wrong = new SignatureSettings(
                file, "open barley", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertFault(wrong, Setting.PASSWORD, "the password does not open the key store " + file);
        assertThat(wrong.toString()).doesNotContain("barley");
    }

    @Test
    void a_key_store_of_certificates_alone_cannot_sign() throws Exception {
        Path file = save(KeyStores.empty().withCertificate("authority"));
        assertFault(
                settings(file, Optional.empty()),
                Setting.KEY_STORE,
                "the key store %s has no private key".formatted(file));
    }

    @Test
    void a_certificate_without_its_key_cannot_sign() throws Exception {
        Path file = save(KeyStores.rsa().withCertificate("authority"));
        assertFault(
                settings(file, Optional.of("authority")),
                Setting.ALIAS,
                "'authority' is a certificate without its private key; it has the keys desk");
    }

    @Test
    void a_certificate_holds_from_its_first_second_to_its_last() throws Exception {
        SignatureSettings settings = settings(
                KeyStores.empty().with("desk", KeyStores.rsaKeys(2048), TODAY, TODAY.plus(Duration.ofDays(1))));
        assertThat(OpenKeyStore.findFault(settings, TODAY)).isEmpty();
        assertFault(
                settings,
                TODAY.minusSeconds(1),
                Setting.KEY_STORE,
                "the certificate of CN=Briefing Desk is not valid before 23 November 2026 02:30 UTC");
        assertThat(OpenKeyStore.findFault(settings, TODAY.plus(Duration.ofDays(1))))
                .isEmpty();
        assertFault(
                settings,
                TODAY.plus(Duration.ofDays(1)).plusSeconds(1),
                Setting.KEY_STORE,
                "the certificate of CN=Briefing Desk expired on 24 November 2026 02:30 UTC");
    }

    @Test
    void a_key_that_nobody_would_trust_is_refused_by_its_kind_and_size() throws Exception {
        String wanted = "; wanted RSA from 2048 bits on or EC from 256 bits on";
        assertFault(
                settings(KeyStores.empty().with("desk", KeyStores.rsaKeys(1024))),
                Setting.KEY_STORE,
                "its key is of the kind RSA with 1024 bits" + wanted);
        assertFault(
                settings(KeyStores.empty().with("desk", KeyStores.keys("Ed25519", NamedParameterSpec.ED25519))),
                Setting.KEY_STORE,
                "its key is of the kind EdDSA" + wanted);
    }

    @Test
    void a_certificate_for_something_else_is_refused() throws Exception {
        assertFault(
                settings(KeyStores.empty()
                        .with("desk", KeyStores.rsaKeys(2048), new KeyUsage(KeyUsage.keyEncipherment))),
                Setting.KEY_STORE,
                "its certificate is not meant for signatures; wanted the key usage digitalSignature or nonRepudiation");
    }

    @Test
    void a_certificate_of_another_key_is_refused() throws Exception {
        KeyPair mine = KeyStores.rsaKeys(2048);
        assertFault(
                settings(KeyStores.empty().with("desk", mine.getPrivate(), KeyStores.rsaKeys(2048))),
                Setting.KEY_STORE,
                "its certificate is that of another key");
    }

    @Test
    void what_cannot_be_signed_is_not_given_back_unsigned() throws Exception {
        SignatureSettings settings =
                settings(KeyStores.empty().with("desk", KeyStores.rsaKeys(2048), TODAY.minusSeconds(2), TODAY));
        assertThatThrownBy(() -> new SignPdf(settings).sign(new byte[0], TODAY.plusSeconds(1)))
                .isInstanceOf(SignException.class)
                .hasMessage("The edition cannot be signed: the certificate of CN=Briefing Desk expired on"
                        + " 23 November 2026 02:30 UTC.");
    }

    private Path save(KeyStores keys) throws Exception {
        return keys.save(folder.resolve("desk.p12"));
    }

    private SignatureSettings settings(KeyStores keys) throws Exception {
        return settings(save(keys), Optional.empty());
    }

    private static SignatureSettings settings(Path file, Optional<String> alias) {
        return new SignatureSettings(
                file, KeyStores.PASSWORD, alias, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void assertFault(SignatureSettings settings, Setting setting, String reason) {
        assertFault(settings, TODAY, setting, reason);
    }

    private static void assertFault(SignatureSettings settings, Instant at, Setting setting, String reason) {
        assertThat(OpenKeyStore.findFault(settings, at)).hasValueSatisfying(fault -> {
            assertThat(fault.reason()).isEqualTo(reason);
            assertThat(fault.setting()).isEqualTo(setting);
        });
    }
}
