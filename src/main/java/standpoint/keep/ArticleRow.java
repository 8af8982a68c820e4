package standpoint.keep;

import static standpoint.keep.Rows.findInstant;
import static standpoint.keep.Rows.findText;
import static standpoint.keep.Rows.instant;
import static standpoint.keep.Rows.millis;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import standpoint.model.Article;
import standpoint.model.Lead;
import standpoint.model.TextState;

/** An article version as a row. */
final class ArticleRow {

    private ArticleRow() {}

    static void insert(Handle handle, String briefingId, List<Article> articles) {
        if (articles.isEmpty()) return;
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO article (briefing_id, id, version, source_id, outlet_id, url, title, author, published,
                  modified, fetched, language, text_state, body, copy_of, note, entry_id, entry_sha256, entry_link,
                  text_sha256, revision)
                VALUES (:briefing, :id, :version, :source, :outlet, :url, :title, :author, :published,
                  :modified, :fetched, :language, :state, :body, :copyOf, :note, :entry, :entrySha256, :entryLink,
                  :textSha256, :revision)
                ON CONFLICT DO NOTHING
                """);
        for (Article article : articles) bind(batch, briefingId, article).add();
        batch.execute();
    }

    private static PreparedBatch bind(PreparedBatch batch, String briefingId, Article article) {
        return batch.bind("briefing", briefingId)
                .bind("id", article.id())
                .bind("version", article.version())
                .bind("source", article.sourceId())
                .bind("outlet", article.outletId())
                .bind("url", article.url().toString())
                .bind("title", article.title())
                .bind("author", article.author())
                .bind("published", millis(article.published()))
                .bind("modified", millis(article.modified()))
                .bind("fetched", article.fetched().toEpochMilli())
                .bind("language", article.language())
                .bind("state", article.state().name())
                .bind("body", article.text())
                .bind("copyOf", article.copyOf())
                .bind("note", article.note())
                .bind("entry", article.lead().map(Lead::entryId))
                .bind("entrySha256", article.lead().map(lead -> sha256(lead.entryId())))
                .bind("entryLink", article.lead().map(lead -> lead.link().toString()))
                .bind("textSha256", sha256(article.text()))
                .bind("revision", article.revision().map(RevisionJson::write));
    }

    /** How a text or an entry's id is looked up: an index cannot hold what is as long as it likes. */
    static String sha256(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    static Article read(ResultSet row) throws SQLException {
        return new Article(
                row.getString("id"),
                row.getInt("version"),
                row.getString("source_id"),
                row.getString("outlet_id"),
                URI.create(row.getString("url")),
                row.getString("title"),
                findText(row, "author"),
                findInstant(row, "published"),
                findInstant(row, "modified"),
                instant(row, "fetched"),
                row.getString("language"),
                TextState.valueOf(row.getString("text_state")),
                row.getString("body"),
                findText(row, "copy_of"),
                findText(row, "note"),
                lead(row),
                findText(row, "revision").map(RevisionJson::read));
    }

    private static Optional<Lead> lead(ResultSet row) throws SQLException {
        Optional<String> link = findText(row, "entry_link");
        return findText(row, "entry_id").flatMap(id -> link.map(to -> new Lead(id, URI.create(to))));
    }
}
