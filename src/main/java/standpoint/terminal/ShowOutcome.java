package standpoint.terminal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import standpoint.keep.Review;
import standpoint.model.Briefing;
import standpoint.model.CoverageReport.SourceLine;
import standpoint.model.Edition;
import standpoint.model.KeyFigures;
import standpoint.model.LanguageLine;
import standpoint.model.Reach;
import standpoint.model.Rewording;
import standpoint.produce.Outcome;

/** Tells how a run ended, and turns it into the exit code. */
final class ShowOutcome {

    private final Screen screen;
    private final boolean json;
    private final Clock clock;

    ShowOutcome(Screen screen, boolean json, Clock clock) {
        this.screen = screen;
        this.json = json;
        this.clock = clock;
    }

    int show(Briefing briefing, Outcome outcome) {
        if (outcome instanceof Outcome.Issued issued) {
            tell("issued", issued.edition(), issued.pdf());
            complain(issued.unsent(), issued.edition().id(), briefing);
            return ExitCode.complete(issued.complete());
        }
        if (outcome instanceof Outcome.Awaiting awaiting) return awaiting(awaiting, briefing);
        if (outcome instanceof Outcome.Withheld held) return withheld(held, briefing);
        if (outcome instanceof Outcome.Previewed previewed) return previewed(previewed);
        if (outcome instanceof Outcome.AlreadyIssued done) {
            tell(
                    "already-issued",
                    done.editionId(),
                    done.pdf(),
                    done.editionId() + " was issued before: " + done.pdf());
            complain(done.unsent(), done.editionId(), briefing);
            return ExitCode.complete(done.unsent() == 0);
        }
        Outcome.Busy busy = (Outcome.Busy) outcome;
        screen.complain("another process (" + busy.owner() + ") is making this edition of " + briefing.id()
                + "; it has until " + Times.show(busy.until(), briefing.zone()));
        return ExitCode.FAILED;
    }

    private int previewed(Outcome.Previewed previewed) {
        tell("previewed", previewed.edition(), previewed.pdf());
        var preview = new ShowPreview(screen, previewed.edition());
        if (json) preview.json(previewed.dropped());
        else preview.text(previewed.dropped());
        return ExitCode.complete(previewed.edition().coverage().complete());
    }

    private int awaiting(Outcome.Awaiting awaiting, Briefing briefing) {
        tell("awaiting-approval", awaiting.edition(), awaiting.pdf());
        if (!json) screen.line("  " + sentence(awaiting.review(), briefing));
        return ExitCode.complete(awaiting.edition().coverage().complete());
    }

    private int withheld(Outcome.Withheld held, Briefing briefing) {
        Review review = held.review();
        String state = ReviewWords.state(Optional.of(review), clock.instant()).replace(' ', '-');
        boolean rejected = review.state() == Review.State.REJECTED;
        tell(
                state,
                review.editionId(),
                held.pdf(),
                review.editionId() + " was issued before: " + held.pdf() + "\n  " + sentence(review, briefing)
                        + (rejected ? "; an edition with a later cut-off covers its time" : ""));
        return rejected ? ExitCode.FAILED : ExitCode.DONE;
    }

    private String sentence(Review review, Briefing briefing) {
        return ReviewWords.sentence(review, clock.instant(), briefing.zone());
    }

    private void complain(int unsent, String editionId, Briefing briefing) {
        if (unsent > 0)
            screen.complain("  " + unsent + " of " + briefing.recipients().size()
                    + " recipients have not got it; see standpoint archive show " + editionId);
    }

    private void tell(String state, Edition edition, Path pdf) {
        tell(state, edition.id(), pdf, summary(edition) + "\n  " + pdf);
        edition.rewording().ifPresent(this::tellRewording);
        tellLanguages(edition.coverage().languages());
        List<SourceLine> unread = failures(edition);
        boolean none = unread.size() == edition.coverage().sources().size();
        if (none
                && unread.size() > 1
                && unread.stream().map(ShowOutcome::reason).distinct().count() == 1)
            screen.complain("  none of " + unread.size() + " sources read: " + reason(unread.get(0)));
        else
            unread.forEach(line -> screen.complain(
                    "  not read: " + line.outlet() + " (" + line.report().sourceId() + "): " + reason(line)));
    }

    private void tellRewording(Rewording rewording) {
        int refused = rewording.refused().size();
        String taken = rewording
                .failure()
                .map(reason ->
                        "bottom line in the program's own words, not those of " + rewording.model() + ": " + reason)
                .orElseGet(() -> "bottom line: "
                        + Counts.of(rewording.sentences().size(), "sentence") + " by " + rewording.model());
        String why = rewording.refused().stream()
                .map(Rewording.Refusal::reason)
                .findFirst()
                .map(first -> "; " + Counts.of(refused, "sentence") + " not taken, the first because " + first)
                .orElse("");
        screen.complain("  " + taken + why);
    }

    private void tellLanguages(List<LanguageLine> languages) {
        tellLanguages("read in part, by rules: ", languages, Reach.PARTIAL);
        tellLanguages("not read for statements: ", languages, Reach.NONE);
    }

    private void tellLanguages(String how, List<LanguageLine> languages, Reach reach) {
        String lines = languages.stream()
                .filter(line -> line.reach() == reach)
                .map(line -> Counts.of(line.articles(), "article") + " in " + Names.language(line.language()))
                .collect(Collectors.joining(", "));
        if (!lines.isEmpty()) screen.complain("  " + how + lines);
    }

    private static String reason(SourceLine failed) {
        return failed.report().state().reason().orElse("no reason given");
    }

    private void tell(String state, String editionId, Path pdf, String text) {
        if (!json) {
            screen.line(text);
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("edition", editionId);
        object.put("state", state);
        object.put("pdf", pdf.toString());
        screen.object(object);
    }

    private static List<SourceLine> failures(Edition edition) {
        return edition.coverage().sources().stream()
                .filter(line -> !line.report().state().state().readable())
                .toList();
    }

    private static String summary(Edition edition) {
        KeyFigures figures = edition.figures();
        return edition.id() + ": " + Counts.of(figures.articles(), "article") + " from "
                + Counts.of(figures.outlets(), "independent outlet") + ", "
                + Counts.of(figures.positions(), "position") + " (" + figures.fresh() + " new, "
                + figures.shifted() + " shifted, " + figures.silent() + " no longer voiced)";
    }
}
