package standpoint.discern.act;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.discern.text.WordList;

/** Makes all forms of an English verb: by rule, and for irregular verbs by {@code verb-forms.txt}. */
final class VerbForms {

    private static final String DOUBLING =
            "[^aeiou]*[aeiou][bdgkmnprt]|(ad|com|o|per|re|sub)mit|(con|de|in|pre|re|trans)fer"
                    + "|(com|ex|pro|re)pel|rebel|(con|oc|re)cur|regret|rebut";

    private final Map<String, List<String>> irregular = new HashMap<>();

    VerbForms() {
        for (String line : WordList.lines("verb-forms.txt")) {
            List<String> forms = List.of(line.split("\\s+", -1));
            irregular.put(forms.get(0), forms.subList(1, forms.size()));
        }
    }

    /** The forms of a lemma, itself among them. */
    Set<String> of(String lemma) {
        Set<String> forms = new LinkedHashSet<>(List.of(lemma, third(lemma)));
        for (String stem : stems(lemma)) {
            forms.add(stem + "ing");
            if (!irregular.containsKey(lemma)) forms.add(past(stem, lemma));
        }
        forms.addAll(irregular.getOrDefault(lemma, List.of()));
        return forms;
    }

    private static List<String> stems(String lemma) {
        if (lemma.endsWith("ie")) return List.of(lemma.substring(0, lemma.length() - 2) + "y");
        if (lemma.endsWith("e") && !lemma.endsWith("ee")) return List.of(lemma.substring(0, lemma.length() - 1));
        String doubled = lemma + lemma.charAt(lemma.length() - 1);
        if (lemma.matches(DOUBLING)) return List.of(doubled);
        // "cancelled" and "canceled"
        return lemma.matches(".*[^aeiou][aei]l") ? List.of(doubled, lemma) : List.of(lemma);
    }

    private static String past(String stem, String lemma) {
        if (lemma.endsWith("ie") || lemma.endsWith("ee")) return lemma + "d";
        return lemma.matches(".*[^aeiou]y") ? lemma.substring(0, lemma.length() - 1) + "ied" : stem + "ed";
    }

    private static String third(String lemma) {
        if (lemma.matches(".*(s|sh|ch|x|z|go|do)")) return lemma + "es";
        return lemma.matches(".*[^aeiou]y") ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
    }
}
