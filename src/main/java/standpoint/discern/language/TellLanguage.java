package standpoint.discern.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;

/**
 * The language to read a text in. A page may say {@code en} of an Urdu text, or nothing; its text has the last word
 * where it is long enough to tell, and where it is not, what the page says stands if the text's script allows it.
 */
public final class TellLanguage {

    private static final String UNKNOWN = "und";

    /** Characters that are looked at: enough to tell, whatever the length of the text. */
    private static final int SAMPLE = 2000;

    /** Fewer letters are guessed badly. */
    private static final int ENOUGH = 60;

    private final Scripts scripts = new Scripts();
    private final Detector detector = new Detector();

    /** Reads the lists of scripts and letters; the model is loaded when a text needs it. */
    public TellLanguage() {}

    /**
     * The language of a text as a BCP 47 tag: the stated one, region and all, when the text is in it; {@code und} when
     * it cannot be told.
     *
     * @param stated BCP 47 tag by page or feed; {@code und} when nothing is stated
     */
    public String of(String stated, String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        Optional<UnicodeScript> script = scripts.mostly(sample);
        if (script.isEmpty()) return stated;
        String own = primary(stated);
        boolean fits = scripts.writes(script.get(), own);
        return told(sample, script.get())
                .map(language -> language.equals(own) ? stated : language)
                .orElseGet(() ->
                        fits ? stated : scripts.byLetters(sample, script.get()).orElse(UNKNOWN));
    }

    /** What the text alone tells, the cheap signs first. */
    private Optional<String> told(String sample, UnicodeScript script) {
        Optional<String> only = scripts.onlyLanguage(script);
        if (only.isPresent()) return only;
        if (script == UnicodeScript.LATIN && PlainEnglish.is(sample)) return Optional.of("en");
        long letters = sample.codePoints().filter(Character::isLetter).count();
        if (letters < ENOUGH) return Optional.empty();
        return detector.detect(sample, language -> scripts.writes(script, language));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
