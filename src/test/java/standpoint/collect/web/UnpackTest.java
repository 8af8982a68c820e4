package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackTest extends WebRig {

    private static final byte[] TEXT = "hello, hello, hello, brotli".getBytes(StandardCharsets.UTF_8);

    private static final byte[] BROTLI =
            HexFormat.of().parseHex("1b1a00f88d946ede44095286d66c2c696fd31049e4a9045c3ac7438b66");

    /** Unpacks to 30,000,000 zeros. */
    private static final byte[] BROTLI_BOMB = HexFormat.of()
            .parseHex("cbffff3ff82700e2b14020f7fe8fffff7ff04f00c4611180eefd1fff"
                    + "ffffe09f0088c30200ddfbbffc1b4ec23f01108705003abb49");

    /** Packs by one coding. */
    private static byte[] pack(String coding, byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (OutputStream packing = switch (coding) {
            case "gzip" -> new GZIPOutputStream(packed);
            case "zlib" -> new DeflaterOutputStream(packed);
            case "raw" -> new DeflaterOutputStream(packed, new Deflater(9, true));
            default -> packed;
        }) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private Response sent(String coding, byte[] content) {
        server.on("/a", exchange -> send(exchange, coding, content));
        return page("/a");
    }

    private static void send(HttpExchange exchange, String coding, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", coding);
        LoopbackServer.send(exchange, "text/html", content);
    }

    @Test
    void we_say_what_we_can_unpack() {
        rawPage("/a");
        assertThat(raw.heads().get(0)).contains("Accept-Encoding: gzip, br, deflate\n");
    }

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "X-GZIP, gzip", "deflate, zlib", "deflate, raw", "identity, none", "utf-8, none"})
    void what_was_packed_is_unpacked(String coding, String packing) {
        assertThat(text(sent(coding, pack(packing, TEXT)))).isEqualTo("hello, hello, hello, brotli");
    }

    @Test
    void brotli_is_unpacked() {
        assertThat(text(sent("br", BROTLI))).isEqualTo("hello, hello, hello, brotli");
    }

    @Test
    void what_was_packed_twice_is_unpacked_in_the_right_order() {
        assertThat(text(sent("deflate, gzip", pack("gzip", pack("zlib", TEXT)))))
                .isEqualTo("hello, hello, hello, brotli");
        assertThat(text(sent("br, gzip", pack("gzip", BROTLI)))).isEqualTo("hello, hello, hello, brotli");
    }

    @Test
    void what_was_packed_three_times_is_not_unpacked() {
        assertThat(sent("gzip, gzip, gzip", pack("gzip", pack("gzip", pack("gzip", TEXT)))))
                .isEqualTo(lasting("packed more than twice (gzip, gzip, …)"));
    }

    @Test
    void several_gzip_members_are_one_content() {
        byte[] one = pack("gzip", TEXT);
        byte[] both = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, both, one.length, one.length);
        assertThat(text(sent("gzip", both))).hasSize(2 * TEXT.length);
    }

    @Test
    void an_empty_answer_needs_no_unpacking() {
        raw.says("/a", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n");
        assertThat(text(rawPage("/a"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zstd", "compress", "aes128gcm"})
    void a_packing_that_was_not_asked_for_is_named(String coding) {
        assertThat(sent(coding, TEXT)).isEqualTo(lasting("packed in a way that was not asked for (" + coding + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zlib", "raw"})
    void a_bomb_stays_small(String packing) {
        byte[] bomb = pack(packing, new byte[30_000_000]);
        assertThat(bomb).hasSizeLessThan(MAX_BYTES);
        assertThat(sent(packing.equals("gzip") ? "gzip" : "deflate", bomb))
                .isEqualTo(lasting("larger than 65536 bytes"));
    }

    @Test
    void a_bomb_of_brotli_stays_small() {
        assertThat(sent("br", BROTLI_BOMB)).isEqualTo(lasting("larger than 65536 bytes"));
    }

    @Test
    void a_bomb_in_a_bomb_stays_small() {
        byte[] bomb = pack("gzip", pack("gzip", new byte[60_000_000]));
        assertThat(sent("gzip, gzip", bomb)).isEqualTo(lasting("larger than 65536 bytes"));
    }

    @Test
    void what_is_too_large_as_sent_is_too_large_even_if_it_unpacks_to_nothing() {
        var members = new ByteArrayOutputStream();
        while (members.size() < 2 * MAX_BYTES) members.writeBytes(pack("gzip", new byte[0]));
        assertThat(sent("gzip", members.toByteArray())).isEqualTo(lasting("larger than 65536 bytes"));
    }

    @Test
    void content_of_just_the_largest_size_is_read() {
        byte[] content = new byte[MAX_BYTES];
        assertThat(text(sent("gzip", pack("gzip", content)))).hasSize(MAX_BYTES);
        assertThat(text(sent("identity", content))).hasSize(MAX_BYTES);
        assertThat(sent("identity", new byte[MAX_BYTES + 1])).isEqualTo(lasting("larger than 65536 bytes"));
        assertThat(sent("gzip", pack("gzip", new byte[MAX_BYTES + 1]))).isEqualTo(lasting("larger than 65536 bytes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zlib", "raw", "br"})
    void what_is_cut_short_is_never_taken_for_the_whole(String packing) {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        byte[] whole = packing.equals("br") ? BROTLI : pack(packing, noise);
        String coding = packing.equals("zlib") || packing.equals("raw") ? "deflate" : packing;
        for (int cut : new int[] {1, 2, 3, 5, 8, 11, whole.length - 1}) {
            Response response = sent(coding, Arrays.copyOf(whole, whole.length - cut));
            assertThat(response).isInstanceOf(Response.Failed.class);
            assertThat(((Response.Failed) response).fault()).isEqualTo(Fault.PASSING);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, its content is damaged (gzip)",
        "br, its content is damaged (br)",
        "deflate, its content is damaged (deflate)"
    })
    void what_is_not_what_it_is_called_is_damaged(String coding, String words) {
        assertThat(sent(coding, "<html><body>plain text</body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(passing(words));
    }

    @Test
    void a_checksum_that_is_wrong_is_seen() {
        byte[] packed = pack("gzip", TEXT);
        packed[packed.length - 6] ^= 1;
        assertThat(sent("gzip", packed)).isEqualTo(passing("its content is damaged (gzip)"));
    }

    @Test
    void a_coding_that_is_no_name_is_not_repeated_to_people() {
        assertThat(sent("x<y", TEXT)).isEqualTo(lasting("packed in a way that was not asked for (…)"));
    }
}
