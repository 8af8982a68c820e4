<#-- The words of an edition in Urdu, with all the names of en.ftl. What a party does is a noun, since a verb would have
     to agree with the party's gender and number. -->
<#import "forms.ftl" as f>
<#assign direction = "rtl">
<#-- Marks between parts of a line; "says" stands between a party and what it does. -->
<#assign marks = {"comma": "، ", "colon": ": ", "semicolon": "؛ ", "stop": "۔", "says": ": "}>
<#assign months = ["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"]>

<#-- Times -->
<#function day at><#return shortDay(at) + " " + at?string("yyyy")></#function>
<#function shortDay at><#return at?string("d") + " " + months[at?string("M")?number - 1]></#function>
<#function clock at><#return at?string("HH:mm")></#function>
<#function moment at><#return day(at) + "، " + clock(at)></#function>

<#-- Numbers and lists -->
<#function count number one many><#return number?c + " " + (number == 1)?then(one, many)></#function>
<#function articles number><#return count(number, "مضمون", "مضامین")></#function>
<#function outlets number><#return count(number, "میڈیا ادارہ", "میڈیا ادارے")></#function>
<#function sources number><#return count(number, "ذریعہ", "ذرائع")></#function>
<#-- "a", "a اور b", "a، b اور c" -->
<#function series names>
  <#if names?size lt 2><#return names?join("")></#if>
  <#return names[0..<names?size - 1]?join("، ") + " اور " + names?last>
</#function>

<#-- What a party does: its noun, and the noun with the party that it is aimed at in place of the star. -->
<#assign acts = {
  "AGREE":    {"verb": "اتفاق",   "to": "* سے اتفاق"},
  "CONCEDE":  {"verb": "رعایت",   "to": "* کو رعایت"},
  "SUPPORT":  {"verb": "حمایت",   "to": "* کی حمایت"},
  "CONSULT":  {"verb": "مشاورت",  "to": "* سے مشاورت"},
  "ASSERT":   {"verb": "بیان",    "to": "* کے بارے میں بیان"},
  "REQUEST":  {"verb": "مطالبہ",  "to": "* سے مطالبہ"},
  "ACCUSE":   {"verb": "الزام",   "to": "* پر الزام"},
  "REJECT":   {"verb": "انکار",   "to": "* کو انکار"},
  "THREATEN": {"verb": "انتباہ",  "to": "* کو انتباہ"}
}>
<#function verb act><#return acts[act].verb></#function>
<#-- "اورو فیڈریشن سے مطالبہ" -->
<#function deed act targets><#return (targets?size == 0)?then(verb(act), acts[act].to?replace("*", series(targets?map(id -> f.party(id)))))></#function>
<#function partyDoes party act><#return party + " کی جانب سے " + verb(act)></#function>
<#function onTopics names><#return "موضوع: " + names></#function>
<#assign stances = {"open": "اتفاق، رعایت، حمایت، مشاورت", "firm": "بیان، مطالبہ", "hard": "الزام، انکار، انتباہ"}>
<#assign stanceNames = {"open": "لچک دار", "firm": "پختہ", "hard": "سخت"}>
<#-- Words that stay the same for every number. -->
<#assign changes = {"NEW": "تازہ", "HARDENED": "سخت تر", "SOFTENED": "نرم تر", "REVERSED": "برعکس", "REPEATED": "اعادہ", "NO_LONGER_VOICED": "اب خاموشی"}>

<#-- Titles of the sections -->
<#assign titles = {
  "bottom-line": "خلاصہ", "contents": "فہرست", "voices": "دیگر آوازیں", "disagreement": "دعویٰ اور جوابی دعویٰ",
  "differing": "متضاد اعداد", "matrix": "کون کہاں کھڑا ہے", "changes": "کیا بدلا", "timeline": "ٹائم لائن",
  "figures": "اعداد و شمار", "coverage": "کوریج اور خاموشی", "method": "طریقۂ کار", "sources": "ذرائع"
}>

<#-- The cover -->
<#assign tagline = "بریفنگ: کون کیا کہتا ہے">
<#assign pageOf = {"before": "صفحہ ", "between": " از ", "after": ""}>
<#function edition number><#return "شمارہ " + number?c></#function>
<#function window from to zone><#return "کوریج کی مدت: " + moment(from) + " سے " + moment(to) + " تک · " + zone></#function>
<#assign quiet = "اس مدت میں کسی فریق کا مؤقف تبدیل نہیں ہوا۔ فریقین نے جو کہا وہ ان کے حصوں میں درج ہے۔">
<#function blind sources>
  <#local none = (sources == 0)?then("اس بریفنگ کا کوئی ذریعہ نہیں۔", (sources == 1)?then("اس بریفنگ کے واحد ذریعے", "اس بریفنگ کے " + sources?c + " ذرائع میں سے کسی") + " سے اس مدت میں کوئی مضمون نہیں ملا۔")>
  <#return "کچھ بھی پڑھا نہ جا سکا۔ " + none + " یہ شمارہ فریقین کے بارے میں کچھ نہیں کہتا اور یہاں ان کی خاموشی کا کوئی مطلب نہیں۔">
</#function>
<#assign nobody = "اس مدت میں تنازعے کے کسی فریق کا حوالہ نہیں دیا گیا۔">
<#assign keyFigures = {"articles": "پڑھے گئے مضامین", "outlets": "آزاد میڈیا ادارے", "positions": "فریقین کے مؤقف", "fresh": "تازہ", "shifted": "تبدیل شدہ", "silent": "اب خاموشی"}>
<#assign contentsNote = "ہر اقتباس اپنے مضمون کا ہو بہو حصہ ہے۔ چھوٹا نمبر ماخذ تک لے جاتا ہے۔">
<#-- Who wrote the bottom line: beneath it where a language model had a part in it. -->
<#function worded sentences all model>
  <#local which = (sentences?size == all)?then("پورے متن", "جملہ نمبر " + series(sentences?map(n -> n?c)))>
  <#return which + " کی عبارت لسانی ماڈل " + model + " کی ہے، جسے درج کردہ مؤقف سے ملا کر جانچا گیا ہے">
</#function>

<#-- The sections of the parties -->
<#assign glance = "ایک نظر میں" since = "پچھلے شمارے کے بعد سے" speakers = "کون اس کی طرف سے بولتا ہے" also = "یہ بھی کہا">
<#function others number><#return "اور " + number?c + " دیگر"></#function>
<#assign hearsay = "سنی سنائی بات: ہر مضمون اس سے فاصلہ رکھتا ہے">
<#assign hedged = "ایسے ذرائع کے مطابق جن کا مضمون نام نہیں لیتا یا جن کی ذمہ داری نہیں لیتا">
<#assign forms = {"DIRECT": "", "INDIRECT": "بالواسطہ نقل", "MIXED": "جزوی طور پر ادارے کے اپنے الفاظ میں نقل"}>
<#assign before = "پہلے">
<#assign voicesLead = "وہ لوگ جن کا تنازعے پر حوالہ دیا گیا ہے اور جو کسی فریق کی نمائندگی نہیں کرتے۔">

<#-- The tables -->
<#assign sameWords = "انہی الفاظ میں">
<#assign differing = {"caption": "ایک ہی بات پر مختلف آوازوں کے اعداد، ہر ایک کا تازہ ترین", "about": "معاملہ", "figure": "عدد", "who": "کس کے مطابق", "words": "ادارہ اور اس کے الفاظ", "outlet": "ادارہ، اپنے الفاظ میں", "unvouched": "ادارہ ذمہ داری نہیں لیتا"}>
<#assign matrix = {"caption": "ہر موضوع پر ہر فریق کے اقدامات، شدید ترین پہلے", "party": "فریق", "none": "اس پر کچھ نہیں کہا"}>
<#function further number><#return "اور مزید " + number?c></#function>
<#assign moved = {"caption": "پچھلے شمارے کے بعد تبدیل ہونے والے مؤقف", "mark": "تبدیلی", "party": "فریق", "now": "اب", "before": "پہلے"}>
<#assign dropped = {"caption": "اب خاموشی: پچھلے شمارے کے وہ مؤقف جن پر اس کے بعد کچھ نہیں کہا گیا", "party": "فریق", "heard": "آخری بار", "words": "کیا کہا تھا"}>
<#assign fresh = {"caption": "پچھلے شمارے کے بعد کے تازہ مؤقف، ہر فریق کے اہم ترین", "party": "فریق", "number": "تعداد", "words": "کیا کہا"}>
<#function timelineCaption zone><#return "بیانات، جس ترتیب سے رپورٹ ہوئے؛ وقت " + zone + " کے مطابق"></#function>
<#assign timeline = {"day": "دن", "time": "وقت", "source": "ادارہ", "statement": "بیانات"}>

<#-- The drawings -->
<#assign charts = {
  "stances": "گزشتہ شماروں میں ہر فریق کے مؤقف، سختی کے لحاظ سے", "stancesUnit": "ہر شمارے میں مؤقف کی تعداد؛ تمام خاکوں کا پیمانہ ایک ہے",
  "moves": "گزشتہ شماروں میں کیا بدلا", "movesUnit": "ہر فریق کے تبدیل ہونے والے مؤقف کی تعداد، شمارہ وار",
  "kinds": "پڑھنے کے قابل مضامین، ادارے کی ملکیت کے لحاظ سے", "kindsUnit": "اس مدت میں مضامین کی تعداد، مکرر اشاعتیں شامل ہیں"
}>
<#function figure number><#return "شکل " + number?c + "۔"></#function>
<#function columnAlt day all open firm hard><#return day + ": " + count(all, "مؤقف", "مؤقف") + " (لچک دار " + open?c + "، پختہ " + firm?c + "، سخت " + hard?c + ")"></#function>
<#-- Digits and Latin letters only: drawings have one face. -->
<#function chartDay at><#return at?string("d/M")></#function>
<#assign noMoves = "کوئی تبدیلی نہیں">

<#-- Coverage and silence -->
<#assign kinds = {"STATE": "سرکاری", "PUBLIC": "عوامی نشریاتی", "PRIVATE": "نجی", "AGENCY": "خبر رساں ایجنسی"}>
<#assign feeds = {"OK": "پڑھا گیا", "UNCHANGED": "بلا تبدیلی", "EMPTY": "خالی", "FAILED": "ناکام", "GONE": "ہمیشہ کے لیے بند"}>
<#-- What stands behind the number of articles; the verb agrees with the text, not with the number. -->
<#assign texts = {
  "FULL": "کا پورا متن پڑھا گیا", "FEED_ONLY": "کا متن فیڈ میں پڑھا گیا", "TEASER": "کی صرف ابتدائی سطریں ملیں",
  "PAYWALLED": "کا متن صرف خریداروں کے لیے تھا", "BLOCKED": "کا متن تصدیقی رکاوٹ کے پیچھے تھا", "FAILED": "کا متن حاصل نہ ہو سکا"
}>
<#function read failed all>
  <#if all == 0><#return "اس بریفنگ کا کوئی ذریعہ نہیں۔"></#if>
  <#if all == 1><#return "واحد ذریعہ " + (failed?size == 0)?then("پڑھ لیا گیا۔", "پڑھا نہ جا سکا۔")></#if>
  <#if failed?size == 0><#return (all == 2)?then("دونوں ذرائع", "تمام " + sources(all)) + " پڑھ لیے گئے۔"></#if>
  <#if failed?size == all><#return sources(all) + " میں سے کوئی بھی پڑھا نہ جا سکا۔"></#if>
  <#return sources(all) + " میں سے " + failed?size?c + (failed?size == 1)?then(" پڑھا نہ جا سکا: ", " پڑھے نہ جا سکے: ") + series(failed) + "۔">
</#function>
<#function cutOff at zone><#return "مواد لینے کا آخری وقت " + moment(at) + "، " + zone + " تھا۔"></#function>
<#-- Numbers of articles by what became of their text, as pairs. -->
<#function found states><#return "ملنے والے مضامین میں سے " + states?map(s -> s.number?c + " " + texts[s.state])?join("، ") + "۔"></#function>
<#function tongue line>
  <#local names = {
    "am": "امہاری", "ar": "عربی", "az": "آذربائیجانی", "bn": "بنگالی", "ckb": "سورانی کردی", "de": "جرمن", "en": "انگریزی", "es": "ہسپانوی",
    "fa": "فارسی", "fr": "فرانسیسی", "ha": "ہاؤسا", "he": "عبرانی", "hi": "ہندی", "hy": "آرمینیائی", "id": "انڈونیشیائی", "it": "اطالوی",
    "ja": "جاپانی", "ka": "جارجیائی", "kk": "قازق", "ko": "کوریائی", "ku": "کردی", "ms": "مالے", "nl": "ڈچ", "pa": "پنجابی",
    "pl": "پولش", "ps": "پشتو", "pt": "پرتگالی", "ru": "روسی", "sd": "سندھی", "so": "صومالی", "sw": "سواحلی", "ta": "تمل",
    "tg": "تاجک", "th": "تھائی", "tr": "ترکی", "ug": "اویغور", "uk": "یوکرینی", "ur": "اردو", "uz": "ازبک", "vi": "ویتنامی", "zh": "چینی"
  }>
  <#return (line.language == "und")?then("نامعلوم", names[f.base(line.language)]!line.name) + " زبان">
</#function>
<#-- "اردو زبان کے 3 مضامین اور فرانسیسی زبان کا 1 مضمون" -->
<#function inLanguages lines><#return series(lines?map(line -> tongue(line) + (line.articles == 1)?then(" کا ", " کے ") + articles(line.articles)))></#function>
<#function partly lines><#return "صرف قواعد کے ذریعے پڑھا گیا مواد، جس سے محض براہ راست اقتباسات اور مقررہ فقرے ملتے ہیں: " + inLanguages(lines) + "۔"></#function>
<#function unheard lines><#return "وہ مواد جس میں بیانات تلاش نہیں کیے گئے: " + inLanguages(lines) + "۔"></#function>
<#function reprints number><#return count(number, "مضمون کسی دوسرے مضمون کی مکرر اشاعت ہے اور اس کے ساتھ ایک ہی آواز شمار ہوتا ہے۔", "مضامین دوسرے مضامین کی مکرر اشاعت ہیں اور ہر ایک اپنے اصل مضمون کے ساتھ ایک ہی آواز شمار ہوتا ہے۔")></#function>
<#function edited number><#return count(number, "مضمون", "مضامین") + " میں ادارے نے اشاعت کے بعد تبدیلی کی۔"></#function>
<#function unresolved number><#return count(number, "بیان", "بیانات") + " کے بارے میں معلوم نہ ہو سکا کہ کس نے دیا؛ " + (number == 1)?then("اسے یہاں شمار کیا گیا ہے اور کسی سے منسوب نہیں کیا گیا۔", "انہیں یہاں شمار کیا گیا ہے اور کسی سے منسوب نہیں کیا گیا۔")></#function>
<#function suggested people><#return "جن کا اکثر حوالہ آیا مگر اس بریفنگ کے فریقین میں شامل نہیں: " + people?map(who -> who.name + " (بیانات: " + who.statements?c + "، میڈیا ادارے: " + who.outlets?c + ")")?join("؛ ") + "۔"></#function>
<#function silent names partial><#return "اس مدت کے کسی مضمون میں " + series(names) + " کا براہ راست یا بالواسطہ حوالہ نہیں ملا۔ یہ بات پڑھی گئی کوریج کے بارے میں ہے، " + (names?size == 1)?then("فریق", "فریقین") + " کے بارے میں نہیں" + partial?then("؛ اس کوریج کا کچھ حصہ اپنی زبان کی وجہ سے جزوی طور پر پڑھا گیا یا بالکل نہیں پڑھا گیا", "") + "۔"></#function>
<#assign silentTitle = "خاموش فریق" unreadTitle = "مضامین جن کا اقتباس ممکن نہ تھا">
<#assign answers = {"caption": "ذرائع اور ان کا جواب", "outlet": "ادارہ", "state": "حالت", "entries": "اندراج", "taken": "شامل", "remarks": "کیفیت"}>
<#function failing reason since><#return reason?cap_first + "؛ " + moment(since) + " سے یہی صورت ہے"></#function>
<#function lastRead at><#return "آخری بار " + day(at) + " کو پڑھا گیا"></#function>
<#function unchanged since><#return day(since) + " کے بعد کچھ نیا نہیں۔"></#function>
<#assign emptyFeed = "فیڈ میں کوئی اندراج نہیں۔">
<#function mended number><#return "پڑھے جانے سے پہلے فیڈ میں " + count(number, "درستی کرنا پڑی۔", "درستیاں کرنا پڑیں۔")></#function>

<#-- Method and sources -->
<#assign method = "مضامین اوپر دیے گئے ذرائع سے جمع کیے جاتے ہیں اور اسی صورت میں پڑھے جاتے ہیں جس میں وہ شائع ہوئے۔ ہر بیان اپنے کہنے والے کے ساتھ مضمون کے متن میں تلاش کیا جاتا ہے، انگریزی میں ایک تربیت یافتہ ماڈل کے ذریعے اور چند دیگر زبانوں میں قواعد کے ذریعے اور صرف جزوی طور پر؛ اسے کسی فریق سے صرف اسی صورت میں منسوب کیا جاتا ہے جب مضمون اس فریق، اس کے افراد یا اس کے اداروں کا نام لے۔ جن بیانات کا مفہوم ایک ہو وہ ایک مؤقف شمار ہوتے ہیں اور ایک ہی مضمون کی مکرر اشاعتیں ایک آواز۔ ہر مؤقف کا موازنہ اس سے پہلے کے شماروں سے کیا جاتا ہے: وہ تازہ ہے، اس کا اعادہ ہوا ہے، وہ سخت تر، نرم تر یا برعکس ہو گیا ہے، یا اب اس پر خاموشی ہے۔">
<#assign methodEnd = "اقتباسات ہو بہو ہیں: مضامین میں ان کا مقام اس فائل کے ساتھ منسلک ڈیٹا میں درج ہے، اور جو حرف یہاں کے کسی فونٹ میں نہیں اس کی جگہ قوسین میں اس کا نمبر دیا گیا ہے۔">
<#-- Who worded the bottom line; rewording is missing where no language model is configured. -->
<#function author rewording="">
  <#local own = "خلاصہ فریق کے نام کے بعد ہر مضمون کے اپنے فعل اور الفاظ سے مرتب کیا گیا ہے؛ واوین صرف وہیں ہیں جہاں مضمون میں ہیں۔">
  <#if !rewording?has_content><#return own></#if>
  <#local refused = (rewording.refused?size gt 0)?then(" اس کے جواب " + (rewording.refused?size == 1)?then("کا ", "کے ") + count(rewording.refused?size, "جملہ قبول نہیں کیا گیا۔", "جملے قبول نہیں کیے گئے۔"), "")>
  <#if rewording.failure??><#return own + " اس کی عبارت کے لیے لسانی ماڈل " + rewording.model + " سے کہا گیا مگر اس میں اس کا کوئی حصہ نہیں: " + rewording.failure + "۔" + refused></#if>
  <#return own + " اس کے " + count(rewording.sentences?size, "جملے", "جملوں") + " کی عبارت لسانی ماڈل " + rewording.model + " کی ہے، جسے درج کردہ مؤقف سے ملا کر جانچا گیا ہے۔" + refused>
</#function>
<#assign reprint = "مکرر اشاعت">
<#function sourceTitle number outlet><#return "ماخذ " + number?c + ": " + outlet></#function>

<#-- The mail and the page -->
<#function figuresLine figures><#return count(figures.outlets, "آزاد میڈیا ادارے", "آزاد میڈیا اداروں") + (figures.articles == 1)?then(" کا ", " کے ") + articles(figures.articles) + "، " + count(figures.positions, "مؤقف", "مؤقف") + "، " + figures.fresh?c + " تازہ، " + figures.shifted?c + " تبدیل شدہ۔"></#function>
<#assign mail = {
  "nothing": "اس مدت میں فریقین نے کچھ نہیں کہا، یا کچھ پڑھا نہ جا سکا۔",
  "attached": "مکمل شمارہ PDF کی صورت میں منسلک ہے؛ اس کا ڈیٹا PDF کے ساتھ منسلک ہے۔",
  "partly": "کچھ مضامین اپنی زبان کی وجہ سے جزوی طور پر پڑھے گئے یا بالکل نہیں پڑھے گئے؛ تفصیل کوریج کے حصے میں ہے۔",
  "cited": "یہاں درج ذرائع", "ownWords": "اپنے الفاظ میں"
}>
<#assign page = {"pdf": "یہ شمارہ PDF میں", "json": "اس کا ڈیٹا JSON میں"}>
<#assign brief = {"caption": "ہر فریق کا مؤقف، تبدیل ہونے والے پہلے", "party": "فریق", "words": "کیا کہا", "fullOnly": "اس فائل کے ساتھ منسلک ڈیٹا میں"}>
