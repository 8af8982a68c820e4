package standpoint.issue.pdf;

import java.nio.file.Path;

/**
 * How editions are printed.
 *
 * @param templates folder that holds {@code briefing/briefing.ftlx} and {@code briefing/briefing.css}
 */
public record PrintSettings(Path templates) {}
