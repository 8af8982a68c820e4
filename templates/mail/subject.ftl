<#ftl output_format="plainText">
<#import "/words/" + edition.language?split("-")[0] + ".ftl" as w>
${edition.title} – ${w.day(edition.date)} (${w.edition(edition.number)})
