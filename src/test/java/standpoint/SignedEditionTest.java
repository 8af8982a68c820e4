package standpoint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.issue.pdf.Conformance;
import standpoint.issue.pdf.KeyStores;
import standpoint.issue.pdf.Signatures;

/** A desk that signs: what it issues is signed, or not issued. */
class SignedEditionTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void a_desk_with_a_key() throws Exception {
        desk = Desk.in(folder)
                .with("key.txt", KeyStores.PASSWORD + "\n")
                .where(
                        "standpoint.yaml",
                        "publisher: Standpoint\n",
                        "publisher: Standpoint\nsignature: {key-store: desk.p12, password: \"${file:key.txt}\"}\n");
        KeyStores.ec().save(keyStore());
    }

    @Test
    void an_issued_edition_is_signed_and_the_archive_proves_it() throws Exception {
        assertThat(desk.run("run", "demo", "--at", "2026-11-18")).isZero();

        byte[] pdf = Files.readAllBytes(desk.issued(".pdf").get(0));
        Signatures signature = Signatures.of(pdf);
        assertThat(signature.coversTheFile()).isTrue();
        assertThat(signature.holds()).isTrue();
        assertThat(Conformance.failedRules(pdf)).isEmpty();
        assertThat(desk.run("archive", "verify")).isZero();
    }

    @Test
    void a_preview_is_not_signed() throws Exception {
        assertThat(desk.run("run", "demo", "--at", "2026-11-18", "--preview")).isZero();

        List<Path> previews = desk.issued(".pdf");
        assertThat(previews).hasSize(1);
        assertThat(Files.readString(previews.get(0), ISO_8859_1)).doesNotContain("/ByteRange");
    }

    @Test
    void a_key_store_that_does_not_open_is_named_with_its_line_and_nothing_is_issued() throws Exception {
        desk.with("key.txt", "open barley\n");

        assertThat(desk.run("check")).isEqualTo(2);
        assertThat(desk.err())
                .containsPattern("standpoint\\.yaml:\\d+:\\d+ /signature/password: the password does not open the key"
                        + " store \\S+desk\\.p12\n")
                .doesNotContain("barley");
        assertThat(desk.run("run", "demo", "--at", "2026-11-18")).isEqualTo(2);
        assertThat(folder.resolve("output")).doesNotExist();
    }

    private Path keyStore() {
        return folder.resolve("config").resolve("desk.p12");
    }
}
