package standpoint.reword;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks an OpenAI-compatible server for one chat completion. */
final class AskModel {

    private static final int MAX_BYTES = 512 * 1024;
    private static final int OK = 200;
    private static final int LONGEST_COMPLAINT = 160;

    private final RewordSettings settings;
    private final JsonMapper mapper = new JsonMapper();

    AskModel(RewordSettings settings) {
        this.settings = settings;
    }

    /**
     * What the model answers.
     *
     * @throws RewordException when it gives no whole answer in time
     */
    String ask(String instructions, String positions) {
        HttpResponse<String> response = send(request(instructions, positions));
        if (response.statusCode() != OK)
            throw new RewordException(
                    "its server answered " + response.statusCode() + advice(response.statusCode()),
                    complaint(response.body()));
        JsonNode choice = json(response.body()).path("choices").path(0);
        String content = choice.path("message").path("content").asText("");
        if (choice.path("finish_reason").asText("").equals("length"))
            throw new RewordException("its answer was cut off at max-tokens");
        if (content.isBlank()) throw new RewordException("its answer is empty");
        return content;
    }

    private HttpRequest request(String instructions, String positions) {
        ObjectNode body = mapper.createObjectNode().put("model", settings.model());
        body.put("temperature", 0).put("max_tokens", settings.maxTokens()).put("stream", false);
        body.putObject("response_format").put("type", "json_object");
        body.putArray("messages").add(message("system", instructions)).add(message("user", positions));
        String base = settings.endpoint().toString().replaceAll("/+$", "");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/chat/completions"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        settings.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request.build();
    }

    private ObjectNode message(String role, String content) {
        return mapper.createObjectNode().put("role", role).put("content", content);
    }

    /** The client's own time-out ends with the headers, so the whole is waited for here. */
    private HttpResponse<String> send(HttpRequest request) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, headers -> new CappedBody(MAX_BYTES));
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw late(e);
        } catch (ExecutionException e) {
            throw unanswered(Optional.ofNullable(e.getCause()).orElse(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RewordException("the run was told to stop", e);
        } finally {
            answer.cancel(true);
        }
    }

    private RewordException unanswered(Throwable cause) {
        if (cause instanceof RewordException refused) return refused;
        if (cause instanceof HttpTimeoutException) return late(cause);
        boolean away = cause instanceof ConnectException;
        return new RewordException(away ? "its server cannot be reached" : "its server broke off", cause);
    }

    private RewordException late(Throwable cause) {
        return new RewordException("its server gave no whole answer within " + inWords(), cause);
    }

    private String inWords() {
        long millis = settings.timeout().toMillis();
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }

    /** What it means, where a user can do something about it. */
    private static String advice(int status) {
        if (status / 100 == 3) return ": it sends elsewhere, where the key is not taken";
        return switch (status) {
            case 401, 403 -> ": it does not accept the key";
            case 404 -> ": it knows no such address, or no such model";
            case 429 -> ": it was asked too often";
            default -> "";
        };
    }

    private JsonNode json(String body) {
        try {
            return mapper.readTree(body);
        } catch (JsonProcessingException e) {
            throw new RewordException("its server answered with something other than JSON", e);
        }
    }

    /** What the server says is wrong, without the key that it may repeat. */
    private String complaint(String body) {
        String said =
                settings.key().map(key -> body.replace(key, "(not shown)")).orElse(body);
        String line = said.replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_COMPLAINT));
    }
}
