package standpoint.model;

/**
 * The numbers at the head of an edition.
 *
 * @param articles read in full, reprints included
 * @param outlets independent ones among them
 * @param positions of the parties
 * @param fresh new positions
 * @param shifted hardened, softened or reversed
 * @param silent held in the last edition and not voiced in this one
 */
public record KeyFigures(
        int articles, int outlets, int attributions, int positions, int fresh, int shifted, int silent) {}
