package standpoint.issue.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import standpoint.issue.pdf.Repertoire.Setting;
import standpoint.model.Edition;
import standpoint.model.FigureDispute;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Sentence;
import standpoint.model.StatedPosition;

/**
 * Checks a filled template against its edition before it is laid out: a template may choose and arrange, but what it
 * prints as quoted has to be quoted, and what it links to has to be cited.
 */
final class PreFlight {

    private final LegibleText legible;
    private final Repertoire repertoire;

    PreFlight(LegibleText legible, Repertoire repertoire) {
        this.legible = legible;
        this.repertoire = repertoire;
    }

    /** Throws {@link PrintException} on the first fault. */
    void check(Document document, String styleSheet, Edition edition) {
        checkLinks(document, edition);
        checkQuotations(document, edition);
        checkStyleSheet(styleSheet);
    }

    private void checkLinks(Document document, Edition edition) {
        Set<String> targets = new HashSet<>();
        for (Element element : Markup.elements(document, "*"))
            if (element.hasAttribute("id")) targets.add("#" + element.getAttribute("id"));
        edition.sources().forEach(source -> targets.add(source.url().toASCIIString()));
        edition.coverage().unread().forEach(unread -> targets.add(unread.url()));
        for (Element link : Markup.elements(document, "a")) {
            String target = link.getAttribute("href");
            if (!targets.contains(target))
                throw new PrintException(
                        "The briefing template links “" + link.getTextContent().strip() + "” to " + target
                                + ", which is neither an article of the edition nor a place in it.");
        }
    }

    private void checkQuotations(Document document, Edition edition) {
        Map<Integer, Set<String>> quoted = passages(edition);
        for (Element element : Markup.elements(document, "span")) {
            if (!element.hasAttribute("data-source")) continue;
            int source = Integer.parseInt(element.getAttribute("data-source"));
            String printed = squeeze(element.getTextContent())
                    .replaceAll("^[“]|[”]$", "")
                    .strip();
            if (quoted.getOrDefault(source, Set.of()).stream().noneMatch(passage -> passage.contains(printed)))
                throw new PrintException("The briefing template prints “" + printed + "” as words of source " + source
                        + ", but the edition does not quote them from there.");
        }
    }

    /** What the edition quotes, as it is printed, by the number of its source. */
    private Map<Integer, Set<String>> passages(Edition edition) {
        Map<Integer, Set<String>> passages = new HashMap<>();
        quotations(edition)
                .forEach(quotation -> Stream.concat(quotation.content().stream(), quotation.whole().stream())
                        .forEach(passage -> add(passages, quotation.source(), passage)));
        edition.bottomLine().stream()
                .flatMap(Sentence::exact)
                .forEach(exact -> add(passages, exact.source(), exact.passage()));
        for (FigureDispute dispute : edition.figureDisputes()) {
            dispute.about().forEach(words -> add(passages, dispute.source(), words));
            dispute.claims().forEach(claim -> {
                add(passages, claim.source(), claim.number());
                add(passages, claim.source(), claim.words());
            });
        }
        return passages;
    }

    private void add(Map<Integer, Set<String>> passages, int source, Passage passage) {
        passages.computeIfAbsent(source, number -> new LinkedHashSet<>()).add(squeeze(legible.of(passage.text())));
    }

    private static Stream<Quotation> quotations(Edition edition) {
        return Stream.of(
                        edition.positions().flatMap(position -> position.quotations().stream()),
                        edition.positions()
                                .map(StatedPosition::earlier)
                                .flatMap(earlier -> earlier.stream().map(before -> before.quotation())),
                        edition.silences().stream()
                                .map(silence -> silence.earlier().quotation()),
                        edition.voices().stream().flatMap(voice -> voice.quotations().stream()))
                .flatMap(stream -> stream);
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Generated content never reaches the document, so that its characters are looked for here. */
    private void checkStyleSheet(String styleSheet) {
        List<String> lines = styleSheet.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            lines.get(i)
                    .codePoints()
                    .filter(c -> c != '\t' && repertoire.of(c) != Setting.PLAIN)
                    .forEach(c -> {
                        throw new PrintException(String.format(
                                Locale.ROOT,
                                "Line %d of the briefing's style sheet has %s, which not every font here has.",
                                line,
                                ScriptRuns.describe(c)));
                    });
        }
    }
}
