<#-- What is the same in every language of headings. -->
<#assign stances = ["open", "firm", "hard"]>
<#assign stanceOf = {
  "AGREE": "open", "CONCEDE": "open", "SUPPORT": "open", "CONSULT": "open",
  "ASSERT": "firm", "REQUEST": "firm", "ACCUSE": "hard", "REJECT": "hard", "THREATEN": "hard"
}>
<#-- A sign says the same as a shade, for those who see no colour. -->
<#assign stanceSigns = {"open": "+", "firm": "•", "hard": "×"}>
<#assign changeSigns = {"REVERSED": "↔", "HARDENED": "▲", "SOFTENED": "▼", "NEW": "●", "REPEATED": "=", "NO_LONGER_VOICED": "○"}>
<#assign rightToLeft = ["ar", "fa", "ps", "ur", "sd", "ug", "ckb", "dv", "he", "yi"]>

<#function sign act><#return stanceSigns[stanceOf[act]]></#function>
<#function party id><#return edition.partyNames[id]!id></#function>
<#import "/words/" + edition.language?split("-")[0] + ".ftl" as w>
<#function topics ids><#return ids?map(id -> edition.topicNames[id]!id)?join(w.marks.comma)></#function>
<#-- Whether the document runs from right to left, and so its columns do. -->
<#function isMirrored><#return rightToLeft?seq_contains(base(edition.language))></#function>
<#-- The direction of words in a language, for a paragraph that stands in a document of another. -->
<#function direction language><#return runsRightToLeft(language)?then("rtl", "ltr")></#function>
<#function zone at><#return edition.zone + " (UTC" + at?string("XXX")?replace("Z", "") + ")"></#function>
<#function base language><#return language?split("-")[0]></#function>
<#function runsRightToLeft language><#return rightToLeft?seq_contains(base(language))></#function>

<#-- The name of a place in the document, of a position's id. -->
<#function anchor id><#return "p-" + id?replace("[^A-Za-z0-9]", "-", "r")></#function>

<#-- A quotation without the marks around it: the briefing sets its own. -->
<#function bare text>
  <#local inner = text?trim>
  <#if inner?matches(r'^["“«][^"“”«»]*["”»]$', "s")><#return inner[1..<inner?length - 1]></#if>
  <#return inner>
</#function>

<#-- Whether a text brings quotation marks of its own, so that more around it would only confuse. -->
<#function marked text><#return text?matches(r'.*["“”«»].*', "s")></#function>

<#-- An address as far as it helps to know it; the link is whole. -->
<#function shortened url>
  <#local plain = url?replace("^https?://(www\\.)?", "", "r")>
  <#if plain?length gt 64><#return plain[0..<48] + "…" + plain[plain?length - 14..]></#if>
  <#return plain>
</#function>

<#-- Whether a position is told at length: it moved, is more than a statement, or is carried by several. -->
<#function weighty position><#return isMoved(position.change) || position.outlets gt 1 || (position.act != "ASSERT" && position.change != "REPEATED")></#function>
<#function isMoved change><#return ["REVERSED", "HARDENED", "SOFTENED"]?seq_contains(change)></#function>
