package standpoint.collect.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the makers of a page call its parts: the words of class and id, in small letters, each between two hyphens.
 * {@code class="relatedPosts top_2"} reads {@code -related-posts-top-2-}.
 */
final class Names {

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Longer ones are generated and name nothing. Characters. */
    private static final int LONGEST = 400;

    private final Map<String, String> read = new HashMap<>();

    /** The words; a single hyphen when there are none. */
    String of(Element element) {
        return of(element.attr("class"), element.id());
    }

    /** Those of its class alone: the id of a heading is made of its words. */
    String ofClass(Element element) {
        return of(element.attr("class"), "");
    }

    private String of(String classes, String id) {
        if (classes.length() + id.length() > LONGEST) return "-";
        String written = classes + " " + id;
        if (written.isBlank()) return "-";
        return read.computeIfAbsent(written, Names::words);
    }

    private static String words(String written) {
        String apart = CAMEL.matcher(written).replaceAll("-").toLowerCase(Locale.ROOT);
        return BETWEEN.matcher("-" + apart + "-").replaceAll("-");
    }
}
