package standpoint.produce;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import standpoint.edit.QuotedBefore;
import standpoint.model.Attribution;
import standpoint.model.Position;
import standpoint.model.Quotation;
import standpoint.model.Span;
import standpoint.model.StatedPosition;
import standpoint.produce.Dropped.Kind;

/** The statements that were found and are not quoted in an edition. */
final class DroppedStatements {

    private final ListDropped.Trail trail;
    private final Describe describe;
    private final QuotedBefore before;

    /** Tells where a statement stands and what it says. */
    interface Describe {
        Dropped drop(Kind kind, String reason, Attribution attribution);
    }

    DroppedStatements(ListDropped.Trail trail, Describe describe) {
        this.trail = trail;
        this.describe = describe;
        this.before = new QuotedBefore(trail.earlier());
    }

    /** Words of an article, said by somebody: a party's id, or nothing for those who are none. */
    private record Said(String party, String articleId, List<Span> content) {
        static Said of(String party, Attribution attribution) {
            return new Said(party, attribution.articleId(), attribution.content());
        }
    }

    Stream<Dropped> list() {
        Set<Said> quoted = quoted();
        return Stream.concat(
                trail.discernment().attributions().stream().flatMap(each -> unplaced(each, quoted)),
                trail.discernment().positions().stream().flatMap(position -> unquoted(position, quoted)));
    }

    private Set<Said> quoted() {
        Set<Said> quoted = new HashSet<>();
        for (StatedPosition position : trail.edition().positions().toList())
            position.quotations().forEach(quotation -> quoted.add(said(position.party(), quotation)));
        trail.edition()
                .voices()
                .forEach(voice -> voice.quotations().forEach(quotation -> quoted.add(said("", quotation))));
        return quoted;
    }

    private Said said(String party, Quotation quotation) {
        return new Said(
                party,
                trail.edition().source(quotation.source()).articleId(),
                quotation.content().stream().map(passage -> passage.span()).toList());
    }

    private Stream<Dropped> unplaced(Attribution attribution, Set<Said> quoted) {
        return switch (attribution.speaker().standing()) {
            case UNRESOLVED ->
                Stream.of(describe.drop(Kind.STATEMENT_UNRESOLVED, "it is given to nobody", attribution));
            case THIRD_PARTY ->
                quoted.contains(Said.of("", attribution)) ? Stream.empty() : Stream.of(unheard(attribution));
            case PARTY ->
                attribution.speaker().parties().stream()
                        .filter(party -> ofParty(party).noneMatch(attribution::equals))
                        .map(party -> slight(party, attribution));
        };
    }

    private Dropped unheard(Attribution attribution) {
        return isReread(attribution)
                ? reread(attribution)
                : describe.drop(Kind.STATEMENT_OF_OTHERS, others(attribution), attribution);
    }

    private String others(Attribution attribution) {
        boolean copy = trail.articles().stream()
                .anyMatch(article -> article.id().equals(attribution.articleId())
                        && article.copyOf().isPresent());
        return copy ? "its article reprints another" : "the speaker is quoted with others of their statements";
    }

    private Dropped slight(String party, Attribution attribution) {
        boolean folded = ofParty(party)
                .filter(other -> other.articleId().equals(attribution.articleId()))
                .anyMatch(other -> overlap(other, attribution));
        return folded
                ? describe.drop(
                        Kind.STATEMENT_FOLDED, "a position of " + name(party) + " has the same words", attribution)
                : describe.drop(
                        Kind.STATEMENT_SLIGHT, "no position of " + name(party) + " could be made of it", attribution);
    }

    private String name(String party) {
        return trail.edition().partyNames().getOrDefault(party, party);
    }

    private Stream<Attribution> ofParty(String party) {
        return trail.discernment().positions().stream()
                .filter(position -> position.party().equals(party))
                .flatMap(position -> position.evidence().stream());
    }

    private static boolean overlap(Attribution one, Attribution other) {
        return one.content().stream().anyMatch(span -> other.content().stream().anyMatch(span::overlaps));
    }

    private Stream<Dropped> unquoted(Position position, Set<Said> quoted) {
        return position.evidence().stream()
                .filter(each -> !quoted.contains(Said.of(position.party(), each)))
                .map(each -> isReread(each)
                        ? reread(each)
                        : describe.drop(Kind.QUOTATION_LEFT_OUT, "its article reprints one that is quoted", each));
    }

    private Dropped reread(Attribution attribution) {
        return describe.drop(Kind.STATEMENT_REREAD, "an earlier edition has it from an earlier version", attribution);
    }

    private boolean isReread(Attribution attribution) {
        return trail.articles().stream()
                .filter(article -> article.id().equals(attribution.articleId()))
                .anyMatch(article -> before.has(attribution, article));
    }
}
