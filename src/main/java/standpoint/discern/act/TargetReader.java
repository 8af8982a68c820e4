package standpoint.discern.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import standpoint.discern.act.FindMentions.Found;
import standpoint.discern.party.PartyNames;
import standpoint.discern.party.ReadText;
import standpoint.discern.party.Whose;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.discern.text.WordList;
import standpoint.model.Act;
import standpoint.model.Span;
import standpoint.model.Standing;

/** Tells which parties an act is aimed at: its object, its addressee, or whom its clause is about. */
public final class TargetReader {

    private static final int LONGEST_ADDRESS = 120;
    private static final Set<String> CLAIMS = WordList.read("claim-nouns.txt");
    private static final Set<String> LINKS = Set.of("by", "from", "of", "made", "that", "which", "put", "forward");
    private static final int NEAR = 4;

    private final PartyNames names;

    public TargetReader(PartyNames names) {
        this.names = names;
    }

    /**
     * The targets, never one of the speaker's own parties; empty when none is said.
     *
     * @param meant tells for whom a phrase like "the ministry" stands there
     */
    public List<String> read(
            Attributed attributed, Act act, Whose whose, ReadText text, Function<List<Token>, Optional<Whose>> meant) {
        if (act == Act.ASSERT) return List.of();
        Pairs pairs = new Pairs(names, text, whose);
        FindMentions mentions = new FindMentions(
                names,
                phrase -> meant.apply(phrase).filter(TargetReader::isParty).or(() -> pairs.read(phrase)));
        List<Token> content = text.tokens(attributed.content());
        List<Token> cue = text.tokens(attributed.cue());
        List<Found> addressed = others(mentions.in(within(attributed, text)), whose);
        if (addressed.isEmpty()) addressed = others(mentions.in(between(attributed, text)), whose);
        if (addressed.isEmpty()) addressed = others(mentions.in(cue), whose);
        if (!addressed.isEmpty()) return first(addressed, List.of());
        List<Found> found = others(mentions.in(content), whose);
        return switch (act) {
            case CONCEDE -> received(found, content, cue);
            case REJECT -> rejected(found, content, cue, whose);
            case CONSULT -> met(found, content, whose);
            default ->
                found.isEmpty() && act == Act.REQUEST
                        ? approached(attributed, text, mentions, whose)
                        : aimed(found, content, whose, act);
        };
    }

    private static boolean isParty(Whose whose) {
        return whose.standing() == Standing.PARTY;
    }

    private static List<Found> others(List<Found> found, Whose whose) {
        return found.stream()
                .filter(each -> each.parties().stream().noneMatch(whose.parties()::contains))
                .toList();
    }

    /** Whom one speaks of first; who speaks for nobody known may speak of himself, unless it is an object. */
    private static List<String> aimed(List<Found> all, List<Token> content, Whose whose, Act act) {
        List<Found> found = all.stream()
                .filter(each -> act != Act.ACCUSE || !isBehind("with", each, content))
                .filter(each -> act != Act.REQUEST || !isBehind("against", each, content))
                .toList();
        if (found.isEmpty()) return List.of();
        Optional<Found> conditioned = found.stream()
                .filter(each -> act == Act.THREATEN && isConditioned(each, content))
                .findFirst();
        if (conditioned.isPresent())
            return first(found.subList(found.indexOf(conditioned.get()), found.size()), content);
        boolean unknown = whose.standing() == Standing.UNRESOLVED;
        boolean maybeSelf = found.get(0).begin() > 1 || act == Act.AGREE || act == Act.THREATEN;
        return unknown && maybeSelf ? List.of() : first(found, content);
    }

    /** "unless Kabul hands them over": who could avert it. */
    private static boolean isConditioned(Found each, List<Token> content) {
        int before = each.begin() - 1;
        if (before > 0 && content.get(before).is("the")) before--;
        return before >= 0
                && Set.of("if", "unless").contains(content.get(before).lower());
    }

    /** "endanger trade with China", "guarantees against the group": who is spoken of beside. */
    private static boolean isBehind(String preposition, Found each, List<Token> content) {
        int before = each.begin() - 1;
        if (before > 0 && content.get(before).is("the")) before--;
        return before > 0 && content.get(before).is(preposition);
    }

    /** Whom one meets: who stands behind "with", else whoever is named first. */
    private static List<String> met(List<Found> found, List<Token> content, Whose whose) {
        if (whose.standing() == Standing.UNRESOLVED) return List.of();
        for (Found each : found)
            for (int i = Math.max(0, each.begin() - 2); i < each.begin(); i++)
                if (content.get(i).is("with")) return first(found.subList(found.indexOf(each), found.size()), content);
        return found.isEmpty() ? List.of() : first(found, content);
    }

    /** The first phrase, and those that "and" or a comma joins to it. */
    private static List<String> first(List<Found> found, List<Token> tokens) {
        if (!tokens.isEmpty() && isHalf(found.get(0), tokens)) return List.of();
        Set<String> parties = new LinkedHashSet<>(found.get(0).parties());
        int end = found.get(0).end();
        for (Found each : found.subList(1, found.size())) {
            boolean listed = !tokens.isEmpty()
                    && joins(
                            tokens,
                            end,
                            each.begin(),
                            each.named() && found.get(0).named());
            if (!listed) break;
            parties.addAll(each.parties());
            end = each.end();
        }
        return List.copyOf(parties);
    }

    /** "the company and both unions", where the company cannot be told: half an answer is a wrong one. */
    private static boolean isHalf(Found found, List<Token> tokens) {
        return found.begin() > 1
                && found.begin() < 5
                && tokens.get(found.begin() - 1).is("and");
    }

    /** "and", "and on the", "by the Union and by". */
    private static boolean joins(List<Token> tokens, int from, int to, boolean named) {
        if (to - from > 3 || to == from) return false;
        boolean joined = false;
        for (Token token : tokens.subList(from, to)) {
            boolean and = Set.of("and", "&", "or", "nor").contains(token.lower()) || (named && token.is(","));
            joined |= and;
            if (!and && !FunctionWords.isPreposition(token.lower()) && !token.is("the")) return false;
        }
        return joined;
    }

    /** Whom one apologises to. */
    private static List<String> received(List<Found> found, List<Token> content, List<Token> cue) {
        boolean to = !cue.isEmpty() && cue.get(cue.size() - 1).is("to");
        for (Found each : found) {
            int before = each.begin() - 1;
            boolean addressed = before < 0 ? to : content.get(before).is("to");
            if (addressed) return first(List.of(each), content);
        }
        return List.of();
    }

    /** Whose claim or offer it is, or who is refused; whom a denied event is about is no target. */
    private static List<String> rejected(List<Found> found, List<Token> content, List<Token> cue, Whose whose) {
        for (Found each : found)
            if (owns(each, content)) return first(found.subList(found.indexOf(each), found.size()), content);
        if (found.isEmpty() || whose.standing() == Standing.UNRESOLVED) return List.of();
        boolean denial = cue.stream().anyMatch(token -> token.lower().matches("(den[iy]|dismiss).*"));
        boolean clause = content.get(0).is("that") || content.get(0).is("to");
        boolean object = !denial && !clause && found.get(0).begin() <= NEAR && !isSaid(cue);
        boolean refused = !denial && refuses(content);
        return object || refused ? first(found, content) : List.of();
    }

    private static boolean isSaid(List<Token> cue) {
        return cue.stream().anyMatch(token -> token.lower().matches("sa(id|ys?)|told|insist.*|repl.*|according"));
    }

    private static boolean refuses(List<Token> content) {
        return content.stream()
                .anyMatch(token -> Set.of("will", "would", "won't", "accept", "no", "not", "nor")
                        .contains(token.lower()));
    }

    /** "the Thai allegation", "Kabul's charge", "an offer by Kuala Lumpur". */
    private static boolean owns(Found each, List<Token> content) {
        for (int i = each.end(); i < content.size() && i <= each.end() + NEAR; i++) {
            if (isClaim(content.get(i))) return true;
            if (FunctionWords.isFunctionWord(content.get(i).lower())) break;
        }
        int at = each.begin() - 1;
        while (at >= 0
                && at >= each.begin() - NEAR
                && (LINKS.contains(content.get(at).lower()) || content.get(at).is("the"))) at--;
        return at >= 0 && at < each.begin() - 1 && isClaim(content.get(at));
    }

    private static boolean isClaim(Token token) {
        String word = token.lower();
        return CLAIMS.contains(word) || (word.endsWith("s") && CLAIMS.contains(word.substring(0, word.length() - 1)));
    }

    /** What stands between the parts of a cue: "نے کابل سے مطالبہ کیا". */
    private static List<Token> within(Attributed attributed, ReadText text) {
        if (attributed.cue().size() < 2) return List.of();
        Span last = attributed.cue().get(attributed.cue().size() - 1);
        int from = attributed.cue().get(0).end();
        return from < last.begin() ? text.tokens(List.of(new Span(from, last.begin()))) : List.of();
    }

    /** Who stands between cue and content: "told Kabul that". */
    private static List<Token> between(Attributed attributed, ReadText text) {
        if (attributed.cue().isEmpty()) return List.of();
        int from = attributed.cue().get(attributed.cue().size() - 1).end();
        int to = attributed.content().stream()
                .mapToInt(Span::begin)
                .filter(begin -> begin > from)
                .min()
                .orElse(from);
        if (to - from < 3 || to - from > LONGEST_ADDRESS) return List.of();
        return text.tokens(List.of(new Span(from, to)));
    }

    /** "has shared evidence with Afghan authorities and has urged …": the other party that was approached. */
    private static List<String> approached(Attributed attributed, ReadText text, FindMentions mentions, Whose whose) {
        if (attributed.source().isEmpty() || attributed.cue().isEmpty()) return List.of();
        int from = attributed.source().get(0).end();
        int to = attributed.cue().get(0).begin();
        if (to - from < 3 || text.sentenceAt(from) != text.sentenceAt(to)) return List.of();
        List<Token> between = text.tokens(List.of(new Span(from, to)));
        List<Found> reached = new ArrayList<>();
        for (Found each : others(mentions.in(between), whose))
            if (each.begin() > 0
                    && Set.of("with", "to")
                            .contains(between.get(each.begin() - 1).lower())) reached.add(each);
        return reached.isEmpty() ? List.of() : first(reached, between);
    }
}
