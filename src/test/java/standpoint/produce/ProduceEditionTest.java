package standpoint.produce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
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
import standpoint.keep.FencedException;
import standpoint.keep.KeepSettings;
import standpoint.keep.RunRecord;
import standpoint.keep.Store;
import standpoint.model.Briefing;
import standpoint.model.Discernment;
import standpoint.model.Layout;
import standpoint.model.Timing;
import standpoint.reword.Reword;

class ProduceEditionTest {

    private static final Instant SLOT = Instant.parse("2026-03-03T07:00:00Z");

    private static final Briefing BRIEFING = new Briefing(
            "port",
            "Port strike",
            "",
            "en",
            Layout.usual(),
            new Timing.Daily(LocalTime.of(7, 0), EnumSet.allOf(DayOfWeek.class), ZoneOffset.UTC),
            Duration.ofDays(1),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    @TempDir
    private Path folder;

    private Optional<Store> opened = Optional.empty();

    /** What happens while the sources are asked. */
    private Runnable meanwhile = () -> {};

    private Sign sign = Sign.NOTHING;

    @BeforeEach
    void open() {
        opened = Optional.of(Store.open(new KeepSettings(folder)));
    }

    @AfterEach
    void close() {
        store().close();
    }

    @Test
    void a_slot_gets_one_edition_however_often_it_is_asked_for() {
        assertThat(producer().produce(BRIEFING, SLOT)).isInstanceOf(Outcome.Issued.class);
        assertThat(producer().produce(BRIEFING, SLOT)).isInstanceOf(Outcome.AlreadyIssued.class);
        assertThat(store().editions().listRecords(Optional.empty())).hasSize(1);
    }

    @Test
    void a_second_process_is_told_who_is_at_work() {
        meanwhile = () -> assertThat(producer().produce(BRIEFING, SLOT)).isInstanceOf(Outcome.Busy.class);

        assertThat(producer().produce(BRIEFING, SLOT)).isInstanceOf(Outcome.Issued.class);
    }

    @Test
    void a_run_that_broke_says_why_and_its_slot_can_be_tried_again() {
        meanwhile = () -> {
            throw new IllegalStateException("the disk is full");
        };
        assertThatThrownBy(() -> producer().produce(BRIEFING, SLOT)).hasMessage("the disk is full");
        assertThat(run().state()).isEqualTo(RunRecord.State.FAILED);
        assertThat(run().reason()).contains("the disk is full");

        meanwhile = () -> {};
        assertThat(producer().produce(BRIEFING, SLOT)).isInstanceOf(Outcome.Issued.class);
        assertThat(run().attempt()).isEqualTo(2);
    }

    @Test
    void a_run_that_is_told_to_stop_publishes_nothing_and_gives_its_slot_back() {
        ProduceEdition stopped = producer();
        meanwhile = stopped::abandon;
        assertThatThrownBy(() -> stopped.produce(BRIEFING, SLOT)).isInstanceOf(FencedException.class);
        assertThat(store().editions().listRecords(Optional.empty())).isEmpty();

        meanwhile = () -> {};
        assertThat(producer().produce(BRIEFING, SLOT)).isInstanceOf(Outcome.Issued.class);
    }

    @Test
    void the_window_begins_where_the_last_edition_ended() {
        producer().produce(BRIEFING, SLOT);

        Outcome second = producer().produce(BRIEFING, SLOT.plus(Duration.ofDays(2)));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Outcome.Issued.class,
                        issued -> assertThat(issued.edition().window().from()).isEqualTo(SLOT));
    }

    @Test
    void a_preview_takes_no_slot() {
        assertThat(producer().preview(BRIEFING, SLOT)).isInstanceOf(Outcome.Previewed.class);
        assertThat(store().runs().list(BRIEFING.id(), 1)).isEmpty();
    }

    @Test
    void the_edition_is_signed_when_it_is_issued_and_a_preview_is_not_signed() {
        List<Instant> signed = new ArrayList<>();
        sign = (pdf, at) -> {
            signed.add(at);
            return "signed".getBytes(StandardCharsets.UTF_8);
        };
        producer().preview(BRIEFING, SLOT);
        assertThat(signed).isEmpty();

        Outcome.Issued issued = (Outcome.Issued) producer().produce(BRIEFING, SLOT);
        assertThat(signed).containsExactly(SLOT);
        assertThat(issued.pdf()).hasContent("signed");
    }

    @Test
    void an_edition_that_cannot_be_signed_is_not_issued() {
        sign = (pdf, at) -> {
            throw new IllegalStateException("The edition cannot be signed: no ink.");
        };
        assertThatThrownBy(() -> producer().produce(BRIEFING, SLOT))
                .hasMessage("The edition cannot be signed: no ink.");
        assertThat(store().editions().listRecords(Optional.empty())).isEmpty();
        assertThat(run().state()).isEqualTo(RunRecord.State.FAILED);
    }

    private RunRecord run() {
        return store().runs().list(BRIEFING.id(), 1).get(0);
    }

    private Store store() {
        return opened.orElseThrow();
    }

    private ProduceEdition producer() {
        Steps steps = new Steps(
                (briefing, window, memory) -> {
                    meanwhile.run();
                    return new Collected(List.of(), List.of(), List.of(), List.of());
                },
                (briefing, articles) -> new Discernment(List.of(), List.of(), List.of(), List.of(), List.of()),
                new EditEdition(statement -> new float[0]),
                Reword.NOTHING,
                ShippedTemplates.render(),
                sign,
                store(),
                (edition, files) -> 0);
        return new ProduceEdition(
                steps,
                "The Desk",
                List.of(),
                "a test",
                Duration.ofMinutes(15),
                Clock.fixed(SLOT, ZoneOffset.UTC),
                Progress.SILENT);
    }
}
