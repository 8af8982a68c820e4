package standpoint.discern.party;

import java.util.ArrayList;
import java.util.List;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Sentences;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.model.Span;

/** A text cut into sentences, with the parties that each of them names. */
public final class ReadText {

    private final String text;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;

    public ReadText(String text, Sentences splitter, PartyNames names) {
        this.text = text;
        this.sentences = splitter.of(text);
        this.mentions =
                sentences.stream().map(sentence -> names.in(sentence.tokens())).toList();
    }

    String text() {
        return text;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The mentions of a sentence; their indices count its tokens. */
    List<Mention> mentions(int sentence) {
        return mentions.get(sentence);
    }

    /** The number of the sentence that holds an offset, or the last that begins before it. */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().begin() <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /** The tokens of several spans, in order. */
    public List<Token> tokens(List<Span> spans) {
        List<Token> tokens = new ArrayList<>();
        for (Span span : spans) tokens.addAll(Tokens.of(text, span.begin(), span.end()));
        return tokens;
    }

    /** The tokens of a noun phrase, without the comma or the possessive that it ends with. */
    List<Token> phrase(List<Span> spans) {
        List<Token> tokens = tokens(spans);
        int end = tokens.size();
        while (end > 1 && (!tokens.get(end - 1).isWord() || tokens.get(end - 1).isPossessive())) end--;
        return tokens.subList(0, end);
    }

    /** The words of several spans, parted by spaces, without the comma that an apposition ends with. */
    public String name(List<Span> spans) {
        String words =
                String.join(" ", spans.stream().map(span -> span.in(text)).toList());
        return words.replaceFirst("[,;:]+$", "");
    }

    /** Whether a party is named before an offset. */
    boolean isNamedBefore(String party, int offset) {
        for (int s = sentenceAt(offset); s >= 0; s--)
            for (Mention mention : mentions.get(s))
                if (mention.party().id().equals(party)
                        && sentences.get(s).at(mention.first()).begin() < offset) return true;
        return false;
    }

    /** The tokens of a sentence that stand before an offset. */
    public List<Token> before(int sentence, int offset) {
        return sentences.get(sentence).tokens().stream()
                .takeWhile(token -> token.begin() < offset)
                .toList();
    }
}
