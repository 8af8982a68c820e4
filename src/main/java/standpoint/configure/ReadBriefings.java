package standpoint.configure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import standpoint.model.Briefing;
import standpoint.model.Party;
import standpoint.model.Source;
import standpoint.model.Topic;

/** Makes briefings of their files. */
final class ReadBriefings {

    private static final Duration FIRST_WINDOW = Duration.ofHours(24);

    private final ReadSchedule readSchedule;

    private final ResolvePath resolvePath;

    private final ReadLayout readLayout;

    ReadBriefings(ReadSchedule readSchedule, ReadLayout readLayout, ResolvePath resolvePath) {
        this.readSchedule = readSchedule;
        this.readLayout = readLayout;
        this.resolvePath = resolvePath;
    }

    /** Checks what the schema cannot: file names, schedules, references, addresses, and that ids are given once. */
    void check(List<Entry> files, Known outlets, Known parties) {
        Entry.refuseRepeats(files.stream().flatMap(briefing -> briefing.find("id").stream()));
        for (Entry briefing : files) {
            briefing.refuseIdUnlikeFileName();
            briefing.find("schedule").ifPresent(readSchedule::check);
            briefing.list("parties").forEach(parties::check);
            readLayout.check(briefing);
            briefing.find("approval").ifPresent(ReadApproval::check);
            briefing.find("mirror").ifPresent(resolvePath::demandFolder);
            checkSources(briefing.list("sources"), outlets);
            refuseRepeats(briefing);
        }
    }

    /** Only for files without problems. */
    List<Briefing> build(List<Entry> files, List<Party> parties) {
        Map<String, Party> known = parties.stream().collect(Collectors.toMap(Party::id, Function.identity()));
        return files.stream().map(file -> briefing(file, known)).toList();
    }

    private void checkSources(List<Entry> sources, Known outlets) {
        for (Entry source : sources) {
            source.find("outlet").ifPresent(outlets::check);
            source.find("feed").ifPresent(resolvePath::demandAddress);
        }
    }

    private static void refuseRepeats(Entry briefing) {
        for (String list : List.of("parties", "recipients")) Entry.refuseRepeats(briefing.list(list).stream());
        for (String list : List.of("topics", "sources"))
            Entry.refuseRepeats(briefing.list(list).stream().flatMap(item -> item.find("id").stream()));
    }

    private Briefing briefing(Entry briefing, Map<String, Party> parties) {
        return new Briefing(
                briefing.text("id"),
                briefing.text("title"),
                briefing.findText("subtitle").orElse(""),
                briefing.findText("language").orElse("en"),
                readLayout.build(briefing),
                readSchedule.build(briefing.find("schedule").orElseThrow()),
                briefing.findText("first-window").map(Quantity::duration).orElse(FIRST_WINDOW),
                briefing.texts("parties").stream()
                        .map(id -> Objects.requireNonNull(parties.get(id), id))
                        .toList(),
                briefing.texts("about"),
                briefing.list("topics").stream().map(ReadBriefings::topic).toList(),
                briefing.list("sources").stream().map(this::source).toList(),
                briefing.texts("recipients"),
                briefing.find("approval").flatMap(ReadApproval::build),
                briefing.findText("mirror").map(resolvePath::path));
    }

    private static Topic topic(Entry topic) {
        return new Topic(topic.text("id"), topic.text("name"), topic.texts("terms"));
    }

    private Source source(Entry source) {
        return new Source(source.text("id"), source.text("outlet"), resolvePath.address(source.text("feed")));
    }
}
