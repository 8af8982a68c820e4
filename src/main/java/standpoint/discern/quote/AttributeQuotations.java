package standpoint.discern.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import standpoint.discern.Attributor;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Quotations;
import standpoint.discern.text.Sentences;
import standpoint.model.Reach;

/**
 * Finds quotations with a reporting verb beside them, and statements behind a fixed "said that", in the languages that
 * it has a list of cues for. What differs between the languages stands in their lists.
 */
public final class AttributeQuotations implements Attributor {

    private static final Set<String> LANGUAGES = Set.of("ar", "es", "fr", "ur", "zh");

    private final Sentences sentences = new Sentences();
    private final Map<String, Idiom> read = new HashMap<>();

    /** Reads each language's list with the first text in it. */
    public AttributeQuotations() {}

    @Override
    public Reach reach(String language) {
        return LANGUAGES.contains(primary(language)) ? Reach.PARTIAL : Reach.NONE;
    }

    @Override
    public List<Attributed> attribute(String text, String language) {
        if (reach(language) == Reach.NONE) return List.of();
        Idiom idiom = idiom(primary(language));
        Quotations quotations = idiom.has("dashes") ? Quotations.withDialogue(text) : Quotations.of(text);
        List<Unit> units = Unit.of(sentences.of(text), quotations);
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) new ReadUnit(idiom, units, i, quotations, found).read();
        return found.stream()
                .map(statement -> statement.attributed(quotations))
                .sorted(Comparator.comparing(Attributed::first))
                .toList();
    }

    private synchronized Idiom idiom(String language) {
        return read.computeIfAbsent(language, Idiom::of);
    }

    private static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }
}
