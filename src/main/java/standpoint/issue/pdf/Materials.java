package standpoint.issue.pdf;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import standpoint.issue.template.Kit;

/** What the layout may open, all of it in memory: the style sheet and the logo. */
final class Materials {

    /** Stands before their names. */
    static final String SCHEME = "memory";

    private static final String STYLE_SHEET = "briefing.css";

    private final String styleSheet;
    private final Kit kit;

    Materials(String styleSheet, Kit kit) {
        this.styleSheet = styleSheet;
        this.kit = kit;
    }

    /** Called on its own result too. Links pass as they are; nothing is opened for them. */
    @Nullable String resolve(@Nullable String uri) {
        if (uri == null) return null;
        String own = SCHEME + ":" + uri;
        if (holds(own)) return own;
        return holds(uri) || uri.startsWith("#") || uri.startsWith("https://") || uri.startsWith("http://")
                ? uri
                : null;
    }

    /** Whether this is the whole name of a thing that may be opened. */
    boolean holds(@Nullable String uri) {
        return uri != null
                && (uri.equals(SCHEME + ":" + STYLE_SHEET)
                        || kit.logo()
                                .map(logo -> uri.equals(SCHEME + ":" + logo))
                                .orElse(false));
    }

    /** The thing of that name. */
    FSStream open(String uri) {
        String name = uri.substring(uri.indexOf(':') + 1);
        return new Memory(
                name.equals(STYLE_SHEET)
                        ? styleSheet.getBytes(StandardCharsets.UTF_8)
                        : kit.find(name).orElseThrow());
    }

    /** Bytes as the layout wants to read them. */
    private static final class Memory implements FSStream {

        private final byte[] bytes;

        Memory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
