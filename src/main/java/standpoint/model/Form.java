package standpoint.model;

/** How a statement is reported: in quotation marks, in the reporter's words, or partly in each. */
public enum Form {
    DIRECT,
    INDIRECT,
    MIXED
}
