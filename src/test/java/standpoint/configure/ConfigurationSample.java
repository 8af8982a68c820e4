package standpoint.configure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.model.Timing;

/** A sound configuration in a folder of its own, for tests to break. */
final class ConfigurationSample {

    private static final Path RESOURCES = Path.of("src/test/resources/standpoint/configure");

    /** When it is read. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:30:00Z"), ZoneOffset.UTC);

    private final Path folder;

    ConfigurationSample(Path parent) throws IOException {
        this.folder = parent.resolve("config");
        Path sound = RESOURCES.resolve("sound");
        try (Stream<Path> files = Files.walk(sound)) {
            for (Path file : files.toList()) Files.copy(file, folder.resolve(sound.relativize(file)));
        }
    }

    /** The defects of files in that folder of the resources. */
    static List<Path> defects(String kind) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("defects").resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void write(String name, String text) throws IOException {
        Files.writeString(file(name), text);
    }

    /** Puts one text in the place of another, which must be there. */
    void replace(String name, String former, String latter) throws IOException {
        String text = Files.readString(file(name));
        if (!text.contains(former)) throw new IllegalArgumentException(name + " does not hold " + former);
        write(name, text.replace(former, latter));
    }

    /** Removes a file or a folder with all that is in it. */
    void remove(String name) throws IOException {
        try (Stream<Path> files = Files.walk(file(name))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    Configuration read() {
        return read(Map.of("SMTP_PASSWORD", "hunter2"));
    }

    Configuration read(Map<String, String> environment) {
        return new ReadConfiguration(ConfigurationSample::checkCron, environment, CLOCK).read(folder);
    }

    /** Each problem as a line, with the folder called {@code config}; empty when there is none. */
    List<String> problems() {
        return problems(Map.of("SMTP_PASSWORD", "hunter2"));
    }

    List<String> problems(Map<String, String> environment) {
        try {
            read(environment);
            return List.of();
        } catch (ConfigurationException refused) {
            return refused.problems().stream()
                    .map(problem -> problem.toString().replace(folder.toString(), "config"))
                    .toList();
        }
    }

    private static Optional<String> checkCron(Timing timing) {
        return timing instanceof Timing.Cron cron && cron.expression().split(" ", -1).length < 6
                ? Optional.of("it has too few fields")
                : Optional.empty();
    }
}
