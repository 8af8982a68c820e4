package standpoint.issue.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import standpoint.issue.template.Kit;
import standpoint.issue.template.Medium;
import standpoint.model.Edition;

/** Writes an edition as one HTML page: styles and logo are in it, and nothing is loaded from elsewhere. */
public final class WritePage {

    private static final String TEMPLATE = "page/edition.ftlx";

    /** Makes a writer of pages. */
    public WritePage() {}

    /**
     * The page in UTF-8; the same edition gives the same bytes.
     *
     * @param kit how it looks
     * @throws standpoint.issue.template.TemplateFault naming template, line and column of what is wrong
     */
    public byte[] write(Edition edition, Kit kit) {
        Medium medium = new Medium(WritePage::harmless, kit.logo().map(name -> inline(kit, name)), Medium.ALL);
        return kit.templates().fill(TEMPLATE, edition, medium).getBytes(StandardCharsets.UTF_8);
    }

    private static String inline(Kit kit, String logo) {
        String type = logo.endsWith(".svg") ? "image/svg+xml" : "image/png";
        Optional<byte[]> file = kit.find(logo);
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(file.orElseThrow());
    }

    /** What HTML cannot hold, and what would turn the text around it, is shown as a hole. */
    private static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().forEach(c -> harmless.appendCodePoint(refused(c) ? 0xFFFD : c));
        return harmless.toString();
    }

    private static boolean refused(int c) {
        boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return control || turns || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
    }
}
