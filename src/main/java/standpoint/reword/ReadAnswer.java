package standpoint.reword;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the sentences in a model's answer: JSON and nothing around it, but for the fence that many models put there.
 */
final class ReadAnswer {

    private static final int MOST = 12;

    private static final Pattern FENCED = Pattern.compile("```(?:json)?\\s*(.*?)\\s*```", Pattern.DOTALL);

    private ReadAnswer() {}

    /**
     * The sentences in order.
     *
     * @throws RewordException when the answer is not as it was asked for
     */
    static List<Proposal> read(String answer) {
        JsonNode sentences = json(answer).path("sentences");
        if (!sentences.isArray() || sentences.isEmpty()) throw new RewordException("its answer has no sentences");
        if (sentences.size() > MOST) throw new RewordException("its answer has " + sentences.size() + " sentences");
        List<Proposal> proposals = new ArrayList<>();
        for (JsonNode sentence : sentences) {
            List<String> ids = new ArrayList<>();
            sentence.path("positions").forEach(id -> ids.add(id.asText()));
            proposals.add(new Proposal(sentence.path("text").asText("").strip(), ids));
        }
        return proposals;
    }

    private static String unfenced(String answer) {
        Matcher fenced = FENCED.matcher(answer);
        return fenced.matches() ? fenced.group(1) : answer;
    }

    private static JsonNode json(String answer) {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(unfenced(answer.strip()));
        } catch (JsonProcessingException e) {
            throw new RewordException("its answer is not the JSON that it was asked for", e);
        }
    }
}
