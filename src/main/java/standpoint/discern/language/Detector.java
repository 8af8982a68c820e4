package standpoint.discern.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import standpoint.discern.text.WordList;

/** Tells languages by their runs of letters, with Apache OpenNLP and its model, which is loaded with the first text. */
final class Detector {

    private static final String MODEL = "/langdetect-183.bin";

    /** The likeliest language must be so many times as likely as the next. */
    private static final double CLEARLY = 2;

    private Optional<LanguageDetectorModel> loaded = Optional.empty();
    private final Map<String, String> tags = new LinkedHashMap<>();

    /**
     * The language of a text, as the shortest BCP 47 tag; empty when two are about as likely.
     *
     * @param possible languages that the text's script allows
     */
    Optional<String> detect(String text, Predicate<String> possible) {
        LanguageDetectorModel model = model();
        Map<String, Double> likely = new LinkedHashMap<>();
        for (Language each : new LanguageDetectorME(model).predictLanguages(text)) {
            String tag = tags.getOrDefault(each.getLang(), each.getLang());
            if (possible.test(tag)) likely.merge(tag, each.getConfidence(), Double::sum);
        }
        List<Map.Entry<String, Double>> best = likely.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .collect(Collectors.toList());
        boolean clear = best.size() == 1
                || (best.size() == 2
                        && best.get(0).getValue() >= CLEARLY * best.get(1).getValue());
        return clear ? Optional.of(best.get(0).getKey()) : Optional.empty();
    }

    private synchronized LanguageDetectorModel model() {
        if (loaded.isEmpty()) {
            for (String language : Locale.getISOLanguages())
                threeLetters(language).ifPresent(code -> tags.put(code, language));
            // the library tells members of a language that news has one tag for
            for (String line : WordList.lines("macrolanguages.txt")) {
                List<String> words = List.of(line.split("\\s+", -1));
                tags.put(words.get(0), words.get(1));
            }
            loaded = Optional.of(load());
        }
        return loaded.get();
    }

    private static Optional<String> threeLetters(String language) {
        try {
            return Optional.of(Locale.forLanguageTag(language).getISO3Language());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static LanguageDetectorModel load() {
        try (InputStream stream = Detector.class.getResourceAsStream(MODEL)) {
            if (stream == null) throw new IllegalStateException("the program comes without its model of languages");
            return new LanguageDetectorModel(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the model of languages cannot be read", e);
        }
    }
}
