package standpoint.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.model.Discernment;
import standpoint.model.Edition;
import standpoint.model.Meaning;
import standpoint.model.Position;
import standpoint.model.Topic;

/**
 * Gives a found topic the id and the name that it had in earlier editions: the topic most of whose positions continue
 * an earlier one's is that one. A briefing's own topics stay as they are.
 */
final class ContinueTopics {

    private static final Comparator<Tie> CLOSEST_FIRST = Comparator.comparingLong(Tie::shared)
            .reversed()
            .thenComparing(Tie::found)
            .thenComparing(Tie::then);

    private final Material material;
    private final Meaning meaning;
    private final Set<String> own;
    private final List<Topic> found;

    private ContinueTopics(Material material, Meaning meaning) {
        this.material = material;
        this.meaning = meaning;
        this.own = material.briefing().topics().stream().map(Topic::id).collect(Collectors.toSet());
        this.found = material.discernment().topics().stream()
                .filter(topic -> !own.contains(topic.id()))
                .toList();
    }

    /** The same material, its topics called as before. */
    static Material in(Material material, Meaning meaning) {
        return new ContinueTopics(material, meaning).renamed();
    }

    /** So many positions of a found topic continue positions of an earlier one. */
    private record Tie(String found, String then, long shared) {}

    private Material renamed() {
        if (found.isEmpty() || material.earlier().isEmpty()) return material;
        Discernment before = material.discernment();
        Map<String, Topic> continued = continued(ties());
        return material.with(new Discernment(
                before.attributions(),
                before.positions().stream()
                        .map(position -> renamed(position, continued))
                        .toList(),
                before.topics().stream()
                        .map(topic -> continued.getOrDefault(topic.id(), topic))
                        .toList(),
                before.readings(),
                before.figures()));
    }

    private List<Tie> ties() {
        Map<String, Map<String, Long>> shared = new HashMap<>();
        Coverage coverage = Coverage.of(material);
        List<Recognized> recognized = Recognize.among(material, coverage, meaning)
                .recognize(material.discernment().positions());
        for (Recognized each : recognized)
            each.before()
                    .ifPresent(before -> each.position().topics().stream()
                            .filter(topic -> !own.contains(topic))
                            .forEach(topic -> before.position().topics().stream()
                                    .filter(then -> !own.contains(then))
                                    .forEach(then -> shared.computeIfAbsent(topic, any -> new HashMap<>())
                                            .merge(then, 1L, Long::sum))));
        List<Tie> ties = new ArrayList<>();
        shared.forEach((topic, thens) -> thens.forEach((then, times) -> ties.add(new Tie(topic, then, times))));
        return ties.stream().sorted(CLOSEST_FIRST).toList();
    }

    /** What each found topic is called; those that continue none keep their own names, but no other's. */
    private Map<String, Topic> continued(List<Tie> ties) {
        Map<String, Topic> continued = new HashMap<>();
        Set<String> names = new HashSet<>();
        material.briefing().topics().forEach(topic -> names.add(topic.name()));
        Set<String> taken = new HashSet<>(own);
        for (Tie tie : ties) {
            if (continued.containsKey(tie.found()) || !taken.add(tie.then())) continue;
            nameThen(tie.then())
                    .filter(names::add)
                    .ifPresent(name -> continued.put(tie.found(), new Topic(tie.then(), name, List.of())));
        }
        for (Topic topic : found)
            if (!continued.containsKey(topic.id())) continued.put(topic.id(), fresh(topic, taken, names));
        return continued;
    }

    /** A topic that continues none, by the first of its names and the first form of its id that no other has. */
    private static Topic fresh(Topic topic, Set<String> taken, Set<String> names) {
        String name = Stream.concat(Stream.of(topic.name()), topic.terms().stream())
                .filter(each -> !names.contains(each))
                .findFirst()
                .orElse(topic.name());
        names.add(name);
        String id = topic.id();
        for (int next = 2; !taken.add(id); next++) id = topic.id() + "-" + next;
        return new Topic(id, name, topic.terms());
    }

    private Optional<String> nameThen(String topic) {
        return material.earlier().stream()
                .map(Edition::topicNames)
                .filter(names -> names.containsKey(topic))
                .map(names -> names.getOrDefault(topic, ""))
                .findFirst();
    }

    private static Position renamed(Position position, Map<String, Topic> continued) {
        return new Position(
                position.party(),
                position.act(),
                position.targets(),
                position.topics().stream()
                        .map(topic -> Optional.ofNullable(continued.get(topic))
                                .map(Topic::id)
                                .orElse(topic))
                        .toList(),
                position.gist(),
                position.evidence());
    }
}
