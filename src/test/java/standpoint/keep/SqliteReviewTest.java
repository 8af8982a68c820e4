package standpoint.keep;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the embedded database. */
class SqliteReviewTest extends ReviewContract {

    @TempDir
    private Path folder;

    @Override
    Store openEmpty() {
        return Store.open(new KeepSettings(folder));
    }
}
