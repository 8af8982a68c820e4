package standpoint.collect.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import standpoint.collect.text.ReadDate;
import standpoint.model.Repair;

/** The dates of an entry under all the names that feeds have for them. */
final class Dates {

    private static final List<String> PUBLISHED = List.of("published", "pubdate", "issued");
    private static final List<String> UPDATED = List.of("updated", "modified", "lastbuilddate");

    private final List<Field> fields;
    private final Repairs repairs;

    Dates(List<Field> fields, Repairs repairs) {
        this.fields = fields;
        this.repairs = repairs;
    }

    /** When it appeared; Dublin Core's plain date, which RSS 1.0 has instead, counts as such. */
    Optional<Instant> published() {
        return last(Vocabulary.FEED, PUBLISHED)
                .or(() -> last(Vocabulary.DUBLIN_CORE_TERMS, List.of("issued")))
                .or(() -> last(Vocabulary.DUBLIN_CORE, List.of("date")))
                .or(() -> last(Vocabulary.NEWS, List.of("publication_date")));
    }

    /** When it last changed. */
    Optional<Instant> updated() {
        return last(Vocabulary.FEED, UPDATED).or(() -> last(Vocabulary.DUBLIN_CORE_TERMS, List.of("modified")));
    }

    /** When it was written, for those that say nothing else. */
    Optional<Instant> created() {
        return last(Vocabulary.FEED, List.of("created"))
                .or(() -> last(Vocabulary.DUBLIN_CORE_TERMS, List.of("created")));
    }

    private Optional<Instant> last(Vocabulary vocabulary, List<String> names) {
        return fields.stream()
                .filter(field -> field.is(vocabulary, names))
                .flatMap(field -> field.text().flatMap(this::read).stream())
                .reduce((before, after) -> after);
    }

    /** Reads a date, and counts it when not every reader could. */
    Optional<Instant> read(String words) {
        Optional<Instant> date = ReadDate.read(words);
        if (date.isPresent() && !ReadDate.isOrdinary(words)) repairs.add(Repair.DATE);
        return date;
    }
}
