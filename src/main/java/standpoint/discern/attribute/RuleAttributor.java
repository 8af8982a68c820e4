package standpoint.discern.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standpoint.discern.Attributor;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Quotations;
import standpoint.discern.text.ReadForm;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Sentences;
import standpoint.model.Reach;
import standpoint.model.Span;

/** Finds reported statements in English by reporting verbs, quotation marks and "according to". */
public final class RuleAttributor implements Attributor {

    private final Sentences sentences;
    private final Grammar grammar;

    /** Reads the word lists that come with the program. */
    public RuleAttributor() {
        sentences = new Sentences();
        grammar = new Grammar();
    }

    @Override
    public Reach reach(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("en") ? Reach.PARTIAL : Reach.NONE;
    }

    @Override
    public List<Attributed> attribute(String text, String language) {
        if (reach(language) == Reach.NONE) return List.of();
        List<Sentence> split = sentences.of(text);
        Quotations quotations = Quotations.of(text);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            List<Draft> found = new ReadSentence(grammar, split.get(i), i, quotations).read();
            if (found.isEmpty()) continueQuotation(drafts, split, i, quotations);
            drafts.addAll(found);
        }
        return drafts.stream()
                .filter(draft -> !draft.content().isEmpty())
                .map(draft -> attributed(draft, split.get(draft.sentence()), quotations))
                .sorted(Comparator.comparing(Attributed::first))
                .toList();
    }

    /** A sentence that is one quotation and follows the speaker's last in the same paragraph is his too. */
    private static void continueQuotation(List<Draft> drafts, List<Sentence> split, int i, Quotations quotations) {
        if (drafts.isEmpty()) return;
        Sentence sentence = split.get(i);
        Draft last = drafts.get(drafts.size() - 1);
        Optional<Span> quotation = quotations.around(sentence.span().begin());
        if (quotation.isEmpty() || quotation.get().begin() != sentence.span().begin()) return;
        boolean sameParagraph = split.get(last.sentence()).paragraph() == sentence.paragraph();
        boolean quotedBefore = last.content().stream()
                .anyMatch(span -> quotations.around(span.end() - 1).isPresent());
        boolean announced = i > 0 && last.sentence() == i - 1 && last.content().isEmpty();
        if ((sameParagraph && quotedBefore) || announced) last.add(quotation.get());
    }

    private static Attributed attributed(Draft draft, Sentence sentence, Quotations quotations) {
        List<Span> content = draft.content().stream().sorted().toList();
        return new Attributed(
                draft.speaker().map(phrase -> phrase.in(sentence)).stream().toList(),
                List.of(draft.cue().in(sentence)),
                content,
                ReadForm.of(content, quotations));
    }
}
