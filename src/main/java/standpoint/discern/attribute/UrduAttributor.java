package standpoint.discern.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.Attributed;
import standpoint.discern.Attributor;
import standpoint.discern.text.Quotations;
import standpoint.discern.text.ReadForm;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Sentences;
import standpoint.discern.text.WordList;
import standpoint.model.Span;

/** Finds reported statements in Urdu where a fixed phrase, as "said that", stands between speaker and statement. */
public final class UrduAttributor implements Attributor {

    private static final int LONGEST_SPEAKER = 14;
    private static final Set<String> OPENINGS = Set.of("جبکہ", "تاہم", "لیکن", "اور", "مگر", "ادھر", "دوسری", "جانب");
    private static final Set<String> MARKS = Set.of("،", ",", ":", "؛", "۔", ".", "؟", "!");

    private final Sentences sentences;
    private final List<List<String>> cues;

    /** Reads the word lists that come with the program. */
    public UrduAttributor() {
        sentences = new Sentences();
        cues = WordList.lines("cues-ur.txt").stream()
                .map(line -> List.of(line.split(" ", -1)))
                .toList();
    }

    @Override
    public List<Attributed> attribute(String text, String language) {
        if (!Locale.forLanguageTag(language).getLanguage().equals("ur")) return List.of();
        Quotations quotations = Quotations.of(text);
        List<Attributed> found = new ArrayList<>();
        for (Sentence sentence : sentences.of(text)) read(sentence, quotations).ifPresent(found::add);
        return found;
    }

    /** The first cue of a sentence; what it holds further on is part of what was said. */
    private Optional<Attributed> read(Sentence sentence, Quotations quotations) {
        for (int i = 1; i < sentence.size(); i++) {
            int at = i;
            Optional<List<String>> cue =
                    cues.stream().filter(words -> standsAt(sentence, at, words)).findFirst();
            if (cue.isPresent()) return attributed(sentence, i, i + cue.get().size() - 1, quotations);
        }
        return Optional.empty();
    }

    private static Optional<Attributed> attributed(Sentence sentence, int cue, int last, Quotations quotations) {
        Optional<Phrase> speaker = speaker(sentence, cue - 1);
        int first = last + 1;
        while (first < sentence.size() && MARKS.contains(sentence.word(first))) first++;
        if (speaker.isEmpty() || first >= sentence.size()) return Optional.empty();
        Optional<Span> content = new Extents(quotations).forward(sentence, first);
        return content.map(span -> new Attributed(
                List.of(speaker.get().in(sentence)),
                List.of(new Phrase(cue, last).in(sentence)),
                List.of(span),
                ReadForm.of(List.of(span), quotations)));
    }

    /** The words before the cue, back to a comma or the beginning; empty when that is too long to be a name. */
    private static Optional<Phrase> speaker(Sentence sentence, int last) {
        int first = last;
        while (first > 0 && !MARKS.contains(sentence.word(first - 1))) first--;
        while (first < last && OPENINGS.contains(sentence.word(first))) first++;
        boolean brief = last - first < LONGEST_SPEAKER;
        return brief && sentence.at(last).isWord() ? Optional.of(new Phrase(first, last)) : Optional.empty();
    }

    private static boolean standsAt(Sentence sentence, int at, List<String> words) {
        for (int k = 0; k < words.size(); k++) if (!sentence.word(at + k).equals(words.get(k))) return false;
        return true;
    }
}
