package standpoint.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import standpoint.collect.page.ReadPage;

/**
 * Reads the pages of a folder with our reader and with Readability4J, in turns and twice, and prints of the second
 * round what a page cost: milliseconds of a processor and megabytes allocated. Both begin with the bytes.
 */
final class ReadPagesBenchmark {

    private static final URI ADDRESS = URI.create("https://news.example/page");
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private ReadPagesBenchmark() {}

    /** Reads a page and gives the length of what it found. */
    private interface Reader {
        int read(byte[] page);
    }

    /** What a page cost. */
    private record Cost(double milliseconds, double megabytes) {}

    /** Argument: a folder of HTML files; its folders count too. */
    public static void main(String[] arguments) throws IOException {
        List<byte[]> pages = pages(Path.of(arguments[0]));
        var reader = new ReadPage();
        List<Cost> ours = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            ours.clear();
            theirs.clear();
            for (byte[] page : pages) {
                ours.add(cost(
                        page,
                        bytes -> reader.read(bytes, Optional.empty(), ADDRESS)
                                .text()
                                .length()));
                theirs.add(cost(page, ReadPagesBenchmark::readability));
            }
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "%d pages        ms median  mean   95 %%   MB median  mean%n", pages.size());
        print(out, "Standpoint", ours);
        print(out, "Readability4J", theirs);
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(ReadPagesBenchmark::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // it has no answer to some pages
    private static int readability(byte[] page) {
        try {
            String html = new String(page, StandardCharsets.UTF_8);
            String text = new Readability4J(ADDRESS.toString(), html).parse().getTextContent();
            return text == null ? 0 : text.length();
        } catch (RuntimeException e) {
            return 0;
        }
    }

    private static Cost cost(byte[] page, Reader reader) {
        long time = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        if (reader.read(page) < 0) throw new IllegalStateException("a text of negative length");
        return new Cost(
                (THREADS.getCurrentThreadCpuTime() - time) / 1e6,
                (THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1e6);
    }

    private static void print(PrintStream out, String name, List<Cost> costs) {
        double[] times = costs.stream().mapToDouble(Cost::milliseconds).sorted().toArray();
        double[] sizes = costs.stream().mapToDouble(Cost::megabytes).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "%-14s %14.1f %5.1f %6.1f %11.1f %5.1f%n",
                name,
                times[times.length / 2],
                mean(times),
                times[times.length * 95 / 100],
                sizes[sizes.length / 2],
                mean(sizes));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum / values.length;
    }
}
