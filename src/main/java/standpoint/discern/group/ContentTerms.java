package standpoint.discern.group;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import standpoint.discern.text.Stem;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.discern.text.WordList;

/** The words that a statement is about, stemmed and counted. */
public final class ContentTerms {

    private final Set<String> stopwords = WordList.read("stopwords.txt");

    /** Terms with how often they stand there, in the order of the alphabet. */
    public SortedMap<String, Integer> of(List<String> content) {
        SortedMap<String, Integer> terms = new TreeMap<>();
        for (String words : content)
            for (Token token : Tokens.of(words))
                if (token.isWord() && !stopwords.contains(token.lower()))
                    terms.merge(Stem.of(token.lower()), 1, Integer::sum);
        return terms;
    }
}
