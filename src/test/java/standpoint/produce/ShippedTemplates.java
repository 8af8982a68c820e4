package standpoint.produce;

import java.nio.file.Path;
import standpoint.issue.page.WritePage;
import standpoint.issue.pdf.PrintEdition;
import standpoint.issue.template.Kit;
import standpoint.keep.EditionJson;

/** Renders editions with the templates that come with the program. */
final class ShippedTemplates {

    private ShippedTemplates() {}

    static RenderEdition render() {
        return new RenderEdition(
                new PrintEdition(),
                new WritePage(),
                new EditionJson(),
                layout -> Kit.read(Path.of("templates"), layout));
    }
}
