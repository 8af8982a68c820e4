package standpoint.reword;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standpoint.model.Act;

/** Checks the small words that turn a claim: negations, conditions, limits of numbers and dates, modal verbs. */
final class CheckTurns {

    /** Words behind a negation that it is taken to turn round. */
    private static final int SCOPE = 3;

    /** Words before a number among which its limit stands. */
    private static final int BEFORE = 2;

    private final Draft draft;
    private final Claim claim;
    private final List<Ground> grounds;
    private final Vocabulary vocabulary;
    private final List<Token> said;

    CheckTurns(Draft draft, Claim claim, List<Ground> grounds, Vocabulary vocabulary) {
        this.draft = draft;
        this.claim = claim;
        this.grounds = grounds;
        this.vocabulary = vocabulary;
        this.said = draft.tokens().subList(claim.from(), claim.to());
    }

    /** Why the claim cannot stand, as a clause; empty when it can. */
    Optional<String> refuse() {
        return negation()
                .or(this::denial)
                .or(this::condition)
                .or(this::limits)
                .or(this::modals)
                .or(this::governed);
    }

    /** "Report that it has accepted" must not become "it has accepted". */
    private Optional<String> governed() {
        Set<String> told = IntStream.range(claim.from(), claim.to())
                .filter(at -> at != claim.verb() && !draft.isQuoted(at) && !draft.isNamed(at))
                .filter(at -> !vocabulary.function(token(at)) && !vocabulary.number(token(at)))
                .mapToObj(at -> token(at).stem())
                .collect(Collectors.toSet());
        boolean whole = grounds.stream()
                .flatMap(ground -> ground.contents().stream())
                .anyMatch(content -> isWhole(content, told));
        return whole || claim.had() ? Optional.empty() : Optional.of("it leaves out what the article has it depend on");
    }

    private boolean isWhole(List<Token> content, Set<String> told) {
        for (Token word : content) {
            if (told.contains(word.stem())) return true;
            boolean own = word.stem().equals(token(claim.verb()).stem());
            if (vocabulary.reports(word) && !vocabulary.function(word) && !own) break;
        }
        return content.stream().noneMatch(word -> told.contains(word.stem()));
    }

    private Optional<String> negation() {
        Set<String> denied = new HashSet<>();
        grounds.forEach(ground -> denied.addAll(scopes(words(ground), SCOPE + 1)));
        for (int at = 0; at < said.size(); at++)
            if (vocabulary.negates(said.get(at))
                    && scope(said, at, SCOPE).stream().noneMatch(denied::contains))
                return Optional.of("it says no where the article does not");
        boolean refuses = vocabulary.refuses(draft.tokens().get(claim.verb()));
        Set<String> negated = scopes(said, SCOPE + 1);
        boolean lost = !refuses
                && grounds.stream()
                        .flatMap(ground -> scopes(words(ground), 1).stream())
                        .anyMatch(stem ->
                                said.stream().anyMatch(token -> token.stem().equals(stem)) && !negated.contains(stem));
        return lost ? Optional.of("it leaves out a no of the article") : Optional.empty();
    }

    /** "That civilians were targeted is false" must not become "civilians were targeted". */
    private Optional<String> denial() {
        boolean denied = grounds.stream()
                .allMatch(ground -> ground.position().act() == Act.REJECT
                        || ground.contents().stream().flatMap(List::stream).anyMatch(this::denies));
        boolean told = vocabulary.refuses(draft.tokens().get(claim.verb()))
                || said.stream().anyMatch(word -> denies(word) || vocabulary.negates(word));
        return denied && !told && !claim.had() ? Optional.of("it leaves out a no of the article") : Optional.empty();
    }

    private boolean denies(Token word) {
        return vocabulary.has("denial", word.small());
    }

    private Set<String> scopes(List<Token> tokens, int length) {
        Set<String> stems = new HashSet<>();
        for (int at = 0; at < tokens.size(); at++)
            if (vocabulary.negates(tokens.get(at))) stems.addAll(scope(tokens, at, length));
        return stems;
    }

    /** Stems of the content words behind a token. */
    private Set<String> scope(List<Token> tokens, int from, int length) {
        Set<String> stems = new HashSet<>();
        for (int at = from + 1; at < tokens.size() && stems.size() < length; at++)
            if (!vocabulary.function(tokens.get(at))) stems.add(tokens.get(at).stem());
        return stems;
    }

    /** What depends on something must not stand without it, nor on its opposite. */
    private Optional<String> condition() {
        Set<String> told = small(said, "condition");
        if (!told.isEmpty()
                && grounds.stream()
                        .noneMatch(ground -> small(words(ground), "condition").containsAll(told)))
            return Optional.of("it brings in a condition");
        boolean depends = grounds.stream()
                .noneMatch(ground -> small(ground.words(false), "condition").isEmpty());
        return depends && told.isEmpty() && !claim.had() ? Optional.of("it leaves out a condition") : Optional.empty();
    }

    /** "By 30 November" is not "after 30 November", and "more than 11" not 11. */
    private Optional<String> limits() {
        return IntStream.range(claim.from(), claim.to())
                .filter(at -> !draft.isQuoted(at) && !draft.isNamed(at))
                .filter(at -> vocabulary.number(token(at)) || token(at).capital())
                .filter(at -> !isLimitedAlike(at))
                .mapToObj(at -> "it moves the limit of “" + token(at).text() + "”")
                .findFirst();
    }

    private boolean isLimitedAlike(int at) {
        Set<String> here = limits(draft.tokens(), at);
        List<Set<String>> there = grounds.stream()
                .flatMap(ground -> occurrences(words(ground), token(at)))
                .toList();
        return there.isEmpty() ? here.isEmpty() : there.stream().anyMatch(limits -> isAlike(here, limits));
    }

    private Stream<Set<String>> occurrences(List<Token> words, Token token) {
        return IntStream.range(0, words.size())
                .filter(index -> words.get(index).small().equals(token.small()))
                .mapToObj(index -> limits(words, index));
    }

    private boolean isAlike(Set<String> here, Set<String> there) {
        return there.containsAll(here)
                && there.stream().allMatch(word -> here.contains(word) || vocabulary.has("particle", word));
    }

    private Set<String> limits(List<Token> tokens, int at) {
        return small(tokens.subList(Math.max(0, at - BEFORE), at), "limit");
    }

    private Optional<String> modals() {
        Set<String> told = small(said, "modal");
        boolean demands = grounds.stream().anyMatch(ground -> ground.position().act() == Act.REQUEST);
        if (demands) told.removeIf(word -> vocabulary.has("binding", word));
        if (grounds.stream().noneMatch(ground -> small(words(ground), "modal").containsAll(told)))
            return Optional.of("it is less or more sure than the article");
        boolean doubtful = grounds.stream()
                .noneMatch(ground -> small(ground.words(false), "doubt").isEmpty());
        return doubtful && told.isEmpty() && !claim.had()
                ? Optional.of("it is less or more sure than the article")
                : Optional.empty();
    }

    private Set<String> small(List<Token> tokens, String list) {
        return tokens.stream()
                .map(Token::small)
                .filter(word -> vocabulary.has(list, word))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Token> words(Ground ground) {
        return ground.words(claim.had());
    }

    private Token token(int at) {
        return draft.tokens().get(at);
    }
}
