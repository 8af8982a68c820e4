package standpoint.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static standpoint.keep.Samples.MORNING;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening the store: beside others, after a crash, on a newer or damaged database. */
class StoreTest {

    @TempDir
    private Path folder;

    @Test
    void four_programs_that_open_an_empty_folder_at_once_all_work() throws Exception {
        List<Process> programs = new ArrayList<>();
        for (int i = 0; i < 4; i++) programs.add(SecondProgram.start("open", folder.toString()));
        for (Process program : programs) {
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isZero();
        }
        try (Store store = open()) {
            assertThat(store.runs().list("demo", 9)).hasSize(1);
        }
    }

    @Test
    void a_program_killed_while_publishing_leaves_whole_editions_only() throws Exception {
        int acknowledged = 0;
        for (int kill = 0; kill < 3; kill++) {
            Process program = SecondProgram.start("publish", folder.toString());
            for (int editions = 0; editions <= 3 + kill; editions++)
                assertThat(SecondProgram.awaitLine(program, "published")).isPresent();
            acknowledged += 4 + kill;
            program.destroyForcibly().waitFor();
        }
        try (Store store = open()) {
            Verification verification = store.archive().verify();
            assertThat(verification.proven()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(verification.proven())
                    .isEqualTo(store.editions().listRecords(Optional.empty()).size());
            assertThat(verification.findings())
                    .allSatisfy(finding -> assertThat(finding.problem()).isEqualTo(Finding.Problem.ORPHAN));
            assertThat(store.runs().list("demo", 1000).stream().filter(run -> run.state() == RunRecord.State.DONE))
                    .hasSize(verification.proven());
        }
    }

    @Test
    void what_was_kept_is_there_when_the_store_is_opened_again() {
        try (Store store = open()) {
            store.runs().missed("demo", MORNING, "It was off.", MORNING);
        }
        try (Store store = open()) {
            assertThat(store.runs().list("demo", 9)).hasSize(1);
        }
    }

    @Test
    void a_database_of_a_newer_program_is_refused() throws SQLException {
        try (Store store = open();
                var connection = store.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO schema_history (installed_rank, version, description, type, script, checksum,
                      installed_by, execution_time, success)
                    VALUES (99, '99', 'from the future', 'SQL', 'V99__from_the_future.sql', 1, 'x', 1, 1)
                    """);
        }
        assertThatThrownBy(this::open)
                .isInstanceOf(KeepException.class)
                .hasMessageContaining("was written by a newer Standpoint");
    }

    @Test
    void a_file_that_is_no_database_is_refused_with_a_hint() throws IOException {
        Files.writeString(folder.resolve("standpoint.db"), "This is no database, whatever its name says.".repeat(99));
        assertThatThrownBy(this::open)
                .isInstanceOf(KeepException.class)
                .hasMessageContaining("standpoint.db")
                .hasMessageContaining("backup");
    }

    @Test
    void a_database_with_overwritten_pages_is_refused_with_a_hint() throws IOException {
        try (Store store = open()) {
            for (int slot = 0; slot < 200; slot++)
                store.runs().claim("demo", MORNING.plusSeconds(slot), "x".repeat(200), MORNING, Duration.ofMinutes(1));
        }
        try (var file = new RandomAccessFile(folder.resolve("standpoint.db").toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[16_384]);
        }
        assertThatThrownBy(this::open)
                .isInstanceOf(KeepException.class)
                .hasMessageContaining("cannot be used")
                .hasMessageContaining("backup");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Store.open(new KeepSettings(file.resolve("output"))))
                .isInstanceOf(KeepException.class)
                .hasMessageContaining("cannot be made");
    }

    private Store open() {
        return Store.open(new KeepSettings(folder));
    }
}
