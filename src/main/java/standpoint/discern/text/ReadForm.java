package standpoint.discern.text;

import java.util.List;
import standpoint.model.Form;
import standpoint.model.Span;

/** Tells direct from indirect speech by the quotation marks that its content stands in. */
public final class ReadForm {

    private ReadForm() {}

    /** The form of a statement with these spans as its content. */
    public static Form of(List<Span> content, Quotations quotations) {
        boolean all = true;
        boolean any = false;
        for (Span span : content) {
            boolean whole = quotations
                    .around(span.begin())
                    .filter(quotation -> quotation.end() >= span.end())
                    .isPresent();
            all &= whole;
            any |= quotations.touch(span);
        }
        if (all) return Form.DIRECT;
        return any ? Form.MIXED : Form.INDIRECT;
    }
}
