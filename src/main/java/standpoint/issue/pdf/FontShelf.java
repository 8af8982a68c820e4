package standpoint.issue.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font files, each read once and on first need: the Chinese one alone is ten megabytes. Safe for many threads. */
final class FontShelf {

    /** "GSUB", as a font file names its tables. */
    private static final int LIGATURES = 0x47535542;

    /** "gsub", which is no table. */
    private static final int NO_TABLE = 0x67737562;

    private final Map<Typeface, byte[]> files = new ConcurrentHashMap<>();
    private final Map<Typeface, byte[]> letterByLetter = new ConcurrentHashMap<>();
    private final Map<Typeface, CmapLookup> repertoires = new ConcurrentHashMap<>();
    private final Map<Typeface, Font> shaping = new ConcurrentHashMap<>();

    /** The whole file; not to be changed. */
    byte[] bytes(Typeface face) {
        return files.computeIfAbsent(face, FontShelf::read);
    }

    /**
     * The font for one document. Its ligatures are off: PDFBox would set them without a way back to the letters, so
     * that nobody could search or copy them.
     */
    TrueTypeFont parse(Typeface face) {
        try {
            byte[] file = letterByLetter.computeIfAbsent(face, FontShelf::withoutLigatures);
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("reading the font " + face.file(), e);
        }
    }

    /** A line for each font file: its SHA-256 and its name. */
    String digests() {
        return new String(read("fonts/SHA256SUMS"), StandardCharsets.UTF_8);
    }

    /** Whether the face has a glyph for that code point. */
    boolean has(Typeface face, int codePoint) {
        CmapLookup lookup = repertoires.computeIfAbsent(face, this::repertoire);
        synchronized (lookup) {
            return lookup.getGlyphId(codePoint) != 0;
        }
    }

    /** The face for the shaper of {@code java.desktop}, one em being 1000 units. */
    Font forShaping(Typeface face) {
        return shaping.computeIfAbsent(face, this::create);
    }

    private CmapLookup repertoire(Typeface face) {
        try {
            return parse(face).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the characters of the font " + face.file(), e);
        }
    }

    private Font create(Typeface face) {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes(face)));
            return font.deriveFont((float) ShapedWord.EM);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + face.file() + " cannot be shaped", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the font " + face.file(), e);
        }
    }

    /**
     * The file with its table of ligatures under a name that means nothing: reading the table, which is off anyway,
     * takes more time than all others together.
     */
    private static byte[] withoutLigatures(Typeface face) {
        byte[] file = read(face);
        ByteBuffer tables = ByteBuffer.wrap(file);
        int count = tables.getShort(4);
        for (int table = 0; table < count; table++) {
            int name = 12 + 16 * table;
            if (tables.getInt(name) == LIGATURES) tables.putInt(name, NO_TABLE);
        }
        return file;
    }

    private static byte[] read(Typeface face) {
        return read("fonts/" + face.file() + ".ttf");
    }

    private static byte[] read(String name) {
        try (InputStream in = FontShelf.class.getResourceAsStream(name)) {
            if (in == null) throw new FileNotFoundException(name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the font " + name, e);
        }
    }
}
