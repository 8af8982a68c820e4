package standpoint.discern.quote;

import java.util.Optional;
import standpoint.discern.quote.Idiom.Kind;
import standpoint.discern.quote.Pattern.Match;
import standpoint.discern.text.Phrase;

/** Finds a speaker's phrase beside a verb: a name or an office, with the apposition that goes with it. */
final class FindSpeaker {

    private static final int LONGEST = 18;
    private static final int LONGEST_IDEOGRAPHS = 36;
    private static final int LONGEST_NAME = 5;

    private final Idiom idiom;
    private final Unit unit;

    FindSpeaker(Idiom idiom, Unit unit) {
        this.idiom = idiom;
        this.unit = unit;
    }

    /** The phrase whose last token is this one, or which stands before an insertion that ends with it. */
    Optional<Phrase> before(int last) {
        int end = last;
        if (end > 0 && idiom.stands(Kind.WHO, unit.sentence(), end)) end--;
        if (!unit.isComma(end)) return unit.parts(end) ? Optional.empty() : trimmed(unit.stretchFrom(end), end);
        if (!idiom.has("cased") || unit.parts(end - 1)) return Optional.empty();
        int first = unit.stretchFrom(end - 1);
        boolean more = unit.isComma(first - 1) && !unit.parts(first - 2);
        Optional<Phrase> inserted = trimmed(first, end - 1);
        if (!more) return inserted;
        Optional<Phrase> head = trimmed(unit.stretchFrom(first - 2), first - 2);
        boolean whole = inserted.filter(phrase -> phrase.first() == first).isPresent();
        if (head.isEmpty() || !whole) return head;
        return Optional.of(new Phrase(head.get().first(), inserted.get().last()));
    }

    /** The phrase that begins with a token, or behind adverbials that begin with it. */
    Optional<Phrase> after(int first, boolean apposition) {
        int begin = asides(first);
        if (unit.parts(begin) || ends(begin) || idiom.stands(Kind.NOT, unit.sentence(), begin)) return Optional.empty();
        int last = runTo(begin, unit.stretchTo(begin));
        if (unit.isEnd(last)) last--;
        if (last < begin) return Optional.empty();
        Phrase phrase = new Phrase(begin, last);
        return brief(phrase).map(head -> withApposition(head, apposition));
    }

    /** The first token that is part of no adverbial; a comma before and behind one belongs to it. */
    int asides(int first) {
        int at = first;
        while (true) {
            int from = unit.isComma(at) ? at + 1 : at;
            Optional<Match> aside = idiom.match(Kind.ASIDE, unit.sentence(), from);
            if (aside.isEmpty() || unit.isQuoted(from)) return at;
            at = aside.get().last() + 1;
            if (from > first && unit.isComma(from - 1) && unit.isComma(at)) at++;
        }
    }

    /** The last token of the phrase that begins with one and runs no further than another. */
    private int runTo(int first, int farthest) {
        int last = first;
        while (last < farthest && !ends(last + 1)) {
            Optional<Match> join = idiom.match(Kind.JOIN, unit.sentence(), last + 1);
            last = Math.min(farthest, join.map(Match::last).orElse(last + 1));
        }
        return last;
    }

    /** Whether a phrase before a verb is a name and an office with commas round the second of them. */
    boolean isApposed(int comma) {
        if (!unit.isComma(comma) || unit.parts(comma - 1) || !idiom.has("cased")) return false;
        int first = unit.stretchFrom(comma - 1);
        return unit.isComma(first - 1)
                && !unit.parts(first - 2)
                && (isName(first, comma - 1) || isOffice(first, comma - 1));
    }

    private boolean ends(int i) {
        for (Kind kind : new Kind[] {Kind.ASIDE, Kind.STOP, Kind.THAT, Kind.CLAUSE, Kind.WHO, Kind.ALSO})
            if (idiom.stands(kind, unit.sentence(), i)) return true;
        return false;
    }

    private Phrase withApposition(Phrase head, boolean likely) {
        int first = head.last() + 2;
        if (!unit.isComma(head.last() + 1) || unit.parts(first) || ends(first)) return head;
        int stretch = unit.stretchTo(first);
        int last = runTo(first, stretch);
        if (unit.isEnd(last)) last--;
        boolean closed = last == stretch && unit.isComma(last + 1);
        boolean ended = likely && unit.isEnd(unit.size() - 1) && last >= unit.size() - 2;
        boolean fits = idiom.has("cased")
                ? (isName(first, last) && (closed || ended)) || (isOffice(first, last) && (likely || closed))
                : closed && likely && last - first < LONGEST_NAME;
        return fits ? new Phrase(head.first(), last) : head;
    }

    private boolean isName(int first, int last) {
        if (last - first >= LONGEST_NAME) return false;
        for (int i = first; i <= last; i++)
            if (!unit.sentence().at(i).isCapitalised()
                    && unit.sentence().word(i).length() > 3) return false;
        return unit.sentence().at(last).isCapitalised();
    }

    private boolean isOffice(int first, int last) {
        return last - first < LONGEST && idiom.stands(Kind.NOUN, unit.sentence(), first);
    }

    /** A stretch without what stands before a speaker's phrase and behind it. */
    private Optional<Phrase> trimmed(int first, int last) {
        int begin = first;
        for (int i = first; i <= last; i++) {
            Optional<Match> marker = idiom.match(Kind.FROM, unit.sentence(), i);
            // "said the mayor, who": the phrase begins behind the verb
            if (marker.isEmpty() && idiom.has("after")) marker = idiom.match(Kind.VERB, unit.sentence(), i);
            if (marker.isPresent()) begin = marker.get().last() + 1;
        }
        while (begin <= last) {
            int at = begin;
            Optional<Match> opening =
                    idiom.match(Kind.OPEN, unit.sentence(), at).or(() -> idiom.match(Kind.ASIDE, unit.sentence(), at));
            if (opening.isEmpty()) break;
            begin = opening.get().last() + 1;
        }
        if (begin > last || ends(begin) || idiom.stands(Kind.NOT, unit.sentence(), begin)) return Optional.empty();
        return brief(new Phrase(begin, runTo(begin, last)));
    }

    private Optional<Phrase> brief(Phrase phrase) {
        boolean ideographs = Character.isIdeographic(
                unit.sentence().at(phrase.first()).text().codePointAt(0));
        int longest = ideographs ? LONGEST_IDEOGRAPHS : LONGEST;
        boolean fits = phrase.last() - phrase.first() < longest
                && unit.sentence().at(phrase.last()).isWord();
        return fits ? Optional.of(phrase) : Optional.empty();
    }
}
