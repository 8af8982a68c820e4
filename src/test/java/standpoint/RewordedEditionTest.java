package standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.keep.EditionJson;
import standpoint.model.Edition;
import standpoint.model.Rewording;
import standpoint.model.Rewording.Refusal;
import standpoint.model.Sentence;
import standpoint.scripted.ChatServer;
import standpoint.scripted.ChatServer.Said;

/** A whole run with a language model: what it says well is printed as its own, what it says badly is not printed. */
class RewordedEditionTest {

    private static final String KEY = "sk-secret-7";
    private static final String GOOD =
            "India declared: “This is a fabrication by a country that would rather blame its neighbours than look inward”.";

    @Test
    void an_edition_says_which_sentences_a_language_model_worded_and_why_others_were_not_taken(@TempDir Path folder)
            throws IOException {
        Desk desk = Desk.in(folder).with("model.key", KEY + "\n");
        try (ChatServer server = new ChatServer((asked, exchange) ->
                ChatServer.answering(answer(asked.asked().get(0))).answer(asked, exchange))) {
            desk.where(
                    "standpoint.yaml",
                    "publisher: Standpoint",
                    "publisher: Standpoint\nlanguage-model: {endpoint: " + server.endpoint()
                            + ", model: qwen3, key: \"${file:model.key}\"}");
            assertThat(desk.run("run", "demo", "--at", "2026-11-18")).isZero();
            assertThat(server.keys()).containsExactly("Bearer " + KEY);
        }
        assertThat(desk.err())
                .contains("bottom line: 1 sentence by qwen3; 2 sentences not taken, the first because it leaves out");

        String json = Files.readString(desk.issued(".json").get(0));
        Edition edition = new EditionJson().read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Rewording rewording = edition.rewording().orElseThrow();
        List<String> lines = edition.bottomLine().stream().map(Sentence::plain).toList();
        assertThat(rewording.sentences()).containsExactly(lines.indexOf(GOOD) + 1);
        assertThat(lines.get(0)).isEqualTo("Pakistan said: “The allegation that civilians were targeted is false”.");
        assertThat(rewording.refused())
                .extracting(Refusal::reason)
                .containsExactly("it leaves out a no of the article", "no cited position has “demanded” of pakistan");
        assertThat(json).doesNotContain("were targeted by").doesNotContain(KEY);

        assertThat(text(desk.issued(".pdf").get(0)))
                .contains("This is a fabrication by a country")
                .contains("Sentence " + (lines.indexOf(GOOD) + 1) + " worded by the language model qwen3")
                .contains("2 sentences of its answer were not taken")
                .doesNotContain("surrender");
    }

    private static String answer(String question) throws IOException {
        String positions = new JsonMapper()
                .readTree(question)
                .path("messages")
                .path(1)
                .path("content")
                .asText();
        String rejecting = id(positions, "civilians were targeted is false");
        return ChatServer.sentences(
                Said.of(GOOD, id(positions, "This is a fabrication")),
                Said.of("Pakistan said that civilians were targeted.", rejecting),
                Said.of("Pakistan rejected the allegation and demanded the surrender of Kabul.", rejecting));
    }

    /** The id of the position that has those words. */
    private static String id(String positions, String words) {
        String before = positions.substring(0, positions.indexOf(words));
        Matcher id = Pattern.compile("id: (\\S+)").matcher(before.substring(before.lastIndexOf("POSITION")));
        if (!id.find()) throw new IllegalArgumentException("no position says " + words);
        return id.group(1);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
