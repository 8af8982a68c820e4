package standpoint.terminal;

import java.time.Clock;
import java.util.List;
import standpoint.configure.Configuration;
import standpoint.keep.Store;
import standpoint.produce.Examine;
import standpoint.produce.ProduceEdition;
import standpoint.produce.Progress;
import standpoint.produce.RebuildEdition;
import standpoint.produce.ReviewEdition;

/**
 * What the commands may ask of the program. Each part is built when it is first asked for, so that a short command pays
 * for nothing that it does not use.
 */
public interface Program {

    /**
     * The configuration, read and checked whole.
     *
     * @throws standpoint.configure.ConfigurationException with every problem in it
     */
    Configuration configuration();

    /** The problems of all templates, a sentence each; empty when they work. */
    List<String> templateProblems();

    /** What is kept. */
    Store store();

    /** Makes editions, telling its steps to the listener. */
    ProduceEdition producer(Progress progress);

    /** Takes decisions about editions that await approval. */
    ReviewEdition review();

    /** Makes published editions again. */
    RebuildEdition rebuild();

    /** Looks into single feeds, pages and texts. */
    Examine examine();

    /** Runs the schedule until the process is told to stop. */
    void serve();

    /** The time. */
    Clock clock();
}
