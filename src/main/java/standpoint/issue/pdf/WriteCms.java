package standpoint.issue.pdf;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Writes the signature proper: CMS with the attributes of a PAdES baseline signature, level B-B (ETSI EN 319 142-1,
 * 6.3). The time of signing stands in the PDF alone.
 */
final class WriteCms {

    private WriteCms() {}

    /** The signature of what the file holds outside of it, in DER. */
    static byte[] of(byte[] content, SigningKey key)
            throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
        CMSSignedDataGenerator cms = new CMSSignedDataGenerator();
        cms.addSignerInfoGenerator(signer(key));
        cms.addCertificates(new JcaCertStore(key.chain()));
        return cms.generate(new CMSProcessableByteArray(content)).getEncoded("DER");
    }

    private static SignerInfoGenerator signer(SigningKey key)
            throws GeneralSecurityException, OperatorCreationException {
        CMSAttributeTableGenerator usual =
                new DefaultSignedAttributeTableGenerator(new AttributeTable(signingCertificate(key.certificate())));
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(
                        parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime))
                .build(new JcaContentSignerBuilder(key.algorithm()).build(key.key()), key.certificate());
    }

    /** Names the certificate by its SHA-256, so that no other of the same key can be put in its place (RFC 5035). */
    private static Attribute signingCertificate(X509Certificate certificate) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
    }
}
