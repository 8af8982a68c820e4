package standpoint.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import standpoint.discern.text.Stem;
import standpoint.discern.topic.FindTopics;
import standpoint.discern.topic.Found;
import standpoint.model.Position;
import standpoint.model.Topic;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabelledTopicsTest {

    private final FindTopics topics = new FindTopics();
    private final Map<LabelledTopics, Found> found = LabelledTopics.all().stream()
            .collect(Collectors.toMap(Function.identity(), dispute -> dispute.find(topics, dispute.positions())));

    @Test
    void found_topics_agree_with_those_of_a_reader() {
        double mean = found.entrySet().stream()
                .mapToDouble(entry -> entry.getKey().score(entry.getValue()).f1())
                .average()
                .orElseThrow();
        assertThat(mean).isGreaterThan(0.5);
        assertThat(found)
                .allSatisfy((dispute, one) ->
                        assertThat(dispute.score(one).f1()).as(dispute.name()).isGreaterThan(0.4));
    }

    @Test
    void most_positions_have_a_topic_and_there_are_not_too_many_to_look_through() {
        assertThat(found).allSatisfy((dispute, one) -> {
            assertThat(one.topics()).hasSizeBetween(6, 12);
            assertThat(one.positions().stream().filter(each -> each.topics().isEmpty()))
                    .as(dispute.name())
                    .hasSizeLessThan(one.positions().size() / 2);
        });
    }

    @Test
    void a_topic_has_at_least_two_positions() {
        for (Found one : found.values())
            assertThat(one.topics())
                    .allSatisfy(topic -> assertThat(one.positions())
                            .filteredOn(position -> position.topics().contains(topic.id()))
                            .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void the_same_positions_have_the_same_topics_in_any_order() {
        for (Map.Entry<LabelledTopics, Found> each : found.entrySet()) {
            List<Position> shuffled = new ArrayList<>(each.getKey().positions());
            Collections.shuffle(shuffled, new Random(7));
            Found again = each.getKey().find(topics, shuffled);
            assertThat(again.topics()).isEqualTo(each.getValue().topics());
            assertThat(again.positions())
                    .containsExactlyInAnyOrderElementsOf(each.getValue().positions());
        }
    }

    @Test
    void no_two_topics_share_a_word() {
        for (Found one : found.values()) {
            Set<String> words = new HashSet<>();
            for (Topic topic : one.topics())
                for (String word : topic.name().toLowerCase(Locale.ROOT).split("\\W+", -1))
                    if (!word.equals("and") && !word.equals("of"))
                        assertThat(words.add(Stem.of(word))).as(topic.name()).isTrue();
        }
    }

    @Test
    void a_topic_is_not_named_after_a_party() {
        found.forEach((dispute, one) -> {
            Set<String> partyNames = dispute.briefing().parties().stream()
                    .flatMap(
                            party -> Stream.of(List.of(party.name()), party.names(), party.demonyms(), party.metonyms())
                                    .flatMap(List::stream))
                    .collect(Collectors.toSet());
            assertThat(one.topics()).extracting(Topic::name).doesNotContainAnyElementsOf(partyNames);
        });
    }

    @Test
    void what_touches_a_topic_of_the_briefing_is_left_alone() {
        LabelledTopics dispute = found.keySet().iterator().next();
        List<Position> settled =
                dispute.positions().stream().map(LabelledTopics::settled).toList();
        Found none = dispute.find(topics, settled);
        assertThat(none.topics()).isEmpty();
        assertThat(none.positions()).isEqualTo(settled);
    }

    @Test
    void a_handful_of_positions_needs_no_headings() {
        LabelledTopics dispute = found.keySet().iterator().next();
        assertThat(dispute.find(topics, dispute.positions().subList(0, 3)).topics())
                .isEmpty();
    }
}
