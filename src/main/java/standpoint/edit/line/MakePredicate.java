package standpoint.edit.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import standpoint.edit.line.Content.Shape;
import standpoint.edit.line.Predicate.Place;
import standpoint.edit.line.Verb.Takes;
import standpoint.model.Sentence.Part;
import standpoint.model.Sentence.Words;

/**
 * Brings an article's verb and the article's words together again behind another subject. The words fit their verb
 * because they stood behind it in the article; where they did not, only a clause is taken, and as one.
 */
final class MakePredicate {

    private static final int LONGEST_TAIL = 5;
    private static final Pattern PERSON = Pattern.compile("(?:.* )?(?:his|her|he|she|him)(?: .*)?");
    private static final Pattern NO_CLAUSE =
            Pattern.compile("(?:no|yes|sorry|whether|what|how|why|who|nothing|goodbye)\\b.*", Pattern.DOTALL);

    private final Cue cue;
    private final Verb verb;
    private final Content content;
    private final List<Part> words;
    private final boolean follows;
    private final Name party;

    /**
     * Takes what there is to bring together.
     *
     * @param say the verb that stands in where the cue has none
     * @param words the content with what stood between its runs
     * @param follows whether the content stood right behind the cue
     */
    MakePredicate(Cue cue, Verb say, Content content, List<Part> words, boolean follows, Name party) {
        this.cue = cue;
        this.verb = cue.verb().orElse(say);
        this.content = content;
        this.words = words;
        this.follows = follows;
        this.party = party;
    }

    /** Empty where no predicate can be made. */
    Optional<Predicate> make() {
        if (cue.verb().isEmpty() && cue.asWritten().isPresent())
            return follows
                    ? Optional.of(predicate(cue.asWritten().get(), Optional.empty(), words, Place.AFTER))
                    : Optional.empty();
        if (verb.takesClause()) {
            Optional<Predicate> clause = clause();
            if (clause.isPresent()) return clause;
        }
        if (content.shape() == Shape.FRAGMENT && !follows) return Optional.of(said("said", "said", words, Place.AFTER));
        if (!follows || cue.verb().isEmpty() || !tailFits()) return Optional.empty();
        return Optional.of(withVerb(cue.tail(), object(), Place.AFTER));
    }

    private Optional<Predicate> clause() {
        if (content.shape() == Shape.THAT)
            return Optional.of(
                    withVerb("", SelfReference.that(content, words, party).orElse(words), Place.AFTER));
        if (cue.negated()) return Optional.empty();
        if (content.shape() == Shape.SPEECH) return Optional.of(withVerb("", words, Place.SPEECH));
        if (!isClause()) return Optional.empty();
        Optional<List<Part>> itself = SelfReference.clause(content, words, party);
        if (itself.isPresent()) return Optional.of(withVerb("", itself.get(), Place.AFTER));
        boolean first = content.shape() == Shape.OPENING || (!follows && content.capital());
        return Optional.of(first ? withVerb("", words, Place.BEFORE) : withVerb("", that(), Place.AFTER));
    }

    private boolean isClause() {
        String text = content.runs().get(0).passage().text().toLowerCase(Locale.ROOT);
        boolean clause = content.shape() == Shape.CLAUSE || content.shape() == Shape.OPENING;
        return clause && !NO_CLAUSE.matcher(text).matches();
    }

    /** The object of the verb, with "that" where a clause ends in quotation marks: "India “needs to cut”". */
    private List<Part> object() {
        boolean clause = verb.takes() == Takes.SAY
                && content.shape() == Shape.PHRASE
                && content.runs().size() > 1
                && cue.tail().isEmpty()
                && content.capital();
        return clause ? that() : words;
    }

    private List<Part> that() {
        List<Part> parts = new ArrayList<>(List.of(new Words("that ")));
        parts.addAll(words);
        return parts;
    }

    private boolean tailFits() {
        return cue.tail().split(" ", -1).length <= LONGEST_TAIL
                && !PERSON.matcher(cue.tail()).matches();
    }

    private Predicate withVerb(String tail, List<Part> object, Place place) {
        String behind = tail.isEmpty() ? "" : " " + tail;
        String again = cue.again() ? "again " : "";
        String past = cue.negated() ? "did not " + verb.base() : again + verb.past();
        String participle = cue.negated() ? "not " + verb.participle() : again + verb.participle();
        return said(past + behind, participle + behind, object, place);
    }

    private Predicate said(String past, String participle, List<Part> object, Place place) {
        return predicate(past, Optional.of(participle), object, place);
    }

    private Predicate predicate(String past, Optional<String> participle, List<Part> object, Place place) {
        List<Part> parts = new ArrayList<>();
        if (place != Place.BEFORE) parts.add(new Words(place == Place.SPEECH ? ": " : " "));
        parts.addAll(object);
        boolean repeats = cue.again() || verb.takes() == Takes.AGAIN;
        boolean personal = content.personal() || SelfReference.otherNumber(content, party);
        return new Predicate(past, participle, repeats, parts, place, personal);
    }
}
