package standpoint.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the editions of a briefing look.
 *
 * @param length one page, or all of it
 * @param sections names of the sections in their order; each is a template
 * @param templates a folder whose files stand before those of the same name in the common one
 * @param logo a PNG or SVG file
 */
public record Layout(
        Length length, List<String> sections, Colours colours, Optional<Path> templates, Optional<Path> logo) {

    /** How much is printed. */
    public enum Length {
        FULL,
        /** One page. */
        BRIEF
    }

    /** All sections, in the order that is usual. */
    public static final List<String> SECTIONS = List.of(
            "parties",
            "voices",
            "disagreement",
            "differing",
            "matrix",
            "changes",
            "timeline",
            "figures",
            "coverage",
            "method",
            "sources");

    public Layout {
        sections = List.copyOf(sections);
    }

    /** The layout of a briefing that says nothing of it. */
    public static Layout usual() {
        return new Layout(Length.FULL, SECTIONS, Colours.usual(), Optional.empty(), Optional.empty());
    }
}
