package standpoint.discern.topic;

import java.util.ArrayList;
import java.util.List;
import standpoint.discern.party.ReadText;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.model.Span;
import standpoint.model.Topic;

/** Tells which of a briefing's topics a statement touches. */
public final class TopicReader {

    private record Term(String topic, List<String> words) {}

    private final List<Term> terms = new ArrayList<>();

    public TopicReader(List<Topic> topics) {
        for (Topic topic : topics)
            for (String term : topic.terms()) terms.add(new Term(topic.id(), lower(Tokens.of(term))));
    }

    /** The topics whose terms stand in the content, else in its sentence, else in its paragraph; in their own order. */
    public List<String> read(Attributed attributed, ReadText text) {
        List<String> found = in(text.tokens(attributed.content()));
        if (!found.isEmpty()) return found;
        Span first = attributed.content().get(0);
        int here = text.sentenceAt(first.begin());
        found = in(text.sentences().get(here).tokens());
        return found.isEmpty() ? in(paragraph(here, text)) : found;
    }

    private static List<Token> paragraph(int sentence, ReadText text) {
        int number = text.sentences().get(sentence).paragraph();
        int first = sentence;
        while (first > 0 && text.sentences().get(first - 1).paragraph() == number) first--;
        List<Token> tokens = new ArrayList<>();
        for (int i = first; i < text.sentences().size(); i++) {
            if (text.sentences().get(i).paragraph() != number) break;
            tokens.addAll(text.sentences().get(i).tokens());
        }
        return tokens;
    }

    private List<String> in(List<Token> tokens) {
        List<String> words = lower(tokens);
        return terms.stream()
                .filter(term -> holds(words, term.words()))
                .map(Term::topic)
                .distinct()
                .toList();
    }

    private static boolean holds(List<String> words, List<String> term) {
        if (term.isEmpty()) return false;
        for (int i = 0; i + term.size() <= words.size(); i++)
            if (words.subList(i, i + term.size()).equals(term)) return true;
        return false;
    }

    private static List<String> lower(List<Token> tokens) {
        return tokens.stream().map(Token::lower).toList();
    }
}
