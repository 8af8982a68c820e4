package standpoint.produce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.discern.DiscernByRules;
import standpoint.discern.attribute.RuleAttributor;
import standpoint.discern.embed.SentenceEmbedder;
import standpoint.discern.language.TellLanguage;
import standpoint.edit.EditEdition;
import standpoint.edit.Material;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Edition;
import standpoint.model.Layout;
import standpoint.model.Outlet;
import standpoint.model.TextState;
import standpoint.model.Timing;
import standpoint.model.Window;

class ProveTest {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    @Test
    void figures_that_differ_are_proven_word_for_word() {
        Article herald = article("herald", "In Khost 16 civilians were killed by a shell.");
        Article mail = article("mail", "In Khost 11 civilians were killed by a shell.");
        Edition edition = edition(List.of(herald, mail));
        assertThat(edition.figureDisputes()).hasSize(1);

        // what it is about, with its place, and two words for each claim
        assertThat(new Prove((id, version) -> Optional.of(id.equals("herald") ? herald : mail)).prove(edition))
                .isEqualTo(3 + 2 * 2);
        Article changed = article("mail", "In Khost 12 civilians were killed by a shell.");
        assertThatThrownBy(() ->
                        new Prove((id, version) -> Optional.of(id.equals("herald") ? herald : changed)).prove(edition))
                .hasMessageContaining("the words “11 civilians” do not stand in https://mail.example/");
    }

    private static Edition edition(List<Article> articles) {
        Briefing briefing = new Briefing(
                "toll",
                "Toll",
                "",
                "en",
                Layout.usual(),
                new Timing.Daily(LocalTime.NOON, EnumSet.allOf(DayOfWeek.class), ZoneOffset.UTC),
                Duration.ofDays(1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new EditEdition(statement -> new float[0])
                .edit(new Material(
                        briefing,
                        new Window(NOON.minus(Duration.ofDays(1)), NOON, true),
                        "Desk",
                        1,
                        List.of(outlet("herald"), outlet("mail")),
                        articles,
                        new DiscernByRules(
                                        new RuleAttributor(),
                                        new TellLanguage(),
                                        List.of(),
                                        new SentenceEmbedder()::embed)
                                .discern(briefing, articles),
                        List.of(),
                        List.of()));
    }

    private static Outlet outlet(String id) {
        return new Outlet(id, id, Optional.empty(), Optional.empty(), Outlet.Kind.PRIVATE, List.of());
    }

    private static Article article(String id, String text) {
        return new Article(
                id,
                1,
                id,
                id,
                URI.create("https://" + id + ".example/"),
                id,
                Optional.empty(),
                Optional.of(NOON),
                Optional.empty(),
                NOON,
                "en",
                TextState.FULL,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
