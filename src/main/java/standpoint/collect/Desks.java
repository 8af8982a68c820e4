package standpoint.collect;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Where what was fetched is read. Many fetches wait for their hosts at a time, but reading costs memory and processors,
 * and more readers than processors would only hold more of it.
 */
final class Desks {

    private final Semaphore free;

    /** @param count how many may read at a time */
    Desks(int count) {
        free = new Semaphore(count);
    }

    /**
     * Reads at a desk as soon as one is free.
     *
     * @throws InterruptedException when the run ends before that
     */
    <T> T take(Supplier<T> reading) throws InterruptedException {
        free.acquire();
        try {
            return reading.get();
        } finally {
            free.release();
        }
    }
}
