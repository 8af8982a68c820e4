package standpoint.collect.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import standpoint.model.TextState;

/** Decides what became of an article's text: little text is judged by what surrounds it. */
final class JudgeText {

    /** A text this long is worth quoting whatever the page says about subscribers. Characters. */
    private static final int AMPLE = 1000;

    private static final int LITTLE = 600;
    private static final int NOTHING = 100;

    private static final String WALLS = "[class*=paywall], [id*=paywall], [class*=subscriber-only], [class*=regwall]";

    private static final Pattern ROBOTS = Pattern.compile(
            "(?i)captcha|(?:not|are you) a (?:robot|human|bot)|verify(?:ing)? (?:that )?you are (?:a )?human|just a moment\\b"
                    + "|checking (?:your browser|if the site connection)|access (?:to this page has been )?denied|attention required"
                    + "|pardon our interruption|unusual (?:traffic|activity)|enable (?:javascript|js) and|please enable (?:javascript|js|cookies)"
                    + "|javascript is (?:disabled|required|not enabled)|press (?:&|and) hold|incapsula incident|datadome|ddos protection"
                    + "|security check|bot (?:detection|protection)|request (?:was )?blocked|you have been blocked");

    private static final Pattern CONSENT = Pattern.compile(
            "(?iu)before you continue|we value your privacy|manage (?:your )?(?:cookies|consent|privacy)|accept (?:all )?cookies"
                    + "|(?:cookies?|tracking|werbung).{0,80}(?:zustimm|einwillig|akzeptier)|(?:zustimm|einwillig|akzeptier)\\w{0,20}.{0,80}(?:cookies?|tracking|werbung)"
                    + "|accepter (?:les |et )|consentement|aceptar (?:las )?cookies|consent to the use|we and our (?:\\d+ )?partners");

    private static final Pattern MISSING = Pattern.compile(
            "(?iu)^\\W*(?:(?:error )?404\\b.*|.*(?:page|article|story|content)\\W+(?:was |is |could |can ?not |cannot )?(?:not )?(?:be )?(?:not found|found|unavailable|does(?:n't| not) exist|no longer (?:available|exists)).*"
                    + "|not found|.*seite (?:wurde )?nicht gefunden.*|.*page (?:introuvable|non trouvée).*|.*página no (?:encontrada|existe).*|.*pagina non trovata.*|.*страница не найдена.*|.*صفحہ نہیں ملا.*)$");

    private static final Pattern WALL = Pattern.compile(
            "(?iu)(?:subscribe|sign (?:up|in)|log ?in|register|subscription).{0,60}(?:to (?:continue|read|keep reading|unlock|access)|for (?:full|unlimited) access)"
                    + "|to (?:continue|keep) reading.{0,80}(?:subscri|register|sign|log ?in)|(?:already|not yet) a (?:subscriber|member)|for subscribers only|subscriber[- ]exclusive|this (?:article|content|story) is (?:for|reserved|exclusive)"
                    + "|(?:weiterlesen|diesen artikel).{0,60}(?:abo|abonnent|registrier)|nur für abonnenten|réservée? aux abonnés|(?:il vous )?reste \\d+ ?% (?:de cet article )?à lire"
                    + "|(?:exclusivo|solo) para (?:suscriptores|abonados)|exclusivo para assinantes|(?:contenuto|articolo) riservato agli abbonati|только для подписчиков");

    private static final Pattern CUT_OFF = Pattern.compile(
            "(?iu)(?:…|\\.\\.\\.|\\[\\+\\d+ chars\\])\\s*[\\])]?\\s*$"
                    + "|(?:read more|continue reading|keep reading|read (?:the )?full (?:story|article)|full story|weiterlesen|mehr lesen|lire la suite|seguir leyendo|leer más|continua a leggere|continuar lendo|مزید پڑھیں)\\W*$");

    private final String title;
    private final String words;
    private final int walledUpTo;

    /**
     * @param words of the whole page
     * @param walledUpTo as {@link #walledUpTo(Document, LinkedFacts)} says of the page
     */
    JudgeText(String title, String words, int walledUpTo) {
        this.title = title;
        this.words = words;
        this.walledUpTo = walledUpTo;
    }

    /** What became of a text, and why in words for the reader. */
    record Judgement(TextState state, Optional<String> note) {}

    /**
     * How long a text may be that is cut off by a wall of the page; 0 when there is no wall. What is said to machines
     * weighs more than the name of an element, which may stand for a wall that is down.
     */
    static int walledUpTo(Document document, LinkedFacts linked) {
        if (linked.walled()) return AMPLE;
        return document.selectFirst(WALLS) == null ? 0 : LITTLE;
    }

    /** @param tail the last words of the place where the text was found, before anything was left out */
    Judgement judge(String text, String tail) {
        if (text.length() < LITTLE) {
            String instead = text.length() < NOTHING ? words : text;
            if (says(ROBOTS, instead)) return judged(TextState.BLOCKED, "its page checks for robots");
            if (says(CONSENT, instead)) return judged(TextState.BLOCKED, "its page asks for consent first");
            if (MISSING.matcher(title).matches())
                return judged(TextState.FAILED, "its page says that it was not found");
        }
        if (text.length() < walledUpTo
                || (text.length() < AMPLE && WALL.matcher(words).find()))
            return judged(TextState.PAYWALLED, "its page says that the text is for subscribers");
        if (text.isBlank()) return judged(TextState.FAILED, "no article text was found on its page");
        if (text.length() < LITTLE && (cutOff(text) || cutOff(tail)))
            return judged(TextState.TEASER, "its page gives only the first lines");
        return new Judgement(TextState.FULL, Optional.empty());
    }

    /** A banner about cookies does not make a page a check: the check is what the page has instead of a text. */
    private boolean says(Pattern check, String instead) {
        return check.matcher(title).find() || check.matcher(instead).find();
    }

    private static boolean cutOff(String text) {
        return CUT_OFF.matcher(text.strip()).find();
    }

    private static Judgement judged(TextState state, String note) {
        return new Judgement(state, Optional.of(note));
    }
}
