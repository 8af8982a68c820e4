package standpoint.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables to what this program knows. */
final class Schema {

    private Schema() {}

    /**
     * Migrates; programs that start at once in the same folder do so one after the other.
     *
     * @throws KeepException when the tables are of a newer program, or were changed by hand
     */
    static void migrate(DataSource source, KeepSettings settings) {
        Path lock = settings.folder().resolve(".schema.lock");
        // closing the file gives the lock back
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            migrate(source, settings.database());
        } catch (IOException e) {
            throw new KeepException("The file %s cannot be locked.".formatted(lock), e);
        }
    }

    private static void migrate(DataSource source, Path database) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:standpoint/keep/db")
                .table("schema_history")
                .loggers("slf4j")
                .load();
        try {
            refuseNewer(flyway.info().all(), database);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new KeepException(
                    "The tables of %s cannot be brought up to date; put back a copy of it from your backup."
                            .formatted(database),
                    e);
        }
    }

    private static void refuseNewer(MigrationInfo[] migrations, Path database) {
        boolean newer = Arrays.stream(migrations)
                .anyMatch(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved());
        if (newer)
            throw new KeepException(
                    "The database %s was written by a newer Standpoint; use that version, or another output folder."
                            .formatted(database));
    }
}
