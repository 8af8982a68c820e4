package standpoint.model;

import java.util.List;
import java.util.Map;

/**
 * What the edition rests on, and what it could not see.
 *
 * @param sources one line for each source of the briefing, in its order
 * @param texts articles of the window by what became of their text
 * @param languages of the readable articles and how each was read, the best read first
 * @param byOutletKind readable articles by who stands behind the outlet
 * @param reprints articles that reprint another
 * @param edited articles that changed after they were first seen
 * @param unread articles without a quotable text, to be named
 * @param unresolved attributions whose speaker could not be told
 * @param silentParties ids of the parties that said nothing
 * @param suggested who is often quoted and is no party, the most quoted first
 */
public record CoverageReport(
        List<SourceLine> sources,
        Map<TextState, Integer> texts,
        List<LanguageLine> languages,
        Map<Outlet.Kind, Integer> byOutletKind,
        int reprints,
        int edited,
        List<Unread> unread,
        int unresolved,
        List<String> silentParties,
        List<Suggestion> suggested) {

    /** A source and how it fared, with its outlet's name. */
    public record SourceLine(String outlet, SourceReport report) {}

    /** Somebody who might be made a party, with statements and the outlets that carry them. */
    public record Suggestion(String name, int statements, int outlets) {}

    /** An article that could not be quoted, and why. */
    public record Unread(String outlet, String title, String url, TextState state, String why) {}

    public CoverageReport {
        sources = List.copyOf(sources);
        texts = Ordered.copy(texts);
        languages = List.copyOf(languages);
        byOutletKind = Ordered.copy(byOutletKind);
        unread = List.copyOf(unread);
        silentParties = List.copyOf(silentParties);
        suggested = List.copyOf(suggested);
    }

    /** Whether there are sources and none of them could be read. */
    public boolean blind() {
        return !sources.isEmpty()
                && sources.stream()
                        .noneMatch(line -> line.report().state().state().readable());
    }

    /** Whether every source could be read. */
    public boolean complete() {
        return sources.stream().allMatch(line -> line.report().state().state().readable());
    }
}
