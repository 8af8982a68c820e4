package standpoint.discern.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import standpoint.model.Act;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Meaning;
import standpoint.model.Position;
import standpoint.model.Standing;

/**
 * Groups equivalent attributions into positions: of one party, alike in meaning and words, with acts and targets that
 * agree. A joint statement counts for each of its parties.
 */
public final class GroupPositions {

    /** A statement of fewer terms says nothing that could be held: "that", "Qatar". */
    private static final int LEAST_TERMS = 2;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern OPENING = Pattern.compile("^[“\"'‘]*(that )?");

    private final ContentTerms terms;
    private final Meaning meaning;
    private final Gloss gloss = new Gloss();

    public GroupPositions(ContentTerms terms, Meaning meaning) {
        this.terms = terms;
        this.meaning = meaning;
    }

    /**
     * The positions, in the order in which each first appears.
     *
     * @param articles by id
     * @param languages of the articles, by their ids
     * @param reader the language of the briefing
     */
    public List<Position> of(
            List<Attribution> attributions,
            Map<String, Article> articles,
            Map<String, String> languages,
            String reader) {
        Map<String, List<Group>> byParty = new LinkedHashMap<>();
        for (Statement statement : statements(attributions, articles, languages, reader))
            for (String party : statement.attribution().speaker().parties())
                add(statement, byParty.computeIfAbsent(party, key -> new ArrayList<>()));
        Map<String, List<Group>> merged = byParty.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Map.Entry::getKey, party -> Agglomerate.of(party.getValue(), Likeness.ALIKE)));
        List<Position> positions = new ArrayList<>();
        byParty.keySet().stream()
                .flatMap(party -> merged.getOrDefault(party, List.of()).stream().map(group -> Map.entry(party, group)))
                .sorted(Comparator.comparingInt(
                        each -> each.getValue().members().get(0).order()))
                .forEach(each -> positions.add(position(each.getKey(), each.getValue())));
        return positions;
    }

    /** What has the very words of another, as a reprint does, need not be compared again. */
    private static void add(Statement statement, List<Group> groups) {
        Group own = new Group(statement);
        groups.stream()
                .filter(group -> Likeness.isSame(group.members().get(0), statement))
                .findFirst()
                .ifPresentOrElse(same -> same.takeIn(own), () -> groups.add(own));
    }

    private List<Statement> statements(
            List<Attribution> attributions,
            Map<String, Article> articles,
            Map<String, String> languages,
            String reader) {
        List<Attribution> own = attributions.stream()
                .filter(each -> each.speaker().standing() == Standing.PARTY)
                .filter(each -> !Aside.is(cue(each, articles), content(each, articles)))
                .toList();
        List<Said> said =
                own.stream().map(each -> said(each, articles, languages)).toList();
        List<SortedMap<String, Integer>> counted =
                said.stream().map(each -> terms.of(each.words())).toList();
        Vectors vectors = new Vectors(counted);
        Map<String, Embedding> meanings = meanings(said);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Attribution each = own.get(i);
            // "Kabul denies that": words that tell nothing hold no position
            if (counted.get(i).size() < LEAST_TERMS) continue;
            String text = said.get(i).text();
            statements.add(new Statement(
                    each,
                    article(each, articles),
                    i,
                    !primary(languages.getOrDefault(each.articleId(), reader)).equals(primary(reader)),
                    vectors.of(counted.get(i)),
                    meanings.getOrDefault(text, Embedding.none()),
                    numbers(text)));
        }
        return statements;
    }

    /**
     * The words by which a statement is compared.
     *
     * @param english whether they are, by themselves or by the glossary
     */
    private record Said(List<String> words, boolean english) {

        private String text() {
            return String.join(" ", words);
        }
    }

    private Said said(Attribution attribution, Map<String, Article> articles, Map<String, String> languages) {
        List<String> content = content(attribution, articles);
        String language = languages.getOrDefault(attribution.articleId(), "und");
        if (language.startsWith("en")) return new Said(content, true);
        return gloss.of(content, language)
                .map(words -> new Said(List.of(words), true))
                .orElseGet(() -> new Said(content, false));
    }

    private static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }

    /** By their words. */
    private Map<String, Embedding> meanings(List<Said> said) {
        Map<String, Embedding> meanings = new ConcurrentHashMap<>();
        said.stream().filter(Said::english).map(Said::text).distinct().toList().parallelStream()
                .forEach(text -> meanings.put(
                        text, Embedding.of(meaning.of(OPENING.matcher(text).replaceFirst("")))));
        return meanings;
    }

    private static List<String> content(Attribution attribution, Map<String, Article> articles) {
        String text = article(attribution, articles).text();
        return attribution.content().stream().map(span -> span.in(text)).toList();
    }

    private static String cue(Attribution attribution, Map<String, Article> articles) {
        String text = article(attribution, articles).text();
        return attribution.cue().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Article article(Attribution attribution, Map<String, Article> articles) {
        return Optional.ofNullable(articles.get(attribution.articleId()))
                .orElseThrow(() -> new IllegalArgumentException("no article " + attribution.articleId()));
    }

    private static Position position(String party, Group group) {
        List<Attribution> evidence = group.members().stream()
                .sorted(BestFirst.ORDER)
                .map(Statement::attribution)
                .toList();
        Set<String> topics = new TreeSet<>();
        Set<String> gist = new TreeSet<>();
        evidence.forEach(each -> topics.addAll(each.topics()));
        group.members().forEach(each -> gist.addAll(each.words().keySet()));
        return new Position(
                party,
                act(group),
                new TreeSet<>(group.targets()).stream().toList(),
                List.copyOf(topics),
                List.copyOf(gist),
                evidence);
    }

    /** What is merely stated in one article may be told as an act in another: the commonest act then counts. */
    private static Act act(Group group) {
        Map<Act, Integer> acts = new HashMap<>(group.acts());
        acts.remove(Act.ASSERT);
        return acts.entrySet().stream()
                .max(Map.Entry.<Act, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Act.ASSERT);
    }
}
