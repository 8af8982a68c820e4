package standpoint.edit.line;

import java.util.List;

/**
 * A party, or several, as the subject of a sentence.
 *
 * @param subject with its article, as it stands within a sentence
 * @param calls every name and metonym that stands for it in an article, the longest first
 */
record Name(String subject, boolean plural, List<String> calls) {
    Name {
        calls = List.copyOf(calls);
    }

    String it() {
        return plural ? "they" : "it";
    }

    String its() {
        return plural ? "their" : "its";
    }

    String has() {
        return plural ? "have" : "has";
    }

    String possessive() {
        return subject.endsWith("s") ? subject + "’" : subject + "’s";
    }
}
