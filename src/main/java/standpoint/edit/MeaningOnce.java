package standpoint.edit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import standpoint.model.Meaning;

/** Asks what each statement means only once. */
final class MeaningOnce implements Meaning {

    private final Meaning meaning;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    MeaningOnce(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public float[] of(String statement) {
        return known.computeIfAbsent(statement, meaning::of);
    }
}
