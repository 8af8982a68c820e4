package standpoint.issue.pdf;

import java.io.Serial;

/** An edition cannot be signed; the message is one sentence for the user, the reason its clause that says why. */
public final class SignException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Setting setting;
    private final String reason;

    /** What of {@link SignatureSettings} is at fault. */
    public enum Setting {
        KEY_STORE,
        PASSWORD,
        ALIAS
    }

    SignException(Setting setting, String reason) {
        super(sentence(reason));
        this.setting = setting;
        this.reason = reason;
    }

    SignException(Setting setting, String reason, Throwable cause) {
        super(sentence(reason), cause);
        this.setting = setting;
        this.reason = reason;
    }

    /** The setting to look at. */
    public Setting setting() {
        return setting;
    }

    /** Why, without a full stop. */
    public String reason() {
        return reason;
    }

    private static String sentence(String reason) {
        return "The edition cannot be signed: " + reason + ".";
    }
}
