package standpoint.collect.web;

/** The bytes of an answer, decompressed. */
public final class Content {

    private final byte[] bytes;

    public Content(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
