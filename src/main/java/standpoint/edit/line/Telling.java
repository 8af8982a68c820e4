package standpoint.edit.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.model.Sentence;
import standpoint.model.Sentence.Citation;
import standpoint.model.Sentence.Exact;
import standpoint.model.Sentence.Part;
import standpoint.model.Sentence.Words;

/** Fills sentence patterns, and makes a sentence of what filled them. */
final class Telling {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    private Telling() {}

    /** The pattern with its slots filled; empty when one has nothing to fill it. */
    static Optional<List<Part>> fill(String pattern, Map<String, List<Part>> slots) {
        List<Part> parts = new ArrayList<>();
        Matcher slot = SLOT.matcher(pattern);
        int from = 0;
        while (slot.find()) {
            words(parts, pattern.substring(from, slot.start()));
            List<Part> filling = slots.get(slot.group(1));
            if (filling == null) return Optional.empty();
            parts.addAll(filling);
            from = slot.end();
        }
        words(parts, pattern.substring(from));
        return Optional.of(parts);
    }

    private static void words(List<Part> parts, String text) {
        if (!text.isEmpty()) parts.add(new Words(text));
    }

    /** Words as a filling; nothing of empty ones. */
    static List<Part> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Words(text));
    }

    /** Number of words. */
    static int length(List<Part> parts) {
        return plain(parts).strip().split("\\s+").length;
    }

    /** The text without the citations. */
    static String plain(List<Part> parts) {
        List<Part> cited = new ArrayList<>(parts);
        cited.add(new Citation(0));
        return new Sentence(cited, List.of("-")).plain();
    }

    /** With a capital at its beginning and one full stop at its end; empty where it would begin with a small letter. */
    static Optional<Sentence> finish(List<Part> parts, List<String> positionIds) {
        List<Part> merged = merge(parts);
        Part first = merged.get(0);
        if (first instanceof Words words) merged.set(0, new Words(capital(words.text())));
        else if (first instanceof Exact exact
                && Character.isLowerCase(exact.passage().text().codePointAt(0))) return Optional.empty();
        if (!plain(merged).matches("(?s).*[.?!…۔؟。][”’]?")) merged.add(new Words("."));
        return Optional.of(new Sentence(merged, positionIds));
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(text.substring(Character.charCount(first)))
                .toString();
    }

    private static List<Part> merge(List<Part> parts) {
        List<Part> merged = new ArrayList<>();
        for (Part part : parts) {
            Part last = merged.isEmpty() ? new Citation(0) : merged.get(merged.size() - 1);
            if (part instanceof Words now && last instanceof Words before) {
                merged.set(merged.size() - 1, new Words((before.text() + now.text()).replaceAll(" +", " ")));
            } else if (!part.equals(last)) merged.add(part);
        }
        return merged;
    }
}
