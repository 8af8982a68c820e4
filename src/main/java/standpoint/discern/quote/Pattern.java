package standpoint.discern.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import standpoint.discern.text.Phrase;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.model.Span;

/**
 * Words that stand one behind the other, as a word list writes them: {@code |} parts alternatives, {@code ?} behind a
 * slot says that it may be left out, {@code *} is a gap of a few words, {@code 9} a number, {@code ^} a word with a
 * capital, and a word that ends in an apostrophe or a hyphen is the beginning of a longer one.
 */
final class Pattern {

    /** Words that a gap may hold. */
    private static final int GAP = 16;

    private record Slot(List<List<String>> words, boolean optional, boolean gap) {}

    /**
     * Where a pattern was found.
     *
     * @param parts without the gap between them
     * @param begun how many characters of the token behind the last one belong to it, too: 2 of "qu'il"
     */
    record Match(List<Phrase> parts, int begun) {
        int first() {
            return parts.get(0).first();
        }

        int last() {
            return parts.get(parts.size() - 1).last();
        }

        Span in(Sentence sentence, Phrase part) {
            int end = part.last() == last() && begun > 0
                    ? sentence.at(part.last()).begin() + begun
                    : sentence.at(part.last()).end();
            return new Span(sentence.at(part.first()).begin(), end);
        }
    }

    private final List<Slot> slots;
    private final BiPredicate<String, Token> fits;

    private Pattern(List<Slot> slots, BiPredicate<String, Token> fits) {
        this.slots = List.copyOf(slots);
        this.fits = fits;
    }

    /**
     * Reads a pattern.
     *
     * @param fits whether a word of the list is this token of the text
     */
    static Pattern of(String line, BiPredicate<String, Token> fits) {
        List<Slot> slots = new ArrayList<>();
        for (String written : line.split(" +", -1)) {
            boolean optional = written.endsWith("?") && written.length() > 1;
            String words = optional ? written.substring(0, written.length() - 1) : written;
            slots.add(new Slot(
                    Stream.of(words.split("\\|", -1))
                            .map(Pattern::tokens)
                            .sorted(Comparator.<List<String>>comparingInt(List::size)
                                    .reversed())
                            .toList(),
                    optional,
                    written.equals("*")));
        }
        return new Pattern(slots, fits);
    }

    private static List<String> tokens(String word) {
        if (word.length() == 1 || word.endsWith("'") || word.endsWith("-")) return List.of(word);
        List<String> tokens =
                Tokens.of(word.replace('_', ' ')).stream().map(Token::lower).toList();
        if (tokens.isEmpty()) throw new IllegalStateException("a pattern without a word: '" + word + "'");
        return tokens;
    }

    /** The longest match that begins at a token. */
    Optional<Match> at(Sentence sentence, int first) {
        return match(sentence, first, 0, List.of());
    }

    private Optional<Match> match(Sentence sentence, int at, int slot, List<Phrase> parts) {
        if (slot == slots.size()) return parts.isEmpty() ? Optional.empty() : Optional.of(matched(sentence, parts));
        Slot next = slots.get(slot);
        if (next.gap()) return gap(sentence, at, slot, parts);
        for (List<String> words : next.words()) {
            if (!standsAt(sentence, at, words)) continue;
            Optional<Match> found =
                    match(sentence, at + words.size(), slot + 1, joined(parts, at, at + words.size() - 1));
            if (found.isPresent()) return found;
        }
        return next.optional() ? match(sentence, at, slot + 1, parts) : Optional.empty();
    }

    private Optional<Match> gap(Sentence sentence, int at, int slot, List<Phrase> parts) {
        for (int next = at; next <= Math.min(at + GAP, sentence.size()); next++) {
            Optional<Match> found = match(sentence, next, slot + 1, parts);
            if (found.isPresent()) return found;
            if (next < sentence.size() && !sentence.at(next).isWord()) return Optional.empty();
        }
        return Optional.empty();
    }

    private static List<Phrase> joined(List<Phrase> parts, int first, int last) {
        List<Phrase> all = new ArrayList<>(parts);
        boolean adjoins = !parts.isEmpty() && parts.get(parts.size() - 1).last() == first - 1;
        Phrase before = adjoins ? all.remove(all.size() - 1) : new Phrase(first, last);
        all.add(new Phrase(before.first(), last));
        return List.copyOf(all);
    }

    private Match matched(Sentence sentence, List<Phrase> parts) {
        Token last = sentence.at(parts.get(parts.size() - 1).last());
        int begun = slots.get(slots.size() - 1).words().stream()
                .map(words -> words.get(words.size() - 1))
                .filter(word -> isBeginning(word) && begins(word, last))
                .mapToInt(word -> stem(word).length())
                .findFirst()
                .orElse(0);
        return new Match(parts, begun);
    }

    private boolean standsAt(Sentence sentence, int at, List<String> words) {
        if (at + words.size() > sentence.size()) return false;
        for (int k = 0; k < words.size(); k++) {
            Token token = sentence.at(at + k);
            String word = words.get(k);
            boolean same = switch (word) {
                case "9" -> Character.isDigit(token.text().codePointAt(0));
                case "^" -> token.isCapitalised();
                default -> isBeginning(word) ? begins(word, token) : fits.test(word, token);
            };
            if (!same) return false;
        }
        return true;
    }

    private static boolean isBeginning(String word) {
        return word.length() > 1 && (word.endsWith("'") || word.endsWith("-"));
    }

    private static boolean begins(String word, Token token) {
        return token.lower().startsWith(stem(word))
                && token.lower().length() > stem(word).length();
    }

    private static String stem(String word) {
        return word.endsWith("-") ? word.substring(0, word.length() - 1) : word;
    }
}
