package standpoint.terminal;

/** How results are written to standard output. */
enum Format {
    /** For people. */
    TEXT,
    /** One JSON object a line. */
    JSON
}
