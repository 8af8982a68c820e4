package standpoint.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The two colours of an edition; what else is tinted is made of the first.
 *
 * @param ink of headings, rules and drawings, as #rrggbb
 * @param accent of what must be seen first, as #rrggbb
 */
public record Colours(String ink, String accent) {

    /** What text needs against the white page: WCAG 2.2, success criterion 1.4.3. */
    public static final double LEGIBLE = 4.5;

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    private static final int MOST = 255;

    public Colours {
        for (String colour : new String[] {ink, accent})
            if (!FORM.matcher(colour).matches())
                throw new IllegalArgumentException("a colour is #rrggbb, not '" + colour + "'");
    }

    /** Navy and rust. */
    public static Colours usual() {
        return new Colours("#12304f", "#b4451f");
    }

    /**
     * The ink thinned with white.
     *
     * @param percent how much of the ink is left
     * @return as #rrggbb
     */
    public String tint(int percent) {
        StringBuilder tint = new StringBuilder("#");
        for (int channel = 0; channel < 3; channel++) {
            int full = channel(ink, channel);
            tint.append(String.format(Locale.ROOT, "%02x", MOST - Math.round((MOST - full) * percent / 100f)));
        }
        return tint.toString();
    }

    /** How a colour stands out from white, from 1 to 21, by WCAG 2.2's contrast ratio. */
    public static double contrast(String colour) {
        double luminance = 0.2126 * linear(channel(colour, 0))
                + 0.7152 * linear(channel(colour, 1))
                + 0.0722 * linear(channel(colour, 2));
        return 1.05 / (luminance + 0.05);
    }

    private static int channel(String colour, int number) {
        return Integer.parseInt(colour.substring(1 + 2 * number, 3 + 2 * number), 16);
    }

    private static double linear(int channel) {
        double share = channel / (double) MOST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
