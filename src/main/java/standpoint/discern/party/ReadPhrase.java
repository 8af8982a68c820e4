package standpoint.discern.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.model.Standing;

/**
 * Tells by its own words alone for whom a speaker's phrase speaks. Empty when the words do not say, which is not the
 * same as {@link Standing#UNRESOLVED}: "the ministry" may still be told from what stands before it.
 */
public final class ReadPhrase {

    /** Urdu: "in", "from", "to" and the like behind a name say that it is not the speaker's. */
    private static final Set<String> POSTPOSITIONS = Set.of("میں", "سے", "کو", "پر", "خلاف");

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "when", "speaking", "in", "at");

    private static final Set<String> BELONGS = Set.of("of", "for", "from", "in", "with", "by");

    private final PartyNames names;
    private final Words words;
    private final Media media;

    public ReadPhrase(PartyNames names, Words words, Media media) {
        this.names = names;
        this.words = words;
        this.media = media;
    }

    /** Reads the phrase of a speaker as of a day: an office holder speaks for the party while in office. */
    public Optional<Whose> read(List<Token> phrase, LocalDate day) {
        List<List<Token>> pieces = Pieces.of(phrase);
        if (pieces.size() == 1) return readOne(pieces.get(0), day);
        Optional<Whose> joint = joint(phrase, day);
        if (joint.isPresent()) return joint;
        if (Pieces.isList(phrase)) return readOne(Phrase.withoutBrackets(phrase), day);
        return apposition(pieces, day);
    }

    /** "Pakistan and China": each piece speaks for a party by itself, and not all for the same. */
    private Optional<Whose> joint(List<Token> phrase, LocalDate day) {
        if (!Pieces.isList(phrase)) return Optional.empty();
        List<String> parties = new ArrayList<>();
        for (List<Token> piece : Pieces.of(phrase)) {
            Optional<Whose> reading = readOne(piece, day);
            if (reading.isEmpty() || reading.get().standing() != Standing.PARTY) return Optional.empty();
            reading.get().parties().stream().filter(id -> !parties.contains(id)).forEach(parties::add);
        }
        return Optional.of(new Whose(Standing.PARTY, parties));
    }

    /** "Tahir Khan, a spokesman for the ministry": the piece that tells, unless two tell otherwise. */
    private Optional<Whose> apposition(List<List<Token>> pieces, LocalDate day) {
        Optional<Whose> told = Optional.empty();
        for (List<Token> piece : pieces) {
            if (RELATIVES.contains(piece.get(0).lower())
                    || Character.isDigit(piece.get(0).text().charAt(0))) continue;
            Optional<Whose> reading = readOne(piece, day);
            if (reading.isEmpty() || reading.get().equals(Whose.UNKNOWN)) continue;
            if (told.isPresent() && !told.equals(reading)) return Optional.of(Whose.UNKNOWN);
            told = reading;
        }
        return told.isPresent() ? told : readOne(pieces.get(0), day);
    }

    /** Reads a phrase that names one speaker. */
    Optional<Whose> readOne(List<Token> phrase, LocalDate day) {
        List<Token> tokens = Phrase.withoutBrackets(phrase);
        int headEnd = headEnd(tokens);
        List<Token> head = tokens.subList(0, headEnd);
        if (isThirdParty(head) || media.isNamedIn(head)) return Optional.of(Whose.THIRD);
        List<Mention> mentions = names.in(tokens);
        if (mentions.isEmpty()) return Optional.empty();
        if (excludes(tokens, headEnd, mentions)) return Optional.of(Whose.UNKNOWN);
        if (clashes(tokens, mentions)) return Optional.of(Whose.UNKNOWN);
        Mention first = withoutOwner(tokens, mentions);
        Optional<Mention> person = mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && mention.first() < headEnd)
                .findFirst();
        if (person.isPresent()) return Optional.of(person(tokens, person.get(), day));
        boolean speaks = first.first() < headEnd ? modifies(tokens, first) : belongs(tokens, first, headEnd);
        return speaks ? Optional.of(Whose.of(first.party().id())) : Optional.empty();
    }

    /** An analyst or one who left office; "the refugees ministry" is neither. */
    private boolean isThirdParty(List<Token> head) {
        boolean third = false;
        for (Token token : head) {
            if (words.isNoLonger(token)) return true;
            if (words.isThirdParty(token)) third = true;
            else if (words.isRoleHead(token)) third = false;
        }
        return third;
    }

    /** "opposition leader": a word outside the party's own name takes its role away. */
    private boolean excludes(List<Token> tokens, int headEnd, List<Mention> mentions) {
        for (int i = 0; i < headEnd; i++) {
            int at = i;
            boolean named = mentions.stream().anyMatch(mention -> mention.first() <= at && at <= mention.last());
            if (!named && words.isNotTheParty(tokens.get(i))) return true;
        }
        return false;
    }

    private static Whose person(List<Token> tokens, Mention mention, LocalDate day) {
        boolean serves = mention.person().filter(person -> person.servesOn(day)).isPresent();
        int next = mention.last() + 1;
        boolean longerName = next < tokens.size() && tokens.get(next).isCapitalised();
        return serves && !longerName ? Whose.of(mention.party().id()) : Whose.UNKNOWN;
    }

    /** Two parties side by side, "Pakistan Taliban", or another's name before the person's are no one's. */
    private boolean clashes(List<Token> tokens, List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean surname = mention.kind() == Mention.Kind.PERSON && mention.first() == mention.last();
            if (surname && mention.first() > 0 && isForeignName(tokens, mention.first() - 1, mentions)) return true;
            if (i == 0) continue;
            Mention before = mentions.get(i - 1);
            boolean owned = mention.first() - before.last() == 2
                    && tokens.get(before.last() + 1).isPossessive()
                    && mention.kind() != Mention.Kind.NAME;
            boolean touches = mention.first() - before.last() == 1 || owned;
            if (touches && !before.party().id().equals(mention.party().id())) return true;
        }
        return false;
    }

    /** "Vesmark's Union of Drivers" is the union. */
    private static Mention withoutOwner(List<Token> tokens, List<Mention> mentions) {
        Mention first = mentions.get(0);
        if (mentions.size() < 2 || first.first() > 0) return first;
        Mention next = mentions.get(1);
        boolean owned = next.first() - first.last() == 2
                && tokens.get(first.last() + 1).isPossessive()
                && next.kind() == Mention.Kind.NAME;
        return owned ? next : first;
    }

    private boolean isForeignName(List<Token> tokens, int i, List<Mention> mentions) {
        Token token = tokens.get(i);
        boolean mentioned = mentions.stream().anyMatch(mention -> mention.first() <= i && i <= mention.last());
        return token.isCapitalised() && !words.isRole(token) && !mentioned && !Titles.is(token);
    }

    /** The name stands before the head: bare, or with a role noun that no strange name parts it from. */
    private boolean modifies(List<Token> tokens, Mention mention) {
        for (int i = 0; i < mention.first(); i++)
            if (tokens.get(i).isCapitalised() && i > 0 && !words.isRole(tokens.get(i)) && !Titles.is(tokens.get(i)))
                return false;
        boolean role = false;
        boolean more = false;
        for (int i = mention.last() + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (Words.endsHead(token)) break;
            if (!token.isWord() || token.isPossessive()) continue;
            if (POSTPOSITIONS.contains(token.lower())) return false;
            if (words.isRoleHead(token)) role = true;
            else if (!role && token.isCapitalised() && !words.isRole(token) && !isNamed(tokens, i)) return false;
            more = true;
        }
        return more ? role : mention.kind() != Mention.Kind.DEMONYM;
    }

    private boolean isNamed(List<Token> tokens, int i) {
        return names.in(tokens).stream().anyMatch(mention -> mention.first() <= i && i <= mention.last());
    }

    /** "officials from Pakistan", "a spokesman for the Taliban": a role noun, a fitting preposition and the name. */
    private boolean belongs(List<Token> tokens, Mention mention, int headEnd) {
        if (!BELONGS.contains(tokens.get(headEnd).lower())) return false;
        if (ReadAffiliation.isGuest(tokens.subList(0, headEnd), tokens.get(headEnd))) return false;
        boolean role = tokens.subList(0, headEnd).stream().anyMatch(words::isRoleHead);
        boolean strange = hasStrangeName(tokens.subList(0, headEnd));
        boolean direct = mention.first() - headEnd <= 3;
        return role
                && !strange
                && direct
                && modifies(tokens.subList(headEnd + 1, tokens.size()), shift(mention, headEnd + 1));
    }

    private static Mention shift(Mention mention, int by) {
        return new Mention(
                mention.first() - by, mention.last() - by, mention.party(), mention.kind(), mention.person());
    }

    private boolean hasStrangeName(List<Token> head) {
        for (int i = 1; i < head.size(); i++)
            if (head.get(i).isCapitalised() && !words.isRole(head.get(i))) return true;
        return head.get(0).isCapitalised()
                && !words.isRole(head.get(0))
                && !FunctionWords.isFunctionWord(head.get(0).lower())
                && head.size() > 1
                && head.get(0).text().equals(head.get(0).text().toUpperCase(Locale.ROOT));
    }

    private int headEnd(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) if (Words.endsHead(tokens.get(i))) return i;
        return tokens.size();
    }
}
