package standpoint.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.model.Attribution;
import standpoint.model.Discernment;
import standpoint.model.Position;

/** Leaves out the statements of edited articles that an earlier edition has from an earlier version. */
final class LeaveOutReread {

    private final Coverage coverage;
    private final QuotedBefore quoted;

    private LeaveOutReread(Material material) {
        this.coverage = Coverage.of(material);
        this.quoted = new QuotedBefore(material.earlier());
    }

    /** The same material without them, and without the positions that rest on nothing else. */
    static Material in(Material material) {
        LeaveOutReread left = new LeaveOutReread(material);
        Discernment all = material.discernment();
        return material.with(new Discernment(
                left.fresh(all.attributions()),
                all.positions().stream().flatMap(left::fresh).toList(),
                all.topics(),
                all.readings(),
                all.figures()));
    }

    private List<Attribution> fresh(List<Attribution> attributions) {
        return attributions.stream()
                .filter(each -> !quoted.has(each, coverage.article(each.articleId())))
                .toList();
    }

    private Stream<Position> fresh(Position position) {
        return Optional.of(fresh(position.evidence())).filter(evidence -> !evidence.isEmpty()).stream()
                .map(evidence -> new Position(
                        position.party(),
                        position.act(),
                        position.targets(),
                        position.topics(),
                        position.gist(),
                        evidence));
    }
}
