package standpoint.discern.party;

import java.util.List;
import java.util.Optional;
import standpoint.discern.text.Token;
import standpoint.model.Party;

/** Tells whose an organ is that every state has: the country's own, where the article is written. */
final class ReadOrgan implements Way {

    private final Words words;
    private final ReadText text;
    private final Optional<String> home;

    ReadOrgan(Words words, InArticle where) {
        this.words = words;
        this.text = where.text();
        this.home = where.home();
    }

    /** "police", "the foreign ministry": the country's own, where the article is written. */
    @Override
    public Optional<Whose> read(List<Token> phrase, int offset) {
        boolean organ = false;
        for (Token token : phrase) {
            if (Words.endsHead(token)) break;
            if (words.isNotTheParty(token)) return Optional.empty();
            boolean strange =
                    token.isCapitalised() && !words.isRole(token) && !words.isOrgan(token) && !Titles.is(token);
            if (strange && !organ) return Optional.empty();
            organ |= words.isOrgan(token);
        }
        boolean there = phrase.get(phrase.size() - 1).is("there");
        return organ && !there ? home.filter(party -> isAlone(party, offset)).map(Whose::of) : Optional.empty();
    }

    /** Whether the paragraph names no other country before, nor, where it begins, the sentence before it. */
    private boolean isAlone(String party, int offset) {
        int here = text.sentenceAt(offset);
        int paragraph = text.sentences().get(here).paragraph();
        for (int s = here; s >= 0; s--) {
            boolean beyond = text.sentences().get(s).paragraph() != paragraph;
            if (beyond && s < here - 1) break;
            for (Mention mention : text.mentions(s)) {
                boolean before = text.sentences().get(s).at(mention.first()).begin() < offset;
                boolean other =
                        isRuler(mention.party()) && !mention.party().id().equals(party);
                if (before && other && mention.kind() != Mention.Kind.DEMONYM) return false;
            }
        }
        return true;
    }

    private static boolean isRuler(Party party) {
        return party.kind() == Party.Kind.STATE || party.kind() == Party.Kind.MOVEMENT;
    }
}
