package standpoint.issue.pdf;

import java.util.List;

/** The typefaces that editions are set in, each a TrueType file among the resources. */
enum Typeface {
    SERIF("SourceSerif4_400Regular", "Source Serif 4", 400, false),
    SERIF_ITALIC("SourceSerif4_400Regular_Italic", "Source Serif 4", 400, true),
    SERIF_SEMIBOLD("SourceSerif4_600SemiBold", "Source Serif 4", 600, false),
    SERIF_BOLD("SourceSerif4_700Bold", "Source Serif 4", 700, false),
    SANS("SourceSans3_400Regular", "Source Sans 3", 400, false),
    SANS_ITALIC("SourceSans3_400Regular_Italic", "Source Sans 3", 400, true),
    SANS_SEMIBOLD("SourceSans3_600SemiBold", "Source Sans 3", 600, false),
    SANS_BOLD("SourceSans3_700Bold", "Source Sans 3", 700, false),
    NASKH("NotoNaskhArabic_400Regular", "Noto Naskh Arabic", 400, false),
    NASKH_BOLD("NotoNaskhArabic_700Bold", "Noto Naskh Arabic", 700, false),
    NASTALIQ("NotoNastaliqUrdu_400Regular", "Noto Nastaliq Urdu", 400, false),
    DEVANAGARI("NotoSansDevanagari_400Regular", "Noto Sans Devanagari", 400, false),
    HAN("NotoSansSC_400Regular", "Noto Sans SC", 400, false);

    private final String file;
    private final String family;
    private final int weight;
    private final boolean italic;

    Typeface(String file, String family, int weight, boolean italic) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    /** The faces that a style sheet may choose among for any Latin, Greek or Cyrillic text. */
    static List<Typeface> latin() {
        return List.of(SERIF, SERIF_ITALIC, SERIF_SEMIBOLD, SERIF_BOLD, SANS, SANS_ITALIC, SANS_SEMIBOLD, SANS_BOLD);
    }

    /** The upright faces of the family that has more signs than the other. */
    static List<Typeface> signs() {
        return List.of(SANS, SANS_SEMIBOLD, SANS_BOLD);
    }

    /** The faces that are set glyph by glyph, because their letters join, stack or reorder. */
    static List<Typeface> shaped() {
        return List.of(NASKH, NASKH_BOLD, NASTALIQ, DEVANAGARI);
    }

    /** Name of its file, without the ending. */
    String file() {
        return file;
    }

    /** Name of its family, as a style sheet has it. */
    String family() {
        return family;
    }

    /** Weight in the numbers of CSS. */
    int weight() {
        return weight;
    }

    boolean italic() {
        return italic;
    }
}
