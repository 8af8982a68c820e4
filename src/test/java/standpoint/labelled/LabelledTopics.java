package standpoint.labelled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import standpoint.discern.topic.FindTopics;
import standpoint.discern.topic.Found;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Briefing;
import standpoint.model.Layout;
import standpoint.model.Position;
import standpoint.model.Speaker;
import standpoint.model.Standing;

/**
 * The positions of a labelled dispute as people grouped them, and the topics that a reader gave them in
 * {@code topics.txt}, beside those that are found where the briefing has none.
 */
final class LabelledTopics {

    private final LabelledDispute dispute;
    private final Map<String, String> topicOf = new HashMap<>();
    private final Map<Position, String> nameOf = new HashMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Position> positions;

    private LabelledTopics(LabelledDispute dispute) {
        this.dispute = dispute;
        for (String line : lines(LabelledDispute.FOLDER.resolve(dispute.name()).resolve("topics.txt"))) {
            String[] parts = line.split(" \\| ", 2);
            for (String name : parts[1].split(", ", -1)) topicOf.put(name, parts[0]);
        }
        this.positions = readPositions();
    }

    static List<LabelledTopics> all() {
        return LabelledDispute.all(LabelledDispute.FOLDER).stream()
                .map(LabelledTopics::new)
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return dispute.name();
    }

    List<Position> positions() {
        return positions;
    }

    Briefing briefing() {
        Briefing all = dispute.briefing();
        return new Briefing(
                all.id(),
                all.title(),
                all.subtitle(),
                all.language(),
                Layout.usual(),
                all.timing(),
                all.firstWindow(),
                all.parties(),
                all.about(),
                List.of(),
                all.sources(),
                all.recipients(),
                all.approval(),
                all.mirror());
    }

    Found find(FindTopics topics, List<Position> given) {
        Map<String, Article> articles =
                dispute.texts().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        return topics.find(briefing(), articles, attributions, given, id -> true);
    }

    /** The short name that people gave a position. */
    String nameOf(Position position) {
        return Objects.requireNonNull(nameOf.get(with(position, List.of())));
    }

    /** B-cubed F1 over the statements: what stands alone by either has a topic of its own there. */
    Grouping score(Found found) {
        List<Grouping.Item> items = new ArrayList<>();
        for (Position position : found.positions()) {
            String name = nameOf(position);
            String alone = position.party() + " " + name;
            String told =
                    position.topics().isEmpty() ? alone : position.topics().get(0);
            for (int i = 0; i < position.evidence().size(); i++)
                items.add(new Grouping.Item(topicOf.getOrDefault(name, alone), told));
        }
        return Grouping.of(items);
    }

    /** The position as if the briefing had a topic for it. */
    static Position settled(Position position) {
        return with(position, List.of("settled"));
    }

    private static Position with(Position position, List<String> topics) {
        return new Position(
                position.party(), position.act(), position.targets(), topics, position.gist(), position.evidence());
    }

    private List<Position> readPositions() {
        Map<String, List<Attribution>> evidence = new TreeMap<>();
        for (LabelledArticle article : dispute.articles())
            for (Labelled each : article.statements()) {
                Attribution attribution = attribution(article.article(), each);
                attributions.add(attribution);
                if (each.standing() == Standing.PARTY)
                    for (String party : each.parties())
                        evidence.computeIfAbsent(party + " " + each.position().orElseThrow(), key -> new ArrayList<>())
                                .add(attribution);
            }
        List<Position> read = new ArrayList<>();
        evidence.forEach((key, statements) -> {
            String[] parts = key.split(" ", 2);
            Position position =
                    new Position(parts[0], statements.get(0).act(), List.of(), List.of(), List.of(), statements);
            nameOf.put(position, parts[1]);
            read.add(position);
        });
        return read;
    }

    static Attribution attribution(Article article, Labelled each) {
        return new Attribution(
                article.id(),
                each.statement().source(),
                each.statement().cue(),
                each.statement().content(),
                each.statement().form(),
                new Speaker("", each.standing(), each.parties()),
                each.act(),
                each.targets(),
                each.hedged(),
                List.of());
    }
}
