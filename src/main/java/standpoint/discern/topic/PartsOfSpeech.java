package standpoint.discern.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Token;

/** Tells nouns and adjectives of English with Apache OpenNLP and its model, which is loaded with the first sentence. */
final class PartsOfSpeech {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private Optional<POSModel> loaded = Optional.empty();

    /** The universal part of speech of each token: NOUN, PROPN, ADJ and so on. */
    List<String> of(Sentence sentence) {
        String[] words = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
        // a tagger serves one thread; the model behind it serves all
        return List.of(new POSTaggerME(model()).tag(words));
    }

    private synchronized POSModel model() {
        if (loaded.isEmpty()) loaded = Optional.of(load());
        return loaded.get();
    }

    private static POSModel load() {
        try (InputStream stream = PartsOfSpeech.class.getResourceAsStream(MODEL)) {
            if (stream == null)
                throw new IllegalStateException("the program comes without its model of parts of speech");
            return new POSModel(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the model of parts of speech cannot be read", e);
        }
    }
}
