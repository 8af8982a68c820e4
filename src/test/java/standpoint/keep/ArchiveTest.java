package standpoint.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static standpoint.keep.Samples.MORNING;
import static standpoint.keep.Samples.YESTERDAY;
import static standpoint.keep.Samples.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.model.Edition;

/** The published files, and that they and their rows come and go together. */
class ArchiveTest {

    private static final byte[] PDF = "%PDF-1.7 the edition".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PAGE = "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] KIT = "PK".getBytes(StandardCharsets.US_ASCII);
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final EditionJson json = new EditionJson();
    private final Edition edition = edition("demo", 1, MORNING);

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(new KeepSettings(folder));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_published_edition_lies_under_its_date_for_owner_and_group_to_read() throws IOException {
        EditionRecord entry = publish(claim(MORNING), edition);
        Path pdf = folder.resolve("2026/11/23/demo-2026-11-23-1.pdf");
        assertThat(store.archive().path(entry)).isEqualTo(pdf);
        assertThat(pdf).hasBinaryContent(PDF);
        assertThat(folder.resolve("2026/11/23/demo-2026-11-23-1.json")).hasBinaryContent(json.write(edition));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pdf)))
                .isEqualTo("rw-r-----");
        assertThat(folder.resolve("2026/11/23/demo-2026-11-23-1.html")).hasBinaryContent(PAGE);
        assertThat(folder.resolve(entry.kit().orElseThrow().path())).hasBinaryContent(KIT);
        assertThat(store.editions().findRecord(edition.id())).contains(entry);
        EditionFiles files = store.archive().files(entry);
        assertThat(files.pdf()).isEqualTo(PDF);
        assertThat(files.json()).isEqualTo(json.write(edition));
        assertThat(files.page().orElseThrow()).isEqualTo(PAGE);
        assertThat(files.kit().orElseThrow()).isEqualTo(KIT);
        assertThat(store.archive().verify()).isEqualTo(new Verification(1, List.of()));
    }

    @Test
    void a_run_that_was_overtaken_publishes_nothing() {
        Run slow = claim(MORNING);
        Run fast = claim(MORNING.plus(LEASE).plusMillis(1));
        assertThatThrownBy(() -> publish(slow, edition)).isInstanceOf(FencedException.class);
        assertThat(published()).isEmpty();
        publish(fast, edition);
        assertThatThrownBy(() -> publish(slow, edition)).isInstanceOf(FencedException.class);
        assertThat(store.archive().verify()).isEqualTo(new Verification(1, List.of()));
    }

    @Test
    void a_second_edition_of_the_same_number_does_not_touch_the_first() {
        publish(claim(MORNING), edition);
        Run other = ((Claim.Claimed) store.runs().claim("demo", YESTERDAY, "other", MORNING, LEASE)).run();
        EditionFiles different = files(edition).withPdf("%PDF-another".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(
                        () -> store.archive().publish(other, edition, different, List.of(), Optional.empty(), MORNING))
                .isInstanceOf(FencedException.class)
                .hasMessageContaining("demo-2026-11-23-1 is published already");
        assertThat(store.archive().verify()).isEqualTo(new Verification(1, List.of()));
    }

    @Test
    void a_file_that_cannot_be_put_undoes_all() throws IOException {
        Files.createDirectories(folder.resolve("2026/11/23/demo-2026-11-23-1.json/in-the-way"));
        Run run = claim(MORNING);
        assertThatThrownBy(() -> publish(run, edition))
                .isInstanceOf(KeepException.class)
                .hasMessageContaining("demo-2026-11-23-1.json cannot be written");
        assertThat(folder.resolve("2026/11/23/demo-2026-11-23-1.pdf")).doesNotExist();
        assertNothingIsPublished();
        store.runs().renew(run, MORNING, LEASE);
    }

    @Test
    void rows_that_cannot_be_written_undo_all() throws SQLException {
        execute("CREATE TRIGGER fault BEFORE INSERT ON delivery BEGIN SELECT RAISE(ABORT, 'no room'); END");
        Run run = claim(MORNING);
        assertThatThrownBy(() -> publish(run, edition))
                .isInstanceOf(KeepException.class)
                .hasMessageContaining("no room");
        assertNothingIsPublished();
        execute("DROP TRIGGER fault");
        publish(run, edition);
        assertThat(store.archive().verify()).isEqualTo(new Verification(1, List.of()));
    }

    @Test
    void a_commit_that_fails_after_the_files_were_put_takes_them_back() throws SQLException {
        execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)");
        execute("CREATE TABLE child (parent INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)");
        execute("CREATE TRIGGER fault AFTER INSERT ON edition BEGIN INSERT INTO child VALUES (1); END");
        Run run = claim(MORNING);
        assertThatThrownBy(() -> publish(run, edition))
                .isInstanceOf(KeepException.class)
                .hasMessageContaining("FOREIGN KEY");
        assertNothingIsPublished();
        assertThat(published()).isEmpty();
        execute("DROP TRIGGER fault");
        publish(run, edition);
    }

    @Test
    void a_preview_leaves_no_trace_in_the_database() {
        Path pdf = store.archive().preview(edition, files(edition));
        assertThat(pdf)
                .isEqualTo(folder.resolve("preview/demo-2026-11-23-1.pdf"))
                .hasBinaryContent(PDF);
        assertThat(folder.resolve("preview/demo-2026-11-23-1.json")).isRegularFile();
        assertThat(store.editions().listRecords(Optional.empty())).isEmpty();
        assertThat(store.archive().verify()).isEqualTo(new Verification(0, List.of()));
    }

    @Test
    void verification_names_what_is_missing_cut_short_altered_or_of_no_edition() throws IOException {
        EditionRecord first = publish(claim(MORNING), edition);
        Run next = ((Claim.Claimed) store.runs().claim("demo", YESTERDAY, "other", MORNING, LEASE)).run();
        EditionRecord second = publish(next, edition("demo", 2, YESTERDAY));
        Files.delete(store.archive().path(first));
        Files.write(store.archive().jsonPath(first), new byte[0]);
        byte[] altered = PDF.clone();
        altered[3]++;
        Files.write(store.archive().path(second), altered);
        Files.delete(folder.resolve(second.page().orElseThrow().path()));
        Files.write(folder.resolve("2026/11/23/stranger.pdf"), PDF);
        Files.write(folder.resolve("2026/11/23/stranger.html"), PAGE);
        Files.write(folder.resolve(first.kit().orElseThrow().path()), altered);
        assertThat(store.archive().verify().proven()).isZero();
        assertThat(store.archive().verify().findings())
                .extracting(finding -> finding.problem() + " " + finding.file())
                .containsExactly(
                        "MISSING 2026/11/22/demo-2026-11-22-2.html",
                        "ALTERED 2026/11/22/demo-2026-11-22-2.pdf",
                        "ALTERED 2026/11/23/demo-2026-11-23-1.json",
                        "MISSING 2026/11/23/demo-2026-11-23-1.pdf",
                        "ORPHAN 2026/11/23/stranger.html",
                        "ORPHAN 2026/11/23/stranger.pdf",
                        "ALTERED " + first.kit().orElseThrow().path());
        assertThatThrownBy(() -> store.archive().files(second))
                .isInstanceOf(KeepException.class)
                .hasMessageContaining("is not what was published");
        assertThatThrownBy(() -> store.archive().files(first)).hasMessageContaining("restore it from a backup");
    }

    @Test
    void sweeping_removes_what_was_left_unfinished_and_nothing_younger() throws IOException {
        Path day = Files.createDirectories(folder.resolve("2026/11/23"));
        Path old = Files.write(day.resolve(".tmp-old"), PDF);
        Path young = Files.write(day.resolve(".tmp-young"), PDF);
        Path other = Files.write(day.resolve("old.pdf"), PDF);
        Instant now = Files.getLastModifiedTime(young).toInstant();
        for (Path file : List.of(old, other)) Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(3601)));
        store.archive().sweep(now);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(other).exists();
    }

    @Test
    void an_id_that_is_no_file_name_is_refused() {
        Edition bad = edition("../x", 1, MORNING);
        EditionFiles files = EditionFiles.of(json.write(bad), PDF);
        assertThatThrownBy(() -> store.archive().preview(bad, files)).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertNothingIsPublished() {
        assertThat(store.editions().listRecords(Optional.empty())).isEmpty();
        assertThat(store.deliveries().list(edition.id())).isEmpty();
        assertThat(store.runs().list("demo", 1))
                .singleElement()
                .satisfies(run -> assertThat(run.state()).isEqualTo(RunRecord.State.RUNNING));
        assertThat(folder.resolve("2026/11/23"))
                .isDirectoryNotContaining(file -> file.toString().contains(".tmp-"));
    }

    private List<Path> published() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(pdf|json|html)"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private EditionFiles files(Edition of) {
        return EditionFiles.of(json.write(of), PDF, PAGE, KIT);
    }

    private Run claim(Instant now) {
        return ((Claim.Claimed) store.runs().claim("demo", MORNING, "test", now, LEASE)).run();
    }

    private EditionRecord publish(Run run, Edition published) {
        return store.archive()
                .publish(run, published, files(published), List.of("a@example.org"), Optional.empty(), MORNING);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = store.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
