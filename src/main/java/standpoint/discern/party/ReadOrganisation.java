package standpoint.discern.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.model.Party;

/**
 * Tells which party a common noun means: "the competition office", by the names of the parties; "the company", "the
 * union", by what each of them is and which was named last.
 */
final class ReadOrganisation implements Way {

    private static final Set<String> OPENINGS = Set.of("the", "this", "that");

    /** A name that stands before this many words is what its sentence is about. */
    private static final int SUBJECT = 3;

    private static final Set<Party.Kind> COMMON =
            Set.of(Party.Kind.STATE, Party.Kind.MOVEMENT, Party.Kind.ARMED_GROUP, Party.Kind.ALLIANCE);

    private final Words words;
    private final ReadText text;
    private final Map<String, List<Set<String>>> namesOf = new TreeMap<>();
    private final Map<String, Party.Kind> kinds;

    ReadOrganisation(Words words, List<Party> parties, ReadText text) {
        this.words = words;
        this.text = text;
        for (Party party : parties) namesOf.put(party.id(), names(party));
        kinds = parties.stream().collect(Collectors.toMap(Party::id, Party::kind, (a, b) -> a));
    }

    @Override
    public Optional<Whose> read(List<Token> phrase, int offset) {
        if (phrase.size() < 2 || !OPENINGS.contains(phrase.get(0).lower())) return Optional.empty();
        List<Token> nouns = head(phrase);
        if (nouns.isEmpty()) return Optional.empty();
        Optional<String> named = isOfSomething(phrase) ? Optional.empty() : byName(nouns, offset);
        return named.or(() -> byKind(nouns, offset)).map(Whose::of);
    }

    /** The only party of which a name holds all the words and ends with the last of them. */
    private Optional<String> byName(List<Token> nouns, int offset) {
        Set<String> wanted =
                nouns.stream().map(token -> Nouns.kind(token.lower())).collect(Collectors.toSet());
        List<String> fitting = namesOf.entrySet().stream()
                .filter(each -> each.getValue().stream()
                        .anyMatch(name -> name.containsAll(wanted) && (wanted.size() > 1 || isLast(name, wanted))))
                .map(Map.Entry::getKey)
                .toList();
        if (fitting.size() != 1 || words.isOrgan(nouns.get(nouns.size() - 1))) return Optional.empty();
        // "the opposition", "the movement": a common noun, until the article has named one
        return fitting.stream()
                .filter(party ->
                        nouns.size() > 1 || !COMMON.contains(kinds.get(party)) || text.isNamedBefore(party, offset))
                .findFirst();
    }

    /** "the Inspector General of Police" is not the one of another name. */
    private static boolean isOfSomething(List<Token> phrase) {
        return phrase.stream().anyMatch(token -> token.is("of") || token.is("for"));
    }

    /** The party of that kind which was named last; none where a sentence names two of them. */
    private Optional<String> byKind(List<Token> nouns, int offset) {
        Token noun = nouns.get(nouns.size() - 1);
        Set<Party.Kind> wanted = words.kindsOf(noun);
        if (wanted.isEmpty() || nouns.subList(0, nouns.size() - 1).stream().anyMatch(Token::isCapitalised))
            return Optional.empty();
        for (int s = text.sentenceAt(offset); s >= 0; s--) {
            Set<String> named = new LinkedHashSet<>();
            for (Mention mention : text.mentions(s))
                if (text.sentences().get(s).at(mention.first()).begin() < offset
                        && wanted.contains(kinds.get(mention.party().id())))
                    named.add(mention.party().id());
            if (named.size() == 1) return named.stream().findFirst();
            if (named.size() > 1) return subject(s, wanted);
        }
        return Optional.empty();
    }

    /** Which of several the sentence is about. */
    private Optional<String> subject(int sentence, Set<Party.Kind> wanted) {
        Mention first = text.mentions(sentence).get(0);
        boolean subject = first.first() < SUBJECT
                && wanted.contains(first.party().kind())
                && !text.sentences().get(sentence).word(first.last() + 1).equals("'s");
        return subject ? Optional.of(first.party().id()) : Optional.empty();
    }

    private static boolean isLast(Set<String> name, Set<String> wanted) {
        String last = "";
        for (String word : name) last = word;
        return wanted.contains(last);
    }

    private static List<Token> head(List<Token> phrase) {
        List<Token> head = new ArrayList<>();
        for (Token token : phrase.subList(1, phrase.size())) {
            if (Words.endsHead(token)) break;
            if (token.isWord() && !token.isPossessive()) head.add(token);
        }
        return head;
    }

    private static List<Set<String>> names(Party party) {
        List<String> all = new ArrayList<>(party.names());
        all.add(party.name());
        party.bodies().forEach(body -> {
            all.add(body.name());
            all.addAll(body.aliases());
        });
        return all.stream()
                .map(name -> Tokens.of(name).stream()
                        .filter(Token::isWord)
                        .map(token -> Nouns.kind(token.lower()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .map(name -> (Set<String>) name)
                .toList();
    }
}
