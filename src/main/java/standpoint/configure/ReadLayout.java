package standpoint.configure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import standpoint.issue.template.Logo;
import standpoint.model.Colours;
import standpoint.model.Layout;

/** Makes the look of a briefing's editions of what it says about it. */
final class ReadLayout {

    /** Other sections lead to places in these. */
    private static final List<String> NEEDED = List.of("parties", "sources");

    private final ResolvePath resolvePath;
    private final Optional<Path> commonTemplates;

    /** @param commonTemplates empty where the settings do not say */
    ReadLayout(ResolvePath resolvePath, Optional<Path> commonTemplates) {
        this.resolvePath = resolvePath;
        this.commonTemplates = commonTemplates;
    }

    /**
     * Checks what the schema cannot: that there are such words, sections and files, and that the colours can be read.
     */
    void check(Entry briefing) {
        Optional<Entry> layout = briefing.find("layout");
        layout.flatMap(it -> it.find("templates")).ifPresent(resolvePath::demandFolder);
        List<Path> folders = folders(layout);
        briefing.find("language").ifPresent(language -> checkLanguage(language, folders));
        layout.ifPresent(it -> {
            checkSections(it, folders);
            it.find("colours").ifPresent(ReadLayout::checkColours);
            it.find("logo").ifPresent(this::checkLogo);
        });
    }

    private List<Path> folders(Optional<Entry> layout) {
        List<Path> folders = new ArrayList<>();
        layout.flatMap(it -> it.findText("templates")).map(resolvePath::path).ifPresent(folders::add);
        commonTemplates.ifPresent(folders::add);
        return folders;
    }

    private static void checkLanguage(Entry language, List<Path> folders) {
        String base = language.text().split("-", -1)[0];
        Set<String> known = names(folders, "words", ".ftl");
        known.remove("forms");
        if (!known.isEmpty() && !known.contains(base))
            language.refuseWord("has no words for headings; there are " + String.join(", ", known) + ", and words/"
                    + base + ".ftl in the templates would add it");
    }

    private static void checkSections(Entry layout, List<Path> folders) {
        List<Entry> sections = layout.list("sections");
        Entry.refuseRepeats(sections.stream());
        Set<String> known = names(folders, "briefing/sections", ".ftlx");
        for (Entry section : sections)
            if (!known.isEmpty() && !known.contains(section.text()))
                section.refuseWord("is not a section; there are " + String.join(", ", known)
                        + ", and briefing/sections/" + section.text() + ".ftlx in the templates would add it");
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeAll(sections.stream().map(Entry::text).toList());
        if (!sections.isEmpty() && !missing.isEmpty())
            layout.find("sections")
                    .ifPresent(list -> list.refuse("these sections leave out " + String.join(" and ", missing)
                            + ", where others lead to; add " + (missing.size() == 1 ? "it" : "them")));
    }

    private static Set<String> names(List<Path> folders, String within, String ending) {
        Set<String> names = new TreeSet<>();
        for (Path folder : folders) {
            Path there = folder.resolve(within);
            if (!Files.isDirectory(there)) continue;
            try (Stream<Path> files = Files.list(there)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(ending))
                        .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
            } catch (IOException e) {
                throw new UncheckedIOException("listing the templates in " + there, e);
            }
        }
        return names;
    }

    private static void checkColours(Entry colours) {
        for (String name : List.of("ink", "accent")) colours.find(name).ifPresent(ReadLayout::checkContrast);
    }

    private static void checkContrast(Entry colour) {
        double contrast = Colours.contrast(colour.text());
        if (contrast < Colours.LEGIBLE)
            colour.refuseWord(String.format(
                    Locale.ROOT,
                    "is too pale to be read on white; its contrast is %.1f, wanted %.1f or more",
                    contrast,
                    Colours.LEGIBLE));
    }

    private void checkLogo(Entry logo) {
        Path file = resolvePath.path(logo.text());
        Logo.findFault(file).ifPresent(fault -> logo.refuseWord(fault + "; looked at " + file));
    }

    /** Only for a briefing without problems. */
    Layout build(Entry briefing) {
        Layout usual = Layout.usual();
        return briefing.find("layout")
                .map(layout -> new Layout(
                        layout.findText("length")
                                .map(length -> Layout.Length.valueOf(length.toUpperCase(Locale.ROOT)))
                                .orElse(usual.length()),
                        layout.find("sections").isPresent() ? layout.texts("sections") : usual.sections(),
                        layout.find("colours").map(ReadLayout::colours).orElse(usual.colours()),
                        layout.findText("templates").map(resolvePath::path),
                        layout.findText("logo").map(resolvePath::path)))
                .orElse(usual);
    }

    private static Colours colours(Entry colours) {
        Colours usual = Colours.usual();
        return new Colours(
                colours.findText("ink").orElse(usual.ink()),
                colours.findText("accent").orElse(usual.accent()));
    }
}
