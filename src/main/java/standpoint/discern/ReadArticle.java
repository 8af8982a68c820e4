package standpoint.discern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.discern.figure.FindFigures;
import standpoint.discern.party.ReadText;
import standpoint.discern.party.SpeakerResolver;
import standpoint.discern.party.Whose;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Token;
import standpoint.model.Act;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Figure;
import standpoint.model.Form;
import standpoint.model.Span;
import standpoint.model.Speaker;
import standpoint.model.Standing;

/** Makes the attributions of one article from what an attributor found in it. */
final class ReadArticle {

    private final Reader reader;
    private final Article article;
    private final ReadText text;
    private final LocalDate day;
    private final SpeakerResolver speakers;

    ReadArticle(Reader reader, Article article, LocalDate day, Optional<String> country) {
        this.reader = reader;
        this.article = article;
        this.text = reader.text(article.text());
        this.day = day;
        this.speakers = reader.speakers(text, day, country);
    }

    /** One attribution for each that was found, in the same order. */
    List<Attribution> read(List<Attributed> found) {
        List<Attribution> attributions = new ArrayList<>();
        for (Attributed each : found) attributions.add(read(each, around(each, found, attributions)));
        return attributions;
    }

    /** The figures of the article, each with the attribution that it stands in. */
    List<Figure> figures(List<Attribution> attributions) {
        return reader.figures()
                .in(new FindFigures.Source(
                        article.id(),
                        text,
                        day,
                        attributions,
                        told -> read(told, List.of()),
                        sentence -> reader.topics()
                                .read(new Attributed(List.of(), List.of(), List.of(sentence), Form.INDIRECT), text)));
    }

    /** The attributions before it whose content its cue stands in: who says that this was said. */
    private static List<Attribution> around(Attributed inner, List<Attributed> found, List<Attribution> before) {
        if (inner.cue().isEmpty()) return List.of();
        Span cue = inner.cue().get(0);
        List<Attribution> outer = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            boolean holds = found.get(i).content().stream()
                    .anyMatch(content -> content.begin() <= cue.begin() && cue.end() <= content.end());
            if (holds) outer.add(before.get(i));
        }
        return outer;
    }

    private Attribution read(Attributed each, List<Attribution> outer) {
        Whose reading = speakers.resolve(each, !outer.isEmpty());
        // what a party says of itself is no hearsay: "the ministry said it had warned …"
        boolean hearsay =
                outer.stream().anyMatch(other -> !other.speaker().parties().equals(reading.parties()));
        List<Token> cue = text.tokens(each.cue());
        Act act = reader.acts().read(cue, text.tokens(each.content()), reading, reader.names());
        return new Attribution(
                article.id(),
                each.source(),
                each.cue(),
                each.content(),
                each.form(),
                new Speaker(text.name(each.source()), reading.standing(), reading.parties()),
                act,
                reader.targets().read(each, act, reading, text, speakers::meant),
                reader.hedges().isHedged(text.tokens(each.source()), cue, beforeCue(each), hearsay),
                reading.standing() == Standing.UNRESOLVED
                        ? List.of()
                        : reader.topics().read(each, text));
    }

    private List<Token> beforeCue(Attributed each) {
        if (each.cue().isEmpty()) return List.of();
        int begin = each.cue().get(0).begin();
        return text.before(text.sentenceAt(begin), begin);
    }
}
