package standpoint.discern.tag;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standpoint.discern.Attributor;
import standpoint.discern.encode.Word;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Quotations;
import standpoint.discern.text.ReadForm;
import standpoint.model.Reach;

/** Finds reported statements in English with the trained model, which is loaded with the first text. */
public final class ModelAttributor implements Attributor {

    private Optional<Tagger> loaded = Optional.empty();

    @Override
    public Reach reach(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("en") ? Reach.WHOLE : Reach.NONE;
    }

    @Override
    public List<Attributed> attribute(String text, String language) {
        if (reach(language) == Reach.NONE) return List.of();
        Tagger tagger = tagger();
        List<Word> words = tagger.words(text);
        Quotations quotations = Quotations.of(text);
        return ReadTags.of(words, tagger.score(words)).stream()
                .map(statement -> new Attributed(
                        statement.source().stream().toList(),
                        List.of(statement.cue()),
                        statement.content(),
                        ReadForm.of(statement.content(), quotations)))
                .sorted(Comparator.comparing(Attributed::first))
                .toList();
    }

    private synchronized Tagger tagger() {
        if (loaded.isEmpty()) loaded = Optional.of(Tagger.load());
        return loaded.get();
    }
}
