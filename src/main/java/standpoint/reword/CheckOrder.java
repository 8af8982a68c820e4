package standpoint.reword;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import standpoint.reword.Mentions.Mention;

/** Checks that parties and words stand in the article's order, or who did what to whom may be another story. */
final class CheckOrder {

    private static final Set<String> JOINING = Set.of("and", "or", "nor", "with");

    private static final Set<String> BEFORE_PLACE = Set.of("in", "at", "on", "near", "from", "by");
    private static final Set<String> BEFORE_OBJECT = Set.of("on", "upon", "to", "with", "at", "from");
    private static final Set<String> BEHIND_OBJECT =
            Set.of("to", "that", "of", "over", "with", "for", "against", "about");

    private final Draft draft;
    private final Claim claim;
    private final List<Ground> grounds;
    private final Mentions mentions;
    private final IntPredicate isContent;

    CheckOrder(Draft draft, Claim claim, List<Ground> grounds, Mentions mentions, IntPredicate isContent) {
        this.draft = draft;
        this.claim = claim;
        this.grounds = grounds;
        this.mentions = mentions;
        this.isContent = isContent;
    }

    /** Why the claim cannot stand, as a clause; empty when it can. */
    Optional<String> refuse() {
        if (isShared()) return Optional.of("it gives the statement to another party as well");
        if (grounds.stream().noneMatch(this::keepsParties)) return Optional.of("it has the parties in another order");
        return grounds.stream().anyMatch(this::keepsWords)
                ? Optional.empty()
                : Optional.of("it has the article’s words in another order");
    }

    /** Whether another party is joined to the one before the verb. */
    private boolean isShared() {
        List<Mention> before = unquoted(0, claim.verb());
        for (int index = 1; index < before.size(); index++) {
            int gap = before.get(index - 1).to();
            int next = before.get(index).from();
            boolean joined = gap == next
                    || (gap + 1 == next && JOINING.contains(token(gap).small()));
            String between =
                    draft.text().substring(token(gap - 1).begin(), token(next).begin());
            if (joined
                    && !between.contains(";")
                    && before.get(index).to() > claim.from()
                    && !before.get(index - 1).genitive()) return true;
        }
        return false;
    }

    /** A party that the article's words do not name may only be the object of the verb, and what it is aimed at. */
    private boolean keepsParties(Ground ground) {
        List<String> named = mentions.list(ground.words(claim.had())).stream()
                .map(Mention::party)
                .toList();
        List<String> told = new ArrayList<>();
        for (Mention mention : unquoted(claim.verb(), claim.to())) {
            if (named.contains(mention.party())) told.add(mention.party());
            else if (!isObject(mention) || !ground.position().targets().contains(mention.party())) return false;
        }
        return isWithin(told, named);
    }

    /** "Accused India of", "called on Kabul to", but not "said that India" nor "warned India would". */
    private boolean isObject(Mention mention) {
        int gap = mention.from() - claim.verb();
        boolean behind = gap == 1
                || (gap == 2 && BEFORE_OBJECT.contains(token(mention.from() - 1).small()));
        return behind
                && mention.to() < claim.to()
                && BEHIND_OBJECT.contains(token(mention.to()).small());
    }

    private List<Mention> unquoted(int from, int to) {
        return draft.mentions().stream()
                .filter(mention -> mention.from() >= from && mention.to() <= to && !draft.isQuoted(mention.from()))
                .toList();
    }

    private boolean keepsWords(Ground ground) {
        List<String> stems = IntStream.range(claim.from(), claim.to())
                .filter(at -> !draft.isQuoted(at) && !isPlace(at))
                .filter(isContent)
                .mapToObj(at -> token(at).stem())
                .toList();
        List<String> words = ground.words(claim.had()).stream().map(Token::stem).toList();
        return IntStream.range(1, stems.size())
                .allMatch(index -> words.indexOf(stems.get(index - 1)) < words.lastIndexOf(stems.get(index))
                        || stems.get(index - 1).equals(stems.get(index)));
    }

    /** A name behind a preposition or a number, "in Khost", "12 November", may stand anywhere. */
    private boolean isPlace(int at) {
        return at > 0
                && token(at).capital()
                && (token(at - 1).figure()
                        || BEFORE_PLACE.contains(token(at - 1).small()));
    }

    private static boolean isWithin(List<String> some, List<String> all) {
        int at = 0;
        for (String one : all) if (at < some.size() && some.get(at).equals(one)) at++;
        return at == some.size();
    }

    private Token token(int at) {
        return draft.tokens().get(at);
    }
}
