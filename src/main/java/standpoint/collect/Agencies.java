package standpoint.collect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.model.Article;

/** The news agencies that a text credits at its beginning or its end, and where they publish themselves. */
final class Agencies {

    /** Characters at either end in which a credit may stand. */
    private static final int END = 300;

    /** Names as credits have them, and the domains of the agency. */
    private static final String TABLE = """
            Reuters|Thomson Reuters|رائٹرز|路透社 = reuters.com
            AP|Associated Press|The Associated Press|美联社 = apnews.com ap.org
            AFP|Agence France-Presse|اے ایف پی|法新社 = afp.com
            UPI = upi.com
            PA|PA Media = pa.media
            dpa|DPA|dpa international = dpa.com dpa-international.com
            EFE = efe.com
            ANSA = ansa.it
            Xinhua|新华社|新華社 = xinhuanet.com news.cn
            China News Service|CNS|中新社 = chinanews.com ecns.cn
            TASS|ТАСС = tass.com tass.ru
            Interfax|Интерфакс = interfax.com interfax.ru
            RIA Novosti|РИА Новости = ria.ru
            Kyodo|Kyodo News = kyodonews.net
            Yonhap = yna.co.kr
            Anadolu|Anadolu Agency|AA = aa.com.tr
            APP|Associated Press of Pakistan|اے پی پی = app.com.pk
            INP = inp.net.pk
            Online|Online News = onlineindus.com
            ANI = aninews.in
            PTI|Press Trust of India = ptinews.com
            IANS = ians.in
            UNI = uniindia.com
            Pajhwok|Pajhwok Afghan News|پژواک = pajhwok.com
            Bakhtar|Bakhtar News Agency|BNA|باختر = bakhtarnews.af
            Khaama Press = khaama.com
            IRNA = irna.ir
            ISNA = isna.ir
            Tasnim = tasnimnews.com
            Fars = farsnews.ir
            KUNA = kuna.net.kw
            WAM = wam.ae
            SPA = spa.gov.sa
            QNA = qna.org.qa
            MENA = mena.org.eg
            SANA = sana.sy
            Bernama = bernama.com
            Antara = antaranews.com
            Ukrinform = ukrinform.net
            BSS = bssnews.net
            UNB = unb.com.bd
            Agencies|News Agencies|agencies|Wire Reports = -
            """;

    private final Map<String, List<String>> domains = new LinkedHashMap<>();
    private final List<Pattern> opening;
    private final List<Pattern> closing;

    Agencies() {
        TABLE.lines().forEach(line -> {
            String[] parts = line.split(" = ", -1);
            for (String name : parts[0].split("\\|", -1)) domains.put(name, List.of(parts[1].split(" ", -1)));
        });
        String name = domains.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<name>", ")(?![\\p{L}\\p{M}\\p{N}])"));
        Pattern bracketed = Pattern.compile(
                "[(（\\[](?:[^()（）\\[\\]]{0,40}[/,;\\s])?" + name + "(?:[/,;&\\s][^()（）\\[\\]]{0,40})?[)）\\]]");
        Pattern slashed = Pattern.compile("/" + name + "[.,\\s]{0,2}/");
        Pattern named = Pattern.compile(
                "(?i:\\b(?:with (?:\\w+ )?(?:inputs?|reporting|material|files?) (?:from|by)|source|credit|courtesy)\\b)\\s*:?\\s*(?:the )?"
                        + name);
        // KABUL, Nov 17, Xinhua – … and 新华社北京11月17日电
        Pattern dateline = Pattern.compile("^(?:[\\p{Lu}\\p{M} .,/\\d-]{2,40}[:,—–-]\\s*)?" + name + "\\s*[:—–-]"
                + "|^(?<cjk>新华社|新華社|中新社|路透社|法新社|美联社)");
        Pattern signed = Pattern.compile("(?:[—–―-]|^|\\n)\\s*" + name + "[\\s.]*$");
        this.opening = List.of(bracketed, slashed, dateline, named);
        this.closing = List.of(bracketed, slashed, named, signed);
    }

    /** How much a text owes: 0 to nobody, as its own agency's; 1 to nobody that it names; 2 to an agency it credits. */
    int debt(Article article) {
        Optional<String> credited = credit(article.text().strip());
        if (credited.isEmpty()) return 1;
        String host = String.valueOf(article.url().getHost()).toLowerCase(Locale.ROOT);
        return domains.getOrDefault(credited.get(), List.of()).stream()
                        .anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain))
                ? 0
                : 2;
    }

    private Optional<String> credit(String text) {
        String head = text.substring(0, Math.min(END, text.length()));
        String tail = text.substring(Math.max(0, text.length() - END));
        return Stream.concat(find(opening, head), find(closing, tail)).findFirst();
    }

    private static Stream<String> find(List<Pattern> patterns, String text) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(text).results().map(Agencies::name));
    }

    private static String name(MatchResult credit) {
        for (int group = 1; group <= credit.groupCount(); group++)
            if (credit.group(group) != null) return credit.group(group);
        return "";
    }
}
