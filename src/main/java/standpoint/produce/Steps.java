package standpoint.produce;

import standpoint.collect.Collector;
import standpoint.discern.Discerner;
import standpoint.edit.EditEdition;
import standpoint.keep.Store;
import standpoint.reword.Reword;

/** The steps that an edition goes through, as wired by the program. */
public record Steps(
        Collector collect,
        Discerner discern,
        EditEdition edit,
        Reword reword,
        RenderEdition render,
        Store store,
        SendEdition send) {}
