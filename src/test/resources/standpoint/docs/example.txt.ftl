<#ftl output_format="plainText">
${edition.title}, number ${edition.number}, ${edition.date?string("d MMM yyyy")}
<#list edition.bottomLine as line>* ${line.cited()}
</#list>
<#list edition.parties as party><#list party.positions as p><#assign source = edition.source(p.best.source)>
${party.name}, ${p.act?lower_case}<#if p.targets?size gt 0> towards ${p.targets?map(id -> edition.partyNames[id])?join(", ")}</#if>:
  ${p.best.content?map(passage -> passage.text)?join(" … ")}
  ${p.best.speaker!"somebody unnamed"} in ${source.outlet}, ${source.dated?string("d MMM, HH:mm")}
<#else>${party.name} said nothing.
</#list></#list>
