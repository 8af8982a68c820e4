package standpoint.reword;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides whether a proposed sentence says no more and nothing else than the positions that it cites. */
final class CheckSentence {

    private static final int LONGEST = 60;
    private static final int SHORTEST = 4;
    private static final int MOST_CHARACTERS = 800;
    private static final Pattern ODD =
            Pattern.compile(".*(?:[*_#<>\\[\\]{}|\\\\`~^=@\\n\\r]|//|\\p{C}|\\p{So}).*", Pattern.DOTALL);
    private static final Pattern TWO_SENTENCES = Pattern.compile(".*[\\p{L}\\p{N}”’\"][.?!][”’\"]? +\\p{Lu}.*");
    private static final Pattern END = Pattern.compile(".*[^.?!][.?!][”’\"]?|.*[.?!][”’\"]\\.|.*[”’\"]");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being", "be");

    private final Mentions mentions;
    private final Vocabulary vocabulary;

    CheckSentence(Mentions mentions, Vocabulary vocabulary) {
        this.mentions = mentions;
        this.vocabulary = vocabulary;
    }

    /**
     * Why the sentence cannot stand, as a clause; empty when it can.
     *
     * @param cited what it says that it rests on, at least one
     */
    Optional<String> refuse(String text, List<Ground> cited) {
        if (text.length() > MOST_CHARACTERS) return Optional.of("it is too long");
        Draft draft = new Draft(text, mentions);
        return shape(draft).or(() -> certainty(draft, cited)).or(() -> claims(draft, cited));
    }

    private static Optional<String> shape(Draft draft) {
        String text = draft.text();
        int length = text.split("\\s+", -1).length;
        if (length > LONGEST || length < SHORTEST) return Optional.of("it has " + length + " words");
        if (ODD.matcher(text).matches()) return Optional.of("it is no plain text");
        String outside = outside(draft);
        if (outside.matches(".*[“”\"‘].*")) return Optional.of("its quotation marks do not pair");
        if (TWO_SENTENCES.matcher(outside).matches()) return Optional.of("it is more than one sentence");
        if (!END.matcher(text).matches()) return Optional.of("it has no end");
        boolean begins = Character.isUpperCase(text.codePointAt(0))
                || Character.isDigit(text.charAt(0))
                || "“\"‘".indexOf(text.charAt(0)) >= 0;
        return begins ? Optional.empty() : Optional.of("it has no beginning");
    }

    /** The sentence with its quotations blanked out. */
    private static String outside(Draft draft) {
        StringBuilder text = new StringBuilder(draft.text());
        for (Draft.Quoted quoted : draft.quotations())
            for (int at = quoted.begin(); at < quoted.end(); at++) text.setCharAt(at, '-');
        return text.toString();
    }

    private Optional<String> certainty(Draft draft, List<Ground> cited) {
        boolean hedged = draft.tokens().stream().anyMatch(token -> vocabulary.is("hedge", token));
        boolean hearsay = cited.stream().anyMatch(ground -> ground.position().hearsay());
        if (hearsay && !hedged) return Optional.of("it takes hearsay for certain");
        return hedged && !hearsay ? Optional.of("it takes for hearsay what is none") : Optional.empty();
    }

    private Optional<String> claims(Draft draft, List<Ground> cited) {
        List<Claim> claims = new SplitClaims(draft, cited, vocabulary).list();
        if (claims.isEmpty()) return Optional.of("nothing in it says that somebody says it");
        if (claims.size() > 1 && claims.stream().anyMatch(claim -> isLinked(draft, claim, cited)))
            return Optional.of("it links what no article links");
        Set<Ground> told = new HashSet<>();
        for (Claim claim : claims) {
            Token verb = draft.tokens().get(claim.verb());
            List<Ground> grounds = grounds(claim, verb, cited);
            if (grounds.isEmpty())
                return Optional.of("no cited position has “" + verb.text() + "” of "
                        + (claim.party().isEmpty() ? "whoever it means" : claim.party()));
            if (isPassive(draft, claim)) return Optional.of("it turns “" + verb.text() + "” round");
            Optional<String> refused = new CheckClaim(draft, claim, grounds, mentions, vocabulary).refuse();
            if (refused.isPresent()) return refused;
            told.addAll(grounds);
        }
        List<Ground> untold = new ArrayList<>(cited);
        untold.removeAll(told);
        return untold.stream()
                .findFirst()
                .map(ground -> "it cites " + ground.position().id() + " and does not say it");
    }

    /** "After" and "because" say more than that both were said; but what was said before has its date. */
    private boolean isLinked(Draft draft, Claim claim, List<Ground> cited) {
        boolean dated = claim.had()
                && cited.stream().anyMatch(ground -> ground.position().earlier().isPresent());
        int at = claim.from() == 0 ? 0 : claim.from() - 1;
        while (at > 0 && draft.tokens().get(at).small().equals("the")) at--;
        return !dated && vocabulary.has("link", draft.tokens().get(at).small());
    }

    private static List<Ground> grounds(Claim claim, Token verb, List<Ground> cited) {
        return cited.stream()
                .filter(ground -> ground.position().party().equals(claim.party())
                        || (claim.party().isEmpty() && ground.position().hearsay()))
                .filter(ground -> ground.reportedBy(verb, claim.had()))
                .toList();
    }

    private static boolean isPassive(Draft draft, Claim claim) {
        if (claim.verb() == 0 || draft.tokens().get(claim.verb()).small().endsWith("ing")) return false;
        return BE.contains(draft.tokens().get(claim.verb() - 1).small());
    }
}
