package standpoint.scripted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import standpoint.model.CoverageReport;
import standpoint.model.Edition;
import standpoint.model.KeyFigures;
import standpoint.model.Party;
import standpoint.model.PartySection;
import standpoint.model.Sentence;
import standpoint.model.StatedPosition;
import standpoint.model.Window;

/** An edition of scripted positions. */
public final class ScriptedEdition {

    private static final Instant CUT_OFF = Instant.parse("2026-11-19T07:00:00Z");

    private ScriptedEdition() {}

    /** The edition of all positions of a script with that bottom line. */
    public static Edition of(Script script, List<Sentence> bottomLine) {
        List<PartySection> sections = Parties.ALL.stream()
                .map(party -> section(party, script))
                .filter(section -> !section.positions().isEmpty())
                .toList();
        Map<String, String> names = Parties.ALL.stream()
                .collect(Collectors.toMap(Party::id, Party::name, (one, other) -> one, TreeMap::new));
        return new Edition(
                "script-2026-11-19-1",
                "script",
                1,
                LocalDate.of(2026, 11, 19),
                ZoneOffset.UTC,
                new Window(CUT_OFF.minusSeconds(86_400), CUT_OFF, true),
                "The Desk",
                "Script",
                "",
                "en",
                names,
                Map.of(),
                bottomLine,
                Optional.empty(),
                new KeyFigures(1, 1, 1, 1, 1, 0, 0),
                sections,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new CoverageReport(List.of(), Map.of(), List.of(), Map.of(), 0, 0, List.of(), 0, List.of(), List.of()),
                script.sources);
    }

    private static PartySection section(Party party, Script script) {
        List<StatedPosition> positions = script.entries.stream()
                .flatMap(entry -> entry.positions().stream())
                .filter(position -> position.party().equals(party.id()))
                .toList();
        return new PartySection(party.id(), party.name(), List.of(), positions);
    }
}
