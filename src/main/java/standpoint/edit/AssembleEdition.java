package standpoint.edit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import standpoint.edit.line.WriteBottomLine;
import standpoint.model.Briefing;
import standpoint.model.Change;
import standpoint.model.Disagreement;
import standpoint.model.Edition;
import standpoint.model.FigureDispute;
import standpoint.model.KeyFigures;
import standpoint.model.Meaning;
import standpoint.model.Party;
import standpoint.model.PartySection;
import standpoint.model.Position;
import standpoint.model.Reference;
import standpoint.model.Sentence;
import standpoint.model.Silence;
import standpoint.model.StatedPosition;
import standpoint.model.TimelineEvent;
import standpoint.model.Voice;

/** Puts the parts of one edition together. */
final class AssembleEdition {

    private final Material material;
    private final Meaning meaning;
    private final Briefing briefing;
    private final Coverage coverage;
    private final Bibliography bibliography;
    private final Survey survey;
    private final StatePosition state;

    AssembleEdition(Material material, Meaning meaning) {
        this.material = material;
        this.meaning = meaning;
        this.briefing = material.briefing();
        this.coverage = Coverage.of(material);
        this.bibliography = new Bibliography(coverage);
        this.survey = new Survey(material, coverage);
        this.state = new StatePosition(coverage, bibliography);
    }

    /** The edition. Sources are numbered as a reader meets them, the bottom line first. */
    Edition assemble() {
        List<Weighed> ranked = rank();
        List<Weighed> chosen = BottomLine.choose(ranked);
        chosen.forEach(state::best);
        List<PartySection> sections =
                briefing.parties().stream().map(party -> section(party, ranked)).toList();
        List<StatedPosition> positions = positions(sections);
        return edition(chosen, sections, positions, disagreements(positions), silences(positions));
    }

    private Edition edition(
            List<Weighed> chosen,
            List<PartySection> sections,
            List<StatedPosition> positions,
            List<Disagreement> disagreements,
            List<Silence> silences) {
        LocalDate date = material.window().to().atZone(briefing.zone()).toLocalDate();
        String id = briefing.id() + "-" + date + "-" + material.number();
        return new Edition(
                id,
                briefing.id(),
                material.number(),
                date,
                briefing.zone(),
                material.window(),
                material.publisher(),
                briefing.title(),
                briefing.subtitle(),
                briefing.language(),
                partyNames(),
                topicNames(),
                sentences(chosen, positions, disagreements, silences),
                Optional.empty(),
                figures(positions, silences),
                sections,
                voices(),
                Matrix.rows(material.discernment().topics(), sections),
                disagreements,
                figureDisputes(),
                silences,
                timeline(positions),
                Remember.history(material.earlier(), Remember.count(id, date, positions, silences)),
                survey.report(sections),
                bibliography.list());
    }

    private static List<StatedPosition> positions(List<PartySection> sections) {
        return sections.stream()
                .flatMap(section -> section.positions().stream())
                .toList();
    }

    private List<Disagreement> disagreements(List<StatedPosition> positions) {
        List<Reference> sources = bibliography.list();
        return new Disagree(positions, number -> sources.get(number - 1), meaning).list();
    }

    private List<Silence> silences(List<StatedPosition> positions) {
        return material.earlier().stream()
                .limit(1)
                .flatMap(last -> Remember.silences(last, positions, state).stream())
                .toList();
    }

    private List<Voice> voices() {
        return new Listen(coverage).voices(material.discernment().attributions(), new Quote(coverage, bibliography));
    }

    private List<FigureDispute> figureDisputes() {
        return new CompareFigures(coverage, bibliography)
                .disputes(material.discernment().figures());
    }

    private List<Weighed> rank() {
        List<Position> positions = material.discernment().positions();
        return Recognize.among(material, coverage, meaning).recognize(positions).stream()
                .map(recognized -> Weighed.weigh(recognized, coverage))
                .sorted(Weighed.RANK)
                .toList();
    }

    private List<Sentence> sentences(
            List<Weighed> chosen,
            List<StatedPosition> positions,
            List<Disagreement> disagreements,
            List<Silence> silences) {
        List<StatedPosition> stated = chosen.stream()
                .flatMap(weighed -> positions.stream()
                        .filter(position ->
                                position.id().equals(weighed.recognized().id())))
                .toList();
        LocalDate today = material.window().to().atZone(briefing.zone()).toLocalDate();
        return new WriteBottomLine(briefing.parties(), topicNames(), bibliography.list(), today)
                .write(stated, positions, disagreements, Remember.dropped(material.earlier(), silences));
    }

    private PartySection section(Party party, List<Weighed> ranked) {
        List<Weighed> own = ranked.stream()
                .filter(weighed -> weighed.recognized().position().party().equals(party.id()))
                .toList();
        return new PartySection(
                party.id(),
                party.name(),
                new NameSpeakers(party)
                        .of(own.stream()
                                .flatMap(weighed -> weighed.recognized().position().evidence().stream())
                                .toList()),
                own.stream().map(state::state).toList());
    }

    private KeyFigures figures(List<StatedPosition> positions, List<Silence> silences) {
        return new KeyFigures(
                (int) survey.readable().count(),
                survey.outlets(),
                material.discernment().attributions().size(),
                positions.size(),
                (int) positions.stream()
                        .filter(position -> position.change() == Change.NEW)
                        .count(),
                (int) positions.stream()
                        .filter(position -> position.change().shifted())
                        .count(),
                silences.size());
    }

    private List<TimelineEvent> timeline(List<StatedPosition> positions) {
        return positions.stream()
                .map(position -> new TimelineEvent(
                        bibliography.dated(position.best().source()),
                        position.party(),
                        position.id(),
                        position.best().source()))
                .sorted(Comparator.comparing(TimelineEvent::at).thenComparing(TimelineEvent::positionId))
                .toList();
    }

    private Map<String, String> partyNames() {
        return briefing.parties().stream().collect(Collectors.toMap(Party::id, Party::name, (a, b) -> a, TreeMap::new));
    }

    private Map<String, String> topicNames() {
        Map<String, String> names = new TreeMap<>();
        material.discernment().topics().forEach(topic -> names.put(topic.id(), topic.name()));
        return names;
    }
}
