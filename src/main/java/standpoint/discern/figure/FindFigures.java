package standpoint.discern.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import standpoint.discern.party.PartyNames;
import standpoint.discern.party.ReadText;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.WordList;
import standpoint.model.Attribution;
import standpoint.model.Figure;
import standpoint.model.Span;

/**
 * Finds the figures of English texts: counts, sums, shares, distances and dates with what each is the figure of. A
 * number of which the text does not say so is none; neither is a part of another ("two of the five").
 */
public final class FindFigures {

    private final Words words;
    private final PartyNames names;

    /** Finds figures among the parties of these names. */
    public FindFigures(Words words, PartyNames names) {
        this.words = words;
        this.names = names;
    }

    /** The word lists, the same for every briefing. */
    public static final class Words {
        private final Lexicon lexicon = new Lexicon();
        private final Set<String> stopwords = WordList.read("stopwords.txt");

        /** Reads the lists that come with the program. */
        public Words() {}

        Lexicon lexicon() {
            return lexicon;
        }

        Set<String> stopwords() {
            return stopwords;
        }
    }

    /**
     * An article to read.
     *
     * @param day on which it was published, for its weekdays and dates without a year
     * @param attributions all that were found in it
     * @param whose tells whose a statement is that is found only here
     * @param topics the topics of a sentence
     */
    public record Source(
            String articleId,
            ReadText text,
            LocalDate day,
            List<Attribution> attributions,
            Function<Attributed, Attribution> whose,
            Function<Span, List<String>> topics) {
        public Source {
            attributions = List.copyOf(attributions);
        }
    }

    /** The figures of an article in English, in the order of the text. */
    public List<Figure> in(Source source) {
        return new ReadFigures(words, names, source).read();
    }
}
