package standpoint.labelled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.configure.Configuration;
import standpoint.configure.ReadConfiguration;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Outlet;

/** The labelled coverage of one dispute, with its configuration. */
record LabelledDispute(String name, Briefing briefing, List<Outlet> outlets, List<LabelledArticle> articles) {

    /** Those that come with the tests. */
    static final Path FOLDER = Path.of("src/test/resources/labelled");

    static LabelledDispute read(Path folder) {
        Configuration configuration =
                new ReadConfiguration(timing -> Optional.empty(), Map.of(), Clock.systemUTC()).read(folder);
        return new LabelledDispute(
                folder.getFileName().toString(),
                configuration.briefings().get(0),
                configuration.outlets(),
                files(folder.resolve("texts"))
                        .filter(file -> file.toString().endsWith(".txt"))
                        .map(LabelledArticle::read)
                        .toList());
    }

    /** Every dispute in a folder. */
    static List<LabelledDispute> all(Path folder) {
        return files(folder)
                .filter(Files::isDirectory)
                .map(LabelledDispute::read)
                .toList();
    }

    List<Article> texts() {
        return articles.stream().map(LabelledArticle::article).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
