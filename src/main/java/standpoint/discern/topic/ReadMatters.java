package standpoint.discern.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import standpoint.discern.party.PartyNames;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Position;
import standpoint.model.Span;

/** Reads what positions are about in the texts that they come from. */
final class ReadMatters {

    /** More evidence of a position says the same again. */
    private static final int EVIDENCE = 3;

    private static final Comparator<Position> BY_PARTY =
            Comparator.comparing(Position::party).thenComparing(Position::act);

    private final TopicTools tools;
    private final PartyNames names;
    private final Map<String, Article> articles;
    private final Map<String, List<Attribution>> byArticle;

    /** @param attributions of everybody: they tell which words of an article say who speaks */
    ReadMatters(TopicTools tools, PartyNames names, Map<String, Article> articles, List<Attribution> attributions) {
        this.tools = tools;
        this.names = names;
        this.articles = articles;
        this.byArticle = attributions.stream().collect(Collectors.groupingBy(Attribution::articleId));
    }

    /**
     * What was read.
     *
     * @param matters in an order that is the same whatever the order of the positions
     * @param uses of all their phrases
     */
    record Reading(List<Matter> matters, List<Phrases.Use> uses) {}

    /** Reads the given positions: those that rest on the same statements are one matter. */
    Reading read(List<Position> positions) {
        SortedMap<Key, List<Position>> same = new TreeMap<>();
        for (Position position : positions.stream().sorted(BY_PARTY).toList())
            same.computeIfAbsent(Key.of(position.evidence().get(0)), key -> new ArrayList<>())
                    .add(position);
        Map<Attribution, Told> told = told(same.values().stream()
                .flatMap(each -> evidence(each.get(0)).stream())
                .toList());
        List<Matter> matters = new ArrayList<>();
        List<Phrases.Use> uses = new ArrayList<>();
        for (List<Position> each : same.values()) {
            List<Told> own = evidence(each.get(0)).stream()
                    .map(one -> Objects.requireNonNull(told.get(one)))
                    .toList();
            matters.add(matter(each, own));
            own.forEach(one -> uses.addAll(one.uses()));
        }
        return new Reading(matters, uses);
    }

    private static List<Attribution> evidence(Position position) {
        return position.evidence()
                .subList(0, Math.min(EVIDENCE, position.evidence().size()));
    }

    private static Matter matter(List<Position> positions, List<Told> told) {
        Map<String, Double> phrases = new HashMap<>();
        for (Told each : told) each.uses().forEach(use -> phrases.merge(use.key(), use.share(), Math::max));
        return new Matter(
                positions,
                positions.stream()
                        .mapToInt(each -> each.evidence().size())
                        .max()
                        .orElseThrow(),
                Meaning.sum(told.stream().map(Told::meaning).toList()).unit(),
                phrases);
    }

    /** Where the best statement stands. */
    private record Key(String articleId, int begin, int end) implements Comparable<Key> {

        private static Key of(Attribution attribution) {
            Span first = attribution.content().get(0);
            return new Key(attribution.articleId(), first.begin(), first.end());
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::articleId)
                    .thenComparingInt(Key::begin)
                    .thenComparingInt(Key::end)
                    .compare(this, other);
        }
    }

    /** Nothing of one article is told by another, so that several can be read at once. */
    private Map<Attribution, Told> told(List<Attribution> evidence) {
        Map<String, List<Attribution>> wanted = evidence.stream()
                .collect(Collectors.groupingBy(Attribution::articleId, LinkedHashMap::new, Collectors.toList()));
        Phrases phrases = new Phrases(tools.words(), people());
        Map<Attribution, Told> told = new HashMap<>();
        wanted.entrySet().parallelStream()
                .map(entry -> new ReadStatements(
                                tools,
                                Objects.requireNonNull(articles.get(entry.getKey())),
                                names,
                                byArticle.getOrDefault(entry.getKey(), List.of()))
                        .read(entry.getValue(), phrases))
                .toList()
                .forEach(told::putAll);
        return told;
    }

    /** The words of the names of whoever speaks. */
    private Set<String> people() {
        Set<String> people = new HashSet<>();
        byArticle.forEach((id, attributions) -> {
            String text = Objects.requireNonNull(articles.get(id)).text();
            for (Attribution each : attributions)
                for (Span source : each.source())
                    for (Token token : Tokens.of(text, source.begin(), source.end()))
                        if (token.isCapitalised()) people.add(token.lower());
        });
        return people;
    }
}
