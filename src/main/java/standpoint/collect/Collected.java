package standpoint.collect;

import java.util.List;
import standpoint.model.Article;
import standpoint.model.SourceReport;

/**
 * What a run brought in.
 *
 * @param articles new articles and new versions of known ones
 * @param reports one for each source of the briefing, in its order
 */
public record Collected(List<Article> articles, List<SourceReport> reports) {
    public Collected {
        articles = List.copyOf(articles);
        reports = List.copyOf(reports);
    }
}
