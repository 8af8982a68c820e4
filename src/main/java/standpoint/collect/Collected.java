package standpoint.collect;

import java.util.List;
import standpoint.model.Article;
import standpoint.model.Contact;
import standpoint.model.SourceReport;

/**
 * What a run brought in.
 *
 * @param articles new articles and new versions of known ones
 * @param reports one for each source of the briefing, in its order
 * @param passed entries that gave no article, by source in the order of the briefing
 * @param contacts how to approach each of the sources the next time
 */
public record Collected(
        List<Article> articles, List<SourceReport> reports, List<PassedOver> passed, List<Contact> contacts) {
    public Collected {
        articles = List.copyOf(articles);
        reports = List.copyOf(reports);
        passed = List.copyOf(passed);
        contacts = List.copyOf(contacts);
    }
}
