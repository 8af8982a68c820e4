package standpoint.discern.party;

import java.util.List;
import java.util.Optional;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Token;
import standpoint.model.Party;

/** Tells whose an organ is that every state has: the country's own, where the article is written. */
final class ReadOrgan implements Way {

    /** A name that stands before this many words is what its sentence is about. */
    private static final int SUBJECT = 3;

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
        if (!organ) return Optional.empty();
        Optional<String> place = place(offset);
        boolean there = phrase.get(phrase.size() - 1).is("there");
        if (place.isPresent() || there) return place.map(Whose::of);
        return home.filter(party -> isAlone(party, offset)).map(Whose::of);
    }

    /** "In Beijing, foreign ministry spokeswoman …": where the sentence or its paragraph says that it happens. */
    private Optional<String> place(int offset) {
        int here = text.sentenceAt(offset);
        int paragraph = text.sentences().get(here).paragraph();
        for (int s = here; s >= 0 && text.sentences().get(s).paragraph() == paragraph; s--) {
            Sentence sentence = text.sentences().get(s);
            for (Mention mention : text.mentions(s))
                if (sentence.at(mention.first()).begin() < offset && isPlace(sentence, mention))
                    return Optional.of(mention.party().id());
        }
        return Optional.empty();
    }

    private static boolean isPlace(Sentence sentence, Mention mention) {
        boolean capital = mention.kind() == Mention.Kind.DEMONYM
                && sentence.word(mention.last() + 1).equals("capital");
        int before = sentence.word(mention.first() - 1).equals("the") ? mention.first() - 2 : mention.first() - 1;
        boolean in = sentence.word(before).equals("in")
                || (before == 0 && sentence.word(0).equals("from"));
        int after = mention.last() + (capital ? 2 : 1);
        boolean closed = before == 0 || sentence.word(after).equals(",");
        return in
                && closed
                && (capital || mention.kind() == Mention.Kind.METONYM || mention.kind() == Mention.Kind.NAME);
    }

    /** Whether no sentence of the paragraph before, nor the last before it, has another country for its subject. */
    private boolean isAlone(String party, int offset) {
        int here = text.sentenceAt(offset);
        int paragraph = text.sentences().get(here).paragraph();
        for (int s = here; s >= Math.max(0, here - 3); s--) {
            boolean beyond = text.sentences().get(s).paragraph() != paragraph;
            if (beyond && s < here - 1) break;
            for (Mention mention : text.mentions(s)) {
                boolean before = text.sentences().get(s).at(mention.first()).begin() < offset;
                boolean other =
                        isRuler(mention.party()) && !mention.party().id().equals(party);
                boolean subject = mention.first() < SUBJECT || (s == here && mention.kind() != Mention.Kind.DEMONYM);
                if (before && other && subject) return false;
            }
        }
        return true;
    }

    private static boolean isRuler(Party party) {
        return party.kind() == Party.Kind.STATE || party.kind() == Party.Kind.MOVEMENT;
    }
}
