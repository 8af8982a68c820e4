package standpoint.produce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import standpoint.model.Article;
import standpoint.model.Earlier;
import standpoint.model.Edition;
import standpoint.model.FigureDispute;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Reference;
import standpoint.model.Sentence;
import standpoint.model.Silence;
import standpoint.model.StatedPosition;
import standpoint.model.Voice;

/** Proves, before an edition leaves, that every word it quotes stands in its article where it says. */
final class Prove {

    private final BiFunction<String, Integer, Optional<Article>> articles;
    private final Map<Integer, String> texts = new HashMap<>();

    /**
     * Looks texts up where they are kept.
     *
     * @param articles the kept version of an article, by id and version
     */
    Prove(BiFunction<String, Integer, Optional<Article>> articles) {
        this.articles = articles;
    }

    /**
     * Returns the number of passages proven.
     *
     * @throws IllegalStateException naming the first passage that does not stand in its article
     */
    int prove(Edition edition) {
        List<Cited> cited = Stream.of(
                        edition.bottomLine().stream()
                                .flatMap(Sentence::exact)
                                .map(exact -> new Cited(exact.passage(), exact.source())),
                        quotations(edition).flatMap(Prove::passages),
                        edition.figureDisputes().stream().flatMap(Prove::figures))
                .flatMap(all -> all)
                .toList();
        cited.forEach(passage -> prove(passage, edition.source(passage.source())));
        return cited.size();
    }

    private record Cited(Passage passage, int source) {}

    private static Stream<Quotation> quotations(Edition edition) {
        return Stream.of(
                        edition.positions().flatMap(position -> position.quotations().stream()),
                        edition.positions()
                                .map(StatedPosition::earlier)
                                .flatMap(Optional::stream)
                                .map(Earlier::quotation),
                        edition.silences().stream().map(Silence::earlier).map(Earlier::quotation),
                        edition.voices().stream().map(Voice::quotations).flatMap(List::stream))
                .flatMap(all -> all);
    }

    private static Stream<Cited> passages(Quotation quotation) {
        return Stream.concat(quotation.content().stream(), quotation.whole().stream())
                .map(passage -> new Cited(passage, quotation.source()));
    }

    private static Stream<Cited> figures(FigureDispute dispute) {
        return Stream.concat(
                dispute.about().stream().map(words -> new Cited(words, dispute.source())),
                dispute.claims()
                        .flatMap(claim -> Stream.of(claim.number(), claim.words())
                                .map(words -> new Cited(words, claim.source()))));
    }

    private void prove(Cited cited, Reference reference) {
        String text = texts.computeIfAbsent(reference.number(), number -> text(reference));
        if (!cited.passage().standsIn(text))
            throw new IllegalStateException("the words “" + cited.passage().text() + "” do not stand in "
                    + reference.url() + " at " + cited.passage().span());
    }

    private String text(Reference reference) {
        return articles.apply(reference.articleId(), reference.version())
                .map(Article::text)
                .orElseThrow(() -> new IllegalStateException("the article " + reference.url() + " is not kept"));
    }
}
