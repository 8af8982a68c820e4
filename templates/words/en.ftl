<#-- The words of an edition in English. Each language of headings has a file like this one, with all of its names; a
     name that is missing is an error that `standpoint check` reports. The word order is each file's own business. -->
<#import "forms.ftl" as f>
<#assign direction = "ltr">
<#-- Marks between parts of a line; "says" stands between a party and what it does. -->
<#assign marks = {"comma": ", ", "colon": ": ", "semicolon": "; ", "stop": ".", "says": " "}>
<#assign months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]>

<#-- Times -->
<#function day at><#return at?string("d") + " " + months[at?string("M")?number - 1] + " " + at?string("yyyy")></#function>
<#function shortDay at><#return at?string("d") + " " + months[at?string("M")?number - 1][0..*3]></#function>
<#function clock at><#return at?string("HH:mm")></#function>
<#function moment at><#return day(at) + ", " + clock(at)></#function>

<#-- Numbers and lists -->
<#function count number one many><#return number?c + " " + (number == 1)?then(one, many)></#function>
<#function articles number><#return count(number, "article", "articles")></#function>
<#function outlets number><#return count(number, "outlet", "outlets")></#function>
<#function sources number><#return count(number, "source", "sources")></#function>
<#-- "a", "a and b", "a, b and c" -->
<#function series names>
  <#if names?size lt 2><#return names?join("")></#if>
  <#return names[0..<names?size - 1]?join(", ") + " and " + names?last>
</#function>

<#-- What a party does: its verb, and how the party that it is aimed at follows. -->
<#assign acts = {
  "AGREE":    {"verb": "agrees",   "to": " with "},
  "CONCEDE":  {"verb": "concedes", "to": " to "},
  "SUPPORT":  {"verb": "supports", "to": " "},
  "CONSULT":  {"verb": "consults", "to": " with "},
  "ASSERT":   {"verb": "states",   "to": " about "},
  "REQUEST":  {"verb": "demands",  "to": " of "},
  "ACCUSE":   {"verb": "accuses",  "to": " "},
  "REJECT":   {"verb": "rejects",  "to": ", towards "},
  "THREATEN": {"verb": "warns",    "to": " "}
}>
<#function verb act><#return acts[act].verb></#function>
<#-- "demands of Oru Federation" -->
<#function deed act targets><#return verb(act) + (targets?size == 0)?then("", acts[act].to + series(targets?map(id -> f.party(id))))></#function>
<#function partyDoes party act><#return party + " " + verb(act)></#function>
<#function onTopics names><#return "on " + names?uncap_first></#function>
<#assign stances = {"open": "agrees, concedes, supports, consults", "firm": "states, demands", "hard": "accuses, rejects, warns"}>
<#assign stanceNames = {"open": "open", "firm": "firm", "hard": "hard"}>
<#assign changes = {"NEW": "New", "HARDENED": "Hardened", "SOFTENED": "Softened", "REVERSED": "Reversed", "REPEATED": "Repeated", "NO_LONGER_VOICED": "No longer voiced"}>

<#-- Titles of the sections -->
<#assign titles = {
  "bottom-line": "Bottom line", "contents": "Contents", "voices": "Others", "disagreement": "Claim and counter-claim",
  "differing": "Figures that differ", "matrix": "Who stands where", "changes": "What changed", "timeline": "Timeline",
  "figures": "In figures", "coverage": "Coverage and silence", "method": "Method", "sources": "Sources"
}>

<#-- The cover -->
<#assign tagline = "Briefing on who says what">
<#assign pageOf = {"before": "Page ", "between": " of ", "after": ""}>
<#function edition number><#return "Edition " + number?c></#function>
<#function window from to zone><#return "Coverage from " + moment(from) + " to " + moment(to) + " · " + zone></#function>
<#assign quiet = "No position moved in this window. What the parties said stands in their sections.">
<#function blind sources><#return "Nothing could be read. None of the " + count(sources, "source", "sources") + " of this briefing gave an article in this window. This edition says nothing about the parties, and their silence here means nothing.">
</#function>
<#assign nobody = "No party to the dispute was quoted in this window.">
<#assign keyFigures = {"articles": "articles read", "outlets": "independent outlets", "positions": "positions of the parties", "fresh": "new", "shifted": "moved", "silent": "no longer voiced"}>
<#assign contentsNote = "Every quotation is an exact stretch of its article. The small number leads to the source.">
<#-- Who wrote the bottom line: beneath it where a language model had a part in it. -->
<#function worded sentences all model>
  <#local which = (sentences?size == all)?then("All of it", (sentences?size == 1)?then("Sentence ", "Sentences ") + series(sentences?map(n -> n?c)))>
  <#return which + " worded by the language model " + model + " and checked against the positions cited">
</#function>

<#-- The sections of the parties -->
<#assign glance = "At a glance" since = "Since the last edition" speakers = "Who speaks for it" also = "Also said">
<#function others number><#return "and " + count(number, "other", "others")></#function>
<#assign hearsay = "Hearsay: every article keeps its distance from it">
<#assign hedged = "according to sources that the article does not name or does not vouch for">
<#assign forms = {"DIRECT": "", "INDIRECT": "reported indirectly", "MIXED": "reported partly in the outlet’s words"}>
<#assign before = "Before">
<#assign voicesLead = "People who are quoted on the dispute and speak for none of its parties.">

<#-- The tables -->
<#assign sameWords = "In the same words">
<#assign differing = {"caption": "Figures of different voices on the same thing, the newest of each", "about": "About", "figure": "Figure", "who": "Who says so", "words": "Outlet, and its words", "outlet": "The outlet, in its own words", "unvouched": "not vouched for"}>
<#assign matrix = {"caption": "Acts of each party by topic, the strongest first", "party": "Party", "none": "said nothing on it"}>
<#function further number><#return "and " + number?c + " more"></#function>
<#assign moved = {"caption": "Positions that moved since the last edition", "mark": "Change", "party": "Party", "now": "Now", "before": "Before"}>
<#assign dropped = {"caption": "No longer voiced: held in the last edition, and nothing said on the matter since", "party": "Party", "heard": "Last heard", "words": "What it said"}>
<#assign fresh = {"caption": "New since the last edition, the weightiest of each party", "party": "Party", "number": "New", "words": "What it says"}>
<#function timelineCaption zone><#return "Statements as they were reported, " + zone + " time"></#function>
<#assign timeline = {"day": "Day", "time": "Time", "source": "Outlet", "statement": "Statements"}>

<#-- The drawings -->
<#assign charts = {
  "stances": "Positions by party and stance over the last editions", "stancesUnit": "Number of positions in each edition; all drawings share one scale",
  "moves": "What moved over the last editions", "movesUnit": "Number of positions of each party that moved, by edition",
  "kinds": "Readable articles by who stands behind the outlet", "kindsUnit": "Number of articles in this window, reprints included"
}>
<#function figure number><#return "Figure " + number?c + "."></#function>
<#function columnAlt day all open firm hard><#return day + ": " + count(all, "position", "positions") + ", of which " + open?c + " open, " + firm?c + " firm, " + hard?c + " hard"></#function>
<#-- Digits and Latin letters only: drawings have one face. -->
<#function chartDay at><#return shortDay(at)></#function>
<#assign noMoves = "nothing moved">

<#-- Coverage and silence -->
<#assign kinds = {"STATE": "state", "PUBLIC": "public", "PRIVATE": "private", "AGENCY": "agency"}>
<#assign feeds = {"OK": "Read", "UNCHANGED": "Unchanged", "EMPTY": "Empty", "FAILED": "Failed", "GONE": "Gone for good"}>
<#assign texts = {
  "FULL": "read in full", "FEED_ONLY": "read in the feed", "TEASER": "first lines only",
  "PAYWALLED": "for subscribers", "BLOCKED": "behind a check", "FAILED": "not to be had"
}>
<#function read failed all>
  <#if all == 0><#return "The briefing has no sources."></#if>
  <#if failed?size == 0><#return "All " + sources(all) + " could be read."></#if>
  <#if failed?size == all><#return "None of the " + sources(all) + " could be read."></#if>
  <#return failed?size?c + " of " + sources(all) + " could not be read: " + series(failed) + ".">
</#function>
<#function cutOff at zone><#return "The cut-off was " + moment(at) + ", " + zone + "."></#function>
<#-- Numbers of articles by what became of their text, as pairs. -->
<#function found states><#return "Of the articles found, " + states?map(s -> s.number?c + " " + (s.number == 1)?then("was", "were") + " " + texts[s.state])?join(", ") + "."></#function>
<#function tongue line><#return (line.language == "und")?then("a language that could not be told", line.name)></#function>
<#-- "3 articles in Urdu and 1 in French were" -->
<#function inLanguages lines>
  <#local phrases = [] all = 0>
  <#list lines as line>
    <#local all += line.articles>
    <#local phrases += [line?is_first?then(articles(line.articles), line.articles?c) + " in " + tongue(line)]>
  </#list>
  <#return series(phrases) + (all == 1)?then(" was", " were")>
</#function>
<#function partly lines><#return inLanguages(lines) + " read by rules, which find direct quotations and fixed phrases only."></#function>
<#function unheard lines><#return inLanguages(lines) + " not read for statements."></#function>
<#function reprints number><#return count(number, "article reprints", "articles reprint") + " another and " + (number == 1)?then("counts", "count") + " as one voice with it."></#function>
<#function edited number><#return count(number, "article was", "articles were") + " changed by the outlet after publication."></#function>
<#function unresolved number><#return "For " + count(number, "statement", "statements") + " the speaker could not be told; " + (number == 1)?then("it is", "they are") + " counted here and given to nobody."></#function>
<#function suggested people><#return "Often quoted, and no party of this briefing: " + people?map(who -> who.name + " (" + count(who.statements, "statement", "statements") + ", " + outlets(who.outlets) + ")")?join("; ") + "."></#function>
<#function silent names partial><#return series(names) + " " + (names?size == 1)?then("was", "were") + " not quoted in any article of this window, directly or indirectly. That is a fact about the coverage read, not about " + (names?size == 1)?then("the party", "the parties") + partial?then("; some of it was read in part or not at all, because of its language", "") + "."></#function>
<#assign silentTitle = "Parties that said nothing" unreadTitle = "Articles that could not be quoted">
<#assign answers = {"caption": "Sources and what they answered", "outlet": "Outlet", "state": "State", "entries": "Entries", "taken": "Taken", "remarks": "Remarks"}>
<#function failing reason since><#return reason?cap_first + "; so since " + moment(since)></#function>
<#function lastRead at><#return "last read " + day(at)></#function>
<#function unchanged since><#return "Nothing new since " + day(since) + "."></#function>
<#assign emptyFeed = "A feed without entries.">
<#function mended number><#return "The feed needed " + count(number, "mend", "mends") + " before it could be read."></#function>

<#-- Method and sources -->
<#assign method = "Articles are collected from the sources above and read as they were published. Each statement is found in an article’s text with its speaker, in English by a trained model, in some other languages by rules and only in part, and is given to a party only where the article names the party, its people or its offices. Statements that say the same are one position, and reprints of one article are one voice. A position is compared with the editions before it; it is new, repeated, hardened, softened, reversed or no longer voiced.">
<#assign methodEnd = "Quotations are exact: their places in the articles are in the data attached to this file, and a character that no font here has stands in brackets by its number.">
<#-- Who worded the bottom line; rewording is missing where no language model is configured. -->
<#function author rewording="">
  <#local own = "The bottom line is put together from each article’s own verb and words behind the party’s name; quotation marks stand only where the article has them.">
  <#if !rewording?has_content><#return own></#if>
  <#local refused = (rewording.refused?size gt 0)?then(" " + count(rewording.refused?size, "sentence of its answer was", "sentences of its answer were") + " not taken.", "")>
  <#if rewording.failure??><#return own + " The language model " + rewording.model + " was asked to word it and had no part in it: " + rewording.failure + "." + refused></#if>
  <#return own + " " + count(rewording.sentences?size, "sentence", "sentences") + " of it " + (rewording.sentences?size == 1)?then("was", "were") + " worded by the language model " + rewording.model + " and checked against the positions cited." + refused>
</#function>
<#assign reprint = "reprint">
<#function sourceTitle number outlet><#return "Source " + number?c + ": " + outlet></#function>

<#-- The mail and the page -->
<#function figuresLine figures><#return articles(figures.articles) + " from " + figures.outlets?c + " independent " + (figures.outlets == 1)?then("outlet", "outlets") + ", " + count(figures.positions, "position", "positions") + ", " + figures.fresh?c + " new, " + figures.shifted?c + " moved."></#function>
<#assign mail = {
  "nothing": "Nothing was said by the parties in this window, or nothing could be read.",
  "attached": "The full edition is attached as a PDF; its data are attached to the PDF.",
  "partly": "Some articles were read in part or not at all, because of their language; the section on coverage says which.",
  "cited": "Sources cited here", "ownWords": "in its own words"
}>
<#assign page = {"pdf": "This edition as PDF", "json": "its data as JSON"}>
<#assign brief = {"caption": "What each party holds, what moved first", "party": "Party", "words": "What it says", "fullOnly": "in the data attached to this file"}>
