package standpoint.discern.quote;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.discern.quote.Pattern.Match;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Token;
import standpoint.discern.text.WordList;

/**
 * How one language quotes, read from {@code cues-<language>.txt}: lines of {@code kind: pattern}. A word in capitals
 * with {@code =} behind it stands for what follows, in the lines below it.
 */
final class Idiom {

    /** What a line of the list is for. */
    enum Kind {
        /** A verb group that takes a speaker and a statement. */
        VERB,
        /** A verb that goes on with the speaker before: "adding that". */
        ALSO,
        /** "according to", before the speaker, or around it where it has a gap. */
        PER,
        /** A verb group with its speaker in its gap: "quoted … as saying". */
        AROUND,
        /** "according to", behind the speaker. */
        POST,
        /** What begins a statement and is no part of it: "that". */
        THAT,
        /** What begins a statement and is a part of it. */
        CLAUSE,
        /** Adverbials: they end a speaker's phrase, and may stand between verb and speaker. */
        ASIDE,
        /** To whom something is said, between verb and statement. */
        TO,
        /** Words that end a speaker's phrase. */
        STOP,
        /** Words that a speaker's phrase runs over, though one of them would end it elsewhere. */
        JOIN,
        /** Words that stand before a speaker's phrase and are no part of it. */
        OPEN,
        /** The last words of what stands before a speaker's phrase. */
        FROM,
        /** Pronouns that lead from a noun to its verb: "who". */
        WHO,
        /** Words that an apposition may begin with, in a language with capitals. */
        NOUN,
        /** Phrases that look like a speaker's and are none. */
        NOT,
        /** Endings that are the speaker: "-t-il". */
        CLITIC,
        /** Letters that may be joined to a verb's front: "and". */
        PREFIX,
        /** Where a speaker may stand, and what else is peculiar: before, after, dropped, dashes, cased. */
        HAS
    }

    private final Map<Kind, List<Pattern>> patterns = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> plain = new EnumMap<>(Kind.class);

    private Idiom() {}

    /** Reads the list of a language. */
    static Idiom of(String language) {
        Idiom idiom = new Idiom();
        Map<String, String> shorthand = new HashMap<>();
        for (String line : WordList.lines("cues-" + language + ".txt")) idiom.read(line, shorthand);
        return idiom;
    }

    private void read(String line, Map<String, String> shorthand) {
        int equals = line.indexOf('=');
        if (equals > 0) {
            shorthand.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) throw new IllegalStateException("a list of cues has a line without its kind: " + line);
        Kind kind = Kind.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
        String words = line.substring(colon + 1).strip();
        for (Map.Entry<String, String> each : shorthand.entrySet())
            words = words.replaceAll("\\b" + each.getKey() + "\\b", each.getValue());
        if (kind == Kind.CLITIC || kind == Kind.PREFIX || kind == Kind.HAS)
            plain.computeIfAbsent(kind, each -> new ArrayList<>()).addAll(List.of(words.split(" +", -1)));
        else patterns.computeIfAbsent(kind, each -> new ArrayList<>()).add(Pattern.of(words, this::fits));
    }

    /** The longest match of a kind that begins at a token. */
    Optional<Match> match(Kind kind, Sentence sentence, int at) {
        Optional<Match> longest = Optional.empty();
        if (at < 0 || at >= sentence.size()) return longest;
        for (Pattern pattern : patterns.getOrDefault(kind, List.of())) {
            Optional<Match> found = pattern.at(sentence, at);
            if (found.isPresent()
                    && (longest.isEmpty() || found.get().last() > longest.get().last())) longest = found;
        }
        return longest;
    }

    boolean stands(Kind kind, Sentence sentence, int at) {
        return match(kind, sentence, at).isPresent();
    }

    boolean has(String peculiarity) {
        return plain.getOrDefault(Kind.HAS, List.of()).contains(peculiarity);
    }

    /** The ending of a token that is its speaker; empty when it has none. */
    String clitic(Token token) {
        return plain.getOrDefault(Kind.CLITIC, List.of()).stream()
                .filter(ending ->
                        token.lower().endsWith(ending) && token.lower().length() > ending.length())
                .findFirst()
                .orElse("");
    }

    /** Whether a verb has "and" joined to its front. */
    boolean isPrefixed(Token token) {
        return plain.getOrDefault(Kind.PREFIX, List.of()).stream()
                .anyMatch(prefix -> token.lower().startsWith(prefix));
    }

    private boolean fits(String word, Token token) {
        if (token.lower().equals(word)) return true;
        String ending = clitic(token);
        if (!ending.isEmpty()) return token.lower().equals(word + ending);
        return plain.getOrDefault(Kind.PREFIX, List.of()).stream()
                .anyMatch(prefix -> token.lower().equals(prefix + word));
    }
}
