package standpoint.collect.text;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the zone at the end of a date. */
final class ReadZone {

    private static final String REST = "(?: \\d{4})?(?:\\s*\\([^)]*\\))?$";
    private static final Pattern OFFSET =
            Pattern.compile("(?<=[\\d\\s]|GMT|UTC)(?<sign>[+-])(?<h>\\d{2})(?::?(?<min>\\d{2}))?" + REST);
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})(\\p{L}{1,4})" + REST);

    /**
     * Minutes east of Greenwich of the zones of RFC 822, and of those beyond America where no other zone of that name
     * is in common use.
     */
    private static final Map<String, Integer> MINUTES = Map.ofEntries(
            Map.entry("AST", -240),
            Map.entry("ADT", -180),
            Map.entry("AT", -240),
            Map.entry("EST", -300),
            Map.entry("EDT", -240),
            Map.entry("ET", -300),
            Map.entry("CST", -360),
            Map.entry("CDT", -300),
            Map.entry("CT", -360),
            Map.entry("MST", -420),
            Map.entry("MDT", -360),
            Map.entry("MT", -420),
            Map.entry("PST", -480),
            Map.entry("PDT", -420),
            Map.entry("PT", -480),
            Map.entry("AKST", -540),
            Map.entry("AKDT", -480),
            Map.entry("HST", -600),
            Map.entry("BST", 60),
            Map.entry("WEST", 60),
            Map.entry("CET", 60),
            Map.entry("CEST", 120),
            Map.entry("MET", 60),
            Map.entry("MEST", 120),
            Map.entry("EET", 120),
            Map.entry("EEST", 180),
            Map.entry("SAST", 120),
            Map.entry("EAT", 180),
            Map.entry("MSK", 180),
            Map.entry("TRT", 180),
            Map.entry("IRST", 210),
            Map.entry("AFT", 270),
            Map.entry("PKT", 300),
            Map.entry("IST", 330),
            Map.entry("NPT", 345),
            Map.entry("WIB", 420),
            Map.entry("HKT", 480),
            Map.entry("SGT", 480),
            Map.entry("AWST", 480),
            Map.entry("JST", 540),
            Map.entry("KST", 540),
            Map.entry("AEST", 600),
            Map.entry("AEDT", 660),
            Map.entry("NZST", 720),
            Map.entry("NZDT", 780));

    private ReadZone() {}

    /** The zone that the words end with; UTC where they name none, or none that is known. */
    static ZoneOffset of(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (offset.find()) {
            int sign = offset.group("sign").equals("-") ? -1 : 1;
            String minutes = offset.group("min");
            return ZoneOffset.ofHoursMinutes(
                    sign * Integer.parseInt(offset.group("h")), minutes == null ? 0 : sign * Integer.parseInt(minutes));
        }
        Matcher name = NAME.matcher(text);
        int minutes = name.find() ? MINUTES.getOrDefault(name.group(1).toUpperCase(Locale.ROOT), 0) : 0;
        return ZoneOffset.ofTotalSeconds(minutes * 60);
    }
}
