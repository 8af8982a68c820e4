package standpoint.reword;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import standpoint.model.Sentence;
import standpoint.model.Sentence.Citation;
import standpoint.model.Sentence.Exact;
import standpoint.model.Sentence.Part;
import standpoint.model.Sentence.Words;

/** Makes a sentence of a checked proposal: what it quotes becomes the article's own passage. */
final class Quote {

    private static final Mentions NOBODY = new Mentions(List.of());

    private Quote() {}

    static Sentence sentence(Proposal proposal, List<Ground> grounds) {
        List<Part> parts = new ArrayList<>();
        String text = proposal.text();
        int from = 0;
        for (Draft.Quoted quoted : new Draft(text, NOBODY).quotations()) {
            words(parts, text.substring(from, quoted.begin()));
            parts.add(passage(quoted.words(), grounds));
            from = quoted.end();
        }
        words(parts, text.substring(from).replaceAll("[.\\s]+$", ""));
        Stream.concat(
                        parts.stream().filter(Exact.class::isInstance).map(part -> ((Exact) part).source()),
                        grounds.stream().map(ground -> ground.position().best().source()))
                .distinct()
                .sorted()
                .forEach(source -> parts.add(new Citation(source)));
        if (!text.matches(".*[?!]")) parts.add(new Words("."));
        return new Sentence(parts, proposal.positionIds());
    }

    private static void words(List<Part> parts, String text) {
        if (!text.isEmpty()) parts.add(new Words(text));
    }

    private static Exact passage(String words, List<Ground> grounds) {
        return grounds.stream()
                .flatMap(ground -> ground.ownWords(true).find(words).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody’s words after the check: " + words));
    }
}
