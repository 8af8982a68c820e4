package standpoint.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.edit.Scene.MONDAY;
import static standpoint.edit.Scene.TUESDAY;
import static standpoint.edit.Scene.WEDNESDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.model.Act;
import standpoint.model.Change;
import standpoint.model.CoverageReport.Suggestion;
import standpoint.model.Disagreement;
import standpoint.model.Edition;
import standpoint.model.LanguageLine;
import standpoint.model.PartySection;
import standpoint.model.Reach;
import standpoint.model.Reference;
import standpoint.model.Sentence;
import standpoint.model.Silence;
import standpoint.model.StatedPosition;

class EditEditionTest {

    private static final String RAISE = "that night crews deserve a wage rise of nine per cent";

    @Test
    void an_edition_is_named_by_its_briefing_its_local_date_and_its_number() {
        Edition edition = new Scene(MONDAY, TUESDAY).edition();

        assertThat(edition.id()).isEqualTo("port-2026-03-03-1");
        assertThat(edition.date()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void a_window_without_coverage_still_makes_an_edition_that_says_who_was_silent() {
        Edition edition = new Scene(MONDAY, TUESDAY).edition();

        assertThat(edition.bottomLine()).isEmpty();
        assertThat(edition.parties())
                .hasSize(3)
                .allMatch(section -> section.positions().isEmpty());
        assertThat(edition.coverage().silentParties()).containsExactly("union", "operator", "ministry");
    }

    @Test
    void sources_are_numbered_as_a_reader_meets_them() {
        Edition edition = new Scene(MONDAY, TUESDAY)
                .says("post", "operator", Act.ASSERT, "", "pay", "that its margins are thin this winter season")
                .says("mail", "union", Act.THREATEN, "operator", "hours", "that every crane will stop on Friday night")
                .edition();

        assertThat(edition.bottomLine()).flatExtracting(Sentence::citations).containsExactly(1, 2);
        assertThat(edition.sources()).extracting(Reference::outletId).containsExactly("mail", "post");
    }

    @Test
    void what_is_said_again_keeps_its_identity_and_its_first_day() {
        Edition first = new Scene(MONDAY, TUESDAY)
                .says("post", "union", Act.REQUEST, "operator", "pay", RAISE)
                .edition();
        Edition second = new Scene(TUESDAY, WEDNESDAY, first)
                .says("mail", "union", Act.REQUEST, "operator", "pay", RAISE + " at once")
                .edition();

        StatedPosition before = only(first);
        StatedPosition now = only(second);
        assertThat(now.id()).isEqualTo(before.id());
        assertThat(now.change()).isEqualTo(Change.REPEATED);
        assertThat(now.firstSeen()).isEqualTo(before.firstSeen()).isBefore(now.lastSeen());
        assertThat(now.earlier()).hasValueSatisfying(earlier -> {
            assertThat(earlier.editionId()).isEqualTo(first.id());
            assertThat(second.source(earlier.quotation().source()).outletId()).isEqualTo("post");
        });
    }

    @Test
    void a_demand_that_becomes_a_threat_on_the_same_matter_has_hardened() {
        assertThat(changeFrom(Act.REQUEST, Act.THREATEN)).isEqualTo(Change.HARDENED);
    }

    @Test
    void a_threat_that_becomes_an_offer_to_talk_has_softened() {
        assertThat(changeFrom(Act.THREATEN, Act.CONSULT)).isEqualTo(Change.SOFTENED);
    }

    @Test
    void a_refusal_that_becomes_agreement_is_reversed() {
        assertThat(changeFrom(Act.REJECT, Act.AGREE)).isEqualTo(Change.REVERSED);
    }

    @Test
    void stating_what_was_demanded_is_not_a_change() {
        assertThat(changeFrom(Act.REQUEST, Act.ASSERT)).isEqualTo(Change.REPEATED);
    }

    @Test
    void another_matter_is_new_even_from_the_same_party_on_the_same_topic() {
        Edition first = new Scene(MONDAY, TUESDAY)
                .says("post", "union", Act.REQUEST, "operator", "pay", RAISE)
                .edition();
        Edition second = new Scene(TUESDAY, WEDNESDAY, first)
                .says("post", "union", Act.REQUEST, "operator", "pay", "that pension arrears be settled before Easter")
                .edition();

        assertThat(only(second).change()).isEqualTo(Change.NEW);
        assertThat(only(second).id()).isNotEqualTo(only(first).id());
    }

    @Test
    void the_same_words_of_another_party_are_another_position() {
        Edition first = new Scene(MONDAY, TUESDAY)
                .says("post", "union", Act.REQUEST, "operator", "pay", RAISE)
                .edition();
        Edition second = new Scene(TUESDAY, WEDNESDAY, first)
                .says("post", "ministry", Act.REQUEST, "operator", "pay", RAISE)
                .edition();

        assertThat(only(second).change()).isEqualTo(Change.NEW);
    }

    @Test
    void a_party_that_stops_speaking_to_a_topic_no_longer_voices_its_position() {
        Edition first = new Scene(MONDAY, TUESDAY)
                .says("post", "union", Act.REQUEST, "operator", "pay", RAISE)
                .says("post", "union", Act.REQUEST, "operator", "hours", "that the double shift be abolished in spring")
                .edition();
        Edition second = new Scene(TUESDAY, WEDNESDAY, first)
                .says("post", "union", Act.REQUEST, "operator", "pay", RAISE)
                .edition();

        assertThat(second.silences()).extracting(Silence::partyId).containsExactly("union");
        assertThat(second.silences()
                        .get(0)
                        .earlier()
                        .quotation()
                        .content()
                        .get(0)
                        .text())
                .contains("double shift");
        assertThat(second.figures().silent()).isEqualTo(1);
    }

    @Test
    void reprints_are_one_voice() {
        Edition edition = new Scene(MONDAY, TUESDAY)
                .saysAndIsReprinted("post", "mail", "union", Act.REQUEST, "pay", RAISE)
                .edition();

        StatedPosition position = only(edition);
        assertThat(position.outlets()).isEqualTo(1);
        assertThat(position.articles()).isEqualTo(2);
        assertThat(position.quotations()).hasSize(1);
        assertThat(edition.figures().outlets()).isEqualTo(1);
        assertThat(edition.coverage().reprints()).isEqualTo(1);
    }

    @Test
    void a_refusal_is_set_against_the_demand_that_it_answers() {
        Edition edition = new Scene(MONDAY, TUESDAY)
                .says("post", "union", Act.REQUEST, "operator", "pay", RAISE)
                .says("mail", "operator", Act.REJECT, "union", "pay", "that a wage rise is out of the question")
                .edition();

        String claim = positions(edition, "union").get(0).id();
        String counter = positions(edition, "operator").get(0).id();
        assertThat(edition.disagreements()).extracting(Disagreement::claimId).containsExactly(claim);
        assertThat(edition.disagreements()).extracting(Disagreement::counterId).containsExactly(counter);
    }

    @Test
    void a_refusal_of_something_else_is_no_answer() {
        Edition edition = new Scene(MONDAY, TUESDAY)
                .says("post", "union", Act.REQUEST, "operator", "pay", RAISE)
                .says(
                        "mail",
                        "operator",
                        Act.REJECT,
                        "ministry",
                        "hours",
                        "that inspectors may board vessels unannounced")
                .edition();

        assertThat(edition.disagreements()).isEmpty();
    }

    @Test
    void one_loud_party_has_at_most_two_lines_of_the_bottom_line() {
        Edition edition = new Scene(MONDAY, TUESDAY)
                .says("post", "union", Act.THREATEN, "operator", "pay", "that all cranes stop on Friday at midnight")
                .says("post", "union", Act.THREATEN, "operator", "pay", "that tugboats will stay moored next week")
                .says("post", "union", Act.THREATEN, "operator", "pay", "that railway depots may join the walkout")
                .says("post", "ministry", Act.ASSERT, "", "pay", "that the law permits a strike after notice")
                .edition();

        assertThat(edition.bottomLine())
                .flatExtracting(EditEditionTest::parties)
                .containsExactly("union", "union", "ministry");
    }

    @Test
    void hearsay_stays_out_of_the_bottom_line_while_there_is_anything_firmer() {
        Edition edition = new Scene(MONDAY, TUESDAY)
                .says("post", "ministry", Act.ASSERT, "", "pay", "that the law permits a strike after notice")
                .hearsay()
                .says("mail", "union", Act.THREATEN, "operator", "pay", "that all cranes stop on Friday at midnight")
                .edition();

        assertThat(edition.bottomLine())
                .flatExtracting(EditEditionTest::parties)
                .containsExactly("ministry");
        assertThat(positions(edition, "union").get(0).hearsay()).isTrue();
    }

    @Test
    void who_speaks_for_no_party_is_heard_apart() {
        Edition edition = new Scene(MONDAY, TUESDAY)
                .observes("post", "freight rates will climb by summer")
                .edition();

        assertThat(edition.positions()).isEmpty();
        assertThat(edition.voices())
                .singleElement()
                .satisfies(voice -> assertThat(
                                voice.quotations().get(0).content().get(0).text())
                        .isEqualTo("freight rates will climb by summer"));
    }

    @Test
    void a_bottom_line_says_who_in_its_own_words_and_what_in_those_of_the_article() {
        Edition edition = new Scene(MONDAY, TUESDAY)
                .says("post", "union", Act.REQUEST, "operator", "pay", RAISE)
                .edition();

        assertThat(edition.bottomLine())
                .extracting(Sentence::cited)
                .containsExactly("The union said " + RAISE + "[1].");
        assertThat(edition.bottomLine().get(0).exact())
                .extracting(exact -> exact.passage().text())
                .containsExactly(RAISE);
    }

    @Test
    void the_same_material_makes_the_same_edition() {
        Scene scene = new Scene(MONDAY, TUESDAY)
                .says("post", "union", Act.REQUEST, "operator", "pay", RAISE)
                .says("mail", "operator", Act.REJECT, "union", "pay", "that a wage rise is out of the question");

        assertThat(scene.edition()).isEqualTo(scene.edition());
    }

    @Test
    void the_coverage_says_how_many_articles_of_each_language_were_read_and_how_far() {
        Edition edition = new Scene(MONDAY, TUESDAY)
                .readIn("tr", Reach.NONE)
                .readIn("ur", Reach.PARTIAL)
                .readIn("fr", Reach.PARTIAL)
                .readIn("ur-PK", Reach.PARTIAL)
                .readIn("en-GB", Reach.WHOLE)
                .readIn("und", Reach.NONE)
                .edition();
        assertThat(edition.coverage().languages())
                .containsExactly(
                        new LanguageLine("en", "English", Reach.WHOLE, 1),
                        new LanguageLine("ur", "Urdu", Reach.PARTIAL, 2),
                        new LanguageLine("fr", "French", Reach.PARTIAL, 1),
                        new LanguageLine("tr", "Turkish", Reach.NONE, 1),
                        new LanguageLine("und", "und", Reach.NONE, 1));
    }

    private static List<String> parties(Sentence sentence) {
        return sentence.positionIds().stream()
                .map(id -> id.substring(0, id.indexOf('-')))
                .toList();
    }

    private static Change changeFrom(Act before, Act now) {
        Edition first = new Scene(MONDAY, TUESDAY)
                .says("post", "union", before, "operator", "pay", RAISE)
                .edition();
        Edition second = new Scene(TUESDAY, WEDNESDAY, first)
                .says(
                        "mail",
                        "union",
                        now,
                        "operator",
                        "pay",
                        "that the wage rise of nine per cent for crews stands or falls")
                .edition();
        assertThat(only(second).id()).isEqualTo(only(first).id());
        return only(second).change();
    }

    private static StatedPosition only(Edition edition) {
        List<StatedPosition> positions = edition.positions().toList();
        assertThat(positions).hasSize(1);
        return positions.get(0);
    }

    private static List<StatedPosition> positions(Edition edition, String party) {
        return edition.parties().stream()
                .filter(section -> section.partyId().equals(party))
                .map(PartySection::positions)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void who_is_often_quoted_and_is_no_party_is_suggested() {
        Edition edition = new Scene(MONDAY, TUESDAY)
                .speaks("mail", "Ana Reis of the Port Users' Chamber", "that fruit is rotting in the holds")
                .speaks("post", "Ms Reis' deputy at the Port Users", "that ships are turning to Vigo")
                .speaks("post", "The Port Users", "that two lines have left for good")
                .speaks("post", "An analyst at the Douro Institute", "that both sides are tired")
                .speaks("mail", "An analyst at the Douro Institute", "that a deal is near")
                .speaks("herald", "An analyst at the Douro Institute", "that a deal is far")
                .edition();

        assertThat(edition.coverage().suggested()).containsExactly(new Suggestion("Port Users", 3, 2));
    }
}
