package standpoint.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Briefing;
import standpoint.model.CoverageReport.Suggestion;
import standpoint.model.Standing;

/** Names who is often quoted and is no party of the briefing: whom its author may have forgotten. */
final class SuggestParties {

    private static final int MOST = 5;
    private static final int STATEMENTS = 3;
    private static final int OUTLETS = 2;

    /** Words with capitals; "of" and "for" join them behind the name of a body. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.-]*(?:(?:\\s+|(?<=\\b(?:Ministry|Department|Office|Bank|Council"
                    + "|Chamber|Institute|University|Union|Federation|Association|Court|Committee|Commission|League|Board)) (?:of|for)"
                    + " (?:the )?)\\p{Lu}[\\p{L}\\p{M}.-]*)*");

    private static final Set<String> TITLES = Set.of(
            "a",
            "an",
            "the",
            "one",
            "two",
            "three",
            "some",
            "several",
            "many",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "prof",
            "professor",
            "president",
            "prime",
            "minister",
            "foreign",
            "interior",
            "defence",
            "defense",
            "finance",
            "chief",
            "general",
            "secretary",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "senator",
            "governor",
            "mayor",
            "chairman",
            "director",
            "deputy",
            "ambassador",
            "colonel",
            "captain",
            "major",
            "judge",
            "king",
            "queen",
            "former",
            "state",
            "police",
            "army",
            "officials",
            "authorities",
            "government",
            "ministry",
            "parliament",
            "embassy",
            "western",
            "he",
            "she",
            "they",
            "it");

    /** Who comments on a dispute is no party to it. */
    private static final Pattern COMMENTS = Pattern.compile(
            "(?i)\\b(analysts?|experts?|researchers?|scholars?|professors?|lecturers?|economists?|historians?|observers?"
                    + "|strategists?|fellows?|columnists?|editors?|reporters?|witness(?:es)?|residents?|institute|university)\\b");

    private final Coverage coverage;
    private final Set<String> own;

    SuggestParties(Briefing briefing, Coverage coverage) {
        this.coverage = coverage;
        this.own = briefing.parties().stream()
                .flatMap(party -> Stream.of(List.of(party.name()), party.names(), party.metonyms(), party.demonyms())
                        .flatMap(List::stream))
                .collect(Collectors.toSet());
    }

    /** The most quoted first; a statement counts for one of them. */
    List<Suggestion> of(List<Attribution> attributions) {
        List<Attribution> open = new ArrayList<>(attributions.stream()
                .filter(each -> each.speaker().standing() != Standing.PARTY)
                .filter(each -> coverage.article(each.articleId()).copyOf().isEmpty())
                .filter(each -> !COMMENTS.matcher(each.speaker().name()).find())
                .toList());
        List<Suggestion> suggestions = new ArrayList<>();
        while (suggestions.size() < MOST) {
            Map<String, Set<Attribution>> named = named(open);
            String most = named.keySet().stream()
                    .filter(name -> suffices(named.getOrDefault(name, Set.of())))
                    .max(Comparator.comparingInt((String name) ->
                                    named.getOrDefault(name, Set.of()).size())
                            .thenComparing(Comparator.reverseOrder()))
                    .orElse("");
            if (most.isEmpty()) return suggestions;
            Set<Attribution> said = named.getOrDefault(most, Set.of());
            suggestions.add(new Suggestion(most, said.size(), outlets(said)));
            open.removeAll(said);
        }
        return suggestions;
    }

    private Map<String, Set<Attribution>> named(List<Attribution> attributions) {
        Map<String, Set<Attribution>> named = new LinkedHashMap<>();
        for (Attribution each : attributions)
            for (String name : names(each.speaker().name()))
                named.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(each);
        return named;
    }

    private Set<String> names(String speaker) {
        Set<String> names = new HashSet<>();
        NAME.matcher(speaker.replaceAll("['’]s\\b", " |"))
                .results()
                .map(MatchResult::group)
                .map(SuggestParties::withoutTitles)
                .filter(Predicate.not(String::isEmpty))
                .filter(name -> !own.contains(name))
                .forEach(names::add);
        return names;
    }

    private static String withoutTitles(String name) {
        List<String> words = new ArrayList<>(List.of(name.split("\\s+", -1)));
        while (!words.isEmpty() && isTitle(words.get(0))) words.remove(0);
        return String.join(" ", words);
    }

    private static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(java.util.Locale.ROOT).replace(".", ""));
    }

    private boolean suffices(Set<Attribution> said) {
        return said.size() >= STATEMENTS && outlets(said) >= OUTLETS;
    }

    private int outlets(Set<Attribution> said) {
        return (int) said.stream()
                .map(each -> coverage.article(each.articleId()))
                .map(Article::outletId)
                .distinct()
                .count();
    }
}
