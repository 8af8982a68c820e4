package standpoint.discern.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standpoint.discern.quote.Idiom.Kind;
import standpoint.discern.quote.Pattern.Match;
import standpoint.discern.text.Quotations;
import standpoint.model.Span;

/** Finds what was said, behind a clause of speaker and verb or before it. */
final class FindContent {

    private final Idiom idiom;
    private final List<Unit> units;
    private final int number;
    private final Quotations quotations;
    private final Unit unit;
    private final FindSpeaker speakers;

    FindContent(Idiom idiom, List<Unit> units, int number, Quotations quotations) {
        this.idiom = idiom;
        this.units = units;
        this.number = number;
        this.quotations = quotations;
        this.unit = units.get(number);
        this.speakers = new FindSpeaker(idiom, unit);
    }

    /** What begins a statement, and from which offset on it is the statement. */
    private record Opening(int at, int from, boolean comma) {}

    /**
     * What is attributed by a clause.
     *
     * @param first token of the clause
     * @param last token of the clause
     * @param inverted whether the clause may stand behind what was said
     * @param free whether what stands before the clause in its unit is nobody's yet
     */
    List<Span> of(Cue cue, int first, int last, boolean inverted, boolean free) {
        if (cue.kind() == Kind.PER || cue.kind() == Kind.POST) return accordingTo(first, last, free);
        Optional<Opening> opening = opening(cue, last + 1).or(() -> colon(last + 1));
        List<Span> after = opening.map(this::after).orElse(List.of());
        boolean goesOn = after.isEmpty()
                || (opening.get().comma()
                        && quotations.from(after.get(0).begin()).isPresent());
        boolean bare = after.isEmpty() && (unit.isEnd(last + 1) || unit.parts(last + 1));
        List<Span> all = new ArrayList<>();
        if (goesOn && (inverted || bare || !after.isEmpty()))
            before(first, inverted, free).ifPresent(all::add);
        all.addAll(after);
        return all;
    }

    private Optional<Opening> opening(Cue cue, int next) {
        if (next <= cue.last() + 1 && idiom.stands(Kind.THAT, unit.sentence(), cue.last()))
            return Optional.of(new Opening(next, unit.begin(skipMarks(next)), false));
        int at = next;
        while (at < unit.size()) {
            Optional<Opening> here = openingAt(at, at == next);
            if (here.isPresent()) return here;
            int past = pastAdverbial(at);
            if (past == at) return Optional.empty();
            at = past;
        }
        return Optional.empty();
    }

    /** A colon and a quotation further on: "denied it all: …". */
    private Optional<Opening> colon(int from) {
        for (int i = from; i < unit.size() - 1; i++)
            if (!unit.isQuoted(i)
                    && unit.isColon(i)
                    && quotations.from(unit.begin(i + 1)).isPresent())
                return Optional.of(new Opening(i, unit.begin(i + 1), false));
        return Optional.empty();
    }

    private Optional<Opening> openingAt(int at, boolean adjoins) {
        if (unit.isColon(at)) return Optional.of(new Opening(at, unit.begin(at + 1), false));
        int behind = unit.isComma(at) ? at + 1 : at;
        boolean marked = adjoins || behind > at;
        if (marked
                && behind < unit.size()
                && quotations.from(unit.begin(behind)).isPresent())
            return Optional.of(new Opening(at, unit.begin(behind), true));
        if (idiom.stands(Kind.CLAUSE, unit.sentence(), at)) return Optional.of(new Opening(at, unit.begin(at), false));
        return idiom.match(Kind.THAT, unit.sentence(), at).map(that -> behind(at, that));
    }

    private Opening behind(int at, Match that) {
        Span span = that.in(unit.sentence(), that.parts().get(0));
        return new Opening(at, that.begun() > 0 ? span.end() : unit.begin(that.last() + 1), false);
    }

    /** Behind an adverbial between verb and statement, with its commas; where it begins when there is none. */
    private int pastAdverbial(int at) {
        int past = speakers.asides(at);
        if (past > at) return past;
        Optional<Match> told = idiom.match(Kind.TO, unit.sentence(), at);
        if (told.isPresent()) return told.get().last() + 1;
        int from = unit.isComma(at) ? at + 1 : at;
        if (!idiom.stands(Kind.STOP, unit.sentence(), from)) return from > at && opens(from) ? from : at;
        int end = from + 1;
        while (!unit.parts(end) && !opens(end) && !idiom.stands(Kind.VERB, unit.sentence(), end)) end++;
        return idiom.stands(Kind.VERB, unit.sentence(), end) ? at : end;
    }

    private boolean opens(int at) {
        return unit.isColon(at)
                || idiom.stands(Kind.THAT, unit.sentence(), at)
                || idiom.stands(Kind.CLAUSE, unit.sentence(), at);
    }

    private List<Span> after(Opening opening) {
        if (opening.at() >= unit.size() - 1 || unit.isColon(unit.size() - 1)) return announced();
        Optional<Span> quotation = quotations.from(opening.from());
        boolean marked = opening.comma() || unit.isColon(opening.at());
        if (quotation.isPresent() && marked && !runsOn(quotation.get())) return List.of(quotation.get());
        return toEnd(opening.from()).stream().toList();
    }

    /** Whether a sentence goes on behind words of it that are quoted. */
    private boolean runsOn(Span quotation) {
        int next = unit.tokenAt(quotation.end());
        if (next >= unit.size() || !unit.sentence().at(next).isWord()) return false;
        return !idiom.has("after")
                || Stream.of(Kind.STOP, Kind.ASIDE, Kind.OPEN, Kind.ALSO)
                        .noneMatch(kind -> idiom.stands(kind, unit.sentence(), next));
    }

    /** A colon at the end of a paragraph announces a quotation that begins the next. */
    private List<Span> announced() {
        if (number + 1 >= units.size()) return List.of();
        return quotations.from(units.get(number + 1).begin(0)).stream().toList();
    }

    /** From an offset to the end of the unit, without its final stop. */
    private Optional<Span> toEnd(int from) {
        int last = unit.size() - 1;
        while (last >= 0 && (unit.isEnd(last) || unit.isComma(last)) && !unit.isQuoted(last)) last--;
        return last >= 0 && unit.end(last) > from ? Optional.of(new Span(from, unit.end(last))) : Optional.empty();
    }

    private Optional<Span> before(int first, boolean inverted, boolean free) {
        boolean marked = unit.isComma(first - 1) || unit.isDash(first - 1);
        int end = endBefore(first);
        Optional<Span> quotation = quotations.upTo(end);
        if (quotation.isEmpty()) quotation = first == 0 && number > 0 ? previous() : Optional.empty();
        if (quotation.isEmpty())
            return inverted && marked && free && idiom.has("after") ? clauseBefore(first) : quotation;
        boolean within = wordsBefore(quotation.get());
        boolean mixed = inverted
                && marked
                && free
                && within
                && idiom.has("after")
                && !unit.isColon(colonBefore(quotation.get()));
        return mixed ? Optional.of(new Span(opened(), quotation.get().end())) : quotation;
    }

    /** A quotation that ended with its own stop, and so with the unit before. */
    private Optional<Span> previous() {
        Unit before = units.get(number - 1);
        boolean same = before.sentence().paragraph() == unit.sentence().paragraph();
        return same ? quotations.upTo(before.sentence().span().end()) : Optional.empty();
    }

    private boolean wordsBefore(Span quotation) {
        int first = unit.tokenAt(quotation.begin());
        return IntStream.range(0, first).anyMatch(i -> unit.sentence().at(i).isWord());
    }

    private int colonBefore(Span quotation) {
        return unit.tokenAt(quotation.begin()) - 1;
    }

    /** "The talks failed, said …": what stands before the comma is what was said. */
    private Optional<Span> clauseBefore(int first) {
        int last = first - 2;
        int begin = opened();
        return last >= 1 && unit.end(last) > begin ? Optional.of(new Span(begin, unit.end(last))) : Optional.empty();
    }

    /** Where a unit begins behind the dash or word that opens it. */
    private int opened() {
        return unit.begin(skipMarks(0));
    }

    private int skipMarks(int from) {
        int at = from;
        while (at < unit.size() && (unit.isComma(at) || unit.isColon(at) || unit.isDash(at))) at++;
        return at;
    }

    /** Where what stands before a token ends, without a comma or a dash between. */
    int endBefore(int first) {
        int last = first - 1;
        while (last >= 0 && (unit.isComma(last) || unit.isDash(last) || idiom.stands(Kind.OPEN, unit.sentence(), last)))
            last--;
        return last < 0 ? 0 : unit.end(last);
    }

    private List<Span> accordingTo(int first, int last, boolean free) {
        List<Span> all = new ArrayList<>();
        boolean opens = first == 0 || endBefore(first) <= unit.begin(0);
        if (!opens) {
            Optional<Span> quotation = quotations.upTo(endBefore(first));
            if (quotation.isPresent()) return List.of(quotation.get());
            if (!free || !unit.isComma(first - 1)) return all;
            clauseBefore(first).ifPresent(all::add);
        }
        boolean more = opens ? !unit.isEnd(last + 1) : unit.isComma(last + 1);
        if (more) toEnd(unit.begin(skipMarks(last + 1))).ifPresent(all::add);
        return all;
    }
}
