package standpoint.labelled;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import standpoint.discern.DiscernByRules;
import standpoint.discern.embed.SentenceEmbedder;
import standpoint.discern.language.TellLanguage;
import standpoint.edit.EditEdition;
import standpoint.edit.Material;
import standpoint.keep.EditionJson;
import standpoint.model.Article;
import standpoint.model.Discernment;
import standpoint.model.Edition;
import standpoint.model.Window;

/**
 * Makes editions of windows of several sizes and prints what each step took, in seconds of a processor, and how much
 * memory was held at most. The articles are paragraphs of one labelled dispute in new orders, in which figures and
 * every seventh word are others, so that few statements are the same; each edition follows one of a window of the same
 * size.
 */
final class WindowBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int PARAGRAPHS = 8;
    private static final double OTHER_WORDS = 0.15;
    private static final Pattern FIGURE = Pattern.compile("[0-9]{2,}");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{5,}\\b");

    private final LabelledDispute dispute =
            LabelledDispute.all(LabelledDispute.FOLDER).get(0);
    private final List<String> paragraphs = dispute.texts().stream()
            .flatMap(article -> List.of(article.text().split("\n\n", -1)).stream())
            .toList();
    private final List<String> vocabulary = paragraphs.stream()
            .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
            .distinct()
            .toList();
    private final SentenceEmbedder embedder = new SentenceEmbedder();
    private final DiscernByRules discern =
            new DiscernByRules(ScoreDiscernment.program(), new TellLanguage(), dispute.outlets(), embedder::embed);
    private final EditEdition edit = new EditEdition(embedder::embed);

    private WindowBenchmark() {}

    /** Arguments: the sizes of the windows, in articles. */
    public static void main(String[] arguments) {
        var benchmark = new WindowBenchmark();
        benchmark.run(20);
        OUT.println("articles  words  statements  positions | read s  edit s  write s | heap MB at most");
        for (String size : arguments) OUT.println(benchmark.run(Integer.parseInt(size)));
    }

    private record Timed<T>(T result, double seconds) {
        static <T> Timed<T> of(Supplier<T> step) {
            long begin = SYSTEM.getProcessCpuTime();
            T result = step.get();
            return new Timed<>(result, (SYSTEM.getProcessCpuTime() - begin) / 1e9);
        }
    }

    private String run(int size) {
        Edition first = edit(articles(size, START, 1), START, List.of());
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        Instant from = START.plus(Duration.ofDays(1));
        List<Article> articles = articles(size, from, 2);
        Timed<Discernment> read = Timed.of(() -> discern.discern(dispute.briefing(), articles));
        Timed<Edition> edited = Timed.of(() -> edit.edit(material(articles, read.result(), from, List.of(first))));
        Timed<byte[]> written = Timed.of(() -> new EditionJson().write(edited.result()));
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return String.format(
                Locale.ROOT,
                "%8d %6dk %11d %10d | %6.1f  %6.1f  %7.1f | %d",
                size,
                articles.stream()
                                .mapToInt(article -> article.text().split("\\s+", -1).length)
                                .sum()
                        / 1000,
                read.result().attributions().size(),
                edited.result().positions().count(),
                read.seconds(),
                edited.seconds(),
                written.seconds(),
                peak >> 20);
    }

    private Edition edit(List<Article> articles, Instant from, List<Edition> earlier) {
        return edit.edit(material(articles, discern.discern(dispute.briefing(), articles), from, earlier));
    }

    private Material material(List<Article> articles, Discernment found, Instant from, List<Edition> earlier) {
        return new Material(
                dispute.briefing(),
                new Window(from, from.plus(Duration.ofDays(1)), earlier.isEmpty()),
                "Bench",
                earlier.size() + 1,
                dispute.outlets(),
                articles,
                found,
                List.of(),
                earlier);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private List<Article> articles(int size, Instant from, long seed) {
        var random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String outlet = dispute.outlets().get(i % dispute.outlets().size()).id();
            articles.add(
                    LabelledArticle.article("article-" + seed + "-" + i, outlet, from.plusSeconds(i), text(random)));
        }
        return articles;
    }

    private String text(Random random) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++)
            chosen.add(varied(paragraphs.get(random.nextInt(paragraphs.size())), random));
        return String.join("\n\n", chosen);
    }

    private String varied(String paragraph, Random random) {
        String figures = FIGURE.matcher(paragraph).replaceAll(found -> String.valueOf(10 + random.nextInt(9990)));
        return WORD.matcher(figures)
                .replaceAll(found -> random.nextDouble() < OTHER_WORDS
                        ? vocabulary.get(random.nextInt(vocabulary.size()))
                        : found.group());
    }
}
