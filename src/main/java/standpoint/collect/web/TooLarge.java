package standpoint.collect.web;

/** The answer for content above the limit. */
final class TooLarge {

    private TooLarge() {}

    static Response.Failed response(int maxBytes) {
        int kibibytes = maxBytes / 1024;
        String limit = kibibytes >= 1024 && kibibytes % 1024 == 0 ? kibibytes / 1024 + " MiB" : maxBytes + " bytes";
        return new Response.Failed("larger than " + limit, Fault.LASTING);
    }
}
