package standpoint.keep;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import javax.sql.DataSource;

/** Everything that lasts, opened once for a program. Several programs may have the same folder open. */
public final class Store implements AutoCloseable {

    private final HikariDataSource source;
    private final Coverage coverage;
    private final Editions editions;
    private final Runs runs;
    private final Deliveries deliveries;
    private final Reviews reviews;
    private final Archive archive;

    private Store(KeepSettings settings, HikariDataSource source) {
        this.source = source;
        var database = new Database(source, settings.database().toString());
        this.coverage = new Coverage(database);
        this.editions = new Editions(database);
        this.runs = new Runs(database);
        this.deliveries = new Deliveries(database);
        this.reviews = new Reviews(database);
        this.archive = new Archive(settings.folder(), database, runs);
    }

    /**
     * Opens a folder; makes it and its database when they are not there.
     *
     * @throws KeepException when the folder may not be written to, or its database is damaged or of a newer program
     */
    public static Store open(KeepSettings settings) {
        try {
            Files.createDirectories(settings.folder());
        } catch (IOException e) {
            throw new KeepException("The output folder %s cannot be made.".formatted(settings.folder()), e);
        }
        HikariDataSource source = Sqlite.open(settings);
        try {
            Schema.migrate(source, settings);
            return new Store(settings, source);
        } catch (KeepException e) {
            source.close();
            throw e;
        }
    }

    /** What was collected and read. */
    public Coverage coverage() {
        return coverage;
    }

    /** The published editions. */
    public Editions editions() {
        return editions;
    }

    /** The ledger of slots. */
    public Runs runs() {
        return runs;
    }

    /** The ledger of what went to whom. */
    public Deliveries deliveries() {
        return deliveries;
    }

    /** What was decided about editions that need approval. */
    public Reviews reviews() {
        return reviews;
    }

    /** The published files. */
    public Archive archive() {
        return archive;
    }

    /** The database itself, for the scheduler's tables in it. */
    public DataSource dataSource() {
        return source;
    }

    @Override
    public void close() {
        source.close();
    }
}
