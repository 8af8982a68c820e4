package standpoint.discern.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import standpoint.discern.text.Phrase;
import standpoint.discern.text.Quotations;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Token;
import standpoint.model.Span;

/** A sentence, or several that one quotation holds together, with what of it stands in quotation marks. */
final class Unit {

    private static final Set<String> COMMAS = Set.of(",", "،", "，");
    private static final Set<String> COLONS = Set.of(":", "：");
    private static final Set<String> DASHES = Set.of("—", "–", "-");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "..", "...", "。", "۔", "؟", "！", "？");
    private static final Set<String> INSIDE_NAMES = Set.of(".", "·", "・", "•", "、", "'", "’", "《", "》");

    private final Sentence sentence;
    private final Quotations quotations;

    private Unit(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        this.quotations = quotations;
    }

    /** The sentences of a text, those inside one quotation as one. */
    static List<Unit> of(List<Sentence> sentences, Quotations quotations) {
        List<Unit> units = new ArrayList<>();
        for (Sentence next : sentences) {
            int last = units.size() - 1;
            if (last >= 0 && units.get(last).heldTogetherWith(next))
                units.set(last, new Unit(joined(units.get(last).sentence, next), quotations));
            else units.add(new Unit(next, quotations));
        }
        return units;
    }

    private boolean heldTogetherWith(Sentence next) {
        int end = sentence.span().end();
        return sentence.paragraph() == next.paragraph()
                && quotations.around(end - 1).filter(span -> span.end() > end).isPresent();
    }

    private static Sentence joined(Sentence one, Sentence other) {
        List<Token> tokens = new ArrayList<>(one.tokens());
        tokens.addAll(other.tokens());
        return new Sentence(new Span(one.span().begin(), other.span().end()), one.paragraph(), tokens);
    }

    /** The same words as if none of them were quoted. */
    Unit unquoted() {
        return new Unit(sentence, Quotations.of(""));
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    int begin(int i) {
        return i < size() ? sentence.at(i).begin() : sentence.span().end();
    }

    int end(int i) {
        return i < 0 ? sentence.span().begin() : sentence.at(i).end();
    }

    boolean isQuoted(int i) {
        return i >= 0 && i < size() && quotations.around(begin(i)).isPresent();
    }

    boolean isComma(int i) {
        return COMMAS.contains(sentence.word(i)) && !isQuoted(i);
    }

    boolean isColon(int i) {
        return COLONS.contains(sentence.word(i));
    }

    boolean isDash(int i) {
        return DASHES.contains(sentence.word(i));
    }

    boolean isEnd(int i) {
        return ENDS.contains(sentence.word(i));
    }

    /** Whether a phrase cannot run over it: a mark that stands in no name, a quotation, or the unit's end. */
    boolean parts(int i) {
        if (i < 0 || i >= size() || isQuoted(i)) return true;
        boolean mark = !sentence.at(i).isWord() && !INSIDE_NAMES.contains(sentence.word(i));
        return mark || (isEnd(i) && i == size() - 1);
    }

    /** Whether nothing but quotations and marks stands before the stretch that a token is in. */
    boolean isOnlyQuotedBefore(int token) {
        for (int i = stretchFrom(token) - 1; i >= 0; i--) if (sentence.at(i).isWord() && !isQuoted(i)) return false;
        return true;
    }

    /** First token of the stretch between marks that ends with a token. */
    int stretchFrom(int last) {
        int first = last;
        while (!parts(first - 1)) first--;
        return first;
    }

    /** Last token of the stretch between marks that begins with a token. */
    int stretchTo(int first) {
        int last = first;
        while (!parts(last + 1)) last++;
        return last;
    }

    /** The first token at or behind an offset. */
    int tokenAt(int offset) {
        int i = 0;
        while (i < size() && begin(i) < offset) i++;
        return i;
    }

    Span span(Phrase phrase) {
        return new Span(begin(phrase.first()), end(phrase.last()));
    }
}
