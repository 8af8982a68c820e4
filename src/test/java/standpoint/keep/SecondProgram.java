package standpoint.keep;

import static standpoint.keep.Samples.MORNING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.model.Edition;

/** A program of its own, to be killed or to run beside the test. */
final class SecondProgram {

    private SecondProgram() {}

    /** Starts it; arguments that begin with a dash go to the Java machine. Its output is to be read by the caller. */
    static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path")));
        for (String argument : arguments) if (argument.startsWith("-")) command.add(argument);
        command.add(SecondProgram.class.getName());
        for (String argument : arguments) if (!argument.startsWith("-")) command.add(argument);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        if (arguments[arguments.length - 2].equals("publish")) return builder.start();
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** {@code write FILE}, {@code open FOLDER}, or {@code publish FOLDER} without end, with a line for each edition. */
    public static void main(String... arguments) throws IOException {
        Path place = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "write" -> Files.write(place, new EditionJson().write(Samples.edition("demo", 1, MORNING)));
            case "open" -> open(place);
            case "publish" -> publish(place);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void open(Path folder) {
        try (Store store = Store.open(new KeepSettings(folder))) {
            store.runs().claim("demo", MORNING, "opener", MORNING, Duration.ofMinutes(1));
        }
    }

    private static void publish(Path folder) {
        try (Store store = Store.open(new KeepSettings(folder))) {
            var json = new EditionJson();
            for (int number = store.editions().nextNumber("demo"); ; number++) {
                Instant slot = MORNING.plusSeconds(number);
                var claim = store.runs().claim("demo", slot, "publisher", slot, Duration.ofMillis(1));
                Edition edition = Samples.edition("demo", number, slot);
                if (claim instanceof Claim.Claimed claimed) {
                    store.archive()
                            .publish(
                                    claimed.run(),
                                    edition,
                                    EditionFiles.of(json.write(edition), pdf(number), PAGE, pdf(1)),
                                    List.of("a@example.org"),
                                    Optional.empty(),
                                    slot);
                    System.out.println("published " + edition.id());
                }
            }
        }
    }

    private static final byte[] PAGE = "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII);

    private static byte[] pdf(int number) {
        return ("%PDF-" + number).repeat(20_000).getBytes(StandardCharsets.US_ASCII);
    }

    /** The first line of a program's output that begins so; empty when it ends before. */
    static Optional<String> awaitLine(Process process, String start) throws IOException {
        var output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine())
            if (line.startsWith(start)) return Optional.of(line);
        return Optional.empty();
    }
}
