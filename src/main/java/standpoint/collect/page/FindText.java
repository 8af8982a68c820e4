package standpoint.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standpoint.collect.page.Lines.Line;
import standpoint.collect.page.Places.Place;
import standpoint.collect.text.Paragraphs;

/**
 * Finds the article on a page: first where the page itself says it is, then where its paragraphs are densest. What lies
 * inside by name or by its links is not the article's is left out.
 */
final class FindText {

    /** Fewer characters than this and the next place is tried. */
    private static final int ENOUGH = 250;

    private static final int MUCH_MORE = 3;

    /** Shorter ones for machines are summaries. Characters. */
    private static final int LONG_BODY = 500;

    /** With fewer characters than this, a page's script is looked into. */
    private static final int LITTLE = 500;

    private final Element body;
    private final Names names = new Names();
    private final Extents extents;
    private final Clutter clutter;
    private final String description;

    private FindText(Document document, String description) {
        this.description = description;
        this.body = document.body();
        Clutter.clear(body);
        this.extents = new Extents(body);
        this.clutter = new Clutter(names, extents);
    }

    /**
     * What else a page gives.
     *
     * @param title of the article, which its text does not repeat
     * @param description the gist of it as given to machines; empty when there is none
     * @param body the text as given to machines
     * @param script what its scripts start from
     */
    record Given(String title, String description, Optional<String> body, ScriptText script) {}

    /** Finds the text and takes the page apart while doing so. */
    static Found in(Document document, Given given) {
        Found found = new FindText(document, given.description()).best();
        Found linked = given.body().map(FindText::linked).orElse(Found.NOTHING);
        if (linked.length() >= LONG_BODY && linked.length() > 2 * found.length()) found = linked;
        if (found.length() < LITTLE) {
            List<String> state = given.script().longest();
            Found script = new Found(state, "", Optional.of("state of its script"));
            if (script.length() > 2 * found.length()) found = script;
        }
        return found.withoutHeadline(given.title());
    }

    /** The first that holds enough, unless a later one holds much more: then the first was but a part. */
    private Found best() {
        Found best = Found.NOTHING;
        Element where = body;
        for (Place place : Places.of(body, names, extents)) {
            Found found = read(place);
            int needed = best.length() < ENOUGH ? best.length() : MUCH_MORE * best.length();
            if (found.length() > needed) {
                best = found;
                where = place.element();
            }
        }
        if (best.length() == 0) return best;
        List<Line> all = Lines.of(where, extents, Set.of());
        return best.after(new Standfirst(body, names, extents, clutter, description).before(where))
                .endingOn(all.get(all.size() - 1).text());
    }

    private Found read(Place place) {
        Element article = place.element();
        List<Line> lines = Lines.of(article, extents, clutter.within(article));
        int left = lines.stream().mapToInt(line -> line.text().length()).sum();
        // names that would take nearly all away are not meant as names of clutter
        if (left * 3 < extents.of(article).paragraphs())
            lines = Lines.of(article, extents, clutter.linksWithin(article));
        return new Found(PickLines.of(lines), "", Optional.of(place.name()));
    }

    private static Found linked(String text) {
        List<String> paragraphs = new ArrayList<>();
        text.lines().map(Paragraphs::ofHtml).forEach(paragraphs::addAll);
        return new Found(paragraphs, "", Optional.of("JSON-LD"));
    }
}
