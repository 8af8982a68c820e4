package standpoint.reword;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import standpoint.reword.Mentions.Mention;

/** Checks one claim of a sentence against the cited positions of its party. */
final class CheckClaim {

    private final Draft draft;
    private final Claim claim;
    private final List<Ground> grounds;
    private final Mentions mentions;
    private final Vocabulary vocabulary;

    CheckClaim(Draft draft, Claim claim, List<Ground> grounds, Mentions mentions, Vocabulary vocabulary) {
        this.draft = draft;
        this.claim = claim;
        this.grounds = grounds;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
    }

    /** Why the claim cannot stand, as a clause; empty when it can. */
    Optional<String> refuse() {
        return quotations()
                .or(this::numbers)
                .or(this::names)
                .or(this::changes)
                .or(() -> new CheckTurns(draft, claim, grounds, vocabulary).refuse())
                .or(this::words)
                .or(() -> new CheckOrder(draft, claim, grounds, mentions, this::isContent).refuse());
    }

    private Optional<String> quotations() {
        int from = claim.from() == 0 ? 0 : draft.tokens().get(claim.from()).begin();
        int to = claim.to() == draft.tokens().size()
                ? draft.text().length()
                : draft.tokens().get(claim.to()).begin();
        return draft.quotations().stream()
                .filter(quoted -> quoted.begin() >= from && quoted.begin() < to)
                .filter(quoted -> grounds.stream()
                        .noneMatch(ground -> ground.ownWords(claim.had())
                                .find(quoted.words())
                                .isPresent()))
                .findFirst()
                .map(quoted -> "it puts words into quotation marks that are nobody’s");
    }

    private Optional<String> numbers() {
        return first(
                at -> vocabulary.number(token(at))
                        && !countsOutlets(at)
                        && grounds.stream()
                                .noneMatch(ground -> ground.counts(
                                        token(at), ground.scale(draft.tokens(), at), next(at, 2), claim.had())),
                "it counts otherwise: ");
    }

    private boolean countsOutlets(int at) {
        boolean outlets = next(at, 2).stream().anyMatch(token -> token.small().equals("outlets"));
        int number = IntStream.range(0, NUMBERS.size())
                .filter(index -> NUMBERS.get(index).equals(token(at).small())
                        || token(at).small().equals(String.valueOf(index)))
                .findFirst()
                .orElse(-1);
        return outlets && grounds.stream().anyMatch(ground -> ground.position().outlets() == number);
    }

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Optional<String> names() {
        return first(at -> isName(at) && !isKnownName(at), "no cited position has the name ");
    }

    private boolean isName(int at) {
        if (!token(at).capital() || vocabulary.number(token(at))) return false;
        boolean plain = vocabulary.function(token(at))
                || vocabulary.negates(token(at))
                || vocabulary.is("free", token(at))
                || vocabulary.is("hedge", token(at))
                || !vocabulary.changes(token(at)).isEmpty();
        return at > 0 || !plain;
    }

    private boolean isKnownName(int at) {
        boolean party = draft.mentions().stream()
                .filter(mention -> mention.from() <= at && at < mention.to())
                .anyMatch(this::concerns);
        return party || grounds.stream().anyMatch(ground -> ground.has(token(at), claim.had()));
    }

    /** Whether the party is the claim's own, one that a position is aimed at, or named in its words. */
    private boolean concerns(Mention mention) {
        return mention.party().equals(claim.party())
                || grounds.stream()
                        .anyMatch(ground -> ground.position().party().equals(mention.party())
                                || ground.position().targets().contains(mention.party())
                                || mentions.list(ground.words(claim.had())).stream()
                                        .anyMatch(other -> other.party().equals(mention.party())));
    }

    private Optional<String> changes() {
        return first(
                at -> !vocabulary.changes(token(at)).isEmpty()
                        && grounds.stream()
                                .noneMatch(ground -> ground.has(token(at), claim.had())
                                        || vocabulary
                                                .changes(token(at))
                                                .contains(ground.position().change())),
                "the position did not change so: ");
    }

    private Optional<String> words() {
        return first(
                at -> isContent(at) && grounds.stream().noneMatch(ground -> ground.has(token(at), claim.had())),
                "it brings in ");
    }

    private boolean isContent(int at) {
        Token token = token(at);
        return at != claim.verb()
                && !draft.isNamed(at)
                && !vocabulary.number(token)
                && !vocabulary.function(token)
                && !vocabulary.negates(token)
                && !vocabulary.is("free", token)
                && vocabulary.changes(token).isEmpty();
    }

    private Optional<String> first(Predicate<Integer> wrong, String reason) {
        return open().filter(wrong::test)
                .mapToObj(at -> reason + "“" + token(at).text() + "”")
                .findFirst();
    }

    /** The claim's tokens outside quotation marks. */
    private IntStream open() {
        return IntStream.range(claim.from(), claim.to()).filter(at -> !draft.isQuoted(at));
    }

    private List<Token> next(int at, int length) {
        List<Token> next = new ArrayList<>();
        for (int index = at + 1; index < draft.tokens().size() && next.size() < length; index++)
            if (!vocabulary.function(token(index))) next.add(token(index));
        return next;
    }

    private Token token(int at) {
        return draft.tokens().get(at);
    }
}
