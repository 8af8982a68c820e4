package standpoint.issue.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One edition, signed by an RSA and by an EC key. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignPdfTest {

    private static final byte[] JSON = "{\"schema\":1,\"id\":\"lake-2026-11-23-2\"}".getBytes(UTF_8);
    private static final Instant AT = KeyStores.TODAY;

    @TempDir
    private static Path folder;

    private byte[] printed = {};
    private byte[] byRsa = {};
    private byte[] byEc = {};

    @BeforeAll
    void sign() throws Exception {
        printed = new PrintEdition().print(SampleEditions.fiveScripts(), SampleKits.shipped(), JSON);
        byRsa = sign(KeyStores.rsa(), "rsa.p12");
        byEc = sign(KeyStores.ec(), "ec.p12");
    }

    private byte[] sign(KeyStores keys, String name) throws Exception {
        return new SignPdf(new SignatureSettings(
                        keys.save(folder.resolve(name)),
                        KeyStores.PASSWORD,
                        Optional.empty(),
                        Optional.of("Issued by the desk"),
                        Optional.of("Islamabad"),
                        Optional.of("desk@desk.example")))
                .sign(printed, AT);
    }

    private byte[] signed(String kind) {
        return kind.equals("RSA") ? byRsa : byEc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void the_signature_is_of_the_whole_file_and_holds(String kind) throws Exception {
        Signatures signature = Signatures.of(signed(kind));
        assertThat(signature.coversTheFile()).isTrue();
        assertThat(signature.holds()).isTrue();
        assertThat(signature.signer().getDigestAlgOID()).isEqualTo(NISTObjectIdentifiers.id_sha256.getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void a_signed_edition_conforms_to_the_archive_and_the_accessibility_standard(String kind) throws Exception {
        assertThat(Conformance.failedRules(signed(kind))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void the_printed_edition_stays_as_it_is_before_the_signature(String kind) {
        assertThat(Arrays.copyOf(signed(kind), printed.length)).isEqualTo(printed);
    }

    @Test
    void one_altered_byte_breaks_the_signature() throws Exception {
        int end = new String(byRsa, ISO_8859_1).lastIndexOf("%%EOF");
        for (int place : List.of(12, printed.length / 2, end)) {
            byte[] altered = byRsa.clone();
            altered[place] ^= 1;
            assertThat(holds(altered)).as("byte %d", place).isFalse();
        }
    }

    /** The places of the signature are those of the file as signed: an altered file may not even open. */
    private boolean holds(byte[] altered) throws Exception {
        return Signatures.of(byRsa).overBytesOf(altered).holds();
    }

    @Test
    void the_signature_names_its_certificate_and_leaves_the_time_to_the_file() throws Exception {
        Signatures signature = Signatures.of(byEc);
        assertThat(signature.says(CMSAttributes.signingTime)).isFalse();
        assertThat(signature.says(CMSAttributes.contentType)).isTrue();
        SigningCertificateV2 named = SigningCertificateV2.getInstance(signature
                .signer()
                .getSignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                .getAttrValues()
                .getObjectAt(0));
        byte[] certificate = signature.certificates().stream()
                .filter(one -> one.getSubject().toString().equals("CN=Briefing Desk"))
                .findFirst()
                .orElseThrow()
                .getEncoded();
        assertThat(named.getCerts()).hasSize(1);
        assertThat(named.getCerts()[0].getCertHash())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(certificate));
    }

    @Test
    void the_signature_brings_the_certificate_of_who_vouches_for_it() throws Exception {
        assertThat(Signatures.of(byRsa).certificates())
                .extracting(certificate -> certificate.getSubject().toString())
                .containsExactlyInAnyOrder("CN=Briefing Desk", "CN=Authority of desk");
    }

    @Test
    void the_file_says_when_where_and_why_it_was_signed() throws Exception {
        PDSignature said = Signatures.of(byRsa).dictionary();
        assertThat(said.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(said.getSignDate().toInstant()).isEqualTo(AT);
        assertThat(said.getReason()).isEqualTo("Issued by the desk");
        assertThat(said.getLocation()).isEqualTo("Islamabad");
        assertThat(said.getContactInfo()).isEqualTo("desk@desk.example");
    }

    @Test
    void the_attached_document_is_that_of_the_unsigned_edition() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(byRsa)) {
            PDComplexFileSpecification attached = Objects.requireNonNull(pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("lake-2026-11-23-2.json"));
            assertThat(attached.getEmbeddedFile().toByteArray()).isEqualTo(JSON);
        }
    }

    @Test
    void a_screen_reader_comes_to_the_signature_last() throws Exception {
        try (PDDocument unsigned = Loader.loadPDF(printed);
                PDDocument pdf = Loader.loadPDF(byRsa)) {
            List<Tags.Tag> before = Tags.of(unsigned);
            List<Tags.Tag> after = Tags.of(pdf);
            assertThat(after.subList(0, before.size())).isEqualTo(before);
            assertThat(after.subList(before.size(), after.size()))
                    .extracting(Tags.Tag::type)
                    .containsExactly("Form");
        }
    }
}
