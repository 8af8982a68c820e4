package standpoint.bench;

import static standpoint.bench.PrintBenchmark.median;
import static standpoint.bench.PrintBenchmark.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import standpoint.issue.pdf.Conformance;
import standpoint.issue.pdf.PrintEdition;
import standpoint.issue.pdf.WebPage;

/** The same edition by Standpoint, Chromium and WeasyPrint, in turns. */
final class OtherPrinters {

    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 40;

    private final Path folder;
    private final PrintSample sample = PrintSample.eightPages();
    private final PrintEdition press = new PrintEdition();

    OtherPrinters(Path folder) {
        this.folder = folder;
    }

    String table() throws Exception {
        Path json = sample.write(folder, "edition");
        Launched launched = new Launched(folder, json);
        Entrant ours = new Entrant("Standpoint, a process of its own", pdf -> launched.print(json, pdf));
        Entrant chromium = chromium(WebPage.write(sample.edition(), PrintBenchmark.TEMPLATES, folder));
        List<Entrant> entrants = new ArrayList<>(List.of(ours));
        if (Errand.canRun("chromium")) entrants.add(chromium);
        if (Errand.canRun("weasyprint")) entrants.add(weasyPrint(folder.resolve("briefing.html")));
        sample.warmUp(press, WARM_UPS);
        for (int round = 0; round < ROUNDS; round++) {
            for (Entrant entrant : entrants) entrant.print(folder.resolve("printed.pdf"));
            sample.measure(press, 1);
        }
        StringBuilder table = new StringBuilder(PrintBenchmark.row(
                "", "seconds", "beside Chromium", "CPU s", "most memory, MB", "pages", "KB", "PDF/A-3a", "PDF/UA-1"));
        table.append("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        double chromiumWall = chromium.walls.isEmpty() ? Double.NaN : median(chromium.walls);
        table.append(row(
                "Standpoint, once it is warm",
                sample.wall(),
                sample.cpu() / 1000,
                Double.NaN,
                sample.pdf(),
                chromiumWall));
        for (Entrant entrant : entrants) table.append(entrant.row(chromiumWall));
        return table.append('\n').toString();
    }

    private Entrant chromium(Path page) {
        List<String> command = List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--allow-file-access-from-files",
                "--user-data-dir=" + folder.resolve("chromium"),
                "--no-pdf-header-footer");
        return new Entrant("Chromium", pdf -> {
            List<String> whole = new ArrayList<>(command);
            whole.addAll(List.of("--print-to-pdf=" + pdf, page.toUri().toString()));
            return Errand.run(whole);
        });
    }

    private static Entrant weasyPrint(Path page) {
        return new Entrant("WeasyPrint", pdf -> Errand.run(List.of("weasyprint", page.toString(), pdf.toString())));
    }

    private static String row(String name, double wall, double cpu, double memory, byte[] pdf, double beside)
            throws Exception {
        return PrintBenchmark.row(
                name,
                number(wall, 2),
                Double.isNaN(beside) ? "" : number(wall / beside, 2),
                number(cpu, 2),
                Double.isNaN(memory) ? "" : number(memory, 0),
                number(PrintSample.pages(pdf), 0),
                number(pdf.length / 1024.0, 0),
                broken(pdf, PDFAFlavour.PDFA_3_A),
                broken(pdf, PDFAFlavour.PDFUA_1));
    }

    private static String broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        long rules = Conformance.broken(pdf, flavour).stream()
                .map(rule -> rule.substring(0, rule.indexOf(' ')))
                .distinct()
                .count();
        return rules == 0 ? "conforms" : rules + " rules broken";
    }

    /** Prints into a file. */
    private interface Printer {
        Errand print(Path pdf) throws IOException, InterruptedException;
    }

    /** One program, and what each of its rounds took. */
    private static final class Entrant {

        private final String name;
        private final Printer printer;
        private final List<Double> walls = new ArrayList<>();
        private final List<Double> cpus = new ArrayList<>();
        private final List<Double> megabytes = new ArrayList<>();
        private byte[] pdf = {};

        Entrant(String name, Printer printer) {
            this.name = name;
            this.printer = printer;
        }

        void print(Path file) throws IOException, InterruptedException {
            Errand errand = printer.print(file);
            if (!errand.done() || !Files.exists(file)) throw new IllegalStateException(name + " printed nothing");
            walls.add(errand.wall());
            cpus.add(errand.cpu());
            megabytes.add(errand.megabytes());
            pdf = Files.readAllBytes(file);
            Files.delete(file);
        }

        String row(double beside) throws Exception {
            return OtherPrinters.row(name, median(walls), median(cpus), median(megabytes), pdf, beside);
        }
    }
}
