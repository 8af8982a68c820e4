package standpoint.collect.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import okhttp3.OkHttpClient;

/** Clients that resolve names as a test wants them to. */
final class Names {

    private Names() {}

    static OkHttpClient.Builder unknown() {
        return new OkHttpClient.Builder().dns(name -> {
            throw new UnknownHostException(name);
        });
    }

    /** Every name leads to these addresses. */
    static OkHttpClient.Builder all(String... addresses) {
        return inTurn(List.of(List.of(addresses)));
    }

    /** Every name leads to the first of these lists, the next time to the second, and so on; the last one stays. */
    static OkHttpClient.Builder inTurn(List<List<String>> answers) {
        Deque<List<String>> left = new ArrayDeque<>(answers);
        return new OkHttpClient.Builder().dns(name -> resolved(name, left.size() > 1 ? left.remove() : left.element()));
    }

    private static List<InetAddress> resolved(String name, List<String> literals) throws UnknownHostException {
        var addresses = new ArrayList<InetAddress>();
        for (String literal : literals)
            addresses.add(InetAddress.getByAddress(
                    name, InetAddress.getByName(literal).getAddress()));
        return addresses;
    }
}
