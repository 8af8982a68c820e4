package standpoint.configure;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import standpoint.collect.CollectSettings;
import standpoint.issue.mail.MailSettings;
import standpoint.issue.mail.MailSettings.Security;
import standpoint.issue.pdf.OpenKeyStore;
import standpoint.issue.pdf.SignException;
import standpoint.issue.pdf.SignatureSettings;
import standpoint.reword.RewordSettings;

/** Makes settings of their file. */
final class ReadSettings {

    private static final int SUBMISSION_PORT = 587;

    private final ResolvePath resolvePath;

    private final Secrets secrets;

    private final Clock clock;

    ReadSettings(ResolvePath resolvePath, Secrets secrets, Clock clock) {
        this.resolvePath = resolvePath;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Checks what the schema cannot: folders, secrets, limits that collecting refuses, and keys that cannot sign. */
    void check(Entry file) {
        file.find("templates").ifPresent(resolvePath::demandFolder);
        file.find("collect").ifPresent(ReadSettings::checkCollect);
        file.find("mail").ifPresent(this::checkMail);
        file.find("language-model").ifPresent(this::checkLanguageModel);
        file.find("signature").ifPresent(this::checkSignature);
    }

    /** Only for a file without problems. */
    Settings build(Entry file) {
        return new Settings(
                file.text("publisher"),
                resolvePath.path(file.text("output")),
                resolvePath.path(file.text("templates")),
                file.find("collect").map(ReadSettings::collect).orElseGet(CollectSettings::defaults),
                file.find("mail").map(this::mail),
                file.find("language-model").map(this::languageModel),
                file.find("signature").map(this::signature));
    }

    private static void checkCollect(Entry collect) {
        try {
            collect(collect);
        } catch (IllegalArgumentException refused) {
            collect.refuse("these limits cannot be used: " + refused.getMessage());
        }
    }

    private void checkMail(Entry mail) {
        mail.find("username").ifPresent(secrets::check);
        mail.find("password").ifPresent(secrets::check);
        if (mail.mentions("username") != mail.mentions("password"))
            mail.refuse("found one of username and password; wanted both or neither");
    }

    private void checkLanguageModel(Entry model) {
        model.find("key").ifPresent(secrets::check);
        if (model.find("endpoint").isEmpty() || model.find("model").isEmpty()) return;
        try {
            languageModel(model);
        } catch (IllegalArgumentException refused) {
            model.refuse("this model cannot be asked: " + refused.getMessage());
        }
    }

    private RewordSettings languageModel(Entry model) {
        return new RewordSettings(
                URI.create(model.text("endpoint")),
                model.text("model"),
                model.findText("key").flatMap(secrets::find),
                duration(model, "timeout", RewordSettings.TIMEOUT),
                model.find("max-tokens").map(Entry::number).orElse(RewordSettings.MAX_TOKENS));
    }

    private static CollectSettings collect(Entry collect) {
        CollectSettings usual = CollectSettings.defaults();
        return new CollectSettings(
                collect.findText("user-agent").orElse(usual.userAgent()),
                duration(collect, "connect-timeout", usual.connectTimeout()),
                duration(collect, "fetch-timeout", usual.fetchTimeout()),
                duration(collect, "run-timeout", usual.runTimeout()),
                collect.findText("max-bytes")
                        .map(Quantity::bytes)
                        .map(Math::toIntExact)
                        .orElse(usual.maxBytes()),
                collect.find("concurrency").map(Entry::number).orElse(usual.concurrency()),
                duration(collect, "host-delay", usual.hostDelay()),
                collect.find("retries").map(Entry::number).orElse(usual.retries()),
                duration(collect, "retry-wait", usual.retryWait()),
                collect.find("max-entries").map(Entry::number).orElse(usual.maxEntries()),
                collect.find("allow-private").isPresent() ? collect.texts("allow-private") : usual.allowPrivate());
    }

    private static Duration duration(Entry collect, String key, Duration usual) {
        return collect.findText(key).map(Quantity::duration).orElse(usual);
    }

    private MailSettings mail(Entry mail) {
        Optional<Security> security =
                mail.findText("security").map(name -> Security.valueOf(name.toUpperCase(Locale.ROOT)));
        return new MailSettings(
                mail.text("host"),
                mail.find("port").map(Entry::number).orElse(SUBMISSION_PORT),
                mail.text("from"),
                security.orElse(Security.STARTTLS),
                mail.findText("username").flatMap(secrets::find),
                mail.findText("password").flatMap(secrets::find));
    }

    private void checkSignature(Entry signature) {
        signature.find("password").ifPresent(secrets::check);
        if (signature.find("key-store").isEmpty() || signature.find("password").isEmpty()) return;
        OpenKeyStore.findFault(signature(signature), clock.instant())
                .ifPresent(fault -> signature.find(key(fault)).orElse(signature).refuse(fault.reason()));
    }

    private static String key(SignException fault) {
        return fault.setting().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private SignatureSettings signature(Entry signature) {
        return new SignatureSettings(
                resolvePath.path(signature.text("key-store")),
                secrets.find(signature.text("password")).orElseThrow(),
                signature.findText("alias"),
                signature.findText("reason"),
                signature.findText("location"),
                signature.findText("contact"));
    }
}
