package standpoint.discern.party;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.discern.Disputes.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.discern.DiscernByRules;
import standpoint.discern.Disputes;
import standpoint.discern.attribute.RuleAttributor;
import standpoint.discern.embed.SentenceEmbedder;
import standpoint.discern.language.TellLanguage;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Standing;

class SpeakerResolverTest {

    private final DiscernByRules discerner =
            new DiscernByRules(new RuleAttributor(), new TellLanguage(), List.of(), new SentenceEmbedder()::embed);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pakistan | pakistan",
                "Islamabad | pakistan",
                "Pakistani officials | pakistan",
                "Senior officials from Pakistan | pakistan",
                "A spokesman for Pakistan's foreign ministry | pakistan",
                "The Pakistan Army chief | pakistan",
                "The Foreign Office | pakistan",
                "Prime Minister Shehbaz Sharif | pakistan",
                "Pakistan's ambassador to China | pakistan",
                "The ambassador of China to Pakistan | china",
                "A Chinese foreign ministry spokesman | china",
                "Officials in Beijing | china",
                "Afghan officials | afghan-taliban",
                "Taliban authorities | afghan-taliban",
                "The Taliban's deputy minister | afghan-taliban",
                "Taliban leader Hibatullah Akhundzada | afghan-taliban",
                "Zabihullah Mujahid, the Taliban's chief spokesman, | afghan-taliban",
                "The Pakistani Taliban | ttp",
                "Tehreek-e-Taliban Pakistan (TTP) | ttp",
                "A commander of the TTP | ttp",
                "The foreign ministers of Pakistan and China | pakistan china",
                "Pakistan and the Afghan Taliban | pakistan afghan-taliban",
                "The White House | united-states",
                "U.S. officials | united-states"
            })
    void a_phrase_that_names_its_party_speaks_for_it(String speaker, String parties) {
        Attribution found = only(speaker + " said the border will stay closed.");
        assertThat(found.speaker().standing()).isEqualTo(Standing.PARTY);
        assertThat(found.speaker().parties()).containsExactly(parties.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Security analysts",
                "Pakistani analysts",
                "Observers in Kabul",
                "Residents of Kandahar",
                "A former Pakistani ambassador",
                "The Washington Post",
                "Reuters",
                "A Pakistani journalist",
                "Retired general Asad Malik"
            })
    void who_speaks_for_nobody_is_a_third_party(String speaker) {
        assertThat(only(speaker + " said the border will stay closed.")
                        .speaker()
                        .standing())
                .isEqualTo(Standing.THIRD_PARTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nawaz Sharif",
                "Pakistan Tehreek-e-Insaf",
                "The China-Pakistan Economic Corridor Authority",
                "Pakistan Taliban",
                "Kabul University",
                "A Pakistani opposition leader",
                "UN officials in Kabul",
                "German officials",
                "The ambassador to Pakistan",
                "Diplomats",
                "Officials",
                "The ministry",
                "He"
            })
    void what_cannot_be_told_is_left_open(String speaker) {
        assertThat(only(speaker + " said the border will stay closed.")
                        .speaker()
                        .standing())
                .isIn(Standing.UNRESOLVED, Standing.THIRD_PARTY);
    }

    @Test
    void an_office_holder_speaks_for_the_party_only_while_in_office() {
        String text = "Anwaar-ul-Haq Kakar said the border will stay closed.";
        assertThat(first(dated("2023-12-01T10:00:00Z", text)).speaker().parties())
                .containsExactly("pakistan");
        assertThat(first(dated("2026-12-01T10:00:00Z", text)).speaker().standing())
                .isEqualTo(Standing.UNRESOLVED);
    }

    @Test
    void a_surname_is_told_from_the_full_name_before_it() {
        assertThat(parties("Pakistani foreign ministry spokesman Tahir Khan said the border is closed.\n\nKhan said it"
                        + " will stay so. He added that trucks must wait."))
                .containsExactly("pakistan", "pakistan", "pakistan");
    }

    @Test
    void the_surname_of_somebody_else_is_not_the_ministers() {
        assertThat(parties("Shehbaz Sharif said the border is closed.\n\nOmar Sharif said the shops are empty."))
                .containsExactly("pakistan", "");
    }

    @Test
    void the_ministry_is_the_one_named_last() {
        assertThat(parties("China's foreign ministry held a briefing. The ministry said talks will go on."))
                .containsExactly("china");
        assertThat(parties("China's foreign ministry held a briefing.\n\nThe German foreign ministry said talks failed."
                        + " The ministry urged calm."))
                .containsExactly("", "");
    }

    @Test
    void another_ministry_than_the_one_named_is_left_open() {
        assertThat(parties("Pakistan's interior ministry said the gate is shut. The refugees ministry said camps are"
                        + " full. An official of the ministry said snow had come. The interior ministry said it will"
                        + " stay shut."))
                .containsExactly("pakistan", "", "", "pakistan");
    }

    @Test
    void the_group_is_the_armed_one_that_spoke() {
        assertThat(parties("The TTP said it had struck a convoy. Pakistan said nobody died. The group said it had lost"
                        + " no fighters."))
                .containsExactly("ttp", "pakistan", "ttp");
    }

    @Test
    void a_spokesman_for_the_group_speaks_for_it() {
        assertThat(parties(
                        "The TTP said it had struck a convoy. Salman Zar, a spokesman for the group, said it would go"
                                + " on. Zar said more raids were planned."))
                .containsExactly("ttp", "ttp", "ttp");
    }

    @Test
    void somebody_unknown_who_spoke_last_is_meant_by_he() {
        assertThat(parties(
                        "Zabihullah Mujahid said the gate is open. A member of the council of elders said it is shut."
                                + " “Go and look,” he said."))
                .containsExactly("afghan-taliban", "", "");
    }

    @Test
    void both_sides_are_those_who_spoke_together_before() {
        assertThat(parties("China and Pakistan pledged to meet Afghanistan in June. Both sides stressed the value of"
                        + " trade."))
                .containsExactly("china pakistan", "china pakistan");
    }

    @Test
    void both_countries_are_the_two_that_the_sentence_names() {
        assertThat(parties("In a joint statement after Shehbaz Sharif's visit to Beijing, both countries urged"
                        + " restraint."))
                .containsExactly("pakistan china");
    }

    @Test
    void both_countries_are_the_two_of_the_paragraph_when_the_sentence_names_none() {
        assertThat(parties("Pakistan and India opened a hotline. Both sides pledged to use it."))
                .containsExactly("pakistan india");
    }

    @Test
    void both_countries_among_three_are_left_open() {
        assertThat(parties("Pakistan, India and China met. Both sides pledged to go on."))
                .containsExactly("");
    }

    @Test
    void officials_who_give_a_partys_position_speak_for_it_and_are_hedged() {
        Attribution found = only("Officials familiar with the matter said Pakistan’s position has not changed.");
        assertThat(found.speaker().parties()).containsExactly("pakistan");
        assertThat(found.hedged()).isTrue();
    }

    @Test
    void security_officials_are_those_of_the_party_whose_officials_alone_spoke() {
        assertThat(parties("Pakistani officials said the road is closed. Security officials said a convoy was hit."))
                .containsExactly("pakistan", "pakistan");
        assertThat(parties("Pakistani officials said the road is closed. Afghan officials said it is open. Security"
                        + " officials said a convoy was hit."))
                .containsExactly("pakistan", "afghan-taliban", "");
    }

    @Test
    void security_officials_in_one_country_are_not_those_of_another_whose_officials_spoke() {
        assertThat(parties(
                        "ISLAMABAD (Northgate) - Taliban authorities said a village was hit. Three security officials"
                                + " said a camp was hit."))
                .containsExactly("afghan-taliban", "");
    }

    @Test
    void a_minister_is_of_the_country_that_the_article_is_written_in() {
        assertThat(parties("RAWALPINDI (MPA): The army said it would act in Afghanistan if Kabul did not. The Defence"
                        + " Minister accused Kabul of turning a blind eye."))
                .endsWith("pakistan");
    }

    @Test
    void his_spokesperson_is_of_whom_the_sentence_is_about() {
        assertThat(parties(
                        "A Taliban official said talks had begun. In Washington, US President Donald Trump called for"
                                + " restraint, his spokesperson said."))
                .containsExactly("afghan-taliban", "united-states");
    }

    @Test
    void what_is_told_second_hand_is_hedged_and_what_a_party_says_of_itself_is_not() {
        List<Attribution> found =
                read("China said Pakistan had rejected the plan. India said it had rejected the plan.");
        assertThat(found.stream().map(Attribution::hedged)).containsExactly(false, true, false, false);
    }

    private List<String> parties(String text) {
        return read(text).stream()
                .map(each -> String.join(" ", each.speaker().parties()))
                .toList();
    }

    private Attribution only(String text) {
        List<Attribution> found = read(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Attribution> read(String text) {
        return discerner.discern(Disputes.border(), List.of(article("a", text))).attributions();
    }

    private Attribution first(Article article) {
        return discerner
                .discern(Disputes.border(), List.of(article))
                .attributions()
                .get(0);
    }

    private static Article dated(String instant, String text) {
        return article("a", text, Optional.empty(), Instant.parse(instant));
    }
}
