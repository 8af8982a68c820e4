package standpoint.discern.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.figure.Phrases.Match;
import standpoint.discern.figure.ReadNumber.Numeral;
import standpoint.discern.text.Token;
import standpoint.model.Amount;
import standpoint.model.Amount.Precision;

/** Reads an amount: a number with what binds it, its range, its currency or its measure. */
final class ReadAmount {

    private static final Set<String> DASHES = Set.of("-", "–", "—", "to");

    private final ReadNumber numbers = new ReadNumber();
    private final Lexicon lexicon;

    ReadAmount(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * An amount in a sentence.
     *
     * @param first index of its first token, what binds it included
     * @param core index of the token that its number begins at
     * @param last index of its last token, inclusive
     */
    record Sized(int first, int core, int last, Amount amount) {}

    /** The amount whose number begins at a token; empty for a year, a time, a name that holds a number. */
    Optional<Sized> at(List<Token> tokens, int i) {
        if (tokens.get(i).is("no")) return none(tokens, i);
        Optional<Numeral> low = numbers.at(tokens, i);
        if (low.isEmpty() || isName(tokens, low.get())) return Optional.empty();
        Numeral number = range(tokens, low.get());
        String currency = currency(tokens, number);
        boolean foreign = !number.prefix().isEmpty() && currency.isEmpty();
        Optional<Match> behind = unitBehind(tokens, number);
        String unit = unit(number, currency, behind);
        if (foreign || unit.isEmpty() || (number.year() && unit.equals(Amount.COUNT))) return Optional.empty();
        int last = behind.map(Match::last).orElse(number.last());
        int core = currency.isEmpty() || !number.prefix().isEmpty() ? i : beforeSign(tokens, i);
        return Optional.of(bound(tokens, core, last, number, unit));
    }

    private static Optional<Sized> none(List<Token> tokens, int i) {
        boolean opens = i == 0 || !tokens.get(i - 1).is("there");
        return opens
                ? Optional.of(new Sized(i, i, i, new Amount(Amount.COUNT, 0, 0, Precision.EXACT)))
                : Optional.empty();
    }

    /** A number with a label before it, or among other numbers, is a name: "Article 370", a telephone number. */
    private boolean isName(List<Token> tokens, Numeral number) {
        int after = number.last() + 1;
        boolean digits = Character.isDigit(tokens.get(number.first()).text().charAt(0));
        if (after < tokens.size() && tokens.get(after).is("(")) return digits && after == number.first() + 1;
        if (number.first() == 0) return false;
        Token before = tokens.get(number.first() - 1);
        if (lexicon.isLabel(before) || before.is("+") || before.is("#")) return true;
        return digits
                && (Character.isDigit(before.text().charAt(0))
                        || (after < tokens.size() && isBareDigits(tokens.get(after))));
    }

    private static boolean isBareDigits(Token token) {
        return token.text().chars().allMatch(Character::isDigit);
    }

    private Numeral range(List<Token> tokens, Numeral low) {
        int dash = low.last() + 1;
        if (low.isVague() || dash + 1 >= tokens.size()) return low;
        String before = low.first() > 0 ? tokens.get(low.first() - 1).lower() : "";
        String between = low.first() > 1 && before.equals("€")
                ? tokens.get(low.first() - 2).lower()
                : before;
        boolean joined = DASHES.contains(tokens.get(dash).lower()) && !between.equals("from");
        if (!joined && !(tokens.get(dash).is("and") && between.equals("between"))) return low;
        int start = isSign(tokens.get(dash + 1)) ? dash + 2 : dash + 1;
        return numbers.at(tokens, start)
                .filter(high -> !high.isVague())
                .map(high -> joined(low, high))
                .filter(range -> range.low() < range.high())
                .orElse(low);
    }

    /** "1.2–1.5 million": the word behind the second number holds for both. */
    private static Numeral joined(Numeral low, Numeral high) {
        double from = low.scale() == 1 && high.scale() > 1 && low.low() < 1000 ? low.low() * high.scale() : low.low();
        return new Numeral(
                low.first(), high.last(), from, high.high(), high.scale(), low.prefix(), high.suffix(), false);
    }

    private boolean isSign(Token token) {
        return !token.isWord()
                && lexicon.units()
                        .find(token.text())
                        .filter(unit -> unit.is("before"))
                        .isPresent();
    }

    /** The currency that stands before a number, grown together with it or apart; empty for none. */
    private String currency(List<Token> tokens, Numeral number) {
        if (!number.prefix().isEmpty())
            return lexicon.units()
                    .find(number.prefix())
                    .filter(unit -> unit.is("before"))
                    .map(Phrases.Entry::name)
                    .orElse("");
        return beforeMatch(tokens, number.first())
                .map(match -> match.entry().name())
                .orElse("");
    }

    private Optional<Match> beforeMatch(List<Token> tokens, int i) {
        int end = i > 1 && tokens.get(i - 1).is(".") ? i - 1 : i;
        return lexicon.units().before(tokens, end).filter(match -> match.entry().is("before"));
    }

    private int beforeSign(List<Token> tokens, int i) {
        return beforeMatch(tokens, i).map(Match::first).orElse(i);
    }

    private Optional<Match> unitBehind(List<Token> tokens, Numeral number) {
        return lexicon.units()
                .at(tokens, number.last() + 1)
                .filter(match -> match.entry().is("after"));
    }

    private String unit(Numeral number, String currency, Optional<Match> behind) {
        if (!currency.isEmpty()) return currency;
        if (!number.suffix().isEmpty())
            return lexicon.units()
                    .find(number.suffix())
                    .filter(unit -> unit.is("after"))
                    .map(Phrases.Entry::name)
                    .orElse("");
        return behind.map(match -> match.entry().name()).orElse(Amount.COUNT);
    }

    private Sized bound(List<Token> tokens, int core, int last, Numeral number, String unit) {
        Optional<Match> before = lexicon.qualifiers().before(tokens, core);
        Precision precision = before.map(
                        match -> Precision.valueOf(match.entry().name()))
                .orElse(
                        isDozen(tokens, number) || (number.isVague() && isVagueWord(tokens, core))
                                ? Precision.ABOUT
                                : Precision.EXACT);
        boolean between = core > 0 && tokens.get(core - 1).is("between") && number.isVague();
        int first = between ? core - 1 : before.map(Match::first).orElse(core);
        return new Sized(first, core, last, new Amount(unit, number.low(), number.high(), precision));
    }

    private static boolean isVagueWord(List<Token> tokens, int core) {
        return !Character.isDigit(tokens.get(core).text().charAt(0));
    }

    private static boolean isDozen(List<Token> tokens, Numeral number) {
        return tokens.get(number.last()).is("dozen");
    }
}
