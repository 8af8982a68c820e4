package standpoint.discern;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.discern.Disputes.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.discern.attribute.AttributeByLanguage;
import standpoint.discern.attribute.RuleAttributor;
import standpoint.discern.language.TellLanguage;
import standpoint.discern.quote.AttributeQuotations;
import standpoint.discern.text.Attributed;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Discernment;
import standpoint.model.Form;
import standpoint.model.Reach;
import standpoint.model.Reading;
import standpoint.model.Span;
import standpoint.model.TextState;

class DiscernByRulesTest {

    private final DiscernByRules discerner = new DiscernByRules(
            new AttributeByLanguage(List.of(new RuleAttributor(), new AttributeQuotations())),
            new TellLanguage(),
            List.of());

    @Test
    void another_dispute_needs_nothing_but_its_parties() {
        Discernment found = discerner.discern(
                Disputes.strike(),
                List.of(article(
                        "a",
                        "The Rail Workers Union accused Northline of breaking its word on pay. Northline said the charge"
                                + " is baseless. Union leaders said members would vote.")));
        assertThat(found.attributions())
                .extracting(each ->
                        each.speaker().parties() + " " + each.act() + " " + each.targets() + " " + each.topics())
                .containsExactly(
                        "[rail-union] ACCUSE [northline] [pay]",
                        "[northline] REJECT [] [pay]",
                        "[rail-union] ASSERT [] [pay]");
    }

    @Test
    void articles_that_may_not_be_quoted_are_passed_over() {
        Article blocked = copy(article("a", "Pakistan said the road is open."), 1, TextState.PAYWALLED, "en");
        assertThat(discerner.discern(Disputes.border(), List.of(blocked)).attributions())
                .isEmpty();
    }

    @Test
    void of_two_versions_of_an_article_the_later_is_read() {
        Article first = article("a", "Pakistan said the road is open.");
        Article second = copy(article("a", "Pakistan said the road is closed."), 2, TextState.FULL, "en");
        List<Attribution> found =
                discerner.discern(Disputes.border(), List.of(second, first)).attributions();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).content().get(0).in(second.text())).isEqualTo("the road is closed");
    }

    @Test
    void an_urdu_article_yields_its_statement() {
        String text = "پاکستان کے دفتر خارجہ نے کہا ہے کہ سرحد بند رہے گی۔ پاکستان میں سفیر نے کہا کہ راستہ کھلا ہے۔";
        Article urdu = copy(article("a", text), 1, TextState.FULL, "ur");
        assertThat(discerner.discern(Disputes.border(), List.of(urdu)).attributions())
                .extracting(each -> each.speaker().standing().name())
                .containsExactly("PARTY", "UNRESOLVED");
    }

    @Test
    void a_pronoun_of_any_language_stands_for_who_spoke_last() {
        String text = "پاکستان کے دفتر خارجہ نے کہا ہے کہ سرحد بند رہے گی۔ انہوں نے کہا کہ بات چیت جاری ہے۔";
        Article urdu = copy(article("a", text), 1, TextState.FULL, "ur");
        assertThat(discerner.discern(Disputes.border(), List.of(urdu)).attributions())
                .extracting(each -> each.speaker().parties())
                .containsExactly(List.of("pakistan"), List.of("pakistan"));
    }

    @Test
    void what_an_article_is_read_in_is_told_with_how_much_of_it_can_be_found() {
        String urdu =
                "پاکستان کے دفتر خارجہ نے کہا ہے کہ سرحد بند رہے گی۔ حکومت کا کہنا ہے کہ بات چیت جاری ہے۔ موسم سرد ہے۔";
        String turkish = "Dışişleri Bakanlığı sözcüsü salı günü yaptığı açıklamada sınırın kapalı kalacağını söyledi.";
        Discernment found = discerner.discern(
                Disputes.border(),
                List.of(
                        copy(article("a", urdu), 1, TextState.FULL, "en"),
                        copy(article("b", turkish), 1, TextState.FULL, "und"),
                        article("c", "China said that the road is open.")));
        assertThat(found.readings())
                .containsExactly(
                        new Reading("a", "ur", Reach.PARTIAL),
                        new Reading("b", "tr", Reach.NONE),
                        new Reading("c", "en", Reach.PARTIAL));
    }

    @Test
    void a_speaker_is_named_without_the_comma_behind_the_apposition() {
        Discernment found = discerner.discern(
                Disputes.border(), List.of(article("a", "Ann Lee, a farmer, said: “The road is closed.”")));
        assertThat(found.attributions())
                .extracting(each -> each.speaker().name())
                .containsExactly("Ann Lee, a farmer");
    }

    @Test
    void any_attributor_may_take_over() {
        Attribution found = new DiscernByRules(new Fixed(), new TellLanguage(), List.of())
                .discern(Disputes.border(), List.of(article("a", "China yes")))
                .attributions()
                .get(0);
        assertThat(found.speaker().parties()).containsExactly("china");
    }

    @Test
    void the_topic_is_that_of_the_content_before_that_of_the_paragraph() {
        Discernment found = discerner.discern(
                Disputes.border(),
                List.of(article(
                        "a", "Militants struck a convoy. China said trade will grow. India said it was watching. ")));
        assertThat(found.attributions())
                .extracting(Attribution::topics)
                .containsExactly(List.of("trade"), List.of("terrorism", "trade"));
    }

    /** Takes the first word for the speaker and the second for what was said. */
    private static final class Fixed implements Attributor {
        @Override
        public Reach reach(String language) {
            return Reach.WHOLE;
        }

        @Override
        public List<Attributed> attribute(String text, String language) {
            return List.of(new Attributed(List.of(new Span(0, 5)), List.of(), List.of(new Span(6, 9)), Form.DIRECT));
        }
    }

    private static Article copy(Article article, int version, TextState state, String language) {
        return new Article(
                article.id(),
                version,
                article.sourceId(),
                article.outletId(),
                URI.create("https://news.example/a"),
                article.title(),
                Optional.empty(),
                Optional.of(Instant.parse("2026-05-04T06:00:00Z")),
                Optional.empty(),
                Instant.parse("2026-05-04T06:00:00Z"),
                language,
                state,
                article.text(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
