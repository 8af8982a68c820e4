package standpoint.issue.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One face of one document, written by glyph and not by character. Each pair of a glyph and the letters that it stands
 * for gets a code of its own, so that a reader can search and copy what the shaper joined.
 */
final class GlyphFont {

    private final PDDocument document;
    private final TrueTypeFont file;
    private final PDType0Font font;
    private final Map<Code, Integer> codes = new LinkedHashMap<>();

    GlyphFont(PDDocument document, TrueTypeFont file) throws IOException {
        this.document = document;
        this.file = file;
        this.font = PDType0Font.load(document, file, true);
    }

    PDType0Font font() {
        return font;
    }

    /** The code that shows the glyph and means its letters. */
    int code(ShapedWord.Glyph glyph) {
        return codes.computeIfAbsent(new Code(glyph.id(), glyph.text()), code -> codes.size() + 1);
    }

    /** Embeds the glyphs in use, with their widths and letters; to be called once, after the last page. */
    void embed() throws IOException {
        Set<Integer> glyphs = new HashSet<>();
        codes.keySet().forEach(code -> glyphs.add(code.glyph()));
        font.addGlyphsToSubset(glyphs);
        font.subset();
        COSDictionary descendant = (COSDictionary)
                ((COSArray) font.getCOSObject().getDictionaryObject(COSName.DESCENDANT_FONTS)).getObject(0);
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, compressed(glyphMap(descendant)));
        ((COSDictionary) descendant.getDictionaryObject(COSName.FONT_DESC)).removeItem(COSName.getPDFName("CIDSet"));
        font.getCOSObject().setItem(COSName.TO_UNICODE, compressed(toUnicode()));
    }

    private COSArray widths() throws IOException {
        COSArray widths = new COSArray();
        for (Code code : codes.keySet())
            widths.add(COSInteger.get(Math.round(file.getAdvanceWidth(code.glyph()) * 1000f / file.getUnitsPerEm())));
        COSArray all = new COSArray();
        all.add(COSInteger.ONE);
        all.add(widths);
        return all;
    }

    /** From our codes to the subset's glyphs, by way of the map from the file's glyphs that PDFBox wrote. */
    private byte[] glyphMap(COSDictionary descendant) throws IOException {
        byte[] subset;
        try (InputStream in =
                ((COSStream) descendant.getDictionaryObject(COSName.CID_TO_GID_MAP)).createInputStream()) {
            subset = in.readAllBytes();
        }
        byte[] map = new byte[2 * (codes.size() + 1)];
        codes.forEach((code, number) -> System.arraycopy(subset, 2 * code.glyph(), map, 2 * number, 2));
        return map;
    }

    private PDStream compressed(byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    private byte[] toUnicode() {
        List<String> lines = new ArrayList<>();
        codes.forEach(
                (code, number) -> lines.add(String.format(Locale.ROOT, "<%04X> <", number) + hex(code.text()) + ">"));
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
        map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 0; from < lines.size(); from += 100) {
            List<String> block = lines.subList(from, Math.min(from + 100, lines.size()));
            map.append(block.size()).append(" beginbfchar\n");
            map.append(String.join("\n", block)).append("\nendbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The text in UTF-16, as hexadecimal digits. */
    static String hex(String text) {
        StringBuilder digits = new StringBuilder(4 * text.length());
        text.chars().forEach(c -> digits.append(String.format(Locale.ROOT, "%04X", c)));
        return digits.toString();
    }

    private record Code(int glyph, String text) {}
}
