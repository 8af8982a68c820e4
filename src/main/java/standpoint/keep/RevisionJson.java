package standpoint.keep;

import com.fasterxml.jackson.core.JsonProcessingException;
import standpoint.model.Revision;

/** What a version changed, as it stands in its column. */
final class RevisionJson {

    private RevisionJson() {}

    static String write(Revision revision) {
        try {
            return Json.mapper().writeValueAsString(revision);
        } catch (JsonProcessingException e) {
            throw new KeepException("What an article changed cannot be written as JSON.", e);
        }
    }

    static Revision read(String json) {
        try {
            return Json.mapper().readValue(json, Revision.class);
        } catch (JsonProcessingException e) {
            throw new KeepException("The database holds a revision that cannot be read: " + json, e);
        }
    }
}
