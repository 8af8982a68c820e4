package standpoint.issue.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.model.Colours;
import standpoint.model.Layout;

/** The words of each language of headings that comes with the program. */
class WordsTest {

    private static final Path WORDS = Path.of("templates/words");

    @Test
    void there_are_headings_in_five_languages() {
        assertThat(Kit.read(Path.of("templates"), Layout.usual()).languages()).contains("ar", "en", "fr", "ur", "zh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "ur", "zh"})
    void each_language_has_all_names_and_keys_of_the_english_one(String language) throws IOException {
        assertThat(found("<#function (\\w+)", language)).containsAll(found("<#function (\\w+)", "en"));
        assertThat(found("\\b(\\w+) = [\\[{\"]", language)).containsAll(found("\\b(\\w+) = [\\[{\"]", "en"));
        assertThat(found("\"([\\w-]+)\": ", language)).containsAll(found("\"([\\w-]+)\": ", "en"));
    }

    @Test
    void the_usual_colours_can_be_read_on_white() {
        assertThat(Colours.contrast(Colours.usual().ink())).isGreaterThan(Colours.LEGIBLE);
        assertThat(Colours.contrast(Colours.usual().accent())).isGreaterThan(Colours.LEGIBLE);
        assertThat(Colours.contrast("#ffffff")).isEqualTo(1);
        assertThat(Colours.contrast("#000000")).isEqualTo(21);
        assertThat(new Colours("#000000", "#b4451f").tint(20)).isEqualTo("#cccccc");
    }

    private static Set<String> found(String pattern, String language) throws IOException {
        String text = Files.readString(WORDS.resolve(language + ".ftl")).replaceAll("<#local[^\n]*", "");
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
