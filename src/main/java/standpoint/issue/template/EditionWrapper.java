package standpoint.issue.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Shows an edition to its template: records by their components, an empty {@code Optional} as a missing value, enums by
 * name, dates in the edition's zone, and every text legible. Nothing else of Java can be reached.
 */
final class EditionWrapper extends DefaultObjectWrapper {

    private final UnaryOperator<String> legible;
    private final ZoneId zone;

    EditionWrapper(UnaryOperator<String> legible, ZoneId zone) {
        super(settings(), true);
        this.legible = legible;
        this.zone = zone;
    }

    private static DefaultObjectWrapperBuilder settings() {
        DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        settings.setMemberAccessPolicy(new ModelOnly());
        settings.setExposeFields(false);
        return settings;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) return wrap(optional.orElse(null));
        if (value instanceof String text) return new SimpleScalar(legible.apply(text));
        if (value instanceof Enum<?> choice) return new SimpleScalar(choice.name());
        if (value instanceof URI address) return new SimpleScalar(address.toASCIIString());
        if (value instanceof ZoneId id) return new SimpleScalar(id.getId());
        if (value instanceof Instant instant) return new SimpleDate(Date.from(instant), TemplateDateModel.DATETIME);
        if (value instanceof LocalDate day) return new SimpleDate(noon(day), TemplateDateModel.DATE);
        if (value instanceof Map<?, ?> map) return super.wrap(byName(map));
        return super.wrap(value);
    }

    /** No zone skips noon, so the day stays the day. */
    private Date noon(LocalDate day) {
        return Date.from(day.atTime(12, 0).atZone(zone).toInstant());
    }

    private static Map<String, Object> byName(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(key instanceof Enum<?> choice ? choice.name() : key.toString(), value));
        return named;
    }

    /** Lets templates call what the records of the model declare, and nothing that Java adds to them. */
    private static final class ModelOnly implements MemberAccessPolicy {

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    Class<?> owner = method.getDeclaringClass();
                    return owner.isRecord() && owner.getPackageName().equals("standpoint.model");
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }
}
