package standpoint.produce;

import java.util.function.Function;
import standpoint.issue.page.WritePage;
import standpoint.issue.pdf.PrintEdition;
import standpoint.issue.template.Kit;
import standpoint.keep.EditionFiles;
import standpoint.keep.EditionJson;
import standpoint.model.Edition;
import standpoint.model.Layout;

/** Makes of an edition all that is published of it: the document, and from that alone the PDF and the page. */
public final class RenderEdition {

    private final PrintEdition print;
    private final WritePage page;
    private final EditionJson json;
    private final Function<Layout, Kit> kits;

    /** @param kits reads the templates of a layout */
    public RenderEdition(PrintEdition print, WritePage page, EditionJson json, Function<Layout, Kit> kits) {
        this.print = print;
        this.page = page;
        this.json = json;
        this.kits = kits;
    }

    /** What renderings depend on besides their kit, a line for each. */
    String imprint() {
        return print.imprint();
    }

    /** The edition's files, made with the templates as they are now. */
    public EditionFiles render(Edition edition, Layout layout) {
        return render(edition, json.write(edition), kits.apply(layout));
    }

    /** The edition's files, made with that kit. */
    public EditionFiles render(Edition edition, byte[] document, Kit kit) {
        return EditionFiles.of(
                document, print.print(edition, kit, document), page.write(edition, kit), kit.pack(imprint()));
    }
}
