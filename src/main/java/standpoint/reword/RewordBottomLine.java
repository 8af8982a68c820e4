package standpoint.reword;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standpoint.model.Edition;
import standpoint.model.Party;
import standpoint.model.Rewording;
import standpoint.model.Rewording.Refusal;
import standpoint.model.Sentence;

/**
 * Has a language model word the bottom line, and takes of its answer what passes the check. A sentence that does not is
 * replaced by those of the edition that rest on the same positions, so that no position is lost.
 */
public final class RewordBottomLine implements Reword {

    private static final Logger LOG = LoggerFactory.getLogger(RewordBottomLine.class);

    private static final String PARTIAL = "it leaves out what the sentence in its place says besides";

    private final RewordSettings settings;
    private final Prompts prompts;
    private final AskModel model;
    private final Vocabulary vocabulary = new Vocabulary();

    /** A model, and the prompts that it is asked with. */
    public RewordBottomLine(RewordSettings settings, Prompts prompts) {
        this.settings = settings;
        this.prompts = prompts;
        this.model = new AskModel(settings);
    }

    @Override
    @SuppressWarnings("checkstyle:IllegalCatch") // an answer that breaks the check must not break the run
    public Edition reword(Edition edition, List<Party> parties) {
        if (edition.bottomLine().isEmpty()) return edition;
        try {
            List<Proposal> proposals = ReadAnswer.read(
                    model.ask(prompts.fill(Prompts.INSTRUCTIONS, edition), prompts.fill(Prompts.POSITIONS, edition)));
            return choose(edition, parties, proposals);
        } catch (RewordException e) {
            LOG.info("The bottom line of {} stays as it was.", edition.id(), e);
            return unchanged(edition, List.of(), e.reason());
        } catch (RuntimeException e) {
            LOG.error("The bottom line of {} stays as it was.", edition.id(), e);
            return unchanged(edition, List.of(), "its answer could not be checked");
        }
    }

    private Edition unchanged(Edition edition, List<Refusal> refused, String reason) {
        return edition.reworded(
                edition.bottomLine(), new Rewording(settings.model(), List.of(), refused, Optional.of(reason)));
    }

    private Edition choose(Edition edition, List<Party> parties, List<Proposal> proposals) {
        CheckSentence check = new CheckSentence(new Mentions(parties), vocabulary);
        Map<String, Ground> grounds = grounds(edition);
        List<Sentence> accepted = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Proposal proposal : proposals) {
            Optional<String> reason = refuse(check, proposal, grounds, told);
            reason.ifPresent(why -> LOG.info("Not taken: “{}”: {}", proposal.text(), why));
            reason.ifPresent(why -> refused.add(refusal(proposal.positionIds(), grounds, why)));
            if (reason.isPresent()) continue;
            told.addAll(proposal.positionIds());
            accepted.add(Quote.sentence(
                    proposal, proposal.positionIds().stream().map(grounds::get).toList()));
        }
        List<Sentence> merged = Merge.inOrder(edition.bottomLine(), accepted);
        accepted.stream()
                .filter(sentence -> !merged.contains(sentence))
                .forEach(sentence -> refused.add(refusal(sentence.positionIds(), grounds, PARTIAL)));
        List<Integer> written = IntStream.range(0, merged.size())
                .filter(place -> accepted.contains(merged.get(place)))
                .mapToObj(place -> place + 1)
                .toList();
        if (written.isEmpty()) return unchanged(edition, refused, "none of its sentences could be taken");
        return edition.reworded(merged, new Rewording(settings.model(), written, refused, Optional.empty()));
    }

    private static Refusal refusal(List<String> ids, Map<String, Ground> grounds, String reason) {
        return new Refusal(ids.stream().filter(grounds::containsKey).toList(), reason);
    }

    /** What the bottom line rests on; a position that nobody voices any more is left to its own sentence. */
    private Map<String, Ground> grounds(Edition edition) {
        Map<String, Ground> grounds = new LinkedHashMap<>();
        edition.bottomLine().stream()
                .flatMap(sentence -> sentence.positionIds().stream())
                .flatMap(id -> edition.findPosition(id).stream())
                .forEach(position -> grounds.put(position.id(), new Ground(position, vocabulary)));
        return grounds;
    }

    private static Optional<String> refuse(
            CheckSentence check, Proposal proposal, Map<String, Ground> grounds, Set<String> told) {
        List<String> ids = proposal.positionIds();
        if (ids.isEmpty()) return Optional.of("it cites nothing");
        if (!grounds.keySet().containsAll(ids)) return Optional.of("it cites what is no position of the bottom line");
        if (ids.stream().anyMatch(told::contains)) return Optional.of("it says again what is said already");
        return check.refuse(proposal.text(), ids.stream().map(grounds::get).toList());
    }
}
