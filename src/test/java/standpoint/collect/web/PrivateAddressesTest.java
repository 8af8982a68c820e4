package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateAddressesTest {

    private final PrivateAddresses privates = new PrivateAddresses(List.of("10.0.0.7:8080"));

    private boolean refused(String literal, int port) throws UnknownHostException {
        return privates.refuses(new InetSocketAddress(InetAddress.getByName(literal), port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.9.9.9",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "2002:a00:1::"
            })
    void what_is_not_public_is_refused(String literal) throws UnknownHostException {
        assertThat(refused(literal, 80)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "11.0.0.1",
                "168.63.129.15",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.0.1",
                "172.32.0.1",
                "192.169.0.1",
                "198.17.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void what_is_public_is_not(String literal) throws UnknownHostException {
        assertThat(refused(literal, 80)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {8080, 8081})
    void an_exception_holds_for_its_port_only(int port) throws UnknownHostException {
        assertThat(refused("10.0.0.7", port)).isEqualTo(port != 8080);
    }
}
