package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.collect.web.Response.Fetched;

class RedirectTest extends WebRig {

    @Test
    void a_redirect_is_followed_and_its_end_is_known() {
        server.redirect("/old", "/new?x=1");
        server.page("/new", "moved");
        Fetched fetched = (Fetched) page("/old");
        assertThat(text(fetched)).isEqualTo("moved");
        assertThat(fetched.address()).isEqualTo(server.at("/new?x=1"));
    }

    @ParameterizedTest
    @CsvSource({"301,true", "308,true", "302,false", "303,false", "307,false"})
    void only_what_moves_for_good_has_moved(int status, boolean moves) {
        server.redirect("/old", status, "/new");
        server.page("/new", "moved");
        Fetched fetched = (Fetched) page("/old");
        assertThat(fetched.moved()).isEqualTo(moves ? Optional.of(server.at("/new")) : Optional.empty());
    }

    @Test
    void a_move_for_good_ends_where_a_passing_redirect_begins() {
        server.redirect("/1", 301, "/2");
        server.redirect("/2", 308, "/3");
        server.redirect("/3", 302, "/4");
        server.redirect("/4", 301, "/5");
        server.page("/5", "end");
        Fetched fetched = (Fetched) page("/1");
        assertThat(fetched.moved()).contains(server.at("/3"));
        assertThat(fetched.address()).isEqualTo(server.at("/5"));
        assertThat(((Fetched) page("/3")).moved()).isEmpty();
    }

    @Test
    void what_moved_for_good_may_be_unchanged_there() {
        server.redirect("/old", 301, "/new");
        server.validated("/new", "\"a\"", "<rss/>");
        assertThat(web.fetch(Web.Ask.feed(server.at("/old"), Optional.of("\"a\""), Optional.empty())))
                .isEqualTo(new Response.NotModified(Optional.of(server.at("/new"))));
    }

    @Test
    void a_circle_is_told_from_a_long_way() {
        server.redirect("/loop", "/pool");
        server.redirect("/pool", "/loop#again");
        assertThat(page("/loop")).isEqualTo(lasting("redirects in a circle"));
        assertThat(server.asked()).containsExactly("/loop", "/pool");
    }

    @Test
    void a_long_way_is_given_up_after_five() {
        for (int i = 0; i < 10; i++) server.redirect("/" + i, 301, "/" + (i + 1));
        assertThat(page("/0")).isEqualTo(lasting("redirected more than 5 times"));
        assertThat(server.asked()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "data:text/html,hi",
                "javascript:alert(1)",
                "ftp://example.org/x",
                "http://[broken",
                "http://"
            })
    void a_redirect_leaves_the_web_for_nothing(String target) {
        server.redirect("/out", target);
        assertThat(page("/out")).isEqualTo(lasting("redirected to no web address"));
    }

    @Test
    void a_redirect_without_a_target_says_so() {
        server.status("/out", 302);
        assertThat(page("/out")).isEqualTo(lasting("redirected without saying where to"));
    }

    @Test
    void a_redirect_to_a_private_address_is_refused() {
        try (var secret = new LoopbackServer()) {
            secret.page("/", "secret");
            server.redirect("/in", secret.at("/").toString());
            assertThat(feed(web, server.at("/in")))
                    .isEqualTo(lasting("leads to a private address, which is refused unless allow-private names it"));
            assertThat(page("/in"))
                    .isEqualTo(lasting("leads to a private address, which is refused unless allow-private names it"));
            assertThat(secret.asked()).isEmpty();
            assertThat(secret.askedForRobots()).isZero();
        }
    }

    @Test
    void a_redirect_does_not_bring_a_password_along() {
        server.redirect("/in", "http://me:secret@" + raw.hostPort() + "/");
        assertThat(page("/in")).isEqualTo(lasting("its address holds a user name or a password, which is refused"));
        assertThat(raw.asked()).isEmpty();
    }

    @Test
    void a_header_that_asks_to_refresh_is_none_that_redirects() {
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Refresh", "0; url=/b");
            LoopbackServer.send(exchange, "text/html", new byte[] {'a'});
        });
        assertThat(text(page("/a"))).isEqualTo("a");
        assertThat(server.asked()).containsExactly("/a");
    }

    @Test
    void a_redirect_that_asks_for_patience_gets_a_little() {
        server.on("/soon", LoopbackServer.status(302, "Location", "/new", "Retry-After", "7"));
        server.on("/late", LoopbackServer.status(302, "Location", "/new", "Retry-After", "1800"));
        server.page("/new", "here");
        assertThat(text(page("/soon"))).isEqualTo("here");
        assertThat(time.slept()).containsExactly(Duration.ofSeconds(7));
        assertThat(page("/late")).isEqualTo(busy("redirects, but only in 30 minutes", Duration.ofMinutes(30)));
    }

    @Test
    void a_redirect_may_be_written_in_letters_of_any_kind() {
        raw.says("/a", "HTTP/1.1 302 Found\r\nLocation:  /n\u00c3\u00a9w page \r\nContent-Length: 0\r\n\r\n");
        raw.says("/n%C3%A9w%20page", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
        assertThat(((Fetched) rawPage("/a")).address()).isEqualTo(URI.create(raw.at("/") + "n%C3%A9w%20page"));
    }

    @Test
    void a_fragment_that_no_address_can_hold_is_left_out() {
        raw.says("/a", "HTTP/1.1 301 Moved\r\nLocation: /b#\u00c2\u00a0\r\nContent-Length: 0\r\n\r\n");
        raw.says("/b", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
        assertThat(((Fetched) rawPage("/a")).moved()).contains(URI.create(raw.at("/") + "b"));
    }
}
