package standpoint.discern.attribute;

import java.util.List;
import java.util.Set;

/**
 * A verb that reports.
 *
 * @param particles words that belong to it and follow it, as "for" in "call for"
 */
record CueVerb(String lemma, List<String> particles, Set<Frame> frames) {
    CueVerb {
        particles = List.copyOf(particles);
        frames = Set.copyOf(frames);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
