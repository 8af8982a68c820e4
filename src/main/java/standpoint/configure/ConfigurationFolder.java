package standpoint.configure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files of a configuration folder and checks their shape. */
final class ConfigurationFolder {

    private final Path folder;

    private final Problems problems;

    private final ReadYaml readYaml;

    private final ReadSchema readSchema;

    ConfigurationFolder(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.readYaml = new ReadYaml(problems);
        this.readSchema = new ReadSchema(problems);
    }

    /** The document of a file that must be there; empty when it is not, or cannot be read. */
    Optional<Entry> read(String name, Shape shape) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            problems.add(file, "is missing; wanted a file of " + shape.title());
            return Optional.empty();
        }
        return read(file, readSchema.read(shape));
    }

    /** The documents of those files that can be read, in their order. */
    List<Entry> read(List<Path> files, Shape shape) {
        CheckShape checkShape = readSchema.read(shape);
        return files.stream().flatMap(file -> read(file, checkShape).stream()).toList();
    }

    /** The YAML files of a folder that must be there and hold at least one, in the order of their names. */
    List<Path> list(String subfolder, Shape shape) {
        Path place = folder.resolve(subfolder);
        if (!Files.isDirectory(place)) {
            problems.add(place, "is missing; wanted a folder with " + shape.title() + " a file");
            return List.of();
        }
        List<Path> files = list(place);
        files.stream().filter(file -> !isYaml(file)).forEach(this::refuseEnding);
        List<Path> yaml = files.stream().filter(ConfigurationFolder::isYaml).toList();
        if (yaml.isEmpty()) problems.add(place, "holds no .yaml file; wanted " + shape.title() + " a file");
        return yaml;
    }

    private Optional<Entry> read(Path file, CheckShape checkShape) {
        Optional<YamlFile> yaml = readYaml.read(file);
        yaml.ifPresent(checkShape::check);
        return yaml.map(document -> Entry.of(document, problems));
    }

    private List<Path> list(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.add(place, "cannot be listed: " + unreadable.getMessage());
            return List.of();
        }
    }

    private void refuseEnding(Path file) {
        problems.add(file, "would not be read; wanted a name that ends in .yaml");
    }

    private static boolean isYaml(Path file) {
        return file.toString().endsWith(".yaml");
    }
}
