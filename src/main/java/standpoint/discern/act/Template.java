package standpoint.discern.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import standpoint.discern.text.FunctionWords;

/** A run of words with alternatives and gaps, as {@code acts.txt} writes them. */
final class Template {

    /** A step of a template: where it may end when it begins at a word. */
    private interface Part {
        List<Integer> ends(Wording words, int at);

        /** Whether adverbs may stand before it. */
        default boolean skipsAdverbs() {
            return true;
        }
    }

    /** Any of several words or runs of words, or a name. */
    private record OneOf(List<List<Set<String>>> options, List<Part> names, boolean optional) implements Part {
        @Override
        public List<Integer> ends(Wording words, int at) {
            List<Integer> ends = new ArrayList<>();
            if (optional) ends.add(at);
            for (List<Set<String>> option : options) {
                int end = end(words, option, at);
                if (end > 0) ends.add(end);
            }
            for (Part name : names) ends.addAll(name.ends(words, at));
            return ends;
        }
    }

    /** Up to so many words of the same sentence, none among them; a short one does not pass over "not". */
    private record Gap(int longest) implements Part {
        @Override
        public List<Integer> ends(Wording words, int at) {
            return IntStream.rangeClosed(at, at + longest)
                    .takeWhile(i -> i == at || !stops(words, i - 1))
                    .boxed()
                    .toList();
        }

        private boolean stops(Wording words, int i) {
            return words.isBreak(i) || (longest == SHORT && Wording.denies(words.word(i)));
        }

        @Override
        public boolean skipsAdverbs() {
            return false;
        }
    }

    /** Up to so many words of a noun phrase, at least one: none that begins a predicate. */
    private record Phrase(int longest) implements Part {
        @Override
        public List<Integer> ends(Wording words, int at) {
            return IntStream.rangeClosed(at + 1, at + longest)
                    .takeWhile(i -> !words.isBreak(i - 1) && !endsPhrase(words.word(i - 1)))
                    .boxed()
                    .toList();
        }

        private static boolean endsPhrase(String word) {
            return FunctionWords.isAuxiliary(word)
                    || Set.of("to", "that", ",", "not", "we", "i", "he").contains(word);
        }
    }

    private static final Set<String> SELF = Set.of("we", "i", "it", "he", "she", "they", "us", "ourselves");
    private static final Set<String> OWNING = Set.of("our", "its", "his", "her", "their", "my");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "that", "this", "both", "these", "those");
    private static final int SHORT = 3;
    private static final String ANY = "*";
    private static final int MOST_ADVERBS = 3;

    private final List<Part> parts = new ArrayList<>();
    private final boolean negates;

    Template(String text, WordClasses classes) {
        List<String> written = List.of(text.split("\\s+", -1));
        written.forEach(part -> parts.add(part(part, classes)));
        negates = written.stream().anyMatch(Template::negates);
    }

    private static boolean negates(String part) {
        return Arrays.stream(part.split("[()|?]", -1)).anyMatch(option -> Wording.denies(option.split("_", -1)[0]));
    }

    private static Part part(String text, WordClasses classes) {
        return switch (text) {
            case ".." -> new Gap(SHORT);
            case "..." -> new Gap(14);
            case "@np" -> new Phrase(5);
            case "@bare" -> bare(classes);
            case "^" -> (words, at) -> words.isStart(at) ? List.of(at) : List.of();
            case "$" -> (words, at) -> words.isBreak(at) ? List.of(at) : List.of();
            case "|" -> (words, at) -> words.word(at).equals(Wording.BAR) ? List.of(at + 1) : List.of();
            default -> oneOf(text, classes);
        };
    }

    private static Part oneOf(String text, WordClasses classes) {
        boolean optional = text.endsWith("?") && text.length() > 1;
        String options = optional ? text.substring(0, text.length() - 1) : text;
        if (options.startsWith("(") && options.endsWith(")")) options = options.substring(1, options.length() - 1);
        List<String> words = new ArrayList<>();
        List<Part> names = new ArrayList<>();
        for (String option : options.split("\\|", -1)) {
            if (option.equals("@self")) names.add(Template::self);
            else if (option.equals("@other")) names.add((wording, at) -> named(wording, at, false));
            else words.add(option);
        }
        return new OneOf(classes.options(words), names, optional);
    }

    /** A verb as it is without an ending, where no auxiliary asks for that: "that each be paid". */
    private static Part bare(WordClasses classes) {
        Part base = oneOf("@base", classes);
        return (words, at) -> {
            String before = words.word(at - 1);
            boolean asked = FunctionWords.isFunctionWord(before) || before.equals("not");
            return asked ? List.of() : base.ends(words, at);
        };
    }

    /** Whether it stands, undenied, in the words and begins between two indices. */
    boolean stands(Wording words, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> matches(words, 0, i) && (negates || !words.isNegated(i)));
    }

    private boolean matches(Wording words, int part, int at) {
        if (part == parts.size()) return true;
        int adverbs = part > 0 && parts.get(part).skipsAdverbs() ? MOST_ADVERBS : 0;
        for (int i = at; i <= at + adverbs; i++) {
            for (int end : parts.get(part).ends(words, i)) if (matches(words, part + 1, end)) return true;
            if (!words.isFiller(i)) return false;
        }
        return false;
    }

    /** "Kabul", "the Afghan": a name, with or without its article. */
    private static List<Integer> named(Wording words, int at, boolean own) {
        int name = ARTICLES.contains(words.word(at)) ? at + 1 : at;
        int end = own ? words.ownEnd(name) : words.otherEnd(name);
        return end > 0 ? List.of(end) : List.of();
    }

    /** "we", "its members", or the name of the speaker's party. */
    private static List<Integer> self(Wording words, int at) {
        if (SELF.contains(words.word(at))) return List.of(at + 1);
        if (!OWNING.contains(words.word(at))) return named(words, at, true);
        return FunctionWords.isFunctionWord(words.word(at + 2)) ? List.of(at + 2) : List.of(at + 2, at + 3);
    }

    private static int end(Wording words, List<Set<String>> option, int from) {
        int at = from;
        for (int k = 0; k < option.size(); k++) {
            while (k > 0 && !fits(option.get(k), words.word(at)) && words.isFiller(at)) at++;
            if (words.isBreak(at) || !fits(option.get(k), words.word(at))) return 0;
            at++;
        }
        return at;
    }

    private static boolean fits(Set<String> forms, String word) {
        if (forms.contains(word)) return true;
        String first = forms.iterator().next();
        return first.endsWith(ANY) && word.startsWith(first.substring(0, first.length() - 1));
    }
}
