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
    private static final Pattern CHECK = Pattern.compile(
            "(?i)before you continue|we value your privacy|manage (?:your )?(?:cookies|consent)|accept (?:all )?cookies"
                    + "|captcha|(?:not|are you) a (?:robot|human)|verify(?:ing)? (?:that )?you are (?:a )?human|just a moment"
                    + "|checking your browser|access denied|attention required|pardon our interruption"
                    + "|unusual traffic|enable javascript and cookies");
    private static final Pattern CUT_OFF = Pattern.compile(
            "(?i)(?:…|\\.\\.\\.|\\[\\+\\d+ chars\\])\\s*[\\])]?\\s*$"
                    + "|(?:read more|continue reading|read the full (?:story|article)|read full (?:story|article)|full story)\\W*$");

    private final String title;
    private final String words;
    private final boolean walled;

    /**
     * @param words of the whole page
     * @param walled whether the page says that its text is for subscribers
     */
    JudgeText(String title, String words, boolean walled) {
        this.title = title;
        this.words = words;
        this.walled = walled;
    }

    /** What became of a text, and why in words for the reader. */
    record Judgement(TextState state, Optional<String> note) {}

    static boolean hasWall(Document document, LinkedFacts linked) {
        return linked.walled() || document.selectFirst(WALLS) != null;
    }

    /** @param tail the last words of the place where the text was found, before anything was left out */
    Judgement judge(String text, String tail) {
        if (text.length() < LITTLE && asksForCheck(text))
            return judged(TextState.BLOCKED, "its page asks for consent or checks for robots");
        if (walled && text.length() < AMPLE)
            return judged(TextState.PAYWALLED, "its page says that the text is for subscribers");
        if (text.isBlank()) return judged(TextState.FAILED, "no article text was found on its page");
        if (text.length() < LITTLE && (cutOff(text) || cutOff(tail)))
            return judged(TextState.TEASER, "its page gives only the first lines");
        return new Judgement(TextState.FULL, Optional.empty());
    }

    /** A banner about cookies does not make a page a check: the check is what the page has instead of a text. */
    private boolean asksForCheck(String text) {
        String instead = text.length() < NOTHING ? words : text;
        return CHECK.matcher(title).find() || CHECK.matcher(instead).find();
    }

    private static boolean cutOff(String text) {
        return CUT_OFF.matcher(text.strip()).find();
    }

    private static Judgement judged(TextState state, String note) {
        return new Judgement(state, Optional.of(note));
    }
}
