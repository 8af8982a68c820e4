package standpoint.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.model.Amount;
import standpoint.model.Amount.Precision;
import standpoint.model.FigureDispute;
import standpoint.model.FigureDispute.Claim;

class CompareFiguresTest {

    @Test
    void two_parties_that_count_differently_are_set_against_each_other_the_highest_first() {
        FigureDispute dispute = new Counts()
                .says("herald", 1, "operator", 11, "civilians")
                .says("mail", 2, "union", 16, "civilians")
                .only();

        assertThat(dispute.claims().map(claim -> claim.number().text() + " " + claim.parties()))
                .containsExactly("16 civilians [union]", "11 civilians [operator]");
        assertThat(dispute.about())
                .extracting(passage -> passage.text())
                .containsExactly("civilians", "killed", "Khost");
    }

    @Test
    void an_outlet_in_its_own_words_is_a_voice() {
        FigureDispute dispute = new Counts()
                .tells("herald", 1, 14, "civilians")
                .says("mail", 1, "union", 16, "civilians")
                .only();

        assertThat(dispute.claims().filter(claim -> claim.speaker().isEmpty()))
                .extracting(Claim::source)
                .hasSize(1);
    }

    @Test
    void those_who_agree_stand_together() {
        FigureDispute dispute = new Counts()
                .says("herald", 1, "operator", 11, "civilians")
                .says("mail", 1, "union", 16, "civilians")
                .tells("post", 1, 16, "civilians")
                .only();

        assertThat(dispute.values()).extracting(value -> value.claims().size()).containsExactly(2, 1);
    }

    @Test
    void what_grows_is_no_dispute_with_itself_and_the_newest_counts() {
        assertThat(new Counts()
                        .says("herald", 1, "union", 3, "civilians")
                        .says("mail", 30, "union", 5, "civilians")
                        .disputes())
                .isEmpty();
        assertThat(new Counts()
                        .says("herald", 1, "union", 3, "civilians")
                        .says("mail", 30, "union", 5, "civilians")
                        .says("post", 30, "operator", 2, "civilians")
                        .only()
                        .claims())
                .extracting(claim -> claim.number().text())
                .containsExactly("5 civilians", "2 civilians");
    }

    @Test
    void a_later_and_higher_toll_of_another_voice_may_only_be_newer() {
        assertThat(new Counts()
                        .says("herald", 1, "union", 3, "civilians")
                        .tells("mail", 30, 5, "civilians")
                        .disputes())
                .isEmpty();
        assertThat(new Counts()
                        .says("herald", 1, "union", 5, "civilians")
                        .tells("mail", 30, 3, "civilians")
                        .disputes())
                .hasSize(1);
    }

    @Test
    void a_reprint_is_no_second_voice() {
        assertThat(new Counts()
                        .tells("herald", 1, 14, "civilians")
                        .reprints("mail", 1, 16, "civilians")
                        .disputes())
                .isEmpty();
    }

    @Test
    void other_things_other_events_other_places_are_not_compared() {
        assertThat(new Counts()
                        .says("herald", 1, "union", 16, "civilians")
                        .says("mail", 1, "operator", 22, "militants")
                        .in("Kandahar")
                        .says("post", 1, "ministry", 4, "civilians")
                        .disputes())
                .isEmpty();
    }

    @Test
    void soldiers_are_compared_only_where_it_is_said_whose() {
        assertThat(new Counts()
                        .says("herald", 1, "union", 2, "soldiers")
                        .says("mail", 1, "operator", 5, "soldiers")
                        .disputes())
                .isEmpty();
    }

    @Test
    void amounts_agree_where_both_can_be_true() {
        assertThat(agree(exact(300_000), exact(312_000))).isTrue();
        assertThat(agree(exact(14), exact(16))).isFalse();
        assertThat(agree(new Amount("count", 10, 10, Precision.AT_LEAST), exact(16)))
                .isTrue();
        assertThat(agree(new Amount("count", 3800, 3800, Precision.OVER), exact(5000)))
                .isFalse();
        assertThat(agree(new Amount("count", 40, 40, Precision.ABOUT), exact(42)))
                .isTrue();
        assertThat(agree(new Amount("count", 40, 40, Precision.NEARLY), exact(41)))
                .isFalse();
        assertThat(agree(new Amount("count", 20, 20, Precision.AT_MOST), exact(21)))
                .isFalse();
        assertThat(agree(new Amount("count", 10, 15, Precision.EXACT), exact(12)))
                .isTrue();
        assertThat(agree(exact(0), exact(16))).isFalse();
        assertThat(agree(new Amount("day", 20261130, 20261130, Precision.EXACT), day(20261205)))
                .isFalse();
    }

    @Test
    void an_edition_of_one_voice_has_no_disputes() {
        assertThat(new Counts().says("herald", 1, "union", 16, "civilians").disputes())
                .isEqualTo(List.of());
    }

    private static boolean agree(Amount one, Amount other) {
        return Agreement.of(one, other) && Agreement.of(other, one);
    }

    private static Amount exact(double number) {
        return new Amount("count", number, number, Precision.EXACT);
    }

    private static Amount day(double number) {
        return new Amount("day", number, number, Precision.EXACT);
    }
}
