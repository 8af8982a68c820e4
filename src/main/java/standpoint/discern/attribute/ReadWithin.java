package standpoint.discern.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import standpoint.discern.Attributor;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Quotations;
import standpoint.discern.text.ReadForm;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.model.Reach;
import standpoint.model.Span;

/**
 * What an attributor finds, and what it finds in what was said, read as a text of its own: who says that who says. Only
 * what holds an English word that may attribute is read once more, a third of all: the rest would cost and give
 * nothing.
 */
public final class ReadWithin implements Attributor {

    /** Nobody writes deeper, and a hostile text shall not be read for ever. */
    private static final int DEEPEST = 3;
    /** "We believe that …" in somebody's words is theirs already. */
    private static final Set<String> THEMSELVES = Set.of("i", "we", "you");

    private final Attributor attributor;
    private final CueLexicon cues = new CueLexicon();

    public ReadWithin(Attributor attributor) {
        this.attributor = attributor;
    }

    @Override
    public Reach reach(String language) {
        return attributor.reach(language);
    }

    @Override
    public List<Attributed> attribute(String text, String language) {
        List<Attributed> all = read(text, new Span(0, text.length()), language, DEEPEST);
        Quotations quotations = Quotations.of(text);
        return all.stream()
                .map(each -> new Attributed(
                        each.source(), each.cue(), each.content(), ReadForm.of(each.content(), quotations)))
                .sorted(Comparator.comparing(Attributed::first))
                .toList();
    }

    /** What a stretch of the text says, with places in the whole text. */
    private List<Attributed> read(String text, Span stretch, String language, int depth) {
        List<Attributed> all = new ArrayList<>();
        for (Attributed each : attributor.attribute(stretch.in(text), language)) {
            Attributed found = moved(each, stretch.begin());
            if (depth < DEEPEST && isOwn(found, text)) continue;
            all.add(found);
            for (Span content : found.content())
                if (depth > 0 && content.length() < stretch.length() && mayAttribute(content.in(text)))
                    all.addAll(read(text, content, language, depth - 1));
        }
        return all;
    }

    private boolean mayAttribute(String words) {
        return Tokens.of(words).stream()
                .map(Token::lower)
                .anyMatch(
                        word -> word.equals("according") || !cues.readings(word).isEmpty());
    }

    /** Without a speaker that is named in it, what was said holds only its speaker's own words. */
    private static boolean isOwn(Attributed found, String text) {
        return found.source().stream()
                .allMatch(source -> THEMSELVES.contains(source.in(text).toLowerCase(Locale.ROOT)));
    }

    private static Attributed moved(Attributed each, int by) {
        return new Attributed(moved(each.source(), by), moved(each.cue(), by), moved(each.content(), by), each.form());
    }

    private static List<Span> moved(List<Span> spans, int by) {
        return spans.stream()
                .map(span -> new Span(span.begin() + by, span.end() + by))
                .toList();
    }
}
