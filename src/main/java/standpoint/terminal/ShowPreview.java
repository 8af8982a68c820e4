package standpoint.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.model.CoverageReport.Suggestion;
import standpoint.model.Edition;
import standpoint.model.PartySection;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Reference;
import standpoint.model.Silence;
import standpoint.model.StatedPosition;
import standpoint.model.Voice;
import standpoint.produce.Dropped;

/** Shows what a preview holds, in short, and what did not make it into it, with the reason. */
final class ShowPreview {

    /** Of a kind of what was dropped, for people; programs get all. */
    private static final int SHOWN = 20;

    private final Screen screen;
    private final Edition edition;

    ShowPreview(Screen screen, Edition edition) {
        this.screen = screen;
        this.edition = edition;
    }

    /** For people. */
    void text(List<Dropped> dropped) {
        edition.parties().stream()
                .filter(section -> !section.positions().isEmpty())
                .forEach(this::text);
        heading("Others", edition.voices().size());
        for (Voice voice : edition.voices())
            voice.quotations().forEach(quotation -> screen.line("  " + said(quotation)));
        heading("No longer voiced", edition.silences().size());
        for (Silence silence : edition.silences())
            screen.line("  " + party(silence.partyId()) + " "
                    + deed(silence.act(), silence.targets()) + ": "
                    + said(silence.earlier().quotation()));
        heading("Often quoted, and no party", edition.coverage().suggested().size());
        for (Suggestion each : edition.coverage().suggested())
            screen.line(
                    "  " + each.name() + ": " + each.statements() + " statements in " + each.outlets() + " outlets");
        screen.line("");
        screen.line("What did not make it");
        byKind(dropped).forEach(this::text);
    }

    private void heading(String words, int count) {
        if (count == 0) return;
        screen.line("");
        screen.line(words);
    }

    private void text(PartySection section) {
        heading(section.name(), section.positions().size());
        for (StatedPosition position : section.positions()) {
            int more = position.quotations().size() - 1;
            screen.line("  " + Names.of(position.change()) + " "
                    + deed(position.act(), position.targets()) + ": "
                    + said(position.best()) + (more == 0 ? "" : " and " + more + " more"));
        }
    }

    private String deed(Enum<?> act, List<String> targets) {
        String aimed = targets.stream().map(this::party).collect(Collectors.joining(", "));
        return act + (aimed.isEmpty() ? "" : " → " + aimed);
    }

    private String party(String id) {
        return edition.partyNames().getOrDefault(id, id);
    }

    private String said(Quotation quotation) {
        return marked(words(quotation)) + " ("
                + Stream.concat(
                                quotation.speaker().map(name -> name.replaceFirst("[,;:]+$", "")).stream(),
                                Stream.of(edition.source(quotation.source()).outlet()))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** What is a quotation in the article already gets no second pair of marks. */
    private static String marked(String words) {
        return words.startsWith("“") || words.startsWith("\"") ? words : "“" + words + "”";
    }

    private static String words(Quotation quotation) {
        return oneLine(quotation.content().stream().map(Passage::text).collect(Collectors.joining(" … ")));
    }

    private static Map<Dropped.Kind, List<Dropped>> byKind(List<Dropped> dropped) {
        return dropped.stream().collect(Collectors.groupingBy(Dropped::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private void text(Dropped.Kind kind, List<Dropped> dropped) {
        screen.line("");
        screen.line(kind.counted(dropped.stream().mapToInt(Dropped::count).sum()));
        dropped.stream().limit(SHOWN).forEach(this::text);
        if (dropped.size() > SHOWN)
            screen.line("  and " + (dropped.size() - SHOWN) + " more; --format json has them all");
    }

    private void text(Dropped one) {
        String place = Stream.concat(
                        Stream.of(one.outlet(), one.title().isEmpty() ? "" : "“" + one.title() + "”"),
                        one.link().stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String many = one.count() == 1 ? "" : one.count() + ", ";
        if (one.words().isEmpty()) screen.line("  " + oneLine(many + one.reason() + ": " + place));
        else {
            screen.line("  " + oneLine(one.words()));
            screen.line("      " + oneLine(one.reason() + ": " + place));
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** For programs: an object for each position, and one for each thing that was dropped. */
    void json(List<Dropped> dropped) {
        edition.positions().forEach(position -> screen.object(object(position)));
        dropped.forEach(one -> screen.object(object(one)));
    }

    private Map<String, Object> object(StatedPosition position) {
        Reference source = edition.source(position.best().source());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("position", position.id());
        object.put("party", position.party());
        object.put("change", Names.of(position.change()));
        object.put("act", position.act());
        object.put("targets", position.targets());
        object.put(
                "words", position.best().content().stream().map(Passage::text).toList());
        object.put("speaker", position.best().speaker());
        object.put("outlet", source.outlet());
        object.put("title", source.title());
        object.put("link", source.url());
        object.put("quotations", position.quotations().size());
        return object;
    }

    private static Map<String, Object> object(Dropped one) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("dropped", Names.of(one.kind()));
        object.put("reason", one.reason());
        object.put("outlet", one.outlet());
        object.put("title", one.title());
        object.put("link", one.link());
        object.put("words", one.words());
        object.put("count", one.count());
        return object;
    }
}
