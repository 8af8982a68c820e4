package standpoint.edit.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import standpoint.edit.line.Content.Shape;
import standpoint.model.Form;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Sentence.Part;
import standpoint.model.Sentence.Words;

/** Makes a predicate of a quotation, of the first of its pieces that one can be made of. */
final class Predicates {

    private static final Pattern BARE = Pattern.compile("(?:that|which|who|it|and|but)");
    private static final Pattern CONDITION = Pattern.compile(
            "(?:but |and )?(?:if|unless|until|when|once|provided|by|for|put|should)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern NOUN = Pattern.compile("(?s).*(?:[’']s|s[’'])");

    private static final Pattern DAY = Pattern.compile(
            "(?:\\s(?:on|late|early|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|night)\\b)*,?\\s*$");

    private final Verbs verbs = new Verbs();
    private final ReadCue readCue = new ReadCue(verbs);

    /** What the quotation says of its party; empty where no predicate can be made of it. */
    Optional<Predicate> of(Quotation quotation, Name party) {
        List<Passage> pieces = quotation.content().stream()
                .filter(piece -> !BARE.matcher(piece.text().strip()).matches())
                .toList();
        boolean direct = quotation.form() == Form.DIRECT;
        // what stands apart may be the condition of the rest, which must not go without it
        boolean torn = !direct && pieces.size() > 1 && pieces.stream().anyMatch(Predicates::isCondition);
        if (torn) return Optional.empty();
        return IntStream.range(0, pieces.size())
                .mapToObj(at -> of(quotation, pieces, at, party))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Predicate> of(Quotation quotation, List<Passage> pieces, int at, Name party) {
        boolean direct = quotation.form() == Form.DIRECT;
        Passage piece = pieces.get(at);
        return ReadContent.read(piece, quotation.source(), direct)
                .filter(content -> pieces.size() == 1 || alone(content.shape()))
                .flatMap(content -> {
                    List<Part> words = new ArrayList<>(Runs.parts(content.runs(), piece));
                    if (direct && at + 1 < pieces.size()) words.addAll(rest(quotation, pieces.get(at + 1)));
                    Cue cue = cue(quotation);
                    if (cue.verb().isEmpty() && cue.asWritten().isEmpty() && !alone(content.shape()))
                        return Optional.empty();
                    return new MakePredicate(cue, verbs.say("say"), content, words, follows(quotation, piece), party)
                            .make();
                });
    }

    /** The second half of speech that the article breaks off to say who speaks: it begins with a small letter. */
    private static List<Part> rest(Quotation quotation, Passage next) {
        return ReadContent.read(next, quotation.source(), true)
                .filter(content -> content.shape() == Shape.FRAGMENT)
                .map(content -> {
                    List<Part> parts = new ArrayList<>(List.of(new Words(" … ")));
                    parts.addAll(content.runs());
                    return parts;
                })
                .orElseGet(List::of);
    }

    private static boolean isCondition(Passage piece) {
        return CONDITION.matcher(piece.text().strip()).matches();
    }

    private static boolean alone(Shape shape) {
        return shape == Shape.SPEECH || shape == Shape.THAT || shape == Shape.CLAUSE || shape == Shape.OPENING;
    }

    /** Beside a genitive the cue is a noun, "Kabul's demand for", which gives no verb. */
    private Cue cue(Quotation quotation) {
        boolean noun = quotation
                .speaker()
                .filter(speaker -> NOUN.matcher(speaker).matches())
                .isPresent();
        return noun ? Cue.UNKNOWN : quotation.cue().map(readCue::read).orElseGet(() -> Cue.of(verbs.say("say")));
    }

    /** Whether the article has the piece right behind the words that attribute it, but for a day. */
    private static boolean follows(Quotation quotation, Passage piece) {
        String cue = squeeze(quotation.cue().orElse(""));
        return quotation
                .whole()
                .map(whole ->
                        before(squeeze(whole.text()), squeeze(piece.text())).endsWith(cue))
                .orElseGet(() -> !Character.isUpperCase(piece.text().strip().codePointAt(0)));
    }

    private static String before(String whole, String piece) {
        return DAY.matcher(whole.substring(0, Math.max(0, whole.indexOf(piece))))
                .replaceFirst("");
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
