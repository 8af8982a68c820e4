package standpoint.issue.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import standpoint.model.Edition;

/** The sample editions, each printed once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedEditionsTest {

    private static final byte[] JSON = "{\"schema\":1,\"id\":\"lake-2026-11-23-2\"}".getBytes(UTF_8);

    private final Map<String, byte[]> printed = new TreeMap<>();

    @BeforeAll
    void print() {
        PrintEdition press = new PrintEdition();
        Map<String, Edition> samples = Map.of(
                "talks", SampleEditions.talks(),
                "empty", SampleEditions.empty(),
                "hostile", SampleEditions.hostile(),
                "five scripts", SampleEditions.fiveScripts(),
                "hundred pages", SampleEditions.hundredPages());
        Stream.of("ar", "fr", "ur", "zh")
                .forEach(language ->
                        printed.put(language, press.print(SampleEditions.in(language), SampleKits.shipped(), JSON)));
        printed.put("one page", press.print(SampleEditions.talks(), SampleKits.brief(), JSON));
        printed.put("one page of many", press.print(SampleEditions.hundredPages(), SampleKits.brief(), JSON));
        printed.put("one page in Urdu", press.print(SampleEditions.in("ur"), SampleKits.brief(), JSON));
        new TreeMap<>(samples)
                .forEach((name, edition) -> printed.put(name, press.print(edition, SampleKits.shipped(), JSON)));
    }

    @TestFactory
    Stream<DynamicTest> every_sample_conforms_to_the_archive_and_the_accessibility_standard() {
        return printed.keySet().stream()
                .flatMap(name -> Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                        .map(flavour -> DynamicTest.dynamicTest(name + " " + flavour.getId(), () -> {
                            assertThat(Conformance.broken(bytes(name), flavour)).isEmpty();
                        })));
    }

    @Test
    void a_screen_reader_goes_through_the_edition_in_its_order() throws Exception {
        try (PDDocument pdf = open("talks")) {
            assertThat(Tags.text(Tags.of(pdf)))
                    .containsSubsequence(
                            "Lake Maru talks",
                            "Water, transit and the western shore",
                            "BOTTOM LINE",
                            "There will be no foreign uniform",
                            "articles read",
                            "CONTENTS",
                            "AT A GLANCE",
                            "1 concedes",
                            "WHO SPEAKS FOR IT",
                            "Rejects, towards Oru Federation",
                            "There will be no foreign uniform",
                            "Foreign Minister Alina Verin",
                            "Before",
                            "Claim and counter-claim",
                            "Who stands where",
                            "What changed",
                            "Positions that moved since the last edition",
                            "Before",
                            "Timeline",
                            "Statements as they were reported",
                            "demands of Republic of Kestria",
                            "Coverage and silence",
                            "Parties that said nothing",
                            "Method",
                            "Sources");
        }
    }

    @Test
    void a_brief_edition_keeps_to_one_page_and_fills_it() throws Exception {
        for (String name : List.of("one page", "one page of many", "one page in Urdu"))
            try (PDDocument pdf = open(name)) {
                assertThat(pdf.getNumberOfPages()).as(name).isEqualTo(1);
            }
        assertThat(text("one page")).contains("Republic of Kestria", "What it says", "SOURCES", "The cut-off was");
    }

    @Test
    void headings_are_in_the_language_of_the_edition() throws Exception {
        assertThat(text("fr")).contains("Chronologie", "Édition 2");
        assertThat(text("zh")).contains("时间线", "第2期");
        assertThat(Tags.text(tags("ar"))).contains("المصادر");
        assertThat(Tags.text(tags("ur"))).contains("ذرائع");
    }

    @Test
    void columns_of_a_right_to_left_edition_begin_at_the_right() throws Exception {
        try (PDDocument pdf = open("ur")) {
            Map<String, Float> at = WordPositions.on(pdf.getPage(1));
            float middle = pdf.getPage(1).getMediaBox().getWidth() / 2;
            assertThat(at.get("نظر")).isGreaterThan(middle);
            assertThat(at.get("Foreign")).isLessThan(at.get("Minister"));
            assertThat(at.get("Minister")).isLessThan(at.get("Alina"));
        }
    }

    @Test
    void a_right_to_left_edition_is_read_in_the_same_order_as_any_other() throws Exception {
        List<String> sections = List.of("Republic of Kestria", "Oru Federation", "Arbitration");
        assertThat(Tags.text(tags("ur"))).containsSubsequence(sections);
        assertThat(tags("ur").stream().map(Tags.Tag::type).filter(type -> type.equals("Table")))
                .hasSameSizeAs(tags("talks").stream()
                        .map(Tags.Tag::type)
                        .filter(type -> type.equals("Table"))
                        .toList());
    }

    private List<Tags.Tag> tags(String name) throws Exception {
        try (PDDocument pdf = open(name)) {
            return Tags.of(pdf);
        }
    }

    @Test
    void a_claim_stands_beside_its_denial() throws Exception {
        Edition talks = SampleEditions.talks();
        String disputes = between(text("talks"), "Claim and counter-claim", "Who stands where");
        assertThat(talks.disagreements()).isNotEmpty().allSatisfy(dispute -> {
            assertThat(disputes).contains(beginning(talks, dispute.claimId()));
            assertThat(disputes).contains(beginning(talks, dispute.counterId()));
        });
    }

    @Test
    void the_timeline_says_what_was_done() throws Exception {
        assertThat(between(text("talks"), "Statements as they were reported", "In figures"))
                .contains("rejects, towards Oru Federation");
    }

    private static String beginning(Edition edition, String positionId) {
        String words = edition.findPosition(positionId)
                .orElseThrow()
                .best()
                .content()
                .get(0)
                .text();
        return words.substring(0, Math.min(20, words.length()));
    }

    /** What stands after the last of the first words, up to the next of the others. */
    private static String between(String text, String after, String before) {
        int begin = text.lastIndexOf(after);
        return text.substring(begin, text.indexOf(before, begin));
    }

    @Test
    void there_is_one_first_heading_and_no_level_is_skipped() throws Exception {
        for (String name : printed.keySet())
            try (PDDocument pdf = open(name)) {
                List<Integer> levels = Tags.of(pdf).stream()
                        .filter(tag -> tag.type().matches("H[1-6]"))
                        .map(tag -> tag.type().charAt(1) - '0')
                        .toList();
                assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
                assertThat(levels.get(0)).isEqualTo(1);
                for (int i = 1; i < levels.size(); i++)
                    assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
    }

    @Test
    void the_data_is_attached_byte_for_byte() throws Exception {
        try (PDDocument pdf = open("talks")) {
            Map<String, PDComplexFileSpecification> files =
                    pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            PDComplexFileSpecification file = Objects.requireNonNull(files.get("lake-2026-11-23-2.json"));
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(JSON);
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF))
                    .hasSize(1);
        }
    }

    @Test
    void every_latin_sentence_can_be_found() throws Exception {
        String text = text("talks");
        SampleEditions.talks()
                .positions()
                .flatMap(position -> position.quotations().stream())
                .filter(quotation -> quotation.source() != 8)
                .flatMap(quotation -> quotation.content().stream())
                .map(passage -> passage.text().replaceAll("^“|”$", "").strip())
                .forEach(sentence -> assertThat(text).contains(sentence));
    }

    @Test
    void every_word_of_every_script_can_be_found() throws Exception {
        String text = text("five scripts");
        assertThat(text)
                .contains("دروازے", "پڑوسی", "معاہدہ", "World", "Bank", "Group", "2026")
                .contains("پرانیستلی", "ګاونډي", "بناءً")
                .contains("我们明天早上就可以开放道路")
                .contains("प्रवक्ता", "द्वार", "नहीं", "शांति");
    }

    @Test
    void words_of_a_right_to_left_line_stand_from_right_to_left() throws Exception {
        try (PDDocument pdf = open("five scripts")) {
            Map<String, Float> at = WordPositions.on(pdf.getPage(1));
            assertThat(at.get("ہم")).isGreaterThan(at.get("کل"));
            assertThat(at.get("کل")).isGreaterThan(at.get("صبح"));
            assertThat(at.get("شہباز")).isGreaterThan(at.get("شریف"));
            assertThat(at.get("World")).isLessThan(at.get("Bank"));
            assertThat(at.get("ادارہ")).isGreaterThan(at.get("World"));
        }
    }

    @Test
    void no_character_is_lost_or_replaced_in_silence() throws Exception {
        for (String name : List.of("talks", "empty", "five scripts", "hostile"))
            assertThat(text(name).replace("<#assign x=1>", "")).doesNotContain("#", "\uFFFD", "\uE000", "\uE001");
        assertThat(text("hostile"))
                .contains("[U+1F600 GRINNING FACE]", "[U+202E RIGHT-TO-LEFT OVERRIDE]", "[U+D83D]", "[U+1FAE0]")
                .contains("[U+0000 NULL]", "${7*7}", "]]>", "<script>alert(1)</script>", "<!-- this -->", "“&amp;”");
    }

    @Test
    void every_font_is_embedded_in_part_and_says_what_its_glyphs_mean() throws Exception {
        for (String name : printed.keySet())
            try (PDDocument pdf = open(name)) {
                for (PDPage page : pdf.getPages())
                    for (COSName resource : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(resource);
                        assertThat(font.isEmbedded()).isTrue();
                        assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                        assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE))
                                .isTrue();
                    }
            }
    }

    @Test
    void contents_and_bookmarks_lead_to_the_pages_that_they_name() throws Exception {
        try (PDDocument pdf = open("talks")) {
            List<String> bookmarked = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
                bookmarked.add(item.getTitle());
                assertThat(text(pdf, page, page))
                        .containsIgnoringCase(item.getTitle().replaceFirst("^\\d+ ", ""));
                if (item.getTitle().matches("\\d+ .*"))
                    assertThat(text(pdf, 1, 1))
                            .containsPattern(java.util.regex.Pattern.quote(item.getTitle()) + "[ .↔▲▼\\d]+ " + page);
            }
            assertThat(bookmarked).hasSize(16).startsWith("Bottom line", "Contents", "1 Republic of Kestria");
        }
    }

    @Test
    void a_long_table_repeats_its_head() throws Exception {
        try (PDDocument pdf = open("hundred pages")) {
            int heads = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++)
                if (text(pdf, page, page).contains("Party New What it says")) heads++;
            assertThat(heads).isGreaterThan(5);
            assertThat(pdf.getNumberOfPages()).isBetween(80, 130);
        }
    }

    @Test
    void every_link_out_is_a_cited_article_and_says_where_it_goes() throws Exception {
        List<String> cited = SampleEditions.talks().sources().stream()
                .map(source -> source.url().toString())
                .toList();
        int found = 0;
        try (PDDocument pdf = open("talks")) {
            for (PDPage page : pdf.getPages())
                for (var annotation : page.getAnnotations())
                    if (annotation instanceof PDAnnotationLink link) {
                        assertThat(link.getContents()).isNotBlank();
                        if (link.getAction() instanceof PDActionURI action && cited.contains(action.getURI())) found++;
                        else if (link.getAction() instanceof PDActionURI action)
                            assertThat(action.getURI())
                                    .isIn(SampleEditions.talks().coverage().unread().stream()
                                            .map(u -> u.url())
                                            .toList());
                    }
        }
        assertThat(found).isGreaterThan(cited.size());
    }

    @Test
    void the_file_says_what_it_is() throws Exception {
        try (PDDocument pdf = open("talks")) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Lake Maru talks – 2026-11-23");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ministry Briefing Desk");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SampleEditions.talks().window().to());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("1", "2");
        }
    }

    @Test
    void a_page_tells_its_number_and_how_many_there_are() throws Exception {
        try (PDDocument pdf = open("talks")) {
            assertThat(text(pdf, 3, 3)).contains("Page 3 of " + pdf.getNumberOfPages());
        }
    }

    @Test
    void an_edition_without_coverage_says_so_on_one_page() throws Exception {
        try (PDDocument pdf = open("empty")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf, 1, 1)).contains("Nothing could be read", "Gone for good", "answered 503");
        }
    }

    private byte[] bytes(String name) {
        return Objects.requireNonNull(printed.get(name));
    }

    private PDDocument open(String name) throws Exception {
        return Loader.loadPDF(bytes(name));
    }

    private String text(String name) throws Exception {
        try (PDDocument pdf = open(name)) {
            return text(pdf, 1, pdf.getNumberOfPages());
        }
    }

    private static String text(PDDocument pdf, int from, int to) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(from == to);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
}
