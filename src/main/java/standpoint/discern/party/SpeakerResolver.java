package standpoint.discern.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Token;
import standpoint.model.Party;
import standpoint.model.Standing;

/** Tells for whom the speakers of one article speak, in the order of its text. A wrong party is worse than none. */
public final class SpeakerResolver {

    private static final Set<String> GROUPS =
            Set.of("group", "outfit", "militants", "organisation", "organization", "movement");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "his", "her", "their");

    private final ReadPhrase phrases;
    private final PartyNames names;
    private final Words words;
    private final List<Party> parties;
    private final ReadText text;
    private final LocalDate day;
    private final Introductions introductions;
    private final Spoken spoken = new Spoken();
    private final People people;
    private final ReadAffiliation affiliation;
    private final ReadOrganisation organisation;
    private final ReadPair pairs;
    private final ReadPronoun pronouns;
    private final ReadOrgan organs;
    private final ReadOfficials officials;
    private final Bystanders bystanders;

    public SpeakerResolver(ReadPhrase phrases, PartyNames names, Words words, List<Party> parties, InArticle where) {
        this.phrases = phrases;
        this.names = names;
        this.words = words;
        this.parties = List.copyOf(parties);
        this.text = where.text();
        this.day = where.day();
        this.introductions = new Introductions(text, words);
        this.people = new People(text, names);
        this.affiliation = new ReadAffiliation(words, this::one);
        this.organisation = new ReadOrganisation(words, parties, text);
        this.pairs = new ReadPair(parties, text, spoken);
        this.pronouns = new ReadPronoun(text, spoken, where.home());
        this.organs = new ReadOrgan(words, where);
        this.officials = new ReadOfficials(names, spoken, where.home());
        this.bystanders = new Bystanders(words);
    }

    /**
     * Tells for whom the source of an attribution speaks; to be asked in the order of the text.
     *
     * @param nested whether the attribution stands inside another's content
     */
    public Whose resolve(Attributed attributed, boolean nested) {
        if (attributed.source().isEmpty()) return Whose.UNKNOWN;
        List<Token> phrase = text.phrase(attributed.source());
        int offset = attributed.source().get(0).begin();
        people.before(offset).forEach(this::meet);
        Whose whose = whole(phrase, offset)
                .or(() -> officials.read(phrase, text.tokens(attributed.content())))
                .or(() -> bystanders.read(phrase, ownNames(phrase)))
                .orElse(Whose.UNKNOWN);
        spoken.add(offset, phrase, ownNames(phrase), nested, whose);
        return whose;
    }

    /** Tells whom a noun phrase inside a statement means; it is not taken for a speaker. */
    public Optional<Whose> meant(List<Token> phrase) {
        return whole(phrase, phrase.get(0).begin());
    }

    /** Whom the text names without quoting him may be "he" in the next sentence. */
    private void meet(List<Token> phrase) {
        int offset = phrase.get(0).begin();
        List<String> own = ownNames(phrase);
        if (own.isEmpty()) return;
        boolean surname = own.size() == 1;
        if (surname
                && spoken.last(entry -> entry.isPerson() && entry.names().containsAll(own))
                        .isEmpty()) return;
        Whose whose =
                whole(phrase, offset).or(() -> bystanders.read(phrase, own)).orElse(Whose.UNKNOWN);
        spoken.add(offset, phrase, own, true, whose);
    }

    /** A whole phrase: one speaker with his appositions, or several together. */
    private Optional<Whose> whole(List<Token> phrase, int offset) {
        if (ReadPair.isPair(phrase)) return pairs.read(phrase, offset);
        Phrase parts = Phrase.of(phrase);
        Optional<Whose> joint = joint(parts, offset);
        if (joint.isPresent()) return joint;
        Optional<Whose> told = named(parts);
        if (told.isPresent()) return told;
        for (List<Token> piece : parts.pieces()) {
            Optional<Whose> found = offices(piece, offset);
            if (contradicts(told, found)) return Optional.of(Whose.UNKNOWN);
            told = stronger(told, found);
        }
        for (List<Token> relative : parts.relatives()) told = stronger(told, affiliation.relative(relative, offset));
        return told;
    }

    /** The only party that a piece tells by its own words, whatever the others would tell by what stands before. */
    private Optional<Whose> named(Phrase parts) {
        List<Whose> told = parts.pieces().stream()
                .flatMap(piece -> phrases.readOne(piece, day).stream())
                .filter(whose -> whose.standing() == Standing.PARTY)
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** "a registrar in obstetrics and branch secretary of the JDA": either office may tell; what one was does not. */
    private Optional<Whose> offices(List<Token> piece, int offset) {
        for (int i = 1; i + 1 < piece.size(); i++) {
            if (!piece.get(i).is("and")) continue;
            List<Token> rest = piece.subList(i + 1, piece.size());
            if (rest.get(0).is("now") && rest.size() > 1) return one(rest.subList(1, rest.size()), offset);
            if (rest.get(0).is("once") || rest.get(0).is("formerly")) return one(piece.subList(0, i), offset);
            Optional<Whose> told = stronger(one(piece.subList(0, i), offset), one(rest, offset));
            if (isParty(told)) return told;
        }
        return one(piece, offset);
    }

    private static boolean contradicts(Optional<Whose> told, Optional<Whose> found) {
        return isParty(told) && isParty(found) && !told.equals(found);
    }

    private static boolean isParty(Optional<Whose> told) {
        return told.filter(whose -> whose.standing() == Standing.PARTY).isPresent();
    }

    /** A party before a third party, either before neither. */
    private static Optional<Whose> stronger(Optional<Whose> told, Optional<Whose> found) {
        if (isParty(told) || found.isEmpty()) return told;
        boolean weaker = told.isPresent() && found.get().standing() == Standing.UNRESOLVED;
        return weaker ? told : found;
    }

    /** "The EU and the alliance": all of the pieces are parties, and not the same. */
    private Optional<Whose> joint(Phrase parts, int offset) {
        List<Token> core = new ArrayList<>(parts.pieces().get(0));
        parts.pieces().subList(1, parts.pieces().size()).forEach(core::addAll);
        if (!Pieces.isList(core)) return Optional.empty();
        Set<String> together = new LinkedHashSet<>();
        for (List<Token> piece : parts.pieces())
            for (List<Token> each : Pieces.of(piece)) {
                Optional<Whose> told = one(each, offset).or(() -> demonym(each));
                if (!isParty(told)) return Optional.empty();
                together.addAll(told.orElseThrow().parties());
            }
        return together.size() < 2 ? Optional.empty() : Optional.of(new Whose(Standing.PARTY, List.copyOf(together)));
    }

    /** "Russian" of "Russian and Indian ministers". */
    private Optional<Whose> demonym(List<Token> piece) {
        List<Mention> mentions = names.in(piece);
        boolean bare = mentions.size() == 1
                && mentions.get(0).first() <= 1
                && mentions.get(0).last() == piece.size() - 1;
        return bare ? Optional.of(Whose.of(mentions.get(0).party().id())) : Optional.empty();
    }

    /** One noun phrase, by its own words, else by what stands before it. */
    private Optional<Whose> one(List<Token> phrase, int offset) {
        String first = phrase.get(0).lower();
        if (phrase.size() == 1 && words.isPronoun(first)) return pronouns.read(phrase, offset);
        if (phrase.size() == 1 && ReadAffiliation.isOwner(first)) return pronouns.owner(first, offset);
        Optional<Whose> plain = phrases.readOne(phrase, day);
        if (plain.isPresent()) return plain;
        return known(phrase, offset)
                .or(() -> affiliation.read(phrase, offset))
                .or(() -> group(phrase, offset))
                .or(() -> again(phrase, offset))
                .or(() -> organisation.read(phrase, offset))
                .or(() -> people(phrase))
                .or(() -> organs.read(phrase, offset))
                .or(() -> affiliation.ofOrgan(phrase, offset))
                .or(() -> pronouns.somebody(phrase, offset));
    }

    /** A surname that the article introduced before, alone or under its title. */
    private Optional<Whose> known(List<Token> phrase, int offset) {
        List<String> own = ownNames(phrase);
        if (own.isEmpty() || own.size() > 2 || Pieces.isList(phrase)) return Optional.empty();
        String surname = own.get(own.size() - 1);
        if (!phrase.get(phrase.size() - 1).text().equals(surname)) return Optional.empty();
        Optional<Spoken.Entry> spoke = spoken.last(entry -> entry.names().contains(surname) && entry.isPerson());
        boolean same =
                spoke.isPresent() && (own.size() == 1 || spoke.get().names().contains(own.get(0)));
        if (same) return spoke.map(Spoken.Entry::whose);
        return own.size() == 1 ? introductions.surname(surname, offset).map(Whose::of) : Optional.empty();
    }

    /** The words of a person's name: capitals that are no title, no role and no party's name. */
    private List<String> ownNames(List<Token> phrase) {
        List<Mention> mentions = names.in(phrase).stream()
                .filter(mention -> mention.kind() != Mention.Kind.PERSON)
                .toList();
        List<String> own = new ArrayList<>();
        for (int i = 0; i < phrase.size(); i++) {
            int at = i;
            Token token = phrase.get(i);
            boolean named = mentions.stream().anyMatch(mention -> mention.first() <= at && at <= mention.last());
            if (token.isCapitalised() && !named && !Titles.is(token) && !words.isRole(token)) own.add(token.text());
        }
        return own;
    }

    private Optional<Whose> lastOf(Predicate<Spoken.Entry> fits) {
        return spoken.last(fits).map(Spoken.Entry::whose);
    }

    /** "the group": the movement that spoke last. */
    private Optional<Whose> group(List<Token> phrase, int offset) {
        boolean fits = phrase.size() > 1 && DEFINITE.contains(phrase.get(0).lower()) && GROUPS.contains(head(phrase));
        if (!fits) return Optional.empty();
        Optional<Whose> spoke = lastOf(this::isGroup);
        return organisation.read(phrase, offset).or(() -> spoke);
    }

    private boolean isGroup(Spoken.Entry entry) {
        return entry.parties().size() == 1
                && parties.stream()
                        .filter(party -> party.id().equals(entry.parties().get(0)))
                        .anyMatch(
                                party -> party.kind() == Party.Kind.ARMED_GROUP || party.kind() == Party.Kind.MOVEMENT);
    }

    /** "the ministry": whose ministry was named last, unless somebody else's spoke since. */
    private Optional<Whose> again(List<Token> phrase, int offset) {
        if (phrase.size() < 2 || !DEFINITE.contains(phrase.get(0).lower())) return Optional.empty();
        // "the spokesman of the secretary-general" is not the spokesman of before
        if (phrase.stream().anyMatch(token -> Set.of("of", "for", "there").contains(token.lower())))
            return Optional.empty();
        if (Set.of("statement", "communique", "communiqué", "readout").contains(head(phrase)))
            return lastOf(entry -> true);
        Set<String> kinds = kinds(phrase.subList(1, phrase.size()));
        Optional<Introductions.Known> known = introductions.role(kinds, offset);
        Optional<Spoken.Entry> spoke =
                spoken.last(entry -> !entry.isJoint() && entry.kinds().containsAll(kinds));
        boolean later = spoke.isPresent()
                && known.map(Introductions.Known::offset).orElse(-1)
                        < spoke.get().offset();
        return later ? spoke.map(Spoken.Entry::whose) : known.map(found -> Whose.of(found.party()));
    }

    /** "the Americans": those of a party's demonym in the plural, as a paper calls a delegation. */
    private Optional<Whose> people(List<Token> phrase) {
        if (phrase.size() != 2 || !phrase.get(0).is("the")) return Optional.empty();
        Token noun = phrase.get(1);
        String singular =
                noun.text().endsWith("s") ? noun.text().substring(0, noun.text().length() - 1) : noun.text();
        return names
                .in(List.of(new Token(noun.begin(), noun.end(), singular, singular.toLowerCase(Locale.ROOT))))
                .stream()
                .filter(mention -> mention.kind() == Mention.Kind.DEMONYM)
                .map(mention -> Whose.of(mention.party().id()))
                .findFirst();
    }

    /** The nouns and adjectives of a phrase, up to what is said about its head. */
    private static Set<String> kinds(List<Token> phrase) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Token token : phrase) {
            if (Words.endsHead(token) || token.is(",")) break;
            if (token.isWord()) kinds.add(Nouns.kind(token.lower()));
        }
        return kinds;
    }

    /** The last noun before a preposition or the end. */
    static String head(List<Token> phrase) {
        String head = phrase.get(0).lower();
        for (Token token : phrase.subList(1, phrase.size())) {
            if (Words.endsHead(token) || token.is(",")) break;
            if (token.isWord()) head = token.lower();
        }
        return head;
    }
}
