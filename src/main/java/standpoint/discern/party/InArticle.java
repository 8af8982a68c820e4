package standpoint.discern.party;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an article before its speakers are read.
 *
 * @param day on which who holds an office is asked
 * @param home the party in whose country it is written
 */
public record InArticle(ReadText text, LocalDate day, Optional<String> home) {}
