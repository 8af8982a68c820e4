package standpoint.collect.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.collect.text.Address;
import standpoint.collect.text.PlainText;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;
import standpoint.model.Repair;

/** JSON Feed 1.0 and 1.1, read item by item, so that one that breaks off gives those that are whole. */
record JsonFeed(String text, URI address, int maxEntries, Repairs repairs) implements Format {

    private static final String VERSION = "https://jsonfeed.org/version/";

    @Override
    public Feed read() throws UnreadableFeedException {
        var strict = new Read(this, new ObjectMapper());
        if (strict.whole()) return strict.feed();
        ObjectMapper patient = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_MISSING_VALUES)
                .build();
        var mended = new Read(this, patient);
        repairs.add(mended.whole() ? Repair.CHARACTER : Repair.CUT_OFF);
        return mended.feed();
    }

    /** One pass through the document. */
    private static final class Read {
        private final JsonFeed json;
        private final List<FeedEntry> entries = new ArrayList<>();
        private String title = "";
        private String version = "";
        private Optional<URI> link = Optional.empty();
        private boolean items;
        private boolean whole;
        private int beyond;

        Read(JsonFeed json, ObjectMapper mapper) {
            this.json = json;
            try (JsonParser parser = mapper.createParser(json.text)) {
                if (parser.nextToken() == JsonToken.START_OBJECT) members(parser);
                whole = true;
            } catch (IOException e) {
                // what came before the fault stands
                whole = false;
            }
        }

        boolean whole() {
            return whole;
        }

        Feed feed() throws UnreadableFeedException {
            boolean known = !entries.isEmpty() || (whole && items && version.startsWith(VERSION));
            if (!known)
                throw new UnreadableFeedException(whole ? "is JSON, but no JSON Feed" : "is broken JSON, not a feed");
            return new Feed(title, link, entries, List.of(), json.repairs.counts(), beyond);
        }

        private void members(JsonParser parser) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "items" -> items(parser, value);
                    case "title" -> title = PlainText.line(parser.getValueAsString(""));
                    case "version" -> version = parser.getValueAsString("");
                    case "home_page_url" -> link = Address.resolve(json.address, parser.getValueAsString(""));
                    default -> parser.skipChildren();
                }
            }
        }

        private void items(JsonParser parser, JsonToken value) throws IOException {
            items = value == JsonToken.START_ARRAY;
            if (!items) {
                parser.skipChildren();
                return;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                boolean item = parser.currentToken() == JsonToken.START_OBJECT;
                if (item && entries.size() < json.maxEntries)
                    entries.add(new JsonItem(parser.<JsonNode>readValueAsTree(), json.address).entry(json.repairs));
                else {
                    if (item) beyond++;
                    parser.skipChildren();
                }
            }
        }
    }
}
