package standpoint.edit.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.edit.line.Content.Shape;
import standpoint.model.Passage;
import standpoint.model.Sentence.Exact;

/** Tells what kind of words are attributed, and rids them of what belongs to the article's sentence alone. */
final class ReadContent {

    private static final Pattern LEADING = Pattern.compile("^(?:(?:[Bb]ut|[Aa]nd|[Hh]owever,|[Ss]till,|[Yy]et)\\s+)+");
    private static final Pattern TRAILING =
            Pattern.compile("(?:[\\s,;:.–—-]|, (?:he|she|it|they) (?:said|added|noted|told [a-z ]+))+$");
    private static final Pattern FINITE = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|will|would|can|could|must|should|may|might|did|does|do|cannot|ought|need|needs|needed)\\b");
    /** A verb behind "and" shares a subject that stands elsewhere: "the reports and was in touch". */
    private static final Pattern SECOND_VERB = Pattern.compile("(?s).*\\b(?:and|or|but) ");

    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:who|whom|whose|which|that|where|when|if|because|unless|until|as|while|after|before|since)\\b");
    private static final Pattern PRONOUN_CLAUSE =
            Pattern.compile("^(?:it|they|we|there)\\s+(?!self)[a-z]+.*", Pattern.DOTALL);
    private static final Pattern PERSONAL =
            Pattern.compile("\\b(?:I|he|she|him|his|her|hers|we|our|us|my|me|himself|herself)\\b");
    private static final Pattern DANGLING = Pattern.compile(
            "^(?:They|He|She|This|These|Those|That|Otherwise|Until then|Then|Such|So|Which|which|It (?!is|was|would be)|whose|who)\\b.*",
            Pattern.DOTALL);
    private static final Pattern FUNCTION = Pattern.compile(
            "The|A|An|It|There|His|Her|Its|Their|All|No|Not|None|Nobody|Some|Any|Each|Every|Both|Most|Many|More|Less|Only|If|Unless|When|While|After|Before|For|By|In|On|At|With|Without|From|Under|To|As|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Hundreds|Thousands|Several|Part|Anyone|Everyone|Nothing|What|Whoever|Put|Under|Should|Until|Where|Who|Until|Just|Even");
    private static final int SHORTEST_SPEECH = 3;

    private ReadContent() {}

    /**
     * Reads one piece of what is attributed.
     *
     * @param direct whether it stands in quotation marks that need not be part of it
     * @return empty where no sentence can hold it
     */
    static Optional<Content> read(Passage attributed, int source, boolean direct) {
        return trim(attributed, direct)
                .flatMap(passage -> Marks.split(passage, source, direct))
                .flatMap(ReadContent::shaped);
    }

    private static Optional<Passage> trim(Passage passage, boolean direct) {
        String text = passage.text();
        int begin = text.length() - text.stripLeading().length();
        int end = text.length();
        Matcher trailing = TRAILING.matcher(text);
        if (trailing.find()) end = trailing.start();
        Matcher leading = LEADING.matcher(text.substring(begin));
        if (!direct && leading.find()) begin += leading.end();
        return begin < end ? Optional.of(passage.cut(begin, end)) : Optional.empty();
    }

    private static Optional<Content> shaped(List<Exact> runs) {
        Exact first = runs.get(0);
        String text = first.passage().text();
        if (runs.size() == 1 && first.quoted()) return Optional.of(new Content(speech(text), runs, false));
        if (!first.quoted() && DANGLING.matcher(text).matches()) return Optional.empty();
        return Optional.of(new Content(shape(first), runs, personal(runs)));
    }

    private static Shape speech(String text) {
        boolean sentence = !Character.isLowerCase(text.codePointAt(0)) && text.split("\\s+").length >= SHORTEST_SPEECH;
        return sentence ? Shape.SPEECH : Shape.FRAGMENT;
    }

    private static Shape shape(Exact first) {
        String text = first.passage().text();
        if (first.quoted()) return Shape.PHRASE;
        if (text.startsWith("that ")) return Shape.THAT;
        if (text.startsWith("to ")) return Shape.INFINITIVE;
        boolean clause = clause(text);
        if (clause && FUNCTION.matcher(text.split("[\\s,]", 2)[0]).matches()) return Shape.OPENING;
        return clause ? Shape.CLAUSE : Shape.PHRASE;
    }

    /** Whether a verb comes before any clause within. */
    private static boolean clause(String text) {
        if (PRONOUN_CLAUSE.matcher(text).matches()) return true;
        Matcher finite = FINITE.matcher(text);
        if (!finite.find() || finite.start() == 0) return false;
        if (SECOND_VERB.matcher(text.substring(0, finite.start())).matches()) return false;
        Matcher relative = RELATIVE.matcher(text.toLowerCase(Locale.ROOT));
        return !relative.find() || relative.start() > finite.start() || relative.start() == 0;
    }

    private static boolean personal(List<Exact> runs) {
        return runs.stream()
                .anyMatch(run ->
                        !run.quoted() && PERSONAL.matcher(run.passage().text()).find());
    }
}
