package standpoint.configure;

import java.util.Locale;
import java.util.Optional;
import standpoint.model.Approval;

/** Makes an approval of what a briefing says about it: the word {@code required}, or more in full. */
final class ReadApproval {

    private ReadApproval() {}

    /** Checks what the schema cannot: that what follows a deadline has one. */
    static void check(Entry approval) {
        approval.find("then")
                .filter(then -> then.text().equals("send") && !approval.mentions("deadline"))
                .ifPresent(then -> then.refuse("found send without a deadline; add one such as deadline: 2h"));
    }

    /** Only for an entry without problems; empty where it says that none is required. */
    static Optional<Approval> build(Entry approval) {
        boolean required =
                approval.findText("required").map(Boolean::parseBoolean).orElse(true);
        return Optional.of(new Approval(
                        approval.findText("deadline").map(Quantity::duration),
                        approval.findText("then")
                                .map(then -> Approval.Then.valueOf(then.toUpperCase(Locale.ROOT)))
                                .orElse(Approval.Then.WITHHOLD)))
                .filter(needed -> required);
    }
}
