package standpoint.edit.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.model.Disagreement;
import standpoint.model.Earlier;
import standpoint.model.Party;
import standpoint.model.Sentence;
import standpoint.model.Silence;
import standpoint.model.StatedPosition;
import standpoint.scripted.Parties;
import standpoint.scripted.Script;

class WriteBottomLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final Map<String, String> TOPICS = Map.of("trade", "Border crossings and trade", "water", "Water");

    @Test
    void a_claim_and_its_rejection_are_one_sentence() {
        assertThat(disputed("""
                        @ pakistan REQUEST NEW target=afghan-taliban
                        [s Islamabad] [c again demanded] [t that Kabul hand over three commanders of the TTP].
                        @ afghan-taliban REJECT NEW target=pakistan
                        [s It] [c rejected] [t Pakistan's demand for the three commanders of the TTP].
                        """))
                .containsExactly("Pakistan again demanded that Kabul hand over three commanders of the TTP[1];"
                        + " the Afghan Taliban rejected Pakistan's demand for the three commanders of the TTP[2].");
    }

    @Test
    void an_answer_in_speech_is_a_rejection_of_the_claim_when_it_speaks_of_the_same() {
        assertThat(disputed("""
                        @ pakistan ACCUSE NEW target=india
                        [s Pakistan] [c accused] [t India of paying militants for attacks].
                        @ india REJECT NEW target=pakistan
                        [t "India pays for no attacks and for no militants,"] [s a spokesman] [c said].
                        """))
                .containsExactly("Pakistan accused India of paying militants for attacks[1];"
                        + " India rejected this, saying “India pays for no attacks and for no militants”[2].");
    }

    @Test
    void an_answer_to_something_else_stands_alone() {
        assertThat(disputed("""
                        @ china REQUEST NEW target=afghan-taliban
                        [s China] [c urged] [t the Afghan government to take resolute measures].
                        @ afghan-taliban REJECT NEW
                        [s He] [c rejected] [t a deadline announced in Rawalpindi].
                        """))
                .containsExactly(
                        "China urged the Afghan government to take resolute measures[1].",
                        "The Afghan Taliban rejected a deadline announced in Rawalpindi[2].");
    }

    @Test
    void two_acts_of_one_party_are_joined_while_there_are_more_sentences_than_three() {
        assertThat(written("""
                        @ pakistan REJECT NEW
                        [s Pakistan] [c rejected] [t calls to reopen the crossing].
                        @ china SUPPORT NEW
                        [s Beijing] [c welcomed] [t the truce].
                        @ pakistan REQUEST NEW
                        [s Pakistan] [c asked] [t Kabul to act].
                        @ india ASSERT NEW
                        [s India] [c said] [t that it had no part in this].
                        """))
                .containsExactly(
                        "Pakistan rejected calls to reopen the crossing[1]; it also asked Kabul to act[3].",
                        "China welcomed the truce[2].",
                        "India said that it had no part in this[4].");
    }

    @Test
    void a_plural_party_has_a_plural_pronoun() {
        assertThat(written("""
                        @ houthis REJECT NEW
                        [s The Houthis] [c rejected] [t calls for a truce].
                        @ houthis THREATEN HARDENED
                        [s The Houthis] [c threatened] [t to sink every tanker].
                        < 2026-11-17 REQUEST [s The Houthis] [c asked for] [t talks].
                        """))
                .containsExactly(
                        "The Houthis rejected calls for a truce[1].",
                        "Separately, the Houthis hardened their line: on 17 November they had asked for talks[3];"
                                + " they have now threatened to sink every tanker[2].");
    }

    @Test
    void no_two_sentences_begin_alike() {
        assertThat(written("""
                        @ pakistan ASSERT NEW
                        [t “We will wait.  And wait,”] [s the minister] [c said].
                        @ pakistan ASSERT NEW topic=trade
                        [t “The gate stays shut today,”] [s the minister] [c said].
                        @ pakistan ASSERT NEW topic=trade
                        [t “The lorries can go home,”] [s the minister] [c said].
                        """))
                .containsExactly(
                        "Pakistan said: “We will wait. And wait”[1].",
                        "On border crossings and trade, Pakistan said: “The gate stays shut today”[2].",
                        "Separately, Pakistan said: “The lorries can go home”[3].");
    }

    @Test
    void a_day_on_which_nothing_moved_has_one_sentence_that_says_so() {
        assertThat(written("""
                        @ pakistan REJECT REPEATED
                        [s Pakistan] [c rejected] [t calls to reopen the crossing].
                        @ china SUPPORT REPEATED
                        [s Beijing] [c welcomed] [t the truce].
                        """))
                .containsExactly("No position moved: Pakistan again rejected calls to reopen the crossing[1].");
    }

    @Test
    void what_the_last_bottom_line_had_and_nobody_voices_any_more_is_said() {
        assertThat(silent("REQUEST", "[s The UN] [c demanded] [t that the gate be opened for patients]."))
                .isEqualTo(
                        "Nothing more was heard of the United Nations’ demand that the gate be opened for patients[2].");
    }

    @Test
    void a_silence_that_no_noun_can_hold_is_told_by_its_topic() {
        assertThat(silent("REJECT", "[t “Not one litre more,”] [s the envoy] [c said]."))
                .isEqualTo("Nothing more was heard from the United Nations on water[2].");
    }

    @Test
    void a_bottom_line_without_positions_is_empty() {
        assertThat(new WriteBottomLine(Parties.ALL, TOPICS, List.of(), TODAY)
                        .write(List.of(), List.of(), List.of(), Map.of()))
                .isEmpty();
    }

    @Test
    void a_party_name_has_the_article_and_the_number_that_its_kind_and_head_ask_for() {
        PartyNames names = new PartyNames(List.of(
                party("Netherlands", Party.Kind.STATE),
                party("Republic of Kestria", Party.Kind.STATE),
                party("Merchant Guilds", Party.Kind.ALLIANCE),
                party("Islamic State Khorasan Province", Party.Kind.ARMED_GROUP),
                party("The Herald Group", Party.Kind.COMPANY),
                party("Workers for Peace", Party.Kind.MOVEMENT),
                party("union", Party.Kind.UNION)));

        assertThat(names.of("netherlands").subject()).isEqualTo("the Netherlands");
        assertThat(names.of("republic-of-kestria").subject()).isEqualTo("the Republic of Kestria");
        assertThat(names.of("merchant-guilds").it()).isEqualTo("they");
        assertThat(names.of("islamic-state-khorasan-province").subject()).isEqualTo("Islamic State Khorasan Province");
        assertThat(names.of("the-herald-group").subject()).isEqualTo("the Herald Group");
        assertThat(names.of("workers-for-peace").has()).isEqualTo("have");
        assertThat(names.of("union").subject()).isEqualTo("the union");
        assertThat(names.of(List.of("union", "netherlands")).subject()).isEqualTo("the Netherlands and the union");
        assertThat(names.of("unheard-of").subject()).isEqualTo("unheard-of");
    }

    private static Party party(String name, Party.Kind kind) {
        String id = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new Party(id, name, kind, List.of(name), List.of(), List.of(), List.of(), List.of());
    }

    private static String silent(String act, String before) {
        Script script = Script.read("""
                @ pakistan REJECT NEW
                [s Pakistan] [c rejected] [t calls to reopen the crossing].
                @ united-nations %s NEW
                %s
                """.formatted(act, before));
        StatedPosition last = positions(script).get(1);
        Silence silence = new Silence(
                last.id(),
                last.party(),
                last.act(),
                List.of(),
                Instant.EPOCH,
                new Earlier("e", TODAY.minusDays(1), last.act(), last.best()));
        List<Sentence> sentences =
                write(script, positions(script).subList(0, 1), List.of(), Map.of(silence, List.of("water")));
        assertThat(sentences.get(1).positionIds()).containsExactly(last.id());
        return sentences.get(1).cited();
    }

    private static List<String> written(String text) {
        Script script = Script.read(text);
        return cited(write(script, positions(script), List.of(), Map.of()));
    }

    /** The first two positions are claim and answer. */
    private static List<String> disputed(String text) {
        Script script = Script.read(text);
        List<StatedPosition> positions = positions(script);
        Disagreement dispute =
                new Disagreement(positions.get(0).id(), positions.get(1).id(), Optional.empty());
        return cited(write(script, positions, List.of(dispute), Map.of()));
    }

    private static List<Sentence> write(
            Script script,
            List<StatedPosition> chosen,
            List<Disagreement> disputes,
            Map<Silence, List<String>> silences) {
        return new WriteBottomLine(Parties.ALL, TOPICS, script.sources, TODAY)
                .write(chosen, positions(script), disputes, silences);
    }

    private static List<StatedPosition> positions(Script script) {
        return script.entries.stream()
                .flatMap(entry -> entry.positions().stream())
                .toList();
    }

    private static List<String> cited(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::cited).toList();
    }
}
