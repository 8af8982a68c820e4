package standpoint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how editions are printed: processor time a page at several lengths, the heap that is enough, and the same
 * pages by Chromium and WeasyPrint where they are installed. Prints tables in Markdown.
 */
public final class PrintBenchmark {

    static final Path TEMPLATES = Path.of("templates").toAbsolutePath();

    private static final String FROM = "<!-- measured -->\n";
    private static final String TO = "<!-- to here -->\n";

    private PrintBenchmark() {}

    /**
     * Arguments: {@code pages}, {@code heap} and {@code others} choose what is measured, all when none is named; a page
     * of Markdown takes the tables in between its two marks.
     */
    public static void main(String[] arguments) throws Exception {
        // the validator of the tests brings another, which the program does not have
        System.setProperty(
                "javax.xml.transform.TransformerFactory",
                "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
        List<String> chosen = new ArrayList<>(List.of(arguments));
        List<String> pages =
                chosen.stream().filter(name -> name.endsWith(".md")).toList();
        chosen.removeAll(pages);
        StringBuilder tables = new StringBuilder();
        Path folder = Files.createTempDirectory("print");
        try {
            if (isChosen(chosen, "pages")) tables.append(new PrintedPages().table());
            if (isChosen(chosen, "heap")) tables.append(new PrintingHeap(folder).table());
            if (isChosen(chosen, "others")) tables.append(new OtherPrinters(folder).table());
        } finally {
            delete(folder);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(tables);
        for (String page : pages) take(Path.of(page), tables.toString());
    }

    private static boolean isChosen(List<String> chosen, String name) {
        return chosen.isEmpty() || chosen.contains(name);
    }

    private static void take(Path page, String tables) throws IOException {
        String text = Files.readString(page);
        int from = text.indexOf(FROM) + FROM.length();
        Files.writeString(page, text.substring(0, from) + "\n" + tables + text.substring(text.indexOf(TO)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(file);
        }
    }

    /** A row of a table in Markdown. */
    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** A number with so many digits behind the point, and commas at the thousands. */
    static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    /** The one in the middle. */
    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
