<#ftl output_format="plainText">
${edition.publisher}
${edition.title}, number ${edition.number}, ${edition.date?string("d MMMM yyyy")}

BOTTOM LINE
<#list edition.bottomLine as line>
* ${line.cited()}
<#else>
Nothing was said by the parties in this window, or nothing could be read.
</#list>
<#if (edition.rewording.sentences)?? && edition.rewording.sentences?size gt 0>
(${(edition.rewording.sentences?size == edition.bottomLine?size)?then("All", edition.rewording.sentences?size + " of " + edition.bottomLine?size)} worded by the language model ${edition.rewording.model} and checked against the positions cited)
</#if>

<#if edition.figureDisputes?size gt 0>
FIGURES THAT DIFFER
<#list edition.figureDisputes as dispute>
* ${dispute.about?map(words -> words.text)?join(", ")}: <#list dispute.values as value><#list value.claims as claim>${claim.number.text} (<#if claim.parties?size gt 0>${claim.parties?map(id -> edition.partyNames[id]!id)?join(", ")}<#elseif claim.speaker??>${claim.speaker}<#else>its own words</#if>) [${edition.sources[claim.source - 1].outlet}]<#sep>; </#list><#sep>; </#list>
</#list>

</#if>
${edition.figures.articles} articles from ${edition.figures.outlets} independent outlets, ${edition.figures.positions} positions, ${edition.figures.fresh} new, ${edition.figures.shifted} shifted.

The full edition is attached as a PDF; its data are attached to the PDF.
<#if edition.coverage.languages?filter(l -> l.reach != "WHOLE")?size gt 0>
Some articles were read in part or not at all, because of their language; the section on coverage says which.
</#if>

SOURCES OF THE BOTTOM LINE
<#assign cited = []><#list edition.bottomLine as line><#list line.citations() as number><#if !cited?seq_contains(number)><#assign cited += [number]></#if></#list></#list>
<#list cited?sort as number>
<#assign source = edition.source(number)>
[${number}] ${source.outlet}, "${source.title}": ${source.url}
</#list>
