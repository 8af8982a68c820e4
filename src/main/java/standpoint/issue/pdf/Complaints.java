package standpoint.issue.pdf;

import com.openhtmltopdf.util.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;

/**
 * What the layout warns about while one document is laid out; each is an error, because each prints something wrong.
 */
final class Complaints implements Consumer<Diagnostic> {

    private final List<String> warnings = new ArrayList<>();

    @Override
    public void accept(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue())
            warnings.add(diagnostic.getFormattedMessage().strip());
    }

    /** Throws when there was a warning. */
    void raise() {
        if (warnings.isEmpty()) return;
        String more = warnings.size() == 1 ? "" : " (and " + (warnings.size() - 1) + " more)";
        throw new PrintException("The briefing template or its style sheet cannot be laid out as written: "
                + warnings.get(0).replaceAll("\\s+", " ") + more);
    }
}
