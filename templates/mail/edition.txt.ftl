<#ftl output_format="plainText">
${edition.publisher}
${edition.title}, number ${edition.number}, ${edition.date?string("d MMMM yyyy")}

BOTTOM LINE
<#list edition.bottomLine as line>
* ${edition.partyNames[line.partyId]}: ${line.words.text} [${edition.sources[line.source - 1].outlet}]
<#else>
Nothing was said by the parties in this window, or nothing could be read.
</#list>

${edition.figures.articles} articles from ${edition.figures.outlets} independent outlets, ${edition.figures.positions} positions, ${edition.figures.fresh} new, ${edition.figures.shifted} shifted.

The full edition is attached as a PDF; its data are attached to the PDF.
<#if edition.coverage.languages?filter(l -> l.reach != "WHOLE")?size gt 0>
Some articles were read in part or not at all, because of their language; the section on coverage says which.
</#if>

SOURCES OF THE BOTTOM LINE
<#list edition.bottomLine as line>
<#assign source = edition.sources[line.source - 1]>
${source.outlet}, "${source.title}": ${source.url}
</#list>
