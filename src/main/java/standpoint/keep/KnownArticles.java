package standpoint.keep;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import standpoint.model.Article;

/** Finds articles by what else they are known by than their id, and what belongs to one. */
final class KnownArticles {

    /** Rows that a database which sends them in parts sends at a time. */
    private static final int AT_A_TIME = 200;

    private static final String NEWEST = """
            SELECT a.* FROM article a
            WHERE a.briefing_id = :briefing
              AND a.version = (SELECT MAX(v.version) FROM article v WHERE v.briefing_id = a.briefing_id AND v.id = a.id)
            """;

    private final Database database;

    KnownArticles(Database database) {
        this.database = database;
    }

    Optional<Article> findFirst(String briefingId, List<String> articleIds) {
        if (articleIds.isEmpty()) return Optional.empty();
        return database
                .read(
                        "the first of articles " + articleIds,
                        handle -> handle.createQuery(NEWEST + "AND a.id IN (<ids>)")
                                .bind("briefing", briefingId)
                                .bindList("ids", articleIds)
                                .map((row, context) -> ArticleRow.read(row))
                                .list())
                .stream()
                .min(Comparator.comparingInt(article -> articleIds.indexOf(article.id())));
    }

    Optional<Article> findByEntry(String briefingId, String sourceId, String entryId) {
        return database.read(
                "the article of entry " + entryId,
                handle -> handle.createQuery(NEWEST + """
                                AND a.id = (SELECT e.id FROM article e
                                            WHERE e.briefing_id = :briefing AND e.source_id = :source
                                              AND e.entry_sha256 = :entry
                                            ORDER BY e.fetched DESC, e.id, e.version LIMIT 1)
                                """)
                        .bind("briefing", briefingId)
                        .bind("source", sourceId)
                        .bind("entry", ArticleRow.sha256(entryId))
                        .map((row, context) -> ArticleRow.read(row))
                        .findOne());
    }

    Optional<Article> findByText(String briefingId, String outletId, String text) {
        return database.read(
                "the article of a text of " + outletId,
                handle -> handle.createQuery(NEWEST + """
                                AND a.id = (SELECT t.id FROM article t
                                            WHERE t.briefing_id = :briefing AND t.outlet_id = :outlet
                                              AND t.text_sha256 = :text
                                            ORDER BY t.fetched, t.id, t.version LIMIT 1)
                                """)
                        .bind("briefing", briefingId)
                        .bind("outlet", outletId)
                        .bind("text", ArticleRow.sha256(text))
                        .map((row, context) -> ArticleRow.read(row))
                        .findOne());
    }

    boolean isCopied(String briefingId, String articleId) {
        return database.read(
                "the copies of article " + articleId,
                handle -> handle.createQuery(
                                "SELECT 1 FROM article WHERE briefing_id = :briefing AND copy_of = :id LIMIT 1")
                        .bind("briefing", briefingId)
                        .bind("id", articleId)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    void forEachSeenSince(String briefingId, Instant since, Consumer<Article> reader) {
        database.read("the articles of " + briefingId + " since " + since, handle -> {
            handle.createQuery(NEWEST + "AND a.fetched >= :since ORDER BY a.id")
                    .setFetchSize(AT_A_TIME)
                    .bind("briefing", briefingId)
                    .bind("since", since.toEpochMilli())
                    .map((row, context) -> ArticleRow.read(row))
                    .useIterator(articles -> articles.forEachRemaining(reader));
            return true;
        });
    }

    List<Article> listVersions(String briefingId, String articleId) {
        return database.read(
                "the versions of article " + articleId,
                handle -> handle.createQuery(
                                "SELECT * FROM article WHERE briefing_id = :briefing AND id = :id ORDER BY version")
                        .bind("briefing", briefingId)
                        .bind("id", articleId)
                        .map((row, context) -> ArticleRow.read(row))
                        .list());
    }

    List<Sighting> listSightings(String idOrAddress) {
        return database.read(
                "the sightings of " + idOrAddress,
                handle -> handle.createQuery("""
                                SELECT DISTINCT briefing_id, id FROM article WHERE id = :article OR url = :article
                                ORDER BY briefing_id, id
                                """)
                        .bind("article", idOrAddress)
                        .map((row, context) -> new Sighting(row.getString("briefing_id"), row.getString("id")))
                        .list());
    }
}
