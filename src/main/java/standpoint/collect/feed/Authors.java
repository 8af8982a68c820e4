package standpoint.collect.feed;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.collect.text.PlainText;

/** Who wrote an entry, under all the names that feeds have for it. */
final class Authors {

    /** Longer ones are no name beside a mail address. Characters. */
    private static final int LONGEST = 300;

    private static final Pattern MAIL_THEN_NAME = Pattern.compile("\\S+@\\S+ \\((?<name>[^)]+)\\)");
    private static final Pattern NAME_THEN_MAIL = Pattern.compile("(?<name>[^<(]+) [<(]\\S+@\\S+[>)]");

    private final List<Field> fields;

    Authors(List<Field> fields) {
        this.fields = fields;
    }

    /** Their names, several separated by a comma; an address where there is no name. */
    Optional<String> names() {
        return Stream.<Predicate<Field>>of(
                        field -> field.is(Vocabulary.FEED, "author"),
                        field -> field.is(Vocabulary.DUBLIN_CORE, List.of("creator", "author")),
                        field -> field.is(Vocabulary.PODCAST, "author"))
                .map(this::names)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> names(Predicate<Field> wanted) {
        String names = fields.stream()
                .filter(wanted)
                .flatMap(field -> person(field).map(PlainText::line).map(Authors::name).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(given -> !given.isEmpty());
    }

    private static Optional<String> person(Field author) {
        List<Field> parts = Field.within(author.element());
        return parts.isEmpty()
                ? author.text()
                : Stream.of("name", "email")
                        .flatMap(wanted ->
                                parts.stream().filter(part -> part.name().equals(wanted)))
                        .flatMap(part -> part.text().stream())
                        .findFirst();
    }

    /** The name alone where a mail address stands beside it, as RSS has it. */
    static String name(String author) {
        if (author.length() > LONGEST) return author;
        for (Pattern form : List.of(MAIL_THEN_NAME, NAME_THEN_MAIL)) {
            Matcher both = form.matcher(author);
            if (both.matches()) return both.group("name").strip();
        }
        return author;
    }
}
