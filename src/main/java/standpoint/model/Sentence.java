package standpoint.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence of the bottom line: words of the edition's own, exact words of articles, and the sources of both.
 *
 * @param parts in reading order; spaces and full stop are in the edition's own words
 * @param positionIds the positions that it rests on, those no longer voiced among them
 */
public record Sentence(List<Part> parts, List<String> positionIds) {

    /** A piece of a sentence. */
    public sealed interface Part permits Words, Exact, Citation {}

    /** Words of the edition's own. */
    public record Words(String text) implements Part {
        public Words {
            if (text.isEmpty()) throw new IllegalArgumentException("words say something");
        }
    }

    /**
     * Words as they stand in an article.
     *
     * @param source number in the edition's list of sources
     * @param quoted whether the article has them in quotation marks as the speaker's own, so that the edition may too;
     *     the marks themselves are no part of the passage
     */
    public record Exact(Passage passage, int source, boolean quoted) implements Part {}

    /** The number of a source that what stands before it is taken from. */
    public record Citation(int source) implements Part {}

    public Sentence {
        parts = List.copyOf(parts);
        positionIds = List.copyOf(positionIds);
        if (positionIds.isEmpty()) throw new IllegalArgumentException("a sentence rests on a position");
        if (parts.stream().noneMatch(Citation.class::isInstance))
            throw new IllegalArgumentException("a sentence has a source");
    }

    /** The exact words in it, in order. */
    public Stream<Exact> exact() {
        return parts.stream().filter(Exact.class::isInstance).map(Exact.class::cast);
    }

    /** The numbers of its sources, each once, in order. */
    public List<Integer> citations() {
        return parts.stream()
                .filter(Citation.class::isInstance)
                .map(part -> ((Citation) part).source())
                .distinct()
                .toList();
    }

    /** The sentence as plain text, without its citations. */
    public String plain() {
        return squeezed(parts.stream().filter(part -> !(part instanceof Citation)));
    }

    /** The sentence as plain text, its citations in square brackets. */
    public String cited() {
        return squeezed(parts.stream());
    }

    private static String squeezed(Stream<Part> parts) {
        return parts.map(Sentence::plain).collect(Collectors.joining()).replaceAll("\\s+", " ");
    }

    private static String plain(Part part) {
        if (part instanceof Words words) return words.text();
        if (part instanceof Citation citation) return "[" + citation.source() + "]";
        Exact exact = (Exact) part;
        String text = exact.passage().text();
        if (!exact.quoted()) return text;
        boolean nested = text.chars().anyMatch(c -> c == '“' || c == '”' || c == '"');
        return nested ? "‘" + text + "’" : "“" + text + "”";
    }
}
