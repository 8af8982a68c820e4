package standpoint.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Earlier;
import standpoint.model.Edition;
import standpoint.model.Position;
import standpoint.model.Quotation;
import standpoint.model.StatedPosition;

/** Writes a position down as the edition states it, with its quotations and how it was stated before. */
final class StatePosition {

    private final Coverage coverage;
    private final Bibliography bibliography;
    private final Quote quote;

    StatePosition(Coverage coverage, Bibliography bibliography) {
        this.coverage = coverage;
        this.bibliography = bibliography;
        this.quote = new Quote(coverage, bibliography);
    }

    StatedPosition state(Weighed weighed) {
        Recognized recognized = weighed.recognized();
        Position position = recognized.position();
        List<Instant> dates = position.evidence().stream()
                .map(attribution -> coverage.article(attribution.articleId()).dated())
                .sorted()
                .toList();
        Optional<Instant> seenBefore =
                recognized.before().map(before -> before.position().firstSeen());
        return new StatedPosition(
                recognized.id(),
                position.party(),
                position.act(),
                position.targets(),
                position.topics(),
                position.gist(),
                recognized.change(),
                outletsInTurn(position.evidence()).stream().map(quote::quote).toList(),
                weighed.outlets(),
                weighed.articles(),
                weighed.hearsay(),
                seenBefore.filter(dates.get(0)::isAfter).orElse(dates.get(0)),
                dates.get(dates.size() - 1),
                recognized.before().map(before -> recall(before.edition(), before.position(), before.nearest())));
    }

    /** The quotation that stands for a position, cited before any other. */
    Quotation best(Weighed weighed) {
        return quote.quote(weighed.recognized().position().evidence().get(0));
    }

    /** How an edition stated a position, by one of its quotations, renumbered to this edition's sources. */
    Earlier recall(Edition edition, StatedPosition position, Quotation quotation) {
        int source = bibliography.cite(edition.source(quotation.source()));
        return new Earlier(
                edition.id(),
                edition.date(),
                position.act(),
                new Quotation(
                        source,
                        quotation.speaker(),
                        quotation.cue(),
                        quotation.content(),
                        quotation.whole(),
                        quotation.form(),
                        quotation.hedged()));
    }

    /** One quotation from each independent outlet before a second from any; reprints of a quoted text are left out. */
    private List<Attribution> outletsInTurn(List<Attribution> evidence) {
        Set<String> voices = new HashSet<>();
        Set<String> outlets = new HashSet<>();
        List<Attribution> first = new ArrayList<>();
        List<Attribution> second = new ArrayList<>();
        for (Attribution attribution : evidence) {
            Article article = coverage.article(attribution.articleId());
            boolean reprint = article.copyOf().filter(voices::contains).isPresent();
            voices.add(article.voice());
            if (reprint) continue;
            (outlets.add(coverage.independentOutlet(article)) ? first : second).add(attribution);
        }
        first.addAll(second);
        return first;
    }
}
