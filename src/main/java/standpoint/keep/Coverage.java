package standpoint.keep;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Contact;
import standpoint.model.SourceReport;
import standpoint.model.SourceState;
import standpoint.model.Window;

/**
 * Articles as each briefing saw them, what was read in them, and the states of the sources. Instants are kept to the
 * millisecond.
 */
public final class Coverage {

    private static final String NEWEST = " ORDER BY version DESC LIMIT 1";

    private final Database database;
    private final KnownArticles known;
    private final JsonMapper json = Json.mapper();

    Coverage(Database database) {
        this.database = database;
        this.known = new KnownArticles(database);
    }

    /**
     * Keeps what a run brought in, all or nothing. An article version that is already kept stays as it is; the state of
     * each reported source, and the way to approach it, replace those before.
     */
    public void save(String briefingId, List<Article> articles, List<SourceReport> reports, List<Contact> contacts) {
        database.change("the coverage of " + briefingId, handle -> {
            ArticleRow.insert(handle, briefingId, articles);
            SourceStateRow.replace(
                    handle,
                    briefingId,
                    reports.stream().map(SourceReport::state).toList());
            ContactRow.replace(handle, briefingId, contacts);
        });
    }

    /** The state of a briefing's source after it was last asked. */
    public Optional<SourceState> findState(String briefingId, String sourceId) {
        return database.read(
                "the state of source " + sourceId,
                handle -> handle.createQuery(
                                "SELECT * FROM source_state WHERE briefing_id = :briefing AND source_id = :source")
                        .bind("briefing", briefingId)
                        .bind("source", sourceId)
                        .map((row, context) -> SourceStateRow.read(row))
                        .findOne());
    }

    /** How a briefing's source is to be approached. */
    public Optional<Contact> findContact(String briefingId, String sourceId) {
        return listContacts(briefingId, Optional.of(sourceId)).stream().findFirst();
    }

    /** How the sources of a briefing that were ever asked are to be approached, by source id. */
    public List<Contact> listContacts(String briefingId) {
        return listContacts(briefingId, Optional.empty());
    }

    private List<Contact> listContacts(String briefingId, Optional<String> sourceId) {
        return database.read(
                "the contacts with the sources of " + briefingId,
                handle -> handle.createQuery("SELECT * FROM source_contact WHERE briefing_id = :briefing"
                                + (sourceId.isPresent() ? " AND source_id = :source" : "") + " ORDER BY source_id")
                        .bind("briefing", briefingId)
                        .bind("source", sourceId)
                        .map((row, context) -> ContactRow.read(row))
                        .list());
    }

    /**
     * What the sources of a briefing gave since an instant: by source id.
     *
     * @param since first sight of the articles that count
     */
    public Map<String, SourceFigures> sourceFigures(String briefingId, Instant since) {
        return database.read(
                "the figures of the sources of " + briefingId,
                handle -> SourceFigures.of(handle.createQuery("""
                        SELECT * FROM article WHERE briefing_id = :briefing AND fetched >= :since ORDER BY id, version
                        """)
                        .bind("briefing", briefingId)
                        .bind("since", since.toEpochMilli())
                        .map((row, context) -> ArticleRow.read(row))
                        .list()));
    }

    /** The states of all sources that were ever asked for a briefing, by source id. */
    public List<SourceState> listStates(String briefingId) {
        return database.read(
                "the states of the sources of " + briefingId,
                handle -> handle.createQuery(
                                "SELECT * FROM source_state WHERE briefing_id = :briefing ORDER BY source_id")
                        .bind("briefing", briefingId)
                        .map((row, context) -> SourceStateRow.read(row))
                        .list());
    }

    /** The newest version of an article that a briefing saw. */
    public Optional<Article> findArticle(String briefingId, String articleId) {
        return database.read(
                "article " + articleId,
                handle -> findOne(handle, "briefing_id = :briefing AND id = :id" + NEWEST, briefingId, articleId, 0));
    }

    /** A version of an article as a briefing saw it. */
    public Optional<Article> findArticle(String briefingId, String articleId, int version) {
        return database.read(
                "article " + articleId,
                handle -> findOne(
                        handle,
                        "briefing_id = :briefing AND id = :id AND version = :version",
                        briefingId,
                        articleId,
                        version));
    }

    /** The newest version of the first of these articles that a briefing ever saw. */
    public Optional<Article> findFirst(String briefingId, List<String> articleIds) {
        return known.findFirst(briefingId, articleIds);
    }

    /** The newest version of the article that an entry of a source last led to. */
    public Optional<Article> findByEntry(String briefingId, String sourceId, String entryId) {
        return known.findByEntry(briefingId, sourceId, entryId);
    }

    /** The newest version of an article of an outlet that has, in some version, exactly this text. */
    public Optional<Article> findByText(String briefingId, String outletId, String text) {
        return known.findByText(briefingId, outletId, text);
    }

    /** Whether an article is kept as a copy of this one. */
    public boolean isCopied(String briefingId, String articleId) {
        return known.isCopied(briefingId, articleId);
    }

    /**
     * Hands over the newest version of each article whose newest version was seen since then, by id; not all are held
     * at once, and the reader must not ask this store for anything meanwhile.
     */
    public void forEachSeenSince(String briefingId, Instant since, Consumer<Article> reader) {
        known.forEachSeenSince(briefingId, since, reader);
    }

    /** All versions of an article that a briefing saw, the first one first; each has what it changed. */
    public List<Article> listVersions(String briefingId, String articleId) {
        return known.listVersions(briefingId, articleId);
    }

    /** Who saw an article, by briefing: it is named by its id, or by an address that a version of it was found at. */
    public List<Sighting> listSightings(String idOrAddress) {
        return known.listSightings(idOrAddress);
    }

    private static Optional<Article> findOne(
            Handle handle, String condition, String briefingId, String articleId, int version) {
        return handle.createQuery("SELECT * FROM article WHERE " + condition)
                .bind("briefing", briefingId)
                .bind("id", articleId)
                .bind("version", version)
                .map((row, context) -> ArticleRow.read(row))
                .findOne();
    }

    /**
     * The articles of a window, each in the newest of the versions that the window covers, by date and then by id. The
     * same before and after a run that was cut off, so that the next attempt can go on.
     */
    public List<Article> listArticles(String briefingId, Window window) {
        // a version is due when it was seen, or when it is dated if that is later; the window itself has the last word
        List<Article> candidates = database.read(
                "the articles of " + briefingId,
                handle -> handle.createQuery("""
                        SELECT * FROM article
                        WHERE briefing_id = :briefing AND fetched <= :to AND (fetched >= :from OR published >= :from)
                        ORDER BY id, version
                        """)
                        .bind("briefing", briefingId)
                        .bind("from", window.from().toEpochMilli())
                        .bind("to", window.to().toEpochMilli())
                        .map((row, context) -> ArticleRow.read(row))
                        .list());
        Map<String, Article> newest = new LinkedHashMap<>();
        for (Article article : candidates)
            if (window.covers(article.fetched(), article.published())) newest.put(article.id(), article);
        return newest.values().stream()
                .sorted(comparing(Article::dated).thenComparing(Article::id))
                .toList();
    }

    /**
     * Keeps what was read in articles; what an earlier reading of the same versions found is replaced.
     *
     * @param read the articles that were read, those without any attribution too
     * @param attributions of those articles, in the order of their texts
     */
    public void saveAttributions(String briefingId, List<Article> read, List<Attribution> attributions) {
        database.change("the attributions of " + briefingId, handle -> {
            for (Article article : read) replaceAttributions(handle, briefingId, article, attributions);
        });
    }

    private void replaceAttributions(
            Handle handle, String briefingId, Article article, List<Attribution> attributions) {
        handle.createUpdate("""
                        DELETE FROM attribution
                        WHERE briefing_id = :briefing AND article_id = :article AND version = :version
                        """)
                .bind("briefing", briefingId)
                .bind("article", article.id())
                .bind("version", article.version())
                .execute();
        int position = 0;
        for (Attribution attribution : attributions) {
            if (!attribution.articleId().equals(article.id())) continue;
            handle.createUpdate("""
                            INSERT INTO attribution (briefing_id, article_id, version, position, body)
                            VALUES (:briefing, :article, :version, :position, :body)
                            """)
                    .bind("briefing", briefingId)
                    .bind("article", article.id())
                    .bind("version", article.version())
                    .bind("position", position++)
                    .bind("body", write(attribution))
                    .execute();
        }
    }

    /** What was last read in a version of an article, in the order of its text; empty when it was never read. */
    public List<Attribution> listAttributions(String briefingId, String articleId, int version) {
        return database
                .read(
                        "the attributions of article " + articleId,
                        handle -> handle.createQuery("""
                                SELECT body FROM attribution
                                WHERE briefing_id = :briefing AND article_id = :article AND version = :version
                                ORDER BY position
                                """)
                                .bind("briefing", briefingId)
                                .bind("article", articleId)
                                .bind("version", version)
                                .mapTo(String.class)
                                .list())
                .stream()
                .map(this::readAttribution)
                .toList();
    }

    private String write(Attribution attribution) {
        try {
            return json.writeValueAsString(attribution);
        } catch (JsonProcessingException e) {
            throw new KeepException(
                    "An attribution of article " + attribution.articleId() + " cannot be written as JSON.", e);
        }
    }

    private Attribution readAttribution(String body) {
        try {
            return json.readValue(body, Attribution.class);
        } catch (JsonProcessingException e) {
            throw new KeepException("The database holds an attribution that cannot be read: " + body, e);
        }
    }
}
