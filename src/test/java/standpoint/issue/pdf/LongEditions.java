package standpoint.issue.pdf;

import java.util.ArrayList;
import java.util.List;
import standpoint.model.Disagreement;
import standpoint.model.Earlier;
import standpoint.model.Edition;
import standpoint.model.PartySection;
import standpoint.model.Quotation;
import standpoint.model.Reference;
import standpoint.model.StatedPosition;

/** Editions of any length: the same parties, with more and more to say, each time to sources of their own. */
public final class LongEditions {

    private LongEditions() {}

    /**
     * About eleven pages with all seven parties, eight with the first four, and six or seven more for each further
     * round.
     */
    public static Edition of(int parties, int rounds) {
        Script base = Script.load("talks.txt");
        Script many = new Script();
        for (int round = 0; round < rounds; round++) {
            for (Reference source : base.sources) many.sources.add(numbered(source, round * base.sources.size()));
            if (parties == base.parties.size())
                for (Disagreement d : base.disagreements)
                    many.disagreements.add(
                            new Disagreement(d.claimId() + "-" + round, d.counterId() + "-" + round, d.topicId()));
        }
        for (PartySection party : base.parties.subList(0, parties))
            many.parties.add(repeated(party, rounds, base.sources.size()));
        many.voices.addAll(base.voices);
        many.silences.addAll(base.silences);
        return SampleEditions.edition("Lake Maru talks", many);
    }

    private static PartySection repeated(PartySection party, int rounds, int sources) {
        List<StatedPosition> positions = new ArrayList<>();
        for (int round = 0; round < rounds; round++)
            for (StatedPosition position : party.positions()) positions.add(again(position, round, round * sources));
        return new PartySection(party.partyId(), party.name(), party.speakers(), positions);
    }

    private static StatedPosition again(StatedPosition p, int round, int further) {
        return new StatedPosition(
                p.id() + "-" + round,
                p.party(),
                p.act(),
                p.targets(),
                p.topics(),
                p.gist(),
                p.change(),
                p.quotations().stream().map(q -> cited(q, further)).toList(),
                p.outlets(),
                p.articles(),
                p.hearsay(),
                p.firstSeen(),
                p.lastSeen(),
                p.earlier().map(e -> new Earlier(e.editionId(), e.date(), e.act(), cited(e.quotation(), further))));
    }

    private static Quotation cited(Quotation q, int further) {
        return new Quotation(q.source() + further, q.speaker(), q.cue(), q.content(), q.whole(), q.form(), q.hedged());
    }

    private static Reference numbered(Reference source, int further) {
        int number = source.number() + further;
        return new Reference(
                number,
                source.articleId(),
                source.version(),
                source.textSha256(),
                source.outletId(),
                source.outlet(),
                source.kind(),
                source.country(),
                source.title(),
                source.url(),
                source.dated(),
                source.language(),
                source.copyOf());
    }
}
