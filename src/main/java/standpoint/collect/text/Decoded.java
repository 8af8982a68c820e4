package standpoint.collect.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark
 * @param doubtful whether the bytes contradict what was said of their encoding
 */
public record Decoded(String text, boolean doubtful) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int PROLOG = 2048;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.:+-]+)|<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:+-]+)");
    private static final Pattern WESTERN = Pattern.compile("(?i)us-ascii|iso-8859-(1|15)|windows-1252");

    /**
     * The encoding is that of the byte order mark, else what the sender says, else what the text itself declares, else
     * UTF-8 where the bytes are valid, else windows-1252. A label that the bytes contradict is passed over.
     *
     * @param sent the charset of the header
     */
    public static Decoded of(byte[] bytes, Optional<Charset> sent) {
        Optional<Charset> marked = mark(bytes);
        if (marked.isPresent()) return new Decoded(unmarked(new String(bytes, marked.get())), false);
        Optional<Charset> said = sent.or(() -> declared(bytes));
        boolean utf8 = isUtf8(bytes);
        if (said.isEmpty()) return new Decoded(new String(bytes, utf8 ? StandardCharsets.UTF_8 : guess(bytes)), false);
        Charset charset = said.get();
        if (charset.equals(StandardCharsets.UTF_8)) return new Decoded(new String(bytes, guess(bytes)), !utf8);
        if (!WESTERN.matcher(charset.name()).matches()) return new Decoded(new String(bytes, charset), false);
        boolean wrong = utf8 && !isAscii(bytes);
        return new Decoded(new String(bytes, wrong ? StandardCharsets.UTF_8 : WINDOWS_1252), wrong);
    }

    private static Optional<Charset> mark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(StandardCharsets.UTF_8);
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<')) return Optional.of(StandardCharsets.UTF_16BE);
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0)) return Optional.of(StandardCharsets.UTF_16LE);
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) return false;
        for (int i = 0; i < wanted.length; i++) if ((bytes[i] & 0xFF) != wanted[i]) return false;
        return true;
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String prolog = new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(prolog);
        if (!matcher.find()) return Optional.empty();
        try {
            Charset charset = Charset.forName(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            // whoever reads this declaration as bytes cannot be reading UTF-16
            return charset.name().startsWith("UTF-16") ? Optional.empty() : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CharBuffer sink = CharBuffer.allocate(8192);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        while (source.hasRemaining()) {
            sink.clear();
            var result = decoder.decode(source, sink, true);
            if (result.isError()) return false;
            if (result.isUnderflow()) break;
        }
        return true;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) if (b < 0) return false;
        return true;
    }

    /** UTF-8 with a few broken places is still UTF-8; with more broken than whole ones it never was. */
    private static Charset guess(byte[] bytes) {
        long broken = 0;
        long whole = 0;
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') broken++;
            else if (c > 0x7F) whole++;
        }
        return broken > whole ? WINDOWS_1252 : StandardCharsets.UTF_8;
    }
}
