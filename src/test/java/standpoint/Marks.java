package standpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import standpoint.model.Edition;
import standpoint.model.Passage;
import standpoint.model.Quotation;

/** The change marks of an edition with the words that they are about, as JSON. */
final class Marks {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Marks() {}

    static String of(Edition edition) throws JsonProcessingException {
        ArrayNode marks = JSON.createArrayNode();
        edition.positions().forEach(position -> {
            ObjectNode mark = marks.addObject();
            mark.put("change", position.change().name());
            mark.put("party", position.party());
            mark.put("act", position.act().name());
            mark.put("words", words(position.best()));
            position.earlier().ifPresent(earlier -> {
                mark.put("earlierAct", earlier.act().name());
                mark.put("earlierWords", words(earlier.quotation()));
            });
        });
        edition.silences().forEach(silence -> {
            ObjectNode mark = marks.addObject();
            mark.put("change", "NO_LONGER_VOICED");
            mark.put("party", silence.partyId());
            mark.put("earlierAct", silence.act().name());
            mark.put("earlierWords", words(silence.earlier().quotation()));
        });
        return JSON.writeValueAsString(marks) + "\n";
    }

    static String words(Quotation quotation) {
        return quotation.content().stream().map(Passage::text).collect(Collectors.joining(" … "));
    }
}
