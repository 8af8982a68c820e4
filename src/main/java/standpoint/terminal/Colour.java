package standpoint.terminal;

/** Colours of a terminal. */
enum Colour {
    NONE("", ""),
    FAINT("\u001b[2m", "\u001b[0m"),
    CYAN("\u001b[1;36m", "\u001b[0m"),
    YELLOW("\u001b[33m", "\u001b[0m"),
    GREEN("\u001b[32m", "\u001b[0m");

    private final String on;
    private final String off;

    Colour(String on, String off) {
        this.on = on;
        this.off = off;
    }

    /** Words in this colour. */
    record Painted(Colour colour, String words) {
        String inColour() {
            return colour.on + words + colour.off;
        }
    }
}
