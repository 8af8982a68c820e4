package standpoint.edit.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standpoint.edit.line.Predicate.Place;
import standpoint.edit.line.TellPosition.Told;
import standpoint.model.Act;
import standpoint.model.Disagreement;
import standpoint.model.Passage;
import standpoint.model.Sentence.Part;
import standpoint.model.StatedPosition;

/** Puts into one sentence what belongs together: a claim and its answer, a joint statement, two acts of one party. */
final class Join {

    /** Words that claim and answer must share before the answer may say "this" of the claim. */
    private static final int SAME_THING = 3;

    /** Words that they must share, or a mention of the claimant, before they stand in one sentence at all. */
    private static final int SAME_MATTER = 2;

    /** The longest sentence that two acts of one party may make together. */
    private static final int LONGEST_PAIR = 48;

    private final Patterns patterns;
    private final PartyNames names;
    private final TellPosition tellPosition;

    Join(Patterns patterns, TellPosition tellPosition, PartyNames names) {
        this.names = names;
        this.patterns = patterns;
        this.tellPosition = tellPosition;
    }

    /** The position and those of other parties that rest on the very same words. */
    static List<StatedPosition> together(StatedPosition position, List<StatedPosition> all) {
        List<Passage> words = position.best().content();
        return Stream.concat(
                        Stream.of(position),
                        all.stream()
                                .filter(other -> !other.party().equals(position.party()))
                                .filter(other ->
                                        other.best().source() == position.best().source())
                                .filter(other -> other.best().content().equals(words)))
                .toList();
    }

    /** The claim that a chosen position answers, where it is chosen too and has not been told. */
    Optional<StatedPosition> claim(
            StatedPosition position, List<StatedPosition> chosen, List<Disagreement> disagreements, Set<String> told) {
        return disagreements.stream()
                .filter(pair -> pair.counterId().equals(position.id()))
                .flatMap(pair -> chosen.stream().filter(claim -> claim.id().equals(pair.claimId())))
                .filter(claim -> !told.contains(claim.id()) && sameMatter(claim, position))
                .findFirst();
    }

    /** The answer to a claim, wherever in the edition it stands, unless it has been told. */
    Optional<StatedPosition> answer(
            StatedPosition claim, List<StatedPosition> all, List<Disagreement> disagreements, Set<String> told) {
        return disagreements.stream()
                .filter(pair -> pair.claimId().equals(claim.id()))
                .flatMap(pair -> all.stream().filter(answer -> answer.id().equals(pair.counterId())))
                .filter(answer -> !told.contains(answer.id()) && sameMatter(claim, answer))
                .findFirst();
    }

    private boolean sameMatter(StatedPosition claim, StatedPosition answer) {
        return shared(claim, answer) >= SAME_MATTER
                || (claim.targets().contains(answer.party()) && names(answer, claim));
    }

    /** Whether the answer names whom it answers. */
    private boolean names(StatedPosition answer, StatedPosition claim) {
        String said = answer.best().content().stream().map(Passage::text).collect(Collectors.joining(" "));
        return answer.targets().contains(claim.party())
                || names.of(claim.party()).calls().stream().anyMatch(said::contains);
    }

    private static int shared(StatedPosition claim, StatedPosition answer) {
        Set<String> words = new HashSet<>(claim.gist());
        words.retainAll(answer.gist());
        return words.size();
    }

    /** The claim with its answer behind it; empty where that makes no good sentence. */
    Optional<Line> answered(Line line, StatedPosition claim, StatedPosition answer, Name who) {
        if (answer.hearsay()) return Optional.empty();
        return tellPosition
                .predicate(answer, who)
                .flatMap(told -> worded(told, claim, answer, who))
                .map(more -> line.and(more, List.of(answer.id())))
                .filter(both -> both.length() <= TellPosition.LONGEST);
    }

    private Optional<List<Part>> worded(Told told, StatedPosition claim, StatedPosition answer, Name who) {
        boolean speech = told.predicate().place() == Place.SPEECH;
        boolean refused = speech && answer.act() == Act.REJECT && shared(claim, answer) >= SAME_THING;
        List<Part> words = refused ? speech(told) : told.did();
        Map<String, List<Part>> slots = Map.of("who", Telling.words(who.subject()), "did", words, "words", words);
        return Telling.fill(patterns.get(refused ? "REFUSED" : "ANSWER"), slots);
    }

    /** The speech and its sources without verb and colon. */
    private static List<Part> speech(Told told) {
        return told.did().subList(2, told.did().size());
    }

    /** Fewer lines, where two of one party fit into one, until no more than so many are left. */
    List<Line> ofOneParty(List<Line> lines, int enough) {
        List<Line> joined = new ArrayList<>();
        int left = lines.size();
        for (Line line : lines) {
            OptionalInt with = left > enough ? partner(joined, line) : OptionalInt.empty();
            if (with.isPresent()) {
                joined.set(
                        with.getAsInt(), pair(joined.get(with.getAsInt()), line).orElse(line));
                left--;
            } else joined.add(line);
        }
        return joined;
    }

    private OptionalInt partner(List<Line> lines, Line next) {
        return IntStream.range(0, lines.size())
                .filter(at -> pair(lines.get(at), next).isPresent())
                .findFirst();
    }

    private Optional<Line> pair(Line one, Line two) {
        boolean simple = one.extensible() && two.extensible() && one.who().equals(two.who());
        if (!simple) return Optional.empty();
        // a simple line begins with its subject and a space
        List<Part> did = two.parts().subList(2, two.parts().size());
        Map<String, List<Part>> slots = Map.of("it", Telling.words(one.who().it()), "did", did);
        return Telling.fill(patterns.get("ALSO"), slots)
                .map(more -> one.and(more, two.positionIds()))
                .filter(both -> both.length() <= LONGEST_PAIR);
    }
}
