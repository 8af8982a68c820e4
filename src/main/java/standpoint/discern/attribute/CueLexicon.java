package standpoint.discern.attribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import standpoint.discern.text.WordList;

/** The reporting verbs of {@code cues.txt} in all their forms. */
final class CueLexicon {

    /** The form that a verb stands in. */
    enum Inflection {
        BASE,
        THIRD,
        PAST,
        GERUND
    }

    /** One way to take a word. */
    record Reading(CueVerb verb, Inflection inflection) {}

    private final Map<String, List<Reading>> byForm = new HashMap<>();

    CueLexicon() {
        WordList.lines("cues.txt").forEach(this::addLine);
        // "call for" before "call": the longer reading is tried first
        Comparator<Reading> longest =
                Comparator.comparingInt(reading -> -reading.verb().particles().size());
        byForm.values().forEach(readings -> readings.sort(longest));
    }

    /** The readings of a lower-cased word, those with most particles first; empty when it does not report. */
    List<Reading> readings(String word) {
        return byForm.getOrDefault(word, List.of());
    }

    private void addLine(String line) {
        String[] fields = line.split("\\s+", -1);
        int bracket = fields[0].indexOf('(');
        String head = fields[0].replaceAll("\\([^)]*\\)", "");
        List<String> words = List.of(head.split("_", -1));
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (int i = 1; i < fields.length; i++) frames.add(Frame.valueOf(fields[i].toUpperCase(Locale.ROOT)));
        CueVerb verb = new CueVerb(words.get(0), words.subList(1, words.size()), frames);
        List<String> past = bracket < 0
                ? List.of(regularPast(verb.lemma()))
                : Arrays.asList(
                        fields[0].substring(bracket + 1, fields[0].indexOf(')')).split(",", -1));
        add(verb.lemma(), verb, Inflection.BASE);
        add(third(verb.lemma()), verb, Inflection.THIRD);
        for (String form : new LinkedHashSet<>(past)) add(form, verb, Inflection.PAST);
        gerunds(verb.lemma(), past.get(0)).forEach(form -> add(form, verb, Inflection.GERUND));
    }

    private void add(String form, CueVerb verb, Inflection inflection) {
        byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(new Reading(verb, inflection));
    }

    private static String regularPast(String lemma) {
        return lemma.endsWith("e") ? lemma + "d" : lemma + "ed";
    }

    private static String third(String lemma) {
        if (lemma.matches(".*(s|sh|ch|x|z)")) return lemma + "es";
        if (lemma.matches(".*[^aeiou]y")) return lemma.substring(0, lemma.length() - 1) + "ies";
        return lemma + "s";
    }

    /** The gerund, which doubles its consonant where the past does. */
    private static List<String> gerunds(String lemma, String past) {
        if (lemma.endsWith("e") && !lemma.endsWith("ee"))
            return List.of(lemma.substring(0, lemma.length() - 1) + "ing");
        char last = lemma.charAt(lemma.length() - 1);
        if (past.equals(lemma + last + "ed")) return List.of(lemma + last + "ing", lemma + "ing");
        return List.of(lemma + "ing");
    }
}
