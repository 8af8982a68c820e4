package standpoint.discern.topic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import standpoint.discern.party.PartyNames;
import standpoint.discern.text.Stem;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.discern.topic.ChooseTopics.Group;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Briefing;
import standpoint.model.Position;
import standpoint.model.Topic;

/**
 * Finds what positions are about where no topic of their briefing says it, in English. The same positions have the same
 * topics, whatever their order.
 */
public final class FindTopics {

    /** Topics of an edition, the briefing's own among them: more rows than this nobody looks through. */
    static final int MOST = 12;

    /** So many matters have one topic, about. */
    private static final int GRAIN = 7;

    /** Fewer matters need no headings. */
    private static final int FEWEST = 4;

    private static final int LONGEST_ID = 48;

    private final TopicTools tools = new TopicTools();

    /**
     * Gives a topic to the positions that have none and are like others.
     *
     * @param articles that the evidence stands in, by id
     * @param attributions of everybody in these articles
     * @param english whether the article of an id is in English
     */
    public Found find(
            Briefing briefing,
            Map<String, Article> articles,
            List<Attribution> attributions,
            List<Position> positions,
            Predicate<String> english) {
        List<Position> open = positions.stream()
                .filter(position -> position.topics().isEmpty())
                .filter(position -> position.evidence().stream().allMatch(each -> english.test(each.articleId())))
                .toList();
        int most = MOST - briefing.topics().size();
        if (most < 1 || open.size() < FEWEST) return new Found(List.of(), positions);
        ReadMatters.Reading reading =
                new ReadMatters(tools, new PartyNames(briefing.parties()), articles, attributions).read(open);
        return found(positions, topics(reading, briefing, most));
    }

    private record Named(Topic topic, List<Position> positions) {}

    private List<Named> topics(ReadMatters.Reading reading, Briefing briefing, int most) {
        List<Matter> matters = reading.matters();
        Set<String> subject = subject(briefing);
        List<Candidate> candidates = Candidate.of(matters, reading.uses()).stream()
                .filter(candidate -> !subject.contains(candidate.key()))
                .toList();
        ChooseTopics choose = new ChooseTopics(matters);
        List<Group> groups =
                choose.choose(candidates, Math.min(most, Math.max(1, Math.round((float) matters.size() / GRAIN))));
        NameTopics naming = new NameTopics(matters, candidates, choose, tools);
        Set<String> taken = taken(briefing);
        Set<String> ids = new HashSet<>();
        briefing.topics().forEach(topic -> ids.add(topic.id()));
        List<Named> named = new ArrayList<>();
        for (Group group : greatestFirst(groups, matters)) {
            List<Candidate> names = naming.names(group, taken);
            if (names.isEmpty()) continue;
            taken.addAll(List.of(names.get(0).key().split(" ", -1)));
            named.add(named(
                    names,
                    ids,
                    group.members().stream()
                            .flatMap(i -> matters.get(i).positions().stream())
                            .toList()));
        }
        return named;
    }

    /** What all coverage of the briefing is about is no topic of it. */
    private static Set<String> subject(Briefing briefing) {
        Set<String> subject = new HashSet<>();
        for (String term : briefing.about()) {
            List<Token> words = Tokens.of(term);
            if (words.size() == 1) subject.add(Stem.of(words.get(0).lower()));
        }
        return subject;
    }

    private static Set<String> taken(Briefing briefing) {
        Set<String> taken = new HashSet<>();
        for (Topic topic : briefing.topics())
            for (Token token : Tokens.of(topic.name())) taken.add(Stem.of(token.lower()));
        return taken;
    }

    private static List<Group> greatestFirst(List<Group> groups, List<Matter> matters) {
        return groups.stream()
                .sorted(Comparator.comparingDouble((Group group) -> -group.members().stream()
                                .mapToDouble(i -> matters.get(i).weight())
                                .sum())
                        .thenComparing(group -> group.seed().key()))
                .toList();
    }

    private static Named named(List<Candidate> names, Set<String> ids, List<Position> positions) {
        List<String> headings =
                names.stream().map(name -> heading(name.form())).distinct().toList();
        return new Named(new Topic(id(headings.get(0), ids), headings.get(0), headings), positions);
    }

    private static String heading(String form) {
        return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }

    private static String id(String heading, Set<String> ids) {
        String plain = Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = plain.isEmpty() ? "topic" : plain.substring(0, Math.min(LONGEST_ID, plain.length()));
        String id = slug;
        for (int next = 2; !ids.add(id); next++) id = slug + "-" + next;
        return id;
    }

    private static Found found(List<Position> positions, List<Named> named) {
        Map<Position, String> topicOf = new HashMap<>();
        named.forEach(each -> each.positions()
                .forEach(position -> topicOf.put(position, each.topic().id())));
        return new Found(
                named.stream().map(Named::topic).toList(),
                positions.stream()
                        .map(position -> topicOf.containsKey(position) ? with(position, topicOf) : position)
                        .toList());
    }

    private static Position with(Position position, Map<Position, String> topicOf) {
        return new Position(
                position.party(),
                position.act(),
                position.targets(),
                List.of(String.valueOf(topicOf.get(position))),
                position.gist(),
                position.evidence());
    }
}
