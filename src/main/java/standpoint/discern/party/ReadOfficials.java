package standpoint.discern.party;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.text.Token;
import standpoint.model.Standing;

/**
 * Tells for whom those speak who will not be named: the party whose view they give, or whose officials alone spoke,
 * unless the article is written in the country of another.
 */
final class ReadOfficials {

    private static final Set<String> VIEWS = Set.of(
            "position", "stance", "view", "viewpoint", "policy", "concerns", "demands", "patience", "expectations");
    /** Officials of no kind that only one party, or nobody in the dispute, has: "customs officials" stay untold. */
    private static final Set<String> PLAIN = Set.of(
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

    private final PartyNames names;
    private final Spoken spoken;
    private final Optional<String> home;

    ReadOfficials(PartyNames names, Spoken spoken, Optional<String> home) {
        this.names = names;
        this.spoken = spoken;
        this.home = home;
    }

    /** For whom, if the phrase is of those. */
    Optional<Whose> read(List<Token> phrase, List<Token> content) {
        if (!Nouns.isAnonymous(Nouns.kind(SpeakerResolver.head(phrase)))) return Optional.empty();
        if (!names.in(phrase).isEmpty()) return Optional.empty();
        Set<String> viewed = views(content);
        if (viewed.size() == 1) return viewed.stream().findFirst().map(Whose::of);
        boolean plain = phrase.stream().allMatch(token -> PLAIN.contains(token.lower()));
        if (!plain || !viewed.isEmpty()) return Optional.of(Whose.UNKNOWN);
        List<List<String>> spoke = spoken.all(Spoken.Entry::isAnonymousOrOfficial).stream()
                .map(Spoken.Entry::parties)
                .distinct()
                .toList();
        boolean elsewhere =
                home.filter(party -> !spoke.contains(List.of(party))).isPresent();
        return Optional.of(spoke.size() == 1 && !elsewhere ? new Whose(Standing.PARTY, spoke.get(0)) : Whose.UNKNOWN);
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
}
