package standpoint.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static standpoint.keep.Samples.MORNING;
import static standpoint.keep.Samples.YESTERDAY;
import static standpoint.keep.Samples.edition;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import standpoint.model.Edition;
import standpoint.model.FeedState;

/** What every store does with runs, editions and deliveries. */
abstract class LedgerContract {

    static final Duration LEASE = Duration.ofMinutes(10);

    private final EditionJson json = new EditionJson();
    private Store store;
    private Runs runs;

    /** A store without anything in it. */
    abstract Store openEmpty();

    @BeforeEach
    void open() {
        store = openEmpty();
        runs = store.runs();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_slot_is_given_to_one_and_the_other_is_told_who_has_it() {
        assertThat(claim("one", MORNING))
                .asInstanceOf(type(Claim.Claimed.class))
                .satisfies(claimed -> assertThat(claimed.run().attempt()).isEqualTo(1));
        assertThat(claim("two", MORNING.plusSeconds(1))).isEqualTo(new Claim.Held("one", MORNING.plus(LEASE)));
    }

    @Test
    void of_many_that_ask_at_once_one_gets_the_slot() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        var start = new CountDownLatch(1);
        List<Future<Claim>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String owner = "owner " + i;
            answers.add(pool.submit(() -> {
                start.await();
                return claim(owner, MORNING);
            }));
        }
        start.countDown();
        int claimed = 0;
        for (Future<Claim> answer : answers) if (answer.get() instanceof Claim.Claimed) claimed++;
        pool.shutdown();
        assertThat(claimed).isEqualTo(1);
    }

    @Test
    void a_lease_that_ran_out_gives_the_slot_to_the_next_as_another_attempt() {
        Run first = claimed("one", MORNING);
        Instant late = MORNING.plus(LEASE).plusMillis(1);
        assertThat(claim("two", MORNING.plus(LEASE))).isInstanceOf(Claim.Held.class);
        Run second = claimed("two", late);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.attempt()).isEqualTo(2);
        assertThatThrownBy(() -> runs.renew(first, late, LEASE))
                .isInstanceOf(FencedException.class)
                .hasMessageContaining("another took over");
    }

    @Test
    void a_renewed_lease_holds_for_longer() {
        Run run = claimed("one", MORNING);
        runs.renew(run, MORNING.plusSeconds(500), LEASE);
        assertThat(claim("two", MORNING.plus(LEASE).plusSeconds(1)))
                .isEqualTo(new Claim.Held("one", MORNING.plusSeconds(500).plus(LEASE)));
    }

    @Test
    void a_failed_run_says_why_and_can_be_tried_again_at_once() {
        Run run = claimed("one", MORNING);
        runs.fail(run, "The template is broken.", MORNING.plusSeconds(5));
        assertThat(runs.list("demo", 9))
                .containsExactly(new RunRecord(
                        "demo",
                        MORNING,
                        1,
                        RunRecord.State.FAILED,
                        MORNING,
                        Optional.of(MORNING.plusSeconds(5)),
                        Optional.of("The template is broken."),
                        Optional.empty()));
        assertThat(claimed("two", MORNING.plusSeconds(6)).attempt()).isEqualTo(2);
        runs.fail(run, "too late", MORNING.plusSeconds(7));
        assertThat(runs.list("demo", 9)).singleElement().satisfies(now -> {
            assertThat(now.state()).isEqualTo(RunRecord.State.RUNNING);
            assertThat(now.reason()).isEmpty();
            assertThat(now.ended()).isEmpty();
        });
    }

    @Test
    void a_missed_slot_says_so_and_one_with_an_outcome_does_not() {
        runs.missed("demo", YESTERDAY, "The service was down.", MORNING);
        Run run = claimed("one", MORNING);
        runs.missed("demo", MORNING, "no", MORNING);
        assertThat(runs.list("demo", 9))
                .extracting(RunRecord::slot, RunRecord::attempt, RunRecord::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MORNING, 1, RunRecord.State.RUNNING),
                        org.assertj.core.groups.Tuple.tuple(YESTERDAY, 0, RunRecord.State.MISSED));
        runs.missed("demo", MORNING, "It was cut off.", MORNING.plus(LEASE).plusMillis(1));
        assertThat(runs.list("demo", 1)).singleElement().satisfies(cut -> {
            assertThat(cut.state()).isEqualTo(RunRecord.State.MISSED);
            assertThat(cut.reason()).contains("It was cut off.");
        });
        assertThatThrownBy(() -> runs.renew(run, MORNING, LEASE)).isInstanceOf(FencedException.class);
    }

    @Test
    void a_published_edition_comes_back_as_it_was_and_its_slot_is_done() {
        Edition edition = edition("demo", 1, MORNING);
        EditionRecord record = publish(edition, MORNING);
        assertThat(store.editions().find(edition.id())).contains(edition);
        assertThat(store.editions().findRecord(edition.id())).contains(record);
        assertThat(store.editions().listRecords(Optional.of("demo"))).containsExactly(record);
        assertThat(store.editions().listRecords(Optional.of("other"))).isEmpty();
        assertThat(record.cutOff()).isEqualTo(MORNING);
        assertThat(record.pdf()).isEqualTo("2026/11/23/demo-2026-11-23-1.pdf");
        assertThat(claim("two", MORNING.plus(Duration.ofDays(9)))).isEqualTo(new Claim.Done(edition.id()));
        assertThat(runs.list("demo", 9)).singleElement().satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunRecord.State.DONE);
            assertThat(run.editionId()).contains(edition.id());
        });
    }

    @Test
    void an_edition_that_could_read_no_source_does_not_move_the_window() {
        publish(edition("demo", 1, YESTERDAY), YESTERDAY);
        publish(edition("demo", 2, MORNING, FeedState.FAILED), MORNING);
        assertThat(store.editions().findLastCutOff("demo", MORNING.plusMillis(1)))
                .contains(YESTERDAY);
    }

    @Test
    void editions_are_found_by_cut_off_strictly_before() {
        assertThat(store.editions().nextNumber("demo")).isEqualTo(1);
        Edition first = edition("demo", 1, YESTERDAY);
        Edition second = edition("demo", 2, MORNING);
        publish(first, YESTERDAY);
        publish(second, MORNING);
        Editions editions = store.editions();
        assertThat(editions.nextNumber("demo")).isEqualTo(3);
        assertThat(editions.nextNumber("other")).isEqualTo(1);
        assertThat(editions.findLastCutOff("demo", MORNING.plusMillis(1))).contains(MORNING);
        assertThat(editions.findLastCutOff("demo", MORNING)).contains(YESTERDAY);
        assertThat(editions.findLastCutOff("demo", YESTERDAY)).isEmpty();
        assertThat(editions.listNewest("demo", MORNING.plusMillis(1), 9)).containsExactly(second, first);
        assertThat(editions.listNewest("demo", MORNING.plusMillis(1), 1)).containsExactly(second);
        assertThat(editions.listNewest("demo", MORNING, 9)).containsExactly(first);
        assertThat(editions.listRecords(Optional.empty()))
                .extracting(EditionRecord::number)
                .containsExactly(2, 1);
    }

    @Test
    void each_recipient_has_one_delivery_whose_message_id_never_changes() {
        Edition edition = edition("demo", 1, MORNING);
        publish(edition, MORNING, "b@example.org", "a@example.org", "b@example.org");
        List<Delivery> pending = store.deliveries().listPending(edition.id());
        assertThat(pending).extracting(Delivery::recipient).containsExactly("b@example.org", "a@example.org");
        assertThat(pending.get(0).messageId()).matches("demo-2026-11-23-1\\.[0-9a-f]{16}@standpoint");
        assertThat(pending).extracting(Delivery::messageId).doesNotHaveDuplicates();
    }

    @Test
    void what_may_have_gone_is_not_pending() {
        Edition edition = edition("demo", 1, MORNING);
        publish(edition, MORNING, "a@example.org", "b@example.org", "c@example.org", "d@example.org");
        Deliveries deliveries = store.deliveries();
        List<Delivery> pending = deliveries.listPending(edition.id());
        for (Delivery delivery : pending) deliveries.sending(delivery, MORNING);
        deliveries.sent(pending.get(0), "250 taken", MORNING);
        deliveries.failed(pending.get(1), "421 later", false, MORNING);
        deliveries.failed(pending.get(2), "550 nobody", true, MORNING);
        assertThat(deliveries.list(edition.id()))
                .extracting(Delivery::state)
                .containsExactly(
                        Delivery.State.SENT, Delivery.State.PENDING, Delivery.State.FAILED, Delivery.State.SENDING);
        assertThat(deliveries.listPending(edition.id())).singleElement().satisfies(again -> {
            assertThat(again.attempts()).isEqualTo(1);
            assertThat(again.lastReply()).contains("421 later");
            assertThat(again.messageId()).isEqualTo(pending.get(1).messageId());
        });
    }

    @Test
    void a_delivery_is_handed_over_by_one_only() {
        Edition edition = edition("demo", 1, MORNING);
        publish(edition, MORNING, "a@example.org");
        Delivery delivery = store.deliveries().listPending(edition.id()).get(0);
        store.deliveries().sending(delivery, MORNING);
        assertThatThrownBy(() -> store.deliveries().sending(delivery, MORNING)).isInstanceOf(FencedException.class);
    }

    private Claim claim(String owner, Instant now) {
        return runs.claim("demo", MORNING, owner, now, LEASE);
    }

    private Run claimed(String owner, Instant now) {
        return ((Claim.Claimed) claim(owner, now)).run();
    }

    private EditionRecord publish(Edition edition, Instant slot, String... recipients) {
        Run run = ((Claim.Claimed) runs.claim("demo", slot, "one", slot, LEASE)).run();
        byte[] pdf = "%PDF-".getBytes(StandardCharsets.US_ASCII);
        return store.archive()
                .publish(
                        run,
                        edition,
                        EditionFiles.of(json.write(edition), pdf),
                        List.of(recipients),
                        Optional.empty(),
                        slot);
    }
}
