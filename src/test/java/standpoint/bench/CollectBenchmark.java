package standpoint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Collects from 100, 300 and 1,000 sources with 20 articles each, each size in a process of its own, and prints a line
 * for each. What its columns mean is printed above them.
 */
final class CollectBenchmark {

    static final int ARTICLES = 20;
    static final Instant CUT_OFF = Instant.parse("2026-11-18T07:30:00Z");

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CollectBenchmark() {}

    /** Arguments: the numbers of sources, and before them {@code -Xmx…} for the heap of the measured process. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String heap = "-Xmx768m";
        List<String> sizes = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("-Xmx")) heap = argument;
            else sizes.add(argument);
        }
        OUT.println("""
                sources, articles found; wall: seconds of the first run; floor: seconds that the busiest host needs for its
                requests one by one with the pause that it is owed; pages a second; cpu: processor seconds; kept: MB of
                heap in use after the run; peak: MB that the process ever held; again: seconds of a second run
                (%s, pause 500 ms)""".formatted(heap));
        OUT.printf(
                Locale.ROOT,
                "%8s %9s %8s %8s %8s %8s %8s %8s %8s%n",
                "sources",
                "articles",
                "wall",
                "floor",
                "pages/s",
                "cpu",
                "kept",
                "peak",
                "again");
        for (String size : sizes.isEmpty() ? List.of("100", "300", "1000") : sizes) run(heap, size);
    }

    private static void run(String heap, String size) throws IOException, InterruptedException {
        Process server = java("-Xmx1g", NewsServer.class, Integer.toString(ARTICLES), CUT_OFF.toString());
        try (var reader = server.inputReader(StandardCharsets.UTF_8)) {
            String port = String.valueOf(reader.readLine());
            Process measured = java(heap, CollectOnce.class, port, size);
            measured.inputReader(StandardCharsets.UTF_8).lines().forEach(OUT::println);
            measured.waitFor();
        } finally {
            server.destroy();
        }
    }

    private static Process java(String heap, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
