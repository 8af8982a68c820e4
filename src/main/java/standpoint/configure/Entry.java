package standpoint.configure;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value in a file, with the values in it; those that are known to be wrong cannot be seen through it. */
final class Entry {

    private final YamlFile file;

    private final String pointer;

    private final Problems problems;

    private Entry(YamlFile file, String pointer, Problems problems) {
        this.file = file;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** The whole document of a file. */
    static Entry of(YamlFile file, Problems problems) {
        return new Entry(file, "", problems);
    }

    Path file() {
        return file.path();
    }

    /** The value of a key of this mapping; empty when the key is absent or its value is wrong. */
    Optional<Entry> find(String key) {
        return child(key).filter(Entry::isSound);
    }

    /** The items of a list in this mapping without those that are wrong; empty when there is no such list. */
    List<Entry> list(String key) {
        List<Entry> items = new ArrayList<>();
        find(key).ifPresent(list -> {
            for (int i = 0; i < list.node().size(); i++)
                list.child(String.valueOf(i)).filter(Entry::isSound).ifPresent(items::add);
        });
        return items;
    }

    /** The text of a key that the schema demands. */
    String text(String key) {
        return find(key).orElseThrow().text();
    }

    /** The text of a key that may be left out. */
    Optional<String> findText(String key) {
        return find(key).map(Entry::text);
    }

    /** The texts of a list, empty when it is left out. */
    List<String> texts(String key) {
        return list(key).stream().map(Entry::text).toList();
    }

    String text() {
        return node().asText();
    }

    int number() {
        return node().asInt();
    }

    /** Reports this value. */
    void refuse(String message) {
        problems.add(file.path(), file.placeOfValue(pointer), pointer, message);
    }

    /** Reports this value by what it says, as in {@code 'x' is not …}. */
    void refuseWord(String message) {
        refuse(Wording.quote(text()) + " " + message);
    }

    /** Reports the id of a document that is not the name of its file. */
    void refuseIdUnlikeFileName() {
        String name = fileId(file.path());
        find("id")
                .filter(id -> !id.text().equals(name))
                .ifPresent(id -> id.refuseWord("is not the name of the file; wanted " + name));
    }

    /** Reports each word that was there before, with the place of the first. */
    static void refuseRepeats(Stream<Entry> words) {
        Map<String, Entry> first = new HashMap<>();
        words.forEach(word -> {
            Entry former = first.putIfAbsent(word.text(), word);
            if (former != null) word.refuseWord("is given twice; the first is at " + former.place());
        });
    }

    /** The ids that files must have by their names. */
    static Set<String> fileIds(List<Path> files) {
        return files.stream().map(Entry::fileId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where this value stands, as {@code file:line:column}. */
    String place() {
        Place place = file.placeOfValue(pointer);
        return file.path() + ":" + place.line() + ":" + place.column();
    }

    /** Whether the mapping has the key, whatever its value. */
    boolean mentions(String key) {
        return child(key).isPresent();
    }

    private static String fileId(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    private Optional<Entry> child(String key) {
        Entry child = new Entry(file, YamlFile.pointer(pointer, key), problems);
        return Optional.of(child).filter(entry -> !entry.node().isMissingNode());
    }

    private boolean isSound() {
        return !problems.touch(file.path(), pointer);
    }

    private JsonNode node() {
        return file.root().at(pointer);
    }
}
