package standpoint.discern.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Phrase;
import standpoint.discern.text.Quotations;
import standpoint.discern.text.Sentence;

/** Finds the attributions that the verbs of one sentence make. */
final class ReadSentence {

    private static final Set<String> FEELINGS = Set.of(
            "hope",
            "hopes",
            "concern",
            "concerns",
            "regret",
            "regrets",
            "confidence",
            "fear",
            "fears",
            "support",
            "optimism",
            "outrage",
            "condolences",
            "readiness",
            "willingness",
            "appreciation",
            "doubt",
            "doubts",
            "satisfaction",
            "solidarity",
            "alarm",
            "surprise",
            "disappointment",
            "grief",
            "gratitude",
            "resolve",
            "commitment",
            "calls",
            "call",
            "demand",
            "demands");

    private static final Set<String> ABOUT = Set.of("over", "about", "at", "for", "in", "on", "with");

    private final Grammar grammar;
    private final Sentence sentence;
    private final int number;
    private final Quotations quotations;
    private final Extents extents;
    private final List<Draft> drafts = new ArrayList<>();

    ReadSentence(Grammar grammar, Sentence sentence, int number, Quotations quotations) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.number = number;
        this.quotations = quotations;
        this.extents = new Extents(quotations);
    }

    /** The drafts in the order of their cues; words inside quotation marks are not read as the reporter's. */
    List<Draft> read() {
        for (int i = 0; i < sentence.size(); i++) {
            if (extents.inside(sentence, i)) continue;
            if (isAccordingTo(i)) accordingTo(i);
            Optional<VerbGroup> group = grammar.groups().at(sentence, i).map(this::withFeeling);
            group.ifPresent(this::readVerb);
        }
        return drafts;
    }

    private void readVerb(VerbGroup group) {
        switch (group.shape()) {
            case ACTIVE -> readActive(group);
            case PARTICIPLE -> readParticiple(group);
            case PASSIVE -> readPassive(group);
        }
    }

    private void readActive(VerbGroup group) {
        if (readInverted(group)) return;
        String before = sentence.word(group.first() - 1);
        if (FunctionWords.isConjunction(before)) {
            joined(group);
            return;
        }
        Optional<Phrase> subject = grammar.subjects().before(sentence, group.first());
        if (subject.isEmpty() || !agrees(subject.get(), group)) return;
        Draft draft = new Draft(number, group.phrase(), subject, false);
        int begin = grammar.complements().begin(sentence, group, quotations);
        boolean follows = begin == Complements.NONE || opensAfterContent(subject.get(), begin);
        if (follows && group.cue().takes(Frame.QUOTE))
            readBefore(draft, subject.get().first(), group.last() + 1);
        if (begin != Complements.NONE) extents.forward(sentence, begin).ifPresent(draft::add);
        if (before.equals("which") || before.equals("who")) relativeEnd(begin).ifPresent(draft::cutAt);
        keep(draft);
    }

    /** Where a relative clause ends: "the front, which opposes the truce, said". */
    private Optional<Integer> relativeEnd(int begin) {
        for (int i = Math.max(begin, 1); i + 1 < sentence.size(); i++) {
            boolean resumes = grammar.verbs().isFinite(sentence, i + 1) && !extents.inside(sentence, i);
            if (sentence.word(i).equals(",") && resumes)
                return Optional.of(sentence.at(i - 1).end());
        }
        return Optional.empty();
    }

    /** Whether "prices say" may be taken for "sources say": a word that only opens the sentence is no plural name. */
    private boolean agrees(Phrase subject, VerbGroup group) {
        boolean plural = group.first() == group.verb()
                && sentence.word(group.verb()).equals(group.cue().lemma());
        boolean bare = subject.first() == 0 && subject.last() == 0;
        String word = sentence.word(0);
        return !plural || !bare || grammar.speakers().isNoun(word) || word.endsWith("ans");
    }

    /** Whether a quotation ends right before the speaker and another follows the verb: “A,” he said, “B.” */
    private boolean opensAfterContent(Phrase subject, int begin) {
        return subject.first() > 0
                && Complements.opensQuotation(sentence, begin, quotations)
                && extents.inside(sentence, subject.first() - 1);
    }

    /** Content before its speaker: "The talks failed, officials said." */
    private void readBefore(Draft draft, int speaker, int next) {
        int mark = speaker - 1;
        if (mark < 1 || (!sentence.word(mark).equals(",") && !extents.inside(sentence, mark))) return;
        if (!isTail(next) || !isStatement(mark)) return;
        drafts.forEach(earlier -> earlier.cutAt(sentence.at(mark - 1).end()));
        extents.backward(sentence, mark).ifPresent(draft::add);
        boolean interrupted = sentence.word(next).equals(",") && grammar.verbs().isFinite(sentence, next + 1);
        if (interrupted) extents.forward(sentence, next + 1).ifPresent(draft::add);
    }

    /** Whether a quotation or a clause with its verb ends at a mark: "Addressing reporters, she said" has none. */
    private boolean isStatement(int mark) {
        String first = sentence.word(0);
        boolean clause = !first.endsWith("ing") && !FunctionWords.isPreposition(first) && mark > 1;
        if (clause || extents.inside(sentence, mark)) return true;
        for (int i = 0; i < mark; i++) if (grammar.verbs().isFinite(sentence, i)) return true;
        return false;
    }

    /** Whether nothing but times and places, or another clause, follows a verb that stands behind its content. */
    private boolean isTail(int next) {
        int i = Adverbials.skip(sentence, next);
        if (Adverbials.isEnd(sentence, i) || sentence.word(i).matches("[,;—–-]")) return true;
        if (FunctionWords.isConjunction(sentence.word(i)) || FunctionWords.isSubordinator(sentence.word(i)))
            return true;
        for (; !Adverbials.isEnd(sentence, i) && !sentence.word(i).equals(","); i++)
            if (grammar.verbs().isFinite(sentence, i) || sentence.word(i).equals("that")) return false;
        return true;
    }

    /** “…,” said the minister. */
    private boolean readInverted(VerbGroup group) {
        int mark = group.first() - 1;
        if (mark < 1 || group.first() != group.verb() || !group.cue().takes(Frame.QUOTE)) return false;
        if (group.cue().takes(Frame.PERSON)) return false;
        boolean quoted = extents.inside(sentence, mark);
        if (!quoted && !sentence.word(mark).equals(",")) return false;
        Optional<Phrase> speaker = grammar.subjects().after(sentence, group.last() + 1);
        if (speaker.isEmpty() || (!quoted && !isTail(speaker.get().last() + 1))) return false;
        Draft draft = new Draft(number, group.phrase(), speaker, false);
        extents.backward(sentence, mark).ifPresent(draft::add);
        int next = speaker.get().last() + 1;
        if (sentence.word(next).matches("[,:]")
                && next + 1 < sentence.size()
                && Complements.opensQuotation(sentence, next + 1, quotations))
            extents.forward(sentence, next + 1).ifPresent(draft::add);
        keep(draft);
        return true;
    }

    /** "… and has urged": the speaker is that of the verb before. */
    private void joined(VerbGroup group) {
        int begin = grammar.complements().begin(sentence, group, quotations);
        if (begin == Complements.NONE) return;
        Optional<Phrase> speaker = drafts.isEmpty()
                ? grammar.mainSubject(sentence, group.first())
                : drafts.get(drafts.size() - 1).speaker();
        if (speaker.isEmpty()) return;
        cutLast(group.first() - 1);
        Draft draft = new Draft(number, group.phrase(), speaker, true);
        extents.forward(sentence, begin).ifPresent(draft::add);
        keep(draft);
    }

    /** ", adding that …": only behind a comma, else it may be the object's. */
    private void readParticiple(VerbGroup group) {
        int mark = group.first() - 1;
        int comma = Set.of("and", "while", "but").contains(sentence.word(mark)) ? mark - 1 : mark;
        int begin = grammar.complements().begin(sentence, group, quotations);
        if (comma < 1 || begin == Complements.NONE) return;
        if (!sentence.word(comma).equals(",") && !extents.inside(sentence, comma)) return;
        Optional<Phrase> speaker = drafts.isEmpty()
                ? grammar.mainSubject(sentence, group.first())
                : drafts.get(drafts.size() - 1).speaker();
        if (speaker.isEmpty()) return;
        cutLast(comma);
        Draft draft = new Draft(number, group.phrase(), speaker, true);
        extents.forward(sentence, begin).ifPresent(draft::add);
        keep(draft);
    }

    /** "was accused by India of …", "were told that …". */
    private void readPassive(VerbGroup group) {
        int by = Complements.find(sentence, group.last() + 1, "by");
        boolean agent = by >= 0 && by <= group.last() + 2;
        Optional<Phrase> speaker = agent ? grammar.subjects().after(sentence, by + 1) : Optional.empty();
        if (agent && speaker.isEmpty()) return;
        int next = speaker.map(Phrase::last).orElse(group.last()) + 1;
        if (agent) next = passiveContent(by, next);
        String word = sentence.word(next);
        boolean told = word.equals("that") && group.cue().takes(Frame.PERSON) && !agent;
        boolean accused = agent && Set.of("of", "for", "that", "to", "as").contains(word);
        if (!told && !accused) return;
        Optional<Phrase> named = speaker.map(phrase -> phrase.first() > by ? upTo(phrase, word) : phrase);
        Draft draft = new Draft(number, group.phrase(), named, false);
        extents.forward(sentence, next).ifPresent(draft::add);
        keep(draft);
    }

    /** Where, behind an agent, the charge begins: at the first "of" or "for" that a gerund follows, or "that". */
    private int passiveContent(int by, int otherwise) {
        for (int i = by + 2; i < sentence.size(); i++) {
            String word = sentence.word(i);
            boolean gerund = sentence.word(i + 1).endsWith("ing");
            if (word.equals("that") || (Set.of("of", "for").contains(word) && gerund)) return i;
        }
        return otherwise;
    }

    private Phrase upTo(Phrase phrase, String word) {
        for (int i = phrase.first() + 1; i <= phrase.last(); i++)
            if (sentence.word(i).equals(word) && sentence.word(i + 1).endsWith("ing"))
                return new Phrase(phrase.first(), i - 1);
        return phrase;
    }

    private boolean isAccordingTo(int i) {
        return sentence.word(i).equals("according") && sentence.word(i + 1).equals("to");
    }

    private void accordingTo(int i) {
        boolean opens = i <= 1;
        Optional<Phrase> speaker = opens
                ? grammar.subjects().upToComma(sentence, i + 2)
                : grammar.subjects().after(sentence, i + 2);
        if (speaker.isEmpty()) return;
        Draft draft = new Draft(number, new Phrase(i, i + 1), speaker, false);
        int next = speaker.get().last() + 1;
        if (!opens) extents.backward(sentence, i - 1).ifPresent(draft::add);
        boolean goesOn = sentence.word(next).equals(",") && next + 1 < sentence.size();
        if (goesOn && (opens || grammar.verbs().isFinite(sentence, next + 1)))
            extents.forward(sentence, next + 1).ifPresent(draft::add);
        keep(draft);
    }

    /** "expressed hope": the feeling is part of the cue. */
    private VerbGroup withFeeling(VerbGroup group) {
        if (!Set.of("express", "voice", "renew").contains(group.cue().lemma())) return group;
        for (int i = group.last() + 1; i < group.last() + 4; i++) {
            if (!FEELINGS.contains(sentence.word(i))) continue;
            int last = ABOUT.contains(sentence.word(i + 1)) ? i + 1 : i;
            return new VerbGroup(group.first(), group.verb(), last, grammar.feeling(group.cue()), group.shape());
        }
        return group;
    }

    private void cutLast(int at) {
        if (drafts.isEmpty()) return;
        int comma = sentence.word(at - 1).equals(",") ? at - 1 : at;
        drafts.get(drafts.size() - 1).cutAt(sentence.at(comma - 1).end());
    }

    private void keep(Draft draft) {
        boolean announces = sentence.word(sentence.size() - 1).equals(":");
        if (announces || !draft.content().isEmpty()) drafts.add(draft);
    }
}
