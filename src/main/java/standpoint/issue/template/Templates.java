package standpoint.issue.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standpoint.model.Edition;

/**
 * The templates of a kit. A template can read its kit and the edition, and nothing else of files or classes; it may
 * take so much time and write so much, and what it writes is escaped as its file ending says.
 */
public final class Templates {

    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);

    private final Kit kit;
    private final Limits limits;
    private final Configuration configuration;

    /** The templates of this kit. */
    Templates(Kit kit, Limits limits) {
        this.kit = kit;
        this.limits = limits;
        this.configuration = configuration();
    }

    /**
     * Fills a template with an edition.
     *
     * @param name path in the kit, with slashes
     * @throws TemplateFault naming template, line and column of what is wrong
     */
    public String fill(String name, Edition edition, Medium medium) {
        ExecutorService thread = Executors.newSingleThreadExecutor(Templates::daemon);
        Future<String> filled = thread.submit(() -> run(name, edition, medium));
        try {
            return filled.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new TemplateFault(
                    "The template " + kit.origin(name) + " is not filled after "
                            + limits.time().toSeconds() + " seconds; look for a loop without an end.",
                    e);
        } catch (ExecutionException e) {
            throw fault(name, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TemplateFault("The template " + kit.origin(name) + " was not filled: the program stops.", e);
        } finally {
            thread.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "template");
        thread.setDaemon(true);
        return thread;
    }

    private String run(String name, Edition edition, Medium medium) throws IOException, TemplateException {
        EditionWrapper wrapper = new EditionWrapper(medium.legible(), edition.zone());
        CappedWriter out = new CappedWriter(limits.characters());
        Map<String, Object> model =
                Map.of("edition", edition, "layout", kit.choices().shown(medium.logo()), "depth", medium.depth());
        Environment run = load(name).createProcessingEnvironment(model, out, wrapper);
        run.setObjectWrapper(wrapper);
        run.setTimeZone(TimeZone.getTimeZone(edition.zone()));
        run.process();
        return out.toString();
    }

    /** All templates are read with this one, for any may be imported and each must be stoppable. */
    private Template load(String name) throws IOException {
        for (String other : kit.names()) if (other.matches(".*\\.(ftl[hx]?|css)")) makeStoppable(other);
        return configuration.getTemplate(name);
    }

    private synchronized void makeStoppable(String name) throws IOException {
        try {
            Template template = configuration.getTemplate(name);
            if (template.getCustomAttribute("stoppable") != null) return;
            _CoreAPI.addThreadInterruptedChecks(template);
            template.setCustomAttribute("stoppable", true);
        } catch (ParseException e) {
            LOG.debug("It is told of when it is used.", e);
        }
    }

    private Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new KitLoader(kit));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
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

    private TemplateFault fault(String name, Throwable cause) {
        if (cause instanceof TemplateNotFoundException missing)
            return new TemplateFault(
                    "The template " + missing.getTemplateName() + " is not there; put it back among the templates.",
                    missing);
        // who asks again for a template that could not be parsed gets the first answer wrapped
        if (cause.getCause() instanceof ParseException first) return fault(name, first);
        if (cause instanceof ParseException wrong)
            return fault(
                    wrong.getTemplateName(),
                    wrong.getLineNumber(),
                    wrong.getColumnNumber(),
                    wrong.getEditorMessage(),
                    wrong);
        if (cause instanceof TemplateException wrong)
            return fault(
                    wrong.getTemplateSourceName(),
                    wrong.getLineNumber(),
                    wrong.getColumnNumber(),
                    wrong.getMessageWithoutStackTop(),
                    wrong);
        return new TemplateFault("The template " + kit.origin(name) + " cannot be filled: " + excess(cause), cause);
    }

    private String excess(Throwable cause) {
        if (cause instanceof CappedWriter.Full)
            return "it writes more than " + limits.characters() + " characters; look for a loop without an end.";
        if (cause instanceof StackOverflowError) return "it calls itself without an end.";
        if (cause instanceof OutOfMemoryError) return "it takes more memory than there is.";
        return cause + ".";
    }

    private TemplateFault fault(String template, Integer line, Integer column, String message, Throwable e) {
        String first = message.lines()
                .takeWhile(text -> !text.isBlank())
                .map(Templates::plain)
                .collect(Collectors.joining(" "));
        String origin = kit.origin(template);
        return new TemplateFault(
                String.format(Locale.ROOT, "In %s, line %d, column %d: %s", origin, line, column, first), e);
    }

    private static String plain(String text) {
        return text.replace("==> ", "").replaceAll("\\[in template .*]", "").strip();
    }
}
