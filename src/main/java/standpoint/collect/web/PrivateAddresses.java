package standpoint.collect.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;

/** Addresses that do not belong to the public internet, and the few of them that may be reached all the same. */
final class PrivateAddresses {

    /** IANA's special-purpose registries; {@link InetAddress} itself knows but a few of these. */
    private static final List<Block> BLOCKS = List.of(
            Block.of(8, 0),
            Block.of(8, 10),
            Block.of(10, 100, 64),
            Block.of(8, 127),
            // not special, but where machines of one cloud ask about themselves
            Block.of(32, 168, 63, 129, 16),
            Block.of(16, 169, 254),
            Block.of(12, 172, 16),
            Block.of(24, 192, 0, 0),
            Block.of(24, 192, 0, 2),
            Block.of(24, 192, 88, 99),
            Block.of(16, 192, 168),
            Block.of(15, 198, 18),
            Block.of(24, 198, 51, 100),
            Block.of(24, 203, 0, 113),
            Block.of(4, 224),
            Block.of(4, 240));

    /** The only block of IPv6 that is public unicast, and the tunnels and examples inside it. */
    private static final Block GLOBAL = Block.of(3, 0x20);

    private static final List<Block> NOT_GLOBAL = List.of(
            Block.of(23, 0x20, 0x01),
            Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
            Block.of(16, 0x20, 0x02),
            Block.of(20, 0x3f, 0xff));

    private final Set<String> allowed;

    PrivateAddresses(List<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    boolean refuses(InetSocketAddress target) {
        InetAddress address = target.getAddress();
        return address == null || (!isPublic(address) && !allows(target, address));
    }

    private boolean allows(InetSocketAddress target, InetAddress address) {
        return allowed.contains(target.getHostString() + ":" + target.getPort())
                || allowed.contains(address.getHostAddress() + ":" + target.getPort());
    }

    private static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) return BLOCKS.stream().noneMatch(block -> block.holds(bytes));
        return GLOBAL.holds(bytes) && NOT_GLOBAL.stream().noneMatch(block -> block.holds(bytes));
    }

    /** A block of addresses: those that share its first bits. */
    private record Block(int bits, List<Integer> prefix) {

        static Block of(int bits, Integer... prefix) {
            return new Block(bits, List.of(prefix));
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int wanted = bit / 8 < prefix.size() ? prefix.get(bit / 8) : 0;
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (wanted & mask)) return false;
            }
            return true;
        }
    }
}
