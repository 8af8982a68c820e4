package standpoint.terminal;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;
import standpoint.model.Repair;

/** {@code standpoint feed FILE|URL…}: the entries of feeds. */
@Command(name = "feed", description = "Shows the entries of feeds.")
final class FeedCommand extends Verb {

    @Parameters(arity = "1..*", paramLabel = "FILE|URL", description = "feeds in RSS, RDF, Atom or JSON Feed; sitemaps")
    private List<String> inputs = List.of();

    FeedCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        return new ExamineEach(screen, json())
                .examine(inputs, input -> show(input, program.examine().feed(Inputs.address(input))));
    }

    private void show(String input, Feed feed) {
        if (json()) {
            screen.object(object(input, feed));
            return;
        }
        screen.line((feed.title().isEmpty() ? input : feed.title()) + " (" + summary(feed) + ")");
        for (FeedEntry entry : feed.entries())
            screen.line("  "
                    + entry.published().or(entry::updated).map(Object::toString).orElse("undated") + "  "
                    + entry.title()
                    + entry.link().map(link -> "\n    " + link).orElse(""));
        for (URI part : feed.parts()) screen.line("  leads to " + part);
    }

    private static String summary(Feed feed) {
        return Stream.concat(
                        Stream.of(feed.entries().size() + " entries"),
                        feed.repairs().entrySet().stream().map(FeedCommand::mended))
                .collect(Collectors.joining("; "));
    }

    private static String mended(Map.Entry<Repair, Integer> repair) {
        String times = repair.getValue() == 1 ? "" : " (" + repair.getValue() + ")";
        return words(repair.getKey()) + times;
    }

    private static String words(Repair kind) {
        return switch (kind) {
            case ENCODING -> "its encoding is not the one it is said to be";
            case JUNK -> "junk before or after the feed was passed over";
            case DOCTYPE -> "its DOCTYPE was taken out";
            case CHARACTER -> "characters that cannot stand in it were taken out";
            case ENTITY -> "unknown entities or bare ampersands were explained";
            case PREFIX -> "undeclared prefixes were declared";
            case CUT_OFF -> "it breaks off, and what is whole was kept";
            case MARKUP -> "its markup is broken and was read with patience";
            case DATE -> "dates in an odd form were read";
        };
    }

    private static Map<String, Object> object(String input, Feed feed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", input);
        object.put("title", feed.title());
        object.put("link", feed.link());
        object.put("entries", feed.entries().stream().map(FeedCommand::object).toList());
        object.put("parts", feed.parts());
        object.put("repairs", feed.mends());
        object.put("mended", Mended.object(feed.repairs()));
        object.put("error", Optional.empty());
        return object;
    }

    private static Map<String, Object> object(FeedEntry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", entry.id());
        object.put("title", entry.title());
        object.put("link", entry.link());
        object.put("published", entry.published());
        object.put("updated", entry.updated());
        object.put("author", entry.author());
        object.put("summary", entry.summary());
        object.put("content", entry.content());
        return object;
    }
}
