package standpoint.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Copies of maps that iterate in the order of their keys: the JDK's own copies change order with each start. */
final class Ordered {

    private Ordered() {}

    static <K extends Comparable<K>, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
