package standpoint.reword;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.reword.Mentions.Mention;

/** A proposed sentence taken apart: its words, what is in quotation marks, and the parties that it names. */
final class Draft {

    private static final Pattern QUOTED =
            Pattern.compile("[“\"]([^“”\"]*)[”\"]|(?<![\\p{L}\\p{N}])[‘']([^‘]*?)[’'](?!\\p{L})");

    private final String text;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final List<Quoted> quotations = new ArrayList<>();

    Draft(String text, Mentions mentions) {
        this.text = text;
        this.tokens = Token.list(text);
        this.mentions = mentions.list(tokens);
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            String words = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            quotations.add(new Quoted(quoted.start(), quoted.end(), words.replaceAll("[,.;\\s]+$", "")));
        }
    }

    /**
     * Words in quotation marks.
     *
     * @param begin of the first mark
     * @param end behind the last
     */
    record Quoted(int begin, int end, String words) {}

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Quoted> quotations() {
        return quotations;
    }

    /** Whether the token of that index stands in quotation marks. */
    boolean isQuoted(int at) {
        int begin = tokens.get(at).begin();
        return quotations.stream().anyMatch(quoted -> quoted.begin() <= begin && begin < quoted.end());
    }

    /** Whether the token of that index is part of a party's name. */
    boolean isNamed(int at) {
        return mentions.stream().anyMatch(mention -> mention.from() <= at && at < mention.to());
    }
}
