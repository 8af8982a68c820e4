package standpoint.configure;

import java.util.Set;

/**
 * What may be referred to by id.
 *
 * @param what as in {@code an outlet of outlets.yaml}
 * @param ids empty when they could not be read, and then every reference is let pass
 */
record Known(String what, Set<String> ids) {

    void check(Entry reference) {
        String id = reference.text();
        if (!ids.isEmpty() && !ids.contains(id)) reference.refuseWord("is not " + what + Spelling.question(id, ids));
    }
}
