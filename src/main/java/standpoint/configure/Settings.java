package standpoint.configure;

import java.nio.file.Path;
import java.util.Optional;
import standpoint.collect.CollectSettings;
import standpoint.issue.mail.MailSettings;
import standpoint.issue.pdf.SignatureSettings;
import standpoint.reword.RewordSettings;

/**
 * What holds for all briefings.
 *
 * @param publisher who issues the editions
 * @param output the archive; created when it is first written to
 * @param templates an existing folder
 * @param mail empty when nothing is to be mailed
 * @param languageModel empty when no language model is to word the bottom line
 * @param signature empty when editions are not to be signed
 */
public record Settings(
        String publisher,
        Path output,
        Path templates,
        CollectSettings collect,
        Optional<MailSettings> mail,
        Optional<RewordSettings> languageModel,
        Optional<SignatureSettings> signature) {}
