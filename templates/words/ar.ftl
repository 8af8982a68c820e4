<#-- The words of an edition in Modern Standard Arabic, with all the names of en.ftl. What a party does is a verbal noun,
     since a verb would have to agree with the party's gender and number. -->
<#import "forms.ftl" as f>
<#assign direction = "rtl">
<#-- Marks between parts of a line; "says" stands between a party and what it does. -->
<#assign marks = {"comma": "، ", "colon": ": ", "semicolon": "؛ ", "stop": ".", "says": ": "}>
<#assign months = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]>

<#-- Times -->
<#function day at><#return shortDay(at) + " " + at?string("yyyy")></#function>
<#function shortDay at><#return at?string("d") + " " + months[at?string("M")?number - 1]></#function>
<#function clock at><#return at?string("HH:mm")></#function>
<#function moment at><#return day(at) + "، " + clock(at)></#function>

<#-- Numbers and lists. `one` and `two` are said without a digit, `few` stands behind 3 to 10, `many` behind 11 to 99,
     `other` behind 0 and behind full hundreds; from 100 on the last two digits decide. -->
<#function count number one two few many other>
  <#if number == 1><#return one></#if>
  <#if number == 2><#return two></#if>
  <#local rest = number % 100>
  <#if rest gte 3 && rest lte 10><#return number?c + " " + few></#if>
  <#return number?c + " " + (rest gte 11)?then(many, other)>
</#function>
<#function articles number><#return count(number, "مقال واحد", "مقالان", "مقالات", "مقالًا", "مقال")></#function>
<#function outlets number><#return count(number, "وسيلة إعلامية واحدة", "وسيلتان إعلاميتان", "وسائل إعلامية", "وسيلة إعلامية", "وسيلة إعلامية")></#function>
<#function sources number><#return count(number, "مصدر واحد", "مصدران", "مصادر", "مصدرًا", "مصدر")></#function>
<#-- "a", "a وb", "a وb وc" -->
<#function series names><#return names?join(" و")></#function>

<#-- What a party does: its noun, and the noun with the party that it is aimed at in place of the star. -->
<#assign acts = {
  "AGREE":    {"verb": "موافقة", "to": "توافق مع *"},
  "CONCEDE":  {"verb": "تنازل",  "to": "تنازل أمام *"},
  "SUPPORT":  {"verb": "تأييد",  "to": "تأييد لموقف *"},
  "CONSULT":  {"verb": "تشاور",  "to": "تشاور مع *"},
  "ASSERT":   {"verb": "تصريح",  "to": "تصريح بشأن *"},
  "REQUEST":  {"verb": "مطالبة", "to": "مطالبة موجّهة إلى *"},
  "ACCUSE":   {"verb": "اتهام",  "to": "اتهام موجّه إلى *"},
  "REJECT":   {"verb": "رفض",    "to": "رفض موجّه إلى *"},
  "THREATEN": {"verb": "تحذير",  "to": "تحذير موجّه إلى *"}
}>
<#function verb act><#return acts[act].verb></#function>
<#-- "مطالبة موجّهة إلى اتحاد أورو" -->
<#function deed act targets><#return (targets?size == 0)?then(verb(act), acts[act].to?replace("*", series(targets?map(id -> f.party(id)))))></#function>
<#function partyDoes party act><#return verb(act) + " من جانب " + party></#function>
<#function onTopics names><#return "بشأن: " + names></#function>
<#assign stances = {"open": "موافقة، تنازل، تأييد، تشاور", "firm": "تصريح، مطالبة", "hard": "اتهام، رفض، تحذير"}>
<#assign stanceNames = {"open": "منفتح", "firm": "حازم", "hard": "متشدد"}>
<#assign changes = {"NEW": "جديد", "HARDENED": "تشدّد", "SOFTENED": "ليونة", "REVERSED": "تحوّل معاكس", "REPEATED": "تكرار", "NO_LONGER_VOICED": "لم يعد يُعلَن"}>

<#-- Titles of the sections -->
<#assign titles = {
  "bottom-line": "الخلاصة", "contents": "المحتويات", "voices": "أصوات أخرى", "disagreement": "القول والقول المضاد",
  "differing": "أرقام متباينة", "matrix": "أين يقف كل طرف", "changes": "ما الذي تغيّر", "timeline": "التسلسل الزمني",
  "figures": "بالأرقام", "coverage": "التغطية والصمت", "method": "المنهجية", "sources": "المصادر"
}>

<#-- The cover -->
<#assign tagline = "موجز: من يقول ماذا">
<#assign pageOf = {"before": "صفحة ", "between": " من ", "after": ""}>
<#function edition number><#return "العدد " + number?c></#function>
<#function window from to zone><#return "فترة التغطية: من " + moment(from) + " إلى " + moment(to) + " · " + zone></#function>
<#assign quiet = "لم يتغيّر أي موقف في هذه الفترة. وترد أقوال الأطراف في الأقسام المخصصة لها.">
<#function blind sources>
  <#local none = (sources == 0)?then("ليس لهذا الموجز أي مصدر.", (sources == 1)?then("لم يقدّم المصدر الوحيد لهذا الموجز", (sources == 2)?then("لم يقدّم أي من مصدري هذا الموجز", "لم يقدّم أي من مصادر هذا الموجز، وعددها " + sources?c + "،")) + " أي مقال في هذه الفترة.")>
  <#return "تعذّرت قراءة أي شيء. " + none + " ولا يقول هذا العدد شيئًا عن الأطراف، ولا دلالة لصمتها فيه.">
</#function>
<#assign nobody = "لم تُنقل في هذه الفترة أقوال أي طرف من أطراف النزاع.">
<#assign keyFigures = {"articles": "المقالات المقروءة", "outlets": "وسائل الإعلام المستقلة", "positions": "مواقف الأطراف", "fresh": "المواقف الجديدة", "shifted": "المواقف المتغيّرة", "silent": "مواقف لم تعد تُعلَن"}>
<#assign contentsNote = "كل اقتباس مقطع حرفي من مقاله. والرقم الصغير يحيل إلى المصدر.">
<#-- Who wrote the bottom line: beneath it where a language model had a part in it. -->
<#function worded sentences all model>
  <#local which = (sentences?size == all)?then("النص كله", (sentences?size == 1)?then("الجملة ", (sentences?size == 2)?then("الجملتان ", "الجمل ")) + series(sentences?map(n -> n?c)))>
  <#return which + " من صياغة النموذج اللغوي " + model + "، مع التحقق من مطابقة المواقف المستشهد بها">
</#function>

<#-- The sections of the parties -->
<#assign glance = "لمحة سريعة" since = "منذ العدد السابق" speakers = "المتحدثون باسمه" also = "أقوال أخرى">
<#function others number><#return "و" + count(number, "شخص آخر", "شخصان آخران", "أشخاص آخرين", "شخصًا آخر", "شخص آخر")></#function>
<#assign hearsay = "كلام متناقَل: كل المقالات تنأى بنفسها عنه">
<#assign hedged = "نقلًا عن مصادر لا يسمّيها المقال أو لا يضمن صحة كلامها">
<#assign forms = {"DIRECT": "", "INDIRECT": "منقول بصورة غير مباشرة", "MIXED": "منقول جزئيًا بألفاظ الوسيلة الإعلامية"}>
<#assign before = "سابقًا">
<#assign voicesLead = "أشخاص نُقلت أقوالهم عن النزاع ولا يتحدثون باسم أي من أطرافه.">

<#-- The tables -->
<#assign sameWords = "بالألفاظ نفسها">
<#assign differing = {"caption": "أرقام من جهات مختلفة عن الأمر نفسه، وأحدثها من كل جهة", "about": "الموضوع", "figure": "الرقم", "who": "صاحب القول", "words": "الوسيلة الإعلامية وألفاظها", "outlet": "الوسيلة الإعلامية نفسها", "unvouched": "دون ضمان من الوسيلة الإعلامية"}>
<#assign matrix = {"caption": "ما صدر عن كل طرف في كل قضية، والأشد أولًا", "party": "الطرف", "none": "لا قول في الأمر"}>
<#function further number><#return "و" + count(number, "موقف آخر", "موقفان آخران", "مواقف أخرى", "موقفًا آخر", "موقف آخر")></#function>
<#assign moved = {"caption": "المواقف التي تغيّرت منذ العدد السابق", "mark": "التغيّر", "party": "الطرف", "now": "الآن", "before": "سابقًا"}>
<#assign dropped = {"caption": "مواقف لم تعد تُعلَن: وردت في العدد السابق ولم يُقل في شأنها شيء منذئذ", "party": "الطرف", "heard": "آخر ذكر", "words": "ما قيل"}>
<#assign fresh = {"caption": "المواقف الجديدة منذ العدد السابق، وأهمها لكل طرف", "party": "الطرف", "number": "الجديد", "words": "ما قيل"}>
<#function timelineCaption zone><#return "التصريحات بترتيب ورودها، بتوقيت " + zone></#function>
<#assign timeline = {"day": "اليوم", "time": "الساعة", "source": "الوسيلة", "statement": "التصريحات"}>

<#-- The drawings -->
<#assign charts = {
  "stances": "المواقف بحسب الطرف ودرجة التشدد في الأعداد الأخيرة", "stancesUnit": "عدد المواقف في كل إصدار؛ والمقياس واحد في جميع الرسوم",
  "moves": "ما تغيّر في الأعداد الأخيرة", "movesUnit": "عدد المواقف التي تغيّرت لكل طرف في كل إصدار",
  "kinds": "المقالات المتاحة للقراءة بحسب ملكية الوسيلة الإعلامية", "kindsUnit": "عدد المقالات في هذه الفترة، بما فيها المعاد نشره"
}>
<#function figure number><#return "الشكل " + number?c + "."></#function>
<#function columnAlt day all open firm hard><#return day + ": " + count(all, "موقف واحد", "موقفان", "مواقف", "موقفًا", "موقف") + " (المنفتح: " + open?c + "، الحازم: " + firm?c + "، المتشدد: " + hard?c + ")"></#function>
<#-- Digits and Latin letters only: drawings have one face. -->
<#function chartDay at><#return at?string("d/M")></#function>
<#assign noMoves = "لا تغيير">

<#-- Coverage and silence -->
<#assign kinds = {"STATE": "إعلام رسمي", "PUBLIC": "إعلام عمومي", "PRIVATE": "إعلام خاص", "AGENCY": "وكالة أنباء"}>
<#assign feeds = {"OK": "قُرئ", "UNCHANGED": "دون تغيير", "EMPTY": "فارغ", "FAILED": "متعذّر", "GONE": "أُلغي نهائيًا"}>
<#-- The texts of articles, each before its number. -->
<#assign texts = {
  "FULL": "نص كامل", "FEED_ONLY": "نص مقروء في التغذية الإخبارية", "TEASER": "الأسطر الأولى فقط",
  "PAYWALLED": "نص للمشتركين فقط", "BLOCKED": "نص محجوب خلف خطوة تحقق", "FAILED": "نص تعذّر الحصول عليه"
}>
<#function read failed all>
  <#if all == 0><#return "ليس لهذا الموجز أي مصدر."></#if>
  <#if failed?size == 0><#return (all == 1)?then("قُرئ المصدر الوحيد.", (all == 2)?then("قُرئ المصدران كلاهما.", "قُرئت المصادر كلها، وعددها " + all?c + "."))></#if>
  <#if failed?size == all><#return (all == 1)?then("تعذّرت قراءة المصدر الوحيد.", (all == 2)?then("تعذّرت قراءة المصدرين كليهما.", "تعذّرت قراءة المصادر كلها، وعددها " + all?c + "."))></#if>
  <#return "تعذّرت قراءة " + count(failed?size, "مصدر واحد", "مصدرين", "مصادر", "مصدرًا", "مصدر") + " من أصل " + all?c + ": " + series(failed) + ".">
</#function>
<#function cutOff at zone><#return "موعد الإقفال: " + moment(at) + "، " + zone + "."></#function>
<#-- Numbers of articles by what became of their text, as pairs. -->
<#function found states><#return "المقالات التي عُثر عليها بحسب المتاح من نصوصها: " + states?map(s -> texts[s.state] + " (" + s.number?c + ")")?join("، ") + "."></#function>
<#-- What stands behind the preposition "ب". -->
<#function tongue line>
  <#local names = {
    "am": "الأمهرية", "ar": "العربية", "az": "الأذربيجانية", "bn": "البنغالية", "ckb": "الكردية السورانية", "de": "الألمانية", "en": "الإنجليزية", "es": "الإسبانية",
    "fa": "الفارسية", "fr": "الفرنسية", "ha": "الهوسا", "he": "العبرية", "hi": "الهندية", "hy": "الأرمنية", "id": "الإندونيسية", "it": "الإيطالية",
    "ja": "اليابانية", "ka": "الجورجية", "kk": "الكازاخية", "ko": "الكورية", "ku": "الكردية", "ms": "الملايوية", "nl": "الهولندية", "pa": "البنجابية",
    "pl": "البولندية", "ps": "البشتوية", "pt": "البرتغالية", "ru": "الروسية", "sd": "السندية", "so": "الصومالية", "sw": "السواحلية", "ta": "التاميلية",
    "tg": "الطاجيكية", "th": "التايلاندية", "tr": "التركية", "ug": "الأويغورية", "uk": "الأوكرانية", "ur": "الأردية", "uz": "الأوزبكية", "vi": "الفيتنامية", "zh": "الصينية"
  }>
  <#if line.language == "und"><#return "لغة تعذّر تحديدها"></#if>
  <#local name = names[f.base(line.language)]!>
  <#return (name == "")?then("لغة " + line.name, "اللغة " + name)>
</#function>
<#-- "3 مقالات باللغة الأردية ومقال واحد باللغة الفرنسية" -->
<#function inLanguages lines><#return series(lines?map(line -> articles(line.articles) + " ب" + tongue(line)))></#function>
<#function partly lines><#return "ما قُرئ وفق قواعد لا ترصد إلا الاقتباسات المباشرة والعبارات الثابتة: " + inLanguages(lines) + "."></#function>
<#function unheard lines><#return "ما لم تُستخرج منه التصريحات: " + inLanguages(lines) + "."></#function>
<#function reprints number><#return "من المقالات المقروءة " + count(number, "مقال واحد يعيد نشر مقال آخر ويُحسب معه صوتًا واحدًا.", "مقالان يعيدان نشر غيرهما، ويُحسب كل منهما مع أصله صوتًا واحدًا.", "مقالات تعيد نشر غيرها، ويُحسب كل منها مع أصله صوتًا واحدًا.", "مقالًا تعيد نشر غيرها، ويُحسب كل منها مع أصله صوتًا واحدًا.", "مقال تعيد نشر غيرها، ويُحسب كل منها مع أصله صوتًا واحدًا.")></#function>
<#function edited number><#return "عدّلت وسائل الإعلام بعد النشر " + count(number, "مقالًا واحدًا", "مقالين", "مقالات", "مقالًا", "مقال") + "."></#function>
<#function unresolved number><#return "تعذّر تحديد صاحب القول في " + count(number, "تصريح واحد، وهو محسوب هنا وغير منسوب", "تصريحين، وهما محسوبان هنا وغير منسوبين", "تصريحات، وهي محسوبة هنا وغير منسوبة", "تصريحًا، وهي محسوبة هنا وغير منسوبة", "تصريح، وهي محسوبة هنا وغير منسوبة") + " إلى أحد."></#function>
<#function suggested people><#return "ممن يكثر نقل أقوالهم وليسوا من أطراف هذا الموجز: " + people?map(who -> who.name + " (التصريحات: " + who.statements?c + "، وسائل الإعلام: " + who.outlets?c + ")")?join("؛ ") + "."></#function>
<#function silent names partial>
  <#local whom = (names?size == 1)?then("الطرف نفسه", (names?size == 2)?then("الطرفين نفسيهما", "الأطراف نفسها"))>
  <#local unquoted = (names?size == 1)?then("طرف لم تُنقل أقواله", (names?size == 2)?then("طرفان لم تُنقل أقوالهما", "أطراف لم تُنقل أقوالها"))>
  <#return unquoted + " في أي مقال من مقالات هذه الفترة، لا مباشرةً ولا بصورة غير مباشرة: " + series(names) + ". وهذا وصف للتغطية المقروءة وليس حكمًا على " + whom + partial?then("؛ وقد قُرئ بعض هذه التغطية جزئيًا أو لم يُقرأ، بسبب لغته", "") + ".">
</#function>
<#assign silentTitle = "أطراف لم تتكلم" unreadTitle = "مقالات تعذّر الاقتباس منها">
<#assign answers = {"caption": "المصادر واستجابتها", "outlet": "الوسيلة", "state": "الحالة", "entries": "المواد", "taken": "المأخوذ", "remarks": "ملاحظات"}>
<#function failing reason since><#return reason?cap_first + "؛ والحال كذلك منذ " + moment(since)></#function>
<#function lastRead at><#return "آخر قراءة في " + day(at)></#function>
<#function unchanged since><#return "لا جديد منذ " + day(since) + "."></#function>
<#assign emptyFeed = "تغذية إخبارية بلا مواد.">
<#function mended number><#return "احتاجت التغذية الإخبارية إلى " + count(number, "تصحيح واحد", "تصحيحين", "تصحيحات", "تصحيحًا", "تصحيح") + " قبل أن تتسنى قراءتها."></#function>

<#-- Method and sources -->
<#assign method = "تُجمع المقالات من المصادر الواردة أعلاه وتُقرأ كما نُشرت. ويُستخرج كل تصريح من نص المقال مع صاحبه، بواسطة نموذج مدرَّب في الإنجليزية، ووفق قواعد في بعض اللغات الأخرى وبصورة جزئية فقط، ولا يُنسب إلى طرف إلا حيث يسمّي المقال ذلك الطرف أو أشخاصه أو أجهزته. والتصريحات التي تقول الأمر نفسه موقف واحد، وما أُعيد نشره من مقال واحد صوت واحد. ويُقارَن كل موقف بالأعداد السابقة، فهو جديد أو مكرر أو ازداد تشددًا أو ازداد ليونة أو انقلب إلى عكسه أو لم يعد يُعلَن.">
<#assign methodEnd = "الاقتباسات حرفية، ومواضعها في المقالات مبيّنة في البيانات المرفقة بهذا الملف، وكل حرف لا يوجد في أي من الخطوط المستخدمة هنا يحل محله رقمه بين قوسين.">
<#-- Who worded the bottom line; rewording is missing where no language model is configured. -->
<#function author rewording="">
  <#local own = "تُركَّب الخلاصة من الفعل والألفاظ الواردة في كل مقال بعد اسم الطرف؛ ولا ترد علامات التنصيص إلا حيث ترد في المقال.">
  <#if !rewording?has_content><#return own></#if>
  <#local refused = (rewording.refused?size gt 0)?then(" واستُبعدت من جوابه " + count(rewording.refused?size, "جملة واحدة.", "جملتان.", "جمل.", "جملة.", "جملة."), "")>
  <#if rewording.failure??><#return own + " وقد طُلب من النموذج اللغوي " + rewording.model + " أن يصوغها فلم يكن له دور فيها: " + rewording.failure + "." + refused></#if>
  <#return own + " وقد صاغ " + count(rewording.sentences?size, "جملة واحدة", "جملتين", "جمل", "جملة", "جملة") + " منها النموذج اللغوي " + rewording.model + "، مع التحقق من مطابقة المواقف المستشهد بها." + refused>
</#function>
<#assign reprint = "إعادة نشر">
<#function sourceTitle number outlet><#return "المصدر " + number?c + ": " + outlet></#function>

<#-- The mail and the page -->
<#function figuresLine figures><#return articles(figures.articles) + " من " + count(figures.outlets, "وسيلة إعلامية مستقلة واحدة", "وسيلتين إعلاميتين مستقلتين", "وسائل إعلامية مستقلة", "وسيلة إعلامية مستقلة", "وسيلة إعلامية مستقلة") + "، و" + count(figures.positions, "موقف واحد", "موقفان", "مواقف", "موقفًا", "موقف") + " (الجديد: " + figures.fresh?c + "، المتغيّر: " + figures.shifted?c + ")."></#function>
<#assign mail = {
  "nothing": "لم تقل الأطراف شيئًا في هذه الفترة، أو تعذّرت قراءة أي شيء.",
  "attached": "العدد الكامل مرفق بصيغة PDF، وبياناته مرفقة بملف PDF.",
  "partly": "قُرئت بعض المقالات جزئيًا أو لم تُقرأ بسبب لغتها؛ ويبيّنها القسم الخاص بالتغطية.",
  "cited": "المصادر المستشهد بها هنا", "ownWords": "الوسيلة الإعلامية نفسها"
}>
<#assign page = {"pdf": "هذا العدد بصيغة PDF", "json": "بياناته بصيغة JSON"}>
<#assign brief = {"caption": "موقف كل طرف، والمتغيّر أولًا", "party": "الطرف", "words": "ما قيل", "fullOnly": "في البيانات المرفقة بهذا الملف"}>
