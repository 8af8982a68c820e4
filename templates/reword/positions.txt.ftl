<#ftl output_format="plainText">
<#-- The positions of the bottom line, as the language model is given them. The ids are the edition's own. -->
<#assign number = 0>
<#list edition.bottomLine as sentence><#list sentence.positionIds as id><#assign p = edition.findPosition(id)!>
<#if p?has_content>
<#assign number += 1>
POSITION ${number}
id: ${p.id}
party: ${edition.partyNames[p.party]!p.party}
act: ${p.act}<#if p.targets?size gt 0>, aimed at ${p.targets?map(t -> edition.partyNames[t]!t)?join(", ")}</#if>
change: ${p.change}<#if p.hearsay>, hearsay</#if>
independent outlets: ${p.outlets}
WORDS
<#list p.quotations as q><#if q?index lt 2>
${edition.source(q.source).outlet}: <#if q.whole??>${q.whole.text}<#else>${q.speaker!}<#if q.cue??> ${q.cue}</#if>: <#list q.content as c>${c.text}<#sep> … </#list></#if>
</#if></#list>
<#if p.earlier??>
BEFORE (${p.earlier.date?string("d")} ${["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"][p.earlier.date?string("M")?number - 1]}, ${p.earlier.act}): <#if p.earlier.quotation.whole??>${p.earlier.quotation.whole.text}<#else><#list p.earlier.quotation.content as c>${c.text}<#sep> … </#list></#if>
</#if>

</#if>
</#list></#list>
As it stands now:
<#list edition.bottomLine as sentence>
${sentence.plain()}
</#list>
