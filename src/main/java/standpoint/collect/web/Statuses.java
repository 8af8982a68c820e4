package standpoint.collect.web;

/** What an HTTP status that brings no content means, in words. */
final class Statuses {

    private Statuses() {}

    private static Fault fault(int status) {
        return switch (status) {
            case 401, 402, 403, 451 -> Fault.FORBIDDEN;
            case 429, 503 -> Fault.BUSY;
            case 408, 425 -> Fault.PASSING;
            default -> status >= 500 ? Fault.PASSING : Fault.LASTING;
        };
    }

    static Response.Failed refused(int status) {
        String words = switch (status) {
            case 401 -> "asks for a password";
            case 402 -> "asks for a payment";
            case 403 -> "refuses access";
            case 404 -> "not found";
            case 429 -> "asks to come back later";
            case 451 -> "withheld for legal reasons";
            case 304 -> "claims to be unchanged, though not asked";
            default -> status >= 500 ? "its server failed" : "an answer without content";
        };
        return new Response.Failed(words + " (" + status + ")", fault(status));
    }
}
