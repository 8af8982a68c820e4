package standpoint.discern.encode;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Calls what needs more stack than a thread of Java has. When it starts, ONNX Runtime 1.29 looks through the process's
 * command line with a regular expression that recurses once a character: thousands of them, as with many files named or
 * a long class path, end the process without an exception.
 */
final class DeepStack {

    /** Ample for the 2 MB that Linux allows a command line; memory is taken only as far as the stack is used. */
    private static final long BYTES = 1L << 30;

    private DeepStack() {}

    /** The result of a call, once it is there; what the call throws is thrown here. */
    static <T> T call(Supplier<T> call) {
        FutureTask<T> task = new FutureTask<>(call::get);
        Thread thread = new Thread(null, task, "deep stack", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("ONNX Runtime cannot be started: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while ONNX Runtime was started", e);
        }
    }
}
