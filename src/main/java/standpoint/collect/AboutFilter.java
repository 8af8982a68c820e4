package standpoint.collect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.model.FeedEntry;

/** Tells whether words touch a briefing's subject: whether they hold one of its terms as a whole word. */
final class AboutFilter {

    private final List<Pattern> terms;

    /** @param terms matched with their case where they hold a capital; none lets everything through */
    AboutFilter(List<String> terms) {
        this.terms = terms.stream().map(AboutFilter::pattern).toList();
    }

    private static Pattern pattern(String term) {
        String words =
                Arrays.stream(term.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        boolean capital = term.chars().anyMatch(Character::isUpperCase);
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])" + words + "(?![\\p{L}\\p{M}\\p{N}])",
                capital ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean touches(FeedEntry entry) {
        return terms.isEmpty()
                || Stream.of(Optional.of(entry.title()), entry.summary(), entry.content())
                        .flatMap(Optional::stream)
                        .anyMatch(this::touches);
    }

    boolean touches(String text) {
        return terms.isEmpty()
                || terms.stream().anyMatch(term -> term.matcher(text).find());
    }
}
