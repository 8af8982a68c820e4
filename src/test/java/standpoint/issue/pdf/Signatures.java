package standpoint.issue.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/** The one signature of a file, as somebody reads it who has got the file alone. */
public final class Signatures {

    private final byte[] pdf;
    private final PDSignature signature;
    private final CMSSignedData cms;

    private Signatures(byte[] pdf, PDSignature signature, CMSSignedData cms) {
        this.pdf = pdf;
        this.signature = signature;
        this.cms = cms;
    }

    /** Fails when there is not exactly one. */
    public static Signatures of(byte[] pdf) throws IOException, CMSException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> all = document.getSignatureDictionaries();
            if (all.size() != 1) throw new IllegalStateException(all.size() + " signatures");
            PDSignature signature = all.get(0);
            return new Signatures(pdf, signature, cms(pdf, signature));
        }
    }

    /** The same signature held against another file of that length. */
    Signatures overBytesOf(byte[] other) throws IOException, CMSException {
        return new Signatures(other, signature, cms(other, signature));
    }

    /** Read as a stream, because what is kept free for a signature is filled up with zeros. */
    private static CMSSignedData cms(byte[] pdf, PDSignature signature) throws IOException, CMSException {
        return new CMSSignedData(
                new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                new ByteArrayInputStream(signature.getContents(pdf)));
    }

    PDSignature dictionary() {
        return signature;
    }

    SignerInformation signer() {
        return cms.getSignerInfos().getSigners().iterator().next();
    }

    Collection<X509CertificateHolder> certificates() {
        return cms.getCertificates().getMatches(null);
    }

    /** Of the signed attributes. */
    boolean says(ASN1ObjectIdentifier attribute) {
        return signer().getSignedAttributes().get(attribute) != null;
    }

    /** Whether the signature is of the signed bytes, and of the key that the signer's certificate has. */
    public boolean holds() throws Exception {
        SignerInformation signer = signer();
        X509CertificateHolder certificate = certificates().stream()
                .filter(signer.getSID()::match)
                .findFirst()
                .orElseThrow();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException altered) {
            return false;
        }
    }

    /** Whether everything is signed but the place of the signature itself. */
    public boolean coversTheFile() {
        int[] range = signature.getByteRange();
        return range.length == 4
                && range[0] == 0
                && pdf[range[1]] == '<'
                && pdf[range[2] - 1] == '>'
                && range[2] + range[3] == pdf.length
                && range[2] - range[1] == signature.getContents().length * 2 + 2;
    }
}
