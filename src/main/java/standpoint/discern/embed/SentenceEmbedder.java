package standpoint.discern.embed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.discern.encode.Model;
import standpoint.discern.encode.Word;
import standpoint.discern.encode.WordPiece;
import standpoint.discern.encode.Words;

/**
 * The all-MiniLM-L6-v2 sentence encoder, which is loaded with the first statement. Statements that mean the same have
 * vectors that point the same way, whatever their words; English only.
 */
public final class SentenceEmbedder {

    /** What the encoder was trained to read at most; more of a statement does not change what it is about. */
    private static final int LONGEST = 128;

    private record Loaded(Model model, WordPiece tokenizer) {}

    private Optional<Loaded> loaded = Optional.empty();

    /** The statement as a vector of length 1 with 384 numbers: the mean of its pieces; zeros for no words. */
    public float[] embed(String statement) {
        Loaded encoder = loaded();
        List<Long> pieces = pieces(statement, encoder.tokenizer());
        long[] numbers = pieces.stream().mapToLong(Long::longValue).toArray();
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        Model.Answer answer = encoder.model()
                .run(Map.of("input_ids", numbers, "attention_mask", ones, "token_type_ids", new long[numbers.length]));
        return normal(mean(((float[][][]) answer.get("last_hidden_state"))[0]));
    }

    private static List<Long> pieces(String statement, WordPiece tokenizer) {
        List<Long> pieces = new ArrayList<>();
        pieces.add((long) tokenizer.number("[CLS]"));
        for (Word word : Words.of(statement, tokenizer))
            for (int piece : word.pieces()) if (pieces.size() < LONGEST - 1) pieces.add((long) piece);
        pieces.add((long) tokenizer.number("[SEP]"));
        return pieces;
    }

    private static float[] mean(float[][] states) {
        float[] mean = new float[states[0].length];
        for (float[] state : states) for (int i = 0; i < mean.length; i++) mean[i] += state[i] / states.length;
        return mean;
    }

    private static float[] normal(float[] vector) {
        double square = 0;
        for (float value : vector) square += value * value;
        float length = (float) Math.max(Math.sqrt(square), 1e-12);
        for (int i = 0; i < vector.length; i++) vector[i] /= length;
        return vector;
    }

    private synchronized Loaded loaded() {
        if (loaded.isEmpty())
            loaded = Optional.of(
                    new Loaded(Model.load(SentenceEmbedder.class, "/all-minilm-l6-v2-q.onnx"), WordPiece.load()));
        return loaded.get();
    }
}
