package standpoint.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.TimeZone;
import org.quartz.TriggerKey;
import org.quartz.impl.jdbcjobstore.CalendarIntervalTriggerPersistenceDelegate;
import org.quartz.impl.jdbcjobstore.CronTriggerPersistenceDelegate;
import org.quartz.impl.jdbcjobstore.DailyTimeIntervalTriggerPersistenceDelegate;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.impl.jdbcjobstore.SimpleTriggerPersistenceDelegate;

/**
 * How Quartz stands in the database, on SQLite as on PostgreSQL: cron rows come back as {@link DstSafeCronTrigger}.
 * Public because Quartz makes it by name.
 */
public final class TimerTables extends PostgreSQLDelegate {

    /** Made by Quartz. */
    public TimerTables() {}

    @Override
    protected void addDefaultTriggerPersistenceDelegates() {
        addTriggerPersistenceDelegate(new SimpleTriggerPersistenceDelegate());
        addTriggerPersistenceDelegate(new DstSafeCronRows());
        addTriggerPersistenceDelegate(new CalendarIntervalTriggerPersistenceDelegate());
        addTriggerPersistenceDelegate(new DailyTimeIntervalTriggerPersistenceDelegate());
    }

    private static final class DstSafeCronRows extends CronTriggerPersistenceDelegate {

        @Override
        public TriggerPropertyBundle loadExtendedTriggerPropertiesFromResultSet(ResultSet row, TriggerKey key)
                throws SQLException {
            TimeZone zone = TimeZone.getTimeZone(row.getString(COL_TIME_ZONE_ID));
            String expression = row.getString(COL_CRON_EXPRESSION);
            return new TriggerPropertyBundle(new DstSafeCronTrigger.Schedule(expression, zone), null, null);
        }
    }
}
