package standpoint.collect.page;

import java.util.List;
import java.util.Locale;

/** A text that does not begin with its own headline. */
final class WithoutHeadline {

    private WithoutHeadline() {}

    static List<String> of(List<String> paragraphs, String title) {
        boolean repeated = !paragraphs.isEmpty()
                && !bare(title).isEmpty()
                && bare(paragraphs.get(0)).equals(bare(title));
        return repeated ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
    }

    private static String bare(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
