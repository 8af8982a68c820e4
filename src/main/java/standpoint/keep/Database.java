package standpoint.keep;

import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;

/** The database, with its failures told in one sentence. */
final class Database {

    private final Jdbi jdbi;
    private final String place;

    /** @param place how a user knows the database: a file or an address */
    Database(DataSource source, String place) {
        this.jdbi = Jdbi.create(source);
        // statements that differ by one condition share their bindings
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        this.place = place;
    }

    /**
     * Reads without a transaction.
     *
     * @param deed what is read, as in "the list of editions"
     */
    <T> T read(String deed, HandleCallback<T, RuntimeException> callback) {
        try {
            return jdbi.withHandle(callback);
        } catch (JdbiException e) {
            throw failure("could not give " + deed, e);
        }
    }

    /**
     * Writes in one transaction, which holds the database's write lock from its first statement; any exception undoes
     * all of it.
     *
     * @param deed what is written, as in "the coverage of demo"
     */
    <T> T write(String deed, HandleCallback<T, RuntimeException> callback) {
        try {
            return jdbi.inTransaction(callback);
        } catch (JdbiException e) {
            throw failure("could not keep " + deed, e);
        }
    }

    /** As {@link #write}, for what gives nothing back. */
    void change(String deed, HandleConsumer<RuntimeException> callback) {
        write(deed, handle -> {
            callback.useHandle(handle);
            return Optional.empty();
        });
    }

    private KeepException failure(String what, Exception e) {
        return new KeepException("The database %s %s: %s.".formatted(place, what, rootOf(e)), e);
    }

    private static String rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) root = root.getCause();
        return String.valueOf(root.getMessage());
    }
}
