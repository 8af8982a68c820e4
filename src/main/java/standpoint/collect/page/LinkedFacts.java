package standpoint.collect.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standpoint.collect.text.Paragraphs;

/** What a page says of its article in JSON-LD, in the words of schema.org; nothing is found where it says nothing. */
final class LinkedFacts {

    private static final Set<String> ARTICLES =
            Set.of("Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final JsonNode article;

    private LinkedFacts(JsonNode article) {
        this.article = article;
    }

    static LinkedFacts of(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = read(script.data()).flatMap(LinkedFacts::article);
            if (article.isPresent()) return new LinkedFacts(article.get());
        }
        return new LinkedFacts(MissingNode.getInstance());
    }

    private static Optional<JsonNode> read(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            // pages carry broken JSON often enough; the other sources of the same facts remain
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode node) {
        if (isArticle(node.path("@type"))) return Optional.of(node);
        List<JsonNode> inside = new ArrayList<>();
        if (node.isArray()) node.forEach(inside::add);
        node.path("@graph").forEach(inside::add);
        if (node.path("mainEntity").isObject()) inside.add(node.path("mainEntity"));
        return inside.stream().flatMap(child -> article(child).stream()).findFirst();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) if (isArticle(one)) return true;
            return false;
        }
        String name = type.asText().replaceFirst("^https?://schema\\.org/", "");
        return name.endsWith("Article") || ARTICLES.contains(name);
    }

    Optional<String> headline() {
        return words(article.path("headline")).or(() -> words(article.path("name")));
    }

    Optional<String> author() {
        List<JsonNode> authors = new ArrayList<>();
        JsonNode author = article.path("author");
        if (author.isArray()) author.forEach(authors::add);
        else authors.add(author);
        String names = authors.stream()
                .flatMap(one -> words(one.isObject() ? one.path("name") : one).stream())
                .filter(name -> !name.startsWith("http"))
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(text -> !text.isEmpty());
    }

    Optional<String> published() {
        return words(article.path("datePublished"));
    }

    Optional<String> modified() {
        return words(article.path("dateModified"));
    }

    Optional<String> language() {
        return words(article.path("inLanguage"));
    }

    /** The text, a paragraph a line; with markup where the publisher left it in. */
    Optional<String> body() {
        JsonNode body = article.path("articleBody");
        return body.isTextual() ? Optional.of(body.asText()) : Optional.empty();
    }

    /** Whether the page says that the text is not free to read. */
    boolean walled() {
        return article.path("isAccessibleForFree").asText().equalsIgnoreCase("false");
    }

    private static Optional<String> words(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(text -> Paragraphs.line(text.asText()))
                .filter(text -> !text.isEmpty());
    }
}
