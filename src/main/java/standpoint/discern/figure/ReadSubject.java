package standpoint.discern.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import standpoint.discern.figure.FindFigures.Words;
import standpoint.discern.figure.Phrases.Match;
import standpoint.discern.figure.ReadAmount.Sized;
import standpoint.discern.figure.ReadThing.Thing;
import standpoint.discern.text.Token;
import standpoint.model.Amount;
import standpoint.model.Figure;
import standpoint.model.Figure.Subject;
import standpoint.model.Span;

/** Says what an amount is the amount of: the thing behind it and its event, or what was told of just before. */
final class ReadSubject {

    private static final Set<String> WHOLES =
            Set.of("the", "them", "its", "those", "these", "whom", "his", "her", "our", "their", "all", "us");
    private static final Set<String> JOINS = Set.of("and", "including", "or", "with", ",", "them", "but");
    private static final Set<String> BEFORE_TOLD = Set.of("at", "to", "as", "was", "is", "reached", "stood");

    private final Lexicon lexicon;
    private final ReadNumber numbers = new ReadNumber();
    private final ReadThing things;
    private final ReadEvent events;
    private final ReadTerms terms;

    ReadSubject(Words words) {
        lexicon = words.lexicon();
        things = new ReadThing(lexicon);
        events = new ReadEvent(lexicon);
        terms = new ReadTerms(lexicon, words.stopwords());
    }

    /**
     * What a figure is of.
     *
     * @param last index of the last token of the figure's words
     * @param same the figure before that it gives another number for: "put the number at"
     */
    record Read(int last, Subject subject, Optional<Figure> same) {
        Read(int last, Subject subject) {
            this(last, subject, Optional.empty());
        }
    }

    /** Empty where the text does not say, or says that it is no whole or did not happen. */
    Optional<Read> of(Scope scope, Sized sized, Optional<Figure> previous) {
        List<Token> tokens = scope.sentence().tokens();
        int next = sized.last() + 1;
        if (isPart(tokens, next) || hasPart(tokens, sized.first()) || adds(tokens, sized)) return Optional.empty();
        String unit = sized.amount().unit();
        if (unit.equals(Amount.DAY)) return date(scope, sized);
        if (!unit.equals(Amount.COUNT)) return sum(scope, sized);
        Optional<Thing> thing = things.at(tokens, behindOf(tokens, next));
        if (thing.isPresent()) return counted(scope, sized, thing.get(), previous);
        if (sized.amount().high() == 0) return Optional.empty();
        return told(scope, sized, previous).or(() -> elliptic(scope, sized, previous));
    }

    private static boolean isPart(List<Token> tokens, int next) {
        return next + 1 < tokens.size()
                && tokens.get(next).is("of")
                && (WHOLES.contains(tokens.get(next + 1).lower())
                        || Character.isDigit(tokens.get(next + 1).text().charAt(0)));
    }

    /** "two of the five": what is told is told of the two. */
    private boolean hasPart(List<Token> tokens, int first) {
        int of = first > 0 && WHOLES.contains(tokens.get(first - 1).lower()) ? first - 2 : first - 1;
        return of > 0 && tokens.get(of).is("of") && numbers.at(tokens, of - 1).isPresent();
    }

    /** "dozens of lorries". */
    private static int behindOf(List<Token> tokens, int next) {
        return next < tokens.size() && tokens.get(next).is("of") ? next + 1 : next;
    }

    private boolean adds(List<Token> tokens, Sized sized) {
        boolean before = sized.first() > 0 && lexicon.adds(tokens.get(sized.first() - 1));
        boolean behind = sized.last() + 1 < tokens.size() && lexicon.adds(tokens.get(sized.last() + 1));
        return before || behind;
    }

    private Optional<Read> date(Scope scope, Sized sized) {
        List<Token> tokens = scope.sentence().tokens();
        boolean dateline =
                sized.last() + 1 < tokens.size() && tokens.get(sized.last() + 1).is("(");
        if (dateline) return Optional.empty();
        return events.dated(tokens, sized.first(), sized.last())
                .filter(event -> !ReadEvent.isDenied(tokens, event))
                .map(event -> new Read(sized.last(), subject(scope, sized, "", Set.of(), Optional.of(event), false)));
    }

    private Optional<Read> sum(Scope scope, Sized sized) {
        List<Token> tokens = scope.sentence().tokens();
        Optional<Match> event = events.ofSum(tokens, sized.first(), sized.last());
        if (event.filter(found -> ReadEvent.isDenied(tokens, found)).isPresent()) return Optional.empty();
        return Optional.of(new Read(sized.last(), subject(scope, sized, "", Set.of(), event, false)));
    }

    private Optional<Read> counted(Scope scope, Sized sized, Thing thing, Optional<Figure> previous) {
        List<Token> tokens = scope.sentence().tokens();
        Optional<Match> event = events.of(tokens, sized.first(), thing.last());
        if (event.filter(found -> ReadEvent.isDenied(tokens, found)).isPresent()) return Optional.empty();
        Subject own = subject(scope, sized, thing.kind(), thing.ofWhom(), event, thing.sided());
        Subject whole = named(own, scope, thing, event);
        boolean inherits = (event.isEmpty() || joined(tokens, sized)) && previous.isPresent() && !follows(event, thing);
        if (inherits && previous.get().sentence().equals(scope.sentence().span()))
            return Optional.of(
                    new Read(thing.last(), withEvent(whole, previous.get().subject())));
        return event.isEmpty() ? Optional.empty() : Optional.of(new Read(thing.last(), whole));
    }

    /** Whether the event stands behind the thing, and so is its own. */
    private static boolean follows(Optional<Match> event, Thing thing) {
        return event.filter(found -> found.first() > thing.last()).isPresent();
    }

    private static boolean joined(List<Token> tokens, Sized sized) {
        return sized.first() > 0 && JOINS.contains(tokens.get(sized.first() - 1).lower());
    }

    /** "nine officers were killed and seven wounded": the same kind; "three killed": people. */
    private Optional<Read> elliptic(Scope scope, Sized sized, Optional<Figure> previous) {
        List<Token> tokens = scope.sentence().tokens();
        Optional<Match> event = events.within(tokens, sized.last() + 1, Math.min(sized.last() + 3, tokens.size()))
                .filter(found -> found.entry().is("person"))
                .filter(found -> isDirect(tokens, sized.last(), found.first()));
        if (event.isEmpty()) return Optional.empty();
        Optional<Subject> same = previous.filter(
                        last -> last.sentence().equals(scope.sentence().span()))
                .filter(last -> joined(tokens, sized) && last.amount().unit().equals(Amount.COUNT))
                .map(Figure::subject);
        String kind = same.map(Subject::counted).orElse("person");
        Set<String> ofWhom = same.map(Subject::ofWhom).orElse(Set.of());
        boolean sided = same.map(Subject::sided).orElse(false);
        return Optional.of(new Read(event.get().last(), subject(scope, sized, kind, ofWhom, event, sided)));
    }

    private static boolean isDirect(List<Token> tokens, int last, int event) {
        return event == last + 1
                || tokens.get(last + 1).is("were")
                || tokens.get(last + 1).is("was");
    }

    /** "the number of lorries is put at 5,000", "the toll rose to 16", "their counterparts put the number at 5,000". */
    private Optional<Read> told(Scope scope, Sized sized, Optional<Figure> previous) {
        List<Token> tokens = scope.sentence().tokens();
        if (sized.first() == 0
                || !BEFORE_TOLD.contains(tokens.get(sized.first() - 1).lower())) return Optional.empty();
        for (int i = sized.first() - 1; i >= 0 && i >= sized.first() - 14; i--) {
            if (!lexicon.isTotal(tokens.get(i))) continue;
            boolean of = i + 2 < tokens.size() && tokens.get(i + 1).is("of");
            if (of) return numberOf(scope, sized, i + 2);
            boolean toll = tokens.get(i).is("toll");
            Optional<Match> event = toll ? lexicon.events().before(tokens, i + 1) : Optional.empty();
            if (event.isPresent())
                return Optional.of(new Read(sized.last(), subject(scope, sized, "person", Set.of(), event, false)));
            return previous.filter(last -> last.amount().unit().equals(Amount.COUNT))
                    .map(last -> new Read(sized.last(), last.subject(), Optional.of(last)));
        }
        return Optional.empty();
    }

    private Optional<Read> numberOf(Scope scope, Sized sized, int begin) {
        List<Token> tokens = scope.sentence().tokens();
        int at = tokens.get(begin).is("the") ? begin + 1 : begin;
        return things.at(tokens, at)
                .flatMap(thing -> events.within(tokens, thing.first(), sized.first())
                        .map(event -> new Read(
                                sized.last(),
                                named(
                                        subject(
                                                scope,
                                                sized,
                                                thing.kind(),
                                                thing.ofWhom(),
                                                Optional.of(event),
                                                thing.sided()),
                                        scope,
                                        thing,
                                        Optional.of(event)))));
    }

    private Subject subject(
            Scope scope, Sized sized, String kind, Set<String> ofWhom, Optional<Match> event, boolean sided) {
        List<Token> tokens = scope.sentence().tokens();
        boolean grows = event.filter(found -> found.entry().is("grows")).isPresent();
        return new Subject(
                kind,
                event.map(found -> found.entry().name() + terms.frames(scope, sized, found))
                        .orElse(""),
                ofWhom,
                grows,
                sided,
                terms.of(scope, sized, event),
                event.map(found -> ReadEvent.span(tokens, found)).stream().toList());
    }

    private static Subject named(Subject subject, Scope scope, Thing thing, Optional<Match> event) {
        List<Token> tokens = scope.sentence().tokens();
        Span name = new Span(
                tokens.get(thing.first()).begin(), tokens.get(thing.last()).end());
        boolean same = event.filter(found -> found.first() == thing.first()).isPresent();
        List<Span> words = same
                ? List.of(name)
                : Stream.concat(Stream.of(name), subject.words().stream()).toList();
        return new Subject(
                subject.counted(),
                subject.event(),
                subject.ofWhom(),
                subject.grows(),
                subject.sided(),
                subject.terms(),
                words);
    }

    /** "killed 22 militants and no civilians": the event of the one is that of the other. */
    private static Subject withEvent(Subject own, Subject before) {
        List<Span> words =
                new ArrayList<>(own.words().subList(0, Math.min(1, own.words().size())));
        if (!before.words().isEmpty())
            words.add(before.words().get(before.words().size() - 1));
        return new Subject(
                own.counted(),
                before.event(),
                new TreeSet<>(own.ofWhom()),
                before.grows(),
                own.sided(),
                own.terms(),
                words);
    }
}
