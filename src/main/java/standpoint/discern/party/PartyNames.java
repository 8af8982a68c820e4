package standpoint.discern.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.model.Party;

/**
 * All names of a briefing's parties. The longest match wins: "Pakistani Taliban" is neither Pakistan nor the Taliban. A
 * phrase that two parties share names neither.
 */
public final class PartyNames {

    private record Entry(List<String> words, Party party, Mention.Kind kind, Optional<Party.Person> person) {

        /** A name of several words may be written small, "the nurses' federation"; a body's may be another's then. */
        boolean mayBeSmall() {
            return kind == Mention.Kind.NAME && words.size() > 1;
        }

        boolean fits(Token token, int word) {
            String wanted = words.get(word);
            return straight(token.text()).equals(wanted)
                    || (mayBeSmall() && token.lower().equals(wanted.toLowerCase(Locale.ROOT)));
        }
    }

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    public PartyNames(List<Party> parties) {
        parties.forEach(this::addAll);
        byFirstWord
                .values()
                .forEach(entries ->
                        entries.sort((a, b) -> b.words().size() - a.words().size()));
    }

    /** The mentions in a run of tokens, in order and without overlap. */
    public List<Mention> in(List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            List<Entry> found = at(tokens, i);
            if (found.isEmpty()) {
                i++;
                continue;
            }
            Entry entry = found.get(0);
            int last = i + entry.words().size() - 1;
            boolean shared = found.stream()
                    .anyMatch(other -> !other.party().id().equals(entry.party().id()));
            if (!shared) mentions.add(new Mention(i, last, entry.party(), entry.kind(), entry.person()));
            i = last + 1;
        }
        return mentions;
    }

    /** The longest entries that match at a token: several only where they share the phrase. */
    private List<Entry> at(List<Token> tokens, int i) {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : byFirstWord.getOrDefault(tokens.get(i).lower(), List.of())) {
            if (!found.isEmpty() && found.get(0).words().size() > entry.words().size()) break;
            if (matches(entry, tokens, i)) found.add(entry);
        }
        return found;
    }

    private static boolean matches(Entry entry, List<Token> tokens, int i) {
        if (i + entry.words().size() > tokens.size()) return false;
        for (int k = 0; k < entry.words().size(); k++) if (!entry.fits(tokens.get(i + k), k)) return false;
        return true;
    }

    private static String straight(String word) {
        return word.replace('’', '\'');
    }

    private void addAll(Party party) {
        add(party.name(), party, Mention.Kind.NAME, Optional.empty());
        party.names().forEach(name -> add(name, party, Mention.Kind.NAME, Optional.empty()));
        party.metonyms().forEach(name -> add(name, party, Mention.Kind.METONYM, Optional.empty()));
        party.demonyms().forEach(name -> add(name, party, Mention.Kind.DEMONYM, Optional.empty()));
        for (Party.Body body : party.bodies()) {
            add(body.name(), party, Mention.Kind.BODY, Optional.empty());
            body.aliases().forEach(name -> add(name, party, Mention.Kind.BODY, Optional.empty()));
        }
        for (Party.Person person : party.people()) {
            add(person.name(), party, Mention.Kind.PERSON, Optional.of(person));
            person.aliases().forEach(name -> add(name, party, Mention.Kind.PERSON, Optional.of(person)));
        }
    }

    private void add(String name, Party party, Mention.Kind kind, Optional<Party.Person> person) {
        List<String> words = new ArrayList<>(
                Tokens.of(name).stream().map(token -> straight(token.text())).toList());
        if (words.size() > 1 && words.get(words.size() - 1).equals("'s")) words.remove(words.size() - 1);
        if (words.isEmpty()) return;
        byFirstWord
                .computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(new Entry(words, party, kind, person));
    }
}
