package standpoint.configure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a file as UTF-8 of a sane size, or says why it is none. */
final class ReadText {

    private static final int MAX_BYTES = 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Problems problems;

    ReadText(Problems problems) {
        this.problems = problems;
    }

    Optional<String> read(Path file) {
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                problems.add(file, "has " + size + " bytes; wanted at most 1 MB (" + MAX_BYTES + " bytes)");
                return Optional.empty();
            }
            return decode(file, Files.readAllBytes(file)).filter(text -> isPlain(file, text));
        } catch (IOException unreadable) {
            problems.add(file, "cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    private Optional<String> decode(Path file, byte[] bytes) {
        // a new decoder reports what it cannot decode, where String would put a replacement character
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        boolean broken = decoder.decode(from, to, true).isError();
        String text = to.flip().toString();
        if (broken) {
            String found = "found the byte 0x%02X, which is not UTF-8".formatted(bytes[from.position()] & 0xFF);
            problems.add(file, Place.after(text), "", found + "; wanted a file saved as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private boolean isPlain(Path file, String text) {
        OptionalInt odd = text.codePoints().filter(c -> !isPrintable(c)).findFirst();
        odd.ifPresent(c -> problems.add(
                file,
                Place.after(text.substring(0, text.indexOf(c))),
                "",
                "found the control character U+%04X; wanted text only".formatted(c)));
        return odd.isEmpty();
    }

    /** The characters that YAML 1.1 allows in a document. */
    private static boolean isPrintable(int c) {
        boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        return control ? c == '\t' || c == '\n' || c == '\r' || c == 0x85 : c != 0xFFFE && c != 0xFFFF;
    }
}
