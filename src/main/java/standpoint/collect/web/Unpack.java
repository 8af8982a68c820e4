package standpoint.collect.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes how a sender packed content. Every layer is held to the same limit, so that a bomb stays small. */
final class Unpack {

    /** What senders are told that we can undo. */
    static final String CODINGS = "gzip, br, deflate";

    /** Seen in answers of servers that mean to say that nothing was packed. */
    private static final Set<String> PLAIN = Set.of("", "identity", "none", "utf-8");

    private static final int MAX_LAYERS = 2;
    private static final Pattern NAME = Pattern.compile("[\\w.+-]+");

    private Unpack() {}

    /**
     * The codings that must be undone, in the order in which they were applied.
     *
     * @param headers the values of {@code Content-Encoding}
     */
    static List<String> layers(List<String> headers) {
        List<String> layers = new ArrayList<>();
        for (String name : String.join(",", headers).split(",", -1)) {
            String coding = name.strip().toLowerCase(Locale.ROOT);
            if (!PLAIN.contains(coding)) layers.add(coding);
        }
        return layers;
    }

    /** @throws IOException also when the layers are too many, unknown, or not what they are called */
    static InputStream open(InputStream packed, List<String> layers, int limit, Limited.Excess excess)
            throws IOException {
        if (layers.size() > MAX_LAYERS)
            throw unusable("packed more than twice ("
                    + layers.stream().limit(MAX_LAYERS).map(Unpack::shortened).collect(Collectors.joining(", "))
                    + ", …)");
        InputStream content = new Limited(packed, limit, excess);
        for (int i = layers.size() - 1; i >= 0; i--) content = new Limited(undo(layers.get(i), content), limit, excess);
        return content;
    }

    private static InputStream undo(String coding, InputStream packed) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "br" -> new BrotliInputStream(packed);
            case "deflate" -> inflate(packed);
            default -> throw unusable("packed in a way that was not asked for (" + shortened(coding) + ")");
        };
    }

    /** Senders disagree on whether "deflate" comes with the header of zlib, so that its first two bytes decide. */
    private static InputStream inflate(InputStream packed) throws IOException {
        var start = new PushbackInputStream(packed, 2);
        byte[] head = start.readNBytes(2);
        start.unread(head);
        return new Inflating(start, new Inflater(!isZlib(head)));
    }

    /** RFC 1950, without a preset dictionary, which nobody could have agreed on. */
    private static boolean isZlib(byte[] head) {
        if (head.length < 2) return false;
        int method = head[0] & 0xFF;
        int flags = head[1] & 0xFF;
        return (method & 0x0F) == 8 && (method * 256 + flags) % 31 == 0 && (flags & 0x20) == 0;
    }

    /** A name that is none is not shown to people, since anything can stand in a header. */
    private static String shortened(String coding) {
        if (!NAME.matcher(coding).matches()) return "…";
        return coding.length() > 20 ? coding.substring(0, 20) + "…" : coding;
    }

    private static IOException unusable(String reason) {
        return new UnusableAnswerException(Attempt.failed(reason, Fault.LASTING));
    }

    /** Frees what its inflater holds outside the heap. */
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream stream, Inflater inflater) {
            super(stream, inflater);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
