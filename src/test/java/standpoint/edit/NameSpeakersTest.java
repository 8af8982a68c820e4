package standpoint.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.model.Act;
import standpoint.model.Attribution;
import standpoint.model.Form;
import standpoint.model.Party;
import standpoint.model.Span;
import standpoint.model.Speaker;
import standpoint.model.Standing;

class NameSpeakersTest {

    private static final Party PORT = new Party(
            "port",
            "Port Authority",
            Party.Kind.BODY,
            List.of("the Authority"),
            List.of("Quay House"),
            List.of(),
            List.of(),
            List.of());

    @Test
    void the_most_quoted_stands_first() {
        assertThat(named("Ana Reis", "Rui Costa", "Rui Costa")).containsExactly("Rui Costa", "Ana Reis");
    }

    @Test
    void a_party_is_no_speaker_of_its_own() {
        assertThat(named("Port Authority", "the Authority", "Quay House", "He", "Ana Reis"))
                .containsExactly("Ana Reis");
    }

    @Test
    void what_follows_a_name_in_small_letters_is_no_part_of_it() {
        assertThat(named("The director, in a separate statement", "the Director"))
                .containsExactly("The director");
        assertThat(named("The spokesperson, Ana Reis")).containsExactly("The spokesperson, Ana Reis");
    }

    @Test
    void somebody_quoted_under_a_shorter_name_too_is_listed_once_by_the_fuller_one() {
        assertThat(named("Reis", "Reis", "Ana Reis", "Rui Costa", "Rui Costa"))
                .containsExactly("Ana Reis", "Rui Costa");
    }

    private static List<String> named(String... speakers) {
        return new NameSpeakers(PORT)
                .of(Arrays.stream(speakers).map(NameSpeakersTest::said).toList());
    }

    private static Attribution said(String speaker) {
        return new Attribution(
                "a",
                List.of(new Span(0, 1)),
                List.of(new Span(1, 2)),
                List.of(new Span(2, 3)),
                Form.DIRECT,
                new Speaker(speaker, Standing.PARTY, List.of("port")),
                Act.ASSERT,
                List.of(),
                false,
                List.of());
    }
}
