package standpoint.labelled;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Discernment;
import standpoint.model.Span;

/**
 * A labelled statement beside what the program made of it.
 *
 * @param found empty where it did not find the statement
 */
record Matched(Article article, Labelled wanted, Optional<Attribution> found) {

    /** Less of a content in common is another statement. */
    private static final double SAME = 0.5;

    static List<Matched> of(LabelledDispute dispute, Discernment discernment) {
        return dispute.articles().stream()
                .flatMap(article -> article.statements().stream()
                        .map(wanted ->
                                new Matched(article.article(), wanted, find(article.article(), wanted, discernment))))
                .toList();
    }

    private static Optional<Attribution> find(Article article, Labelled wanted, Discernment discernment) {
        return discernment.attributions().stream()
                .filter(each -> each.articleId().equals(article.id()))
                .filter(each -> common(each, wanted) > SAME)
                .max(Comparator.comparingDouble((Attribution each) -> common(each, wanted)));
    }

    /** The characters that the contents share, as a share of all that either holds; the same source counts a little. */
    private static double common(Attribution found, Labelled wanted) {
        int shared = shared(found.content(), wanted.statement().content());
        int all = length(found.content()) + length(wanted.statement().content()) - shared;
        boolean cue = shared(found.cue(), wanted.statement().cue()) > 0;
        return (double) shared / all + (cue ? 0.01 : 0);
    }

    private static int shared(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one)
            for (Span b : other) shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
        return shared;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** The statement as one reads it. */
    String words() {
        return words(wanted.statement().source()) + " | "
                + words(wanted.statement().cue()) + " | "
                + words(wanted.statement().content());
    }

    private String words(List<Span> spans) {
        return String.join(
                " … ", spans.stream().map(span -> span.in(article.text())).toList());
    }
}
