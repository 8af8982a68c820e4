package standpoint.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.model.Amount;
import standpoint.model.Figure;
import standpoint.model.Passage;
import standpoint.model.Span;

/** Says what figures are of, in a few words of one article: the thing, what became of it, what or where else. */
final class DescribeThing {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}’'-]*");
    private static final int MORE_WORDS = 3;
    /** A stem lacks at most so many letters of its word. */
    private static final int ENDING = 5;

    private DescribeThing() {}

    static List<Passage> of(Figure named, List<Figure> voices, String text) {
        List<Span> spans = new ArrayList<>(named.subject().words());
        if (!named.amount().unit().equals(Amount.COUNT)) spans.addAll(0, shared(named, voices, text));
        place(named, voices, text)
                .filter(place -> spans.stream().noneMatch(place::overlaps))
                .ifPresent(spans::add);
        if (spans.isEmpty()) spans.add(named.number());
        return spans.stream().map(span -> Passage.of(span, text)).toList();
    }

    /** Words of the sentence that all voices speak of. */
    private static List<Span> shared(Figure named, List<Figure> voices, String text) {
        Set<String> terms = common(voices, figure -> figure.subject().terms());
        List<Span> spans = new ArrayList<>();
        for (Span word : words(named.sentence(), text)) {
            String lower = word.in(text).toLowerCase(Locale.ROOT);
            boolean term = terms.stream().anyMatch(stem -> isOf(stem, lower));
            boolean told = named.subject().words().stream().anyMatch(word::overlaps);
            if (term && !told && spans.size() < MORE_WORDS) spans.add(word);
        }
        return spans;
    }

    private static boolean isOf(String stem, String word) {
        String root = stem.endsWith("y") ? stem.substring(0, stem.length() - 1) : stem;
        return word.startsWith(root) && word.length() - root.length() <= ENDING;
    }

    /** The place that all know of, in the sentence where it stands there, else where it stands first. */
    private static Optional<Span> place(Figure named, List<Figure> voices, String text) {
        Set<String> told = new HashSet<>();
        voices.forEach(figure -> told.addAll(figure.setting().places()));
        Set<String> known = common(voices, DescribeThing::places);
        if (known.stream().anyMatch(told::contains)) known.retainAll(told);
        return find(known, named.sentence(), text).or(() -> find(known, new Span(0, text.length()), text));
    }

    private static Optional<Span> find(Set<String> places, Span within, String text) {
        return words(within, text).stream()
                .filter(word -> Character.isUpperCase(text.charAt(word.begin())))
                .filter(word -> !isDateline(word.in(text)))
                .filter(word -> places.contains(word.in(text).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean isDateline(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static List<Span> words(Span within, String text) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(within.begin(), within.end());
        while (word.find()) words.add(new Span(word.start(), word.end()));
        return words;
    }

    private static Set<String> places(Figure figure) {
        Set<String> places = new HashSet<>(figure.setting().around());
        places.addAll(figure.setting().places());
        return places;
    }

    private static Set<String> common(List<Figure> voices, Function<Figure, Set<String>> of) {
        Set<String> common = new HashSet<>(of.apply(voices.get(0)));
        voices.forEach(figure -> common.retainAll(of.apply(figure)));
        return common;
    }
}
