package standpoint.collect.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standpoint.collect.text.PlainText;

/** The {@code meta} elements of a page, by whatever attribute they are named. */
final class MetaTags {

    private static final List<String> NAMED_BY = List.of("property", "name", "itemprop", "http-equiv");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, List<String>> contents = new HashMap<>();

    MetaTags(Document document) {
        for (Element meta : document.getElementsByTag("meta")) {
            String content = PlainText.line(meta.attr("content"));
            if (content.isEmpty()) continue;
            for (String attribute : NAMED_BY)
                for (String name : names(meta.attr(attribute)))
                    contents.computeIfAbsent(name.replace(':', '.'), key -> new ArrayList<>())
                            .add(content);
        }
    }

    private static List<String> names(String attribute) {
        return SPACES.splitAsStream(attribute.toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What the elements of these names say, name by name; a colon in a name is as good as a full stop. */
    Stream<String> all(List<String> names) {
        return names.stream().flatMap(name -> contents.getOrDefault(name.replace(':', '.'), List.of()).stream());
    }

    Optional<String> first(String... names) {
        return all(List.of(names)).findFirst();
    }
}
