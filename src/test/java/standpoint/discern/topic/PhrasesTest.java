package standpoint.discern.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Sentences;
import standpoint.model.Span;

class PhrasesTest {

    private final PartsOfSpeech parts = new PartsOfSpeech();
    private final Phrases phrases = new Phrases(new NameWords(), Set.of("heng"));

    @Test
    void nouns_that_stand_together_are_a_phrase() {
        assertThat(forms("The ministry wants the border crossing to open.")).contains("border crossing", "crossing");
    }

    @Test
    void a_phrase_may_join_two_nouns() {
        assertThat(forms("They must show certificates of origin, and sell the shares and bonds."))
                .contains("shares and bonds", "certificates of origin");
    }

    @Test
    void what_stands_for_anything_at_all_is_no_phrase() {
        assertThat(forms("On Friday the spokesman made a statement on the situation."))
                .isEmpty();
    }

    @Test
    void who_speaks_is_no_phrase() {
        assertThat(forms("Heng met the prime minister.")).isEmpty();
    }

    @Test
    void countries_and_languages_are_no_phrases() {
        assertThat(forms("Norway is a Dutch and German affair.")).isEmpty();
    }

    @Test
    void the_mines_of_the_news_are_no_pronouns() {
        assertThat(forms("A mine exploded beside the path.")).contains("mine");
    }

    @Test
    void a_noun_before_a_noun_does_not_tell_the_number_of_its_own() {
        assertThat(uses("The union wants job guarantees."))
                .filteredOn(use -> use.form().equals("job"))
                .allMatch(use -> !use.whole());
    }

    @Test
    void what_is_said_counts_for_more_than_what_stands_beside_it() {
        String text = "After the strike the union wants higher wages.";
        int begin = text.indexOf("higher");
        List<Phrases.Use> uses = uses(text, new Span(begin, text.length()));
        assertThat(share(uses, "wages")).isGreaterThan(share(uses, "strike"));
    }

    private static double share(List<Phrases.Use> uses, String form) {
        return uses.stream()
                .filter(use -> use.form().equals(form))
                .findFirst()
                .orElseThrow()
                .share();
    }

    private List<String> forms(String text) {
        return uses(text).stream().map(Phrases.Use::form).toList();
    }

    private List<Phrases.Use> uses(String text) {
        return uses(text, new Span(0, text.length()));
    }

    private List<Phrases.Use> uses(String text, Span content) {
        Sentence sentence = new Sentences().of(text).get(0);
        return phrases.in(new Tagged(sentence, parts.of(sentence), Set.of()), List.of(content));
    }
}
