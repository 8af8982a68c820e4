package standpoint.terminal;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standpoint.keep.Sighting;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Revision;

/** Shows the versions of an article, the first one first, and what each changed against the one before. */
final class ShowVersions {

    private final Screen screen;
    private final Program program;
    private final boolean json;

    ShowVersions(Screen screen, Program program, boolean json) {
        this.screen = screen;
        this.program = program;
        this.json = json;
    }

    void show(Sighting sighting) {
        List<Article> versions = program.store().coverage().listVersions(sighting.briefingId(), sighting.articleId());
        if (json) versions.forEach(version -> screen.object(object(sighting, version)));
        else inWords(sighting, versions);
    }

    private void inWords(Sighting sighting, List<Article> versions) {
        Article newest = versions.get(versions.size() - 1);
        screen.line(newest.title());
        screen.line(newest.url().toString());
        newest.copyOf()
                .flatMap(original -> program.store().coverage().findArticle(sighting.briefingId(), original))
                .ifPresent(original -> screen.line("the same text as " + original.url()));
        for (Article version : versions) {
            screen.line("");
            screen.line(sighting.briefingId() + ", version " + version.version() + ", seen "
                    + Times.show(version.fetched(), zone(sighting)) + ", " + Names.of(version.state()));
            version.revision().ifPresent(this::inWords);
        }
        screen.line("");
    }

    private void inWords(Revision revision) {
        revision.titleBefore().ifPresent(title -> screen.line("title before: " + title));
        for (Revision.Edit edit : revision.edits()) {
            edit.removed().forEach(paragraph -> screen.line("- " + paragraph));
            edit.added().forEach(paragraph -> screen.line("+ " + paragraph));
        }
    }

    /** A briefing may be gone from the configuration; what it saw is still there. */
    private ZoneId zone(Sighting sighting) {
        return program.configuration()
                .findBriefing(sighting.briefingId())
                .map(Briefing::zone)
                .orElse(ZoneOffset.UTC);
    }

    private static Map<String, Object> object(Sighting sighting, Article version) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("briefing", sighting.briefingId());
        object.put("article", version.id());
        object.put("version", version.version());
        object.put("url", version.url().toString());
        object.put("title", version.title());
        object.put("published", version.published());
        object.put("modified", version.modified());
        object.put("seen", version.fetched());
        object.put("state", Names.of(version.state()));
        object.put("copyOf", version.copyOf());
        object.put("titleBefore", version.revision().flatMap(Revision::titleBefore));
        object.put("edits", version.revision().map(Revision::edits).orElse(List.of()));
        return object;
    }
}
