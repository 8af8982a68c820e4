package standpoint.edit;

import java.util.List;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Discernment;
import standpoint.model.Edition;
import standpoint.model.Outlet;
import standpoint.model.SourceReport;
import standpoint.model.Window;

/**
 * All that an edition is made from.
 *
 * @param publisher who issues it, as printed
 * @param number of the edition in its briefing
 * @param articles of the window, whatever became of their text
 * @param earlier editions of the briefing with an earlier cut-off, the newest first
 */
public record Material(
        Briefing briefing,
        Window window,
        String publisher,
        int number,
        List<Outlet> outlets,
        List<Article> articles,
        Discernment discernment,
        List<SourceReport> reports,
        List<Edition> earlier) {
    public Material {
        outlets = List.copyOf(outlets);
        articles = List.copyOf(articles);
        reports = List.copyOf(reports);
        earlier = List.copyOf(earlier);
    }

    /** The same with another discernment. */
    Material with(Discernment other) {
        return new Material(briefing, window, publisher, number, outlets, articles, other, reports, earlier);
    }
}
