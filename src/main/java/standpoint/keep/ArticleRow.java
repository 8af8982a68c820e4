package standpoint.keep;

import static standpoint.keep.Rows.findInstant;
import static standpoint.keep.Rows.findText;
import static standpoint.keep.Rows.instant;
import static standpoint.keep.Rows.millis;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import standpoint.model.Article;
import standpoint.model.TextState;

/** An article version as a row. */
final class ArticleRow {

    private ArticleRow() {}

    static void insert(Handle handle, String briefingId, List<Article> articles) {
        if (articles.isEmpty()) return;
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO article (briefing_id, id, version, source_id, outlet_id, url, title, author, published,
                  modified, fetched, language, text_state, body, copy_of, note)
                VALUES (:briefing, :id, :version, :source, :outlet, :url, :title, :author, :published,
                  :modified, :fetched, :language, :state, :body, :copyOf, :note)
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
                .bind("note", article.note());
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
                findText(row, "note"));
    }
}
