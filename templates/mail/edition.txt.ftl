<#ftl output_format="plainText">
<#import "/words/" + edition.language?split("-")[0] + ".ftl" as w>
<#import "/words/forms.ftl" as f>
${edition.publisher} · ${w.edition(edition.number)} · ${w.day(edition.date)}
${edition.title}
${w.window(edition.window.from, edition.window.to, f.zone(edition.window.to))}

${w.titles["bottom-line"]?upper_case}
<#list edition.bottomLine as line>
* ${line.cited()}
<#else>
${w.mail.nothing}
</#list>
<#if (edition.rewording.sentences)?? && edition.rewording.sentences?size gt 0>
(${w.worded(edition.rewording.sentences, edition.bottomLine?size, edition.rewording.model)})
</#if>

<#assign cited = []><#list edition.bottomLine as line><#list line.citations() as number><#assign cited += [number]></#list></#list>
<#if edition.figures.shifted gt 0>
${w.titles.changes?upper_case}
<#list f.changeSigns?keys?filter(c -> f.isMoved(c)) as change><#list edition.parties as party><#list party.positions?filter(p -> p.change == change) as p>
<#assign cited += [p.best.source]>
* ${w.changes[change]} – ${w.partyDoes(party.name, p.act)}${w.marks.colon}“${p.best.content?map(c -> f.bare(c.text))?join(" … ")}” [${p.best.source}]
</#list></#list></#list>

</#if>
<#if edition.figureDisputes?size gt 0>
${w.titles.differing?upper_case}
<#list edition.figureDisputes as dispute>
* ${dispute.about?map(words -> words.text)?join(", ")}: <#list dispute.values as value><#list value.claims as claim>${claim.number.text} (<#if claim.parties?size gt 0>${claim.parties?map(id -> f.party(id))?join(", ")}<#elseif claim.speaker??>${claim.speaker}<#else>${w.mail.ownWords}</#if>) [${edition.source(claim.source).outlet}]<#sep>; </#list><#sep>; </#list>
</#list>

</#if>
${w.figuresLine(edition.figures)}

${w.mail.attached}
<#if edition.coverage.languages?filter(l -> l.reach != "WHOLE")?size gt 0>
${w.mail.partly}
</#if>
<#if cited?size gt 0>

${w.mail.cited?upper_case}
<#list edition.sources?filter(s -> cited?seq_contains(s.number)) as source>
[${source.number}] ${source.outlet}, ${source.title}: ${source.url}
</#list>
</#if>
