package standpoint.edit.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import standpoint.model.Change;
import standpoint.model.Disagreement;
import standpoint.model.Party;
import standpoint.model.Reference;
import standpoint.model.Sentence;
import standpoint.model.Silence;
import standpoint.model.StatedPosition;

/**
 * Writes the bottom line: sentences in the edition's own words around exact words of articles, each with its sources.
 */
public final class WriteBottomLine {

    private static final int MOST = 5;
    private static final int FEWEST = 3;

    private final Patterns patterns = new Patterns();
    private final PartyNames names;
    private final Map<String, String> topicNames;
    private final TellPosition tellPosition;
    private final TellSilence tellSilence;
    private final Join join;

    /**
     * Learns what a sentence needs to know besides its positions.
     *
     * @param topicNames by topic id
     * @param sources of the edition, in order of number
     * @param today date of the edition
     */
    public WriteBottomLine(
            List<Party> parties, Map<String, String> topicNames, List<Reference> sources, LocalDate today) {
        this.names = new PartyNames(parties);
        this.topicNames = topicNames;
        Predicates predicates = new Predicates();
        TellPlainly plainly = new TellPlainly(patterns, sources);
        this.tellPosition = new TellPosition(patterns, predicates, plainly, today);
        this.tellSilence = new TellSilence(patterns, names, topicNames);
        this.join = new Join(patterns, tellPosition, names);
    }

    /**
     * Three to five sentences where there is as much to say.
     *
     * @param chosen what has to be said, the weightiest first
     * @param all positions of the edition, which joint statements and answers are looked for in
     * @param fallenSilent positions of the last bottom line that nobody voiced since, with their topics
     */
    public List<Sentence> write(
            List<StatedPosition> chosen,
            List<StatedPosition> all,
            List<Disagreement> disagreements,
            Map<Silence, List<String>> fallenSilent) {
        List<Line> lines = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (StatedPosition position : chosen) {
            if (told.contains(position.id())) continue;
            Line line = line(position, chosen, all, disagreements, told);
            told.addAll(line.positionIds());
            lines.add(line);
        }
        if (!chosen.isEmpty()
                && fallenSilent.isEmpty()
                && chosen.stream().allMatch(position -> position.change() == Change.REPEATED))
            return quiet(lines.get(0));
        lines = join.ofOneParty(lines, FEWEST);
        if (lines.size() < MOST)
            fallenSilent.entrySet().stream()
                    .flatMap(silence -> tellSilence.tell(silence.getKey(), silence.getValue()).stream())
                    .findFirst()
                    .ifPresent(lines::add);
        return new Openings(patterns)
                .vary(lines).stream()
                        .flatMap(line -> Telling.finish(line.parts(), line.positionIds()).stream())
                        .toList();
    }

    private List<Sentence> quiet(Line line) {
        boolean before = line.parts().get(0) instanceof Sentence.Words;
        return Telling.fill(patterns.get(before ? "QUIET" : "QUIET_LAST"), Map.of("sentence", line.parts()))
                .flatMap(parts -> Telling.finish(parts, line.positionIds()))
                .stream()
                .toList();
    }

    private Line line(
            StatedPosition position,
            List<StatedPosition> chosen,
            List<StatedPosition> all,
            List<Disagreement> disagreements,
            Set<String> told) {
        Optional<StatedPosition> claim = join.claim(position, chosen, disagreements, told);
        StatedPosition first = claim.orElse(position);
        List<StatedPosition> together = Join.together(first, all);
        Name who = names.of(together.stream().map(StatedPosition::party).toList());
        Line line = tellPosition.tell(
                first, who, together.stream().map(StatedPosition::id).toList(), topics(first));
        return join.answer(first, all, disagreements, told)
                .flatMap(answer -> join.answered(line, first, answer, names.of(answer.party())))
                .orElse(line);
    }

    private List<String> topics(StatedPosition position) {
        return position.topics().stream()
                .flatMap(topic -> Stream.ofNullable(topicNames.get(topic)))
                .toList();
    }
}
