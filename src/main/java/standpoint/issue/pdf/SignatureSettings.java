package standpoint.issue.pdf;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Whose signature editions bear, and what it says.
 *
 * @param keyStore a PKCS#12 file with a private key and the certificates that vouch for it
 * @param password of the key store and of the key in it
 * @param alias the name of the key; may be left out where the key store has one key alone
 * @param reason why it is signed
 * @param location where it is signed
 * @param contact how to reach who signs
 */
public record SignatureSettings(
        Path keyStore,
        String password,
        Optional<String> alias,
        Optional<String> reason,
        Optional<String> location,
        Optional<String> contact) {

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "SignatureSettings[%s in %s]".formatted(alias.orElse("the only key"), keyStore);
    }
}
