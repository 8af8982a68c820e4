package standpoint.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import standpoint.produce.Progress;
import standpoint.terminal.Colour.Painted;

/** Where a command writes: results to standard output, everything else to standard error. */
public final class Screen {

    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private final boolean coloured;
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /**
     * Writes to these streams.
     *
     * @param interactive whether somebody watches standard error as it comes, so that progress is worth showing
     * @param coloured whether standard output shows colours
     */
    public Screen(PrintStream out, PrintStream err, boolean interactive, boolean coloured) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.coloured = coloured;
    }

    /** A line of the result. */
    void line(String line) {
        out.println(printable(line));
    }

    boolean isColoured() {
        return coloured;
    }

    /** Words of the result in their colours, to be called where there are colours. */
    void painted(List<Painted> words) {
        words.forEach(each -> out.print(new Painted(each.colour(), printable(each.words())).inColour()));
        out.println();
    }

    /** One JSON object on a line of its own, its keys in the order of the map. */
    void object(Map<String, ?> object) {
        try {
            out.println(json.writeValueAsString(object));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result that cannot be written as JSON", e);
        }
    }

    /** A JSON document in UTF-8, as it is kept. */
    void document(byte[] document) {
        out.println(new String(document, StandardCharsets.UTF_8).stripTrailing());
    }

    /** A sentence about what went wrong or is missing. */
    void complain(String sentence) {
        err.println(printable(sentence));
    }

    /** Shows the current step on one line of the terminal, and nothing where nobody watches. */
    Progress progress(String title) {
        return interactive
                ? phrase -> err.print(ERASE_LINE + printable(title + ": " + phrase + " …"))
                : Progress.SILENT;
    }

    /** Takes the progress line away. */
    void settle() {
        if (interactive) err.print(ERASE_LINE);
    }

    /** Control characters of fetched text must not steer the reader's terminal. */
    private static String printable(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) && point != '\n' && point != '\t' ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
