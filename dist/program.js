/******/ (function() { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 3535:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: function() { return /* binding */ columns; },
  A: function() { return /* binding */ downloaderOf; },
  B: function() { return /* binding */ confinedFiles; },
  C: function() { return /* binding */ readInputs; },
  D: function() { return /* binding */ surroundingsOf; },
  E: function() { return /* binding */ dayIn; },
  F: function() { return /* binding */ judgesChange; },
  G: function() { return /* binding */ core_text; },
  H: function() { return /* binding */ connectorOf; },
  I: function() { return /* binding */ connectionOf; },
  J: function() { return /* binding */ deadlineOfRun; },
  K: function() { return /* binding */ couldNotJudge$1; },
  L: function() { return /* binding */ problem; },
  M: function() { return /* binding */ ej; },
  N: function() { return /* binding */ wrapped; },
  O: function() { return /* binding */ ng; },
  P: function() { return /* binding */ refuseOperands; },
  Q: function() { return /* binding */ choose; },
  R: function() { return /* binding */ gather; },
  S: function() { return /* binding */ refuseDownload; },
  T: function() { return /* binding */ ownFiles; },
  U: function() { return /* binding */ resolve; },
  V: function() { return /* binding */ isImpossible; },
  W: function() { return /* binding */ lineOf; },
  X: function() { return /* binding */ evaluate; },
  Y: function() { return /* binding */ movesEveryPlugin; },
  Z: function() { return /* binding */ readWords; },
  _: function() { return /* binding */ planSentence; },
  a: function() { return /* binding */ cut; },
  a$: function() { return /* binding */ t2; },
  a0: function() { return /* binding */ planList; },
  a1: function() { return /* binding */ noticeLines; },
  a2: function() { return /* binding */ UsageError; },
  a3: function() { return /* binding */ parseCoreVersion; },
  a4: function() { return /* binding */ W; },
  a5: function() { return /* binding */ shown; },
  a6: function() { return /* binding */ neverReleased; },
  a7: function() { return /* binding */ unknownLineNotices; },
  a8: function() { return /* binding */ foreignNumberNotices; },
  a9: function() { return /* binding */ dayInWords; },
  aA: function() { return /* binding */ coreKindOf; },
  aB: function() { return /* binding */ isPrerelease; },
  aC: function() { return /* binding */ fallsOn; },
  aD: function() { return /* binding */ previousRecurrence; },
  aE: function() { return /* binding */ nextRecurrence; },
  aF: function() { return /* binding */ catalogueOverBuiltIn; },
  aG: function() { return /* binding */ sU; },
  aH: function() { return /* binding */ readPolicy; },
  aI: function() { return /* binding */ policyOf; },
  aJ: function() { return /* binding */ readCatalogues; },
  aK: function() { return /* binding */ floats; },
  aL: function() { return /* binding */ tn; },
  aM: function() { return /* binding */ marksOf; },
  aN: function() { return /* binding */ readManifests; },
  aO: function() { return /* binding */ searchFor; },
  aP: function() { return /* binding */ liesOver; },
  aQ: function() { return /* binding */ searchedFormatOf; },
  aR: function() { return /* binding */ setsTag; },
  aS: function() { return /* binding */ readCore; },
  aT: function() { return /* binding */ n_; },
  aU: function() { return /* binding */ whatFailed; },
  aV: function() { return /* binding */ failureOf; },
  aW: function() { return /* binding */ ni; },
  aX: function() { return /* binding */ chartsWithLock; },
  aY: function() { return /* binding */ whyLeftOut; },
  aZ: function() { return /* binding */ settingsBeside; },
  a_: function() { return /* binding */ inOrder; },
  aa: function() { return /* binding */ planJson; },
  ab: function() { return /* binding */ tableLines; },
  ac: function() { return /* binding */ jsonText; },
  ad: function() { return /* binding */ weekdayOf; },
  ae: function() { return /* binding */ firstOf$1; },
  af: function() { return /* binding */ weekdayName; },
  ag: function() { return /* binding */ daysBetween; },
  ah: function() { return /* binding */ addDays; },
  ai: function() { return /* binding */ resolveTimeline; },
  aj: function() { return /* binding */ freezeOn; },
  ak: function() { return /* binding */ latestOn; },
  al: function() { return /* binding */ recurrencesBetween; },
  am: function() { return /* binding */ cameEarly; },
  an: function() { return /* binding */ isFirstOfLine; },
  ao: function() { return /* binding */ compareLines; },
  ap: function() { return /* binding */ maintainedLines; },
  aq: function() { return /* binding */ isOut; },
  ar: function() { return /* binding */ parseDay; },
  as: function() { return /* binding */ eo; },
  at: function() { return /* binding */ dayOf; },
  au: function() { return /* binding */ monthOf; },
  av: function() { return /* binding */ yearOf; },
  aw: function() { return /* binding */ compareCoreVersions; },
  ax: function() { return /* binding */ resolveFacts; },
  ay: function() { return /* binding */ t3; },
  az: function() { return /* binding */ nl; },
  b: function() { return /* binding */ cutToBytes; },
  b$: function() { return /* binding */ compatibilityWith; },
  b0: function() { return /* binding */ s1; },
  b1: function() { return /* binding */ prose; },
  b2: function() { return /* binding */ parsePluginVersion; },
  b3: function() { return /* binding */ comparePluginVersions; },
  b4: function() { return /* binding */ e9; },
  b5: function() { return /* binding */ isFinal; },
  b6: function() { return /* binding */ describeFailure; },
  b7: function() { return /* binding */ findPreset; },
  b8: function() { return /* binding */ nh; },
  b9: function() { return /* binding */ rememberRequirements; },
  bA: function() { return /* binding */ dueWords; },
  bB: function() { return /* binding */ pluginsWorstFirst; },
  bC: function() { return /* binding */ findingGroups; },
  bD: function() { return /* binding */ alikeFindings; },
  bE: function() { return /* binding */ sharedReason; },
  bF: function() { return /* binding */ afterSubject; },
  bG: function() { return /* binding */ ruleOf; },
  bH: function() { return /* binding */ bytesOf; },
  bI: function() { return /* binding */ closing; },
  bJ: function() { return /* binding */ opening; },
  bK: function() { return /* binding */ seenSection; },
  bL: function() { return /* binding */ planEntries; },
  bM: function() { return /* binding */ placeText; },
  bN: function() { return /* binding */ isWorthTelling; },
  bO: function() { return /* binding */ planPath; },
  bP: function() { return /* binding */ visibleLines; },
  bQ: function() { return /* binding */ timelineFor; },
  bR: function() { return /* binding */ numberingOf; },
  bS: function() { return /* binding */ isPossible; },
  bT: function() { return /* binding */ isSnapshotCore; },
  bU: function() { return /* binding */ isSnapshot; },
  bV: function() { return /* binding */ changeBetween; },
  bW: function() { return /* binding */ findingKey; },
  bX: function() { return /* binding */ findingsOf; },
  bY: function() { return /* binding */ firstDeploymentDay; },
  bZ: function() { return /* binding */ upgradePathOf; },
  b_: function() { return /* binding */ asCompared; },
  ba: function() { return /* binding */ propertyReader; },
  bb: function() { return /* binding */ readPluginList; },
  bc: function() { return /* binding */ suggest; },
  bd: function() { return /* binding */ tm; },
  be: function() { return /* binding */ chooseWord; },
  bf: function() { return /* binding */ ex; },
  bg: function() { return /* binding */ sr; },
  bh: function() { return /* binding */ fitted; },
  bi: function() { return /* binding */ problemLines; },
  bj: function() { return /* binding */ unknown; },
  bk: function() { return /* binding */ ef; },
  bl: function() { return /* binding */ labelOf; },
  bm: function() { return /* binding */ jobOf; },
  bn: function() { return /* binding */ tW; },
  bo: function() { return /* binding */ indented; },
  bp: function() { return /* binding */ te; },
  bq: function() { return /* binding */ resolvePreset; },
  br: function() { return /* binding */ candidatesOf; },
  bs: function() { return /* binding */ parseRequirement; },
  bt: function() { return /* binding */ minimumOf; },
  bu: function() { return /* binding */ choosePolicy; },
  bv: function() { return /* binding */ noDeadline; },
  bw: function() { return /* binding */ pauseWithin; },
  bx: function() { return /* binding */ realPathOf; },
  by: function() { return /* binding */ calendarEntries; },
  bz: function() { return /* binding */ isCalendarAlone; },
  c: function() { return /* binding */ command$1; },
  c$: function() { return /* binding */ n$; },
  c0: function() { return /* binding */ journeyOf; },
  c1: function() { return /* binding */ runningBefore; },
  c2: function() { return /* binding */ knowsLine; },
  c3: function() { return /* binding */ lowestFitting; },
  c4: function() { return /* binding */ isMaintained; },
  c5: function() { return /* binding */ fitOf; },
  c6: function() { return /* binding */ knownBadOf; },
  c7: function() { return /* binding */ isUsable; },
  c8: function() { return /* binding */ comparedCore; },
  c9: function() { return /* binding */ compatibilityOf; },
  cA: function() { return /* binding */ mapOf; },
  cB: function() { return /* binding */ passageIn; },
  cC: function() { return /* binding */ tooManyParts; },
  cD: function() { return /* binding */ layered; },
  cE: function() { return /* binding */ entriesOf; },
  cF: function() { return /* binding */ parentOf; },
  cG: function() { return /* binding */ itemsOf; },
  cH: function() { return /* binding */ textsOf; },
  cI: function() { return /* binding */ pathWithin; },
  cJ: function() { return /* binding */ readCoordinates; },
  cK: function() { return /* binding */ readUnversioned; },
  cL: function() { return /* binding */ readNamed; },
  cM: function() { return /* binding */ pluginOf; },
  cN: function() { return /* binding */ ofKind; },
  cO: function() { return /* binding */ replaced; },
  cP: function() { return /* binding */ pathBeside; },
  cQ: function() { return /* binding */ asFolder; },
  cR: function() { return /* binding */ mapWith; },
  cS: function() { return /* binding */ nameOf$1; },
  cT: function() { return /* binding */ lineEndFrom; },
  cU: function() { return /* binding */ folderOf$2; },
  cV: function() { return /* binding */ packageName; },
  cW: function() { return /* binding */ tU; },
  cX: function() { return /* binding */ contentLines; },
  cY: function() { return /* binding */ readResourceByFinders; },
  cZ: function() { return /* binding */ parseKeyPath; },
  c_: function() { return /* binding */ parseTemplate; },
  ca: function() { return /* binding */ optionsOf; },
  cb: function() { return /* binding */ outOfTurn; },
  cc: function() { return /* binding */ nextPatch; },
  cd: function() { return /* binding */ finalOf; },
  ce: function() { return /* binding */ slotOn; },
  cf: function() { return /* binding */ majorTolerance; },
  cg: function() { return /* binding */ slotsAround; },
  ch: function() { return /* binding */ lineNumbers; },
  ci: function() { return /* binding */ isNext; },
  cj: function() { return /* binding */ pluginCadenceOf; },
  ck: function() { return /* binding */ isOpenTo; },
  cl: function() { return /* binding */ isFrozen; },
  cm: function() { return /* binding */ firstFreeDay; },
  cn: function() { return /* binding */ nameOfPlugin; },
  co: function() { return /* binding */ byCalendar; },
  cp: function() { return /* binding */ newestCompatible; },
  cq: function() { return /* binding */ fitsNothing; },
  cr: function() { return /* binding */ intersectionOf; },
  cs: function() { return /* binding */ read; },
  ct: function() { return /* binding */ nn; },
  cu: function() { return /* binding */ placeOf; },
  cv: function() { return /* binding */ partOf; },
  cw: function() { return /* binding */ textOf; },
  cx: function() { return /* binding */ joined; },
  cy: function() { return /* binding */ inserted; },
  cz: function() { return /* binding */ writtenAs; },
  d: function() { return /* binding */ s$; },
  d0: function() { return /* binding */ nv; },
  d1: function() { return /* binding */ nw; },
  d2: function() { return /* binding */ nk; },
  d3: function() { return /* binding */ er; },
  d4: function() { return /* binding */ weeksOf; },
  d5: function() { return /* binding */ ey; },
  d6: function() { return /* binding */ e$; },
  d7: function() { return /* binding */ tj; },
  d8: function() { return /* binding */ Y; },
  d9: function() { return /* binding */ isTimeZone; },
  dA: function() { return /* binding */ coreIn; },
  dB: function() { return /* binding */ pluginIn; },
  dC: function() { return /* binding */ unreadable; },
  dD: function() { return /* binding */ coreInTag; },
  dE: function() { return /* binding */ endOfVersion; },
  dF: function() { return /* binding */ isComplete; },
  dG: function() { return /* binding */ spaced; },
  dH: function() { return /* binding */ nb; },
  dI: function() { return /* binding */ lineStartsOf; },
  dJ: function() { return /* binding */ once; },
  dK: function() { return /* binding */ isDenied; },
  dL: function() { return /* binding */ findersOf; },
  dM: function() { return /* binding */ isStructured; },
  dN: function() { return /* binding */ readByFinders; },
  dO: function() { return /* binding */ isOwnFile; },
  dP: function() { return /* binding */ nodesAt; },
  dQ: function() { return /* binding */ no; },
  dR: function() { return /* binding */ patternsOf; },
  dS: function() { return /* binding */ ns; },
  dT: function() { return /* binding */ np; },
  da: function() { return /* binding */ nearest; },
  db: function() { return /* binding */ isYear; },
  dc: function() { return /* binding */ locateIn; },
  dd: function() { return /* binding */ applyDefaults; },
  de: function() { return /* binding */ pluginVersionForm; },
  df: function() { return /* binding */ B; },
  dg: function() { return /* binding */ repositoryIn; },
  dh: function() { return /* binding */ matchTemplate; },
  di: function() { return /* binding */ fits; },
  dj: function() { return /* binding */ layCatalogues; },
  dk: function() { return /* binding */ declares; },
  dl: function() { return /* binding */ distinct$1; },
  dm: function() { return /* binding */ unreadProblems; },
  dn: function() { return /* binding */ readManifestFile; },
  dp: function() { return /* binding */ nf; },
  dq: function() { return /* binding */ isLockFile; },
  dr: function() { return /* binding */ isPreset; },
  ds: function() { return /* binding */ tt; },
  dt: function() { return /* binding */ whyFailed; },
  du: function() { return /* binding */ causeOf; },
  dv: function() { return /* binding */ UnreadableAnswer; },
  dw: function() { return /* binding */ tr; },
  dx: function() { return /* binding */ within; },
  dy: function() { return /* binding */ NoAnswer; },
  dz: function() { return /* binding */ listedIn; },
  e: function() { return /* binding */ terminal; },
  f: function() { return /* binding */ dateInWords; },
  g: function() { return /* binding */ countOf; },
  h: function() { return /* binding */ headlineOf; },
  i: function() { return /* binding */ guesses; },
  j: function() { return /* binding */ code; },
  k: function() { return /* binding */ fenceFor; },
  l: function() { return /* binding */ core_link; },
  m: function() { return /* binding */ t7; },
  n: function() { return /* binding */ t6; },
  o: function() { return /* binding */ openWorstFirst; },
  p: function() { return /* binding */ parseRepository; },
  q: function() { return /* binding */ json; },
  r: function() { return /* binding */ e7; },
  s: function() { return /* binding */ subjectWords; },
  t: function() { return /* binding */ terminalLines; },
  u: function() { return /* binding */ needsAction; },
  v: function() { return /* binding */ visible; },
  w: function() { return /* binding */ escapeMarkdown; },
  x: function() { return /* binding */ judge; },
  y: function() { return /* binding */ exitCodeOf; },
  z: function() { return /* binding */ t4; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __nccwpck_require__(3297);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __nccwpck_require__(6353);
var parse_default = /*#__PURE__*/__nccwpck_require__.n(parse);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:buffer"
var external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: ./lib/flat/core.js
const C=100;const P=1e4;const M=String.raw`[\t\n\r]*`;const A=`(?:${["http","https","ftp","ws","wss"].map(e=>[...e].join(M)).join("|")})${M}:[\\t\\n\\r\\\\/]*`;const T=String.raw`[a-z][a-z\d+.-]{0,30}:[\t\n\r]*[\\/]{2}[\t\n\r\\/]*`;const S=`(?<scheme>\\b(?:${A}|${T})|(?<![\\w:%])[\\\\/]{2})(?=[^\\s?#])`;const I=new RegExp(S,"i");const D=new RegExp(`${S}(?<user>[^\\\\/?#]*@)?(?<host>[^\\s\\\\/?#"'<>(),;]*)`,"gi");const L=/^(?:[\p{L}\p{N}._${}-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/iu;const N="\uFFFF";const F=new RegExp(`${N}\\S*`,"g");function shown(e){const n=withoutSecrets(e);const t=[...n.slice(0,C*2)];return t.length<=C&&n.length<=C*2?n:`${t.slice(0,C).join("")}\u{2026}`}function withoutSecrets(e){const n=e.length>P?`${e.slice(0,P)}\u{2026}`:e;if(!/[:\\/]|%3a|%2f|%5c/i.test(n))return n;const t=n.replace(/%(?:23|2f|3a|3f|40|5c)/gi,decodeURIComponent);const s=I.exec(t)?.index;if(s===undefined)return n;const r=t.slice(s).search(/[?#]/);return withoutUsers(r<0?t:t.slice(0,s+r))}function withoutUsers(e){const n=e.replace(D,(...e)=>{const{user:n="",host:t,...s}=e.at(-1);const r=s.scheme.replace(/[\t\n\r]/g,"");if(/^[\\/]/.test(r))return/\s/.test(n)?e[0]:`${r}${t}`;if(n===""&&t==="")return r;return L.test(t)&&!/[ ,]/.test(n)?`${r}${t}`:r+N});return n.replaceAll(F,"\u2026")}function problem(e,{found:n,expected:t,at:s=null}){return{message:e,found:n,expected:t,location:s}}function subjectWords(e){const{subject:n,about:t}=e;const[s]=t;if(n==="plugins"&&s?.version&&t.length===1){return s.version==="*"?shown(s.name):`${shown(s.name)} ${s.version}`}if(!isAboutOnePlugin(e))return n;const r=n.lastIndexOf("@");return`${n.slice(0,r)} ${n.slice(r+1)}`}function findingKey({rule:e,subject:n}){return`${e} ${n}`}function isAboutOnePlugin({subject:e,about:n}){const[t,...s]=n;if(t===undefined||s.length>0)return false;return e===`${shown(t.name)}@${t.version}`}function movesEveryPlugin({steps:e,undecided:n}){return n.length===0&&e.every(({blocked:e})=>e.length===0)}function isWorthTelling({steps:e,undecided:n}){if(e.length>1||n.length>0)return true;return e.some(({moves:e,blocked:n})=>e.length+n.length>0)}const R=1e3;function couldNotJudge$1(e,n){return{schemaVersion:1,verdict:"fail",targetDate:null,timeZone:n?.timeZone??"UTC",policy:{name:n?.name??"",source:n?.source??"",reason:null},seen:[],releasing:[],releasingReason:"",core:null,latest:null,plugins:[],findings:[],notices:[],problems:listed$2(e),counts:{error:0,warning:0,notice:0,undecided:0,waived:0},compatible:false,onCadence:false,minimumCore:null,calendar:{due:[],previousCoreMajor:null,nextCoreMajor:null,nextCoreMajors:[],nextCoreBugfix:null},labels:[],plan:null,advice:[]}}function listed$2(e){if(e.length<=R)return e;const n=e.length-R;const t=problem(`There are ${n} more problems; correct these first.`,{found:`${e.length} problems`,expected:"none"});return[...e.slice(0,R),t]}const W="two to four numbers without leading zeros, such as 2025.1.0, 1.0 or 2025.1.0-rc1";const B=256;const q=[["dev"],["alpha","a"],["beta","b"],["milestone","m"],["next"],["rc","cr"],["snapshot"]];const E=q.length;const U=-1;const V="(?:0|[1-9]\\d{0,14})";const _=q.flat().join("|");const z=`[-.]?(?:${_})(?:[-.]?${V})?`;const H=new RegExp(`^v?(${V}(?:\\.${V}){1,3})((?:${z})*)(?:\\+[0-9A-Za-z.-]+)?$`,"i");const G=new RegExp(`(?<word>${_})[-.]?(?<number>${V})?`,"gi");function parseCoreVersion(e){if(e.length>B)return undefined;const[,n,t=""]=H.exec(e)??[];return n===undefined?undefined:coreVersion(n.split(".").map(Number),t)}function startOfPrereleases(e){return{...e,text:`${e.text}-0`,prerelease:[{rank:U,number:0}]}}function isStartOfPrereleases({prerelease:e}){return e[0]?.rank===U}function compareCoreVersions(e,n){return compareNumbers(e.numbers,n.numbers)||comparePrereleases(e.prerelease,n.prerelease)}function compareNumbers(e,n){for(let t=0;t<Math.max(e.length,n.length);t++){const s=(e[t]??0)-(n[t]??0);if(s!==0)return s}return 0}function isPrerelease(e){return e.prerelease.length>0}function isSnapshotCore(e){return e.prerelease.some(({rank:e})=>q[e]?.includes("snapshot"))}function finalOf(e){return isPrerelease(e)?coreVersion(e.numbers,""):e}function nextPatch(e){if(isPrerelease(e))return finalOf(e);const[n=0,t=0,s=0]=e.numbers;return coreVersion([n,t,s+1],"")}function lineOf(e){return`${e.numbers[0]}.${e.numbers[1]}`}function finalVersion(e){return coreVersion([...e,0,0].slice(0,Math.max(3,e.length)),"")}function compareLines(e,n){return compareNumbers(lineNumbers(e),lineNumbers(n))}function lineNumbers(e){const[n=0,t=0]=e.split(".").map(Number);return[n,t]}function coreVersion(e,n){const t=e.length<3?[...e,0]:e;return{text:t.join(".")+n,numbers:t,prerelease:n===""?[]:prereleaseParts(n),twoPart:e.length===2}}function prereleaseParts(e){return[...e.matchAll(G)].map(({groups:e})=>({rank:q.findIndex(n=>n.includes(e?.word?.toLowerCase()??"")),number:Number(e?.number??0)}))}function comparePrereleases(e,n){for(let t=0;t<Math.max(e.length,n.length);t++){const s=e[t]??{rank:E,number:0};const r=n[t]??{rank:E,number:0};const o=s.rank-r.rank||s.number-r.number;if(o!==0)return o}return 0}const K={semver:{parse:parseSemantic,compare:compareSemantic,form:"a SemVer version of three numbers, such as 1.1.5 or 2.0.0-rc.1"},natural:{parse:parseNatural,compare:compareNatural,form:"a version that begins with a number and has no blanks, such as 5.10.1 or 447.v97d1a_3"},pep440:{parse:parsePython,compare:comparePython,form:"a Python version, such as 9.12.0, 1.0rc1 or 2.3.post1"}};const Y=Object.keys(K);function pluginVersionForm(e="semver"){return K[e].form}const J={semver:new Map,natural:new Map,pep440:new Map};function parsePluginVersion(e,n="semver"){const t=J[n].get(e);if(t!==undefined)return t;if(e.length>B||!/^v?\d\S*$/.test(e))return undefined;const s=K[n].parse(e);if(s===undefined)return undefined;const r={scheme:n,...s};J[n].set(e,r);return r}function comparePluginVersions(e,n){return K[e.scheme].compare(e,n)}function isFinal(e){return e.isFinal}function isSnapshot(e){return e.isSnapshot}function pluginKindOf({numbers:e}){if(e===null)return null;const[,n,t]=e;if(t>0)return"plugin-patch";return n>0?"plugin-minor":"plugin-major"}function sameReleaseLine(e,n){const t=pluginKindOf(e);if(e.numbers===null||n.numbers===null||t==="plugin-major")return false;const[s,r]=e.numbers;if(s!==n.numbers[0])return false;return t==="plugin-minor"||r===n.numbers[1]}function changeBetween(e,n){const t=comparePluginVersions(n,e);if(t<0)return"downgrade";if(t===0)return"none";if(n.numbers===null||e.numbers===null)return null;const s=n.numbers.findIndex((n,t)=>n!==e.numbers?.[t]);return["major","minor","patch"][s]??"prerelease"}function parseSemantic(e){const n=parse_default()(e);if(n===null)return undefined;const{major:t,minor:s,patch:r,prerelease:o}=n;return{version:n.version,numbers:[t,s,r],isFinal:o.length===0,isSnapshot:o.some(e=>String(e).toUpperCase()==="SNAPSHOT"),order:n}}function compareSemantic(e,n){return e.order.compare(n.order)}function parsePython(e){const n=(0,pep440.explain)(e);if(n===null||n.release.some(e=>!Number.isSafeInteger(e)))return undefined;const{public:t,local:s,release:r}=n;const o=s?`${t}+${s}`:t;const[i=0,a=0,l=0]=r;return{version:o,numbers:r.length>3?null:[i,a,l],isFinal:!n.is_prerelease&&!n.is_devrelease,isSnapshot:false,order:o}}function comparePython(e,n){return (0,pep440.compare)(e.order,n.order)}const Z=[["dev","nightly"],["alpha","a","ea"],["beta","b"],["milestone","m"],["next"],["rc","cr","pre","preview"],["snapshot"]];const X=/^v?\d[\w.+~-]*$/i;const Q=/^v[\da-f_]*[a-f_][\da-f_]*$/i;const ee=/\d+|[a-z]+/g;function parseNatural(e){if(!X.test(e))return undefined;const n=e.replace(/^v/i,"");const t=n.toLowerCase().split(/[.+~-]/).flatMap(partsOf);const s=t.findIndex(e=>"word"in e);const r=t.slice(0,s===-1?t.length:s);const o=t.flatMap(e=>"word"in e?[e.word]:[]);return{version:n,numbers:threeNumbers(r),isFinal:!o.some(e=>rankOf$1(e)!==-1),isSnapshot:o.includes("snapshot"),order:t}}function compareNatural(e,n){const[t,s]=[e.order,n.order];for(let e=0;e<Math.max(t.length,s.length);e++){const n=compareParts(t[e],s[e]);if(n!==0)return n}return 0}function partsOf(e){if(Q.test(e))return[{word:e}];return[...e.matchAll(ee)].map(([e])=>/^\d/.test(e)?{digits:e.replace(/^0+(?=\d)/,"")}:{word:e})}function threeNumbers(e){const[n,t,s,...r]=e.map(e=>"digits"in e?Number(e.digits):0);if(n===undefined||t===undefined||s===undefined||r.length>0)return null;return[n,t,s].every(Number.isSafeInteger)?[n,t,s]:null}function compareParts(e,n){const t=levelOf(e)-levelOf(n);if(t!==0||e===undefined||n===undefined)return t;if("digits"in e&&"digits"in n)return compareDigits(e.digits,n.digits);const[s,r]=["word"in e?e.word:"","word"in n?n.word:""];return rankOf$1(s)-rankOf$1(r)||compareTexts(s,r,rankOf$1(s)!==-1)}function levelOf(e){if(e===undefined)return 1;if("digits"in e)return 3;return rankOf$1(e.word)===-1?2:0}function compareDigits(e,n){return e.length-n.length||compareTexts(e,n,false)}function compareTexts(e,n,t){if(t||e===n)return 0;return e<n?-1:1}function rankOf$1(e){return Z.findIndex(n=>n.includes(e))}function fitOf(e,{intervals:n}){for(const t of n)if(contains(t,e))return"fits";return n.some(n=>isBelow(e,n)||awaitsFinal(n,e))?"too-old":"too-new"}function minimumOf({intervals:e}){return e[0]?.lower?.version??null}function lowestFitting(e,n=null){if(n===null&&e.every(e=>minimumOf(e)===null))return null;const t=highest([...e.map(minimumOf),n]);const s=e.flatMap(({intervals:e})=>e).flatMap(({lower:e})=>e===null?[]:[lowestIn(e)]).concat(n===null||!isPrerelease(n)?[]:finalOf(n)).filter(e=>t===null||compareCoreVersions(e,t)>=0).sort(compareCoreVersions);return s.find(n=>e.every(e=>fitOf(n,e)==="fits"))??null}function highest(e){let n=null;for(const t of e){if(t!==null&&(n===null||compareCoreVersions(t,n)>0))n=t}return n}function fitsNothing({lower:e,upper:n}){if(e===null||n===null)return false;if(excludesPrereleases(n)){return compareNumbers(e.version.numbers,n.version.numbers)>=0}const t=compareCoreVersions(e.version,n.version);return t>0||t===0&&!(e.inclusive&&n.inclusive)}function intersectionOf(e){const[n]=e;if(n!==undefined&&e.length===1)return n;const t=e.flatMap(({lower:e})=>e??[]).sort(compareLowers);const s=e.flatMap(({upper:e})=>e??[]).sort(compareUppers);return{lower:t.at(-1)??null,upper:s[0]??null}}function compareIntervals(e,n){if(e.lower===null||n.lower===null)return Number(e.lower!==null)-Number(n.lower!==null);return compareLowers(e.lower,n.lower)}function compareLowers(e,n){return compareCoreVersions(e.version,n.version)||Number(n.inclusive)-Number(e.inclusive)}function compareUppers(e,n){return compareNumbers(e.version.numbers,n.version.numbers)||Number(excludesPrereleases(n))-Number(excludesPrereleases(e))||compareCoreVersions(e.version,n.version)||Number(e.inclusive)-Number(n.inclusive)}function contains(e,n){return isBetween(e,n)&&takes(e,n)}function awaitsFinal(e,n){return!takes(e,n)&&isBetween(e,finalOf(n))}function isBetween(e,n){return!isBelow(n,e)&&!isAbove(n,e)}function takes({prereleasesOf:e},n){if(e===undefined||!isPrerelease(n))return true;return e.some(e=>compareNumbers(e,n.numbers)===0)}function isBelow(e,{lower:n}){if(n===null)return false;const t=compareCoreVersions(e,n.version);return n.inclusive?t<0:t<=0}function isAbove(e,{upper:n}){if(n===null)return false;if(excludesPrereleases(n))return compareNumbers(e.numbers,n.version.numbers)>=0;const t=n.takesBuilds?{...e,numbers:e.numbers.slice(0,3)}:e;const s=compareCoreVersions(t,n.version);return n.inclusive?s>0:s>=0}function excludesPrereleases(e){return!e.inclusive&&!isPrerelease(e.version)&&e.keepsPrereleases!==true}function lowestIn({version:e,inclusive:n}){if(isStartOfPrereleases(e))return finalOf(e);return n?e:nextPatch(e)}const en=10;function isNothingFound(e){const{core:n,plugins:t,sight:s}=e;if(s.asked==="not"||s.silent.length>0)return false;return n===null&&t.length===0&&installsOf(e).length===0}function isEveryManifestSilent(e){const{asked:n,silent:t,seen:s}=e.sight;const r=s.some(({core:e,plugins:n})=>e||n>0);return n==="named"&&t.length>0&&!r&&installsOf(e).length===0}function isCoreUnidentified(e){if(e.core!==null)return false;return installsOf(e).length>0||e.plugins.some(n=>isDeployed$1(e,n))}function isDeployed$1({releasing:e},{proposed:n,location:t}){return!n&&(e.names.length===0||t!==null)}function isUnseen(e){return isNothingFound(e)||e.sight.silent.length>0||installsOf(e).length>0||isCoreUnidentified(e)}function wasThereBefore(e,n,t){return!touchesVersions(e)&&t.some(e=>isSame$2(e,n))}function touchesVersions({core:e,plugins:n,removed:t,sightBefore:s}){const r=e===null?(s?.core??null)!==null:e.changed;return r||t.length>0||n.some(({changed:e})=>e)}function isSame$2(e,n){return e.text===n.text&&placeText$1(e)===placeText$1(n)}function listedTexts(e){return listed$1(e.map(({text:e,location:n})=>{return n===null?shown(e):`${shown(e)} (${shown(n.path)}:${n.line})`}))}function listed$1(e){const n=e.length>en?` and ${e.length-en} more`:"";return`${e.slice(0,en).join(", ")}${n}`}function imagesLikelyFirst({images:e},{policy:n}){const t=new Set;const s=e.filter(({text:e})=>!t.has(e)&&t.add(e));const[r,o]=[true,false].map(e=>s.filter(t=>isLikelyCore(t,n)===e));return[...r,...o]}function imageToPaste(e,{policy:n}){const t=e.find(e=>isLikelyCore(e,n)&&!e.text.includes("$"));if(t===undefined)return null;const s=imageName(t.text);if(n.core.images.some(e=>s===e||s.endsWith(`/${e}`))){return`if ${shown(t.text)} is the core, its tag is of another track than this policy's: judge it by the policy of that track`}const r=[...n.core.images,s].map(e=>JSON.stringify(e));return`if ${shown(s)} is the core, name it in the policy: \`core: { images: [${r.join(", ")}] }\``}function isLikelyCore({text:e},{core:n}){const t=n.name?.toLowerCase()??"";return t!==""&&pathOf(imageName(e)).toLowerCase().includes(t)}function pathOf(e){return e.replace(/^[^/]*[.:][^/]*\//,"")}function listedPaths(e){return listed$1(e.map(shown))}function pathsRead({seen:e}){return e.flatMap(({path:e,leftOut:n})=>n===null?[e]:[])}function pathsLeftOut({seen:e}){return e.flatMap(({path:e,leftOut:n})=>n===null?[]:[e])}function pathsBefore({sightBefore:e}){return pathsRead({seen:(e?.seen??[]).filter(({core:e,plugins:n})=>e||n>0)})}function leftOutToPaste(e){const n=pathsLeftOut(e).slice(0,en).map(shown);return n.length===0?null:`if what was left out is deployed, name it: \`manifests: ${n.join(", ")}\``}function imageName(e){const[n=""]=e.split("@",1);const t=n.indexOf(":",n.lastIndexOf("/")+1);return t===-1?n:n.slice(0,t)}function installsOf({sight:e}){return[...e.floatingInstalls,...e.unreadableInstalls]}function placeText$1({location:e}){return e===null?"":`${e.path}:${e.line}:${e.column}`}function compatibilityOf(e,n){if(e.core===null)return isDeployed$1(e,n)?"undecided":null;const t=comparedCore(e);return t===null?"undecided":compatibilityWith(t,n,n)}function compatibilityWith(e,n,{version:t,requirement:s}){if(t===null&&n.text!=="")return"undecided";if(t!==null&&knownBadOf(n,t,e).length>0)return"incompatible";if(s===null)return"undecided";return fitOf(e,s)==="fits"?"compatible":"incompatible"}function comparedCore({core:e,policy:n}){if(e===null||e.version===null)return null;return asCompared(n,e.version)}function asCompared({prereleases:e},n){return e==="as-final"?finalOf(n):n}function knownBadOf({entry:e},n,t){const s=e?.knownBad??[];if(s.length===0)return s;return s.filter(e=>e.versions.test(n)&&fitOf(t,e.core)==="fits")}function newestCompatible(e,n){const t=comparedCore(e);if(t===null)return null;const fits=s=>isUsable(e,s)&&compatibilityWith(t,n,s)==="compatible";const s=n.entry?.versions.findLast(fits)?.version??null;const{version:r,requirement:o}=n;if(r===null||!fits({version:r,requirement:o,released:null}))return s;return s!==null&&comparePluginVersions(s,r)>=0?s:r}function isUsable({targetDate:e},n){const{version:t,released:s,proposed:r}=n;return isFinal(t)&&(s===null||s<=e)&&r!==true}const et=864e5;const es=Symbol.for("constructDateFrom");function constructFrom(e,n){if(typeof e==="function")return e(n);if(e&&typeof e==="object"&&es in e)return e[es](n);if(e instanceof Date)return new e.constructor(n);return new Date(n)}function toDate(e,n){return constructFrom(e,e)}function addMilliseconds(e,n,t){return constructFrom(e,+toDate(e)+n)}const er=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"];const eo="9799-12-31";const ei=/^\d{4}-\d{2}-\d{2}$/;function parseDay(e){if(!ei.test(e)||e<"0100")return undefined;const n=new Date(e);return!Number.isNaN(n.getTime())&&toDay(n)===e?e:undefined}function dayOf(e,n,t){return toDay(new Date(Date.UTC(e,n-1,t)))}function addDays(e,n){return toDay(addMilliseconds(new Date(e),n*et))}function daysBetween(e,n){return(Date.parse(n)-Date.parse(e))/et}function weekdayOf(e){return er[new Date(e).getUTCDay()]}const ea="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");function dateInWords(e){return`${Number(e.slice(8))} ${ea[monthOf(e)-1]} ${e.slice(0,4)}`}function dayInWords(e){const n=weekdayOf(e);return`${n.charAt(0).toUpperCase()}${n.slice(1,3)} ${dateInWords(e)}`}function yearOf(e){return Number(e.slice(0,4))}function monthOf(e){return Number(e.slice(5,7))}function dayIn(e,n){if(n==="UTC")return toDay(e);const t=new Intl.DateTimeFormat("en-u-ca-gregory",{timeZone:n,year:"numeric",month:"numeric",day:"numeric"});const s=t.formatToParts(e);const numberOf=e=>Number(s.find(({type:n})=>n===e)?.value);return dayOf(numberOf("year"),numberOf("month"),numberOf("day"))}function isTimeZone(e){try{return new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone!==""}catch{return false}}function toDay(e){return e.toISOString().slice(0,10)}function numberingOf(e,n){return n.findLast(({from:n})=>compareLines(n,e)<=0)??null}function isYear(e){return e==="YEAR"||e==="YY"}const el=2e3;function yearOfLine(e,n){const[t]=lineNumbers(e);const s=numberingOf(e,n)?.words[0];if(s==="YY")return el+t;return s==="YEAR"?t:null}function isUnforeseen({words:e}){return e.slice(0,2).includes("N")}function isNamedByMonth({words:e}){return e[1]==="MONTH"}function lineAfter(e,n,t,s){for(const r of t.toReversed()){const o=lineInFormat(e,n,r,t);const i=o!==null&&(e===null||compareLines(o,e)>0);if(i&&numberingOf(o,t)===r){return isPossible(o,r,s)?o:null}}return null}function isNext(e,n,t){const s=numberingOf(e,t);if(s===null||s!==numberingOf(n,t))return true;const[r,o]=lineNumbers(e);const[i,a]=lineNumbers(n);if(isUnforeseen(s)||isNamedByMonth(s))return compareLines(e,n)>0;if(r===i)return o===a+1;if(isYear(s.words[0]))return r>i&&o===1;return r===i+1&&o===0}function missingBetween(e,n,t){const s={count:0,from:null};const r=n===null?null:numberingOf(n,t);if(n===null||r===null||r!==numberingOf(e,t))return s;if(isNamedByMonth(r)||isUnforeseen(r))return s;const[o,i]=lineNumbers(e);const[a,l]=lineNumbers(n);if(o===a)return{count:Math.max(0,l-i-1),from:null};const u=yearOfLine(n,t);if(u===null)return{count:l,from:null};return{count:l-1,from:dayOf(u,1,1)}}function isNamedAfter(e,n,t){const s=numberingOf(e,t)?.words??[];return lineNumbers(e).every((e,t)=>{if(isYear(s[t]))return e===yearIn(s[t],n);return s[t]!=="MONTH"||e===monthOf(n)})}function isPossible(e,n,t){const[,s]=lineNumbers(e);if(!isYear(n.words[0]))return true;if(isNamedByMonth(n))return s>=1&&s<=12;return s>=1&&(t===null||s<=t)}function lineInFormat(e,n,t,s){const r=yearIn(t.words[0],n);if(isNamedByMonth(t))return`${r}.${monthOf(n)}`;const o=e!==null&&numberingOf(e,s)===t;const[i,a]=o?lineNumbers(e):lineNumbers(t.from);if(!isYear(t.words[0]))return o?`${i}.${a+1}`:t.from;if(r>i)return`${r}.1`;return o?`${i}.${a+1}`:r===i?t.from:null}function yearIn(e,n){return e==="YY"?yearOf(n)-el:yearOf(n)}function isFirstOfLine(e,n){if(isPrerelease(e))return false;if(n.first==="any"){const t=earliestOf(lineOf(e),n);const release=({numbers:e})=>e.slice(0,3);return t===null||compareNumbers(release(e),release(t))<=0}const[t=0,...s]=e.numbers.slice(2);return t===numberOfFirst(n)&&s.every(e=>e===0)}function isForeign(e,n){const t=numberingOf(lineOf(e),n.numbering);const s=t?.words.length===2&&e.numbers.slice(2).some(e=>e>0);if(s&&n.first!=="any")return true;return(e.numbers[2]??0)<numberOfFirst(n)}function isWhole(e,{numbering:n=[],first:t=0}){const s=parseCoreVersion(e);if(s===undefined)return false;const r=numberingOf(lineOf(s),n)?.words.length??eu;const o=s.twoPart?2:s.numbers.length;return t==="none"||o>=r}const eu=3;function firstOf$1(e,n){const t=n.first==="any"?earliestOf(e,n):null;if(t!==null)return t;const s=finalVersion([...lineNumbers(e),numberOfFirst(n)]);return n.first==="none"||n.first==="any"?{...s,text:e}:s}function asWritten(e,{first:n}){const t=n==="none"&&compareNumbers(e.numbers.slice(2),[0])===0;const s=`${lineOf(e)}.0`;if(!t||e.numbers.length>3||!e.text.startsWith(s))return e;return{...e,text:lineOf(e)+e.text.slice(s.length)}}function numberOfFirst({first:e}){return e===1?1:0}function earliestOf(e,{releases:n}){let t=null;for(const s of n){if(isPrerelease(s.version)||lineOf(s.version)!==e)continue;if(t===null||s.date<t.date)t=s}return t?.version??null}function runningBefore(e){return e.before!==null&&e.before.version!==null?e.before:e}function optionsOf(e,n){const t=new Map;for(const e of n.entry?.versions??[]){t.set(e.version.version,e)}for(const{version:e,requirement:s}of[runningBefore(n),n]){if(e===null)continue;const n=t.get(e.version)?.released??null;t.set(e.version,{version:e,requirement:s,released:n})}return[...t.values()].filter(n=>isUsable(e,n)).flatMap(({version:e,requirement:n})=>n===null?[]:{version:e,requirement:n}).sort((e,n)=>comparePluginVersions(e.version,n.version))}function bestOption(e,n,t,s){const r=n.map(n=>({option:n,lasts:coresLasted(e,n,s)})).filter(({lasts:e})=>e>0);const o=r.filter(({option:e})=>comparePluginVersions(e.version,t)>0);const i=(o.length>0?o:r).toSorted((n,t)=>n.lasts-t.lasts||Number(isChosen(e,n.option))-Number(isChosen(e,t.option))||comparePluginVersions(n.option.version,t.option.version));return i.at(-1)?.option??null}function coresLasted(e,n,t){const s=t.findIndex(t=>compatibilityWith(t,e,n)!=="compatible");return s===-1?t.length:s}function isChosen(e,{version:n}){if(runningBefore(e)===e||e.version===null)return false;return comparePluginVersions(e.version,n)===0}function fixOf(e,n,t){const s=newestCompatible(e,n)?.version??null;const r=n.requirement===null?null:lowestCore(e,[n.requirement],t);return{newestCompatible:s,lowestCore:r?.text??null,lowestCoreDate:r===null?null:lineOutDate(e,r)}}function lowestCore({policy:e},n,t=null){const s=lowestFitting(n,t);return s&&asWritten(s,e.core)}function lineOutDate({timeline:e},n){return e.lines.get(lineOf(n))?.out??null}function oneOf(e,n){const t=e.filter(e=>e!==null);const s=t.length===0?n:t.join("; or ");return`${s.charAt(0).toUpperCase()}${s.slice(1)}.`}function upgradePathOf(e,{from:n,to:t}){const s=stopsBetween(e.policy.core.stops,n,t).map(n=>{const t=newestRelease(e,n);return t===null?{core:lowestStop(e,n),orLater:true}:{core:t,orLater:false}});return[...s,{core:t,orLater:false}]}function newestRelease({policy:e,targetDate:n},t){const s=e.core.releases.filter(({version:e,date:s})=>s<=n&&lineOf(e)===t&&!isPrerelease(e));return s.at(-1)?.version??null}function lowestStop(e,n){const t=firstOf$1(n,e.policy.core);const s=e.plugins.filter(({change:e})=>e!=="added").flatMap(n=>lowestOfLine(requirementsUpward(e,n),t)??[]);return[t,...s].sort(compareCoreVersions).at(-1)??t}function requirementsUpward(e,n){const{version:t}=runningBefore(n);if(t===null)return[];return optionsOf(e,n).filter(({version:e})=>comparePluginVersions(e,t)>=0).map(({requirement:e})=>e)}function lowestOfLine(e,n){const t=e.flatMap(e=>fitOf(n,e)==="fits"?n:lowestFitting([e],n)??[]).map(finalOf).filter(e=>lineOf(e)===lineOf(n));return t.sort(compareCoreVersions)[0]??null}function corePath({core:e}){if(e===null||e.version===null||e.before===null)return null;if(e.released&&e.kind==="core-backport")return null;const n=compareCoreVersions(e.version,e.before);return{core:e,from:e.before,to:e.version,down:n<0}}function stopsBetween(e,n,t){return e.filter(e=>!isReached(e,n)&&compareLines(e,lineOf(t))<0)}function isReached(e,n){const t=compareLines(lineOf(n),e);return t>0||t===0&&!isPrerelease(n)}function planOf(e){const n=corePath(e);if(n===null||compareCoreVersions(n.to,n.from)<=0)return null;const t=upgradePathOf(e,n);const s=asCompared(e.policy,n.from);const r=t.map(({core:n})=>asCompared(e.policy,n));const o=e.plugins.map(n=>journeyOf(e,n,s,r));return{from:n.from.text,to:n.to.text,steps:t.map((n,t)=>{const s=o.flatMap(e=>e[t]??[]);return stepOf(e,n,s)}),undecided:o.flatMap(e=>undecidedOf(e)[0]??[])}}function stepOf(e,{core:n,orLater:t},s){const r=s.flatMap(e=>e.kind==="moves"?e.move:[]);const when=e=>r.filter(n=>n.when===e);return{line:lineOf(n),core:n.text,orLater:t,date:lineOutDate(e,n),...plannedBy(e,n),moves:[...when("before"),...when("with")],stays:s.flatMap(e=>e.kind==="stays"?e.name:[]),blocked:s.flatMap(e=>e.kind==="blocked"?e.blocked:[])}}function plannedBy({timeline:e,policy:n},t){const s=e.lines.get(lineOf(t))?.basis==="planned";return s?{calendar:n.name}:{}}function undecidedOf(e){return e.flatMap(e=>e.kind==="undecided"?e.undecided:[])}function journeyOf(e,n,t,s){const r=optionsOf(e,n);const o=[];let i=runningBefore(n);let a=t;for(const[t,l]of s.entries()){const u={plugin:n,options:r,current:i,before:a,core:l,ahead:s.slice(t)};const c=outcomeOf(e,u);o.push(c);if(c.kind==="moves")i=c.taken;a=l}return o}function outcomeOf(e,n){const{plugin:t,options:s,current:r,core:o,ahead:i}=n;const{name:a,text:l}=t;if(t.change==="added"&&i.length>1)return{kind:"absent"};const u=compatibilityWith(o,t,r);if(u==="compatible")return{kind:"stays",name:a};const{version:c}=r;if(u==="undecided"||c===null){return{kind:"undecided",undecided:{name:a,version:c?.version??l}}}const f=bestOption(t,s,c,i);if(f!==null)return{kind:"moves",move:moveOf(n,c,f),taken:f};const d=wayOutOf(e,n,c);return{kind:"blocked",blocked:{name:a,version:c.version,wayOut:d}}}function moveOf({plugin:e,before:n},t,s){const r=compatibilityWith(n,e,s)==="compatible";return{name:e.name,from:t.version,to:s.version.version,change:changeBetween(t,s.version),requires:s.requirement.text,when:r?"before":"with"}}function wayOutOf(e,{plugin:n,options:t,core:s},r){const o=t.flatMap(({requirement:e})=>lowestFitting([e],s)??[]).sort(compareCoreVersions);for(const s of o){const o=bestOption(n,t,r,[s]);if(o===null)continue;const i=lineOutDate(e,s);return{core:s.text,version:o.version.version,date:i}}return null}function aboutCore(e){return{subject:nameOfCore(e),about:[{name:"core",version:e.version?.text??shown(e.text)}],location:e.location,touched:e.changed}}function aboutPlugin(e){return{subject:nameOfPlugin(e),about:[{name:e.name,version:e.version?.version??shown(e.text||"*")}],location:e.location,touched:e.changed}}function aboutBoth(e,n){return{...aboutPlugin(n),touched:n.changed||e.changed}}const ec={subject:"repository",about:[{name:"repository",version:""}],location:null,touched:true};function aboutFile(e,n){return{subject:shown(e),about:[{name:e,version:""}],location:n,touched:true}}function nameOfCore(e){return`core ${e.version?.text??shown(e.text)}`}function nameOfPlugin(e){const n=e.version?.version??shown(e.text);return n===""?shown(e.name):`${shown(e.name)}@${n}`}function datedText({date:e,version:n}){return n===null?dayInWords(e):`${dayInWords(e)} (${n})`}function latestWords({timeline:e,targetDate:n,policy:t}){const{latest:s}=e;if(s===null)return"another line is latest";const r=dayInWords(s.date);if(!s.isPlanned)return`${s.line} has been latest since ${r}`;const o=s.date<n?"was":"is";return`${s.line} ${o} planned for ${r} ${byCalendar(t)}`}function byCalendar({name:e}){return`by the calendar of ${shown(e)}`}function willNotRun({core:e}){return`will not run on core ${e?.version??""}`}function raisesMinimum({data:e}){const n=textIn(e.from);return`raises its minimum core (${n===""?"none":n} \u{2192} ${textIn(e.to)})`}function dayText(e){return typeof e==="string"?dayInWords(e):"this day"}function textIn(e){return typeof e==="string"?e:""}const ef={sight:{called:"always",subjectsOf:({sight:e})=>[e]},deployment:{called:"deployment",subjectsOf:({sight:e})=>[e]},vanishedPins:{called:"a change",subjectsOf:({vanished:e})=>e},plugin:{called:"always",subjectsOf:({plugins:e})=>e.filter(isFixed)},pair:{called:"always",subjectsOf:pairsOf},releasedCore:{called:"released core",subjectsOf:e=>coresOf(e).filter(({released:e})=>e)},releasedPlugin:{called:"released plugin",subjectsOf:({plugins:e})=>e.filter(isPinned).filter(({released:e})=>e)},proposedPlugin:{called:"released plugin",subjectsOf:({plugins:e})=>e.filter(isPinned).filter(({proposed:e})=>e)},shipment:{called:"whatever the freeze is for",subjectsOf:shipmentsOf},deployedShipment:{called:"deployment",subjectsOf:e=>isDeployment(e)?shipmentsOf(e):[]},deployedCore:{called:"deployment",subjectsOf:e=>isDeployment(e)?coresOf(e):[]},deployedPlugin:{called:"deployment with baseline",subjectsOf:e=>isDeployment(e)?e.plugins.filter(isPinned).filter(hasChange):[]},corePath:{called:"any core with baseline",subjectsOf:pathsOf$1}};function isDeployment({releasing:e}){return e.names.length===0}function pairsOf(e){const{core:n}=e;const t=comparedCore(e);if(n===null||t===null)return[];return e.plugins.filter(isFixed).map(e=>({plugin:e,core:n,compared:t}))}function shipmentsOf(e){const{core:n,plugins:t}=e;const s=isDeployment(e);if(n!==null&&(n.released||s))return[{core:n}];return t.filter(({released:e})=>e||s).map(e=>({plugin:e}))}function coresOf({core:e}){return e!==null&&isPinned(e)?[e]:[]}function pathsOf$1(e){const n=corePath(e);return n===null?[]:[n]}function hasChange({change:e}){return e!==null}function isFixed({version:e,text:n}){return e!==null||n===""}function isPinned(e){return e.version!==null}function defineRule(e){const{subjectsOf:n}=ef[e.on];const check=t=>n(t).filter(n=>isOf(e,n)).flatMap(n=>e.check(t,n)??[]);return{...e,check}}function isOf({of:e},n){return e===undefined||"kind"in n&&n.kind===e}const ed=defineRule({id:"backport-unrequested",severity:"error",undecided:false,on:"releasedCore",of:"core-backport",affects:null,closedBy:["name-request","number"],keepsRemedy:({allowed:e})=>e!=="never",links:["support"],why:"Older lines get fixes on request only; a backport that nobody asked for usually comes from the wrong branch.",breaks:"A release of an older line names no request, or the policy allows no backports.",keeps:"The input `backport-request` names the request that the backport serves.",inShort:{one:()=>"no request is named for this backport"},data:{line:"the line of the backport",latest:"the line that gets bugfixes without a request, or null",allowed:"what the policy says of backports"},examples:{breaks:{says:"2025.1.4 once 2025.2 is out",inputs:{"core-version":"2025.1.4","target-date":"2025-10-09"}},keeps:{says:"the same with the support ticket it serves",inputs:{"core-version":"2025.1.4","target-date":"2025-10-08","backport-request":"SUP-1234"}}},check(e,n){const{policy:t,timeline:s}=e;const{backport:r}=t.core;const o=r==="on-request"&&e.backportRequest===null;if(!o&&r!=="never")return null;return{...aboutCore(n),message:`${nameOfCore(n)} is a backport: ${olderThan(e)}.`,remedy:r==="never"?neverRemedy(e):requestRemedy(e,n),data:{line:lineOf(n.version),latest:s.latest?.line??null,allowed:r}}},inHistory({core:{backport:e}}){if(e==="on-request")return"not known";return e==="never"?"judged":"not judged"}});function olderThan(e){const{policy:n,backportRequest:t}=e;const s=latestWords(e);if(n.core.backport!=="never")return`${s}, and no request is named`;const r=t===null?"":", and a request does not change that";return`${s}, and this policy allows no backports${r}`}function neverRemedy({timeline:e}){return e.latest===null?"Fix the latest line instead.":`Fix the latest line instead, or set \`core.backport\` in the policy.`}function requestRemedy({policy:e},n){const{support:t}=e.links;const s=t===null?"":` Requests come in through ${t}.`;return`Name the request in \`backport-request\`, if someone asked for ${nameOfCore(n)}.${s}`}const ep=defineRule({id:"breaking-core-upgrade",severity:"warning",undecided:false,on:"corePath",affects:"breaking",closedBy:[],links:["migration"],why:"Anyone who upgrades to a line with breaking changes should read how to migrate first.",breaks:"The upgrade enters a line that the policy calls breaking.",keeps:"The upgrade stays on its line, or enters none that the policy calls breaking.",inShort:{one:e=>`${subjectWords(e)} may break what runs on it`},data:{from:"the core before",to:"the core now",reasons:"why the policy calls the lines breaking",guides:"the migration guides"},examples:{breaks:{says:"from 2025.1.3 to 2025.2.0",inputs:{"core-version":"2025.2.0","current-core-version":"2025.1.3","target-date":"2025-10-07",releasing:"none"}},keeps:{says:"from 2025.1.2 to 2025.1.3",inputs:{"core-version":"2025.1.3","current-core-version":"2025.1.2","target-date":"2025-08-21",releasing:"none"}}},check(e,{core:n,from:t,to:s,down:r}){if(r||lineOf(t)===lineOf(s))return null;const o=e.policy.core.breaking.filter(e=>compareLines(e.from,lineOf(s))<=0&&(e.to===null||compareLines(e.to,lineOf(t))>0));if(o.length===0)return null;const i=o.map(({reason:e})=>e);const{migration:a,others:l}=e.policy.links;const u=[...o.map(({guide:e})=>e),a,...Object.values(l)];const c=[...new Set(u.filter(e=>e!==null))];return{...aboutCore(n),message:`The upgrade from core ${t.text} to ${nameOfCore(n)} may break what runs on it: ${i.join("; ")}.`,remedy:c.length===0?"Read the release notes before you merge.":`Read before you merge: ${c.join(" and ")}`,data:{from:t.text,to:s.text,reasons:i,guides:c}}}});const em=defineRule({id:"breaking-plugin-upgrade",severity:"warning",undecided:false,on:"deployedPlugin",affects:"breaking",closedBy:[],links:["migration"],why:"A plugin major may break what uses it, and the person who merges it should know.",breaks:"A plugin is upgraded to a higher major version.",keeps:"The upgrade stays within one major version.",inShort:{one:e=>`${subjectWords(e)} is a major upgrade`,many:()=>"are major upgrades"},data:{from:"the version before",to:"the version now"},examples:{breaks:{says:"plugin-aws goes from 1.4.0 to 2.0.0",inputs:{"core-version":"2025.1.0","plugin-versions":"plugin-aws@2.0.0 2025.1.0+","current-plugin-versions":"plugin-aws@1.4.0","target-date":"2025-08-05",releasing:"none"}},keeps:{says:"plugin-aws goes from 1.4.0 to 1.5.0",inputs:{"core-version":"2025.1.0","plugin-versions":"plugin-aws@1.5.0 2025.1.0+","current-plugin-versions":"plugin-aws@1.4.0","target-date":"2025-08-05",releasing:"none"}}},check(e,n){if(n.change!=="major")return null;const t=n.before?.version?.version??null;return{...aboutPlugin(n),message:`${nameOfPlugin(n)} is a major upgrade from ${t} and may break what uses it.`,remedy:"Read its release notes and change what uses it in the same pull request.",data:{from:t,to:n.version.version}}}});const eh={"catalogue.yml":'plugins:\n  plugin-git:\n    knownBad:\n      - versions: 1.1.5\n        core: "[1.2,1.3)"\n        reason: NoSuchMethodError when a task starts\n'};const eg=defineRule({id:"combination-known-bad",severity:"error",undecided:false,on:"pair",affects:"compatibility",closedBy:["version","core"],afterWays:({url:e})=>typeof e==="string"?`See ${shown(e)}.`:"",links:[],why:"A declared minimum is not enough: some plugin versions break on cores that they claim to run on.",breaks:"The catalogue lists this plugin version and this core as broken.",keeps:"No known-bad entry of the catalogue covers both.",inShort:{one:(e,n)=>`${subjectWords(e)} ${willNotRun(n)}`},data:{core:"the core judged",reason:"why the catalogue calls it broken",url:"a page about it, or null",newestCompatible:"the newest known version of the plugin that fits the core, or null"},examples:{breaks:{says:"plugin-git 1.1.5 claims 1.0.0 and breaks on 1.2.1",inputs:{"core-version":"1.2.1","plugin-versions":"plugin-git@1.1.5 >=1.0.0","target-date":"2026-02-03",releasing:"none",catalog:"catalogue.yml"},files:eh},keeps:{says:"the same plugin on a core that is not listed",inputs:{"core-version":"1.1.0","plugin-versions":"plugin-git@1.1.5 >=1.0.0","target-date":"2026-02-03",releasing:"none",catalog:"catalogue.yml"},files:eh}},check(e,{plugin:n,core:t,compared:s}){const r=n.version===null?[]:knownBadOf(n,n.version,s);if(r.length===0)return null;const o=fixOf(e,n,null);return r.map(e=>({...aboutBoth(t,n),message:`${nameOfPlugin(n)} is known to break on ${nameOfCore(t)}: ${shown(e.reason)}.`,remedy:`Use another version of ${shown(n.name)}, or a core outside ${shown(e.core.text)}.`,data:{core:s.text,reason:e.reason,url:e.url,newestCompatible:o.newestCompatible}}))}});const ey=104;function weeksOf(e){const n=Number(/^(?<count>[1-9]\d{0,2}) weeks?$/.exec(e)?.groups?.count);return n<=ey?n:undefined}const ew=2;const eb=[[1,62],[63,366],[367,9*366]];const ev=[];function recurrencesBetween(e,n,t,s=ev){const isInside=e=>e>=n&&e<=t;if(e==="schedule")return daysOf(s,({kind:e})=>e==="published").filter(isInside);if(e==="core-major")return daysOf(s,({kind:e})=>e!=="empty").filter(isInside);const r=patternsOf(e);const o=r.flatMap(e=>daysOfPattern(e,n,t,s));return r.length===1?o:[...new Set(o)].sort()}function nextRecurrence(e,n,t=ev){for(const[s,r]of eb){const o=recurrencesBetween(e,addDays(n,s),addDays(n,r),t);if(o[0]!==undefined)return o[0]}return null}function previousRecurrence(e,n,t=ev){for(const[s,r]of eb){const o=recurrencesBetween(e,addDays(n,-r),addDays(n,-s),t);const i=o.at(-1);if(i!==undefined)return i}return null}function fallsOn(e,n,t,s=ev){const r=typeof e==="string"?[e]:patternsOf(e);return r.some(e=>{const r=toleranceOf(e,t);return recurrencesBetween(e,addDays(n,-r),addDays(n,r),s).length>0})}function toleranceOf(e,n){const t=typeof e!=="string"&&patternsOf(e).some(isWeekly);return t?Math.min(n,ew):n}function patternsOf(e){if(typeof e==="string")return[];return isList(e)?e:[e]}function isList(e){return Array.isArray(e)}function isWeekly(e){if("everyWeeks"in e)return e.everyWeeks===1;return"on"in e&&"weekday"in e.on&&e.on.week===null}function daysOf(e,n){return e.filter(n).map(({date:e})=>e)}function daysOfPattern(e,n,t,s){if("everyWeeks"in e)return daysOfInterval(e,n,t);if("weeksAfterMajor"in e){return daysOf(s,({kind:e})=>e!=="empty").flatMap(n=>e.weeksAfterMajor.map(e=>addDays(n,7*e))).filter(e=>e>=n&&e<=t).sort()}return daysOfRecurrence(e,n,t)}function daysOfInterval({everyWeeks:e,from:n},t,s){const r=[];const o=7*e;const i=Math.max(0,Math.ceil(daysBetween(n,t)/o));for(let e=addDays(n,i*o);e<=s;e=addDays(e,o))r.push(e);return r}function daysOfRecurrence(e,n,t){const s=[];const r=addDays(n,-e.offsetDays);const o=addDays(t,-e.offsetDays);for(let n=yearOf(r);n<=yearOf(o);n++){const t=n===yearOf(r)?monthOf(r):1;const i=n===yearOf(o)?monthOf(o):12;for(const a of e.months){if(a<t||a>i)continue;for(const t of recurrencesInMonth(e,n,a)){if(t>=r&&t<=o)s.push(addDays(t,e.offsetDays))}}}return s}function recurrencesInMonth({on:e},n,t){const isInside=e=>monthOf(e)===t;if("day"in e)return[dayOf(n,t,e.day)].filter(isInside);const s=er.indexOf(weekdayOf(dayOf(n,t,1)));const r=(er.indexOf(e.weekday)-s+7)%7;const inWeek=e=>dayOf(n,t,1+r+7*e);if(e.week!==null&&e.week!=="last")return[inWeek(ek.indexOf(e.week))];const o=[0,1,2,3,4].map(inWeek).filter(isInside);return e.week===null?o:o.slice(-1)}const ek=["first","second","third","fourth"];function freezeOn(e,n,t){return e.find(e=>e.from<=n&&n<=e.to&&(e.for===t||e.for==="all"))??null}function firstFreeDay(e,n,t){const s=freezeOn(e,n,t);return s===null?n:firstFreeDay(e,addDays(s.to,1),t)}const eO={"plugin-major":"major","plugin-minor":"minor","plugin-patch":"patch"};function pluginCadenceOf(e,n){const t=pluginKindOf(n);return isFinal(n)&&t!==null?e[eO[t]]:null}const e$=["YEAR","YY","MONTH","MAJOR","MINOR","PATCH","N"];function majorTolerance({core:e,toleranceDays:n}){return toleranceOf(e.major?.on??"any",n)}const ex={versions:"semver",requires:"minimum"};const ej={migration:null,support:null,board:null,others:{}};function slotOn({slots:e},n,t){const s=e.map(e=>({slot:e,distance:Math.abs(daysBetween(e.date,n))})).filter(({distance:e})=>e<=t).sort((e,n)=>e.distance-n.distance);return s[0]?.slot??null}function slotBefore({slots:e},n){return e.findLast(({date:e})=>e<n)??null}function slotsAfter({slots:e},n){return e.filter(({date:e})=>e>n)}function cameEarly({lines:e},{line:n,date:t}){const s=n===null?undefined:e.get(n);return s!==undefined&&s.out<t}function latestOn(e,n){let t=null;for(const{line:s,out:r,basis:o}of e.values()){if(r>n||t!==null&&compareLines(s,t.line)<=0)continue;t={line:s,date:r,...o==="planned"?{isPlanned:true}:{}}}return t}function isOut({lines:e},n,t){const s=e.get(n);return s===undefined||s.out<=t}function isImpossible({timeline:e,policy:n},t){const{numbering:s,major:r}=n.core;const o=numberingOf(t,s);if(o===null||!isYear(o.words[0])){return!e.lines.has(t)&&beginsItsYear(t,s)}if(!isPossible(t,o,r?.perYear??null))return true;if(!e.scheduled||e.lines.has(t))return false;const i=[...e.lines.keys()];const isBelow=e=>compareLines(e,t)<0;return i.some(isBelow)&&i.some(e=>!isBelow(e))}function beginsItsYear(e,n){const[t]=lineNumbers(e);return n.some(({from:e,words:n})=>isYear(n[0])&&lineNumbers(e)[0]===t)}function isMaintained(e,n,t,s){const r=e.bugfix?.lines==="all"&&!isOver(e,t,s);return r||maintainedLines(e,n,s).includes(t)}function maintainedLines(e,n,t){const s=latestOn(n.lines,t)?.line??null;const r=e.bugfix?.lines??[];const o=e.support.map(({line:e})=>e);const i=[s===null?null:nextBelowPlan(n,s,t),...r==="all"?[]:r,...newestLines(n,e.newestSupported,t),...o.filter(e=>isOut(n,e,t))].filter(n=>n!==null&&n!==s&&!isOver(e,n,t));const a=new Set([...s===null?[]:[s],...i]);return[...a].sort((e,n)=>compareLines(n,e))}function newestLines({lines:e},n,t){if(n===0)return[];const s=[...e.values()].filter(e=>e.out<=t).map(({line:e})=>e);return s.sort((e,n)=>compareLines(n,e)).slice(0,n)}function isOver({support:e},n,t){return e.some(e=>e.line===n&&e.until<t)}function nextBelowPlan({lines:e},n,t){if(e.get(n)?.basis!=="planned")return null;const s=new Map(e);s.delete(n);return latestOn(s,t)?.line??null}function slotsAround(e){return{previous:previousSlot(e),next:nextSlots(e)[0]??null}}function nextSlots(e){return slotsAfter(e.timeline,e.targetDate).filter(n=>isOpenTo(e,n)).map(n=>dated$1(e,n))}function previousSlot(e){let n=slotBefore(e.timeline,e.targetDate);while(n!==null&&!isOpenTo(e,n))n=slotBefore(e.timeline,n.date);return n===null?null:dated$1(e,n)}function majorOn(e){const n=slotOn(e.timeline,e.targetDate,0);return n===null?null:dated$1(e,n).version}function bugfixDaysAround(e){const n=e.policy.core.bugfix?.on??"any";const t=e.core?.version??null;const isItsDay=n=>{if(t===null)return false;const{timeline:s,policy:r}=e;const o=latestOn(s.lines,n)===null;return o||isMaintained(r.core,s,lineOf(t),n)};const at=e=>e===null?null:{date:e,version:isItsDay(e)?t?.text??null:null};return{previous:at(previousFreeDay(e,n)),next:at(nextFreeDay(e,n))}}function daysAround(e,n,t){const at=e=>e===null?null:{date:e,version:t};return{previous:at(previousFreeDay(e,n)),next:at(nextFreeDay(e,n))}}function nextFreeDay({policy:e,targetDate:n,timeline:t},s,r="releases"){if(s==="any")return null;let o=nextRecurrence(s,n,t.slots);while(o!==null){const n=freezeOn(e.freezes,o,r);if(n===null)return o;o=nextRecurrence(s,n.to,t.slots)}return null}function isFrozen({policy:e},n){return freezeOn(e.freezes,n,"releases")!==null}function isOpenTo(e,n){return n.kind!=="empty"&&!isFrozen(e,n.date)&&!cameEarly(e.timeline,n)}function previousFreeDay({policy:e,targetDate:n,timeline:t},s){if(s==="any")return null;let r=previousRecurrence(s,n,t.slots);while(r!==null){const n=freezeOn(e.freezes,r,"releases");if(n===null)return r;r=previousRecurrence(s,n.from,t.slots)}return null}function dated$1({policy:e},{line:n,date:t}){return{date:t,version:n===null?null:firstOf$1(n,e.core).text}}function firstDeploymentDay({policy:e,timeline:n},t){const{deployments:s,freezes:r}=e;let o=firstFreeDay(r,t,"deployments");if(s===null)return o;while(o!==null&&!fallsOn(s,o,0,n.slots)){const e=nextRecurrence(s,o,n.slots);o=e&&firstFreeDay(r,e,"deployments")}return o??t}function nextDeploymentDay(e){const{policy:n,targetDate:t}=e;const{deployments:s,freezes:r}=n;return s===null?firstFreeDay(r,t,"deployments"):nextFreeDay(e,s,"deployments")}const eC=defineRule({id:"core-major-off-cadence",severity:"error",undecided:false,on:"releasedCore",of:"core-major",affects:"cadence",closedBy:["day"],links:[],why:"Users plan their upgrades by the calendar; a major on another day finds nobody ready.",breaks:"A core major is released on a day that is not a release day of a core major.",keeps:"The target date is a release day, published or planned, within the tolerance.",inShort:{one:({data:e},{core:n})=>{const t=n?.plannedDate??null;const s=t===null?"":` (${dueWords$2(t,e.targetDate)} ${dayInWords(t)})`;return`${dayText(e.targetDate)} is not its day${s}`}},data:{targetDate:"the day judged",previous:"the last release day before it, with its version",next:"the next release day, with its version"},examples:{breaks:{says:"2025.1.0 a day late",inputs:{"core-version":"2025.1.0","target-date":"2025-08-06"}},keeps:{says:"2025.1.0 on the first Tuesday of August",inputs:{"core-version":"2025.1.0","target-date":"2025-08-05"}}},check(e,n){const{policy:t,targetDate:s}=e;if(t.core.major===null||t.core.major.on==="any")return null;if(slotOn(e.timeline,s,majorTolerance(t))!==null)return null;const{previous:r,next:o}=slotsAround(e);const i=o===null?"":` The next release day is ${datedText(o)}.`;return{...aboutCore(n),message:`${nameOfCore(n)}${whenDue(e,n.version)}.${i}`,remedy:`Choose a day that is left for ${lineOf(n.version)}, or ask whoever keeps the calendar.`,data:{targetDate:s,previous:r,next:o}}},inHistory:({core:e})=>(e.major?.on??"any")==="any"?"not judged":"judged"});function whenDue({policy:e,targetDate:n,timeline:t},s){const{called:r,major:o}=e.core;const i=r===null?"":`, a ${shown(r)},`;const a=t.lines.get(lineOf(s))?.slot?.date??null;if(a!==null){const e=a<n?"was":"is";return`${i} ${e} due on ${dayInWords(a)}; you are releasing on ${dayInWords(n)}`}const l=o?.on==="schedule"?`nothing is published for ${dayInWords(n)}`:`${dayInWords(n)} is not one of a ${shown(r??"core major")}`;return`${i} has no release day; ${l}`}function dueWords$2(e,n){return typeof n==="string"&&e>n?"it is due on":"it was due on"}const eP=defineRule({id:"core-bugfix-off-cadence",severity:"warning",undecided:false,on:"releasedCore",of:"core-bugfix",affects:"cadence",closedBy:["day"],links:["board"],why:"Users of the latest line expect their fixes on one weekday; a fix on another goes unnoticed.",breaks:"A core bugfix is released on a day that is not a bugfix day.",keeps:"The target date is a bugfix day, within the tolerance.",inShort:{one:({data:e})=>`${dayText(e.targetDate)} is not a bugfix day`},data:{targetDate:"the day judged",previous:"the last bugfix day before it; the version is null where the day is another line\u2019s",next:"the next bugfix day; the version is null where the day is another line\u2019s"},examples:{breaks:{says:"2025.1.1 on a Friday",inputs:{"core-version":"2025.1.1","target-date":"2025-08-08"}},keeps:{says:"2025.1.1 on the Thursday",inputs:{"core-version":"2025.1.1","target-date":"2025-08-07"}}},check(e,n){const{policy:t,targetDate:s}=e;const r=t.core.bugfix?.on??"any";if(r==="any"||fallsOn(r,s,t.toleranceDays,e.timeline.slots))return null;const{previous:o,next:i}=bugfixDaysAround(e);const a=[o,i].filter(e=>e!==null).map(({date:e})=>dayInWords(e));const l=a.length===0?"":`; the nearest are ${a.join(" and ")}`;const u=r==="schedule"?`nothing is published for ${dayInWords(s)}`:`${dayInWords(s)} is not a bugfix day`;return{...aboutCore(n),message:`${nameOfCore(n)} is a core bugfix, and ${u}${l}.`,remedy:"Choose a bugfix day on which its line still gets bugfixes.",data:{targetDate:s,previous:o,next:i}}},inHistory:({core:e})=>(e.bugfix?.on??"any")==="any"?"not judged":"judged"});const eM=defineRule({id:"core-outdated",severity:"notice",undecided:false,on:"deployedCore",affects:null,closedBy:["newer-core"],afterWays:(e,n)=>afterWords(n),links:["migration","support","board"],why:"A line that gets no bugfixes keeps its bugs and its security holes.",breaks:"The core\u2019s line no longer gets bugfixes on the target date.",keeps:"The line is `latest`, above it, kept alive by `bugfix.lines`, or inside its support window.",inShort:{one:e=>`${subjectWords(e)} no longer gets bugfixes`},data:{line:"the core\u2019s line",latest:"the line that gets bugfixes",supportUntil:"the last day of the line\u2019s support window, or null"},examples:{breaks:{says:"running 2025.1 once 2025.2 is out",inputs:{"core-version":"2025.1.3","target-date":"2025-10-08",releasing:"none"}},keeps:{says:"running 2025.1 while it is latest",inputs:{"core-version":"2025.1.3","target-date":"2025-10-06",releasing:"none"}}},check(e,n){const{timeline:t,policy:s}=e;const r=lineOf(n.version);if(t.latest===null||!isOutdated(e,r,t.latest.line))return null;const o=supportOf(e,r);const i=o===null?"":` Its support ended with ${dayInWords(o)}.`;return{...aboutCore(n),message:`${nameOfCore(n)} no longer gets bugfixes: ${latestWords(e)}.${i}`,remedy:`Move to a line that still gets bugfixes. ${afterWords(s)}`.trim(),data:{line:r,latest:t.latest.line,supportUntil:o}}}});function afterWords({core:e,links:n}){const t=n.board===null?"":`What is coming: ${n.board}.`;return[eA[e.backport??"allowed"],t].filter(e=>e!=="").join(" ")}const eA={"on-request":"Older lines get fixes on request only.",never:"An older line gets no fixes at all.",allowed:""};function isOutdated(e,n,t){const{policy:s,timeline:r,targetDate:o}=e;if(compareLines(n,t)>=0||isImpossible(e,n))return false;return!isMaintained(s.core,r,n,o)}function supportOf({policy:e},n){return e.core.support.find(e=>e.line===n)?.until??null}const eT=defineRule({id:"core-unidentified",severity:"error",undecided:true,on:"deployment",affects:null,closedBy:["name-core"],links:[],why:"Whether plugins run depends on the core: if no core is known, the upgrade that breaks them is green.",breaks:"Plugins are deployed, and nothing that was read names a core that the policy knows.",keeps:"An image that the policy knows, or `core-version`, says which core it is.",inShort:{one:()=>"it is not known which core these plugins run on"},data:{plugins:"the names of the plugins that wait for a core",images:"at most ten images that were seen and are not a known core, likely ones first"},examples:{breaks:{says:"the image has a name that the policy does not know",inputs:{manifests:"Dockerfile","target-date":"2025-08-05"},files:{Dockerfile:"FROM registry.acme.example/workflows:v2025.1.4\nRUN kestra plugins install io.kestra.plugin:plugin-dbt:1.1.5\n"}},keeps:{says:"the core is given by hand",inputs:{manifests:"Dockerfile","target-date":"2025-08-05","core-version":"2025.1.4",releasing:"none"},files:{Dockerfile:"FROM registry.acme.example/workflows:v2025.1.4\nRUN kestra plugins install io.kestra.plugin:plugin-dbt:1.1.5\n"}}},check(e,n){if(!isCoreUnidentified(e))return null;const{sightBefore:t}=e;const s=saidOf(e,n);const r=t===null?[]:[saidOf(e,t)];const o=imagesLikelyFirst(n,e).slice(0,en);return{subject:"core",about:[{name:"core",version:""}],message:s.text,remedy:remedyOf$2(e,o),data:{plugins:deployed(e).map(({name:e})=>e),images:o.map(({text:e})=>e)},location:s.location,touched:!wasThereBefore(e,s,r)}}});function saidOf(e,n){const t=imagesLikelyFirst(n,e);const s=deployed(e);const[r]=[...n.floatingInstalls,...n.unreadableInstalls];const o=t.length===0?"No image was seen.":`Images that were seen and are not a known core: ${listedTexts(t)}.`;return{text:`${subjectOf(s.map(({name:e})=>shown(e)))} deployed, but it is not known on which core. ${o}`,location:(t[0]??s[0]??r)?.location??null}}function subjectOf(e){if(e.length===0)return"Plugins are";return`${listed$1(e)} ${e.length===1?"is":"are"}`}function deployed(e){return e.plugins.filter(n=>isDeployed$1(e,n))}function remedyOf$2(e,n){const t=pathsRead(e.sight).map(shown);const s=t.length===0||t.length>en?"":`: ${t.join(", ")}`;return oneOf([imageToPaste(n,e)??"name the image that is the core in `core.images` of the policy",`give its version in \`core-version\`, together with \`manifests${s}\` and \`releasing: none\``],"")}const eS={"policy.yml":"deployments:\n  on: { weekday: [monday, tuesday, wednesday, thursday] }\n"};const eI=defineRule({id:"deployment-off-window",severity:"warning",undecided:false,on:"deployedShipment",affects:null,closedBy:["day"],links:[],why:"On a day that the team keeps free, nobody is around to fix a deployment that goes wrong.",breaks:"The target date is not one of the days of `deployments`.",keeps:"The target date is one of them, or the policy names none.",inShort:{one:({data:e})=>`${dayText(e.targetDate)} is not a deployment day`,many:([e])=>`would go out on ${dayText(e?.data.targetDate)}, not a deployment day`},data:{targetDate:"the day judged",next:"the next day on which a deployment may go out, outside freezes, or null"},examples:{breaks:{says:"a deployment on a Friday",inputs:{"core-version":"2025.1.1","target-date":"2025-08-08",releasing:"none",policy:"policy.yml"},files:eS},keeps:{says:"the same on the Thursday before",inputs:{"core-version":"2025.1.1","target-date":"2025-08-07",releasing:"none",policy:"policy.yml"},files:eS}},check(e,n){const{policy:t,targetDate:s,timeline:r}=e;if(t.deployments===null)return null;if(fallsOn(t.deployments,s,0,r.slots))return null;return"core"in n?{...aboutCore(n.core),...offWindow(e,nameOfCore(n.core))}:{...aboutPlugin(n.plugin),...offWindow(e,nameOfPlugin(n.plugin))}}});function offWindow(e,n){const{targetDate:t}=e;const s=nextDeploymentDay(e);return{message:`${n} would be deployed on ${dayInWords(t)}, which is not a deployment day.`,remedy:s===null?"Add a day to `deployments` in the policy; none is left.":`Deploy it on ${dayInWords(s)}.`,data:{targetDate:t,next:s}}}const eD=defineRule({id:"core-downgraded",severity:"error",undecided:false,on:"corePath",affects:null,closedBy:["core"],backToCore:true,keepsRemedy:()=>true,links:["migration"],why:"A core does not read what a newer one has written; a downgrade can lose data.",breaks:"The core is lower than before.",keeps:"It is the same or higher, or it is a backport that is being released.",inShort:{one:({data:e})=>`core goes back from ${textIn(e.from)} to ${textIn(e.to)}`},data:{from:"the core before",to:"the core now"},examples:{breaks:{says:"a deployment goes from 2025.2.1 back to 2025.1.5",inputs:{"core-version":"2025.1.5","current-core-version":"2025.2.1","target-date":"2025-10-08",releasing:"none"}},keeps:{says:"a requested backport of 2025.1 beside 2025.2.1",inputs:{"core-version":"2025.1.5","current-core-version":"2025.2.1","target-date":"2025-10-08","backport-request":"SUP-1234"}}},check(e,{core:n,from:t,to:s,down:r}){if(!r)return null;return{...aboutCore(n),message:`${nameOfCore(n)} is lower than before: it was ${t.text}.`,remedy:`Keep core ${t.text}, or restore a backup taken on ${s.text} before going back.`,data:{from:t.text,to:s.text}}}});const eL=defineRule({id:"plugin-downgraded",severity:"warning",undecided:false,on:"deployedPlugin",affects:null,closedBy:["version"],keepsRemedy:()=>true,links:[],why:"A lower version usually comes from a merge that went wrong, and loses fixes.",breaks:"A plugin\u2019s version is lower than before.",keeps:"It is the same or higher.",inShort:{one:e=>`${subjectWords(e)} is older than before`,many:()=>"are older than before"},data:{from:"the version before",to:"the version now"},examples:{breaks:{says:"plugin-dbt goes from 1.1.5 back to 1.1.4",inputs:{"core-version":"2025.1.0","plugin-versions":"plugin-dbt@1.1.4 2025.1.0+","current-plugin-versions":"plugin-dbt@1.1.5","target-date":"2025-08-05",releasing:"none"}},keeps:{says:"plugin-dbt goes from 1.1.4 to 1.1.5",inputs:{"core-version":"2025.1.0","plugin-versions":"plugin-dbt@1.1.5 2025.1.0+","current-plugin-versions":"plugin-dbt@1.1.4","target-date":"2025-08-05",releasing:"none"}}},check(e,n){if(n.change!=="downgrade")return null;const t=n.before?.version?.version??null;return{...aboutPlugin(n),message:`${nameOfPlugin(n)} is lower than before: it was ${t}.`,remedy:`Keep ${shown(n.name)} ${t}, or say in a waiver why it goes back.`,data:{from:t,to:n.version.version}}}});const eN={previous:"the version of the same release line that it is compared with",from:"the minimum core before, or null for none",to:"the minimum core now"};const eF=defineRule({id:"minimum-raised-in-patch",severity:"error",undecided:false,on:"proposedPlugin",affects:null,closedBy:["number"],otherWays:keepingMinimum,links:[],why:"Patches are installed without a second look; one that needs a newer core line breaks whoever trusts it.",breaks:"A patch raises its minimum core to a higher core line.",keeps:"A patch keeps its minimum, lowers it, or raises it within one core line.",inShort:{one:e=>`a patch ${raisesMinimum(e)}`},data:eN,examples:{breaks:{says:"the patch 1.2.1 needs core 1.2.3, where 1.2.0 ran on 1.0.0",inputs:{"plugin-versions":"plugin-amqp@1.2.1 1.2.3","current-plugin-versions":"plugin-amqp@1.2.0 1.0.0","target-date":"2026-02-12"}},keeps:{says:"the patch 1.2.2 goes back to core 1.0.0",inputs:{"plugin-versions":"plugin-amqp@1.2.2 1.0.0","current-plugin-versions":"plugin-amqp@1.2.1 1.2.3","target-date":"2026-02-12"}}},check:(e,n)=>raised(e,n,"plugin-patch")});function keepingMinimum({data:e,location:n},{core:t}){const{from:s}=e;if(typeof s!=="string")return[];const[r]=t.properties;const o=n!==null&&r!==undefined&&/\.properties$/.test(n.path);const i=o?` (\`${r}=${shown(s)}\` in ${shown(n.path)})`:"";return[`keep the minimum at ${shown(s)}${i}`]}const eR=defineRule({id:"minimum-raised-in-minor",severity:"warning",undecided:false,on:"proposedPlugin",affects:null,closedBy:[],links:[],why:"A minor may need a newer core line, but its users should hear of it before they upgrade.",breaks:"A minor raises its minimum core to a higher core line.",keeps:"A minor keeps its minimum, lowers it, or raises it within one core line.",inShort:{one:e=>`a minor ${raisesMinimum(e)}`},data:eN,examples:{breaks:{says:"the minor 1.3.0 needs core 1.2.3, where 1.2.2 ran on 1.0.0",inputs:{"plugin-versions":"plugin-amqp@1.3.0 1.2.3","current-plugin-versions":"plugin-amqp@1.2.2 1.0.0","target-date":"2026-02-19"}},keeps:{says:"the minor 1.2.0 stays on core 1.0.0",inputs:{"plugin-versions":"plugin-amqp@1.2.0 1.0.0","current-plugin-versions":"plugin-amqp@1.1.4 1.0.0","target-date":"2026-02-19"}}},check:(e,n)=>raised(e,n,"plugin-minor")});function raised(e,n,t){const s=raisedMinimum(e,n,t);if(s===null)return null;const r=s.from?.text??null;const{version:o}=s.before.version;const i=r===null?"had none":`ran on core ${r}`;return{...aboutPlugin(n),location:n.requirementLocation??n.location,message:`${nameOfPlugin(n)} is a ${t.replace("plugin-","")} and raises its minimum core to ${s.to.text}; ${o} of the same release line ${i}.`,remedy:`${t==="plugin-patch"?"Release it as a minor":"Say so in its release notes"}, or keep the minimum${r===null?"":` at ${r}`}.`,data:{previous:o,from:r,to:s.to.text}}}function raisedMinimum(e,n,t){const{version:s,requirement:r}=n;if(s===null||r===null||pluginKindOf(s)!==t)return null;const o=earlierOfLine(e,n,s);const i=minimumOf(r);if(o===null||i===null)return null;const a=minimumOf(o.requirement);const l=a===null||compareLines(lineOf(i),lineOf(a))>0;return l?{before:o,from:a,to:i}:null}function earlierOfLine(e,n,t){const{before:s,entry:r}=n;if(s?.version&&s.requirement&&sameReleaseLine(t,s.version)){return{version:s.version,requirement:s.requirement}}for(const n of r?.versions.toReversed()??[]){if(n.requirement===null||!isUsable(e,n))continue;if(isEarlier(n.version,t)){return{version:n.version,requirement:n.requirement}}}return null}function isEarlier(e,n){return sameReleaseLine(n,e)&&comparePluginVersions(e,n)<0}const eW={requires:"the requirement as written",core:"the core judged",lowestCore:"the lowest core that fits the plugin, above this one where it is too old, or null",lowestCoreDate:"the day that core line came out or is due, or null",newestCompatible:"the newest known version of the plugin that fits the core, or null"};const eB=defineRule({id:"core-too-old",severity:"error",undecided:false,on:"pair",affects:"compatibility",closedBy:["version","core"],links:["migration"],why:"A plugin built against a newer core calls what an older one does not have, and fails at run time.",breaks:"The core is below what the plugin requires.",keeps:"The core is at or above the minimum; a prerelease of the minimum is below it.",inShort:{one:(e,n)=>`${subjectWords(e)} ${willNotRun(n)}`,many:(e,n)=>{const[t,...s]=new Set(e.map(({data:e})=>textIn(e.lowestCore)));if(t===undefined||t===""||s.length>0)return willNotRun(n);return`need core ${t} or later`}},data:eW,examples:{breaks:{says:"plugin-aws 2.0.0 needs a core that is planned for October",inputs:{"core-version":"2025.1.0","plugin-versions":"plugin-aws@2.0.0 >=2025.2.0","target-date":"2025-08-05"}},keeps:{says:"plugin-dbt 1.1.5 runs on 2025.1.0 and later",inputs:{"core-version":"2025.1.0","plugin-versions":"plugin-dbt@1.1.5 2025.1.0+","target-date":"2025-08-05"}}},check:(e,n)=>misfitOf(e,n,"too-old",({fix:e,plugin:n,pluginName:t,core:s,requires:r})=>({message:`${n} ${needsWords(e,r)}; this is ${s.replace("core ","")}.`,remedy:`Use a version of ${t} that runs on ${s}.`}))});function needsWords({lowestCore:e},n){if(e===null||/^[\w.-]+$/.test(n))return`needs core ${n}`;const t=/^(?:>= ?[\w.-]+|[\w.-]+\+)$/.test(n);return`needs core ${e} or later${t?"":` (it supports ${n})`}`}const eq=defineRule({id:"core-too-new",severity:"error",undecided:false,on:"pair",affects:"compatibility",closedBy:["version","core"],links:[],why:"A plugin that names an upper end was not built for what comes after it, and every core major may break it.",breaks:"The core is above what the plugin allows.",keeps:"The core lies within the range; a prerelease of an excluded upper end is outside it.",inShort:{one:(e,n)=>`${subjectWords(e)} ${willNotRun(n)}`,many:(e,{core:n})=>`do not support core ${n?.version??""}`},data:eW,examples:{breaks:{says:"a plugin built for the 0.23 line only, on 2025.1.0",inputs:{"core-version":"2025.1.0","plugin-versions":"plugin-ai@0.23.2 [0.23,0.24)","target-date":"2025-08-05"}},keeps:{says:"a version of it without an upper end",inputs:{"core-version":"2025.1.0","plugin-versions":"plugin-ai@0.24.0 [0.24,)","target-date":"2025-08-05"}}},check:(e,n)=>misfitOf(e,n,"too-new",({plugin:e,core:n,requires:t})=>({message:`${e} does not support ${n} (it supports ${t}).`,remedy:`Stay on a core within ${t}.`}))});function misfitOf(e,{plugin:n,core:t,compared:s},r,o){const{requirement:i}=n;if(i===null||fitOf(s,i)!==r)return null;const a={fix:fixOf(e,n,r==="too-old"?s:null),plugin:nameOfPlugin(n),pluginName:shown(n.name),core:nameOfCore(t),requires:shown(i.text)};return{...aboutBoth(t,n),...o(a),data:dataOf(s,a)}}function dataOf(e,{requires:n,fix:t}){const{lowestCore:s,lowestCoreDate:r,newestCompatible:o}=t;return{requires:n,core:e.text,lowestCore:s,lowestCoreDate:r,newestCompatible:o}}const eE=defineRule({id:"nothing-found",severity:"error",undecided:true,on:"sight",affects:null,closedBy:["name-manifests"],links:[],why:"A gate that is green because it found nothing to judge is worse than no gate.",breaks:"No core and no plugin was found, and nobody asked for the calendar alone.",keeps:"A core or a plugin is found, or `manifests: none` asks for the calendar alone.",inShort:{one:()=>"no core image and no plugin was found"},data:{searchedFiles:"how many files were searched, or null where files were named",read:"the files that were read",images:"the images that were seen and are not a known core",leftOut:"the files that came close and were left out",before:"the files that named a core or plugins before the change"},examples:{breaks:{says:"the change deletes the file that named the core",inputs:{manifests:"compose.yml","target-date":"2025-08-05"},files:{},filesBefore:{"compose.yml":"services: { app: { image: kestra/kestra:v2025.1.4 } }\n"}},keeps:{says:"only the calendar is asked",inputs:{manifests:"none","target-date":"2025-08-05"}}},check(e,n){if(!isNothingFound(e))return null;return{...ec,message:messageOf(e),remedy:remedyOf$1(e),data:{searchedFiles:n.searchedFiles,read:pathsRead(n),images:imagesLikelyFirst(n,e).map(({text:e})=>e),leftOut:pathsLeftOut(n),before:pathsBefore(e)}}},nothingJudged({searchedFiles:e}){const n=typeof e==="number"?` in ${filesText(e)}`:"";return`Nothing was judged: no core image and no plugin was found${n}`}});function messageOf(e){const{sight:n}=e;const[t,s]=[pathsBefore(e),imagesLikelyFirst(n,e)];const r=pathsLeftOut(n);return[`No core and no plugin was found, so nothing was judged. ${whereLooked(e)}`,...t.length===0?[]:[`Before this change they stood in ${listedPaths(t)}.`],...s.length===0?[]:[`Images that were seen and are not a known core: ${listedTexts(s)}.`],...r.length===0?[]:[`What came close was left out: ${listedPaths(r)}.`]].join(" ")}function whereLooked({sight:e}){const{asked:n,searchedFiles:t}=e;const s=pathsRead(e);if(n==="named"){return s.length===0?"None of the files that `manifests` names is there.":`These files were read: ${listedPaths(s)}.`}const r=t??0;const o=`${filesText(r)} ${r===1?"was":"were"}`;return s.length===0?`${o} searched.`:`${o} searched, and these were read: ${listedPaths(s)}.`}function filesText(e){return e===1?"1 file":`${e} files`}function remedyOf$1(e){const{sight:n}=e;const t="name the files that pin the core and the plugins in `manifests`, or give `core-version` and `plugin-versions`; for the calendar alone set `manifests: none`";return oneOf([leftOutToPaste(n),imageToPaste(imagesLikelyFirst(n,e),e),t],t)}const eU=defineRule({id:"manifest-silent",severity:"error",undecided:true,on:"sight",affects:null,closedBy:["name-manifests"],links:[],why:"When you name a file, you expect its pins to be judged; if none is seen in it, nothing is.",breaks:"A file or pattern that `manifests` names holds no core and no plugin that can be read.",keeps:"Each file that `manifests` names pins a core or a plugin, by itself or through what it includes.",inShort:{one:({subject:e})=>`${e} names no core and no plugin`},data:{path:"the file, or the pattern where it stands for several",readAs:"how the file was read, or null where no reader knows it",images:"the images that were seen in it and are not a known core",marks:"what a core is known by: the images and properties of the policy"},examples:{breaks:{says:"the core stands in a form that nobody reads",inputs:{manifests:"main.yml","target-date":"2025-08-05"},files:{"main.yml":"orchestrator_image_version: v2025.1.4\n"}},keeps:{says:"it stands in an image",inputs:{manifests:"main.yml","target-date":"2025-08-05"},files:{"main.yml":"image: kestra/kestra:v2025.1.4\n"}}},check:(e,n)=>n.silent.map(n=>silentBreach(e,n)),nothingJudged:()=>"Nothing was judged: no file that `manifests` names has a core or a plugin"});function silentBreach(e,n){const{path:t,readAs:s,location:r}=n;const{images:o,properties:i}=e.policy.core;const a=[...o,...i];const l=imagesIn(e,n);return{...aboutFile(r?.path??t,r),message:[r===null?`No file that \`${shown(t)}\` matches names a core or a plugin.`:`${shown(r.path)} names no core and no plugin; it was read as ${s??"a kind of file that nobody here knows"}.`,a.length===0?"The policy names no image and no property as the core.":`The core is recognised by ${listed$1(a.map(shown))}.`,...l.length===0?[]:[`Images that were seen and are not a known core: ${listedTexts(l)}.`]].join(" "),remedy:oneOf([imageToPaste(l,e),leftOutToPaste(e.sight),eV],eV),data:{path:r?.path??t,readAs:s,images:l.map(({text:e})=>e),marks:a},touched:true}}const eV="name in `manifests` the files that pin the core and the plugins, in a form that is read (docs/manifests.md), and take this one out";function imagesIn(e,{location:n}){return imagesLikelyFirst(e.sight,e).filter(e=>{return n===null||e.location?.path===n.path})}const e_="FROM kestra/kestra:v2025.1.4\n";const ez=defineRule({id:"install-unreadable",severity:"error",undecided:true,on:"sight",affects:null,closedBy:["write-plainly"],links:[],why:"A plugin that is installed in a way that cannot be read is deployed without being judged.",breaks:"Something installs plugins in a way that cannot be read: a loop, the output of a command, words that are not a plugin, an archive without a version in its name.",keeps:"Each plugin stands with its version where it is installed, or in a list that is read.",inShort:{one:({subject:e})=>`what ${e} installs cannot be read`},data:{install:"what installs them, as written",why:"why it cannot be read"},examples:{breaks:{says:"the plugins come out of a command",inputs:{manifests:"Dockerfile","target-date":"2025-08-05"},files:{Dockerfile:`${e_}RUN kestra plugins install $(curl https://acme.example/plugins)
`}},keeps:{says:"they are written down",inputs:{manifests:"Dockerfile","target-date":"2025-08-05"},files:{Dockerfile:`${e_}RUN kestra plugins install io.kestra.plugin:plugin-dbt:1.1.5
`}}},check:(e,{unreadableInstalls:n})=>n.map(n=>installBreach$1(e,n))});function installBreach$1(e,n){const{text:t,why:s,remedy:r,location:o}=n;return{...aboutFile(o?.path??"repository",o),message:`What this installs cannot be read, because ${s}: ${shown(t)}`,remedy:r,data:{install:shown(t),why:s},touched:!wasThereBefore(e,n,e.sightBefore?.unreadableInstalls??[])}}function outOfTurn(e,n){if(isUnnumbered(e))return null;if(isImpossible(e,lineOf(n)))return{reason:"impossible-line"};if(isForeign(n,e.policy.core))return{reason:"foreign-number"};if(isPrerelease(n))return prereleaseOutOfTurn(e,n);const t=patchOutOfTurn(e,n)??repeatedMajor(e,n);if(t!==null)return t;if(isFirstOfLine(n,e.policy.core))return majorOutOfTurn(e,lineOf(n));return isOut(e.timeline,lineOf(n),e.targetDate)?null:{reason:"line-not-out"}}function isUnnumbered({timeline:e,targetDate:n,policy:t}){const s=t.core.schedule[0];if(t.core.numbering.length===0)return true;return e.scheduled&&s!==undefined&&n<s.date}function neverReleased(e){return`was never released: the policy can never give the number ${e} to a line`}function prereleaseOutOfTurn(e,n){const{timeline:t,targetDate:s,policy:r}=e;const o=finalOf(n);const i=r.core.releases.some(({version:e,date:n})=>n<=s&&!isPrerelease(e)&&lineOf(e)===lineOf(o)&&compareCoreVersions(e,o)>=0);if(i)return{reason:"final-is-out"};if(!isFirstOfLine(o,r.core))return null;const a=t.lines.has(lineOf(o));return a&&isOut(t,lineOf(o),s)?{reason:"final-is-out"}:null}function repeatedMajor({timeline:e,targetDate:n,policy:t},s){const r=e.lines.get(lineOf(s));if(!isFirstOfLine(s,t.core)||r===undefined||r.out>=n)return null;const o=t.core.major?.on!=="schedule"&&!e.scheduled&&r.basis==="published";return r.basis==="shipped"||o?{reason:"repeated",newest:s}:null}function newestOfLine({policy:e,targetDate:n,core:t},s){const r=e.core.releases.filter(({version:e,date:t})=>t<n||t===n&&compareCoreVersions(e,s)!==0);const o=r.map(e=>e.version);if(t!==null&&t.before!==null)o.push(t.before);return o.filter(e=>!isPrerelease(e)&&lineOf(e)===lineOf(s)).sort(compareCoreVersions).at(-1)}function patchOutOfTurn(e,n){const t=newestOfLine(e,n);if(t===undefined||n.numbers.length>3)return null;if(compareCoreVersions(n,t)<=0)return{reason:"repeated",newest:t};const s=(n.numbers[2]??0)-(t.numbers[2]??0);return s>1?{reason:"skipped",newest:t}:null}function majorOutOfTurn(e,n){const{timeline:t,targetDate:s,policy:r}=e;const o=slotOn(t,s,majorTolerance(r));const i=o===null?nearestSlots(e):[o];if(i.length===0||i.some(t=>admits(e,t,n))){const s=t.scheduled&&!isUnforeseenLine(e,n);return s?null:sequenceOutOfTurn(e,n)}return o===null?{reason:"far-from-its-slot"}:{reason:"slot-of-another",line:o.line}}function isUnforeseenLine({policy:e},n){const t=numberingOf(n,e.core.numbering);return t!==null&&isUnforeseen(t)}function nearestSlots({timeline:e,targetDate:n,policy:t}){if(t.core.major===null||typeof t.core.major.on==="string")return[];const s=[slotBefore(e,n),slotsAfter(e,n)[0]??null];return s.filter(e=>e!==null)}function admits({timeline:e,policy:n},t,s){if(t.line===s)return true;if(t.kind==="open")return isNamedAfter(s,t.date,n.core.numbering);if(t.kind==="published")return false;const r=e.lines.get(s)?.slot;return r?.kind==="planned"&&r.date<t.date&&yearOf(r.date)===yearOf(t.date)}function sequenceOutOfTurn(e,n){const{timeline:t,targetDate:s,policy:r,core:o}=e;if(r.core.schedule.some(e=>e.line===n))return null;const isPast=({out:e,basis:n})=>n!=="planned"&&e<s;const i=[...t.lines.values()].filter(isPast);const a=i.map(e=>e.line);if(o!==null&&o.before!==null)a.push(lineOf(o.before));const l=a.sort(compareLines).at(-1);if(l===undefined)return null;const u=compareLines(n,l)>0&&isNext(n,l,r.core.numbering);return u?null:{reason:"not-next",previous:l}}const eH=defineRule({id:"core-number-out-of-turn",severity:"error",undecided:false,on:"releasedCore",affects:"cadence",closedBy:["number","day"],links:["board"],why:"A number tells users where a release stands; a wrong one cannot be taken back once it is published.",breaks:"On the target date its number is not next.",keeps:"The day is the release day of this line, and patch numbers go up by one.",inShort:{one:({data:e})=>{const n=textIn(e.expected);return n===""?"its number is not next":`${n} is next`}},data:{reason:"which way it is out of turn",targetDate:"the day judged",expected:"the version whose turn it is, or null",plannedDate:"the day the schedule gives this line, or null",previous:"the last release day before it, with its version",next:"the next release day, with its version"},examples:{breaks:{says:"2025.2.0 on the release day of 2025.1",inputs:{"core-version":"2025.2.0","target-date":"2025-08-05"}},keeps:{says:"2025.1.0 on its own release day",inputs:{"core-version":"2025.1.0","target-date":"2025-08-05"}}},check(e,n){const t=outOfTurn(e,n.version);if(t===null)return null;const s=expectedVersion(e,t);return{...aboutCore(n),message:`${nameOfCore(n)} is not next on ${dayInWords(e.targetDate)}: ${because(t,n.version,e)}.`,remedy:t.reason==="final-is-out"?"Release a prerelease of a version that is still to come.":"Choose the number whose turn it is, or ask whoever keeps the calendar.",data:{reason:t.reason,targetDate:e.targetDate,expected:s,plannedDate:e.timeline.lines.get(lineOf(n.version))?.slot?.date??null,...slotsAround(e)}}}});function because(e,n,t){switch(e.reason){case"impossible-line":return`under this policy no line can ever be numbered ${lineOf(n)}`;case"foreign-number":return`no release of ${lineOf(n)} has this number, and its first is ${firstOf$1(lineOf(n),t.policy.core).text}`;case"line-not-out":return`its line ${lineOf(n)} is not out yet`;case"final-is-out":return"the final version it leads to is out already";case"slot-of-another":return e.line===null?"no line is left for this release day":`this is the release day of ${firstOf$1(e.line,t.policy.core).text}`;case"far-from-its-slot":return`neither the previous nor the next release day belongs to ${lineOf(n)}`;case"not-next":return`${lineOf(n)} does not follow ${e.previous}, the newest line that is out`;case"repeated":return`${e.newest.text} of the same line is out already`;case"skipped":return`${e.newest.text} is the newest of its line, so a number is skipped`}}function expectedVersion({policy:e},n){if(n.reason==="slot-of-another"&&n.line!==null)return firstOf$1(n.line,e.core).text;if(n.reason==="repeated"||n.reason==="skipped")return nextPatch(n.newest).text;return null}const eG=defineRule({id:"plugin-number-out-of-turn",severity:"warning",undecided:false,on:"releasedPlugin",affects:"cadence",closedBy:["number"],links:[],why:"A skipped number makes users look for a release that never was.",breaks:"The version skips a number within its release line.",keeps:"It is one above the newest known version of its line; each line counts for itself, so a backport is not a step back.",inShort:{one:e=>`${subjectWords(e)} is not the next number`},data:{previous:"the newest known version of the line below this one",expected:"the version whose turn it is"},examples:{breaks:{says:"1.1.5 right after 1.1.3",inputs:{"plugin-versions":"plugin-dbt@1.1.5 >=1.0.0","current-plugin-versions":"plugin-dbt@1.1.3 >=1.0.0","target-date":"2025-08-07"}},keeps:{says:"1.1.4 right after 1.1.3",inputs:{"plugin-versions":"plugin-dbt@1.1.4 >=1.0.0","current-plugin-versions":"plugin-dbt@1.1.3 >=1.0.0","target-date":"2025-08-07"}}},check(e,n){const{version:t}=n;const s=isFinal(t)?newestBelow(e,n,t):null;if(s===null||step(t,s)<=1)return null;const r=following(t,s);return{...aboutPlugin(n),message:`${nameOfPlugin(n)} skips a number: ${s.version} is the newest known version of its line.`,remedy:`Release ${r} instead.`,data:{previous:s.version,expected:r}}}});function newestBelow(e,{before:n,entry:t},s){const r=t?.versions.filter(n=>isUsable(e,n))??[];return[n?.version??null,...r.map(e=>e.version)].filter(e=>e!==null).filter(e=>isFinal(e)&&sameReleaseLine(s,e)).filter(e=>comparePluginVersions(e,s)<0).sort(comparePluginVersions).at(-1)??null}function step(e,n){const t=pluginKindOf(e)==="plugin-patch"?2:1;return(e.numbers?.[t]??0)-(n.numbers?.[t]??0)}function following(e,{numbers:n}){const[t,s,r]=n??[0,0,0];return pluginKindOf(e)==="plugin-patch"?`${t}.${s}.${r+1}`:`${t}.${s+1}.0`}const eK="plugin-dbt@1.1.5 >=2025.1.0\n";const eY=defineRule({id:"pin-vanished",severity:"error",undecided:false,on:"vanishedPins",affects:null,closedBy:["name-manifests"],links:[],why:"A change that moves a pin to where nobody looks would pass, and so would everything that is deployed from then on.",breaks:"What the base pinned in a file is no longer named anywhere: an error while the file holds text that names nothing, a warning where it is gone or empty.",keeps:"The pin is named in a file that is read, or is taken out of one that still names others.",inShort:{one:({subject:e})=>`${e} is no longer pinned anywhere`},data:{path:"the file that named them before the change",names:"`core` and the names of plugins",emptied:"whether the file is gone or empty"},examples:{breaks:{says:"the change writes the core in a form that nobody reads",inputs:{manifests:"values.yml,plugins.txt","target-date":"2025-08-05"},files:{"values.yml":"orchestrator: v2025.1.0\n","plugins.txt":eK},filesBefore:{"values.yml":"image: kestra/kestra:v2025.1.0\n","plugins.txt":eK}},keeps:{says:"the change moves on to another version in the form there was",inputs:{manifests:"values.yml,plugins.txt","target-date":"2025-08-05"},files:{"values.yml":"image: kestra/kestra:v2025.1.1\n","plugins.txt":eK},filesBefore:{"values.yml":"image: kestra/kestra:v2025.1.0\n","plugins.txt":eK}}},check(e,n){if(isNothingFound(e)||isEveryManifestSilent(e))return null;return n.names.map(e=>breachOf$1(n,[e]))},gather:e=>{const n=new Map(e.map(({data:e})=>[e.path,e]));return[...n].map(([n,t])=>{const s=e.filter(({data:e})=>e.path===n);return breachOf$1({...t,location:s[0]?.location??null},s.flatMap(namesOf$1))})}});function namesOf$1({about:e}){return e.map(({name:e})=>e)}function breachOf$1({path:e,emptied:n,location:t},s){const r=listed$1(s.map(shown));const o=shown(e);return{subject:r,about:s.map(e=>({name:e,version:""})),message:`Before this change ${o} named ${r}; ${nowOf(n,t===null,s)}, and nothing took its place.`,remedy:n?`If ${o} was meant to go, nothing has to be done; else name the file that the pins moved to in \`manifests\`.`:`Pin them in a form that is read (docs/manifests.md), or name the file that they moved to in \`manifests\`; if they are gone for good, delete ${o}.`,data:{path:e,names:s,emptied:n},location:t,...n?{severity:"warning"}:{},touched:true}}function nowOf(e,n,t){if(e)return n?"now the file is gone":"now the file is empty";return`now it holds text that does not name ${t.length===1?"it":"them"}`}const eJ={targetDate:"the day judged",previous:"the last legal day before it",next:"the next legal day"};const eZ=defineRule({id:"plugin-major-off-cadence",severity:"error",undecided:false,on:"releasedPlugin",affects:"cadence",closedBy:["day"],links:[],why:"A plugin major may break what its users have built; it should come on a day when they expect that.",breaks:"A plugin major is released on a day that is not its own.",keeps:"The target date is a release day of a core major, moved ones included, or a day of the cadence that the policy gives plugin majors.",inShort:{one:({data:e})=>`${dayText(e.targetDate)} is not a day for plugin majors`,many:([e])=>`are majors, and ${dayText(e?.data.targetDate)} is not a day for them`},data:eJ,examples:{breaks:{says:"plugin-aws 2.0.0 a week after the core major",inputs:{"plugin-versions":"plugin-aws@2.0.0 >=2025.1.0","target-date":"2025-08-12"}},keeps:{says:"plugin-aws 2.0.0 on the day of the core major",inputs:{"plugin-versions":"plugin-aws@2.0.0 >=2025.1.0","target-date":"2025-08-05"}}},check(e,n){const t=pluginKindOf(n.version)==="plugin-major";return t&&isOffCadence(e,n)?offCadence(e,n):null}});const eX=defineRule({id:"plugin-update-off-cadence",severity:"warning",undecided:false,on:"releasedPlugin",affects:"cadence",closedBy:["day"],links:[],why:"Updates that come in one weekly batch get read and tested; those that trickle in do not.",breaks:"A plugin minor or patch is released on a day that is not its own.",keeps:"The target date is a day of the cadence that the policy gives plugin minors or patches.",inShort:{one:({data:e})=>`${dayText(e.targetDate)} is not a day for plugin updates`,many:([e])=>`are updates, and ${dayText(e?.data.targetDate)} is not a day for them`},data:eJ,examples:{breaks:{says:"a patch on a Friday",inputs:{"plugin-versions":"plugin-dbt@1.1.5 2025.1.0+","target-date":"2025-08-08"}},keeps:{says:"a patch on a Thursday",inputs:{"plugin-versions":"plugin-dbt@1.1.5 2025.1.0+","target-date":"2025-08-07"}}},check(e,n){const t=isUpdate(pluginKindOf(n.version));return t&&isOffCadence(e,n)?offCadence(e,n):null}});function isUpdate(e){return e==="plugin-minor"||e==="plugin-patch"}function isOffCadence(e,n){const t=cadenceOf(e,n);if(t===null||t==="any")return false;const{targetDate:s,policy:r,timeline:o}=e;if(t!=="core-major")return!fallsOn(t,s,r.toleranceDays,o.slots);return r.core.major?.on!=="any"&&slotOn(o,s,majorTolerance(r))===null}function offCadence(e,n){const{targetDate:t}=e;const{previous:s,next:r}=legalDays(e,n);const o=[s,r].filter(e=>e!==null).map(({date:e})=>dayInWords(e));const i=o.length===0?"":`; the nearest are ${o.join(" and ")}`;const a=cadenceOf(e,n)==="schedule"?`nothing is published for ${dayInWords(t)}`:`${dayInWords(t)} is not a day for one`;return{...aboutPlugin(n),message:`${nameOfPlugin(n)} is a plugin ${shapeOf(n)}, and ${a}${i}.`,remedy:"Choose a day of its cadence.",data:{targetDate:t,previous:s,next:r}}}function cadenceOf({policy:e},{version:n,released:t}){return n===null||!t?null:pluginCadenceOf(e.plugins,n)}function legalDays(e,n){const t=cadenceOf(e,n)??"any";const s=n.version?.version??n.text;if(t!=="core-major")return daysAround(e,t,s);const{previous:r,next:o}=slotsAround(e);return{previous:r&&{...r,version:s},next:o&&{...o,version:s}}}function shapeOf({version:e}){const n=e===null?null:pluginKindOf(e);return n===null?"release":eO[n]}const eQ=20;const e0=defineRule({id:"requirement-undeclared",severity:"error",undecided:true,on:"plugin",affects:null,closedBy:["declare"],links:[],why:"A plugin that does not say which core it needs cannot be judged, and unknown is never a pass.",breaks:"No minimum core is known for this plugin version.",keeps:"The input, a manifest or a catalogue declares the requirement.",inShort:{one:e=>{const{plugins:n}=e.data;const t=Array.isArray(n)?n.length:1;const s=t===1?subjectWords(e):`${t} plugins`;return`no minimum core is known for ${s}`}},data:{plugins:"the names of the plugins",versions:"the version of each, as written",beside:"the names of those beside whose version their file has room for the requirement",snippet:"a catalogue to paste and complete"},examples:{breaks:{says:"a plugin that no catalogue knows, without a requirement beside it",inputs:{"core-version":"2025.1.0","plugin-versions":"plugin-legacy-crm@1.0.0","target-date":"2025-08-05"}},keeps:{says:"the requirement stands beside it",inputs:{"core-version":"2025.1.0","plugin-versions":"plugin-legacy-crm@1.0.0 >=1.0.0","target-date":"2025-08-05"}}},check:(e,n)=>isAsked(e,n)?breachOf(e,n):null,gather:gather$1});function isAsked({core:e},{requirement:n,proposed:t}){return n===null&&(e!==null||t)}function breachOf(e,n){const t=newestCompatible(e,n);const s=t===null?"":` The newest known version that fits is ${t.version}.`;const r=e.core===null?aboutPlugin(n):aboutBoth(e.core,n);const o=snippetOf([r]);const i=n.isBare===true?[]:[n.name];return{...r,message:`No minimum core is known for ${nameOfPlugin(n)}, so it cannot be judged.`,remedy:`${remedyOf(i.length,1)}${s}`,data:{plugins:[n.name],versions:[n.text],beside:i,snippet:o}}}function gather$1(e){const[n]=e;if(n===undefined||e.length===1)return e.map(e=>({...e,subject:"plugins"}));const t=e.slice(0,eQ).map(({subject:e})=>e).join(", ");const s=e.length>eQ?` and ${e.length-eQ} more`:"";const r=snippetOf(e.slice(0,eQ));const o=e.flatMap(({data:e})=>e.beside);const i=e.some(e=>e.touched);const a={...n,subject:"plugins",about:e.flatMap(({about:e})=>e),touched:i,message:`No minimum core is known for ${e.length} plugins, so they cannot be judged: ${t}${s}.`,remedy:remedyOf(o.length,e.length),data:{plugins:e.flatMap(({data:e})=>e.plugins),versions:e.flatMap(({data:e})=>e.versions),beside:o,snippet:r}};return[a]}function remedyOf(e,n){const t=n===1;if(e===0)return`Add ${t?"the requirement":"each requirement"} to a catalogue.`;if(t)return"Write the requirement beside the version, or add it to a catalogue.";const s=e===n?"":" where there is room for it";return`Write each requirement beside its version${s}, or add them to a catalogue.`}function snippetOf(e){const n=e.flatMap(({about:e})=>e).map(({name:e,version:n})=>[e,{versions:{[n]:">=CORE"}}]);return JSON.stringify({plugins:Object.fromEntries(n)})}const e2={"policy.yml":"freezes:\n  - { from: 2025-12-20, to: 2026-01-02, reason: year-end freeze }\n"};const e1=defineRule({id:"ships-in-freeze",severity:"error",undecided:false,on:"shipment",affects:"cadence",closedBy:["day"],links:[],why:"A freeze promises that nothing changes while nobody is around to fix it.",breaks:"The target date lies inside a freeze.",keeps:"The target date lies outside every freeze for what is shipped; both ends of a freeze belong to it.",inShort:{one:({data:e})=>{const n=textIn(e.reason);return`${dayText(e.targetDate)} is in a freeze${n===""?"":` (${n})`}`},many:([e])=>`would ship on ${dayText(e?.data.targetDate)}, in a freeze`},data:{targetDate:"the day judged",from:"the first day of the freeze",to:"the last day of the freeze",reason:"why the policy freezes",next:"the first legal day after the freeze"},examples:{breaks:{says:"a bugfix on a Thursday between Christmas and New Year",inputs:{"core-version":"2025.3.1","target-date":"2025-12-25",policy:"policy.yml"},files:e2},keeps:{says:"the first Thursday after it",inputs:{"core-version":"2025.3.1","target-date":"2026-01-08",policy:"policy.yml"},files:e2}},check(e,n){const{policy:t,targetDate:s}=e;const r=isDeployment(e)?"deployments":"releases";const o=freezeOn(t.freezes,s,r);if(o===null)return null;return"core"in n?coreBreach$1(e,n.core,o):pluginBreach$1(e,n.plugin,o)},inHistory:({freezes:e})=>e.length===0?"not judged":"judged"});function coreBreach$1(e,n,t){const s=n.released?nextCoreDay(e,n):nextDeploymentDay(e);return{...aboutCore(n),...frozen(e,nameOfCore(n),t,s)}}function pluginBreach$1(e,n,t){const s=n.released?nextPluginDay(e,n):nextDeploymentDay(e);return{...aboutPlugin(n),...frozen(e,nameOfPlugin(n),t,s)}}function frozen(e,n,t,s){const{targetDate:r}=e;const{from:o,to:i,reason:a}=t;const l=isDeployment(e);return{message:`${n} would ${l?"be deployed":"ship"} on ${dayInWords(r)}, inside the freeze from ${dayInWords(o)} to ${dayInWords(i)}: ${a}.`,remedy:`Wait until after ${dayInWords(i)}.`,data:{targetDate:r,from:o,to:i,reason:a,next:s}}}function nextCoreDay(e,n){if(n.kind==="core-major")return slotsAround(e).next?.date??null;if(n.kind==="core-bugfix"&&e.policy.core.bugfix!==null){return bugfixDaysAround(e).next?.date??firstReleaseDay(e)}return firstReleaseDay(e)}function nextPluginDay(e,{version:n}){if(n===null)return firstReleaseDay(e);const t=pluginCadenceOf(e.policy.plugins,n);if(t==="core-major")return slotsAround(e).next?.date??null;return daysAround(e,t??"any",n.version).next?.date??firstReleaseDay(e)}function firstReleaseDay({policy:e,targetDate:n}){return firstFreeDay(e.freezes,n,"releases")}const e5=defineRule({id:"stop-skipped",severity:"error",undecided:false,on:"corePath",affects:null,closedBy:["core","stop"],afterWays:(e,{links:{migration:n}})=>n===null?"":`See ${n}.`,links:["migration"],why:"A transition release migrates what later ones no longer understand.",breaks:"A stop of the policy lies between the line before and the line now.",keeps:"The core before is a final release of the stop, or lies beyond it.",inShort:{one:({data:e})=>`core ${textIn(e.from)} can't go straight to ${textIn(e.to)}`},data:{from:"the core before",to:"the core now",stops:"the lines to stop on, in order"},examples:{breaks:{says:"from 0.22.0 straight to 2025.1.0",inputs:{"core-version":"2025.1.0","current-core-version":"0.22.0","target-date":"2025-08-05",releasing:"none"}},keeps:{says:"from 1.0.3, the transition release, to 2025.1.0",inputs:{"core-version":"2025.1.0","current-core-version":"1.0.3","target-date":"2025-08-05",releasing:"none"}}},check(e,{core:n,from:t,to:s,down:r}){const o=r?[]:stopsBetween(e.policy.core.stops,t,s);if(o.length===0)return null;const i=o.map(e=>`a final ${e} release`).join(", then on ");const{migration:a}=e.policy.links;return{...aboutCore(n),message:`Upgrade to ${o.join(", then to ")} first: ${t.text} can't go straight to ${s.text}.`,remedy:`Stop on ${i} first.${a===null?"":` See ${a}.`}`,data:{from:t.text,to:s.text,stops:o}}}});const e3=defineRule({id:"core-unreleased",severity:"error",undecided:false,on:"deployedCore",affects:null,closedBy:["core","day"],links:[],why:"What is not out yet cannot be pulled on the day, or is not what will be published.",breaks:"The release day of the core\u2019s line is after the target date, or the policy can never give its number to a line.",keeps:"The line is out; one that the timeline does not know counts as out.",inShort:{one:e=>`${subjectWords(e)} ${e.data.date===null?"was never released":"is not out yet"}`},data:{line:"the core\u2019s line",date:"the day the line is due, or null where it never is",latest:"the latest line, or null"},examples:{breaks:{says:"deploying 2025.2.0 in August",inputs:{"core-version":"2025.2.0","target-date":"2025-08-06",releasing:"none"}},keeps:{says:"deploying 2025.2.0 on its day",inputs:{"core-version":"2025.2.0","target-date":"2025-10-07",releasing:"none"}}},check(e,n){const{timeline:t,targetDate:s}=e;const r=lineOf(n.version);const o=t.lines.get(r);const i=t.latest?.line??null;if(isImpossible(e,r)){return{...aboutCore(n),message:`${nameOfCore(n)} ${neverReleased(r)}.`,remedy:"Deploy a version that is out.",data:{line:r,date:null,latest:i}}}if(o===undefined||o.out<=s)return null;return{...aboutCore(n),message:`${nameOfCore(n)} is not out on ${dayInWords(s)}: its line ${o.line} is ${dueWords$1(e,o)}.`,remedy:`Deploy it on ${dayInWords(o.out)} or later.`,data:{line:o.line,date:o.out,latest:i}}}});const e4=defineRule({id:"minimum-unreleased",severity:"warning",undecided:false,on:"proposedPlugin",affects:null,closedBy:["day"],otherWays:()=>["lower the minimum"],links:[],why:"Nobody can install a plugin whose core does not exist yet.",breaks:"The line of the minimum core is not out on the target date.",keeps:"The line of the minimum core is out, or is the one being released beside the plugin.",inShort:{one:({data:e})=>`core ${textIn(e.minimum)}, which it needs, is not out yet`},data:{minimum:"the minimum core",line:"its line",date:"the day that line is due"},examples:{breaks:{says:"a plugin for 2025.2, while 2025.1 is latest",inputs:{"plugin-versions":"plugin-aws@1.4.0 >=2025.2.0","target-date":"2025-08-07"}},keeps:{says:"a plugin for 2025.1, while 2025.1 is latest",inputs:{"plugin-versions":"plugin-aws@1.4.0 >=2025.1.0","target-date":"2025-08-07"}}},check(e,n){const t=n.requirement===null?null:minimumOf(n.requirement);const s=t===null?null:unreleasedLine(e,t);if(t===null||s===null)return null;return{...aboutPlugin(n),location:n.requirementLocation??n.location,message:`${nameOfPlugin(n)} needs core ${t.text}, and line ${s.line} is not out on ${dayInWords(e.targetDate)}: it is ${dueWords$1(e,s)}.`,remedy:`Wait until ${s.line} is out, or lower the minimum.`,data:{minimum:t.text,line:s.line,date:s.out}}}});function unreleasedLine({timeline:e,targetDate:n,core:t},s){const r=lineOf(s);if(t?.released&&t.version!==null&&lineOf(t.version)===r)return null;const o=e.lines.get(r);return o!==undefined&&o.out>n?o:null}function dueWords$1({policy:e},{basis:n,out:t}){const s=dayInWords(t);return n==="planned"?`planned for ${s} ${byCalendar(e)}`:`due on ${s}`}const e6=defineRule({id:"version-floating",severity:"error",undecided:true,on:"sight",affects:null,closedBy:["pin"],keepsRemedy:({version:e})=>String(e).includes("$"),links:[],why:"What is not fixed may be another version tomorrow, and no answer given today would hold.",breaks:"A version is `latest`, `LATEST`, `develop`, or an image tag of two parts such as `v1.3`; or everything there is gets installed with `--all`.",keeps:"The version is pinned.",inShort:{one:e=>e.about[0]?.version===""?`${e.subject} installs whatever is newest`:`${subjectWords(e)} is not a fixed version`,many:()=>"have no fixed version"},data:{version:"the text that is not a fixed version",newestCompatible:"a version to pin, or null"},examples:{breaks:{says:"the core is whatever latest means today",inputs:{"core-version":"latest","plugin-versions":"plugin-dbt@1.1.5 2025.1.0+","target-date":"2025-08-05",releasing:"none"}},keeps:{says:"the core is pinned",inputs:{"core-version":"2025.1.0","plugin-versions":"plugin-dbt@1.1.5 2025.1.0+","target-date":"2025-08-05",releasing:"none"}}},check(e,n){const{core:t,plugins:s}=e;const r=s.filter(({version:e,text:n})=>e===null&&n!=="");return[...t!==null&&t.version===null?[coreBreach(e,t)]:[],...r.map(n=>pluginBreach(e,n)),...n.floatingInstalls.map(n=>installBreach(e,n))]}});function coreBreach(e,n){const t=e.sightBefore?.core??null;return{...aboutCore(n),message:`${nameOfCore(n)} is not a fixed version: ${whyCoreFloats(n)}. No plugin can be judged against it.`,remedy:`${settingOf(n.text)} the core to a full version.`,data:{version:shown(n.text),newestCompatible:null},touched:!wasThereBefore(e,n,t===null?[]:[t])}}function pluginBreach(e,n){const t=newestCompatible(e,n)?.version??null;return{...aboutPlugin(n),message:`${nameOfPlugin(n)} is not a fixed version: ${whyPluginFloats(n)}. Nobody can say whether it will run.`,remedy:`Pin ${shown(n.name)} to a full version.`,data:{version:shown(n.text),newestCompatible:t}}}function installBreach(e,n){const{text:t,location:s}=n;return{...aboutFile(s?.path??"repository",s),message:`\`${shown(t)}\` installs the newest version of every plugin there is on that day, so nobody can say what will run.`,remedy:"Name each plugin with its version instead.",data:{version:shown(t),newestCompatible:null},touched:!wasThereBefore(e,n,e.sightBefore?.floatingInstalls??[])}}function whyCoreFloats({text:e,location:n}){const t=namesIn$2(e);if(t.length>0)return`${t.join(" and ")} ${t.length===1?"is":"are"} set outside the files that are read`;if(/^[a-z0-9]+:[0-9a-f]+$/i.test(e)){return"its image has a digest alone, which does not tell the version"}if(/^v?\d/.test(e))return"the tag moves on with every release of its line";const s=n!==null&&n.endColumn-n.column>e.length;if(s)return"its image has no tag, which means whatever is newest";return newestOfThatDay(e)}function whyPluginFloats({text:e,location:n}){const t=n===null||n.endColumn-n.column===e.length;return t?newestOfThatDay(e):"no version is pinned there, so it is whatever is newest on that day"}function newestOfThatDay(e){return`\`${shown(e)}\` is whatever is newest on that day`}const e8=5;function namesIn$2(e){const n=[...e.matchAll(/\$\{?(?<name>[A-Za-z_]\w{0,99})/g)];return[...new Set(n.map(({groups:e})=>`\`${e?.name}\``))].slice(0,e8)}function settingOf(e){const n=namesIn$2(e);return n.length===0?"Pin":`Set ${n.join(" and ")} in a file that is read, such as an \`.env\` beside this one, or pin`}const e7=[eB,eq,eg,e0,eE,eU,eY,eT,ez,e6,eH,eC,eP,ed,e1,eG,eZ,eX,eF,eR,e4,eI,eM,e3,eL,em,eD,e5,ep];const e9=e7.map(({id:e})=>e);function ruleOf(e){const n=e7.find(n=>n.id===e);if(n===undefined)throw new Error(`There is no rule ${e}.`);return n}function findingsOf(e){return e7.flatMap(n=>{const t=findingsOfRule(e,n);return n.gather===undefined?atEveryPlace(t,e.plugins):t})}function isAffected(e,n){return e.some(({rule:e,status:t})=>t==="open"&&ruleOf(e).affects===n)}function atEveryPlace(e,n){const t=n.filter(({locations:e})=>e.length>1);if(t.length===0)return e;return e.flatMap(e=>{const n=t.find(n=>isAbout(e,n))?.locations??[];if(e.location===null||!n.includes(e.location))return e;return n.map(n=>({...e,location:n}))})}function isAbout({about:e},{name:n,version:t,text:s}){return e.some(e=>e.name===n&&e.version===(t?.version??shown(s||"*")))}function findingsOfRule(e,n){const t=e.policy.rules[n.id];if(t==="off")return[];return alikeBreaches(e,n).flatMap(({waiver:s,breaches:r})=>{const o=n.gather?.(r)??r;return o.map(r=>{return findingOf(e,n,t??r.severity??n.severity,r,s)})})}function alikeBreaches(e,n){const{waivers:t}=e.policy;const s=t.filter(t=>t.rule===n.id&&e.targetDate<=t.until);const r=new Map;for(const t of n.check(e)){const n=s.findIndex(e=>excuses(e,t));const o=`${n} ${isSpared(e,t)}`;const i=r.get(o)??{waiver:s[n]??null,breaches:[]};i.breaches.push(t);r.set(o,i)}return[...r.values()]}function excuses(e,{about:n}){return n.some(n=>names(e,n))}function names({subject:e,version:n},t){if(n!==null&&`${e}@${n}`===t.name)return true;if(e!==t.name)return false;if(n===null)return true;const s=e==="core"?parseCoreVersion(n)?.text:undefined;return(s??n.replace(/^v/,""))===t.version.replace(/^v/,"")}function isSpared({sparesUntouched:e},{touched:n}){return e&&!n}function findingOf(e,n,t,s,r){return{rule:n.id,severity:isSpared(e,s)&&t==="error"?"warning":t,status:r===null?"open":"waived",undecided:n.undecided,subject:s.subject,about:s.about,message:s.message,remedy:s.remedy,data:s.data,location:s.location,touched:s.touched,waiver:r===null?null:{reason:r.reason,until:r.until}}}function coreReportOf(e){const{core:n,timeline:t}=e;if(n===null)return null;const{version:s,kind:r}=n;const o=s===null?null:lineOf(s);const i=o===null?null:t.lines.get(o)?.slot??null;return{version:s?.text??shown(n.text),location:n.location,line:o,kind:r,plannedDate:r==="core-major"?i?.date??null:null,movesLatest:s!==null&&movesLatest(e,n,s)}}function pluginReportsOf(e){const n=e.removed.map(({name:e,text:n})=>({name:e,version:shown(n),requires:null,compatibility:null,newestCompatible:null,lowestCore:null,lowestCoreDate:null,change:"removed",location:null}));return[...e.plugins.map(n=>pluginReportOf(e,n)),...n]}function pluginReportOf(e,n){const{requirement:t}=n;const s=t===null?null:lowestCore(e,[t]);return{name:n.name,version:n.version?.version??shown(n.text),requires:t?.text??null,compatibility:compatibilityOf(e,n),newestCompatible:newestCompatible(e,n)?.version??null,lowestCore:s?.text??null,lowestCoreDate:s===null?null:lineOutDate(e,s),change:n.change,location:n.location}}function movesLatest(e,n,t){const{timeline:s,policy:r,targetDate:o}=e;const i=lineOf(t);if(!n.released||isPrerelease(t)||!s.lines.has(i))return false;if(outOfTurn(e,t)?.reason==="repeated")return false;if(s.latest!==null&&compareLines(i,s.latest.line)<0)return false;return!r.core.releases.some(e=>e.date<=o&&lineOf(e.version)===i&&!isPrerelease(e.version)&&compareCoreVersions(e.version,t)>0)}const ne=3;function calendarOf(e){const n=nextSlots(e);const t=nextFreeDay(e,e.policy.core.bugfix?.on??"any");const s=dueOn(e);const r=s.includes("core-major")?majorOn(e):null;return{due:s,...r===null?{}:{dueCoreMajor:r},previousCoreMajor:previousMajor(e),nextCoreMajor:n[0]??null,nextCoreMajors:n.slice(0,ne),nextCoreBugfix:t===null?null:{date:t}}}function previousMajor(e){const n=previousSlot(e);if(n===null)return null;const{timeline:t}=e;const s=slotOn(t,n.date,0)?.line??null;const r=s!==null&&t.lines.get(s)?.basis==="planned";return r?{...n,isPlanned:r}:n}function dueOn(e){if(isFrozen(e,e.targetDate))return[];const{core:n,plugins:t}=e.policy;const s={"core-major":isSlot(e),"core-bugfix":isDay(e,n.bugfix?.on??null),"plugin-major":isDay(e,t.major),"plugin-minor":isDay(e,t.minor),"plugin-patch":isDay(e,t.patch)};return Object.keys(s).filter(e=>s[e])}function isSlot(e){const n=slotOn(e.timeline,e.targetDate,0);return e.policy.core.major!==null&&n!==null&&isOpenTo(e,n)}function isDay(e,n){if(n===null||n==="any")return false;return n==="core-major"?isSlot(e):fallsOn(n,e.targetDate,0,e.timeline.slots)}function evaluate(e){const{policy:n,releasing:t,timeline:s}=e;const r=findingsOf(e);const o=isOnCadence(e,r);const i=countsOf(r);return{schemaVersion:1,verdict:verdictOf(i),targetDate:e.targetDate,timeZone:n.timeZone,policy:{name:n.name,source:n.source,reason:e.choice?.reason??null},seen:e.sight.seen.map(seenReportOf),releasing:t.names,releasingReason:t.reason,core:coreReportOf(e),latest:s.latest,plugins:pluginReportsOf(e),findings:r,notices:[...e.notices,...choiceNotices(e)],problems:[],counts:i,compatible:isCompatible(e),onCadence:o,minimumCore:minimumCoreOf(e),calendar:calendarOf(e),labels:labelsOf(e,r,o),plan:planOf(e),advice:[]}}function choiceNotices({choice:e}){const n=e?.notice??null;return n===null?[]:[{message:n,location:null}]}function seenReportOf({path:e,core:n,plugins:t,leftOut:s}){const r={path:e,core:n,plugins:t};return s===null?r:{...r,leftOut:s}}function verdictOf({error:e,warning:n}){if(e>0)return"fail";return n>0?"warn":"pass"}function countsOf(e){const n=e.filter(({status:e})=>e==="open");const ranked=e=>n.filter(n=>n.severity===e).length;return{error:ranked("error"),warning:ranked("warning"),notice:ranked("notice"),undecided:n.filter(({undecided:e})=>e).length,waived:e.length-n.length}}function isCompatible(e){if(isUnseen(e))return false;if(e.core===null||e.plugins.length===0)return null;return e.plugins.every(n=>compatibilityOf(e,n)==="compatible")}function isOnCadence({core:e,plugins:n},t){const s=e?.released||n.some(e=>e.released);if(!s)return null;return!isAffected(t,"cadence")}function minimumCoreOf(e){const n=e.plugins.flatMap(({requirement:e})=>e??[]);if(n.length<e.plugins.length)return null;return lowestCore(e,n)?.text??null}function labelsOf(e,n,t){return[...releaseLabels(e),...isAffected(n,"compatibility")?["gate: incompatible"]:[],...t===false?["gate: off-cadence"]:[],...isAffected(n,"breaking")?["gate: breaking"]:[]]}function releaseLabels({core:e,plugins:n}){const t=n.flatMap(({released:e,version:n})=>e&&n!==null&&isFinal(n)?pluginKindOf(n)??[]:[]);const s=e?.released&&e.kind!==null?[e.kind,...t]:t;return[...new Set(s)].map(e=>`release: ${e}`)}function declares(e,n){return requirementOf(e,n)!==null}function requirementOf(e,n){const t=(e?.versions??[]).find(e=>e.requirement!==null&&comparePluginVersions(e.version,n)===0);if(t!==undefined)return t.requirement;const s=(e?.ranges??[]).find(({range:e})=>e.test(n));return s?.requirement??null}function requirementOfAll(e){const n=(e?.ranges??[]).find(({range:e})=>e.raw.trim()==="*");return n?.requirement??null}function isAddress(e){return/^https:\/\//i.test(e)}const nn=1e6;const nt=2e7;const ns={"package.json":["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml"],"pyproject.toml":["uv.lock","poetry.lock"]};const nr=Object.values(ns).flat();function isLockFile(e){return nr.includes(e.slice(e.lastIndexOf("/")+1))}function maxLengthOf(e){return isLockFile(e)?nt:nn}const no=["settings.gradle","settings.gradle.kts"];function marksOf({core:e,plugins:n}){const{name:t,images:s,properties:r,numbering:o,first:i,find:a}=e;return{...{name:t,images:s,properties:r,numbering:o,first:i},finders:{core:a,plugins:n.find,own:n.own}}}const ni={files:[],searched:false,named:[],companions:[],absent:[],leftOut:[],searchedFiles:null};function nothingSaid(e){return{paths:[],core:null,cores:[],plugins:[],environments:[],endedBy:null,releasing:null,sight:e,workflows:[],wanted:[],conflict:null,vanished:[],problems:[],notices:[]}}const na={asked:"not",seen:[],searchedFiles:null,silent:[],images:[],floatingInstalls:[],unreadableInstalls:[]};function pathBeside(e,n){return e.slice(0,e.lastIndexOf("/")+1)+n}function judgesChange(e){const n=e?.name??"";return n==="merge_group"||n.startsWith("pull_request")}const nl={door:"command",policy:{kind:"files",files:[]},policyReason:null,proposedPolicy:null,catalogues:[],manifests:ni,repository:null,base:null,event:null,pullRequest:null,notices:[],problems:[]};const nu=5;const nc=/^[\w.@+-][\w.@+/ -]{0,254}$/;async function readLinked(e,n,t=nu){const s=await n(e);if(s.kind!=="text"||t===0||!nc.test(s.text))return s;const r=external_node_path_.posix.join(external_node_path_.posix.dirname(e),s.text);if(r.startsWith("../")||r===e)return s;const o=await readLinked(r,n,t-1);return o.kind==="missing"?s:o}const nf=2e7;const nd=100;async function readCatalogues(e,n,t=refuseDownload,s=false){const r=[];const o=[];const i=[];const a=namesIn$1(e);if(a.length>nd)return{catalogues:r,problems:[tooMany$2(a.length)],broken:i};for(const e of a){const{core:a,name:l}=splitCore(e);const u=await readOne(l,n,t);if(u.kind==="text")r.push({path:l,text:u.text,...a});else if(u.kind==="refused"){const e=s&&u.unseen===undefined;(e?i:o).push(unreadable$4(l,u.why))}else if(!s)o.push(unreadable$4(l,"there is no such file"))}return{catalogues:r,problems:o,broken:i}}function cataloguePaths(e){return namesIn$1(e).slice(0,nd).map(e=>splitCore(e).name).filter(e=>!hasScheme(e))}function namesIn$1(e){return e.split(/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function splitCore(e){const n=e.indexOf("=");const t=e.slice(0,Math.max(n,0)).trim();if(parseCoreVersion(t)===undefined)return{core:{},name:withoutDot(e)};return{core:{core:t},name:withoutDot(e.slice(n+1).trim())}}function withoutDot(e){return e.replace(/^(?:\.\/)+/,"")}async function readOne(e,n,t){if(/^https:\/\//i.test(e))return t(e,nf);if(!hasScheme(e)){return readLinked(e,e=>n.read(e,nf))}return{kind:"refused",why:`${e.slice(0,e.indexOf(":"))}:// is not https://`}}function hasScheme(e){return/^[a-z][\w+.-]+:\/\//i.test(e)}const refuseDownload=async()=>{return{kind:"refused",why:"nothing can be downloaded here"}};function tooMany$2(e){return problem(`\`catalog\` names ${e} catalogues, more than the ${nd} that are read; put them together.`,{found:`${e} catalogues`,expected:`at most ${nd} catalogues`})}function unreadable$4(e,n){return problem(`The catalogue ${shown(e)} cannot be read: ${n}.`,{found:shown(e),expected:"a catalogue as JSON or YAML, in a file or at a public https address"})}var np=Object.freeze({__proto__:null,cataloguePaths:cataloguePaths,maxCatalogueBytes:nf,readCatalogues:readCatalogues,refuseDownload:refuseDownload});const nm={"backstage":'{"name":"backstage","time-zone":"UTC","prereleases":"strict","core":{"name":"backstage","numbering":[{"from":"0.1","format":"MAJOR.MINOR.PATCH"}],"major":{"on":{"week":"third","weekday":"wednesday","offset-days":-1}},"bugfix":{"on":"any","lines":["latest"]},"find":[{"in":"backstage.json","at":"version"}]},"plugins":{"versions":"semver","requires":"npm","find":[{"in":"package.json","at":"dependencies","keys":"*backstage-plugin*"},{"in":"package.json","at":"dependencies","keys":"@backstage-*/plugin-*"},{"in":"package.json","at":"dependencies","keys":"@*-backstage/plugin-*"},{"in":"package.json","at":"dependencies","keys":"@roadiehq/*-backend-module-*"},{"in":"package.json","at":"devDependencies","keys":"*backstage-plugin*"},{"in":"package.json","at":"devDependencies","keys":"@backstage-*/plugin-*"},{"in":"package.json","at":"devDependencies","keys":"@*-backstage/plugin-*"},{"in":"package.json","at":"devDependencies","keys":"@roadiehq/*-backend-module-*"},{"in":"package.json","at":"optionalDependencies","keys":"*backstage-plugin*"},{"in":"package.json","at":"optionalDependencies","keys":"@backstage-*/plugin-*"},{"in":"package.json","at":"optionalDependencies","keys":"@*-backstage/plugin-*"},{"in":"package.json","at":"optionalDependencies","keys":"@roadiehq/*-backend-module-*"},{"in":"package.json","at":"resolutions","keys":"*backstage-plugin*"},{"in":"package.json","at":"resolutions","keys":"@backstage-*/plugin-*"},{"in":"package.json","at":"resolutions","keys":"@*-backstage/plugin-*"},{"in":"package.json","at":"resolutions","keys":"@roadiehq/*-backend-module-*"},{"in":"*dynamic-plugins*.y*ml","at":"plugins","name":"package","text":"{name}[@{version}]","unless":"disabled"},{"in":"*dynamic-plugins*.y*ml","at":"plugins","name":"package","text":"oci://*@sha256:*!{name}","unless":"disabled"},{"in":"*dynamic-plugins*.y*ml","at":"plugins","name":"package","text":"oci://*:{version}!{name}","unless":"disabled"},{"in":"*dynamic-plugins*.y*ml","at":"plugins","name":"package","text":"oci://*/{name}:{version}","unless":"disabled"},{"in":"*values*.y*ml","at":"global.dynamic.plugins","name":"package","text":"{name}[@{version}]","unless":"disabled"},{"in":"*values*.y*ml","at":"global.dynamic.plugins","name":"package","text":"oci://*@sha256:*!{name}","unless":"disabled"},{"in":"*values*.y*ml","at":"global.dynamic.plugins","name":"package","text":"oci://*:{version}!{name}","unless":"disabled"},{"in":"*values*.y*ml","at":"global.dynamic.plugins","name":"package","text":"oci://*/{name}:{version}","unless":"disabled"}]},"tolerance-days":0}',"gitlab":'{"name":"gitlab","time-zone":"UTC","prereleases":"strict","core":{"name":"gitlab","images":["gitlab/gitlab-ee","gitlab/gitlab-ce"],"numbering":[{"from":"1.0","format":"MAJOR.MINOR.PATCH"}],"major":{"on":{"week":"third","weekday":"thursday"}},"bugfix":{"on":"any","lines":["latest"]},"stops":["8.11","8.12","8.17","9.5","10.0","10.8","11.0","11.11","12.0","12.1","12.10","13.0","13.1","13.8","13.12","14.0","14.3","14.9","14.10","15.0","15.4","15.11","16.3","16.7","16.11","17.3","17.5","17.8","17.11","18.2","18.5","18.8","18.11","19.2"],"support":{"newest":3},"find":[{"image":"gitlab/gitlab-ee","tag":"{version}[-*]"},{"image":"gitlab/gitlab-ee","tag":"{version}.ee.*"},{"image":"gitlab/gitlab-ce","tag":"{version}[-*]"},{"image":"gitlab/gitlab-ce","tag":"{version}.ce.*"}]},"plugins":{"find":[]},"tolerance-days":1}',"grafana":'{"name":"grafana","time-zone":"UTC","prereleases":"strict","core":{"name":"grafana","images":["grafana/grafana","grafana/grafana-oss","grafana/grafana-enterprise"],"numbering":[{"from":"1.0","format":"MAJOR.MINOR.PATCH"}],"major":{"on":"schedule"},"bugfix":{"on":"any","lines":["latest"]},"schedule":{"6.0":"2019-02-25","7.0":"2020-05-15","8.0":"2021-06-08","9.0":"2022-06-13","9.1":"2022-08-16","9.2":"2022-10-11","9.3":"2022-11-29","9.4":"2023-02-27","9.5":"2023-04-06","10.0":"2023-06-09","10.1":"2023-08-23","10.2":"2023-10-24","10.3":"2024-01-23","10.4":"2024-03-05","11.0":"2024-05-14","11.1":"2024-06-25","11.2":"2024-08-27","11.3":"2024-10-22","11.4":"2024-12-05","11.5":"2025-01-28","11.6":"2025-03-25","12.0":"2025-05-05","12.1":"2025-07-22","12.2":"2025-09-23","12.3":"2025-11-19","12.4":"2026-02-24","13.0":"2026-04-14","13.1":"2026-06-23","13.2":"2026-08-18"},"support":{"10.4":{"until":"2025-06-05"},"11.3":{"until":"2025-07-22"},"11.4":{"until":"2025-09-05"},"11.5":{"until":"2025-10-28"},"11.6":{"until":"2026-06-25"},"12.0":{"until":"2026-02-05"},"12.1":{"until":"2026-04-22"},"12.2":{"until":"2026-06-23"},"12.3":{"until":"2026-08-19"},"12.4":{"until":"2027-05-24"},"13.0":{"until":"2027-01-09"},"13.1":{"until":"2027-03-20"},"13.2":{"until":"2027-05-18"}},"find":[{"image":"grafana/grafana","tag":"{version}[-*]"},{"image":"grafana/grafana-oss","tag":"{version}[-*]"},{"image":"grafana/grafana-enterprise","tag":"{version}[-*]"}]},"plugins":{"versions":"semver","requires":"npm","find":[{"variable":"GF_INSTALL_PLUGINS","item":"{name}[ {version}]"},{"variable":"GF_INSTALL_PLUGINS","item":"*;{name}"},{"variable":"GF_PLUGINS_PREINSTALL","item":"{name}[@{version}][@*]"},{"variable":"GF_PLUGINS_PREINSTALL_SYNC","item":"{name}[@{version}][@*]"},{"command":"grafana cli plugins install","options":{"--pluginsDir":"value","--homepath":"value","--config":"value","--configOverrides":"value","--repo":"value","--pluginUrl":"value"},"words":"{name}[ {version}]"},{"command":"grafana-cli plugins install","options":{"--pluginsDir":"value","--homepath":"value","--config":"value","--configOverrides":"value","--repo":"value","--pluginUrl":"value"},"words":"{name}[ {version}]"},{"in":"*values*.y*ml","at":"plugins.*","text":"{name}@{version}[@*]"},{"in":"*values*.y*ml","at":"plugins.*","text":"{name}[ {version}]"},{"in":"*values*.y*ml","at":"plugins.*","text":"*;{name}"},{"in":"*values*.y*ml","at":"grafana.plugins.*","text":"{name}@{version}[@*]"},{"in":"*values*.y*ml","at":"grafana.plugins.*","text":"{name}[ {version}]"},{"in":"*values*.y*ml","at":"grafana.plugins.*","text":"*;{name}"},{"in":"*values*.y*ml","at":"\\"grafana.ini\\".plugins.preinstall","item":"{name}[@{version}][@*]"},{"in":"*values*.y*ml","at":"\\"grafana.ini\\".plugins.preinstall_sync","item":"{name}[@{version}][@*]"},{"in":"*values*.y*ml","at":"grafana.\\"grafana.ini\\".plugins.preinstall","item":"{name}[@{version}][@*]"},{"in":"*values*.y*ml","at":"grafana.\\"grafana.ini\\".plugins.preinstall_sync","item":"{name}[@{version}][@*]"},{"in":"*.ini","at":"plugins.preinstall","item":"{name}[@{version}][@*]"},{"in":"*.ini","at":"plugins.preinstall_sync","item":"{name}[@{version}][@*]"},{"resource":"Grafana","at":"spec.config.plugins.preinstall","item":"{name}[@{version}][@*]"},{"resource":"Grafana","at":"spec.config.plugins.preinstall_sync","item":"{name}[@{version}][@*]"},{"resource":"Grafana*","at":"spec.plugins","name":"name","version":"version"},{"command":"grafana cli plugins update","options":{"--pluginsDir":"value","--homepath":"value","--config":"value","--configOverrides":"value","--repo":"value","--pluginUrl":"value"},"word":"{name}"},{"command":"grafana cli plugins update-all","options":{"--pluginsDir":"value","--homepath":"value","--config":"value","--configOverrides":"value","--repo":"value","--pluginUrl":"value"},"installs":"all"},{"command":"grafana-cli plugins update","options":{"--pluginsDir":"value","--homepath":"value","--config":"value","--configOverrides":"value","--repo":"value","--pluginUrl":"value"},"word":"{name}"},{"command":"grafana-cli plugins update-all","options":{"--pluginsDir":"value","--homepath":"value","--config":"value","--configOverrides":"value","--repo":"value","--pluginUrl":"value"},"installs":"all"},{"command":"grafana cli plugins upgrade","options":{"--pluginsDir":"value","--homepath":"value","--config":"value","--configOverrides":"value","--repo":"value","--pluginUrl":"value"},"word":"{name}"},{"command":"grafana cli plugins upgrade-all","options":{"--pluginsDir":"value","--homepath":"value","--config":"value","--configOverrides":"value","--repo":"value","--pluginUrl":"value"},"installs":"all"},{"command":"grafana-cli plugins upgrade","options":{"--pluginsDir":"value","--homepath":"value","--config":"value","--configOverrides":"value","--repo":"value","--pluginUrl":"value"},"word":"{name}"},{"command":"grafana-cli plugins upgrade-all","options":{"--pluginsDir":"value","--homepath":"value","--config":"value","--configOverrides":"value","--repo":"value","--pluginUrl":"value"},"installs":"all"}],"own":[{"in":"src/plugin.json","name":"id","version":{"in":"package.json","at":"version"},"requires":"dependencies.grafanaDependency"}]},"tolerance-days":0,"catalogues":[{"tag":"src/plugin.json","at":"dependencies.grafanaDependency"}]}',"home-assistant":'{"name":"home-assistant","time-zone":"UTC","prereleases":"strict","core":{"name":"home-assistant","images":["homeassistant/home-assistant","ghcr.io/home-assistant/home-assistant"],"numbering":[{"from":"0.1","format":"MAJOR.MINOR.PATCH"},{"from":"2020.12","format":"YEAR.MONTH.PATCH"}],"major":{"on":{"week":"first","weekday":"wednesday"}},"bugfix":{"on":"any","lines":["latest"]},"find":[{"in":".HA_VERSION","line":"{version}"}]},"plugins":{"versions":"natural","requires":"minimum","find":[{"in":"custom_components/*/manifest.json","name":"domain","version":"optional","requires":"homeassistant","repository":"issue_tracker"}],"own":[{"in":"custom_components/*/manifest.json","name":"domain","version":"version","requires":{"in":"hacs.json","at":"homeassistant"}}]},"tolerance-days":0,"catalogues":[{"tag":"hacs.json","at":"homeassistant"}]}',"jenkins-lts":'{"core":{"name":"jenkins","images":["jenkins/jenkins","jenkins"],"called":"new LTS line","numbering":[{"from":"1.0","format":"MAJOR.N.PATCH"}],"first":1,"major":{"on":{"every":"12 weeks","from":"2026-07-08"}},"bugfix":{"on":{"after":"major","weeks":[4,8]},"lines":["latest"]},"schedule":{"2.346":"2022-06-22","2.361":"2022-09-07","2.375":"2022-11-30","2.387":"2023-03-08","2.401":"2023-05-31","2.414":"2023-08-23","2.426":"2023-11-15","2.440":"2024-02-21","2.452":"2024-05-15","2.462":"2024-08-07","2.479":"2024-10-30","2.492":"2025-02-05","2.504":"2025-04-30","2.516":"2025-07-23","2.528":"2025-10-15","2.541":"2026-01-21","2.555":"2026-04-15","2.568":"2026-07-09"},"support":{"newest":1},"find":[{"image":"jenkins/jenkins","tag":"{version:3}[-*]"},{"image":"jenkins","tag":"{version:3}[-*]"}]},"plugins":{"versions":"natural","requires":"minimum","find":[{"in":"*plugins*.txt","line":"{name}[:{version}][:*]"},{"in":"*plugins*.y*ml","at":"plugins.*","name":"artifactId","version":"source.version"},{"in":"*values*.y*ml","at":"controller.installPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"controller.additionalPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"master.installPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"jenkins.master.installPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"jenkins.controller.installPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"jenkins.controller.additionalPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"jenkins.basePlugins","name":"name","version":"version"},{"in":"*values*.y*ml","at":"jenkins.plugins","name":"name","version":"version"},{"resource":"Jenkins","at":"spec.master.basePlugins","name":"name","version":"version"},{"resource":"Jenkins","at":"spec.master.plugins","name":"name","version":"version"},{"command":"jenkins-plugin-cli","options":{"--plugins":"items","-p":"items","--plugin-file":"list","-f":"list","--plugin-download-directory":"value","-d":"value","--war":"value","-w":"value","--jenkins-version":"value","--jenkins-update-center":"value","--jenkins-experimental-update-center":"value","--jenkins-incrementals-repo-mirror":"value","--jenkins-plugin-info":"value","--cache-path":"value","--output":"value","-o":"value"},"word":"{name}[:{version}][:*]"},{"command":"jenkins-plugin-manager*","options":{"--plugins":"items","-p":"items","--plugin-file":"list","-f":"list","--plugin-download-directory":"value","-d":"value","--war":"value","-w":"value","--jenkins-version":"value","--jenkins-update-center":"value","--jenkins-experimental-update-center":"value","--jenkins-incrementals-repo-mirror":"value","--jenkins-plugin-info":"value","--cache-path":"value","--output":"value","-o":"value"},"word":"{name}[:{version}][:*]"},{"command":"install-plugins.sh","word":"{name}[:{version}][:*]"}],"own":[{"in":"pom.xml","name":"artifactId","version":"version","requires":"properties.\\"jenkins.version\\""}]},"catalogues":[{"index":"https://updates.jenkins.io/update-center.actual.json","at":"plugins.*","name":"name","version":"version","requires":"requiredCore","repository":"scm","made":"generationTimestamp","warnings":{"at":"warnings.*","name":"name","versions":"versions.*","first":"firstVersion","last":"lastVersion","reason":"message","url":"url"}},{"tag":"pom.xml","at":"properties.\\"jenkins.version\\""}],"name":"jenkins-lts","time-zone":"UTC","prereleases":"strict","tolerance-days":0}',"jenkins-weekly":'{"core":{"name":"jenkins","images":["jenkins/jenkins","jenkins"],"called":"weekly release","numbering":[{"from":"1.0","format":"MAJOR.MINOR"}],"first":"none","major":{"on":{"weekday":"tuesday"}},"find":[{"image":"jenkins/jenkins","tag":"{version:2}[-*]"},{"image":"jenkins","tag":"{version:2}[-*]"}]},"plugins":{"versions":"natural","requires":"minimum","find":[{"in":"*plugins*.txt","line":"{name}[:{version}][:*]"},{"in":"*plugins*.y*ml","at":"plugins.*","name":"artifactId","version":"source.version"},{"in":"*values*.y*ml","at":"controller.installPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"controller.additionalPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"master.installPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"jenkins.master.installPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"jenkins.controller.installPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"jenkins.controller.additionalPlugins.*","text":"{name}[:{version}][:*]"},{"in":"*values*.y*ml","at":"jenkins.basePlugins","name":"name","version":"version"},{"in":"*values*.y*ml","at":"jenkins.plugins","name":"name","version":"version"},{"resource":"Jenkins","at":"spec.master.basePlugins","name":"name","version":"version"},{"resource":"Jenkins","at":"spec.master.plugins","name":"name","version":"version"},{"command":"jenkins-plugin-cli","options":{"--plugins":"items","-p":"items","--plugin-file":"list","-f":"list","--plugin-download-directory":"value","-d":"value","--war":"value","-w":"value","--jenkins-version":"value","--jenkins-update-center":"value","--jenkins-experimental-update-center":"value","--jenkins-incrementals-repo-mirror":"value","--jenkins-plugin-info":"value","--cache-path":"value","--output":"value","-o":"value"},"word":"{name}[:{version}][:*]"},{"command":"jenkins-plugin-manager*","options":{"--plugins":"items","-p":"items","--plugin-file":"list","-f":"list","--plugin-download-directory":"value","-d":"value","--war":"value","-w":"value","--jenkins-version":"value","--jenkins-update-center":"value","--jenkins-experimental-update-center":"value","--jenkins-incrementals-repo-mirror":"value","--jenkins-plugin-info":"value","--cache-path":"value","--output":"value","-o":"value"},"word":"{name}[:{version}][:*]"},{"command":"install-plugins.sh","word":"{name}[:{version}][:*]"}],"own":[{"in":"pom.xml","name":"artifactId","version":"version","requires":"properties.\\"jenkins.version\\""}]},"catalogues":[{"index":"https://updates.jenkins.io/update-center.actual.json","at":"plugins.*","name":"name","version":"version","requires":"requiredCore","repository":"scm","made":"generationTimestamp","warnings":{"at":"warnings.*","name":"name","versions":"versions.*","first":"firstVersion","last":"lastVersion","reason":"message","url":"url"}},{"tag":"pom.xml","at":"properties.\\"jenkins.version\\""}],"name":"jenkins-weekly","time-zone":"UTC","prereleases":"strict","tolerance-days":1}',"kestra-calver":'{"core":{"name":"kestra","images":["kestra/kestra","registry.kestra.io/docker/kestra","registry.kestra.io/docker/kestra-ee","ghcr.io/kestra-io/kestra","ghcr.io/kestra-io/kestra-ee","ghcr.io/kestra-io/kestra-base","europe-west1-docker.pkg.dev/kestra-host/docker/kestra-ee"],"properties":["kestraVersion"],"numbering":[{"from":"0.1","format":"MAJOR.MINOR.PATCH"},{"from":"2025.1","format":"YEAR.MAJOR.PATCH"}],"major":{"on":{"week":"first","weekday":"tuesday","months":[2,4,6,8,10,12]},"per-year":6},"bugfix":{"on":{"weekday":"thursday"},"lines":["latest"]},"backport":"on-request","schedule":{"0.20":"2024-12-03","0.21":"2025-02-04","0.22":"2025-04-01","1.0":"2025-06-03","2025.1":"2025-08-05","2025.2":"2025-10-07","2025.3":"2025-12-02","2026.1":"2026-02-03"},"stops":["1.0"],"breaking":[{"from":"2025.1","reason":"from 2025.1 on every major may break; 2025.1 itself removes deprecated features and plugins","guide":"https://kestra.io/docs/migration-guide"}]},"plugins":{"find":[{"command":"{core} plugins install","options":{"--all":"all","-p":"value","--plugins":"value","-c":"value","--config":"value","-l":"value","--log-level":"value","--repositories":"value"},"word":"coordinates"},{"command":"{core} plugins download","arguments":["value"],"options":{"--plugins":"items","--from-config":"value","--plugins-dir":"value","--concurrency":"value","--edition":"value","--global-timeout":"value","--maven-repository":"value","--maven-username":"value","--maven-password":"value","--compatible-for":"value","--repositories":"value","--header":"value","--host":"value","--server":"value","--context":"value","--tenant":"value","--token":"value","-t":"value","--username":"value","--password":"value","--output":"value","-o":"value","--config":"value"},"word":"coordinates","installs":"all"},{"command":"kestractl* plugins get","options":{"--plugins":"items","--from-config":"value","--plugins-dir":"value","--concurrency":"value","--edition":"value","--global-timeout":"value","--maven-repository":"value","--maven-username":"value","--maven-password":"value","--compatible-for":"value","--repositories":"value","--header":"value","--host":"value","--server":"value","--context":"value","--tenant":"value","--token":"value","-t":"value","--username":"value","--password":"value","--output":"value","-o":"value","--config":"value"},"word":"coordinates"},{"archive":"*__{name}__{version}.jar","dots":"_","keys":"plugin-*"},{"archive":"artifact","keys":"plugin-*"},{"folder":"/app/plugins"},{"folder":"$KESTRA_PLUGINS_PATH"},{"lists":"coordinates"}],"major":{"on":"core-major"},"minor":{"on":{"weekday":"thursday"}},"patch":{"on":{"weekday":"thursday"}}},"links":{"migration":"https://kestra.io/docs/migration-guide","support":"https://kestra.io/demo","board":"https://github.com/orgs/kestra-io/projects/15/views/1","helper-scripts":"https://github.com/kestra-io/helper-scripts"},"name":"kestra-calver","time-zone":"UTC","prereleases":"strict","tolerance-days":0}',"kestra-semver":'{"core":{"name":"kestra","images":["kestra/kestra","registry.kestra.io/docker/kestra","registry.kestra.io/docker/kestra-ee","ghcr.io/kestra-io/kestra","ghcr.io/kestra-io/kestra-ee","ghcr.io/kestra-io/kestra-base","europe-west1-docker.pkg.dev/kestra-host/docker/kestra-ee"],"properties":["kestraVersion"],"numbering":[{"from":"0.1","format":"MAJOR.MINOR.PATCH"}],"major":{"on":"any"},"bugfix":{"on":{"weekday":"tuesday"},"lines":["latest","1.0","1.3"]},"schedule":{"0.20":"2024-12-03","0.21":"2025-02-04","0.22":"2025-04-01","0.23":"2025-06-17","0.24":"2025-08-05","1.0":"2025-09-09","1.1":"2025-11-04","1.2":"2026-01-13","1.3":"2026-03-03","2.0":"2026-09-08"},"stops":["1.3"],"support":{"1.0":{"until":"2026-09-09"},"1.3":{"until":"2027-03-03"}},"breaking":[{"from":"1.0","to":"1.0","reason":"1.0 renames and removes what 0.x had deprecated","guide":"https://kestra.io/docs/migration-guide"},{"from":"2.0","to":"2.0","reason":"2.0 is a major version: it removes what 1.x had deprecated","guide":"https://kestra.io/docs/migration-guide"}]},"plugins":{"find":[{"command":"{core} plugins install","options":{"--all":"all","-p":"value","--plugins":"value","-c":"value","--config":"value","-l":"value","--log-level":"value","--repositories":"value"},"word":"coordinates"},{"command":"{core} plugins download","arguments":["value"],"options":{"--plugins":"items","--from-config":"value","--plugins-dir":"value","--concurrency":"value","--edition":"value","--global-timeout":"value","--maven-repository":"value","--maven-username":"value","--maven-password":"value","--compatible-for":"value","--repositories":"value","--header":"value","--host":"value","--server":"value","--context":"value","--tenant":"value","--token":"value","-t":"value","--username":"value","--password":"value","--output":"value","-o":"value","--config":"value"},"word":"coordinates","installs":"all"},{"command":"kestractl* plugins get","options":{"--plugins":"items","--from-config":"value","--plugins-dir":"value","--concurrency":"value","--edition":"value","--global-timeout":"value","--maven-repository":"value","--maven-username":"value","--maven-password":"value","--compatible-for":"value","--repositories":"value","--header":"value","--host":"value","--server":"value","--context":"value","--tenant":"value","--token":"value","-t":"value","--username":"value","--password":"value","--output":"value","-o":"value","--config":"value"},"word":"coordinates"},{"archive":"*__{name}__{version}.jar","dots":"_","keys":"plugin-*"},{"archive":"artifact","keys":"plugin-*"},{"folder":"/app/plugins"},{"folder":"$KESTRA_PLUGINS_PATH"},{"lists":"coordinates"}]},"links":{"migration":"https://kestra.io/docs/migration-guide","support":"https://kestra.io/demo"},"name":"kestra-semver","time-zone":"UTC","prereleases":"strict","tolerance-days":0}',"sonarqube-community":'{"core":{"name":"sonarqube","images":["sonarqube"],"first":"any","major":{"on":"schedule"},"numbering":[{"from":"1.0","format":"MAJOR.MINOR.PATCH"},{"from":"24.12","format":"YY.MONTH"}],"schedule":{"7.0":"2018-02-02","8.0":"2019-10-15","9.0":"2021-07-05","10.0":"2023-03-30","24.12":"2024-12-02","25.1":"2025-01-07","25.2":"2025-02-03","25.3":"2025-03-04","25.4":"2025-04-07","25.5":"2025-05-05","25.6":"2025-06-02","25.7":"2025-07-07","25.8":"2025-08-06","25.9":"2025-09-01","25.10":"2025-10-03","25.11":"2025-11-04","25.12":"2025-12-10","26.1":"2026-01-06","26.2":"2026-02-04","26.3":"2026-03-03","26.4":"2026-04-10","26.5":"2026-05-11","26.6":"2026-06-03","26.7":"2026-07-08"},"find":[{"image":"sonarqube","tag":"{version}[-community]"}]},"plugins":{"versions":"natural","requires":"exact","find":[{"archive":"sonar-{name}-plugin-{version}.jar"},{"archive":"{name}-plugin-{version}.jar"},{"in":"*values*.y*ml","at":"plugins.install.*","text":"*/sonar-{name}-plugin-{version}.jar"},{"in":"*values*.y*ml","at":"plugins.install.*","text":"*/{name}-plugin-{version}.jar"},{"in":"*values*.y*ml","at":"sonarqube.plugins.install.*","text":"*/sonar-{name}-plugin-{version}.jar"},{"in":"*values*.y*ml","at":"sonarqube.plugins.install.*","text":"*/{name}-plugin-{version}.jar"}]},"name":"sonarqube-community","time-zone":"UTC","prereleases":"as-final","tolerance-days":0,"catalogues":[{"index":"https://downloads.sonarsource.com/sonarqube/update/update-center-all-versions.properties","made":"date","key":"{name}.{version}.sqcb"},{"index":"https://downloads.sonarsource.com/sonarqube/update/update-center-all-versions.properties","made":"date","key":"{name}.{version}.sqVersions"}]}',"sonarqube-server":'{"core":{"name":"sonarqube","images":["sonarqube"],"first":"any","major":{"on":"schedule"},"numbering":[{"from":"1.0","format":"MAJOR.MINOR.PATCH"},{"from":"2025.1","format":"YEAR.MAJOR.PATCH"}],"bugfix":{"on":"any","lines":["latest"]},"schedule":{"7.0":"2018-02-02","8.0":"2019-10-15","9.0":"2021-07-05","10.0":"2023-03-30","10.8":"2024-12-02","2025.1":"2025-01-23","2025.2":"2025-03-26","2025.3":"2025-05-29","2025.4":"2025-08-01","2025.5":"2025-09-25","2025.6":"2025-12-11","2026.1":"2026-01-27","2026.2":"2026-03-27","2026.3":"2026-05-20","2026.4":"2026-07-22"},"releases":{"10.8.0":"2024-12-02","10.8.1":"2024-12-16","2025.1.0":"2025-01-23","2025.1.1":"2025-03-12","2025.2.0":"2025-03-26","2025.1.2":"2025-05-27","2025.3.0":"2025-05-29","2025.3.1":"2025-06-19","2025.1.3":"2025-07-07","2025.4.1":"2025-08-01","2025.4.2":"2025-08-06","2025.1.4":"2025-09-22","2025.4.3":"2025-09-22","2025.5.0":"2025-09-25","2025.1.5":"2025-12-10","2025.4.4":"2025-12-10","2025.6.0":"2025-12-11","2025.6.1":"2025-12-23","2026.1.0":"2026-01-27","2025.1.6":"2026-03-05","2025.4.5":"2026-03-23","2026.1.1":"2026-03-23","2025.1.7":"2026-03-27","2025.4.6":"2026-03-27","2026.1.2":"2026-03-27","2026.2.1":"2026-03-27","2026.1.3":"2026-05-19","2026.3.0":"2026-05-20","2025.1.8":"2026-05-27","2025.4.7":"2026-05-27","2026.3.1":"2026-06-01","2026.4.0":"2026-07-22"},"stops":["2025.1","2026.1"],"support":{"2025.1":{"until":"2026-07-01"},"2025.4":{"until":"2027-01-30"},"2026.1":{"until":"2027-08-02"}},"find":[{"image":"sonarqube","tag":"{version}-developer[-*]"},{"image":"sonarqube","tag":"{version}-enterprise[-*]"},{"image":"sonarqube","tag":"{version}-datacenter[-*]"}]},"plugins":{"versions":"natural","requires":"exact","find":[{"archive":"sonar-{name}-plugin-{version}.jar"},{"archive":"{name}-plugin-{version}.jar"},{"in":"*values*.y*ml","at":"plugins.install.*","text":"*/sonar-{name}-plugin-{version}.jar"},{"in":"*values*.y*ml","at":"plugins.install.*","text":"*/{name}-plugin-{version}.jar"},{"in":"*values*.y*ml","at":"sonarqube.plugins.install.*","text":"*/sonar-{name}-plugin-{version}.jar"},{"in":"*values*.y*ml","at":"sonarqube.plugins.install.*","text":"*/{name}-plugin-{version}.jar"}]},"name":"sonarqube-server","time-zone":"UTC","prereleases":"as-final","tolerance-days":0,"catalogues":[{"index":"https://downloads.sonarsource.com/sonarqube/update/update-center-all-versions.properties","made":"date","key":"{name}.{version}.sqs"},{"index":"https://downloads.sonarsource.com/sonarqube/update/update-center-all-versions.properties","made":"date","key":"{name}.{version}.sqVersions"}]}'};const nh="kestra-calver";const ng=[nh,...Object.keys(nm).filter(e=>e!==nh)];function findPreset(e){const n=Object.hasOwn(nm,e)?nm[e]:undefined;return n===undefined?null:JSON.parse(n)}function presetsOfCore(e){return ng.filter(n=>findPreset(n)?.core?.name===e)}function presetThatKnows(e,n,t){const isAnother=e=>e!==n&&findPreset(e)?.core?.name===t;const knows=n=>Object.hasOwn(findPreset(n)?.core?.schedule??{},e);return ng.find(e=>isAnother(e)&&knows(e))??null}const ny=[1,2,3,4,5,6,7,8,9,10,11,12];function applyCadenceDefaults(e){if(e==="any"||e==="schedule")return e;const n=listOf$2(e).flatMap(completePattern);const[t]=n;if(t===undefined)return null;return n.length===1?t:n}function listOf$2(e){if(!e)return[];return Array.isArray(e)?e:[e]}function completePattern(e){const{day:n,weekday:t,week:s,every:r,from:o,after:i,weeks:a}=e;if(r&&o)return[{everyWeeks:weeksOf(r)??1,from:o}];if(i&&a)return[{weeksAfterMajor:ascending(a)}];const l=ascending(e.months??ny);const u=e["offset-days"]??0;if(typeof n==="number")return[{on:{day:n},months:l,offsetDays:u}];const c=Array.isArray(t)?[...new Set(t)]:t?[t]:[];return c.map(e=>({on:{weekday:e,week:s??null},months:l,offsetDays:u}))}function ascending(e){return[...new Set(e)].sort((e,n)=>e-n)}const nw=["items","list","value","core","flag","all"];const nb="{core}";const nv="artifact";const nk={core:"version",plugins:"name"};function parseKeyPath(e){const n=[];for(let t=0;;t+=1){const s=e.charAt(t);const r=s==='"'||s==="'";const o=e.indexOf(r?s:".",r?t+1:t);if(r&&o===-1)return null;const i=r?e.slice(t+1,o):e.slice(t,o===-1?undefined:o);if(i==="")return null;n.push(i);t=r?o+1:o===-1?e.length:o;if(t===e.length)return n;if(e.charAt(t)!==".")return null}}function ofKind(e,n){return e.filter(e=>e.kind===n)}function isAmong({keys:e},n){return e===null||fits(e,n)}function fits(e,n){const[t="",...s]=e.split("*");const r=s.pop();if(r===undefined)return n===t;if(!n.startsWith(t))return false;let o=t.length;for(const e of s){const t=n.indexOf(e,o);if(t===-1)return false;o=t+e.length}return n.length-r.length>=o&&n.endsWith(r)}function endsAs(e,n){if(!n.endsWith(e.slice(e.lastIndexOf("*")+1)))return false;const t=e.split("/");const s=n.split("/");if(s.length<t.length)return false;const r=s.slice(-t.length);return t.every((e,n)=>fits(e,r[n]??""))}function inFile(e){return"in"in e}function isFound(e,{core:n,plugins:t,own:s}){const isRead=n=>inFile(n)&&endsAs(n.in,e);return n.some(isRead)||t.some(isRead)||s.some(n=>isOwnFile(e,n))}function isOwnFile(e,{name:n}){return endsAs(n.in,e)&&e.split("/").length===n.in.split("/").length}const nO=["name","group","version","requires"];const n$="coordinates";const nx=200;const nj=4e3;function parseTemplate(e){if(e.length>nx){return{wrong:`it is longer than ${nx} characters`}}if(e===n$)return{text:e,fields:["name"],steps:[],isCoordinates:true};const n=[];const t=[];const s=[];for(let r=0;r<e.length;){const o=e.charAt(r);const i="[{*".includes(o)&&e.charAt(r+1)===o;if(i){n.push({kind:"literal",text:o});r+=2}else if(o==="{"){const s=e.indexOf("}",r);const o=s===-1?null:fieldIn(e.slice(r+1,s));if(s===-1)return{wrong:"its `{` is not closed"};if(o===null)return{wrong:`it knows no ${e.slice(r,s+1)}`};if(t.includes(o.name))return{wrong:`it has {${o.name}} twice`};t.push(o.name);addField(n,o.name,o.count);r=s+1}else if(o==="["){s.push(n.length);n.push({kind:"fork",first:n.length+1,second:0});r+=1}else if(o==="]"&&s.length>0){const e=s.pop();n[e]={kind:"fork",first:e+1,second:n.length};r+=1}else if(o==="*"){addAnything(n);r+=1}else{r=addLiteral(n,e,r,s.length>0)}}if(s.length>0)return{wrong:"its `[` is not closed"};return{text:e,fields:t,steps:n,isCoordinates:false}}function fieldIn(e){const[n="",t,...s]=e.split(":");const r=nO.find(e=>e===n);if(r===undefined||s.length>0)return null;if(t===undefined)return{name:r,count:null};return r==="version"&&/^[1-4]$/.test(t)?{name:r,count:Number(t)}:null}function addField(e,n,t){e.push({kind:"open",field:n});const s=n==="requires";if(n==="version")e.push({kind:"number",count:t});else e.push({kind:"any",blanks:s});const r=e.length;e.push({kind:"fork",first:r+3,second:r+1},{kind:"any",blanks:s},{kind:"jump",to:r},{kind:"close",field:n})}function addAnything(e){const n=e.length;e.push({kind:"fork",first:n+1,second:n+3},{kind:"any",blanks:true},{kind:"jump",to:n})}function addLiteral(e,n,t,s){let r=t;let o="";for(;r<n.length;r+=1){const t=n.charAt(r);if("[{*".includes(t)||s&&t==="]")break;if(t!==" ")o+=t;else{if(o!=="")e.push({kind:"literal",text:o});if(e.at(-1)?.kind!=="blanks")e.push({kind:"blanks"});o=""}}if(o!=="")e.push({kind:"literal",text:o});return r}function matchTemplate({steps:e},n,t=null){if(n.length>nj)return null;const s=n.length+1;const r=new Uint8Array((e.length+1)*s);const o=[{step:0,at:0,found:null}];for(let i=o.pop();i!==undefined;i=o.pop()){let{step:a,at:l,found:u}=i;for(;;){const i=a*s+l;if(r[i]===1)break;r[i]=1;const c=e[a];if(c===undefined){if(l===n.length)return spansOf(u);break}if(c.kind==="fork"){o.push({step:c.second,at:l,found:u});a=c.first;continue}if(c.kind==="jump"){a=c.to;continue}if(c.kind==="open"){u={field:c.field,start:l,end:null,before:u};a+=1;continue}if(c.kind==="close"){u=u===null?null:{...u,end:l};a+=1;continue}if(c.kind==="number"&&t!==null){const e=t(n,l);if(e===null||c.count!==null&&numbersIn(n,l)!==c.count)break;l=e;a+=4;continue}const f=afterStep(c,n,l);if(f===null)break;l=f;a+=1}}return null}function afterStep(e,n,t){switch(e.kind){case"literal":return n.startsWith(e.text,t)?t+e.text.length:null;case"blanks":{let e=t;while(isBlank(n,e))e+=1;return e===t?null:e}case"any":return t<n.length&&(e.blanks||!isBlank(n,t))?t+1:null;case"number":{const s=startOfVersion(n,t);if(s===null||e.count===null)return s===null?null:s+1;return numbersIn(n,t)===e.count?endOfNumbers(n,s):null}default:return null}}function startOfVersion(e,n){const t="vV".includes(e.charAt(n))&&n<e.length?n+1:n;return isDigit(e,t)?t:null}function numbersIn(e,n){const t=startOfVersion(e,n);return t===null?0:e.slice(t,endOfNumbers(e,t)).split(".").length}function endOfNumbers(e,n){let t=n;while(isDigit(e,t)||e.charAt(t)==="."&&isDigit(e,t+1))t+=1;return t}function isDigit(e,n){const t=e.charCodeAt(n);return t>=48&&t<=57}function isBlank(e,n){const t=e.charAt(n);return t!==""&&t.trim()===""}function spansOf(e){const n={};for(let t=e;t!==null;t=t.before){if(t.end!==null)n[t.field]=[t.start,t.end]}return n}const nC="optional";function applyFinderDefaults(e,n,t){return e.map((e,s)=>completeFinder(e,t([...n,s],"value")))}function completeFinder(e,n){const{resource:t}=e;if(t===undefined)return completeAlone(e,n);const s=completeAlone(e,n);return{kind:"resource",resource:t,inside:s,location:n,optional:s.optional}}function completeAlone(e,n){const t={location:n,optional:e.version===nC};const{line:s,at:r,text:o,keys:i,command:a,image:l,tag:u,variable:c,item:f,archive:d}=e;const p={...t,in:e.in??"",keys:i??null};if(s!==undefined)return{...p,kind:"line",template:templateOf(s)};if(a!==undefined)return completeCommand(a,e,t);if(l!==undefined){return{...t,kind:"image",image:l,template:u===undefined?null:templateOf(u)}}if(c!==undefined){return{...t,kind:"variable",variable:c,template:templateOf(f??"")}}if(d!==undefined){const n=d===nv?null:templateOf(d);return{...t,kind:"archive",template:n,keys:i??null,dots:e.dots??"."}}if(e.folder!==undefined)return{...t,kind:"folder",folder:e.folder};if(e.lists!==undefined)return{...t,kind:"lists"};const m=r===undefined?[]:keysOf$1(r);if(e.name===undefined){const e=o??f;const n={...p,kind:"value",at:m,isList:f!==undefined};if(e!==undefined)return{...n,template:templateOf(e)};return i===undefined?{...n,template:null}:{...p,kind:"keys",at:m,keys:i}}const{name:h,version:g,requires:y,repository:w,unless:b}=e;return{...p,kind:"entry",at:m,name:keysOf$1(h),template:o===undefined?null:templateOf(o),unless:b===undefined?null:keysOf$1(b),version:g===undefined?null:g===nC?["version"]:keysOf$1(g),requires:y===undefined?null:keysOf$1(y),repository:w===undefined?null:keysOf$1(w)}}function completeCommand(e,n,t){const s=n.word??n.words;return{...t,kind:"command",command:e.trim().split(/\s+/),options:new Map(Object.entries(n.options??{})),arguments:n.arguments??[],template:s===undefined?null:templateOf(s),several:n.words!==undefined,installsAll:n.installs==="all"}}function applyOwnFinderDefaults(e,n){return e.map(({in:e,name:t,version:s,requires:r},o)=>{const valueAt=n=>typeof n==="string"?{in:e,at:keysOf$1(n)}:{in:n.in,at:keysOf$1(n.at)};return{location:n(["plugins","own",o],"value"),optional:false,name:valueAt(t),version:valueAt(s),requires:valueAt(r)}})}function templateOf(e){return parseTemplate(e)}function keysOf$1(e){return parseKeyPath(e)}const locateNowhere=()=>null;function locateIn(e){return(n,t)=>{const s=e.find(({value:e})=>has(e,n));return s?.placeOf(n,t).location??null}}function has(e,[n,...t]){if(n===undefined)return true;if(typeof e!=="object"||e===null||!Object.hasOwn(e,n))return false;return has(e[n],t)}function nearest(e,n){return n(e,"key")??(e.length===0?null:nearest(e.slice(0,-1),n))}function applySourceDefaults(e){return e.map(completeSource)}function completeSource(e){const{file:n,index:t,lock:s,tag:r,key:o,warnings:i,core:a}=e;if(n!==undefined)return{kind:"file",from:n};if(s!==undefined)return{kind:"lock",from:s,core:a??""};if(r!==undefined)return{kind:"tag",file:r,at:keysOf(e.at)};return{kind:"index",from:t??"",shape:{made:keysOf(e.made),key:o===undefined?null:parseTemplate(o),entries:o!==undefined?null:{at:keysOf(e.at),name:keysOf(e.name),version:keysOf(e.version),requires:keysOf(e.requires),repository:keysOf(e.repository)},warnings:i===undefined?null:{at:keysOf(i.at),name:keysOf(i.name),ranges:keysOf(i.versions),first:keysOf(i.first),last:keysOf(i.last),reason:keysOf(i.reason),url:keysOf(i.url)}}}}function keysOf(e){return e===undefined?[]:parseKeyPath(e)}function applyDefaults(e,n,t,s){return{name:e.name??n,source:n,platform:s.core?.name??null,timeZone:e["time-zone"]??"UTC",prereleases:e.prereleases??"strict",core:applyCoreDefaults(e.core??{},t),plugins:{versions:e.plugins?.versions??ex.versions,requires:e.plugins?.requires??ex.requires,find:completeFind(e.plugins?.find,t),own:applyOwnFinderDefaults(e.plugins?.own??[],t),major:completePluginCadence(e.plugins?.major),minor:completePluginCadence(e.plugins?.minor),patch:completePluginCadence(e.plugins?.patch)},deployments:completeDeployments(e.deployments),catalogues:applySourceDefaults(e.catalogues??[]),toleranceDays:e["tolerance-days"]??0,rules:completeRules(e.rules),waivers:(e.waivers??[]).map((e,n)=>completeWaiver(e,t(["waivers",n],"value"))),freezes:(e.freezes??[]).map(({from:e,to:n,reason:t,for:s})=>({from:e,to:n,reason:t,for:s??"releases"})),links:completeLinks(e.links)}}function completeFind(e,n){if(e)return applyFinderDefaults(e,["plugins","find"],n);const t=findPreset(nh)?.plugins?.find??[];return applyFinderDefaults(t,[],locateNowhere)}function completePluginCadence(e){return e?.on==="core-major"?"core-major":applyCadenceDefaults(e?.on)}function completeDeployments(e){const n=applyCadenceDefaults(e?.on);return n==="any"?null:n}function completeRules(e){const n=Object.entries(e??{}).filter(([,e])=>e!==null);return Object.fromEntries(n)}function completeWaiver(e,n){const{rule:t,subject:s,reason:r,until:o}=e;const i=s.lastIndexOf("@");const a=i>0;return{rule:t,subject:a?s.slice(0,i):s,version:a?s.slice(i+1):null,reason:r,until:o,location:n}}function completeLinks(e){const{migration:n,support:t,board:s,...r}=e??{};const o=Object.entries(r).flatMap(([e,n])=>n?[[e,n]]:[]);return{migration:n??null,support:t??null,board:s??null,others:Object.fromEntries(o)}}function applyCoreDefaults(e,n){return{name:e.name??null,images:e.images??[],properties:e.properties??[],called:e.called??null,first:e.first??0,find:applyFinderDefaults(e.find??[],["core","find"],n),numbering:(e.numbering??[]).map(({from:e,format:n})=>({from:e,words:n.split(".")})),major:completeMajor(e.major),bugfix:completeBugfix(e.bugfix),backport:e.backport??null,schedule:dated(e.schedule).map(([e,t])=>({line:e,date:t,location:n(["core","schedule",e],"key")})).sort((e,n)=>compareLines(e.line,n.line)),releases:dated(e.releases).map(([e,n])=>({version:parseCoreVersion(e),date:n})).sort((e,n)=>compareCoreVersions(e.version,n.version)),stops:(e.stops??[]).toSorted(compareLines),support:Object.entries(e.support??{}).flatMap(([e,n])=>typeof n==="object"&&n!==null?[{line:e,until:n.until}]:[]).sort((e,n)=>compareLines(e.line,n.line)),newestSupported:typeof e.support?.newest==="number"?e.support.newest:0,breaking:(e.breaking??[]).map(({from:e,to:n,reason:t,guide:s})=>({from:e,to:n??null,reason:t,guide:s??null})).sort((e,n)=>compareLines(e.from,n.from))}}function completeMajor(e){const n=applyCadenceDefaults(e?.on);return n===null?null:{on:n,perYear:e?.["per-year"]??null}}function completeBugfix(e){const n=applyCadenceDefaults(e?.on);if(n===null)return null;const t=e?.lines??[];return{on:n,lines:t==="all"?"all":t.filter(e=>e!=="latest")}}function dated(e){return Object.entries(e??{}).flatMap(([e,n])=>n?[[e,n]]:[])}function resolvePreset(e){const n=findPreset(e);return n===null?null:applyDefaults(n,"built-in",locateNowhere,n)}function commitsOf(e,n){const{name:t,sha:s,pullRequest:r,headSha:o,baseSha:i}=e;if(whatIsUntold(e)!==null)return{head:null,base:null};if(t==="pull_request_target")return{head:o??`refs/pull/${r}/head`,base:s};const a=n||s===""?null:s;return{head:a,base:r===null?i:`${s}^1`}}function untoldBase(e){const n=e===null?null:whatIsUntold(e);if(e===null||n===null)return[];const t=e.name==="merge_group"?"A merge queue":"A pull request";return[problem(`${t} is judged by its base, and this run cannot tell its base: ${n}. Run it again; if that does not help, whatever starts the action has to pass on the event as GitHub sent it.`,{found:`${e.name} without it`,expected:nP[e.name==="merge_group"?"queue":"pullRequest"]})]}const nP={queue:"`merge_group.base_sha` in the file that GITHUB_EVENT_PATH names",pullRequest:"`pull_request.number` in the file that GITHUB_EVENT_PATH names, and the commit in GITHUB_SHA"};function whatIsUntold(e){if(!judgesChange(e))return null;if(e.name==="merge_group"){return e.baseSha===null?"the event names no `merge_group.base_sha`":null}if(e.pullRequest===null)return"the event names no `pull_request.number`";return e.sha===""?"the runner names no commit in GITHUB_SHA":null}function parentOf(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function nameOf$1(e){return e.slice(e.lastIndexOf("/")+1)}function folderOf$2(e){return e.slice(0,e.lastIndexOf("/")+1)}function pathWithin(e,n){if(n.startsWith("/"))return null;const t=[];for(const s of`${e}${n}`.split("/")){if(s===".."&&t.pop()===undefined)return null;if(s!==".."&&s!=="."&&s!=="")t.push(s)}return t.join("/")}function asFolder(e){return e===""?"":`${e}/`}const nM=/\.(?:[cm]?[jt]sx?|py|go|java|kts?|rs|rb|php|cs|md|mdx|html?|snap|dockerignore)$/i;const nA=/^(?:pnpm-lock|yarn-lock)\.ya?ml$/i;const nT=/^(?:.*[._-])?(?:Docker|Container)file(?:[._-].*)?$/i;const nS=/^(?:GNU)?makefile(?:\..*)?$|\.mk$/i;const loadDockerfile=async()=>(await __nccwpck_require__.e(/* import() */ 4758).then(__nccwpck_require__.bind(__nccwpck_require__, 2377)).then(function(e){return e.x})).readDockerfile;const loadProperties=async()=>(await __nccwpck_require__.e(/* import() */ 4093).then(__nccwpck_require__.bind(__nccwpck_require__, 4093))).readGradleProperties;const nI=/^(?:package-lock|npm-shrinkwrap|composer|tsconfig.*|renovate|\.renovaterc)\.jsonc?$|\.schema\.json$/i;const nD=/\.(?:j2|jinja2?|tpl|tmpl|gotmpl|erb|template)$/i;const nL=/\.(?:tf|tfvars|hcl|nomad|bicep|bicepparam|toml|ini|cfg|conf|env|container|pod|kube|service|groovy|jenkinsfile|cue|jsonnet|libsonnet|nix|star|ps1|bat|cmd|fish|lst|list|csv)$|(?:^|\/)\.env[._-][^/]+$/i;const nN=/^[^.]+$/;const nF=/(?:^|[._-])(?:example|sample|dist)(?:[._-]|$)|^(?:readme|changelog|changes|licen[cs]e|notice|authors|contributing|codeowners|copying|history|news)/i;const loadYaml=async()=>(await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587))).readYamlManifest;const nR=[{called:"a Dockerfile",form:"a Dockerfile",shown:["Dockerfile","Dockerfile.prod","Dockerfile-prod","server.Dockerfile","server.dockerfile","Containerfile"],searched:(e,n)=>nT.test(n)&&!nM.test(n),also:nT,holds:"plugins",load:loadDockerfile},{called:"Gradle properties",isList:true,note:"in the root only",shown:["gradle.properties"],searched:e=>e==="gradle.properties",holds:"anything",load:loadProperties},{called:"a build with dependencies",isList:true,note:"plugins among them, but those that are only compiled against or tested with",shown:["pom.xml","build.gradle","build.gradle.kts","libs.versions.toml"],searched:(e,n)=>/^(?:pom\.xml|.*\.gradle(?:\.kts)?|.*\.versions\.toml)$/.test(n)&&!/^settings\./.test(n),holds:"coordinates",load:async()=>(await Promise.all(/* import() */[__nccwpck_require__.e(4758), __nccwpck_require__.e(7274)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7274))).readBuildDependencies},{called:"a list in the generic form",shown:["release-gate.plugins.yaml","release-gate.plugins.yml","release-gate.plugins.json"],searched:(e,n)=>/^release-gate\.plugins\.(?:ya?ml|json)$/.test(n),holds:"anything",load:loadYaml},{called:"a list of coordinates",isList:true,form:".plugins",shown:[".plugins","*.plugins"],searched:(e,n)=>/\.plugins$/i.test(n),holds:"anything",load:async()=>(await __nccwpck_require__.e(/* import() */ 8338).then(__nccwpck_require__.bind(__nccwpck_require__, 8338))).readCoordinatesList},{called:"a list of plugins",isList:true,form:".txt",shown:["plugins.txt","*plugins*.txt"],searched:(e,n)=>/plugins.*\.txt$/i.test(n),also:/\.txt$/i,holds:"anything",load:async()=>(await __nccwpck_require__.e(/* import() */ 5695).then(__nccwpck_require__.bind(__nccwpck_require__, 5695))).readPlainList},{called:"a file of docker buildx bake",note:"with the Dockerfiles that its targets build",shown:["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl"],searched:(e,n)=>/^docker-bake(?:\..*)?\.(?:hcl|json)$/i.test(n),holds:"anything",load:async()=>(await Promise.all(/* import() */[__nccwpck_require__.e(4758), __nccwpck_require__.e(4401)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4401))).readBake},{called:"a Compose file",shown:["compose.yaml","docker-compose.yml","compose.override.yaml","docker-compose.prod.yml","server.compose.yml","docker-stack.yml"],searched:(e,n)=>/^(?:.*[._-])?(?:compose|(?:docker|podman)-compose|docker-stack)(?:[._-].*)?\.ya?ml$/i.test(n),holds:"anything",load:loadYaml},{called:"Helm values",shown:["values.yaml","values-prod.yaml","server-values.yml","values.prod.yaml"],searched:(e,n)=>/values.*\.ya?ml$/i.test(n),holds:"anything",load:loadYaml},{called:"a GitHub workflow",note:"read when it is named, or when nothing else names a core or a plugin",shown:[".github/workflows/*.yml"],searched:e=>/^\.github\/workflows\/[^/]+\.ya?ml$/i.test(e),holds:"an install",load:loadYaml},{called:"a list of plugins in YAML or JSON",shown:["plugins.yaml","*plugins*.json"],searched:(e,n)=>/plugins[^/]*\.(?:ya?ml|jsonc?)$/i.test(n),holds:"coordinates",load:loadYaml},{called:"YAML of any name",note:"resources of Kubernetes, Flux and Argo, kustomizations, `.gitlab-ci.yml`",form:".yml, .yaml, .json",shown:["*.yaml","*.yml","Kustomization"],searched:(e,n)=>/\.ya?ml$|^Kustomization$/i.test(n)&&!nA.test(n),also:/\.ya?ml$/i,holds:"an install",load:loadYaml},{called:"JSON of any name",note:"Compose files, resources of Kubernetes, definitions of tasks and containers",shown:["*.json","*.jsonc"],searched:(e,n)=>/\.jsonc?$/i.test(n)&&!nI.test(n),also:/\.jsonc?$/i,holds:"a pin",load:loadYaml},{called:"a shell script",form:"a shell script (.sh or #! in its first line)",shown:["*.sh","*.bash","*.zsh","*.ksh"],searched:(e,n)=>/\.(?:ba|z|k)?sh$/.test(n),holds:"an install",load:async()=>(await Promise.all(/* import() */[__nccwpck_require__.e(4758), __nccwpck_require__.e(4779)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4779))).readScript},{called:"a Makefile",form:"a Makefile",shown:["Makefile","GNUmakefile","Makefile.docker","*.mk"],searched:(e,n)=>nS.test(n)&&!nM.test(n),also:nS,holds:"an install",load:async()=>(await Promise.all(/* import() */[__nccwpck_require__.e(4758), __nccwpck_require__.e(1876)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1876))).readMakefile},{called:"Gradle properties",isList:true,note:"of any other name, in any folder",form:".properties",shown:["*.properties"],searched:(e,n)=>/\.properties$/.test(n)&&n!=="gradle.properties",also:/\.properties$/,holds:"a word",load:loadProperties},{called:"a list of plugins in another notation",isAnyText:true,shown:["plugins.lst","*plugins*.csv","plugins.toml"],searched:(e,n)=>/plugins[^/]*$/i.test(n)&&isOfOtherTool(n),holds:"coordinates",load:async()=>(await Promise.all(/* import() */[__nccwpck_require__.e(4758), __nccwpck_require__.e(4354)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4354)).then(function(e){return e.o})).readOtherTool},{called:"a file of another tool",isAnyText:true,note:"images of the core and coordinates of plugins wherever they stand outside comments; so are templates such as `compose.yaml.j2` of a name that is not known",form:"a file of another tool such as .tf",shown:["*.tf","*.tfvars","*.hcl","*.nomad","*.bicep","*.container","*.service","*.toml","*.ini","*.conf","*.env","*.groovy","*.ps1","*.tpl","Jenkinsfile","justfile","Earthfile"],searched:(e,n)=>isOfOtherTool(n),holds:"a pin",load:async()=>(await Promise.all(/* import() */[__nccwpck_require__.e(4758), __nccwpck_require__.e(4354)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4354)).then(function(e){return e.o})).readOtherTool}];const nW=/(?:^|\/)templates\/_[^/]*\.tpl$/;function isOfOtherTool(e){if(nF.test(e)||e===".env")return false;return nL.test(e)||nD.test(e)||nN.test(e)}const nB=nR.flatMap(({form:e})=>e?.split(", ")??[]).join(", ").replace(/, (?=[^,]*$)/," or ");const nq=/\.(?:ya?ml|(?:ba|z|k)?sh|mk|properties|txt|jsonc?|plugins|gradle|kts)$|pom\.xml$|file|kustomization$|(?:^|\/)[^./]+$/i;function searchedFormatOf(e){const n=nameOf$1(e);if(n==="gradle.properties"||nE.test(e))return searchedAs(e);const t=nU.get(n);if(t!==undefined)return t;const s=searchedAs(e);if(nU.size<nV)nU.set(n,s);return s}const nE=/(?:^|\/)(?:workflows|templates)\//;const nU=new Map;const nV=2e4;function searchedAs(e){const n=e.replace(nD,"");if(n!==e)return nW.test(e)?null:searchedAs(n)??formatOf(e);if(!nq.test(e)&&!nL.test(e))return null;return formatOf(e)}function formatOf(e){const n=nameOf$1(e);return nR.find(({searched:t})=>t(e,n))??null}function readerOf(e){const n=e.replace(nD,"");if(n!==e)return readerOf(n)??formatOf(e);const t=nameOf$1(e);const fits=({searched:n,also:s})=>n(e,t)||s?.test(t)===true;return nR.find(fits)??null}const n_=["test","tests","__tests__","fixtures","examples","samples","docs","vendor","node_modules"];function isWorkflowPath(e){return/^\.(?:github|gitea|forgejo)\/(?:workflows\/[^/]+|actions\/.+)\.ya?ml$/i.test(e)||/(?:^|\/)[^/]*\.gitlab-ci[^/]*\.ya?ml$|^\.gitlab\/.*\.ya?ml$/i.test(e)}const nz=new RegExp(`(?:^|/)(?:${n_.join("|")}|charts)/`);function whyLeftOut(e,n){if(!nz.test(e))return null;const t=e.split("/").slice(0,-1);const s=t.find(e=>n_.includes(e));if(s!==undefined)return`it lies in a folder named ${s}`;const r=t.some((e,s)=>e==="charts"&&n.has(t.slice(0,s).join("/")));return r?"a Chart.lock brought it":null}function chartsWithLock(e){return new Set(e.filter(e=>nameOf$1(e)==="Chart.lock").map(e=>e.slice(0,Math.max(0,e.lastIndexOf("/")))))}const nH={isTouched:()=>false,paths:[]};function manifestsAsked(e){const n=[...new Set(namesIn(e.manifests))];const t=n.flatMap(e=>e.startsWith("!")?relative(e.slice(1)):[]);const s=n.filter(e=>!e.startsWith("!"));if(s.length===1&&s[0]==="none")return{kind:"none",names:[],without:[]};if(s.length>0)return{kind:"named",names:s,without:t};const r=e["core-version"]!==""||e["plugin-versions"]!=="";return{kind:r&&t.length===0?"none":"searched",names:s,without:t}}function needsList({kind:e,names:n}){return e==="searched"||n.some(isPattern)}async function manifestPaths(e,n,t,s){const r=[...e.names.filter(isPattern),...e.without].filter(leadsOut);const{kind:o}=e;const{isTouched:i}=t;const a={kind:o,isTouched:i,head:[],before:[],named:[],leftOut:[],listed:null,unmatched:[]};if(o==="none")return{...a,problems:[]};if(r.length>0){const e=r.map(e=>wrongPattern(e,"leads out of the folder"));return{...a,problems:e}}const l=needsList(e)?await n.list():{paths:[],cut:false};const u=l.cut?[tooManyListed(l.paths.length)]:[];const c=await (o==="named"?namedPaths:searchedPaths)(e,l.paths,t,s,n);return{...a,...c,problems:u}}async function namedPaths({names:e,without:n},t,{isTouched:s,paths:r},o,{walk:i}){const a=await matcherOf(n);const l=new Set;const u=[];const c=[];for(const n of e){const e=isPattern(n)?await matchesOf(n,t,i):[n];if(e.length===0)u.push(n);const s=e.filter(e=>!a(e));c.push({pattern:n,paths:s});for(const e of s)l.add(e)}const f=await matcherOf(e.filter(isPattern));const d=r.filter(e=>f(e)&&!a(e));const p=new Set([...[...l].filter(s),...d]);return{head:[...l],before:[...p],named:c,leftOut:[],listed:null,unmatched:u}}async function searchedPaths({without:e},n,{isTouched:t,paths:s},r){const o=await matcherOf(e);const i=chartsWithLock([...n,...s]);const isCandidate=e=>searchedFormatOf(e)!==null&&!r.includes(e)&&!o(e);const a=[];const l=[];for(const e of n){if(!isCandidate(e))continue;const n=whyLeftOut(e,i);if(n===null)a.push(e);else l.push({path:e,why:n})}const u=s.filter(e=>isCandidate(e)&&whyLeftOut(e,i)===null);const c=[...new Set([...a.filter(t),...u])].sort();return{head:a,before:c,named:[],leftOut:l,listed:n.length,unmatched:[]}}async function withFound(e,n,t,s,r,o){const i=await matcherOf(n.without);const a=chartsWithLock([...t,...s.paths]);const isNew=e=>isFound(e,o.finders)&&searchedFormatOf(e)===null&&!r.includes(e)&&!i(e)&&whyLeftOut(e,a)===null;const l=t.filter(isNew);const u=[...l.filter(s.isTouched),...s.paths.filter(isNew)];const c=[...t,...s.paths];const{core:f,plugins:d}=o.finders;const p=[...f,...d].filter(e=>inFile(e)&&e.location!==null&&!c.some(n=>endsAs(e.in,n)));return{...e,head:[...new Set([...e.head,...l])].sort(),before:[...new Set([...e.before,...u])].sort(),problems:[...e.problems,...p.map(unreadFinder)]}}function unreadFinder(e){const n=shown(inFile(e)?e.in:"");return{message:`The policy finds versions in ${n}, but there is no such file; correct \`in\`, or remove the finder.`,found:n,expected:"a pattern that matches the end of a path of the repository",location:e.location}}async function matchesOf(e,n,t){const s=await matcherOf([e]);const r=n.filter(s);return r.length>0?r:(await t(folderOf$1(e))).paths.filter(s)}async function matcherOf(e){if(e.length===0)return()=>false;const{default:n}=await __nccwpck_require__.e(/* import() */ 9353).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9353, 23));return n([...e],{dot:true})}function folderOf$1(e){const n=e.split("/");return n.slice(0,n.findIndex(isPattern)).join("/")}function isPattern(e){return/[*?[{]/.test(e)}function leadsOut(e){return/^[\\/]|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/.test(e)}function wrongPattern(e,n){return problem(`The pattern ${shown(e)} in manifests ${n}.`,{found:shown(e),expected:"a pattern that matches files inside the folder, or none"})}function tooManyListed(e){const n=e.toLocaleString("en");return problem(`The repository has more files than can be listed (${n} were), so some may be overlooked; name the files to read in \`manifests\`, without patterns.`,{found:`more than ${n} files`,expected:"paths in `manifests`"})}function settingsBeside(e){return e.filter(e=>/(?:^|\/)gradle\.properties$/.test(e)).map(e=>e.slice(0,e.lastIndexOf("/")+1)).flatMap(e=>no.map(n=>e+n))}function namesIn(e){return e.split("\n").flatMap(e=>e.match(/(?:\{[^{}]*\}|[^,])+/g)??[]).map(relative).filter(e=>e!=="")}function relative(e){return e.trim().replace(/^(?:\.\/)+/,"")}const nG=/^(?:kustomization\.ya?ml|Kustomization)$/;const nK=/[\w.@~+/-]+/g;const nY=2e4;function isKustomizationPath(e){return nG.test(nameOf$1(e))}function kustomizationsUpon(e,n){const t=usersOf([...n].slice(0,nY));const s=new Set;const r=[...e];for(let e=r.pop();e!==undefined;e=r.pop()){for(const n of[e,folderOf$2(e).replace(/\/$/,"")]){for(const e of t.get(n)??[]){if(s.has(e))continue;s.add(e);r.push(e)}}}return[...s].sort()}function usersOf(e){const n=new Map;for(const[t,s]of e){for(const[e]of s.flatMap(e=>[...e.matchAll(nK)])){const s=pathWithin(folderOf$2(t),e);if(s===null)continue;const r=n.get(s);if(r===undefined)n.set(s,[t]);else r.push(t)}}return n}const nJ=120;const nZ=1e3;function searchFor(e,n="bytes"){const t=coreWords$1(e,n).map(escaped).join("|");const s=t===""?null:`(?<!\\.)(?:${t})|(?:${t})(?!\\.)|(?:${t})[\\w.-]*:[\\w.-]+:`;const r=[`\\bplugins?\\b[^]{0,${nJ}}?\\binstall\\b`,"-\\d[\\w.+-]*\\.(?:jar|zip)\\b","\\bbuild[-_. ]?args?\\b","\\bdockerfile[\"']?\\s*:","\\b(?:bake-action|buildx bake)\\b","\\b(?:docker|podman|nerdctl)(?:[ -]compose| stack)\\b","--set(?:-string|-literal)?[ =]",`\\bhelm\\b.{0,${nJ}}?\\b(?:install|upgrade|template)\\b`,"\\bset image\\b","\\bpostBuild:","\\bplugins\\.(?:txt|list|lst|conf)\\b",`\\bkind["']?: *["']?(?:ConfigMap|Secret)\\b[^]{0,${nZ}}?:[ "']*v?\\d+\\.\\d`].join("|");const o={"a word":patternOf([s]),plugins:patternOf([s,"plugins?",r]),"an install":patternOf([s,r]),coordinates:patternOf([s,r,"[\\w-]\\.[\\w.-]+:[\\w.-]+:v?\\d","[\\w-]@v?\\d","\\b(?:plugin|storage|secret)-\\w"]),"a pin":patternOf([t===""?null:`(?:${t})[\\w.-]*(?:[:@"'\`\\s\\\\,}{$]|$)`,r])};const i=hintsFor(e);const isHintless=e=>{const n=e.toLowerCase();return!i.some(e=>n.includes(e))};return(e,t)=>{if(t==="anything"||isPointer(e))return true;const s=e.includes("\0");if(t==="a pin"&&s&&!/^(?:\xFF\xFE|\xFE\xFF)/.test(e))return false;const r=s?e.replaceAll("\0",""):e;if(n==="bytes"&&isHinted(t)&&isHintless(r))return false;return o[t].test(r)}}function isHinted(e){return e!=="anything"&&e!=="coordinates"}function hintsFor(e){return[...coreWords$1(e,"bytes").map(e=>e.toLowerCase()),...nX]}const nX=[...["plugin",".jar",".zip","build-arg","build_arg","build.arg","build arg","buildarg"],...["dockerfile","compose","docker stack","postbuild:","configmap","secret","--set","helm "],...["bake-action","buildx bake","set image","version https://git-lfs.","\0"]];function coreWords$1({name:e,images:n,properties:t,finders:s},r){const o=[...s.core,...s.plugins].map(wordOf);const i=[e??"",...n.map(lastPart),...t,...o].filter(e=>e!=="");const a=i.map(e=>e.toLowerCase());const l=i.filter((e,n)=>{const t=a[n]??"";return!a.some((e,s)=>t.includes(e)&&(t!==e||s<n))});return l.map(r==="bytes"?bytesOf$2:e=>e)}function liesOver(e){const n=e.some(e=>/(?:^|\/)values\.ya?ml$/i.test(e));return e=>n&&/\.ya?ml$/i.test(e)&&!/(?:^|\/)templates\//.test(e)}function setsTag(e){return/\bimage["']?\s*:[\s\S]{0,200}?\btag["']?\s*:/.test(e)}function wordOf(e){if(e.kind==="image")return lastPart(e.image);if(e.kind==="variable")return e.variable;if(e.kind==="resource")return longestWord(e.resource.split("*"));if(e.kind==="command"){const[n=""]=e.command;return n===nb?"":longestWord(n.split("*"))}if(e.kind!=="archive"||e.template===null)return"";const n=e.template.steps.flatMap(e=>e.kind==="literal"&&/^[^.].*[a-z]/i.test(e.text)?e.text:[]);return longestWord(n)}function longestWord(e){return e.reduce((e,n)=>n.length>e.length?n:e,"")}function isPointer(e){return e.startsWith(nQ)}const nQ="version https://git-lfs.github.com/spec/";function lastPart(e){return e.slice(e.lastIndexOf("/")+1)}function bytesOf$2(e){return String.fromCharCode(...new TextEncoder().encode(e))}function escaped(e){return e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function patternOf(e){const n=e.filter(e=>e!==null);return new RegExp(n.length===0?"(?!)":n.join("|"),"i")}const n0=1e3;const n2=2e7;const n1=50;async function readManifestFiles(e,n,t,s){const r=e.kind==="searched";const o=liesOver([...e.head,...e.before]);const i=mattersUnder(s,o);const a=await lookThrough(e,n,s,i,o);const l=t===null?n3:await readEach$1(e.before,t);const u=l.files.filter(({path:e,text:n})=>!r||a.found.includes(e)||i(e,bytesOf$1(n)));const c=r?buildingUpon(a,l.files,u):[];const f=new Set([...a.found,...c]);const d=l.files.filter(e=>u.includes(e)||f.has(e.path));const p=inOrder$1(e,[...f,...d.map(({path:e})=>e)]);const m=settingsBeside(p);const h=[...new Set([...p,...m])];const g=await readEach$1(h,n.read);const y=await readEach$1(m.filter(e.isTouched),t??nowhere$1);const w=g.files.filter(({path:n})=>!e.isTouched(n));const b=new Map([...w,...d,...y.files].map(e=>[e.path,e]));const v=new Set(g.files.map(({path:e})=>e));const k=e.named.map(e=>({...e,paths:e.paths.filter(e=>v.has(e))}));const O={...ni,searched:r,named:k,searchedFiles:e.listed};return{now:{...O,files:g.files,leftOut:a.leftOut},before:t===null?null:{...O,files:h.flatMap(e=>b.get(e)??[])},problems:[...e.problems,...await unmatchedProblems(e,d),...unreadProblems([...g.unread,...a.absent.map(e=>({path:e,why:n5})),...g.missing.filter(n=>!r&&e.head.includes(n)&&!b.has(n)).map(e=>({path:e,why:"there is no such file"})),...l.unread.filter(({unseen:e})=>e)]),...g.cut?[tooMuch(p.length)]:[]]}}const n5="the sparse checkout leaves it out; check it out too, or say in `manifests` which files count";function mattersUnder(e,n){const t=searchFor(e);return(s,r)=>isFound(s,e.finders)||t(r,searchedFormatOf(s)?.holds??"anything")||n(s)&&setsTag(r)}function bytesOf$1(e){return Buffer.from(e).toString("latin1")}async function lookThrough({kind:e,head:n,leftOut:t},{search:s},r,o,i){const a=new Map;if(e!=="searched")return{found:n,absent:[],kustomizations:a,leftOut:[]};const mattersOrBuilds=(e,n)=>{if(o(e,n))return true;if(isKustomizationPath(e))a.set(e,n);return false};const isHintedAt=e=>isHinted(searchedFormatOf(e)?.holds??"anything")&&!isKustomizationPath(e)&&!i(e)&&!isFound(e,r.finders);const l=[];const u=[];for(const e of n)(isHintedAt(e)?l:u).push(e);const c=[await s(l,o,hintsFor(r)),await s(u,mattersOrBuilds)];const f=await s(t.map(({path:e})=>e),o);const paths=e=>c.flatMap(n=>pathsOf(n,e)).sort();return{found:paths("found"),absent:paths("absent"),kustomizations:a,leftOut:[...paths("symlink").map(e=>({path:e,why:"it is a symlink"})),...t.filter(({path:e})=>f.get(e)==="found").slice(0,n1)]}}function pathsOf(e,n){const t=[];for(const[s,r]of e)if(r===n)t.push(s);return t}function buildingUpon({found:e,kustomizations:n},t,s){const r=new Map([...n].map(([e,n])=>[e,[n]]));for(const{path:e,text:n}of t){if(isKustomizationPath(e))r.set(e,[...r.get(e)??[],n])}return kustomizationsUpon([...e,...s.map(({path:e})=>e)],r)}const n3={files:[],unread:[]};const nowhere$1=async()=>({kind:"missing"});async function readEach$1(e,n){const t=[];const s=[];const r=[];let o=0;for(const i of e){if(t.length>=n0||o>n2){return{files:t,missing:s,unread:r,cut:true}}const e=await readManifestFile(i,n);if(e.kind==="text"){t.push({path:i,text:e.text});o+=e.text.length}else if(e.kind==="missing")s.push(i);else r.push({path:i,why:e.why,unseen:e.unseen!==undefined})}return{files:t,missing:s,unread:r,cut:false}}async function readManifestFile(e,n,t=maxLengthOf(e)){const s=await n(e,t);return s.kind==="text"&&isPointer(s.text)?{kind:"refused",why:"it is a Git LFS pointer, and its file was not fetched"}:s}function inOrder$1({kind:e,head:n},t){const s=new Set(t);if(e==="searched")return[...s].sort();return[...new Set([...n.filter(e=>s.has(e)),...t])]}async function unmatchedProblems({unmatched:e},n){const t=[];for(const s of e){const e=await matcherOf([s]);if(!n.some(({path:n})=>e(n))){t.push(wrongPattern(s,"matches no file"))}}return t}function unreadProblems(e){const n=new Map;for(const t of e)n.set(t.why,[...n.get(t.why)??[],t]);return[...n].map(([e,n])=>{const t=n[0]?.maxBytes??nn;return unreadable$3([...new Set(n.map(({path:e})=>e))],e,t)})}function unreadable$3(e,n,t){const s=e.length>1;const r=shown(e.join(", "));return problem(`The manifest${s?"s":""} ${r} cannot be read: ${n}.`,{found:r,expected:`${s?"files":"a file"} of at most ${t} bytes inside the workspace`})}function tooMuch(e){const n=`${e.toLocaleString("en")} files`;return problem(`Versions could stand in ${n}, which is more than one run reads; say which count in \`manifests\`: paths, patterns, or \`!pattern\` for what to leave out.`,{found:n,expected:`at most ${n0.toLocaleString("en")} files with ${n2.toLocaleString("en")} characters together`})}const n4=[];const n6=[];function leven(e,n,t){if(e===n){return 0}const s=t?.maxDistance;const r=e;if(e.length>n.length){e=n;n=r}let o=e.length;let i=n.length;while(o>0&&e.charCodeAt(~-o)===n.charCodeAt(~-i)){o--;i--}let a=0;while(a<o&&e.charCodeAt(a)===n.charCodeAt(a)){a++}o-=a;i-=a;if(s!==undefined&&i-o>s){return s}if(o===0){return s!==undefined&&i>s?s:i}let l;let u;let c;let f;let d=0;let p=0;while(d<o){n6[d]=e.charCodeAt(a+d);n4[d]=++d}while(p<i){l=n.charCodeAt(a+p);c=p++;u=p;for(d=0;d<o;d++){f=l===n6[d]?c:c+1;c=n4[d];u=n4[d]=c>u?f>u?u+1:f:f>c?c+1:f}if(s!==undefined){let e=u;for(d=0;d<o;d++){if(n4[d]<e){e=n4[d]}}if(e>s){return s}}}n4.length=o;n6.length=o;return s!==undefined&&u>s?s:u}function closestMatch(e,n,t){if(!Array.isArray(n)||n.length===0){return undefined}const s=t?.maxDistance;const r=e.length;for(const t of n){if(t===e){return t}}if(s===0){return undefined}let o;let i=Number.POSITIVE_INFINITY;const a=new Set;for(const t of n){if(a.has(t)){continue}a.add(t);const n=Math.abs(t.length-r);if(n>=i){continue}if(s!==undefined&&n>s){continue}const l=Number.isFinite(i)?s===undefined?i:Math.min(i,s):s;const u=l===undefined?leven(e,t):leven(e,t,{maxDistance:l});if(s!==undefined&&u>s){continue}let c=u;if(l!==undefined&&u===l&&l===s){c=leven(e,t)}if(c<i){i=c;o=t;if(i===0){break}}}if(s!==undefined&&i>s){return undefined}return o}const n8=3;const n7=2;const n9=3;function suggest(e,n){const t=new Map(n.map(e=>[e.toLowerCase(),e]));const s=closest(e.toLowerCase(),[...t.keys()]);return s===undefined?null:t.get(s)??null}function closest(e,n){const t=n.find(n=>isSwapped(e,n));if(t!==undefined)return t;const s=n.filter(n=>n.startsWith(e));if(s.length===1&&e.length>=n9)return s[0];const r=Math.max(n7,Math.floor(e.length/n8));return closestMatch(e,n,{maxDistance:r})}function isSwapped(e,n){if(e.length!==n.length)return false;let t=0;while(t<n.length&&e[t]===n[t])t+=1;return t+1<n.length&&e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}const te=".github/release-gate.yml";const tn=1e6;const tt={policy:{kind:"unnamed"},problems:[],trouble:null};function isPreset(e){return ng.includes(e)}function policyPathOf(e){return e===""?te:e.replace(/^(?:\.\/)+/,"")}async function readPolicy(e,n,t=e!==""){if(isPreset(e))return preset(e);const s=policyPathOf(e);const r=await readLinked(s,n);if(r.kind==="missing"&&!t)return tt;const o=[];const i=await followExtends(s,r,n,o);const a={kind:"files",files:o};if(i===null)return{policy:a,problems:[],trouble:null};return{policy:a,problems:[i.problem],trouble:troubleOf(i.read,o)}}function troubleOf(e,n){if(e.kind==="refused")return e.unseen??"broken";return n.length===0?"missing":"broken"}async function followExtends(e,n,t,s){if(n.kind!=="text"){return{read:n,problem:unreadable$2(e,n,s.at(-1)??null)}}const r={path:e,text:n.text};s.push(r);const{extendsOf:o}=await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));const i=o(r);if(i===null||s.some(e=>e.path===i))return null;const a=/^\.\.(?:\/|$)/.test(i)||i.startsWith("/")&&!e.startsWith("/");if(a){const e={kind:"refused",why:"it leads out of the folder"};return{read:e,problem:unreadable$2(i,e,r)}}return followExtends(i,await readLinked(i,t),t,s)}function preset(e){return{policy:{kind:"preset",name:e},problems:[],trouble:null}}function unreadable$2(e,n,t){const s=n.kind==="missing"?"there is no such file":n.why;const r=t===null?"":`, which ${shown(t.path)} extends,`;const o=n.kind==="missing"?suggest(e,ng):null;const i=o===null?"":` Did you mean the preset ${o}?`;return problem(`The policy ${shown(e)}${r} cannot be read: ${s}.${i}`,{found:shown(e),expected:`a policy file, or a preset: ${ng.join(", ")}`})}const ts=/^(?<owner>[\w-]{1,39})\/(?<name>[\w.-]{1,100})$/;function parseRepository(e){const{owner:n,name:t}=ts.exec(e)?.groups??{};return n===undefined||t===undefined?null:{owner:n,name:t}}let NoAnswer=class NoAnswer extends Error{};let UnreadableAnswer=class UnreadableAnswer extends Error{};const tr="a page without the data that was asked for";const to=100;function failureOf(e){const n=typeof e==="object"&&e!==null?e:{};const{status:t,response:s,headers:r}=n;const o=fieldsOf(s?.data);const i=[o.message,n.message].find(e=>typeof e==="string");if(e instanceof TypeError)return failureOf(new UnreadableAnswer(tr));return{kind:kindOf(n)??kindOf(n.cause)??"refused",status:typeof t==="number"?t:null,message:i??String(e),codes:listOf$1(o.errors).flatMap(e=>{const{code:n}=fieldsOf(e);return typeof n==="string"?n:[]}),headers:s?.headers??r??{}}}function isDenied({status:e,message:n,headers:t}){const s=t["retry-after"]!==undefined||t["x-ratelimit-remaining"]==="0"||/rate limit/i.test(n);return(e===401||e===403||e===404)&&!s}function kindOf(e){if(e instanceof NoAnswer)return"unanswered";return e instanceof UnreadableAnswer?"unreadable":null}function fieldsOf(e){return typeof e==="object"&&e!==null?{...e}:{}}function listOf$1(e){return Array.isArray(e)?e:[]}function describeFailure(e){const{kind:n="refused"}=e;return n==="refused"?whatFailed(e):`${whatFailed(e)}; run it again`}function whatFailed({kind:e="refused",status:n,message:t}){const s=withoutSecrets(t.replace(/\s+/g," "));const r=s.length>to?`${s.slice(0,to)}\u{2026}`:s;if(e==="unanswered")return`GitHub did not answer: ${r}`;if(e==="unreadable")return`GitHub's answer cannot be read: ${r}`;return`GitHub answered ${n===null?"":`${n} `}"${r}"`}function causeOf({status:e,message:n,type:t,headers:s={}}){const r=e===403||t==="FORBIDDEN"||t==="INSUFFICIENT_SCOPES";const o=e===429||t==="RATE_LIMITED"||/rate limit|abuse detection/i.test(n)||e===403&&(s["x-ratelimit-remaining"]==="0"||s["retry-after"]!==undefined);if(o)return"limit";if((e??0)>=500||/^something went wrong/i.test(n))return"outage";return r&&!ti.test(n)?"permission":"other"}const ti=/archived|allow list|saml|locked|blocked|suspended/i;function whyFailed(e){const n=describeFailure(e);if(e.kind!==undefined&&e.kind!=="refused")return n;const t=n.replace(/^GitHub answered /,"");const s=causeOf(e);if(s==="limit")return`GitHub's rate limit is used up; run it again later (${t})`;return s==="outage"?`GitHub did not answer; run it again (${t})`:n}const ta=3e3;const tl=300;const tu=100;async function readChanges(e,n){if(n.pullRequest===null)return compare(e,n);const t=await listFiles(e,n);return t.kind==="files"?t:compare(e,n)}async function listFiles(e,{owner:n,repo:t,pullRequest:s}){const r="GET /repos/{owner}/{repo}/pulls/{pull_number}/files";const o=[];try{for(let i=1;;i++){const a={owner:n,repo:t,pull_number:s,per_page:tu,page:i};const{data:l}=await e.request(r,a);if(!Array.isArray(l))return unknown$1("GitHub answered without a list of files");o.push(...l);if(o.length>=ta)return tooMany$1(ta);if(l.length<tu)return touchedBy$1(o)}}catch(e){return unknown$1(describeFailure(failureOf(e)))}}async function compare(e,{owner:n,repo:t,base:s,head:r}){const o="GET /repos/{owner}/{repo}/compare/{basehead}";try{const i={owner:n,repo:t,basehead:`${s}...${r}`,per_page:1};const{data:a}=await e.request(o,i);if(!Array.isArray(a?.files))return unknown$1("GitHub answered without a list of files");return a.files.length>=tl?tooMany$1(tl):touchedBy$1(a.files)}catch(e){return unknown$1(describeFailure(failureOf(e)))}}function touchedBy$1(e){const n=e.flatMap(({filename:e,previous_filename:n})=>n===undefined?[e]:[e,n]);return{kind:"files",paths:new Set(n)}}function tooMany$1(e){return unknown$1(`it touches ${e} files or more, and GitHub lists no more than that`)}function unknown$1(e){return{kind:"unknown",why:e}}async function listRemote(e,{owner:n,repo:t,commit:s}){const r="GET /repos/{owner}/{repo}/git/trees/{tree_sha}";try{const o={owner:n,repo:t,tree_sha:s,recursive:"1"};const{data:i}=await e.request(r,o);if(!Array.isArray(i?.tree))return{kind:"unread",why:"GitHub answered without a tree"};const a=i.tree.filter(({type:e})=>e==="blob").map(({path:e,mode:n,sha:t,size:s=0})=>[e,{symlink:n===tc,object:t,size:s}]);return{kind:"files",files:new Map(a),cut:i.truncated===true}}catch(e){return{kind:"unread",why:whyUnlisted(e)}}}const tc="120000";function whyUnlisted(e){const n=failureOf(e);const t=n.status===403||n.status===404;return describeFailure(n)+(t?"; the token needs contents: read":"")}function folderSnapshot({list:e,walk:n,search:t,readPlain:s}){return{list:e,walk:n,search:t,read:s}}function commitSnapshot(e,n){const t=e.kind==="files"?e.files:new Map;const readPlain=async(e,s)=>{const r=t.get(e);if(r===undefined)return{kind:"missing"};if(r.symlink)return{kind:"refused",why:"it is a symlink"};if(r.size<=s)return n(e,s);return{kind:"refused",why:`it has ${r.size} bytes, more than the ${s} allowed`}};const searchFile=async(e,n)=>{if(t.get(e)?.symlink===true)return"symlink";const s=await readPlain(e,nn);if(s.kind==="missing")return null;if(s.kind==="refused")return"found";return n(e,Buffer.from(s.text).toString("latin1"))?"found":null};return{list:async()=>({paths:[...t.keys()].sort(),cut:e.kind==="files"&&e.cut}),walk:async()=>({paths:[],cut:false}),read:readPlain,search:async(e,n)=>{const t=new Map;for(const s of e){const e=await searchFile(s,n);if(e!==null)t.set(s,e)}return t}}}const tf=2e3;const td=20;async function survey(e,n){const t=manifestsAsked(e.inputs);const s=await headList(e,n,t);const snapshot=n=>s===null?folderSnapshot(e.files):commitSnapshot(s,n);const{touched:r,problems:o}=await touchedBy(e,n,t,s);const i=exclusions(e.inputs);const a=await manifestPaths(t,snapshot(unread$1),r,i);const l=s!==null;const u=l?a.leftOut.slice(0,td):a.leftOut;const c=[...l&&a.head.length>tf?[tooManyAsked(a.head.length)]:[],...a.before.length>tf?[tooManyAsked(a.before.length)]:[]];const f={...a,...c.length>0?{head:[],before:[]}:{},leftOut:u,problems:[...unlisted(s),...o,...a.problems,...c]};const widen=async(e,{list:n})=>{const{core:s,plugins:o,own:a}=e.finders;if(t.kind!=="searched"||s.length+o.length+a.length===0)return f;return withFound(f,t,(await n()).paths,r,i,e)};return{paths:f,questions:questionsOf$1(f),widen,snapshot}}function exclusions({policy:e,catalog:n}){const t=isPreset(e)?[]:[policyPathOf(e)];return[te,...t,...cataloguePaths(n)]}const unread$1=async()=>({kind:"missing"});async function headList({github:e},{head:n},{kind:t}){return n===null||e===null||t==="none"?null:listOf(e,n)}async function listOf({event:e,connect:n},t){if(n===null)return{kind:"unread",why:"there is no token"};const{owner:s,repo:r}=e;return listRemote(await n(),{owner:s,repo:r,commit:t})}async function touchedBy(e,{head:n,base:t},{kind:s},r){const{github:o,baseline:i,files:a}=e;if(s==="none")return{touched:nH,problems:[]};if(t===null||o===null){if(i===null)return{touched:nH,problems:[]};const e=await i.changes();return e===null?untold("git could not say"):{touched:exactly$1(e),problems:[]}}const{sha:l}=o.event;const u=n===null?await a.changes(t,l):null;if(u!==null)return{touched:exactly$1(u),problems:[]};const c=await changesOf(o,t,n??l);if(c.kind==="files")return{touched:exactly$1([...c.paths]),problems:[]};const f=await listOf(o,t);return f.kind==="files"&&!f.cut?{touched:differing(f,r),problems:[]}:untold(c.why)}async function changesOf({event:e,connect:n},t,s){if(n===null)return{kind:"unknown",why:"there is no token"};const{owner:r,repo:o,pullRequest:i}=e;return readChanges(await n(),{owner:r,repo:o,pullRequest:i,base:t,head:s})}function exactly$1(e){const n=new Set(e);return{isTouched:e=>n.has(e),paths:e}}function differing(e,n){const t=n?.kind==="files"?n.files:null;const isTouched=n=>t===null||t.get(n)?.object!==e.files.get(n)?.object;return{isTouched,paths:[...e.files.keys()].filter(isTouched)}}function untold(e){const n=problem(`Nobody can tell which files the change touches, so nothing can be compared: ${e}. The token needs pull-requests: read and contents: read.`,{found:e,expected:"the list of files that the change touches"});return{touched:{isTouched:()=>true,paths:[]},problems:[n]}}function unlisted(e){if(e===null||e.kind==="files")return[];return[problem(`The files of the repository cannot be listed: ${e.why}. Check the repository out, or give the token what it needs.`,{found:e.why,expected:"a list of the repository\u2019s files"})]}function tooManyAsked(e){const n=`${e.toLocaleString("en")} files`;return problem(`Versions could stand in ${n}, which is more than can be asked of GitHub; say which count in \`manifests\`: paths, patterns, or \`!pattern\` for what to leave out.`,{found:n,expected:`at most ${tf.toLocaleString("en")} files`})}function questionsOf$1({head:e,before:n,leftOut:t,isTouched:s}){const r=settingsBeside([...e,...n]);return{head:[...new Set([...e,...n,...t.map(({path:e})=>e),...r])],base:[...new Set([...n,...r.filter(s)])]}}async function read(e){const{inputs:n,files:t,github:s}=e;const r=await commitsFor(e);const o=await survey(e,r);const{readHead:i,readBefore:a,remote:l,here:u}=await openSnapshots(e,r,o.questions);const c=await readCatalogues(n.catalog,{read:i},e.download);const{judging:f,before:d}=await readBase(n,u,c.catalogues,a);const p=o.snapshot(i);const m=await marksUnder(f.policy);const h=await o.widen(m,p);await l?.prepare(questionsOf(r,added(o.paths,h)));const g=withoutPolicies(h,[f.policy,u.policy]);const y=await readManifestFiles(g,p,a,m);const w={inputs:n,door:e.door,now:e.now,policy:f.policy,policyReason:f.reason,proposedPolicy:f.proposed,catalogues:c.catalogues,manifests:y.now,repository:s?.event.repo||t.name,base:d===null?null:{catalogues:d.catalogues,manifests:y.before??ni},event:s?.event??null,pullRequest:l?.pullRequest??null,notices:[...l?.notices??[],...f.notices,...d?.notices??[]],problems:[...untoldBase(s?.event??null),...withoutEchoes(l?.outage()??null,[f,y,c,...d===null?[]:[d]].flatMap(({problems:e})=>e))]};const b={snapshot:p,readBefore:a,isTouched:o.paths.isTouched,ask:e=>l?.prepare(questionsOf(r,e))??Promise.resolve()};return readingOf$1(w,b)}function added(e,n){const less=(e,n)=>{const t=new Set(n);return e.filter(e=>!t.has(e))};return{head:less(n.head,e.head),base:less(n.before,e.before)}}function withoutEchoes(e,n){return e===null?n:[e]}function readingOf$1(e,n){const readMore=async t=>{const{readCompanions:s}=await __nccwpck_require__.e(/* import() */ 5007).then(__nccwpck_require__.bind(__nccwpck_require__, 5007));return readingOf$1(await s(e,t,n),n)};return{sources:e,readMore}}function withoutPolicies(e,n){if(e.kind!=="searched")return e;const t=n.flatMap(e=>e.kind==="files"?e.files:[]);const isManifest=e=>!t.some(n=>n.path===e);const[s,r]=[e.head.filter(isManifest),e.before.filter(isManifest)];return{...e,head:s,before:r}}async function marksUnder(e){const n=resolvePreset(nh);if(e.kind==="preset")return marksOf(resolvePreset(e.name)??n);if(e.kind==="unnamed"||e.files.length===0)return marksOf(n);const{resolvePolicy:t}=await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));return marksOf(t(e.files).policy??n)}async function readBase(e,n,t,s){if(s===null){return{judging:{...n,notices:[],reason:null,proposed:null},before:null}}const{readBasePolicy:r,readBaseCatalogues:o}=await __nccwpck_require__.e(/* import() */ 2905).then(__nccwpck_require__.bind(__nccwpck_require__, 2905));return{judging:await r(e.policy,n,s),before:await o(e.catalog,t,s)}}async function openSnapshots(e,n,t){const{inputs:s,files:r,github:o,baseline:i}=e;const a=n.head===null?await policyIn(s.policy,r.read):null;const l=[...policyPaths(s.policy,a),...cataloguePaths(s.catalog)];const u=questionsOf(n,{head:[...l,...t.head],base:[...l,...t.base]});const c=o!==null&&(o.event.pullRequest!==null||u.length>0);const f=c?await (await __nccwpck_require__.e(/* import() */ 562).then(__nccwpck_require__.bind(__nccwpck_require__, 562))).readRemote(o,u):null;const readAt=e=>e===null||f===null?null:(n,t)=>f.read(e,n,t);const d=readAt(n.head)??r.read;return{readHead:d,readBefore:readAt(n.base)??i?.read??null,remote:f,here:a??await policyIn(s.policy,d)}}async function commitsFor({github:e,files:n,inputs:t}){if(e===null)return{head:null,base:null};const s=judgesChange(e.event)||manifestsAsked(t).kind!=="none";return commitsOf(e.event,!s||await n.hasCheckout())}function policyIn(e,n){return readPolicy(e,e=>n(e,tn))}function policyPaths(e,n){if(isPreset(e))return[];const t=n?.policy.kind==="files"?n.policy.files:[];return[policyPathOf(e),...t.map(({path:e})=>e)]}function questionsOf({head:e,base:n},t){const at=(e,n)=>e===null?[]:[...new Set(n)].map(n=>({commit:e,path:n}));return[...at(n,t.base),...at(e,t.head)]}function repositoryIn(e){return tp.exec(e.trim().slice(0,500))?.groups?.repository??null}const tp=/^(?:(?:git\+)?https:\/\/(?:www\.)?github\.com\/|github:)?(?<repository>[\w-]{1,39}\/[\w.-]{1,100}?)(?:\.git)?(?:[/#?].*)?$/i;function gapsOf({plugins:e},n){return e.flatMap(e=>{const{name:t,version:s,requirement:r,before:o}=e;const i=[...r===null&&s!==null?[s]:[],...o?.requirement===null&&o.version!==null?[o.version]:[]];return i.filter(t=>mayBeAsked(e,t,n)).map(e=>({name:t,version:e.version}))})}function mayBeAsked({name:e,entry:n},t,s){if((s.find(e)?.repository??null)===null||isSnapshot(t))return false;const r=n?.versions??[];return r.every(e=>comparePluginVersions(e.version,t)!==0)}function withRepositories(e,{plugins:n},t){const s=new Map(n.flatMap(({name:e,repository:n,before:s})=>{const r=repositoryIn((t?s?.repository:n)??"");return r===null?[]:[[e,r]]}));if(s.size===0)return e;return{find:n=>{const t=e.find(n);const r=s.get(n);if(r===undefined||t!==null&&t.repository!==null)return t;return t===null?{...unknownTo(n),repository:r}:{...t,repository:r}}}}function unknownTo(e){return{name:e,group:null,repository:null,versions:[],knownBad:[]}}function once(e){let n;return()=>{n??=e();return n}}const tm="kestra";async function builtInCatalogue(){const{catalogueEntries:e}=await __nccwpck_require__.e(/* import() */ 258).then(__nccwpck_require__.bind(__nccwpck_require__, 258));const n={};for(const[t,[s,r,o]]of Object.entries(e)){n[t]=entryOf(s,r,o)}return{plugins:n}}function entryOf(e,n,t){const s=once(()=>JSON.parse(n));const r=once(()=>versionsIn(t));return{artifacts:[...e],get group(){return s().group},get repository(){return s().repository},get versions(){return r()},get knownBad(){return s().knownBad}}}function versionsIn(e){const n={};let t="-";for(const s of e.trim().split("\n")){const[e="",r="",...o]=s.split(" ");if(o.length>0)t=o.join(" ");n[e]={...t==="-"?{}:{requires:t},released:r}}return n}const th=1e3;const tg=/^pkg:\/{0,2}(?<type>[A-Za-z][\w.+-]*)\/(?<path>@?[^@:?#\s]+)(?:@(?<version>[^@/?#\s]+))?(?:[?#]\S*)?$/d;function parsePackageUrl(e){const n=e.length>th?null:tg.exec(e);const{type:t="",path:s="",version:r}=n?.groups??{};const o=s.split("/").map(decoded$1);const i=o.at(-1)??"";if(n===null||i===""||o.includes(null))return null;const a=t.toLowerCase()==="npm"?o.slice(0,-1):[];const l=r===undefined?null:decoded$1(r);if(r!==undefined&&l===null)return null;const u=n.indices?.groups?.version??[e.length,e.length];return{name:[...a,i].join("/"),version:l,span:u}}function packageName(e){return e.startsWith("pkg:")?parsePackageUrl(e)?.name??e:e}function decoded$1(e){try{return decodeURIComponent(e)}catch{return null}}function completePlugin(e,n,t,s=[]){const r=once(()=>completeVersions(n,t,s));const o=once(()=>completeRanges(n,t));const i=n.flatMap(({knownBad:e})=>e??[]);return{name:e,group:n.findLast(({group:e})=>e!==undefined)?.group??null,repository:n.findLast(({repository:e})=>e!==undefined)?.repository??null,get versions(){return r()},get ranges(){return o()},knownBad:distinct$1(i.map(e=>completeKnownBad(e,t)))}}function completeVersions(e,n,t){const s=new Map;for(const t of e){const e=t.versions??{};for(const t of Object.keys(e)){const r=parsePluginVersion(t,n.scheme);if(r===undefined)continue;s.set(r.version,completeVersion(r,e[t]??{},n))}}for(const{version:e,requirement:n}of t){const t=s.get(e.version)??{version:e,requirement:null,released:null};s.set(e.version,{...t,requirement:t.requirement??n})}return[...s.values()].sort((e,n)=>comparePluginVersions(e.version,n.version))}function completeRanges(e,n){return e.toReversed().flatMap(e=>Object.entries(e.versions??{}).filter(([e])=>parsePluginVersion(e,n.scheme)===undefined).map(([e,t])=>{const s=typeof t==="string"?t:t.requires;const r=s===undefined?null:orNull(n.requirement(s));return{range:n.range(e),start:startOf(e,n.scheme),requirement:r}}).sort((e,n)=>e.start&&n.start?comparePluginVersions(n.start,e.start):0))}function startOf(e,n){const[t=""]=/v?\d[^\s,|]*/.exec(e)??[];return parsePluginVersion(t,n)}function distinct$1(e){const n=e.map(e=>{const{versions:n,core:t,reason:s,url:r}=e;return[JSON.stringify([n.raw,t.text,s,r]),e]});return[...new Map(n).values()]}function completeVersion(e,n,t){const{requires:s,released:r}=typeof n==="string"?{requires:n,released:undefined}:n;return{version:e,requirement:s===undefined?null:orNull(t.requirement(s)),released:r??null}}function completeKnownBad(e,n){return{versions:n.range(e.versions),core:n.requirement(e.core),reason:e.reason,url:e.url??null}}function orNull(e){return"wrong"in e?null:e}function layCatalogues(e,n,t){const s=layersByName(e);const r=ownersOf(e);const nameOf=e=>{const n=packageName(e);return s.has(n)?n:r.get(n)??n};const o=new Map;for(const e of n)addTo(o,nameOf(e.artifact),e);const i=new Map;return{find:e=>{const n=nameOf(e);if(!s.has(n)&&!o.has(n))return null;const r=i.get(n)??completePlugin(n,s.get(n)??[],t,o.get(n)??[]);i.set(n,r);return r},names:()=>[...new Set([...s.keys(),...r.keys(),...o.keys()])]}}function layersByName(e){const n=new Map;for(const{plugins:t}of e){for(const[e,s]of Object.entries(t)){addTo(n,packageName(e),s)}}return n}function ownersOf(e){const n=new Map;for(const[t,s]of e.flatMap(({plugins:e})=>Object.entries(e))){for(const e of s.artifacts??[]){n.set(packageName(e),packageName(t))}}return n}function addTo(e,n,t){const s=e.get(n);if(s===undefined)e.set(n,[t]);else s.push(t)}const ty={lower:null,upper:null};function readComparators(e,n,t="minimum"){const{from:s,to:r}=tw.exec(e)?.groups??{};return s===undefined||r===undefined?comparators(e,n,t):hyphenRange(s,r)}const tw=/^(?<from>[^\s<>=^~]+)\s+-\s+(?<to>[^\s<>=^~]+)$/;function hyphenRange(e,n){const t=readLower(e);if(t!==null&&"wrong"in t)return t;const s=readUpper(n);if(s!==null&&"wrong"in s)return s;return{lower:t,upper:s}}function readLower(e){if(isAny(e))return null;const n=readWildcard(e);if(n!==null)return n.lower;const t=readEnd(e);return"wrong"in t?t:{version:t,inclusive:true}}function readUpper(e){if(isAny(e))return null;const n=readWildcard(e);if(n!==null)return n.upper;const t=readEnd(e);if("wrong"in t)return t;const s=numbersWritten(e);return s<3&&t.prerelease.length===0?familyOf(t.numbers.slice(0,s)).upper:{version:t,inclusive:true}}const tb=/(?<operator>[<>]=?|=|\^|~|)\s*(?<version>[^\s<>=^~]+)\s*/y;function comparators(e,n,t){const s=[];tb.lastIndex=0;for(let r=0;r<e.length;r=tb.lastIndex){const o=tb.exec(e)?.groups;if(o?.version===undefined)return{wrong:`"${shown(e.slice(r))}" is not a comparison`};const i=n&&r===0&&tb.lastIndex===e.length;const a=comparator(o.operator??"",o.version,i,t);if("wrong"in a)return a;s.push(a)}return intersectionOf(s)}function comparator(e,n,t,s){if(e==="^"||e==="~")return npmRange(e,n);if(e==="")return plain$2(n,t,s);const r=readWildcard(n)??(s==="npm"?readPartial(n):null);if(r!==null)return besideFamily(e,r);const o=readEnd(n);if("wrong"in o)return o;const i={version:o,inclusive:e.includes("=")};if(e==="=")return{lower:i,upper:i};return e.startsWith(">")?{lower:i,upper:null}:{lower:null,upper:i}}function besideFamily(e,n){const{lower:t,upper:s}=n;if(e==="=")return n;if(e===">=")return{lower:t,upper:null};if(e==="<=")return{lower:null,upper:s};return e===">"?{lower:{...s,inclusive:true},upper:null}:{lower:null,upper:{...t,inclusive:false}}}function plain$2(e,n,t){if(isAny(e))return ty;const s=readWildcard(e)??(t==="npm"?readPartial(e):null);if(s!==null)return s;const r=e.endsWith("+");const o=readEnd(r?e.slice(0,-1):e);if("wrong"in o)return o;const i={version:o,inclusive:true};if(r)return{lower:i,upper:null};if(t==="none")return{wrong:`${shown(e)} has no operator: write >= or == before it`};if(t!=="minimum")return{lower:i,upper:i};if(!n)return{wrong:`${shown(e)} stands beside others: write >= or = before it`};return{lower:i,upper:null}}function readPartial(e){const n=tv.exec(e)?.[1]?.split(".").map(Number);return n===undefined?null:familyOf(n)}const tv=/^v?(\d{1,15}(?:\.\d{1,15})?)$/;function isAny(e){return/^[*x]$/i.test(e)}function numbersWritten(e){return(/^v?[\d.]*/.exec(e)?.[0]??"").split(".").length}function npmRange(e,n){const t=n.replace(/(?:\.[*x]){1,2}$/i,"");const s=readEnd(t);if("wrong"in s)return s;const r=Math.min(numbersWritten(t),3);const o=e==="~"?Math.min(r,2)-1:caretIndex(s,r);const i=s.numbers.slice(0,o+1).map((e,n)=>n===o?e+1:e);return{lower:{version:s,inclusive:true},upper:upTo(s.numbers,i).upper}}function caretIndex({numbers:e},n){const t=e.findIndex(e=>e!==0);return t===-1?n-1:Math.min(t,n-1)}const tk="(?:0|[1-9]\\d{0,14})";const tO=new RegExp(`^v?${tk}$`);function readEnd(e){const n=e.endsWith("-0")?e.slice(0,-"-0".length):e;const t=parseCoreVersion(tO.test(n)?`${n}.0`:n);if(t===undefined||n!==e&&isPrerelease(t)){return{wrong:`"${shown(e)}" is not a core version (${W})`}}return n===e?t:startOfPrereleases(t)}const t$=new RegExp(`^v?(?<prefix>${tk}(?:\\.${tk}){0,2})\\.(?:(?:\\*|x)(?:\\.(?:\\*|x)){0,2}|\\+)$`,"i");function readWildcard(e){const n=t$.exec(e)?.groups?.prefix?.split(".").map(Number);return n===undefined?null:familyOf(n)}function familyOf(e){const n=e.length-1;return upTo(e,e.map((e,t)=>t===n?e+1:e))}function upTo(e,n){return{lower:{version:finalVersion(e),inclusive:true},upper:{version:finalVersion(n),inclusive:false}}}const tx={minimum:"minimum",npm:"npm",pep440:"none",maven:"minimum",exact:"exact"};const tj=Object.keys(tx);const tC=300;const tP=4e3;const tM=20;function parseRequirement(e,n="minimum"){const t=e.trim();if(t==="")return{wrong:"it is empty"};const s=n==="exact"&&tA.test(t)?tP:tC;if(t.length>s)return{wrong:`it is longer than ${s} characters`};const r=t.split("||").map(e=>e.trim());const o=readAlternatives(r,n);if("wrong"in o)return otherNotation(t,n)??o;if(o.length===0||o.some(fitsNothing))return{wrong:"no core can lie in this range"};const i=n==="exact"?o.map(withBuilds):[...o];return{text:t,intervals:i.sort(compareIntervals)}}function withBuilds(e){const{upper:n}=e;const t=n?.inclusive===true&&n.version.numbers.length===3;return t?{...e,upper:{...n,takesBuilds:true}}:e}const tA=/^[\d.,|\s]*$/;function readAlternatives(e,n){const t=[];for(const s of e){const r=readAlternative(s,e.length===1,n);if("wrong"in r)return r;t.push(...r)}return t}function readAlternative(e,n,t){if(e==="")return{wrong:"one side of || is empty"};if(/[[\]()]/.test(e))return readMavenRange(e);if(t==="pep440")return readPythonRange(e,n);if(t==="exact"&&e.includes(","))return readList(e);const s=readComparators(e,n,tx[t]);if("wrong"in s)return s;return[t==="npm"?{...s,prereleasesOf:prereleasesNamed(e)}:s]}function readList(e){const n=[];for(const t of e.split(",")){if(t.trim()==="")return{wrong:"nothing stands on one side of a comma"};const e=readComparators(t.trim(),false,tx.exact);if("wrong"in e)return e;n.push(e)}return n}function readPythonRange(e,n){const t=e.split(",").map(e=>e.trim());if(t.length>tM)return{wrong:`it has more than ${tM} clauses`};const s=[];for(const e of t){if(e==="")return{wrong:"nothing stands on one side of a comma"};const r=isPythonClause(e)?readPythonClause(e):readComparators(e,n&&t.length===1,tx.pep440);if("wrong"in r)return r;s.push("lower"in r?[r]:r)}return intersections(s)}function prereleasesNamed(e){return e.split(/[\s<>=^~]+/).flatMap(e=>{const n=readEnd(e);return"wrong"in n||!isPrerelease(n)?[]:[n.numbers]})}function otherNotation(e,n){if(/^vers:/.test(e))return{wrong:"a `vers:` specifier is not read; write its range alone"};if(/^(?:workspace|npm|file|link|catalog|git[+:]|https?):/.test(e))return{wrong:"it names where to get the package, not a range of cores"};if(/latest/i.test(e))return{wrong:"LATEST says nothing without the day it was written on; name the version, or give the catalogue that day as `made`"};if(/~>/.test(e))return{wrong:"~> is not read; write ~ or >= and < instead"};if(/\][\d.\s]*,|,[\d.\s]*\[\s*$/.test(e))return{wrong:"an excluded end is written with a round bracket, as in [1.0,2.0)"};if(!["pep440","exact"].includes(n)&&/[!=~]=|,/.test(e)&&!/[[\]()]/.test(e))return{wrong:"commas, ==, != and ~= are Python's; they are read where the policy says `plugins.requires: pep440`"};return null}const tT=/(?<open>[[(])(?<body>[^[\]()]*)(?<close>[\])])(?<separator>\s*,?\s*)/y;function readMavenRange(e){const n=[];tT.lastIndex=0;for(let t=0;t<e.length;t=tT.lastIndex){const t=tT.exec(e)?.groups;const s=(t?.separator?.includes(",")??false)===tT.lastIndex<e.length;if(t===undefined||!s){return{wrong:"its brackets do not form intervals such as [1.0,2.0) or [0.23,)"}}const r=mavenInterval(t.open==="[",t.body??"",t.close==="]");if("wrong"in r)return r;n.push(r)}return n}function mavenInterval(e,n,t){const s=n.split(",").map(e=>e.trim());if(s.length>2)return{wrong:`"${shown(n)}" has more than two ends`};const[r="",o]=s;if(o===undefined){return e&&t?exactly(r):{wrong:"a single version stands in square brackets: [1.0]"}}const i=r===""?null:intervalEnd(r,e,"lower");if(i!==null&&"wrong"in i)return i;const a=o===""?null:intervalEnd(o,t,"upper");if(a!==null&&"wrong"in a)return a;return{lower:i,upper:a}}function intervalEnd(e,n,t){const s=readWildcard(e);if(s===null){const t=readEnd(e);return"wrong"in t?t:{version:t,inclusive:n}}if(!n)return{wrong:`the wildcard ${shown(e)} needs a square bracket beside it`};return s[t]}function exactly(e){const n=readWildcard(e);if(n!==null)return n;const t=readEnd(e);if("wrong"in t)return t;return{lower:{version:t,inclusive:true},upper:{version:t,inclusive:true}}}const tS=/^(?<operator>===?|!=|~=|[<>]=?)\s*(?<version>[^\s<>=!~]+)$/;function isPythonClause(e){return tS.test(e)}function readPythonClause(e){const{operator:n="",version:t=""}=tS.exec(e)?.groups??{};const s=readWildcard(t);if(s!==null)return familyClause(n,t,s);const r=readEnd(t);if("wrong"in r)return r;const o={version:r,inclusive:n.includes("=")};switch(n){case"!=":return[{lower:null,upper:{version:r,inclusive:false,keepsPrereleases:true}},{lower:{version:r,inclusive:false},upper:null}];case"~=":return compatibleRelease(t,r);case"==":case"===":return[{lower:o,upper:o}];default:return[n.startsWith(">")?{lower:o,upper:null}:{lower:null,upper:o}]}}function intersections(e){let n=[{lower:null,upper:null}];for(const t of e){n=n.flatMap(e=>t.map(n=>intersectionOf([e,n]))).filter(e=>!fitsNothing(e))}return n}function familyClause(e,n,{lower:t,upper:s}){const[r,o]=[startOfPrereleases(t.version),startOfPrereleases(s.version)];if(e==="=="){return[{lower:{version:r,inclusive:true},upper:{version:o,inclusive:false}}]}if(e==="!="){return[{lower:null,upper:{version:r,inclusive:false}},{lower:{version:o,inclusive:true},upper:null}]}return{wrong:`the wildcard ${shown(n)} stands behind == and != only`}}function compatibleRelease(e,n){const t=(/^v?[\d.]*\d/.exec(e)?.[0]??"").split(".").length;if(t<2)return{wrong:`~= needs a version of two numbers or more, unlike ${shown(e)}`};const{upper:s}=familyOf(n.numbers.slice(0,t-1));return[{lower:{version:n,inclusive:true},upper:s}]}function rememberRequirements(e="minimum"){const n=new Map;return t=>{const s=n.get(t)??parseRequirement(t,e);n.set(t,s);return s}}async function propertyReader(e){const n=e.some(e=>e.kind==="index"&&e.shape.key!==null);if(!n)return null;const{parseProperties:t}=await __nccwpck_require__.e(/* import() */ 3529).then(__nccwpck_require__.bind(__nccwpck_require__, 3529));return e=>{const n=t(e)?.getProperties();return n===undefined?null:Object.fromEntries(n.map(({key:e,value:n})=>[e,n]))}}var tI=Object.freeze({__proto__:null,propertyReader:propertyReader});async function catalogueOverBuiltIn(e,n,t){const s=t.plugins??ex;const r=t.platform===tm?[await builtInCatalogue()]:[];if(e.length===0){const e={requirement:rememberRequirements(s.requires),range:onlyVersion,scheme:s.versions};return{catalogue:layCatalogues(r,[],e),core:{},made:[],problems:[]}}const{newestOf:o,resolveCatalogue:i}=await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));const{catalogues:a=[]}=t;const l=await propertyReader(a);const u=t.core===undefined?null:o(t.core);return i(e,r,n,s,a,l,u)}function onlyVersion(e){const n=parsePluginVersion(e);return{raw:e,test:e=>comparePluginVersions(n,e)===0}}const tD=365;const tL=9;function assignRecurrences(e,n,t=[]){return core_assign(e,n,t)??core_assign(e,n,[])??[...n]}function core_assign(e,n,t){const s=n.map(n=>gapOf(n,e,t));if(t.some(({count:e},n)=>e>s.filter(e=>e===n).length))return null;const r=Math.max(0,...t.map(({count:e})=>e))+1;const stateOf=(e,n)=>e*r+Math.min(n,r-1);const o=(e.length+1)*r;const i=[];i[n.length]=new Float64Array(o).fill(Infinity).fill(0,e.length*r);for(let t=n.length-1;t>=0;t--){const n=new Float64Array(o);for(let s=0;s<=e.length;s++){for(let e=0;e<r;e++){n[stateOf(s,e)]=Math.min(taking(t,s,e),leaving(t,s,e))}}i[t]=n}if(i[0]?.[0]===Infinity)return null;const a=[];for(let t=0,s=0;a.length<e.length;t++){const e=taking(t,a.length,s)<=leaving(t,a.length,s);s=isLastOfGap(t)?0:s+(e?0:countsInGap(t));if(e)a.push(n[t])}return a;function taking(t,s,r){const[o,i]=[e[s],n[t]];if(o===undefined||i===undefined)return Infinity;return Math.abs(daysBetween(i,o))+onward(t,s+1,r)}function leaving(e,n,t){return onward(e,n,t+countsInGap(e))}function onward(e,n,r){if(isLastOfGap(e)&&r<(t[s[e]??-1]?.count??0))return Infinity;return i[e+1]?.[stateOf(n,isLastOfGap(e)?0:r)]??Infinity}function isLastOfGap(e){return s[e+1]!==s[e]}function countsInGap(e){return s[e]===null?0:1}}function gapOf(e,n,t){const s=n.findLastIndex(n=>n<e);const r=n[s+1];if(s===-1||r===undefined||r===e)return null;return e<(t[s]?.from??e)?null:s}function recurrencesAround(e,n){const[t,s]=[n[0],n.at(-1)];if(t===undefined||s===undefined)return[];return[...recurrencesBeside(e,t,-1,n.length).toReversed(),...recurrencesBetween(e,t,s),...recurrencesBeside(e,s,1,n.length)]}function recurrencesBeside(e,n,t,s){const r=[];let o=0;let i=addDays(n,t);while(r.length<s&&o<tL){const n=addDays(i,t*tD);const[s,a]=t===1?[i,n]:[n,i];const l=recurrencesBetween(e,s,a);r.push(...t===1?l:l.toReversed());o=l.length===0?o+1:0;i=addDays(n,t)}return r.slice(0,s)}function problemsOfOrder(e){return e.flatMap((n,t)=>{const s=e[t-1];if(s===undefined||s.date<n.date)return[];return problem(s.date===n.date?`The schedule puts ${s.line} and ${n.line} on one day; give each its own.`:`The schedule puts ${n.line} before ${s.line}; lines ship in number order.`,{found:`${n.line} on ${n.date}`,expected:`a day after ${s.date}, the day of ${s.line}`,at:n.location})})}function problemsOfGaps(e,n){if(!isPlanned(e))return[];const t=n.filter(({line:e})=>e!==null);return e.schedule.flatMap(n=>{const s=t.findIndex(({line:e})=>e===n.line);const r=t[s-1]?.line??null;if(r===null||isNext(n.line,r,e.numbering))return[];return problem(`There are too few release days between ${r} and ${n.line} for the lines between them; move a date or publish them too.`,{found:`${firstOf$1(n.line,e).text} on ${n.date}, right after ${r}`,expected:"a release day for each line between two published ones",at:n.location})})}function isPlanned({major:e}){return e!==null&&typeof e.on!=="string"}const tN=100;function timelineFor(e,n,t,s){const r=n.flatMap(n=>yearOfLine(lineOf(n),e.core.numbering)??[]).filter(e=>e<=yearOf(t)+tN);const o=dayOf(Math.max(yearOf(t),...new Set(r)),12,31);const i=resolveTimeline(e.core,t,o);const a=lateLineOf(s,t,e,i.timeline);return a===null?i:resolveTimeline(e.core,t,o,a)}function lateLineOf(e,n,t,s){if(e===null||!isFirstOfLine(e,t.core)||isPrerelease(e))return null;const r=lineOf(e);const o=s.lines.get(r);const i=slotOn(s,n,majorTolerance(t));if(o?.basis!=="planned"||o.slot===null||i===null)return null;if(i.kind==="published"||i.date<=o.out)return null;return yearOf(i.date)===yearOf(o.out)?{line:r,slot:i.date}:null}const tF=3*366;function resolveTimeline(e,n,t,s=null){const r=problemsOfOrder(e.schedule);const o=r.length>0?[]:slotsOf(e,n,t,s);const i=r.length>0?r:problemsOfGaps(e,o);const a=linesOf(o,e);const l=e.schedule.length>0&&isPlanned(e);return{timeline:{slots:o,lines:a,latest:latestOn(a,n),scheduled:l},problems:i}}function slotsOf(e,n,t,s){const{schedule:r}=e;const o=r.map(({date:e})=>e);const i=[n,t,...o].sort();const a=addDays(i[0],-tF);const l=addDays(i.at(-1),tF);const u=r.map(({line:e,date:n})=>({line:e,date:n,kind:"published"}));const c=e.major?.on??"any";if(typeof c==="string")return u;const f=r.map(({line:n},t)=>missingBetween(n,r[t+1]?.line??null,e.numbering));const d=o.filter(e=>hasBegun(c,e));const p=new Set(assignRecurrences(d,recurrencesAround(c,d),f.slice(o.length-d.length)));const m=recurrencesBetween(c,a,l).filter(e=>!p.has(e));if(r.length===0)return m.map(n=>openSlot(n,e));return numberSlots([...u,...m.map(unnumbered)].sort(byDate),e,s)}function hasBegun(e,n){return patternsOf(e).some(e=>!("everyWeeks"in e)||daysBetween(n,e.from)<=7*e.everyWeeks/2)}function openSlot(e,{numbering:n}){const t=n.at(-1);const s=t!==undefined&&isNamedByMonth(t);return{date:e,line:s?lineAfter(null,e,[t],null):null,kind:"open"}}function numberSlots(e,n,t){const s=[];let r=null;for(const o of e){const e=n.schedule.find(({date:e})=>e>o.date)?.line??null;if(o.kind==="published")s.push(o);else if(r===null||isUnforeseenAfter(r,n.numbering))s.push({...o,kind:"open"});else{const i=plannedSlot(o,r,e,n);const a=t!==null&&i.line===t.line&&o.date<t.slot;s.push(a?o:i)}r=s.at(-1)?.line??r}return s}function isUnforeseenAfter(e,n){const t=numberingOf(e,n);return n.length===0||t!==null&&isUnforeseen(t)}function plannedSlot(e,n,t,s){const r=lineAfter(n,e.date,s.numbering,s.major?.perYear??null);const o=r!==null&&(t===null||compareLines(r,t)<0);return o?{...e,line:r,kind:"planned"}:e}function unnumbered(e){return{date:e,line:null,kind:"empty"}}function byDate(e,n){return e.date<n.date?-1:1}function linesOf(e,n){const t=new Map;for(const n of e){if(n.line===null)continue;const e=n.kind==="published"?"published":"planned";t.set(n.line,{line:n.line,slot:n,out:n.date,basis:e})}for(const[e,{version:s,date:r}]of firstReleases(n.releases)){const o=t.get(e)?.slot??null;const i=o===null||isFirstOfLine(s,n)||r<o.date;t.set(e,{line:e,slot:o,out:i?r:o.date,basis:"shipped"})}return t}function firstReleases(e){const n=new Map;for(const t of e){const e=lineOf(t.version);const s=n.get(e);if(isPrerelease(t.version)||s&&s.date<=t.date)continue;n.set(e,t)}return n}function choosePolicy(e,{core:n,before:t,minimums:s},r){const[o,...i]=e;const a=[n,t,...s].filter(e=>e!==null);const l={candidates:e,minimums:s,others:[],reason:null,notice:null};if(a.length===0)return{policy:o.policy,choice:l};const u=linesUnknownTo(o.ground,a,r);const c=i.filter(({ground:e})=>linesUnknownTo(e,a,r).length===0);const[f]=c;if(u.length===0){const e=noticeOf(o,c,a);return{policy:o.policy,choice:{...l,others:c,notice:e}}}if(f===undefined||c.length>1)return{policy:o.policy,choice:l};const d=`the line${u.length===1?"":"s"} ${u.join(" and ")}`;const p=`nobody named a policy, and of the presets only ${f.preset} knows ${d}`;return{policy:f.policy,choice:{...l,reason:p}}}function knowsLine({ground:e},n,t){return linesUnknownTo(e,[n],t).length===0}function noticeOf(e,n,t){if(n.length===0)return null;const s=[...new Set(t.map(lineOf))];const r=n.map(({preset:e})=>e).join(", ");const o=`${s.join(" and ")} ${s.length===1?"is a line":"are lines"} of ${r} too`;return`No policy is named, and ${shown(o)}; ${e.preset}, the default, judges. If another is meant, name it in \`policy\`, or in \`extends\` of the policy file.`}function linesUnknownTo(e,n,t){const{timeline:s}=timelineFor(e,n,t,null);return[...new Set(n.map(lineOf))].filter(e=>!s.lines.has(e))}const tR=["latest","develop"];function floats(e){return tR.includes(e.toLowerCase())}function coreKindOf(e,n,t,s){if(isPrerelease(e))return"core-prerelease";if(isFirstOfLine(e,t))return"core-major";const r=lineOf(e);const{latest:o}=n;const i=o===null||compareLines(r,o.line)>0;return i||isMaintained(t,n,r,s)?"core-bugfix":"core-backport"}function readCore(e,n){if(n===null)return{version:null,problems:[]};const t=parseCoreVersion(n.text)??null;return{version:t,problems:t===null?[unreadableCore(e,n)]:[]}}function unreadableCore(e,{text:n,location:t}){return problem(`${t===null?e:`The core in ${shown(t.path)}`} is not a core version: "${shown(n)}".`,{found:shown(n),expected:W,at:t})}function twoPartNotices(e){return Object.entries(e).flatMap(([e,n])=>n?.twoPart?{message:`${e} was read as ${n.text}. If another number was meant, put quotes around it: YAML cuts an unquoted 2025.10 to 2025.1.`,location:null}:[])}function unknownLineNotices(e,n,t){if(e===null||!t.scheduled||t.lines.has(lineOf(e)))return[];const s=lineOf(e);if(isImpossible({timeline:t,policy:n},s))return[];const r=presetThatKnows(s,n.name,n.platform);const o=r===null?"":` The preset ${r} knows it: set \`policy: ${r}\`.`;return[{message:`The timeline of ${shown(n.name)} does not know the line ${s}, so it counts as out, date unknown.${o}`,location:null}]}function foreignNumberNotices(e,n){if(e===null||!isForeign(e,n.core))return[];const t=firstOf$1(lineOf(e),n.core).text;const s=`No release of ${shown(n.name)} has a number like ${e.text}; the first of its line would be ${t}. If it is of another track, name that track's policy.`;return[{message:s,location:null}]}function pastPlanNotices(e,n,t){if(e!=="planned"||n>=t)return[];const s=`The planned day, ${n}, is past: the version is judged as if it had shipped then. Give the day it ships as target-date.`;return[{message:s,location:null}]}function expiredWaiverNotices({waivers:e},n){return e.filter(({until:e})=>e<n).map(({rule:e,subject:n,until:t,location:s})=>({message:`The waiver of ${e} for ${shown(n)} expired with ${t}: renew it or remove it.`,location:s}))}function floatingBaseNotice(e){const n=`The core before the change is ${shown(e)}, which names no one version, so no upgrade of the core is judged.`;return{message:n,location:null}}function placePlugin(e,n){const t=n.baseline?.get(e.name)??null;const s=n.baseline===null?null:changeOf(e,t);const r=n.isProposed(e.name);const{name:o,text:i,version:a,requirement:l,entry:u,location:c,locations:f}=e;const{repository:d,isBare:p}=e;const m=n.onlyTouched&&s==="none";return{name:o,text:i,version:a,requirement:l,entry:u,location:c,locations:f,requirementLocation:e.requirementLocation,before:t,change:s,changed:s!=="none"||isRequirementChanged(e,t)||n.isRewritten(e.name),proposed:r,released:r&&a!==null&&!isSnapshot(a)&&!m,...d===undefined?{}:{repository:d},...p===undefined?{}:{isBare:p}}}function removedPlugins(e,n){const t=new Set(e.map(({name:e})=>e));return[...n??[]].filter(([e])=>!t.has(e)).map(([e,{text:n}])=>({name:e,text:n}))}function isRequirementChanged(e,n){const t=n?.requirement??null;return t!==null&&e.requirement?.text!==t.text}function changeOf(e,n){if(n===null)return"added";if(e.text===n.text)return"none";if(e.version===null||n.version===null)return null;return changeBetween(n.version,e.version)}function releaseTagProblems(e,n,t,s="semver"){const r=releasedIn(n,t);const o=tagOf(e,s);if(o===null||!isComparable(o,r))return[];if(r.some(e=>isSame$1(o,e)))return[];const i=shown([...new Set(r.map(({text:e})=>e))].join(", "));return[problem(`The release's tag is ${shown(o.text)}, and what is judged is ${i}: nobody can say which of them ships.`,{found:shown(o.text),expected:i,at:r[0]?.location??null})]}function releaseTagNotices(e,n,t,s="semver"){const r=releasedIn(n,t);const o=tagOf(e,s);if(o===null||r.length===0||isComparable(o,r))return[];const i=`The release's tag ${shown(o.text)} is not a version, so it was not compared with what is being released.`;return[{message:i,location:null}]}function tagOf(e,n){const t=e?.tag??null;if(t===null)return null;const s=parseCoreVersion(t)??null;return{text:t,core:s,plugin:parsePluginVersion(t,n)??null,location:null}}function releasedIn({names:e},{core:n,plugins:t,written:s}){const r=t.filter(({name:n})=>e.includes("plugins")||e.includes(n)).map(({text:e,version:n,location:t})=>({text:e,core:null,plugin:n,location:t}));if(!e.includes("core")||n===null)return r;const o=s.core?.location??null;return[{text:n.text,core:n,plugin:null,location:o},...r]}function isComparable(e,n){return n.some(({core:n,plugin:t})=>n!==null&&e.core!==null||t!==null&&e.plugin!==null)}function isSame$1(e,{core:n,plugin:t}){if(n!==null&&e.core!==null)return compareCoreVersions(n,e.core)===0;return t!==null&&e.plugin!==null&&comparePluginVersions(t,e.plugin)===0}function resolveReleasing(e,{byHand:n,written:t},s){const r=e.split(/[\s,]+/).filter(e=>e!=="");if(r.length===0)return{releasing:fromSource(n,s),problems:[]};if(r.length===1&&r[0]==="none"){return{releasing:{names:[],reason:"releasing is none"},problems:[]}}const o=[...t.core===null?[]:["core"],...t.plugins.length===0?[]:["plugins"],...t.plugins.map(({name:e})=>e)];const i=r.filter(e=>!o.includes(e));return{releasing:{names:r,reason:`releasing names ${shown(r.join(", "))}`},problems:i.map(e=>unknownName(e,o))}}function fromSource({core:e,plugins:n},t){if(e!==null)return{names:["core"],reason:"core-version was given"};if(n.length>0){return{names:["plugins"],reason:"plugin-versions was given without a core"}}return t??{names:[],reason:"no version was given"}}function unknownName(e,n){const t=suggest(e,n);const s=t===null?"":` Did you mean "${shown(t)}"?`;return problem(`releasing names "${shown(e)}", which is not in the set.${e==="none"?' "none" stands alone.':s}`,{found:shown(e),expected:n.length===0?"none, as no version was given":`${shown(n.join(", "))}, or none alone`})}function guardRequirements(e,n=ex){const{now:t,before:s}=e;const r=new Set;const o=new Set;if(s===null)return{manifests:e,rewritten:r,added:o};const i=byName(s.plugins);const a=t.plugins.map(t=>{const s=i.get(t.name)??[];if(isOwn(e,t,s))return t;const a=s.find(e=>isDeclaredFor(t,e,n));if(a===undefined){if(t.requirement!==null)o.add(t.name);return t}if(t.requirement===a.requirement)return t;r.add(t.name);return{...t,requirement:a.requirement}});return{manifests:{...e,now:{...t,plugins:a}},rewritten:r,added:o}}function isOwn({now:e,before:n},{name:t},s){if(e.releasing?.names.includes(t)!==true)return false;return s.length===0||n?.releasing?.names.includes(t)===true}function isDeclaredFor(e,{version:n,requirement:t},{versions:s,requires:r}){if(t===null||!isSameVersion(n,e.version,s))return false;return!("wrong"in parseRequirement(t,r))}function byName(e){const n=new Map;for(const t of e){n.set(t.name,[...n.get(t.name)??[],t])}return n}function isSameVersion(e,n,t){if(e===n)return true;const[s,r]=[parsePluginVersion(e,t),parsePluginVersion(n,t)];return s!==undefined&&r!==undefined&&comparePluginVersions(s,r)===0}function requirementNotices({rewritten:e,added:n},t){const s=t.filter(({version:e,entry:n,location:t})=>{return e!==null&&t!==null&&!declares(n,e)});const named=e=>s.filter(({name:n})=>e.has(n)).map(({name:e,version:n})=>shown(`${e}@${n?.version}`)).join(", ");const[r,o]=[named(n),named(e)];return[...r===""?[]:[`This change writes requirements that it is judged by: ${r}. Review them with it.`],...o===""?[]:[`This change rewrites the requirement of ${o}, and a change cannot excuse itself: the base's counts.`]].map(e=>({message:e,location:null}))}function readTargetDate(e,n){if(e==="")return{date:n,problems:[]};if(e.toLowerCase()==="planned")return{date:null,problems:[]};const t=parseDay(e);const s=t!==undefined&&t<=eo;return s?{date:t,problems:[]}:{date:null,problems:[noDay(e,t)]}}function plannedDay({core:e,plugins:n},t,s,r){if(e!==null)return plannedCoreDay(e,t,s,r);const o=new Set(n.map(e=>plannedPluginDay(e,t,s,r)));return o.size===1?[...o][0]??null:null}function unplanned(){return problem("target-date is planned, but the policy plans no single day for what is released.",{found:"planned",expected:"a day such as 2025-08-05, or a core or plugin version with a day of its own"})}function plannedCoreDay(e,n,t,s){const r=coreKindOf(e,s,t.core,n);if(r==="core-major")return s.lines.get(lineOf(e))?.slot?.date??null;if(r!=="core-bugfix")return null;const o=isOut(s,lineOf(e),n)?n:s.lines.get(lineOf(e))?.out??n;return nextDayOf(t.core.bugfix?.on??null,o,s)}function plannedPluginDay(e,n,t,s){return nextDayOf(pluginCadenceOf(t.plugins,e),n,s)}function nextDayOf(e,n,t){if(e===null||e==="any")return null;const s=addDays(n,-1);if(e!=="core-major")return nextRecurrence(e,s,t.slots);return slotsAfter(t,s).find(({kind:e})=>e!=="empty")?.date??null}function noDay(e,n){const t=n===undefined?"is not a day of the calendar":"is too far ahead";return problem(`target-date ${t}: "${shown(e)}".`,{found:shown(e),expected:`a day as YYYY-MM-DD such as 2025-08-05${n===undefined?"":`, ${eo} at the latest`}, or planned`})}const tW="release-gate/release-gate@5550606136447c3ed136b78d1b061aec85a8631b # main, before 1.0.0";const tB=4;function jobOf(e){const n=apartIn(e);if(e.length>tB&&e.every(n))return matrixOf(e);const t=e.length>1;return{strategy:[],steps:e.flatMap(s=>stepLines(s,t?labelOf(s,e):null,n(s)))}}function jobLines(e){const{strategy:n,steps:t}=jobOf(e);if(n.length===0)return t;return["strategy:",...indented(n),"steps:",...indented(t)]}function indented(e,n=1){return e.map(e=>"  ".repeat(n)+e)}function labelOf(e,n){const t=n.filter(n=>n!==e);const isOnly=n=>t.every(t=>n(t)!==n(e));const s=folderOf(firstOf(e));if(s!==""&&isOnly(e=>folderOf(firstOf(e))))return s;if(isOnly(firstOf))return firstOf(e);return`${firstOf(e)}, core ${e.core?.text??"unknown"}`}function apartIn(e){const listOf=({paths:e})=>[...e].sort().join("\n");const n=e.map(listOf);return e=>n.indexOf(listOf(e))===n.lastIndexOf(listOf(e))}function stepLines({paths:e,core:n},t,s){const r=`uses: ${tW}`;return[...t===null?[`- ${r}`]:[`- name: ${quoted(`Release Gate: ${t}`)}`,`  ${r}`],"  with:",...s||n===null?[]:[`    core-version: ${quoted(n.text)}`,"    releasing: none"],"    manifests: |",...indented(e,3)]}function matrixOf(e){return{strategy:["fail-fast: false","matrix:","  manifests:",...e.map(({paths:e})=>`    - ${quoted(e.join(", "))}`)],steps:[`- uses: ${tW}`,"  with:",`    manifests: $`+"{{ matrix.manifests }}"]}}function quoted(e){return/^[\w./-]+$/.test(e)&&!/^[\d.-]/.test(e)?e:JSON.stringify(e)}function firstOf({paths:e}){return e[0]??""}function folderOf(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}const tq=6;const tE=4;function environmentsOf(e,n,t=new Set){const s=e.filter(e=>beginsOne(e,n)||t.has(e));const r=s.flatMap(draftsOf);const o=e.filter(e=>!s.includes(e));if(r.length===0)return o.length===0?[]:[withoutCore$1(o)];const i=guestsOf(o,r);return different(r.map(e=>(i.get(e)??[]).reduce(together$1,e)))}function conflictOf(e){const[n,t]=e;if(n===undefined||t===undefined)return null;const s=disputedPlugins(e);const r=e.slice(0,tq);const o=e.length-r.length;const i=o===0?"":`; and ${o} more`;const a=r.map(e=>described(e,s)).join("; ");const l=o===0?[]:[`# and ${o} more in the same way`];return problem([`One step judges one environment, and these files hold ${e.length}: ${a}${i}. Give each its own step:`,...jobLines(r),...l].join("\n"),{found:r.map(e=>shown(namedPins(e,s))).join("; "),expected:"one core, and one version of each plugin, for one step",at:placeOf$2(n,t,s)})}function isSameCore(e,n){return keyOf$1(e)===keyOf$1(n)}function keyOf$1(e){if(e===null)return"none";const n=e.floats===true?undefined:parseCoreVersion(e.text);const t=e.floats===true?"floating":"text";return n===undefined?`${t} ${e.text}`:`version ${canonical(n)}`}function canonical({numbers:e,prerelease:n}){const t=n.map(({rank:e,number:n})=>`${e}:${n}`);return`${e.join(".").replace(/(?:\.0)+$/,"")} ${t.join(" ")}`}function beginsOne(e,n){return e.cores.length>0||standsOnUnknown(e,n)}function standsOnUnknown({path:e,images:n,...t},{name:s}){const{plugins:r,floatingInstalls:o,unreadableInstalls:i}=t;if(r.length+o.length+i.length===0)return false;const a=/(?:^|[./])(?:Dockerfile|Containerfile)(?:\.[^/]*)?$/i.test(e);return n.some(({text:e})=>a||s!==null&&e.toLowerCase().includes(s.toLowerCase()))}function draftsOf(e){const n=new Map;for(const t of e.cores){const e=keyOf$1(t);if(!n.has(e))n.set(e,t)}if(n.size===0)n.set(keyOf$1(null),null);const t=parentOf(e.path);return[...n.values()].map(n=>({...environmentOf(e),core:n,folder:t}))}function guestsOf(e,n){const t=new Map;for(const e of n){const n=t.get(e.folder)??[];n.push(e);t.set(e.folder,n)}const s=new Map(n.map(e=>[e,[]]));for(const r of e){for(const e of homesOf(r.path,t)??n){s.get(e)?.push(environmentOf(r))}}return s}function homesOf(e,n){for(let t=parentOf(e);;t=parentOf(t)){const e=n.get(t);if(e!==undefined)return e;if(t==="")return null}}function withoutCore$1(e){return e.map(environmentOf).reduce(together$1)}function isChartElsewhere(e,{path:n,readAs:t}){const s=t==="Helm values"&&/^values\.ya?ml$/i.test(nameOf$1(e));return s&&!`${parentOf(n)}/`.startsWith(asFolder(parentOf(e)))}function environmentOf(e){const{path:n,plugins:t,includes:s}=e;const r=s.filter(n=>isChartElsewhere(n,e));return{paths:[n,...r],core:null,plugins:t}}function together$1(e,n){return{core:e.core,paths:[...new Set([...e.paths,...n.paths])],plugins:[...e.plugins,...n.plugins]}}function different(e){const n=[];const t=new Map;for(const{paths:s,core:r,plugins:o}of e){const e={paths:s,core:r,plugins:o};const i=keyOf$1(r);const a=t.get(i)??[];t.set(i,a);const l=a.find(t=>agree(n[t],e));if(l!==undefined)n[l]=together$1(n[l],e);else a.push(n.push(e)-1)}return n}function agree(e,n){return disputedPlugins([e,n]).size===0}function disputedPlugins(e){const n=new Map;const t=new Set;for(const{plugins:s}of e){const e=new Map(s.map(({name:e,version:n})=>[e,n]));for(const[s,r]of e){const e=n.get(s);if(e===undefined)n.set(s,r);else if(e!==r)t.add(s)}}return t}function described(e,n){const{paths:t}=e;const s=t.slice(0,tE).map(shown).join(", ");const r=t.length>tE?` and ${t.length-tE} more`:"";return`${shown(namedPins(e,n))} in ${s}${r}`}function namedPins({core:e,plugins:n},t){const s=e===null?"a core that is not known":`core ${e.text}`;const r=n.find(({name:e})=>t.has(e));return r===undefined?s:`${s} with ${r.name}@${r.version}`}function placeOf$2(e,n,t){if(!isSameCore(e.core,n.core))return n.core?.location??e.core?.location??null;return n.plugins.find(({name:e})=>t.has(e))?.location??null}const tU=200;const tV="one per line: plugin-dbt@1.1.5, plugin-dbt@1.1.5 >=2025.1.0, org.acme:plugin-dbt:1.1.5 or pkg:maven/org.acme/plugin-dbt@1.1.5";function readPluginList(e,n,t=()=>null){const s=[];const r=[];for(const o of entriesOf$1(n)){const n=readEntry(o,t);if(n!==null)s.push(n);else r.push(unreadable$1(e,o,t))}return{plugins:s,problems:r}}function readInputList(e,n){const t=readPluginList(e,n);if(n.trim()===""||t.plugins.length+t.problems.length>0)return t;const s=`${e} is given and names no plugin; write one, or leave it out.`;return{plugins:[],problems:[problem(s,{found:shown(n),expected:tV})]}}function entriesOf$1(e){return[...e.matchAll(/[^\n]+/g)].map(({0:e,index:n})=>({text:e,start:n})).filter(e=>!e.text.trimStart().startsWith("#")).flatMap(splitAtCommas).map(trimmed).filter(e=>e.text!=="")}function splitAtCommas(e){const n=[];let t=0;let s=0;for(const{0:r,index:o}of e.text.matchAll(/[[(\])]|,(?!\s*[[(])/g)){if(r!==",")t+=r==="["||r==="("?1:-1;else if(t===0){n.push({text:e.text.slice(s,o),start:e.start+s});s=o+1}}return[...n,{text:e.text.slice(s),start:e.start+s}]}function trimmed({text:e,start:n}){const t=e.trimStart();return{text:t.trimEnd(),start:n+e.length-t.length}}function readEntry({text:e,start:n},t){const[s=""]=e.split(/\s/,1);const r=e.slice(s.length).trim();const o=readUrl(s)??readPlain$1(s);if(o===null||o.name.length>tU)return null;const[i,a]=o.span;const l=n+e.length;const{name:u,version:c}=o;return{name:u,version:c,requirement:r===""?null:r,location:t(n+i,n+a),requirementLocation:r===""?null:t(l-r.length,l)}}const t_=/(?:^|@)(?:[a-z][a-z\d+.-]*:[\\/]|(?:https?|ftp|wss?):|[\\/]{2})/i;function readUrl(e){const n=parsePackageUrl(e);return n===null||n.version===null?null:{...n,version:n.version}}function readPlain$1(e){const n=t_.test(e)?null:readNamed$1(e)??readCoordinates$1(e);if(n===null||n.name.startsWith("pkg:"))return null;return{...n,span:[e.length-n.version.length,e.length]}}function readNamed$1(e){const n=/^(?<name>.+)@(?<version>[^@]+)$/.exec(e)?.groups;return n?.name&&n.version?{name:n.name,version:n.version}:null}function readCoordinates$1(e){const n=/^[^:]+:(?<name>[^:]+):(?<version>[^:]+)$/.exec(e)?.groups;return n?.name&&n.version?{name:n.name,version:n.version}:null}function unreadable$1(e,{text:n,start:t},s){return problem(`${e} has an entry that names no plugin and version: "${shown(n)}".`,{found:shown(n),expected:tV,at:s(t,t+n.length)})}const tz=2e4;const tH=100;function readPlugins(e,n,t,s=()=>true,r=ex){const o=[];const i=new Map;const a=new Map;for(const t of n){const{name:n,location:s}=t;const r=a.get(n)??[];if(s!==null&&r.length<tH)r.push(s);a.set(n,r);const l=i.get(t.name);if(l===undefined)i.set(t.name,t);else if(!isSame(t,l))o.push(twoVersions(e,l,t))}if(i.size>tz)return{plugins:[],problems:[tooMany(i.size)]};const l=[...i.values()].map(n=>{const i={catalogue:t,notation:r,wins:s(n)};const l=readPlugin(placeOf$1(n,e),n,i,o);return{...l,locations:a.get(n.name)??[]}});return{plugins:l,problems:o}}function tooMany(e){return problem(`There are ${e} plugins, more than the ${tz} that one run judges; name fewer files in \`manifests\`, and judge the others in a step of their own.`,{found:`${e} plugins`,expected:`at most ${tz} plugins`})}function baselineOf$1(e){return new Map(e.map(({name:e,text:n,version:t,requirement:s,repository:r})=>[e,{text:n,version:t,requirement:s,...r===undefined?{}:{repository:r}}]))}function placeOf$1({location:e},n){return e===null?n:shown(e.path)}function readPlugin(e,n,{catalogue:t,notation:s,wins:r},o){const{name:i,version:a,requirement:l,location:u,requirementLocation:c}=n;const{repository:f,isBare:d}=n;const p=parsePluginVersion(a,s.versions)??null;if(p===null&&a!==""&&!floats(a))o.push(unreadableVersion(e,i,a,u,s.versions));const m=t.find(i);const h=l===null?null:parseRequirement(l,s.requires);if(h!==null&&"wrong"in h){o.push(unreadableRequirement(e,i,l??"",h.wrong,c))}const g=h===null||"wrong"in h?null:h;const catalogued=()=>cataloguedRequirement(m,p);return{name:i,text:a,version:p,requirement:r?g??catalogued():catalogued()??g,entry:m,location:u,requirementLocation:c,...f===undefined?{}:{repository:f},...d===true?{isBare:d}:{}}}function cataloguedRequirement(e,n){return n===null?requirementOfAll(e):requirementOf(e,n)}function isSame(e,n){return e.version===n.version&&e.requirement===n.requirement}function unreadableVersion(e,n,t,s,r){const o=r==="semver"?completed(t):null;const i=o===null?"":` Write ${o} if that is meant.`;return problem(`${e}: the version of ${shown(n)} cannot be read: "${shown(t)}".${i}`,{found:shown(t),expected:o??pluginVersionForm(r),at:s})}function completed(e){const n=e+".0".repeat(Math.max(0,3-e.split(".").length));return n===e||parsePluginVersion(n)===undefined?null:n}function unreadableRequirement(e,n,t,s,r){return problem(`${e}: the requirement of ${shown(n)} cannot be read: "${shown(t)}", because ${s}.`,{found:shown(t),expected:"a requirement such as 2025.1.0+, >=2025.1 <2026.2 or [1.0,2.0)",at:r})}function twoVersions(e,n,t){const s=[n,t];const[r,o]=s.map(textOf$1);const[i,a]=s.map(({location:n})=>n===null?e:`${shown(n.path)}:${n.line}`);const l=n.location?.path===t.location?.path?"":` ${tG}`;return problem(`${shown(n.name)} is named twice: as ${r} in ${i} and as ${o} in ${a}.${l}`,{found:`${r} and ${o}`,expected:"each plugin once",at:t.location})}const tG="Judge one environment per step: give each its own step with its own `manifests`.";function textOf$1({version:e,requirement:n}){return shown([e,n].filter(e=>e!==null).join(" "))}const tK={now:nothingSaid(na),before:null};function readVersions({inputs:e},n,t,s=ex){const{now:r}=t;const o=readInputList("plugin-versions",e["plugin-versions"]);const i={core:given(e["core-version"]),plugins:o.plugins};const a=i.core===null?r.conflict:null;const l=a===null?r.plugins:firstOfEach(r.plugins);const u={core:i.core??r.core,plugins:joined$2(o.plugins,l)};const c=readPlugins("plugin-versions",u.plugins,n,winsBeside(r),s);const f=readCore("core-version",floating(u.core)?null:u.core);const d=readBaseline(e,t,n,s);return{versions:{byHand:i,written:u,core:f.version,plugins:c.plugins,currentCore:d.core,baseline:d.plugins,vanished:r.vanished,notices:[...r.notices,...overrideNotices(i,r),...d.notices]},problems:[...r.problems,...a===null?[]:[a],...[f,o,c,d].flatMap(({problems:e})=>e)]}}function readBaseline(e,{now:n,before:t},s,r){const o=readInputList("current-plugin-versions",e["current-plugin-versions"]);const i=readPlugins("current-plugin-versions",o.plugins,s,undefined,r);const a=readCore("current-core-version",given(e["current-core-version"]));const l=t===null?null:readStanding(t,s,r);const u=t!==null&&n.paths.length+t.paths.length>0;return{core:a.version??l?.core??null,plugins:o.plugins.length>0?baselineOf$1(i.plugins):u?l?.plugins??null:null,notices:[...l?.notices??[],...a.version===null&&t?.conflict===null&&floating(t.core)?[floatingBaseNotice(t.core?.text??"")]:[]],problems:[a,o,i].flatMap(({problems:e})=>e)}}function readStanding(e,n,t){const{conflict:s}=e;const r=readPlugins("",e.plugins,n,winsBeside(e),t);const o=readCore("",s!==null||floating(e.core)?null:e.core);const i=[...e.problems,...r.problems,...o.problems];if(i.length===0){const e=s===null?[]:[severalAtBase(s)];return{core:o.version,plugins:baselineOf$1(r.plugins),notices:e}}const a=`The base's manifests cannot be read, so nothing is compared with them: ${i[0]?.message}`;return{core:null,plugins:null,notices:[{message:a,location:null}]}}function severalAtBase({found:e}){const n=`The base's files are several environments (${e}), so no upgrade of the core is judged.`;return{message:n,location:null}}function firstOfEach(e){const n=new Map;for(const t of e)if(!n.has(t.name))n.set(t.name,t);return[...n.values()]}function winsBeside({releasing:e}){const n=new Set(e?.names??[]);return({name:e,location:t})=>t===null||n.has(e)}function joined$2(e,n){const t=new Set(e.map(({name:e})=>e));return[...e,...n.filter(({name:e})=>!t.has(e))]}function floating(e){return e!==null&&(e.floats===true||floats(e.text))}function given(e){return e===""?null:{text:e,location:null}}function overrideNotices(e,n){const t=overriddenCore(e.core,n.cores);const s=new Map(e.plugins.map(e=>[e.name,e]));const r=n.plugins.flatMap(e=>{const n=s.get(e.name);if(n===undefined||n.version===e.version)return[];const{version:t,location:r}=e;return overridden("plugin-versions",`${n.name}@${n.version}`,{text:t,location:r})});return[...t,...r]}function overriddenCore(e,n){const[t]=n;if(e===null||t===undefined)return[];if(n.some(n=>isSameCore(n,e)))return[];return[overridden("core-version",`core ${e.text}`,t)]}function overridden(e,n,{text:t,location:s}){return{message:`${e} says ${shown(n)} and wins over ${shown(t)} here.`,location:s}}function resolveFacts(e,n,t,s=tK,r=[]){const o=guardRequirements(s,n.plugins);const{versions:i,problems:a}=readVersions(e,t,o.manifests,n.plugins);const l=asItsPlatformWrites(i,n);const{releasing:u,problems:c}=resolveReleasing(e.inputs.releasing,l,s.now.releasing);const f=dayIn(e.now,n.timeZone);const d=readTargetDate(e.inputs["target-date"],f);const p=candidateOf(l,u).core;const m=evidenceOf(l,s);const{policy:h,choice:g}=r.length<2?{policy:n,choice:null}:choosePolicy(r,m,d.date??f);const y=timelineOn(h,l,d.date??f,d.date?p:null);const w=[...[...a,...c,...d.problems,...y.problems],...releaseTagProblems(e.event,u,l,h.plugins.versions)];if(w.length>0)return{facts:null,problems:w};const b=d.date??plannedDay(candidateOf(l,u),f,h,y.timeline);if(b===null)return{facts:null,problems:[unplanned()]};const{timeline:v}=b===d.date?y:timelineOn(h,l,b,p);const k={...{sources:e,policy:h,catalogue:t,manifests:s,guarded:o,versions:l},...{releasing:u,timeline:v,targetDate:b,choice:g}};return{facts:factsOf(k),problems:[]}}function asItsPlatformWrites(e,{core:n}){const{core:t,currentCore:s}=e;return{...e,core:t&&asWritten(t,n),currentCore:s&&asWritten(s,n)}}function factsOf(e){const{sources:n,policy:t,catalogue:s,manifests:r,guarded:o,versions:i}=e;const{releasing:a,timeline:l,targetDate:u,choice:c}=e;const{now:f,before:d}=r;const p=judgesChange(n.event);const isProposed=e=>a.names.includes("plugins")||a.names.includes(e);const isRewritten=e=>o.rewritten.has(e)||o.added.has(e);const m={baseline:i.baseline,isProposed,isRewritten,onlyTouched:p};const h=i.plugins.map(e=>placePlugin(e,m));return{targetDate:u,policy:t,timeline:l,catalogue:s,core:placeCore(e),plugins:h,removed:removedPlugins(i.plugins,i.baseline),releasing:a,backportRequest:n.inputs["backport-request"]||null,sparesUntouched:p&&hasBaseline(i),sight:f.sight,sightBefore:d===null?null:{...d.sight,core:d.core},vanished:i.vanished,choice:c,notices:[...i.notices,...requirementNotices(o,h),...n.door==="action"?twoPartNotices(inputVersions(i)):[],...unknownLineNotices(i.core,t,l),...foreignNumberNotices(i.core,t),...pastPlanNotices(n.inputs["target-date"],u,dayIn(n.now,t.timeZone)),...expiredWaiverNotices(t,u),...releaseTagNotices(n.event,a,i,t.plugins.versions)]}}function placeCore(e){const{sources:n,policy:t,versions:s,releasing:r,timeline:o,targetDate:i}=e;const{core:a,currentCore:l,written:u}=s;if(u.core===null)return null;const c=isCoreChanged(e,u.core);const f=judgesChange(n.event)&&!c;return{text:u.core.text,version:a,kind:a===null?null:coreKindOf(a,o,t.core,i),released:r.names.includes("core")&&a!==null&&!isSnapshotCore(a)&&!f,before:l,changed:c,location:u.core.location}}function isCoreChanged({versions:e,manifests:n},{text:t,location:s}){const{core:r,currentCore:o}=e;if(r===null)return s===null||n.before?.core?.text!==t;return o===null||compareCoreVersions(r,o)!==0}function timelineOn(e,n,t,s){const r=n.plugins.flatMap(({requirement:e})=>e===null?[]:minimumOf(e)??[]);const o=n.core===null?[]:[n.core];return timelineFor(e,[...r,...o],t,s)}function evidenceOf({core:e,currentCore:n,plugins:t,baseline:s,written:r},{now:o}){const i=new Set(o.releasing?.names??[]);const a=t.filter(({name:e})=>i.has(e)).flatMap(({name:e,requirement:n})=>[n,s?.get(e)?.requirement??null]).flatMap(e=>e===null?[]:minimumOf(e)??[]);if(r.core===null&&n!==null){return{core:e,before:null,minimums:[...a,n]}}return{core:e,before:n,minimums:a}}function candidateOf({core:e,plugins:n},{names:t}){const s=n.filter(({name:e})=>t.includes("plugins")||t.includes(e));return{core:t.includes("core")?e:null,plugins:s.flatMap(({version:e})=>e??[])}}function inputVersions(e){const{core:n,currentCore:t,byHand:s}=e;return{"core-version":s.core===null?null:n,"current-core-version":t}}function hasBaseline({currentCore:e,baseline:n}){return e!==null||n!==null}function countingOf(e,{name:n},t){const s=e.find(({path:e,release:n})=>n!==null&&!/\/[^/]*\.properties$/.test(e));if(s!==undefined&&(t===null||t.endedBy!==null))return{manifests:[s],leftOut:[],workflows:[],endedBy:s.path};const r=e.filter(({path:e})=>/\/gradle\.properties$/.test(e));const o=e.filter(({path:e})=>isWorkflowPath(e));const i=new Set(o.flatMap(({includes:e})=>e.filter(isYaml)));const a=e.filter(e=>o.includes(e)||i.has(e.path)&&!isDeployed(e));const l=e.filter(e=>!r.includes(e)&&!a.includes(e));const u=new Set(t?.sight.seen.flatMap(e=>e.leftOut===null?e.path:[]));const c=!l.some(e=>speaks(e)||mayHoldCore(e,n,u));const f=a.filter(e=>c||l.some(n=>buildsOtherwise(e,n))||t!==null&&deploysAnew(e,t.workflows));const d=a.filter(e=>!f.includes(e));return{manifests:[...l,...f],leftOut:[...leavingOut(r,"below the root such a file counts only where `manifests` names it"),...leavingOut(d,"other files say what is deployed")],workflows:a,endedBy:null}}function deploysAnew(e,n){const t=pinsOf$1(e);return t.length>0&&n.every(e=>pinsOf$1(e)!==t)}function pinsOf$1({cores:e,plugins:n,...t}){const s=[...t.floatingInstalls,...t.unreadableInstalls];const r=n.length+s.length>0||e.some(({deployed:e})=>e);const o=n.map(({name:e,version:n})=>`${e}@${n}`);return r?[...[...e,...s].map(({text:e})=>e),...o].join("\n"):""}function isYaml(e){return/\.ya?ml$/i.test(e)}function isDeployed({readAs:e}){return/Helm values|Compose|kustomization|Kubernetes/.test(e??"")}function buildsOtherwise({includes:e,cores:n},t){return e.includes(t.path)&&t.cores.length>0&&n.some(e=>!t.cores.some(n=>isSameCore(e,n)))}function speaks(e){const{cores:n,plugins:t,floatingInstalls:s,unreadableInstalls:r,problems:o}=e;return[n,t,s,r,o].some(({length:e})=>e>0)}function hidingCores(e){const n=new Set(e.flatMap(({path:e,cores:n})=>n.length>0?e:[]));const hides=({readAs:e,cores:t,images:s,includes:r})=>/kustomization|Kubernetes/.test(e??"")&&t.length===0&&s.length>0&&r.some(e=>n.has(e));return new Set(e.filter(hides))}function rootsOf(e,n=true){const t=new Map(e.map(e=>[e.path,e]));const includedBy=e=>e.includes.filter(t=>!isOwnToo(t,e,n)).flatMap(e=>t.get(e)??[]);const s=new Set(e.flatMap(includedBy));const r=new Set(e.filter(e=>!s.has(e)));const o=new Set;const cover=e=>{const n=[e];for(let e=n.pop();e!==undefined;e=n.pop()){if(o.has(e))continue;o.add(e);n.push(...includedBy(e))}};for(const e of r)cover(e);for(const n of e){if(o.has(n))continue;r.add(n);cover(n)}return e.filter(e=>r.has(e))}function mayHoldCore({path:e,images:n},t,s){const isLike=e=>t!==null&&e.toLowerCase().includes(t.toLowerCase());return n.some(({text:n})=>s.has(e)||isLike(n))}function leavingOut(e,n){return e.filter(speaks).map(({path:e})=>({path:e,why:n}))}function isOwnToo(e,n,t){if(!/^values\.ya?ml$/.test(nameOf$1(e)))return false;const s=/values/.test(nameOf$1(n.path))||n.readAs==="Helm values";return s&&(t||!isChartElsewhere(e,n))}const tY=400;function openingBeside(e,n){const t=new Map;let s=false;const open=e=>{const r=pathWithin("",e);if(r===null||r==="")return null;const o=t.get(r);if(o!==undefined)return o;if(t.size===tY){s=true;return null}const i=n.open(r);const a=i===null?null:{path:i.path,text:plainText(i.text)};t.set(r,a);return a};return{open,included:()=>[...t.values()].flatMap(n=>n===null||n.path===e?[]:n.path),problems:()=>s?[tooManyParts(e)]:[]}}function tooManyParts(e){return problem(`${shown(e)} is put together from too many parts; name a smaller one in \`manifests\`.`,{found:`more than ${tY} files, or parts that build on each other too often`,expected:`at most ${tY} files`,at:{path:e,line:1,column:1,endColumn:1}})}function plainText(e){return e.replace(/^\uFEFF/,"").replace(/\r(?!\n)/g," ")}const tJ=/^\uFEFF?#!.*\b(?:ba|da|k|z|a)?sh\b/;async function readManifest(e,n){const{open:t,included:s,problems:r}=openingBeside(e.path,n);const o=readerOf(e.path);const i=o===null||o.isAnyText===true?scriptOf(e.text)??o:o;const{cores:a=[],plugins:l=[],release:u=null,images:c=[],floatingInstalls:f=[],unreadableInstalls:d=[],wanted:p=[],problems:m=[],readAs:h=i?.called??null}=await readAll(i,{path:e.path,text:plainText(e.text)},await withProjects(e,{...n,open:t}));return{path:e.path,readAs:h,cores:a.toSorted(byPlace),plugins:l.toSorted(byPlace),release:u,images:c,floatingInstalls:f,unreadableInstalls:d,includes:s(),wanted:p,problems:[...m,...r()].toSorted(byPlace)}}async function withProjects(e,n){if(!tZ.test(e.text))return n;const{readComposeStart:t,readHelmStart:s,readYamlText:r}=await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));return{...n,readProject:s=>t(s,e.path,n),readRelease:t=>s(t,e.path,n),readText:e=>r(e,n)}}const tZ=/\b(?:docker|podman|nerdctl)(?:[ -]compose| stack)\b|\b(?:helm|bake|kubectl|oc)\b|<<-?['"\\]?\w/;async function readIn(e,n,t){if(e===null)return{problems:[unknownFormat(n)]};const s=await e.load();return s(n,t)}async function readAll(e,n,t){if(!readsFiles(t.marks.finders))return readIn(e,n,t);const{readFound:s}=await __nccwpck_require__.e(/* import() */ 479).then(__nccwpck_require__.bind(__nccwpck_require__, 479));const r=e===null||e.isList===true;return s(n,t,t=>readIn(e,n,t),r?null:e.called)}function readsFiles({core:e,plugins:n,own:t}){const hasList=({options:e})=>[...e.values()].includes("list");return t.length>0||[...e,...n].some(inFile)||ofKind(n,"command").some(hasList)}const tX=200;function scriptOf(e){return tJ.test(e.slice(0,tX))?readerOf("script.sh"):null}function byPlace({location:e},{location:n}){return(e?.line??0)-(n?.line??0)||(e?.column??0)-(n?.column??0)}function unknownFormat({path:e}){return problem(`Versions cannot be read from ${shown(e)}; a manifest is ${nB}.`,{found:shown(e),expected:nB,at:{path:e,line:1,column:1,endColumn:1}})}const tQ="core";function vanishedPins(e,n,{files:t,companions:s}){const r=pinsOf(n);const o=speakingIn(n,r);const i=new Set([...r.values()].flatMap(e=>[...e]));const a=new Map([...s,...t].map(({path:e,text:n})=>[e,n]));const l=[...pinsOf(e)].filter(([e])=>!o.has(e));return[...l.map(([e,n])=>({path:e,names:[...n].filter(e=>!i.has(e))})),...coresGivenUp(e,n).map(e=>({path:e,names:[tQ]}))].filter(({names:e})=>e.length>0).map(({path:e,names:n})=>vanishedFrom(e,n,a.get(e)))}function coresGivenUp(e,n){const[t,s]=[e,n].map(({sight:e})=>e.seen.filter(({core:e})=>e).map(({path:e})=>e));if(t===undefined||s===undefined||s.length===0)return[];if(s.some(e=>!t.includes(e)))return[];return t.filter(e=>n.paths.includes(e)&&!s.includes(e))}function holdsNothing(e){return e.split("\n").every(e=>/^\uFEFF?\s*(?:(?:#|\/\/|!).*)?$/s.test(e))}function pinsOf({cores:e,plugins:n}){const t=new Map;const add=(e,n)=>{if(e===undefined)return;t.set(e,(t.get(e)??new Set).add(n))};for(const{location:n}of e)add(n?.path,tQ);for(const{location:e,name:t}of n)add(e?.path,t);return t}function speakingIn({paths:e,sight:n},t){const s=[...n.floatingInstalls,...n.unreadableInstalls];const r=s.flatMap(({location:e})=>e?.path??[]);return new Set([...e,...t.keys(),...r])}function vanishedFrom(e,n,t){const[s=""]=(t??"").split(/\r?\n/);return{path:e,names:n,emptied:t===undefined||holdsNothing(t),location:t===undefined?null:{path:e,line:1,column:1,endColumn:s.length+1}}}function sightOf(e,{manifests:n,leftOut:t},s){const r=new Set(s.flatMap(({includes:e})=>e));const o=n.filter(e=>s.includes(e)||!r.has(e.path));const i=e.named.length+e.files.length===0;return{asked:e.searched?"searched":i?"not":"named",seen:[...seenIn(s),...e.searched?[]:o.filter(e=>!speaks(e)).map(readInVain),...[...t,...e.leftOut].map(unread)],searchedFiles:e.searchedFiles,silent:silentIn(e,n,s),images:distinct(o.flatMap(({images:e})=>e)),floatingInstalls:distinct(s.flatMap(({floatingInstalls:e})=>e)),unreadableInstalls:distinct(s.flatMap(({unreadableInstalls:e})=>e))}}function seenIn(e){const n=new Map;const at=e=>{const t=n.get(e)??{core:false,plugins:new Set};n.set(e,t);return t};for(const{path:n,cores:t,plugins:s}of e){if(t.length>0)at(n).core=true;else at(n);for(const{location:e}of t)at(e?.path??n).core=true;for(const{name:e,location:t}of s)at(t?.path??n).plugins.add(e)}return[...n].map(([e,{core:n,plugins:t}])=>{return{path:e,core:n,plugins:t.size,leftOut:null}})}function readInVain({path:e}){return{path:e,core:false,plugins:0,leftOut:null}}function unread({path:e,why:n}){return{path:e,core:false,plugins:0,leftOut:n}}function silentIn({named:e,files:n},t,s){const r=new Set([...t.filter(speaks).map(({path:e})=>e),...s.flatMap(({includes:e})=>e)]);const o=new Map(n.map(({path:e,text:n})=>[e,n]));const isEmptyList=e=>r.size>0&&isEmpty(e,o.get(e)??"");return e.flatMap(({pattern:e,paths:n})=>{const[s,...o]=n;if(s===undefined||n.some(e=>r.has(e)||isEmptyList(e)))return[];const i=t.find(({path:e})=>e===s)?.readAs??null;const a={path:s,line:1,column:1,endColumn:1};return{path:e,readAs:i,location:o.length===0?a:null}})}function isEmpty(e,n){if(/\.(?:txt|plugins)$/.test(e))return holdsNothing(n);return/^\s*\{?\s*["']?plugins["']?\s*:\s*(?:\[\s*\]|\{\s*\})?\s*\}?\s*$/.test(n)}function distinct(e){const keyOf=({text:e,location:n})=>JSON.stringify([e,n]);return[...new Map(e.map(e=>[keyOf(e),e])).values()]}async function readBothManifests(e,n,t,s){const r=n===null?null:await readManifests(n,t,s);return{now:await readManifests(e,t,s,r),before:r}}async function readManifests(e,n,t,s=null){const r=await readEach(e,{marks:n,repository:t});const o=e.searched?countingOf(r,n,s):{manifests:r,leftOut:[],workflows:[],endedBy:null};const i=join(e,o,r,n);return s===null?i:{...i,vanished:vanishedPins(s,i,e)}}async function readEach(e,n){const t=new Map([...e.companions,...e.files].map(e=>[e.path,e]));const s=new Set(e.absent);const r=new Map;for(const e of[...t.keys()].sort()){const n=r.get(parentOf(e));if(n===undefined)r.set(parentOf(e),[e]);else n.push(e)}const list=e=>r.get(e)??[];const find=e=>[...t.values()].filter(e);const o=[];for(const r of e.files){if(no.includes(nameOf$1(r.path)))continue;const e=new Set;const open=n=>{const r=t.get(n)??null;if(r===null&&!s.has(n))e.add(n);return r};const i=await readManifest(r,{...n,open,list,find});o.push({...i,...tracked(i,n.marks),wanted:[...new Set([...i.wanted,...e])]})}return o}function tracked({cores:e,images:n},t){const s=e.filter(e=>isOfAnotherTrack(e,t));if(s.length===0)return{cores:e.map(e=>asNumbered(e,t)),images:n};const r=t.name??"core";const o=s.flatMap(({text:e,location:n})=>n===null?[]:{text:`${r}:${e}`,location:n});return{cores:e.filter(e=>!s.includes(e)).map(e=>asNumbered(e,t)),images:[...n,...o]}}function isOfAnotherTrack({text:e,floats:n},t){const{first:s=0,numbering:r=[]}=t;const o=n===undefined?undefined:parseCoreVersion(e);return o!==undefined&&isForeign(o,{first:s,numbering:r})}function asNumbered(e,n){const t=e.floats!==undefined&&parseCoreVersion(e.text)!==undefined;return t?{...e,floats:!isWhole(e.text,n)}:e}function join(e,n,t,s){const r=hidingCores(n.manifests);const o=rootsOf(n.manifests.filter(e=>speaks(e)||r.has(e)),e.searched);const i=environmentsOf(o,s,r);return{paths:o.map(({path:e})=>e),core:i[0]?.core??null,cores:o.flatMap(({cores:e})=>e),plugins:o.flatMap(({plugins:e})=>e),environments:i,endedBy:n.endedBy,releasing:releasingOf(o),sight:sightOf(e,n,o),workflows:n.workflows,wanted:wantedOf(n,t),conflict:conflictOf(i),vanished:[],problems:o.flatMap(({problems:e})=>e),notices:e.searched?newReleaseNotices(n):[]}}function wantedOf({manifests:e,endedBy:n},t){const s=n===null?t.filter(n=>!e.includes(n)):[];const r=s.flatMap(({wanted:e})=>e.filter(e=>/\.(?:ya?ml|json|hcl)$/i.test(e)));return[...new Set([...e.flatMap(({wanted:e})=>e),...r])]}function newReleaseNotices({manifests:e,endedBy:n}){const t=e.find(({release:e})=>e!==null);if(t===undefined||n!==null)return[];const s=`${shown(t.path)} declares a release and the base has no such declaration, so the repository's other files are judged as well.`;return[{message:s,location:{path:t.path,line:1,column:1,endColumn:1}}]}function releasingOf(e){const n=e.find(({release:e})=>e!==null);if(e.length===0)return null;if(n===undefined){const n=shown(e.map(({path:e})=>e).join(", "));const t=e.length===1?"pins":"pin";return{names:[],reason:`${n} ${t} versions that are out already`}}const t=shown(n.path);if(n.release==="core")return{names:["core"],reason:`${t} is the core's own`};const s=n.plugins.map(({name:e})=>e);return{names:s,reason:`${t} is a plugin's own, as it declares the core that it needs`}}async function resolve(e){const{policy:n,problems:t}=await policyOf(e.policy);const s=n??resolvePreset(nh);const r=await manifestsOf(e,s);const o=await cataloguesOf(e,s,r);const{catalogue:i,base:a,problems:l}=o;const u=await knowing(o.core);const c=await candidatesOf(e.policy);const{facts:f,problems:d}=resolveFacts(...[e,u(s),i,r],c.map(e=>({...e,policy:u(e.policy)})));const p=[...l,...d].filter(t=>n!==null||!dependsOnPolicy(t,e));const m=[...e.problems,...t,...p];const h={now:[...r.now.wanted,...o.wanted.now],before:[...r.before?.wanted??[],...o.wanted.before],catalogues:o.wanted.catalogues};if(m.length>0||f===null)return{facts:null,policy:n,wanted:h,problems:m};const g=a===null?[]:(await guard()).addedEntryNotices(a,f.plugins);const y=agedNotices(o.made,f.plugins);const w=[...f.notices,...o.notices,...g,...y];return{facts:{...f,notices:w},policy:f.policy,wanted:h,problems:[]}}function agedNotices(e,n){const t=n.filter(({version:e,requirement:n})=>e!==null&&n===null);if(t.length===0)return[];const s=t.slice(0,5).map(({name:e,text:n})=>shown(`${e}@${n}`)).join(", ");const r=t.length>5?` and ${t.length-5} more`:"";return e.map(({path:e,day:n,isIndex:t})=>({message:`The catalogue ${shown(e)} was made on ${n} and does not know ${s}${r}${refreshing(e,t)}.`,location:null}))}function refreshing(e,n){if(isAddress(e))return"";return n?"; take a newer copy":"; refresh it with `release-gate catalog update`"}async function knowing(e){if(Object.keys({...e.releases,...e.support}).length===0)return e=>e;const{withCoreFacts:n}=await __nccwpck_require__.e(/* import() */ 6105).then(__nccwpck_require__.bind(__nccwpck_require__, 6105));return t=>n(t,e)}function dependsOnPolicy({location:e},{policy:n,manifests:t}){if(n.kind!=="files"||e===null)return false;const s=n.files.some(({text:e})=>/["']?\b(?:find|own|extends)["']?\s*:/.test(e));return s&&t.files.some(({path:n})=>n===e.path)}async function policyOf(e){if(e.kind==="unnamed")return{policy:resolvePreset(nh),problems:[]};if(e.kind==="preset")return{policy:resolvePreset(e.name),problems:[]};if(e.files.length===0)return{policy:null,problems:[]};const{resolvePolicy:n}=await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));return n(e.files)}async function candidatesOf(e){if(e.kind==="preset")return[];const n=resolvePreset(nh);const t=e.kind==="files"?await silentFiles(e.files):e=>null;if(t===null)return[];return presetsOfCore(n.core.name??"").flatMap(n=>{const s=resolvePreset(n);const r=e.kind==="files"?t(n):s;return r===null||r.core.name!==s.core.name?[]:{preset:n,ground:s,policy:r}})}async function silentFiles(e){const n=e.at(-1);if(n===undefined)return null;const{extendsNothingNamed:t,resolvePolicy:s}=await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));if(!t(n))return null;return n=>s(e,n).policy}function manifestsOf(e,n){const{manifests:t,base:s,repository:r}=e;return readBothManifests(t,s?.manifests??null,marksOf(n),r)}async function cataloguesOf(e,n,t){const{inputs:s,base:r}=e;const o=hasPlugins(s,t);const i=n.catalogues.filter(({kind:e})=>o||e==="file");const a=localSources(i,e.manifests,e.problems);const l=r===null?t0:localSources(i,r.manifests,[]);const u=[...a.wanted,...l.wanted];const c={now:a.wanted,before:l.wanted,catalogues:u};const f=[...a.found,...e.catalogues];if(f.length===0&&!o){const e={find:()=>null};return{...{catalogue:e,base:null,core:{},made:[],problems:a.problems},...{notices:[],wanted:c}}}const d=s["core-version"]||(t.now.core?.text??"");const p=parseCoreVersion(d)??null;const m=await catalogueOverBuiltIn(f,p,n);const h=[...a.problems,...m.problems];if(r===null||f.length+l.found.length===0){return{...m,problems:h,base:null,notices:[],wanted:c}}const g=await catalogueOverBuiltIn([...l.found,...r.catalogues],p,n);const{guardCatalogue:y,addedCoreNotices:w}=await guard();return{catalogue:y(g.catalogue,m.catalogue),base:g.catalogue,made:m.made,core:{releases:{...m.core.releases,...g.core.releases},support:{...m.core.support,...g.core.support}},problems:h,notices:h.length>0?[]:[...brokenBaseNotices(g.problems),...w(g.core,m.core)],wanted:c}}const t0={found:[],wanted:[]};function localSources(e,n,t){const s=new Map([...n.companions,...n.files].map(e=>[e.path,e]));const r=e.filter(e=>e.kind!=="tag"&&!isAddress(e.from));const o=r.flatMap(e=>"from"in e?[e.from]:[]);const i=r.flatMap(e=>e.kind!=="tag"&&e.kind!=="lock"&&n.absent.includes(e.from)?[e.from]:[]);return{found:o.flatMap(e=>s.get(e)??[]),wanted:o.filter(e=>!s.has(e)&&!n.absent.includes(e)),problems:i.filter(e=>t.every(({found:n})=>!n.split(", ").includes(shown(e)))).map(missingSource)}}function missingSource(e){return{message:`The policy learns requirements from ${shown(e)}, but there is no such file; correct \`catalogues\`.`,found:shown(e),expected:"a file of the repository, or an https address",location:null}}function brokenBaseNotices([e,...n]){if(e===undefined)return[];const{message:t,location:s}=e;const r=s===null?"":` (line ${s.line} of ${shown(s.path)})`;const o=n.length===0?"":` There are ${n.length} more faults.`;const i=`A catalogue of the base is broken${r}, so the change is not held to it: ${t}${o}`;return[{message:i,location:null}]}function guard(){return __nccwpck_require__.e(/* import() */ 3775).then(__nccwpck_require__.bind(__nccwpck_require__, 3775))}function hasPlugins(e,{now:n,before:t}){const s=e["plugin-versions"]+e["current-plugin-versions"];return s!==""||n.plugins.length+(t?.plugins.length??0)>0}const t2=5;async function gather(e){let n=await read(e);let t=await resolve(n.sources);for(let e=0;isWanting(t)&&e<t2;e++){n=await n.readMore(t.wanted);t=await resolve(n.sources)}const{sources:s}=n;if(!isWanting(t))return{sources:s,resolution:t};const r=[...t.problems,endless(t)];return{sources:s,resolution:{...t,facts:null,problems:r}}}function isWanting({wanted:e}){return e.now.length+e.before.length>0}function endless({wanted:e}){const n=shown([...e.now,...e.before].join(", "));return problem(`Files include other files more than ${t2} levels deep; ${n} would be next.`,{found:n,expected:`at most ${t2} files that include one another`})}async function fillGaps({github:e,download:n},t,s){const r=await fetchSources(n,t,s);const o=r??t;const i=r===null?s:(await resolve(r)).facts;if(i===null)return o;const a=judgesChange(o.event)||o.base!==null;const l=withRepositories(i.catalogue,i,a);const u=gapsOf(i,l);if(u.length===0||e===null||e.connect===null)return o;const{readLive:c}=await __nccwpck_require__.e(/* import() */ 7298).then(__nccwpck_require__.bind(__nccwpck_require__, 7298));const{declarationOf:f}=await __nccwpck_require__.e(/* import() */ 8513).then(__nccwpck_require__.bind(__nccwpck_require__, 8513));const{catalogue:d}=await catalogueOverBuiltIn(trustedOf(o),null,i.policy);const p=withRepositories(d,i,a);const m=await c(await e.connect(),u,p,f(i.policy));return withCatalogue({...o,notices:[...o.notices,...m.notices]},m)}async function fetchSources(e,n,{plugins:t,policy:s}){if(t.every(({requirement:e})=>e!==null))return null;const r=[];for(const e of s.catalogues){if(!("from"in e)||!isAddress(e.from))continue;if(!await isCopied(e,n,s))r.push(e.from)}if(r.length===0)return null;const{catalogues:o,problems:i}=await readCatalogues([...new Set(r)].join("\n"),{read:async()=>({kind:"missing"})},e);const{base:a}=n;return{...n,catalogues:[...o,...n.catalogues],base:a===null?null:{...a,catalogues:[...o,...a.catalogues]},problems:[...n.problems,...i]}}async function isCopied(e,{catalogues:n},{plugins:t}){if(e.kind!=="index"||n.length===0)return false;const{readIndex:s}=await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));const{propertyReader:r}=await Promise.resolve().then(function(){return tI});const[o,i]=[[e.shape],await r([e])];return n.some(e=>s(e,o,t.versions,i)!==null)}function trustedOf({base:e,catalogues:n,event:t}){if(e!==null)return e.catalogues;return judgesChange(t)?[]:n}function withCatalogue(e,{catalogue:n}){if(n===null)return e;const{base:t,catalogues:s}=e;return{...e,catalogues:[...s,n],base:t===null?null:{...t,catalogues:[...t.catalogues,n]}}}const t1={"fail-on":["error","warning","never"],comment:["on-findings","always","never"],labels:["true","false"],suggest:["true","false"]};function resolveSettings(e,n){const t=[];const choose=n=>{const s=t1[n];const r=e[n].toLowerCase();const o=r===""?s[0]:s.find(e=>e===r);if(o===undefined)t.push(noChoice(n,e[n],s));return o??s[0]};const{"report-file":s,"sarif-file":r}=e;const o=s!==""&&r!==""&&n(s)===n(r);if(o)t.push(oneFileForTwo(s));const i={failOn:choose("fail-on"),comment:choose("comment"),commentKey:e["comment-key"],labels:choose("labels")==="true",suggest:choose("suggest")==="true",reportFile:s,sarifFile:o?"":r};return{settings:i,problems:t}}function noChoice(e,n,t){const s=suggest(n.toLowerCase(),t);const r=s===null?`choose one of ${t.join(", ")}.`:`did you mean "${s}"?`;return problem(`${e} is "${shown(n)}"; ${r}`,{found:shown(n),expected:`one of ${t.join(", ")}`})}function oneFileForTwo(e){return problem(`report-file and sarif-file both name ${shown(e)}, and one would overwrite the other; give each a file of its own.`,{found:shown(e),expected:"two different files"})}async function judge(e){const{sources:n,resolution:t}=await gather(e);const{settings:s,problems:r}=resolveSettings(n.inputs,e.files.placeOf);const o=t.facts===null?n:await fillGaps(e,n,t.facts);const{facts:i,policy:a,problems:l}=o===n?t:await resolve(o);const u=[...r,...l];const c=i===null||u.length>0?couldNotJudge$1(u,a):await judged(i);const f=[...c.notices,...o.notices,...await proposalNotices(o),...await platformNotices(e,o,c)];const d={...c.policy,reason:o.policyReason??c.policy.reason};return{report:{...c,policy:d,notices:f},...{links:a?.links??ej,settings:s,sources:o}}}async function judged(e){const n=evaluate(e);if(n.findings.every(({status:e})=>e==="waived"))return n;const{advised:t}=await __nccwpck_require__.e(/* import() */ 3068).then(__nccwpck_require__.bind(__nccwpck_require__, 3068));return t(e,n)}function exitCodeOf({report:e,settings:n}){if(e.problems.length>0)return 2;if(n.failOn==="never"||e.verdict==="pass")return 0;return e.verdict==="fail"||n.failOn==="warning"?1:0}async function proposalNotices(e){const{proposedPolicy:n}=e;if(n===null)return[];const t=await sayingOf(n,e);return[{message:`${t5[n.change]} ${t}`,location:null}]}async function platformNotices(e,{policy:n,inputs:t},{problems:s,findings:r,core:o}){const i=t["core-version"]!==""||t["plugin-versions"]!=="";if(n.kind!=="unnamed"||i||t.manifests==="none")return[];const a=o===null&&r.some(({undecided:e})=>e);if(s.length===0&&!a)return[];const{otherPlatformNotices:l}=await __nccwpck_require__.e(/* import() */ 9590).then(__nccwpck_require__.bind(__nccwpck_require__, 9590));return l(e)}const t5={edits:"This change edits the policy, and a change cannot excuse itself: the base's policy judges it.",repairs:"This change repairs the policy."};async function sayingOf(e,n){const{policy:t,problems:s}=await policyOf(e.policy);const[r]=[...e.problems,...s];if(t===null)return`The new policy cannot be read: ${r?.message??""}`;const{facts:o,problems:i}=await resolve({...n,policy:e.policy});return o===null?`Under the new policy nothing could be judged: ${i[0]?.message??""}`:`Under the new policy the verdict would be ${evaluate(o).verdict}.`}const t3=["core-version","plugin-versions","target-date","releasing","current-core-version","current-plugin-versions","backport-request","manifests","catalog","policy","fail-on","comment","comment-key","labels","suggest","report-file","sarif-file","token"];const t4=["verdict","compatible","on-cadence","core-kind","moves-latest","minimum-core","due","next-core-major","next-core-major-date","next-core-bugfix-date","errors","warnings","undecided","waived","labels","report-path"];function readInputs(e){const n=t3.map(n=>[n,e(n).trim()]);return Object.fromEntries(n)}function readPlainFile(e,t){const s=external_node_fs_.constants.O_RDONLY|(external_node_fs_.constants.O_NONBLOCK??0);return readOpened(e,s,e=>readPlain(e,t))}function readAnyFile(e,t){return readOpened(e,external_node_fs_.constants.O_RDONLY,e=>readAny(e,t))}function realPathOf(n){try{return external_node_fs_.realpathSync.native(n)}catch{return null}}function readOpened(e,n,r){try{const o=(0,external_node_fs_.openSync)(e,n);try{return r(o)}finally{(0,external_node_fs_.closeSync)(o)}}catch(e){return readFailure(e)}}function readPlain(e,n){const t=(0,external_node_fs_.fstatSync)(e);if(t.isDirectory())return{kind:"refused",why:"it is a folder",isFolder:true};if(!t.isFile())return{kind:"refused",why:"it is not a plain file"};if(t.size>n)return tooLarge(`${t.size} bytes`,n);return decoded((0,external_node_fs_.readFileSync)(e))}function readAny(e,n){const t=(0,external_node_fs_.fstatSync)(e);if(t.isFile()||t.isDirectory())return readPlain(e,n);const s=Buffer.alloc(n+1);let o=0;while(o<=n){const n=(0,external_node_fs_.readSync)(e,s,o,s.length-o,null);if(n===0)return decoded(s.subarray(0,o));o+=n}return tooLarge("no end so far",n)}function decoded(e){if(!(0,external_node_buffer_namespaceObject.isUtf8)(e))return{kind:"refused",why:"it is not a text in UTF-8"};return{kind:"text",text:Buffer.from(e.buffer,e.byteOffset,e.length).toString()}}function tooLarge(e,n){return{kind:"refused",why:`it has ${e}, more than the ${n} allowed`}}function readFailure(e){const{code:n,message:t}=e;if(n==="ENOENT"||n==="ENOTDIR")return{kind:"missing"};if(n==="ENXIO")return{kind:"refused",why:"it is not a plain file"};if(n==="EACCES")return{kind:"refused",why:"the system does not permit it"};return{kind:"refused",why:t}}function confinedFiles(e){const read=async(n,t)=>readInside([e],(0,external_node_path_.resolve)(e,n),t);return{...reading(e,read),write:async(n,t)=>{const s=(0,external_node_path_.resolve)(e,n);return whyOutside(e,s,(0,external_node_path_.dirname)(s))??writeText(s,t)}}}function ownFiles(e,...n){const t=n.flatMap(e=>pathsIn(e??"")).map(n=>(0,external_node_path_.resolve)(e,n));const s=[e,...t.map(e=>(0,external_node_path_.dirname)(e))];const read=async(n,r)=>{const o=(0,external_node_path_.resolve)(e,n);return t.includes(o)?readAnyFile(o,r):readInside(s,o,r)};return{...reading(e,read),write:async(n,t)=>writeText((0,external_node_path_.resolve)(e,n),t)}}function pathsIn(e){return e.split(/[\n,]/).map(e=>e.trim()).flatMap(e=>[e,e.slice(e.indexOf("=")+1).trim()]).filter(e=>e!=="")}function reading(e,n){return{name:(0,external_node_path_.basename)(e),read:n,readPlain:async(t,s)=>{const r=symlinkOnTheWay(e,(0,external_node_path_.resolve)(e,t));return r===null?n(t,s):{kind:"refused",why:r}},list:once(async()=>(await __nccwpck_require__.e(/* import() */ 1129).then(__nccwpck_require__.bind(__nccwpck_require__, 1129))).listFiles(e)),walk:async n=>(await __nccwpck_require__.e(/* import() */ 1129).then(__nccwpck_require__.bind(__nccwpck_require__, 1129))).walkFiles(e,n),search:async(n,t,s)=>(await __nccwpck_require__.e(/* import() */ 1129).then(__nccwpck_require__.bind(__nccwpck_require__, 1129))).searchCheckout(e,n,t,s),changes:async(n,t)=>{const{gitChangesBetween:s}=await __nccwpck_require__.e(/* import() */ 9160).then(__nccwpck_require__.bind(__nccwpck_require__, 9160));return s(e,n,t)},hasCheckout:async()=>(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(e,".git")),placeOf:n=>{const t=(0,external_node_path_.resolve)(e,n);return (0,external_node_path_.resolve)(realPathOf((0,external_node_path_.dirname)(t))??(0,external_node_path_.dirname)(t),(0,external_node_path_.basename)(t))}}}function symlinkOnTheWay(e,n){if(!isInside(e,n))return null;if(isSymlink(n))return"it is a symlink";for(let t=(0,external_node_path_.dirname)(n);t.length>e.length;t=(0,external_node_path_.dirname)(t)){if(isSymlink(t))return"a folder on its way is a symlink"}return null}function isSymlink(e){return (0,external_node_fs_.lstatSync)(e,{throwIfNoEntry:false})?.isSymbolicLink()===true}function readInside(e,n,t){const s=e.map(e=>whyOutside(e,n,n));const[r]=s;if(r&&s.every(e=>e!==null))return{kind:"refused",why:r};return readPlainFile(n,t)}function whyOutside(e,n,t){if(!isInside(e,n))return"it lies outside the workspace";const s=realPathOf(e)??e;for(let n=t;n.length>=e.length;n=(0,external_node_path_.dirname)(n)){const e=realPathOf(n);if(e===null)continue;if(e!==s&&!isInside(s,e))return"a symlink leads out of the workspace";return (0,external_node_path_.relative)(s,e).split(external_node_path_.sep).includes(".git")?"it is one of git\u2019s own files":null}return null}function isInside(e,n){const t=(0,external_node_path_.relative)(e,n);return t!==""&&t!==".."&&!t.startsWith(`..${external_node_path_.sep}`)&&!(0,external_node_path_.isAbsolute)(t)}function writeText(e,o){const{O_CREAT:i,O_NOFOLLOW:c,O_WRONLY:f}=external_node_fs_.constants;try{(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(e),{recursive:true});const d=f|i|c|(external_node_fs_.constants.O_NONBLOCK??0);const p=(0,external_node_fs_.openSync)(e,d,420);try{if(!(0,external_node_fs_.fstatSync)(p).isFile())return"it is not a plain file";(0,external_node_fs_.ftruncateSync)(p);(0,external_node_fs_.writeFileSync)(p,o)}finally{(0,external_node_fs_.closeSync)(p)}return null}catch(e){return whyUnwritten(e)}}function whyUnwritten({code:e,message:n}){if(e==="ELOOP")return"it is a symlink";if(e==="ENXIO")return"it is not a plain file";return e==="EISDIR"?"it is a folder":n}const t6={isChange:false,today:null,addressOf:()=>null,editorOf:()=>null,run:null,about:null};function surroundingsOf(e,{isChange:n,today:t,commit:s}){const{GITHUB_SERVER_URL:r,GITHUB_REPOSITORY:o}=e;const i=e.GITHUB_ACTION_REPOSITORY;const a=r&&i?`${r}/${i}#readme`:null;if(!r||!o)return{...t6,isChange:n,today:t,about:a};const l=`${r}/${o}`;const u=e.GITHUB_BASE_REF||e.GITHUB_REF_NAME||"";const c=e.GITHUB_RUN_ID;return{isChange:n,today:t,about:a,addressOf:(e,n)=>{if(s==="")return null;return`${l}/blob/${s}/${encoded(e)}${n===null?"":`#L${n}`}`},editorOf:e=>u===""?null:`${l}/edit/${encoded(u)}/${encoded(e)}`,run:c?`${l}/actions/runs/${c}`:null}}function encoded(e){return e.split("/").map(encodeURIComponent).join("/")}function countOf(e,n){return`${e} ${n}${e===1?"":"s"}`}function countsSentence(e){const n=["error","warning","notice"];const t=[...n.flatMap(n=>e[n]===0?[]:countOf(e[n],n)),...e.undecided===0?[]:[`${e.undecided} undecided`],...e.waived===0?[]:[`${e.waived} waived`]];return t.length===0?"nothing to fix":t.join(", ")}const t8=100;const t7=2e3;const t9=new TextEncoder;const se="\u2026";function bytesOf(e){return t9.encode(e).length}function cut(e,n=t8){if(e.length<=n)return e;const t=[...e];if(t.length<=n)return e;return t.slice(0,n-1).join("")+se}function cutToBytes(e,n){const t=t9.encode(e);if(t.length<=n)return e;const s=t.subarray(0,n-bytesOf(se));return new TextDecoder().decode(s,{stream:true})+se}const sn=String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u{16fe4}\u{1d159}\u{13441}\u{13442}]`;const st=/^[ -~]*$/;function visible(e){if(st.test(e))return e;return e.replace(new RegExp(sn,"gu"),e=>{return`\\u{${(e.codePointAt(0)??0).toString(16)}}`})}function visibleLines(e){return e.split(/\r?\n/).map(visible)}function placeText({path:e,line:n,column:t}){return`${e}:${n}:${t}`}const ss=/^\s*:(?=:)|##\[/g;function terminal(e,n=t8){return withoutCommands(visible(cut(e,n)))}function terminalLines(e){return visibleLines(e).map(withoutCommands)}function withoutCommands(e){return e.replace(ss,e=>{return e==="##["?"##\\u{5b}":`${e.slice(0,-1)}\\u{3a}`})}function columns(e){const n=[];for(const t of e){for(const[e,s]of t.entries()){n[e]=Math.max(n[e]??0,widthOf(s))}}return e.map(e=>{const t=e.map((e,t)=>padded(e,n[t]??0));return t.join("  ").trimEnd()})}function widthOf(e){return[...e].length}function padded(e,n){return e+" ".repeat(n-widthOf(e))}const sr=80;const so=20;function wrapped(e,n,t=""){const s=Math.max(n,so);if(lengthOf(e)<=s)return[e];const r=/^ */.exec(e)?.[0]??"";const o=[];let i=r;let a=true;for(const n of e.slice(r.length).split(/(?<=\S) (?=\S)(?!::|##\[)/)){const e=a?i+n:`${i} ${n}`;if(!a&&lengthOf(e)>s){o.push(i);i=t+n}else{i=e}a=false}return[...o,i]}const si=/^(?:::|##\[)/;const sa=/^ {6}/;function fitted(e,n){return e.split("\n").flatMap(e=>{const t=e.replace(su,"");if(sa.test(t))return[e];const s=/^ */.exec(t)?.[0].length??0;const r=/^.*\S {2,}(?=\S)/.exec(t)?.[0].length??0;const o=r>n*2/3;const i=!si.test(e.slice(r));if(o&&i&&t.length>n&&t===e){const t=" ".repeat(s+4);const[o,i]=[e.slice(0,r).trimEnd(),e.slice(r)];return[...wrapped(o,n,t),...wrapped(t+i,n,t)]}const a=sl.exec(t)?.[0].length??s+2;return wrapped(e,n," ".repeat(r===0||o?a:r))}).join("\n")}const sl=/^ *\d+\. /;const su=new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`,"g");function lengthOf(e){return[...e.replace(su,"")].length}function calendarEntries({calendar:e,latest:n,targetDate:t}){const{previousCoreMajor:s,nextCoreMajors:r,nextCoreBugfix:o,dueCoreMajor:i}=e;const a=[];if(s!==null){const{date:e,version:n,isPlanned:t}=s;const r=t?"previous core major, planned":"previous core major";a.push({what:r,date:e,version:n})}const l=n?.date===s?.date;if(n!==null&&!l){const e=n.isPlanned?"latest line, planned":"latest line";const s=n.date===t&&i!==undefined;a.push(s?{what:"core major due",date:n.date,version:i}:{what:e,date:n.date,version:n.line})}if(t!==null)a.push({what:"target date",date:t,version:null});if(o!==null){a.push({what:"next core bugfix",date:o.date,version:null})}for(const[e,{date:n,version:t}]of r.entries()){a.push({what:e===0?"next core major":"later core major",date:n,version:t})}return a.sort((e,n)=>e.date<n.date?-1:Number(e.date>n.date))}function weekdayName(e){const n=weekdayOf(e);return n.charAt(0).toUpperCase()+n.slice(1)}const sc={error:0,warning:1,notice:2};function findingGroups(e){const{findings:n,advice:t}=e;const s=openWorstFirst(n);const[r]=s;const o=stopAhead(e);const i=r!==undefined&&isHelped(r,e)?inOrderOfAdvice(s,t[0]):s;const a=i.toSorted((e,n)=>sc[e.severity]-sc[n.severity]||Number(n===o)-Number(e===o));const l=a.filter(({touched:e})=>!e);const u=[{title:l.length>0?"What this change did":"What to fix",kind:"change",findings:a.filter(({touched:e})=>e)},{title:"Already there before this change",kind:"before",findings:l},{title:"Waived",kind:"waived",findings:n.filter(isWaived)}];return u.filter(e=>e.findings.length>0)}function openWorstFirst(e){return e.filter(e=>!isWaived(e)).sort((e,n)=>sc[e.severity]-sc[n.severity]||Number(n.touched)-Number(e.touched))}function stopAhead(e){const n=closedByAdvice(e);const isAhead=e=>e.status==="open"&&ruleOf(e.rule).closedBy.includes("stop")&&!n.has(findingKey(e));return e.findings.find(isAhead)??null}function isHelped(e,n){const t=closedByAdvice(n);return n.findings.some(n=>n.status==="open"&&n.severity===e.severity&&matterOf(n)===matterOf(e)&&t.has(findingKey(n)))}function closedByAdvice({advice:e}){return new Set(e[0]?.steps.flatMap(({closes:e})=>e))}function matterOf({rule:e}){return ruleOf(e).affects==="compatibility"?"compatibility":e}function inOrderOfAdvice(e,n){const t=new Map(n?.steps.flatMap(({closes:e},n)=>e.map(e=>[e,n])));const stepOf=e=>t.get(findingKey(e))??t.size;return e.toSorted((e,n)=>sc[e.severity]-sc[n.severity]||stepOf(e)-stepOf(n))}function isWaived({status:e}){return e==="waived"}const sf={incompatible:0,undecided:1,compatible:2};function pluginsWorstFirst(e){return[...e].sort((e,n)=>rankOf(e)-rankOf(n))}function rankOf({compatibility:e}){return sf[e??"compatible"]}function alikeFindings(e){const n=new Map;for(const t of e){const e=keyOf(t);const s=n.get(e);if(s===undefined)n.set(e,[t]);else s.push(t)}return[...n.values()].map(e=>({first:e[0],findings:e,subjects:[...new Map(e.map(e=>[e.subject,e])).values()],places:[...new Map(e.flatMap(placeEntry)).values()]}))}function afterSubject(e){const{message:n}=e;const t=[e.subject,subjectWords(e)].find(e=>n.startsWith(e));return t===undefined?null:n.slice(t.length)}function keyOf(e){const{rule:n,severity:t,status:s,undecided:r,touched:o,remedy:i,waiver:a}=e;const l=isToldTogether(e)?"":afterSubject(e)??e.message;const u=a===null?[]:[a.reason,a.until];return JSON.stringify([n,t,s,r,o,i,l,...u])}function placeEntry({location:e}){return e===null?[]:[[`${e.path}
${e.line}`,e]]}function reasonFor(e,n){const[t]=e;if(t===undefined)return"";const s=e.filter(e=>e.severity===t.severity&&isAlike(e,t));const r=new Set(s.map(({subject:e})=>e)).size;const{one:o,many:i}=inShort(t);const a=isIncompatible(t)?willNotRun(n):i?.(s,n);return r===1||a===undefined||!s.every(isAboutOnePlugin)?o(t,n):`${countOf(r,"plugin")} ${a}`}function sharedReason(e,n){const[t]=e;if(t===undefined||!e.every(isAboutOnePlugin))return null;return inShort(t).many?.(e,n)??null}function isToldTogether(e){return inShort(e).many!==undefined&&isAboutOnePlugin(e)}function isAlike(e,n){return e.rule===n.rule||isIncompatible(e)&&isIncompatible(n)}function isIncompatible({rule:e}){return ruleOf(e).affects==="compatibility"}function inShort({rule:e}){return ruleOf(e).inShort}function defaultStringLength(e){return e.length}function markdownTable(e,n){const t=n||{};const s=(t.align||[]).concat();const r=t.stringLength||defaultStringLength;const o=[];const i=[];const a=[];const l=[];let u=0;let c=-1;while(++c<e.length){const n=[];const s=[];let o=-1;if(e[c].length>u){u=e[c].length}while(++o<e[c].length){const i=serialize(e[c][o]);if(t.alignDelimiters!==false){const e=r(i);s[o]=e;if(l[o]===undefined||e>l[o]){l[o]=e}}n.push(i)}i[c]=n;a[c]=s}let f=-1;if(typeof s==="object"&&"length"in s){while(++f<u){o[f]=toAlignment(s[f])}}else{const e=toAlignment(s);while(++f<u){o[f]=e}}f=-1;const d=[];const p=[];while(++f<u){const e=o[f];let n="";let s="";if(e===99){n=":";s=":"}else if(e===108){n=":"}else if(e===114){s=":"}let r=t.alignDelimiters===false?1:Math.max(1,l[f]-n.length-s.length);const i=n+"-".repeat(r)+s;if(t.alignDelimiters!==false){r=n.length+r+s.length;if(r>l[f]){l[f]=r}p[f]=r}d[f]=i}i.splice(1,0,d);a.splice(1,0,p);c=-1;const m=[];while(++c<i.length){const e=i[c];const n=a[c];const s=t.fillRows===false?Math.max(1,i[c===1?0:c].length):u;f=-1;const r=[];while(++f<s){const i=e[f]||"";let a="";let u="";if(t.alignDelimiters!==false){const e=l[f]-(n[f]||0);const t=o[f];if(t===114){a=" ".repeat(e)}else if(t===99){const n=e/2;if(e%2){a=" ".repeat(n+.5);u=" ".repeat(n-.5)}else{a=" ".repeat(n);u=a}}else{u=" ".repeat(e)}}if(t.delimiterStart!==false&&!f){r.push("|")}if(t.padding!==false&&!(t.alignDelimiters===false&&i==="")&&(t.delimiterStart!==false||f)){r.push(" ")}if(t.alignDelimiters!==false){r.push(a)}r.push(i);if(t.alignDelimiters!==false){r.push(u)}if(t.padding!==false){r.push(" ")}if(t.delimiterEnd!==false||f!==s-1){r.push("|")}}m.push(t.delimiterEnd===false?r.join("").replace(/ +$/,""):r.join(""))}return m.join("\n")}function serialize(e){return e===null||e===undefined?"":String(e)}function toAlignment(e){const n=typeof e==="string"?e.codePointAt(0):0;return n===67||n===99?99:n===76||n===108?108:n===82||n===114?114:0}const sd=/(?<markup>[&<>|\\`*_[\]~])|[@#$]|:(?=\/\/|:)|(?<=www)\.|(?<=\bgh)-(?=\d)/gi;const sp="[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d+)?";const sm="/(?:[\\w.~/?#=&%+-]*[\\w/])?";const sh=`https://${sp}(?:${sm})?`;const sg=new RegExp(`^${sh}$`,"i");const sy=new RegExp(`(\`[^\`]+\`|\\b${sh})`,"i");const sw=/\S{25,}/g;const sb=/\S{1,20}$|\S{1,20}(?<=[/._@:=-])|\S{1,20}/g;const sv="\0";function escapeMarkdown(e){const n=visible(e).replace(sw,e=>{return(e.match(sb)??[]).join(sv)});const t=n.replace(sd,(...e)=>{const n=e[0];const{markup:t}=e.at(-1);return t===undefined?`<span>${n}</span>`:`&#${n.charCodeAt(0)};`});return t.replaceAll(sv,"<wbr>")}function prose(e){const[n="",...t]=cut(e,t7).split(/\r?\n/);const s=n.split(sy).map((e,n)=>{if(n%2===0)return escapeMarkdown(e);return e.startsWith("`")?codeSpan(e.slice(1,-1)):address(e)});if(t.length===0)return s.join("");return`${s.join("")}<pre>${t.map(escapeMarkdown).join("<br>")}</pre>`}function address(e){if(e.length<25)return`<${e}>`;return core_link(escapeMarkdown(e.replace(/^https:\/\//i,"")),e)}function code(e){return codeSpan(cut(e))}function core_link(e,n){return n!==null&&sg.test(n)?`[${e}](${n})`:e}function tableLines(e,n){return markdownTable([e,...n],{alignDelimiters:false}).split("\n")}function codeSpan(e){const n=visible(e);if(n==="")return"";const t=/^(?!.*(?:##\[|\S{25}))[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(n);return t?`\`${n}\``:`<code>${escapeMarkdown(n)}</code>`}function fenceFor(e){return"`".repeat(Math.max(3,...(e.match(/`+/g)??[]).map(({length:e})=>e+1)))}const sk=6;function readWords({seen:e}){const n=filesRead(e);if(n.length===0)return null;const t=n.length-sk;const s=n.slice(0,sk).map(e=>`${cut(e.path)}${holdingOf(e)}`);return`${s.join(", ")}${t>0?` and ${countOf(t,"more file")}`:""}`}function seenSection({seen:e}){const n=filesRead(e);const t=e.length-n.length;if(n.length<=sk&&t===0)return null;const s=t===0?"":`, ${t} left out`;return{title:`What was read: ${countOf(n.length,"file")}${s}`,unfolded:false,lead:[],rows:e.map(rowOf),tail:[],leftOut:n=>`and ${countOf(e.length-n,"file")} not shown.`}}function filesRead(e){return e.filter(({leftOut:e})=>e===undefined)}function rowOf(e){if(e.leftOut===undefined)return`- ${code(e.path)}${holdingOf(e)}`;return`- ${code(e.path)} was left out, because ${escapeMarkdown(cut(e.leftOut))}.`}function holdingOf({core:e,plugins:n}){const t=[...e?["core"]:[],...n>0?[countOf(n,"plugin")]:[]];return t.length===0?"":` (${t.join(", ")})`}const sO={pass:"\u2705",warn:"\u26A0\uFE0F",fail:"\u274C"};const s$="Release Gate could not judge";function headlineOf(e,n=t6){const{verdict:t}=e;const s=t==="pass"&&isCalendarAlone(e);return{verdict:t,mark:s?"\uD83D\uDCC5":sO[t],sentence:sentenceOf(e,n)}}function adviceOf(e){if(e.problems.length>0)return null;const[n]=openWorstFirst(e.findings).filter(needsAction);if(n===undefined)return null;const t=stopAhead(e);if(t?.severity===n.severity)return t.remedy;return isOneRemedy(e)||!isHelped(n,e)?n.remedy:e.firstStep??n.remedy}function isOneRemedy({findings:e,advice:n}){const[t,...s]=openWorstFirst(e).filter(needsAction);const r=s.every(({severity:e,remedy:n})=>e!==t?.severity||n===t.remedy);const o=n[0]?.steps??[];const i=o.find(({closes:e})=>e.length>0);const a=t===undefined||i?.closes.includes(findingKey(t));return r&&(i===undefined||a===true)}function needsAction({severity:e,status:n}){return n==="open"&&e!=="notice"}function isCalendarAlone({core:e,plugins:n,problems:t,targetDate:s}){return t.length===0&&s!==null&&e===null&&n.every(isRemoved)}function dueWords({calendar:e,latest:n,targetDate:t}){const{due:s}=e;if(s.length===0)return null;const r=n!==null&&n.date===t?n.line:undefined;const o=e.dueCoreMajor??r;return listed(s.map(e=>e==="core-major"&&o!==undefined?`core ${o}`:sx[e]))}const sx={"core-major":"a core major","core-bugfix":"core bugfixes","plugin-major":"plugin majors","plugin-minor":"plugin minors","plugin-patch":"plugin patches"};function sentenceOf(e,n){const{problems:t,verdict:s}=e;if(t.length>0){return`${s$}: ${countOf(t.length,"problem")}, nothing was judged`}const r=nothingJudged(e);if(r!==null)return r;if(s==="pass"&&isCalendarAlone(e))return calendarSentence(e,n);const o=openWorstFirst(e.findings).filter(needsAction);if(s==="fail"){const[t]=o;const s=reasonFor(o,e);return`Do not ${deedOf(e,n)}${shippedWords(e,t)}${s===""?"":`: ${s}`}`}return s==="warn"?warned(e,n,o):consent(e,n)}function nothingJudged({core:e,plugins:n,findings:t}){if(e!==null||!n.every(isRemoved))return null;const s=t.filter(({status:e})=>e==="open");const[r]=s.flatMap(({rule:e,data:n})=>ruleOf(e).nothingJudged?.(n)??[]);return r??null}function calendarSentence(e,{today:n}){const{targetDate:t,calendar:s}=e;if(t===null)return"";const r=dayInWords(t);const o=n===t?`today (${r})`:`on ${r}`;const i=dueWords(e);if(i!==null)return`Due ${o}: ${i}`;const a=nextDays(s).map(({what:e,date:n})=>`${e} on ${dayInWords(n)}`);return`Nothing is due ${o}${a.length===0?"":`; next: ${listed(a)}`}`}function nextDays({nextCoreBugfix:e,nextCoreMajor:n}){const t=n?.version??null;const s=t===null?"a core major":`core ${t}`;const r=[...e===null?[]:[{what:"core bugfixes",date:e.date}],...n===null?[]:[{what:s,date:n.date}]];return r.toSorted((e,n)=>e.date<n.date?-1:e.date>n.date?1:0)}function deedOf({releasing:e},{isChange:n}){if(e.length>0)return"release";return n?"merge":"deploy"}function shippedWords(e,n){const{releasing:t,core:s,plugins:r}=e;if(t.length===0)return"";const o=r.filter(e=>!isRemoved(e)&&(t.includes("plugins")||t.includes(e.name)));const i=[...t.includes("core")&&s!==null?[`core ${s.version}`]:[],...o.map(({name:e,version:n})=>`${e} ${n}`)];const a=n===undefined?"":subjectWords(n);if(i.includes(a))return` ${a}`;if(i.length===0)return` ${listed(t.slice(0,sj))}`;if(i.length<=sj)return` ${listed(i)}`;const[l="",...u]=i;return t.includes("core")&&s!==null?` ${l} and ${countOf(u.length,"plugin")}`:` ${countOf(i.length,"plugin")}`}const sj=3;function warned(e,n,t){const s=`OK to ${deedOf(e,n)}${shippedWords(e,t[0])}`;const r=reasonFor(t,e);const o=t.length>0&&t.every(({touched:e})=>!e)?", as before this change":"";const i=new Set(t.map(({rule:e})=>e)).size;if(i<=1)return`${s}, but ${r}${o}`;return`${s}, with ${countOf(t.length,"warning")}${o}: ${r}`}function consent(e,n){const{core:t,plugins:s,releasing:r,counts:o,findings:i}=e;const a=`OK to ${deedOf(e,n)}${shippedWords(e,undefined)}`;if(o.waived>0){const e=i.flatMap(({waiver:e})=>e?.until??[]).toSorted();const n=e[0]===undefined?"":` until ${dateInWords(e[0])}`;return`${a}, ${countOf(o.waived,"finding")} waived${n}`}if(r.length>0||t===null)return a;const l=s.filter(e=>!isRemoved(e));const[u]=l;if(u===undefined||e.compatible!==true)return`${a} core ${t.version}`;if(l.length===1){const e=u.version===""?u.name:`${u.name} ${u.version}`;return`${e} runs on core ${t.version}`}return`${countOf(l.length,"plugin")} run on core ${t.version}`}function isRemoved({change:e}){return e==="removed"}function listed(e){const n=e.at(-1)??"";return e.length<2?n:`${e.slice(0,-1).join(", ")} and ${n}`}function opening(e,n=t6){const{mark:t,sentence:s}=headlineOf(e,n);const r=firstWords(e);return[`## ${t} ${escapeMarkdown(s)}`,...r===null?[]:["",`**First:** ${prose(r)}`],...e.releasing.length===0||e.verdict==="pass"?[]:["",`<sub>${escapeMarkdown(releaseWords(e))}</sub>`]].join("\n")}function firstWords(e){const n=adviceOf(e);const t=alikeFindings(openWorstFirst(e.findings).filter(needsAction));if(n===null||t.length===1&&t[0]?.first.remedy===n)return null;const[s=n,...r]=n.split("; or ");return r.length===0?n:`${s}.`}function releaseWords({releasingReason:e}){return`Treated as a release because ${e}; set releasing: none for a deployment.`}function closing(e,n,t=t6){const s=helpfulLinks(e,n);const r=`<sub>${signatureParts(e,t).join(" \xb7 ")}</sub>`;return s.length===0?r:`Help: ${s.join(" \xb7 ")}

${r}`}function signatureParts(e,{addressOf:n,run:t,about:s}){const{core:r,targetDate:o,timeZone:i,policy:a}=e;const l=readWords(e);const u=["Release Gate"];if(r!==null)u.push(`core ${escapeMarkdown(cut(r.version))}`);if(o!==null){u.push(`for ${dayInWords(o)}${i==="UTC"?"":` (${escapeMarkdown(cut(i))})`}`)}if(l!==null)u.push(`read: ${escapeMarkdown(l)}`);if(a.name!==""){const e=a.source.includes(".")||a.source.includes("/");const t=escapeMarkdown(cut(e?a.source:a.name));const s=a.reason===null?"":`, because ${escapeMarkdown(cut(a.reason))}`;u.push(`policy ${e?core_link(t,n(a.source,null)):t}${s}`)}if(t!==null)u.push(core_link("run",t));if(s!==null)u.push(core_link("what is this?",s));return u}function helpfulLinks({findings:e},n){const t=e.filter(({status:e})=>e==="open");const helps=e=>t.some(({rule:n})=>ruleOf(n).links.includes(e));const s={migration:helps("migration")?n.migration:null,support:helps("support")?n.support:null,board:helps("board")?n.board:null,...helps("migration")?n.others:{}};return Object.entries(s).flatMap(([e,n])=>n===null?[]:[core_link(escapeMarkdown(cut(e)),n)])}function planEntries(e,n,t){const s=e.steps.map((s,r)=>({isStep:true,title:`${coreWords(s,r<e.steps.length-1,t)}${plannedWords(s.date,n,s.calendar===undefined?null:t(s.calendar))}.`,details:[...s.moves.map(e=>moveWords(e,t)),...s.blocked.map(e=>blockedWords(e,n,t)),...staysWords(s,t)]}));if(e.undecided.length===0)return s;const r=e.undecided.map(({name:e,version:n})=>`${t(e)} ${t(n)}`);return[...s,{isStep:false,title:"No minimum core is known for:",details:r}]}function planPath({from:e,steps:n}){const t=n.map(({line:e,core:t,orLater:s},r)=>{return r<n.length-1&&s?`${e}.x`:t});return[e,...t]}function planSentence(e){const{steps:n,undecided:t}=e;const s=n.flatMap(({moves:e})=>e.map(({name:e})=>e));const r=n.flatMap(e=>e.blocked.map(({name:e})=>e));const o=r.length===0&&t.length===0;const i=[...s.length>0?[`move ${namesOf(s)}`]:[],...s.length===0&&o?["no plugin has to move"]:[],...r.length===0?[]:[`no version of ${namesOf(r)} runs`],...t.length===0?[]:[`no minimum core is known for ${namesOf(t.map(({name:e})=>e))}`]];return`Upgrade ${planPath(e).join(" \u2192 ")}: ${i.join("; ")}`}const sC=5;function namesOf(e){const n=[...new Set(e)];const t=n.length-sC;const s=n.slice(0,sC).map(e=>cut(e));return`${s.join(", ")}${t>0?` and ${countOf(t,"more plugin")}`:""}`}function coreWords({line:e,core:n,orLater:t},s,r){if(!s)return`Upgrade to core ${r(n)}`;if(!t)return`Upgrade to core ${r(n)} first`;return isFirst(n,e)?`Upgrade to any final ${r(`${e}.x`)} first`:`Upgrade to ${r(n)} or a later ${r(`${e}.x`)} first`}function isFirst(e,n){return e===n||e===`${n}.0`}function moveWords({name:e,from:n,to:t,change:s,when:r},o){const i=s==="major"||s==="downgrade"?` (${s})`:"";const a=r==="before"?"before this step":"in the same step";return`${o(e)} ${o(n)} \u{2192} ${o(t)}${i}, ${a}`}function blockedWords({name:e,version:n,wayOut:t},s,r){const o=`no known version of ${r(e)} runs on it, ${r(n)} included`;if(t===null)return o;const{core:i,version:a,date:l}=t;return`${o}; ${r(a)} runs on core ${r(i)}${plannedWords(l,s)}`}const sP=100;function staysWords({stays:e},n){if(e.length===0)return[];const t=e.length===1?"stays as it is":"stay as they are";const s=e.length>sP?` and ${e.length-sP} more`:"";return[`${t}: ${e.slice(0,sP).map(e=>n(e)).join(", ")}${s}`]}function plannedWords(e,n,t=null){if(e===null)return"";if(t!==null)return`, planned for ${dayInWords(e)} by the calendar of ${t}`;return n===null||e<=n?"":`, planned for ${dayInWords(e)}`}function planLines(e,n){if(e.plan===null||!isWorthTelling(e.plan))return[];const t=planPath(e.plan).map(e=>terminal(e));return[n("bold",`Upgrade path: ${t.join(" \u2192 ")}`),...planList(e)]}function planList({plan:e,targetDate:n}){const t=e===null?[]:planEntries(e,n,terminal);return t.flatMap(({isStep:e,title:n,details:t},s)=>[`  ${e?`${s+1}. `:""}${n}`,...t.map(n=>`${" ".repeat(e?5:4)}${n}`)])}const sM={pass:"green",warn:"yellow",fail:"red"};const sA={error:"red",warning:"yellow",notice:"cyan"};const sT=6;function core_text(e,n,t={}){const{width:s=sr,verbose:r=false,quiet:o=false,asked:i}=t;const a=o?[quietLines(e,n,i)]:[openingLines(e,n,i),problemLines(e.problems,n),...findingGroups(e).map(({title:t,findings:s})=>[n("bold",t),...alikeFindings(s).flatMap(t=>findingLines(t,e,n))]),planLines(e,n),pluginLines(e,n,r),calendarLines(e,n,r),noticeLines(e,n),groundLines(e,n),[lastLine(e,n)]];const l=a.filter(e=>e.length>0).map(e=>e.join("\n"));return`${fitted(l.join("\n\n"),s)}
`}function verdictLines(e,n,t){const{verdict:s,sentence:r}=headlineOf(e,t);const o=`${s.toUpperCase()}  ${terminal(r,sS)}`;return[n(sM[s],n("bold",o))]}function quietLines(e,n,t){const s=adviceOf(e);return[...verdictLines(e,n,t),...problemLines(e.problems.slice(0,1),n),...s===null?[]:labelled("Fix: ",s)]}const sS=500;function openingLines(e,n,t){const s=firstWords(e);return[...verdictLines(e,n,t),...s===null?[]:labelled("First: ",s),...e.releasing.length===0||e.verdict==="pass"?[]:[n("dim",terminal(releaseWords(e),sS))]]}function findingLines(e,n,t){const{rule:s,severity:r,undecided:o,message:i,remedy:a,waiver:l}=e.first;const u=t(sA[r],r.padEnd("warning".length));const c=o?"  undecided":"";return[`  ${u}  ${s}${placesWords(e)}${c}`,...labelled("    ",sharedMessage(e,n)??i),...l!==null?labelled("    ",`Waived until ${dateInWords(l.until)}: ${cut(l.reason)}`):a===""?[]:labelled("    Fix: ",a)]}function sharedMessage({subjects:e},n){if(e.length<2)return null;const t=sharedReason(e,n);const s=e.slice(0,sT).map(e=>terminal(subjectWords(e)));const r=e.length>sT?` and ${e.length-sT} more`:"";if(t!==null){return`${countOf(e.length,"plugin")} ${t}: ${s.join(", ")}${r}.`}const[o]=e;if(o===undefined)return null;const i=afterSubject(o);return`${s.join(", ")}${r}${i===null?`: ${o.message}`:i}`}function placesWords({places:e}){if(e.length===0)return"";const n=e.slice(0,sT).map(e=>terminal(placeText(e)));const t=e.length>sT?` and ${e.length-sT} more`:"";return`  ${n.join(", ")}${t}`}function pluginLines(e,n,t){const{plugins:s,minimumCore:r}=e;if(s.length===0)return[];const o=["incompatible","undecided","compatible"].flatMap(e=>{const n=s.filter(({compatibility:n})=>n===e).length;return n===0?[]:[`${n} ${e}`]});if(!t){return o.length===0?[]:[`Plugins: ${o.join(", ")}; --verbose lists them`]}const i=pluginsWorstFirst(s).map(e=>[`  ${terminal(e.name)}`,terminal(e.version),e.compatibility??"",e.requires===null?"":`needs ${terminal(e.requires)}`,e.change??""]);const a=r===null?[]:[`  lowest core that runs them all: ${terminal(r)}`];return[n("bold","Plugins"),...columns(i),...a]}function calendarLines(e,n,t){if(e.targetDate===null)return[];const s=dueWords(e);const r=s===null?"Nothing is due on this day.":`Due on this day: ${s}.`;if(!t&&e.releasing.length===0&&!isCalendarAlone(e))return[];const o=calendarEntries(e).map(({date:e,what:n,version:t})=>{return[`  ${e}`,weekdayName(e).slice(0,3),n,t===null?"":terminal(t)]});return[n("bold","Calendar"),...columns(o),`  ${r}`]}function noticeLines({notices:e},n){if(e.length===0)return[];const t=e.flatMap(({message:e,location:t})=>[...labelled("  ",e),...t===null?[]:[`    ${n("dim",`at ${terminal(placeText(t))}`)}`]]);return[n("bold","Worth knowing"),...t]}function groundLines(e,n){const{targetDate:t,timeZone:s,policy:r,core:o}=e;const i=readWords(e);const a=[...i===null?[]:[`Read: ${terminal(i,sS)}`],...o===null?[]:[`core ${terminal(o.version)}`],...t===null?[]:[`for ${dayInWords(t)} (${terminal(s)})`],...r.name===""?[]:[`policy ${terminal(r.name)} (${terminal(r.source)})`],...r.reason===null?[]:[terminal(`because ${r.reason}`,sS)]];return a.length===0?[]:[n("dim",a.join(" \xb7 "))]}function lastLine(e,n){const{verdict:t,problems:s,counts:r}=e;const o=s.length>0?countOf(s.length,"problem"):countsSentence(r);const i=shortFix(e);const a=[o,...i===null?[]:[`fix: ${i}`]];const l=`${t.toUpperCase()}  ${a.join(" \xb7 ")}`;return n(sM[t],n("bold",l))}function shortFix(e){const[n]=openWorstFirst(e.findings).filter(needsAction);const t=n===undefined?null:adviceOf(e);if(t===null)return null;const[s=""]=t.split(/[,;.:](?:\s|$)|\s\(|\n/,1);return terminal(`${s.charAt(0).toLowerCase()}${s.slice(1)}`)}function problemLines(e,n){return e.flatMap(e=>{const{found:t,expected:s,location:r}=e;const o=guesses(e);return[...labelled(`${n("red","problem")}  `,e.message),...t===""||o?[]:labelled("  found:    ",terminal(t)),...s===""||o?[]:labelled("  expected: ",s),...r===null?[]:labelled("  where:    ",terminal(placeText(r)))]})}function guesses({message:e}){return/\bdid you mean\b/i.test(e)}function labelled(e,n){const[t="",...s]=terminalLines(n);return[`${e}${t}`,...s.map(e=>`${" ".repeat(6)}${e}`)]}const sI=[...["plugin-versions","current-plugin-versions","releasing"],...["manifests","catalog","repository","property"]];const sD=[...["comment","comment-key","labels","suggest","token"]];let UsageError=class UsageError extends Error{};function readFlags(e,n,t,s){const r={};const o=[];const i=[];for(const a of tokensOf(e,n,t)){if(a.kind==="positional")i.push(a.value);if(a.kind!=="option")continue;if(t.includes(a.name))o.push(switchOf(a));else if(!n.includes(a.name))throw unknown(a.rawName,[...n,...t],s);else r[a.name]=joined$1(a.name,r[a.name],givenValue(a))}return{values:r,switches:o,operands:i,command:s}}function unknown(e,n,t){const s=e.replace(/^-+/,"");if(e.startsWith("--")&&sD.some(e=>e===s)){return new UsageError(`${e} is an input of the action alone: a command line writes nothing to a pull request. See ${helpOf(t)}.`)}const r=suggest(s,n);const o=e.startsWith("-")?"--":"";const i=r===null?"":` Did you mean ${o}${r}?`;const a=e.trim()===""?'""':shown(e);return new UsageError(`${a} is not known.${i} See ${helpOf(t)}.`)}function helpOf(e){return e===undefined?"release-gate --help":`release-gate ${e} --help`}function choose(e,n,t){return chooseWord(`--${e}`,n,t)}function chooseWord(e,n,t){const s=Object.hasOwn(t,n)?t[n]:undefined;if(s!==undefined)return s;const r=Object.keys(t);const o=suggest(n,r);const i=o===null?"":` Did you mean ${o}?`;throw new UsageError(`${e} is "${shown(n)}"; choose one of ${r.join(", ")}.${i}`)}function refuseOperands({operands:e,command:n}){if(e[0]===undefined)return;throw new UsageError(`"${shown(e[0])}" belongs to no flag. A flag is written --name VALUE; see ${helpOf(n)}.`)}function tokensOf(e,n,t){const s=Object.fromEntries([...n.map(e=>[e,{type:"string"}]),...t.map(e=>[e,{type:"boolean",...e==="verbose"?{}:{short:e.charAt(0)}}])]);return (0,external_node_util_.parseArgs)({args:[...e],options:s,strict:false,tokens:true}).tokens}function switchOf({name:e,value:n}){if(n===undefined)return e;throw new UsageError(`--${e} takes no value. Write it alone, or leave it out.`)}function givenValue({name:e,value:n,inlineValue:t}){if(n===undefined||!t&&n.startsWith("--")){throw new UsageError(`--${e} needs a value.`)}if(n.trim()===""){throw new UsageError(`--${e} is empty. Give it a value, or leave it out.`)}return n}function joined$1(e,n,t){if(n===undefined)return t;if(sI.includes(e))return`${n}
${t}`;throw new UsageError(`--${e} is given twice. Keep one of them.`)}const sL=[...t3.filter(e=>!sD.includes(e)),"base","format"];async function check(e,n){const{values:t,switches:s,operands:r}=e;if(r[0]!==undefined)throw unknown(r[0],["check"]);const o=choose("format",t.format??"text",sN);const i=ownFiles(n.folder,t.policy,t.catalog,t.manifests);const a=await judge({door:"command",now:n.now,inputs:readInputs(e=>givenOr(t[e]??"",e,n)),files:i,download:n.download??refuseDownload,github:null,baseline:await baselineOf(t.base,n.folder,i)});const l=t.base!==undefined;const u=dayIn(n.now,a.report.timeZone);n.print(await o(a,{paint:n.paint,width:n.width??sr,verbose:s.includes("verbose"),quiet:s.includes("quiet"),surroundings:{...t6,isChange:l,today:u}}));const c=await writeFiles(a,i);for(const e of c)n.warn(e);return exitCodeOf(a)}function givenOr(e,n,{input:t}){const s=n==="plugin-versions"||n==="current-plugin-versions";if(e.trim()!=="-"||!s)return e;if(t===undefined)throw new UsageError(`--${n} is -, and there is no standard input.`);const r=t();if(r.trim()==="")throw new UsageError(`--${n} is -, and standard input is empty.`);return r}async function baselineOf(e,n,t){if(e===undefined)return null;const{baselineAt:s}=await __nccwpck_require__.e(/* import() */ 4522).then(__nccwpck_require__.bind(__nccwpck_require__, 4522));const r=await s(n,e,t);if(!("why"in r))return r;throw new UsageError(`--base is "${shown(e)}", and ${r.why}.`)}async function writeFiles({report:e,settings:n},t){if(n.reportFile===""&&n.sarifFile==="")return[];const{writeAsked:s}=await __nccwpck_require__.e(/* import() */ 7675).then(__nccwpck_require__.bind(__nccwpck_require__, 7675));return(await s(e,n,()=>null,t)).values()}const sN={text:({report:e},{paint:n,surroundings:t,...s})=>core_text(e,n,{...s,asked:t}),json:async({report:e})=>(await Promise.resolve().then(function(){return s4})).json(e),markdown:async({report:e,links:n},{surroundings:t})=>(await __nccwpck_require__.e(/* import() */ 2377).then(__nccwpck_require__.bind(__nccwpck_require__, 4758))).summary(e,{...{links:n,surroundings:t},pageOf:()=>null}),sarif:async({report:e})=>(await __nccwpck_require__.e(/* import() */ 3855).then(__nccwpck_require__.bind(__nccwpck_require__, 3855))).sarif(e,()=>null)};const sF={check:{flags:sL,switches:["quiet","verbose"],run:check},plan:{flags:[...["to","core-version","plugin-versions","manifests"],...["policy","catalog","target-date","format"]],run:async(e,n)=>(await __nccwpck_require__.e(/* import() */ 9223).then(__nccwpck_require__.bind(__nccwpck_require__, 9223))).plan(e,n)},calendar:{flags:["policy","from","until","months","format"],run:async(e,n)=>(await __nccwpck_require__.e(/* import() */ 5222).then(__nccwpck_require__.bind(__nccwpck_require__, 5222))).calendar(e,n)},backtest:{flags:["policy","releases","since","format"],switches:["tags"],run:async(e,n)=>(await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(611)]).then(__nccwpck_require__.bind(__nccwpck_require__, 611))).backtest(e,n)},fleet:{flags:[...["repositories","shard","to","target-date"],...["policy","catalog","report-file"]],run:async(e,n)=>(await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3068), __nccwpck_require__.e(274)]).then(__nccwpck_require__.bind(__nccwpck_require__, 274))).fleet(e,n)},merge:{flags:["format"],run:async(e,n)=>(await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8286)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8286))).merge(e,n)},catalog:{flags:["repository","output","property","policy","catalog","format"],run:async(e,n)=>(await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(1084), __nccwpck_require__.e(6211), __nccwpck_require__.e(8164)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1585))).catalog(e,n)},explain:{flags:[],run:async(e,n)=>(await __nccwpck_require__.e(/* import() */ 7885).then(__nccwpck_require__.bind(__nccwpck_require__, 7885))).explain(e,n)},completion:{flags:[],run:async(e,n)=>(await __nccwpck_require__.e(/* import() */ 606).then(__nccwpck_require__.bind(__nccwpck_require__, 606))).completion(e,n,sF)},init:{flags:["policy"],run:async(e,n)=>(await __nccwpck_require__.e(/* import() */ 2250).then(__nccwpck_require__.bind(__nccwpck_require__, 2250))).init(e,n)}};const sR=12e4;function deadlineOfRun(e=sR){return once(()=>AbortSignal.timeout(e))}const noDeadline=()=>null;async function within(e,n,t){if(n?.aborted)throw new NoAnswer(sW);const s=new AbortController;const r=new Promise((t,r)=>{const o=setTimeout(()=>r(new NoAnswer(tooSlow(e))),e);const i={once:true,signal:s.signal};n?.addEventListener("abort",()=>r(new NoAnswer(sW)),i);s.signal.addEventListener("abort",()=>clearTimeout(o))});try{return await Promise.race([t(),r])}finally{s.abort()}}async function pauseWithin(e,n){const{setTimeout:t}=await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8500, 23));try{await t(e,undefined,n===null?{}:{signal:n})}catch{throw new NoAnswer(sW)}}const sW="the two minutes that a run waits for the network are over";function tooSlow(e){return`it took longer than ${e/1e3} seconds`}function connectionOf(e,n){if(!e)return null;const t=n.GITHUB_API_URL||"https://api.github.com";return{token:e,apiUrl:t,graphqlUrl:n.GITHUB_GRAPHQL_URL||`${t}/graphql`}}function connectorOf(e,n=noDeadline){if(e===null)return null;return async t=>(await __nccwpck_require__.e(/* import() */ 3564).then(__nccwpck_require__.bind(__nccwpck_require__, 3564))).connect(e,t,n)}function downloaderOf(e){return async(n,t)=>(await __nccwpck_require__.e(/* import() */ 3692).then(__nccwpck_require__.bind(__nccwpck_require__, 3692))).download(n,t,e())}const sB=1;const sq=2;const sE=5;function print(e,n=sB,t=external_node_fs_.writeSync){let s=Buffer.from(e);while(s.length>0){try{s=s.subarray(t(n,s))}catch(n){const{code:e}=n;if(e==="EPIPE")return false;if(e!=="EAGAIN")throw n;wait(sE)}}return true}function mayBeTerminal(){return (0,external_node_fs_.fstatSync)(sB).isCharacterDevice()}function wait(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}const sU="0.1.0";const sV=2;const s_="\r\x1b[K";async function command$1(e){process.exitCode=sV;let n=false;process.on("exit",()=>{if(!n)complain("release-gate ended before it had an answer, which is a bug.")});process.on("uncaughtException",e=>{n=true;complain(bug(e));process.exit(sV)});const t=printer();const s=terminalOf(t.print,mayBeTerminal()&&process.stdout.isTTY);try{const n=await run(e,s);if(t.isWhole())process.exitCode=n}catch(e){complain(e instanceof UsageError?e.message:bug(e))}n=true}function printer(){let e=true;return{print:n=>{e=print(n)&&e},isWhole:()=>e}}function bug({message:e}){return`release-gate itself failed, which is a bug: ${e}`}function complain(e){try{print(`${e}
`,sq)}catch{}}async function run(e,n){if(e[0]==="help")return help(e.slice(1),n);const t=e[0]!==undefined&&!e[0].startsWith("-");const s=t?e[0]:"check";const r=Object.hasOwn(sF,s)?sF[s]:undefined;if(r===undefined)throw unknown(s,Object.keys(sF));const o=[...r.switches??[],"help","version"];const i=t?e.slice(1):e;const a=readFlags(i,r.flags,o,s==="check"?undefined:s);if(a.switches.includes("version"))n.print(`${sU}
`);else if(a.switches.includes("help"))n.print((await __nccwpck_require__.e(/* import() */ 3879).then(__nccwpck_require__.bind(__nccwpck_require__, 3879))).helpOf(s));else return r.run(a,n);return 0}function hasColours(e,{FORCE_COLOR:n,NO_COLOR:t}){if(n!==undefined)return n!=="0"&&n!=="false";return e&&!t}async function help(e,n){const[t="check"]=e;if(!Object.hasOwn(sF,t))throw unknown(t,Object.keys(sF));n.print((await __nccwpck_require__.e(/* import() */ 3879).then(__nccwpck_require__.bind(__nccwpck_require__, 3879))).helpOf(t));return 0}const sz=1e4;const sH=0;function plainProgress(){let e=Date.now();return n=>{const t=Date.now();if(n===""||t-e<sz)return;e=t;print(`${n}
`,sq)}}function terminalOf(e,n){const t=hasColours(n,process.env);return{folder:process.cwd(),now:new Date,paint:t?(e,n)=>(0,external_node_util_.styleText)(e,n,{validateStream:false}):(e,n)=>n,width:n&&process.stdout.columns||undefined,print:e,warn:e=>void print(`${t?e:terminalLines(e).join("\n")}
`,sq),download:downloaderOf(deadlineOfRun()),get progress(){return process.stderr.isTTY?e=>process.stderr.write(`${s_}${e}`):plainProgress()},input:()=>(0,external_node_fs_.readFileSync)(sH,"utf8"),connect:connectorOf(connectionOf(process.env.GITHUB_TOKEN,process.env)),clock:()=>new Date}}function passageIn(e,n,t){return writtenAs(e.text.slice(n,t),{file:e,start:n,end:t})}function writtenAs(e,n){return{text:e,pieces:[{at:0,length:e.length,span:n}]}}function inserted(e){return{text:e,pieces:[{at:0,length:e.length,span:null}]}}function partOf({text:e,pieces:n},t,s){const r=e.slice(t,s);const o=t<0?Math.max(0,e.length+t):Math.min(t,e.length);const i=o+r.length;const[a]=n;if(a!==undefined&&n.length===1){const e=spanWithin(a,o,r.length);return{text:r,pieces:[{at:0,length:r.length,span:e}]}}const l=[];const u=lastAtOrBelow(n.length,e=>n[e]?.at??0,o);for(let e=u;e<n.length;e+=1){const t=n[e];if(t===undefined||t.at>=i&&l.length>0)break;const s=Math.max(t.at,o);const r=Math.min(t.at+t.length,i)-s;append(l,{at:s-o,length:r,span:spanWithin(t,s-t.at,r)})}return{text:r,pieces:l}}function joined(e){const[n]=e;if(n!==undefined&&e.length===1)return n;const t=[];let s=0;for(const n of e){for(const e of n.pieces)append(t,{...e,at:s+e.at});s+=n.text.length}return{text:e.map(({text:e})=>e).join(""),pieces:t}}function spaced(e){return joined(e.flatMap((e,n)=>n===0?[e]:[sK,e]))}function replaced(e,n,t){const s=[];let r=0;for(const o of e.text.matchAll(n)){const n=t(o);if(n===null)continue;s.push(partOf(e,r,o.index),n);r=o.index+o[0].length}return s.length===0?e:joined([...s,partOf(e,r)])}function lineEndFrom(e,n){const t=e.indexOf("\n",n);return t===-1?e.length:t}function placeOf({pieces:e}){const n=longestRun(e);if(n===null)return null;const{path:t,text:s}=n.file;const r=lineStartsOf(n.file);const o=lastAtOrBelow(r.length,e=>r[e]??0,n.start);const i=r[o+1]??s.length+1;const a=i-(s.charAt(i-2)==="\r"?2:1);const l=n.start-(r[o]??0)+1;const u=Math.max(0,Math.min(n.end,a)-n.start);return{path:t,line:o+1,column:l,endColumn:l+u}}function lineStartsOf(e){const n=sG.get(e);if(n!==undefined)return n;const t=[0];for(let n=e.text.indexOf("\n");n!==-1;n=e.text.indexOf("\n",n+1)){t.push(n+1)}sG.set(e,t);return t}const sG=new WeakMap;const sK=inserted(" ");function append(e,n){const t=e.at(-1);if(t===undefined)e.push(n);else if(t.length===0)e[e.length-1]=n;else if(isOneRun(t,n))e[e.length-1]=together(t,n);else if(n.length>0)e.push(n)}function isOneRun(e,n){if(e.span===null||n.span===null)return e.span===n.span;return isBehind(e.span,n.span)&&isPlain(e)&&isPlain(n)}function isBehind(e,n){return e.file===n.file&&e.end===n.start}function together({at:e,length:n,span:t},s){const r=s.span?.end??0;return{at:e,length:n+s.length,span:t===null?null:{...t,end:r}}}function isPlain({length:e,span:n}){return n===null||n.end-n.start===e}function spanWithin(e,n,t){const{span:s}=e;if(s===null||!isPlain(e))return s;return{file:s.file,start:s.start+n,end:s.start+n+t}}function longestRun(e){let n=null;let t=null;for(const{span:s,length:r}of e){t=s===null?null:goneOn(t,s,r);if(t!==null&&(n===null||t.length>n.length))n=t}return n?.span??null}function goneOn(e,n,t){if(e===null||!isBehind(e.span,n))return{span:n,length:t};return{span:{...e.span,end:n.end},length:e.length+t}}function lastAtOrBelow(e,n,t){let s=0;let r=e-1;while(s<r){const e=Math.ceil((s+r)/2);if(n(e)<=t)s=e;else r=e-1}return Math.max(s,0)}const sY=/^(?:[\w.-]+:(?<name>[\w.-]+):(?:jar|zip|war|hpi)(?::[\w.-]+)?|(?:[\w.-]+:)?[\w.-]+:(?<named>[\w.-]+)):(?<version>[^\s:]+)$/d;const sJ=/^[A-Za-z_][\w.-]*:(?<name>[A-Za-z][\w.-]*):?$/;const sZ=1e3;function readCoordinates(e){if(e.text.length>sZ)return null;const n=sY.exec(e.text);const t=n?.groups?.name??n?.groups?.named;const s=n?.indices?.groups?.version;if(t===undefined||t.length>tU||s===undefined)return null;const r=partOf(e,...s);return pluginOf(t,r.text,r)}function readUnversioned(e){if(e.text.length>sZ)return null;const n=sJ.exec(e.text)?.groups?.name;if(n===undefined||n.length>tU)return null;return pluginOf(n,"LATEST",e)}function readNamed(e){if(e.text.length>sZ)return null;const n=parsePackageUrl(e.text);if(n!==null&&n.version!==null&&n.name.length<=tU){return pluginOf(n.name,n.version,partOf(e,...n.span))}const{name:t,version:s}=sX.exec(e.text)?.groups??{};if(t===undefined||s===undefined||t.length>tU)return null;return pluginOf(t,s,partOf(e,-s.length))}const sX=/^(?<name>[\w.-]+)@(?<version>v?\d[^\s@]*|latest|develop)$/i;function pluginOf(e,n,t){return{name:e,version:n,requirement:null,location:placeOf(t),requirementLocation:null,isBare:true}}function isRange(e){return/^[[(]|[\])*+]$/.test(e)||e.toUpperCase()==="RELEASE"}function pluginIn(e,n){for(const t of[null,endOfMoving]){for(const{template:s,optional:r}of n){const n=s.isCoordinates?pluginByCoordinates(e):null;if(n!==null)return n;const o=matchTemplate(s,e.text,t);if(o?.name===undefined)continue;const[i,a,l]=["name","version","requires"].map(n=>{const t=o[n];return t===undefined?null:partOf(e,...t)});if(i===null||i===undefined)continue;const u=!s.fields.includes("requires");const c=pluginWith(i,a??null,l??null,r,u);if(c!==null)return c}}return null}function pluginByCoordinates(e){const n=readCoordinates(e)??readNamed(e)??readUnversioned(e);return n!==null&&isRange(n.version)?{...n,version:"LATEST"}:n}function pluginWith(e,n,t,s,r){if(e.text.length>tU||!sQ.test(e.text))return null;const o=n===null||n.text==="";const i=o?s?"":"LATEST":isMoving(n.text)?"LATEST":n.text;return{name:e.text,version:i,requirement:t?.text??null,location:placeOf(o?e:n),requirementLocation:t===null?null:placeOf(t),...r?{isBare:r}:{}}}const sQ=/^(?:\w|@[^@])(?!\S*:\/\/)[^@\s]*$/;function coreIn(e,n){if(n===null)return coreAt(e);const t=matchTemplate(n,e.text)?.version;if(t!==undefined)return coreAt(partOf(e,...t));const s=matchTemplate(n,e.text,endOfMoving)?.version;return s===undefined?null:coreAt(partOf(e,...s))}function coreInTag(e,n){const ends=(e,n)=>/^v?\d/i.test(e.slice(n,n+2))?n+endOfVersion(e.slice(n)):null;const t=matchTemplate(n,e.text.slice(0,B),ends)?.version;if(t===undefined)return null;const s=coreAt(partOf(e,...t));const r=n.steps.some(e=>e.kind==="number"&&e.count!==null);return r||isComplete(s.text)?s:{...s,floats:true}}function coreAt(e){const{text:n}=e;return{text:n,location:placeOf(e),floats:isMoving(n)}}function endOfVersion(e){for(let n=e.length;n>0;n=lastSeparator(e,n)){const t=e.slice(0,n);const s=parseCoreVersion(t);const r=e.charAt(n)==="."&&(s===undefined||!isPrerelease(s));if(!r&&(s!==undefined||/^v?\d+$/i.test(t)))return n}return e.length}function lastSeparator(e,n){return Math.max(e.lastIndexOf("-",n-1),e.lastIndexOf(".",n-1))}function isComplete(e){return/^v?\d/i.test(e)&&!/^v?\d+(?:\.\d+)?(?![\d.])/i.test(e)}const s0=/^(?:latest|newest|develop|stable|experimental|nightly|main|master|next|lts)$/i;function isMoving(e){if(isRange(e)||s0.test(e)||/[\s|,]/.test(e))return true;return!/^v?\d/i.test(e)||/(?:^|\.)[xX*](?:\.|$)/.test(e)}const endOfMoving=(e,n)=>{const{length:t}=/^[^\s:@;]*/.exec(e.slice(n))?.[0]??"";const s=e.slice(n,n+t);const r=s0.test(s)||/^[\^~<>=*[(]/.test(s);return t>0&&r?n+t:null};function readText(e,n,t,s){const r=n.filter(n=>isAmong(n,e.text));const o=t.filter(n=>isAmong(n,e.text));for(const n of r){const t=coreIn(e,n.template);if(t===null)continue;const r="at"in n?n.at.at(-1):undefined;const o=t.floats===true&&r?s.locked?.(r,t.text):null;s.cores.push(o?{...t,text:o,floats:false}:t);return}const i=o.flatMap(({template:e,optional:n})=>e===null?[]:{template:e,optional:n});const a=pluginIn(e,i);if(a!==null)s.plugins.push(decided(a,e.text,s));else if(o.length>0)s.unreadableInstalls.push(unreadable(e,o));else if(r.length>0)s.problems.push(withoutCore(e,r))}function decided(e,n,{locked:t}){const s=e.version==="LATEST"?t?.(e.name,n)??null:null;return s===null?e:{...e,version:s}}function unreadable(e,n){const t=n.every(e=>"template"in e&&e.template?.isCoordinates);return{text:e.text,location:placeOf(e),why:t?"those are not the coordinates of a plugin":"it is not written in a form that the policy reads plugins from",remedy:`Write it as ${formsOf(n)}.`}}function formsOf(e){const n=e.map(e=>"template"in e&&e.template!==null?e.template.isCoordinates?"group:artifact:version":shown(e.template.text):e.kind==="entry"?`a map with ${shown(e.name.join("."))}`:"a map of names and versions");return[...new Set(n)].slice(0,5).join(" or ")}function withoutCore(e,n){const[t]=n;const s=t!==undefined&&"template"in t&&t.template!==null?t.template.text:"a version";return{message:`The policy says that the core's version stands here, and "${shown(e.text)}" is not written as ${shown(s)}.`,found:shown(e.text),expected:`the core's version, written as ${shown(s)}`,location:placeOf(e)}}function listedIn(e){const n=[];for(const{0:t,index:s}of e.text.matchAll(/[^,\n]+/g)){const r=t.length-t.trimStart().length;const o=t.trim().length;if(o>0)n.push(partOf(e,s+r,s+r+o))}return n}function contentLines(e){const n=[];for(let t=0;t<=e.text.length;){const s=lineEndFrom(e.text,t);const r=e.text.slice(t,s);const o=withoutRemark(r).trimEnd();const i=o.length-o.trimStart().length;if(o.length>i)n.push(partOf(e,t+i,t+o.length));t=s+1}return n}function withoutRemark(e){for(let n=e.indexOf("#");n!==-1;n=e.indexOf("#",n+1)){if(e.slice(0,n).trim()===""||" 	".includes(e.charAt(n-1))){return e.slice(0,n)}}return e}function mapOf(e){return e?.kind==="map"?e:null}function itemsOf(e){return e?.kind==="list"?e.items():[]}function textOf(e){return e?.kind==="text"&&e.value!==null?e.passage():null}const s2=20;function textsOf(e,n=0){const t=textOf(e);if(t!==null)return[t];return n===s2?[]:itemsOf(e).flatMap(e=>textsOf(e,n+1))}function entriesOf(e){const n=mapOf(e);if(n===null)return[];return n.keys().flatMap(e=>{const t=n.get(e);return t===null?[]:[[e,t]]})}function layered(e,n){return{kind:"map",tag:e.tag,keys:()=>[...new Set([...e.keys(),...n.keys()])],get:t=>{const[s,r]=[e.get(t),n.get(t)];return s?.kind==="map"&&r?.kind==="map"?layered(s,r):s??r}}}function mapWith(e){return{kind:"map",tag:null,keys:()=>[...e.keys()],get:n=>e.get(n)??null}}function nodesAt(e,n){const[t,...s]=n;if(e===null||t===undefined)return e===null?[]:[e];const r=mapOf(e)?.get(t)??null;if(r!==null)return nodesAt(r,s);if(t.includes("*")){const n=entriesOf(e).filter(([e])=>fits(t,e));const r=t==="*"?itemsOf(e):[];return[...n.map(([,e])=>e),...r].flatMap(e=>nodesAt(e,s))}const[o,...i]=s;if(o===undefined||mapOf(e)===null)return[];return nodesAt(e,[`${t}.${o}`,...i])}function readTree(e,{core:n,plugins:t},s){const r=new Map;const place=e=>{const n=JSON.stringify(e.at);const t=r.get(n)??{core:[],plugins:[]};r.set(n,t);return t};for(const e of n)place(e).core.push(e);for(const e of t)place(e).plugins.push(e);for(const[n,t]of r){for(const r of nodesAt(e,JSON.parse(n)))readNode(r,t,s)}}function readNode(e,n,t){const s=textOf(e);const r=n.core.filter(isValue);const o=n.plugins.filter(isValue);const i=n.plugins.filter(e=>!isValue(e));if(s!==null){const e=partOf(s,leadOf(s.text),s.text.trimEnd().length);if(e.text==="")return;if(r.length+o.length>0){const n=o.some(({isList:e})=>e)?listedIn(e):[e];for(const e of n)readText(e,r,o,t)}else if(i.length>0)t.unreadableInstalls.push(unreadable(e,i));return}if(e.kind==="text")return;if(e.kind==="list"&&i.some(({kind:e})=>e==="entry")){for(const s of itemsOf(e))readNode(s,n,t);return}let a=false;for(const n of i){if(a&&n.kind==="entry"&&n.template!==null)continue;const s=n.kind==="keys"?pluginsByKey(e,n,t):n.kind==="entry"?pluginOfEntry(e,n,t):null;if(s===null)continue;a=true;t.plugins.push(...s)}const l=firstText(e);if(a||l===null)return;if(n.plugins.length>0)t.unreadableInstalls.push(unreadable(l,n.plugins));else t.problems.push(withoutCore(l,r))}function isValue(e){return e.kind==="value"}function leadOf(e){return e.length-e.trimStart().length}function pluginsByKey(e,{keys:n,optional:t},s){if(e.kind!=="map")return null;return entriesOf(e).flatMap(([e,r])=>{if(!fits(n,e))return[];const o=textOf(r)??textOf(mapOf(r)?.get("version"));const i=o??firstText(r);const a=pluginWith(nameOf(e,i),o,null,t,true);return a===null?[]:decided(a,i?.text??"",s)})}function nameOf(e,n){return{text:e,pieces:n?.pieces??[]}}function pluginOfEntry(e,n,t){const partAt=n=>n===null?null:textOf(nodesAt(e,n)[0]??null);const s=partAt(n.name);if(s===null)return null;if(n.unless!==null&&partAt(n.unless)?.text==="true")return[];if(!isAmong(n,s.text))return[];const r=partAt(n.version);const{template:o,optional:i}=n;const a=o===null?pluginWith(s,r,partAt(n.requires),i,n.requires===null):pluginIn(s,[{template:o,optional:i}]);const l=a===null?null:decided(a,r?.text??"",t);const u=partAt(n.repository)?.text;if(l===null)return null;return[u===undefined?l:{...l,repository:u}]}function firstText(e){const n=textOf(e);if(n!==null)return n;const t=e.kind==="map"?entriesOf(e).map(([,e])=>e):itemsOf(e);for(const e of t.slice(0,10)){const n=firstText(e);if(n!==null)return n}return null}function findersOf(e,{finders:n}){const reads=n=>inFile(n)&&endsAs(n.in,e);const[t,s]=[n.core.filter(reads),n.plugins.filter(reads)];return t.length+s.length===0?null:{core:t,plugins:s}}function readByFinders(e,n,t,s=null){const r=nothingFound(s);readLines(passageIn(e,0,e.text.length),n,r);if(isStructured(n))readRoots(t(e),e.path,n,r);return readingOf(r)}function readResourceByFinders(e,n,t,s){const r=nothingFound(null);const inside=n=>n.flatMap(n=>n.kind==="resource"&&fits(n.resource,e)?n.inside:[]);const[o,i]=[inside(t.finders.core),inside(t.finders.plugins)];if(o.length+i.length>0)readTree(n,{core:o,plugins:i},r);if(e!=="ConfigMap")return readingOf(r);for(const[e,o]of entriesOf(n.get("data"))){const[n,i]=[textOf(o),findersOf(e,t)];if(n===null||i===null)continue;readLines(n,i,r);if(isStructured(i))readRoots(s(e,n),e,i,r)}return readingOf(r)}function nothingFound(e){return{cores:[],plugins:[],unreadableInstalls:[],problems:[],locked:e}}function readingOf({locked:e,...n}){return n}function isStructured({core:e,plugins:n}){return[...e,...n].some(({kind:e})=>e!=="line")}function readLines(e,{core:n,plugins:t},s){const r=n.filter(isLine);const o=t.filter(isLine);if(r.length+o.length===0)return;for(const n of contentLines(e))readText(n,r,o,s)}function isLine(e){return e.kind==="line"}function readRoots(e,n,{core:t,plugins:s},r){if(e===null){r.problems.push(withoutStructure(n));return}const o={core:t.filter(e=>!isLine(e)),plugins:s.filter(e=>!isLine(e))};for(const n of e.roots)readTree(n,o,r);r.problems.push(...e.problems())}function withoutStructure(e){const n="YAML, JSON, TOML, XML, an INI or a property file, by its ending";return{message:`The policy reads keys of ${shown(e)}, and nothing is known about the structure of such a file; read its lines with \`line\`.`,found:shown(e),expected:n,location:{path:e,line:1,column:1,endColumn:1}}}function inOrder(e,n){if(n===null||typeof e!=="object"||e===null)return e;if(Array.isArray(e))return e.map(e=>inOrder(e,n));const t=e;const s={};for(const e of Object.keys(n)){if(t[e]!==undefined)s[e]=inOrder(t[e],n[e]??null)}return s}const s1={report:{schemaVersion:null,verdict:null,targetDate:null,timeZone:null,policy:{name:null,source:null,reason:null},seen:{path:null,core:null,plugins:null,leftOut:null},releasing:null,releasingReason:null,core:{version:null,location:{path:null,line:null,column:null,endColumn:null},line:null,kind:null,plannedDate:null,movesLatest:null},latest:{line:null,date:null,isPlanned:null},plugins:{name:null,version:null,requires:null,compatibility:null,newestCompatible:null,lowestCore:null,lowestCoreDate:null,change:null,location:{path:null,line:null,column:null,endColumn:null}},findings:{rule:null,severity:null,status:null,undecided:null,subject:null,about:{name:null,version:null},message:null,remedy:null,data:null,location:{path:null,line:null,column:null,endColumn:null},touched:null,waiver:{reason:null,until:null}},notices:{message:null,location:{path:null,line:null,column:null,endColumn:null}},problems:{message:null,found:null,expected:null,location:{path:null,line:null,column:null,endColumn:null}},counts:{error:null,warning:null,notice:null,undecided:null,waived:null},compatible:null,onCadence:null,minimumCore:null,calendar:{due:null,dueCoreMajor:null,previousCoreMajor:{version:null,date:null,isPlanned:null},nextCoreMajor:{version:null,date:null},nextCoreMajors:{version:null,date:null},nextCoreBugfix:{date:null}},labels:null,plan:{from:null,to:null,steps:{line:null,core:null,orLater:null,date:null,calendar:null,moves:{name:null,from:null,to:null,change:null,requires:null,when:null},stays:null,blocked:{name:null,version:null,wayOut:{core:null,version:null,date:null}}},undecided:{name:null,version:null}},advice:{way:null,steps:{do:null,subject:null,to:null,date:null,policy:null,names:null,closes:null},leaves:null}},fleetReport:{schemaVersion:null,question:{core:null,targetDate:null,policy:{name:null,source:null},digest:null},shard:{index:null,count:null},repositories:{repository:null,status:null,reason:null,read:null,core:null,plugins:null,heldBack:{name:null,version:null,requires:null,compatibility:null,newestCompatible:null},findings:{rule:null,severity:null,undecided:null,subject:null,message:null,remedy:null,location:{path:null,line:null,column:null,endColumn:null}},warnings:null}},fleet:{schemaVersion:null,core:null,targetDate:null,policy:{name:null,source:null},counts:{ready:null,breaks:null,undecided:null},missing:null,plugins:{name:null,upgradeTo:null,incompatible:null,undecided:null,versions:{version:null,repositories:null},frees:null},repositories:{repository:null,status:null,reason:null,read:null,core:null,plugins:null,heldBack:{name:null,version:null,requires:null,compatibility:null,newestCompatible:null},findings:{rule:null,severity:null,undecided:null,subject:null,message:null,remedy:null,location:{path:null,line:null,column:null,endColumn:null}},warnings:null}}};function json(e){return jsonText(inOrder(e,s1.report))}function planJson({targetDate:e,policy:n,notices:t,plan:s}){const{name:r,source:o}=n;const i=s1.report;return jsonText({targetDate:e,policy:{name:r,source:o},plan:inOrder(s,i.plan),notices:inOrder(t,i.notices)})}const s5=/^[\n -~]*$/;const s3=/##\[/g;function jsonText(e){const n=JSON.stringify(e,null,2).replace(s3,"##\\u005b");const t=new RegExp(`(?!\\n)${sn}`,"gu");return`${s5.test(n)?n:n.replace(t,escapeUnits)}
`}function escapeUnits(e){const n=[...Array(e.length).keys()].map(n=>e.charCodeAt(n));return n.map(e=>`\\u${e.toString(16).padStart(4,"0")}`).join("")}var s4=Object.freeze({__proto__:null,json:json,jsonText:jsonText,planJson:planJson});


/***/ }),

/***/ 3297:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

const { valid, clean, explain, parse } = __nccwpck_require__(9961);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __nccwpck_require__(9469);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __nccwpck_require__(3185);

const { major, minor, patch, inc } = __nccwpck_require__(6829);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 9469:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

const { parse } = __nccwpck_require__(9961);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 6829:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

const { explain, parse, stringify } = __nccwpck_require__(9961);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 3185:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __nccwpck_require__(9961);

const Operator = __nccwpck_require__(9469);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 9961:
/***/ (function(module) {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ }),

/***/ 7163:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

"use strict";


const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 6353:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

"use strict";


const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 5101:
/***/ (function(module) {

"use strict";


// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ (function(module) {

"use strict";


const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ (function(module) {

"use strict";


const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 356:
/***/ (function(module) {

"use strict";


// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ (function(module, exports, __nccwpck_require__) {

"use strict";


const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 9779:
/***/ (function(module) {

"use strict";
module.exports = require("./endpoints.js");

/***/ }),

/***/ 7761:
/***/ (function(module) {

"use strict";
module.exports = require("./undici.js");

/***/ }),

/***/ 2613:
/***/ (function(module) {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ (function(module) {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ (function(module) {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ (function(module) {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ (function(module) {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ (function(module) {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ (function(module) {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ (function(module) {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 1421:
/***/ (function(module) {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 610:
/***/ (function(module) {

"use strict";
module.exports = require("node:dns");

/***/ }),

/***/ 3024:
/***/ (function(module) {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function(module) {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function(module) {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 7030:
/***/ (function(module) {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ (function(module) {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ (function(module) {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ (function(module) {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 7975:
/***/ (function(module) {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 5919:
/***/ (function(module) {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 857:
/***/ (function(module) {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 932:
/***/ (function(module) {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 4756:
/***/ (function(module) {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ (function(module) {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	!function() {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = function(module) {
/******/ 			var getter = module && module.__esModule ?
/******/ 				function() { return module['default']; } :
/******/ 				function() { return module; };
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	!function() {
/******/ 		var getProto = Object.getPrototypeOf ? function(obj) { return Object.getPrototypeOf(obj); } : function(obj) { return obj.__proto__; };
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach(function(key) { def[key] = function() { return value[key]; }; });
/******/ 			}
/******/ 			def['default'] = function() { return value; };
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	!function() {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = function(exports, definition) {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	!function() {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = function(chunkId) {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(function(promises, key) {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	!function() {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = function(chunkId) {
/******/ 			// return url for filenames based on template
/******/ 			return {"258":"catalogue-entries","274":"fleet-command","334":"rgrove-parse-xml","479":"find","515":"actions-github","562":"remote","606":"completion","611":"backtest-command","1084":"semver","1129":"find-files","1363":"runner-fetch","1563":"pull-request","1876":"makefile","2250":"init-command","2377":"summary","2405":"lock-files","2905":"base","2958":"properties-file","3068":"remedies","3529":"properties-text","3564":"connect","3692":"catalogue-download","3775":"catalogue-guard","3855":"sarif","3879":"help","4093":"gradle-properties","4354":"other-tools","4401":"bake","4522":"git","4758":"dockerfile","4779":"script","5007":"companions","5222":"calendar-command","5587":"written-files","5695":"plain-list","5880":"ini","6093":"main","6105":"core-facts","6211":"catalogue","7274":"build-dependencies","7298":"catalogue-live","7615":"file-tree","7675":"run","7885":"explain-command","7934":"valibot","8164":"catalog-command","8286":"merge-command","8338":"coordinates-list","8513":"catalogue-tags","8772":"yaml-tree","8815":"yaml","8994":"declared","9024":"calendar-feed","9160":"git-files","9223":"plan-command","9353":"picomatch","9590":"platforms","9605":"toml-eslint-parser"}[chunkId] + ".js";
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	!function() {
/******/ 		__nccwpck_require__.o = function(obj, prop) { return Object.prototype.hasOwnProperty.call(obj, prop); }
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	!function() {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = function(exports) {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	!function() {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = function(chunk) {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = function(chunkId, promises) {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	}();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
!function() {
"use strict";
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   command: function() { return /* reexport safe */ _core_js__WEBPACK_IMPORTED_MODULE_0__.c; },
/* harmony export */   main: function() { return /* binding */ main; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3535);
async function main(){const n=await __nccwpck_require__.e(/* import() */ 6093).then(__nccwpck_require__.bind(__nccwpck_require__, 6093)).then(function(n){return n.d});await n.main()}

}();
module.exports = __webpack_exports__;
/******/ })()
;