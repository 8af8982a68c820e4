package standpoint.discern.attribute;

import java.util.Optional;
import java.util.Set;
import standpoint.discern.text.Quotations;
import standpoint.discern.text.Sentence;
import standpoint.model.Span;

/** Says how far content reaches from where it begins, or back from where it ends. */
final class Extents {

    /** Behind a comma these begin a remark of the reporter's, not of the speaker's. */
    private static final Set<String> ASIDES =
            Set.of("despite", "although", "though", "whereas", "amid", "even", "while");

    private static final Set<String> STOPS = Set.of(".", "!", "?", "…", "...", "。", "۔", ",", ";", ":");

    private final Quotations quotations;

    Extents(Quotations quotations) {
        this.quotations = quotations;
    }

    /** From a token to the end of its sentence, without the final stop, or of the quotation that it opens. */
    Optional<Span> forward(Sentence sentence, int first) {
        int begin = sentence.at(first).begin();
        int last = sentence.size() - 1;
        for (int i = first + 1; i < sentence.size() - 1; i++)
            if (endsBefore(sentence, i) && !inside(sentence, i)) {
                last = i - 1;
                break;
            }
        return between(sentence, begin, first, last);
    }

    private static boolean endsBefore(Sentence sentence, int mark) {
        String word = sentence.word(mark);
        return word.equals(";") || (word.equals(",") && ASIDES.contains(sentence.word(mark + 1)));
    }

    /** From one token to another, without marks at the end, and to the end of a quotation that runs on. */
    Optional<Span> between(Sentence sentence, int begin, int first, int last) {
        int to = last;
        while (to >= first && STOPS.contains(sentence.word(to)) && !inside(sentence, to)) to--;
        if (to < first) return Optional.empty();
        int end = quotations
                .around(sentence.at(to).begin())
                .map(Span::end)
                .orElse(sentence.at(to).end());
        return Optional.of(new Span(begin, Math.max(end, sentence.at(to).end())));
    }

    /** Everything that stands before a token in its sentence, or the quotation that ends there. */
    Optional<Span> backward(Sentence sentence, int last) {
        if (last < 0) return Optional.empty();
        Optional<Span> quotation = quotations.around(sentence.at(0).begin());
        int begin = quotation.map(Span::begin).orElse(sentence.at(0).begin());
        return between(sentence, Math.min(begin, sentence.at(0).begin()), 0, last);
    }

    boolean inside(Sentence sentence, int i) {
        return quotations.around(sentence.at(i).begin()).isPresent();
    }
}
