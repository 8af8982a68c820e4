package standpoint.issue.pdf;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import standpoint.model.Edition;

/** Fills the user's template with an edition. A template can read its folder and the edition, and nothing else. */
final class BriefingTemplate {

    /** The template's name below the templates folder. */
    static final String NAME = "briefing/briefing.ftlx";

    private static final String STYLE_SHEET = "briefing/briefing.css";

    private final Path folder;
    private final LegibleText legible;

    BriefingTemplate(Path folder, LegibleText legible) {
        this.folder = folder;
        this.legible = legible;
    }

    /**
     * The edition as XHTML.
     *
     * @throws PrintException naming template, line and column of what is wrong
     */
    String fill(Edition edition) {
        EditionWrapper wrapper = new EditionWrapper(legible, edition.zone());
        StringWriter out = new StringWriter(1 << 16);
        try {
            Template template = configuration().getTemplate(NAME);
            Environment run = template.createProcessingEnvironment(Map.of("edition", edition), out, wrapper);
            run.setObjectWrapper(wrapper);
            run.setTimeZone(TimeZone.getTimeZone(edition.zone()));
            run.process();
            return out.toString();
        } catch (TemplateNotFoundException e) {
            throw new PrintException(
                    "The template " + e.getTemplateName() + " is not in " + folder + "; put it back there.", e);
        } catch (ParseException e) {
            throw failure(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            String message = e.getMessageWithoutStackTop();
            throw failure(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), message, e);
        } catch (IOException e) {
            throw new PrintException("The templates in " + folder + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The style sheet beside the template. */
    String styleSheet() {
        try {
            return Files.readString(folder.resolve(STYLE_SHEET));
        } catch (IOException e) {
            throw new PrintException("The style sheet " + folder.resolve(STYLE_SHEET) + " cannot be read.", e);
        }
    }

    private Configuration configuration() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setDirectoryForTemplateLoading(folder.toFile());
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
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

    private static PrintException failure(String template, Integer line, Integer column, String message, Throwable e) {
        String first = message.lines()
                .takeWhile(text -> !text.isBlank())
                .map(text -> text.replace("==> ", "")
                        .replaceAll("\\[in template .*]", "")
                        .strip())
                .collect(Collectors.joining(" "));
        return new PrintException(
                String.format(Locale.ROOT, "In templates/%s, line %d, column %d: %s", template, line, column, first),
                e);
    }
}
