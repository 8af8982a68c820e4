package standpoint.discern.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Token;
import standpoint.model.Party;
import standpoint.model.Standing;

/** Tells for whom the speakers of one article speak, in the order of its text. A wrong party is worse than none. */
public final class SpeakerResolver {

    private static final Set<String> PAIRS = Set.of(
            "countries",
            "sides",
            "neighbours",
            "neighbors",
            "governments",
            "nations",
            "parties",
            "states",
            "capitals",
            "leaders",
            "ministers",
            "delegations");
    private static final Set<String> VIEWS = Set.of(
            "position", "stance", "view", "viewpoint", "policy", "concerns", "demands", "patience", "expectations");
    /** Officials of no kind that only one party, or nobody in the dispute, has: "customs officials" stay untold. */
    private static final Set<String> PLAIN_OFFICIALS = Set.of(
            "the",
            "these",
            "those",
            "two",
            "three",
            "several",
            "other",
            "senior",
            "top",
            "security",
            "military",
            "government",
            "intelligence",
            "official",
            "officials",
            "officers");

    private static final Set<String> GROUPS =
            Set.of("group", "outfit", "militants", "organisation", "organization", "movement");

    private final ReadPhrase phrases;
    private final PartyNames names;
    private final Words words;
    private final List<Party> parties;
    private final ReadText text;
    private final LocalDate day;
    private final Introductions introductions;
    private final Spoken spoken = new Spoken();

    public SpeakerResolver(
            ReadPhrase phrases, PartyNames names, Words words, List<Party> parties, ReadText text, LocalDate day) {
        this.phrases = phrases;
        this.names = names;
        this.words = words;
        this.parties = List.copyOf(parties);
        this.text = text;
        this.day = day;
        this.introductions = new Introductions(text, words);
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
        Whose reading = phrases.read(phrase, day)
                .filter(found -> found.standing() != Standing.UNRESOLVED)
                .or(() -> known(phrase, offset))
                .or(() -> onBehalf(phrase, offset))
                .or(() -> phrases.read(phrase, day).isPresent() ? Optional.of(Whose.UNKNOWN) : Optional.empty())
                .orElseGet(() -> fromContext(phrase, offset, attributed));
        spoken.add(offset, phrase, ownNames(phrase), nested, reading);
        return reading;
    }

    /** A surname that the article introduced before, alone or under its title. */
    private Optional<Whose> known(List<Token> phrase, int offset) {
        List<String> names = ownNames(phrase);
        if (names.isEmpty() || names.size() > 2 || phrase.stream().anyMatch(token -> token.is("and")))
            return Optional.empty();
        String surname = names.get(names.size() - 1);
        Optional<Spoken.Entry> spoke = spoken.last(entry -> entry.names().contains(surname) && entry.isPerson());
        Optional<String> introduced = introductions.surname(surname, offset);
        if (spoke.isPresent() && names.size() == 1) return spoke.map(SpeakerResolver::reading);
        if (spoke.isPresent() && spoke.get().names().contains(names.get(0))) return spoke.map(SpeakerResolver::reading);
        return names.size() == 1 ? introduced.map(Whose::of) : Optional.empty();
    }

    /** "a spokesman for the group": the speaker is whoever the group is. */
    private Optional<Whose> onBehalf(List<Token> phrase, int offset) {
        int last = phrase.size() - 1;
        boolean fits = last >= 3
                && phrase.get(last - 1).is("the")
                && Set.of("for", "of").contains(phrase.get(last - 2).lower())
                && phrase.subList(0, last).stream().anyMatch(words::isRoleHead);
        if (!fits) return Optional.empty();
        String noun = phrase.get(last).lower();
        return Optional.of(GROUPS.contains(noun) ? lastOf(this::isGroup) : again(Set.of(Nouns.kind(noun)), offset));
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

    private Whose fromContext(List<Token> phrase, int offset, Attributed attributed) {
        String first = phrase.get(0).lower();
        if (phrase.size() == 1 && words.isPronoun(first)) return pronoun(first);
        if (isPair(phrase)) return pair(offset);
        String head = head(phrase);
        if (Nouns.isAnonymous(Nouns.kind(head))) return anonymous(phrase, attributed);
        boolean definite =
                Set.of("the", "this", "that", "its", "his", "her", "their").contains(first);
        if (definite && GROUPS.contains(head)) return lastOf(this::isGroup);
        if (definite
                && Set.of("statement", "communique", "communiqué", "readout").contains(head))
            return lastOf(entry -> true);
        return definite ? again(kinds(phrase.subList(1, phrase.size())), offset) : Whose.UNKNOWN;
    }

    private Whose pronoun(String word) {
        if (word.equals("he") || word.equals("she")) return lastOf(Spoken.Entry::isPerson);
        if (word.equals("it")) return lastOf(entry -> !entry.isPerson());
        return lastOf(entry -> true);
    }

    private Whose lastOf(java.util.function.Predicate<Spoken.Entry> fits) {
        return spoken.last(fits).map(SpeakerResolver::reading).orElse(Whose.UNKNOWN);
    }

    private static Whose reading(Spoken.Entry entry) {
        return new Whose(entry.standing(), entry.parties());
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

    /** "the ministry": whose ministry was named last, unless somebody else's spoke since. */
    private Whose again(Set<String> kinds, int offset) {
        Optional<Introductions.Known> known = introductions.role(kinds, offset);
        Optional<Spoken.Entry> spoke = spoken.last(entry -> entry.kinds().containsAll(kinds));
        boolean later = spoke.isPresent()
                && known.map(Introductions.Known::offset).orElse(-1)
                        < spoke.get().offset();
        if (later) return spoke.map(SpeakerResolver::reading).orElse(Whose.UNKNOWN);
        return known.map(found -> Whose.of(found.party())).orElse(Whose.UNKNOWN);
    }

    private boolean isGroup(Spoken.Entry entry) {
        return entry.parties().size() == 1
                && parties.stream()
                        .filter(party -> party.id().equals(entry.parties().get(0)))
                        .anyMatch(
                                party -> party.kind() == Party.Kind.ARMED_GROUP || party.kind() == Party.Kind.MOVEMENT);
    }

    private static boolean isPair(List<Token> phrase) {
        Set<String> words =
                new LinkedHashSet<>(phrase.stream().map(Token::lower).toList());
        if (words.contains("joint") && (words.contains("statement") || words.contains("communique"))) return true;
        boolean two = words.contains("both") || words.contains("two");
        return two && (phrase.size() == 1 || words.stream().anyMatch(PAIRS::contains));
    }

    /** The two that the sentence names, that spoke together before, or that the nearest sentence with two names. */
    private Whose pair(int offset) {
        int here = text.sentenceAt(offset);
        Set<String> named = new LinkedHashSet<>(idsBefore(here, offset));
        if (named.size() == 2) return new Whose(Standing.PARTY, List.copyOf(named));
        Optional<Spoken.Entry> joint = spoken.last(entry -> entry.parties().size() == 2);
        if (joint.isPresent() && joint.get().parties().containsAll(named)) return reading(joint.get());
        int paragraph = text.sentences().get(here).paragraph();
        for (int s = here - 1; s >= 0 && named.size() < 2; s--) {
            if (paragraph - text.sentences().get(s).paragraph() > 1) break;
            named.addAll(idsBefore(s, offset));
        }
        return named.size() == 2 ? new Whose(Standing.PARTY, List.copyOf(named)) : Whose.UNKNOWN;
    }

    private List<String> idsBefore(int sentence, int offset) {
        return text.mentions(sentence).stream()
                .filter(mention ->
                        text.sentences().get(sentence).at(mention.first()).begin() < offset)
                .map(mention -> mention.party().id())
                .toList();
    }

    /** Those who will not be named: the party whose view they give, or whose officials alone spoke so far. */
    private Whose anonymous(List<Token> phrase, Attributed attributed) {
        Set<String> viewed = views(text.tokens(attributed.content()));
        if (viewed.size() == 1) return Whose.of(viewed.iterator().next());
        boolean plain = phrase.stream().allMatch(token -> PLAIN_OFFICIALS.contains(token.lower()));
        if (!plain || !viewed.isEmpty()) return Whose.UNKNOWN;
        List<List<String>> spoke = spoken.all(Spoken.Entry::isAnonymousOrOfficial).stream()
                .map(Spoken.Entry::parties)
                .distinct()
                .toList();
        return spoke.size() == 1 ? new Whose(Standing.PARTY, spoke.get(0)) : Whose.UNKNOWN;
    }

    /** The parties whose position the words give: "Pakistan’s position has remained". */
    private Set<String> views(List<Token> content) {
        Set<String> ids = new LinkedHashSet<>();
        for (Mention mention : names.in(content)) {
            int next = mention.last() + 1;
            if (next < content.size() && content.get(next).isPossessive()) next++;
            for (int i = next; i < content.size() && i < next + 2; i++)
                if (VIEWS.contains(content.get(i).lower()))
                    ids.add(mention.party().id());
        }
        return ids;
    }

    /** The last noun before a preposition or the end. */
    private static String head(List<Token> phrase) {
        String head = phrase.get(0).lower();
        for (Token token : phrase.subList(1, phrase.size())) {
            if (Words.endsHead(token) || token.is(",")) break;
            if (token.isWord()) head = token.lower();
        }
        return head;
    }
}
