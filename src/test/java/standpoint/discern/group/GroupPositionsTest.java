package standpoint.discern.group;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.discern.Disputes.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.discern.DiscernByRules;
import standpoint.discern.Disputes;
import standpoint.discern.attribute.AttributeByLanguage;
import standpoint.discern.attribute.RuleAttributor;
import standpoint.discern.embed.SentenceEmbedder;
import standpoint.discern.language.TellLanguage;
import standpoint.discern.quote.AttributeQuotations;
import standpoint.model.Act;
import standpoint.model.Article;
import standpoint.model.Form;
import standpoint.model.Position;

class GroupPositionsTest {

    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00Z");

    private final DiscernByRules discerner =
            new DiscernByRules(new RuleAttributor(), new TellLanguage(), List.of(), new SentenceEmbedder()::embed);

    @Test
    void equivalent_statements_of_one_party_are_one_position() {
        List<Position> positions = positions(
                article("a", "Pakistan said militants use Afghan soil to attack its towns."),
                article("b", "Islamabad maintained that Afghan soil is used by militants to attack towns."));
        assertThat(positions).hasSize(1);
        assertThat(positions.get(0).evidence()).hasSize(2);
    }

    @Test
    void the_same_words_of_two_parties_are_two_positions() {
        assertThat(positions(
                        article("a", "Pakistan said talks will resume on Friday."),
                        article("b", "China said talks will resume on Friday.")))
                .extracting(Position::party)
                .containsExactly("pakistan", "china");
    }

    @Test
    void a_joint_statement_gives_a_position_to_each_party() {
        assertThat(positions(article("a", "Pakistan and China urged Kabul to reopen the road.")))
                .extracting(Position::party)
                .containsExactly("pakistan", "china");
    }

    @Test
    void what_is_said_in_several_languages_is_one_position() {
        List<Position> positions = inAllLanguages(
                article("a", "Pakistan demanded that Kabul hand over three commanders after the attack in Bannu."),
                article("b", "پاکستان نے کابل سے مطالبہ کیا ہے کہ وہ بنوں حملے میں ملوث تین کمانڈر حوالے کرے۔"),
                article(
                        "c",
                        "« Kaboul doit livrer les trois commandants après l'attaque de Bannu », a déclaré le Pakistan."),
                article("d", "Pakistan demanded that Kabul reopen the crossing for fruit and vegetables."));
        assertThat(positions).extracting(position -> position.evidence().size()).containsExactly(3, 1);
        assertThat(positions.get(0).evidence().get(0).articleId())
                .as("a quotation in the briefing's language stands before a direct one in another")
                .isEqualTo("a");
    }

    @Test
    void what_the_glossary_knows_too_little_of_stands_alone() {
        assertThat(inAllLanguages(
                        article(
                                "a",
                                "Pakistan demanded that Kabul hand over three commanders after the attack in Bannu."),
                        article("b", "پاکستان نے کابل سے مطالبہ کیا ہے کہ وہ شاعری پڑھے۔")))
                .hasSize(2);
    }

    private List<Position> inAllLanguages(Article... articles) {
        AttributeByLanguage attributor =
                new AttributeByLanguage(List.of(new RuleAttributor(), new AttributeQuotations()));
        return new DiscernByRules(attributor, new TellLanguage(), List.of(), new SentenceEmbedder()::embed)
                .discern(Disputes.border(), List.of(articles))
                .positions();
    }

    @Test
    void how_a_statement_was_told_is_no_position() {
        assertThat(positions(
                        article("a", "Pakistani officials declined to be identified because the talks were private."),
                        article("b", "Pakistan gave no evidence for the figure of wounded soldiers.")))
                .isEmpty();
    }

    @Test
    void acts_or_targets_that_contradict_part_positions() {
        assertThat(positions(
                        article("a", "Pakistan urged India to open the river gates."),
                        article("b", "Pakistan refused to open the river gates.")))
                .extracting(Position::act)
                .containsExactly(Act.REQUEST, Act.REJECT);
        assertThat(positions(
                        article("a", "Pakistan urged India to release the prisoners."),
                        article("b", "Pakistan urged Kabul to release the prisoners.")))
                .hasSize(2);
    }

    @Test
    void a_direct_quotation_stands_before_an_indirect_one_and_the_original_before_its_copy() {
        List<Position> positions = positions(
                article("a", "Pakistan said the crossing stays closed until the raids end."),
                article(
                        "copy",
                        "“The crossing stays closed until the raids end,” Pakistan said.",
                        Optional.of("b"),
                        MORNING),
                article("b", "“The crossing stays closed until the raids end,” Pakistan said."));
        assertThat(positions).hasSize(1);
        assertThat(positions.get(0).evidence())
                .extracting(each -> each.articleId() + " " + each.form())
                .containsExactly("b " + Form.DIRECT, "copy " + Form.DIRECT, "a " + Form.INDIRECT);
    }

    @Test
    void third_parties_and_the_unresolved_hold_no_position() {
        assertThat(positions(article("a", "Analysts said the road is open. The ministry said so on Friday.")))
                .isEmpty();
    }

    @Test
    void words_that_tell_nothing_hold_no_position() {
        assertThat(positions(article("a", "Pakistan denied that."))).isEmpty();
    }

    @Test
    void what_a_party_says_that_it_says_is_one_piece_of_evidence() {
        List<Position> positions = positions(article("a", "Pakistan said it wants a written truce."));
        assertThat(positions).hasSize(1);
        assertThat(positions.get(0).evidence()).hasSize(1);
    }

    @Test
    void positions_come_in_the_order_of_their_first_appearance_in_every_run() {
        Article first = article("a", "India said the dam is safe. Pakistan said the dam will burst.");
        Article second = article("b", "China said trade will grow. Pakistan said that the dam will burst.");
        List<Position> positions = positions(first, second);
        assertThat(positions).extracting(Position::party).containsExactly("india", "pakistan", "china");
        assertThat(positions(first, second)).isEqualTo(positions);
    }

    private List<Position> positions(Article... articles) {
        return discerner.discern(Disputes.border(), List.of(articles)).positions();
    }
}
