package standpoint.discern.act;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.discern.Disputes.article;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standpoint.discern.DiscernByRules;
import standpoint.discern.Disputes;
import standpoint.discern.attribute.RuleAttributor;
import standpoint.discern.embed.SentenceEmbedder;
import standpoint.discern.language.TellLanguage;
import standpoint.discern.party.PartyNames;
import standpoint.discern.party.Whose;
import standpoint.discern.text.Tokens;
import standpoint.discern.text.WordList;
import standpoint.model.Act;
import standpoint.model.Attribution;
import standpoint.model.Standing;

class ActReaderTest {

    private final ActReader acts = new ActReader();
    private final DiscernByRules discerner =
            new DiscernByRules(new RuleAttributor(), new TellLanguage(), List.of(), new SentenceEmbedder()::embed);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "urged | the company to raise pay | REQUEST",
                "has repeatedly demanded | that the strike end | REQUEST",
                "said | the company must raise pay | REQUEST",
                "stressed | the need for a second vote | REQUEST",
                "said | assurances are worthless unless followed by deeds | REQUEST",
                "accused | the firm of hiding losses | ACCUSE",
                "expressed concern | over the closure | ACCUSE",
                "said | the firm had failed to pay | ACCUSE",
                "said | raids continue to endanger farmers | ACCUSE",
                "rejected | the offer | REJECT",
                "denied | that it had hidden losses | REJECT",
                "said | the charge is baseless | REJECT",
                "does not accept | the verdict | REJECT",
                "said | it will not hesitate to strike again | THREATEN",
                "warned | of a long winter | ASSERT",
                "warned | that it would not hesitate to strike | THREATEN",
                "vowed | to retaliate | THREATEN",
                "promised | to reopen the crossing | AGREE",
                "did not rule out | a strike | ASSERT",
                "did not accuse | anybody | ASSERT",
                "not only accepted | the plan | AGREE",
                "welcomed | the ruling | SUPPORT",
                "expressed hope | that a deal is near | SUPPORT",
                "described | the talks as constructive | SUPPORT",
                "described | the raid as an act of aggression | ACCUSE",
                "called | the report “propaganda” | REJECT",
                "agreed | to reopen the crossing | AGREE",
                "said | it is ready to reopen the crossing | AGREE",
                "said | it is not ready to reopen the crossing | REJECT",
                "acknowledged | that mistakes were made | CONCEDE",
                "said | the two sides held talks | CONSULT",
                "said | the sky was clear | ASSERT"
            })
    void the_act_is_told_by_cue_then_content(String cue, String content, Act act) {
        assertThat(read(cue, content, Standing.PARTY)).isEqualTo(act);
    }

    @Test
    void who_is_no_party_only_states_unless_the_cue_says_otherwise() {
        assertThat(read("said", "the firm must pay", Standing.THIRD_PARTY)).isEqualTo(Act.ASSERT);
        assertThat(read("urged", "the firm to pay", Standing.THIRD_PARTY)).isEqualTo(Act.REQUEST);
    }

    private Act read(String cue, String content, Standing standing) {
        return acts.read(Tokens.of(cue), Tokens.of(content), new Whose(standing, List.of()), new PartyNames(List.of()));
    }

    @Test
    void no_phrase_of_the_lexicon_stands_twice() {
        assertThat(WordList.lines("acts.txt").stream()
                        .map(line -> line.replaceFirst("^(\\S+)\\s+\\S+\\s+", "$1 "))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China urged Kabul to act. | afghan-taliban",
                "Pakistan accused India of sabotage. | india",
                "Pakistan warned the banned TTP that raids must end. | ttp",
                "Pakistan called on the Afghan authorities to act. | afghan-taliban",
                "Pakistan said Kabul had failed to act. | afghan-taliban",
                "China told Afghan officials that the border must open. | afghan-taliban",
                "Pakistan has shared evidence with Afghan authorities and has urged action. | afghan-taliban",
                "Pakistan said Pakistan must act. | ",
                "Pakistan said raids from across the border endanger trade with China. | ",
                "Pakistan condemned the Indian raid. | india",
                "Pakistan denied that China had armed the TTP. | ",
                "Pakistan rejected the Indian claim. | india",
                "Pakistan warned that it would strike the TTP if Kabul did not hand over the men. | afghan-taliban",
                "Pakistan demanded written guarantees against the TTP. | ",
                "China urged Pakistan and India to talk. | pakistan india",
                "India and Pakistan shelled the ridge. China urged both countries to stop. | india pakistan"
            })
    void an_act_is_aimed_at_its_object_or_at_whom_its_clause_is_about(String text, String targets) {
        List<Attribution> found = discerner
                .discern(Disputes.border(), List.of(article("a", text)))
                .attributions();
        assertThat(found).hasSize(1);
        assertThat(String.join(" ", found.get(0).targets())).isEqualTo(targets == null ? "" : targets);
    }
}
