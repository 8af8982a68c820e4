package standpoint.collect;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standpoint.model.Article;

/**
 * Finds reprints among the articles of a run and of the days before it. Two are one text when half of the shorter one's
 * runs of words stand in the longer: containment, not likeness, because what syndication does to a text is to shorten
 * it. The first one had stands for all: what is kept stands before what is new, and never changes; so a copy never
 * names another copy.
 */
public final class FindCopies {

    /** A wire report is reprinted within days, or not at all. */
    private static final Duration LOOK_BACK = Duration.ofDays(3);

    private static final double SHARE = 0.5;

    /** A text of which less than this stands in an earlier one says enough of its own: a digest, a live page. */
    private static final double OWN_SHARE = 0.4;

    private final Memory memory;
    private final Instant since;
    private final Agencies agencies = new Agencies();

    /**
     * Finds copies for one run.
     *
     * @param now when the articles of the run count as seen
     */
    public FindCopies(Memory memory, Instant now) {
        this.memory = memory;
        this.since = now.minus(LOOK_BACK);
    }

    /**
     * An article that is kept.
     *
     * @param sample of its runs
     */
    private record Kept(String id, String voice, Shingles sample) {}

    /**
     * An article of this run.
     *
     * @param settled whether it stands for others already, or is a copy already
     */
    private record Fresh(Article article, boolean settled, int debt) {}

    /** Who was first; of two at once, the agency that the text credits, then who credits none. */
    private static final Comparator<Fresh> ORIGINAL_FIRST = Comparator.comparing(Fresh::settled)
            .reversed()
            .thenComparing((Fresh fresh) -> fresh.article().dated())
            .thenComparingInt(Fresh::debt)
            .thenComparing(fresh -> fresh.article().id());

    /** The same articles in the same order, reprints marked with the id of the article that stands for the text. */
    public List<Article> mark(List<Article> articles) {
        List<Kept> kept = kept(articles.stream().map(Article::id).collect(Collectors.toSet()));
        List<Article> fresh = articles.stream()
                .map(article -> new Fresh(article, isSettled(article), agencies.debt(article)))
                .sorted(ORIGINAL_FIRST)
                .map(Fresh::article)
                .toList();
        Map<String, String> voices = voices(kept, fresh);
        return articles.stream()
                .map(article -> Optional.ofNullable(voices.get(article.id()))
                        .filter(voice -> !voice.equals(article.id()))
                        .map(article::asCopyOf)
                        .orElse(article))
                .toList();
    }

    private List<Kept> kept(Set<String> replaced) {
        List<Kept> kept = new ArrayList<>();
        memory.forEachSeenSince(since, article -> {
            if (replaced.contains(article.id())) return;
            Shingles sample = Shingles.of(article).sample();
            if (sample.size() > 0) kept.add(new Kept(article.id(), article.voice(), sample));
        });
        kept.sort(Comparator.comparing(Kept::id));
        return kept;
    }

    private boolean isSettled(Article article) {
        return article.copyOf().isPresent() || (article.version() > 1 && memory.isCopied(article.id()));
    }

    /** Who stands for each article, by id. */
    private Map<String, String> voices(List<Kept> kept, List<Article> fresh) {
        List<Shingles> texts = fresh.stream().map(Shingles::of).toList();
        List<Shingles> samples = new ArrayList<>();
        kept.forEach(each -> samples.add(each.sample()));
        texts.forEach(each -> samples.add(each.sample()));
        var postings = new Postings(samples);
        var compare = new Compare(kept, texts);
        Map<String, String> voices = new HashMap<>();
        kept.forEach(each -> voices.put(each.id(), each.voice()));
        for (int i = 0; i < fresh.size(); i++) {
            Article article = fresh.get(i);
            Optional<Integer> original = isSettled(article)
                    ? Optional.empty()
                    : compare.best(texts.get(i), postings.before(kept.size() + i));
            String same = original.map(number -> id(kept, fresh, number)).orElse(article.id());
            voices.put(article.id(), voices.getOrDefault(same, article.voice()));
        }
        return voices;
    }

    private static String id(List<Kept> kept, List<Article> fresh, int number) {
        return number < kept.size()
                ? kept.get(number).id()
                : fresh.get(number - kept.size()).id();
    }

    /** Compares whole texts; those of kept articles are asked for when they are needed. */
    private final class Compare {
        private final List<Kept> kept;
        private final List<Shingles> fresh;
        private final Map<String, Shingles> asked = new HashMap<>();

        Compare(List<Kept> kept, List<Shingles> fresh) {
            this.kept = kept;
            this.fresh = fresh;
        }

        /** The candidate that has the most in common with a text, the first of them; empty where it is none's copy. */
        Optional<Integer> best(Shingles text, List<Integer> candidates) {
            Optional<Integer> best = Optional.empty();
            int most = 0;
            for (int number : candidates) {
                Shingles earlier = shingles(number);
                int shared = text.shared(earlier);
                boolean copy =
                        shared >= SHARE * Math.min(text.size(), earlier.size()) && shared >= OWN_SHARE * text.size();
                if (copy
                        && (shared > most
                                || (shared == most
                                        && best.filter(found -> found > number).isPresent()))) {
                    best = Optional.of(number);
                    most = shared;
                }
            }
            return best;
        }

        private Shingles shingles(int number) {
            if (number >= kept.size()) return fresh.get(number - kept.size());
            return asked.computeIfAbsent(
                    kept.get(number).id(),
                    id -> memory.findArticle(id).map(Shingles::of).orElse(Shingles.of("")));
        }
    }
}
