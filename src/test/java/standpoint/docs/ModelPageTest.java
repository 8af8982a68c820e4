package standpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.issue.pdf.LongEditions;
import standpoint.issue.template.Kit;
import standpoint.issue.template.Medium;
import standpoint.model.Edition;
import standpoint.model.Layout;
import standpoint.model.Sentence;

/** The reference of what templates see. */
class ModelPageTest {

    @TempDir
    private Path folder;

    @Test
    void the_page_of_the_model_is_as_its_schema_says() throws IOException {
        assertThat(Files.readString(WriteModelPage.PAGE))
                .as("write the page anew: %s", WriteModelPage.COMMAND)
                .isEqualTo(new WriteModelPage().page());
    }

    @Test
    void every_type_and_every_part_of_it_is_described() throws IOException {
        List<String> silent = new ArrayList<>();
        new WriteModelPage().types().forEach((name, type) -> {
            if (!type.has("description")) silent.add(name);
            type.path("properties").properties().forEach(property -> {
                if (!property.getValue().has("description")) silent.add(name + "." + property.getKey());
            });
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void the_schema_has_what_the_model_has_and_knows_what_may_be_missing() throws IOException {
        Map<String, JsonNode> types = new WriteModelPage().types();
        List<String> faults = new ArrayList<>();
        compare(Edition.class, "edition", types, faults);
        compare(Sentence.Words.class, "words", types, faults);
        compare(Sentence.Exact.class, "exact", types, faults);
        compare(Sentence.Citation.class, "citation", types, faults);
        assertThat(faults).isEmpty();
    }

    /** Goes through a record and what it is made of, along the schema. */
    private static void compare(Class<?> record, String name, Map<String, JsonNode> types, List<String> faults) {
        JsonNode type = Objects.requireNonNull(types.get(name), name);
        List<String> left = new ArrayList<>();
        type.path("properties").properties().forEach(property -> {
            if (!property.getValue().has("const")) left.add(property.getKey());
        });
        List<String> required = WriteModelPage.strings(type.path("required"));
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode property = type.path("properties").path(component.getName());
            if (!left.remove(component.getName())) faults.add("missing: " + name + "." + component.getName());
            boolean optional = component.getType() == Optional.class;
            boolean there = required.contains(component.getName())
                    || property.path("type").asText().equals("array");
            if (optional == there) faults.add("there or not: " + name + "." + component.getName());
            JsonNode inner = property.has("items") ? property.get("items") : property;
            Class<?> made = innermost(component.getGenericType());
            if (made.isRecord() && inner.has("$ref"))
                compare(made, inner.get("$ref").asText().substring("#/$defs/".length()), types, faults);
            else if (made.isRecord()) faults.add("no type of its own: " + name + "." + component.getName());
        }
        left.forEach(extra -> faults.add("not in the model: " + name + "." + extra));
    }

    private static Class<?> innermost(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return innermost(arguments[arguments.length - 1]);
        }
        return (Class<?>) type;
    }

    @Test
    void every_method_that_the_page_names_is_there() throws ClassNotFoundException {
        for (String named : WriteModelPage.named()) {
            int point = named.indexOf('.');
            String method = named.substring(point + 1, named.indexOf('('));
            int parameters = named.endsWith("()") ? 0 : 1;
            assertThat(Class.forName("standpoint.model." + named.substring(0, point))
                            .getDeclaredMethods())
                    .as(named)
                    .anyMatch(there -> there.getName().equals(method) && there.getParameterCount() == parameters);
        }
    }

    @Test
    void the_example_of_the_page_can_be_filled() throws IOException {
        Files.writeString(folder.resolve("example.txt.ftl"), WriteModelPage.example());
        String filled = Kit.read(folder, Layout.usual())
                .templates()
                .fill("example.txt.ftl", LongEditions.of(7, 1), Medium.text());
        assertThat(filled)
                .startsWith("Lake Maru talks, number 2, 23 Nov 2026\n* Republic of Kestria said: ")
                .contains("""
                        Republic of Kestria, reject towards Oru Federation:
                          “There will be no foreign uniform on the western shore, not jointly and not under any flag.”
                          Foreign Minister Alina Verin in Kestria News Agency, 23 Nov, 08:10
                        """, "Merchant Guilds said nothing.\n");
    }
}
