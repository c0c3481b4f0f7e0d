/** The CSS of an exported page: the app's colours, a serif for reading, both themes, print. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ground:light-dark(#fbfaf6,#14171b);--ink:light-dark(#16191d,#eceae4);--muted:light-dark(#5a636e,#a2abb5);--hairline:light-dark(#e4e0d6,#2d333a);--accent:light-dark(#1d4b8f,#8db8f2)}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:48rem;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 Charter,"Source Serif 4",Georgia,"Noto Serif",serif;overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.4rem;line-height:1.25;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--hairline)}
h3{font-size:1.05rem;margin:1.75rem 0 .5rem}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
dl{margin:0;display:grid;gap:.35rem}
dl>div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:1rem}
dt,li>p+p,li>p>span{color:var(--muted)}
dd,p{margin:0}
ul{list-style:none;padding:0;margin:0}
ul>li{padding:.6rem 0;border-top:1px solid var(--hairline)}
ul>li:first-child{border-top:0}
li>p+p{font-size:.95rem;padding-left:1.25rem}
ol{padding-left:2.25rem}
ol>li{padding:.2rem 0}
sup{font-size:.72em;line-height:0}
sup a{text-decoration:none;padding:0 .1em}
li>p>span{font-variant-numeric:tabular-nums}
section[tabindex]{overflow-x:auto}
table{border-collapse:collapse;overflow-wrap:break-word;font-size:.9rem;min-width:46rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--hairline)}
figure{margin:1rem 0}
figure svg{display:block;max-width:100%;height:auto;min-width:40rem;background:#fff;color-scheme:light}
footer{margin-top:3rem;color:var(--muted);font-size:.9rem}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
@media(max-width:32rem){dl>div{grid-template-columns:1fr;gap:0}}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:10.5pt;background:none}h2,h3{break-after:avoid}li,tr,figure,dl>div{break-inside:avoid}section[tabindex]{overflow:visible}table,figure svg{min-width:0;width:100%}.skip{display:none}thead{display:table-header-group}}
`
