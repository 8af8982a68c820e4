package standpoint.discern.attribute;

import java.util.Comparator;
import java.util.List;
import standpoint.discern.Attributor;
import standpoint.discern.text.Attributed;
import standpoint.model.Reach;

/** Asks one attributor after another: the first that knows the language, and finds something, answers. */
public final class AttributeByLanguage implements Attributor {

    private final List<Attributor> attributors;

    public AttributeByLanguage(List<Attributor> attributors) {
        this.attributors = List.copyOf(attributors);
    }

    @Override
    public Reach reach(String language) {
        return attributors.stream()
                .map(attributor -> attributor.reach(language))
                .max(Comparator.naturalOrder())
                .orElse(Reach.NONE);
    }

    @Override
    public List<Attributed> attribute(String text, String language) {
        for (Attributor attributor : attributors) {
            List<Attributed> found = attributor.attribute(text, language);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }
}
