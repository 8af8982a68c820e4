package standpoint.discern.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import standpoint.discern.encode.Model;
import standpoint.discern.encode.Word;
import standpoint.discern.encode.WordPiece;
import standpoint.discern.encode.Words;
import standpoint.discern.tag.Windows.Range;

/** The trained model, for many threads at once. */
final class Tagger {

    private final Model model;
    private final WordPiece tokenizer;

    private Tagger(Model model, WordPiece tokenizer) {
        this.model = model;
        this.tokenizer = tokenizer;
    }

    /** Loads the model that comes with the program. */
    static Tagger load() {
        return new Tagger(Model.load(Tagger.class, "attribution.onnx"), WordPiece.load());
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
        for (Range range : Windows.of(words)) {
            Model.Answer answer = model.run(input(words.subList(range.begin(), range.end())));
            windows.add(new Scored(
                    range,
                    ((float[][][]) answer.get("tags"))[0],
                    ((float[][][]) answer.get("sources"))[0],
                    ((float[][][]) answer.get("cues"))[0]));
            chain = new Chain((float[][]) answer.get("transitions"));
        }
        return new Answer(windows, chain);
    }

    /** A window as the model takes it. */
    private Map<String, long[]> input(List<Word> words) {
        int count = 2 + words.stream().mapToInt(word -> word.pieces().size()).sum();
        long[] pieces = new long[count];
        long[] kinds = new long[count];
        long[] firsts = new long[words.size()];
        pieces[0] = tokenizer.number("[CLS]");
        int at = 1;
        for (int i = 0; i < firsts.length; i++) {
            Word word = words.get(i);
            firsts[i] = at;
            Arrays.fill(kinds, at, at + word.pieces().size(), word.kind());
            for (int piece : word.pieces()) pieces[at++] = piece;
        }
        pieces[at] = tokenizer.number("[SEP]");
        return Map.of("pieces", pieces, "kinds", kinds, "firsts", firsts);
    }
}
