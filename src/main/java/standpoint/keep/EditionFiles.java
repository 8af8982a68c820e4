package standpoint.keep;

import java.util.Optional;

/** What an edition consists of on the disk. Arrays are not copied: nobody changes them. */
public final class EditionFiles {

    private final byte[] json;
    private final byte[] pdf;
    private final Optional<byte[]> page;
    private final Optional<byte[]> kit;

    private EditionFiles(byte[] json, byte[] pdf, Optional<byte[]> page, Optional<byte[]> kit) {
        this.json = json;
        this.pdf = pdf;
        this.page = page;
        this.kit = kit;
    }

    /** An edition of the times before pages and kits were kept. */
    public static EditionFiles of(byte[] json, byte[] pdf) {
        return new EditionFiles(json, pdf, Optional.empty(), Optional.empty());
    }

    /**
     * A whole edition.
     *
     * @param page the edition as an HTML page
     * @param kit what the renderings were made with; editions that look alike share it
     */
    public static EditionFiles of(byte[] json, byte[] pdf, byte[] page, byte[] kit) {
        return new EditionFiles(json, pdf, Optional.of(page), Optional.of(kit));
    }

    /** The same with another PDF. */
    public EditionFiles withPdf(byte[] other) {
        return new EditionFiles(json, other, page, kit);
    }

    /** The edition's document, as {@link EditionJson} writes it. */
    public byte[] json() {
        return json;
    }

    /** The PDF. */
    public byte[] pdf() {
        return pdf;
    }

    /** The HTML page; empty for an edition from before there were pages. */
    public Optional<byte[]> page() {
        return page;
    }

    /** What the renderings were made with; empty for an edition from before it was kept. */
    public Optional<byte[]> kit() {
        return kit;
    }
}
