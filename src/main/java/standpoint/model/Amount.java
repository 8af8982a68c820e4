package standpoint.model;

/**
 * How much a text says, as it says it.
 *
 * @param unit {@code count}, {@code percent}, {@code day}, an ISO 4217 code for a sum, or a measure ({@code km},
 *     {@code tonne}); different units are never compared
 * @param low the least that it can mean; for a day its date as {@code 20261130}
 * @param high the most that it can mean; the same as {@code low} for a single number
 */
public record Amount(String unit, double low, double high, Precision precision) {

    /** A count of things. */
    public static final String COUNT = "count";
    /** A date. */
    public static final String DAY = "day";
    /** A share of a hundred. */
    public static final String PERCENT = "percent";

    /** How far the words bind themselves to the number. */
    public enum Precision {
        /** "14", "between 10 and 15". */
        EXACT,
        /** "about forty". */
        ABOUT,
        /** "nearly forty": a little less. */
        NEARLY,
        /** "more than forty": a little more. */
        OVER,
        /** "at least forty". */
        AT_LEAST,
        /** "up to forty". */
        AT_MOST
    }

    public Amount {
        if (unit.isBlank()) throw new IllegalArgumentException("an amount has a unit");
        if (!(low <= high)) throw new IllegalArgumentException("not an amount: " + low + "–" + high);
    }
}
