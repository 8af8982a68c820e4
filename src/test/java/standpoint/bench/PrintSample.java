package standpoint.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import standpoint.issue.pdf.LongEditions;
import standpoint.issue.pdf.PrintEdition;
import standpoint.issue.pdf.SampleKits;
import standpoint.issue.template.Kit;
import standpoint.keep.EditionJson;
import standpoint.model.Edition;

/** An edition to print, its document, and what printing it took. */
final class PrintSample {

    /** Of all threads: templates are filled in one of their own. Collecting garbage counts too. */
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Edition edition;
    private final byte[] json;
    private final Kit kit = SampleKits.shipped();
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<Double> walls = new ArrayList<>();
    private byte[] pdf = {};

    private PrintSample(Edition edition) {
        this.edition = edition;
        this.json = new EditionJson().write(edition);
    }

    static PrintSample eightPages() {
        return new PrintSample(LongEditions.of(3, 1));
    }

    static PrintSample tenPages() {
        return new PrintSample(LongEditions.of(7, 1));
    }

    static PrintSample hundredPages() {
        return new PrintSample(LongEditions.of(7, 15));
    }

    static PrintSample thousandPages() {
        return new PrintSample(LongEditions.of(7, 154));
    }

    Edition edition() {
        return edition;
    }

    /** Prints it so many times; what that took is not kept. */
    void warmUp(PrintEdition press, int times) {
        for (int i = 0; i < times; i++) pdf = press.print(edition, kit, json);
    }

    /** Prints it so many times, and keeps what each took. */
    void measure(PrintEdition press, int times) {
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            long cpu = PROCESS.getProcessCpuTime();
            pdf = press.print(edition, kit, json);
            milliseconds.add((PROCESS.getProcessCpuTime() - cpu) / 1e6);
            walls.add((System.nanoTime() - start) / 1e9);
        }
    }

    /** Milliseconds of the processor, the median of all measured. */
    double cpu() {
        return PrintBenchmark.median(milliseconds);
    }

    /** Seconds by the clock, the median of all measured. */
    double wall() {
        return PrintBenchmark.median(walls);
    }

    byte[] pdf() {
        return pdf;
    }

    /** Pages of the PDF that was printed last. */
    int pages() throws IOException {
        return pages(pdf);
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** The edition's document as a file. */
    Path write(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name + ".json"), json);
    }
}
