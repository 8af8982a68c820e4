package standpoint.discern.party;

import java.util.List;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.discern.text.WordList;

/** The outlets and agencies whose own words are nobody's position. */
public final class Media {

    private final List<List<String>> names = WordList.lines("media.txt").stream()
            .map(line -> Tokens.of(line).stream().map(Token::text).toList())
            .toList();

    /** Whether one of them is named in a phrase. */
    boolean isNamedIn(List<Token> phrase) {
        List<String> words =
                phrase.stream().map(token -> token.text().replace('’', '\'')).toList();
        return names.stream().anyMatch(name -> holds(words, name));
    }

    private static boolean holds(List<String> words, List<String> name) {
        for (int i = 0; i + name.size() <= words.size(); i++)
            if (words.subList(i, i + name.size()).equals(name)) return true;
        return false;
    }
}
