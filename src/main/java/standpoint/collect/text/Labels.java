package standpoint.collect.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of encodings as texts and servers give them, and what is meant by them. */
final class Labels {

    private static final int PROLOG = 2048;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.:+-]+)|<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:+-]+)");

    /** The wider encoding that is written under the name of the narrower one; after the WHATWG Encoding Standard. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("big5", "Big5-HKSCS"));

    private Labels() {}

    /** The encoding that a text in ASCII's neighbourhood declares; empty for a name that nobody knows. */
    static Optional<Charset> declared(byte[] bytes) {
        String prolog = new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(prolog);
        if (!matcher.find()) return Optional.empty();
        // whoever reads this declaration as bytes cannot be reading UTF-16 or UTF-32
        return named(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                .filter(charset ->
                        !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32"))
                .map(Labels::asMeant);
    }

    /** The encoding that is really used under this name. */
    static Charset asMeant(Charset said) {
        String wider = MEANT.get(said.name().toLowerCase(Locale.ROOT));
        return wider == null ? said : named(wider).orElse(said);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
