package standpoint.configure;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with a unit, in the forms that the schemas allow. */
final class Quantity {

    private static final Pattern FORM = Pattern.compile("([0-9]+)([A-Za-z]+)");

    private static final int KILO = 1024;

    private Quantity() {}

    /** A length of time such as {@code 90m}; a day is 24 hours. */
    static Duration duration(String text) {
        Matcher parts = split(text);
        long number = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> throw new IllegalArgumentException("no unit of time in " + text);
        };
    }

    /** A number of bytes from a size such as {@code 5MB}. */
    static int bytes(String text) {
        Matcher parts = split(text);
        int number = Integer.parseInt(parts.group(1));
        return switch (parts.group(2)) {
            case "B" -> number;
            case "KB" -> number * KILO;
            case "MB" -> number * KILO * KILO;
            default -> throw new IllegalArgumentException("no unit of size in " + text);
        };
    }

    private static Matcher split(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("not a number with a unit: " + text);
        return parts;
    }
}
