package standpoint.model;

import java.time.LocalDate;

/**
 * How an earlier edition had the same position.
 *
 * @param quotation its source number is of the edition that now recalls it
 */
public record Earlier(String editionId, LocalDate date, Act act, Quotation quotation) {}
