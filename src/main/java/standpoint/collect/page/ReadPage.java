package standpoint.collect.page;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
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
            return unreadable("is a PDF document, not a page");
        Document document = Paragraphs.parse(Decoded.of(bytes, charset).text(), address.toString());
        LinkedFacts linked = LinkedFacts.of(document);
        PageFacts facts = new PageFacts(document, linked, address);
        String title = facts.title();
        boolean accessWall = JudgeText.hasWall(document, linked);
        String words = document.body().text();
        FindText.Found found = FindText.in(document, linked.body());
        List<String> paragraphs = WithoutHeadline.of(found.paragraphs(), title);
        JudgeText.Judgement judgement =
                new JudgeText(title, words, accessWall).judge(Paragraphs.join(paragraphs), found.tail());
        return new Page(
                title,
                facts.author(),
                facts.published(),
                facts.modified(),
                facts.language(),
                facts.canonical(),
                judgement.state(),
                Paragraphs.join(paragraphs),
                judgement.note());
    }

    private static Page unreadable(String note) {
        return new Page(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "und",
                Optional.empty(),
                TextState.FAILED,
                "",
                Optional.of(note));
    }
}
