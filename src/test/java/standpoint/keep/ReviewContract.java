package standpoint.keep;

import static org.assertj.core.api.Assertions.assertThat;
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
import standpoint.model.Approval;
import standpoint.model.Approval.Then;
import standpoint.model.Edition;
import standpoint.model.FeedState;

/** What every store does with editions that need approval. */
abstract class ReviewContract {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration DEADLINE = Duration.ofHours(2);
    private static final Instant NEXT_DAY = MORNING.plus(Duration.ofDays(1));

    private final EditionJson json = new EditionJson();
    private Store store;

    /** A store without anything in it. */
    abstract Store openEmpty();

    @BeforeEach
    void open() {
        store = openEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_edition_that_needs_approval_waits_for_it_and_so_do_its_deliveries() {
        String id = publish(1, MORNING, Then.WITHHOLD);
        assertThat(store.reviews().find(id))
                .contains(new Review(
                        id,
                        Review.State.AWAITING,
                        Optional.of(MORNING.plus(DEADLINE)),
                        Then.WITHHOLD,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(store.deliveries().listPending(id)).isEmpty();
        assertThat(store.deliveries().list(id)).extracting(Delivery::state).containsExactly(Delivery.State.HELD);
    }

    @Test
    void an_edition_that_needs_none_has_no_review_and_is_to_be_sent() {
        String id = publish(edition("demo", 1, MORNING), Optional.empty());
        assertThat(store.reviews().find(id)).isEmpty();
        assertThat(store.reviews().approve(id, "Ana", MORNING)).isFalse();
        assertThat(store.deliveries().listPending(id)).hasSize(1);
    }

    @Test
    void approval_says_who_and_when_and_releases_the_deliveries() {
        String id = publish(1, MORNING, Then.WITHHOLD);
        assertThat(store.reviews().approve(id, "Ana", NEXT_DAY)).isTrue();
        assertThat(store.reviews().find(id)).get().satisfies(review -> {
            assertThat(review.state()).isEqualTo(Review.State.APPROVED);
            assertThat(review.by()).contains("Ana");
            assertThat(review.decided()).contains(NEXT_DAY);
        });
        assertThat(store.deliveries().listPending(id)).hasSize(1);
    }

    @Test
    void rejection_says_why_and_releases_nothing() {
        String id = publish(1, MORNING, Then.SEND);
        assertThat(store.reviews().reject(id, "Ana", "O'Neil is \"misquoted\"", MORNING))
                .isTrue();
        assertThat(store.reviews().find(id)).get().satisfies(review -> {
            assertThat(review.state()).isEqualTo(Review.State.REJECTED);
            assertThat(review.reason()).contains("O'Neil is \"misquoted\"");
        });
        assertThat(store.reviews().listOverdue(NEXT_DAY)).isEmpty();
        assertThat(store.deliveries().listPending(id)).isEmpty();
    }

    @Test
    void what_is_decided_stays_so() {
        String id = publish(1, MORNING, Then.SEND);
        assertThat(store.reviews().reject(id, "Ana", "wrong", MORNING)).isTrue();
        assertThat(store.reviews().approve(id, "Ben", MORNING)).isFalse();
        assertThat(store.reviews().reject(id, "Ben", "worse", MORNING)).isFalse();
        assertThat(store.reviews().sendUnreviewed(id, NEXT_DAY)).isFalse();
        assertThat(store.reviews().find(id)).get().extracting(Review::by).isEqualTo(Optional.of("Ana"));
    }

    @Test
    void of_many_that_decide_at_once_one_does() throws Exception {
        String id = publish(1, MORNING, Then.SEND);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        var start = new CountDownLatch(1);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int who = i;
            answers.add(pool.submit(() -> {
                start.await();
                return who % 2 == 0
                        ? store.reviews().approve(id, "reader " + who, MORNING)
                        : store.reviews().reject(id, "reader " + who, "no", MORNING);
            }));
        }
        start.countDown();
        int decided = 0;
        for (Future<Boolean> answer : answers) if (answer.get()) decided++;
        pool.shutdown();
        assertThat(decided).isEqualTo(1);
    }

    @Test
    void only_what_is_to_be_sent_at_its_deadline_is_overdue_from_then_on() {
        publish(1, YESTERDAY, Then.WITHHOLD);
        String id = publish(2, MORNING, Then.SEND);
        assertThat(store.reviews().listOverdue(MORNING.plus(DEADLINE).minusMillis(1)))
                .isEmpty();
        assertThat(store.reviews().listOverdue(MORNING.plus(DEADLINE))).containsExactly(id);
        assertThat(store.reviews().sendUnreviewed(id, NEXT_DAY)).isTrue();
        assertThat(store.reviews().listOverdue(NEXT_DAY)).isEmpty();
        assertThat(store.deliveries().listPending(id)).hasSize(1);
    }

    @Test
    void what_was_released_and_never_tried_is_found_again() {
        String id = publish(1, MORNING, Then.WITHHOLD);
        assertThat(store.reviews().listUntried(MORNING)).isEmpty();
        store.reviews().approve(id, "Ana", MORNING);
        assertThat(store.reviews().listUntried(MORNING)).containsExactly(id);
        assertThat(store.reviews().listUntried(MORNING.plusMillis(1))).isEmpty();
        Delivery delivery = store.deliveries().listPending(id).get(0);
        store.deliveries().sending(delivery, MORNING);
        store.deliveries().failed(delivery, "421 later", false, MORNING);
        assertThat(store.reviews().listUntried(MORNING)).isEmpty();
    }

    @Test
    void an_edition_that_awaits_approval_counts_as_the_last_and_a_rejected_one_does_not() {
        publish(1, YESTERDAY, Then.WITHHOLD);
        String id = publish(2, MORNING, Then.WITHHOLD);
        assertThat(store.editions().findLastCutOff("demo", NEXT_DAY)).contains(MORNING);
        assertThat(store.editions().listNewest("demo", NEXT_DAY, 9)).hasSize(2);

        store.reviews().reject(id, "Ana", "wrong", MORNING);
        assertThat(store.editions().findLastCutOff("demo", NEXT_DAY)).contains(YESTERDAY);
        assertThat(store.editions().listNewest("demo", NEXT_DAY, 9))
                .extracting(Edition::number)
                .containsExactly(1);
        assertThat(store.editions().find(id)).isPresent();
        assertThat(store.editions().nextNumber("demo")).isEqualTo(3);
    }

    @Test
    void the_time_of_a_rejected_edition_is_uncovered_until_another_covers_all_of_it() {
        String id = publish(1, YESTERDAY, Then.WITHHOLD);
        publish(2, MORNING, Then.WITHHOLD);
        assertThat(store.editions().findUncovered("demo", NEXT_DAY)).isEmpty();

        store.reviews().reject(id, "Ana", "wrong", MORNING);
        Instant began = YESTERDAY.minus(Duration.ofDays(1));
        assertThat(store.editions().findUncovered("demo", NEXT_DAY)).contains(began);
        assertThat(store.editions().findUncovered("other", NEXT_DAY)).isEmpty();
        assertThat(store.editions().findUncovered("demo", YESTERDAY)).isEmpty();

        publish(edition("demo", 3, NEXT_DAY, FeedState.OK, began), Optional.empty());
        assertThat(store.editions().findUncovered("demo", NEXT_DAY.plusMillis(1)))
                .isEmpty();
    }

    @Test
    void an_edition_that_read_nothing_leaves_no_time_uncovered_and_covers_none() {
        String blind = publish(edition("demo", 1, YESTERDAY, FeedState.FAILED), needed(Then.WITHHOLD));
        store.reviews().reject(blind, "Ana", "empty", YESTERDAY);
        assertThat(store.editions().findUncovered("demo", NEXT_DAY)).isEmpty();
    }

    private String publish(int number, Instant slot, Then then) {
        return publish(edition("demo", number, slot), needed(then));
    }

    private static Optional<Approval> needed(Then then) {
        return Optional.of(new Approval(Optional.of(DEADLINE), then));
    }

    private String publish(Edition edition, Optional<Approval> approval) {
        Instant slot = edition.window().to();
        Run run = ((Claim.Claimed) store.runs().claim("demo", slot, "one", slot, LEASE)).run();
        byte[] pdf = "%PDF-".getBytes(StandardCharsets.US_ASCII);
        store.archive()
                .publish(
                        run,
                        edition,
                        EditionFiles.of(json.write(edition), pdf),
                        List.of("a@example.org"),
                        approval,
                        slot);
        return edition.id();
    }
}
