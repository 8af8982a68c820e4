package standpoint.bench;

import java.io.IOException;
import java.util.List;
import standpoint.issue.pdf.PrintEdition;

/** What a page costs in a process that has printed before, at several lengths. */
final class PrintedPages {

    private static final int WARM_UPS = 40;
    private static final int ROUNDS = 3;

    private final PrintEdition press = new PrintEdition();
    private final PrintSample eight = PrintSample.eightPages();
    private final PrintSample ten = PrintSample.tenPages();
    private final PrintSample hundred = PrintSample.hundredPages();
    private final PrintSample thousand = PrintSample.thousandPages();

    String table() throws IOException {
        eight.warmUp(press, WARM_UPS);
        ten.warmUp(press, WARM_UPS);
        hundred.warmUp(press, 5);
        thousand.warmUp(press, 1);
        // in turns, so that what else the machine does falls on all of them
        for (int round = 0; round < ROUNDS; round++) {
            eight.measure(press, 7);
            ten.measure(press, 7);
            hundred.measure(press, 3);
            thousand.measure(press, 1);
        }
        StringBuilder table = new StringBuilder(PrintBenchmark.row(
                        "pages", "CPU ms", "CPU ms a page", "a page, beside %d pages".formatted(ten.pages()), "bar"))
                .append("|---:|---:|---:|---:|---|\n");
        table.append(row(eight, "25 ms a page"));
        table.append(row(ten, ""));
        table.append(row(hundred, "1.3 times"));
        return table.append(row(thousand, "grows with the pages")).append('\n').toString();
    }

    private String row(PrintSample sample, String bar) throws IOException {
        double each = sample.cpu() / sample.pages();
        List<String> cells = List.of(
                PrintBenchmark.number(sample.pages(), 0),
                PrintBenchmark.number(sample.cpu(), 0),
                PrintBenchmark.number(each, 1),
                PrintBenchmark.number(each / (ten.cpu() / ten.pages()), 2),
                bar);
        return PrintBenchmark.row(cells.toArray(String[]::new));
    }
}
