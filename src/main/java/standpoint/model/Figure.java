package standpoint.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number that a text gives, and what it is the number of.
 *
 * @param number the words of the number with what it counts: "more than 3,800 lorries"
 * @param sentence the sentence that it stands in
 * @param subject what is counted and what became of it
 * @param setting where and when, as far as the text says
 * @param statement the innermost attribution in whose content it stands; empty in the outlet's own words
 * @param topics ids of the briefing's topics that its sentence touches
 */
public record Figure(
        String articleId,
        Span number,
        Span sentence,
        Amount amount,
        Subject subject,
        Setting setting,
        Optional<Attribution> statement,
        List<String> topics) {

    /**
     * What a figure is about.
     *
     * @param counted the kind of thing, one word for all its names ("officer", "policeman"); empty when unsaid
     * @param event what became of it, one word for all its verbs ("killed", "dead"); empty when unsaid
     * @param ofWhom whose or which, as the text has it: "Thai", "Afghan"; sorted
     * @param grows whether such a figure grows with time, as a death toll does
     * @param sided whether two sides have such a thing each, so that it is told apart by whose it is alone
     * @param terms stems of what else its clause speaks of, sorted
     * @param words where the text names the thing and the event, in order; empty when it only says "the number"
     */
    public record Subject(
            String counted,
            String event,
            Set<String> ofWhom,
            boolean grows,
            boolean sided,
            Set<String> terms,
            List<Span> words) {
        public Subject {
            ofWhom = Ordered.copy(ofWhom);
            terms = Ordered.copy(terms);
            words = List.copyOf(words);
        }
    }

    /**
     * Where and when.
     *
     * @param places names of places in what is said, without those of the parties
     * @param around names of places in the sentences around it and where the article begins
     * @param times days ({@code 2026-11-17}), months ({@code 2026-11}), years, or words such as {@code last year}
     */
    public record Setting(Set<String> places, Set<String> around, Set<String> times) {
        public Setting {
            places = Ordered.copy(places);
            around = Ordered.copy(around);
            times = Ordered.copy(times);
        }
    }

    public Figure {
        if (number.begin() < sentence.begin() || number.end() > sentence.end())
            throw new IllegalArgumentException("the number " + number + " is not in its sentence " + sentence);
        topics = List.copyOf(topics);
    }
}
