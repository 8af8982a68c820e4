package standpoint.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import standpoint.model.Article;

/**
 * Finds reprints among articles: two are one text when half of the shorter one's runs of four words stand in the
 * longer. Containment, not likeness, because what syndication does to a text is to shorten it.
 */
public final class FindCopies {

    private static final int RUN = 4;
    private static final int MIN_WORDS = 50;
    private static final double SHARE = 0.5;
    private static final int HEAD = 300;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern AGENCY =
            Pattern.compile("\\((Reuters|AP|AFP|ANI|PTI|IANS|APP|Xinhua|UNI|dpa|EFE|Anadolu|AA|KUNA|WAM)\\)");

    /** Who was first; of two at once, the agency that the text credits, then who credits none. */
    private static final Comparator<Article> ORIGINAL_FIRST = Comparator.comparing(Article::dated)
            .thenComparingInt(FindCopies::debt)
            .thenComparing(Article::id);

    /** The same articles in the same order, reprints marked with the id of their original. */
    public List<Article> mark(List<Article> articles) {
        List<Set<Integer>> runs = articles.stream().map(FindCopies::runs).toList();
        int[] group = new int[articles.size()];
        for (int i = 0; i < group.length; i++) group[i] = i;
        for (int i = 0; i < group.length; i++)
            for (int j = 0; j < i; j++)
                if (group[i] != group[j] && oneText(runs.get(i), runs.get(j))) join(group, group[i], group[j]);
        List<Article> marked = new ArrayList<>();
        for (int i = 0; i < group.length; i++) marked.add(marked(articles, group, i));
        return List.copyOf(marked);
    }

    private static void join(int[] group, int from, int into) {
        for (int i = 0; i < group.length; i++) if (group[i] == from) group[i] = into;
    }

    private static Article marked(List<Article> articles, int[] group, int at) {
        Article article = articles.get(at);
        List<Article> same = new ArrayList<>();
        for (int i = 0; i < group.length; i++) if (group[i] == group[at]) same.add(articles.get(i));
        Article original = same.stream().min(ORIGINAL_FIRST).orElse(article);
        return original.id().equals(article.id()) ? article : article.asCopyOf(original.id());
    }

    private static int debt(Article article) {
        String text = article.text();
        String ends =
                text.length() <= 2 * HEAD ? text : text.substring(0, HEAD) + " " + text.substring(text.length() - HEAD);
        Optional<String> credited = AGENCY.matcher(ends)
                .results()
                .map((MatchResult credit) -> credit.group(1))
                .findFirst();
        if (credited.isEmpty()) return 1;
        String host = String.valueOf(article.url().getHost());
        return host.contains(credited.get().toLowerCase(Locale.ROOT)) ? 0 : 2;
    }

    /** Empty for a text too short to be told from another, and for one that may not be quoted. */
    private static Set<Integer> runs(Article article) {
        if (!article.state().quotable()) return Set.of();
        List<String> words = WORD.matcher(article.text().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        if (words.size() < MIN_WORDS) return Set.of();
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++)
            runs.add(words.subList(i, i + RUN).hashCode());
        return runs;
    }

    private static boolean oneText(Set<Integer> one, Set<Integer> other) {
        Set<Integer> shorter = one.size() <= other.size() ? one : other;
        Set<Integer> longer = one.size() <= other.size() ? other : one;
        if (shorter.isEmpty()) return false;
        long shared = shorter.stream().filter(longer::contains).count();
        return shared >= SHARE * shorter.size();
    }
}
