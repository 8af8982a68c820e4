package standpoint.keep;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The embedded database. Each commit is on the disk when it returns; writers take the lock when they begin, so that
 * none fails half way because another was first.
 */
final class Sqlite {

    private static final String SETTINGS =
            "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&foreign_keys=true&transaction_mode=IMMEDIATE";

    /** Readers go on beside the one writer: the scheduler's threads, the runs and a reader of the archive. */
    private static final int CONNECTIONS = 8;

    private Sqlite() {}

    /** Opens the database, which is made when it is not there; proves first that it is whole. */
    static HikariDataSource open(KeepSettings settings) {
        loadLibrary(settings.folder());
        String url = "jdbc:sqlite:" + settings.database() + SETTINGS;
        prove(url, settings.database());
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("keep");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static void prove(String url, Path file) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA quick_check(1)")) {
            String state = answer.next() ? answer.getString(1) : "no answer";
            if (!state.equals("ok")) throw damaged(file, state);
        } catch (SQLException e) {
            throw damaged(file, String.valueOf(e.getMessage()));
        }
    }

    private static KeepException damaged(Path file, String finding) {
        return new KeepException(
                ("The database %s cannot be used (%s): put back a copy of it from your backup, together with nothing else"
                                + " of that name.")
                        .formatted(file, finding));
    }

    /** The driver unpacks its library into the system's folder for temporary files, which may forbid to run it. */
    private static void loadLibrary(Path folder) {
        if (loads()) return;
        Path own = folder.resolve(".native");
        try {
            Files.createDirectories(own);
        } catch (IOException e) {
            throw new KeepException("The folder %s cannot be made.".formatted(own), e);
        }
        System.setProperty("org.sqlite.tmpdir", own.toString());
        if (!loads())
            throw new KeepException(
                    "The database library can be run neither from %s nor from %s: mount one without noexec."
                            .formatted(System.getProperty("java.io.tmpdir"), own));
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // the driver's loader declares any exception
    private static boolean loads() {
        try {
            return SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            return false;
        }
    }
}
