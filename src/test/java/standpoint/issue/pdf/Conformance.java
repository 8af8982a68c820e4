package standpoint.issue.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a file. */
public final class Conformance {

    private Conformance() {}

    /** The rules of PDF/A-3a and PDF/UA-1 that the file breaks. */
    public static List<String> failedRules(byte[] pdf) throws Exception {
        return Stream.concat(broken(pdf, PDFAFlavour.PDFA_3_A).stream(), broken(pdf, PDFAFlavour.PDFUA_1).stream())
                .toList();
    }

    /** The rules that the file breaks, each once and with its reason; empty when it conforms. */
    public static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (VeraPDFFoundry foundry = Foundries.defaultInstance();
                InputStream in = new ByteArrayInputStream(pdf);
                PDFAValidator validator = foundry.createValidator(flavour, 50, false, false, false);
                PDFAParser parser = foundry.createParser(in, flavour)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                            + assertion.getErrorMessage())
                    .distinct()
                    .toList();
        }
    }
}
