package standpoint.discern.attribute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.text.Phrase;
import standpoint.discern.text.Sentence;

/** What the rules know of English: reporting verbs, who can speak, where subjects and complements stand. */
final class Grammar {

    private final VerbGroups groups;
    private final Verbs verbs;
    private final Speakers speakers;
    private final Subjects subjects;
    private final Complements complements;

    Grammar() {
        CueLexicon lexicon = new CueLexicon();
        verbs = new Verbs(lexicon);
        groups = new VerbGroups(lexicon);
        speakers = new Speakers();
        subjects = new Subjects(verbs, speakers);
        complements = new Complements(verbs);
    }

    VerbGroups groups() {
        return groups;
    }

    Verbs verbs() {
        return verbs;
    }

    Speakers speakers() {
        return speakers;
    }

    Subjects subjects() {
        return subjects;
    }

    Complements complements() {
        return complements;
    }

    /** The subject of the first verb of a sentence that stands before an index. */
    Optional<Phrase> mainSubject(Sentence sentence, int before) {
        for (int i = 1; i < before; i++) {
            if (!verbs.isFinite(sentence, i)) continue;
            Optional<Phrase> subject = subjects.before(sentence, VerbGroups.start(sentence, i));
            if (subject.isPresent()) return subject;
        }
        return Optional.empty();
    }

    /** The verb "express" once its feeling is found: a clause, an infinitive or what the feeling is about follows. */
    CueVerb feeling(CueVerb express) {
        return new CueVerb(express.lemma(), List.of(), Set.of(Frame.THAT, Frame.TO, Frame.BARE, Frame.OBJ));
    }
}
