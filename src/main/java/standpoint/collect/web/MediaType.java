package standpoint.collect.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code Content-Type} header in its two parts that matter. */
record MediaType(Optional<String> type, Optional<Charset> charset) {

    private static final Pattern TYPE = Pattern.compile("^\\s*([\\w.+-]+/[\\w.+-]+)");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:+-]+)");

    static MediaType of(Optional<String> header) {
        return new MediaType(
                header.flatMap(value -> first(TYPE, value)).map(type -> type.toLowerCase(Locale.ROOT)),
                header.flatMap(value -> first(CHARSET, value)).flatMap(MediaType::charset));
    }

    private static Optional<String> first(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
