/** Color tokens for paper: always light; hatches, letters and signs carry the same meaning as colors. */
const TOKENS = `
:root{--ink:#171716;--ink-2:#4c4c48;--ink-3:#67675f;--line:#dededa;--strong:#82827c;--bg:#f6f6f4;--surface:#fff;
--grey-1:#3a3a38;--grey-2:#92928c;--grey-3:#d2d2cd;--opp:#cb7700;--opp-ink:#8f4a00;--opp-tint:#fdf0dc;--ok:#17703f;--bad:#b3261e;
--font:-apple-system,BlinkMacSystemFont,"Segoe UI Variable Text","Segoe UI",Inter,"Noto Sans","Liberation Sans","PingFang SC","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace}`

const TEXT = `
*{box-sizing:border-box}
html{background:var(--bg)}
body{margin:0;font:400 12px/16px var(--font);color:var(--ink);font-variant-numeric:tabular-nums lining-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{width:794px;max-width:100%;margin:24px auto;padding:48px 57px;background:var(--surface);border:1px solid var(--line)}
h1,h2,h3,p,ul,figure,pre,table{margin:0;padding:0;font:inherit}
h1{font-size:20px;line-height:28px;font-weight:600;letter-spacing:-.014em;margin:24px 0 8px;text-wrap:pretty}
h2{font-size:20px;line-height:28px;font-weight:600;letter-spacing:-.014em;margin:0 0 12px;text-wrap:pretty}
h3{font-size:14px;line-height:20px;font-weight:600;margin:20px 0 4px}
:lang(zh) h1,:lang(zh) h2{letter-spacing:0}
section+section{margin-top:56px;padding-top:24px;border-top:1px solid var(--line)}
.lead{font-size:14px;line-height:20px;color:var(--ink-2);margin-bottom:16px}
.text{color:var(--ink-2);margin:4px 0 8px;max-width:100ch}
ul{list-style:none;margin:4px 0 8px}li{padding-left:16px;position:relative;margin-bottom:4px;max-width:100ch}li::before{content:"–";position:absolute;left:0;color:var(--ink-3)}
pre{font:11px/16px var(--mono);background:var(--bg);padding:8px 12px;margin:4px 0;white-space:pre-wrap}
.note{color:var(--ink-2);border-left:2px solid var(--strong);padding:2px 0 2px 10px;margin:12px 0}
.note.problem{border-color:var(--bad);color:var(--bad)}.note.agrees{border-color:var(--ok);color:var(--ok)}
.quiet{color:var(--ink-3)}.strong{font-weight:600}.opportunity{color:var(--opp-ink);font-weight:600}.agrees{color:var(--ok);font-weight:600}.problem{color:var(--bad)}
.runhead{display:flex;justify-content:space-between;gap:16px;font-size:11px;line-height:16px;color:var(--ink-3);border-bottom:1px solid var(--line);padding-bottom:6px}`

const PARTS = `
.figures{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));border-top:1px solid var(--line);border-bottom:1px solid var(--line);margin:16px 0}
.figures>div{padding:10px 12px;border-left:1px solid var(--line)}.figures>div:first-child{padding-left:0;border-left:0}
.unit,.small,.source{font-size:11px;line-height:16px;color:var(--ink-3)}.small{color:var(--ink-2)}.small.agrees{color:var(--ok)}.small.problem{color:var(--bad)}
.value{font-size:20px;line-height:28px;font-weight:600;letter-spacing:-.01em;white-space:nowrap}
figure{border-top:2px solid var(--ink);padding-top:8px;margin:22px 0 0}
figcaption{margin-bottom:6px;break-after:avoid;break-inside:avoid}figcaption .title{display:block;font-size:14px;line-height:20px;font-weight:600}figcaption .unit{display:block}
.source{margin-top:6px;max-width:110ch}
table{border-collapse:collapse;width:100%}
th{font-size:11px;line-height:14px;font-weight:400;color:var(--ink-3);text-align:left;vertical-align:bottom;padding:0 8px 4px;border-bottom:1px solid var(--strong)}
td{padding:5px 8px;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:break-word}
td.wide,td code,td .detail{overflow-wrap:anywhere}td.whole{white-space:nowrap}th.wide{min-width:130px}
th.end,td.end{text-align:right}td.end{white-space:nowrap}td.end .detail{white-space:normal;overflow-wrap:normal;min-width:84px}
th:first-child,td:first-child{padding-left:0}th:last-child,td:last-child{padding-right:0}
td.opportunity.end{background:var(--opp-tint)}
.tight td{font-size:11px;line-height:15px;padding:4px 4px}.tight th{padding-left:4px;padding-right:4px}
.tight th:first-child,.tight td:first-child{padding-left:0}.tight th:last-child,.tight td:last-child{padding-right:0}
.sum td,.closing td{border-bottom:0;border-top:1px solid var(--strong);font-weight:600}
.detail{display:block;font-size:11px;line-height:14px;color:var(--ink-3);font-weight:400}
code{font:11px/14px var(--mono)}
.sign{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;margin-top:32px}.sign span{border-top:1px solid var(--ink);padding-top:6px;font-size:11px;color:var(--ink-3)}
svg{display:block;max-width:100%;height:auto}td svg{margin:2px 0}`

/** The classes of shared/charts/looks.ts; the window has its own sheet for them. */
const DRAWINGS = `
svg text{fill:var(--ink);font-family:var(--font);font-size:11px}svg .x2{font-size:12px}svg .xb{font-weight:600}svg .tq{fill:var(--ink-2)}svg .tqq{fill:var(--ink-3)}svg .topp{fill:var(--opp-ink)}svg .tbad{fill:var(--bad)}svg .tinv{fill:#fff}
.g1{fill:var(--grey-1)}.g2{fill:var(--grey-2)}.g3{fill:var(--grey-3)}.gsur{fill:var(--surface)}.gink{fill:var(--ink)}.gopp{fill:var(--opp)}.gbad{fill:var(--bad)}.nofill{fill:none}
.l{stroke:var(--line)}.ls{stroke:var(--strong)}.li{stroke:var(--ink)}.l2{stroke:var(--ink-2)}.lopp{stroke:var(--opp)}.lbad{stroke:var(--bad)}.dash{stroke-dasharray:2 3}
details{margin-top:6px}summary{font-size:11px;line-height:16px;color:var(--ink-3);cursor:pointer;width:fit-content}details table{margin-top:4px}`

const PAPER = `
@page{size:A4;margin:18mm 15mm 17mm}
@media print{html{background:none}details{display:none}main{width:auto;margin:0;padding:0;border:0}.runhead{display:none}h1{margin-top:0}
section+section{margin:0;padding:0;border:0;break-before:page}
h1,h2,h3,tr,.figures,svg,pre,li,.sign,.note{break-inside:avoid}.chart,.short,pre+p{break-inside:avoid}pre{break-after:avoid}h2,h3,figcaption,thead,tbody tr:first-child{break-after:avoid}tbody tr:nth-last-child(-n+2){break-before:avoid}thead{display:table-header-group}p{orphans:3;widows:3}.source{break-before:avoid}p:has(+ul){break-after:avoid}}
@media (max-width:720px){main{padding:16px;margin:0;border:0}.figures{grid-template-columns:repeat(2,minmax(0,1fr))}figure{overflow-x:auto}}`

/** The complete style sheet of a report; it refers to no external resource. */
export const REPORT_STYLE = TOKENS + TEXT + PARTS + DRAWINGS + PAPER

/** Head and foot of every printed page. @param left,right plain text. */
export function runningLines(left: string, right: string): string {
  const font = 'font:9px/12px var(--font);color:#67675f'
  return (
    `@page{@top-left{content:${cssText(left)};${font}}@top-right{content:${cssText(right)};${font}}` +
    `@bottom-right{content:counter(page) " / " counter(pages);${font}}}`
  )
}

/** A CSS string: every character except letters, digits and spaces is written as its code point. */
function cssText(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${safe}"`
}
