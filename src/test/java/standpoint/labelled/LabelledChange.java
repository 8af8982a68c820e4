package standpoint.labelled;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import standpoint.discern.group.ContentTerms;
import standpoint.edit.EditEdition;
import standpoint.edit.Material;
import standpoint.model.Act;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Change;
import standpoint.model.Discernment;
import standpoint.model.Edition;
import standpoint.model.Position;
import standpoint.model.Quotation;
import standpoint.model.Standing;
import standpoint.model.StatedPosition;
import standpoint.model.Window;

/**
 * How far positions are recognised from one edition to the next: labelled coverage is cut in two at each of its days,
 * and its positions, as people grouped them, make an edition before and one after.
 */
final class LabelledChange {

    private final ContentTerms terms = new ContentTerms();
    private final EditEdition edit;

    LabelledChange(EditEdition edit) {
        this.edit = edit;
    }

    /**
     * Counts over all cuts.
     *
     * @param again positions that people found before and after the cut
     * @param marked those marked as repeated
     * @param right those of them that people call by the same name as the earlier one
     */
    record Tally(int again, int marked, int right) {

        Tally plus(Tally other) {
            return new Tally(again + other.again, marked + other.marked, right + other.right);
        }

        double precision() {
            return (double) right / marked;
        }

        double recall() {
            return (double) right / again;
        }
    }

    Tally of(LabelledDispute dispute) {
        Tally all = new Tally(0, 0, 0);
        Set<Instant> days = new TreeSet<>();
        dispute.texts().forEach(article -> days.add(article.dated()));
        for (Instant cut : days.stream().skip(1).toList()) all = all.plus(cutAt(dispute, cut));
        return all;
    }

    private Tally cutAt(LabelledDispute dispute, Instant cut) {
        Map<Place, String> names = names(dispute);
        List<Position> before = positions(dispute, article -> article.dated().isBefore(cut));
        List<Position> after = positions(dispute, article -> !article.dated().isBefore(cut));
        Edition first = edition(dispute, before, cut, List.of());
        Edition second = edition(dispute, after, cut.plus(Duration.ofDays(1)), List.of(first));
        Set<String> known = new HashSet<>();
        first.positions().forEach(position -> known.add(key(position, position.best(), first, names)));
        int again = (int) second.positions()
                .filter(position -> known.contains(key(position, position.best(), second, names)))
                .count();
        List<StatedPosition> repeated = second.positions()
                .filter(position -> position.change() == Change.REPEATED)
                .toList();
        int right = (int) repeated.stream()
                .filter(position -> key(position, position.best(), second, names)
                        .equals(key(position, position.earlier().orElseThrow().quotation(), second, names)))
                .count();
        return new Tally(again, repeated.size(), right);
    }

    /** Where a statement begins. */
    private record Place(String articleId, int begin) {}

    private static String key(StatedPosition position, Quotation said, Edition edition, Map<Place, String> names) {
        Place place = new Place(
                edition.source(said.source()).articleId(),
                said.content().get(0).span().begin());
        return position.party() + " " + Objects.requireNonNull(names.get(place));
    }

    private static Map<Place, String> names(LabelledDispute dispute) {
        Map<Place, String> names = new HashMap<>();
        for (LabelledArticle article : dispute.articles())
            for (Labelled each : article.statements())
                each.position()
                        .ifPresent(name -> names.put(
                                new Place(
                                        article.article().id(),
                                        each.statement().content().get(0).begin()),
                                name));
        return names;
    }

    private List<Position> positions(LabelledDispute dispute, Predicate<Article> when) {
        Map<String, List<Attribution>> evidence = new TreeMap<>();
        Map<String, Article> articles = new HashMap<>();
        for (LabelledArticle article : dispute.articles()) {
            if (!when.test(article.article())) continue;
            articles.put(article.article().id(), article.article());
            for (Labelled each : article.statements())
                if (each.standing() == Standing.PARTY)
                    for (String party : each.parties())
                        evidence.computeIfAbsent(party + " " + each.position().orElseThrow(), key -> new ArrayList<>())
                                .add(LabelledTopics.attribution(article.article(), each));
        }
        List<Position> positions = new ArrayList<>();
        evidence.forEach((key, said) -> positions.add(position(key, said, articles)));
        return positions;
    }

    private Position position(String key, List<Attribution> said, Map<String, Article> articles) {
        Set<String> targets = new TreeSet<>();
        Map<Act, Integer> acts = new EnumMap<>(Act.class);
        List<String> words = new ArrayList<>();
        for (Attribution each : said) {
            targets.addAll(each.targets());
            if (each.act() != Act.ASSERT) acts.merge(each.act(), 1, Integer::sum);
            String text = Objects.requireNonNull(articles.get(each.articleId())).text();
            each.content().forEach(span -> words.add(span.in(text)));
        }
        Act act = acts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Act.ASSERT);
        return new Position(
                key.split(" ", 2)[0],
                act,
                List.copyOf(targets),
                List.of(),
                List.copyOf(terms.of(words).keySet()),
                said.stream().sorted(Comparator.comparing(Attribution::form)).toList());
    }

    private Edition edition(LabelledDispute dispute, List<Position> positions, Instant cutOff, List<Edition> earlier) {
        return edit.edit(new Material(
                dispute.briefing(),
                new Window(cutOff.minus(Duration.ofDays(1)), cutOff, earlier.isEmpty()),
                "Desk",
                earlier.size() + 1,
                dispute.outlets(),
                dispute.texts(),
                new Discernment(List.of(), positions, List.of(), List.of(), List.of()),
                List.of(),
                earlier));
    }
}
