package standpoint.discern.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.discern.party.Mention;
import standpoint.discern.party.PartyNames;
import standpoint.discern.text.Sentence;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Span;

/** Tells what the statements of one article are about, each by itself, its sentence and its paragraph. */
final class ReadStatements {

    /** How much the sentence and its paragraph tell beside the statement itself. */
    private static final double AROUND = 0.7;

    private final TopicTools tools;
    private final Article article;
    private final PartyNames names;
    private final List<Span> spoken;
    private final List<Sentence> sentences;
    private final Map<Integer, Tagged> tagged = new HashMap<>();
    private final Map<Integer, Meaning> meanings = new HashMap<>();

    /** @param attributions all of the article */
    ReadStatements(TopicTools tools, Article article, PartyNames names, List<Attribution> attributions) {
        this.tools = tools;
        this.article = article;
        this.names = names;
        this.spoken = attributions.stream()
                .flatMap(each -> Stream.concat(each.source().stream(), each.cue().stream()))
                .toList();
        this.sentences = tools.sentences().of(article.text());
    }

    Map<Attribution, Told> read(List<Attribution> statements, Phrases phrases) {
        Map<Attribution, Told> told = new HashMap<>();
        for (Attribution each : statements) told.put(each, read(each, phrases));
        return told;
    }

    private Told read(Attribution statement, Phrases phrases) {
        List<Integer> own = own(statement);
        List<Phrases.Use> uses = new ArrayList<>();
        for (int i : paragraph(own.get(0))) uses.addAll(phrases.in(tagged(i), statement.content()));
        String content = statement.content().stream()
                .flatMap(span -> own.stream().map(i -> tagged(i).words(span.begin(), span.end())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        Meaning around = mean(own).plus(mean(paragraph(own.get(0))), 1).unit();
        return new Told(embed(content).plus(around, 2 * AROUND).unit(), uses);
    }

    /** The sentences that its content stands in. */
    private List<Integer> own(Attribution statement) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i).span();
            if (statement.content().stream().anyMatch(sentence::overlaps)) own.add(i);
        }
        if (own.isEmpty()) throw new IllegalArgumentException("a statement outside all sentences of " + article.id());
        return own;
    }

    private List<Integer> paragraph(int sentence) {
        int number = sentences.get(sentence).paragraph();
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) if (sentences.get(i).paragraph() == number) same.add(i);
        return same;
    }

    private Meaning mean(List<Integer> of) {
        return Meaning.sum(of.stream().map(this::meaning).toList()).unit();
    }

    private Meaning meaning(int sentence) {
        return meanings.computeIfAbsent(sentence, i -> {
            Span span = sentences.get(i).span();
            return embed(tagged(i).words(span.begin(), span.end()));
        });
    }

    private Meaning embed(String words) {
        return words.isEmpty() ? Meaning.none() : Meaning.of(tools.embedder().embed(words));
    }

    private Tagged tagged(int sentence) {
        return tagged.computeIfAbsent(sentence, i -> {
            Sentence one = sentences.get(i);
            return new Tagged(one, tools.parts().of(one), silent(one));
        });
    }

    private Set<Integer> silent(Sentence sentence) {
        Set<Integer> silent = new HashSet<>();
        for (Mention mention : names.in(sentence.tokens()))
            for (int i = mention.first(); i <= mention.last(); i++) silent.add(i);
        for (int i = 0; i < sentence.size(); i++) {
            Span token = sentence.at(i).span();
            boolean clipped = sentence.at(i).isPossessive() && silent.contains(i - 1);
            if (clipped || spoken.stream().anyMatch(token::overlaps)) silent.add(i);
        }
        return silent;
    }
}
