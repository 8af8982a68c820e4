package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.collect.web.Response.Failed;
import standpoint.collect.web.Response.Fetched;

/** What a server can do to us, by malice or by mistake; each fetch ends within its limits and says what it met. */
class HostileServerTest extends WebRig {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private static final Failed NOT_HTTP = passing("an answer that is not valid HTTP");

    private final HttpWeb hasty = web(Duration.ofMillis(500), 0);

    @Test
    void a_body_that_never_comes_is_given_up() {
        raw.drips("/a", OK + "Content-Length: 100\r\n\r\n<html>", "", 20);
        assertThat(feed(hasty, raw.at("/a"))).isEqualTo(passing("no answer within 0.5 seconds"));
    }

    @Test
    void a_body_that_comes_drop_by_drop_is_given_up() {
        raw.drips("/a", OK + "\r\n", "x", 20);
        assertThat(feed(hasty, raw.at("/a"))).isEqualTo(passing("no answer within 0.5 seconds"));
    }

    @Test
    void headers_that_come_drop_by_drop_are_given_up() {
        raw.drips("/a", OK, "X-A: b\r\n", 20);
        assertThat(feed(hasty, raw.at("/a"))).isEqualTo(passing("no answer within 0.5 seconds"));
    }

    @Test
    void an_answer_that_never_begins_is_given_up() {
        raw.drips("/a", "", "", 20);
        assertThat(feed(hasty, raw.at("/a"))).isEqualTo(passing("no answer within 0.5 seconds"));
    }

    @Test
    void one_that_says_wait_again_and_again_is_given_up() {
        raw.drips("/a", "", "HTTP/1.1 102 Processing\r\n\r\n", 20);
        assertThat(feed(hasty, raw.at("/a"))).isInstanceOf(Failed.class);
    }

    @Test
    void a_body_without_end_is_cut_off() {
        String block = "x".repeat(8192);
        raw.drips("/a", OK + "\r\n", block, 0);
        assertThat(rawPage("/a")).isEqualTo(lasting("larger than 65536 bytes"));
        raw.drips("/b", OK + "Transfer-Encoding: chunked\r\n\r\n", "2000\r\n" + block + "\r\n", 0);
        assertThat(rawPage("/b")).isEqualTo(lasting("larger than 65536 bytes"));
    }

    @Test
    void a_body_that_is_said_to_be_too_large_is_not_read_at_all() {
        raw.drips("/a", OK + "Content-Length: 99999999999\r\n\r\n", "", 20);
        assertThat(rawPage("/a")).isEqualTo(lasting("larger than 65536 bytes"));
    }

    @Test
    void a_body_that_is_cut_short_is_not_taken_for_the_whole() {
        raw.says("/length", OK + "Content-Length: 100\r\n\r\n<html>half");
        raw.says("/chunk", OK + "Transfer-Encoding: chunked\r\n\r\n64\r\n<html>half");
        raw.says("/end", OK + "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n");
        for (String path : List.of("/length", "/chunk", "/end"))
            assertThat(rawPage(path)).isEqualTo(passing("its content broke off before the end"));
    }

    @Test
    void chunks_that_are_none_are_not_taken_for_content() {
        raw.says("/a", OK + "Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n");
        raw.says("/b", OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n");
        assertThat(rawPage("/a")).isEqualTo(passing("its content broke off before the end"));
        assertThat(rawPage("/b")).isEqualTo(passing("its content broke off before the end"));
    }

    @Test
    void headers_without_end_are_cut_off() {
        raw.drips("/many", OK, "X-A: " + "b".repeat(8000) + "\r\n", 0);
        raw.drips("/long", OK + "X-A: ", "b".repeat(8192), 0);
        raw.says("/cut", OK + "X-A: b");
        for (String path : List.of("/many", "/long", "/cut"))
            assertThat(rawPage(path)).isEqualTo(passing("the headers of its answer are too long or cut short"));
    }

    @Test
    void a_connection_that_is_dropped_says_so() {
        raw.says("/a", "");
        raw.says("/b", OK + "X-A: b\r\n");
        assertThat(rawPage("/a")).isEqualTo(passing("the connection broke off"));
        assertThat(rawPage("/b")).isEqualTo(passing("the connection broke off"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>no status, no headers, as in HTTP/0.9</html>\r\n\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n\r\n",
                "220 mail.example ESMTP\r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/9 200 OK\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n"
            })
    void what_does_not_speak_http_is_not_read(String answer) {
        raw.says("/a", answer);
        assertThat(rawPage("/a")).isEqualTo(NOT_HTTP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: -5", "Content-Length: 5x", "Content-Length: 99999999999999999999"})
    void a_length_that_is_none_breaks_nothing(String header) {
        raw.says("/a", OK + header + "\r\n\r\nhello");
        Response response = rawPage("/a");
        if (response instanceof Fetched) assertThat(text(response)).isEqualTo("hello");
        else assertThat(response).isEqualTo(NOT_HTTP);
    }

    @Test
    void a_header_within_a_header_is_a_part_of_its_value() {
        raw.says(
                "/a",
                OK + "Content-Length: 2\r\nETag: \"a\"\rLocation: http://127.0.0.1/\r\nX:\nSet-Cookie: a=b\r\n\r\nhi");
        Fetched fetched = (Fetched) rawPage("/a");
        assertThat(text(fetched)).isEqualTo("hi");
        assertThat(fetched.etag()).isEmpty();
        assertThat(fetched.address()).isEqualTo(raw.at("/a"));
    }

    @Test
    void a_charset_that_is_none_is_no_charset() {
        raw.says("/a", OK + "Content-Type: text/html; charset=klingon\r\nContent-Length: 2\r\n\r\nhi");
        raw.says("/b", OK + "Content-Type: ;;;=\r\nContent-Length: 2\r\n\r\nhi");
        assertThat(((Fetched) rawPage("/a")).charset()).isEmpty();
        assertThat(((Fetched) rawPage("/b")).type()).isEmpty();
    }

    @Test
    void one_bad_host_does_not_stop_another() {
        raw.drips("/a", OK + "\r\n", "x", 20);
        server.page("/a", "fine");
        assertThat(feed(hasty, raw.at("/a"))).isInstanceOf(Failed.class);
        assertThat(text(page("/a"))).isEqualTo("fine");
    }

    @Test
    void memory_is_taken_for_what_comes_and_not_for_what_may_come() {
        server.page("/a", "x".repeat(10_000));
        var generous = new HttpWeb(
                new WebLimits(
                        "Test/1.0",
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(20),
                        256 * 1024 * 1024,
                        Duration.ZERO,
                        0,
                        Duration.ZERO,
                        allowed()),
                Surroundings.real());
        feed(generous, server.at("/a"));
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        Response response = feed(generous, server.at("/a"));
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(2_000_000);
        assertThat(text(response).getBytes(StandardCharsets.UTF_8)).hasSize(10_000);
    }
}
