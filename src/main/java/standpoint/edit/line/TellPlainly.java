package standpoint.edit.line;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.model.Form;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Reference;
import standpoint.model.Sentence.Exact;
import standpoint.model.Sentence.Part;
import standpoint.model.Sentence.Words;
import standpoint.model.StatedPosition;

/** Says a position in the form that always fits: who, and the words; and knows who is quoted, and in which language. */
final class TellPlainly {

    /** Words of a passage before it is cut. */
    private static final int LONGEST = 45;

    private static final int LONGEST_NAME = 8;

    private final Patterns patterns;
    private final List<Reference> sources;

    TellPlainly(Patterns patterns, List<Reference> sources) {
        this.patterns = patterns;
        this.sources = sources;
    }

    /** The quotations that stand in English, in their order. */
    List<Quotation> english(List<Quotation> quotations) {
        return quotations.stream()
                .filter(quotation -> language(quotation).isEmpty())
                .toList();
    }

    /** Whether unnamed officials or unnamed others speak; empty where the speaker is neither. */
    Optional<String> role(Quotation quotation) {
        String speaker = quotation.speaker().orElse("").toLowerCase(Locale.ROOT);
        if (speaker.matches("(?s).*\\bofficials?\\b.*")) return Optional.of("officials");
        return speaker.matches("(?s).*\\b(?:sources?|person|people|insiders?)\\b.*")
                ? Optional.of("sources")
                : Optional.empty();
    }

    /** The speaker by name, without what the article tells of him besides. */
    Optional<String> speaker(Quotation quotation) {
        return quotation
                .speaker()
                .map(speaker -> speaker.replaceAll("\\s+", " ")
                        .replaceAll(",.*$|\\swho\\s.*$", "")
                        .strip())
                .filter(speaker -> speaker.matches(".*\\p{Lu}[\\p{L}.’'-]+ .*\\p{Lu}[\\p{L}.’'-]+.*"))
                .filter(speaker -> speaker.split(" ").length <= LONGEST_NAME)
                .filter(speaker -> !speaker.matches(".*[“”\"\\[\\]].*"))
                .map(speaker -> speaker.replaceFirst("^(?:The|A|An) ", "the "));
    }

    /** Name of the party, and the words of its best quotation. */
    List<Part> tell(StatedPosition position, Name who) {
        Quotation quotation =
                english(position.quotations()).stream().findFirst().orElse(position.best());
        Optional<List<Part>> speech = quotation.form() == Form.DIRECT
                ? Marks.split(quotation.content().get(0), quotation.source(), true)
                        .map(runs -> shown(runs.get(0)))
                : Optional.empty();
        Passage passage = quotation.whole().orElse(quotation.content().get(0));
        List<Part> words = speech.orElseGet(() -> shown(new Exact(passage, quotation.source(), false)));
        String kind = (speech.isPresent() ? "SAID" : "REPORT")
                + language(quotation).map(name -> "_IN").orElse("");
        List<Part> cited = Stream.concat(
                        words.stream(), Stream.of(new standpoint.model.Sentence.Citation(quotation.source())))
                .toList();
        Map<String, List<Part>> slots = Map.of(
                "who", Telling.words(who.subject()),
                "outlet", Telling.words(source(quotation).outlet()),
                "language", Telling.words(language(quotation).orElse("English")),
                "words", cited);
        return Telling.fill(patterns.get(kind), slots).orElse(cited);
    }

    /** The whole, or as many words as a sentence can bear and a sign that there are more. */
    private static List<Part> shown(Exact exact) {
        Passage passage = exact.passage();
        String[] words = passage.text().split("(?<=\\s)(?=\\S)");
        if (words.length <= LONGEST)
            return List.of(new Exact(stripped(passage, passage.text().length()), exact.source(), exact.quoted()));
        int end = Stream.of(words).limit(LONGEST).mapToInt(String::length).sum();
        return List.of(new Exact(stripped(passage, end), exact.source(), exact.quoted()), new Words(" …"));
    }

    private static Passage stripped(Passage passage, int end) {
        String text = passage.text().substring(0, end);
        int last = text.replaceAll("[\\s,;:.]+$", "").length();
        return passage.cut(0, Math.max(last, 1));
    }

    private Reference source(Quotation quotation) {
        return sources.get(quotation.source() - 1);
    }

    /** The name of the language that it stands in; empty for English and where the language cannot be told. */
    private Optional<String> language(Quotation quotation) {
        Locale locale = Locale.forLanguageTag(source(quotation).language());
        return Optional.of(locale.getDisplayLanguage(Locale.ENGLISH))
                .filter(name -> !name.isEmpty() && !name.equals("English"))
                .filter(name -> !locale.getLanguage().equals("und"));
    }
}
