package standpoint.collect.page;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import standpoint.collect.text.Decoded;
import standpoint.collect.text.Paragraphs;
import standpoint.model.Page;
import standpoint.model.TextState;

/** Reads the page of an article. Whatever it is given, the answer is a page: one that cannot be read says why. */
public final class ReadPage {

    /**
     * Reads a page.
     *
     * @param charset what the sender says of the encoding
     * @param address where the page was found, for its relative links
     */
    public Page read(byte[] bytes, Optional<Charset> charset, URI address) {
        if (new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-"))
            return Page.unread(TextState.FAILED, "is a PDF document, not a page");
        Document document = Paragraphs.parse(Decoded.of(bytes, charset).text(), address.toString());
        LinkedFacts linked = new LinkedFacts(document);
        PageFacts facts = new PageFacts(document, linked, address);
        // whatever is asked of the whole page is asked before its text is looked for, which takes it apart
        Optional<String> author = facts.author();
        Optional<Instant> published = facts.published();
        Optional<Instant> modified = facts.modified();
        int wall = JudgeText.walledUpTo(document, linked);
        String words = words(document);
        var given = new FindText.Given(facts.title(), facts.description(), linked.body(), new ScriptText(document));
        Found found = FindText.in(document, given);
        String text = Paragraphs.join(found.paragraphs());
        JudgeText.Judgement judgement = new JudgeText(facts.title(), words, wall).judge(text, found.tail());
        return new Page(
                facts.title(),
                author,
                published,
                modified,
                facts.language(),
                facts.canonical(),
                facts.outlet(),
                judgement.state(),
                text,
                found.where(),
                judgement.note());
    }

    /** All that is said, also where scripts do not run: checks for robots say it there. */
    private static String words(Document document) {
        Elements without = document.select("noscript");
        return document.body().text() + " " + without.text();
    }
}
