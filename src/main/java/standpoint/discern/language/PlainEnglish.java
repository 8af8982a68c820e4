package standpoint.discern.language;

import java.util.List;
import java.util.Set;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;

/** Knows English by its commonest words, so that English needs no model to be told. */
final class PlainEnglish {

    private static final Set<String> COMMON = Set.of(
            "the", "and", "of", "to", "that", "with", "from", "said", "has", "have", "were", "was", "by", "its",
            "their", "this", "for", "it", "is", "be", "would", "which", "not", "had", "been", "will", "are", "he",
            "they");

    /** One word in so many is enough. */
    private static final int SHARE = 6;

    private PlainEnglish() {}

    static boolean is(String text) {
        List<String> words =
                Tokens.of(text).stream().filter(Token::isWord).map(Token::lower).toList();
        long common = words.stream().filter(COMMON::contains).count();
        // Dutch and the Scandinavian languages share a few of them, but not these two
        boolean sure = words.contains("the") || words.contains("that");
        return sure && common * SHARE >= words.size();
    }
}
