package standpoint.discern.topic;

import java.util.List;

/** What one statement is about: where it points, and the phrases that it holds. */
record Told(Meaning meaning, List<Phrases.Use> uses) {
    Told {
        uses = List.copyOf(uses);
    }
}
