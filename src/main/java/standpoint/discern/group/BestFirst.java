package standpoint.discern.group;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import standpoint.model.Form;

/**
 * Which quotation stands for a position: in the reader's language before another, direct before indirect, firm before
 * hedged, a person with a name before "officials", the original before its copy, the whole statement before a part of
 * it, the earlier before the later.
 */
final class BestFirst {

    static final Comparator<Statement> ORDER = Comparator.comparing(Statement::foreign)
            .thenComparingInt((Statement each) -> distance(each.attribution().form()))
            .thenComparing(each -> each.attribution().hedged())
            .thenComparingInt(BestFirst::rank)
            .thenComparing(each -> each.article().copyOf().isPresent())
            .thenComparingInt(each -> -each.length())
            .thenComparing(each -> each.article().dated())
            .thenComparingInt(Statement::order);

    private static final Set<String> PLAIN = Set.of("he", "she", "it", "they", "officials", "sources", "statement");

    private BestFirst() {}

    private static int distance(Form form) {
        return switch (form) {
            case DIRECT -> 0;
            case MIXED -> 1;
            case INDIRECT -> 2;
        };
    }

    /** 0 for who is named in full, 1 for a body or a country, 2 for a pronoun and those without names. */
    private static int rank(Statement statement) {
        String name = statement.attribution().speaker().name();
        long capitals = Stream.of(name.split("\\s+", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .count();
        if (capitals >= 2) return 0;
        boolean plain =
                Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+", -1)).anyMatch(PLAIN::contains);
        return plain ? 2 : 1;
    }
}
