package standpoint.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import standpoint.model.Repair;

/** The mends of a feed in results. */
final class Mended {

    private Mended() {}

    static String text(Map<Repair, Integer> repairs) {
        return repairs.entrySet().stream()
                .map(repair -> Names.of(repair.getKey()) + (repair.getValue() > 1 ? " ×" + repair.getValue() : ""))
                .collect(Collectors.joining(", "));
    }

    static Map<String, Integer> object(Map<Repair, Integer> repairs) {
        Map<String, Integer> object = new LinkedHashMap<>();
        repairs.forEach((repair, count) -> object.put(Names.of(repair), count));
        return object;
    }
}
