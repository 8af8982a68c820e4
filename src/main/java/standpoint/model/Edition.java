package standpoint.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One dated issue of a briefing. Immutable, and whole: whatever is printed, mailed or shown is rendered from it alone.
 *
 * @param id {@code <briefing>-<date>-<number>}
 * @param number from 1 in its briefing
 * @param date of its cut-off in its zone
 * @param language BCP 47 tag of the headings
 * @param partyNames names of all parties that the edition mentions, by id
 * @param topicNames names of all topics that the edition mentions, by id
 * @param bottomLine three to five where there is as much to say; empty on a day without positions
 * @param rewording what a language model made of the bottom line; empty where none is configured
 * @param history the last editions, the oldest first, this one last
 * @param sources cited articles in order of number
 */
public record Edition(
        String id,
        String briefingId,
        int number,
        LocalDate date,
        ZoneId zone,
        Window window,
        String publisher,
        String title,
        String subtitle,
        String language,
        Map<String, String> partyNames,
        Map<String, String> topicNames,
        List<Sentence> bottomLine,
        Optional<Rewording> rewording,
        KeyFigures figures,
        List<PartySection> parties,
        List<Voice> voices,
        List<TopicRow> matrix,
        List<Disagreement> disagreements,
        List<FigureDispute> figureDisputes,
        List<Silence> silences,
        List<TimelineEvent> timeline,
        List<EditionCount> history,
        CoverageReport coverage,
        List<Reference> sources) {

    public Edition {
        partyNames = Ordered.copy(partyNames);
        topicNames = Ordered.copy(topicNames);
        bottomLine = List.copyOf(bottomLine);
        parties = List.copyOf(parties);
        voices = List.copyOf(voices);
        matrix = List.copyOf(matrix);
        disagreements = List.copyOf(disagreements);
        figureDisputes = List.copyOf(figureDisputes);
        silences = List.copyOf(silences);
        timeline = List.copyOf(timeline);
        history = List.copyOf(history);
        sources = List.copyOf(sources);
    }

    /** All positions, in the order of the sections. */
    public Stream<StatedPosition> positions() {
        return parties.stream().flatMap(section -> section.positions().stream());
    }

    /** The position of that id, if this edition has it; the templates ask for it. */
    public Optional<StatedPosition> findPosition(String positionId) {
        return positions().filter(position -> position.id().equals(positionId)).findFirst();
    }

    /** The cited article of that number. */
    public Reference source(int number) {
        return sources.get(number - 1);
    }

    /** The same edition with another bottom line, and how that came about. */
    public Edition reworded(List<Sentence> sentences, Rewording how) {
        return new Edition(
                id,
                briefingId,
                number,
                date,
                zone,
                window,
                publisher,
                title,
                subtitle,
                language,
                partyNames,
                topicNames,
                sentences,
                Optional.of(how),
                figures,
                parties,
                voices,
                matrix,
                disagreements,
                figureDisputes,
                silences,
                timeline,
                history,
                coverage,
                sources);
    }
}
