package standpoint.issue.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import standpoint.issue.pdf.SignException.Setting;

/**
 * Signs a printed edition with a user's key: a PAdES baseline signature (level B-B) that is appended to the file, which
 * stays as it is before it. The key store is opened for each edition, so that a renewed certificate is taken at once.
 */
public final class SignPdf implements Sign {

    /** Of the signature without its certificates, far more than any key and attribute takes. */
    private static final int ROOM = 4096;

    private final SignatureSettings settings;

    public SignPdf(SignatureSettings settings) {
        this.settings = settings;
    }

    @Override
    public byte[] sign(byte[] pdf, Instant at) {
        SigningKey key = OpenKeyStore.take(settings);
        key.demandFit(at);
        try {
            return append(pdf, key, at);
        } catch (IOException | GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new SignException(Setting.KEY_STORE, "its signature could not be made", e);
        }
    }

    private byte[] append(byte[] pdf, SigningKey key, Instant at)
            throws IOException, GeneralSecurityException, OperatorCreationException, CMSException {
        int room = room(key);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 4 * room);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(room);
            options.setPage(document.getNumberOfPages() - 1);
            document.addSignature(signature(at), options);
            SignatureTag.add(document);
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            signing.setSignature(WriteCms.of(signing.getContent().readAllBytes(), key));
        }
        return out.toByteArray();
    }

    private static int room(SigningKey key) throws CertificateEncodingException {
        int room = ROOM;
        for (X509Certificate certificate : key.chain()) room += certificate.getEncoded().length;
        return room;
    }

    private PDSignature signature(Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        settings.reason().ifPresent(signature::setReason);
        settings.location().ifPresent(signature::setLocation);
        settings.contact().ifPresent(signature::setContactInfo);
        return signature;
    }
}
