package standpoint.reword;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import standpoint.model.Sentence;

/** Puts new sentences in the places of those whose positions they tell. */
final class Merge {

    private Merge() {}

    /**
     * Each of the edition's own sentences gives way once all its positions are told anew; one of which a position is
     * left stays, and the new ones that tell the rest of it are dropped, so that nothing is said twice.
     */
    static List<Sentence> inOrder(List<Sentence> own, List<Sentence> proposed) {
        List<Sentence> usable = new ArrayList<>(proposed);
        List<Sentence> kept = new ArrayList<>(own);
        boolean settled = false;
        while (!settled) {
            Set<String> told = ids(usable);
            kept = own.stream()
                    .filter(sentence -> !told.containsAll(sentence.positionIds()))
                    .toList();
            Set<String> stays = ids(kept);
            settled =
                    !usable.removeIf(sentence -> sentence.positionIds().stream().anyMatch(stays::contains));
        }
        List<Sentence> merged = new ArrayList<>();
        for (Sentence sentence : own) {
            if (kept.contains(sentence)) merged.add(sentence);
            usable.stream()
                    .filter(other -> !merged.contains(other))
                    .filter(other -> sentence.positionIds().stream().anyMatch(other.positionIds()::contains))
                    .forEach(merged::add);
        }
        return merged;
    }

    private static Set<String> ids(List<Sentence> sentences) {
        Set<String> ids = new HashSet<>();
        sentences.forEach(sentence -> ids.addAll(sentence.positionIds()));
        return ids;
    }
}
