package standpoint.issue.mail;

import standpoint.model.Edition;

/** An edition's message, the same for every recipient. */
public final class Letter {

    static final String SUBJECT = "mail/subject.ftl";
    static final String TEXT = "mail/edition.txt.ftl";
    static final String HTML = "mail/edition.ftlh";

    private final Edition edition;
    private final String subject;
    private final String text;
    private final String html;
    private final byte[] pdf;

    Letter(Edition edition, String subject, String text, String html, byte[] pdf) {
        this.edition = edition;
        this.subject = subject;
        this.text = text;
        this.html = html;
        this.pdf = pdf;
    }

    Edition edition() {
        return edition;
    }

    /** On one line. */
    String subject() {
        return subject.replaceAll("\\s+", " ");
    }

    String text() {
        return text;
    }

    String html() {
        return html;
    }

    byte[] pdf() {
        return pdf;
    }
}
