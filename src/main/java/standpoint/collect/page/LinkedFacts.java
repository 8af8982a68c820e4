package standpoint.collect.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standpoint.collect.text.Paragraphs;

/** What a page says of its article in JSON-LD, in the words of schema.org; nothing is found where it says nothing. */
final class LinkedFacts {

    private static final Set<String> ARTICLES =
            Set.of("Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting");
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage");
    private static final Set<String> OUTLETS = Set.of("NewsMediaOrganization", "WebSite", "Organization");
    private static final int DEEPEST = 6;

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new LinkedHashMap<>();
    private final JsonNode article;
    private final JsonNode page;

    LinkedFacts(Document document) {
        for (Element script : document.getElementsByTag("script"))
            if (script.attr("type").startsWith("application/ld+json"))
                Json.read(script.data()).ifPresent(node -> gather(node, 0));
        this.article = ofType(LinkedFacts::isArticle);
        this.page = ofType(PAGES::contains);
    }

    private void gather(JsonNode node, int depth) {
        if (depth > DEEPEST) return;
        if (node.isArray()) {
            node.forEach(one -> gather(one, depth + 1));
        } else if (node.isObject()) {
            nodes.add(node);
            // a mere reference has nothing but its id
            if (node.size() > 1) byId.putIfAbsent(node.path("@id").asText(), node);
            Stream.of("@graph", "mainEntity", "mainEntityOfPage").forEach(key -> gather(node.path(key), depth + 1));
        }
    }

    private JsonNode ofType(Predicate<String> wanted) {
        return nodes.stream()
                .filter(node -> types(node).anyMatch(wanted))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> names = new ArrayList<>();
        if (type.isArray()) type.forEach(one -> names.add(one.asText()));
        else names.add(type.asText());
        return names.stream().map(name -> name.replaceFirst("^(?:https?://schema\\.org/|schema:)", ""));
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || ARTICLES.contains(type);
    }

    Optional<String> headline() {
        return words(article.path("headline")).or(() -> words(article.path("name")));
    }

    /** Its authors, persons before bodies where there are both. */
    Optional<String> author() {
        List<JsonNode> authors = new ArrayList<>();
        for (String role : List.of("author", "creator")) {
            if (authors.isEmpty()) each(article.path(role)).map(this::followed).forEach(authors::add);
        }
        boolean persons = authors.stream().anyMatch(one -> types(one).anyMatch("Person"::equals));
        String names = authors.stream()
                .filter(one -> !persons || types(one).noneMatch(type -> type.endsWith("Organization")))
                .flatMap(one -> each(one.isObject() ? one.path("name") : one))
                .flatMap(name -> words(name).stream())
                .filter(name -> !name.startsWith("http"))
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(text -> !text.isEmpty());
    }

    private static Stream<JsonNode> each(JsonNode node) {
        if (!node.isArray()) return Stream.of(node);
        List<JsonNode> items = new ArrayList<>();
        node.forEach(items::add);
        return items.stream();
    }

    /** The node itself, or the one that it refers to by its id. */
    private JsonNode followed(JsonNode node) {
        return node.isObject() && node.path("name").isMissingNode()
                ? byId.getOrDefault(node.path("@id").asText(), node)
                : node;
    }

    Optional<String> published() {
        return words(article.path("datePublished"))
                .or(() -> words(article.path("dateCreated")))
                .or(() -> words(page.path("datePublished")));
    }

    Optional<String> modified() {
        return words(article.path("dateModified")).or(() -> words(page.path("dateModified")));
    }

    Optional<String> language() {
        return words(article.path("inLanguage")).or(() -> words(page.path("inLanguage")));
    }

    Optional<String> outlet() {
        return each(article.path("publisher"))
                .map(this::followed)
                .flatMap(one -> words(one.isObject() ? one.path("name") : one).stream())
                .findFirst()
                .or(() -> words(ofType(OUTLETS::contains).path("name")));
    }

    /** The text, a paragraph a line; with markup where the publisher left it in. */
    Optional<String> body() {
        JsonNode body = article.path("articleBody");
        return body.isTextual() ? Optional.of(body.asText()) : Optional.empty();
    }

    /** Whether the page says that the text is not free to read. */
    boolean walled() {
        return Stream.of(article, page)
                .anyMatch(node -> node.path("isAccessibleForFree").asText().equalsIgnoreCase("false"));
    }

    private static Optional<String> words(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(text -> Paragraphs.line(text.asText()))
                .filter(text -> !text.isEmpty());
    }
}
