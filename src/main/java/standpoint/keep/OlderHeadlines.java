package standpoint.keep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Documents from before the bottom line had sentences have a party and a passage in each line. */
final class OlderHeadlines {

    private OlderHeadlines() {}

    /** Makes sentences of the lines of such a document; leaves any other as it is. */
    static void replace(ObjectNode edition) {
        if (!(edition.path("bottomLine") instanceof ArrayNode lines)) return;
        for (int at = 0; at < lines.size(); at++)
            if (lines.get(at) instanceof ObjectNode line && line.has("words")) lines.set(at, sentence(line, edition));
    }

    private static ObjectNode sentence(ObjectNode line, ObjectNode edition) {
        String party = line.path("partyId").asText();
        String name = edition.path("partyNames").path(party).asText(party);
        JsonNode source = line.path("source");
        ObjectNode sentence = edition.objectNode();
        ArrayNode parts = sentence.putArray("parts");
        parts.addObject().put("kind", "words").put("text", name + ": ");
        ObjectNode exact = parts.addObject().put("kind", "exact");
        exact.set("passage", line.path("words"));
        exact.set("source", source);
        exact.put("quoted", false);
        parts.addObject().put("kind", "citation").set("source", source);
        sentence.putArray("positionIds").add(line.path("positionId").asText());
        return sentence;
    }
}
