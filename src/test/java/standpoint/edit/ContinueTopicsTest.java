package standpoint.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.edit.Scene.MONDAY;
import static standpoint.edit.Scene.TUESDAY;
import static standpoint.edit.Scene.WEDNESDAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.model.Act;
import standpoint.model.Change;
import standpoint.model.Disagreement;
import standpoint.model.Edition;
import standpoint.model.StatedPosition;
import standpoint.model.TopicRow;

class ContinueTopicsTest {

    private static final String CRANES = "that the old cranes of pier four must be inspected";
    private static final String SAFE = "that every crane on pier four was found in order";
    private static final String ICE = "that the harbour basin will freeze over in January";

    private final Edition first = new Scene(MONDAY, TUESDAY)
            .finds("crane-safety", "Crane safety", "Cranes")
            .says("post", "union", Act.REQUEST, "operator", "crane-safety", CRANES)
            .says("mail", "operator", Act.REJECT, "union", "crane-safety", SAFE)
            .edition();

    @Test
    void a_found_topic_stands_wherever_the_topics_of_the_briefing_do() {
        assertThat(first.topicNames()).containsEntry("crane-safety", "Crane safety");
        assertThat(first.matrix()).extracting(TopicRow::name).containsExactly("Crane safety");
        assertThat(first.disagreements())
                .extracting(Disagreement::topicId)
                .allSatisfy(topic -> assertThat(topic).contains("crane-safety"));
    }

    @Test
    void rows_of_the_briefing_come_first() {
        Edition edition = new Scene(MONDAY, TUESDAY)
                .finds("crane-safety", "Crane safety")
                .says("post", "union", Act.REQUEST, "operator", "crane-safety", CRANES)
                .says("mail", "union", Act.REQUEST, "operator", "hours", ICE)
                .edition();

        assertThat(edition.matrix()).extracting(TopicRow::name).containsExactly("Hours", "Crane safety");
    }

    @Test
    void a_found_topic_whose_positions_go_on_keeps_its_id_and_its_name() {
        Edition second = new Scene(TUESDAY, WEDNESDAY, first)
                .finds("pier-four", "Pier four")
                .says("mail", "union", Act.REQUEST, "operator", "pier-four", CRANES + " at once")
                .says("post", "ministry", Act.ASSERT, "", "pier-four", ICE)
                .edition();

        assertThat(second.positions().map(StatedPosition::topics)).containsOnly(List.of("crane-safety"));
        assertThat(second.topicNames())
                .containsEntry("crane-safety", "Crane safety")
                .doesNotContainKey("pier-four");
        assertThat(second.matrix()).extracting(TopicRow::name).containsExactly("Crane safety");
    }

    @Test
    void what_is_taken_further_on_a_lasting_topic_is_seen_to_be() {
        Edition second = new Scene(TUESDAY, WEDNESDAY, first)
                .finds("pier-four", "Pier four")
                .says("post", "operator", Act.REJECT, "union", "pier-four", SAFE)
                .says("mail", "union", Act.THREATEN, "operator", "pier-four", "to leave the old cranes of pier four")
                .edition();

        assertThat(second.positions()
                        .filter(position -> position.party().equals("union"))
                        .map(StatedPosition::change))
                .containsExactly(Change.HARDENED);
    }

    @Test
    void of_two_topics_that_continue_one_the_closer_is_it() {
        Edition second = new Scene(TUESDAY, WEDNESDAY, first)
                .finds("inspection", "Inspection")
                .finds("pier-four", "Pier four")
                .says("mail", "union", Act.REQUEST, "operator", "pier-four", CRANES)
                .says("post", "operator", Act.REJECT, "union", "pier-four", SAFE)
                .says("post", "ministry", Act.ASSERT, "", "inspection", ICE)
                .edition();

        assertThat(second.topicNames())
                .containsEntry("crane-safety", "Crane safety")
                .containsEntry("inspection", "Inspection")
                .doesNotContainKey("pier-four");
    }

    @Test
    void a_new_topic_is_not_called_as_a_lasting_one() {
        Edition second = new Scene(TUESDAY, WEDNESDAY, first)
                .finds("pier-four", "Pier four")
                .finds("crane-safety", "Crane safety", "Crane safety", "Ice")
                .says("mail", "union", Act.REQUEST, "operator", "pier-four", CRANES)
                .says("post", "ministry", Act.ASSERT, "", "crane-safety", ICE)
                .edition();

        assertThat(second.topicNames())
                .containsEntry("crane-safety", "Crane safety")
                .containsEntry("crane-safety-2", "Ice");
    }

    @Test
    void a_topic_of_the_briefing_stays_itself() {
        Edition second = new Scene(TUESDAY, WEDNESDAY, first)
                .says("mail", "union", Act.REQUEST, "operator", "pay", CRANES)
                .edition();

        assertThat(second.positions().map(StatedPosition::topics)).containsExactly(List.of("pay"));
    }
}
