package standpoint.produce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.collect.Collected;
import standpoint.edit.EditEdition;
import standpoint.issue.pdf.Sign;
import standpoint.keep.Delivery;
import standpoint.keep.KeepSettings;
import standpoint.keep.Review;
import standpoint.keep.Store;
import standpoint.model.Approval;
import standpoint.model.Approval.Then;
import standpoint.model.Briefing;
import standpoint.model.Discernment;
import standpoint.model.Layout;
import standpoint.model.Timing;
import standpoint.model.Window;
import standpoint.reword.Reword;

class ReviewEditionTest {

    private static final Instant SLOT = Instant.parse("2026-03-03T07:00:00Z");
    private static final Duration DEADLINE = Duration.ofHours(2);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String FIRST = "port-2026-03-03-1";

    @TempDir
    private Path folder;

    private Optional<Store> opened = Optional.empty();
    private Instant now = SLOT;

    /** The editions that were handed to the mail. */
    private final List<String> mailed = new ArrayList<>();

    @BeforeEach
    void open() {
        opened = Optional.of(Store.open(new KeepSettings(folder)));
    }

    @AfterEach
    void close() {
        store().close();
    }

    @Test
    void an_edition_that_needs_approval_is_published_and_not_sent() {
        assertThat(produce(Then.WITHHOLD)).isInstanceOfSatisfying(Outcome.Awaiting.class, awaiting -> {
            assertThat(awaiting.pdf()).exists();
            assertThat(awaiting.review().deadline()).contains(SLOT.plus(DEADLINE));
        });
        assertThat(produce(Then.WITHHOLD)).isInstanceOf(Outcome.Withheld.class);
        assertThat(mailed).isEmpty();
    }

    @Test
    void approval_sends_it_once() {
        produce(Then.WITHHOLD);

        assertThat(review().approve(FIRST, "Ana")).containsInstanceOf(Verdict.Released.class);
        assertThat(review().approve(FIRST, "Ben"))
                .get()
                .isInstanceOfSatisfying(
                        Verdict.DecidedBefore.class,
                        before -> assertThat(before.review().by()).contains("Ana"));
        assertThat(produce(Then.WITHHOLD)).isInstanceOf(Outcome.AlreadyIssued.class);
        assertThat(mailed).containsExactly(FIRST);
    }

    @Test
    void an_edition_that_is_not_there_cannot_be_decided_about() {
        assertThat(review().approve(FIRST, "Ana")).isEmpty();
        assertThat(review().reject(FIRST, "Ana", "wrong")).isEmpty();
    }

    @Test
    void an_edition_that_needs_no_approval_says_so() {
        producer().produce(briefing(Optional.empty()), SLOT);
        assertThat(review().approve(FIRST, "Ana")).containsInstanceOf(Verdict.NotAsked.class);
        assertThat(review().reject(FIRST, "Ana", "wrong")).containsInstanceOf(Verdict.NotAsked.class);
    }

    @Test
    void a_rejected_edition_is_never_sent_and_the_next_covers_its_time() {
        produce(Then.SEND);
        assertThat(review().reject(FIRST, "Ana", "wrong")).containsInstanceOf(Verdict.Withdrawn.class);
        now = SLOT.plus(DAY);

        assertThat(review().sendDue()).isEmpty();
        assertThat(review().approve(FIRST, "Ben")).containsInstanceOf(Verdict.DecidedBefore.class);
        assertThat(produce(Then.SEND))
                .isInstanceOfSatisfying(
                        Outcome.Withheld.class,
                        held -> assertThat(held.review().reason()).contains("wrong"));
        assertThat(window(now)).isEqualTo(new Window(SLOT.minus(DAY), now, true));
        assertThat(mailed).doesNotContain(FIRST);
    }

    @Test
    void the_window_goes_back_to_an_edition_that_was_rejected_after_the_next_had_gone_out_and_then_no_more() {
        produce(Then.WITHHOLD);
        now = SLOT.plus(DAY);
        assertThat(window(now).from()).isEqualTo(SLOT);
        review().reject(FIRST, "Ana", "wrong");

        now = now.plus(DAY);
        assertThat(window(now).from()).isEqualTo(SLOT.minus(DAY));
        now = now.plus(DAY);
        assertThat(window(now).from()).isEqualTo(now.minus(DAY));
    }

    @Test
    void nothing_happens_before_the_deadline() {
        produce(Then.SEND);
        now = SLOT.plus(DEADLINE).minusMillis(1);
        assertThat(review().sendDue()).isEmpty();
    }

    @Test
    void after_the_deadline_it_goes_out_unreviewed_where_that_is_wanted() {
        produce(Then.SEND);
        now = SLOT.plus(DEADLINE);

        assertThat(review().sendDue())
                .singleElement()
                .isInstanceOfSatisfying(
                        Verdict.Released.class,
                        sent -> assertThat(sent.review().state()).isEqualTo(Review.State.UNREVIEWED));
        assertThat(review().sendDue()).isEmpty();
        assertThat(mailed).containsExactly(FIRST);
    }

    @Test
    void after_the_deadline_it_stays_unsent_where_that_is_wanted_and_can_be_approved_all_the_same() {
        produce(Then.WITHHOLD);
        now = SLOT.plus(DAY);

        assertThat(review().sendDue()).isEmpty();
        assertThat(store().reviews().find(FIRST)).get().matches(held -> held.isLate(now));
        assertThat(review().approve(FIRST, "Ana")).containsInstanceOf(Verdict.Released.class);
        assertThat(mailed).containsExactly(FIRST);
    }

    @Test
    void what_a_crash_kept_from_being_sent_is_sent_within_a_day() {
        produce(Then.WITHHOLD);
        store().reviews().approve(FIRST, "Ana", SLOT);
        now = SLOT.plus(DAY).plusMillis(1);
        assertThat(review().sendDue()).isEmpty();

        now = SLOT.plus(DAY);
        assertThat(review().sendDue()).hasSize(1);
        assertThat(review().sendDue()).isEmpty();
        assertThat(mailed).containsExactly(FIRST);
    }

    @Test
    void what_has_lost_its_file_is_not_released_and_keeps_no_other_from_going() throws IOException {
        produce(Then.SEND);
        now = SLOT.plus(DAY);
        producer().produce(briefing(Then.SEND), now);
        Files.delete(folder.resolve("2026/03/03/" + FIRST + ".pdf"));
        now = now.plus(DAY);

        assertThat(review().sendDue())
                .satisfiesExactly(
                        stuck -> assertThat(stuck).isInstanceOf(Verdict.Stuck.class),
                        sent -> assertThat(sent).isInstanceOf(Verdict.Released.class));
        assertThat(mailed).containsExactly("port-2026-03-04-2");
        assertThat(store().reviews().find(FIRST))
                .get()
                .extracting(Review::state)
                .isEqualTo(Review.State.AWAITING);
    }

    private Outcome produce(Then then) {
        return producer().produce(briefing(then), SLOT);
    }

    private Window window(Instant slot) {
        Outcome outcome = producer().produce(briefing(Optional.empty()), slot);
        return ((Outcome.Issued) outcome).edition().window();
    }

    private static Briefing briefing(Then then) {
        return briefing(Optional.of(new Approval(Optional.of(DEADLINE), then)));
    }

    private static Briefing briefing(Optional<Approval> approval) {
        return new Briefing(
                "port",
                "Port strike",
                "",
                "en",
                Layout.usual(),
                new Timing.Daily(LocalTime.of(7, 0), EnumSet.allOf(DayOfWeek.class), ZoneOffset.UTC),
                DAY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("reader@desk.example"),
                approval,
                Optional.empty());
    }

    private Store store() {
        return opened.orElseThrow();
    }

    private ReviewEdition review() {
        return new ReviewEdition(store(), sending(), clock());
    }

    private ProduceEdition producer() {
        Steps steps = new Steps(
                (briefing, window, memory) -> new Collected(List.of(), List.of(), List.of(), List.of()),
                (briefing, articles) -> new Discernment(List.of(), List.of(), List.of(), List.of(), List.of()),
                new EditEdition(statement -> new float[0]),
                Reword.NOTHING,
                ShippedTemplates.render(),
                Sign.NOTHING,
                store(),
                sending());
        return new ProduceEdition(
                steps, "The Desk", List.of(), "a test", Duration.ofMinutes(15), clock(), Progress.SILENT);
    }

    private SendEdition sending() {
        return (edition, files) -> {
            for (Delivery delivery : store().deliveries().listPending(edition.id())) {
                store().deliveries().sending(delivery, now);
                store().deliveries().sent(delivery, "250 taken", now);
                mailed.add(edition.id());
            }
            return 0;
        };
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
