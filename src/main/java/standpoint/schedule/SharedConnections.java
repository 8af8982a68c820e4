package standpoint.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;

/** Lends Quartz the connections of the program's own database, which it neither opens nor closes. */
final class SharedConnections implements ConnectionProvider {

    private final DataSource source;

    SharedConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void initialize() {}

    @Override
    public void shutdown() {}
}
