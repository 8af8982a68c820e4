package standpoint.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.keep.Review;
import standpoint.model.Edition;
import standpoint.produce.Verdict;

/** Tells what became of a decision about an edition, and turns it into the exit code. */
final class ShowVerdict {

    private final Screen screen;
    private final boolean json;

    ShowVerdict(Screen screen, boolean json) {
        this.screen = screen;
        this.json = json;
    }

    /** What became of the decision that was asked for. */
    int show(String id, Optional<Verdict> verdict) {
        return show(verdict.orElseThrow(
                () -> new UsageException("there is no edition '" + id + "'; see standpoint archive list")));
    }

    /** What went out besides what was asked for. */
    int show(List<Verdict> verdicts) {
        return verdicts.stream().mapToInt(this::show).max().orElse(ExitCode.DONE);
    }

    private int show(Verdict verdict) {
        if (verdict instanceof Verdict.Released sent) return released(sent);
        if (verdict instanceof Verdict.Withdrawn withdrawn) {
            tell(withdrawn.edition(), withdrawn.review());
            return ExitCode.DONE;
        }
        if (verdict instanceof Verdict.DecidedBefore before)
            screen.complain(before.edition().id() + " was decided about before: "
                    + sentence(before.edition(), before.review()));
        else if (verdict instanceof Verdict.NotAsked plain)
            screen.complain(plain.edition().id() + " needs no approval: it was sent when it was issued");
        else if (verdict instanceof Verdict.Stuck stuck)
            screen.complain(stuck.editionId() + " is to be sent and cannot be: " + stuck.reason());
        return ExitCode.FAILED;
    }

    private int released(Verdict.Released sent) {
        tell(sent.edition(), sent.review());
        if (sent.unsent() > 0)
            screen.complain("  " + Counts.of(sent.unsent(), "recipient has", "recipients have")
                    + " not got it; see standpoint archive show "
                    + sent.edition().id());
        return ExitCode.complete(sent.unsent() == 0);
    }

    private void tell(Edition edition, Review review) {
        if (!json) {
            screen.line(edition.id() + ": " + sentence(edition, review));
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("edition", edition.id());
        ReviewWords.put(review, edition.window().to(), object);
        screen.object(object);
    }

    /** What is decided is not late. */
    private static String sentence(Edition edition, Review review) {
        return ReviewWords.sentence(review, edition.window().to(), edition.zone());
    }
}
