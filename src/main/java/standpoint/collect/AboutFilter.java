package standpoint.collect;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.model.FeedEntry;

/** Tells whether words touch a briefing's subject: whether they hold one of its terms as a whole word. */
final class AboutFilter {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final List<Pattern> terms;
    private final List<Pattern> inAddresses;

    /** @param terms matched with their case where they hold a capital; none lets everything through */
    AboutFilter(List<String> terms) {
        this.terms = terms.stream()
                .map(term -> pattern(term, term.chars().anyMatch(Character::isUpperCase) ? 0 : ANY_CASE))
                .toList();
        this.inAddresses = terms.stream().map(term -> pattern(term, ANY_CASE)).toList();
    }

    private static Pattern pattern(String term, int flags) {
        String words =
                Arrays.stream(term.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + words + "(?![\\p{L}\\p{M}\\p{N}])", flags);
    }

    boolean touches(FeedEntry entry) {
        return terms.isEmpty()
                || Stream.of(Optional.of(entry.title()), entry.summary(), entry.content())
                        .flatMap(Optional::stream)
                        .anyMatch(this::touches)
                || (entry.title().isEmpty()
                        && entry.link().filter(this::touches).isPresent());
    }

    /** What a sitemap gives of a title: {@code /world/ttp-talks-in-kabul-fail}. */
    private boolean touches(URI link) {
        String words = String.valueOf(link.getPath()).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
        return inAddresses.stream().anyMatch(term -> term.matcher(words).find());
    }

    boolean touches(String text) {
        return terms.isEmpty()
                || terms.stream().anyMatch(term -> term.matcher(text).find());
    }
}
