package standpoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished process and what it took, as GNU time tells it.
 *
 * @param wall seconds
 * @param cpu seconds of all processors, of the process and of those that it started and waited for
 * @param megabytes the most memory that one of these processes ever held
 * @param done whether it ended well
 */
record Errand(double wall, double cpu, double megabytes, boolean done) {

    private static final String TIME = "/usr/bin/time";

    /** Runs a command to its end; what it prints is thrown away. */
    static Errand run(List<String> command) throws IOException, InterruptedException {
        Path figures = Files.createTempFile("errand", ".txt");
        List<String> timed = new ArrayList<>(List.of(TIME, "-o", figures.toString(), "-f", "%e %U %S %M"));
        timed.addAll(command);
        long start = System.nanoTime();
        boolean done = new ProcessBuilder(timed)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
        double wall = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(figures);
        Files.delete(figures);
        String[] told = lines.get(lines.size() - 1).split(" ", -1);
        double cpu = Double.parseDouble(told[1]) + Double.parseDouble(told[2]);
        return new Errand(wall, cpu, Double.parseDouble(told[3]) / 1024, done);
    }

    /** Whether a command of that name can be run here. */
    static boolean canRun(String name) {
        return Files.isExecutable(Path.of(TIME))
                && List.of(System.getenv("PATH").split(":", -1)).stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
