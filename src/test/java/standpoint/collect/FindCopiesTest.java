package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.model.Article;

class FindCopiesTest {

    private static final String TEXT = words("w", 0, 200);

    private static String words(String stem, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }

    private static Article article(String id, String host, String published, String text) {
        return Sample.article(id, host, Instant.parse(published), text);
    }

    private static Article at(String id, int hour, String text) {
        return article(id, id + ".example", "2026-11-18T%02d:00:00Z".formatted(hour), text);
    }

    private static List<Article> mark(Article... articles) {
        return new FindCopies(new Sample.Remembered(), Sample.CUT_OFF).mark(List.of(articles));
    }

    private static List<Optional<String>> copies(Article... articles) {
        return mark(articles).stream().map(Article::copyOf).toList();
    }

    @Test
    void a_shortened_text_under_another_headline_is_a_copy_of_the_earlier() {
        Article late = at("late", 6, "KABUL - " + words("W", 0, 90) + ".");
        assertThat(copies(late, at("early", 5, TEXT))).containsExactly(Optional.of("early"), Optional.empty());
    }

    @Test
    void texts_that_share_less_than_half_are_two() {
        Article other = at("other", 5, words("w", 0, 80) + " " + words("x", 0, 120));
        assertThat(copies(at("one", 6, TEXT), other)).containsOnly(Optional.empty());
    }

    @Test
    void a_text_under_fifty_words_is_nobody_s_copy() {
        Article one = at("one", 6, words("w", 0, 49));
        Article other = at("other", 5, words("w", 0, 49));
        assertThat(copies(one, other, at("none", 5, ""))).containsOnly(Optional.empty());
    }

    @Test
    void of_two_at_once_the_credited_agency_is_the_original() {
        String credited = "KABUL (Reuters) " + TEXT;
        Article agency = article("z", "www.reuters.com", "2026-11-18T05:00:00Z", credited);
        Article reprint = article("a", "b.example", "2026-11-18T05:00:00Z", credited);
        Article silent = article("b", "c.example", "2026-11-18T05:00:00Z", TEXT);
        assertThat(copies(reprint, silent, agency))
                .containsExactly(Optional.of("z"), Optional.of("z"), Optional.empty());
        assertThat(copies(reprint, silent)).containsExactly(Optional.of("b"), Optional.empty());
    }

    @Test
    void all_copies_of_a_text_have_one_original() {
        Article first = at("c", 4, words("w", 0, 120));
        Article whole = at("b", 5, TEXT);
        Article tail = at("a", 6, words("w", 110, 200));
        assertThat(copies(tail, whole, first)).containsExactly(Optional.of("c"), Optional.of("c"), Optional.empty());
    }

    @Test
    void a_digest_of_many_texts_joins_none_of_them() {
        Article one = at("one", 1, words("a", 0, 100));
        Article two = at("two", 2, words("b", 0, 100));
        Article three = at("three", 3, words("c", 0, 100));
        Article digest = at("digest", 4, one.text() + " " + two.text() + " " + three.text());
        assertThat(copies(one, two, three, digest)).containsOnly(Optional.empty());
    }

    @Test
    void a_text_that_quotes_two_others_at_length_does_not_make_one_voice_of_them() {
        Article one = at("one", 1, words("a", 0, 100));
        Article two = at("two", 2, words("b", 0, 100));
        Article both = at("both", 3, words("a", 0, 100) + " " + words("b", 0, 90));
        assertThat(copies(one, two, both)).containsExactly(Optional.empty(), Optional.empty(), Optional.of("one"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "外交部发言人在例行记者会上表示中方一贯主张通过对话协商解决分歧呼吁双方保持冷静克制避免采取使局势进一步升级的行动愿继续为此发挥建设性作用并支持地区国家加强反恐合作共同维护和平稳定与发展繁荣的大局努力",
                "دفتر خارجہ کے ترجمان نے ہفتہ وار بریفنگ میں کہا کہ پاکستان اپنے پڑوسی ملک کے ساتھ بات چیت کے لیے تیار ہے لیکن سرحد پار سے ہونے والے حملے بند ہونے چاہئیں اور اس کے لیے تحریری ضمانت درکار ہے انہوں نے مزید کہا کہ گزرگاہ اس وقت تک بند رہے گی جب تک یہ ضمانت نہیں ملتی اور دونوں فریق مذاکرات کی میز پر واپس نہیں آتے"
            })
    void scripts_with_other_spaces_or_none_are_compared_too(String text) {
        String retyped = text.replace('ی', 'ي').replace("۔", ".") + " (اے پی پی)";
        assertThat(copies(at("one", 5, text), at("two", 6, retyped)))
                .containsExactly(Optional.empty(), Optional.of("one"));
        assertThat(copies(
                        at("one", 5, text),
                        at("two", 6, new StringBuilder(text).reverse().toString())))
                .containsOnly(Optional.empty());
    }

    @Test
    void the_order_of_arrival_makes_no_difference() {
        var random = new Random(5);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int from = random.nextInt(5) * 100;
            String text = words("t" + random.nextInt(4) + "x", from, from + 60 + random.nextInt(300));
            articles.add(at("a" + i, random.nextInt(3), text));
        }
        Map<String, String> voices = voices(articles);
        assertThat(voices.values().stream().distinct().count()).isBetween(4L, 40L);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(articles, random);
            assertThat(voices(articles)).isEqualTo(voices);
        }
    }

    private static Map<String, String> voices(List<Article> articles) {
        List<Article> marked = mark(articles.toArray(Article[]::new));
        return marked.stream().collect(Collectors.toMap(Article::id, Article::voice, (a, b) -> a, TreeMap::new));
    }

    @Test
    void hundreds_of_reprints_of_one_text_are_one_voice() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 400; i++) articles.add(at("a" + i, i % 20, words("w", i % 7, 120 + i % 80)));
        assertThat(voices(articles).values()).containsOnly("a0");
    }
}
