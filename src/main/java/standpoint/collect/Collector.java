package standpoint.collect;

import standpoint.model.Briefing;
import standpoint.model.Window;

/** Fetches what is new in a briefing's sources. */
public interface Collector {

    /**
     * Asks every source once. A source that fails is an outcome in the report, never an exception. Articles are dated
     * as seen at the window's cut-off; those published after it are left for the next window.
     *
     * @param memory what earlier runs of the same briefing learned
     */
    Collected collect(Briefing briefing, Window window, Memory memory);
}
