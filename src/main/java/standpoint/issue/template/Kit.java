package standpoint.issue.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import standpoint.model.Layout;

/**
 * All that decides how an edition looks besides its content: templates, logo and choices, in memory. It is kept with
 * the edition, so that the same pages can be made again when the templates have long been changed.
 */
public final class Kit {

    /** A folder of templates with more than this in it holds something else too. */
    private static final long MOST_BYTES = 16L << 20;

    private static final String CHOICES = "layout.properties";

    private static final String IMPRINT = "imprint.txt";

    private final Map<String, byte[]> files;
    private final Map<String, Path> origins;
    private final Choices choices;
    private final Templates templates;

    private Kit(Map<String, byte[]> files, Map<String, Path> origins, Choices choices) {
        this.files = files;
        this.origins = origins;
        this.choices = choices;
        this.templates = new Templates(this, Limits.USUAL);
    }

    /**
     * Reads the templates anew, so that an edit shows at once.
     *
     * @param folder the common templates; the layout's own stand before them
     * @throws TemplateFault when a file cannot be read
     */
    public static Kit read(Path folder, Layout layout) {
        Map<String, Path> origins = new TreeMap<>();
        find(folder, origins);
        layout.templates().ifPresent(own -> find(own, origins));
        layout.logo().ifPresent(file -> origins.put(logoName(file), file));
        Map<String, byte[]> files = new TreeMap<>();
        origins.forEach((name, file) -> files.put(name, content(file)));
        Optional<String> logo = layout.logo().map(Kit::logoName);
        return new Kit(files, origins, new Choices(layout.length(), layout.sections(), layout.colours(), logo));
    }

    private static void find(Path folder, Map<String, Path> origins) {
        try (Stream<Path> all = Files.walk(folder, 4, FileVisitOption.FOLLOW_LINKS)) {
            long room = MOST_BYTES;
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                room -= Files.size(file);
                if (room < 0)
                    throw new TemplateFault("The folder " + folder + " holds more than " + (MOST_BYTES >> 20)
                            + " MB; leave only templates in it.");
                String name = folder.relativize(file).toString().replace('\\', '/');
                origins.put(name, file);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new TemplateFault("The templates in " + folder + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TemplateFault("The file " + file + " cannot be read; see that it is there.", e);
        }
    }

    /** Templates know a logo by its kind alone. */
    private static String logoName(Path file) {
        return "logo" + (file.toString().endsWith(".svg") ? ".svg" : ".png");
    }

    /** Its templates, parsed once. */
    public Templates templates() {
        return templates;
    }

    /** What the user chose. */
    Choices choices() {
        return choices;
    }

    /** The file of that name, with slashes. */
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(files.get(name)).map(byte[]::clone);
    }

    /** Where a file of the kit can be mended. */
    String origin(String name) {
        return Optional.ofNullable(origins.get(name)).map(Path::toString).orElse("templates/" + name);
    }

    /** The names of all files, with slashes, in the order of the alphabet. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The name of the logo's file. */
    public Optional<String> logo() {
        return choices.logo();
    }

    /** Whether the edition has to keep to one page. */
    public boolean onePage() {
        return choices.length() == Layout.Length.BRIEF;
    }

    /** The languages that there are headings in, as BCP 47 tags, in the order of the alphabet. */
    public List<String> languages() {
        return files.keySet().stream()
                .filter(name -> name.matches("words/[a-z]{2,3}\\.ftl"))
                .map(name -> name.substring("words/".length(), name.length() - ".ftl".length()))
                .toList();
    }

    /** The sections that there is a template for, in the order of the alphabet. */
    public List<String> sections() {
        return files.keySet().stream()
                .filter(name -> name.matches("briefing/sections/[a-z0-9-]+\\.ftlx"))
                .map(name -> name.substring("briefing/sections/".length(), name.length() - ".ftlx".length()))
                .toList();
    }

    /**
     * The kit as a ZIP file; the same kit gives the same bytes.
     *
     * @param imprint what else the pages depend on, for whoever makes them again
     */
    public byte[] pack(String imprint) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            add(zip, IMPRINT, imprint.getBytes(StandardCharsets.UTF_8));
            add(zip, CHOICES, choices.write().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) add(zip, file.getKey(), file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("packing templates in memory", e);
        }
        return packed.toByteArray();
    }

    /** Not compressed: how compressors shorten differs between releases of Java. */
    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** What a kit was packed with as its imprint. */
    public static String imprint(byte[] packed) {
        byte[] imprint = content(packed).get(IMPRINT);
        return imprint == null ? "" : new String(imprint, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> content(byte[] packed) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        } catch (IOException e) {
            throw new TemplateFault("The templates that an edition was made with cannot be unpacked.", e);
        }
        return files;
    }

    /**
     * The kit that was packed.
     *
     * @throws TemplateFault when it is none
     */
    public static Kit unpack(byte[] packed) {
        Map<String, byte[]> files = content(packed);
        files.remove(IMPRINT);
        byte[] choices = files.remove(CHOICES);
        if (choices == null) throw new TemplateFault("The templates that an edition was made with are not whole.");
        return new Kit(files, Map.of(), Choices.read(new String(choices, StandardCharsets.UTF_8)));
    }
}
