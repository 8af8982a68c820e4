package standpoint.reword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.model.Party;

/** Finds parties by their names and metonyms. */
final class Mentions {

    private final List<Call> calls = new ArrayList<>();

    Mentions(List<Party> parties) {
        for (Party party : parties)
            Stream.of(party.names().stream(), party.metonyms().stream(), Stream.of(party.name()))
                    .flatMap(names -> names)
                    .distinct()
                    .map(name -> Token.list(name).stream().map(Token::text).toList())
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> calls.add(new Call(party.id(), words)));
        calls.sort(Comparator.comparingInt((Call call) -> call.words().size()).reversed());
    }

    private record Call(String party, List<String> words) {}

    /**
     * A party in a text.
     *
     * @param from its first token
     * @param to behind its last
     */
    record Mention(String party, int from, int to, boolean genitive) {}

    /** In order; of names within names the longest. */
    List<Mention> list(List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Mention> mention = at(tokens, at);
            mention.ifPresent(mentions::add);
            at = mention.map(Mention::to).orElse(at + 1);
        }
        return mentions;
    }

    private Optional<Mention> at(List<Token> tokens, int from) {
        return calls.stream()
                .filter(call -> stands(call, tokens, from))
                .findFirst()
                .map(call -> {
                    int to = from + call.words().size();
                    return new Mention(
                            call.party(), from, to, tokens.get(to - 1).genitive());
                });
    }

    private static boolean stands(Call call, List<Token> tokens, int from) {
        if (from + call.words().size() > tokens.size()) return false;
        for (int at = 0; at < call.words().size(); at++)
            if (!tokens.get(from + at).text().equals(call.words().get(at))) return false;
        return true;
    }
}
