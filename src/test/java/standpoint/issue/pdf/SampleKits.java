package standpoint.issue.pdf;

import java.nio.file.Path;
import java.util.Optional;
import standpoint.issue.template.Kit;
import standpoint.model.Colours;
import standpoint.model.Layout;

/** The templates that come with the program, in some layouts. */
public final class SampleKits {

    private SampleKits() {}

    /** As a briefing has them that says nothing of it. */
    public static Kit shipped() {
        return of(Path.of("templates"));
    }

    /** Those of that folder. */
    static Kit of(Path folder) {
        return Kit.read(folder, Layout.usual());
    }

    /** On one page. */
    static Kit brief() {
        return Kit.read(
                Path.of("templates"),
                new Layout(Layout.Length.BRIEF, Layout.SECTIONS, Colours.usual(), Optional.empty(), Optional.empty()));
    }
}
