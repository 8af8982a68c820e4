package standpoint.discern.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A model that comes with the program. Many threads may run it at once; each answer is computed by the thread that
 * asked, so that it is the same however many there are.
 */
public final class Model {

    private final OrtEnvironment environment;
    private final OrtSession session;

    private Model(byte[] onnx) {
        environment = DeepStack.call(OrtEnvironment::getEnvironment);
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(onnx, options);
        } catch (OrtException e) {
            throw new IllegalStateException("a model that comes with the program cannot be read", e);
        }
    }

    /** Loads a model from the class path, by its name from the place of a class. */
    public static Model load(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new Model(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** What the model answers, by the names that it has for its outputs: arrays of {@code float}. */
    @FunctionalInterface
    public interface Answer {

        /** The output of that name. */
        Object get(String name);
    }

    /**
     * Runs the model on one sequence.
     *
     * @param inputs rows of a batch of one, by the names that the model has for them
     */
    public Answer run(Map<String, long[]> inputs) {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, long[]> input : inputs.entrySet())
                tensors.put(
                        input.getKey(),
                        OnnxTensor.createTensor(
                                environment, LongBuffer.wrap(input.getValue()), new long[] {1, input.getValue().length
                                }));
            try (OrtSession.Result result = session.run(tensors)) {
                return answer(result);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("a model failed on a text", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static Answer answer(OrtSession.Result result) throws OrtException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var output : result) values.put(output.getKey(), output.getValue().getValue());
        return name -> Objects.requireNonNull(values.get(name), name);
    }
}
