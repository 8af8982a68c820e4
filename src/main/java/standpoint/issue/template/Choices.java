package standpoint.issue.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import standpoint.model.Colours;
import standpoint.model.Layout;

/**
 * What a user chose of a layout; templates see it as {@code layout}.
 *
 * @param logo name of its file in the kit
 */
record Choices(Layout.Length length, List<String> sections, Colours colours, Optional<String> logo) {

    private static final String LENGTH = "length";
    private static final String SECTIONS = "sections";
    private static final String INK = "colours.ink";
    private static final String ACCENT = "colours.accent";
    private static final String LOGO = "logo";

    /** A line for each choice. */
    String write() {
        Map<String, String> lines = new TreeMap<>();
        lines.put(LENGTH, length.name().toLowerCase(Locale.ROOT));
        lines.put(SECTIONS, String.join(" ", sections));
        lines.put(INK, colours.ink());
        lines.put(ACCENT, colours.accent());
        logo.ifPresent(name -> lines.put(LOGO, name));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Reads what was written. */
    static Choices read(String text) {
        Map<String, String> lines = text.lines()
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
        return new Choices(
                Layout.Length.valueOf(value(lines, LENGTH).toUpperCase(Locale.ROOT)),
                Arrays.asList(value(lines, SECTIONS).split(" ")),
                new Colours(value(lines, INK), value(lines, ACCENT)),
                Optional.ofNullable(lines.get(LOGO)));
    }

    private static String value(Map<String, String> lines, String name) {
        return Optional.ofNullable(lines.get(name))
                .orElseThrow(() -> new TemplateFault("A kept layout does not say its " + name + "."));
    }

    /** The choices by the names that templates know. */
    Map<String, Object> shown(Optional<String> logoAddress) {
        Map<String, Object> shown = new TreeMap<>();
        shown.put(LENGTH, length);
        shown.put(SECTIONS, sections);
        shown.put("colours", colours);
        logoAddress.ifPresent(address -> shown.put(LOGO, address));
        return shown;
    }
}
