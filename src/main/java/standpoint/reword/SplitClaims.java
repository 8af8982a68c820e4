package standpoint.reword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.reword.Mentions.Mention;

/** Parts a sentence by its reporting verbs and who stands before them. */
final class SplitClaims {

    /** Before these words a verb's form is a noun or an infinitive. */
    private static final Set<String> NO_VERB_BEHIND = Set.of(
            "a", "an", "the", "its", "their", "his", "her", "this", "these", "any", "of", "for", "no", "such", "new",
            "to", "by", "from", "with", "on", "in", "at", "saying");

    private static final Set<String> PRONOUNS = Set.of("it", "they");
    private static final Set<String> OUTLETS = Set.of("outlet", "sourc", "official");
    private static final Set<String> PAST = Set.of("had");

    private final Draft draft;
    private final List<Ground> cited;
    private final Vocabulary vocabulary;

    SplitClaims(Draft draft, List<Ground> cited, Vocabulary vocabulary) {
        this.draft = draft;
        this.cited = cited;
        this.vocabulary = vocabulary;
    }

    /** In order, together covering the whole sentence; empty when nothing in it reports. */
    List<Claim> list() {
        List<Integer> verbs = verbs();
        List<Claim> claims = new ArrayList<>();
        String party = "";
        int start = 0;
        for (int index = 0; index < verbs.size(); index++) {
            int verb = verbs.get(index);
            int after = index == 0 ? 0 : verbs.get(index - 1) + 1;
            Optional<Mention> subject = subject(after, verb);
            int begin = index == 0
                    ? 0
                    : subject.map(Mention::from).orElse(pronoun(after, verb).orElse(verb));
            boolean anew = subject.isPresent()
                    && subject.filter(mention -> pronoun(mention.to(), verb).isEmpty())
                            .isPresent();
            if (anew) party = subject.get().party();
            if (index > 0) close(claims, begin);
            start = index == 0 ? 0 : begin;
            claims.add(new Claim(
                    party, verb, had(after, verb), start, draft.tokens().size()));
        }
        return claims;
    }

    private static void close(List<Claim> claims, int end) {
        Claim last = claims.remove(claims.size() - 1);
        claims.add(new Claim(last.party(), last.verb(), last.had(), last.from(), end));
    }

    private List<Integer> verbs() {
        List<Integer> verbs = new ArrayList<>();
        for (int at = 0; at < draft.tokens().size(); at++) if (reports(at)) verbs.add(at);
        return verbs;
    }

    private boolean reports(int at) {
        Token token = draft.tokens().get(at);
        if (draft.isQuoted(at) || draft.isNamed(at) || token.capital()) return false;
        if (vocabulary.negates(token) || vocabulary.is("aside", token)) return false;
        boolean cue = cited.stream().anyMatch(ground -> ground.reportedBy(token, true)) && !vocabulary.function(token);
        if (!cue && !vocabulary.reports(token)) return false;
        if (!cue && cited.stream().anyMatch(ground -> ground.has(token, true))) return false;
        if (at == 0) return true;
        Token before = draft.tokens().get(at - 1);
        return !NO_VERB_BEHIND.contains(before.small()) && !before.genitive() && !OUTLETS.contains(before.stem());
    }

    /** The party named last before the verb, unless it only owns what stands there. */
    private Optional<Mention> subject(int from, int verb) {
        return draft.mentions().stream()
                .filter(mention -> mention.from() >= from && mention.to() <= verb)
                .filter(mention -> !draft.isQuoted(mention.from()) && !mention.genitive())
                .max(Comparator.comparingInt(Mention::from));
    }

    private Optional<Integer> pronoun(int from, int verb) {
        for (int at = verb - 1; at >= from; at--)
            if (PRONOUNS.contains(draft.tokens().get(at).small()) && !draft.isQuoted(at)) return Optional.of(at);
        return Optional.empty();
    }

    private boolean had(int from, int verb) {
        return draft.tokens().subList(Math.max(from, verb - 3), verb).stream()
                .anyMatch(token -> PAST.contains(token.small()));
    }
}
