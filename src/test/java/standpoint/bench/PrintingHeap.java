package standpoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The least heap that is enough to print editions of several lengths, each in a process of its own. */
final class PrintingHeap {

    private final Path folder;

    PrintingHeap(Path folder) {
        this.folder = folder;
    }

    String table() throws IOException, InterruptedException {
        PrintSample eight = PrintSample.eightPages();
        Launched launched = new Launched(folder, eight.write(folder, "eight"));
        StringBuilder table = new StringBuilder(
                        PrintBenchmark.row("pages", "least heap tried that is enough, MB", "process then, MB", "bar"))
                .append("|---:|---:|---:|---|\n");
        table.append(row(launched, eight, List.of(24, 32, 48, 64, 96, 128), "128 MB"));
        table.append(row(launched, PrintSample.hundredPages(), List.of(48, 64, 96, 128, 192, 256), "256 MB"));
        List<Integer> larger = List.of(256, 384, 512, 640, 768, 1024, 1536, 2048);
        return table.append(row(launched, PrintSample.thousandPages(), larger, ""))
                .append('\n')
                .toString();
    }

    /** Halves the list of heaps, of which the last is taken to be enough and checked at the end. */
    private String row(Launched launched, PrintSample sample, List<Integer> heaps, String bar)
            throws IOException, InterruptedException {
        Path json = sample.write(folder, "heap");
        Path pdf = folder.resolve("heap.pdf");
        int low = 0;
        int high = heaps.size() - 1;
        Errand enough = launched.print(json, pdf, "-Xmx" + heaps.get(high) + "m");
        if (!enough.done()) return PrintBenchmark.row("not printed", "more than " + heaps.get(high), "", bar);
        int pages = PrintSample.pages(Files.readAllBytes(pdf));
        while (low < high) {
            int middle = (low + high) / 2;
            Errand tried = launched.print(json, pdf, "-Xmx" + heaps.get(middle) + "m");
            if (tried.done()) {
                high = middle;
                enough = tried;
            } else low = middle + 1;
        }
        return PrintBenchmark.row(
                PrintBenchmark.number(pages, 0),
                PrintBenchmark.number(heaps.get(high), 0),
                PrintBenchmark.number(enough.megabytes(), 0),
                bar);
    }
}
