package standpoint.issue.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Key stores of an invented desk, made for one test and of no use to anybody else. */
public final class KeyStores {

    /** Opens each of them. */
    public static final String PASSWORD = "open sesame";

    /** In the middle of the time for which the certificates hold that are made without a time. */
    static final Instant TODAY = Instant.parse("2026-11-23T02:30:00Z");

    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2099-12-31T23:59:59Z");

    private final KeyStore store;
    private int made;

    private KeyStores(KeyStore store) {
        this.store = store;
    }

    static KeyStores empty() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return new KeyStores(store);
    }

    /** One RSA key, signed by an authority whose certificate comes with it. */
    public static KeyStores rsa() throws Exception {
        return empty().with("desk", rsaKeys(2048), FROM, TO);
    }

    /** The same with an EC key. */
    public static KeyStores ec() throws Exception {
        return empty().with("desk", keys("EC", new ECGenParameterSpec("secp256r1")), FROM, TO);
    }

    /** One RSA key whose certificate held in 2020 alone. */
    public static KeyStores expired() throws Exception {
        return empty().with("desk", rsaKeys(2048), FROM, Instant.parse("2020-12-31T23:59:59Z"));
    }

    static KeyPair rsaKeys(int bits) throws Exception {
        return keys("RSA", new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4));
    }

    static KeyPair keys(String kind, AlgorithmParameterSpec size) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
        generator.initialize(size);
        return generator.generateKeyPair();
    }

    KeyStores with(String alias, KeyPair keys) throws Exception {
        return with(alias, keys, FROM, TO);
    }

    KeyStores with(String alias, KeyPair keys, Instant from, Instant to) throws Exception {
        return with(alias, keys.getPrivate(), keys, from, to, Optional.empty());
    }

    /** A key whose certificate is for something else. */
    KeyStores with(String alias, KeyPair keys, KeyUsage usage) throws Exception {
        return with(alias, keys.getPrivate(), keys, FROM, TO, Optional.of(usage));
    }

    /** A key beside the certificate of another. */
    KeyStores with(String alias, PrivateKey key, KeyPair certified) throws Exception {
        return with(alias, key, certified, FROM, TO, Optional.empty());
    }

    private KeyStores with(
            String alias, PrivateKey key, KeyPair certified, Instant from, Instant to, Optional<KeyUsage> usage)
            throws Exception {
        KeyPair authority = rsaKeys(2048);
        X500Name authorityName = new X500Name("CN=Authority of " + alias);
        X509Certificate root = certificate(authorityName, authority, authorityName, authority, FROM, TO, usage);
        X509Certificate own =
                certificate(new X500Name("CN=Briefing Desk"), certified, authorityName, authority, from, to, usage);
        store.setKeyEntry(alias, key, PASSWORD.toCharArray(), new Certificate[] {own, root});
        return this;
    }

    /** A certificate alone. */
    KeyStores withCertificate(String alias) throws Exception {
        KeyPair keys = rsaKeys(2048);
        X500Name name = new X500Name("CN=" + alias);
        store.setCertificateEntry(alias, certificate(name, keys, name, keys, FROM, TO, Optional.empty()));
        return this;
    }

    private X509Certificate certificate(
            X500Name name,
            KeyPair keys,
            X500Name issuer,
            KeyPair issuing,
            Instant from,
            Instant to,
            Optional<KeyUsage> usage)
            throws Exception {
        X509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                issuer, BigInteger.valueOf(++made), Date.from(from), Date.from(to), name, keys.getPublic());
        if (usage.isPresent()) certificate.addExtension(Extension.keyUsage, true, usage.get());
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuing.getPrivate())));
    }

    /** Writes the key store. */
    public Path save(Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        } catch (IOException e) {
            throw new IllegalStateException("writing " + file, e);
        }
        return file;
    }
}
