package standpoint.labelled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import standpoint.model.Article;
import standpoint.model.TextState;

/** An article with its labels. */
record LabelledArticle(Article article, List<Labelled> statements) {

    static LabelledArticle read(Path file) {
        try {
            MarkedText marked = MarkedText.of(Files.readString(file).strip());
            String name = file.getFileName().toString().replace(".txt", "");
            List<String> lines = Files.readAllLines(file.resolveSibling(name + ".labels")).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            return new LabelledArticle(
                    article(name, value(lines.get(0)), LocalDate.parse(value(lines.get(1))), marked.text()),
                    lines.stream()
                            .skip(2)
                            .map(line -> Labelled.of(line, marked))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private static Article article(String id, String outlet, LocalDate day, String text) {
        return article(id, outlet, day.atTime(9, 0).toInstant(ZoneOffset.UTC), text);
    }

    /** An article in English that may be quoted. */
    static Article article(String id, String outlet, Instant published, String text) {
        return new Article(
                id,
                1,
                "source",
                outlet,
                URI.create("https://news.example/" + id),
                id,
                Optional.empty(),
                Optional.of(published),
                Optional.empty(),
                published,
                "en",
                TextState.FULL,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
