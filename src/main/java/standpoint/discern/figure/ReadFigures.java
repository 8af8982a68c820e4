package standpoint.discern.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standpoint.discern.figure.FindFigures.Source;
import standpoint.discern.figure.FindFigures.Words;
import standpoint.discern.figure.ReadAmount.Sized;
import standpoint.discern.party.PartyNames;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Token;
import standpoint.model.Amount;
import standpoint.model.Amount.Precision;
import standpoint.model.Attribution;
import standpoint.model.Figure;
import standpoint.model.Figure.Setting;
import standpoint.model.Span;

/** Reads the figures of one article, sentence by sentence. */
final class ReadFigures {

    private final Source source;
    private final ReadAmount amounts;
    private final ReadSubject subjects;
    private final ReadSetting settings;
    private final List<Figure> figures = new ArrayList<>();
    private int lastSentence = -2;

    ReadFigures(Words words, PartyNames names, Source source) {
        this.source = source;
        amounts = new ReadAmount(words.lexicon());
        settings = new ReadSetting(names);
        subjects = new ReadSubject(words);
    }

    List<Figure> read() {
        List<Sentence> sentences = source.text().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            int before = figures.size();
            read(sentences.get(i), i);
            if (figures.size() > before) lastSentence = i;
        }
        return figures;
    }

    private void read(Sentence sentence, int number) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            Optional<ReadDay.Dated> dated = ReadDay.at(tokens, i, source.day());
            Optional<Sized> sized = dated.isPresent() ? Optional.of(day(dated.get())) : amounts.at(tokens, i);
            if (sized.isPresent()) figure(sentence, number, sized.get()).ifPresent(figures::add);
            i = sized.map(found -> found.last() + 1).orElse(i + 1);
        }
    }

    private static Sized day(ReadDay.Dated dated) {
        LocalDate day = dated.day();
        double number = day.getYear() * 10_000d + day.getMonthValue() * 100d + day.getDayOfMonth();
        return new Sized(
                dated.first(), dated.first(), dated.last(), new Amount(Amount.DAY, number, number, Precision.EXACT));
    }

    private Optional<Figure> figure(Sentence sentence, int number, Sized sized) {
        Scope scope = Scope.of(sentence, sentence.at(sized.core()), source.attributions());
        if (scope.isDenied()) return Optional.empty();
        return subjects.of(scope, sized, previous(sentence, number)).map(read -> {
            List<Token> tokens = sentence.tokens();
            Span words = new Span(
                    tokens.get(sized.first()).begin(), tokens.get(read.last()).end());
            return new Figure(
                    source.articleId(),
                    words,
                    sentence.span(),
                    sized.amount(),
                    read.subject(),
                    read.same().map(Figure::setting).orElseGet(() -> setting(scope, number, words)),
                    scope.statement().or(() -> teller(tokens, sized, read)),
                    source.topics().apply(sentence.span()));
        });
    }

    private Optional<Attribution> teller(List<Token> tokens, Sized sized, ReadSubject.Read read) {
        return ReadTeller.of(tokens, sized.first(), read.last())
                .map(told -> source.whose().apply(told));
    }

    /** The figure that "the number" may stand for: the last one, no more than a sentence back. */
    private Optional<Figure> previous(Sentence sentence, int number) {
        if (figures.isEmpty()) return Optional.empty();
        Figure last = figures.get(figures.size() - 1);
        boolean here = last.sentence().equals(sentence.span());
        return here || lastSentence == number - 1 ? Optional.of(last) : Optional.empty();
    }

    /** The date of a figure is what it gives, not when it is. */
    private static List<Token> without(List<Token> tokens, Span own) {
        return tokens.stream().filter(token -> !token.span().overlaps(own)).toList();
    }

    private Setting setting(Scope scope, int number, Span own) {
        Set<String> around = new TreeSet<>(
                ReadSetting.dateline(source.text().sentences().get(0).tokens()));
        for (int i = 0; i < source.text().sentences().size(); i++) {
            Sentence other = source.text().sentences().get(i);
            if (other.paragraph() == 0 || other.paragraph() == scope.sentence().paragraph() || i == number - 1)
                around.addAll(settings.places(other.tokens()));
        }
        return new Setting(
                settings.places(scope.said()), around, ReadSetting.times(without(scope.said(), own), source.day()));
    }
}
