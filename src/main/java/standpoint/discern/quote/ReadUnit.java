package standpoint.discern.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import standpoint.discern.quote.Idiom.Kind;
import standpoint.discern.quote.Pattern.Match;
import standpoint.discern.text.Phrase;
import standpoint.discern.text.Quotations;
import standpoint.model.Span;

/** Reads the statements of one unit of a text, knowing those of the units before it. */
final class ReadUnit {

    /** How many units back a speaker may be who is not named again. */
    private static final int MEMORY = 2;

    private final Idiom idiom;
    private final List<Unit> units;
    private final int number;
    private final Quotations quotations;
    private final List<Statement> found;
    private final Unit unit;
    private final FindSpeaker speakers;
    private final FindContent contents;

    /** Who spoke last in this unit, with or without a statement. */
    private Optional<Span> subject = Optional.empty();

    /** Adds to {@code found} what it finds. */
    ReadUnit(Idiom idiom, List<Unit> units, int number, Quotations quotations, List<Statement> found) {
        this.idiom = idiom;
        this.units = units;
        this.number = number;
        this.quotations = quotations;
        this.found = found;
        this.unit = units.get(number);
        this.speakers = new FindSpeaker(idiom, unit);
        this.contents = new FindContent(idiom, units, number, quotations);
    }

    /** What a cue says: who speaks, and from where to where the clause of speaker and verb reaches. */
    private record Clause(Cue cue, Optional<Span> speaker, int first, int last, boolean inverted) {}

    void read() {
        int before = found.size();
        int i = 0;
        while (i < unit.size()) {
            Optional<Cue> cue = cueAt(i);
            cue.ifPresent(this::read);
            i = cue.map(Cue::last).orElse(i) + 1;
        }
        if (found.size() == before) continueQuotation();
    }

    private Optional<Cue> cueAt(int i) {
        boolean aside = unit.isQuoted(i)
                && idiom.has("after")
                && ",".equals(unit.sentence().word(i - 1));
        if (unit.isQuoted(i) && !aside) return Optional.empty();
        for (Kind kind : new Kind[] {Kind.AROUND, Kind.VERB, Kind.ALSO, Kind.PER, Kind.POST}) {
            Optional<Match> match = idiom.match(kind, unit.sentence(), i);
            if (match.isPresent()) return Optional.of(Cue.of(kind, match.get(), unit, idiom));
        }
        return Optional.empty();
    }

    private void read(Cue cue) {
        if (unit.isQuoted(cue.first())) {
            inside(cue).ifPresent(this::interruption);
            return;
        }
        Optional<Clause> clause = clause(cue).or(() -> unnamed(cue));
        clause.ifPresent(this::statement);
        clause.flatMap(Clause::speaker).ifPresent(speaker -> subject = Optional.of(speaker));
    }

    private Optional<Clause> inside(Cue cue) {
        if (cue.pronoun().isPresent()) return clause(cue);
        if (cue.kind() != Kind.VERB) return Optional.empty();
        return new FindSpeaker(idiom, unit.unquoted())
                .after(cue.last() + 1, true)
                .map(phrase -> clause(cue, phrase, true));
    }

    private Optional<Clause> clause(Cue cue) {
        if (cue.pronoun().isPresent())
            return Optional.of(new Clause(cue, cue.pronoun(), cue.first(), cue.last(), true));
        return switch (cue.kind()) {
            case PER ->
                cue.between().or(() -> speakers.after(cue.last() + 1, false)).map(phrase -> clause(cue, phrase, true));
            case POST -> speakers.before(cue.first() - 1).map(phrase -> clause(cue, phrase, false));
            case AROUND -> cue.between().map(phrase -> clause(cue, phrase, false));
            case VERB -> verb(cue);
            default -> Optional.empty();
        };
    }

    private Optional<Clause> verb(Cue cue) {
        boolean opens = idiom.has("verb-first")
                || unit.parts(cue.first() - 1)
                || idiom.stands(Kind.OPEN, unit.sentence(), cue.first() - 1);
        boolean joined = idiom.has("after") && idiom.stands(Kind.OPEN, unit.sentence(), cue.first() - 1);
        if (idiom.has("after") && opens && !speakers.isApposed(cue.first() - 1)) {
            Optional<Clause> after = speakers.after(cue.last() + 1, true).map(phrase -> clause(cue, phrase, true));
            if (after.isPresent()) return after;
        }
        if (!idiom.has("before") || cue.prefixed() || joined) return Optional.empty();
        return speakers.before(cue.first() - 1).map(phrase -> clause(cue, phrase, false));
    }

    private Clause clause(Cue cue, Phrase speaker, boolean inverted) {
        return new Clause(
                cue,
                Optional.of(cue.speaker(unit, speaker)),
                Math.min(cue.first(), speaker.first()),
                Math.max(cue.last(), speaker.last()),
                inverted);
    }

    /** "added that": whoever spoke last goes on. */
    private Optional<Clause> unnamed(Cue cue) {
        boolean goesOn = cue.kind() == Kind.ALSO || (cue.kind() == Kind.VERB && idiom.has("dropped") && isBare(cue));
        if (!goesOn) return Optional.empty();
        if (subject.isPresent()) return Optional.of(new Clause(cue, subject, cue.first(), cue.last(), true));
        // further on in a sentence its own subject goes on, even where that could not be told
        if (found.isEmpty() || cue.kind() == Kind.ALSO || !unit.isOnlyQuotedBefore(cue.first()))
            return Optional.empty();
        Statement last = found.get(found.size() - 1);
        int back = number - last.unit();
        boolean near = back <= MEMORY && paragraphsTo(last) <= 1;
        return near && last.speaker().isPresent()
                ? Optional.of(new Clause(cue, last.speaker(), cue.first(), cue.last(), true))
                : Optional.empty();
    }

    /** Whether nothing but opening words stands between a verb and the mark before it. */
    private boolean isBare(Cue cue) {
        int from = cue.first();
        while (!unit.parts(from - 1)) from--;
        int at = from;
        while (at < cue.first()) {
            int here = at;
            Optional<Match> opening = idiom.match(Kind.OPEN, unit.sentence(), here)
                    .or(() -> idiom.match(Kind.ASIDE, unit.sentence(), here))
                    .or(() -> idiom.match(Kind.STOP, unit.sentence(), here));
            if (opening.isEmpty()) break;
            at = opening.get().last() + 1;
        }
        boolean follows = from < cue.first() && idiom.stands(Kind.OPEN, unit.sentence(), cue.first() - 1);
        return at >= cue.first() || follows || cue.prefixed();
    }

    private int paragraphsTo(Statement last) {
        return unit.sentence().paragraph() - units.get(last.unit()).sentence().paragraph();
    }

    private void statement(Clause clause) {
        Cue cue = clause.cue();
        Optional<Statement> around = found.stream()
                .filter(statement ->
                        statement.unit() == number && statement.holds(unit.span(new Phrase(cue.first(), cue.last()))))
                .findFirst();
        boolean goesOn = !clause.inverted() || cue.kind() == Kind.PER || isUnnamed(clause);
        if (around.isPresent() && !goesOn) return;
        if (around.isPresent() && !isUnnamed(clause) && cue.kind() != Kind.PER) return;
        boolean free = around.isEmpty() && found.stream().noneMatch(statement -> statement.unit() == number);
        List<Span> content = contents.of(cue, clause.first(), clause.last(), clause.inverted(), free).stream()
                .filter(span -> around.isPresent() || found.stream().noneMatch(other -> other.holds(span)))
                .toList();
        if (content.isEmpty() && around.isEmpty()) return;
        around.ifPresent(statement -> statement.cutAt(contents.endBefore(clause.first())));
        if (!content.isEmpty()) found.add(new Statement(number, cue.spans(), clause.speaker(), content));
    }

    private static boolean isUnnamed(Clause clause) {
        return clause.first() == clause.cue().first()
                && clause.last() == clause.cue().last()
                && clause.cue().pronoun().isEmpty()
                && clause.cue().between().isEmpty();
    }

    /** « We, the minister said, will not yield »: the verb stands inside the marks. */
    private void interruption(Clause clause) {
        Span around = quotations.around(unit.begin(clause.first())).orElseThrow();
        boolean closed = unit.sentence().word(clause.last() + 1).equals(",")
                || unit.sentence().word(clause.last() + 1).equals(".")
                || unit.begin(clause.last() + 1) >= around.end() - 1;
        if (!closed || found.stream().anyMatch(statement -> statement.holds(around))) return;
        List<Span> content = new ArrayList<>();
        content.add(new Span(around.begin(), unit.end(clause.first() - 2)));
        int rest = clause.last() + 2;
        if (unit.begin(rest) < around.end() - 1) content.add(new Span(unit.begin(rest), around.end()));
        found.add(new Statement(number, clause.cue().spans(), clause.speaker(), content));
    }

    /** A unit that is one quotation and follows the speaker's last in the same paragraph is the speaker's, too. */
    private void continueQuotation() {
        if (found.isEmpty()) return;
        Statement last = found.get(found.size() - 1);
        int words = (int) IntStream.range(0, unit.size())
                .filter(i -> unit.sentence().at(i).isWord() && !unit.isQuoted(i))
                .count();
        Optional<Span> quotation = quotations.from(unit.begin(0));
        boolean goesOn = words == 0
                && last.unit() == number - 1
                && paragraphsTo(last) == 0
                && quotations.around(last.end() - 1).isPresent();
        if (goesOn) quotation.filter(span -> !last.holds(span)).ifPresent(last::add);
    }
}
