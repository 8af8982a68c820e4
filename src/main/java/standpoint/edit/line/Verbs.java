package standpoint.edit.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.edit.line.Verb.Takes;

/** The verbs that report, found by any of their forms. */
final class Verbs {

    private final Map<String, Verb> byForm = new HashMap<>();

    Verbs() {
        List<List<String>> replaced = new ArrayList<>();
        for (String line : Lines.of("verbs.txt")) {
            List<String> words = Arrays.asList(line.split(" +"));
            if (words.contains("as")) replaced.add(words);
            else add(words, verb(words));
        }
        for (List<String> words : replaced) add(words.subList(0, words.size() - 2), say(words.get(words.size() - 1)));
    }

    private static Verb verb(List<String> words) {
        String base = words.get(1);
        String past = words.size() > 2 ? words.get(2) : Verb.regular(base);
        String participle = words.size() > 3 ? words.get(3) : past;
        return new Verb(Takes.valueOf(words.get(0).toUpperCase(Locale.ROOT)), base, past, participle);
    }

    private void add(List<String> words, Verb written) {
        Verb forms = verb(words);
        String stem = forms.past().replaceFirst("ed$", "");
        List<String> all = new ArrayList<>(List.of(
                forms.base(),
                forms.past(),
                forms.participle(),
                forms.base() + "s",
                forms.base() + "es",
                forms.base().replaceFirst("y$", "ies"),
                forms.base() + "ing",
                forms.base().replaceFirst("e$", "") + "ing",
                stem + "ing"));
        all.forEach(form -> byForm.putIfAbsent(form, written));
    }

    /** The verb of that base form; the list has it. */
    Verb say(String base) {
        return find(base).orElseThrow(() -> new IllegalArgumentException("verbs.txt has no " + base));
    }

    /** The verb that a word is a form of; a word in -ed that is not listed is taken for one with an object. */
    Optional<Verb> find(String word) {
        Optional<Verb> listed = Optional.ofNullable(byForm.get(word));
        if (listed.isPresent() || !word.matches("[a-z]{3,}ed")) return listed;
        return Optional.of(new Verb(Takes.OBJECT, "", word, word));
    }
}
