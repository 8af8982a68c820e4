package standpoint.discern.tag;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standpoint.discern.tag.Windows.Range;

/**
 * The trained model. Many threads may ask it at once; each answer is computed by the thread that asked, so that it is
 * the same however many there are.
 */
final class Tagger {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece tokenizer;

    private Tagger(byte[] model, List<String> vocabulary) {
        tokenizer = new WordPiece(vocabulary);
        environment = DeepStack.call(OrtEnvironment::getEnvironment);
        session = open(model);
    }

    private OrtSession open(byte[] model) {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the model that comes with the program cannot be read", e);
        }
    }

    /** Loads the model that comes with the program. */
    static Tagger load() {
        return new Tagger(Resource.bytes("attribution.onnx"), Resource.lines("vocabulary.txt"));
    }

    List<Word> words(String text) {
        return Words.of(text, tokenizer);
    }

    /**
     * What the model says of a text.
     *
     * @param windows in the order of the text
     * @param chain which tags may follow each other
     */
    record Answer(List<Scored> windows, Chain chain) {}

    Answer score(List<Word> words) {
        List<Scored> windows = new ArrayList<>();
        Chain chain = new Chain(new float[0][]);
        try {
            for (Range range : Windows.of(words)) {
                try (var input = new Input(words.subList(range.begin(), range.end()));
                        OrtSession.Result result = session.run(input.tensors)) {
                    windows.add(new Scored(
                            range,
                            ((float[][][]) value(result, "tags"))[0],
                            ((float[][][]) value(result, "sources"))[0],
                            ((float[][][]) value(result, "cues"))[0]));
                    chain = new Chain((float[][]) value(result, "transitions"));
                }
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed on a text", e);
        }
        return new Answer(windows, chain);
    }

    private static Object value(OrtSession.Result result, String name) throws OrtException {
        return result.get(name).orElseThrow().getValue();
    }

    /** A window as the model takes it. */
    private final class Input implements AutoCloseable {
        private final Map<String, OnnxTensor> tensors = new LinkedHashMap<>();

        Input(List<Word> words) throws OrtException {
            int count =
                    2 + words.stream().mapToInt(word -> word.pieces().size()).sum();
            long[] pieces = new long[count];
            long[] kinds = new long[count];
            long[] firsts = new long[words.size()];
            pieces[0] = tokenizer.number("[CLS]");
            int at = 1;
            for (int i = 0; i < firsts.length; i++) {
                firsts[i] = at;
                Arrays.fill(
                        kinds,
                        at,
                        at + words.get(i).pieces().size(),
                        words.get(i).kind());
                for (int piece : words.get(i).pieces()) pieces[at++] = piece;
            }
            pieces[at] = tokenizer.number("[SEP]");
            add("pieces", pieces);
            add("kinds", kinds);
            add("firsts", firsts);
        }

        private void add(String name, long[] values) throws OrtException {
            tensors.put(
                    name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length}));
        }

        @Override
        public void close() {
            tensors.values().forEach(OnnxTensor::close);
        }
    }
}
