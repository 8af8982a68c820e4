package standpoint.collect.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark
 * @param doubtful whether the bytes contradict what was said of their encoding
 */
public record Decoded(String text, boolean doubtful) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A byte order mark, or how {@code <?} begins where there is none; the longer before the shorter. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
            new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            new Mark(Charset.forName("UTF-32BE"), 0, 0, 0, 0x3C),
            new Mark(Charset.forName("UTF-32LE"), 0x3C, 0, 0, 0),
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Mark(StandardCharsets.UTF_16BE, 0, 0x3C),
            new Mark(StandardCharsets.UTF_16LE, 0x3C, 0));

    private record Mark(Charset charset, List<Integer> start) {
        Mark(Charset charset, Integer... start) {
            this(charset, List.of(start));
        }

        boolean opens(byte[] bytes) {
            if (bytes.length < start.size()) return false;
            for (int i = 0; i < start.size(); i++) if ((bytes[i] & 0xFF) != start.get(i)) return false;
            return true;
        }
    }

    /**
     * The encoding is that of the byte order mark, else UTF-8 where the bytes are valid and say more than ASCII does,
     * else what the sender or the text itself declares, whichever the bytes agree with, else windows-1252. That label
     * itself, which servers give without looking, comes last.
     *
     * @param sent the charset of the header
     */
    public static Decoded of(byte[] bytes, Optional<Charset> sent) {
        Optional<Charset> marked = MARKS.stream()
                .filter(mark -> mark.opens(bytes))
                .map(Mark::charset)
                .findFirst();
        if (marked.isPresent()) return new Decoded(unmarked(new String(bytes, marked.get())), false);
        List<Charset> said = Stream.of(sent.map(Labels::asMeant), Labels.declared(bytes))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(WINDOWS_1252::equals))
                .toList();
        if (!isAscii(bytes)) {
            Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
            if (utf8.isPresent())
                return new Decoded(utf8.get(), !said.isEmpty() && !said.contains(StandardCharsets.UTF_8));
        }
        return asSaid(bytes, said);
    }

    private static Decoded asSaid(byte[] bytes, List<Charset> said) {
        for (Charset charset : said) {
            Optional<String> text = strictly(bytes, charset);
            if (text.isPresent()) return new Decoded(text.get(), !charset.equals(said.get(0)));
        }
        Optional<Charset> other = said.stream()
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .findFirst();
        // a few broken characters do not disprove what was said
        if (other.isPresent()) return new Decoded(new String(bytes, other.get()), false);
        Charset guess = isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        return new Decoded(new String(bytes, guess), !said.isEmpty());
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) if (b < 0) return false;
        return true;
    }

    /** UTF-8 with a few broken places is still UTF-8; with more broken than whole ones it never was. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        long broken = 0;
        long whole = 0;
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') broken++;
            else if (c > 0x7F) whole++;
        }
        return broken <= whole;
    }
}
