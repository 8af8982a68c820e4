package standpoint.collect.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecodedTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Decoded decode(String text, Charset really, Optional<Charset> said) {
        return Decoded.of(text.getBytes(really), said);
    }

    @Test
    void a_byte_order_mark_outranks_what_the_sender_says() {
        byte[] bytes = "\uFEFFکابل".getBytes(StandardCharsets.UTF_8);
        assertThat(Decoded.of(bytes, Optional.of(WINDOWS))).isEqualTo(new Decoded("کابل", false));
        assertThat(decode("\uFEFFکابل", StandardCharsets.UTF_16LE, Optional.empty())
                        .text())
                .isEqualTo("کابل");
    }

    @Test
    void the_widest_unicode_is_seen_with_and_without_a_mark() {
        for (String name : List.of("UTF-32BE", "UTF-32LE", "UTF-16BE", "UTF-16LE")) {
            assertThat(decode("\uFEFF<a>کابل</a>", Charset.forName(name), Optional.empty()))
                    .isEqualTo(new Decoded("<a>کابل</a>", false));
            assertThat(decode("<a>کابل</a>", Charset.forName(name), Optional.empty()))
                    .isEqualTo(new Decoded("<a>کابل</a>", false));
        }
    }

    @Test
    void what_servers_say_without_looking_comes_after_what_the_text_says() {
        String xml = "<?xml version='1.0' encoding='windows-1251'?><a>Кабул</a>";
        assertThat(decode(xml, Charset.forName("windows-1251"), Optional.of(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Decoded(xml, false));
    }

    @Test
    void a_label_that_the_bytes_cannot_be_is_passed_over_for_one_that_they_can() {
        String xml = "<?xml version='1.0' encoding='windows-1251'?><a>Кабул</a>";
        assertThat(decode(xml, Charset.forName("windows-1251"), Optional.of(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded(xml, true));
    }

    @Test
    void a_narrow_name_means_the_wider_encoding_that_is_used_under_it() {
        Charset korean = Charset.forName("x-windows-949");
        String beyond = "<?xml version='1.0' encoding='euc-kr'?><a>똠방각하</a>";
        assertThat(decode(beyond, korean, Optional.empty()).text()).isEqualTo(beyond);
        String chinese = "<?xml version='1.0' encoding='gb2312'?><a>朱镕基</a>";
        assertThat(decode(chinese, Charset.forName("GB18030"), Optional.empty()).text())
                .isEqualTo(chinese);
    }

    @Test
    void the_sender_outranks_the_text() {
        String xml = "<?xml version='1.0' encoding='utf-8'?><a>Кабул</a>";
        Charset cyrillic = Charset.forName("windows-1251");
        assertThat(decode(xml, cyrillic, Optional.of(cyrillic)).text()).isEqualTo(xml);
    }

    @Test
    void a_text_that_says_its_encoding_is_believed() {
        Charset arabic = Charset.forName("windows-1256");
        String xml = "<?xml version=\"1.0\" encoding=\"windows-1256\"?><a>كابول</a>";
        String html = "<html><head><meta http-equiv=content-type content='text/html; charset=windows-1256'>كابول";
        assertThat(decode(xml, arabic, Optional.empty()).text()).isEqualTo(xml);
        assertThat(decode(html, arabic, Optional.empty()).text()).isEqualTo(html);
    }

    @Test
    void a_western_label_on_valid_utf8_is_passed_over() {
        assertThat(decode("Qandahār – “no”", StandardCharsets.UTF_8, Optional.of(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Decoded("Qandahār – “no”", true));
    }

    @Test
    void what_is_not_valid_utf8_is_windows_1252() {
        assertThat(decode("it’s “no”", WINDOWS, Optional.empty()).text()).isEqualTo("it’s “no”");
        assertThat(decode("it’s “no”", WINDOWS, Optional.of(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded("it’s “no”", true));
    }

    @Test
    void one_broken_character_does_not_spoil_the_others() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("پاکستان ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        assertThat(Decoded.of(bytes.toByteArray(), Optional.empty()).text()).isEqualTo("پاکستان \uFFFD");
    }
}
