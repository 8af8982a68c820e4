package standpoint.discern.group;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import standpoint.model.Act;

/** Statements of one party that are taken for one position, with the sums that likeness is told from. */
final class Group {

    private final List<Statement> members = new ArrayList<>();
    private final Map<Act, Integer> acts = new EnumMap<>(Act.class);
    private final Map<String, Integer> articles = new TreeMap<>();
    private final Map<String, Double> words = new TreeMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private Embedding meaning;

    Group(Statement first) {
        meaning = first.meaning();
        note(first);
    }

    private void add(Statement statement) {
        meaning = meaning.plus(statement.meaning());
        note(statement);
    }

    private void note(Statement statement) {
        members.add(statement);
        acts.merge(statement.attribution().act(), 1, Integer::sum);
        articles.merge(statement.article().id(), 1, Integer::sum);
        statement.words().forEach((word, weight) -> words.merge(word, weight, Double::sum));
        numbers.addAll(statement.numbers());
        targets.addAll(statement.attribution().targets());
    }

    /** Takes another's statements in; what repeats words of an article that are here already is one statement. */
    void takeIn(Group other) {
        for (Statement statement : other.members) if (members.stream().noneMatch(statement::isIn)) add(statement);
    }

    List<Statement> members() {
        return members;
    }

    Map<Act, Integer> acts() {
        return acts;
    }

    Map<String, Integer> articles() {
        return articles;
    }

    Map<String, Double> words() {
        return words;
    }

    Set<String> numbers() {
        return numbers;
    }

    Set<String> targets() {
        return targets;
    }

    /** The sum of all; unknown where one is in a language that is not read. */
    Embedding meaning() {
        return meaning;
    }
}
