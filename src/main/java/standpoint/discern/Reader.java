package standpoint.discern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import standpoint.discern.act.ActReader;
import standpoint.discern.act.HedgeReader;
import standpoint.discern.act.TargetReader;
import standpoint.discern.figure.FindFigures;
import standpoint.discern.party.Home;
import standpoint.discern.party.InArticle;
import standpoint.discern.party.Media;
import standpoint.discern.party.PartyNames;
import standpoint.discern.party.ReadPhrase;
import standpoint.discern.party.ReadText;
import standpoint.discern.party.SpeakerResolver;
import standpoint.discern.party.Words;
import standpoint.discern.text.Sentences;
import standpoint.discern.topic.TopicReader;
import standpoint.model.Briefing;
import standpoint.model.Party;

/** What is the same for all articles of a briefing: its parties and topics, and the lexicons. */
final class Reader {

    private final List<Party> parties;
    private final PartyNames names;
    private final Lexicons lexicons;
    private final ReadPhrase phrases;
    private final Home home;
    private final TopicReader topics;
    private final TargetReader targets;
    private final HedgeReader hedges;
    private final FindFigures figures;

    Reader(Briefing briefing, Lexicons lexicons) {
        this.parties = briefing.parties();
        this.lexicons = lexicons;
        names = new PartyNames(parties);
        phrases = new ReadPhrase(names, lexicons.words(), lexicons.media());
        home = new Home(parties, names);
        topics = new TopicReader(briefing.topics());
        targets = new TargetReader(names);
        hedges = new HedgeReader(names);
        figures = new FindFigures(lexicons.figures(), names);
    }

    /** Lexicons that do not depend on a briefing. */
    record Lexicons(Sentences sentences, Words words, Media media, ActReader acts, FindFigures.Words figures) {
        Lexicons() {
            this(new Sentences(), new Words(), new Media(), new ActReader(), new FindFigures.Words());
        }
    }

    ReadText text(String text) {
        return new ReadText(text, lexicons.sentences(), names);
    }

    SpeakerResolver speakers(ReadText text, LocalDate day, Optional<String> country) {
        return new SpeakerResolver(
                phrases, names, lexicons.words(), parties, new InArticle(text, day, home.of(text, country)));
    }

    PartyNames names() {
        return names;
    }

    ActReader acts() {
        return lexicons.acts();
    }

    TargetReader targets() {
        return targets;
    }

    HedgeReader hedges() {
        return hedges;
    }

    TopicReader topics() {
        return topics;
    }

    FindFigures figures() {
        return figures;
    }
}
