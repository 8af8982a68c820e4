<#-- The words of an edition in French, with all the names of en.ftl. 0 and 1 are singular. A party's name is nowhere
     behind "de" or "à" without a colon, for its article is not known. A no-break space stands before : and ; and
     within « ». -->
<#import "forms.ftl" as f>
<#assign direction = "ltr">
<#-- Marks between parts of a line; "says" stands between a party and what it does. -->
<#assign marks = {"comma": ", ", "colon": " : ", "semicolon": " ; ", "stop": ".", "says": " : "}>
<#assign months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]>

<#-- Times; the first of a month is an ordinal. -->
<#function day at><#return at?string("d")?replace("^1$", "1er", "r") + " " + months[at?string("M")?number - 1] + " " + at?string("yyyy")></#function>
<#function shortDay at>
  <#local short = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]>
  <#return at?string("d")?replace("^1$", "1er", "r") + " " + short[at?string("M")?number - 1]>
</#function>
<#function clock at><#return at?string("HH:mm")></#function>
<#function moment at><#return day(at) + " à " + clock(at)></#function>

<#-- Numbers and lists -->
<#function count number one many><#return number?c + " " + (number lt 2)?then(one, many)></#function>
<#function articles number><#return count(number, "article", "articles")></#function>
<#function outlets number><#return count(number, "média", "médias")></#function>
<#function sources number><#return count(number, "source", "sources")></#function>
<#-- "a", "a et b", "a, b et c" -->
<#function series names>
  <#if names?size lt 2><#return names?join("")></#if>
  <#return names[0..<names?size - 1]?join(", ") + " et " + names?last>
</#function>

<#-- What a party does: its verb, and the verb with the party that it is aimed at in place of the star. -->
<#assign acts = {
  "AGREE":    {"verb": "accepte",  "to": "accepte (avec : *)"},
  "CONCEDE":  {"verb": "concède",  "to": "concède (à : *)"},
  "SUPPORT":  {"verb": "soutient", "to": "soutient (*)"},
  "CONSULT":  {"verb": "consulte", "to": "consulte (*)"},
  "ASSERT":   {"verb": "affirme",  "to": "affirme (au sujet de : *)"},
  "REQUEST":  {"verb": "exige",    "to": "exige (de : *)"},
  "ACCUSE":   {"verb": "accuse",   "to": "accuse (*)"},
  "REJECT":   {"verb": "rejette",  "to": "rejette (face à : *)"},
  "THREATEN": {"verb": "avertit",  "to": "avertit (*)"}
}>
<#function verb act><#return acts[act].verb></#function>
<#-- "exige (de : Fédération d’Oru)" -->
<#function deed act targets><#return (targets?size == 0)?then(verb(act), acts[act].to?replace("*", series(targets?map(id -> f.party(id)))))></#function>
<#function partyDoes party act><#return party + " (" + verb(act) + ")"></#function>
<#function onTopics names><#return "sur : " + names></#function>
<#assign stances = {"open": "accepte, concède, soutient, consulte", "firm": "affirme, exige", "hard": "accuse, rejette, avertit"}>
<#assign stanceNames = {"open": "ouverte", "firm": "ferme", "hard": "dure"}>
<#assign changes = {"NEW": "Nouvelle", "HARDENED": "Durcie", "SOFTENED": "Assouplie", "REVERSED": "Inversée", "REPEATED": "Réitérée", "NO_LONGER_VOICED": "Non réitérée"}>

<#-- Titles of the sections -->
<#assign titles = {
  "bottom-line": "L’essentiel", "contents": "Sommaire", "voices": "Autres voix", "disagreement": "Versions opposées",
  "differing": "Chiffres divergents", "matrix": "Qui se situe où", "changes": "Ce qui a changé", "timeline": "Chronologie",
  "figures": "En chiffres", "coverage": "Couverture et silences", "method": "Méthode", "sources": "Sources"
}>

<#-- The cover -->
<#assign tagline = "Note d’information : qui dit quoi">
<#assign pageOf = {"before": "Page ", "between": " sur ", "after": ""}>
<#function edition number><#return "Édition " + number?c></#function>
<#function window from to zone><#return "Période couverte : du " + moment(from) + " au " + moment(to) + " · " + zone></#function>
<#assign quiet = "Aucune position n’a évolué au cours de cette période. Les propos des parties figurent dans les sections qui leur sont consacrées.">
<#function blind sources>
  <#local none = (sources == 1)?then("La seule source de cette note n’a fourni aucun article", (sources == 0)?then("Cette note n’a aucune source, et donc aucun article", "Aucune des " + sources?c + " sources de cette note n’a fourni d’article"))>
  <#return "Rien n’a pu être lu. " + none + " sur cette période. Cette édition ne dit rien des parties, et leur silence ici n’a aucune signification.">
</#function>
<#assign nobody = "Aucune partie au différend n’a été citée au cours de cette période.">
<#assign keyFigures = {"articles": "articles lus", "outlets": "médias indépendants", "positions": "positions des parties", "fresh": "nouvelles", "shifted": "ayant évolué", "silent": "non réitérées"}>
<#assign contentsNote = "Chaque citation est un extrait exact de son article. Le petit numéro renvoie à la source.">
<#-- Who wrote the bottom line: beneath it where a language model had a part in it. -->
<#function worded sentences all model>
  <#local which = (sentences?size == all)?then("Texte entier formulé", (sentences?size == 1)?then("Phrase ", "Phrases ") + series(sentences?map(n -> n?c)) + (sentences?size == 1)?then(" formulée", " formulées"))>
  <#return which + " par le modèle de langue " + model + ", avec vérification au regard des positions citées">
</#function>

<#-- The sections of the parties -->
<#assign glance = "En bref" since = "Depuis la dernière édition" speakers = "Qui parle en son nom" also = "Autres propos">
<#function others number><#return "et " + count(number, "autre", "autres")></#function>
<#assign hearsay = "Ouï-dire : tous les articles s’en tiennent à distance">
<#assign hedged = "selon des sources que l’article ne nomme pas ou dont il ne se porte pas garant">
<#assign forms = {"DIRECT": "", "INDIRECT": "propos rapportés indirectement", "MIXED": "propos rapportés en partie dans les termes du média"}>
<#assign before = "Auparavant">
<#assign voicesLead = "Personnes citées au sujet du différend et qui ne parlent au nom d’aucune des parties.">

<#-- The tables -->
<#assign sameWords = "Dans les mêmes termes">
<#assign differing = {"caption": "Chiffres avancés par des voix différentes sur un même objet, le plus récent de chacune", "about": "Objet", "figure": "Chiffre", "who": "Qui l’avance", "words": "Média et formulation", "outlet": "Le média, dans ses propres termes", "unvouched": "sans garantie du média"}>
<#assign matrix = {"caption": "Actes de chaque partie par thème, les plus forts en premier", "party": "Partie", "none": "rien à ce sujet"}>
<#function further number><#return "et " + count(number, "autre", "autres")></#function>
<#assign moved = {"caption": "Positions ayant évolué depuis la dernière édition", "mark": "Évolution", "party": "Partie", "now": "À présent", "before": "Auparavant"}>
<#assign dropped = {"caption": "Non réitérées : positions tenues dans la dernière édition, et rien sur la question depuis", "party": "Partie", "heard": "Dernière mention", "words": "Propos tenus"}>
<#assign fresh = {"caption": "Nouvelles depuis la dernière édition, les plus importantes de chaque partie", "party": "Partie", "number": "Nombre", "words": "Propos tenus"}>
<#function timelineCaption zone><#return "Déclarations dans l’ordre de leur parution, fuseau horaire " + zone></#function>
<#assign timeline = {"day": "Jour", "time": "Heure", "source": "Média", "statement": "Déclarations"}>

<#-- The drawings -->
<#assign charts = {
  "stances": "Positions par partie et par attitude au fil des dernières éditions", "stancesUnit": "Nombre de positions dans chaque édition ; tous les graphiques ont la même échelle",
  "moves": "Ce qui a évolué au fil des dernières éditions", "movesUnit": "Nombre de positions de chaque partie ayant évolué, par édition",
  "kinds": "Articles lisibles selon la nature du média", "kindsUnit": "Nombre d’articles sur cette période, reprises comprises"
}>
<#function figure number><#return "Figure " + number?c + "."></#function>
<#function columnAlt day all open firm hard><#return day + " : " + count(all, "position", "positions") + ", dont " + count(open, "ouverte", "ouvertes") + ", " + count(firm, "ferme", "fermes") + ", " + count(hard, "dure", "dures")></#function>
<#-- Digits and Latin letters only: drawings have one face. -->
<#function chartDay at><#return shortDay(at)></#function>
<#assign noMoves = "aucune évolution">

<#-- Coverage and silence -->
<#assign kinds = {"STATE": "média d’État", "PUBLIC": "média public", "PRIVATE": "média privé", "AGENCY": "agence de presse"}>
<#assign feeds = {"OK": "Lue", "UNCHANGED": "Inchangée", "EMPTY": "Vide", "FAILED": "En échec", "GONE": "Supprimée"}>
<#-- The texts of articles, each before its number. -->
<#assign texts = {
  "FULL": "texte intégral", "FEED_ONLY": "texte lu dans le flux", "TEASER": "premières lignes seulement",
  "PAYWALLED": "texte réservé aux abonnés", "BLOCKED": "texte derrière un contrôle d’accès", "FAILED": "texte impossible à obtenir"
}>
<#function read failed all>
  <#if all == 0><#return "Cette note n’a aucune source."></#if>
  <#if all == 1><#return "La seule source " + (failed?size == 0)?then("a pu être lue.", "n’a pas pu être lue.")></#if>
  <#if failed?size == 0><#return "Les " + sources(all) + " ont toutes pu être lues."></#if>
  <#if failed?size == all><#return "Aucune des " + sources(all) + " n’a pu être lue."></#if>
  <#return sources(failed?size) + " sur " + all?c + (failed?size == 1)?then(" n’a pas pu être lue", " n’ont pas pu être lues") + " : " + series(failed) + ".">
</#function>
<#function cutOff at zone><#return "Heure de clôture : " + moment(at) + ", " + zone + "."></#function>
<#-- Numbers of articles by what became of their text, as pairs. -->
<#function found states><#return "Les articles trouvés se répartissent ainsi : " + states?map(s -> texts[s.state] + " (" + s.number?c + ")")?join(", ") + "."></#function>
<#-- "en ourdou" -->
<#function tongue line>
  <#local names = {
    "am": "amharique", "ar": "arabe", "az": "azéri", "bn": "bengali", "ckb": "kurde sorani", "de": "allemand", "en": "anglais", "es": "espagnol",
    "fa": "persan", "fr": "français", "ha": "haoussa", "he": "hébreu", "hi": "hindi", "hy": "arménien", "id": "indonésien", "it": "italien",
    "ja": "japonais", "ka": "géorgien", "kk": "kazakh", "ko": "coréen", "ku": "kurde", "ms": "malais", "nl": "néerlandais", "pa": "pendjabi",
    "pl": "polonais", "ps": "pachto", "pt": "portugais", "ru": "russe", "sd": "sindhi", "so": "somali", "sw": "swahili", "ta": "tamoul",
    "tg": "tadjik", "th": "thaï", "tr": "turc", "ug": "ouïghour", "uk": "ukrainien", "ur": "ourdou", "uz": "ouzbek", "vi": "vietnamien", "zh": "chinois"
  }>
  <#return (line.language == "und")?then("dans une langue qui n’a pas pu être identifiée", "en " + names[f.base(line.language)]!line.name)>
</#function>
<#-- "3 articles en ourdou et 1 en français ont" -->
<#function inLanguages lines>
  <#local phrases = [] all = 0>
  <#list lines as line>
    <#local all += line.articles>
    <#local phrases += [line?is_first?then(articles(line.articles), line.articles?c) + " " + tongue(line)]>
  </#list>
  <#return series(phrases) + (all lt 2)?then(" a", " ont")>
</#function>
<#function partly lines>
  <#local all = 0><#list lines as line><#local all += line.articles></#list>
  <#return inLanguages(lines) + " été " + (all lt 2)?then("lu", "lus") + " au moyen de règles, qui ne relèvent que les citations directes et les formules toutes faites.">
</#function>
<#function unheard lines>
  <#local all = 0><#list lines as line><#local all += line.articles></#list>
  <#return inLanguages(lines) + " été " + (all lt 2)?then("laissé", "laissés") + " de côté dans la recherche des déclarations.">
</#function>
<#function reprints number><#return count(number, "article en reprend un autre et ne compte", "articles en reprennent d’autres et ne comptent chacun") + " que pour une seule voix avec l’original."></#function>
<#function edited number><#return count(number, "article a été modifié", "articles ont été modifiés") + " par le média après publication."></#function>
<#function unresolved number><#return "L’auteur de " + count(number, "déclaration", "déclarations") + " n’a pas pu être déterminé ; " + (number lt 2)?then("elle est comptée ici et n’est attribuée", "elles sont comptées ici et ne sont attribuées") + " à personne."></#function>
<#function suggested people><#return "Hors des parties suivies par cette note, mais souvent cités : " + people?map(who -> who.name + " (" + count(who.statements, "déclaration", "déclarations") + ", " + outlets(who.outlets) + ")")?join(" ; ") + "."></#function>
<#function silent names partial><#return (names?size == 1)?then("Partie qui n’est citée", "Parties qui ne sont citées") + ", directement ou indirectement, dans aucun article de cette période : " + series(names) + ". C’est un constat sur la couverture lue, non sur " + (names?size == 1)?then("la partie elle-même", "les parties elles-mêmes") + partial?then(" ; certains articles n’ont été lus que partiellement ou ne l’ont pas été, en raison de leur langue", "") + "."></#function>
<#assign silentTitle = "Parties restées silencieuses" unreadTitle = "Articles impossibles à citer">
<#assign answers = {"caption": "Les sources et leur réponse", "outlet": "Média", "state": "État", "entries": "Entrées", "taken": "Retenus", "remarks": "Remarques"}>
<#function failing reason since><#return reason?cap_first + " ; sans changement depuis le " + moment(since)></#function>
<#function lastRead at><#return "dernière lecture le " + day(at)></#function>
<#function unchanged since><#return "Rien de nouveau depuis le " + day(since) + "."></#function>
<#assign emptyFeed = "Flux sans aucune entrée.">
<#function mended number><#return "Il a fallu " + count(number, "correction", "corrections") + " pour que le flux puisse être lu."></#function>

<#-- Method and sources -->
<#assign method = "Les articles sont recueillis auprès des sources ci-dessus et lus tels qu’ils ont été publiés. Chaque déclaration est repérée dans le texte d’un article avec son auteur, en anglais par un modèle entraîné, dans quelques autres langues par des règles et en partie seulement ; elle n’est attribuée à une partie que si l’article nomme cette partie, ses représentants ou ses organes. Les déclarations qui disent la même chose forment une seule position, et les reprises d’un même article une seule voix. Chaque position est comparée aux éditions précédentes : elle est nouvelle, réitérée, durcie, assouplie, inversée ou n’est plus exprimée.">
<#assign methodEnd = "Les citations sont exactes : leur emplacement dans les articles figure dans les données jointes à ce fichier, et tout caractère absent des polices employées ici est remplacé par son numéro entre crochets.">
<#-- Who worded the bottom line; rewording is missing where no language model is configured. -->
<#function author rewording="">
  <#local own = "« L’essentiel » est composé, à la suite du nom de la partie, du verbe et des mots mêmes de chaque article ; les guillemets n’y figurent que là où l’article en comporte.">
  <#if !rewording?has_content><#return own></#if>
  <#local refused = (rewording.refused?size gt 0)?then(" " + count(rewording.refused?size, "phrase de sa réponse n’a pas été retenue.", "phrases de sa réponse n’ont pas été retenues."), "")>
  <#if rewording.failure??><#return own + " Sollicité pour le formuler, le modèle de langue " + rewording.model + " n’y a eu aucune part : " + rewording.failure + "." + refused></#if>
  <#return own + " " + count(rewording.sentences?size, "de ses phrases a été formulée", "de ses phrases ont été formulées") + " par le modèle de langue " + rewording.model + ", avec vérification au regard des positions citées." + refused>
</#function>
<#assign reprint = "reprise">
<#function sourceTitle number outlet><#return "Source " + number?c + " : " + outlet></#function>

<#-- The mail and the page -->
<#function figuresLine figures><#return articles(figures.articles) + " de " + count(figures.outlets, "média indépendant", "médias indépendants") + ", " + count(figures.positions, "position", "positions") + ", " + count(figures.fresh, "nouvelle", "nouvelles") + ", " + figures.shifted?c + " ayant évolué."></#function>
<#assign mail = {
  "nothing": "Les parties n’ont rien dit au cours de cette période, ou rien n’a pu être lu.",
  "attached": "L’édition complète est jointe au format PDF ; ses données sont jointes au PDF.",
  "partly": "Certains articles n’ont été lus que partiellement ou ne l’ont pas été, en raison de leur langue ; la section sur la couverture précise lesquels.",
  "cited": "Sources citées ici", "ownWords": "dans ses propres termes"
}>
<#assign page = {"pdf": "Cette édition en PDF", "json": "ses données en JSON"}>
<#assign brief = {"caption": "Ce que soutient chaque partie, les évolutions en premier", "party": "Partie", "words": "Propos tenus", "fullOnly": "dans les données jointes à ce fichier"}>
