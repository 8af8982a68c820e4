package standpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import standpoint.terminal.Screen;
import standpoint.terminal.Terminal;

/** The program in a folder of its own, with the shipped configuration and templates, as a user would start it. */
final class Desk {

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Desk(Path folder) {
        this.folder = folder;
    }

    /** A copy of the shipped configuration; what it issues goes below the same folder. */
    static Desk in(Path folder) throws IOException {
        copy(Path.of("config"), folder.resolve("config"));
        copy(Path.of("templates"), folder.resolve("templates"));
        return new Desk(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target);
            }
        }
    }

    /** Another user of the same folder. */
    Desk beside() {
        return new Desk(folder);
    }

    /** Writes a file of the configuration. */
    Desk with(String name, String content) throws IOException {
        Files.writeString(folder.resolve("config").resolve(name), content);
        return this;
    }

    /** Changes a file of the configuration. */
    Desk where(String name, String found, String wanted) throws IOException {
        String content = Files.readString(folder.resolve("config").resolve(name));
        if (!content.contains(found)) throw new IllegalArgumentException(name + " does not hold " + found);
        return with(name, content.replace(found, wanted));
    }

    /** Runs a command and gives its exit code; what it printed replaces what the command before printed. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        Screen screen = new Screen(stream(out), stream(err), false, false);
        List<String> all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--config", folder.resolve("config").toString()))
                .toList();
        try (Wiring wiring = new Wiring()) {
            return new Terminal(screen, wiring::of).run(all);
        }
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The published files of that ending, by name. */
    List<Path> issued(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
