package standpoint.issue.template;

import freemarker.cache.TemplateLoader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Finds templates in a kit, and nowhere else. A template's source is its name. */
final class KitLoader implements TemplateLoader {

    private final Kit kit;

    KitLoader(Kit kit) {
        this.kit = kit;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return kit.find(name).isPresent() ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        byte[] content = kit.find((String) source).orElseThrow();
        return new InputStreamReader(new ByteArrayInputStream(content), Charset.forName(encoding));
    }

    @Override
    public void closeTemplateSource(Object source) {
        // a name holds nothing open
    }
}
