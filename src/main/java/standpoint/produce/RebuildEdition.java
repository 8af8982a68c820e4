package standpoint.produce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import standpoint.issue.pdf.PrintException;
import standpoint.issue.template.Kit;
import standpoint.issue.template.TemplateFault;
import standpoint.keep.EditionFiles;
import standpoint.keep.EditionJson;
import standpoint.keep.EditionRecord;
import standpoint.keep.KeepException;
import standpoint.keep.Store;

/** Makes the files of a published edition again, from its document and the templates that it was made with. */
public final class RebuildEdition {

    private final Store store;
    private final RenderEdition render;
    private final EditionJson json = new EditionJson();

    /** Rebuilds from this store. */
    public RebuildEdition(Store store, RenderEdition render) {
        this.store = store;
        this.render = render;
    }

    /**
     * Makes an edition's files again; empty when there is none of that id.
     *
     * @param restore whether lost or altered files are put back where the bytes are the same
     */
    public Optional<Rebuilt> rebuild(String editionId, boolean restore) {
        return store.editions()
                .findRecord(editionId)
                .flatMap(entry ->
                        store.editions().findDocument(editionId).map(document -> rebuild(entry, document, restore)));
    }

    private Rebuilt rebuild(EditionRecord entry, byte[] document, boolean restore) {
        try {
            Optional<byte[]> packed = store.archive().kit(entry);
            if (packed.isEmpty())
                return new Rebuilt.Impossible(
                        "Edition " + entry.id() + " is from before templates were kept with editions.");
            EditionFiles files = render.render(json.read(document), document, Kit.unpack(packed.get()));
            return compare(entry, files, packed.get(), restore);
        } catch (KeepException | TemplateFault | PrintException e) {
            return new Rebuilt.Impossible(String.valueOf(e.getMessage()));
        }
    }

    private Rebuilt compare(EditionRecord entry, EditionFiles files, byte[] kit, boolean restore) {
        List<String> differing = new ArrayList<>();
        boolean signed = false;
        if (!store.archive().isPublished(files.pdf(), entry.pdfSha256())) {
            signed = store.archive()
                    .findPdf(entry)
                    .filter(pdf -> goesOn(pdf, files.pdf()))
                    .isPresent();
            if (!signed) differing.add(entry.pdf());
        }
        entry.page()
                .filter(page -> !store.archive().isPublished(files.page().orElseThrow(), page.sha256()))
                .ifPresent(page -> differing.add(page.path()));
        if (!differing.isEmpty()) return new Rebuilt.Different(files, differing, reasons(kit));
        return new Rebuilt.Same(files, signed, restore ? store.archive().restore(entry, files) : List.of());
    }

    /** A signature is written behind what was printed. */
    private static boolean goesOn(byte[] published, byte[] printed) {
        return published.length > printed.length
                && Arrays.equals(published, 0, printed.length, printed, 0, printed.length);
    }

    private List<String> reasons(byte[] kit) {
        var then = new TreeSet<>(Kit.imprint(kit).lines().toList());
        then.removeAll(render.imprint().lines().toList());
        return then.stream()
                .map(line -> line.startsWith("program ")
                        ? "it was made by " + line
                        : "the font " + line.replaceFirst("^\\S+\\s+", "") + " has changed")
                .toList();
    }
}
