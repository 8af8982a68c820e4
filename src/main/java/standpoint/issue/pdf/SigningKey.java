package standpoint.issue.pdf;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import standpoint.issue.pdf.SignException.Setting;

/** A private key with the certificates that vouch for it, its own first. */
final class SigningKey {

    private static final int LEAST_RSA = 2048;
    private static final int LEAST_EC = 256;

    /** Places of the bits in the extension keyUsage (RFC 5280, 4.2.1.3). */
    private static final int DIGITAL_SIGNATURE = 0;

    private static final int CONTENT_COMMITMENT = 1;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    /** The chain is not empty. */
    SigningKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    PrivateKey key() {
        return key;
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    List<X509Certificate> chain() {
        return chain;
    }

    /** As the JDK names it; SHA-256 whatever the key. */
    String algorithm() {
        return key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    }

    /**
     * Refuses a key whose signature nobody would take for valid.
     *
     * @throws SignException with what is wrong
     */
    void demandFit(Instant at) {
        demandKind();
        chain.forEach(certificate -> demandValid(certificate, at));
        demandUse();
        demandMatch();
    }

    private void demandKind() {
        if (bits() < least())
            throw refused("its key is of the kind %s; wanted RSA from %d bits on or EC from %d bits on"
                    .formatted(kind(), LEAST_RSA, LEAST_EC));
    }

    private String kind() {
        return bits() == 0 ? key.getAlgorithm() : key.getAlgorithm() + " with " + bits() + " bits";
    }

    /** The size of the key; 0 where it has none that we know of. */
    private int bits() {
        if (key instanceof RSAKey rsa) return rsa.getModulus().bitLength();
        return key instanceof ECKey ec ? ec.getParams().getOrder().bitLength() : 0;
    }

    private int least() {
        return switch (key.getAlgorithm()) {
            case "RSA" -> LEAST_RSA;
            case "EC" -> LEAST_EC;
            default -> Integer.MAX_VALUE;
        };
    }

    private static void demandValid(X509Certificate certificate, Instant at) {
        String name = certificate.getSubjectX500Principal().getName();
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        if (at.isBefore(from))
            throw refused("the certificate of %s is not valid before %s".formatted(name, TIME.format(from)));
        if (at.isAfter(to)) throw refused("the certificate of %s expired on %s".formatted(name, TIME.format(to)));
    }

    private void demandUse() {
        boolean[] uses = certificate().getKeyUsage();
        if (uses != null && !uses[DIGITAL_SIGNATURE] && !uses[CONTENT_COMMITMENT])
            throw refused("its certificate is not meant for signatures; wanted the key usage digitalSignature"
                    + " or nonRepudiation");
    }

    /** By a trial, which also finds a curve that the JDK has not. */
    private void demandMatch() {
        byte[] trial = new byte[32];
        try {
            Signature signing = Signature.getInstance(algorithm());
            signing.initSign(key);
            signing.update(trial);
            byte[] signature = signing.sign();
            Signature checking = Signature.getInstance(algorithm());
            checking.initVerify(certificate().getPublicKey());
            checking.update(trial);
            if (!checking.verify(signature)) throw refused("its certificate is that of another key");
        } catch (GeneralSecurityException e) {
            throw new SignException(Setting.KEY_STORE, "its key cannot sign with " + algorithm(), e);
        }
    }

    private static SignException refused(String reason) {
        return new SignException(Setting.KEY_STORE, reason);
    }
}
