package standpoint.labelled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import standpoint.discern.DiscernByRules;
import standpoint.discern.embed.SentenceEmbedder;
import standpoint.discern.language.TellLanguage;
import standpoint.edit.EditEdition;
import standpoint.edit.Material;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Edition;
import standpoint.model.FigureDispute;
import standpoint.model.Layout;
import standpoint.model.Outlet;
import standpoint.model.Party;
import standpoint.model.Span;
import standpoint.model.TextState;
import standpoint.model.Timing;
import standpoint.model.Window;

/** The pairs of {@code figures/pairs.txt}, each read and edited as two reports of a window. */
final class FigurePairs {

    /** What a pair is said to be, and whether an edition sets the two against each other. */
    record Judged(String line, String label, boolean shown) {
        boolean right() {
            return shown == label.equals("differ");
        }
    }

    private record Marked(String text, Span mark, String day) {
        static Marked of(String words) {
            String day = words.startsWith("@") ? words.substring(1, 11) : "2026-11-18";
            String text = (words.startsWith("@") ? words.substring(12) : words).replace("\\n", "\n\n");
            int begin = text.indexOf('[');
            int end = text.indexOf(']') - 1;
            return new Marked(text.replace("[", "").replace("]", ""), new Span(begin, end), day);
        }

        Article article(String outlet) {
            Instant at = Instant.parse(day + "T12:00:00Z");
            return new Article(
                    outlet,
                    1,
                    outlet,
                    outlet,
                    URI.create("https://" + outlet + ".example/"),
                    "",
                    Optional.empty(),
                    Optional.of(at),
                    Optional.empty(),
                    at,
                    "en",
                    TextState.FULL,
                    text,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private final DiscernByRules discern = new DiscernByRules(
            ScoreDiscernment.program(), new TellLanguage(), List.of(), new SentenceEmbedder()::embed);
    private final List<Party> parties = new ArrayList<>();

    /** Every pair of a file, in its order. */
    List<Judged> judge(Path file) {
        List<Judged> judged = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("dispute:")) parties.clear();
            else if (line.startsWith("party:")) parties.add(party(fields(line.substring("party:".length()))));
            else judged.add(pair(line, fields(line)));
        }
        return judged;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\\|", -1)) fields.add(field.strip());
        return fields;
    }

    private static Party party(List<String> fields) {
        List<String> names = List.of(fields.get(1).split(", ", -1));
        List<String> demonyms = fields.get(2).isEmpty() ? List.of() : List.of(fields.get(2));
        return new Party(fields.get(0), names.get(0), Party.Kind.STATE, names, names, demonyms, List.of(), List.of());
    }

    private Judged pair(String line, List<String> fields) {
        Marked one = Marked.of(fields.get(1));
        Marked other = Marked.of(fields.get(2));
        Edition edition = edition(List.of(one.article("herald"), other.article("mail")));
        boolean shown = edition.figureDisputes().stream()
                .anyMatch(dispute ->
                        holds(edition, dispute, "herald", one.mark()) && holds(edition, dispute, "mail", other.mark()));
        return new Judged(line, fields.get(0), shown);
    }

    private static boolean holds(Edition edition, FigureDispute dispute, String outlet, Span mark) {
        return dispute.claims()
                .filter(claim -> edition.source(claim.source()).outletId().equals(outlet))
                .anyMatch(claim -> claim.number().span().overlaps(mark));
    }

    private Edition edition(List<Article> articles) {
        Briefing briefing = new Briefing(
                "pairs",
                "Pairs",
                "",
                "en",
                Layout.usual(),
                new Timing.Daily(LocalTime.NOON, EnumSet.allOf(DayOfWeek.class), ZoneOffset.UTC),
                Duration.ofDays(3),
                parties,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Instant cutOff = Instant.parse("2026-11-19T00:00:00Z");
        return new EditEdition(statement -> new float[0])
                .edit(new Material(
                        briefing,
                        new Window(cutOff.minus(Duration.ofDays(3)), cutOff, true),
                        "Desk",
                        1,
                        List.of(outlet("herald"), outlet("mail")),
                        articles,
                        discern.discern(briefing, articles),
                        List.of(),
                        List.of()));
    }

    private static Outlet outlet(String id) {
        return new Outlet(id, id, Optional.empty(), Optional.empty(), Outlet.Kind.PRIVATE, List.of());
    }
}
