package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

class SecureWebTest extends WebRig {

    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";

    private static HeldCertificate.Builder certificate(String name) {
        return new HeldCertificate.Builder().addSubjectAlternativeName(name).commonName(name);
    }

    /** What a client that trusts the second makes of a server that shows the first; retried where that may help. */
    private Response fetched(HeldCertificate shown, HeldCertificate trusted) {
        var shows = new HandshakeCertificates.Builder().heldCertificate(shown).build();
        var trusts = new HandshakeCertificates.Builder()
                .addTrustedCertificate(trusted.certificate())
                .build();
        try (var server = new RawServer(shows.sslContext().getServerSocketFactory())) {
            server.says("/", ANSWER);
            var client = new OkHttpClient.Builder().sslSocketFactory(trusts.sslSocketFactory(), trusts.trustManager());
            var limits = new WebLimits(
                    "Test/1.0",
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(20),
                    MAX_BYTES,
                    Duration.ZERO,
                    2,
                    Duration.ofSeconds(10),
                    List.of(server.hostPort()));
            var web = new HttpWeb(limits, new Surroundings(time, () -> 0.5, client));
            return feed(web, URI.create("https://" + server.hostPort() + "/"));
        }
    }

    @Test
    void a_host_with_a_certificate_that_is_trusted_is_read() {
        HeldCertificate good = certificate("127.0.0.1").build();
        assertThat(text(fetched(good, good))).isEqualTo("hi");
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted() {
        assertThat(fetched(
                        certificate("127.0.0.1").build(),
                        certificate("127.0.0.1").build()))
                .isEqualTo(passing("its certificate is not trusted"));
        assertThat(time.slept()).isEmpty();
    }

    @Test
    void a_certificate_that_has_expired_says_so() {
        HeldCertificate authority =
                certificate("authority.example").certificateAuthority(0).build();
        HeldCertificate old = certificate("127.0.0.1")
                .signedBy(authority)
                .validityInterval(0, Instant.parse("2020-01-01T00:00:00Z").toEpochMilli())
                .build();
        assertThat(fetched(old, authority)).isEqualTo(passing("its certificate has expired"));
    }

    @Test
    void a_certificate_of_another_host_says_so() {
        HeldCertificate other = certificate("news.example").build();
        assertThat(fetched(other, other)).isEqualTo(passing("its certificate is for another host"));
    }

    @Test
    void a_host_that_does_not_speak_tls_is_not_read() {
        raw.greets("HTTP/1.1 400 Bad Request\r\n\r\n");
        HttpWeb stubborn = web(Duration.ofSeconds(20), 1);
        assertThat(feed(stubborn, URI.create("https://" + raw.hostPort() + "/")))
                .isEqualTo(passing("no secure connection to its host"));
        assertThat(time.slept()).hasSize(1);
    }
}
