<#-- The words and forms of the briefing. Change them here; no build is needed. -->
<#assign months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]>

<#-- What a party does: its verb, and how the party that it is aimed at follows. -->
<#assign acts = {
  "AGREE":    {"verb": "agrees",   "to": "with",    "stance": "open"},
  "CONCEDE":  {"verb": "concedes", "to": "to",      "stance": "open"},
  "SUPPORT":  {"verb": "supports", "to": "",        "stance": "open"},
  "CONSULT":  {"verb": "consults", "to": "with",    "stance": "open"},
  "ASSERT":   {"verb": "states",   "to": "about",   "stance": "firm"},
  "REQUEST":  {"verb": "demands",  "to": "of",      "stance": "firm"},
  "ACCUSE":   {"verb": "accuses",  "to": "",        "stance": "hard"},
  "REJECT":   {"verb": "rejects",  "to": ", towards", "stance": "hard"},
  "THREATEN": {"verb": "warns",    "to": "",        "stance": "hard"}
}>

<#-- The stance that an act shows; the sign says the same as the shade. -->
<#assign stances = {
  "open": {"sign": "+", "word": "agrees, concedes, supports, consults"},
  "firm": {"sign": "•", "word": "states, demands"},
  "hard": {"sign": "×", "word": "accuses, rejects, warns"}
}>

<#assign changes = {
  "NEW":              {"sign": "●", "word": "New"},
  "HARDENED":         {"sign": "▲", "word": "Hardened"},
  "SOFTENED":         {"sign": "▼", "word": "Softened"},
  "REVERSED":         {"sign": "↔", "word": "Reversed"},
  "REPEATED":         {"sign": "=", "word": "Repeated"},
  "NO_LONGER_VOICED": {"sign": "○", "word": "No longer voiced"}
}>

<#assign forms = {"DIRECT": "", "INDIRECT": "reported indirectly", "MIXED": "reported partly in the outlet’s words"}>
<#assign kinds = {"STATE": "state", "PUBLIC": "public", "PRIVATE": "private", "AGENCY": "agency"}>
<#assign feeds = {"OK": "Read", "UNCHANGED": "Unchanged", "EMPTY": "Empty", "FAILED": "Failed", "GONE": "Gone for good"}>
<#assign texts = {
  "FULL": "read in full", "FEED_ONLY": "read in the feed", "TEASER": "first lines only",
  "PAYWALLED": "for subscribers", "BLOCKED": "behind a check", "FAILED": "not to be had"
}>
<#assign hearsay = "Hearsay: every article keeps its distance from it">
<#assign hedged = "according to sources that the article does not name or does not vouch for">
<#assign rightToLeft = ["ar", "fa", "ps", "ur", "sd", "ug", "ckb", "dv", "he", "yi"]>

<#function verb act><#return acts[act].verb></#function>
<#function sign act><#return stances[acts[act].stance].sign></#function>
<#function party id><#return edition.partyNames[id]!id></#function>

<#function day at><#return at?string("d") + " " + months[at?string("M")?number - 1] + " " + at?string("yyyy")></#function>
<#function shortDay at><#return at?string("d") + " " + months[at?string("M")?number - 1][0..*3]></#function>
<#function clock at><#return at?string("HH:mm")></#function>
<#function zone at><#return edition.zone + " (UTC" + at?string("XXX")?replace("Z", "") + ")"></#function>

<#function count number one many><#return number?c + " " + (number == 1)?then(one, many)></#function>

<#-- "a", "a and b", "a, b and c" -->
<#function series names>
  <#if names?size lt 2><#return names?join("")></#if>
  <#return names[0..<names?size - 1]?join(", ") + " and " + names?last>
</#function>

<#-- "Demands of Oru Federation" -->
<#function deed act targets>
  <#if targets?size == 0><#return verb(act)?cap_first></#if>
  <#local to = acts[act].to>
  <#return verb(act)?cap_first + (to == "" || to?starts_with(","))?then(to, " " + to) + " " + series(targets?map(id -> party(id)))>
</#function>

<#function tongue line><#return (line.language == "und")?then("a language that could not be told", line.name)></#function>

<#-- "3 articles in Urdu and 1 in French were" -->
<#function inLanguages lines>
  <#local phrases = [] all = 0>
  <#list lines as line>
    <#local all += line.articles>
    <#local phrases += [line?is_first?then(count(line.articles, "article", "articles"), line.articles?c) + " in " + tongue(line)]>
  </#list>
  <#return series(phrases) + (all == 1)?then(" was", " were")>
</#function>

<#function topics ids><#return ids?map(id -> edition.topicNames[id]!id)?join(", ")></#function>

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

<#-- Who wrote the bottom line: beneath it where a language model had a part in it, and in the section on method. -->
<#function model rewording lines>
  <#if !rewording?has_content || rewording.sentences?size == 0><#return ""></#if>
  <#local which = (rewording.sentences?size == lines?size)?then("All of it", (rewording.sentences?size == 1)?then("Sentence ", "Sentences ") + series(rewording.sentences?map(n -> n?c)))>
  <#return which + " worded by the language model " + rewording.model + " and checked against the positions cited">
</#function>
<#function author rewording>
  <#local own = "The bottom line is put together from each article’s own verb and words behind the party’s name; quotation marks stand only where the article has them.">
  <#if !rewording?has_content><#return own></#if>
  <#local refused = (rewording.refused?size gt 0)?then(" " + count(rewording.refused?size, "sentence of its answer was", "sentences of its answer were") + " not taken.", "")>
  <#if rewording.failure??><#return own + " The language model " + rewording.model + " was asked to word it and had no part in it: " + rewording.failure + "." + refused></#if>
  <#return own + " " + count(rewording.sentences?size, "sentence", "sentences") + " of it " + (rewording.sentences?size == 1)?then("was", "were") + " worded by the language model " + rewording.model + " and checked against the positions cited." + refused>
</#function>

<#function anchor id><#return "p-" + id?replace("[^A-Za-z0-9]", "-", "r")></#function>
