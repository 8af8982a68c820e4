package standpoint.terminal;

/** Numbers of things in words. */
final class Counts {

    private Counts() {}

    /** {@code 1 feed}, {@code 2 feeds}. */
    static String of(long count, String thing) {
        return of(count, thing, thing + "s");
    }

    /** {@code 1 entry}, {@code 2 entries}. */
    static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
