package standpoint.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.model.Article;
import standpoint.model.CoverageReport;
import standpoint.model.CoverageReport.SourceLine;
import standpoint.model.CoverageReport.Unread;
import standpoint.model.LanguageLine;
import standpoint.model.PartySection;
import standpoint.model.Reading;
import standpoint.model.Standing;

/** Says what an edition rests on, and what it could not see. */
final class Survey {

    private final Material material;
    private final Coverage coverage;

    Survey(Material material, Coverage coverage) {
        this.material = material;
        this.coverage = coverage;
    }

    CoverageReport report(List<PartySection> sections) {
        return new CoverageReport(
                material.reports().stream()
                        .map(report -> new SourceLine(
                                coverage.outlet(report.outletId()).name(), report))
                        .toList(),
                tally(material.articles().stream(), Article::state),
                languages(),
                tally(readable(), article -> coverage.outlet(article.outletId()).kind()),
                (int) readable().filter(article -> article.copyOf().isPresent()).count(),
                (int) readable()
                        .filter(article -> article.revision().isPresent())
                        .count(),
                material.articles().stream()
                        .filter(article -> !article.state().quotable())
                        .map(this::unread)
                        .toList(),
                (int) material.discernment().attributions().stream()
                        .filter(attribution -> attribution.speaker().standing() == Standing.UNRESOLVED)
                        .count(),
                sections.stream()
                        .filter(section -> section.positions().isEmpty())
                        .map(PartySection::partyId)
                        .toList(),
                new SuggestParties(material.briefing(), coverage)
                        .of(material.discernment().attributions()));
    }

    private List<LanguageLine> languages() {
        Map<String, List<Reading>> byLanguage = material.discernment().readings().stream()
                .collect(Collectors.groupingBy(
                        reading -> primary(reading.language()), TreeMap::new, Collectors.toList()));
        return byLanguage.entrySet().stream()
                .map(each -> new LanguageLine(
                        each.getKey(),
                        name(each.getKey()),
                        each.getValue().get(0).reach(),
                        each.getValue().size()))
                .sorted(Comparator.comparing(LanguageLine::reach)
                        .thenComparing(LanguageLine::articles)
                        .reversed()
                        .thenComparing(LanguageLine::language))
                .toList();
    }

    /** In English; the tag itself where there is no name for it. */
    private static String name(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? language : name;
    }

    private static String primary(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.isEmpty() ? "und" : language;
    }

    /** Articles whose text may be quoted, reprints included. */
    Stream<Article> readable() {
        return material.articles().stream().filter(article -> article.state().quotable());
    }

    /** Number of independent outlets among the readable articles. */
    int outlets() {
        return (int) readable().map(coverage::independentOutlet).distinct().count();
    }

    private static <K extends Enum<K>> Map<K, Integer> tally(Stream<Article> articles, Function<Article, K> kind) {
        return articles.collect(Collectors.toMap(kind, article -> 1, Integer::sum, () -> new TreeMap<>()));
    }

    private Unread unread(Article article) {
        return new Unread(
                coverage.outlet(article.outletId()).name(),
                article.title(),
                article.url().toString(),
                article.state(),
                article.note().orElse(""));
    }
}
