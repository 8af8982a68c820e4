package standpoint.edit.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.model.Form;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Sentence.Citation;
import standpoint.model.Sentence.Part;
import standpoint.model.Silence;

/** Says that nobody voices any more what the last bottom line had. */
final class TellSilence {

    private final Patterns patterns;
    private final PartyNames names;
    private final Map<String, String> topicNames;

    TellSilence(Patterns patterns, PartyNames names, Map<String, String> topicNames) {
        this.patterns = patterns;
        this.names = names;
        this.topicNames = topicNames;
    }

    /** What was said, where a noun can take it: "the demand that …"; else the topic; else nothing. */
    Optional<Line> tell(Silence silence, List<String> topics) {
        Name who = names.of(silence.partyId());
        Quotation quotation = silence.earlier().quotation();
        Optional<List<Part>> parts = said(silence, quotation, who)
                .or(() -> topics.stream()
                        .flatMap(topic -> Stream.ofNullable(topicNames.get(topic)))
                        .findFirst()
                        .flatMap(topic -> Telling.fill(
                                patterns.get("SILENCE_ON"),
                                Map.of(
                                        "who",
                                        Telling.words(who.subject()),
                                        "topic",
                                        cited(Telling.words(Openings.small(topic)), quotation)))));
        return parts.map(all -> new Line(all, List.of(silence.positionId()), who, false, List.of()))
                .filter(line -> line.length() <= TellPosition.LONGEST);
    }

    private Optional<List<Part>> said(Silence silence, Quotation quotation, Name who) {
        if (quotation.form() != Form.INDIRECT || quotation.content().size() > 1) return Optional.empty();
        Passage passage = quotation.content().get(0);
        return ReadContent.read(passage, quotation.source(), false)
                .filter(content -> !content.personal())
                .flatMap(content -> patterns.findNoun(silence.act(), content.first())
                        .flatMap(noun -> Telling.fill(
                                patterns.get("SILENCE"),
                                Map.of(
                                        "whose",
                                        Telling.words(who.possessive()),
                                        "noun",
                                        Telling.words(noun),
                                        "what",
                                        cited(Runs.parts(content.runs(), passage), quotation)))));
    }

    private static List<Part> cited(List<Part> words, Quotation quotation) {
        List<Part> parts = new ArrayList<>(words);
        parts.add(new Citation(quotation.source()));
        return parts;
    }
}
