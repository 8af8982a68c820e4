package standpoint.produce;

import standpoint.collect.Collector;
import standpoint.discern.Discerner;
import standpoint.edit.EditEdition;
import standpoint.issue.pdf.Sign;
import standpoint.keep.Store;
import standpoint.reword.Reword;

/** The steps that an edition goes through, as wired by the program. */
public record Steps(
        Collector collect,
        Discerner discern,
        EditEdition edit,
        Reword reword,
        RenderEdition render,
        Sign sign,
        Store store,
        SendEdition send) {}
