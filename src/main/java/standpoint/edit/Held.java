package standpoint.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import standpoint.model.Act;
import standpoint.model.Attribution;
import standpoint.model.Passage;
import standpoint.model.Position;
import standpoint.model.Quotation;
import standpoint.model.Reference;
import standpoint.model.StatedPosition;

/**
 * A position as it is compared with another, in whichever edition it was held.
 *
 * @param gist the words of all its statements
 * @param statements in English, the best few
 */
record Held(
        String party, Act act, List<String> targets, List<String> topics, List<String> gist, List<String> statements) {

    /** Numbers in words, as the gist has them: stems. */
    private static final Set<String> NUMBERS =
            Set.of("two thre four fiv six seven eight nin ten eleven twelv thirteen fourteen fifteen sixteen seventeen"
                    .concat(" eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen")
                    .split(" ", -1));

    /** More statements say the same again. */
    private static final int STATEMENTS = 4;

    /** A position of this window. */
    static Held of(Position position, Coverage coverage) {
        List<String> statements = new ArrayList<>();
        for (Attribution each : position.evidence()) {
            var article = coverage.article(each.articleId());
            if (isEnglish(coverage.language(article)))
                statements.add(each.content().stream()
                        .map(span -> span.in(article.text()))
                        .collect(Collectors.joining(" ")));
        }
        return new Held(
                position.party(),
                position.act(),
                position.targets(),
                position.topics(),
                position.gist(),
                best(statements));
    }

    /**
     * A position that an edition states.
     *
     * @param sources of that edition, by their numbers
     */
    static Held of(StatedPosition position, IntFunction<Reference> sources) {
        List<String> statements = new ArrayList<>();
        for (Quotation each : position.quotations())
            if (isEnglish(sources.apply(each.source()).language())) statements.add(statement(each));
        return new Held(
                position.party(),
                position.act(),
                position.targets(),
                position.topics(),
                position.gist(),
                best(statements));
    }

    static String statement(Quotation quotation) {
        return quotation.content().stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    private static List<String> best(List<String> statements) {
        return List.copyOf(statements.subList(0, Math.min(STATEMENTS, statements.size())));
    }

    private static boolean isEnglish(String language) {
        return language.startsWith("en");
    }

    /** Whether both name whom they are aimed at, and it is not the same. */
    boolean isAimedElsewhereThan(Held other) {
        return !targets.isEmpty() && !other.targets().isEmpty() && Collections.disjoint(targets, other.targets());
    }

    /** Whether both are aimed at the same, or both at nobody. */
    boolean isAimedAs(Held other) {
        return targets.isEmpty() ? other.targets().isEmpty() : !Collections.disjoint(targets, other.targets());
    }

    boolean sharesTopicWith(Held other) {
        return !Collections.disjoint(topics, other.topics());
    }

    /** Whether both give figures, and none is the same. */
    boolean hasOtherFiguresThan(Held other) {
        Set<String> own = figures();
        Set<String> others = other.figures();
        return !own.isEmpty() && !others.isEmpty() && Collections.disjoint(own, others);
    }

    private Set<String> figures() {
        return gist.stream()
                .filter(word -> Character.isDigit(word.codePointAt(0)) || NUMBERS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
