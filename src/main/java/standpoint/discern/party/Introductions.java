package standpoint.discern.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Token;

/**
 * Whom a text introduces with party and role, "Pakistan's foreign ministry spokesman Tahir Khan", so that "the
 * ministry", "the spokesman" and "Khan" can be told later.
 */
final class Introductions {

    private record Introduced(int offset, String party, Set<String> roles, Optional<String> surname) {}

    private final List<Introduced> list = new ArrayList<>();
    private final Words words;

    Introductions(ReadText text, Words words) {
        this.words = words;
        for (int s = 0; s < text.sentences().size(); s++)
            for (Mention mention : text.mentions(s)) introduce(text.sentences().get(s), mention);
    }

    /** The party whose role with all these words was named last before an offset, with where. */
    Optional<Known> role(Set<String> kinds, int offset) {
        Optional<Known> last = Optional.empty();
        for (Introduced each : list)
            if (each.offset() < offset && each.roles().containsAll(kinds))
                last = Optional.of(new Known(each.offset(), each.party()));
        return last;
    }

    /** The party of those with this surname before an offset; empty when there is none, or two. */
    Optional<String> surname(String surname, int offset) {
        List<String> parties = list.stream()
                .filter(each -> each.offset() < offset && each.surname().equals(Optional.of(surname)))
                .map(Introduced::party)
                .distinct()
                .toList();
        return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
    }

    /** A party and where it was named. */
    record Known(int offset, String party) {}

    private void introduce(Sentence sentence, Mention mention) {
        int at = mention.last() + 1;
        boolean person = mention.kind() == Mention.Kind.PERSON;
        List<Token> roles = new ArrayList<>();
        while (!person && at < sentence.size() && continuesRole(sentence.at(at))) {
            if (!sentence.at(at).isPossessive()) roles.add(sentence.at(at));
            at++;
        }
        if (mention.kind() == Mention.Kind.BODY)
            for (int i = mention.first(); i <= mention.last(); i++) roles.add(sentence.at(i));
        boolean headed = roles.stream().anyMatch(words::isRoleHead);
        Optional<String> surname =
                person ? ownSurname(sentence, mention) : headed ? nameAt(sentence, at) : Optional.empty();
        if (!headed && surname.isEmpty()) return;
        Set<String> kinds = Set.copyOf(
                roles.stream().map(token -> Nouns.kind(token.lower())).toList());
        list.add(new Introduced(
                sentence.at(mention.first()).begin(), mention.party().id(), kinds, surname));
    }

    private boolean continuesRole(Token token) {
        return token.isPossessive() || words.isRole(token);
    }

    private static Optional<String> ownSurname(Sentence sentence, Mention mention) {
        if (mention.last() == mention.first()) return Optional.empty();
        return Optional.of(sentence.at(mention.last()).text());
    }

    /** The last word of a name of two words or more that begins at the index. */
    private static Optional<String> nameAt(Sentence sentence, int from) {
        int at = from < sentence.size() && sentence.at(from).is(",") ? from + 1 : from;
        int begin = at;
        while (at < sentence.size() && sentence.at(at).isCapitalised()) at++;
        return at - begin >= 2 ? Optional.of(sentence.at(at - 1).text()) : Optional.empty();
    }
}
