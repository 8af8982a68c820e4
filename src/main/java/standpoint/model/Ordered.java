package standpoint.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Copies of maps and sets that iterate in the order of their keys: the JDK's own copies change order with each start.
 */
final class Ordered {

    private Ordered() {}

    static <K extends Comparable<K>, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    static <K extends Comparable<K>> Set<K> copy(Set<K> set) {
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
