package standpoint.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Span;

/** Turns attributions into quotations of this edition: exact words with a numbered source. */
final class Quote {

    /** A longer stretch is no longer one statement to a reader. */
    private static final int LONGEST_WHOLE = 420;

    private final Coverage coverage;
    private final Bibliography bibliography;

    Quote(Coverage coverage, Bibliography bibliography) {
        this.coverage = coverage;
        this.bibliography = bibliography;
    }

    Quotation quote(Attribution attribution) {
        Article article = coverage.article(attribution.articleId());
        String text = article.text();
        return new Quotation(
                bibliography.cite(article),
                words(attribution.source(), text)
                        .or(() -> Optional.of(attribution.speaker().name()).filter(name -> !name.isBlank())),
                words(attribution.cue(), text),
                attribution.content().stream()
                        .map(span -> Passage.of(span, text))
                        .toList(),
                whole(attribution, text),
                attribution.form(),
                attribution.hedged());
    }

    private static Optional<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).reduce((left, right) -> left + " … " + right);
    }

    private static Optional<Passage> whole(Attribution attribution, String text) {
        if (attribution.source().isEmpty() || attribution.cue().isEmpty()) return Optional.empty();
        List<Span> all = Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .sorted()
                .toList();
        int begin = all.get(0).begin();
        int end = all.stream().mapToInt(Span::end).max().orElseThrow();
        return Optional.of(new Span(begin, end))
                .filter(span -> span.length() <= LONGEST_WHOLE)
                .filter(span -> !span.in(text).contains("\n\n"))
                .map(span -> Passage.of(span, text));
    }
}
