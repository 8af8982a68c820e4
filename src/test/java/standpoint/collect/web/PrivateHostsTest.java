package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.collect.web.Response.Failed;
import standpoint.collect.web.Response.Fetched;

class PrivateHostsTest extends WebRig {

    private static final Failed PRIVATE =
            lasting("leads to a private address, which is refused unless allow-private names it");

    /** Allows nothing but what a test names. */
    private HttpWeb closed(OkHttpClient.Builder client, String... allowed) {
        var limits = new WebLimits(
                "Test/1.0",
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                MAX_BYTES,
                Duration.ZERO,
                0,
                Duration.ZERO,
                List.of(allowed));
        return new HttpWeb(limits, new Surroundings(time, () -> 0.5, client));
    }

    private URI at(String host) {
        return URI.create("http://" + host + ":" + server.port() + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "0.0.0.0",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[64:ff9b::7f00:1]",
                "[fe80::1]",
                "169.254.169.254",
                "168.63.129.16",
                "100.100.100.200",
                "[fd00:ec2::254]"
            })
    void no_private_host_is_reached(String host) {
        server.page("/", "secret");
        HttpWeb closed = closed(new OkHttpClient.Builder());
        assertThat(page(closed, at(host))).isEqualTo(PRIVATE);
        assertThat(feed(closed, at(host))).isEqualTo(PRIVATE);
        assertThat(server.asked()).isEmpty();
        assertThat(server.askedForRobots()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "0x7f000001",
                "127.1",
                "0177.0.0.1",
                "0x7f.0.0.1",
                "017700000001",
                "127.0.0.1.",
                "news.example.0x7f",
                "127.0.0.256"
            })
    void a_number_in_disguise_is_no_host(String host) {
        server.page("/", "secret");
        assertThat(page(closed(Names.all("127.0.0.1")), at(host)))
                .isEqualTo(lasting("its host is a number in disguise, which is refused"));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_name_is_judged_by_where_it_leads() {
        server.page("/", "secret");
        assertThat(feed(closed(Names.all("127.0.0.1")), at("news.example"))).isEqualTo(PRIVATE);
        assertThat(feed(closed(Names.all("::1", "10.0.0.1", "127.0.0.1")), at("news.example")))
                .isEqualTo(PRIVATE);
        assertThat(server.asked()).isEmpty();
    }

    /** 127.0.0.1 stands for the public address here: it is allowed, and 127.0.0.2 is not. */
    @Test
    void a_name_that_leads_elsewhere_the_second_time_is_judged_again() {
        raw.says("/", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi");
        HttpWeb rebound =
                closed(Names.inTurn(List.of(List.of("127.0.0.1"), List.of("127.0.0.2"))), "127.0.0.1:" + raw.port());
        URI address = URI.create("http://news.example:" + raw.port() + "/");
        assertThat(text(feed(rebound, address))).isEqualTo("hi");
        assertThat(feed(rebound, address)).isEqualTo(PRIVATE);
        assertThat(raw.asked()).hasSize(1);
    }

    @Test
    void an_allowed_name_may_be_anywhere() {
        server.page("/", "intranet");
        HttpWeb open = closed(Names.all("127.0.0.1"), "news.example:" + server.port());
        assertThat(text(page(open, at("news.example")))).isEqualTo("intranet");
        assertThat(feed(open, at("other.example"))).isEqualTo(PRIVATE);
    }

    @Test
    void a_name_with_a_private_and_an_allowed_address_is_reached_at_the_allowed_one() {
        server.page("/", "hi");
        HttpWeb open = closed(Names.all("127.0.0.2", "127.0.0.1"), server.hostPort());
        assertThat(feed(open, at("news.example"))).isInstanceOf(Fetched.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 22, 25, 81, 445, 1023})
    void a_port_that_is_not_for_the_web_is_refused(int port) {
        assertThat(feed(closed(Names.all("127.0.0.1")), URI.create("http://news.example:" + port + "/")))
                .isEqualTo(lasting("leads to port " + port + ", which is not for the web and refused"));
    }

    @Test
    void such_a_port_may_be_allowed() {
        assertThat(feed(closed(Names.all("127.0.0.1"), "news.example:1"), URI.create("http://news.example:1/")))
                .isEqualTo(passing("its host refuses the connection"));
    }

    @Test
    void a_password_in_an_address_is_not_sent() {
        assertThat(page(web, URI.create("http://me:secret@" + server.hostPort() + "/")))
                .isEqualTo(lasting("its address holds a user name or a password, which is refused"));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_name_that_nobody_knows_may_be_our_own_trouble() {
        assertThat(feed(closed(Names.unknown()), at("news.example")))
                .isEqualTo(new Failed("its host cannot be found", Fault.UNREACHABLE));
    }
}
