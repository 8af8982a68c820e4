package standpoint.issue.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import standpoint.issue.pdf.SignException.Setting;

/** Takes the key that signs from a user's key store. */
public final class OpenKeyStore {

    private OpenKeyStore() {}

    /** What keeps an edition from being signed at that time; empty when nothing does. */
    public static Optional<SignException> findFault(SignatureSettings settings, Instant at) {
        try {
            take(settings).demandFit(at);
            return Optional.empty();
        } catch (SignException fault) {
            return Optional.of(fault);
        }
    }

    /**
     * The key, whether or not it may sign today.
     *
     * @throws SignException when the key store does not give it
     */
    static SigningKey take(SignatureSettings settings) {
        char[] password = settings.password().toCharArray();
        try {
            KeyStore store = load(settings.keyStore(), password);
            String alias = choose(store, settings);
            if (!(store.getKey(alias, password) instanceof PrivateKey key))
                throw new SignException(Setting.ALIAS, "'%s' is not a private key".formatted(alias));
            return new SigningKey(key, chain(store, alias));
        } catch (UnrecoverableKeyException e) {
            throw new SignException(Setting.PASSWORD, "its key has another password than the key store", e);
        } catch (GeneralSecurityException e) {
            throw new SignException(Setting.KEY_STORE, unreadable(settings.keyStore()), e);
        }
    }

    private static KeyStore load(Path file, char[] password) throws GeneralSecurityException {
        if (!Files.isRegularFile(file))
            throw new SignException(Setting.KEY_STORE, "there is no key store at %s".formatted(file));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
            return store;
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException)
                throw new SignException(
                        Setting.PASSWORD, "the password does not open the key store %s".formatted(file), e);
            throw new SignException(Setting.KEY_STORE, unreadable(file), e);
        }
    }

    private static String unreadable(Path file) {
        return "%s cannot be read as a key store of type PKCS#12".formatted(file);
    }

    private static String choose(KeyStore store, SignatureSettings settings) throws KeyStoreException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) if (store.isKeyEntry(alias)) keys.add(alias);
        Collections.sort(keys);
        if (keys.isEmpty())
            throw new SignException(
                    Setting.KEY_STORE, "the key store %s has no private key".formatted(settings.keyStore()));
        if (settings.alias().isPresent())
            return known(store, keys, settings.alias().get());
        if (keys.size() > 1)
            throw new SignException(
                    Setting.ALIAS,
                    "the key store has %d keys; wanted an alias, one of %s"
                            .formatted(keys.size(), String.join(", ", keys)));
        return keys.get(0);
    }

    private static String known(KeyStore store, List<String> keys, String alias) throws KeyStoreException {
        if (store.isKeyEntry(alias)) return alias;
        String found = store.containsAlias(alias)
                ? "'%s' is a certificate without its private key".formatted(alias)
                : "the key store has no '%s'".formatted(alias);
        throw new SignException(Setting.ALIAS, found + "; it has the keys " + String.join(", ", keys));
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws KeyStoreException {
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate link :
                Optional.ofNullable(store.getCertificateChain(alias)).orElse(new Certificate[0]))
            if (link instanceof X509Certificate certificate) chain.add(certificate);
        if (chain.isEmpty())
            throw new SignException(Setting.KEY_STORE, "the key '%s' has no certificate".formatted(alias));
        return chain;
    }
}
