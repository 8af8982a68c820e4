<#-- The words of an edition in Simplified Chinese, with all the names of en.ftl. There is no plural; numbers take measure
     words. -->
<#import "forms.ftl" as f>
<#assign direction = "ltr">
<#-- Marks between parts of a line; "says" stands between a party and what it does. -->
<#assign marks = {"comma": "，", "colon": "：", "semicolon": "；", "stop": "。", "says": ""}>
<#assign months = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"]>

<#-- Times -->
<#function day at><#return at?string("yyyy") + "年" + shortDay(at)></#function>
<#function shortDay at><#return months[at?string("M")?number - 1] + at?string("d") + "日"></#function>
<#function clock at><#return at?string("HH:mm")></#function>
<#function moment at><#return day(at) + clock(at)></#function>

<#-- Numbers and lists; `one` begins with the measure word and serves every number. -->
<#function count number one many=one><#return number?c + one></#function>
<#function articles number><#return count(number, "篇文章")></#function>
<#function outlets number><#return count(number, "家媒体")></#function>
<#function sources number><#return count(number, "个来源")></#function>
<#-- "a", "a和b", "a、b和c" -->
<#function series names>
  <#if names?size lt 2><#return names?join("")></#if>
  <#return names[0..<names?size - 1]?join("、") + "和" + names?last>
</#function>

<#-- What a party does: its verb, and the phrase with the party that it is aimed at in place of the star. -->
<#assign acts = {
  "AGREE":    {"verb": "赞同", "to": "赞同*"},
  "CONCEDE":  {"verb": "让步", "to": "向*让步"},
  "SUPPORT":  {"verb": "支持", "to": "支持*"},
  "CONSULT":  {"verb": "磋商", "to": "与*磋商"},
  "ASSERT":   {"verb": "表态", "to": "就*表态"},
  "REQUEST":  {"verb": "要求", "to": "要求*"},
  "ACCUSE":   {"verb": "指责", "to": "指责*"},
  "REJECT":   {"verb": "拒绝", "to": "对*表示拒绝"},
  "THREATEN": {"verb": "警告", "to": "警告*"}
}>
<#function verb act><#return acts[act].verb></#function>
<#-- "要求奥鲁联邦" -->
<#function deed act targets><#return (targets?size == 0)?then(verb(act), acts[act].to?replace("*", series(targets?map(id -> f.party(id)))))></#function>
<#function partyDoes party act><#return party + verb(act)></#function>
<#function onTopics names><#return "关于" + names></#function>
<#assign stances = {"open": "赞同、让步、支持、磋商", "firm": "表态、要求", "hard": "指责、拒绝、警告"}>
<#assign stanceNames = {"open": "开放", "firm": "坚定", "hard": "强硬"}>
<#assign changes = {"NEW": "新增", "HARDENED": "转趋强硬", "SOFTENED": "转趋缓和", "REVERSED": "逆转", "REPEATED": "重申", "NO_LONGER_VOICED": "不再提及"}>

<#-- Titles of the sections -->
<#assign titles = {
  "bottom-line": "要点", "contents": "目录", "voices": "其他人士", "disagreement": "主张与反驳",
  "differing": "数字出入", "matrix": "各方立场一览", "changes": "立场变化", "timeline": "时间线",
  "figures": "数据图示", "coverage": "报道覆盖与沉默方", "method": "方法", "sources": "来源"
}>

<#-- The cover -->
<#assign tagline = "各方表态简报">
<#assign pageOf = {"before": "第", "between": "页，共", "after": "页"}>
<#function edition number><#return "第" + number?c + "期"></#function>
<#function window from to zone><#return "报道时段：" + moment(from) + "至" + moment(to) + " · " + zone></#function>
<#assign quiet = "本时段内各方立场均无变化。各方所言见各自章节。">
<#function blind sources><#return "未能读取任何内容。" + (sources == 0)?then("本简报未设来源。", (sources == 1)?then("本简报唯一的来源在本时段内未", "本简报的" + count(sources, "个来源") + "在本时段内均未") + "提供文章。") + "本期不涉及各方的任何言论，各方在此处的沉默亦不具任何含义。"></#function>
<#assign nobody = "本时段内，争端各方均未被引述。">
<#assign keyFigures = {"articles": "篇文章已读", "outlets": "家独立媒体", "positions": "项各方立场", "fresh": "项新增", "shifted": "项有变化", "silent": "项不再提及"}>
<#assign contentsNote = "每处引文均与原文逐字一致，上标小号数字指向其来源。">
<#-- Who wrote the bottom line: beneath it where a language model had a part in it. -->
<#function worded sentences all model>
  <#local which = (sentences?size == all)?then("全文", "第" + sentences?map(n -> n?c)?join("、") + "句")>
  <#return which + "由语言模型" + model + "措辞，并已与所引立场核对">
</#function>

<#-- The sections of the parties -->
<#assign glance = "概览" since = "与上期相比" speakers = "发言人士" also = "其他言论">
<#function others number><#return "及另外" + count(number, "人")></#function>
<#assign hearsay = "传闻：各篇文章均对其持保留态度">
<#assign hedged = "据文章未具名或不为其作保的消息来源">
<#assign forms = {"DIRECT": "", "INDIRECT": "间接转述", "MIXED": "部分以媒体措辞转述"}>
<#assign before = "此前">
<#assign voicesLead = "就争端被引述、但不代表任何一方发言的人士。">

<#-- The tables -->
<#assign sameWords = "措辞相同">
<#assign differing = {"caption": "不同来源就同一事项给出的数字，各取最新", "about": "事项", "figure": "数字", "who": "出自何方", "words": "媒体及其原文", "outlet": "媒体自述", "unvouched": "媒体不为其作保"}>
<#assign matrix = {"caption": "各方在各议题上的表态，最强硬者居前", "party": "当事方", "none": "未就此发言"}>
<#function further number><#return "另有" + count(number, "项")></#function>
<#assign moved = {"caption": "上期以来发生变化的立场", "mark": "变化", "party": "当事方", "now": "现在", "before": "此前"}>
<#assign dropped = {"caption": "不再提及：上期持有的立场，此后未再就此发言", "party": "当事方", "heard": "最后提及", "words": "当时所言"}>
<#assign fresh = {"caption": "上期以来的新增立场，每方列出最重要的几项", "party": "当事方", "number": "新增", "words": "所言"}>
<#function timelineCaption zone><#return "按报道时间排列的言论（" + zone + "时间）"></#function>
<#assign timeline = {"day": "日期", "time": "时间", "source": "媒体", "statement": "言论"}>

<#-- The drawings -->
<#assign charts = {
  "stances": "近几期各方立场及其强硬程度", "stancesUnit": "每期立场数量；各图比例尺相同",
  "moves": "近几期的立场变化", "movesUnit": "各方每期发生变化的立场数量",
  "kinds": "可读文章按媒体归属划分", "kindsUnit": "本时段内的文章数量，含转载"
}>
<#function figure number><#return "图" + number?c></#function>
<#function columnAlt day all open firm hard><#return day + "：" + count(all, "项立场") + "，其中开放" + count(open, "项") + "、坚定" + count(firm, "项") + "、强硬" + count(hard, "项")></#function>
<#-- Digits and Latin letters only: drawings have one face. -->
<#function chartDay at><#return at?string("M/d")></#function>
<#assign noMoves = "无变化">

<#-- Coverage and silence -->
<#assign kinds = {"STATE": "官方媒体", "PUBLIC": "公共媒体", "PRIVATE": "私营媒体", "AGENCY": "通讯社"}>
<#assign feeds = {"OK": "已读取", "UNCHANGED": "无更新", "EMPTY": "空白", "FAILED": "读取失败", "GONE": "永久失效"}>
<#assign texts = {
  "FULL": "已读全文", "FEED_ONLY": "在订阅源中读取", "TEASER": "仅有开头数行",
  "PAYWALLED": "仅限订户阅读", "BLOCKED": "须经访问验证", "FAILED": "未能获取"
}>
<#function read failed all>
  <#if all == 0><#return "本简报未设来源。"></#if>
  <#if all == 1><#return "唯一的来源" + (failed?size == 0)?then("可以读取。", "无法读取。")></#if>
  <#if failed?size == 0><#return "全部" + sources(all) + "均可读取。"></#if>
  <#if failed?size == all><#return "全部" + sources(all) + "均无法读取。"></#if>
  <#return sources(all) + "中有" + count(failed?size, "个") + "无法读取：" + series(failed) + "。">
</#function>
<#function cutOff at zone><#return "截稿时间为" + moment(at) + "，" + zone + "。"></#function>
<#-- Numbers of articles by what became of their text, as pairs. -->
<#function found states><#return "在找到的文章中，" + states?map(s -> count(s.number, "篇") + texts[s.state])?join("，") + "。"></#function>
<#-- What stands before "文章". -->
<#function tongue line>
  <#local names = {
    "am": "阿姆哈拉语", "ar": "阿拉伯语", "az": "阿塞拜疆语", "bn": "孟加拉语", "ckb": "中库尔德语", "de": "德语", "en": "英语", "es": "西班牙语",
    "fa": "波斯语", "fr": "法语", "ha": "豪萨语", "he": "希伯来语", "hi": "印地语", "hy": "亚美尼亚语", "id": "印度尼西亚语", "it": "意大利语",
    "ja": "日语", "ka": "格鲁吉亚语", "kk": "哈萨克语", "ko": "韩语", "ku": "库尔德语", "ms": "马来语", "nl": "荷兰语", "pa": "旁遮普语",
    "pl": "波兰语", "ps": "普什图语", "pt": "葡萄牙语", "ru": "俄语", "sd": "信德语", "so": "索马里语", "sw": "斯瓦希里语", "ta": "泰米尔语",
    "tg": "塔吉克语", "th": "泰语", "tr": "土耳其语", "ug": "维吾尔语", "uk": "乌克兰语", "ur": "乌尔都语", "uz": "乌兹别克语", "vi": "越南语", "zh": "中文"
  }>
  <#return (line.language == "und")?then("语种无法识别的", names[f.base(line.language)]!line.name)>
</#function>
<#-- "3篇乌尔都语文章和1篇法语文章" -->
<#function inLanguages lines><#return series(lines?map(line -> count(line.articles, "篇") + tongue(line) + "文章"))></#function>
<#function partly lines><#return inLanguages(lines) + "按规则读取，只能找出直接引语和固定用语。"></#function>
<#function unheard lines><#return inLanguages(lines) + "未作言论提取。"></#function>
<#function reprints number><#return count(number, "篇文章") + "为转载，" + (number == 1)?then("与其", "各与其") + "所转载的文章合计为一个声音。"></#function>
<#function edited number><#return count(number, "篇文章") + "在发布后经媒体修改。"></#function>
<#function unresolved number><#return "有" + count(number, "条言论") + "无法确定发言者，仅在此处计数，不归于任何人。"></#function>
<#function suggested people><#return "常被引述、但不属于本简报所列各方：" + people?map(who -> who.name + "（" + count(who.statements, "条言论") + "，" + outlets(who.outlets) + "）")?join("；") + "。"></#function>
<#function silent names partial><#return "本时段的所有文章均未直接或间接引述" + series(names) + "。这只反映所读报道的情况，并不反映" + (names?size == 1)?then("该方", "上述各方") + "的情况" + partial?then("；其中部分报道因语言原因只读取了一部分，或完全未能读取", "") + "。"></#function>
<#assign silentTitle = "未发言的当事方" unreadTitle = "无法引用的文章">
<#assign answers = {"caption": "各来源及其响应情况", "outlet": "媒体", "state": "状态", "entries": "条目", "taken": "采用", "remarks": "备注"}>
<#function failing reason since><#return reason?cap_first + "；自" + moment(since) + "起一直如此"></#function>
<#function lastRead at><#return "上次读取成功：" + day(at)></#function>
<#function unchanged since><#return "自" + day(since) + "以来无新内容。"></#function>
<#assign emptyFeed = "订阅源中没有条目。">
<#function mended number><#return "订阅源经" + count(number, "处修正") + "后方可读取。"></#function>

<#-- Method and sources -->
<#assign method = "文章采自上列来源，按发布时的原样读取。每条言论连同其发言者均从文章正文中找出：英语文章使用经训练的模型，另有若干语言依靠规则，且只能找出一部分。只有在文章点明某一当事方、其人员或其机构时，言论才归于该方。含义相同的言论合为一项立场，同一文章的转载合为一个声音。每项立场均与此前各期相比较，分为新增、重申、转趋强硬、转趋缓和、逆转或不再提及。">
<#assign methodEnd = "引文均与原文逐字一致：其在文章中的位置载于本文件所附数据；凡本文件字体均未收录的字符，以方括号内的字符编号表示。">
<#-- Who worded the bottom line; rewording is missing where no language model is configured. -->
<#function author rewording="">
  <#local own = "“要点”部分在当事方名称之后接续各篇文章自身所用的动词和字句；仅在文章原有引号之处使用引号。">
  <#if !rewording?has_content><#return own></#if>
  <#local refused = (rewording.refused?size gt 0)?then("其答复中有" + count(rewording.refused?size, "句") + "未获采用。", "")>
  <#if rewording.failure??><#return own + "曾请语言模型" + rewording.model + "为其措辞，但该模型未参与其中：" + rewording.failure + "。" + refused></#if>
  <#return own + "其中" + count(rewording.sentences?size, "句") + "由语言模型" + rewording.model + "措辞，并已与所引立场核对。" + refused>
</#function>
<#assign reprint = "转载">
<#function sourceTitle number outlet><#return "来源" + number?c + "：" + outlet></#function>

<#-- The mail and the page -->
<#function figuresLine figures><#return articles(figures.articles) + "，来自" + count(figures.outlets, "家独立媒体") + "；" + count(figures.positions, "项立场") + "，新增" + count(figures.fresh, "项") + "，" + count(figures.shifted, "项") + "有变化。"></#function>
<#assign mail = {
  "nothing": "本时段内各方均未发言，或未能读取任何内容。",
  "attached": "完整一期以PDF格式附上；其数据附于该PDF中。",
  "partly": "部分文章因语言原因只读取了一部分，或完全未能读取；详见关于报道覆盖的章节。",
  "cited": "此处引用的来源", "ownWords": "媒体自述"
}>
<#assign page = {"pdf": "本期PDF版", "json": "本期数据（JSON）"}>
<#assign brief = {"caption": "各方所持立场，有变化者居前", "party": "当事方", "words": "所言", "fullOnly": "见本文件所附数据"}>
