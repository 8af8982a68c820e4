package standpoint.collect.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the months of a written date into English, from the languages that name them otherwise. */
final class MonthNames {

    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /**
     * Beginnings that tell a month, in German, French, Spanish, Portuguese, Italian, Dutch, Polish, Turkish, Russian.
     */
    private static final List<String> OTHERS = List.of(
            "januar|jänner|janvier|enero|janeiro|gennaio|januari|styczni|ocak|январ|ינואר",
            "februar|feber|février|fevrier|febrero|fevereiro|febbraio|lut|şubat|феврал",
            "märz|maerz|mars|marzo|março|maart|marca|marzec|mart|март",
            "abril|avril|aprile|kwietni|nisan|апрел",
            "mai|mayo|maio|maggio|mei|maj|mayıs|мая|май",
            "juni|juin|junio|junho|giugno|czerwc|haziran|июн",
            "juli|juillet|julio|julho|luglio|lip|temmuz|июл",
            "août|aout|agosto|augustus|sierpni|ağustos|август",
            "septiembre|setiembre|septembre|setembro|settembre|wrze|eylül|сентябр",
            "oktober|octubre|octobre|outubro|ottobre|październik|ekim|октябр",
            "noviembre|novembre|novembro|listopad|kasım|ноябр",
            "dezember|diciembre|décembre|decembre|dezembro|dicembre|grudni|aralık|декабр");

    private static final Pattern ANY = Pattern.compile("(?iu)(?<=[\\d.\\s])(?:"
            + OTHERS.stream().map(one -> "(" + one + ")").collect(Collectors.joining("|"))
            + ")\\p{L}*\\.?|\\bde(?:l)?\\b(?=\\s)");

    /** A day with the full stop that makes it an ordinal number. */
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s+(?=\\p{L})");

    private MonthNames() {}

    /** "3 de marzo de 2026" as "3 mar 2026"; what is no such date as it was. */
    static String inEnglish(String date) {
        Matcher found = ANY.matcher(DAY.matcher(date).replaceAll("$1 "));
        return found.replaceAll(match -> {
            for (int month = 1; month <= ENGLISH.size(); month++)
                if (match.group(month) != null) return ENGLISH.get(month - 1);
            return "";
        });
    }
}
