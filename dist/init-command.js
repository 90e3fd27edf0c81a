"use strict";exports.id=2250;exports.ids=[2250];exports.modules={2250:function(e,n,t){t.r(n);t.d(n,{init:function(){return init}});var s=t(6760);var o=t.n(s);var i=t(3535);const r={plugin:"This is a plugin's own repository",core:"This is the core's own repository",deployment:"This repository pins a core or plugins",unknown:"No core and no plugin was found"};const a=10;function initText(e,{preset:n,manifests:t},s,o){const r=s.map(({path:e,outcome:n,why:t})=>[n,e,(0,i.g)(t)]);return[...foundLines(e,t),...n===""?[]:[`Policy: ${n}; it reads ${readBy(t)}.`],"",...(0,i.O)(r),"",o("bold","What to do next"),...nextSteps(e,t).map((e,n)=>`  ${n+1}. ${e}`),""].join("\n")}function askText(e,n){const t=e.map(({preset:e,manifests:n})=>[`  ${e}`,readBy(n)]);const s=e.length>0?["Several policies could judge this repository; say which one: release-gate init --policy NAME",...(0,i.O)(t)]:["No platform was recognised by its files, so nothing was written.",`If yours is one of these, name it: release-gate init --policy NAME (${n.join(", ")}).`,"Else say where the core's version stands, in .github/release-gate.yml, and run init again:","  extends: none","  core:","    name: acme","    find:","      - { in: versions.yaml, at: core }","  plugins:","    find:",'      - { in: plugins.txt, line: "{name}:{version}" }'];return`${s.join("\n")}
`}function readBy({cores:e,plugins:n}){const t=[...new Set(e.map(({text:e})=>(0,i.g)(e)))];const s=[...new Set(n.flatMap(({location:e})=>e?.path??[]))];const o=t.length===0?"no core":`core ${listed(t)}`;const r=new Set(n.map(({name:e})=>e)).size;const a=s.length===0?"":` in ${listed(s.map(e=>(0,i.g)(e)))}`;return`${o}, ${(0,i.j)(r,"plugin")}${a}`}function foundLines(e,{sight:n,environments:t,problems:s}){const o=n.seen.filter(({leftOut:e})=>e===null);const l=n.seen.flatMap(e=>closeTo(e));const c=n.images.map(({text:e,location:n})=>n===null?(0,i.g)(e):`${(0,i.g)(e)} (${(0,i.g)(n.path)})`);const u=t.length===0||t.some(({core:e})=>e===null);return[o.length===0?`${r[e]}${lookedThrough(n.searchedFiles)}.`:`${r[e]}.`,...o.length===0?[]:[`Read: ${listed(o.map(seenFile))}.`],...u&&c.length>0?[`These images are not known to be a core: ${listed(c)}.`]:[],...l.length===0?[]:[`Left out: ${listed(l)}.`],...s.slice(0,a).map(({message:e})=>`Cannot be read: ${(0,i.g)(e,i.l)}`),...t.length<2?[]:environmentParagraph(t)]}function lookedThrough(e){return e===null?"":` in ${(0,i.j)(e,"file")}`}function seenFile({path:e,core:n,plugins:t}){const s=[...n?["core"]:[],...t>0?[(0,i.j)(t,"plugin")]:[]];return s.length===0?(0,i.g)(e):`${(0,i.g)(e)} (${s.join(", ")})`}function closeTo({path:e,leftOut:n}){return n===null?[]:[`${(0,i.g)(e)}, because ${(0,i.g)(n)}`]}function environmentParagraph(e){const n=e.map(n=>[`  ${(0,i.g)((0,i.b3)(n,e))}`,n.core===null?"a core that is not known":`core ${(0,i.g)(n.core.text)}`]);return[`It holds ${e.length} environments, and the workflow judges each:`,...(0,i.O)(n)]}function listed(e){const n=e.length-a;const t=e.slice(0,a).join(e.some(e=>e.includes(", because "))?"; ":", ");return n>0?`${t} and ${n} more`:t}function nextSteps(e,{environments:n}){const t="See what the gate would have said so far: release-gate backtest --tags";const s=e==="deployment"&&n.some(({core:e})=>e===null);return[...e==="unknown"?["Fill in the versions in the workflow."]:[],...s?["Name the core: add its image to `core.images` in the policy, or set `core-version` beside `manifests` and `releasing: none` in the workflow."]:[],"Read the policy and change what is different for you.","See what it plans: release-gate calendar",...e==="core"?[t]:[],"Commit both files and open a pull request."]}function recognise(e){const n=[({releasing:e})=>e!==null&&e.names.length>0,({cores:e})=>e.length>0,({plugins:e})=>e.length>0];for(const t of n){const n=e.filter(({manifests:e})=>t(e));if(n.length>0)return closest(n)}return[]}function closest(e){const n=e.filter(({policy:e,manifests:n})=>n.cores.some(({text:n})=>{const t=(0,i._)(n);const s=t===undefined?null:(0,i.a1)(t);return e.core.schedule.some(e=>e.line===s)}));const t=new Set(e.map(({policy:e})=>e.core.name));if(t.size>1)return e;const s=n.length>0?n:e;const o=s.every(({policy:e})=>e.core.schedule.length>0);return o?s.slice(0,1):s}function repositoryKind({paths:e,releasing:n}){if(e.length===0||n===null)return"unknown";if(n.names.includes("core"))return"core";return n.names.length>0?"plugin":"deployment"}const l="https://raw.githubusercontent.com/release-gate/release-gate/main/schema/policy.schema.json";function starterPolicy(e,n){return`# yaml-language-server: $schema=${l}
# The policy of Release Gate: what may ship when. The file is yours; change what you like.
# A line such as "#name: acme" is an example: remove its "#" to use it.

# The policy that holds wherever this file is silent: a preset, another file, or none.
extends: ${e}

# Shown in reports.
#name: acme

# The time zone whose days count, UTC if left out.
#time-zone: Europe/Paris

# How many days from its planned day a release may be.
#tolerance-days: 1

# How bad a breach is: error, warning, notice or off. "release-gate explain" lists the rules.
#rules:
#  core-bugfix-off-cadence: error

# Days on which nothing ships, both ends included.
#freezes:
#  - { from: ${n}-12-20, to: ${n+1}-01-02, reason: year-end freeze }

# Findings that you accept, why, and until when.
#waivers:
#  - { rule: core-too-old, subject: plugin-legacy-crm, reason: is being replaced, until: ${n}-12-31 }
`}function starterWorkflow(e,n){const{strategy:t,steps:s}=e==="unknown"?u:(0,i.b4)(n);const o=t.length===0?[]:["    strategy:",...(0,i.b6)(t,3)];return`# Written by "release-gate init". The file is yours; change what you like.
# ${c[e]}
name: Release gate
on:
  pull_request:
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
${o.map(e=>`${e}
`).join("")}    permissions:
      contents: read # reads the policy and the versions
      pull-requests: write # comments, and sets labels
      issues: write # creates the labels the first time
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
${(0,i.b6)(s,3).join("\n")}
`}const c={plugin:"A patch that raises the plugin's minimum core is caught before it is published.",core:"A core version is judged by its number, its day and its line.",deployment:"A pull request whose plugins do not run on its core is stopped.",unknown:"A pull request whose plugins do not run on its core is stopped: fill in the versions."};const u={strategy:[],steps:[`- uses: ${i.b5}`,"  with:","    core-version: '2025.1.0' # the core you run; keep the quotes","    plugin-versions: | # your plugins, each with the cores it runs on","      plugin-dbt@1.1.5 2025.1.0+","    releasing: none # nothing is released here"]};const h=".github/workflows/release-gate.yml";async function init(e,n){(0,i.S)(e);const t=e.values.policy;if(t!==undefined&&(0,i.b7)(t)===null)throw(0,i.a_)(t,i.b2);const s=(0,i.z)(n.folder);const o=await s.read(i.b8,i.aC);const r=t!==undefined?[t]:o.kind==="missing"?i.b2:[""];const a=[];for(const e of r)a.push(await readUnder(e,n,s));const l=r.length===1?a:recognise(a);const[c]=l;if(c===undefined||l.length>1){n.print(askText(l,i.b2));return 2}const{manifests:u,policy:p}=c;const d=repositoryKind(u);const g=(0,i.C)(n.now,p.timeZone);const f=p.core.name===(0,i.b7)(i.be)?.core.name;const m=t===undefined&&c.preset!==""&&f;const w=m?await presetFor(u,g):c.preset;const y=[await writeNew(s,i.b8,starterPolicy(w,(0,i.a8)(g))),await writeNew(s,h,starterWorkflow(d,u.environments))];n.print(initText(d,{preset:w,manifests:u},y,n.paint));return y.some(({outcome:e})=>e==="failed")?2:0}async function presetFor({cores:e,plugins:n,releasing:t},s){const o=await (0,i.ba)({kind:"unnamed"});const r=n.filter(({name:e})=>t?.names.includes(e));const a=r.flatMap(({requirement:e})=>{const n=e===null?null:(0,i.bb)(e);return n===null||"wrong"in n?[]:(0,i.bc)(n)??[]});const l=e.flatMap(({text:e,floats:n})=>n?[]:(0,i._)(e)??[]);const c={core:null,before:null,minimums:[...l,...a]};const{policy:u}=(0,i.bd)(o,c,s);return o.find(e=>e.policy===u)?.preset??i.be}async function readUnder(e,{folder:n,now:t},o){const r=(0,i.A)(n=>n==="policy"?e:"");let a=await (0,i.b9)({door:"command",now:t,inputs:r,files:o,download:i.V,github:null,baseline:null});const{policy:l}=await (0,i.aA)(a.sources.policy);const c=l??(0,i.b7)(i.be);let u=await (0,i.aF)(a.sources.manifests,(0,i.aE)(c),(0,s.basename)(n));for(let e=0;u.wanted.length>0&&e<i.aP;e++){a=await a.readMore({now:u.wanted,before:[]});u=await (0,i.aF)(a.sources.manifests,(0,i.aE)(c),(0,s.basename)(n))}return{preset:e,policy:c,manifests:u}}async function writeNew(e,n,t){const s=await e.read(n,1);if(s.kind!=="missing")return{path:n,outcome:"kept",why:"it is there already"};const o=await e.write(n,t);return o===null?{path:n,outcome:"written",why:""}:{path:n,outcome:"failed",why:o}}}};
