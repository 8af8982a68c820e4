package standpoint.collect.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
