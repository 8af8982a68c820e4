package standpoint.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import standpoint.discern.Attributor;
import standpoint.discern.attribute.FillGaps;
import standpoint.discern.attribute.ReadWithin;
import standpoint.discern.attribute.RuleAttributor;
import standpoint.discern.tag.ModelAttributor;

/**
 * Finds who says what in the texts of a folder with our attributor and with CoreNLP's pipeline from words to the speakers
 * of quotations, each in a Java of its own that may use all cores, in turns; prints the speed and the memory of each.
 */
final class CompareAttributors {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CompareAttributors() {}

    /** Reads a text and gives the number of statements found in it. */
    private interface Reader {
        int read(String text);
    }

    /** Argument: a folder of texts in UTF-8; a second one names the contestant of this Java. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 1) {
            for (String contestant : List.of("standpoint", "corenlp", "standpoint")) start(arguments[0], contestant);
        } else {
            run(texts(Path.of(arguments[0])), arguments[1]);
        }
    }

    private static void start(String folder, String contestant) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx8g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompareAttributors.class.getName(),
                        folder,
                        contestant)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void run(List<String> texts, String contestant) throws IOException {
        long begin = System.nanoTime();
        Reader reader = contestant.equals("corenlp") ? coreNlp() : ours();
        reader.read(texts.get(0));
        double ready = seconds(begin);
        begin = System.nanoTime();
        AtomicLong found = new AtomicLong();
        texts.parallelStream().forEach(text -> found.addAndGet(reader.read(text)));
        double took = seconds(begin);
        long words = texts.stream().mapToLong(text -> text.split("\\s+").length).sum();
        OUT.printf(
                Locale.ROOT,
                "%-10s %d texts: ready after %.1f s, then %.1f s, %.2f texts/s, %.0f words/s, %d found, peak %d MB%n",
                contestant,
                texts.size(),
                ready,
                took,
                texts.size() / took,
                words / took,
                found.get(),
                peak());
    }

    private static Reader ours() {
        Attributor attributor = new ReadWithin(new FillGaps(new ModelAttributor(), new RuleAttributor()));
        return text -> attributor.attribute(text, "en").size();
    }

    private static Reader coreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return text -> {
            Annotation annotation = new Annotation(text);
            pipeline.annotate(annotation);
            return annotation.get(CoreAnnotations.QuotationsAnnotation.class).size();
        };
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(CompareAttributors::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The most memory that this process held, in MB, as Linux counts. */
    private static long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }
}
