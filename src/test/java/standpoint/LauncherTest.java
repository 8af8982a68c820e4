package standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher in a folder of its own, with scripts in the place of Java and Maven that say how they are called.
 */
class LauncherTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private Path home;

    private Path jar;

    /** How a run of the launcher ended. */
    private record Outcome(int status, List<String> output, String errors) {}

    @BeforeEach
    void set_up() throws IOException {
        home = Files.createDirectories(folder.resolve("a home")).toRealPath();
        jar = home.resolve("target/standpoint-1-all.jar");
        Files.copy(Path.of("standpoint"), home.resolve("standpoint"));
        write(home.resolve("pom.xml"), "", LONG_AGO);
        write(home.resolve("src/main/Some.java"), "", LONG_AGO);
        Files.setLastModifiedTime(home.resolve("src/main"), FileTime.from(LONG_AGO));
        script("jdk/bin/java", "printf '%s\\n' \"$@\"");
        script("jdk/bin/javac", "");
        write(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n", LONG_AGO);
        script("bin/mvn", "echo built >>'" + folder + "/builds'; mkdir -p '" + home + "/target'; touch '" + jar + "'");
    }

    @Test
    void it_builds_once_and_again_when_a_source_is_newer_or_gone() throws Exception {
        assertThat(launch("check").errors()).contains("Building Standpoint");
        assertThat(launch("check").errors()).isEmpty();
        Files.setLastModifiedTime(jar, FileTime.from(LONG_AGO.plusSeconds(9)));
        assertThat(launch("check").errors()).isEmpty();
        write(home.resolve("src/main/Some.java"), "", LONG_AGO.plusSeconds(20));
        launch("check");
        Files.delete(home.resolve("src/main/Some.java"));
        Files.setLastModifiedTime(jar, FileTime.from(LONG_AGO.plusSeconds(30)));
        launch("check");
        assertThat(Files.readAllLines(folder.resolve("builds"))).hasSize(3);
    }

    @Test
    void arguments_pass_unchanged_through_links_and_spaces() throws Exception {
        Files.createSymbolicLink(folder.resolve("first"), Path.of("a home/standpoint"));
        Files.createSymbolicLink(folder.resolve("bin/second"), Path.of("../first"));
        Outcome outcome = launch(folder.resolve("bin/second"), "run", "a b", "", "*", "$HOME");
        assertThat(outcome.output())
                .contains("-Dstandpoint.home=" + home)
                .endsWith("-jar", jar.toString(), "run", "a b", "", "*", "$HOME");
    }

    @Test
    void a_service_gets_the_better_compiler_and_short_commands_the_quicker_one() throws Exception {
        assertThat(launch("--config", "run", "check").output()).contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        assertThat(launch("--config", "check", "serve").output()).noneMatch(option -> option.startsWith("-XX:"));
    }

    @Test
    void only_a_command_that_uses_most_classes_writes_the_archive() throws Exception {
        assertThat(launch("check").output()).noneMatch(option -> option.contains("Archive"));
        assertThat(launch("demo").output()).anyMatch(option -> option.startsWith("-XX:ArchiveClassesAtExit="));
    }

    @Test
    void an_archive_is_used_once_its_writer_is_gone_and_those_of_former_jars_go() throws Exception {
        Path written = Path.of(option(launch("demo"), "-XX:ArchiveClassesAtExit="));
        Files.writeString(written, "classes");
        Path archive = Path.of(written.toString().replaceAll("\\.[0-9]+$", ""));
        Path former = archive.resolveSibling(archive.getFileName().toString().replaceFirst("-.*", "-1.jsa"));
        Files.writeString(former, "old classes");
        assertThat(option(launch("check"), "-XX:SharedArchiveFile=")).isEqualTo(archive.toString());
        assertThat(former).doesNotExist();
        assertThat(written).doesNotExist();
    }

    @Test
    void an_archive_that_java_refuses_is_thrown_away() throws Exception {
        Path written = Path.of(option(launch("demo"), "-XX:ArchiveClassesAtExit="));
        Files.writeString(written, "half the cl");
        script("jdk/bin/java", "case $* in *-version) exit 1 ;; esac; printf '%s\\n' \"$@\"");
        assertThat(launch("check").output()).noneMatch(option -> option.contains("Archive"));
        assertThat(written).doesNotExist();
    }

    @Test
    void a_failed_build_shows_what_maven_says_and_leaves_no_jar() throws Exception {
        script("bin/mvn", "mkdir -p '" + home + "/target'; touch '" + jar + "'; echo '[ERROR] a reason'; exit 1");
        Outcome outcome = launch("check");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errors()).contains("[ERROR] a reason", "standpoint: the build failed");
        assertThat(jar).doesNotExist();
    }

    @Test
    void an_old_java_and_one_without_a_compiler_are_named() throws Exception {
        Files.delete(folder.resolve("jdk/bin/javac"));
        assertThat(launch("check").errors()).contains("has no bin/javac; install a JDK of at least 17.");
        write(folder.resolve("jdk/release"), "JAVA_VERSION=\"1.8.0_392\"\n", LONG_AGO);
        assertThat(launch("check").errors()).contains("is Java 1.8.0_392; install a JDK of at least 17.");
        Files.delete(folder.resolve("jdk/bin/java"));
        Outcome outcome = launch("check");
        assertThat(outcome.errors()).contains("but there is no bin/java in it");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void the_exit_status_is_that_of_the_program() throws Exception {
        script("jdk/bin/java", "exit 3");
        assertThat(launch("run").status()).isEqualTo(3);
    }

    private Outcome launch(String... arguments) throws IOException, InterruptedException {
        return launch(home.resolve("standpoint"), arguments);
    }

    private Outcome launch(Path launcher, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("a cache").toString());
        builder.environment().compute("PATH", (name, path) -> folder.resolve("bin") + ":" + path);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), List.of(output.strip().split("\n", -1)), Files.readString(errors));
    }

    private static String option(Outcome outcome, String start) {
        return outcome.output().stream()
                .filter(option -> option.startsWith(start))
                .map(option -> option.substring(start.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + start + " in " + outcome));
    }

    private void script(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        write(file, "#!/bin/sh\n" + text + "\n", LONG_AGO);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void write(Path file, String text, Instant modified) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
