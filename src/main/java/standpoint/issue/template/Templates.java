package standpoint.issue.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import standpoint.model.Edition;

/**
 * The user's templates. A template can read its folder and the edition, and nothing else; what it prints is escaped as
 * its file ending says. Templates are read anew for each edition, so that an edit shows at once.
 */
public final class Templates {

    private final Path folder;

    /** The templates of this folder. */
    public Templates(Path folder) {
        this.folder = folder;
    }

    /** The folder that the templates are in. */
    public Path folder() {
        return folder;
    }

    /**
     * Fills a template with an edition.
     *
     * @param name path below the folder, with slashes
     * @param legible what becomes of each text on its way into the template
     * @throws TemplateFault naming template, line and column of what is wrong
     */
    public String fill(String name, Edition edition, UnaryOperator<String> legible) {
        EditionWrapper wrapper = new EditionWrapper(legible, edition.zone());
        StringWriter out = new StringWriter(1 << 16);
        try {
            Template template = configuration().getTemplate(name);
            Environment run = template.createProcessingEnvironment(Map.of("edition", edition), out, wrapper);
            run.setObjectWrapper(wrapper);
            run.setTimeZone(TimeZone.getTimeZone(edition.zone()));
            run.process();
            return out.toString();
        } catch (TemplateNotFoundException e) {
            throw new TemplateFault(
                    "The template " + e.getTemplateName() + " is not in " + folder + "; put it back there.", e);
        } catch (ParseException e) {
            throw fault(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            String message = e.getMessageWithoutStackTop();
            throw fault(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), message, e);
        } catch (IOException e) {
            throw new TemplateFault("The templates in " + folder + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private Configuration configuration() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setDirectoryForTemplateLoading(folder.toFile());
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        return configuration;
    }

    private static TemplateFault fault(String template, Integer line, Integer column, String message, Throwable e) {
        String first = message.lines()
                .takeWhile(text -> !text.isBlank())
                .map(Templates::plain)
                .collect(Collectors.joining(" "));
        return new TemplateFault(
                String.format(Locale.ROOT, "In templates/%s, line %d, column %d: %s", template, line, column, first),
                e);
    }

    private static String plain(String text) {
        return text.replace("==> ", "").replaceAll("\\[in template .*]", "").strip();
    }
}
