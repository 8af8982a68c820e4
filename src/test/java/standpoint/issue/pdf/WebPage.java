package standpoint.issue.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import standpoint.issue.template.Medium;
import standpoint.model.Edition;

/**
 * What the templates make of an edition, as a page that other programs can print: HTML, the same style sheet and the
 * same fonts as files.
 */
public final class WebPage {

    private WebPage() {}

    /**
     * Writes the page, its style sheet and its fonts into a folder.
     *
     * @return the page
     */
    public static Path write(Edition edition, Path templates, Path folder) throws IOException {
        FontShelf fonts = new FontShelf();
        BriefingTemplate template =
                new BriefingTemplate(SampleKits.of(templates), new LegibleText(new Repertoire(fonts)));
        StringBuilder styles = new StringBuilder();
        for (Typeface face : Typeface.values()) {
            Files.write(folder.resolve(face.file() + ".ttf"), fonts.bytes(face));
            styles.append(String.format(
                    Locale.ROOT,
                    "@font-face { font-family: '%s'; font-weight: %d; font-style: %s; src: url('%s.ttf'); }%n",
                    face.family(),
                    face.weight(),
                    face.italic() ? "italic" : "normal",
                    face.file()));
        }
        Files.writeString(folder.resolve("briefing.css"), styles + template.styleSheet(edition));
        return Files.writeString(folder.resolve("briefing.html"), html(template.fill(edition, Medium.ALL)));
    }

    /** Bookmarks are elements of our layout alone; a reader of HTML would put all that follows into them. */
    private static String html(String xhtml) {
        Document page = Jsoup.parse(xhtml, Parser.xmlParser());
        page.select("bookmarks").remove();
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.html)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        return "<!DOCTYPE html>\n" + page.outerHtml();
    }
}
