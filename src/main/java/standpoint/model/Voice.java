package standpoint.model;

import java.util.List;

/** Somebody quoted who speaks for no party: an analyst, an observer, an outsider. */
public record Voice(String name, List<Quotation> quotations) {
    public Voice {
        quotations = List.copyOf(quotations);
    }
}
