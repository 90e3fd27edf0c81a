/******/ (function() { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 3535:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: function() { return /* binding */ shown; },
  A: function() { return /* binding */ surroundingsOf; },
  B: function() { return /* binding */ dayIn; },
  C: function() { return /* binding */ judgesChange; },
  D: function() { return /* binding */ core_text; },
  E: function() { return /* binding */ connectorOf; },
  F: function() { return /* binding */ connectionOf; },
  G: function() { return /* binding */ deadlineOfRun; },
  H: function() { return /* binding */ couldNotJudge$2; },
  I: function() { return /* binding */ problem; },
  J: function() { return /* binding */ noLinks; },
  K: function() { return /* binding */ readWords; },
  L: function() { return /* binding */ isComplete; },
  M: function() { return /* binding */ planSentence; },
  N: function() { return /* binding */ columns; },
  O: function() { return /* binding */ planList; },
  P: function() { return /* binding */ noticeLines; },
  Q: function() { return /* binding */ dayInWords; },
  R: function() { return /* binding */ refuseOperands; },
  S: function() { return /* binding */ choose; },
  T: function() { return /* binding */ gather; },
  U: function() { return /* binding */ refuseDownload; },
  V: function() { return /* binding */ ownFiles; },
  W: function() { return /* binding */ resolve; },
  X: function() { return /* binding */ evaluate; },
  Y: function() { return /* binding */ UsageError; },
  Z: function() { return /* binding */ parseCoreVersion; },
  _: function() { return /* binding */ coreVersionForm; },
  a: function() { return /* binding */ nowhere; },
  a$: function() { return /* binding */ jobOf; },
  a0: function() { return /* binding */ lineOf; },
  a1: function() { return /* binding */ unknownLineNotices; },
  a2: function() { return /* binding */ parseDay; },
  a3: function() { return /* binding */ addDays; },
  a4: function() { return /* binding */ dayOf; },
  a5: function() { return /* binding */ monthOf; },
  a6: function() { return /* binding */ yearOf; },
  a7: function() { return /* binding */ latestOn; },
  a8: function() { return /* binding */ recurrencesBetween; },
  a9: function() { return /* binding */ freezeOn; },
  aA: function() { return /* binding */ readCore; },
  aB: function() { return /* binding */ marksOf; },
  aC: function() { return /* binding */ readManifests; },
  aD: function() { return /* binding */ searchFor; },
  aE: function() { return /* binding */ searchedFormatOf; },
  aF: function() { return /* binding */ leftOutFolders; },
  aG: function() { return /* binding */ whatFailed; },
  aH: function() { return /* binding */ failureOf; },
  aI: function() { return /* binding */ chartsWithLock; },
  aJ: function() { return /* binding */ whyLeftOut; },
  aK: function() { return /* binding */ settingsBeside; },
  aL: function() { return /* binding */ maxRounds; },
  aM: function() { return /* binding */ prose; },
  aN: function() { return /* binding */ parsePluginVersion; },
  aO: function() { return /* binding */ comparePluginVersions; },
  aP: function() { return /* binding */ ruleIds; },
  aQ: function() { return /* binding */ isFinal; },
  aR: function() { return /* binding */ describeFailure; },
  aS: function() { return /* binding */ findPreset; },
  aT: function() { return /* binding */ rememberRequirements; },
  aU: function() { return /* binding */ builtInPlatform; },
  aV: function() { return /* binding */ unknown; },
  aW: function() { return /* binding */ defaultNotation; },
  aX: function() { return /* binding */ problemLines; },
  aY: function() { return /* binding */ scopes; },
  aZ: function() { return /* binding */ presetNames; },
  a_: function() { return /* binding */ labelOf; },
  aa: function() { return /* binding */ maintainedLines; },
  ab: function() { return /* binding */ isOut; },
  ac: function() { return /* binding */ resolveTimeline; },
  ad: function() { return /* binding */ cameEarly; },
  ae: function() { return /* binding */ compareLines; },
  af: function() { return /* binding */ weekdayOf; },
  ag: function() { return /* binding */ weekdayName; },
  ah: function() { return /* binding */ firstOf$1; },
  ai: function() { return /* binding */ tableLines; },
  aj: function() { return /* binding */ daysBetween; },
  ak: function() { return /* binding */ compareCoreVersions; },
  al: function() { return /* binding */ fallsOn; },
  am: function() { return /* binding */ previousRecurrence; },
  an: function() { return /* binding */ nextRecurrence; },
  ao: function() { return /* binding */ inputNames; },
  ap: function() { return /* binding */ noFiles; },
  aq: function() { return /* binding */ resolveFacts; },
  ar: function() { return /* binding */ coreKindOf; },
  as: function() { return /* binding */ isPrerelease; },
  at: function() { return /* binding */ floats; },
  au: function() { return /* binding */ catalogueOverBuiltIn; },
  av: function() { return /* binding */ version; },
  aw: function() { return /* binding */ readPolicy; },
  ax: function() { return /* binding */ policyOf; },
  ay: function() { return /* binding */ readCatalogues; },
  az: function() { return /* binding */ mostPolicyBytes; },
  b: function() { return /* binding */ cut; },
  b$: function() { return /* binding */ pluginCadenceOf; },
  b0: function() { return /* binding */ actionReference; },
  b1: function() { return /* binding */ indented; },
  b2: function() { return /* binding */ resolvePreset; },
  b3: function() { return /* binding */ defaultPolicyPath; },
  b4: function() { return /* binding */ read; },
  b5: function() { return /* binding */ candidatesOf; },
  b6: function() { return /* binding */ parseRequirement; },
  b7: function() { return /* binding */ minimumOf; },
  b8: function() { return /* binding */ choosePolicy; },
  b9: function() { return /* binding */ defaultPreset; },
  bA: function() { return /* binding */ changeBetween; },
  bB: function() { return /* binding */ findingsOf; },
  bC: function() { return /* binding */ firstDeploymentDay; },
  bD: function() { return /* binding */ isImpossible; },
  bE: function() { return /* binding */ wayOf; },
  bF: function() { return /* binding */ asCompared; },
  bG: function() { return /* binding */ compatibilityWith; },
  bH: function() { return /* binding */ journeyOf; },
  bI: function() { return /* binding */ runningBefore; },
  bJ: function() { return /* binding */ knowsLine; },
  bK: function() { return /* binding */ lowestFitting; },
  bL: function() { return /* binding */ isMaintained; },
  bM: function() { return /* binding */ fitOf; },
  bN: function() { return /* binding */ knownBadOf; },
  bO: function() { return /* binding */ isUsable; },
  bP: function() { return /* binding */ comparedCore; },
  bQ: function() { return /* binding */ compatibilityOf; },
  bR: function() { return /* binding */ optionsOf; },
  bS: function() { return /* binding */ outOfTurn; },
  bT: function() { return /* binding */ isFirstOfLine; },
  bU: function() { return /* binding */ nextPatch; },
  bV: function() { return /* binding */ finalOf; },
  bW: function() { return /* binding */ slotOn; },
  bX: function() { return /* binding */ majorTolerance; },
  bY: function() { return /* binding */ slotsAround; },
  bZ: function() { return /* binding */ lineNumbers; },
  b_: function() { return /* binding */ isNext; },
  ba: function() { return /* binding */ noDeadline; },
  bb: function() { return /* binding */ pauseWithin; },
  bc: function() { return /* binding */ calendarEntries; },
  bd: function() { return /* binding */ isCalendarAlone; },
  be: function() { return /* binding */ dueWords; },
  bf: function() { return /* binding */ pluginsWorstFirst; },
  bg: function() { return /* binding */ findingGroups; },
  bh: function() { return /* binding */ alikeFindings; },
  bi: function() { return /* binding */ sharedReason; },
  bj: function() { return /* binding */ afterSubject; },
  bk: function() { return /* binding */ ruleOf; },
  bl: function() { return /* binding */ bytesOf; },
  bm: function() { return /* binding */ closing; },
  bn: function() { return /* binding */ opening; },
  bo: function() { return /* binding */ seenSection; },
  bp: function() { return /* binding */ placeOf; },
  bq: function() { return /* binding */ planEntries; },
  br: function() { return /* binding */ isWorthTelling; },
  bs: function() { return /* binding */ planPath; },
  bt: function() { return /* binding */ visibleLines; },
  bu: function() { return /* binding */ invisible; },
  bv: function() { return /* binding */ timelineFor; },
  bw: function() { return /* binding */ numberingOf; },
  bx: function() { return /* binding */ isPossible; },
  by: function() { return /* binding */ isSnapshotCore; },
  bz: function() { return /* binding */ isSnapshot; },
  c: function() { return /* binding */ command; },
  c0: function() { return /* binding */ isOpenTo; },
  c1: function() { return /* binding */ firstFreeDay; },
  c2: function() { return /* binding */ isEmpty$1; },
  c3: function() { return /* binding */ intersectionOf; },
  c4: function() { return /* binding */ nameOfPlugin; },
  c5: function() { return /* binding */ onDay; },
  c6: function() { return /* binding */ byCalendar; },
  c7: function() { return /* binding */ longestManifest; },
  c8: function() { return /* binding */ pathWithin; },
  c9: function() { return /* binding */ asFolder; },
  cA: function() { return /* binding */ declares; },
  cB: function() { return /* binding */ distinct$1; },
  cC: function() { return /* binding */ unreadProblems; },
  cD: function() { return /* binding */ readManifestFile; },
  cE: function() { return /* binding */ isPreset; },
  cF: function() { return /* binding */ noPolicy; },
  cG: function() { return /* binding */ UnreadableAnswer; },
  cH: function() { return /* binding */ isDenied; },
  cI: function() { return /* binding */ shapeless; },
  cJ: function() { return /* binding */ whyFailed; },
  cK: function() { return /* binding */ causeOf; },
  cL: function() { return /* binding */ isOwnFile; },
  cM: function() { return /* binding */ within; },
  cN: function() { return /* binding */ NoAnswer; },
  cO: function() { return /* binding */ once; },
  cP: function() { return /* binding */ parentOf; },
  cQ: function() { return /* binding */ inFile; },
  cR: function() { return /* binding */ endsAs; },
  cS: function() { return /* binding */ settingsNames; },
  cT: function() { return /* binding */ patternsOf; },
  ca: function() { return /* binding */ folderOf$1; },
  cb: function() { return /* binding */ pathBeside; },
  cc: function() { return /* binding */ readPluginList; },
  cd: function() { return /* binding */ longestName$1; },
  ce: function() { return /* binding */ tooManyParts; },
  cf: function() { return /* binding */ weeksOf; },
  cg: function() { return /* binding */ maxWeeks; },
  ch: function() { return /* binding */ weekdays; },
  ci: function() { return /* binding */ parseKeyPath; },
  cj: function() { return /* binding */ parseTemplate; },
  ck: function() { return /* binding */ optionKinds; },
  cl: function() { return /* binding */ neededField; },
  cm: function() { return /* binding */ numberWords; },
  cn: function() { return /* binding */ requirementNotations; },
  co: function() { return /* binding */ versionSchemes; },
  cp: function() { return /* binding */ isTimeZone; },
  cq: function() { return /* binding */ suggest; },
  cr: function() { return /* binding */ nearest; },
  cs: function() { return /* binding */ isYear; },
  ct: function() { return /* binding */ locateIn; },
  cu: function() { return /* binding */ completePolicy; },
  cv: function() { return /* binding */ pluginVersionForm; },
  cw: function() { return /* binding */ longestVersion; },
  cx: function() { return /* binding */ matchTemplate; },
  cy: function() { return /* binding */ fits; },
  cz: function() { return /* binding */ layCatalogues; },
  d: function() { return /* binding */ cutToBytes; },
  e: function() { return /* binding */ escapeMarkdown; },
  f: function() { return /* binding */ couldNotJudge$1; },
  g: function() { return /* binding */ terminal; },
  h: function() { return /* binding */ headlineOf; },
  i: function() { return /* binding */ dateInWords; },
  j: function() { return /* binding */ countOf; },
  k: function() { return /* binding */ core_link; },
  l: function() { return /* binding */ longestMessage; },
  m: function() { return /* binding */ code; },
  n: function() { return /* binding */ needsAction; },
  o: function() { return /* binding */ openWorstFirst; },
  p: function() { return /* binding */ fenceFor; },
  q: function() { return /* binding */ judge; },
  r: function() { return /* binding */ rules; },
  s: function() { return /* binding */ subjectWords; },
  t: function() { return /* binding */ terminalLines; },
  u: function() { return /* binding */ exitCodeOf; },
  v: function() { return /* binding */ visible; },
  w: function() { return /* binding */ outputNames; },
  x: function() { return /* binding */ downloaderOf; },
  y: function() { return /* binding */ confinedFiles; },
  z: function() { return /* binding */ readInputs; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __nccwpck_require__(6353);
var parse_default = /*#__PURE__*/__nccwpck_require__.n(parse);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __nccwpck_require__(3297);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:buffer"
var external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: ./lib/flat/core.js







// model/problem.js
function problem(message, { found, expected, at = null }) {
    return {
        message,
        found,
        expected,
        location: at
    };
}

// evaluate/could-not-judge.js
const mostProblems = 1000;
function couldNotJudge$2(problems, policy) {
    return {
        schemaVersion: 1,
        verdict: 'fail',
        targetDate: null,
        timeZone: policy?.timeZone ?? 'UTC',
        policy: {
            name: policy?.name ?? '',
            source: policy?.source ?? '',
            reason: null
        },
        seen: [],
        releasing: [],
        releasingReason: '',
        core: null,
        latest: null,
        plugins: [],
        findings: [],
        notices: [],
        problems: listed$2(problems),
        counts: {
            error: 0,
            warning: 0,
            notice: 0,
            undecided: 0,
            waived: 0
        },
        compatible: false,
        onCadence: false,
        minimumCore: null,
        calendar: {
            due: [],
            previousCoreMajor: null,
            nextCoreMajor: null,
            nextCoreMajors: [],
            nextCoreBugfix: null
        },
        labels: [],
        plan: null,
        advice: []
    };
}
function listed$2(problems) {
    if (problems.length <= mostProblems) return problems;
    const left = problems.length - mostProblems;
    const more = problem(`There are ${left} more problems; correct these first.`, {
        found: `${problems.length} problems`,
        expected: 'none'
    });
    return [
        ...problems.slice(0, mostProblems),
        more
    ];
}

// model/core-version.js
const coreVersionForm = 'two to four numbers without leading zeros, such as 2025.1.0, 1.0 or 2025.1.0-rc1';
const longestVersion = 256;
const prereleaseWords$1 = [
    [
        'dev'
    ],
    [
        'alpha',
        'a'
    ],
    [
        'beta',
        'b'
    ],
    [
        'milestone',
        'm'
    ],
    [
        'next'
    ],
    [
        'rc',
        'cr'
    ],
    [
        'snapshot'
    ]
];
const finalRank = prereleaseWords$1.length;
const belowAllRanks = -1;
const number$1 = '(?:0|[1-9]\\d{0,14})';
const word = prereleaseWords$1.flat().join('|');
const part = `[-.]?(?:${word})(?:[-.]?${number$1})?`;
const versionPattern = new RegExp(`^v?(${number$1}(?:\\.${number$1}){1,3})((?:${part})*)(?:\\+[0-9A-Za-z.-]+)?$`, 'i');
const partPattern = new RegExp(`(?<word>${word})[-.]?(?<number>${number$1})?`, 'gi');
function parseCoreVersion(text) {
    if (text.length > longestVersion) return undefined;
    const [, numbers, suffix = ''] = versionPattern.exec(text) ?? [];
    return numbers === undefined ? undefined : coreVersion(numbers.split('.').map(Number), suffix);
}
function startOfPrereleases(version) {
    return {
        ...version,
        text: `${version.text}-0`,
        prerelease: [
            {
                rank: belowAllRanks,
                number: 0
            }
        ]
    };
}
function isStartOfPrereleases({ prerelease }) {
    return prerelease[0]?.rank === belowAllRanks;
}
function compareCoreVersions(a, b) {
    return compareNumbers(a.numbers, b.numbers) || comparePrereleases(a.prerelease, b.prerelease);
}
function compareNumbers(a, b) {
    for(let index = 0; index < Math.max(a.length, b.length); index++){
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0) return difference;
    }
    return 0;
}
function isPrerelease(version) {
    return version.prerelease.length > 0;
}
function isSnapshotCore(version) {
    return version.prerelease.some(({ rank })=>prereleaseWords$1[rank]?.includes('snapshot'));
}
function finalOf(version) {
    return isPrerelease(version) ? coreVersion(version.numbers, '') : version;
}
function nextPatch(version) {
    if (isPrerelease(version)) return finalOf(version);
    const [first = 0, second = 0, third = 0] = version.numbers;
    return coreVersion([
        first,
        second,
        third + 1
    ], '');
}
function lineOf(version) {
    return `${version.numbers[0]}.${version.numbers[1]}`;
}
function finalVersion(numbers) {
    return coreVersion([
        ...numbers,
        0,
        0
    ].slice(0, Math.max(3, numbers.length)), '');
}
function compareLines(a, b) {
    return compareNumbers(lineNumbers(a), lineNumbers(b));
}
function lineNumbers(line) {
    const [first = 0, second = 0] = line.split('.').map(Number);
    return [
        first,
        second
    ];
}
function coreVersion(written, suffix) {
    const numbers = written.length < 3 ? [
        ...written,
        0
    ] : written;
    return {
        text: numbers.join('.') + suffix,
        numbers,
        prerelease: suffix === '' ? [] : prereleaseParts(suffix),
        twoPart: written.length === 2
    };
}
function prereleaseParts(suffix) {
    return [
        ...suffix.matchAll(partPattern)
    ].map(({ groups })=>({
            rank: prereleaseWords$1.findIndex((words)=>words.includes(groups?.word?.toLowerCase() ?? '')),
            number: Number(groups?.number ?? 0)
        }));
}
function comparePrereleases(a, b) {
    for(let index = 0; index < Math.max(a.length, b.length); index++){
        const left = a[index] ?? {
            rank: finalRank,
            number: 0
        };
        const right = b[index] ?? {
            rank: finalRank,
            number: 0
        };
        const difference = left.rank - right.rank || left.number - right.number;
        if (difference !== 0) return difference;
    }
    return 0;
}

// model/natural-version.js
const prereleaseWords = [
    [
        'dev',
        'nightly'
    ],
    [
        'alpha',
        'a',
        'ea'
    ],
    [
        'beta',
        'b'
    ],
    [
        'milestone',
        'm'
    ],
    [
        'next'
    ],
    [
        'rc',
        'cr',
        'pre',
        'preview'
    ],
    [
        'snapshot'
    ]
];
const naturalPattern = /^v?\d[\w.+~-]*$/i;
const commitPattern = /^v[\da-f_]*[a-f_][\da-f_]*$/i;
const runPattern = /\d+|[a-z]+/g;
function parseNatural(text) {
    if (!naturalPattern.test(text)) return undefined;
    const version = text.replace(/^v/i, '');
    const parts = version.toLowerCase().split(/[.+~-]/).flatMap(partsOf$1);
    const firstWord = parts.findIndex((part)=>'word' in part);
    const numbers = parts.slice(0, firstWord === -1 ? parts.length : firstWord);
    const words = parts.flatMap((part)=>'word' in part ? [
            part.word
        ] : []);
    return {
        version,
        numbers: threeNumbers(numbers),
        isFinal: !words.some((word)=>rankOf$1(word) !== -1),
        isSnapshot: words.includes('snapshot'),
        order: parts
    };
}
function compareNatural(a, b) {
    const [left, right] = [
        a.order,
        b.order
    ];
    for(let index = 0; index < Math.max(left.length, right.length); index++){
        const difference = compareParts(left[index], right[index]);
        if (difference !== 0) return difference;
    }
    return 0;
}
function partsOf$1(text) {
    if (commitPattern.test(text)) return [
        {
            word: text
        }
    ];
    return [
        ...text.matchAll(runPattern)
    ].map(([run])=>/^\d/.test(run) ? {
            digits: run.replace(/^0+(?=\d)/, '')
        } : {
            word: run
        });
}
function threeNumbers(numbers) {
    const [major, minor, patch, ...more] = numbers.map((part)=>'digits' in part ? Number(part.digits) : 0);
    if (major === undefined || minor === undefined || patch === undefined || more.length > 0) return null;
    return [
        major,
        minor,
        patch
    ].every(Number.isSafeInteger) ? [
        major,
        minor,
        patch
    ] : null;
}
function compareParts(a, b) {
    const difference = levelOf(a) - levelOf(b);
    if (difference !== 0 || a === undefined || b === undefined) return difference;
    if ('digits' in a && 'digits' in b) return compareDigits(a.digits, b.digits);
    const [left, right] = [
        'word' in a ? a.word : '',
        'word' in b ? b.word : ''
    ];
    return rankOf$1(left) - rankOf$1(right) || compareTexts(left, right, rankOf$1(left) !== -1);
}
function levelOf(part) {
    if (part === undefined) return 1;
    if ('digits' in part) return 3;
    return rankOf$1(part.word) === -1 ? 2 : 0;
}
function compareDigits(a, b) {
    return a.length - b.length || compareTexts(a, b, false);
}
function compareTexts(a, b, alike) {
    if (alike || a === b) return 0;
    return a < b ? -1 : 1;
}
function rankOf$1(word) {
    return prereleaseWords.findIndex((words)=>words.includes(word));
}

// model/python-version.js
function parsePython(text) {
    const known = (0,pep440.explain)(text);
    if (known === null || known.release.some((number)=>!Number.isSafeInteger(number))) return undefined;
    const { public: shown, local, release } = known;
    const version = local ? `${shown}+${local}` : shown;
    const [major = 0, minor = 0, patch = 0] = release;
    return {
        version,
        numbers: release.length > 3 ? null : [
            major,
            minor,
            patch
        ],
        isFinal: !known.is_prerelease && !known.is_devrelease,
        isSnapshot: false,
        order: version
    };
}
function comparePython(a, b) {
    return (0,pep440.compare)(a.order, b.order);
}

// model/plugin-version.js
const schemes = {
    semver: {
        parse: parseSemantic,
        compare: compareSemantic,
        form: 'a SemVer version of three numbers, such as 1.1.5 or 2.0.0-rc.1'
    },
    natural: {
        parse: parseNatural,
        compare: compareNatural,
        form: 'a version that begins with a number and has no blanks, such as 5.10.1 or 447.v97d1a_3'
    },
    pep440: {
        parse: parsePython,
        compare: comparePython,
        form: 'a Python version, such as 9.12.0, 1.0rc1 or 2.3.post1'
    }
};
const versionSchemes = Object.keys(schemes);
function pluginVersionForm(scheme = 'semver') {
    return schemes[scheme].form;
}
const parsed = {
    semver: new Map(),
    natural: new Map(),
    pep440: new Map()
};
function parsePluginVersion(text, scheme = 'semver') {
    const known = parsed[scheme].get(text);
    if (known !== undefined) return known;
    if (text.length > longestVersion || !/^v?\d\S*$/.test(text)) return undefined;
    const read = schemes[scheme].parse(text);
    if (read === undefined) return undefined;
    const version = {
        scheme,
        ...read
    };
    parsed[scheme].set(text, version);
    return version;
}
function comparePluginVersions(a, b) {
    return schemes[a.scheme].compare(a, b);
}
function isFinal(version) {
    return version.isFinal;
}
function isSnapshot(version) {
    return version.isSnapshot;
}
function pluginKindOf({ numbers }) {
    if (numbers === null) return null;
    const [, minor, patch] = numbers;
    if (patch > 0) return 'plugin-patch';
    return minor > 0 ? 'plugin-minor' : 'plugin-major';
}
function sameReleaseLine(version, other) {
    const kind = pluginKindOf(version);
    if (version.numbers === null || other.numbers === null || kind === 'plugin-major') return false;
    const [major, minor] = version.numbers;
    if (major !== other.numbers[0]) return false;
    return kind === 'plugin-minor' || minor === other.numbers[1];
}
function changeBetween(before, now) {
    const order = comparePluginVersions(now, before);
    if (order < 0) return 'downgrade';
    if (order === 0) return 'none';
    if (now.numbers === null || before.numbers === null) return null;
    const index = now.numbers.findIndex((number, at)=>number !== before.numbers?.[at]);
    return [
        'major',
        'minor',
        'patch'
    ][index] ?? 'prerelease';
}
function parseSemantic(text) {
    const version = parse_default()(text);
    if (version === null) return undefined;
    const { major, minor, patch, prerelease } = version;
    return {
        version: version.version,
        numbers: [
            major,
            minor,
            patch
        ],
        isFinal: prerelease.length === 0,
        isSnapshot: prerelease.some((part)=>String(part).toUpperCase() === 'SNAPSHOT'),
        order: version
    };
}
function compareSemantic(a, b) {
    return a.order.compare(b.order);
}

// model/requirement.js
function fitOf(core, { intervals }) {
    if (intervals.some((interval)=>contains$1(interval, core))) return 'fits';
    return intervals.some((interval)=>isBelow(core, interval) || awaitsFinal(interval, core)) ? 'too-old' : 'too-new';
}
function minimumOf({ intervals }) {
    return intervals[0]?.lower?.version ?? null;
}
function lowestFitting(requirements, from = null) {
    if (from === null && requirements.every((each)=>minimumOf(each) === null)) return null;
    const floor = highest([
        ...requirements.map(minimumOf),
        from
    ]);
    const candidates = requirements.flatMap(({ intervals })=>intervals).flatMap(({ lower })=>lower === null ? [] : [
            lowestIn(lower)
        ]).concat(from === null || !isPrerelease(from) ? [] : finalOf(from)).filter((core)=>floor === null || compareCoreVersions(core, floor) >= 0).sort(compareCoreVersions);
    return candidates.find((core)=>requirements.every((each)=>fitOf(core, each) === 'fits')) ?? null;
}
function highest(cores) {
    let found = null;
    for (const core of cores){
        if (core !== null && (found === null || compareCoreVersions(core, found) > 0)) found = core;
    }
    return found;
}
function isEmpty$1({ lower, upper }) {
    if (lower === null || upper === null) return false;
    if (excludesPrereleases(upper)) {
        return compareNumbers(lower.version.numbers, upper.version.numbers) >= 0;
    }
    const order = compareCoreVersions(lower.version, upper.version);
    return order > 0 || order === 0 && !(lower.inclusive && upper.inclusive);
}
function intersectionOf(intervals) {
    const [only] = intervals;
    if (only !== undefined && intervals.length === 1) return only;
    const lowers = intervals.flatMap(({ lower })=>lower ?? []).sort(compareLowers);
    const uppers = intervals.flatMap(({ upper })=>upper ?? []).sort(compareUppers);
    return {
        lower: lowers.at(-1) ?? null,
        upper: uppers[0] ?? null
    };
}
function compareIntervals(a, b) {
    if (a.lower === null || b.lower === null) return Number(a.lower !== null) - Number(b.lower !== null);
    return compareLowers(a.lower, b.lower);
}
function compareLowers(a, b) {
    return compareCoreVersions(a.version, b.version) || Number(b.inclusive) - Number(a.inclusive);
}
function compareUppers(a, b) {
    return compareNumbers(a.version.numbers, b.version.numbers) || Number(excludesPrereleases(b)) - Number(excludesPrereleases(a)) || compareCoreVersions(a.version, b.version) || Number(a.inclusive) - Number(b.inclusive);
}
function contains$1(interval, core) {
    return isBetween(interval, core) && takes(interval, core);
}
function awaitsFinal(interval, core) {
    return !takes(interval, core) && isBetween(interval, finalOf(core));
}
function isBetween(interval, core) {
    return !isBelow(core, interval) && !isAbove(core, interval);
}
function takes({ prereleasesOf }, core) {
    if (prereleasesOf === undefined || !isPrerelease(core)) return true;
    return prereleasesOf.some((numbers)=>compareNumbers(numbers, core.numbers) === 0);
}
function isBelow(core, { lower }) {
    if (lower === null) return false;
    const order = compareCoreVersions(core, lower.version);
    return lower.inclusive ? order < 0 : order <= 0;
}
function isAbove(core, { upper }) {
    if (upper === null) return false;
    if (excludesPrereleases(upper)) return compareNumbers(core.numbers, upper.version.numbers) >= 0;
    const order = compareCoreVersions(core, upper.version);
    return upper.inclusive ? order > 0 : order >= 0;
}
function excludesPrereleases(upper) {
    return !upper.inclusive && !isPrerelease(upper.version) && upper.keepsPrereleases !== true;
}
function lowestIn({ version, inclusive }) {
    if (isStartOfPrereleases(version)) return finalOf(version);
    return inclusive ? version : nextPatch(version);
}

// model/shown.js
const longestShown = 100;
const maxSearched = 10_000;
const ignored = String.raw`[\t\n\r]*`;
const webScheme = `(?:${[
    'http',
    'https',
    'ftp',
    'ws',
    'wss'
].map((name)=>[
        ...name
    ].join(ignored)).join('|')})${ignored}:[\\t\\n\\r\\\\/]*`;
const otherScheme = String.raw`[a-z][a-z\d+.-]{0,30}:[\t\n\r]*[\\/]{2}[\t\n\r\\/]*`;
const start = `(?<scheme>\\b(?:${webScheme}|${otherScheme})|(?<![\\w:%])[\\\\/]{2})(?=[^\\s?#])`;
const address$2 = new RegExp(start, 'i');
const addresses = new RegExp(`${start}(?<user>[^\\\\/?#]*@)?(?<host>[^\\s\\\\/?#"'<>(),;]*)`, 'gi');
const plainHost = /^(?:[\p{L}\p{N}._${}-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/iu;
const hiding = '\uffff';
const restOfHidden = new RegExp(`${hiding}\\S*`, 'g');
function shown(text) {
    const safe = withoutSecrets(text);
    const characters = [
        ...safe.slice(0, longestShown * 2)
    ];
    return characters.length <= longestShown && safe.length <= longestShown * 2 ? safe : `${characters.slice(0, longestShown).join('')}\u{2026}`;
}
function withoutSecrets(text) {
    const searched = text.length > maxSearched ? `${text.slice(0, maxSearched)}\u{2026}` : text;
    if (!/[:\\/]|%3a|%2f|%5c/i.test(searched)) return searched;
    const readable = searched.replace(/%(?:23|2f|3a|3f|40|5c)/gi, decodeURIComponent);
    const begins = address$2.exec(readable)?.index;
    if (begins === undefined) return searched;
    const ends = readable.slice(begins).search(/[?#]/);
    return withoutUsers(ends < 0 ? readable : readable.slice(0, begins + ends));
}
function withoutUsers(text) {
    const marked = text.replace(addresses, (...match)=>{
        const { user = '', host, ...found } = match.at(-1);
        const scheme = found.scheme.replace(/[\t\n\r]/g, '');
        if (/^[\\/]/.test(scheme)) return /\s/.test(user) ? match[0] : `${scheme}${host}`;
        if (user === '' && host === '') return scheme;
        return plainHost.test(host) && !/[ ,]/.test(user) ? `${scheme}${host}` : scheme + hiding;
    });
    return marked.replaceAll(restOfHidden, "\u2026");
}

// questions/not-seen.js
const maxNamed$5 = 10;
function isNothingFound(facts) {
    const { core, plugins, sight } = facts;
    if (sight.asked === 'not' || sight.silent.length > 0) return false;
    return core === null && plugins.length === 0 && installsOf(facts).length === 0;
}
function isEveryManifestSilent(facts) {
    const { asked, silent, seen } = facts.sight;
    const speaks = seen.some(({ core, plugins })=>core || plugins > 0);
    return asked === 'named' && silent.length > 0 && !speaks && installsOf(facts).length === 0;
}
function isCoreUnidentified(facts) {
    if (facts.core !== null) return false;
    return installsOf(facts).length > 0 || facts.plugins.some((plugin)=>isDeployed(facts, plugin));
}
function isDeployed({ releasing }, { proposed, location }) {
    return !proposed && (releasing.names.length === 0 || location !== null);
}
function isUnseen(facts) {
    return isNothingFound(facts) || facts.sight.silent.length > 0 || installsOf(facts).length > 0 || isCoreUnidentified(facts);
}
function wasThereBefore(facts, seen, before) {
    return !touchesVersions(facts) && before.some((each)=>isSame$2(each, seen));
}
function touchesVersions({ core, plugins, removed, sightBefore }) {
    const coreTouched = core === null ? (sightBefore?.core ?? null) !== null : core.changed;
    return coreTouched || removed.length > 0 || plugins.some(({ changed })=>changed);
}
function isSame$2(one, other) {
    return one.text === other.text && placeText(one) === placeText(other);
}
function listedTexts(texts) {
    return listed$1(texts.map(({ text, location })=>{
        return location === null ? shown(text) : `${shown(text)} (${shown(location.path)}:${location.line})`;
    }));
}
function listed$1(names) {
    const more = names.length > maxNamed$5 ? ` and ${names.length - maxNamed$5} more` : '';
    return `${names.slice(0, maxNamed$5).join(', ')}${more}`;
}
function imagesLikelyFirst({ images }, { policy }) {
    const texts = new Set();
    const inOrder = images.filter(({ text })=>!texts.has(text) && texts.add(text));
    const [likely, others] = [
        true,
        false
    ].map((wanted)=>inOrder.filter((image)=>isLikelyCore(image, policy) === wanted));
    return [
        ...likely,
        ...others
    ];
}
function imageToPaste(images, { policy }) {
    const image = images.find((each)=>isLikelyCore(each, policy) && !each.text.includes('$'));
    if (image === undefined) return null;
    const name = imageName(image.text);
    const names = [
        ...policy.core.images,
        name
    ].map((each)=>JSON.stringify(each));
    return `if ${shown(name)} is the core, name it in the policy: \`core: { images: [${names.join(', ')}] }\``;
}
function isLikelyCore({ text }, { core }) {
    const name = core.name?.toLowerCase() ?? '';
    return name !== '' && pathOf(imageName(text)).toLowerCase().includes(name);
}
function pathOf(name) {
    return name.replace(/^[^/]*[.:][^/]*\//, '');
}
function listedPaths(paths) {
    return listed$1(paths.map(shown));
}
function pathsRead({ seen }) {
    return seen.flatMap(({ path, leftOut })=>leftOut === null ? [
            path
        ] : []);
}
function pathsLeftOut({ seen }) {
    return seen.flatMap(({ path, leftOut })=>leftOut === null ? [] : [
            path
        ]);
}
function pathsBefore({ sightBefore }) {
    return pathsRead({
        seen: (sightBefore?.seen ?? []).filter(({ core, plugins })=>core || plugins > 0)
    });
}
function leftOutToPaste(sight) {
    const paths = pathsLeftOut(sight).slice(0, maxNamed$5).map(shown);
    return paths.length === 0 ? null : `if what was left out is deployed, name it: \`manifests: ${paths.join(', ')}\``;
}
function imageName(reference) {
    const [named = ''] = reference.split('@', 1);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    return colon === -1 ? named : named.slice(0, colon);
}
function installsOf({ sight }) {
    return [
        ...sight.floatingInstalls,
        ...sight.unreadableInstalls
    ];
}
function placeText({ location }) {
    return location === null ? '' : `${location.path}:${location.line}:${location.column}`;
}

// questions/compatibility.js
function compatibilityOf(facts, plugin) {
    if (facts.core === null) return isDeployed(facts, plugin) ? 'undecided' : null;
    const core = comparedCore(facts);
    return core === null ? 'undecided' : compatibilityWith(core, plugin, plugin);
}
function compatibilityWith(core, plugin, { version, requirement }) {
    if (version === null && plugin.text !== '') return 'undecided';
    if (version !== null && knownBadOf(plugin, version, core).length > 0) return 'incompatible';
    if (requirement === null) return 'undecided';
    return fitOf(core, requirement) === 'fits' ? 'compatible' : 'incompatible';
}
function comparedCore({ core, policy }) {
    if (core === null || core.version === null) return null;
    return asCompared(policy, core.version);
}
function asCompared({ prereleases }, core) {
    return prereleases === 'as-final' ? finalOf(core) : core;
}
function knownBadOf({ entry }, version, core) {
    const known = entry?.knownBad ?? [];
    if (known.length === 0) return known;
    return known.filter((bad)=>bad.versions.test(version) && fitOf(core, bad.core) === 'fits');
}
function newestCompatible(facts, plugin) {
    const core = comparedCore(facts);
    if (core === null) return null;
    const fits = (candidate)=>isUsable(facts, candidate) && compatibilityWith(core, plugin, candidate) === 'compatible';
    const newest = plugin.entry?.versions.findLast(fits)?.version ?? null;
    const { version, requirement } = plugin;
    if (version === null || !fits({
        version,
        requirement,
        released: null
    })) return newest;
    return newest !== null && comparePluginVersions(newest, version) >= 0 ? newest : version;
}
function isUsable({ targetDate }, candidate) {
    const { version, released, proposed } = candidate;
    return isFinal(version) && (released === null || released <= targetDate) && proposed !== true;
}

// date-fns/constants.js
const millisecondsInDay=864e5;const constructFromSymbol=Symbol.for("constructDateFrom");

// date-fns/constructFrom.js
function constructFrom(date,value){if(typeof date==="function")return date(value);if(date&&typeof date==="object"&&constructFromSymbol in date)return date[constructFromSymbol](value);if(date instanceof Date)return new date.constructor(value);return new Date(value)}

// date-fns/toDate.js
function toDate(argument,context){return constructFrom(argument,argument)}

// date-fns/addMilliseconds.js
function addMilliseconds(date,amount,options){return constructFrom(date,+toDate(date)+amount)}

// model/day.js
const weekdays = [
    'sunday',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday'
];
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
function parseDay(text) {
    if (!dayPattern.test(text) || text < '0100') return undefined;
    const date = new Date(text);
    return !Number.isNaN(date.getTime()) && toDay(date) === text ? text : undefined;
}
function dayOf(year, month, day) {
    return toDay(new Date(Date.UTC(year, month - 1, day)));
}
function addDays(day, count) {
    return toDay(addMilliseconds(new Date(day), count * millisecondsInDay));
}
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / millisecondsInDay;
}
function weekdayOf(day) {
    return weekdays[new Date(day).getUTCDay()];
}
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
function dateInWords(day) {
    return `${Number(day.slice(8))} ${monthNames[monthOf(day) - 1]} ${day.slice(0, 4)}`;
}
function dayInWords(day) {
    const weekday = weekdayOf(day);
    return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1, 3)} ${dateInWords(day)}`;
}
function yearOf(day) {
    return Number(day.slice(0, 4));
}
function monthOf(day) {
    return Number(day.slice(5, 7));
}
function dayIn(instant, timeZone) {
    if (timeZone === 'UTC') return toDay(instant);
    const calendar = new Intl.DateTimeFormat('en-u-ca-gregory', {
        timeZone,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric'
    });
    const parts = calendar.formatToParts(instant);
    const numberOf = (name)=>Number(parts.find(({ type })=>type === name)?.value);
    return dayOf(numberOf('year'), numberOf('month'), numberOf('day'));
}
function isTimeZone(name) {
    try {
        return new Intl.DateTimeFormat('en', {
            timeZone: name
        }).resolvedOptions().timeZone !== '';
    } catch  {
        return false;
    }
}
function toDay(date) {
    return date.toISOString().slice(0, 10);
}

// model/cadence.js
const maxWeeks = 104;
function weeksOf(every) {
    const count = Number(/^(?<count>[1-9]\d{0,2}) weeks?$/.exec(every)?.groups?.count);
    return count <= maxWeeks ? count : undefined;
}
const maxWeeklyTolerance = 2;
const reaches = [
    [
        1,
        62
    ],
    [
        63,
        366
    ],
    [
        367,
        9 * 366
    ]
];
const noSlots = [];
function recurrencesBetween(cadence, from, to, slots = noSlots) {
    const isInside = (day)=>day >= from && day <= to;
    if (cadence === 'schedule') return daysOf(slots, ({ kind })=>kind === 'published').filter(isInside);
    if (cadence === 'core-major') return daysOf(slots, ({ kind })=>kind !== 'empty').filter(isInside);
    const patterns = patternsOf(cadence);
    const days = patterns.flatMap((pattern)=>daysOfPattern(pattern, from, to, slots));
    return patterns.length === 1 ? days : [
        ...new Set(days)
    ].sort();
}
function nextRecurrence(cadence, after, slots = noSlots) {
    for (const [near, far] of reaches){
        const days = recurrencesBetween(cadence, addDays(after, near), addDays(after, far), slots);
        if (days[0] !== undefined) return days[0];
    }
    return null;
}
function previousRecurrence(cadence, before, slots = noSlots) {
    for (const [near, far] of reaches){
        const days = recurrencesBetween(cadence, addDays(before, -far), addDays(before, -near), slots);
        const last = days.at(-1);
        if (last !== undefined) return last;
    }
    return null;
}
function fallsOn(cadence, day, toleranceDays, slots = noSlots) {
    const parts = typeof cadence === 'string' ? [
        cadence
    ] : patternsOf(cadence);
    return parts.some((part)=>{
        const tolerance = toleranceOf(part, toleranceDays);
        return recurrencesBetween(part, addDays(day, -tolerance), addDays(day, tolerance), slots).length > 0;
    });
}
function toleranceOf(cadence, toleranceDays) {
    const isDense = typeof cadence !== 'string' && patternsOf(cadence).some(isWeekly);
    return isDense ? Math.min(toleranceDays, maxWeeklyTolerance) : toleranceDays;
}
function patternsOf(cadence) {
    if (typeof cadence === 'string') return [];
    return isList(cadence) ? cadence : [
        cadence
    ];
}
function isList(cadence) {
    return Array.isArray(cadence);
}
function isWeekly(pattern) {
    if ('everyWeeks' in pattern) return pattern.everyWeeks === 1;
    return 'on' in pattern && 'weekday' in pattern.on && pattern.on.week === null;
}
function daysOf(slots, isMeant) {
    return slots.filter(isMeant).map(({ date })=>date);
}
function daysOfPattern(pattern, from, to, slots) {
    if ('everyWeeks' in pattern) return daysOfInterval(pattern, from, to);
    if ('weeksAfterMajor' in pattern) {
        return daysOf(slots, ({ kind })=>kind !== 'empty').flatMap((slot)=>pattern.weeksAfterMajor.map((weeks)=>addDays(slot, 7 * weeks))).filter((day)=>day >= from && day <= to).sort();
    }
    return daysOfRecurrence(pattern, from, to);
}
function daysOfInterval({ everyWeeks, from: start }, from, to) {
    const days = [];
    const step = 7 * everyWeeks;
    const passed = Math.max(0, Math.ceil(daysBetween(start, from) / step));
    for(let day = addDays(start, passed * step); day <= to; day = addDays(day, step))days.push(day);
    return days;
}
function daysOfRecurrence(recurrence, from, to) {
    const days = [];
    const first = addDays(from, -recurrence.offsetDays);
    const last = addDays(to, -recurrence.offsetDays);
    for(let year = yearOf(first); year <= yearOf(last); year++){
        const earliest = year === yearOf(first) ? monthOf(first) : 1;
        const latest = year === yearOf(last) ? monthOf(last) : 12;
        for (const month of recurrence.months){
            if (month < earliest || month > latest) continue;
            for (const day of recurrencesInMonth(recurrence, year, month)){
                if (day >= first && day <= last) days.push(addDays(day, recurrence.offsetDays));
            }
        }
    }
    return days;
}
function recurrencesInMonth({ on }, year, month) {
    const isInside = (day)=>monthOf(day) === month;
    if ('day' in on) return [
        dayOf(year, month, on.day)
    ].filter(isInside);
    const first = weekdays.indexOf(weekdayOf(dayOf(year, month, 1)));
    const toFirst = (weekdays.indexOf(on.weekday) - first + 7) % 7;
    const inWeek = (index)=>dayOf(year, month, 1 + toFirst + 7 * index);
    if (on.week !== null && on.week !== 'last') return [
        inWeek(weeks.indexOf(on.week))
    ];
    const days = [
        0,
        1,
        2,
        3,
        4
    ].map(inWeek).filter(isInside);
    return on.week === null ? days : days.slice(-1);
}
const weeks = [
    'first',
    'second',
    'third',
    'fourth'
];

// model/timeline.js
function slotOn({ slots }, day, toleranceDays) {
    const near = slots.map((slot)=>({
            slot,
            distance: Math.abs(daysBetween(slot.date, day))
        })).filter(({ distance })=>distance <= toleranceDays).sort((a, b)=>a.distance - b.distance);
    return near[0]?.slot ?? null;
}
function slotBefore({ slots }, day) {
    return slots.findLast(({ date })=>date < day) ?? null;
}
function slotsAfter({ slots }, day) {
    return slots.filter(({ date })=>date > day);
}
function cameEarly({ lines }, { line, date }) {
    const known = line === null ? undefined : lines.get(line);
    return known !== undefined && known.out < date;
}
function latestOn(lines, day) {
    let latest = null;
    for (const { line, out, basis } of lines.values()){
        if (out > day || latest !== null && compareLines(line, latest.line) <= 0) continue;
        latest = {
            line,
            date: out,
            ...basis === 'planned' ? {
                isPlanned: true
            } : {}
        };
    }
    return latest;
}
function isOut({ lines }, line, day) {
    const known = lines.get(line);
    return known === undefined || known.out <= day;
}

// model/numbering.js
function numberingOf(line, formats) {
    return formats.findLast(({ from })=>compareLines(from, line) <= 0) ?? null;
}
function isYear(word) {
    return word === 'YEAR' || word === 'YY';
}
const centuryOfTwoDigits = 2000;
function yearOfLine(line, formats) {
    const [first] = lineNumbers(line);
    const word = numberingOf(line, formats)?.words[0];
    if (word === 'YY') return centuryOfTwoDigits + first;
    return word === 'YEAR' ? first : null;
}
function isUnforeseen({ words }) {
    return words.slice(0, 2).includes('N');
}
function isNamedByMonth({ words }) {
    return words[1] === 'MONTH';
}
function lineAfter(previous, slot, formats, perYear) {
    for (const format of formats.toReversed()){
        const line = lineInFormat(previous, slot, format, formats);
        const follows = line !== null && (previous === null || compareLines(line, previous) > 0);
        if (follows && numberingOf(line, formats) === format) {
            return isPossible(line, format, perYear) ? line : null;
        }
    }
    return null;
}
function isNext(line, previous, formats) {
    const format = numberingOf(line, formats);
    if (format === null || format !== numberingOf(previous, formats)) return true;
    const [first, second] = lineNumbers(line);
    const [previousFirst, previousSecond] = lineNumbers(previous);
    if (isUnforeseen(format) || isNamedByMonth(format)) return compareLines(line, previous) > 0;
    if (first === previousFirst) return second === previousSecond + 1;
    if (isYear(format.words[0])) return first > previousFirst && second === 1;
    return first === previousFirst + 1 && second === 0;
}
function missingBetween(line, next, formats) {
    const none = {
        count: 0,
        from: null
    };
    const format = next === null ? null : numberingOf(next, formats);
    if (next === null || format === null || format !== numberingOf(line, formats)) return none;
    if (isNamedByMonth(format) || isUnforeseen(format)) return none;
    const [first, second] = lineNumbers(line);
    const [nextFirst, nextSecond] = lineNumbers(next);
    if (first === nextFirst) return {
        count: Math.max(0, nextSecond - second - 1),
        from: null
    };
    const year = yearOfLine(next, formats);
    if (year === null) return {
        count: nextSecond,
        from: null
    };
    return {
        count: nextSecond - 1,
        from: dayOf(year, 1, 1)
    };
}
function isNamedAfter(line, slot, formats) {
    const words = numberingOf(line, formats)?.words ?? [];
    return lineNumbers(line).every((number, index)=>{
        if (isYear(words[index])) return number === yearIn(words[index], slot);
        return words[index] !== 'MONTH' || number === monthOf(slot);
    });
}
function isPossible(line, format, perYear) {
    const [, second] = lineNumbers(line);
    if (!isYear(format.words[0])) return true;
    if (isNamedByMonth(format)) return second >= 1 && second <= 12;
    return second >= 1 && (perYear === null || second <= perYear);
}
function lineInFormat(previous, slot, format, formats) {
    const year = yearIn(format.words[0], slot);
    if (isNamedByMonth(format)) return `${year}.${monthOf(slot)}`;
    const continues = previous !== null && numberingOf(previous, formats) === format;
    const [first, second] = continues ? lineNumbers(previous) : lineNumbers(format.from);
    if (!isYear(format.words[0])) return continues ? `${first}.${second + 1}` : format.from;
    if (year > first) return `${year}.1`;
    return continues ? `${first}.${second + 1}` : year === first ? format.from : null;
}
function yearIn(word, day) {
    return word === 'YY' ? yearOf(day) - centuryOfTwoDigits : yearOf(day);
}

// model/first-release.js
function isFirstOfLine(version, core) {
    if (isPrerelease(version)) return false;
    if (core.first === 'any') {
        const earliest = earliestOf(lineOf(version), core);
        const release = ({ numbers })=>numbers.slice(0, 3);
        return earliest === null || compareNumbers(release(version), release(earliest)) <= 0;
    }
    const [third = 0, ...more] = version.numbers.slice(2);
    return third === numberOfFirst(core) && more.every((number)=>number === 0);
}
function isForeign(version, core) {
    const format = numberingOf(lineOf(version), core.numbering);
    const isLong = format?.words.length === 2 && version.numbers.slice(2).some((number)=>number > 0);
    if (isLong && core.first !== 'any') return true;
    return (version.numbers[2] ?? 0) < numberOfFirst(core);
}
function isWhole(text, { numbering = [], first = 0 }) {
    const version = parseCoreVersion(text);
    if (version === undefined) return false;
    const words = numberingOf(lineOf(version), numbering)?.words.length ?? usualNumbers;
    const written = version.twoPart ? 2 : version.numbers.length;
    return first === 'none' || written >= words;
}
const usualNumbers = 3;
function firstOf$1(line, core) {
    const known = core.first === 'any' ? earliestOf(line, core) : null;
    if (known !== null) return known;
    const first = finalVersion([
        ...lineNumbers(line),
        numberOfFirst(core)
    ]);
    return core.first === 'none' || core.first === 'any' ? {
        ...first,
        text: line
    } : first;
}
function asWritten(version, { first }) {
    const isShort = first === 'none' && compareNumbers(version.numbers.slice(2), [
        0
    ]) === 0;
    const long = `${lineOf(version)}.0`;
    if (!isShort || version.numbers.length > 3 || !version.text.startsWith(long)) return version;
    return {
        ...version,
        text: lineOf(version) + version.text.slice(long.length)
    };
}
function numberOfFirst({ first }) {
    return first === 1 ? 1 : 0;
}
function earliestOf(line, { releases }) {
    let earliest = null;
    for (const release of releases){
        if (isPrerelease(release.version) || lineOf(release.version) !== line) continue;
        if (earliest === null || release.date < earliest.date) earliest = release;
    }
    return earliest?.version ?? null;
}

// model/freeze.js
function freezeOn(freezes, day, what) {
    return freezes.find((freeze)=>freeze.from <= day && day <= freeze.to && (freeze.for === what || freeze.for === 'all')) ?? null;
}
function firstFreeDay(freezes, day, what) {
    const freeze = freezeOn(freezes, day, what);
    return freeze === null ? day : firstFreeDay(freezes, addDays(freeze.to, 1), what);
}

// model/maintenance.js
function isMaintained(core, timeline, line, day) {
    const all = core.bugfix?.lines === 'all' && !isOver(core, line, day);
    return all || maintainedLines(core, timeline, day).includes(line);
}
function maintainedLines(core, timeline, day) {
    const latest = latestOn(timeline.lines, day)?.line ?? null;
    const named = core.bugfix?.lines ?? [];
    const supported = core.support.map(({ line })=>line);
    const others = [
        latest === null ? null : nextBelowPlan(timeline, latest, day),
        ...named === 'all' ? [] : named,
        ...newestLines(timeline, core.newestSupported, day),
        ...supported.filter((line)=>isOut(timeline, line, day))
    ].filter((line)=>line !== null && line !== latest && !isOver(core, line, day));
    const lines = new Set([
        ...latest === null ? [] : [
            latest
        ],
        ...others
    ]);
    return [
        ...lines
    ].sort((a, b)=>compareLines(b, a));
}
function newestLines({ lines }, count, day) {
    if (count === 0) return [];
    const out = [
        ...lines.values()
    ].filter((known)=>known.out <= day).map(({ line })=>line);
    return out.sort((a, b)=>compareLines(b, a)).slice(0, count);
}
function isOver({ support }, line, day) {
    return support.some((window)=>window.line === line && window.until < day);
}
function nextBelowPlan({ lines }, latest, day) {
    if (lines.get(latest)?.basis !== 'planned') return null;
    const below = new Map(lines);
    below.delete(latest);
    return latestOn(below, day)?.line ?? null;
}

// questions/days.js
function slotsAround(facts) {
    return {
        previous: previousSlot(facts),
        next: nextSlots(facts)[0] ?? null
    };
}
function nextSlots(facts) {
    return slotsAfter(facts.timeline, facts.targetDate).filter((slot)=>isOpenTo(facts, slot)).map((slot)=>dated$1(facts, slot));
}
function previousSlot(facts) {
    let slot = slotBefore(facts.timeline, facts.targetDate);
    while(slot !== null && !isOpenTo(facts, slot))slot = slotBefore(facts.timeline, slot.date);
    return slot === null ? null : dated$1(facts, slot);
}
function bugfixDaysAround(facts) {
    const on = facts.policy.core.bugfix?.on ?? 'any';
    const version = facts.core?.version ?? null;
    const isItsDay = (day)=>{
        if (version === null) return false;
        const { timeline, policy } = facts;
        const unknown = latestOn(timeline.lines, day) === null;
        return unknown || isMaintained(policy.core, timeline, lineOf(version), day);
    };
    const at = (day)=>day === null ? null : {
            date: day,
            version: isItsDay(day) ? version?.text ?? null : null
        };
    return {
        previous: at(previousFreeDay(facts, on)),
        next: at(nextFreeDay(facts, on))
    };
}
function daysAround(facts, on, version) {
    const at = (date)=>date === null ? null : {
            date,
            version
        };
    return {
        previous: at(previousFreeDay(facts, on)),
        next: at(nextFreeDay(facts, on))
    };
}
function nextFreeDay({ policy, targetDate, timeline }, on, what = 'releases') {
    if (on === 'any') return null;
    let day = nextRecurrence(on, targetDate, timeline.slots);
    while(day !== null){
        const freeze = freezeOn(policy.freezes, day, what);
        if (freeze === null) return day;
        day = nextRecurrence(on, freeze.to, timeline.slots);
    }
    return null;
}
function isFrozen({ policy }, day) {
    return freezeOn(policy.freezes, day, 'releases') !== null;
}
function isOpenTo(facts, slot) {
    return slot.kind !== 'empty' && !isFrozen(facts, slot.date) && !cameEarly(facts.timeline, slot);
}
function previousFreeDay({ policy, targetDate, timeline }, on) {
    if (on === 'any') return null;
    let day = previousRecurrence(on, targetDate, timeline.slots);
    while(day !== null){
        const freeze = freezeOn(policy.freezes, day, 'releases');
        if (freeze === null) return day;
        day = previousRecurrence(on, freeze.from, timeline.slots);
    }
    return null;
}
function dated$1({ policy }, { line, date }) {
    return {
        date,
        version: line === null ? null : firstOf$1(line, policy.core).text
    };
}

// questions/due.js
const slotsShown = 3;
function calendarOf(facts) {
    const next = nextSlots(facts);
    const bugfix = nextFreeDay(facts, facts.policy.core.bugfix?.on ?? 'any');
    return {
        due: dueOn(facts),
        previousCoreMajor: previousSlot(facts),
        nextCoreMajor: next[0] ?? null,
        nextCoreMajors: next.slice(0, slotsShown),
        nextCoreBugfix: bugfix === null ? null : {
            date: bugfix
        }
    };
}
function dueOn(facts) {
    if (isFrozen(facts, facts.targetDate)) return [];
    const { core, plugins } = facts.policy;
    const due = {
        'core-major': isSlot(facts),
        'core-bugfix': isDay(facts, core.bugfix?.on ?? null),
        'plugin-major': isDay(facts, plugins.major),
        'plugin-minor': isDay(facts, plugins.minor),
        'plugin-patch': isDay(facts, plugins.patch)
    };
    return Object.keys(due).filter((kind)=>due[kind]);
}
function isSlot(facts) {
    const slot = slotOn(facts.timeline, facts.targetDate, 0);
    return facts.policy.core.major !== null && slot !== null && isOpenTo(facts, slot);
}
function isDay(facts, on) {
    if (on === null || on === 'any') return false;
    return on === 'core-major' ? isSlot(facts) : fallsOn(on, facts.targetDate, 0, facts.timeline.slots);
}

// questions/path.js
function corePath({ core }) {
    if (core === null || core.version === null || core.before === null) return null;
    if (core.released && core.kind === 'core-backport') return null;
    const order = compareCoreVersions(core.version, core.before);
    return {
        core,
        from: core.before,
        to: core.version,
        down: order < 0
    };
}

// questions/plugin-options.js
function runningBefore(plugin) {
    return plugin.before !== null && plugin.before.version !== null ? plugin.before : plugin;
}
function optionsOf(facts, plugin) {
    const known = new Map();
    for (const catalogued of plugin.entry?.versions ?? []){
        known.set(catalogued.version.version, catalogued);
    }
    for (const { version, requirement } of [
        runningBefore(plugin),
        plugin
    ]){
        if (version === null) continue;
        const released = known.get(version.version)?.released ?? null;
        known.set(version.version, {
            version,
            requirement,
            released
        });
    }
    return [
        ...known.values()
    ].filter((each)=>isUsable(facts, each)).flatMap(({ version, requirement })=>requirement === null ? [] : {
            version,
            requirement
        }).sort((a, b)=>comparePluginVersions(a.version, b.version));
}
function bestOption(plugin, options, current, ahead) {
    const fitting = options.map((option)=>({
            option,
            lasts: coresLasted(plugin, option, ahead)
        })).filter(({ lasts })=>lasts > 0);
    const newer = fitting.filter(({ option })=>comparePluginVersions(option.version, current) > 0);
    const ranked = (newer.length > 0 ? newer : fitting).toSorted((a, b)=>a.lasts - b.lasts || Number(isChosen(plugin, a.option)) - Number(isChosen(plugin, b.option)) || comparePluginVersions(a.option.version, b.option.version));
    return ranked.at(-1)?.option ?? null;
}
function coresLasted(plugin, option, ahead) {
    const ends = ahead.findIndex((core)=>compatibilityWith(core, plugin, option) !== 'compatible');
    return ends === -1 ? ahead.length : ends;
}
function isChosen(plugin, { version }) {
    if (runningBefore(plugin) === plugin || plugin.version === null) return false;
    return comparePluginVersions(plugin.version, version) === 0;
}

// questions/remedy.js
function fixOf(facts, plugin, from) {
    const fitting = newestCompatible(facts, plugin)?.version ?? null;
    const lowest = plugin.requirement === null ? null : lowestCore(facts, [
        plugin.requirement
    ], from);
    return {
        newestCompatible: fitting,
        lowestCore: lowest?.text ?? null,
        lowestCoreDate: lowest === null ? null : lineOutDate(facts, lowest)
    };
}
function lowestCore({ policy }, requirements, from = null) {
    const lowest = lowestFitting(requirements, from);
    return lowest && asWritten(lowest, policy.core);
}
function lineOutDate({ timeline }, core) {
    return timeline.lines.get(lineOf(core))?.out ?? null;
}
function oneOf(ways, otherwise) {
    const open = ways.filter((way)=>way !== null);
    const sentence = open.length === 0 ? otherwise : open.join('; or ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

// questions/plan-journey.js
function journeyOf(facts, plugin, left, cores) {
    const options = optionsOf(facts, plugin);
    const outcomes = [];
    let current = runningBefore(plugin);
    let before = left;
    for (const [index, core] of cores.entries()){
        const crossing = {
            plugin,
            options,
            current,
            before,
            core,
            ahead: cores.slice(index)
        };
        const outcome = outcomeOf(facts, crossing);
        outcomes.push(outcome);
        if (outcome.kind === 'moves') current = outcome.taken;
        before = core;
    }
    return outcomes;
}
function outcomeOf(facts, crossing) {
    const { plugin, options, current, core, ahead } = crossing;
    const { name, text } = plugin;
    if (plugin.change === 'added' && ahead.length > 1) return {
        kind: 'absent'
    };
    const compatibility = compatibilityWith(core, plugin, current);
    if (compatibility === 'compatible') return {
        kind: 'stays',
        name
    };
    const { version } = current;
    if (compatibility === 'undecided' || version === null) {
        return {
            kind: 'undecided',
            undecided: {
                name,
                version: version?.version ?? text
            }
        };
    }
    const taken = bestOption(plugin, options, version, ahead);
    if (taken !== null) return {
        kind: 'moves',
        move: moveOf(crossing, version, taken),
        taken
    };
    const wayOut = wayOutOf(facts, crossing, version);
    return {
        kind: 'blocked',
        blocked: {
            name,
            version: version.version,
            wayOut
        }
    };
}
function moveOf({ plugin, before }, current, taken) {
    const runsBefore = compatibilityWith(before, plugin, taken) === 'compatible';
    return {
        name: plugin.name,
        from: current.version,
        to: taken.version.version,
        change: changeBetween(current, taken.version),
        requires: taken.requirement.text,
        when: runsBefore ? 'before' : 'with'
    };
}
function wayOutOf(facts, { plugin, options, core }, current) {
    const higher = options.flatMap(({ requirement })=>lowestFitting([
            requirement
        ], core) ?? []).sort(compareCoreVersions);
    for (const candidate of higher){
        const option = bestOption(plugin, options, current, [
            candidate
        ]);
        if (option === null) continue;
        const date = lineOutDate(facts, candidate);
        return {
            core: candidate.text,
            version: option.version.version,
            date
        };
    }
    return null;
}

// questions/stops.js
function stopsBetween(stops, from, to) {
    return stops.filter((stop)=>!isReached(stop, from) && compareLines(stop, lineOf(to)) < 0);
}
function isReached(stop, from) {
    const order = compareLines(lineOf(from), stop);
    return order > 0 || order === 0 && !isPrerelease(from);
}

// questions/plan-way.js
function wayOf(facts, { from, to }) {
    const stops = stopsBetween(facts.policy.core.stops, from, to).map((line)=>{
        const known = newestRelease(facts, line);
        return known === null ? {
            core: lowestStop(facts, line),
            orLater: true
        } : {
            core: known,
            orLater: false
        };
    });
    return [
        ...stops,
        {
            core: to,
            orLater: false
        }
    ];
}
function newestRelease({ policy, targetDate }, line) {
    const releases = policy.core.releases.filter(({ version, date })=>date <= targetDate && lineOf(version) === line && !isPrerelease(version));
    return releases.at(-1)?.version ?? null;
}
function lowestStop(facts, line) {
    const first = firstOf$1(line, facts.policy.core);
    const needed = facts.plugins.filter(({ change })=>change !== 'added').flatMap((plugin)=>lowestOfLine(requirementsUpward(facts, plugin), first) ?? []);
    return [
        first,
        ...needed
    ].sort(compareCoreVersions).at(-1) ?? first;
}
function requirementsUpward(facts, plugin) {
    const { version: current } = runningBefore(plugin);
    if (current === null) return [];
    return optionsOf(facts, plugin).filter(({ version })=>comparePluginVersions(version, current) >= 0).map(({ requirement })=>requirement);
}
function lowestOfLine(requirements, first) {
    const lowest = requirements.flatMap((each)=>fitOf(first, each) === 'fits' ? first : lowestFitting([
            each
        ], first) ?? []).map(finalOf).filter((core)=>lineOf(core) === lineOf(first));
    return lowest.sort(compareCoreVersions)[0] ?? null;
}

// questions/plan.js
function planOf(facts) {
    const path = corePath(facts);
    if (path === null || compareCoreVersions(path.to, path.from) <= 0) return null;
    const way = wayOf(facts, path);
    const left = asCompared(facts.policy, path.from);
    const cores = way.map(({ core })=>asCompared(facts.policy, core));
    const journeys = facts.plugins.map((plugin)=>journeyOf(facts, plugin, left, cores));
    return {
        from: path.from.text,
        to: path.to.text,
        steps: way.map((leg, index)=>{
            const outcomes = journeys.flatMap((journey)=>journey[index] ?? []);
            return stepOf(facts, leg, outcomes);
        }),
        undecided: journeys.flatMap((journey)=>undecidedOf(journey)[0] ?? [])
    };
}
function stepOf(facts, { core, orLater }, outcomes) {
    const moves = outcomes.flatMap((each)=>each.kind === 'moves' ? each.move : []);
    const when = (wanted)=>moves.filter((move)=>move.when === wanted);
    return {
        line: lineOf(core),
        core: core.text,
        orLater,
        date: lineOutDate(facts, core),
        ...plannedBy(facts, core),
        moves: [
            ...when('before'),
            ...when('with')
        ],
        stays: outcomes.flatMap((each)=>each.kind === 'stays' ? each.name : []),
        blocked: outcomes.flatMap((each)=>each.kind === 'blocked' ? each.blocked : [])
    };
}
function plannedBy({ timeline, policy }, core) {
    const isPlanned = timeline.lines.get(lineOf(core))?.basis === 'planned';
    return isPlanned ? {
        calendar: policy.name
    } : {};
}
function undecidedOf(journey) {
    return journey.flatMap((each)=>each.kind === 'undecided' ? each.undecided : []);
}

// questions/wording.js
function aboutCore(core) {
    return {
        subject: nameOfCore(core),
        about: [
            {
                name: 'core',
                version: core.version?.text ?? shown(core.text)
            }
        ],
        location: core.location,
        touched: core.changed
    };
}
function aboutPlugin(plugin) {
    return {
        subject: nameOfPlugin(plugin),
        about: [
            {
                name: plugin.name,
                version: plugin.version?.version ?? shown(plugin.text || '*')
            }
        ],
        location: plugin.location,
        touched: plugin.changed
    };
}
function aboutBoth(core, plugin) {
    return {
        ...aboutPlugin(plugin),
        touched: plugin.changed || core.changed
    };
}
const aboutRepository = {
    subject: 'repository',
    about: [
        {
            name: 'repository',
            version: ''
        }
    ],
    location: null,
    touched: true
};
function aboutFile(path, location) {
    return {
        subject: shown(path),
        about: [
            {
                name: path,
                version: ''
            }
        ],
        location,
        touched: true
    };
}
function nameOfCore(core) {
    return `core ${core.version?.text ?? shown(core.text)}`;
}
function nameOfPlugin(plugin) {
    const version = plugin.version?.version ?? shown(plugin.text);
    return version === '' ? shown(plugin.name) : `${shown(plugin.name)}@${version}`;
}
function onDay(day) {
    return dayInWords(day);
}
function datedText({ date, version }) {
    return version === null ? onDay(date) : `${onDay(date)} (${version})`;
}
function latestWords(facts) {
    const { latest } = facts.timeline;
    if (latest === null) return 'another line is latest';
    return `${latest.line} is ${standingOf(facts, latest.line, 'latest since')}`;
}
function standingOf({ timeline, targetDate, policy }, line, since) {
    const known = timeline.lines.get(line);
    if (known === undefined) return '';
    if (known.basis === 'planned') return `planned for ${onDay(known.out)} ${byCalendar(policy)}`;
    return `${known.out <= targetDate ? since : 'planned for'} ${onDay(known.out)}`;
}
function byCalendar({ name }) {
    return `by the calendar of ${shown(name)}`;
}

// questions/scope.js
const scopes = {
    sight: {
        called: 'always',
        subjectsOf: ({ sight })=>[
                sight
            ]
    },
    deployment: {
        called: 'deployment',
        subjectsOf: ({ sight })=>[
                sight
            ]
    },
    vanishedPins: {
        called: 'a change',
        subjectsOf: ({ vanished })=>vanished
    },
    plugin: {
        called: 'always',
        subjectsOf: ({ plugins })=>plugins.filter(isPinned)
    },
    pair: {
        called: 'always',
        subjectsOf: pairsOf
    },
    releasedCore: {
        called: 'released core',
        subjectsOf: (facts)=>coresOf(facts).filter(({ released })=>released)
    },
    releasedPlugin: {
        called: 'released plugin',
        subjectsOf: ({ plugins })=>plugins.filter(isPinned).filter(({ released })=>released)
    },
    proposedPlugin: {
        called: 'released plugin',
        subjectsOf: ({ plugins })=>plugins.filter(isPinned).filter(({ proposed })=>proposed)
    },
    shipment: {
        called: 'whatever the freeze is for',
        subjectsOf: shipmentsOf
    },
    deployedShipment: {
        called: 'deployment',
        subjectsOf: (facts)=>isDeployment(facts) ? shipmentsOf(facts) : []
    },
    deployedCore: {
        called: 'deployment',
        subjectsOf: (facts)=>isDeployment(facts) ? coresOf(facts) : []
    },
    deployedPlugin: {
        called: 'deployment with baseline',
        subjectsOf: (facts)=>isDeployment(facts) ? facts.plugins.filter(isPinned).filter(hasChange) : []
    },
    corePath: {
        called: 'any core with baseline',
        subjectsOf: pathsOf
    }
};
function isDeployment({ releasing }) {
    return releasing.names.length === 0;
}
function pairsOf(facts) {
    const { core } = facts;
    const compared = comparedCore(facts);
    if (core === null || compared === null) return [];
    return facts.plugins.filter(isPinned).map((plugin)=>({
            plugin,
            core,
            compared
        }));
}
function shipmentsOf(facts) {
    const { core, plugins } = facts;
    const deployment = isDeployment(facts);
    if (core !== null && (core.released || deployment)) return [
        {
            core
        }
    ];
    return plugins.filter(({ released })=>released || deployment).map((plugin)=>({
            plugin
        }));
}
function coresOf({ core }) {
    return core !== null && isPinned(core) ? [
        core
    ] : [];
}
function pathsOf(facts) {
    const path = corePath(facts);
    return path === null ? [] : [
        path
    ];
}
function hasChange({ change }) {
    return change !== null;
}
function isPinned(subject) {
    return subject.version !== null;
}

// rules/rule.js
function defineRule(rule) {
    const { subjectsOf } = scopes[rule.on];
    const check = (facts)=>subjectsOf(facts).filter((subject)=>isOf(rule, subject)).flatMap((subject)=>rule.check(facts, subject) ?? []);
    return {
        ...rule,
        check
    };
}
function isOf({ of }, subject) {
    return of === undefined || 'kind' in subject && subject.kind === of;
}

// rules/backport-unrequested.js
const backportUnrequested = defineRule({
    id: 'backport-unrequested',
    severity: 'error',
    undecided: false,
    on: 'releasedCore',
    of: 'core-backport',
    affects: null,
    closedBy: [
        'name-request',
        'number'
    ],
    links: [
        'support'
    ],
    why: 'Older lines get fixes for those who asked; a backport that nobody asked for is usually a wrong branch.',
    breaks: 'A release of an older line names no request, or the policy allows no backports.',
    keeps: 'The input `backport-request` names the request that the backport serves.',
    data: {
        line: 'the line of the backport',
        latest: 'the line that gets bugfixes without a request, or null',
        allowed: 'what the policy says of backports'
    },
    examples: {
        breaks: {
            says: '2025.1.4 once 2025.2 is out',
            inputs: {
                'core-version': '2025.1.4',
                'target-date': '2025-10-09'
            }
        },
        keeps: {
            says: 'the same with the support ticket it serves',
            inputs: {
                'core-version': '2025.1.4',
                'target-date': '2025-10-08',
                'backport-request': 'SUP-1234'
            }
        }
    },
    check (facts, core) {
        const { policy, timeline } = facts;
        const { backport } = policy.core;
        const unrequested = backport === 'on-request' && facts.backportRequest === null;
        if (!unrequested && backport !== 'never') return null;
        return {
            ...aboutCore(core),
            message: `${nameOfCore(core)} is a backport: ${olderThan(facts)}.`,
            remedy: backport === 'never' ? neverRemedy(facts) : requestRemedy(facts, core),
            data: {
                line: lineOf(core.version),
                latest: timeline.latest?.line ?? null,
                allowed: backport
            }
        };
    },
    inHistory ({ core: { backport } }) {
        if (backport === 'on-request') return 'not known';
        return backport === 'never' ? 'judged' : 'not judged';
    }
});
function olderThan(facts) {
    const { policy, backportRequest } = facts;
    const latest = latestWords(facts);
    if (policy.core.backport !== 'never') return `${latest}, and no request is named`;
    const request = backportRequest === null ? '' : ', and a request does not change that';
    return `${latest}, and this policy allows no backports${request}`;
}
function neverRemedy({ timeline }) {
    return timeline.latest === null ? 'Fix the latest line instead.' : `Fix the latest line instead, or set \`core.backport\` in the policy.`;
}
function requestRemedy({ policy }, core) {
    const { support } = policy.links;
    const ask = support === null ? '' : ` Requests come in through ${support}.`;
    return `Name the request in \`backport-request\`, if someone asked for ${nameOfCore(core)}.${ask}`;
}

// rules/breaking-core-upgrade.js
const breakingCoreUpgrade = defineRule({
    id: 'breaking-core-upgrade',
    severity: 'warning',
    undecided: false,
    on: 'corePath',
    affects: 'breaking',
    closedBy: [],
    links: [
        'migration'
    ],
    why: 'Whoever enters a line that may break should have read how to migrate first.',
    breaks: 'The upgrade enters a line that the policy calls breaking.',
    keeps: 'The upgrade stays on its line, or enters none that the policy calls breaking.',
    data: {
        from: 'the core before',
        to: 'the core now',
        reasons: 'why the policy calls the lines breaking',
        guides: 'the migration guides'
    },
    examples: {
        breaks: {
            says: 'from 2025.1.3 to 2025.2.0',
            inputs: {
                'core-version': '2025.2.0',
                'current-core-version': '2025.1.3',
                'target-date': '2025-10-07',
                releasing: 'none'
            }
        },
        keeps: {
            says: 'from 2025.1.2 to 2025.1.3',
            inputs: {
                'core-version': '2025.1.3',
                'current-core-version': '2025.1.2',
                'target-date': '2025-08-21',
                releasing: 'none'
            }
        }
    },
    check (facts, { core, from, to, down }) {
        if (down || lineOf(from) === lineOf(to)) return null;
        const entered = facts.policy.core.breaking.filter((breaking)=>compareLines(breaking.from, lineOf(to)) <= 0 && (breaking.to === null || compareLines(breaking.to, lineOf(from)) > 0));
        if (entered.length === 0) return null;
        const reasons = entered.map(({ reason })=>reason);
        const { migration, others } = facts.policy.links;
        const pages = [
            ...entered.map(({ guide })=>guide),
            migration,
            ...Object.values(others)
        ];
        const guides = [
            ...new Set(pages.filter((page)=>page !== null))
        ];
        return {
            ...aboutCore(core),
            message: `The upgrade from core ${from.text} to ${nameOfCore(core)} may break: ${reasons.join('; ')}.`,
            remedy: guides.length === 0 ? 'Read the release notes before you merge.' : `Read before you merge: ${guides.join(' and ')}`,
            data: {
                from: from.text,
                to: to.text,
                reasons,
                guides
            }
        };
    }
});

// rules/breaking-plugin-upgrade.js
const breakingPluginUpgrade = defineRule({
    id: 'breaking-plugin-upgrade',
    severity: 'warning',
    undecided: false,
    on: 'deployedPlugin',
    affects: 'breaking',
    closedBy: [],
    links: [
        'migration'
    ],
    why: 'A plugin major may break what uses it; whoever merges it should know.',
    breaks: 'A plugin is upgraded to a higher major version.',
    keeps: 'The upgrade stays within one major version.',
    data: {
        from: 'the version before',
        to: 'the version now'
    },
    examples: {
        breaks: {
            says: 'plugin-aws goes from 1.4.0 to 2.0.0',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-aws@2.0.0 2025.1.0+',
                'current-plugin-versions': 'plugin-aws@1.4.0',
                'target-date': '2025-08-05',
                releasing: 'none'
            }
        },
        keeps: {
            says: 'plugin-aws goes from 1.4.0 to 1.5.0',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-aws@1.5.0 2025.1.0+',
                'current-plugin-versions': 'plugin-aws@1.4.0',
                'target-date': '2025-08-05',
                releasing: 'none'
            }
        }
    },
    check (_, plugin) {
        if (plugin.change !== 'major') return null;
        const from = plugin.before?.version?.version ?? null;
        return {
            ...aboutPlugin(plugin),
            message: `${nameOfPlugin(plugin)} is a major upgrade from ${from} and may break what uses it.`,
            remedy: 'Read its release notes and change what uses it in the same pull request.',
            data: {
                from,
                to: plugin.version.version
            }
        };
    }
});

// rules/combination-known-bad.js
const brokenOnOneLine = {
    'catalogue.yml': 'plugins:\n  plugin-git:\n    knownBad:\n      - versions: 1.1.5\n        core: "[1.2,1.3)"\n        reason: NoSuchMethodError when a task starts\n'
};
const combinationKnownBad = defineRule({
    id: 'combination-known-bad',
    severity: 'error',
    undecided: false,
    on: 'pair',
    affects: 'compatibility',
    closedBy: [
        'version',
        'core'
    ],
    links: [],
    why: 'A declared minimum is not enough: some plugin versions break on cores that they claim to run on.',
    breaks: 'The catalogue lists this plugin version and this core as broken.',
    keeps: 'No known-bad entry of the catalogue covers both.',
    data: {
        core: 'the core judged',
        reason: 'why the catalogue calls it broken',
        url: 'a page about it, or null',
        newestCompatible: 'the newest known version of the plugin that fits the core, or null'
    },
    examples: {
        breaks: {
            says: 'plugin-git 1.1.5 claims 1.0.0 and breaks on 1.2.1',
            inputs: {
                'core-version': '1.2.1',
                'plugin-versions': 'plugin-git@1.1.5 >=1.0.0',
                'target-date': '2026-02-03',
                releasing: 'none',
                catalog: 'catalogue.yml'
            },
            files: brokenOnOneLine
        },
        keeps: {
            says: 'the same plugin on a core that is not listed',
            inputs: {
                'core-version': '1.1.0',
                'plugin-versions': 'plugin-git@1.1.5 >=1.0.0',
                'target-date': '2026-02-03',
                releasing: 'none',
                catalog: 'catalogue.yml'
            },
            files: brokenOnOneLine
        }
    },
    check (facts, { plugin, core, compared }) {
        const known = knownBadOf(plugin, plugin.version, compared);
        if (known.length === 0) return null;
        const fix = fixOf(facts, plugin, null);
        return known.map((bad)=>({
                ...aboutBoth(core, plugin),
                message: `${nameOfPlugin(plugin)} is known to break on ${nameOfCore(core)}: ${shown(bad.reason)}.`,
                remedy: `Use another version of ${shown(plugin.name)}, or a core outside ${shown(bad.core.text)}.`,
                data: {
                    core: compared.text,
                    reason: bad.reason,
                    url: bad.url,
                    newestCompatible: fix.newestCompatible
                }
            }));
    }
});

// rules/core-bugfix-off-cadence.js
const coreBugfixOffCadence = defineRule({
    id: 'core-bugfix-off-cadence',
    severity: 'warning',
    undecided: false,
    on: 'releasedCore',
    of: 'core-bugfix',
    affects: 'cadence',
    closedBy: [
        'day'
    ],
    links: [
        'board'
    ],
    why: 'Users of the latest line expect their fixes on one weekday; a fix on another goes unseen.',
    breaks: 'A core bugfix is released on a day that is not a bugfix day.',
    keeps: 'The target date is a bugfix day, within the tolerance.',
    data: {
        targetDate: 'the day judged',
        previous: "the last bugfix day before it; the version is null where the day is another line\u2019s",
        next: "the next bugfix day; the version is null where the day is another line\u2019s"
    },
    examples: {
        breaks: {
            says: '2025.1.1 on a Friday',
            inputs: {
                'core-version': '2025.1.1',
                'target-date': '2025-08-08'
            }
        },
        keeps: {
            says: '2025.1.1 on the Thursday',
            inputs: {
                'core-version': '2025.1.1',
                'target-date': '2025-08-07'
            }
        }
    },
    check (facts, core) {
        const { policy, targetDate } = facts;
        const on = policy.core.bugfix?.on ?? 'any';
        if (on === 'any' || fallsOn(on, targetDate, policy.toleranceDays, facts.timeline.slots)) return null;
        const { previous, next } = bugfixDaysAround(facts);
        const days = [
            previous,
            next
        ].filter((day)=>day !== null).map(({ date })=>onDay(date));
        const around = days.length === 0 ? '' : `; around it are ${days.join(' and ')}`;
        const wrongDay = on === 'schedule' ? `nothing is published for ${onDay(targetDate)}` : `${onDay(targetDate)} is not a bugfix day`;
        return {
            ...aboutCore(core),
            message: `${nameOfCore(core)} is a core bugfix, and ${wrongDay}${around}.`,
            remedy: 'Choose a bugfix day on which its line still gets bugfixes.',
            data: {
                targetDate,
                previous,
                next
            }
        };
    },
    inHistory: ({ core })=>(core.bugfix?.on ?? 'any') === 'any' ? 'not judged' : 'judged'
});

// rules/core-downgraded.js
const coreDowngraded = defineRule({
    id: 'core-downgraded',
    severity: 'error',
    undecided: false,
    on: 'corePath',
    affects: null,
    closedBy: [
        'core'
    ],
    links: [
        'migration'
    ],
    why: 'A core does not read what a newer one has written; a downgrade can lose data.',
    breaks: 'The core is lower than before.',
    keeps: 'It is the same or higher, or it is a backport that is being released.',
    data: {
        from: 'the core before',
        to: 'the core now'
    },
    examples: {
        breaks: {
            says: 'a deployment goes from 2025.2.1 back to 2025.1.5',
            inputs: {
                'core-version': '2025.1.5',
                'current-core-version': '2025.2.1',
                'target-date': '2025-10-08',
                releasing: 'none'
            }
        },
        keeps: {
            says: 'a requested backport of 2025.1 beside 2025.2.1',
            inputs: {
                'core-version': '2025.1.5',
                'current-core-version': '2025.2.1',
                'target-date': '2025-10-08',
                'backport-request': 'SUP-1234'
            }
        }
    },
    check (_, { core, from, to, down }) {
        if (!down) return null;
        return {
            ...aboutCore(core),
            message: `${nameOfCore(core)} is lower than before: it was ${from.text}.`,
            remedy: `Keep core ${from.text}, or restore a backup taken on ${to.text} before going back.`,
            data: {
                from: from.text,
                to: to.text
            }
        };
    }
});

// model/policy.js
const numberWords = [
    'YEAR',
    'YY',
    'MONTH',
    'MAJOR',
    'MINOR',
    'PATCH',
    'N'
];
function majorTolerance({ core, toleranceDays }) {
    return toleranceOf(core.major?.on ?? 'any', toleranceDays);
}
const defaultNotation = {
    versions: 'semver',
    requires: 'minimum'
};
const noLinks = {
    migration: null,
    support: null,
    board: null,
    others: {}
};

// rules/core-major-off-cadence.js
const coreMajorOffCadence = defineRule({
    id: 'core-major-off-cadence',
    severity: 'error',
    undecided: false,
    on: 'releasedCore',
    of: 'core-major',
    affects: 'cadence',
    closedBy: [
        'day'
    ],
    links: [],
    why: 'Users plan their upgrades by the calendar; a major on another day finds nobody ready.',
    breaks: 'A core major is released on a day that is not a release day of a core major.',
    keeps: 'The target date is a release day, published or planned, within the tolerance.',
    data: {
        targetDate: 'the day judged',
        previous: 'the last release day before it, with its version',
        next: 'the next release day, with its version'
    },
    examples: {
        breaks: {
            says: '2025.1.0 a day late',
            inputs: {
                'core-version': '2025.1.0',
                'target-date': '2025-08-06'
            }
        },
        keeps: {
            says: '2025.1.0 on the first Tuesday of August',
            inputs: {
                'core-version': '2025.1.0',
                'target-date': '2025-08-05'
            }
        }
    },
    check (facts, core) {
        const { policy, targetDate } = facts;
        if (policy.core.major === null || policy.core.major.on === 'any') return null;
        if (slotOn(facts.timeline, targetDate, majorTolerance(policy)) !== null) return null;
        const { previous, next } = slotsAround(facts);
        const coming = next === null ? '' : ` The next release day is ${datedText(next)}.`;
        return {
            ...aboutCore(core),
            message: `${nameOfCore(core)}${whenDue(facts, core.version)}.${coming}`,
            remedy: `Choose a day that is left for ${lineOf(core.version)}, or ask those who keep the calendar.`,
            data: {
                targetDate,
                previous,
                next
            }
        };
    },
    inHistory: ({ core })=>(core.major?.on ?? 'any') === 'any' ? 'not judged' : 'judged'
});
function whenDue({ policy, targetDate, timeline }, version) {
    const { called, major } = policy.core;
    const named = called === null ? '' : `, a ${shown(called)},`;
    const due = timeline.lines.get(lineOf(version))?.slot?.date ?? null;
    if (due !== null) {
        const verb = due < targetDate ? 'was' : 'is';
        return `${named} ${verb} due on ${onDay(due)}; you are releasing on ${onDay(targetDate)}`;
    }
    const wrongDay = major?.on === 'schedule' ? `nothing is published for ${onDay(targetDate)}` : `${onDay(targetDate)} is not one of a ${shown(called ?? 'core major')}`;
    return `${named} has no release day; ${wrongDay}`;
}

// questions/turn.js
function outOfTurn(facts, core) {
    if (isUnnumbered(facts)) return null;
    if (isImpossible(facts, lineOf(core))) return {
        reason: 'impossible-line'
    };
    if (isForeign(core, facts.policy.core)) return {
        reason: 'foreign-number'
    };
    if (isPrerelease(core)) return prereleaseOutOfTurn(facts, core);
    const patch = patchOutOfTurn(facts, core) ?? repeatedMajor(facts, core);
    if (patch !== null) return patch;
    if (isFirstOfLine(core, facts.policy.core)) return majorOutOfTurn(facts, lineOf(core));
    return isOut(facts.timeline, lineOf(core), facts.targetDate) ? null : {
        reason: 'line-not-out'
    };
}
function isUnnumbered({ timeline, targetDate, policy }) {
    const first = policy.core.schedule[0];
    if (policy.core.numbering.length === 0) return true;
    return timeline.scheduled && first !== undefined && targetDate < first.date;
}
function isImpossible({ timeline, policy }, line) {
    const { numbering, major } = policy.core;
    const format = numberingOf(line, numbering);
    if (format === null || !isYear(format.words[0])) return false;
    if (!isPossible(line, format, major?.perYear ?? null)) return true;
    if (!timeline.scheduled || timeline.lines.has(line)) return false;
    const known = [
        ...timeline.lines.keys()
    ];
    const isBelow = (other)=>compareLines(other, line) < 0;
    return known.some(isBelow) && known.some((other)=>!isBelow(other));
}
function prereleaseOutOfTurn(facts, core) {
    const { timeline, targetDate, policy } = facts;
    const final = finalOf(core);
    const shipped = policy.core.releases.some(({ version, date })=>date <= targetDate && !isPrerelease(version) && lineOf(version) === lineOf(final) && compareCoreVersions(version, final) >= 0);
    if (shipped) return {
        reason: 'final-is-out'
    };
    if (!isFirstOfLine(final, policy.core)) return null;
    const known = timeline.lines.has(lineOf(final));
    return known && isOut(timeline, lineOf(final), targetDate) ? {
        reason: 'final-is-out'
    } : null;
}
function repeatedMajor({ timeline, targetDate, policy }, core) {
    const known = timeline.lines.get(lineOf(core));
    if (!isFirstOfLine(core, policy.core) || known === undefined || known.out >= targetDate) return null;
    const isOnAnyDay = policy.core.major?.on !== 'schedule' && !timeline.scheduled && known.basis === 'published';
    return known.basis === 'shipped' || isOnAnyDay ? {
        reason: 'repeated',
        newest: core
    } : null;
}
function newestOfLine({ policy, targetDate, core }, version) {
    const shipped = policy.core.releases.filter(({ version: other, date })=>date < targetDate || date === targetDate && compareCoreVersions(other, version) !== 0);
    const known = shipped.map((release)=>release.version);
    if (core !== null && core.before !== null) known.push(core.before);
    return known.filter((each)=>!isPrerelease(each) && lineOf(each) === lineOf(version)).sort(compareCoreVersions).at(-1);
}
function patchOutOfTurn(facts, core) {
    const newest = newestOfLine(facts, core);
    if (newest === undefined || core.numbers.length > 3) return null;
    if (compareCoreVersions(core, newest) <= 0) return {
        reason: 'repeated',
        newest
    };
    const step = (core.numbers[2] ?? 0) - (newest.numbers[2] ?? 0);
    return step > 1 ? {
        reason: 'skipped',
        newest
    } : null;
}
function majorOutOfTurn(facts, line) {
    const { timeline, targetDate, policy } = facts;
    const slot = slotOn(timeline, targetDate, majorTolerance(policy));
    const near = slot === null ? nearestSlots(facts) : [
        slot
    ];
    if (near.length === 0 || near.some((each)=>admits(facts, each, line))) {
        const isForeseen = timeline.scheduled && !isUnforeseenLine(facts, line);
        return isForeseen ? null : sequenceOutOfTurn(facts, line);
    }
    return slot === null ? {
        reason: 'far-from-its-slot'
    } : {
        reason: 'slot-of-another',
        line: slot.line
    };
}
function isUnforeseenLine({ policy }, line) {
    const format = numberingOf(line, policy.core.numbering);
    return format !== null && isUnforeseen(format);
}
function nearestSlots({ timeline, targetDate, policy }) {
    if (policy.core.major === null || typeof policy.core.major.on === 'string') return [];
    const near = [
        slotBefore(timeline, targetDate),
        slotsAfter(timeline, targetDate)[0] ?? null
    ];
    return near.filter((slot)=>slot !== null);
}
function admits({ timeline, policy }, slot, line) {
    if (slot.line === line) return true;
    if (slot.kind === 'open') return isNamedAfter(line, slot.date, policy.core.numbering);
    if (slot.kind === 'published') return false;
    const own = timeline.lines.get(line)?.slot;
    return own?.kind === 'planned' && own.date < slot.date && yearOf(own.date) === yearOf(slot.date);
}
function sequenceOutOfTurn(facts, line) {
    const { timeline, targetDate, policy, core } = facts;
    if (policy.core.schedule.some((published)=>published.line === line)) return null;
    const isPast = ({ out, basis })=>basis !== 'planned' && out < targetDate;
    const out = [
        ...timeline.lines.values()
    ].filter(isPast);
    const before = out.map((known)=>known.line);
    if (core !== null && core.before !== null) before.push(lineOf(core.before));
    const previous = before.sort(compareLines).at(-1);
    if (previous === undefined) return null;
    const next = compareLines(line, previous) > 0 && isNext(line, previous, policy.core.numbering);
    return next ? null : {
        reason: 'not-next',
        previous
    };
}

// rules/core-number-out-of-turn.js
const coreNumberOutOfTurn = defineRule({
    id: 'core-number-out-of-turn',
    severity: 'error',
    undecided: false,
    on: 'releasedCore',
    affects: 'cadence',
    closedBy: [
        'number',
        'day'
    ],
    links: [
        'board'
    ],
    why: 'A number tells users where a release stands; a wrong one cannot be taken back once it is published.',
    breaks: 'The number is not the one whose turn it is on the target date.',
    keeps: 'The day is the release day of this line, and patch numbers go up by one.',
    data: {
        reason: 'which way it is out of turn',
        targetDate: 'the day judged',
        expected: 'the version whose turn it is, or null',
        plannedDate: 'the day the schedule gives this line, or null',
        previous: 'the last release day before it, with its version',
        next: 'the next release day, with its version'
    },
    examples: {
        breaks: {
            says: '2025.2.0 on the release day of 2025.1',
            inputs: {
                'core-version': '2025.2.0',
                'target-date': '2025-08-05'
            }
        },
        keeps: {
            says: '2025.1.0 on its own release day',
            inputs: {
                'core-version': '2025.1.0',
                'target-date': '2025-08-05'
            }
        }
    },
    check (facts, core) {
        const wrong = outOfTurn(facts, core.version);
        if (wrong === null) return null;
        const expected = expectedVersion(facts, wrong);
        return {
            ...aboutCore(core),
            message: `${nameOfCore(core)} is not next on ${onDay(facts.targetDate)}: ${because(wrong, core.version, facts)}.`,
            remedy: wrong.reason === 'final-is-out' ? 'Release a prerelease of a version that is still to come.' : 'Choose the number whose turn it is, or ask those who keep the calendar.',
            data: {
                reason: wrong.reason,
                targetDate: facts.targetDate,
                expected,
                plannedDate: facts.timeline.lines.get(lineOf(core.version))?.slot?.date ?? null,
                ...slotsAround(facts)
            }
        };
    }
});
function because(wrong, core, facts) {
    switch(wrong.reason){
        case 'impossible-line':
            return `the policy can never give the number ${lineOf(core)} to a line`;
        case 'foreign-number':
            return `no release of ${lineOf(core)} has this number, and its first is ${firstOf$1(lineOf(core), facts.policy.core).text}`;
        case 'line-not-out':
            return `its line ${lineOf(core)} is not out yet`;
        case 'final-is-out':
            return 'the final version it leads to is out already';
        case 'slot-of-another':
            return wrong.line === null ? 'no line is left for this release day' : `this is the release day of ${firstOf$1(wrong.line, facts.policy.core).text}`;
        case 'far-from-its-slot':
            return `neither the previous nor the next release day belongs to ${lineOf(core)}`;
        case 'not-next':
            return `${lineOf(core)} does not follow ${wrong.previous}, the newest line that is out`;
        case 'repeated':
            return `${wrong.newest.text} of the same line is out already`;
        case 'skipped':
            return `${wrong.newest.text} is the newest of its line, so a number is skipped`;
    }
}
function expectedVersion({ policy }, wrong) {
    if (wrong.reason === 'slot-of-another' && wrong.line !== null) return firstOf$1(wrong.line, policy.core).text;
    if (wrong.reason === 'repeated' || wrong.reason === 'skipped') return nextPatch(wrong.newest).text;
    return null;
}

// rules/core-outdated.js
const coreOutdated = defineRule({
    id: 'core-outdated',
    severity: 'notice',
    undecided: false,
    on: 'deployedCore',
    affects: null,
    closedBy: [
        'core'
    ],
    links: [
        'migration',
        'support',
        'board'
    ],
    why: 'A line without bugfixes keeps its bugs and its security holes.',
    breaks: "The core\u2019s line gets no bugfixes any more on the target date.",
    keeps: 'The line is `latest`, above it, kept alive by `bugfix.lines`, or inside its support window.',
    data: {
        line: "the core\u2019s line",
        latest: 'the line that gets bugfixes',
        supportUntil: "the last day of the line\u2019s support window, or null"
    },
    examples: {
        breaks: {
            says: 'running 2025.1 once 2025.2 is out',
            inputs: {
                'core-version': '2025.1.3',
                'target-date': '2025-10-08',
                releasing: 'none'
            }
        },
        keeps: {
            says: 'running 2025.1 while it is latest',
            inputs: {
                'core-version': '2025.1.3',
                'target-date': '2025-10-06',
                releasing: 'none'
            }
        }
    },
    check (facts, core) {
        const { timeline, policy } = facts;
        const line = lineOf(core.version);
        if (timeline.latest === null || !isOutdated(facts, line, timeline.latest.line)) return null;
        const until = supportOf(facts, line);
        const ended = until === null ? '' : ` Its support ended with ${onDay(until)}.`;
        const board = policy.links.board === null ? '' : ` What is coming: ${policy.links.board}.`;
        return {
            ...aboutCore(core),
            message: `${nameOfCore(core)} gets no bugfixes any more: ${latestWords(facts)}.${ended}`,
            remedy: `Move to a line that still gets bugfixes; fixes for an older one come on request only.${board}`,
            data: {
                line,
                latest: timeline.latest.line,
                supportUntil: until
            }
        };
    }
});
function isOutdated({ policy, timeline, targetDate }, line, latest) {
    return compareLines(line, latest) < 0 && !isMaintained(policy.core, timeline, line, targetDate);
}
function supportOf({ policy }, line) {
    return policy.core.support.find((window)=>window.line === line)?.until ?? null;
}

// questions/misfit.js
const misfitData = {
    requires: 'the requirement as written',
    core: 'the core judged',
    lowestCore: 'the lowest core that fits the plugin, above this one where it is too old, or null',
    lowestCoreDate: 'the day that core line came out or is due, or null',
    newestCompatible: 'the newest known version of the plugin that fits the core, or null'
};
function misfitOf(facts, { plugin, core, compared }, wrong, word) {
    const { requirement } = plugin;
    if (requirement === null || fitOf(compared, requirement) !== wrong) return null;
    const misfit = {
        fix: fixOf(facts, plugin, wrong === 'too-old' ? compared : null),
        plugin: nameOfPlugin(plugin),
        pluginName: shown(plugin.name),
        core: nameOfCore(core),
        requires: shown(requirement.text)
    };
    return {
        ...aboutBoth(core, plugin),
        ...word(misfit),
        data: dataOf(compared, misfit)
    };
}
function dataOf(core, { requires, fix }) {
    const { lowestCore, lowestCoreDate, newestCompatible } = fix;
    return {
        requires,
        core: core.text,
        lowestCore,
        lowestCoreDate,
        newestCompatible
    };
}

// rules/core-too-new.js
const coreTooNew = defineRule({
    id: 'core-too-new',
    severity: 'error',
    undecided: false,
    on: 'pair',
    affects: 'compatibility',
    closedBy: [
        'version',
        'core'
    ],
    links: [],
    why: 'A plugin that names an upper end was not built for what comes after it; every core major may break.',
    breaks: 'The core is above what the plugin allows.',
    keeps: 'The core lies within the range; a prerelease of an excluded upper end is outside it.',
    data: misfitData,
    examples: {
        breaks: {
            says: 'a plugin built for the 0.23 line only, on 2025.1.0',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-ai@0.23.2 [0.23,0.24)',
                'target-date': '2025-08-05'
            }
        },
        keeps: {
            says: 'a version of it without an upper end',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-ai@0.24.0 [0.24,)',
                'target-date': '2025-08-05'
            }
        }
    },
    check: (facts, pair)=>misfitOf(facts, pair, 'too-new', ({ plugin, core, requires })=>({
                message: `${plugin} does not support ${core} (it supports ${requires}).`,
                remedy: `Stay on a core within ${requires}.`
            }))
});

// rules/core-too-old.js
const coreTooOld = defineRule({
    id: 'core-too-old',
    severity: 'error',
    undecided: false,
    on: 'pair',
    affects: 'compatibility',
    closedBy: [
        'version',
        'core'
    ],
    links: [
        'migration'
    ],
    why: 'A plugin built against a newer core calls what an older one does not have, and fails at run time.',
    breaks: 'The core is below what the plugin requires.',
    keeps: 'The core is at or above the minimum; a prerelease of the minimum is below it.',
    data: misfitData,
    examples: {
        breaks: {
            says: 'plugin-aws 2.0.0 needs a core that is planned for October',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-aws@2.0.0 >=2025.2.0',
                'target-date': '2025-08-05'
            }
        },
        keeps: {
            says: 'plugin-dbt 1.1.5 runs on 2025.1.0 and later',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'target-date': '2025-08-05'
            }
        }
    },
    check: (facts, pair)=>misfitOf(facts, pair, 'too-old', ({ fix, plugin, pluginName, core, requires })=>({
                message: `${plugin} ${needsWords(fix, requires)}; this is ${core.replace('core ', '')}.`,
                remedy: `Use a version of ${pluginName} that runs on ${core}.`
            }))
});
function needsWords({ lowestCore }, requires) {
    if (lowestCore === null || /^[\w.-]+$/.test(requires)) return `needs core ${requires}`;
    const isMinimum = /^(?:>= ?[\w.-]+|[\w.-]+\+)$/.test(requires);
    return `needs core ${lowestCore} or later${isMinimum ? '' : ` (it supports ${requires})`}`;
}

// rules/core-unidentified.js
const coreUnidentified = defineRule({
    id: 'core-unidentified',
    severity: 'error',
    undecided: true,
    on: 'deployment',
    affects: null,
    closedBy: [
        'name-core'
    ],
    links: [],
    why: 'Whether plugins run is a question about a core: without one the upgrade that breaks them is green.',
    breaks: 'Plugins are deployed, and nothing that was read names a core that the policy knows.',
    keeps: 'An image that the policy knows, or `core-version`, says which core it is.',
    data: {
        plugins: 'the names of the plugins that wait for a core',
        images: 'at most ten images that were seen and are not a known core, likely ones first'
    },
    examples: {
        breaks: {
            says: 'the image has a name that the policy does not know',
            inputs: {
                manifests: 'Dockerfile',
                'target-date': '2025-08-05'
            },
            files: {
                Dockerfile: 'FROM registry.acme.example/workflows:v2025.1.4\nRUN kestra plugins install io.kestra.plugin:plugin-dbt:1.1.5\n'
            }
        },
        keeps: {
            says: 'the core is given by hand',
            inputs: {
                manifests: 'Dockerfile',
                'target-date': '2025-08-05',
                'core-version': '2025.1.4',
                releasing: 'none'
            },
            files: {
                Dockerfile: 'FROM registry.acme.example/workflows:v2025.1.4\nRUN kestra plugins install io.kestra.plugin:plugin-dbt:1.1.5\n'
            }
        }
    },
    check (facts, sight) {
        if (!isCoreUnidentified(facts)) return null;
        const { sightBefore } = facts;
        const said = saidOf(facts, sight);
        const before = sightBefore === null ? [] : [
            saidOf(facts, sightBefore)
        ];
        const images = imagesLikelyFirst(sight, facts).slice(0, maxNamed$5);
        return {
            subject: 'core',
            about: [
                {
                    name: 'core',
                    version: ''
                }
            ],
            message: said.text,
            remedy: remedyOf$1(facts, images),
            data: {
                plugins: deployed(facts).map(({ name })=>name),
                images: images.map(({ text })=>text)
            },
            location: said.location,
            touched: !wasThereBefore(facts, said, before)
        };
    }
});
function saidOf(facts, sight) {
    const images = imagesLikelyFirst(sight, facts);
    const plugins = deployed(facts);
    const [install] = [
        ...sight.floatingInstalls,
        ...sight.unreadableInstalls
    ];
    const seen = images.length === 0 ? 'No image was seen.' : `Images that were seen and are not a known core: ${listedTexts(images)}.`;
    return {
        text: `${subjectOf(plugins.map(({ name })=>shown(name)))} deployed, and no core is known to judge by. ${seen}`,
        location: (images[0] ?? plugins[0] ?? install)?.location ?? null
    };
}
function subjectOf(names) {
    if (names.length === 0) return 'Plugins are';
    return `${listed$1(names)} ${names.length === 1 ? 'is' : 'are'}`;
}
function deployed(facts) {
    return facts.plugins.filter((plugin)=>isDeployed(facts, plugin));
}
function remedyOf$1(facts, images) {
    const read = pathsRead(facts.sight).map(shown);
    const files = read.length === 0 || read.length > maxNamed$5 ? '' : `: ${read.join(', ')}`;
    return oneOf([
        imageToPaste(images, facts) ?? 'name the image that is the core in `core.images` of the policy',
        `give its version in \`core-version\`, together with \`manifests${files}\` and \`releasing: none\``
    ], '');
}

// rules/core-unreleased.js
const coreUnreleased = defineRule({
    id: 'core-unreleased',
    severity: 'error',
    undecided: false,
    on: 'deployedCore',
    affects: null,
    closedBy: [
        'core'
    ],
    links: [],
    why: 'What is not out yet cannot be pulled on the day, or is not what will be published.',
    breaks: "The release day of the core\u2019s line is after the target date, or the policy can never give its number to a line.",
    keeps: 'The line is out; one that the timeline does not know counts as out.',
    data: {
        line: "the core\u2019s line",
        date: 'the day the line is due, or null where it never is',
        latest: 'the latest line, or null'
    },
    examples: {
        breaks: {
            says: 'deploying 2025.2.0 in August',
            inputs: {
                'core-version': '2025.2.0',
                'target-date': '2025-08-06',
                releasing: 'none'
            }
        },
        keeps: {
            says: 'deploying 2025.2.0 on its day',
            inputs: {
                'core-version': '2025.2.0',
                'target-date': '2025-10-07',
                releasing: 'none'
            }
        }
    },
    check (facts, core) {
        const { timeline, targetDate } = facts;
        const line = lineOf(core.version);
        const known = timeline.lines.get(line);
        const latest = timeline.latest?.line ?? null;
        if (isImpossible(facts, line)) {
            return {
                ...aboutCore(core),
                message: `${nameOfCore(core)} was never released: the policy can never give the number ${line} to a line.`,
                remedy: 'Deploy a version that is out.',
                data: {
                    line,
                    date: null,
                    latest
                }
            };
        }
        if (known === undefined || known.out <= targetDate) return null;
        const due = known.basis === 'planned' ? `planned for ${onDay(known.out)} ${byCalendar(facts.policy)}` : `due on ${onDay(known.out)}`;
        return {
            ...aboutCore(core),
            message: `${nameOfCore(core)} is not out on ${onDay(targetDate)}: its line ${known.line} is ${due}.`,
            remedy: `Deploy it on ${onDay(known.out)} or later.`,
            data: {
                line: known.line,
                date: known.out,
                latest
            }
        };
    }
});

// questions/deployment-days.js
function firstDeploymentDay({ policy, timeline }, day) {
    const { deployments, freezes } = policy;
    let found = firstFreeDay(freezes, day, 'deployments');
    if (deployments === null) return found;
    while(found !== null && !fallsOn(deployments, found, 0, timeline.slots)){
        const next = nextRecurrence(deployments, found, timeline.slots);
        found = next && firstFreeDay(freezes, next, 'deployments');
    }
    return found ?? day;
}
function nextDeploymentDay(facts) {
    const { policy, targetDate } = facts;
    const { deployments, freezes } = policy;
    return deployments === null ? firstFreeDay(freezes, targetDate, 'deployments') : nextFreeDay(facts, deployments, 'deployments');
}

// rules/deployment-off-window.js
const notOnFridays = {
    'policy.yml': 'deployments:\n  on: { weekday: [monday, tuesday, wednesday, thursday] }\n'
};
const deploymentOffWindow = defineRule({
    id: 'deployment-off-window',
    severity: 'warning',
    undecided: false,
    on: 'deployedShipment',
    affects: null,
    closedBy: [
        'day'
    ],
    links: [],
    why: 'A deployment on a day that the team keeps free meets nobody who is around to fix it.',
    breaks: 'The target date is not one of the days of `deployments`.',
    keeps: 'The target date is one of them, or the policy names none.',
    data: {
        targetDate: 'the day judged',
        next: 'the next day on which a deployment may go out, outside freezes, or null'
    },
    examples: {
        breaks: {
            says: 'a deployment on a Friday',
            inputs: {
                'core-version': '2025.1.1',
                'target-date': '2025-08-08',
                releasing: 'none',
                policy: 'policy.yml'
            },
            files: notOnFridays
        },
        keeps: {
            says: 'the same on the Thursday before',
            inputs: {
                'core-version': '2025.1.1',
                'target-date': '2025-08-07',
                releasing: 'none',
                policy: 'policy.yml'
            },
            files: notOnFridays
        }
    },
    check (facts, shipment) {
        const { policy, targetDate, timeline } = facts;
        if (policy.deployments === null) return null;
        if (fallsOn(policy.deployments, targetDate, 0, timeline.slots)) return null;
        return 'core' in shipment ? {
            ...aboutCore(shipment.core),
            ...offWindow(facts, nameOfCore(shipment.core))
        } : {
            ...aboutPlugin(shipment.plugin),
            ...offWindow(facts, nameOfPlugin(shipment.plugin))
        };
    }
});
function offWindow(facts, subject) {
    const { targetDate } = facts;
    const next = nextDeploymentDay(facts);
    return {
        message: `${subject} would be deployed on ${onDay(targetDate)}, which is not a deployment day.`,
        remedy: next === null ? 'Add a day to `deployments` in the policy; none is left.' : `Deploy it on ${onDay(next)}.`,
        data: {
            targetDate,
            next
        }
    };
}

// rules/install-unreadable.js
const core = 'FROM kestra/kestra:v2025.1.4\n';
const installUnreadable = defineRule({
    id: 'install-unreadable',
    severity: 'error',
    undecided: true,
    on: 'sight',
    affects: null,
    closedBy: [
        'write-plainly'
    ],
    links: [],
    why: 'A plugin that is installed in a way that cannot be read is deployed and judged by nobody.',
    breaks: 'Something installs plugins in a way that cannot be read: a loop, the output of a command, words that are not a plugin, an archive without a version in its name.',
    keeps: 'Each plugin stands with its version where it is installed, or in a list that is read.',
    data: {
        install: 'what installs them, as written',
        why: 'why it cannot be read'
    },
    examples: {
        breaks: {
            says: 'the plugins come out of a command',
            inputs: {
                manifests: 'Dockerfile',
                'target-date': '2025-08-05'
            },
            files: {
                Dockerfile: `${core}RUN kestra plugins install $(curl https://acme.example/plugins)\n`
            }
        },
        keeps: {
            says: 'they are written down',
            inputs: {
                manifests: 'Dockerfile',
                'target-date': '2025-08-05'
            },
            files: {
                Dockerfile: `${core}RUN kestra plugins install io.kestra.plugin:plugin-dbt:1.1.5\n`
            }
        }
    },
    check: (facts, { unreadableInstalls })=>unreadableInstalls.map((install)=>breachOf$3(facts, install))
});
function breachOf$3(facts, install) {
    const { text, why, remedy, location } = install;
    return {
        ...aboutFile(location?.path ?? 'repository', location),
        message: `What this installs cannot be read, because ${why}: ${shown(text)}`,
        remedy,
        data: {
            install: shown(text),
            why
        },
        touched: !wasThereBefore(facts, install, facts.sightBefore?.unreadableInstalls ?? [])
    };
}

// rules/manifest-silent.js
const manifestSilent = defineRule({
    id: 'manifest-silent',
    severity: 'error',
    undecided: true,
    on: 'sight',
    affects: null,
    closedBy: [
        'name-manifests'
    ],
    links: [],
    why: 'Whoever names a file expects its pins to be judged; a file in which none is seen is judged by nobody.',
    breaks: 'A file or pattern that `manifests` names holds no core and no plugin that can be read.',
    keeps: 'Each file that `manifests` names pins a core or a plugin, by itself or through what it includes.',
    data: {
        path: 'the file, or the pattern where it stands for several',
        readAs: 'how the file was read, or null where no reader knows it',
        images: 'the images that were seen in it and are not a known core',
        marks: 'what a core is known by: the images and properties of the policy'
    },
    examples: {
        breaks: {
            says: 'the core stands in a form that nobody reads',
            inputs: {
                manifests: 'main.yml',
                'target-date': '2025-08-05'
            },
            files: {
                'main.yml': 'orchestrator_image_version: v2025.1.4\n'
            }
        },
        keeps: {
            says: 'it stands in an image',
            inputs: {
                manifests: 'main.yml',
                'target-date': '2025-08-05'
            },
            files: {
                'main.yml': 'image: kestra/kestra:v2025.1.4\n'
            }
        }
    },
    check: (facts, sight)=>sight.silent.map((silent)=>breachOf$2(facts, silent)),
    nothingJudged: ()=>'Nothing was judged: no file that `manifests` names has a core or a plugin'
});
function breachOf$2(facts, silent) {
    const { path, readAs, location } = silent;
    const { images, properties } = facts.policy.core;
    const marks = [
        ...images,
        ...properties
    ];
    const seen = imagesIn(facts, silent);
    return {
        ...aboutFile(location?.path ?? path, location),
        message: [
            location === null ? `No file that \`${shown(path)}\` matches names a core or a plugin.` : `${shown(location.path)} names no core and no plugin; it was read as ${readAs ?? 'a kind of file that nobody here knows'}.`,
            marks.length === 0 ? 'The policy says of no image and no property that it is the core.' : `The core is looked for as ${listed$1(marks.map(shown))}.`,
            ...seen.length === 0 ? [] : [
                `Images that were seen and are not a known core: ${listedTexts(seen)}.`
            ]
        ].join(' '),
        remedy: oneOf([
            imageToPaste(seen, facts),
            leftOutToPaste(facts.sight),
            general
        ], general),
        data: {
            path: location?.path ?? path,
            readAs,
            images: seen.map(({ text })=>text),
            marks
        },
        touched: true
    };
}
const general = 'name in `manifests` the files that pin the core and the plugins, in a form that is read (docs/manifests.md), and take this one out';
function imagesIn(facts, { location }) {
    return imagesLikelyFirst(facts.sight, facts).filter((image)=>{
        return location === null || image.location?.path === location.path;
    });
}

// questions/minimum.js
function raised(facts, plugin, kind) {
    const move = raisedMinimum(facts, plugin, kind);
    if (move === null) return null;
    const from = move.from?.text ?? null;
    const { version } = move.before.version;
    const before = from === null ? 'had none' : `ran on core ${from}`;
    return {
        ...aboutPlugin(plugin),
        location: plugin.requirementLocation ?? plugin.location,
        message: `${nameOfPlugin(plugin)} is a ${kind.replace('plugin-', '')} and raises its minimum core to ${move.to.text}; ${version} of the same release line ${before}.`,
        remedy: `${kind === 'plugin-patch' ? 'Release it as a minor' : 'Say so in its release notes'}, or keep the minimum${from === null ? '' : ` at ${from}`}.`,
        data: {
            previous: version,
            from,
            to: move.to.text
        }
    };
}
function raisedMinimum(facts, plugin, kind) {
    const { version, requirement } = plugin;
    if (version === null || requirement === null || pluginKindOf(version) !== kind) return null;
    const before = earlierOfLine(facts, plugin, version);
    const to = minimumOf(requirement);
    if (before === null || to === null) return null;
    const from = minimumOf(before.requirement);
    const raised = from === null || compareLines(lineOf(to), lineOf(from)) > 0;
    return raised ? {
        before,
        from,
        to
    } : null;
}
function earlierOfLine(facts, plugin, version) {
    const { before, entry } = plugin;
    if (before?.version && before.requirement && sameReleaseLine(version, before.version)) {
        return {
            version: before.version,
            requirement: before.requirement
        };
    }
    for (const known of entry?.versions.toReversed() ?? []){
        if (known.requirement === null || !isUsable(facts, known)) continue;
        if (isEarlier(known.version, version)) {
            return {
                version: known.version,
                requirement: known.requirement
            };
        }
    }
    return null;
}
function isEarlier(candidate, version) {
    return sameReleaseLine(version, candidate) && comparePluginVersions(candidate, version) < 0;
}

// rules/minimum-raised-in-minor.js
const minimumRaisedInMinor = defineRule({
    id: 'minimum-raised-in-minor',
    severity: 'warning',
    undecided: false,
    on: 'proposedPlugin',
    affects: null,
    closedBy: [],
    links: [],
    why: 'A minor may need a newer core line, but its users should hear of it before they upgrade.',
    breaks: 'A minor raises its minimum core to a higher core line.',
    keeps: 'A minor keeps its minimum, lowers it, or raises it within one core line.',
    data: {
        previous: 'the version of the same release line that it is compared with',
        from: 'the minimum core before, or null for none',
        to: 'the minimum core now'
    },
    examples: {
        breaks: {
            says: 'the minor 1.3.0 needs core 1.2.3, where 1.2.2 ran on 1.0.0',
            inputs: {
                'plugin-versions': 'plugin-amqp@1.3.0 1.2.3',
                'current-plugin-versions': 'plugin-amqp@1.2.2 1.0.0',
                'target-date': '2026-02-19'
            }
        },
        keeps: {
            says: 'the minor 1.2.0 stays on core 1.0.0',
            inputs: {
                'plugin-versions': 'plugin-amqp@1.2.0 1.0.0',
                'current-plugin-versions': 'plugin-amqp@1.1.4 1.0.0',
                'target-date': '2026-02-19'
            }
        }
    },
    check: (facts, plugin)=>raised(facts, plugin, 'plugin-minor')
});

// rules/minimum-raised-in-patch.js
const minimumRaisedInPatch = defineRule({
    id: 'minimum-raised-in-patch',
    severity: 'error',
    undecided: false,
    on: 'proposedPlugin',
    affects: null,
    closedBy: [
        'number'
    ],
    links: [],
    why: 'Patches are taken without reading; one that needs a newer core line takes down those who trust it.',
    breaks: 'A patch raises its minimum core to a higher core line.',
    keeps: 'A patch keeps its minimum, lowers it, or raises it within one core line.',
    data: {
        previous: 'the version of the same release line that it is compared with',
        from: 'the minimum core before, or null for none',
        to: 'the minimum core now'
    },
    examples: {
        breaks: {
            says: 'the patch 1.2.1 needs core 1.2.3, where 1.2.0 ran on 1.0.0',
            inputs: {
                'plugin-versions': 'plugin-amqp@1.2.1 1.2.3',
                'current-plugin-versions': 'plugin-amqp@1.2.0 1.0.0',
                'target-date': '2026-02-12'
            }
        },
        keeps: {
            says: 'the patch 1.2.2 goes back to core 1.0.0',
            inputs: {
                'plugin-versions': 'plugin-amqp@1.2.2 1.0.0',
                'current-plugin-versions': 'plugin-amqp@1.2.1 1.2.3',
                'target-date': '2026-02-12'
            }
        }
    },
    check: (facts, plugin)=>raised(facts, plugin, 'plugin-patch')
});

// rules/minimum-unreleased.js
const minimumUnreleased = defineRule({
    id: 'minimum-unreleased',
    severity: 'warning',
    undecided: false,
    on: 'proposedPlugin',
    affects: null,
    closedBy: [
        'day'
    ],
    links: [],
    why: 'A plugin whose core does not exist yet can be installed by nobody.',
    breaks: 'The line of the minimum core is not out on the target date.',
    keeps: 'The line of the minimum core is out, or is the one being released beside the plugin.',
    data: {
        minimum: 'the minimum core',
        line: 'its line',
        date: 'the day that line is due'
    },
    examples: {
        breaks: {
            says: 'a plugin for 2025.2, while 2025.1 is latest',
            inputs: {
                'plugin-versions': 'plugin-aws@1.4.0 >=2025.2.0',
                'target-date': '2025-08-07'
            }
        },
        keeps: {
            says: 'a plugin for 2025.1, while 2025.1 is latest',
            inputs: {
                'plugin-versions': 'plugin-aws@1.4.0 >=2025.1.0',
                'target-date': '2025-08-07'
            }
        }
    },
    check (facts, plugin) {
        const minimum = plugin.requirement === null ? null : minimumOf(plugin.requirement);
        const line = minimum === null ? null : unreleasedLine(facts, minimum);
        if (minimum === null || line === null) return null;
        return {
            ...aboutPlugin(plugin),
            location: plugin.requirementLocation ?? plugin.location,
            message: `${nameOfPlugin(plugin)} needs core ${minimum.text}, and line ${line.line} is not out on ${onDay(facts.targetDate)}: it is ${line.basis === 'planned' ? `planned for ${onDay(line.out)} ${byCalendar(facts.policy)}` : `due on ${onDay(line.out)}`}.`,
            remedy: `Wait until ${line.line} is out, or lower the minimum.`,
            data: {
                minimum: minimum.text,
                line: line.line,
                date: line.out
            }
        };
    }
});
function unreleasedLine({ timeline, targetDate, core }, minimum) {
    const line = lineOf(minimum);
    if (core?.released && core.version !== null && lineOf(core.version) === line) return null;
    const known = timeline.lines.get(line);
    return known !== undefined && known.out > targetDate ? known : null;
}

// rules/nothing-found.js
const nothingFound = defineRule({
    id: 'nothing-found',
    severity: 'error',
    undecided: true,
    on: 'sight',
    affects: null,
    closedBy: [
        'name-manifests'
    ],
    links: [],
    why: 'A gate that is green because it found nothing to judge is worse than no gate.',
    breaks: 'No core and no plugin was found, and nobody said that only the calendar is asked.',
    keeps: 'A core or a plugin is found, or `manifests: none` asks for the calendar alone.',
    data: {
        searchedFiles: 'how many files were searched, or null where files were named',
        read: 'the files that were read',
        images: 'the images that were seen and are not a known core',
        leftOut: 'the files that came close and were left out',
        before: 'the files that named a core or plugins before the change'
    },
    examples: {
        breaks: {
            says: 'the change deletes the file that named the core',
            inputs: {
                manifests: 'compose.yml',
                'target-date': '2025-08-05'
            },
            files: {},
            filesBefore: {
                'compose.yml': 'services: { app: { image: kestra/kestra:v2025.1.4 } }\n'
            }
        },
        keeps: {
            says: 'only the calendar is asked',
            inputs: {
                manifests: 'none',
                'target-date': '2025-08-05'
            }
        }
    },
    check (facts, sight) {
        if (!isNothingFound(facts)) return null;
        return {
            ...aboutRepository,
            message: messageOf(facts),
            remedy: remedyOf(facts),
            data: {
                searchedFiles: sight.searchedFiles,
                read: pathsRead(sight),
                images: imagesLikelyFirst(sight, facts).map(({ text })=>text),
                leftOut: pathsLeftOut(sight),
                before: pathsBefore(facts)
            }
        };
    },
    nothingJudged ({ searchedFiles }) {
        const where = typeof searchedFiles === 'number' ? ` in ${filesText(searchedFiles)}` : '';
        return `Nothing was judged: no core image and no plugin was found${where}`;
    }
});
function messageOf(facts) {
    const { sight } = facts;
    const [before, images] = [
        pathsBefore(facts),
        imagesLikelyFirst(sight, facts)
    ];
    const leftOut = pathsLeftOut(sight);
    return [
        `No core and no plugin was found, so nothing was judged. ${whereLooked(facts)}`,
        ...before.length === 0 ? [] : [
            `Before this change they stood in ${listedPaths(before)}.`
        ],
        ...images.length === 0 ? [] : [
            `Images that were seen and are not a known core: ${listedTexts(images)}.`
        ],
        ...leftOut.length === 0 ? [] : [
            `What came close was left out: ${listedPaths(leftOut)}.`
        ]
    ].join(' ');
}
function whereLooked({ sight }) {
    const { asked, searchedFiles } = sight;
    const read = pathsRead(sight);
    if (asked === 'named') {
        return read.length === 0 ? 'None of the files that `manifests` names is there.' : `These files were read: ${listedPaths(read)}.`;
    }
    const count = searchedFiles ?? 0;
    const searched = `${filesText(count)} ${count === 1 ? 'was' : 'were'}`;
    return read.length === 0 ? `${searched} searched.` : `${searched} searched, and these were read: ${listedPaths(read)}.`;
}
function filesText(count) {
    return count === 1 ? '1 file' : `${count} files`;
}
function remedyOf(facts) {
    const { sight } = facts;
    const general = 'name the files that pin the core and the plugins in `manifests`, or give `core-version` and `plugin-versions`; for the calendar alone set `manifests: none`';
    return oneOf([
        leftOutToPaste(sight),
        imageToPaste(imagesLikelyFirst(sight, facts), facts),
        general
    ], general);
}

// rules/pin-vanished.js
const plugins = 'plugin-dbt@1.1.5 >=2025.1.0\n';
const pinVanished = defineRule({
    id: 'pin-vanished',
    severity: 'error',
    undecided: false,
    on: 'vanishedPins',
    affects: null,
    closedBy: [
        'name-manifests'
    ],
    links: [],
    why: 'A change that moves a pin to where nobody looks would pass, and so would all that it deploys from then on.',
    breaks: 'What the base pinned in a file is named nowhere any more: an error while the file holds text that names nothing, a warning where it is gone or empty.',
    keeps: 'The pin is named in a file that is read, or is taken out of one that still names others.',
    data: {
        path: 'the file that named them before the change',
        names: '`core` and the names of plugins',
        emptied: 'whether the file is gone or empty'
    },
    examples: {
        breaks: {
            says: 'the change writes the core in a form that nobody reads',
            inputs: {
                manifests: 'values.yml,plugins.txt',
                'target-date': '2025-08-05'
            },
            files: {
                'values.yml': 'orchestrator: v2025.1.0\n',
                'plugins.txt': plugins
            },
            filesBefore: {
                'values.yml': 'image: kestra/kestra:v2025.1.0\n',
                'plugins.txt': plugins
            }
        },
        keeps: {
            says: 'the change moves on to another version in the form there was',
            inputs: {
                manifests: 'values.yml,plugins.txt',
                'target-date': '2025-08-05'
            },
            files: {
                'values.yml': 'image: kestra/kestra:v2025.1.1\n',
                'plugins.txt': plugins
            },
            filesBefore: {
                'values.yml': 'image: kestra/kestra:v2025.1.0\n',
                'plugins.txt': plugins
            }
        }
    },
    check (facts, pins) {
        if (isNothingFound(facts) || isEveryManifestSilent(facts)) return null;
        return pins.names.map((name)=>breachOf$1(pins, [
                name
            ]));
    },
    gather: (breaches)=>{
        const paths = new Map(breaches.map(({ data })=>[
                data.path,
                data
            ]));
        return [
            ...paths
        ].map(([path, pins])=>{
            const same = breaches.filter(({ data })=>data.path === path);
            return breachOf$1({
                ...pins,
                location: same[0]?.location ?? null
            }, same.flatMap(namesOf$1));
        });
    }
});
function namesOf$1({ about }) {
    return about.map(({ name })=>name);
}
function breachOf$1({ path, emptied, location }, names) {
    const named = listed$1(names.map(shown));
    const file = shown(path);
    return {
        subject: named,
        about: names.map((name)=>({
                name,
                version: ''
            })),
        message: `Before this change ${file} named ${named}; ${nowOf(emptied, location === null, names)}, and nothing took its place.`,
        remedy: emptied ? `If ${file} was meant to go, nothing has to be done; else name the file that the pins moved to in \`manifests\`.` : `Pin them in a form that is read (docs/manifests.md), or name the file that they moved to in \`manifests\`; if they are gone for good, delete ${file}.`,
        data: {
            path,
            names,
            emptied
        },
        location,
        ...emptied ? {
            severity: 'warning'
        } : {},
        touched: true
    };
}
function nowOf(emptied, gone, names) {
    if (emptied) return gone ? 'now the file is gone' : 'now the file is empty';
    return `now it holds text that does not name ${names.length === 1 ? 'it' : 'them'}`;
}

// rules/plugin-downgraded.js
const pluginDowngraded = defineRule({
    id: 'plugin-downgraded',
    severity: 'warning',
    undecided: false,
    on: 'deployedPlugin',
    affects: null,
    closedBy: [
        'version'
    ],
    links: [],
    why: 'A lower version usually comes from a merge gone wrong, and takes fixes away.',
    breaks: "A plugin\u2019s version is lower than before.",
    keeps: 'It is the same or higher.',
    data: {
        from: 'the version before',
        to: 'the version now'
    },
    examples: {
        breaks: {
            says: 'plugin-dbt goes from 1.1.5 back to 1.1.4',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-dbt@1.1.4 2025.1.0+',
                'current-plugin-versions': 'plugin-dbt@1.1.5',
                'target-date': '2025-08-05',
                releasing: 'none'
            }
        },
        keeps: {
            says: 'plugin-dbt goes from 1.1.4 to 1.1.5',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'current-plugin-versions': 'plugin-dbt@1.1.4',
                'target-date': '2025-08-05',
                releasing: 'none'
            }
        }
    },
    check (_, plugin) {
        if (plugin.change !== 'downgrade') return null;
        const from = plugin.before?.version?.version ?? null;
        return {
            ...aboutPlugin(plugin),
            message: `${nameOfPlugin(plugin)} is lower than before: it was ${from}.`,
            remedy: `Keep ${shown(plugin.name)} ${from}, or say in a waiver why it goes back.`,
            data: {
                from,
                to: plugin.version.version
            }
        };
    }
});

// model/plugin-cadence.js
const pluginShapes = {
    'plugin-major': 'major',
    'plugin-minor': 'minor',
    'plugin-patch': 'patch'
};
function pluginCadenceOf(plugins, version) {
    const kind = pluginKindOf(version);
    return isFinal(version) && kind !== null ? plugins[pluginShapes[kind]] : null;
}

// questions/plugin-cadence.js
function isOffCadence(facts, plugin) {
    const on = cadenceOf(facts, plugin);
    if (on === null || on === 'any') return false;
    const { targetDate, policy, timeline } = facts;
    if (on !== 'core-major') return !fallsOn(on, targetDate, policy.toleranceDays, timeline.slots);
    return policy.core.major?.on !== 'any' && slotOn(timeline, targetDate, majorTolerance(policy)) === null;
}
function offCadence(facts, plugin) {
    const { targetDate } = facts;
    const { previous, next } = legalDays(facts, plugin);
    const days = [
        previous,
        next
    ].filter((day)=>day !== null).map(({ date })=>onDay(date));
    const around = days.length === 0 ? '' : `; around it are ${days.join(' and ')}`;
    const wrongDay = cadenceOf(facts, plugin) === 'schedule' ? `nothing is published for ${onDay(targetDate)}` : `${onDay(targetDate)} is not a day for one`;
    return {
        ...aboutPlugin(plugin),
        message: `${nameOfPlugin(plugin)} is a plugin ${shapeOf(plugin)}, and ${wrongDay}${around}.`,
        remedy: 'Choose a day of its cadence.',
        data: {
            targetDate,
            previous,
            next
        }
    };
}
function cadenceOf({ policy }, { version, released }) {
    return version === null || !released ? null : pluginCadenceOf(policy.plugins, version);
}
function legalDays(facts, plugin) {
    const on = cadenceOf(facts, plugin) ?? 'any';
    const version = plugin.version?.version ?? plugin.text;
    if (on !== 'core-major') return daysAround(facts, on, version);
    const { previous, next } = slotsAround(facts);
    return {
        previous: previous && {
            ...previous,
            version
        },
        next: next && {
            ...next,
            version
        }
    };
}
function shapeOf({ version }) {
    const kind = version === null ? null : pluginKindOf(version);
    return kind === null ? 'release' : pluginShapes[kind];
}

// rules/plugin-major-off-cadence.js
const pluginMajorOffCadence = defineRule({
    id: 'plugin-major-off-cadence',
    severity: 'error',
    undecided: false,
    on: 'releasedPlugin',
    affects: 'cadence',
    closedBy: [
        'day'
    ],
    links: [],
    why: 'A plugin major may break its users; it comes on the day on which they expect breaking changes.',
    breaks: 'A plugin major is released on a day that is not its own.',
    keeps: 'The target date is a release day of a core major, moved ones included, or a day of the cadence that the policy gives plugin majors.',
    data: {
        targetDate: 'the day judged',
        previous: 'the last legal day before it',
        next: 'the next legal day'
    },
    examples: {
        breaks: {
            says: 'plugin-aws 2.0.0 a week after the core major',
            inputs: {
                'plugin-versions': 'plugin-aws@2.0.0 >=2025.1.0',
                'target-date': '2025-08-12'
            }
        },
        keeps: {
            says: 'plugin-aws 2.0.0 on the day of the core major',
            inputs: {
                'plugin-versions': 'plugin-aws@2.0.0 >=2025.1.0',
                'target-date': '2025-08-05'
            }
        }
    },
    check (facts, plugin) {
        const isJudged = pluginKindOf(plugin.version) === 'plugin-major';
        return isJudged && isOffCadence(facts, plugin) ? offCadence(facts, plugin) : null;
    }
});

// rules/plugin-number-out-of-turn.js
const pluginNumberOutOfTurn = defineRule({
    id: 'plugin-number-out-of-turn',
    severity: 'warning',
    undecided: false,
    on: 'releasedPlugin',
    affects: 'cadence',
    closedBy: [
        'number'
    ],
    links: [],
    why: 'A skipped number makes users look for a release that never was.',
    breaks: 'The version skips a number within its release line.',
    keeps: 'It is one above the newest known version of its line; each line counts for itself, so a backport is not a step back.',
    data: {
        previous: 'the newest known version of the line below this one',
        expected: 'the version whose turn it is'
    },
    examples: {
        breaks: {
            says: '1.1.5 right after 1.1.3',
            inputs: {
                'plugin-versions': 'plugin-dbt@1.1.5 >=1.0.0',
                'current-plugin-versions': 'plugin-dbt@1.1.3 >=1.0.0',
                'target-date': '2025-08-07'
            }
        },
        keeps: {
            says: '1.1.4 right after 1.1.3',
            inputs: {
                'plugin-versions': 'plugin-dbt@1.1.4 >=1.0.0',
                'current-plugin-versions': 'plugin-dbt@1.1.3 >=1.0.0',
                'target-date': '2025-08-07'
            }
        }
    },
    check (facts, plugin) {
        const { version } = plugin;
        const previous = isFinal(version) ? newestBelow(facts, plugin, version) : null;
        if (previous === null || step(version, previous) <= 1) return null;
        const expected = following(version, previous);
        return {
            ...aboutPlugin(plugin),
            message: `${nameOfPlugin(plugin)} skips a number: ${previous.version} is the newest known version of its line.`,
            remedy: `Release ${expected} instead.`,
            data: {
                previous: previous.version,
                expected
            }
        };
    }
});
function newestBelow(facts, { before, entry }, version) {
    const out = entry?.versions.filter((each)=>isUsable(facts, each)) ?? [];
    return [
        before?.version ?? null,
        ...out.map((each)=>each.version)
    ].filter((each)=>each !== null).filter((each)=>isFinal(each) && sameReleaseLine(version, each)).filter((each)=>comparePluginVersions(each, version) < 0).sort(comparePluginVersions).at(-1) ?? null;
}
function step(version, previous) {
    const at = pluginKindOf(version) === 'plugin-patch' ? 2 : 1;
    return (version.numbers?.[at] ?? 0) - (previous.numbers?.[at] ?? 0);
}
function following(version, { numbers }) {
    const [major, minor, patch] = numbers ?? [
        0,
        0,
        0
    ];
    return pluginKindOf(version) === 'plugin-patch' ? `${major}.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
}

// rules/plugin-update-off-cadence.js
const pluginUpdateOffCadence = defineRule({
    id: 'plugin-update-off-cadence',
    severity: 'warning',
    undecided: false,
    on: 'releasedPlugin',
    affects: 'cadence',
    closedBy: [
        'day'
    ],
    links: [],
    why: 'Updates that come in one weekly batch are read and tested; those that trickle in are not.',
    breaks: 'A plugin minor or patch is released on a day that is not its own.',
    keeps: 'The target date is a day of the cadence that the policy gives plugin minors or patches.',
    data: {
        targetDate: 'the day judged',
        previous: 'the last legal day before it',
        next: 'the next legal day'
    },
    examples: {
        breaks: {
            says: 'a patch on a Friday',
            inputs: {
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'target-date': '2025-08-08'
            }
        },
        keeps: {
            says: 'a patch on a Thursday',
            inputs: {
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'target-date': '2025-08-07'
            }
        }
    },
    check (facts, plugin) {
        const isJudged = isUpdate(pluginKindOf(plugin.version));
        return isJudged && isOffCadence(facts, plugin) ? offCadence(facts, plugin) : null;
    }
});
function isUpdate(kind) {
    return kind === 'plugin-minor' || kind === 'plugin-patch';
}

// rules/requirement-undeclared.js
const namedAtMost = 20;
const requirementUndeclared = defineRule({
    id: 'requirement-undeclared',
    severity: 'error',
    undecided: true,
    on: 'plugin',
    affects: null,
    closedBy: [
        'declare'
    ],
    links: [],
    why: 'A plugin that does not say which core it needs cannot be judged, and unknown is never a pass.',
    breaks: 'No minimum core is known for this plugin version.',
    keeps: 'The input, a manifest or a catalogue declares the requirement.',
    data: {
        plugins: 'the names of the plugins',
        versions: 'the version of each, as written',
        snippet: 'a catalogue to paste and complete'
    },
    examples: {
        breaks: {
            says: 'a plugin that no catalogue knows, without a requirement beside it',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-legacy-crm@1.0.0',
                'target-date': '2025-08-05'
            }
        },
        keeps: {
            says: 'the requirement stands beside it',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-legacy-crm@1.0.0 >=1.0.0',
                'target-date': '2025-08-05'
            }
        }
    },
    check: (facts, plugin)=>isAsked(facts, plugin) ? breachOf(facts, plugin) : null,
    gather: gather$1
});
function isAsked({ core }, { requirement, proposed }) {
    return requirement === null && (core !== null || proposed);
}
function breachOf(facts, plugin) {
    const known = newestCompatible(facts, plugin);
    const other = known === null ? '' : ` The newest known version that fits is ${known.version}.`;
    const about = facts.core === null ? aboutPlugin(plugin) : aboutBoth(facts.core, plugin);
    const snippet = snippetOf([
        about
    ]);
    return {
        ...about,
        message: `No minimum core is known for ${nameOfPlugin(plugin)}, so it cannot be judged.`,
        remedy: `Write the requirement beside the version, or add it to a catalogue.${other}`,
        data: {
            plugins: [
                plugin.name
            ],
            versions: [
                plugin.text
            ],
            snippet
        }
    };
}
function gather$1(breaches) {
    const [first] = breaches;
    if (first === undefined || breaches.length === 1) return breaches.map((breach)=>({
            ...breach,
            subject: 'plugins'
        }));
    const named = breaches.slice(0, namedAtMost).map(({ subject })=>subject).join(', ');
    const more = breaches.length > namedAtMost ? ` and ${breaches.length - namedAtMost} more` : '';
    const snippet = snippetOf(breaches.slice(0, namedAtMost));
    const touched = breaches.some((breach)=>breach.touched);
    const all = {
        ...first,
        subject: 'plugins',
        about: breaches.flatMap(({ about })=>about),
        touched,
        message: `No minimum core is known for ${breaches.length} plugins, so they cannot be judged: ${named}${more}.`,
        remedy: 'Write each requirement beside its version, or add them to a catalogue.',
        data: {
            plugins: breaches.flatMap(({ data })=>data.plugins),
            versions: breaches.flatMap(({ data })=>data.versions),
            snippet
        }
    };
    return [
        all
    ];
}
function snippetOf(breaches) {
    const entries = breaches.flatMap(({ about })=>about).map(({ name, version })=>[
            name,
            {
                versions: {
                    [version]: '>=CORE'
                }
            }
        ]);
    return JSON.stringify({
        plugins: Object.fromEntries(entries)
    });
}

// rules/ships-in-freeze.js
const yearEndFreeze = {
    'policy.yml': 'freezes:\n  - { from: 2025-12-20, to: 2026-01-02, reason: year-end freeze }\n'
};
const shipsInFreeze = defineRule({
    id: 'ships-in-freeze',
    severity: 'error',
    undecided: false,
    on: 'shipment',
    affects: 'cadence',
    closedBy: [
        'day'
    ],
    links: [],
    why: 'A freeze promises that nothing changes while nobody is around to fix it.',
    breaks: 'The target date lies inside a freeze.',
    keeps: 'The target date lies outside every freeze for what is shipped; both ends of a freeze belong to it.',
    data: {
        targetDate: 'the day judged',
        from: 'the first day of the freeze',
        to: 'the last day of the freeze',
        reason: 'why the policy freezes',
        next: 'the first legal day after the freeze'
    },
    examples: {
        breaks: {
            says: 'a bugfix on a Thursday between the years',
            inputs: {
                'core-version': '2025.3.1',
                'target-date': '2025-12-25',
                policy: 'policy.yml'
            },
            files: yearEndFreeze
        },
        keeps: {
            says: 'the first Thursday after it',
            inputs: {
                'core-version': '2025.3.1',
                'target-date': '2026-01-08',
                policy: 'policy.yml'
            },
            files: yearEndFreeze
        }
    },
    check (facts, shipment) {
        const { policy, targetDate } = facts;
        const what = isDeployment(facts) ? 'deployments' : 'releases';
        const freeze = freezeOn(policy.freezes, targetDate, what);
        if (freeze === null) return null;
        return 'core' in shipment ? coreBreach$1(facts, shipment.core, freeze) : pluginBreach$1(facts, shipment.plugin, freeze);
    },
    inHistory: ({ freezes })=>freezes.length === 0 ? 'not judged' : 'judged'
});
function coreBreach$1(facts, core, freeze) {
    const next = core.released ? nextCoreDay(facts, core) : nextDeploymentDay(facts);
    return {
        ...aboutCore(core),
        ...frozen(facts, nameOfCore(core), freeze, next)
    };
}
function pluginBreach$1(facts, plugin, freeze) {
    const next = plugin.released ? nextPluginDay(facts, plugin) : nextDeploymentDay(facts);
    return {
        ...aboutPlugin(plugin),
        ...frozen(facts, nameOfPlugin(plugin), freeze, next)
    };
}
function frozen(facts, subject, freeze, next) {
    const { targetDate } = facts;
    const { from, to, reason } = freeze;
    const deployment = isDeployment(facts);
    return {
        message: `${subject} would ${deployment ? 'be deployed' : 'ship'} on ${onDay(targetDate)}, inside the freeze from ${onDay(from)} to ${onDay(to)}: ${reason}.`,
        remedy: `Wait until after ${onDay(to)}.`,
        data: {
            targetDate,
            from,
            to,
            reason,
            next
        }
    };
}
function nextCoreDay(facts, core) {
    if (core.kind === 'core-major') return slotsAround(facts).next?.date ?? null;
    if (core.kind === 'core-bugfix' && facts.policy.core.bugfix !== null) {
        return bugfixDaysAround(facts).next?.date ?? firstReleaseDay(facts);
    }
    return firstReleaseDay(facts);
}
function nextPluginDay(facts, { version }) {
    if (version === null) return firstReleaseDay(facts);
    const on = pluginCadenceOf(facts.policy.plugins, version);
    if (on === 'core-major') return slotsAround(facts).next?.date ?? null;
    return daysAround(facts, on ?? 'any', version.version).next?.date ?? firstReleaseDay(facts);
}
function firstReleaseDay({ policy, targetDate }) {
    return firstFreeDay(policy.freezes, targetDate, 'releases');
}

// rules/stop-skipped.js
const stopSkipped = defineRule({
    id: 'stop-skipped',
    severity: 'error',
    undecided: false,
    on: 'corePath',
    affects: null,
    closedBy: [
        'core'
    ],
    links: [
        'migration'
    ],
    why: 'A transition release migrates what later ones no longer understand.',
    breaks: 'A stop of the policy lies between the line before and the line now.',
    keeps: 'The core before is a final release of the stop, or lies beyond it.',
    data: {
        from: 'the core before',
        to: 'the core now',
        stops: 'the lines to stop on, in order'
    },
    examples: {
        breaks: {
            says: 'from 0.22.0 straight to 2025.1.0',
            inputs: {
                'core-version': '2025.1.0',
                'current-core-version': '0.22.0',
                'target-date': '2025-08-05',
                releasing: 'none'
            }
        },
        keeps: {
            says: 'from 1.0.3, the transition release, to 2025.1.0',
            inputs: {
                'core-version': '2025.1.0',
                'current-core-version': '1.0.3',
                'target-date': '2025-08-05',
                releasing: 'none'
            }
        }
    },
    check (facts, { core, from, to, down }) {
        const stops = down ? [] : stopsBetween(facts.policy.core.stops, from, to);
        if (stops.length === 0) return null;
        const named = stops.map((stop)=>`a final ${stop} release`).join(', then on ');
        const { migration } = facts.policy.links;
        return {
            ...aboutCore(core),
            message: `Upgrade to ${stops.join(', then to ')} first: ${from.text} can't go straight to ${to.text}.`,
            remedy: `Stop on ${named} first.${migration === null ? '' : ` See ${migration}.`}`,
            data: {
                from: from.text,
                to: to.text,
                stops
            }
        };
    }
});

// rules/version-floating.js
const versionFloating = defineRule({
    id: 'version-floating',
    severity: 'error',
    undecided: true,
    on: 'sight',
    affects: null,
    closedBy: [
        'pin'
    ],
    links: [],
    why: 'What is not a fixed version is another one tomorrow: no answer given today would hold.',
    breaks: 'A version is `latest`, `LATEST`, `develop`, or an image tag of two parts such as `v1.3`; or everything there is gets installed with `--all`.',
    keeps: 'The version is pinned.',
    data: {
        version: 'the text that is not a fixed version',
        newestCompatible: 'a version to pin, or null'
    },
    examples: {
        breaks: {
            says: 'the core is whatever latest means today',
            inputs: {
                'core-version': 'latest',
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'target-date': '2025-08-05',
                releasing: 'none'
            }
        },
        keeps: {
            says: 'the core is pinned',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'target-date': '2025-08-05',
                releasing: 'none'
            }
        }
    },
    check (facts, sight) {
        const { core, plugins } = facts;
        const floating = plugins.filter(({ version, text })=>version === null && text !== '');
        return [
            ...core !== null && core.version === null ? [
                coreBreach(facts, core)
            ] : [],
            ...floating.map((plugin)=>pluginBreach(facts, plugin)),
            ...sight.floatingInstalls.map((install)=>installBreach(facts, install))
        ];
    }
});
function coreBreach(facts, core) {
    const before = facts.sightBefore?.core ?? null;
    return {
        ...aboutCore(core),
        message: `${nameOfCore(core)} is not a fixed version: ${whyFloating(core)}. No plugin can be judged against it.`,
        remedy: `${settingOf(core.text)} the core to a full version.`,
        data: {
            version: shown(core.text),
            newestCompatible: null
        },
        touched: !wasThereBefore(facts, core, before === null ? [] : [
            before
        ])
    };
}
function pluginBreach(facts, plugin) {
    const fitting = newestCompatible(facts, plugin)?.version ?? null;
    return {
        ...aboutPlugin(plugin),
        message: `${nameOfPlugin(plugin)} is not a fixed version: ${whyFloating(plugin)}. Nobody can say whether it will run.`,
        remedy: `Pin ${shown(plugin.name)} to a full version.`,
        data: {
            version: shown(plugin.text),
            newestCompatible: fitting
        }
    };
}
function installBreach(facts, install) {
    const { text, location } = install;
    return {
        ...aboutFile(location?.path ?? 'repository', location),
        message: `\`${shown(text)}\` installs the newest version of every plugin there is on that day, so nobody can say what will run.`,
        remedy: 'Name each plugin with its version instead.',
        data: {
            version: shown(text),
            newestCompatible: null
        },
        touched: !wasThereBefore(facts, install, facts.sightBefore?.floatingInstalls ?? [])
    };
}
function whyFloating({ text, location }) {
    const names = namesIn$2(text);
    if (names.length > 0) return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} set outside the files that are read`;
    if (/^[a-z0-9]+:[0-9a-f]+$/i.test(text)) {
        return 'its image has a digest alone, which does not tell the version';
    }
    if (/^v?\d/.test(text)) return 'the tag moves on with every release of its line';
    const untagged = location !== null && location.endColumn - location.column > text.length;
    if (untagged) return 'its image has no tag, which means whatever is newest';
    return `\`${shown(text)}\` is whatever is newest on that day`;
}
const maxNamed$4 = 5;
function namesIn$2(text) {
    const names = [
        ...text.matchAll(/\$\{?(?<name>[A-Za-z_]\w{0,99})/g)
    ];
    return [
        ...new Set(names.map(({ groups })=>`\`${groups?.name}\``))
    ].slice(0, maxNamed$4);
}
function settingOf(text) {
    const names = namesIn$2(text);
    return names.length === 0 ? 'Pin' : `Set ${names.join(' and ')} in a file that is read, such as an \`.env\` beside this one, or pin`;
}

// rules/index.js
const rules = [
    coreTooOld,
    coreTooNew,
    combinationKnownBad,
    requirementUndeclared,
    nothingFound,
    manifestSilent,
    pinVanished,
    coreUnidentified,
    installUnreadable,
    versionFloating,
    coreNumberOutOfTurn,
    coreMajorOffCadence,
    coreBugfixOffCadence,
    backportUnrequested,
    shipsInFreeze,
    pluginNumberOutOfTurn,
    pluginMajorOffCadence,
    pluginUpdateOffCadence,
    minimumRaisedInPatch,
    minimumRaisedInMinor,
    minimumUnreleased,
    deploymentOffWindow,
    coreOutdated,
    coreUnreleased,
    pluginDowngraded,
    breakingPluginUpgrade,
    coreDowngraded,
    stopSkipped,
    breakingCoreUpgrade
];
const ruleIds = rules.map(({ id })=>id);
function ruleOf(id) {
    const rule = rules.find((each)=>each.id === id);
    if (rule === undefined) throw new Error(`There is no rule ${id}.`);
    return rule;
}

// evaluate/findings.js
function findingsOf(facts) {
    return rules.flatMap((rule)=>{
        const found = findingsOfRule(facts, rule);
        return rule.gather === undefined ? atEveryPlace(found, facts.plugins) : found;
    });
}
function isAffected(findings, answer) {
    return findings.some(({ rule, status })=>status === 'open' && ruleOf(rule).affects === answer);
}
function atEveryPlace(found, plugins) {
    const several = plugins.filter(({ locations })=>locations.length > 1);
    if (several.length === 0) return found;
    return found.flatMap((finding)=>{
        const places = several.find((plugin)=>isAbout(finding, plugin))?.locations ?? [];
        if (finding.location === null || !places.includes(finding.location)) return finding;
        return places.map((location)=>({
                ...finding,
                location
            }));
    });
}
function isAbout({ about }, { name, version, text }) {
    return about.some((each)=>each.name === name && each.version === (version?.version ?? shown(text || '*')));
}
function findingsOfRule(facts, rule) {
    const level = facts.policy.rules[rule.id];
    if (level === 'off') return [];
    return alikeBreaches(facts, rule).flatMap(({ waiver, breaches })=>{
        const gathered = rule.gather?.(breaches) ?? breaches;
        return gathered.map((breach)=>{
            return findingOf(facts, rule, level ?? breach.severity ?? rule.severity, breach, waiver);
        });
    });
}
function alikeBreaches(facts, rule) {
    const { waivers } = facts.policy;
    const valid = waivers.filter((each)=>each.rule === rule.id && facts.targetDate <= each.until);
    const groups = new Map();
    for (const breach of rule.check(facts)){
        const index = valid.findIndex((waiver)=>excuses(waiver, breach));
        const key = `${index} ${isSpared(facts, breach)}`;
        const group = groups.get(key) ?? {
            waiver: valid[index] ?? null,
            breaches: []
        };
        group.breaches.push(breach);
        groups.set(key, group);
    }
    return [
        ...groups.values()
    ];
}
function excuses(waiver, { about }) {
    return about.some((subject)=>names(waiver, subject));
}
function names({ subject, version }, about) {
    if (version !== null && `${subject}@${version}` === about.name) return true;
    if (subject !== about.name) return false;
    if (version === null) return true;
    const core = subject === 'core' ? parseCoreVersion(version)?.text : undefined;
    return (core ?? version.replace(/^v/, '')) === about.version.replace(/^v/, '');
}
function isSpared({ sparesUntouched }, { touched }) {
    return sparesUntouched && !touched;
}
function findingOf(facts, rule, level, breach, waiver) {
    return {
        rule: rule.id,
        severity: isSpared(facts, breach) && level === 'error' ? 'warning' : level,
        status: waiver === null ? 'open' : 'waived',
        undecided: rule.undecided,
        subject: breach.subject,
        about: breach.about,
        message: breach.message,
        remedy: breach.remedy,
        data: breach.data,
        location: breach.location,
        touched: breach.touched,
        waiver: waiver === null ? null : {
            reason: waiver.reason,
            until: waiver.until
        }
    };
}

// evaluate/labels.js
function labelsOf(facts, findings, onCadence) {
    return [
        ...releaseLabels(facts),
        ...isAffected(findings, 'compatibility') ? [
            'gate: incompatible'
        ] : [],
        ...onCadence === false ? [
            'gate: off-cadence'
        ] : [],
        ...isAffected(findings, 'breaking') ? [
            'gate: breaking'
        ] : []
    ];
}
function releaseLabels({ core, plugins }) {
    const kinds = plugins.flatMap(({ released, version })=>released && version !== null && isFinal(version) ? pluginKindOf(version) ?? [] : []);
    const released = core?.released && core.kind !== null ? [
        core.kind,
        ...kinds
    ] : kinds;
    return [
        ...new Set(released)
    ].map((kind)=>`release: ${kind}`);
}

// evaluate/subjects.js
function coreReportOf(facts) {
    const { core, timeline } = facts;
    if (core === null) return null;
    const { version, kind } = core;
    const line = version === null ? null : lineOf(version);
    const slot = line === null ? null : timeline.lines.get(line)?.slot ?? null;
    return {
        version: version?.text ?? shown(core.text),
        location: core.location,
        line,
        kind,
        plannedDate: kind === 'core-major' ? slot?.date ?? null : null,
        movesLatest: version !== null && movesLatest(facts, core, version)
    };
}
function pluginReportsOf(facts) {
    const removed = facts.removed.map(({ name, text })=>({
            name,
            version: shown(text),
            requires: null,
            compatibility: null,
            newestCompatible: null,
            lowestCore: null,
            lowestCoreDate: null,
            change: 'removed',
            location: null
        }));
    return [
        ...facts.plugins.map((plugin)=>pluginReportOf(facts, plugin)),
        ...removed
    ];
}
function pluginReportOf(facts, plugin) {
    const { requirement } = plugin;
    const lowest = requirement === null ? null : lowestCore(facts, [
        requirement
    ]);
    return {
        name: plugin.name,
        version: plugin.version?.version ?? shown(plugin.text),
        requires: requirement?.text ?? null,
        compatibility: compatibilityOf(facts, plugin),
        newestCompatible: newestCompatible(facts, plugin)?.version ?? null,
        lowestCore: lowest?.text ?? null,
        lowestCoreDate: lowest === null ? null : lineOutDate(facts, lowest),
        change: plugin.change,
        location: plugin.location
    };
}
function movesLatest(facts, core, version) {
    const { timeline, policy, targetDate } = facts;
    const line = lineOf(version);
    if (!core.released || isPrerelease(version) || !timeline.lines.has(line)) return false;
    if (outOfTurn(facts, version)?.reason === 'repeated') return false;
    if (timeline.latest !== null && compareLines(line, timeline.latest.line) < 0) return false;
    return !policy.core.releases.some((release)=>release.date <= targetDate && lineOf(release.version) === line && !isPrerelease(release.version) && compareCoreVersions(release.version, version) > 0);
}

// evaluate/evaluate.js
function evaluate(facts) {
    const { policy, releasing, timeline } = facts;
    const findings = findingsOf(facts);
    const onCadence = isOnCadence(facts, findings);
    const counts = countsOf(findings);
    return {
        schemaVersion: 1,
        verdict: verdictOf(counts),
        targetDate: facts.targetDate,
        timeZone: policy.timeZone,
        policy: {
            name: policy.name,
            source: policy.source,
            reason: facts.choice?.reason ?? null
        },
        seen: facts.sight.seen.map(seenReportOf),
        releasing: releasing.names,
        releasingReason: releasing.reason,
        core: coreReportOf(facts),
        latest: timeline.latest,
        plugins: pluginReportsOf(facts),
        findings,
        notices: [
            ...facts.notices,
            ...choiceNotices(facts)
        ],
        problems: [],
        counts,
        compatible: isCompatible(facts),
        onCadence,
        minimumCore: minimumCoreOf(facts),
        calendar: calendarOf(facts),
        labels: labelsOf(facts, findings, onCadence),
        plan: planOf(facts),
        advice: []
    };
}
function choiceNotices({ choice }) {
    const message = choice?.notice ?? null;
    return message === null ? [] : [
        {
            message,
            location: null
        }
    ];
}
function seenReportOf({ path, core, plugins, leftOut }) {
    const seen = {
        path,
        core,
        plugins
    };
    return leftOut === null ? seen : {
        ...seen,
        leftOut
    };
}
function verdictOf({ error, warning }) {
    if (error > 0) return 'fail';
    return warning > 0 ? 'warn' : 'pass';
}
function countsOf(findings) {
    const open = findings.filter(({ status })=>status === 'open');
    const ranked = (severity)=>open.filter((finding)=>finding.severity === severity).length;
    return {
        error: ranked('error'),
        warning: ranked('warning'),
        notice: ranked('notice'),
        undecided: open.filter(({ undecided })=>undecided).length,
        waived: findings.length - open.length
    };
}
function isCompatible(facts) {
    if (isUnseen(facts)) return false;
    if (facts.core === null || facts.plugins.length === 0) return null;
    return facts.plugins.every((plugin)=>compatibilityOf(facts, plugin) === 'compatible');
}
function isOnCadence({ core, plugins }, findings) {
    const released = core?.released || plugins.some((plugin)=>plugin.released);
    if (!released) return null;
    return !isAffected(findings, 'cadence');
}
function minimumCoreOf(facts) {
    const requirements = facts.plugins.flatMap(({ requirement })=>requirement ?? []);
    if (requirements.length < facts.plugins.length) return null;
    return lowestCore(facts, requirements)?.text ?? null;
}

// model/source.js
function isAddress(from) {
    return /^https:\/\//i.test(from);
}

// model/sources.js
function judgesChange(event) {
    const name = event?.name ?? '';
    return name === 'merge_group' || name.startsWith('pull_request');
}

// read/linked.js
const maxLinks = 5;
const lonePath = /^[\w.@+-][\w.@+/ -]{0,254}$/;
async function readLinked(path, read, linksLeft = maxLinks) {
    const found = await read(path);
    if (found.kind !== 'text' || linksLeft === 0 || !lonePath.test(found.text)) return found;
    const target = external_node_path_.posix.join(external_node_path_.posix.dirname(path), found.text);
    if (target.startsWith('../') || target === path) return found;
    const followed = await readLinked(target, read, linksLeft - 1);
    return followed.kind === 'missing' ? found : followed;
}

// read/catalogues.js
const mostCatalogueBytes = 20_000_000;
const maxCatalogues = 100;
async function readCatalogues(input, files, download = refuseDownload, atBase = false) {
    const catalogues = [];
    const problems = [];
    const broken = [];
    const names = namesIn$1(input);
    if (names.length > maxCatalogues) return {
        catalogues,
        problems: [
            tooMany$2(names.length)
        ],
        broken
    };
    for (const written of names){
        const { core, name } = splitCore(written);
        const read = await readOne(name, files, download);
        if (read.kind === 'text') catalogues.push({
            path: name,
            text: read.text,
            ...core
        });
        else if (read.kind === 'refused') {
            const isBroken = atBase && read.unseen === undefined;
            (isBroken ? broken : problems).push(unreadable$3(name, read.why));
        } else if (!atBase) problems.push(unreadable$3(name, 'there is no such file'));
    }
    return {
        catalogues,
        problems,
        broken
    };
}
function cataloguePaths(input) {
    return namesIn$1(input).slice(0, maxCatalogues).map((written)=>splitCore(written).name).filter((name)=>!hasScheme(name));
}
function namesIn$1(input) {
    return input.split(/[\n,]/).map((part)=>part.trim()).filter((part)=>part !== '');
}
function splitCore(written) {
    const at = written.indexOf('=');
    const core = written.slice(0, Math.max(at, 0)).trim();
    if (parseCoreVersion(core) === undefined) return {
        core: {},
        name: withoutDot(written)
    };
    return {
        core: {
            core
        },
        name: withoutDot(written.slice(at + 1).trim())
    };
}
function withoutDot(path) {
    return path.replace(/^(?:\.\/)+/, '');
}
async function readOne(name, files, download) {
    if (/^https:\/\//i.test(name)) return download(name, mostCatalogueBytes);
    if (!hasScheme(name)) {
        return readLinked(name, (path)=>files.read(path, mostCatalogueBytes));
    }
    return {
        kind: 'refused',
        why: `${name.slice(0, name.indexOf(':'))}:// is not https://`
    };
}
function hasScheme(name) {
    return /^[a-z][\w+.-]+:\/\//i.test(name);
}
const refuseDownload = async ()=>{
    return {
        kind: 'refused',
        why: 'nothing can be downloaded here'
    };
};
function tooMany$2(count) {
    return problem(`\`catalog\` names ${count} catalogues, more than the ${maxCatalogues} that are read; put them together.`, {
        found: `${count} catalogues`,
        expected: `at most ${maxCatalogues} catalogues`
    });
}
function unreadable$3(name, why) {
    return problem(`The catalogue ${shown(name)} cannot be read: ${why}.`, {
        found: shown(name),
        expected: 'a catalogue as JSON or YAML, in a file or at a public https address'
    });
}

// resolve/catalogue/catalogue-gaps.js
function gapsOf({ plugins }) {
    return plugins.flatMap((plugin)=>{
        const { name, version, requirement, before } = plugin;
        const versions = [
            ...requirement === null && version !== null ? [
                version
            ] : [],
            ...before?.requirement === null && before.version !== null ? [
                before.version
            ] : []
        ];
        return versions.filter((each)=>mayBeAsked(plugin, each)).map((each)=>({
                name,
                version: each.version
            }));
    });
}
function mayBeAsked({ entry }, version) {
    if (entry === null || entry.repository === null || isSnapshot(version)) return false;
    return entry.versions.every((known)=>comparePluginVersions(known.version, version) !== 0);
}

// model/once.js
function once(workOut) {
    let known;
    return ()=>{
        known ??= workOut();
        return known;
    };
}

// packs/built-in-catalogue.js
const builtInPlatform = 'kestra';
async function builtInCatalogue() {
    const { catalogueEntries } = await __nccwpck_require__.e(/* import() */ 258).then(__nccwpck_require__.bind(__nccwpck_require__, 258));
    const plugins = {};
    for (const [name, [artifacts, text]] of Object.entries(catalogueEntries)){
        plugins[name] = entryOf(artifacts, text);
    }
    return {
        plugins
    };
}
function entryOf(artifacts, text) {
    const entry = once(()=>JSON.parse(text));
    return {
        artifacts: [
            ...artifacts
        ],
        get group () {
            return entry().group;
        },
        get repository () {
            return entry().repository;
        },
        get versions () {
            return entry().versions;
        },
        get knownBad () {
            return entry().knownBad;
        }
    };
}

// resolve/catalogue/catalogue-plugin.js
function completePlugin(name, layers, read, listed = []) {
    const versions = once(()=>completeVersions(layers, read, listed));
    const ranges = once(()=>completeRanges(layers, read));
    const knownBad = once(()=>{
        const written = layers.flatMap((layer)=>layer.knownBad ?? []);
        return distinct$1(written.map((each)=>completeKnownBad(each, read)));
    });
    return {
        name,
        group: layers.findLast(({ group })=>group !== undefined)?.group ?? null,
        repository: layers.findLast(({ repository })=>repository !== undefined)?.repository ?? null,
        get versions () {
            return versions();
        },
        get ranges () {
            return ranges();
        },
        get knownBad () {
            return knownBad();
        }
    };
}
function completeVersions(layers, read, listed) {
    const versions = new Map();
    for (const layer of layers){
        for (const [text, entry] of Object.entries(layer.versions ?? {})){
            const version = parsePluginVersion(text, read.scheme);
            if (version === undefined) continue;
            versions.set(version.version, completeVersion(version, entry, read));
        }
    }
    for (const { version, requirement } of listed){
        const known = versions.get(version.version) ?? {
            version,
            requirement: null,
            released: null
        };
        versions.set(version.version, {
            ...known,
            requirement: known.requirement ?? requirement
        });
    }
    return [
        ...versions.values()
    ].sort((a, b)=>comparePluginVersions(a.version, b.version));
}
function completeRanges(layers, read) {
    return layers.toReversed().flatMap((layer)=>Object.entries(layer.versions ?? {}).filter(([text])=>parsePluginVersion(text, read.scheme) === undefined).map(([text, entry])=>{
            const requires = typeof entry === 'string' ? entry : entry.requires;
            const requirement = requires === undefined ? null : orNull(read.requirement(requires));
            return {
                range: read.range(text),
                start: startOf(text, read.scheme),
                requirement
            };
        }).sort((a, b)=>a.start && b.start ? comparePluginVersions(b.start, a.start) : 0));
}
function startOf(range, scheme) {
    const [written = ''] = /v?\d[^\s,|]*/.exec(range) ?? [];
    return parsePluginVersion(written, scheme);
}
function distinct$1(known) {
    const pairs = known.map((pair)=>{
        const { versions, core, reason, url } = pair;
        return [
            JSON.stringify([
                versions.raw,
                core.text,
                reason,
                url
            ]),
            pair
        ];
    });
    return [
        ...new Map(pairs).values()
    ];
}
function completeVersion(version, entry, read) {
    const { requires, released } = typeof entry === 'string' ? {
        requires: entry,
        released: undefined
    } : entry;
    return {
        version,
        requirement: requires === undefined ? null : orNull(read.requirement(requires)),
        released: released ?? null
    };
}
function completeKnownBad(written, read) {
    return {
        versions: read.range(written.versions),
        core: read.requirement(written.core),
        reason: written.reason,
        url: written.url ?? null
    };
}
function orNull(requirement) {
    return 'wrong' in requirement ? null : requirement;
}

// resolve/catalogue/catalogue-layers.js
function layCatalogues(catalogues, listed, read) {
    const layers = layersByName(catalogues);
    const owners = ownersOf(catalogues);
    const nameOf = (wanted)=>layers.has(wanted) ? wanted : owners.get(wanted) ?? wanted;
    const lists = new Map();
    for (const version of listed)addTo(lists, nameOf(version.artifact), version);
    const found = new Map();
    return {
        find: (wanted)=>{
            const name = nameOf(wanted);
            if (!layers.has(name) && !lists.has(name)) return null;
            const plugin = found.get(name) ?? completePlugin(name, layers.get(name) ?? [], read, lists.get(name) ?? []);
            found.set(name, plugin);
            return plugin;
        }
    };
}
function layersByName(catalogues) {
    const layers = new Map();
    for (const { plugins } of catalogues){
        for (const [name, plugin] of Object.entries(plugins))addTo(layers, name, plugin);
    }
    return layers;
}
function ownersOf(catalogues) {
    const owners = new Map();
    for (const [name, plugin] of catalogues.flatMap(({ plugins })=>Object.entries(plugins))){
        for (const artifact of plugin.artifacts ?? [])owners.set(artifact, name);
    }
    return owners;
}
function addTo(groups, name, item) {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [
        item
    ]);
    else group.push(item);
}

// model/requirement-end.js
const number = '(?:0|[1-9]\\d{0,14})';
const lonePattern = new RegExp(`^v?${number}$`);
function readEnd(text) {
    const whole = text.endsWith('-0') ? text.slice(0, -'-0'.length) : text;
    const version = parseCoreVersion(lonePattern.test(whole) ? `${whole}.0` : whole);
    if (version === undefined || whole !== text && isPrerelease(version)) {
        return {
            wrong: `"${shown(text)}" is not a core version (${coreVersionForm})`
        };
    }
    return whole === text ? version : startOfPrereleases(version);
}
const wildcardPattern = new RegExp(`^v?(?<prefix>${number}(?:\\.${number}){0,2})\\.(?:(?:\\*|x)(?:\\.(?:\\*|x)){0,2}|\\+)$`, 'i');
function readWildcard(text) {
    const numbers = wildcardPattern.exec(text)?.groups?.prefix?.split('.').map(Number);
    return numbers === undefined ? null : familyOf(numbers);
}
function familyOf(numbers) {
    const last = numbers.length - 1;
    return upTo(numbers, numbers.map((number, index)=>index === last ? number + 1 : number));
}
function upTo(from, to) {
    return {
        lower: {
            version: finalVersion(from),
            inclusive: true
        },
        upper: {
            version: finalVersion(to),
            inclusive: false
        }
    };
}

// model/comparator-range.js
const everything = {
    lower: null,
    upper: null
};
function readComparators(text, alone, bare = 'minimum') {
    const { from, to } = hyphenPattern.exec(text)?.groups ?? {};
    return from === undefined || to === undefined ? comparators(text, alone, bare) : hyphenRange(from, to);
}
const hyphenPattern = /^(?<from>[^\s<>=^~]+)\s+-\s+(?<to>[^\s<>=^~]+)$/;
function hyphenRange(from, to) {
    const lower = readLower(from);
    if (lower !== null && 'wrong' in lower) return lower;
    const upper = readUpper(to);
    if (upper !== null && 'wrong' in upper) return upper;
    return {
        lower,
        upper
    };
}
function readLower(text) {
    if (isAny(text)) return null;
    const family = readWildcard(text);
    if (family !== null) return family.lower;
    const version = readEnd(text);
    return 'wrong' in version ? version : {
        version,
        inclusive: true
    };
}
function readUpper(text) {
    if (isAny(text)) return null;
    const family = readWildcard(text);
    if (family !== null) return family.upper;
    const version = readEnd(text);
    if ('wrong' in version) return version;
    const written = numbersWritten(text);
    return written < 3 && version.prerelease.length === 0 ? familyOf(version.numbers.slice(0, written)).upper : {
        version,
        inclusive: true
    };
}
const comparatorPattern = /(?<operator>[<>]=?|=|\^|~|)\s*(?<version>[^\s<>=^~]+)\s*/y;
function comparators(text, alone, bare) {
    const intervals = [];
    comparatorPattern.lastIndex = 0;
    for(let end = 0; end < text.length; end = comparatorPattern.lastIndex){
        const groups = comparatorPattern.exec(text)?.groups;
        if (groups?.version === undefined) return {
            wrong: `"${shown(text.slice(end))}" is not a comparison`
        };
        const single = alone && end === 0 && comparatorPattern.lastIndex === text.length;
        const interval = comparator(groups.operator ?? '', groups.version, single, bare);
        if ('wrong' in interval) return interval;
        intervals.push(interval);
    }
    return intersectionOf(intervals);
}
function comparator(operator, text, alone, bare) {
    if (operator === '^' || operator === '~') return npmRange(operator, text);
    if (operator === '') return plain$1(text, alone, bare);
    const family = readWildcard(text) ?? (bare === 'npm' ? readPartial(text) : null);
    if (family !== null) return besideFamily(operator, family);
    const version = readEnd(text);
    if ('wrong' in version) return version;
    const bound = {
        version,
        inclusive: operator.includes('=')
    };
    if (operator === '=') return {
        lower: bound,
        upper: bound
    };
    return operator.startsWith('>') ? {
        lower: bound,
        upper: null
    } : {
        lower: null,
        upper: bound
    };
}
function besideFamily(operator, family) {
    const { lower, upper } = family;
    if (operator === '=') return family;
    if (operator === '>=') return {
        lower,
        upper: null
    };
    if (operator === '<=') return {
        lower: null,
        upper
    };
    return operator === '>' ? {
        lower: {
            ...upper,
            inclusive: true
        },
        upper: null
    } : {
        lower: null,
        upper: {
            ...lower,
            inclusive: false
        }
    };
}
function plain$1(text, alone, bare) {
    if (isAny(text)) return everything;
    const family = readWildcard(text) ?? (bare === 'npm' ? readPartial(text) : null);
    if (family !== null) return family;
    const explicit = text.endsWith('+');
    const version = readEnd(explicit ? text.slice(0, -1) : text);
    if ('wrong' in version) return version;
    const lower = {
        version,
        inclusive: true
    };
    if (explicit) return {
        lower,
        upper: null
    };
    if (bare === 'none') return {
        wrong: `${shown(text)} has no operator: write >= or == before it`
    };
    if (bare !== 'minimum') return {
        lower,
        upper: lower
    };
    if (!alone) return {
        wrong: `${shown(text)} stands beside others: write >= or = before it`
    };
    return {
        lower,
        upper: null
    };
}
function readPartial(text) {
    const numbers = partialPattern.exec(text)?.[1]?.split('.').map(Number);
    return numbers === undefined ? null : familyOf(numbers);
}
const partialPattern = /^v?(\d{1,15}(?:\.\d{1,15})?)$/;
function isAny(text) {
    return /^[*x]$/i.test(text);
}
function numbersWritten(text) {
    return (/^v?[\d.]*/.exec(text)?.[0] ?? '').split('.').length;
}
function npmRange(operator, text) {
    const partial = text.replace(/(?:\.[*x]){1,2}$/i, '');
    const version = readEnd(partial);
    if ('wrong' in version) return version;
    const written = Math.min(numbersWritten(partial), 3);
    const kept = operator === '~' ? Math.min(written, 2) - 1 : caretIndex(version, written);
    const next = version.numbers.slice(0, kept + 1).map((number, index)=>index === kept ? number + 1 : number);
    return {
        lower: {
            version,
            inclusive: true
        },
        upper: upTo(version.numbers, next).upper
    };
}
function caretIndex({ numbers }, written) {
    const first = numbers.findIndex((number)=>number !== 0);
    return first === -1 ? written - 1 : Math.min(first, written - 1);
}

// model/maven-range.js
const intervalPattern = /(?<open>[[(])(?<body>[^[\]()]*)(?<close>[\])])(?<separator>\s*,?\s*)/y;
function readMavenRange(text) {
    const intervals = [];
    intervalPattern.lastIndex = 0;
    for(let end = 0; end < text.length; end = intervalPattern.lastIndex){
        const groups = intervalPattern.exec(text)?.groups;
        const separated = (groups?.separator?.includes(',') ?? false) === intervalPattern.lastIndex < text.length;
        if (groups === undefined || !separated) {
            return {
                wrong: 'its brackets do not form intervals such as [1.0,2.0) or [0.23,)'
            };
        }
        const interval = mavenInterval(groups.open === '[', groups.body ?? '', groups.close === ']');
        if ('wrong' in interval) return interval;
        intervals.push(interval);
    }
    return intervals;
}
function mavenInterval(from, body, to) {
    const ends = body.split(',').map((end)=>end.trim());
    if (ends.length > 2) return {
        wrong: `"${shown(body)}" has more than two ends`
    };
    const [first = '', last] = ends;
    if (last === undefined) {
        return from && to ? exactly$1(first) : {
            wrong: 'a single version stands in square brackets: [1.0]'
        };
    }
    const lower = first === '' ? null : intervalEnd(first, from, 'lower');
    if (lower !== null && 'wrong' in lower) return lower;
    const upper = last === '' ? null : intervalEnd(last, to, 'upper');
    if (upper !== null && 'wrong' in upper) return upper;
    return {
        lower,
        upper
    };
}
function intervalEnd(text, inclusive, side) {
    const family = readWildcard(text);
    if (family === null) {
        const version = readEnd(text);
        return 'wrong' in version ? version : {
            version,
            inclusive
        };
    }
    if (!inclusive) return {
        wrong: `the wildcard ${shown(text)} needs a square bracket beside it`
    };
    return family[side];
}
function exactly$1(text) {
    const family = readWildcard(text);
    if (family !== null) return family;
    const version = readEnd(text);
    if ('wrong' in version) return version;
    return {
        lower: {
            version,
            inclusive: true
        },
        upper: {
            version,
            inclusive: true
        }
    };
}

// model/python-range.js
const clausePattern = /^(?<operator>===?|!=|~=|[<>]=?)\s*(?<version>[^\s<>=!~]+)$/;
function isPythonClause(text) {
    return clausePattern.test(text);
}
function readPythonClause(text) {
    const { operator = '', version: written = '' } = clausePattern.exec(text)?.groups ?? {};
    const family = readWildcard(written);
    if (family !== null) return familyClause(operator, written, family);
    const version = readEnd(written);
    if ('wrong' in version) return version;
    const bound = {
        version,
        inclusive: operator.includes('=')
    };
    switch(operator){
        case '!=':
            return [
                {
                    lower: null,
                    upper: {
                        version,
                        inclusive: false,
                        keepsPrereleases: true
                    }
                },
                {
                    lower: {
                        version,
                        inclusive: false
                    },
                    upper: null
                }
            ];
        case '~=':
            return compatibleRelease(written, version);
        case '==':
        case '===':
            return [
                {
                    lower: bound,
                    upper: bound
                }
            ];
        default:
            return [
                operator.startsWith('>') ? {
                    lower: bound,
                    upper: null
                } : {
                    lower: null,
                    upper: bound
                }
            ];
    }
}
function intersections(lists) {
    let common = [
        {
            lower: null,
            upper: null
        }
    ];
    for (const list of lists){
        common = common.flatMap((one)=>list.map((other)=>intersectionOf([
                    one,
                    other
                ]))).filter((interval)=>!isEmpty$1(interval));
    }
    return common;
}
function familyClause(operator, written, { lower, upper }) {
    const [from, to] = [
        startOfPrereleases(lower.version),
        startOfPrereleases(upper.version)
    ];
    if (operator === '==') {
        return [
            {
                lower: {
                    version: from,
                    inclusive: true
                },
                upper: {
                    version: to,
                    inclusive: false
                }
            }
        ];
    }
    if (operator === '!=') {
        return [
            {
                lower: null,
                upper: {
                    version: from,
                    inclusive: false
                }
            },
            {
                lower: {
                    version: to,
                    inclusive: true
                },
                upper: null
            }
        ];
    }
    return {
        wrong: `the wildcard ${shown(written)} stands behind == and != only`
    };
}
function compatibleRelease(written, version) {
    const count = (/^v?[\d.]*\d/.exec(written)?.[0] ?? '').split('.').length;
    if (count < 2) return {
        wrong: `~= needs a version of two numbers or more, unlike ${shown(written)}`
    };
    const { upper } = familyOf(version.numbers.slice(0, count - 1));
    return [
        {
            lower: {
                version,
                inclusive: true
            },
            upper
        }
    ];
}

// model/requirement-notation.js
const notations = {
    minimum: 'minimum',
    npm: 'npm',
    pep440: 'none',
    maven: 'minimum',
    exact: 'exact'
};
const requirementNotations = Object.keys(notations);
const longestRequirement = 300;
const maxClauses = 20;
function parseRequirement(text, notation = 'minimum') {
    const trimmed = text.trim();
    if (trimmed === '') return {
        wrong: 'it is empty'
    };
    if (trimmed.length > longestRequirement) {
        return {
            wrong: `it is longer than ${longestRequirement} characters`
        };
    }
    const parts = trimmed.split('||').map((part)=>part.trim());
    const intervals = readAlternatives(parts, notation);
    if ('wrong' in intervals) return otherNotation(trimmed, notation) ?? intervals;
    if (intervals.length === 0 || intervals.some(isEmpty$1)) return {
        wrong: 'no core can lie in this range'
    };
    return {
        text: trimmed,
        intervals: [
            ...intervals
        ].sort(compareIntervals)
    };
}
function readAlternatives(parts, notation) {
    const intervals = [];
    for (const part of parts){
        const read = readAlternative(part, parts.length === 1, notation);
        if ('wrong' in read) return read;
        intervals.push(...read);
    }
    return intervals;
}
function readAlternative(text, alone, notation) {
    if (text === '') return {
        wrong: 'one side of || is empty'
    };
    if (/[[\]()]/.test(text)) return readMavenRange(text);
    if (notation === 'pep440') return readPythonRange(text, alone);
    const interval = readComparators(text, alone, notations[notation]);
    if ('wrong' in interval) return interval;
    return [
        notation === 'npm' ? {
            ...interval,
            prereleasesOf: prereleasesNamed(text)
        } : interval
    ];
}
function readPythonRange(text, alone) {
    const clauses = text.split(',').map((clause)=>clause.trim());
    if (clauses.length > maxClauses) return {
        wrong: `it has more than ${maxClauses} clauses`
    };
    const lists = [];
    for (const clause of clauses){
        if (clause === '') return {
            wrong: 'nothing stands on one side of a comma'
        };
        const read = isPythonClause(clause) ? readPythonClause(clause) : readComparators(clause, alone && clauses.length === 1, notations.pep440);
        if ('wrong' in read) return read;
        lists.push('lower' in read ? [
            read
        ] : read);
    }
    return intersections(lists);
}
function prereleasesNamed(text) {
    return text.split(/[\s<>=^~]+/).flatMap((written)=>{
        const version = readEnd(written);
        return 'wrong' in version || !isPrerelease(version) ? [] : [
            version.numbers
        ];
    });
}
function otherNotation(text, notation) {
    if (/^vers:/.test(text)) return {
        wrong: 'a `vers:` specifier is not read; write its range alone'
    };
    if (/^(?:workspace|npm|file|link|catalog|git[+:]|https?):/.test(text)) return {
        wrong: 'it names a place to take the package from, and no range of cores'
    };
    if (/latest/i.test(text)) return {
        wrong: 'LATEST says nothing without the day it was written on; name the version'
    };
    if (/~>/.test(text)) return {
        wrong: '~> is not read; write ~ or >= and < instead'
    };
    if (/\][\d.\s]*,|,[\d.\s]*\[\s*$/.test(text)) return {
        wrong: 'an excluded end is written with a round bracket, as in [1.0,2.0)'
    };
    if (notation !== 'pep440' && /[!=~]=|,/.test(text) && !/[[\]()]/.test(text)) return {
        wrong: "commas, ==, != and ~= are Python's; they are read where the policy says `plugins.requires: pep440`"
    };
    return null;
}

// resolve/catalogue/catalogue-requirements.js
function rememberRequirements(notation = 'minimum') {
    const known = new Map();
    return (text)=>{
        const requirement = known.get(text) ?? parseRequirement(text, notation);
        known.set(text, requirement);
        return requirement;
    };
}

// resolve/catalogue/catalogue-over-built-in.js
async function catalogueOverBuiltIn(sources, core, policy) {
    const notation = policy.plugins ?? defaultNotation;
    const under = policy.platform === builtInPlatform ? [
        await builtInCatalogue()
    ] : [];
    if (sources.length === 0) {
        const read = {
            requirement: rememberRequirements(notation.requires),
            range: onlyVersion,
            scheme: notation.versions
        };
        return {
            catalogue: layCatalogues(under, [], read),
            problems: []
        };
    }
    const { resolveCatalogue } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(4862), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));
    return resolveCatalogue(sources, under, core, notation, policy.catalogues);
}
function onlyVersion(written) {
    const only = parsePluginVersion(written);
    return {
        raw: written,
        test: (version)=>comparePluginVersions(only, version) === 0
    };
}

// model/manifest.js
const longestManifest = 1_000_000;
const settingsNames = [
    'settings.gradle',
    'settings.gradle.kts'
];
function marksOf({ core, plugins }) {
    const { name, images, properties, numbering, first, find } = core;
    return {
        ...{
            name,
            images,
            properties,
            numbering,
            first
        },
        finders: {
            core: find,
            plugins: plugins.find,
            own: plugins.own
        }
    };
}
const noFiles = {
    files: [],
    searched: false,
    named: [],
    companions: [],
    absent: [],
    leftOut: [],
    searchedFiles: null
};
function nothingSaid(sight) {
    return {
        paths: [],
        core: null,
        cores: [],
        plugins: [],
        environments: [],
        endedBy: null,
        releasing: null,
        sight,
        wanted: [],
        conflict: null,
        vanished: [],
        problems: [],
        notices: []
    };
}
const nothingSeen = {
    asked: 'not',
    seen: [],
    searchedFiles: null,
    silent: [],
    images: [],
    floatingInstalls: [],
    unreadableInstalls: []
};
function pathBeside(path, name) {
    return path.slice(0, path.lastIndexOf('/') + 1) + name;
}

// packs/presets.js
const presets = {
    "backstage": "{\"name\":\"backstage\",\"time-zone\":\"UTC\",\"prereleases\":\"strict\",\"core\":{\"name\":\"backstage\",\"numbering\":[{\"from\":\"0.1\",\"format\":\"MAJOR.MINOR.PATCH\"}],\"major\":{\"on\":{\"week\":\"third\",\"weekday\":\"wednesday\",\"offset-days\":-1}},\"bugfix\":{\"on\":\"any\",\"lines\":[\"latest\"]},\"find\":[{\"in\":\"backstage.json\",\"at\":\"version\"}]},\"plugins\":{\"versions\":\"semver\",\"requires\":\"npm\",\"find\":[{\"in\":\"package.json\",\"at\":\"dependencies\",\"keys\":\"@backstage-community/plugin-*\"},{\"in\":\"package.json\",\"at\":\"dependencies\",\"keys\":\"@backstage-community/backstage-plugin-*\"},{\"in\":\"package.json\",\"at\":\"dependencies\",\"keys\":\"@roadiehq/backstage-plugin-*\"},{\"in\":\"package.json\",\"at\":\"dependencies\",\"keys\":\"@spotify/backstage-plugin-*\"}]},\"tolerance-days\":0}",
    "gitlab": "{\"name\":\"gitlab\",\"time-zone\":\"UTC\",\"prereleases\":\"strict\",\"core\":{\"name\":\"gitlab\",\"images\":[\"gitlab/gitlab-ee\",\"gitlab/gitlab-ce\"],\"numbering\":[{\"from\":\"1.0\",\"format\":\"MAJOR.MINOR.PATCH\"}],\"major\":{\"on\":{\"week\":\"third\",\"weekday\":\"thursday\"}},\"bugfix\":{\"on\":\"any\",\"lines\":[\"latest\"]},\"stops\":[\"14.3\",\"14.9\",\"14.10\",\"15.0\",\"15.4\",\"15.11\",\"16.3\",\"16.7\",\"16.11\",\"17.3\",\"17.5\",\"17.8\",\"17.11\",\"18.2\",\"18.5\",\"18.8\",\"18.11\",\"19.2\"],\"support\":{\"newest\":3},\"find\":[{\"image\":\"gitlab/gitlab-ee\",\"tag\":\"{version}[-*]\"},{\"image\":\"gitlab/gitlab-ce\",\"tag\":\"{version}[-*]\"}]},\"tolerance-days\":1}",
    "grafana": "{\"name\":\"grafana\",\"time-zone\":\"UTC\",\"prereleases\":\"strict\",\"core\":{\"name\":\"grafana\",\"images\":[\"grafana/grafana\",\"grafana/grafana-oss\",\"grafana/grafana-enterprise\"],\"numbering\":[{\"from\":\"1.0\",\"format\":\"MAJOR.MINOR.PATCH\"}],\"major\":{\"on\":\"schedule\"},\"bugfix\":{\"on\":\"any\",\"lines\":[\"latest\"]},\"schedule\":{\"6.0\":\"2019-02-25\",\"7.0\":\"2020-05-15\",\"8.0\":\"2021-06-08\",\"9.0\":\"2022-06-13\",\"9.1\":\"2022-08-16\",\"9.2\":\"2022-10-11\",\"9.3\":\"2022-11-29\",\"9.4\":\"2023-02-27\",\"9.5\":\"2023-04-06\",\"10.0\":\"2023-06-09\",\"10.1\":\"2023-08-23\",\"10.2\":\"2023-10-24\",\"10.3\":\"2024-01-23\",\"10.4\":\"2024-03-05\",\"11.0\":\"2024-05-14\",\"11.1\":\"2024-06-25\",\"11.2\":\"2024-08-27\",\"11.3\":\"2024-10-22\",\"11.4\":\"2024-12-05\",\"11.5\":\"2025-01-28\",\"11.6\":\"2025-03-25\",\"12.0\":\"2025-05-05\",\"12.1\":\"2025-07-22\",\"12.2\":\"2025-09-23\",\"12.3\":\"2025-11-19\",\"12.4\":\"2026-02-24\",\"13.0\":\"2026-04-14\",\"13.1\":\"2026-06-23\",\"13.2\":\"2026-08-18\"},\"support\":{\"10.4\":{\"until\":\"2025-06-05\"},\"11.3\":{\"until\":\"2025-07-22\"},\"11.4\":{\"until\":\"2025-09-05\"},\"11.5\":{\"until\":\"2025-10-28\"},\"11.6\":{\"until\":\"2026-06-25\"},\"12.0\":{\"until\":\"2026-02-05\"},\"12.1\":{\"until\":\"2026-04-22\"},\"12.2\":{\"until\":\"2026-06-23\"},\"12.3\":{\"until\":\"2026-08-19\"},\"12.4\":{\"until\":\"2027-05-24\"},\"13.0\":{\"until\":\"2027-01-09\"},\"13.1\":{\"until\":\"2027-03-20\"},\"13.2\":{\"until\":\"2027-05-18\"}},\"find\":[{\"image\":\"grafana/grafana\",\"tag\":\"{version}[-*]\"},{\"image\":\"grafana/grafana-oss\",\"tag\":\"{version}[-*]\"},{\"image\":\"grafana/grafana-enterprise\",\"tag\":\"{version}[-*]\"}]},\"plugins\":{\"versions\":\"semver\",\"requires\":\"npm\",\"find\":[{\"variable\":\"GF_INSTALL_PLUGINS\",\"item\":\"{name}[ {version}]\"},{\"variable\":\"GF_INSTALL_PLUGINS\",\"item\":\"*;{name}\"},{\"variable\":\"GF_PLUGINS_PREINSTALL\",\"item\":\"{name}[@{version}][@*]\"},{\"variable\":\"GF_PLUGINS_PREINSTALL_SYNC\",\"item\":\"{name}[@{version}][@*]\"},{\"command\":\"grafana cli plugins install\",\"options\":{\"--pluginsDir\":\"value\",\"--homepath\":\"value\",\"--config\":\"value\",\"--configOverrides\":\"value\",\"--repo\":\"value\",\"--pluginUrl\":\"value\"},\"words\":\"{name}[ {version}]\"},{\"command\":\"grafana-cli plugins install\",\"options\":{\"--pluginsDir\":\"value\",\"--homepath\":\"value\",\"--config\":\"value\",\"--configOverrides\":\"value\",\"--repo\":\"value\",\"--pluginUrl\":\"value\"},\"words\":\"{name}[ {version}]\"},{\"in\":\"*values*.yaml\",\"at\":\"plugins.*\",\"text\":\"{name}[ {version}]\"},{\"in\":\"*values*.yaml\",\"at\":\"plugins.*\",\"text\":\"*;{name}\"},{\"in\":\"*values*.yaml\",\"at\":\"grafana.plugins.*\",\"text\":\"{name}[ {version}]\"},{\"in\":\"*values*.yaml\",\"at\":\"grafana.plugins.*\",\"text\":\"*;{name}\"},{\"in\":\"*values*.yml\",\"at\":\"plugins.*\",\"text\":\"{name}[ {version}]\"},{\"in\":\"*values*.yml\",\"at\":\"plugins.*\",\"text\":\"*;{name}\"},{\"in\":\"*values*.yml\",\"at\":\"grafana.plugins.*\",\"text\":\"{name}[ {version}]\"},{\"in\":\"*values*.yml\",\"at\":\"grafana.plugins.*\",\"text\":\"*;{name}\"}],\"own\":[{\"in\":\"src/plugin.json\",\"name\":\"id\",\"version\":{\"in\":\"package.json\",\"at\":\"version\"},\"requires\":\"dependencies.grafanaDependency\"}]},\"tolerance-days\":0,\"catalogues\":[{\"tag\":\"src/plugin.json\",\"at\":\"dependencies.grafanaDependency\"}]}",
    "home-assistant": "{\"name\":\"home-assistant\",\"time-zone\":\"UTC\",\"prereleases\":\"strict\",\"core\":{\"name\":\"home-assistant\",\"images\":[\"homeassistant/home-assistant\",\"ghcr.io/home-assistant/home-assistant\"],\"numbering\":[{\"from\":\"0.1\",\"format\":\"MAJOR.MINOR.PATCH\"},{\"from\":\"2020.12\",\"format\":\"YEAR.MONTH.PATCH\"}],\"major\":{\"on\":{\"week\":\"first\",\"weekday\":\"wednesday\"}},\"bugfix\":{\"on\":\"any\",\"lines\":[\"latest\"]},\"find\":[{\"in\":\".HA_VERSION\",\"line\":\"{version}\"}]},\"plugins\":{\"versions\":\"natural\",\"requires\":\"minimum\",\"find\":[{\"in\":\"custom_components/*/manifest.json\",\"name\":\"domain\",\"version\":\"optional\",\"requires\":\"homeassistant\",\"repository\":\"issue_tracker\"}],\"own\":[{\"in\":\"custom_components/*/manifest.json\",\"name\":\"domain\",\"version\":\"version\",\"requires\":{\"in\":\"hacs.json\",\"at\":\"homeassistant\"}}]},\"tolerance-days\":0,\"catalogues\":[{\"tag\":\"hacs.json\",\"at\":\"homeassistant\"}]}",
    "jenkins-lts": "{\"core\":{\"name\":\"jenkins\",\"images\":[\"jenkins/jenkins\",\"jenkins\"],\"called\":\"new LTS line\",\"numbering\":[{\"from\":\"1.0\",\"format\":\"MAJOR.N.PATCH\"}],\"first\":1,\"major\":{\"on\":{\"every\":\"12 weeks\",\"from\":\"2026-07-08\"}},\"bugfix\":{\"on\":{\"after\":\"major\",\"weeks\":[4,8]},\"lines\":[\"latest\"]},\"schedule\":{\"2.346\":\"2022-06-22\",\"2.361\":\"2022-09-07\",\"2.375\":\"2022-11-30\",\"2.387\":\"2023-03-08\",\"2.401\":\"2023-05-31\",\"2.414\":\"2023-08-23\",\"2.426\":\"2023-11-15\",\"2.440\":\"2024-02-21\",\"2.452\":\"2024-05-15\",\"2.462\":\"2024-08-07\",\"2.479\":\"2024-10-30\",\"2.492\":\"2025-02-05\",\"2.504\":\"2025-04-30\",\"2.516\":\"2025-07-23\",\"2.528\":\"2025-10-15\",\"2.541\":\"2026-01-21\",\"2.555\":\"2026-04-15\",\"2.568\":\"2026-07-09\"},\"support\":{\"newest\":1},\"find\":[{\"image\":\"jenkins/jenkins\",\"tag\":\"{version:3}[-*]\"},{\"image\":\"jenkins\",\"tag\":\"{version:3}[-*]\"}]},\"plugins\":{\"versions\":\"natural\",\"requires\":\"minimum\",\"find\":[{\"in\":\"*plugins*.txt\",\"line\":\"{name}[:{version}][:*]\"},{\"in\":\"*plugins*.yaml\",\"at\":\"plugins.*\",\"name\":\"artifactId\",\"version\":\"source.version\"},{\"in\":\"*plugins*.yml\",\"at\":\"plugins.*\",\"name\":\"artifactId\",\"version\":\"source.version\"},{\"in\":\"*values*.yaml\",\"at\":\"controller.installPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yaml\",\"at\":\"controller.additionalPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yaml\",\"at\":\"jenkins.controller.installPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yaml\",\"at\":\"jenkins.controller.additionalPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yml\",\"at\":\"controller.installPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yml\",\"at\":\"controller.additionalPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yml\",\"at\":\"jenkins.controller.installPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yml\",\"at\":\"jenkins.controller.additionalPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"command\":\"jenkins-plugin-cli\",\"options\":{\"--plugins\":\"items\",\"-p\":\"items\",\"--plugin-file\":\"list\",\"-f\":\"list\",\"--plugin-download-directory\":\"value\",\"-d\":\"value\",\"--war\":\"value\",\"-w\":\"value\",\"--jenkins-version\":\"value\",\"--jenkins-update-center\":\"value\",\"--jenkins-experimental-update-center\":\"value\",\"--jenkins-incrementals-repo-mirror\":\"value\",\"--jenkins-plugin-info\":\"value\",\"--cache-path\":\"value\",\"--output\":\"value\",\"-o\":\"value\"},\"word\":\"{name}[:{version}][:*]\"},{\"command\":\"jenkins-plugin-manager*.jar\",\"options\":{\"--plugins\":\"items\",\"-p\":\"items\",\"--plugin-file\":\"list\",\"-f\":\"list\",\"--plugin-download-directory\":\"value\",\"-d\":\"value\",\"--war\":\"value\",\"-w\":\"value\",\"--jenkins-version\":\"value\",\"--jenkins-update-center\":\"value\",\"--jenkins-experimental-update-center\":\"value\",\"--jenkins-incrementals-repo-mirror\":\"value\",\"--jenkins-plugin-info\":\"value\",\"--cache-path\":\"value\",\"--output\":\"value\",\"-o\":\"value\"},\"word\":\"{name}[:{version}][:*]\"},{\"command\":\"install-plugins.sh\",\"word\":\"{name}[:{version}][:*]\"}],\"own\":[{\"in\":\"pom.xml\",\"name\":\"artifactId\",\"version\":\"version\",\"requires\":\"properties.\\\"jenkins.version\\\"\"}]},\"catalogues\":[{\"index\":\"https://updates.jenkins.io/update-center.actual.json\",\"at\":\"plugins.*\",\"name\":\"name\",\"version\":\"version\",\"requires\":\"requiredCore\",\"warnings\":{\"at\":\"warnings.*\",\"name\":\"name\",\"versions\":\"versions.*\",\"first\":\"firstVersion\",\"last\":\"lastVersion\",\"reason\":\"message\",\"url\":\"url\"}}],\"name\":\"jenkins-lts\",\"time-zone\":\"UTC\",\"prereleases\":\"strict\",\"tolerance-days\":0}",
    "jenkins-weekly": "{\"core\":{\"name\":\"jenkins\",\"images\":[\"jenkins/jenkins\",\"jenkins\"],\"called\":\"weekly release\",\"numbering\":[{\"from\":\"1.0\",\"format\":\"MAJOR.MINOR\"}],\"first\":\"none\",\"major\":{\"on\":{\"weekday\":\"tuesday\"}},\"find\":[{\"image\":\"jenkins/jenkins\",\"tag\":\"{version:2}[-*]\"},{\"image\":\"jenkins\",\"tag\":\"{version:2}[-*]\"}]},\"plugins\":{\"versions\":\"natural\",\"requires\":\"minimum\",\"find\":[{\"in\":\"*plugins*.txt\",\"line\":\"{name}[:{version}][:*]\"},{\"in\":\"*plugins*.yaml\",\"at\":\"plugins.*\",\"name\":\"artifactId\",\"version\":\"source.version\"},{\"in\":\"*plugins*.yml\",\"at\":\"plugins.*\",\"name\":\"artifactId\",\"version\":\"source.version\"},{\"in\":\"*values*.yaml\",\"at\":\"controller.installPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yaml\",\"at\":\"controller.additionalPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yaml\",\"at\":\"jenkins.controller.installPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yaml\",\"at\":\"jenkins.controller.additionalPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yml\",\"at\":\"controller.installPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yml\",\"at\":\"controller.additionalPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yml\",\"at\":\"jenkins.controller.installPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"in\":\"*values*.yml\",\"at\":\"jenkins.controller.additionalPlugins.*\",\"text\":\"{name}[:{version}][:*]\"},{\"command\":\"jenkins-plugin-cli\",\"options\":{\"--plugins\":\"items\",\"-p\":\"items\",\"--plugin-file\":\"list\",\"-f\":\"list\",\"--plugin-download-directory\":\"value\",\"-d\":\"value\",\"--war\":\"value\",\"-w\":\"value\",\"--jenkins-version\":\"value\",\"--jenkins-update-center\":\"value\",\"--jenkins-experimental-update-center\":\"value\",\"--jenkins-incrementals-repo-mirror\":\"value\",\"--jenkins-plugin-info\":\"value\",\"--cache-path\":\"value\",\"--output\":\"value\",\"-o\":\"value\"},\"word\":\"{name}[:{version}][:*]\"},{\"command\":\"jenkins-plugin-manager*.jar\",\"options\":{\"--plugins\":\"items\",\"-p\":\"items\",\"--plugin-file\":\"list\",\"-f\":\"list\",\"--plugin-download-directory\":\"value\",\"-d\":\"value\",\"--war\":\"value\",\"-w\":\"value\",\"--jenkins-version\":\"value\",\"--jenkins-update-center\":\"value\",\"--jenkins-experimental-update-center\":\"value\",\"--jenkins-incrementals-repo-mirror\":\"value\",\"--jenkins-plugin-info\":\"value\",\"--cache-path\":\"value\",\"--output\":\"value\",\"-o\":\"value\"},\"word\":\"{name}[:{version}][:*]\"},{\"command\":\"install-plugins.sh\",\"word\":\"{name}[:{version}][:*]\"}],\"own\":[{\"in\":\"pom.xml\",\"name\":\"artifactId\",\"version\":\"version\",\"requires\":\"properties.\\\"jenkins.version\\\"\"}]},\"catalogues\":[{\"index\":\"https://updates.jenkins.io/update-center.actual.json\",\"at\":\"plugins.*\",\"name\":\"name\",\"version\":\"version\",\"requires\":\"requiredCore\",\"warnings\":{\"at\":\"warnings.*\",\"name\":\"name\",\"versions\":\"versions.*\",\"first\":\"firstVersion\",\"last\":\"lastVersion\",\"reason\":\"message\",\"url\":\"url\"}}],\"name\":\"jenkins-weekly\",\"time-zone\":\"UTC\",\"prereleases\":\"strict\",\"tolerance-days\":1}",
    "kestra-calver": "{\"core\":{\"name\":\"kestra\",\"images\":[\"kestra/kestra\",\"registry.kestra.io/docker/kestra\",\"registry.kestra.io/docker/kestra-ee\",\"ghcr.io/kestra-io/kestra\",\"ghcr.io/kestra-io/kestra-ee\",\"ghcr.io/kestra-io/kestra-base\",\"europe-west1-docker.pkg.dev/kestra-host/docker/kestra-ee\"],\"properties\":[\"kestraVersion\"],\"numbering\":[{\"from\":\"0.1\",\"format\":\"MAJOR.MINOR.PATCH\"},{\"from\":\"2025.1\",\"format\":\"YEAR.MAJOR.PATCH\"}],\"major\":{\"on\":{\"week\":\"first\",\"weekday\":\"tuesday\",\"months\":[2,4,6,8,10,12]},\"per-year\":6},\"bugfix\":{\"on\":{\"weekday\":\"thursday\"},\"lines\":[\"latest\"]},\"backport\":\"on-request\",\"schedule\":{\"0.20\":\"2024-12-03\",\"0.21\":\"2025-02-04\",\"0.22\":\"2025-04-01\",\"1.0\":\"2025-06-03\",\"2025.1\":\"2025-08-05\",\"2025.2\":\"2025-10-07\",\"2025.3\":\"2025-12-02\",\"2026.1\":\"2026-02-03\"},\"stops\":[\"1.0\"],\"breaking\":[{\"from\":\"2025.1\",\"reason\":\"from 2025.1 on every major may break; 2025.1 itself removes deprecated features and plugins\",\"guide\":\"https://kestra.io/docs/migration-guide\"}]},\"links\":{\"migration\":\"https://kestra.io/docs/migration-guide\",\"support\":\"https://kestra.io/demo\",\"board\":\"https://github.com/orgs/kestra-io/projects/15/views/1\",\"helper-scripts\":\"https://github.com/kestra-io/helper-scripts\"},\"name\":\"kestra-calver\",\"time-zone\":\"UTC\",\"prereleases\":\"strict\",\"plugins\":{\"major\":{\"on\":\"core-major\"},\"minor\":{\"on\":{\"weekday\":\"thursday\"}},\"patch\":{\"on\":{\"weekday\":\"thursday\"}}},\"tolerance-days\":0}",
    "kestra-semver": "{\"core\":{\"name\":\"kestra\",\"images\":[\"kestra/kestra\",\"registry.kestra.io/docker/kestra\",\"registry.kestra.io/docker/kestra-ee\",\"ghcr.io/kestra-io/kestra\",\"ghcr.io/kestra-io/kestra-ee\",\"ghcr.io/kestra-io/kestra-base\",\"europe-west1-docker.pkg.dev/kestra-host/docker/kestra-ee\"],\"properties\":[\"kestraVersion\"],\"numbering\":[{\"from\":\"0.1\",\"format\":\"MAJOR.MINOR.PATCH\"}],\"major\":{\"on\":\"any\"},\"bugfix\":{\"on\":{\"weekday\":\"tuesday\"},\"lines\":[\"latest\",\"1.0\",\"1.3\"]},\"schedule\":{\"0.20\":\"2024-12-03\",\"0.21\":\"2025-02-04\",\"0.22\":\"2025-04-01\",\"0.23\":\"2025-06-17\",\"0.24\":\"2025-08-05\",\"1.0\":\"2025-09-09\",\"1.1\":\"2025-11-04\",\"1.2\":\"2026-01-13\",\"1.3\":\"2026-03-03\",\"2.0\":\"2026-09-08\"},\"stops\":[\"1.3\"],\"support\":{\"1.0\":{\"until\":\"2026-09-09\"},\"1.3\":{\"until\":\"2027-03-03\"}},\"breaking\":[{\"from\":\"1.0\",\"to\":\"1.0\",\"reason\":\"1.0 renames and removes what 0.x had deprecated\",\"guide\":\"https://kestra.io/docs/migration-guide\"},{\"from\":\"2.0\",\"to\":\"2.0\",\"reason\":\"2.0 is a major version: it removes what 1.x had deprecated\",\"guide\":\"https://kestra.io/docs/migration-guide\"}]},\"links\":{\"migration\":\"https://kestra.io/docs/migration-guide\",\"support\":\"https://kestra.io/demo\"},\"name\":\"kestra-semver\",\"time-zone\":\"UTC\",\"prereleases\":\"strict\",\"tolerance-days\":0}",
    "sonarqube-community": "{\"core\":{\"name\":\"sonarqube\",\"images\":[\"sonarqube\"],\"first\":\"any\",\"major\":{\"on\":\"schedule\"},\"numbering\":[{\"from\":\"1.0\",\"format\":\"MAJOR.MINOR.PATCH\"},{\"from\":\"24.12\",\"format\":\"YY.MONTH\"}],\"schedule\":{\"7.0\":\"2018-02-02\",\"8.0\":\"2019-10-15\",\"9.0\":\"2021-07-05\",\"10.0\":\"2023-03-30\",\"24.12\":\"2024-12-02\",\"25.1\":\"2025-01-07\",\"25.2\":\"2025-02-03\",\"25.3\":\"2025-03-04\",\"25.4\":\"2025-04-07\",\"25.5\":\"2025-05-05\",\"25.6\":\"2025-06-02\",\"25.7\":\"2025-07-07\",\"25.8\":\"2025-08-06\",\"25.9\":\"2025-09-01\",\"25.10\":\"2025-10-03\",\"25.11\":\"2025-11-04\",\"25.12\":\"2025-12-10\",\"26.1\":\"2026-01-06\",\"26.2\":\"2026-02-04\",\"26.3\":\"2026-03-03\",\"26.4\":\"2026-04-10\",\"26.5\":\"2026-05-11\",\"26.6\":\"2026-06-03\",\"26.7\":\"2026-07-08\"},\"find\":[{\"image\":\"sonarqube\",\"tag\":\"{version}[-community]\"}]},\"plugins\":{\"versions\":\"natural\",\"requires\":\"exact\",\"find\":[{\"archive\":\"sonar-{name}-plugin-{version}.jar\"},{\"archive\":\"{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yaml\",\"at\":\"plugins.install.*\",\"text\":\"*/sonar-{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yaml\",\"at\":\"plugins.install.*\",\"text\":\"*/{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yaml\",\"at\":\"sonarqube.plugins.install.*\",\"text\":\"*/sonar-{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yaml\",\"at\":\"sonarqube.plugins.install.*\",\"text\":\"*/{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yml\",\"at\":\"plugins.install.*\",\"text\":\"*/sonar-{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yml\",\"at\":\"plugins.install.*\",\"text\":\"*/{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yml\",\"at\":\"sonarqube.plugins.install.*\",\"text\":\"*/sonar-{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yml\",\"at\":\"sonarqube.plugins.install.*\",\"text\":\"*/{name}-plugin-{version}.jar\"}]},\"name\":\"sonarqube-community\",\"time-zone\":\"UTC\",\"prereleases\":\"as-final\",\"tolerance-days\":0}",
    "sonarqube-server": "{\"core\":{\"name\":\"sonarqube\",\"images\":[\"sonarqube\"],\"first\":\"any\",\"major\":{\"on\":\"schedule\"},\"numbering\":[{\"from\":\"1.0\",\"format\":\"MAJOR.MINOR.PATCH\"},{\"from\":\"2025.1\",\"format\":\"YEAR.MAJOR.PATCH\"}],\"bugfix\":{\"on\":\"any\",\"lines\":[\"latest\"]},\"schedule\":{\"7.0\":\"2018-02-02\",\"8.0\":\"2019-10-15\",\"9.0\":\"2021-07-05\",\"10.0\":\"2023-03-30\",\"10.8\":\"2024-12-02\",\"2025.1\":\"2025-01-23\",\"2025.2\":\"2025-03-26\",\"2025.3\":\"2025-05-29\",\"2025.4\":\"2025-08-01\",\"2025.5\":\"2025-09-25\",\"2025.6\":\"2025-12-11\",\"2026.1\":\"2026-01-27\",\"2026.2\":\"2026-03-27\",\"2026.3\":\"2026-05-20\",\"2026.4\":\"2026-07-22\"},\"releases\":{\"10.8.0\":\"2024-12-02\",\"10.8.1\":\"2024-12-16\",\"2025.1.0\":\"2025-01-23\",\"2025.1.1\":\"2025-03-12\",\"2025.2.0\":\"2025-03-26\",\"2025.1.2\":\"2025-05-27\",\"2025.3.0\":\"2025-05-29\",\"2025.3.1\":\"2025-06-19\",\"2025.1.3\":\"2025-07-07\",\"2025.4.1\":\"2025-08-01\",\"2025.4.2\":\"2025-08-06\",\"2025.1.4\":\"2025-09-22\",\"2025.4.3\":\"2025-09-22\",\"2025.5.0\":\"2025-09-25\",\"2025.1.5\":\"2025-12-10\",\"2025.4.4\":\"2025-12-10\",\"2025.6.0\":\"2025-12-11\",\"2025.6.1\":\"2025-12-23\",\"2026.1.0\":\"2026-01-27\",\"2025.1.6\":\"2026-03-05\",\"2025.4.5\":\"2026-03-23\",\"2026.1.1\":\"2026-03-23\",\"2025.1.7\":\"2026-03-27\",\"2025.4.6\":\"2026-03-27\",\"2026.1.2\":\"2026-03-27\",\"2026.2.1\":\"2026-03-27\",\"2026.1.3\":\"2026-05-19\",\"2026.3.0\":\"2026-05-20\",\"2025.1.8\":\"2026-05-27\",\"2025.4.7\":\"2026-05-27\",\"2026.3.1\":\"2026-06-01\",\"2026.4.0\":\"2026-07-22\"},\"stops\":[\"2025.1\",\"2026.1\"],\"support\":{\"2025.1\":{\"until\":\"2026-07-01\"},\"2025.4\":{\"until\":\"2027-01-30\"},\"2026.1\":{\"until\":\"2027-08-02\"}},\"find\":[{\"image\":\"sonarqube\",\"tag\":\"{version}-developer[-*]\"},{\"image\":\"sonarqube\",\"tag\":\"{version}-enterprise[-*]\"},{\"image\":\"sonarqube\",\"tag\":\"{version}-datacenter[-*]\"}]},\"plugins\":{\"versions\":\"natural\",\"requires\":\"exact\",\"find\":[{\"archive\":\"sonar-{name}-plugin-{version}.jar\"},{\"archive\":\"{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yaml\",\"at\":\"plugins.install.*\",\"text\":\"*/sonar-{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yaml\",\"at\":\"plugins.install.*\",\"text\":\"*/{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yaml\",\"at\":\"sonarqube.plugins.install.*\",\"text\":\"*/sonar-{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yaml\",\"at\":\"sonarqube.plugins.install.*\",\"text\":\"*/{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yml\",\"at\":\"plugins.install.*\",\"text\":\"*/sonar-{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yml\",\"at\":\"plugins.install.*\",\"text\":\"*/{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yml\",\"at\":\"sonarqube.plugins.install.*\",\"text\":\"*/sonar-{name}-plugin-{version}.jar\"},{\"in\":\"*values*.yml\",\"at\":\"sonarqube.plugins.install.*\",\"text\":\"*/{name}-plugin-{version}.jar\"}]},\"name\":\"sonarqube-server\",\"time-zone\":\"UTC\",\"prereleases\":\"as-final\",\"tolerance-days\":0}"
};

// packs/index.js
const defaultPreset = 'kestra-calver';
const presetNames = [
    defaultPreset,
    ...Object.keys(presets).filter((name)=>name !== defaultPreset)
];
function findPreset(name) {
    const text = Object.hasOwn(presets, name) ? presets[name] : undefined;
    return text === undefined ? null : JSON.parse(text);
}
function presetsOfCore(name) {
    return presetNames.filter((preset)=>findPreset(preset)?.core?.name === name);
}
function presetThatKnows(line, except, core) {
    const isAnother = (name)=>name !== except && findPreset(name)?.core?.name === core;
    const knows = (name)=>Object.hasOwn(findPreset(name)?.core?.schedule ?? {}, line);
    return presetNames.find((name)=>isAnother(name) && knows(name)) ?? null;
}

// resolve/timeline/assignment.js
const reach = 365;
const maxEmptyYears = 9;
function assignRecurrences(days, recurrences, missing = []) {
    return core_assign(days, recurrences, missing) ?? core_assign(days, recurrences, []) ?? [
        ...recurrences
    ];
}
function core_assign(days, recurrences, missing) {
    const gaps = recurrences.map((recurrence)=>gapOf(recurrence, days, missing));
    if (missing.some(({ count }, gap)=>count > gaps.filter((each)=>each === gap).length)) return null;
    const width = Math.max(0, ...missing.map(({ count })=>count)) + 1;
    const stateOf = (taken, free)=>taken * width + Math.min(free, width - 1);
    const states = (days.length + 1) * width;
    const least = [];
    least[recurrences.length] = new Float64Array(states).fill(Infinity).fill(0, days.length * width);
    for(let at = recurrences.length - 1; at >= 0; at--){
        const row = new Float64Array(states);
        for(let taken = 0; taken <= days.length; taken++){
            for(let free = 0; free < width; free++){
                row[stateOf(taken, free)] = Math.min(taking(at, taken, free), leaving(at, taken, free));
            }
        }
        least[at] = row;
    }
    if (least[0]?.[0] === Infinity) return null;
    const chosen = [];
    for(let at = 0, free = 0; chosen.length < days.length; at++){
        const takes = taking(at, chosen.length, free) <= leaving(at, chosen.length, free);
        free = isLastOfGap(at) ? 0 : free + (takes ? 0 : countsInGap(at));
        if (takes) chosen.push(recurrences[at]);
    }
    return chosen;
    function taking(at, taken, free) {
        const [day, recurrence] = [
            days[taken],
            recurrences[at]
        ];
        if (day === undefined || recurrence === undefined) return Infinity;
        return Math.abs(daysBetween(recurrence, day)) + onward(at, taken + 1, free);
    }
    function leaving(at, taken, free) {
        return onward(at, taken, free + countsInGap(at));
    }
    function onward(at, taken, free) {
        if (isLastOfGap(at) && free < (missing[gaps[at] ?? -1]?.count ?? 0)) return Infinity;
        return least[at + 1]?.[stateOf(taken, isLastOfGap(at) ? 0 : free)] ?? Infinity;
    }
    function isLastOfGap(at) {
        return gaps[at + 1] !== gaps[at];
    }
    function countsInGap(at) {
        return gaps[at] === null ? 0 : 1;
    }
}
function gapOf(recurrence, days, missing) {
    const index = days.findLastIndex((day)=>day < recurrence);
    const next = days[index + 1];
    if (index === -1 || next === undefined || next === recurrence) return null;
    return recurrence < (missing[index]?.from ?? recurrence) ? null : index;
}
function recurrencesAround(cadence, days) {
    const [first, last] = [
        days[0],
        days.at(-1)
    ];
    if (first === undefined || last === undefined) return [];
    return [
        ...recurrencesBeside(cadence, first, -1, days.length).toReversed(),
        ...recurrencesBetween(cadence, first, last),
        ...recurrencesBeside(cadence, last, 1, days.length)
    ];
}
function recurrencesBeside(cadence, day, direction, count) {
    const found = [];
    let emptyYears = 0;
    let near = addDays(day, direction);
    while(found.length < count && emptyYears < maxEmptyYears){
        const far = addDays(near, direction * reach);
        const [from, to] = direction === 1 ? [
            near,
            far
        ] : [
            far,
            near
        ];
        const year = recurrencesBetween(cadence, from, to);
        found.push(...direction === 1 ? year : year.toReversed());
        emptyYears = year.length === 0 ? emptyYears + 1 : 0;
        near = addDays(far, direction);
    }
    return found.slice(0, count);
}

// resolve/timeline/schedule-problems.js
function problemsOfOrder(schedule) {
    return schedule.flatMap((entry, index)=>{
        const before = schedule[index - 1];
        if (before === undefined || before.date < entry.date) return [];
        return problem(before.date === entry.date ? `The schedule puts ${before.line} and ${entry.line} on one day; give each its own.` : `The schedule puts ${entry.line} before ${before.line}; lines ship in number order.`, {
            found: `${entry.line} on ${entry.date}`,
            expected: `a day after ${before.date}, the day of ${before.line}`,
            at: entry.location
        });
    });
}
function problemsOfGaps(core, slots) {
    if (!isPlanned(core)) return [];
    const lined = slots.filter(({ line })=>line !== null);
    return core.schedule.flatMap((entry)=>{
        const index = lined.findIndex(({ line })=>line === entry.line);
        const before = lined[index - 1]?.line ?? null;
        if (before === null || isNext(entry.line, before, core.numbering)) return [];
        return problem(`Too few recurrences lie between ${before} and ${entry.line} for the lines between them; move a date or publish them too.`, {
            found: `${firstOf$1(entry.line, core).text} on ${entry.date}, right after ${before}`,
            expected: 'a recurrence for each line between two published ones',
            at: entry.location
        });
    });
}
function isPlanned({ major }) {
    return major !== null && typeof major.on !== 'string';
}

// resolve/timeline/timeline.js
const maxYearsAhead = 100;
function timelineFor(policy, versions, day, released) {
    const years = versions.flatMap((version)=>yearOfLine(lineOf(version), policy.core.numbering) ?? []).filter((year)=>year <= yearOf(day) + maxYearsAhead);
    const to = dayOf(Math.max(yearOf(day), ...new Set(years)), 12, 31);
    const planned = resolveTimeline(policy.core, day, to);
    const late = lateLineOf(released, day, policy, planned.timeline);
    return late === null ? planned : resolveTimeline(policy.core, day, to, late);
}
function lateLineOf(core, day, policy, timeline) {
    if (core === null || !isFirstOfLine(core, policy.core) || isPrerelease(core)) return null;
    const line = lineOf(core);
    const known = timeline.lines.get(line);
    const slot = slotOn(timeline, day, majorTolerance(policy));
    if (known?.basis !== 'planned' || known.slot === null || slot === null) return null;
    if (slot.kind === 'published' || slot.date <= known.out) return null;
    return yearOf(slot.date) === yearOf(known.out) ? {
        line,
        slot: slot.date
    } : null;
}
const margin = 3 * 366;
function resolveTimeline(core, targetDate, to, late = null) {
    const misplaced = problemsOfOrder(core.schedule);
    const slots = misplaced.length > 0 ? [] : slotsOf(core, targetDate, to, late);
    const problems = misplaced.length > 0 ? misplaced : problemsOfGaps(core, slots);
    const lines = linesOf(slots, core);
    const scheduled = core.schedule.length > 0 && isPlanned(core);
    return {
        timeline: {
            slots,
            lines,
            latest: latestOn(lines, targetDate),
            scheduled
        },
        problems
    };
}
function slotsOf(core, targetDate, to, late) {
    const { schedule } = core;
    const dates = schedule.map(({ date })=>date);
    const days = [
        targetDate,
        to,
        ...dates
    ].sort();
    const first = addDays(days[0], -margin);
    const last = addDays(days.at(-1), margin);
    const published = schedule.map(({ line, date })=>({
            line,
            date,
            kind: 'published'
        }));
    const on = core.major?.on ?? 'any';
    if (typeof on === 'string') return published;
    const missing = schedule.map(({ line }, index)=>missingBetween(line, schedule[index + 1]?.line ?? null, core.numbering));
    const begun = dates.filter((date)=>hasBegun(on, date));
    const taken = new Set(assignRecurrences(begun, recurrencesAround(on, begun), missing.slice(dates.length - begun.length)));
    const free = recurrencesBetween(on, first, last).filter((day)=>!taken.has(day));
    if (schedule.length === 0) return free.map((date)=>openSlot(date, core));
    return numberSlots([
        ...published,
        ...free.map(unnumbered)
    ].sort(byDate), core, late);
}
function hasBegun(on, date) {
    return patternsOf(on).some((pattern)=>!('everyWeeks' in pattern) || daysBetween(date, pattern.from) <= 7 * pattern.everyWeeks / 2);
}
function openSlot(date, { numbering }) {
    const format = numbering.at(-1);
    const named = format !== undefined && isNamedByMonth(format);
    return {
        date,
        line: named ? lineAfter(null, date, [
            format
        ], null) : null,
        kind: 'open'
    };
}
function numberSlots(slots, core, late) {
    const numbered = [];
    let previous = null;
    for (const slot of slots){
        const ahead = core.schedule.find(({ date })=>date > slot.date)?.line ?? null;
        if (slot.kind === 'published') numbered.push(slot);
        else if (previous === null || isUnforeseenAfter(previous, core.numbering)) numbered.push({
            ...slot,
            kind: 'open'
        });
        else {
            const planned = plannedSlot(slot, previous, ahead, core);
            const waits = late !== null && planned.line === late.line && slot.date < late.slot;
            numbered.push(waits ? slot : planned);
        }
        previous = numbered.at(-1)?.line ?? previous;
    }
    return numbered;
}
function isUnforeseenAfter(previous, numbering) {
    const format = numberingOf(previous, numbering);
    return numbering.length === 0 || format !== null && isUnforeseen(format);
}
function plannedSlot(slot, previous, ahead, core) {
    const line = lineAfter(previous, slot.date, core.numbering, core.major?.perYear ?? null);
    const free = line !== null && (ahead === null || compareLines(line, ahead) < 0);
    return free ? {
        ...slot,
        line,
        kind: 'planned'
    } : slot;
}
function unnumbered(date) {
    return {
        date,
        line: null,
        kind: 'empty'
    };
}
function byDate(a, b) {
    return a.date < b.date ? -1 : 1;
}
function linesOf(slots, core) {
    const lines = new Map();
    for (const slot of slots){
        if (slot.line === null) continue;
        const basis = slot.kind === 'published' ? 'published' : 'planned';
        lines.set(slot.line, {
            line: slot.line,
            slot,
            out: slot.date,
            basis
        });
    }
    for (const [line, { version, date }] of firstReleases(core.releases)){
        const slot = lines.get(line)?.slot ?? null;
        const wins = slot === null || isFirstOfLine(version, core) || date < slot.date;
        lines.set(line, {
            line,
            slot,
            out: wins ? date : slot.date,
            basis: 'shipped'
        });
    }
    return lines;
}
function firstReleases(releases) {
    const first = new Map();
    for (const release of releases){
        const line = lineOf(release.version);
        const known = first.get(line);
        if (isPrerelease(release.version) || known && known.date <= release.date) continue;
        first.set(line, release);
    }
    return first;
}

// resolve/facts/choose-policy.js
function choosePolicy(candidates, { core, before, minimums }, day) {
    const [standard, ...others] = candidates;
    const cores = [
        core,
        before,
        ...minimums
    ].filter((each)=>each !== null);
    const chosen = {
        candidates,
        minimums,
        others: [],
        reason: null,
        notice: null
    };
    if (cores.length === 0) return {
        policy: standard.policy,
        choice: chosen
    };
    const strange = linesUnknownTo(standard.ground, cores, day);
    const knowing = others.filter(({ ground })=>linesUnknownTo(ground, cores, day).length === 0);
    const [only] = knowing;
    if (strange.length === 0) {
        const notice = noticeOf(standard, knowing, cores);
        return {
            policy: standard.policy,
            choice: {
                ...chosen,
                others: knowing,
                notice
            }
        };
    }
    if (only === undefined || knowing.length > 1) return {
        policy: standard.policy,
        choice: chosen
    };
    const lines = `the line${strange.length === 1 ? '' : 's'} ${strange.join(' and ')}`;
    const reason = `nobody named a policy, and of the presets only ${only.preset} knows ${lines}`;
    return {
        policy: only.policy,
        choice: {
            ...chosen,
            reason
        }
    };
}
function knowsLine({ ground }, core, day) {
    return linesUnknownTo(ground, [
        core
    ], day).length === 0;
}
function noticeOf(standard, others, cores) {
    if (others.length === 0) return null;
    const lines = [
        ...new Set(cores.map(lineOf))
    ];
    const names = others.map(({ preset })=>preset).join(', ');
    const known = `${lines.join(' and ')} ${lines.length === 1 ? 'is a line' : 'are lines'} of ${names} too`;
    return `No policy is named, and ${shown(known)}; ${standard.preset}, the default, judges. If another is meant, name it in \`policy\`, or in \`extends\` of the policy file.`;
}
function linesUnknownTo(policy, cores, day) {
    const { timeline } = timelineFor(policy, cores, day, null);
    return [
        ...new Set(cores.map(lineOf))
    ].filter((line)=>!timeline.lines.has(line));
}

// resolve/facts/core.js
const floatingWords = [
    'latest',
    'develop'
];
function floats(text) {
    return floatingWords.includes(text.toLowerCase());
}
function coreKindOf(version, timeline, core, day) {
    if (isPrerelease(version)) return 'core-prerelease';
    if (isFirstOfLine(version, core)) return 'core-major';
    const line = lineOf(version);
    const { latest } = timeline;
    const ahead = latest === null || compareLines(line, latest.line) > 0;
    return ahead || isMaintained(core, timeline, line, day) ? 'core-bugfix' : 'core-backport';
}
function readCore(what, written) {
    if (written === null) return {
        version: null,
        problems: []
    };
    const version = parseCoreVersion(written.text) ?? null;
    return {
        version,
        problems: version === null ? [
            unreadableCore(what, written)
        ] : []
    };
}
function unreadableCore(what, { text, location }) {
    return problem(`${location === null ? what : `The core in ${shown(location.path)}`} is not a core version: "${shown(text)}".`, {
        found: shown(text),
        expected: coreVersionForm,
        at: location
    });
}

// resolve/facts/notices.js
function twoPartNotices(inputs) {
    return Object.entries(inputs).flatMap(([input, version])=>version?.twoPart ? {
            message: `${input} was read as ${version.text}. If another number was meant, put quotes around it: YAML cuts an unquoted 2025.10 to 2025.1.`,
            location: null
        } : []);
}
function unknownLineNotices(core, policy, timeline) {
    if (core === null || !timeline.scheduled || timeline.lines.has(lineOf(core))) return [];
    const line = lineOf(core);
    const preset = presetThatKnows(line, policy.name, policy.platform);
    const hint = preset === null ? '' : ` The preset ${preset} knows it: set \`policy: ${preset}\`.`;
    return [
        {
            message: `The timeline of ${shown(policy.name)} does not know the line ${line}, so it counts as out, date unknown.${hint}`,
            location: null
        }
    ];
}
function foreignNumberNotices(core, policy) {
    if (core === null || !isForeign(core, policy.core)) return [];
    const first = firstOf$1(lineOf(core), policy.core).text;
    const message = `No release of ${shown(policy.name)} has a number like ${core.text}; the first of its line would be ${first}. If it is of another track, name that track's policy.`;
    return [
        {
            message,
            location: null
        }
    ];
}
function pastPlanNotices(target, date, today) {
    if (target !== 'planned' || date >= today) return [];
    const message = `The planned day, ${date}, is past: the version is judged as if it had shipped then. Give the day it ships as target-date.`;
    return [
        {
            message,
            location: null
        }
    ];
}
function expiredWaiverNotices({ waivers }, targetDate) {
    return waivers.filter(({ until })=>until < targetDate).map(({ rule, subject, until, location })=>({
            message: `The waiver of ${rule} for ${shown(subject)} expired with ${until}: renew it or remove it.`,
            location
        }));
}
function floatingBaseNotice(core) {
    const message = `The core before the change is ${shown(core)}, which names no one version, so no upgrade of the core is judged.`;
    return {
        message,
        location: null
    };
}

// resolve/facts/place-plugin.js
function placePlugin(plugin, setting) {
    const before = setting.baseline?.get(plugin.name) ?? null;
    const change = setting.baseline === null ? null : changeOf(plugin, before);
    const proposed = setting.isProposed(plugin.name);
    const { name, text, version, requirement, entry, location, locations } = plugin;
    const standing = setting.onlyTouched && change === 'none';
    return {
        name,
        text,
        version,
        requirement,
        entry,
        location,
        locations,
        requirementLocation: plugin.requirementLocation,
        before,
        change,
        changed: change !== 'none' || isRequirementChanged(plugin, before) || setting.isRewritten(plugin.name),
        proposed,
        released: proposed && version !== null && !isSnapshot(version) && !standing
    };
}
function removedPlugins(plugins, baseline) {
    const names = new Set(plugins.map(({ name })=>name));
    return [
        ...baseline ?? []
    ].filter(([name])=>!names.has(name)).map(([name, { text }])=>({
            name,
            text
        }));
}
function isRequirementChanged(plugin, before) {
    const then = before?.requirement ?? null;
    return then !== null && plugin.requirement?.text !== then.text;
}
function changeOf(plugin, before) {
    if (before === null) return 'added';
    if (plugin.text === before.text) return 'none';
    if (plugin.version === null || before.version === null) return null;
    return changeBetween(before.version, plugin.version);
}

// resolve/facts/release-tag.js
function releaseTagProblems(event, releasing, versions, scheme = 'semver') {
    const released = releasedIn(releasing, versions);
    const tag = tagOf(event, scheme);
    if (tag === null || !isComparable(tag, released)) return [];
    if (released.some((each)=>isSame$1(tag, each))) return [];
    const known = shown([
        ...new Set(released.map(({ text })=>text))
    ].join(', '));
    return [
        problem(`The release's tag is ${shown(tag.text)}, and what is judged is ${known}: nobody can say which of them ships.`, {
            found: shown(tag.text),
            expected: known,
            at: released[0]?.location ?? null
        })
    ];
}
function releaseTagNotices(event, releasing, versions, scheme = 'semver') {
    const released = releasedIn(releasing, versions);
    const tag = tagOf(event, scheme);
    if (tag === null || released.length === 0 || isComparable(tag, released)) return [];
    const message = `The release's tag ${shown(tag.text)} is not a version, so it was not compared with what is being released.`;
    return [
        {
            message,
            location: null
        }
    ];
}
function tagOf(event, scheme) {
    const text = event?.tag ?? null;
    if (text === null) return null;
    const core = parseCoreVersion(text) ?? null;
    return {
        text,
        core,
        plugin: parsePluginVersion(text, scheme) ?? null,
        location: null
    };
}
function releasedIn({ names }, { core, plugins, written }) {
    const released = plugins.filter(({ name })=>names.includes('plugins') || names.includes(name)).map(({ text, version: plugin, location })=>({
            text,
            core: null,
            plugin,
            location
        }));
    if (!names.includes('core') || core === null) return released;
    const location = written.core?.location ?? null;
    return [
        {
            text: core.text,
            core,
            plugin: null,
            location
        },
        ...released
    ];
}
function isComparable(tag, released) {
    return released.some(({ core, plugin })=>core !== null && tag.core !== null || plugin !== null && tag.plugin !== null);
}
function isSame$1(tag, { core, plugin }) {
    if (core !== null && tag.core !== null) return compareCoreVersions(core, tag.core) === 0;
    return plugin !== null && tag.plugin !== null && comparePluginVersions(plugin, tag.plugin) === 0;
}

// leven/index.js
const array=[];const characterCodeCache=[];function leven(first,second,options){if(first===second){return 0}const maxDistance=options?.maxDistance;const swap=first;if(first.length>second.length){first=second;second=swap;}let firstLength=first.length;let secondLength=second.length;while(firstLength>0&&first.charCodeAt(~-firstLength)===second.charCodeAt(~-secondLength)){firstLength--;secondLength--;}let start=0;while(start<firstLength&&first.charCodeAt(start)===second.charCodeAt(start)){start++;}firstLength-=start;secondLength-=start;if(maxDistance!==undefined&&secondLength-firstLength>maxDistance){return maxDistance}if(firstLength===0){return maxDistance!==undefined&&secondLength>maxDistance?maxDistance:secondLength}let bCharacterCode;let result;let temporary;let temporary2;let index=0;let index2=0;while(index<firstLength){characterCodeCache[index]=first.charCodeAt(start+index);array[index]=++index;}while(index2<secondLength){bCharacterCode=second.charCodeAt(start+index2);temporary=index2++;result=index2;for(index=0;index<firstLength;index++){temporary2=bCharacterCode===characterCodeCache[index]?temporary:temporary+1;temporary=array[index];result=array[index]=temporary>result?temporary2>result?result+1:temporary2:temporary2>temporary?temporary+1:temporary2;}if(maxDistance!==undefined){let rowMinimum=result;for(index=0;index<firstLength;index++){if(array[index]<rowMinimum){rowMinimum=array[index];}}if(rowMinimum>maxDistance){return maxDistance}}}array.length=firstLength;characterCodeCache.length=firstLength;return maxDistance!==undefined&&result>maxDistance?maxDistance:result}function closestMatch(target,candidates,options){if(!Array.isArray(candidates)||candidates.length===0){return undefined}const userMax=options?.maxDistance;const targetLength=target.length;for(const candidate of candidates){if(candidate===target){return candidate}}if(userMax===0){return undefined}let best;let bestDist=Number.POSITIVE_INFINITY;const seen=new Set;for(const candidate of candidates){if(seen.has(candidate)){continue}seen.add(candidate);const lengthDiff=Math.abs(candidate.length-targetLength);if(lengthDiff>=bestDist){continue}if(userMax!==undefined&&lengthDiff>userMax){continue}const cap=Number.isFinite(bestDist)?userMax===undefined?bestDist:Math.min(bestDist,userMax):userMax;const distance=cap===undefined?leven(target,candidate):leven(target,candidate,{maxDistance:cap});if(userMax!==undefined&&distance>userMax){continue}let actualD=distance;if(cap!==undefined&&distance===cap&&cap===userMax){actualD=leven(target,candidate);}if(actualD<bestDist){bestDist=actualD;best=candidate;if(bestDist===0){break}}}if(userMax!==undefined&&bestDist>userMax){return undefined}return best}

// resolve/suggest.js
const lettersPerSlip = 3;
const leastSlips = 2;
function suggest(written, words) {
    const maxDistance = Math.max(leastSlips, Math.floor(written.length / lettersPerSlip));
    return closestMatch(written, words, {
        maxDistance
    }) ?? null;
}

// resolve/facts/releasing.js
function resolveReleasing(input, { byHand, written }, byManifests) {
    const names = input.split(/[\s,]+/).filter((name)=>name !== '');
    if (names.length === 0) return {
        releasing: fromSource(byHand, byManifests),
        problems: []
    };
    if (names.length === 1 && names[0] === 'none') {
        return {
            releasing: {
                names: [],
                reason: 'releasing is none'
            },
            problems: []
        };
    }
    const known = [
        ...written.core === null ? [] : [
            'core'
        ],
        ...written.plugins.length === 0 ? [] : [
            'plugins'
        ],
        ...written.plugins.map(({ name })=>name)
    ];
    const strange = names.filter((name)=>!known.includes(name));
    return {
        releasing: {
            names,
            reason: `releasing names ${shown(names.join(', '))}`
        },
        problems: strange.map((name)=>unknownName(name, known))
    };
}
function fromSource({ core, plugins }, byManifests) {
    if (core !== null) return {
        names: [
            'core'
        ],
        reason: 'core-version was given'
    };
    if (plugins.length > 0) {
        return {
            names: [
                'plugins'
            ],
            reason: 'plugin-versions was given without a core'
        };
    }
    return byManifests ?? {
        names: [],
        reason: 'no version was given'
    };
}
function unknownName(name, known) {
    const meant = suggest(name, known);
    const hint = meant === null ? '' : ` Did you mean "${shown(meant)}"?`;
    return problem(`releasing names "${shown(name)}", which is not in the set.${name === 'none' ? ' "none" stands alone.' : hint}`, {
        found: shown(name),
        expected: known.length === 0 ? 'none, as no version was given' : `${shown(known.join(', '))}, or none alone`
    });
}

// model/catalogue.js
function declares(entry, version) {
    return requirementOf(entry, version) !== null;
}
function requirementOf(entry, version) {
    const known = (entry?.versions ?? []).find((each)=>each.requirement !== null && comparePluginVersions(each.version, version) === 0);
    const fitting = (entry?.ranges ?? []).find(({ range })=>range.test(version));
    return known?.requirement ?? fitting?.requirement ?? null;
}
function requirementOfAll(entry) {
    const all = (entry?.ranges ?? []).find(({ range })=>range.raw.trim() === '*');
    return all?.requirement ?? null;
}

// resolve/facts/requirement-guard.js
function guardRequirements(manifests, notation = defaultNotation) {
    const { now, before } = manifests;
    const rewritten = new Set();
    const added = new Set();
    if (before === null) return {
        manifests,
        rewritten,
        added
    };
    const standingByName = byName(before.plugins);
    const plugins = now.plugins.map((plugin)=>{
        const known = standingByName.get(plugin.name) ?? [];
        if (isOwn(manifests, plugin, known)) return plugin;
        const standing = known.find((each)=>isDeclaredFor(plugin, each, notation));
        if (standing === undefined) {
            if (plugin.requirement !== null) added.add(plugin.name);
            return plugin;
        }
        if (plugin.requirement === standing.requirement) return plugin;
        rewritten.add(plugin.name);
        return {
            ...plugin,
            requirement: standing.requirement
        };
    });
    return {
        manifests: {
            ...manifests,
            now: {
                ...now,
                plugins
            }
        },
        rewritten,
        added
    };
}
function isOwn({ now, before }, { name }, known) {
    if (now.releasing?.names.includes(name) !== true) return false;
    return known.length === 0 || before?.releasing?.names.includes(name) === true;
}
function isDeclaredFor(plugin, { version, requirement }, { versions, requires }) {
    if (requirement === null || !isSameVersion(version, plugin.version, versions)) return false;
    return !('wrong' in parseRequirement(requirement, requires));
}
function byName(plugins) {
    const groups = new Map();
    for (const plugin of plugins){
        groups.set(plugin.name, [
            ...groups.get(plugin.name) ?? [],
            plugin
        ]);
    }
    return groups;
}
function isSameVersion(one, other, scheme) {
    if (one === other) return true;
    const [a, b] = [
        parsePluginVersion(one, scheme),
        parsePluginVersion(other, scheme)
    ];
    return a !== undefined && b !== undefined && comparePluginVersions(a, b) === 0;
}
function requirementNotices({ rewritten, added }, plugins) {
    const inEffect = plugins.filter(({ version, entry, location })=>{
        return version !== null && location !== null && !declares(entry, version);
    });
    const named = (names)=>inEffect.filter(({ name })=>names.has(name)).map(({ name, version })=>shown(`${name}@${version?.version}`)).join(', ');
    const [theirs, ours] = [
        named(added),
        named(rewritten)
    ];
    return [
        ...theirs === '' ? [] : [
            `This change writes requirements that it is judged by: ${theirs}. Review them with it.`
        ],
        ...ours === '' ? [] : [
            `This change rewrites the requirement of ${ours}, and a change cannot excuse itself: the base's counts.`
        ]
    ].map((message)=>({
            message,
            location: null
        }));
}

// resolve/facts/target-date.js
function readTargetDate(text, today) {
    if (text === '') return {
        date: today,
        problems: []
    };
    if (text.toLowerCase() === 'planned') return {
        date: null,
        problems: []
    };
    const date = parseDay(text) ?? null;
    return {
        date,
        problems: date === null ? [
            noDay(text)
        ] : []
    };
}
function plannedDay({ core, plugins }, today, policy, timeline) {
    if (core !== null) return plannedCoreDay(core, today, policy, timeline);
    const days = new Set(plugins.map((plugin)=>plannedPluginDay(plugin, today, policy, timeline)));
    return days.size === 1 ? [
        ...days
    ][0] ?? null : null;
}
function unplanned() {
    return problem('target-date is planned, but the policy plans no single day for what is released.', {
        found: 'planned',
        expected: 'a day such as 2025-08-05, or a core or plugin version with a day of its own'
    });
}
function plannedCoreDay(core, today, policy, timeline) {
    const kind = coreKindOf(core, timeline, policy.core, today);
    if (kind === 'core-major') return timeline.lines.get(lineOf(core))?.slot?.date ?? null;
    if (kind !== 'core-bugfix') return null;
    const from = isOut(timeline, lineOf(core), today) ? today : timeline.lines.get(lineOf(core))?.out ?? today;
    return nextDayOf(policy.core.bugfix?.on ?? null, from, timeline);
}
function plannedPluginDay(plugin, today, policy, timeline) {
    return nextDayOf(pluginCadenceOf(policy.plugins, plugin), today, timeline);
}
function nextDayOf(on, today, timeline) {
    if (on === null || on === 'any') return null;
    const yesterday = addDays(today, -1);
    if (on !== 'core-major') return nextRecurrence(on, yesterday, timeline.slots);
    return slotsAfter(timeline, yesterday).find(({ kind })=>kind !== 'empty')?.date ?? null;
}
function noDay(text) {
    return problem(`target-date is not a day of the calendar: "${shown(text)}".`, {
        found: shown(text),
        expected: 'a day as YYYY-MM-DD such as 2025-08-05, or planned'
    });
}

// model/environment.js
const actionReference = 'release-gate/release-gate@1fe0509e2168ab72fe6aa6ea672a0948b92644db # main, before 1.0.0';
const maxSteps = 4;
function jobOf(environments) {
    const isApart = apartIn(environments);
    if (environments.length > maxSteps && environments.every(isApart)) return matrixOf(environments);
    const labelled = environments.length > 1;
    return {
        strategy: [],
        steps: environments.flatMap((each)=>stepLines(each, labelled ? labelOf(each, environments) : null, isApart(each)))
    };
}
function jobLines(environments) {
    const { strategy, steps } = jobOf(environments);
    if (strategy.length === 0) return steps;
    return [
        'strategy:',
        ...indented(strategy),
        'steps:',
        ...indented(steps)
    ];
}
function indented(lines, levels = 1) {
    return lines.map((line)=>'  '.repeat(levels) + line);
}
function labelOf(environment, all) {
    const others = all.filter((each)=>each !== environment);
    const isOnly = (nameOf)=>others.every((each)=>nameOf(each) !== nameOf(environment));
    const folder = folderOf$2(firstOf(environment));
    if (folder !== '' && isOnly((each)=>folderOf$2(firstOf(each)))) return folder;
    if (isOnly(firstOf)) return firstOf(environment);
    return `${firstOf(environment)}, core ${environment.core?.text ?? 'unknown'}`;
}
function apartIn(environments) {
    const listOf = ({ paths })=>[
            ...paths
        ].sort().join('\n');
    const lists = environments.map(listOf);
    return (each)=>lists.indexOf(listOf(each)) === lists.lastIndexOf(listOf(each));
}
function stepLines({ paths, core }, label, apart) {
    const uses = `uses: ${actionReference}`;
    return [
        ...label === null ? [
            `- ${uses}`
        ] : [
            `- name: ${quoted(`Release Gate: ${label}`)}`,
            `  ${uses}`
        ],
        '  with:',
        ...apart || core === null ? [] : [
            `    core-version: ${quoted(core.text)}`,
            '    releasing: none'
        ],
        '    manifests: |',
        ...indented(paths, 3)
    ];
}
function matrixOf(environments) {
    return {
        strategy: [
            'fail-fast: false',
            'matrix:',
            '  manifests:',
            ...environments.map(({ paths })=>`    - ${quoted(paths.join(', '))}`)
        ],
        steps: [
            `- uses: ${actionReference}`,
            '  with:',
            `    manifests: $` + '{{ matrix.manifests }}'
        ]
    };
}
function quoted(text) {
    return /^[\w./-]+$/.test(text) && !/^[\d.-]/.test(text) ? text : JSON.stringify(text);
}
function firstOf({ paths }) {
    return paths[0] ?? '';
}
function folderOf$2(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

// resolve/manifests/paths.js
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function folderOf$1(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function pathWithin(folder, path) {
    if (path.startsWith('/')) return null;
    const parts = [];
    for (const part of `${folder}${path}`.split('/')){
        if (part === '..' && parts.pop() === undefined) return null;
        if (part !== '..' && part !== '.' && part !== '') parts.push(part);
    }
    return parts.join('/');
}
function asFolder(path) {
    return path === '' ? '' : `${path}/`;
}

// resolve/manifests/environments.js
const maxListed = 6;
const maxFiles$1 = 4;
function environmentsOf(manifests, marks) {
    const beginnings = manifests.filter((each)=>beginsOne(each, marks));
    const drafts = beginnings.flatMap(draftsOf);
    const others = manifests.filter((each)=>!beginnings.includes(each));
    if (drafts.length === 0) return others.length === 0 ? [] : [
        withoutCore(others)
    ];
    const guests = guestsOf(others, drafts);
    return different(drafts.map((draft)=>(guests.get(draft) ?? []).reduce(together, draft)));
}
function conflictOf(environments) {
    const [first, second] = environments;
    if (first === undefined || second === undefined) return null;
    const disputed = disputedPlugins(environments);
    const listed = environments.slice(0, maxListed);
    const left = environments.length - listed.length;
    const more = left === 0 ? '' : `; and ${left} more`;
    const said = listed.map((each)=>described(each, disputed)).join('; ');
    const after = left === 0 ? [] : [
        `# and ${left} more in the same way`
    ];
    return problem([
        `One step judges one environment, and these files hold ${environments.length}: ${said}${more}. Give each its own step:`,
        ...jobLines(listed),
        ...after
    ].join('\n'), {
        found: listed.map((each)=>shown(namedPins(each, disputed))).join('; '),
        expected: 'one core, and one version of each plugin, for one step',
        at: placeOf$2(first, second, disputed)
    });
}
function isSameCore(one, other) {
    return keyOf$1(one) === keyOf$1(other);
}
function keyOf$1(core) {
    if (core === null) return 'none';
    const version = core.floats === true ? undefined : parseCoreVersion(core.text);
    const moves = core.floats === true ? 'floating' : 'text';
    return version === undefined ? `${moves} ${core.text}` : `version ${canonical(version)}`;
}
function canonical({ numbers, prerelease }) {
    const words = prerelease.map(({ rank, number })=>`${rank}:${number}`);
    return `${numbers.join('.').replace(/(?:\.0)+$/, '')} ${words.join(' ')}`;
}
function beginsOne(manifest, marks) {
    return manifest.cores.length > 0 || standsOnUnknown(manifest, marks);
}
function standsOnUnknown({ path, images, ...manifest }, { name }) {
    const { plugins, floatingInstalls, unreadableInstalls } = manifest;
    if (plugins.length + floatingInstalls.length + unreadableInstalls.length === 0) return false;
    const isBuild = /(?:^|[./])(?:Dockerfile|Containerfile)(?:\.[^/]*)?$/i.test(path);
    return images.some(({ text })=>isBuild || name !== null && text.toLowerCase().includes(name.toLowerCase()));
}
function draftsOf(manifest) {
    const cores = new Map();
    for (const core of manifest.cores){
        const key = keyOf$1(core);
        if (!cores.has(key)) cores.set(key, core);
    }
    if (cores.size === 0) cores.set(keyOf$1(null), null);
    const folder = parentOf(manifest.path);
    return [
        ...cores.values()
    ].map((core)=>({
            ...environmentOf(manifest),
            core,
            folder
        }));
}
function guestsOf(others, drafts) {
    const byFolder = new Map();
    for (const draft of drafts){
        const here = byFolder.get(draft.folder) ?? [];
        here.push(draft);
        byFolder.set(draft.folder, here);
    }
    const guests = new Map(drafts.map((draft)=>[
            draft,
            []
        ]));
    for (const other of others){
        for (const home of homesOf(other.path, byFolder) ?? drafts){
            guests.get(home)?.push(environmentOf(other));
        }
    }
    return guests;
}
function homesOf(path, byFolder) {
    for(let folder = parentOf(path);; folder = parentOf(folder)){
        const here = byFolder.get(folder);
        if (here !== undefined) return here;
        if (folder === '') return null;
    }
}
function withoutCore(manifests) {
    return manifests.map(environmentOf).reduce(together);
}
function environmentOf({ path, plugins }) {
    return {
        paths: [
            path
        ],
        core: null,
        plugins
    };
}
function together(one, other) {
    return {
        core: one.core,
        paths: [
            ...new Set([
                ...one.paths,
                ...other.paths
            ])
        ],
        plugins: [
            ...one.plugins,
            ...other.plugins
        ]
    };
}
function different(drafts) {
    const found = [];
    const ofCore = new Map();
    for (const { paths, core, plugins } of drafts){
        const draft = {
            paths,
            core,
            plugins
        };
        const key = keyOf$1(core);
        const places = ofCore.get(key) ?? [];
        ofCore.set(key, places);
        const at = places.find((place)=>agree(found[place], draft));
        if (at !== undefined) found[at] = together(found[at], draft);
        else places.push(found.push(draft) - 1);
    }
    return found;
}
function agree(one, other) {
    return disputedPlugins([
        one,
        other
    ]).size === 0;
}
function disputedPlugins(environments) {
    const versions = new Map();
    const disputed = new Set();
    for (const { plugins } of environments){
        const here = new Map(plugins.map(({ name, version })=>[
                name,
                version
            ]));
        for (const [name, version] of here){
            const before = versions.get(name);
            if (before === undefined) versions.set(name, version);
            else if (before !== version) disputed.add(name);
        }
    }
    return disputed;
}
function described(environment, disputed) {
    const { paths } = environment;
    const files = paths.slice(0, maxFiles$1).map(shown).join(', ');
    const more = paths.length > maxFiles$1 ? ` and ${paths.length - maxFiles$1} more` : '';
    return `${shown(namedPins(environment, disputed))} in ${files}${more}`;
}
function namedPins({ core, plugins }, disputed) {
    const named = core === null ? 'a core that is not known' : `core ${core.text}`;
    const plugin = plugins.find(({ name })=>disputed.has(name));
    return plugin === undefined ? named : `${named} with ${plugin.name}@${plugin.version}`;
}
function placeOf$2(one, other, disputed) {
    if (!isSameCore(one.core, other.core)) return other.core?.location ?? one.core?.location ?? null;
    return other.plugins.find(({ name })=>disputed.has(name))?.location ?? null;
}

// resolve/facts/overrides.js
function overrideNotices(byHand, manifests) {
    const core = overriddenCore(byHand.core, manifests.cores);
    const given = new Map(byHand.plugins.map((plugin)=>[
            plugin.name,
            plugin
        ]));
    const plugins = manifests.plugins.flatMap((plugin)=>{
        const hand = given.get(plugin.name);
        if (hand === undefined || hand.version === plugin.version) return [];
        const { version: text, location } = plugin;
        return overridden('plugin-versions', `${hand.name}@${hand.version}`, {
            text,
            location
        });
    });
    return [
        ...core,
        ...plugins
    ];
}
function overriddenCore(given, cores) {
    const [first] = cores;
    if (given === null || first === undefined) return [];
    if (cores.some((core)=>isSameCore(core, given))) return [];
    return [
        overridden('core-version', `core ${given.text}`, first)
    ];
}
function overridden(input, given, { text, location }) {
    return {
        message: `${input} says ${shown(given)} and wins over ${shown(text)} here.`,
        location
    };
}

// resolve/facts/plugin-list.js
const longestName$1 = 200;
const core_form = 'one per line: plugin-dbt@1.1.5, plugin-dbt@1.1.5 >=2025.1.0 or io.kestra.plugin:plugin-dbt:1.1.5';
function readPluginList(what, text, placeOf = ()=>null) {
    const plugins = [];
    const problems = [];
    for (const entry of entriesOf(text)){
        const plugin = readEntry(entry, placeOf);
        if (plugin !== null) plugins.push(plugin);
        else problems.push(unreadable$2(what, entry, placeOf));
    }
    return {
        plugins,
        problems
    };
}
function entriesOf(text) {
    return [
        ...text.matchAll(/[^\n]+/g)
    ].map(({ 0: line, index })=>({
            text: line,
            start: index
        })).filter((line)=>!line.text.trimStart().startsWith('#')).flatMap(splitAtCommas).map(trimmed).filter((entry)=>entry.text !== '');
}
function splitAtCommas(line) {
    const entries = [];
    let depth = 0;
    let start = 0;
    for (const { 0: character, index } of line.text.matchAll(/[[(\])]|,(?!\s*[[(])/g)){
        if (character !== ',') depth += character === '[' || character === '(' ? 1 : -1;
        else if (depth === 0) {
            entries.push({
                text: line.text.slice(start, index),
                start: line.start + start
            });
            start = index + 1;
        }
    }
    return [
        ...entries,
        {
            text: line.text.slice(start),
            start: line.start + start
        }
    ];
}
function trimmed({ text, start }) {
    const rest = text.trimStart();
    return {
        text: rest.trimEnd(),
        start: start + text.length - rest.length
    };
}
function readEntry({ text, start }, placeOf) {
    const [head = ''] = text.split(/\s/, 1);
    const requirement = text.slice(head.length).trim();
    const named = address$1.test(head) ? null : readNamed(head) ?? readCoordinates(head);
    if (named === null || named.name.length > longestName$1) return null;
    const endOfVersion = start + head.length;
    const end = start + text.length;
    const { name, version } = named;
    return {
        name,
        version,
        requirement: requirement === '' ? null : requirement,
        location: placeOf(endOfVersion - version.length, endOfVersion),
        requirementLocation: requirement === '' ? null : placeOf(end - requirement.length, end)
    };
}
const address$1 = /(?:^|@)(?:[a-z][a-z\d+.-]*:[\\/]|(?:https?|ftp|wss?):|[\\/]{2})/i;
function readNamed(head) {
    const groups = /^(?<name>.+)@(?<version>[^@]+)$/.exec(head)?.groups;
    return groups?.name && groups.version ? {
        name: groups.name,
        version: groups.version
    } : null;
}
function readCoordinates(head) {
    const groups = /^[^:]+:(?<name>[^:]+):(?<version>[^:]+)$/.exec(head)?.groups;
    return groups?.name && groups.version ? {
        name: groups.name,
        version: groups.version
    } : null;
}
function unreadable$2(what, { text, start }, placeOf) {
    return problem(`${what} has an entry that names no plugin and version: "${shown(text)}".`, {
        found: shown(text),
        expected: core_form,
        at: placeOf(start, start + text.length)
    });
}

// resolve/facts/two-versions.js
function twoVersions(what, first, second) {
    const both = [
        first,
        second
    ];
    const [one, two] = both.map(textOf$1);
    const [there, here] = both.map(({ location })=>location === null ? what : `${shown(location.path)}:${location.line}`);
    const advice = first.location?.path === second.location?.path ? '' : ` ${oneEnvironment}`;
    return problem(`${shown(first.name)} is named twice: as ${one} in ${there} and as ${two} in ${here}.${advice}`, {
        found: `${one} and ${two}`,
        expected: 'each plugin once',
        at: second.location
    });
}
const oneEnvironment = 'Judge one environment per step: give each its own step with its own `manifests`.';
function textOf$1({ version, requirement }) {
    return shown([
        version,
        requirement
    ].filter((part)=>part !== null).join(' '));
}

// resolve/facts/plugins.js
const maxPlugins = 20_000;
const maxPlaces = 100;
function readPlugins(what, written, catalogue, wins = ()=>true, notation = defaultNotation) {
    const problems = [];
    const byName = new Map();
    const places = new Map();
    for (const plugin of written){
        const { name, location } = plugin;
        const known = places.get(name) ?? [];
        if (location !== null && known.length < maxPlaces) known.push(location);
        places.set(name, known);
        const other = byName.get(plugin.name);
        if (other === undefined) byName.set(plugin.name, plugin);
        else if (!isSame(plugin, other)) problems.push(twoVersions(what, other, plugin));
    }
    if (byName.size > maxPlugins) return {
        plugins: [],
        problems: [
            tooMany$1(byName.size)
        ]
    };
    const plugins = [
        ...byName.values()
    ].map((plugin)=>{
        const setting = {
            catalogue,
            notation,
            wins: wins(plugin)
        };
        const read = readPlugin(placeOf$1(plugin, what), plugin, setting, problems);
        return {
            ...read,
            locations: places.get(plugin.name) ?? []
        };
    });
    return {
        plugins,
        problems
    };
}
function tooMany$1(count) {
    return problem(`There are ${count} plugins, more than the ${maxPlugins} that one run judges; name fewer files in \`manifests\`, and judge the others in a step of their own.`, {
        found: `${count} plugins`,
        expected: `at most ${maxPlugins} plugins`
    });
}
function baselineOf$1(plugins) {
    return new Map(plugins.map(({ name, text, version, requirement })=>[
            name,
            {
                text,
                version,
                requirement
            }
        ]));
}
function placeOf$1({ location }, what) {
    return location === null ? what : shown(location.path);
}
function readPlugin(what, { name, version: text, requirement, location, requirementLocation }, { catalogue, notation, wins }, problems) {
    const version = parsePluginVersion(text, notation.versions) ?? null;
    if (version === null && text !== '' && !floats(text)) problems.push(unreadableVersion(what, name, text, location, notation.versions));
    const entry = catalogue.find(name);
    const declared = requirement === null ? null : parseRequirement(requirement, notation.requires);
    if (declared !== null && 'wrong' in declared) {
        problems.push(unreadableRequirement(what, name, requirement ?? '', declared.wrong, requirementLocation));
    }
    const written = declared === null || 'wrong' in declared ? null : declared;
    const catalogued = ()=>cataloguedRequirement(entry, version);
    return {
        name,
        text,
        version,
        requirement: wins ? written ?? catalogued() : catalogued() ?? written,
        entry,
        location,
        requirementLocation
    };
}
function cataloguedRequirement(entry, version) {
    return version === null ? requirementOfAll(entry) : requirementOf(entry, version);
}
function isSame(plugin, other) {
    return plugin.version === other.version && plugin.requirement === other.requirement;
}
function unreadableVersion(what, name, text, location, scheme) {
    const longer = scheme === 'semver' ? completed(text) : null;
    const hint = longer === null ? '' : ` Write ${longer} if that is meant.`;
    return problem(`${what}: the version of ${shown(name)} cannot be read: "${shown(text)}".${hint}`, {
        found: shown(text),
        expected: longer ?? pluginVersionForm(scheme),
        at: location
    });
}
function completed(text) {
    const longer = text + '.0'.repeat(Math.max(0, 3 - text.split('.').length));
    return longer === text || parsePluginVersion(longer) === undefined ? null : longer;
}
function unreadableRequirement(what, name, text, wrong, location) {
    return problem(`${what}: the requirement of ${shown(name)} cannot be read: "${shown(text)}", because ${wrong}.`, {
        found: shown(text),
        expected: 'a requirement such as 2025.1.0+, >=2025.1 <2026.2 or [1.0,2.0)',
        at: location
    });
}

// resolve/facts/versions.js
const noManifests = {
    now: nothingSaid(nothingSeen),
    before: null
};
function readVersions({ inputs }, catalogue, manifests, notation = defaultNotation) {
    const { now } = manifests;
    const list = readPluginList('plugin-versions', inputs['plugin-versions']);
    const byHand = {
        core: given(inputs['core-version']),
        plugins: list.plugins
    };
    const conflict = byHand.core === null ? now.conflict : null;
    const inFiles = conflict === null ? now.plugins : firstOfEach(now.plugins);
    const written = {
        core: byHand.core ?? now.core,
        plugins: joined$1(list.plugins, inFiles)
    };
    const plugins = readPlugins('plugin-versions', written.plugins, catalogue, winsBeside(now), notation);
    const core = readCore('core-version', floating(written.core) ? null : written.core);
    const before = readBaseline(inputs, manifests, catalogue, notation);
    return {
        versions: {
            byHand,
            written,
            core: core.version,
            plugins: plugins.plugins,
            currentCore: before.core,
            baseline: before.plugins,
            vanished: now.vanished,
            notices: [
                ...now.notices,
                ...overrideNotices(byHand, now),
                ...before.notices
            ]
        },
        problems: [
            ...now.problems,
            ...conflict === null ? [] : [
                conflict
            ],
            ...[
                core,
                list,
                plugins,
                before
            ].flatMap(({ problems })=>problems)
        ]
    };
}
function readBaseline(inputs, { now, before }, catalogue, notation) {
    const list = readPluginList('current-plugin-versions', inputs['current-plugin-versions']);
    const byHand = readPlugins('current-plugin-versions', list.plugins, catalogue, undefined, notation);
    const core = readCore('current-core-version', given(inputs['current-core-version']));
    const standing = before === null ? null : readStanding(before, catalogue, notation);
    const compares = before !== null && now.paths.length + before.paths.length > 0;
    return {
        core: core.version ?? standing?.core ?? null,
        plugins: list.plugins.length > 0 ? baselineOf$1(byHand.plugins) : compares ? standing?.plugins ?? null : null,
        notices: [
            ...standing?.notices ?? [],
            ...core.version === null && before?.conflict === null && floating(before.core) ? [
                floatingBaseNotice(before.core?.text ?? '')
            ] : []
        ],
        problems: [
            core,
            list,
            byHand
        ].flatMap(({ problems })=>problems)
    };
}
function readStanding(before, catalogue, notation) {
    const { conflict } = before;
    const read = readPlugins('', before.plugins, catalogue, winsBeside(before), notation);
    const core = readCore('', conflict !== null || floating(before.core) ? null : before.core);
    const problems = [
        ...before.problems,
        ...read.problems,
        ...core.problems
    ];
    if (problems.length === 0) {
        const notices = conflict === null ? [] : [
            severalAtBase(conflict)
        ];
        return {
            core: core.version,
            plugins: baselineOf$1(read.plugins),
            notices
        };
    }
    const message = `The base's manifests cannot be read, so nothing is compared with them: ${problems[0]?.message}`;
    return {
        core: null,
        plugins: null,
        notices: [
            {
                message,
                location: null
            }
        ]
    };
}
function severalAtBase({ found }) {
    const message = `The base's files are several environments (${found}), so no upgrade of the core is judged.`;
    return {
        message,
        location: null
    };
}
function firstOfEach(plugins) {
    const byName = new Map();
    for (const plugin of plugins)if (!byName.has(plugin.name)) byName.set(plugin.name, plugin);
    return [
        ...byName.values()
    ];
}
function winsBeside({ releasing }) {
    const own = new Set(releasing?.names ?? []);
    return ({ name, location })=>location === null || own.has(name);
}
function joined$1(byHand, inFiles) {
    const names = new Set(byHand.map(({ name })=>name));
    return [
        ...byHand,
        ...inFiles.filter(({ name })=>!names.has(name))
    ];
}
function floating(core) {
    return core !== null && (core.floats === true || floats(core.text));
}
function given(text) {
    return text === '' ? null : {
        text,
        location: null
    };
}

// resolve/facts/facts.js
function resolveFacts(sources, named, catalogue, manifests = noManifests, candidates = []) {
    const guarded = guardRequirements(manifests, named.plugins);
    const { versions: read, problems } = readVersions(sources, catalogue, guarded.manifests, named.plugins);
    const versions = asItsPlatformWrites(read, named);
    const { releasing, problems: strangers } = resolveReleasing(sources.inputs.releasing, versions, manifests.now.releasing);
    const today = dayIn(sources.now, named.timeZone);
    const target = readTargetDate(sources.inputs['target-date'], today);
    const released = candidateOf(versions, releasing).core;
    const evidence = evidenceOf(versions, manifests);
    const { policy, choice } = candidates.length < 2 ? {
        policy: named,
        choice: null
    } : choosePolicy(candidates, evidence, target.date ?? today);
    const first = timelineOn(policy, versions, target.date ?? today, target.date ? released : null);
    const found = [
        ...[
            ...problems,
            ...strangers,
            ...target.problems,
            ...first.problems
        ],
        ...releaseTagProblems(sources.event, releasing, versions, policy.plugins.versions)
    ];
    if (found.length > 0) return {
        facts: null,
        problems: found
    };
    const date = target.date ?? plannedDay(candidateOf(versions, releasing), today, policy, first.timeline);
    if (date === null) return {
        facts: null,
        problems: [
            unplanned()
        ]
    };
    const { timeline } = date === target.date ? first : timelineOn(policy, versions, date, released);
    const context = {
        ...{
            sources,
            policy,
            catalogue,
            manifests,
            guarded,
            versions
        },
        ...{
            releasing,
            timeline,
            targetDate: date,
            choice
        }
    };
    return {
        facts: factsOf(context),
        problems: []
    };
}
function asItsPlatformWrites(versions, { core: platform }) {
    const { core, currentCore } = versions;
    return {
        ...versions,
        core: core && asWritten(core, platform),
        currentCore: currentCore && asWritten(currentCore, platform)
    };
}
function factsOf(context) {
    const { sources, policy, catalogue, manifests, guarded, versions } = context;
    const { releasing, timeline, targetDate, choice } = context;
    const { now, before } = manifests;
    const onlyTouched = judgesChange(sources.event);
    const isProposed = (name)=>releasing.names.includes('plugins') || releasing.names.includes(name);
    const isRewritten = (name)=>guarded.rewritten.has(name) || guarded.added.has(name);
    const setting = {
        baseline: versions.baseline,
        isProposed,
        isRewritten,
        onlyTouched
    };
    const plugins = versions.plugins.map((plugin)=>placePlugin(plugin, setting));
    return {
        targetDate,
        policy,
        timeline,
        catalogue,
        core: placeCore(context),
        plugins,
        removed: removedPlugins(versions.plugins, versions.baseline),
        releasing,
        backportRequest: sources.inputs['backport-request'] || null,
        sparesUntouched: onlyTouched && hasBaseline(versions),
        sight: now.sight,
        sightBefore: before === null ? null : {
            ...before.sight,
            core: before.core
        },
        vanished: versions.vanished,
        choice,
        notices: [
            ...versions.notices,
            ...requirementNotices(guarded, plugins),
            ...sources.door === 'action' ? twoPartNotices(inputVersions(versions)) : [],
            ...unknownLineNotices(versions.core, policy, timeline),
            ...foreignNumberNotices(versions.core, policy),
            ...pastPlanNotices(sources.inputs['target-date'], targetDate, dayIn(sources.now, policy.timeZone)),
            ...expiredWaiverNotices(policy, targetDate),
            ...releaseTagNotices(sources.event, releasing, versions, policy.plugins.versions)
        ]
    };
}
function placeCore(context) {
    const { sources, policy, versions, releasing, timeline, targetDate } = context;
    const { core: version, currentCore: before, written } = versions;
    if (written.core === null) return null;
    const changed = isCoreChanged(context, written.core);
    const standing = judgesChange(sources.event) && !changed;
    return {
        text: written.core.text,
        version,
        kind: version === null ? null : coreKindOf(version, timeline, policy.core, targetDate),
        released: releasing.names.includes('core') && version !== null && !isSnapshotCore(version) && !standing,
        before,
        changed,
        location: written.core.location
    };
}
function isCoreChanged({ versions, manifests }, { text, location }) {
    const { core: version, currentCore: before } = versions;
    if (version === null) return location === null || manifests.before?.core?.text !== text;
    return before === null || compareCoreVersions(version, before) !== 0;
}
function timelineOn(policy, versions, day, released) {
    const minimums = versions.plugins.flatMap(({ requirement })=>requirement === null ? [] : minimumOf(requirement) ?? []);
    const cores = versions.core === null ? [] : [
        versions.core
    ];
    return timelineFor(policy, [
        ...minimums,
        ...cores
    ], day, released);
}
function evidenceOf({ core, currentCore, plugins, baseline, written }, { now }) {
    const own = new Set(now.releasing?.names ?? []);
    const minimums = plugins.filter(({ name })=>own.has(name)).flatMap(({ name, requirement })=>[
            requirement,
            baseline?.get(name)?.requirement ?? null
        ]).flatMap((requirement)=>requirement === null ? [] : minimumOf(requirement) ?? []);
    if (written.core === null && currentCore !== null) {
        return {
            core,
            before: null,
            minimums: [
                ...minimums,
                currentCore
            ]
        };
    }
    return {
        core,
        before: currentCore,
        minimums
    };
}
function candidateOf({ core, plugins }, { names }) {
    const released = plugins.filter(({ name })=>names.includes('plugins') || names.includes(name));
    return {
        core: names.includes('core') ? core : null,
        plugins: released.flatMap(({ version })=>version ?? [])
    };
}
function inputVersions(versions) {
    const { core, currentCore, byHand } = versions;
    return {
        'core-version': byHand.core === null ? null : core,
        'current-core-version': currentCore
    };
}
function hasBaseline({ currentCore, baseline }) {
    return currentCore !== null || baseline !== null;
}

// resolve/manifests/left-out.js
const leftOutFolders = [
    'test',
    'tests',
    '__tests__',
    'fixtures',
    'examples',
    'samples',
    'docs',
    'vendor',
    'node_modules'
];
function isWorkflow(path) {
    return /^\.(?:github|gitea|forgejo)\/(?:workflows\/[^/]+|actions\/.+)\.ya?ml$/i.test(path) || /(?:^|\/)[^/]*\.gitlab-ci[^/]*\.ya?ml$|^\.gitlab\/.*\.ya?ml$/i.test(path);
}
const maybeLeftOut = new RegExp(`(?:^|/)(?:${leftOutFolders.join('|')}|charts)/`);
function whyLeftOut(path, chartsOfOthers) {
    if (!maybeLeftOut.test(path)) return null;
    const parts = path.split('/').slice(0, -1);
    const folder = parts.find((part)=>leftOutFolders.includes(part));
    if (folder !== undefined) return `it lies in a folder named ${folder}`;
    const brought = parts.some((part, n)=>part === 'charts' && chartsOfOthers.has(parts.slice(0, n).join('/')));
    return brought ? 'a Chart.lock brought it' : null;
}
function chartsWithLock(paths) {
    return new Set(paths.filter((path)=>/(?:^|\/)Chart\.lock$/.test(path)).map((path)=>path.slice(0, Math.max(0, path.lastIndexOf('/')))));
}

// resolve/manifests/counting.js
function countingOf(manifests, { name }, base) {
    const own = manifests.find(({ path, release })=>release !== null && !/\/[^/]*\.properties$/.test(path));
    if (own !== undefined && (base === null || base.endedBy !== null)) return {
        manifests: [
            own
        ],
        leftOut: [],
        endedBy: own.path
    };
    const nested = manifests.filter(({ path })=>/\/gradle\.properties$/.test(path));
    const workflows = manifests.filter(({ path })=>isWorkflow(path));
    const others = manifests.filter((each)=>!nested.includes(each) && !workflows.includes(each));
    const spoke = new Set(base?.sight.seen.flatMap((file)=>file.leftOut === null ? file.path : []));
    const needsWorkflows = !others.some((each)=>speaks(each) || mayHoldCore(each, name, spoke));
    const counted = workflows.filter((each)=>needsWorkflows || others.some((other)=>buildsOtherwise(each, other)));
    const unheard = workflows.filter((each)=>!counted.includes(each));
    return {
        manifests: [
            ...others,
            ...counted
        ],
        leftOut: [
            ...leavingOut(nested, 'below the root such a file counts only where `manifests` names it'),
            ...leavingOut(unheard, 'other files say what is deployed')
        ],
        endedBy: null
    };
}
function buildsOtherwise({ includes, cores }, other) {
    return includes.includes(other.path) && other.cores.length > 0 && cores.some((core)=>!other.cores.some((known)=>isSameCore(core, known)));
}
function speaks(manifest) {
    const { cores, plugins, floatingInstalls, unreadableInstalls, problems } = manifest;
    return [
        cores,
        plugins,
        floatingInstalls,
        unreadableInstalls,
        problems
    ].some(({ length })=>length > 0);
}
function rootsOf(manifests) {
    const byPath = new Map(manifests.map((each)=>[
            each.path,
            each
        ]));
    const includedBy = (each)=>each.includes.filter((path)=>!isOwnToo(path, each.path)).flatMap((p)=>byPath.get(p) ?? []);
    const included = new Set(manifests.flatMap(includedBy));
    const roots = new Set(manifests.filter((each)=>!included.has(each)));
    const covered = new Set();
    const cover = (each)=>{
        const open = [
            each
        ];
        for(let next = open.pop(); next !== undefined; next = open.pop()){
            if (covered.has(next)) continue;
            covered.add(next);
            open.push(...includedBy(next));
        }
    };
    for (const root of roots)cover(root);
    for (const each of manifests){
        if (covered.has(each)) continue;
        roots.add(each);
        cover(each);
    }
    return manifests.filter((each)=>roots.has(each));
}
function mayHoldCore({ path, images }, name, spoke) {
    const isLike = (text)=>name !== null && text.toLowerCase().includes(name.toLowerCase());
    return images.some(({ text })=>spoke.has(path) || isLike(text));
}
function leavingOut(manifests, why) {
    return manifests.filter(speaks).map(({ path })=>({
            path,
            why
        }));
}
function isOwnToo(path, includer) {
    const [folder, name] = partsOf(path);
    const [otherFolder, otherName] = partsOf(includer);
    return folder === otherFolder && /^values\.ya?ml$/.test(name) && /values/.test(otherName);
}
function partsOf(path) {
    const at = path.lastIndexOf('/') + 1;
    return [
        path.slice(0, at),
        path.slice(at)
    ];
}

// resolve/manifests/formats.js
const endsInCode = /\.(?:[cm]?[jt]sx?|py|go|java|kts?|rs|rb|php|cs|md|mdx|html?|snap|dockerignore)$/i;
const toolsOwn = /^(?:pnpm-lock|yarn-lock)\.ya?ml$/i;
const dockerfile = /^(?:.*[._-])?(?:Docker|Container)file(?:[._-].*)?$/i;
const makefile = /^(?:GNU)?makefile(?:\..*)?$|\.mk$/i;
const loadDockerfile = async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(4758), __nccwpck_require__.e(4862)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2377)).then(function (n) { return n.p; })).readDockerfile;
const loadProperties = async ()=>(await __nccwpck_require__.e(/* import() */ 4093).then(__nccwpck_require__.bind(__nccwpck_require__, 4093))).readGradleProperties;
const loadYaml = async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(4862), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587))).readYamlManifest;
const formats = [
    {
        called: 'a Dockerfile',
        form: 'a Dockerfile',
        shown: [
            'Dockerfile',
            'Dockerfile.prod',
            'Dockerfile-prod',
            'kestra.Dockerfile',
            'kestra.dockerfile',
            'Containerfile'
        ],
        searched: (_, name)=>dockerfile.test(name) && !endsInCode.test(name),
        also: dockerfile,
        holds: 'plugins',
        load: loadDockerfile
    },
    {
        called: 'Gradle properties',
        isList: true,
        note: 'in the root only',
        shown: [
            'gradle.properties'
        ],
        searched: (path)=>path === 'gradle.properties',
        holds: 'anything',
        load: loadProperties
    },
    {
        called: 'a list in the generic form',
        shown: [
            'release-gate.plugins.yaml',
            'release-gate.plugins.yml',
            'release-gate.plugins.json'
        ],
        searched: (_, name)=>/^release-gate\.plugins\.(?:ya?ml|json)$/.test(name),
        holds: 'anything',
        load: loadYaml
    },
    {
        called: 'a list of coordinates',
        isList: true,
        form: '.plugins',
        shown: [
            '.plugins',
            '*.plugins'
        ],
        searched: (_, name)=>/\.plugins$/i.test(name),
        holds: 'anything',
        load: async ()=>(await __nccwpck_require__.e(/* import() */ 8338).then(__nccwpck_require__.bind(__nccwpck_require__, 8338))).readCoordinatesList
    },
    {
        called: 'a list of plugins',
        isList: true,
        form: '.txt',
        shown: [
            'plugins.txt',
            '*plugins*.txt'
        ],
        searched: (_, name)=>/plugins.*\.txt$/i.test(name),
        also: /\.txt$/i,
        holds: 'anything',
        load: async ()=>(await __nccwpck_require__.e(/* import() */ 5695).then(__nccwpck_require__.bind(__nccwpck_require__, 5695))).readPlainList
    },
    {
        called: 'a Compose file',
        shown: [
            'compose.yaml',
            'docker-compose.yml',
            'compose.override.yaml',
            'docker-compose.prod.yml',
            'kestra.compose.yml',
            'docker-stack.yml'
        ],
        searched: (_, name)=>/^(?:.*[._-])?(?:compose|(?:docker|podman)-compose|docker-stack)(?:[._-].*)?\.ya?ml$/i.test(name),
        holds: 'anything',
        load: loadYaml
    },
    {
        called: 'Helm values',
        shown: [
            'values.yaml',
            'values-prod.yaml',
            'kestra-values.yml',
            'values.prod.yaml'
        ],
        searched: (_, name)=>/values.*\.ya?ml$/i.test(name),
        holds: 'anything',
        load: loadYaml
    },
    {
        called: 'a GitHub workflow',
        note: 'read when it is named, or when nothing else names a core or a plugin',
        shown: [
            '.github/workflows/*.yml'
        ],
        searched: (path)=>/^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path),
        holds: 'an install',
        load: loadYaml
    },
    {
        called: 'YAML of any name',
        note: 'resources of Kubernetes, Flux and Argo, kustomizations, `.gitlab-ci.yml`',
        form: '.yml, .yaml, .json',
        shown: [
            '*.yaml',
            '*.yml',
            'Kustomization'
        ],
        searched: (_, name)=>/\.ya?ml$|^Kustomization$/i.test(name) && !toolsOwn.test(name),
        also: /\.(?:ya?ml|json)$/i,
        holds: 'an install',
        load: loadYaml
    },
    {
        called: 'a shell script',
        form: 'a shell script (.sh or #! in its first line)',
        shown: [
            '*.sh',
            '*.bash'
        ],
        searched: (_, name)=>/\.(?:ba)?sh$/.test(name),
        holds: 'an install',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(4758), __nccwpck_require__.e(4862), __nccwpck_require__.e(4779)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4779))).readScript
    },
    {
        called: 'a Makefile',
        form: 'a Makefile',
        shown: [
            'Makefile',
            'GNUmakefile',
            'Makefile.docker',
            '*.mk'
        ],
        searched: (_, name)=>makefile.test(name) && !endsInCode.test(name),
        also: makefile,
        holds: 'an install',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(4758), __nccwpck_require__.e(4862), __nccwpck_require__.e(1876)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1876))).readMakefile
    },
    {
        called: 'Gradle properties',
        isList: true,
        note: 'of any other name, in any folder',
        form: '.properties',
        shown: [
            '*.properties'
        ],
        searched: (_, name)=>/\.properties$/.test(name) && name !== 'gradle.properties',
        also: /\.properties$/,
        holds: 'a word',
        load: loadProperties
    }
];
const knownForms = formats.flatMap(({ form })=>form?.split(', ') ?? []).join(', ').replace(/, (?=[^,]*$)/, ' or ');
const maybeManifest = /\.(?:ya?ml|sh|bash|mk|properties|txt|json|plugins)$|file|kustomization$/i;
function searchedFormatOf(path) {
    if (!maybeManifest.test(path)) return null;
    const name = nameOf(path);
    return formats.find(({ searched })=>searched(path, name)) ?? null;
}
function readerOf(path) {
    const name = nameOf(path);
    const fits = ({ searched, also })=>searched(path, name) || also?.test(name) === true;
    return formats.find(fits) ?? null;
}

// resolve/manifests/opening.js
const maxOpened = 400;
function openingBeside(path, surroundings) {
    const opened = new Map();
    let isExceeded = false;
    const open = (other)=>{
        const inside = pathWithin('', other);
        if (inside === null || inside === '') return null;
        const known = opened.get(inside);
        if (known !== undefined) return known;
        if (opened.size === maxOpened) {
            isExceeded = true;
            return null;
        }
        const file = surroundings.open(inside);
        const plain = file === null ? null : {
            path: file.path,
            text: plainText(file.text)
        };
        opened.set(inside, plain);
        return plain;
    };
    return {
        open,
        included: ()=>[
                ...opened.values()
            ].flatMap((file)=>file === null || file.path === path ? [] : file.path),
        problems: ()=>isExceeded ? [
                tooManyParts(path)
            ] : []
    };
}
function tooManyParts(path) {
    return problem(`${shown(path)} is put together from too many parts; name a smaller one in \`manifests\`.`, {
        found: `more than ${maxOpened} files, or parts that build on each other too often`,
        expected: `at most ${maxOpened} files`,
        at: {
            path,
            line: 1,
            column: 1,
            endColumn: 1
        }
    });
}
function plainText(text) {
    return text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, ' ');
}

// resolve/manifests/read-manifest.js
const shebang = /^\uFEFF?#!.*\b(?:ba|da|k|z|a)?sh\b/;
async function readManifest(file, surroundings) {
    const { open, included, problems: openingProblems } = openingBeside(file.path, surroundings);
    const format = readerOf(file.path) ?? scriptOf(file.text);
    const { cores = [], plugins = [], release = null, images = [], floatingInstalls = [], unreadableInstalls = [], wanted = [], problems = [], readAs = format?.called ?? null } = await readAll(format, {
        path: file.path,
        text: plainText(file.text)
    }, {
        ...surroundings,
        open
    });
    return {
        path: file.path,
        readAs,
        cores: cores.toSorted(byPlace),
        plugins: plugins.toSorted(byPlace),
        release,
        images,
        floatingInstalls,
        unreadableInstalls,
        includes: included(),
        wanted,
        problems: [
            ...problems,
            ...openingProblems()
        ].toSorted(byPlace)
    };
}
async function readIn(format, file, surroundings) {
    if (format === null) return {
        problems: [
            unknownFormat(file)
        ]
    };
    const read = await format.load();
    return read(file, surroundings);
}
async function readAll(format, file, surroundings) {
    const { core, plugins, own } = surroundings.marks.finders;
    if (core.length + plugins.length + own.length === 0) return readIn(format, file, surroundings);
    const { readFound } = await Promise.all(/* import() */[__nccwpck_require__.e(4862), __nccwpck_require__.e(479)]).then(__nccwpck_require__.bind(__nccwpck_require__, 479));
    const isOther = format === null || format.isList === true;
    return readFound(file, surroundings, (around)=>readIn(format, file, around), isOther ? null : format.called);
}
const maxShebang = 200;
function scriptOf(text) {
    return shebang.test(text.slice(0, maxShebang)) ? readerOf('script.sh') : null;
}
function byPlace({ location: a }, { location: b }) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
function unknownFormat({ path }) {
    return problem(`Nothing is known about reading versions from ${shown(path)}; a manifest is ${knownForms}.`, {
        found: shown(path),
        expected: knownForms,
        at: {
            path,
            line: 1,
            column: 1,
            endColumn: 1
        }
    });
}

// resolve/manifests/vanished.js
const coreName = 'core';
function vanishedPins(before, now, { files, companions }) {
    const pinnedNow = pinsOf(now);
    const speaking = speakingIn(now, pinnedNow);
    const named = new Set([
        ...pinnedNow.values()
    ].flatMap((names)=>[
            ...names
        ]));
    const texts = new Map([
        ...companions,
        ...files
    ].map(({ path, text })=>[
            path,
            text
        ]));
    const silent = [
        ...pinsOf(before)
    ].filter(([path])=>!speaking.has(path));
    return [
        ...silent.map(([path, names])=>({
                path,
                names: [
                    ...names
                ].filter((n)=>!named.has(n))
            })),
        ...coresGivenUp(before, now).map((path)=>({
                path,
                names: [
                    coreName
                ]
            }))
    ].filter(({ names })=>names.length > 0).map(({ path, names })=>vanishedFrom(path, names, texts.get(path)));
}
function coresGivenUp(before, now) {
    const [then, here] = [
        before,
        now
    ].map(({ sight })=>sight.seen.filter(({ core })=>core).map(({ path })=>path));
    if (then === undefined || here === undefined || here.length === 0) return [];
    if (here.some((path)=>!then.includes(path))) return [];
    return then.filter((path)=>now.paths.includes(path) && !here.includes(path));
}
function holdsNothing(text) {
    return text.split('\n').every((line)=>/^\uFEFF?\s*(?:(?:#|\/\/|!).*)?$/s.test(line));
}
function pinsOf({ cores, plugins }) {
    const pins = new Map();
    const add = (path, name)=>{
        if (path === undefined) return;
        pins.set(path, (pins.get(path) ?? new Set()).add(name));
    };
    for (const { location } of cores)add(location?.path, coreName);
    for (const { location, name } of plugins)add(location?.path, name);
    return pins;
}
function speakingIn({ paths, sight }, pins) {
    const installs = [
        ...sight.floatingInstalls,
        ...sight.unreadableInstalls
    ];
    const places = installs.flatMap(({ location })=>location?.path ?? []);
    return new Set([
        ...paths,
        ...pins.keys(),
        ...places
    ]);
}
function vanishedFrom(path, names, text) {
    const [first = ''] = (text ?? '').split(/\r?\n/);
    return {
        path,
        names,
        emptied: text === undefined || holdsNothing(text),
        location: text === undefined ? null : {
            path,
            line: 1,
            column: 1,
            endColumn: first.length + 1
        }
    };
}

// resolve/manifests/sight.js
function sightOf(given, { manifests, leftOut }, roots) {
    const included = new Set(roots.flatMap(({ includes })=>includes));
    const visible = manifests.filter((each)=>roots.includes(each) || !included.has(each.path));
    const asksNone = given.named.length + given.files.length === 0;
    return {
        asked: given.searched ? 'searched' : asksNone ? 'not' : 'named',
        seen: [
            ...seenIn(roots),
            ...given.searched ? [] : visible.filter((each)=>!speaks(each)).map(readInVain),
            ...[
                ...leftOut,
                ...given.leftOut
            ].map(unread$1)
        ],
        searchedFiles: given.searchedFiles,
        silent: silentIn(given, manifests, roots),
        images: distinct(visible.flatMap(({ images })=>images)),
        floatingInstalls: distinct(roots.flatMap(({ floatingInstalls })=>floatingInstalls)),
        unreadableInstalls: distinct(roots.flatMap(({ unreadableInstalls })=>unreadableInstalls))
    };
}
function seenIn(roots) {
    const seen = new Map();
    const at = (path)=>{
        const known = seen.get(path) ?? {
            core: false,
            plugins: new Set()
        };
        seen.set(path, known);
        return known;
    };
    for (const { path, cores, plugins } of roots){
        if (cores.length > 0) at(path).core = true;
        else at(path);
        for (const { location } of cores)at(location?.path ?? path).core = true;
        for (const { name, location } of plugins)at(location?.path ?? path).plugins.add(name);
    }
    return [
        ...seen
    ].map(([path, { core, plugins }])=>{
        return {
            path,
            core,
            plugins: plugins.size,
            leftOut: null
        };
    });
}
function readInVain({ path }) {
    return {
        path,
        core: false,
        plugins: 0,
        leftOut: null
    };
}
function unread$1({ path, why }) {
    return {
        path,
        core: false,
        plugins: 0,
        leftOut: why
    };
}
function silentIn({ named, files }, manifests, roots) {
    const speaking = new Set([
        ...manifests.filter(speaks).map(({ path })=>path),
        ...roots.flatMap(({ includes })=>includes)
    ]);
    const texts = new Map(files.map(({ path, text })=>[
            path,
            text
        ]));
    const isEmptyList = (path)=>speaking.size > 0 && isEmpty(path, texts.get(path) ?? '');
    return named.flatMap(({ pattern, paths })=>{
        const [first, ...others] = paths;
        if (first === undefined || paths.some((path)=>speaking.has(path) || isEmptyList(path))) return [];
        const readAs = manifests.find(({ path })=>path === first)?.readAs ?? null;
        const start = {
            path: first,
            line: 1,
            column: 1,
            endColumn: 1
        };
        return {
            path: pattern,
            readAs,
            location: others.length === 0 ? start : null
        };
    });
}
function isEmpty(path, text) {
    if (/\.(?:txt|plugins)$/.test(path)) return holdsNothing(text);
    return /^\s*\{?\s*["']?plugins["']?\s*:\s*(?:\[\s*\]|\{\s*\})?\s*\}?\s*$/.test(text);
}
function distinct(all) {
    const keyOf = ({ text, location })=>JSON.stringify([
            text,
            location
        ]);
    return [
        ...new Map(all.map((each)=>[
                keyOf(each),
                each
            ])).values()
    ];
}

// resolve/manifests/manifests.js
async function readBothManifests(now, before, marks, repository) {
    const base = before === null ? null : await readManifests(before, marks, repository);
    return {
        now: await readManifests(now, marks, repository, base),
        before: base
    };
}
async function readManifests(given, marks, repository, base = null) {
    const manifests = await readEach$1(given, {
        marks,
        repository
    });
    const counting = given.searched ? countingOf(manifests, marks, base) : {
        manifests,
        leftOut: [],
        endedBy: null
    };
    const joined = join(given, counting, marks);
    return base === null ? joined : {
        ...joined,
        vanished: vanishedPins(base, joined, given)
    };
}
async function readEach$1(given, ground) {
    const byPath = new Map([
        ...given.companions,
        ...given.files
    ].map((file)=>[
            file.path,
            file
        ]));
    const absent = new Set(given.absent);
    const folders = new Map();
    for (const path of [
        ...byPath.keys()
    ].sort()){
        const known = folders.get(parentOf(path));
        if (known === undefined) folders.set(parentOf(path), [
            path
        ]);
        else known.push(path);
    }
    const list = (folder)=>folders.get(folder) ?? [];
    const manifests = [];
    for (const file of given.files){
        if (settingsNames.includes(nameOf(file.path))) continue;
        const wanted = new Set();
        const open = (path)=>{
            const there = byPath.get(path) ?? null;
            if (there === null && !absent.has(path)) wanted.add(path);
            return there;
        };
        const manifest = await readManifest(file, {
            ...ground,
            open,
            list
        });
        manifests.push({
            ...manifest,
            ...tracked(manifest, ground.marks),
            wanted: [
                ...new Set([
                    ...manifest.wanted,
                    ...wanted
                ])
            ]
        });
    }
    return manifests;
}
function tracked({ cores, images }, marks) {
    const others = cores.filter((core)=>isOfAnotherTrack(core, marks));
    if (others.length === 0) return {
        cores: cores.map((core)=>asNumbered(core, marks)),
        images
    };
    const name = marks.name ?? 'core';
    const seen = others.flatMap(({ text, location })=>location === null ? [] : {
            text: `${name}:${text}`,
            location
        });
    return {
        cores: cores.filter((core)=>!others.includes(core)).map((core)=>asNumbered(core, marks)),
        images: [
            ...images,
            ...seen
        ]
    };
}
function isOfAnotherTrack({ text, floats }, marks) {
    const { first = 0, numbering = [] } = marks;
    const version = floats === undefined ? undefined : parseCoreVersion(text);
    return version !== undefined && isForeign(version, {
        first,
        numbering});
}
function asNumbered(core, marks) {
    const isTag = core.floats !== undefined && parseCoreVersion(core.text) !== undefined;
    return isTag ? {
        ...core,
        floats: !isWhole(core.text, marks)
    } : core;
}
function join(given, counting, marks) {
    const roots = rootsOf(counting.manifests.filter(speaks));
    const environments = environmentsOf(roots, marks);
    return {
        paths: roots.map(({ path })=>path),
        core: environments[0]?.core ?? null,
        cores: roots.flatMap(({ cores })=>cores),
        plugins: roots.flatMap(({ plugins })=>plugins),
        environments,
        endedBy: counting.endedBy,
        releasing: releasingOf(roots),
        sight: sightOf(given, counting, roots),
        wanted: [
            ...new Set(counting.manifests.flatMap(({ wanted })=>wanted))
        ],
        conflict: conflictOf(environments),
        vanished: [],
        problems: roots.flatMap(({ problems })=>problems),
        notices: given.searched ? newReleaseNotices(counting) : []
    };
}
function newReleaseNotices({ manifests, endedBy }) {
    const own = manifests.find(({ release })=>release !== null);
    if (own === undefined || endedBy !== null) return [];
    const message = `${shown(own.path)} declares a release and the base has no such declaration, so the repository's other files are judged as well.`;
    return [
        {
            message,
            location: {
                path: own.path,
                line: 1,
                column: 1,
                endColumn: 1
            }
        }
    ];
}
function releasingOf(manifests) {
    const own = manifests.find(({ release })=>release !== null);
    if (manifests.length === 0) return null;
    if (own === undefined) {
        const listed = shown(manifests.map(({ path })=>path).join(', '));
        const verb = manifests.length === 1 ? 'pins' : 'pin';
        return {
            names: [],
            reason: `${listed} ${verb} versions that are out already`
        };
    }
    const path = shown(own.path);
    if (own.release === 'core') return {
        names: [
            'core'
        ],
        reason: `${path} is the core's own`
    };
    const names = own.plugins.map(({ name })=>name);
    return {
        names,
        reason: `${path} is a plugin's own, as it declares the core that it needs`
    };
}

// resolve/policy/complete-cadence.js
const everyMonth = [
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12
];
function completeCadence(written) {
    if (written === 'any' || written === 'schedule') return written;
    const patterns = listOf$2(written).flatMap(completePattern);
    const [only] = patterns;
    if (only === undefined) return null;
    return patterns.length === 1 ? only : patterns;
}
function listOf$2(written) {
    if (!written) return [];
    return Array.isArray(written) ? written : [
        written
    ];
}
function completePattern(written) {
    const { day, weekday, week, every, from, after, weeks } = written;
    if (every && from) return [
        {
            everyWeeks: weeksOf(every) ?? 1,
            from: from
        }
    ];
    if (after && weeks) return [
        {
            weeksAfterMajor: ascending(weeks)
        }
    ];
    const months = ascending(written.months ?? everyMonth);
    const offsetDays = written['offset-days'] ?? 0;
    if (typeof day === 'number') return [
        {
            on: {
                day
            },
            months,
            offsetDays
        }
    ];
    const days = Array.isArray(weekday) ? [
        ...new Set(weekday)
    ] : weekday ? [
        weekday
    ] : [];
    return days.map((each)=>({
            on: {
                weekday: each,
                week: week ?? null
            },
            months,
            offsetDays
        }));
}
function ascending(numbers) {
    return [
        ...new Set(numbers)
    ].sort((a, b)=>a - b);
}

// model/finder.js
const optionKinds = [
    'items',
    'list',
    'value',
    'core',
    'flag',
    'all'
];
const neededField = {
    core: 'version',
    plugins: 'name'
};
function parseKeyPath(text) {
    const keys = [];
    for(let at = 0;; at += 1){
        const quote = text.charAt(at);
        const isQuoted = quote === '"' || quote === "'";
        const close = text.indexOf(isQuoted ? quote : '.', isQuoted ? at + 1 : at);
        if (isQuoted && close === -1) return null;
        const key = isQuoted ? text.slice(at + 1, close) : text.slice(at, close === -1 ? undefined : close);
        if (key === '') return null;
        keys.push(key);
        at = isQuoted ? close + 1 : close === -1 ? text.length : close;
        if (at === text.length) return keys;
        if (text.charAt(at) !== '.') return null;
    }
}
function fits(pattern, text) {
    const [first = '', ...others] = pattern.split('*');
    const last = others.pop();
    if (last === undefined) return text === first;
    if (!text.startsWith(first)) return false;
    let at = first.length;
    for (const part of others){
        const found = text.indexOf(part, at);
        if (found === -1) return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}
function endsAs(pattern, path) {
    const wanted = pattern.split('/');
    const parts = path.split('/');
    if (parts.length < wanted.length) return false;
    const end = parts.slice(-wanted.length);
    return wanted.every((part, index)=>fits(part, end[index] ?? ''));
}
function inFile(finder) {
    return 'in' in finder;
}
function isFound(path, { core, plugins, own }) {
    return [
        ...core,
        ...plugins
    ].some((finder)=>inFile(finder) && endsAs(finder.in, path)) || own.some((finder)=>isOwnFile(path, finder));
}
function isOwnFile(path, { name }) {
    return path.split('/').length === name.in.split('/').length && endsAs(name.in, path);
}

// model/template.js
const templateFields = [
    'name',
    'group',
    'version',
    'requires'
];
const longestTemplate = 200;
const longestMatched = 4000;
function parseTemplate(text) {
    if (text.length > longestTemplate) {
        return {
            wrong: `it is longer than ${longestTemplate} characters`
        };
    }
    const steps = [];
    const fields = [];
    const open = [];
    for(let at = 0; at < text.length;){
        const sign = text.charAt(at);
        const isDoubled = '[{*'.includes(sign) && text.charAt(at + 1) === sign;
        if (isDoubled) {
            steps.push({
                kind: 'literal',
                text: sign
            });
            at += 2;
        } else if (sign === '{') {
            const end = text.indexOf('}', at);
            const field = end === -1 ? null : fieldIn(text.slice(at + 1, end));
            if (end === -1) return {
                wrong: 'its `{` is not closed'
            };
            if (field === null) return {
                wrong: `it knows no ${text.slice(at, end + 1)}`
            };
            if (fields.includes(field.name)) return {
                wrong: `it has {${field.name}} twice`
            };
            fields.push(field.name);
            addField(steps, field.name, field.count);
            at = end + 1;
        } else if (sign === '[') {
            open.push(steps.length);
            steps.push({
                kind: 'fork',
                first: steps.length + 1,
                second: 0
            });
            at += 1;
        } else if (sign === ']' && open.length > 0) {
            const from = open.pop();
            steps[from] = {
                kind: 'fork',
                first: from + 1,
                second: steps.length
            };
            at += 1;
        } else if (sign === '*') {
            addAnything(steps);
            at += 1;
        } else {
            at = addLiteral(steps, text, at, open.length > 0);
        }
    }
    if (open.length > 0) return {
        wrong: 'its `[` is not closed'
    };
    return {
        text,
        fields,
        steps
    };
}
function fieldIn(written) {
    const [name = '', count, ...rest] = written.split(':');
    const field = templateFields.find((each)=>each === name);
    if (field === undefined || rest.length > 0) return null;
    if (count === undefined) return {
        name: field,
        count: null
    };
    return field === 'version' && /^[1-4]$/.test(count) ? {
        name: field,
        count: Number(count)
    } : null;
}
function addField(steps, field, count) {
    steps.push({
        kind: 'open',
        field
    });
    const blanks = field === 'requires';
    if (field === 'version') steps.push({
        kind: 'number',
        count
    });
    else steps.push({
        kind: 'any',
        blanks
    });
    const fork = steps.length;
    steps.push({
        kind: 'fork',
        first: fork + 3,
        second: fork + 1
    }, {
        kind: 'any',
        blanks
    }, {
        kind: 'jump',
        to: fork
    }, {
        kind: 'close',
        field
    });
}
function addAnything(steps) {
    const fork = steps.length;
    steps.push({
        kind: 'fork',
        first: fork + 1,
        second: fork + 3
    }, {
        kind: 'any',
        blanks: true
    }, {
        kind: 'jump',
        to: fork
    });
}
function addLiteral(steps, text, start, inside) {
    let at = start;
    let literal = '';
    for(; at < text.length; at += 1){
        const sign = text.charAt(at);
        if ('[{*'.includes(sign) || inside && sign === ']') break;
        if (sign !== ' ') literal += sign;
        else {
            if (literal !== '') steps.push({
                kind: 'literal',
                text: literal
            });
            if (steps.at(-1)?.kind !== 'blanks') steps.push({
                kind: 'blanks'
            });
            literal = '';
        }
    }
    if (literal !== '') steps.push({
        kind: 'literal',
        text: literal
    });
    return at;
}
function matchTemplate({ steps }, text, endOfVersion = null) {
    if (text.length > longestMatched) return null;
    const width = text.length + 1;
    const tried = new Uint8Array((steps.length + 1) * width);
    const ways = [
        {
            step: 0,
            at: 0,
            found: null
        }
    ];
    for(let way = ways.pop(); way !== undefined; way = ways.pop()){
        let { step, at, found } = way;
        for(;;){
            const key = step * width + at;
            if (tried[key] === 1) break;
            tried[key] = 1;
            const now = steps[step];
            if (now === undefined) {
                if (at === text.length) return spansOf(found);
                break;
            }
            if (now.kind === 'fork') {
                ways.push({
                    step: now.second,
                    at,
                    found
                });
                step = now.first;
                continue;
            }
            if (now.kind === 'jump') {
                step = now.to;
                continue;
            }
            if (now.kind === 'open') {
                found = {
                    field: now.field,
                    start: at,
                    end: null,
                    before: found
                };
                step += 1;
                continue;
            }
            if (now.kind === 'close') {
                found = found === null ? null : {
                    ...found,
                    end: at
                };
                step += 1;
                continue;
            }
            if (now.kind === 'number' && endOfVersion !== null) {
                const end = endOfVersion(text, at);
                if (end === null || now.count !== null && numbersIn(text, at) !== now.count) break;
                at = end;
                step += 4;
                continue;
            }
            const next = afterStep(now, text, at);
            if (next === null) break;
            at = next;
            step += 1;
        }
    }
    return null;
}
function afterStep(step, text, at) {
    switch(step.kind){
        case 'literal':
            return text.startsWith(step.text, at) ? at + step.text.length : null;
        case 'blanks':
            {
                let end = at;
                while(isBlank(text, end))end += 1;
                return end === at ? null : end;
            }
        case 'any':
            return at < text.length && (step.blanks || !isBlank(text, at)) ? at + 1 : null;
        case 'number':
            {
                const start = startOfVersion(text, at);
                if (start === null || step.count === null) return start === null ? null : start + 1;
                return numbersIn(text, at) === step.count ? endOfNumbers(text, start) : null;
            }
        default:
            return null;
    }
}
function startOfVersion(text, at) {
    const start = 'vV'.includes(text.charAt(at)) && at < text.length ? at + 1 : at;
    return isDigit(text, start) ? start : null;
}
function numbersIn(text, at) {
    const start = startOfVersion(text, at);
    return start === null ? 0 : text.slice(start, endOfNumbers(text, start)).split('.').length;
}
function endOfNumbers(text, start) {
    let end = start;
    while(isDigit(text, end) || text.charAt(end) === '.' && isDigit(text, end + 1))end += 1;
    return end;
}
function isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
}
function isBlank(text, at) {
    const sign = text.charAt(at);
    return sign !== '' && sign.trim() === '';
}
function spansOf(found) {
    const spans = {};
    for(let each = found; each !== null; each = each.before){
        if (each.end !== null) spans[each.field] = [
            each.start,
            each.end
        ];
    }
    return spans;
}

// resolve/policy/complete-finders.js
const optional = 'optional';
function completeFinders(written, at, locate) {
    return written.map((finder, index)=>completeFinder(finder, locate([
            ...at,
            index
        ], 'value')));
}
function completeFinder(written, location) {
    const placed = {
        location,
        optional: written.version === optional
    };
    const { line, at, text, keys, command, image, tag, variable, item, archive } = written;
    const file = {
        ...placed,
        in: written.in ?? ''
    };
    if (line !== undefined) return {
        ...file,
        kind: 'line',
        template: templateOf(line)
    };
    if (command !== undefined) return completeCommand(command, written, placed);
    if (image !== undefined) {
        return {
            ...placed,
            kind: 'image',
            image,
            template: tag === undefined ? null : templateOf(tag)
        };
    }
    if (variable !== undefined) {
        return {
            ...placed,
            kind: 'variable',
            variable,
            template: templateOf(item ?? '')
        };
    }
    if (archive !== undefined) return {
        ...placed,
        kind: 'archive',
        template: templateOf(archive)
    };
    const path = at === undefined ? [] : keysOf$1(at);
    if (keys !== undefined) return {
        ...file,
        kind: 'keys',
        at: path,
        keys
    };
    if (written.name === undefined) {
        const template = text === undefined ? null : templateOf(text);
        return {
            ...file,
            kind: 'value',
            at: path,
            template
        };
    }
    const { name, version, requires, repository } = written;
    return {
        ...file,
        kind: 'entry',
        at: path,
        name: keysOf$1(name),
        version: version === undefined ? null : version === optional ? [
            'version'
        ] : keysOf$1(version),
        requires: requires === undefined ? null : keysOf$1(requires),
        repository: repository === undefined ? null : keysOf$1(repository)
    };
}
function completeCommand(command, written, placed) {
    return {
        ...placed,
        kind: 'command',
        command: command.trim().split(/\s+/),
        options: new Map(Object.entries(written.options ?? {})),
        arguments: written.arguments ?? [],
        template: templateOf(written.word ?? written.words ?? ''),
        several: written.words !== undefined
    };
}
function completeOwnFinders(written, locate) {
    return written.map(({ in: path, name, version, requires }, index)=>{
        const valueAt = (value)=>typeof value === 'string' ? {
                in: path,
                at: keysOf$1(value)
            } : {
                in: value.in,
                at: keysOf$1(value.at)
            };
        return {
            location: locate([
                'plugins',
                'own',
                index
            ], 'value'),
            optional: false,
            name: valueAt(name),
            version: valueAt(version),
            requires: valueAt(requires)
        };
    });
}
function templateOf(text) {
    return parseTemplate(text);
}
function keysOf$1(text) {
    return parseKeyPath(text);
}

// resolve/policy/complete-core.js
function completeCore(written, locate) {
    return {
        name: written.name ?? null,
        images: written.images ?? [],
        properties: written.properties ?? [],
        called: written.called ?? null,
        first: written.first ?? 0,
        find: completeFinders(written.find ?? [], [
            'core',
            'find'
        ], locate),
        numbering: (written.numbering ?? []).map(({ from, format })=>({
                from,
                words: format.split('.')
            })),
        major: completeMajor(written.major),
        bugfix: completeBugfix(written.bugfix),
        backport: written.backport ?? null,
        schedule: dated(written.schedule).map(([line, date])=>({
                line,
                date,
                location: locate([
                    'core',
                    'schedule',
                    line
                ], 'key')
            })).sort((a, b)=>compareLines(a.line, b.line)),
        releases: dated(written.releases).map(([version, date])=>({
                version: parseCoreVersion(version),
                date
            })).sort((a, b)=>compareCoreVersions(a.version, b.version)),
        stops: (written.stops ?? []).toSorted(compareLines),
        support: Object.entries(written.support ?? {}).flatMap(([line, window])=>typeof window === 'object' && window !== null ? [
                {
                    line,
                    until: window.until
                }
            ] : []).sort((a, b)=>compareLines(a.line, b.line)),
        newestSupported: typeof written.support?.newest === 'number' ? written.support.newest : 0,
        breaking: (written.breaking ?? []).map(({ from, to, reason, guide })=>({
                from,
                to: to ?? null,
                reason,
                guide: guide ?? null
            })).sort((a, b)=>compareLines(a.from, b.from))
    };
}
function completeMajor(written) {
    const on = completeCadence(written?.on);
    return on === null ? null : {
        on,
        perYear: written?.['per-year'] ?? null
    };
}
function completeBugfix(written) {
    const on = completeCadence(written?.on);
    if (on === null) return null;
    const lines = written?.lines ?? [];
    return {
        on,
        lines: lines === 'all' ? 'all' : lines.filter((line)=>line !== 'latest')
    };
}
function dated(written) {
    return Object.entries(written ?? {}).flatMap(([key, date])=>date ? [
            [
                key,
                date
            ]
        ] : []);
}

// resolve/policy/complete-sources.js
function completeSources(written) {
    return written.map(completeSource);
}
function completeSource(written) {
    const { file, index, lock, tag, key, warnings, core } = written;
    if (file !== undefined) return {
        kind: 'file',
        from: file
    };
    if (lock !== undefined) return {
        kind: 'lock',
        from: lock,
        core: core ?? ''
    };
    if (tag !== undefined) return {
        kind: 'tag',
        file: tag,
        at: keysOf(written.at)
    };
    return {
        kind: 'index',
        from: index ?? '',
        shape: {
            key: key === undefined ? null : parseTemplate(key),
            entries: key !== undefined ? null : {
                at: keysOf(written.at),
                name: keysOf(written.name),
                version: keysOf(written.version),
                requires: keysOf(written.requires)
            },
            warnings: warnings === undefined ? null : {
                at: keysOf(warnings.at),
                name: keysOf(warnings.name),
                ranges: keysOf(warnings.versions),
                first: keysOf(warnings.first),
                last: keysOf(warnings.last),
                reason: keysOf(warnings.reason),
                url: keysOf(warnings.url)
            }
        }
    };
}
function keysOf(text) {
    return text === undefined ? [] : parseKeyPath(text);
}

// resolve/policy/complete.js
function completePolicy(written, source, locate, ground) {
    return {
        name: written.name ?? source,
        source,
        platform: ground.core?.name ?? null,
        timeZone: written['time-zone'] ?? 'UTC',
        prereleases: written.prereleases ?? 'strict',
        core: completeCore(written.core ?? {}, locate),
        plugins: {
            versions: written.plugins?.versions ?? defaultNotation.versions,
            requires: written.plugins?.requires ?? defaultNotation.requires,
            find: completeFinders(written.plugins?.find ?? [], [
                'plugins',
                'find'
            ], locate),
            own: completeOwnFinders(written.plugins?.own ?? [], locate),
            major: completePluginCadence(written.plugins?.major),
            minor: completePluginCadence(written.plugins?.minor),
            patch: completePluginCadence(written.plugins?.patch)
        },
        deployments: completeDeployments(written.deployments),
        catalogues: completeSources(written.catalogues ?? []),
        toleranceDays: written['tolerance-days'] ?? 0,
        rules: completeRules(written.rules),
        waivers: (written.waivers ?? []).map((waiver, index)=>completeWaiver(waiver, locate([
                'waivers',
                index
            ], 'value'))),
        freezes: (written.freezes ?? []).map(({ from, to, reason, for: kind })=>({
                from: from,
                to: to,
                reason,
                for: kind ?? 'releases'
            })),
        links: completeLinks(written.links)
    };
}
function completePluginCadence(written) {
    return written?.on === 'core-major' ? 'core-major' : completeCadence(written?.on);
}
function completeDeployments(written) {
    const on = completeCadence(written?.on);
    return on === 'any' ? null : on;
}
function completeRules(written) {
    const levels = Object.entries(written ?? {}).filter(([, level])=>level !== null);
    return Object.fromEntries(levels);
}
function completeWaiver(written, location) {
    const { rule, subject, reason, until } = written;
    const at = subject.lastIndexOf('@');
    const versioned = at > 0;
    return {
        rule,
        subject: versioned ? subject.slice(0, at) : subject,
        version: versioned ? subject.slice(at + 1) : null,
        reason,
        until: until,
        location
    };
}
function completeLinks(written) {
    const { migration, support, board, ...rest } = written ?? {};
    const others = Object.entries(rest).flatMap(([name, link])=>link ? [
            [
                name,
                link
            ]
        ] : []);
    return {
        migration: migration ?? null,
        support: support ?? null,
        board: board ?? null,
        others: Object.fromEntries(others)
    };
}

// resolve/policy/locate.js
const locateNowhere = ()=>null;
function locateIn(documents) {
    return (at, part)=>{
        const document = documents.find(({ value })=>has(value, at));
        return document?.placeOf(at, part).location ?? null;
    };
}
function has(value, [step, ...rest]) {
    if (step === undefined) return true;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    return has(value[step], rest);
}
function nearest(at, locate) {
    return locate(at, 'key') ?? (at.length === 0 ? null : nearest(at.slice(0, -1), locate));
}

// resolve/policy/resolve-preset.js
function resolvePreset(name) {
    const written = findPreset(name);
    return written === null ? null : completePolicy(written, 'built-in', locateNowhere, written);
}

// resolve/resolve.js
async function resolve(sources) {
    const { policy, problems: wrongPolicy } = await policyOf(sources.policy);
    const judging = policy ?? resolvePreset(defaultPreset);
    const manifests = await manifestsOf(sources, judging);
    const read = await cataloguesOf(sources, judging, manifests);
    const { catalogue, base, problems: wrongCatalogue } = read;
    const { facts, problems: wrongFacts } = resolveFacts(...[
        sources,
        judging,
        catalogue,
        manifests
    ], await candidatesOf(sources.policy));
    const standing = [
        ...wrongCatalogue,
        ...wrongFacts
    ].filter((problem)=>policy !== null || !dependsOnPolicy(problem, sources));
    const problems = [
        ...sources.problems,
        ...wrongPolicy,
        ...standing
    ];
    const wanted = {
        now: [
            ...manifests.now.wanted,
            ...read.wanted.now
        ],
        before: [
            ...manifests.before?.wanted ?? [],
            ...read.wanted.before
        ]
    };
    if (problems.length > 0 || facts === null) return {
        facts: null,
        policy,
        wanted,
        problems
    };
    const added = base === null ? [] : (await guard()).addedEntryNotices(base, facts.plugins);
    const notices = [
        ...facts.notices,
        ...read.notices,
        ...added
    ];
    return {
        facts: {
            ...facts,
            notices
        },
        policy: facts.policy,
        wanted,
        problems: []
    };
}
function dependsOnPolicy({ location }, { policy, manifests }) {
    if (policy.kind !== 'files' || location === null) return false;
    const decides = policy.files.some(({ text })=>/["']?\b(?:find|own|extends)["']?\s*:/.test(text));
    return decides && manifests.files.some(({ path })=>path === location.path);
}
async function policyOf(source) {
    if (source.kind === 'unnamed') return {
        policy: resolvePreset(defaultPreset),
        problems: []
    };
    if (source.kind === 'preset') return {
        policy: resolvePreset(source.name),
        problems: []
    };
    if (source.files.length === 0) return {
        policy: null,
        problems: []
    };
    const { resolvePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(4862), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));
    return resolvePolicy(source.files);
}
async function candidatesOf(source) {
    if (source.kind === 'preset') return [];
    const standard = resolvePreset(defaultPreset);
    const over = source.kind === 'files' ? await silentFiles(source.files) : (_)=>null;
    if (over === null) return [];
    return presetsOfCore(standard.core.name ?? '').flatMap((preset)=>{
        const ground = resolvePreset(preset);
        const policy = source.kind === 'files' ? over(preset) : ground;
        return policy === null || policy.core.name !== ground.core.name ? [] : {
            preset,
            ground,
            policy
        };
    });
}
async function silentFiles(files) {
    const last = files.at(-1);
    if (last === undefined) return null;
    const { extendsNothingNamed, resolvePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(4862), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));
    if (!extendsNothingNamed(last)) return null;
    return (preset)=>resolvePolicy(files, preset).policy;
}
function manifestsOf(sources, policy) {
    const { manifests, base, repository } = sources;
    return readBothManifests(manifests, base?.manifests ?? null, marksOf(policy), repository);
}
async function cataloguesOf(sources, policy, manifests) {
    const { inputs, base } = sources;
    const asks = hasPlugins(inputs, manifests);
    const local = asks ? localSources(policy, sources.manifests) : noSources;
    const past = asks && base !== null ? localSources(policy, base.manifests) : noSources;
    const wanted = {
        now: local.wanted,
        before: past.wanted
    };
    const catalogues = [
        ...local.found,
        ...sources.catalogues
    ];
    if (catalogues.length === 0 && !asks) {
        return {
            catalogue: {
                find: ()=>null
            },
            base: null,
            problems: [],
            notices: [],
            wanted
        };
    }
    const written = inputs['core-version'] || (manifests.now.core?.text ?? '');
    const core = parseCoreVersion(written) ?? null;
    const now = await catalogueOverBuiltIn(catalogues, core, policy);
    const told = [
        ...local.problems,
        ...now.problems
    ];
    if (base === null || catalogues.length + past.found.length === 0) {
        return {
            ...now,
            problems: told,
            base: null,
            notices: [],
            wanted
        };
    }
    const before = await catalogueOverBuiltIn([
        ...past.found,
        ...base.catalogues
    ], core, policy);
    return {
        catalogue: (await guard()).guardCatalogue(before.catalogue, now.catalogue),
        base: before.catalogue,
        problems: told,
        notices: told.length > 0 ? [] : brokenBaseNotices(before.problems),
        wanted
    };
}
const noSources = {
    found: [],
    wanted: [],
    problems: []
};
function localSources({ catalogues }, files) {
    const known = new Map([
        ...files.companions,
        ...files.files
    ].map((file)=>[
            file.path,
            file
        ]));
    const named = catalogues.filter((source)=>source.kind !== 'tag' && !isAddress(source.from));
    const paths = named.flatMap((source)=>'from' in source ? [
            source.from
        ] : []);
    const absent = named.flatMap((source)=>source.kind !== 'tag' && source.kind !== 'lock' && files.absent.includes(source.from) ? [
            source.from
        ] : []);
    return {
        found: paths.flatMap((path)=>known.get(path) ?? []),
        wanted: paths.filter((path)=>!known.has(path) && !files.absent.includes(path)),
        problems: absent.map(missingSource)
    };
}
function missingSource(path) {
    return {
        message: `The policy learns requirements from ${shown(path)}, and there is no such file; correct \`catalogues\`.`,
        found: shown(path),
        expected: 'a file of the repository, or an https address',
        location: null
    };
}
function brokenBaseNotices([fault, ...others]) {
    if (fault === undefined) return [];
    const { message, location } = fault;
    const place = location === null ? '' : ` (line ${location.line} of ${shown(location.path)})`;
    const more = others.length === 0 ? '' : ` There are ${others.length} more faults.`;
    const said = `A catalogue of the base is broken${place}, so it does not hold the change to what it says: ${message}${more}`;
    return [
        {
            message: said,
            location: null
        }
    ];
}
function guard() {
    return __nccwpck_require__.e(/* import() */ 3775).then(__nccwpck_require__.bind(__nccwpck_require__, 3775));
}
function hasPlugins(inputs, { now, before }) {
    const byHand = inputs['plugin-versions'] + inputs['current-plugin-versions'];
    return byHand !== '' || now.plugins.length + (before?.plugins.length ?? 0) > 0;
}

// gather/fill-gaps.js
async function fillGaps({ github, download }, given, found) {
    const learnt = await fetchSources(download, given, found);
    const sources = learnt ?? given;
    const facts = learnt === null ? found : (await resolve(learnt)).facts;
    const gaps = facts === null ? [] : gapsOf(facts);
    if (facts === null || gaps.length === 0 || github === null || github.connect === null) {
        return sources;
    }
    const { readLive } = await __nccwpck_require__.e(/* import() */ 7298).then(__nccwpck_require__.bind(__nccwpck_require__, 7298));
    const { declarationOf } = await __nccwpck_require__.e(/* import() */ 8513).then(__nccwpck_require__.bind(__nccwpck_require__, 8513));
    const { catalogue: trusted } = await catalogueOverBuiltIn(trustedOf(sources), null, facts.policy);
    const live = await readLive(await github.connect(), gaps, trusted, declarationOf(facts.policy));
    return withCatalogue({
        ...sources,
        notices: [
            ...sources.notices,
            ...live.notices
        ]
    }, live);
}
async function fetchSources(download, sources, { plugins, policy }) {
    const addresses = policy.catalogues.flatMap((source)=>'from' in source && isAddress(source.from) ? [
            source.from
        ] : []);
    if (addresses.length === 0 || plugins.every(({ requirement })=>requirement !== null)) {
        return null;
    }
    const { catalogues, problems } = await readCatalogues(addresses.join('\n'), {
        read: async ()=>({
                kind: 'missing'
            })
    }, download);
    const { base } = sources;
    return {
        ...sources,
        catalogues: [
            ...catalogues,
            ...sources.catalogues
        ],
        base: base === null ? null : {
            ...base,
            catalogues: [
                ...catalogues,
                ...base.catalogues
            ]
        },
        problems: [
            ...sources.problems,
            ...problems
        ]
    };
}
function trustedOf({ base, catalogues, event }) {
    if (base !== null) return base.catalogues;
    return judgesChange(event) ? [] : catalogues;
}
function withCatalogue(sources, { catalogue }) {
    if (catalogue === null) return sources;
    const { base, catalogues } = sources;
    return {
        ...sources,
        catalogues: [
            ...catalogues,
            catalogue
        ],
        base: base === null ? null : {
            ...base,
            catalogues: [
                ...base.catalogues,
                catalogue
            ]
        }
    };
}

// read/commits.js
function commitsOf(event, hasCheckout) {
    const { name, sha, pullRequest, headSha, baseSha } = event;
    if (whatIsUntold(event) !== null) return {
        head: null,
        base: null
    };
    if (name === 'pull_request_target') return {
        head: headSha ?? `refs/pull/${pullRequest}/head`,
        base: sha
    };
    const head = hasCheckout || sha === '' ? null : sha;
    return {
        head,
        base: pullRequest === null ? baseSha : `${sha}^1`
    };
}
function untoldBase(event) {
    const untold = event === null ? null : whatIsUntold(event);
    if (event === null || untold === null) return [];
    const what = event.name === 'merge_group' ? 'A merge queue' : 'A pull request';
    return [
        problem(`${what} is judged by its base, and this run cannot tell its base: ${untold}. Run it again; if that does not help, whatever starts the action has to hand on the event as GitHub sent it.`, {
            found: `${event.name} without it`,
            expected: untoldIn[event.name === 'merge_group' ? 'queue' : 'pullRequest']
        })
    ];
}
const untoldIn = {
    queue: '`merge_group.base_sha` in the file that GITHUB_EVENT_PATH names',
    pullRequest: '`pull_request.number` in the file that GITHUB_EVENT_PATH names, and the commit in GITHUB_SHA'
};
function whatIsUntold(event) {
    if (!judgesChange(event)) return null;
    if (event.name === 'merge_group') {
        return event.baseSha === null ? 'the event names no `merge_group.base_sha`' : null;
    }
    if (event.pullRequest === null) return 'the event names no `pull_request.number`';
    return event.sha === '' ? 'the runner names no commit in GITHUB_SHA' : null;
}

// read/manifest-paths.js
const untouched = {
    isTouched: ()=>false,
    paths: []
};
function manifestsAsked(inputs) {
    const written = [
        ...new Set(namesIn(inputs.manifests))
    ];
    const without = written.flatMap((name)=>name.startsWith('!') ? relative(name.slice(1)) : []);
    const names = written.filter((name)=>!name.startsWith('!'));
    if (names.length === 1 && names[0] === 'none') return {
        kind: 'none',
        names: [],
        without: []
    };
    if (names.length > 0) return {
        kind: 'named',
        names,
        without
    };
    const byHand = inputs['core-version'] !== '' || inputs['plugin-versions'] !== '';
    return {
        kind: byHand && without.length === 0 ? 'none' : 'searched',
        names,
        without
    };
}
function needsList({ kind, names }) {
    return kind === 'searched' || names.some(isPattern);
}
async function manifestPaths(asked, snapshot, touched, excluded) {
    const strays = [
        ...asked.names.filter(isPattern),
        ...asked.without
    ].filter(leadsOut);
    const { kind } = asked;
    const { isTouched } = touched;
    const nothing = {
        kind,
        isTouched,
        head: [],
        before: [],
        named: [],
        leftOut: [],
        listed: null,
        unmatched: []
    };
    if (kind === 'none') return {
        ...nothing,
        problems: []
    };
    if (strays.length > 0) {
        const wrong = strays.map((pattern)=>wrongPattern(pattern, 'leads out of the folder'));
        return {
            ...nothing,
            problems: wrong
        };
    }
    const list = needsList(asked) ? await snapshot.list() : {
        paths: [],
        cut: false
    };
    const problems = list.cut ? [
        tooManyListed(list.paths.length)
    ] : [];
    const found = await (kind === 'named' ? namedPaths : searchedPaths)(asked, list.paths, touched, excluded, snapshot);
    return {
        ...nothing,
        ...found,
        problems
    };
}
async function namedPaths({ names, without }, listed, { isTouched, paths }, _, { walk }) {
    const isWithout = await matcherOf(without);
    const head = new Set();
    const unmatched = [];
    const named = [];
    for (const name of names){
        const found = isPattern(name) ? await matchesOf(name, listed, walk) : [
            name
        ];
        if (found.length === 0) unmatched.push(name);
        const kept = found.filter((path)=>!isWithout(path));
        named.push({
            pattern: name,
            paths: kept
        });
        for (const path of kept)head.add(path);
    }
    const isNamed = await matcherOf(names.filter(isPattern));
    const were = paths.filter((path)=>isNamed(path) && !isWithout(path));
    const before = new Set([
        ...[
            ...head
        ].filter(isTouched),
        ...were
    ]);
    return {
        head: [
            ...head
        ],
        before: [
            ...before
        ],
        named,
        leftOut: [],
        listed: null,
        unmatched
    };
}
async function searchedPaths({ without }, listed, { isTouched, paths }, excluded) {
    const isWithout = await matcherOf(without);
    const charts = chartsWithLock([
        ...listed,
        ...paths
    ]);
    const isCandidate = (path)=>searchedFormatOf(path) !== null && !excluded.includes(path) && !isWithout(path);
    const head = [];
    const leftOut = [];
    for (const path of listed){
        if (!isCandidate(path)) continue;
        const why = whyLeftOut(path, charts);
        if (why === null) head.push(path);
        else leftOut.push({
            path,
            why
        });
    }
    const were = paths.filter((path)=>isCandidate(path) && whyLeftOut(path, charts) === null);
    const before = [
        ...new Set([
            ...head.filter(isTouched),
            ...were
        ])
    ].sort();
    return {
        head,
        before,
        named: [],
        leftOut,
        listed: listed.length,
        unmatched: []
    };
}
async function withFound(paths, asked, listed, touched, excluded, marks) {
    const isWithout = await matcherOf(asked.without);
    const charts = chartsWithLock([
        ...listed,
        ...touched.paths
    ]);
    const isNew = (path)=>isFound(path, marks.finders) && searchedFormatOf(path) === null && !excluded.includes(path) && !isWithout(path) && whyLeftOut(path, charts) === null;
    const more = listed.filter(isNew);
    const were = [
        ...more.filter(touched.isTouched),
        ...touched.paths.filter(isNew)
    ];
    const all = [
        ...listed,
        ...touched.paths
    ];
    const { core, plugins } = marks.finders;
    const unread = [
        ...core,
        ...plugins
    ].filter((finder)=>inFile(finder) && finder.location !== null && !all.some((path)=>endsAs(finder.in, path)));
    return {
        ...paths,
        head: [
            ...new Set([
                ...paths.head,
                ...more
            ])
        ].sort(),
        before: [
            ...new Set([
                ...paths.before,
                ...were
            ])
        ].sort(),
        problems: [
            ...paths.problems,
            ...unread.map(unreadFinder)
        ]
    };
}
function unreadFinder(finder) {
    const pattern = shown(inFile(finder) ? finder.in : '');
    return {
        message: `The policy finds versions in ${pattern}, and there is no such file; correct \`in\`, or take the finder out.`,
        found: pattern,
        expected: 'a pattern that matches the end of a path of the repository',
        location: finder.location
    };
}
async function matchesOf(pattern, listed, walk) {
    const matches = await matcherOf([
        pattern
    ]);
    const found = listed.filter(matches);
    return found.length > 0 ? found : (await walk(folderOf(pattern))).paths.filter(matches);
}
async function matcherOf(patterns) {
    if (patterns.length === 0) return ()=>false;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 9353).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9353, 23));
    return picomatch([
        ...patterns
    ], {
        dot: true
    });
}
function folderOf(pattern) {
    const parts = pattern.split('/');
    return parts.slice(0, parts.findIndex(isPattern)).join('/');
}
function isPattern(name) {
    return /[*?[{]/.test(name);
}
function leadsOut(pattern) {
    return /^[\\/]|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/.test(pattern);
}
function wrongPattern(pattern, what) {
    return problem(`The pattern ${shown(pattern)} in manifests ${what}.`, {
        found: shown(pattern),
        expected: 'a pattern that matches files inside the folder, or none'
    });
}
function tooManyListed(count) {
    const listed = count.toLocaleString('en');
    return problem(`The repository has more files than can be listed (${listed} were), so some may be overlooked; name the files to read in \`manifests\`, without patterns.`, {
        found: `more than ${listed} files`,
        expected: 'paths in `manifests`'
    });
}
function settingsBeside(paths) {
    return paths.filter((path)=>/(?:^|\/)gradle\.properties$/.test(path)).map((path)=>path.slice(0, path.lastIndexOf('/') + 1)).flatMap((folder)=>settingsNames.map((name)=>folder + name));
}
function namesIn(input) {
    return input.split('\n').flatMap((line)=>line.match(/(?:\{[^{}]*\}|[^,])+/g) ?? []).map(relative).filter((name)=>name !== '');
}
function relative(name) {
    return name.trim().replace(/^(?:\.\/)+/, '');
}

// resolve/manifests/kustomize-search.js
const kustomizationName = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const pathPattern = /[\w.@~+/-]+/g;
const maxKustomizations = 20_000;
function isKustomizationPath(path) {
    return kustomizationName.test(path);
}
function kustomizationsUpon(found, texts) {
    const users = usersOf([
        ...texts
    ].slice(0, maxKustomizations));
    const upon = new Set();
    const waiting = [
        ...found
    ];
    for(let path = waiting.pop(); path !== undefined; path = waiting.pop()){
        for (const target of [
            path,
            folderOf$1(path).replace(/\/$/, '')
        ]){
            for (const user of users.get(target) ?? []){
                if (upon.has(user)) continue;
                upon.add(user);
                waiting.push(user);
            }
        }
    }
    return [
        ...upon
    ].sort();
}
function usersOf(kustomizations) {
    const users = new Map();
    for (const [path, texts] of kustomizations){
        for (const [written] of texts.flatMap((text)=>[
                ...text.matchAll(pathPattern)
            ])){
            const target = pathWithin(folderOf$1(path), written);
            if (target === null) continue;
            const known = users.get(target);
            if (known === undefined) users.set(target, [
                path
            ]);
            else known.push(path);
        }
    }
    return users;
}

// resolve/manifests/search-words.js
const maxBetween = 120;
function searchFor({ name, images, properties, finders }, of = 'bytes') {
    const found = [
        ...finders.core,
        ...finders.plugins
    ].map(wordOf);
    const words = [
        name ?? '',
        ...images.map(lastPart),
        ...properties,
        ...found
    ].filter((word)=>word !== '');
    const shortest = words.filter((word, n)=>!words.some((other, m)=>contains(word, other) && (word !== other || m < n)));
    const core = shortest.map(of === 'bytes' ? bytesOf$2 : (word)=>word).map(escaped).join('|');
    const marks = core === '' ? null : `(?<!\\.)(?:${core})|(?:${core})(?!\\.)|(?:${core})[\\w.-]*:[\\w.-]+:`;
    const install = [
        `\\bplugins?\\b[^]{0,${maxBetween}}?\\binstall\\b`,
        '-\\d[\\w.+-]*\\.(?:jar|zip)\\b',
        '\\bbuild-args?\\b'
    ].join('|');
    const patterns = {
        'a word': patternOf([
            marks
        ]),
        plugins: patternOf([
            marks,
            'plugins?',
            install
        ]),
        'an install': patternOf([
            marks,
            install
        ])
    };
    const hint = patternOf([
        core === '' ? null : core,
        'plugin',
        '\\.jar',
        '\\.zip',
        'build-arg'
    ]);
    return (text, held)=>{
        if (held === 'anything' || isPointer(text)) return true;
        const plain = text.includes('\0') ? text.replaceAll('\0', '') : text;
        return hint.test(plain) && patterns[held].test(plain);
    };
}
function wordOf(finder) {
    if (finder.kind === 'image') return lastPart(finder.image);
    if (finder.kind === 'variable') return finder.variable;
    if (finder.kind === 'command') return longestOf((finder.command[0] ?? '').split('*'));
    if (finder.kind !== 'archive') return '';
    const literals = finder.template.steps.flatMap((step)=>step.kind === 'literal' ? step.text : []);
    return longestOf(literals);
}
function longestOf(words) {
    return words.reduce((one, other)=>other.length > one.length ? other : one, '');
}
function isPointer(text) {
    return text.startsWith('version https://git-lfs.github.com/spec/');
}
function lastPart(image) {
    return image.slice(image.lastIndexOf('/') + 1);
}
function contains(word, other) {
    return word.toLowerCase().includes(other.toLowerCase());
}
function bytesOf$2(word) {
    return String.fromCharCode(...new TextEncoder().encode(word));
}
function escaped(word) {
    return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function patternOf(parts) {
    const alternatives = parts.filter((part)=>part !== null);
    return new RegExp(alternatives.length === 0 ? '(?!)' : alternatives.join('|'), 'i');
}

// read/manifests.js
const maxManifests = 1_000;
const maxCharacters = 20_000_000;
const maxLeftOut = 50;
async function readManifestFiles(paths, snapshot, readBefore, marks) {
    const searched = paths.kind === 'searched';
    const matters = mattersUnder(marks);
    const looked = await lookThrough(paths, snapshot, matters);
    const { leftOut } = looked;
    const past = readBefore === null ? noneRead : await readEach(paths.before, readBefore);
    const holding = past.files.filter(({ path, text })=>!searched || looked.found.includes(path) || matters(path, bytesOf$1(text)));
    const upon = searched ? buildingUpon(looked, past.files, holding) : [];
    const found = new Set([
        ...looked.found,
        ...upon
    ]);
    const counted = past.files.filter((file)=>holding.includes(file) || found.has(file.path));
    const names = inOrder(paths, [
        ...found,
        ...counted.map(({ path })=>path)
    ]);
    const settings = settingsBeside(names);
    const all = [
        ...new Set([
            ...names,
            ...settings
        ])
    ];
    const now = await readEach(all, snapshot.read);
    const pastSettings = await readEach(settings.filter(paths.isTouched), readBefore ?? nowhere$1);
    const standing = now.files.filter(({ path })=>!paths.isTouched(path));
    const before = new Map([
        ...standing,
        ...counted,
        ...pastSettings.files
    ].map((file)=>[
            file.path,
            file
        ]));
    const isHere = new Set(now.files.map(({ path })=>path));
    const named = paths.named.map((each)=>({
            ...each,
            paths: each.paths.filter((path)=>isHere.has(path))
        }));
    const shared = {
        ...noFiles,
        searched,
        named,
        searchedFiles: paths.listed
    };
    return {
        now: {
            ...shared,
            files: now.files,
            leftOut
        },
        before: readBefore === null ? null : {
            ...shared,
            files: all.flatMap((path)=>before.get(path) ?? [])
        },
        problems: [
            ...paths.problems,
            ...await unmatchedProblems(paths, counted),
            ...unreadProblems([
                ...now.unread,
                ...looked.absent.map((path)=>({
                        path,
                        why: notCheckedOut
                    })),
                ...now.missing.filter((path)=>!searched && paths.head.includes(path) && !before.has(path)).map((path)=>({
                        path,
                        why: 'there is no such file'
                    })),
                ...past.unread.filter(({ unseen })=>unseen)
            ]),
            ...now.cut ? [
                tooMuch(names.length)
            ] : []
        ]
    };
}
const notCheckedOut = 'the checkout is a sparse one and leaves it out; check it out too, or say in `manifests` which files count';
function mattersUnder(marks) {
    const holds = searchFor(marks);
    return (path, bytes)=>isFound(path, marks.finders) || holds(bytes, searchedFormatOf(path)?.holds ?? 'anything');
}
function bytesOf$1(text) {
    return Buffer.from(text).toString('latin1');
}
async function lookThrough({ kind, head, leftOut }, { search }, matters) {
    const kustomizations = new Map();
    if (kind !== 'searched') return {
        found: head,
        absent: [],
        kustomizations,
        leftOut: []
    };
    const mattersOrBuilds = (path, bytes)=>{
        if (matters(path, bytes)) return true;
        if (isKustomizationPath(path)) kustomizations.set(path, bytes);
        return false;
    };
    const searched = [
        ...await search(head, mattersOrBuilds)
    ];
    const close = await search(leftOut.map(({ path })=>path), matters);
    const paths = (of, what)=>of.flatMap(([path, came])=>came === what ? path : []);
    return {
        found: paths(searched, 'found'),
        absent: paths(searched, 'absent'),
        kustomizations,
        leftOut: [
            ...paths(searched, 'symlink').map((path)=>({
                    path,
                    why: 'it is a symlink'
                })),
            ...leftOut.filter(({ path })=>close.get(path) === 'found').slice(0, maxLeftOut)
        ]
    };
}
function buildingUpon({ found, kustomizations }, past, holding) {
    const texts = new Map([
        ...kustomizations
    ].map(([path, bytes])=>[
            path,
            [
                bytes
            ]
        ]));
    for (const { path, text } of past){
        if (isKustomizationPath(path)) texts.set(path, [
            ...texts.get(path) ?? [],
            text
        ]);
    }
    return kustomizationsUpon([
        ...found,
        ...holding.map(({ path })=>path)
    ], texts);
}
const noneRead = {
    files: [],
    unread: []};
const nowhere$1 = async ()=>({
        kind: 'missing'
    });
async function readEach(paths, read) {
    const files = [];
    const missing = [];
    const unread = [];
    let characters = 0;
    for (const path of paths){
        if (files.length >= maxManifests || characters > maxCharacters) {
            return {
                files,
                missing,
                unread,
                cut: true
            };
        }
        const file = await readManifestFile(path, read);
        if (file.kind === 'text') {
            files.push({
                path,
                text: file.text
            });
            characters += file.text.length;
        } else if (file.kind === 'missing') missing.push(path);
        else unread.push({
            path,
            why: file.why,
            unseen: file.unseen !== undefined
        });
    }
    return {
        files,
        missing,
        unread,
        cut: false
    };
}
async function readManifestFile(path, read) {
    const file = await read(path, longestManifest);
    return file.kind === 'text' && isPointer(file.text) ? {
        kind: 'refused',
        why: 'it is a pointer of Git LFS, whose file was not fetched'
    } : file;
}
function inOrder({ kind, head }, paths) {
    const known = new Set(paths);
    if (kind === 'searched') return [
        ...known
    ].sort();
    return [
        ...new Set([
            ...head.filter((path)=>known.has(path)),
            ...paths
        ])
    ];
}
async function unmatchedProblems({ unmatched }, before) {
    const problems = [];
    for (const pattern of unmatched){
        const matches = await matcherOf([
            pattern
        ]);
        if (!before.some(({ path })=>matches(path))) {
            problems.push(wrongPattern(pattern, 'matches no file'));
        }
    }
    return problems;
}
function unreadProblems(unread) {
    const byReason = new Map();
    for (const { why, path } of unread){
        byReason.set(why, (byReason.get(why) ?? new Set()).add(path));
    }
    return [
        ...byReason
    ].map(([why, paths])=>unreadable$1([
            ...paths
        ], why));
}
function unreadable$1(paths, why) {
    const several = paths.length > 1;
    const listed = shown(paths.join(', '));
    return problem(`The manifest${several ? 's' : ''} ${listed} cannot be read: ${why}.`, {
        found: listed,
        expected: `${several ? 'files' : 'a file'} of at most ${longestManifest} bytes inside the workspace`
    });
}
function tooMuch(count) {
    const found = `${count.toLocaleString('en')} files`;
    return problem(`Versions could stand in ${found}, which is more than one run reads; say which count in \`manifests\`: paths, patterns, or \`!pattern\` for what to leave out.`, {
        found,
        expected: `at most ${maxManifests.toLocaleString('en')} files with ${maxCharacters.toLocaleString('en')} characters together`
    });
}

// read/policy.js
const defaultPolicyPath = '.github/release-gate.yml';
const mostPolicyBytes = 1_000_000;
const noPolicy = {
    policy: {
        kind: 'unnamed'
    },
    problems: [],
    trouble: null
};
function isPreset(input) {
    return presetNames.includes(input);
}
function policyPathOf(input) {
    return input === '' ? defaultPolicyPath : input.replace(/^(?:\.\/)+/, '');
}
async function readPolicy(input, readText, needed = input !== '') {
    if (isPreset(input)) return preset(input);
    const path = policyPathOf(input);
    const first = await readLinked(path, readText);
    if (first.kind === 'missing' && !needed) return noPolicy;
    const files = [];
    const failed = await followExtends(path, first, readText, files);
    const policy = {
        kind: 'files',
        files
    };
    if (failed === null) return {
        policy,
        problems: [],
        trouble: null
    };
    return {
        policy,
        problems: [
            failed.problem
        ],
        trouble: troubleOf(failed.read, files)
    };
}
function troubleOf(read, files) {
    if (read.kind === 'refused') return read.unseen ?? 'broken';
    return files.length === 0 ? 'missing' : 'broken';
}
async function followExtends(path, read, readText, files) {
    if (read.kind !== 'text') {
        return {
            read,
            problem: unreadable(path, read, files.at(-1) ?? null)
        };
    }
    const file = {
        path,
        text: read.text
    };
    files.push(file);
    const { extendsOf } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(4862), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));
    const next = extendsOf(file);
    if (next === null || files.some((each)=>each.path === next)) return null;
    const out = /^\.\.(?:\/|$)/.test(next) || next.startsWith('/') && !path.startsWith('/');
    if (out) {
        const read = {
            kind: 'refused',
            why: 'it leads out of the folder'
        };
        return {
            read,
            problem: unreadable(next, read, file)
        };
    }
    return followExtends(next, await readLinked(next, readText), readText, files);
}
function preset(name) {
    return {
        policy: {
            kind: 'preset',
            name
        },
        problems: [],
        trouble: null
    };
}
function unreadable(path, read, extending) {
    const why = read.kind === 'missing' ? 'there is no such file' : read.why;
    const from = extending === null ? '' : `, which ${shown(extending.path)} extends,`;
    const meant = read.kind === 'missing' ? suggest(path, presetNames) : null;
    const hint = meant === null ? '' : ` Did you mean the preset ${meant}?`;
    return problem(`The policy ${shown(path)}${from} cannot be read: ${why}.${hint}`, {
        found: shown(path),
        expected: `a policy file, or a preset: ${presetNames.join(', ')}`
    });
}

// model/github-client.js
class NoAnswer extends Error {
}
class UnreadableAnswer extends Error {
}
const shapeless = 'a page without the data that was asked for';
const maxShown = 100;
function failureOf(error) {
    const rejected = typeof error === 'object' && error !== null ? error : {};
    const { status, response, headers } = rejected;
    const data = fieldsOf(response?.data);
    const message = [
        data.message,
        rejected.message
    ].find((text)=>typeof text === 'string');
    if (error instanceof TypeError) return failureOf(new UnreadableAnswer(shapeless));
    return {
        kind: kindOf(rejected) ?? kindOf(rejected.cause) ?? 'refused',
        status: typeof status === 'number' ? status : null,
        message: message ?? String(error),
        codes: listOf$1(data.errors).flatMap((fault)=>{
            const { code } = fieldsOf(fault);
            return typeof code === 'string' ? code : [];
        }),
        headers: response?.headers ?? headers ?? {}
    };
}
function isDenied({ status, message, headers }) {
    const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
    return (status === 401 || status === 403 || status === 404) && !limited;
}
function kindOf(error) {
    if (error instanceof NoAnswer) return 'unanswered';
    return error instanceof UnreadableAnswer ? 'unreadable' : null;
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? {
        ...value
    } : {};
}
function listOf$1(value) {
    return Array.isArray(value) ? value : [];
}
function describeFailure(failure) {
    const { kind = 'refused' } = failure;
    return kind === 'refused' ? whatFailed(failure) : `${whatFailed(failure)}; run it again`;
}
function whatFailed({ kind = 'refused', status, message }) {
    const line = withoutSecrets(message.replace(/\s+/g, ' '));
    const words = line.length > maxShown ? `${line.slice(0, maxShown)}\u{2026}` : line;
    if (kind === 'unanswered') return `GitHub did not answer: ${words}`;
    if (kind === 'unreadable') return `GitHub's answer cannot be read: ${words}`;
    return `GitHub answered ${status === null ? '' : `${status} `}"${words}"`;
}
function causeOf({ status, message, type, headers = {} }) {
    const isRefused = status === 403 || type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES';
    const isLimit = status === 429 || type === 'RATE_LIMITED' || /rate limit|abuse detection/i.test(message) || status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined);
    if (isLimit) return 'limit';
    if ((status ?? 0) >= 500 || /^something went wrong/i.test(message)) return 'outage';
    return isRefused && !otherRefusal.test(message) ? 'permission' : 'other';
}
const otherRefusal = /archived|allow list|saml|locked|blocked|suspended/i;
function whyFailed(told) {
    const said = describeFailure(told);
    if (told.kind !== undefined && told.kind !== 'refused') return said;
    const quoted = said.replace(/^GitHub answered /, '');
    const cause = causeOf(told);
    if (cause === 'limit') return `GitHub's rate limit is used up; run it again later (${quoted})`;
    return cause === 'outage' ? `GitHub did not answer; run it again (${quoted})` : said;
}

// read/changes.js
const maxFiles = 3_000;
const maxCompared = 300;
const pageLength = 100;
async function readChanges(client, question) {
    if (question.pullRequest === null) return compare(client, question);
    const listed = await listFiles(client, question);
    return listed.kind === 'files' ? listed : compare(client, question);
}
async function listFiles(client, { owner, repo, pullRequest }) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const files = [];
    try {
        for(let page = 1;; page++){
            const parameters = {
                owner,
                repo,
                pull_number: pullRequest,
                per_page: pageLength,
                page
            };
            const { data } = await client.request(route, parameters);
            if (!Array.isArray(data)) return unknown$1('GitHub answered without a list of files');
            files.push(...data);
            if (files.length >= maxFiles) return tooMany(maxFiles);
            if (data.length < pageLength) return touchedBy$1(files);
        }
    } catch (error) {
        return unknown$1(describeFailure(failureOf(error)));
    }
}
async function compare(client, { owner, repo, base, head }) {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    try {
        const parameters = {
            owner,
            repo,
            basehead: `${base}...${head}`,
            per_page: 1
        };
        const { data } = await client.request(route, parameters);
        if (!Array.isArray(data?.files)) return unknown$1('GitHub answered without a list of files');
        return data.files.length >= maxCompared ? tooMany(maxCompared) : touchedBy$1(data.files);
    } catch (error) {
        return unknown$1(describeFailure(failureOf(error)));
    }
}
function touchedBy$1(files) {
    const paths = files.flatMap(({ filename, previous_filename: previous })=>previous === undefined ? [
            filename
        ] : [
            filename,
            previous
        ]);
    return {
        kind: 'files',
        paths: new Set(paths)
    };
}
function tooMany(files) {
    return unknown$1(`it touches ${files} files or more, and GitHub lists no further`);
}
function unknown$1(why) {
    return {
        kind: 'unknown',
        why
    };
}

// read/remote-list.js
async function listRemote(client, { owner, repo, commit }) {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    try {
        const parameters = {
            owner,
            repo,
            tree_sha: commit,
            recursive: '1'
        };
        const { data } = await client.request(route, parameters);
        if (!Array.isArray(data?.tree)) return {
            kind: 'unread',
            why: 'GitHub answered without a tree'
        };
        const files = data.tree.filter(({ type })=>type === 'blob').map(({ path, mode, sha, size = 0 })=>[
                path,
                {
                    symlink: mode === symlinkMode,
                    object: sha,
                    size
                }
            ]);
        return {
            kind: 'files',
            files: new Map(files),
            cut: data.truncated === true
        };
    } catch (error) {
        return {
            kind: 'unread',
            why: whyUnlisted(error)
        };
    }
}
const symlinkMode = '120000';
function whyUnlisted(error) {
    const failure = failureOf(error);
    const denied = failure.status === 403 || failure.status === 404;
    return describeFailure(failure) + (denied ? '; the token needs contents: read' : '');
}

// read/snapshot.js
function folderSnapshot({ list, walk, search, readPlain }) {
    return {
        list,
        walk,
        search,
        read: readPlain
    };
}
function commitSnapshot(list, read) {
    const files = list.kind === 'files' ? list.files : new Map();
    const readPlain = async (path, maxBytes)=>{
        const entry = files.get(path);
        if (entry === undefined) return {
            kind: 'missing'
        };
        if (entry.symlink) return {
            kind: 'refused',
            why: 'it is a symlink'
        };
        if (entry.size <= maxBytes) return read(path, maxBytes);
        return {
            kind: 'refused',
            why: `it has ${entry.size} bytes, more than the ${maxBytes} allowed`
        };
    };
    const searchFile = async (path, holds)=>{
        if (files.get(path)?.symlink === true) return 'symlink';
        const file = await readPlain(path, longestManifest);
        if (file.kind === 'missing') return 'nothing';
        if (file.kind === 'refused') return 'found';
        return holds(path, Buffer.from(file.text).toString('latin1')) ? 'found' : 'nothing';
    };
    return {
        list: async ()=>({
                paths: [
                    ...files.keys()
                ].sort(),
                cut: list.kind === 'files' && list.cut
            }),
        walk: async ()=>({
                paths: [],
                cut: false
            }),
        read: readPlain,
        search: async (paths, holds)=>{
            const found = [];
            for (const path of paths)found.push([
                path,
                await searchFile(path, holds)
            ]);
            return new Map(found);
        }
    };
}

// read/survey.js
const maxAsked = 2_000;
const maxClose = 20;
async function survey(world, commits) {
    const asked = manifestsAsked(world.inputs);
    const list = await headList(world, commits, asked);
    const snapshot = (read)=>list === null ? folderSnapshot(world.files) : commitSnapshot(list, read);
    const { touched, problems } = await touchedBy(world, commits, asked, list);
    const excluded = exclusions(world.inputs);
    const found = await manifestPaths(asked, snapshot(unread), touched, excluded);
    const remote = list !== null;
    const close = remote ? found.leftOut.slice(0, maxClose) : found.leftOut;
    const tooMany = [
        ...remote && found.head.length > maxAsked ? [
            tooManyAsked(found.head.length)
        ] : [],
        ...found.before.length > maxAsked ? [
            tooManyAsked(found.before.length)
        ] : []
    ];
    const paths = {
        ...found,
        ...tooMany.length > 0 ? {
            head: [],
            before: []
        } : {},
        leftOut: close,
        problems: [
            ...unlisted(list),
            ...problems,
            ...found.problems,
            ...tooMany
        ]
    };
    const widen = async (marks, { list: listAll })=>{
        const { core, plugins, own } = marks.finders;
        if (asked.kind !== 'searched' || core.length + plugins.length + own.length === 0) return paths;
        return withFound(paths, asked, (await listAll()).paths, touched, excluded, marks);
    };
    return {
        paths,
        questions: questionsOf$1(paths),
        widen,
        snapshot
    };
}
function exclusions({ policy, catalog }) {
    const named = isPreset(policy) ? [] : [
        policyPathOf(policy)
    ];
    return [
        defaultPolicyPath,
        ...named,
        ...cataloguePaths(catalog)
    ];
}
const unread = async ()=>({
        kind: 'missing'
    });
async function headList({ github }, { head }, { kind }) {
    return head === null || github === null || kind === 'none' ? null : listOf(github, head);
}
async function listOf({ event, connect }, commit) {
    if (connect === null) return {
        kind: 'unread',
        why: 'there is no token'
    };
    const { owner, repo } = event;
    return listRemote(await connect(), {
        owner,
        repo,
        commit
    });
}
async function touchedBy(world, { head, base }, { kind }, list) {
    const { github, baseline, files } = world;
    if (kind === 'none') return {
        touched: untouched,
        problems: []
    };
    if (base === null || github === null) {
        if (baseline === null) return {
            touched: untouched,
            problems: []
        };
        const paths = await baseline.changes();
        return paths === null ? untold('git could not say') : {
            touched: exactly(paths),
            problems: []
        };
    }
    const { sha } = github.event;
    const known = head === null ? await files.changes(base, sha) : null;
    if (known !== null) return {
        touched: exactly(known),
        problems: []
    };
    const changes = await changesOf(github, base, head ?? sha);
    if (changes.kind === 'files') return {
        touched: exactly([
            ...changes.paths
        ]),
        problems: []
    };
    const before = await listOf(github, base);
    return before.kind === 'files' && !before.cut ? {
        touched: differing(before, list),
        problems: []
    } : untold(changes.why);
}
async function changesOf({ event, connect }, base, head) {
    if (connect === null) return {
        kind: 'unknown',
        why: 'there is no token'
    };
    const { owner, repo, pullRequest } = event;
    return readChanges(await connect(), {
        owner,
        repo,
        pullRequest,
        base,
        head
    });
}
function exactly(paths) {
    const known = new Set(paths);
    return {
        isTouched: (path)=>known.has(path),
        paths
    };
}
function differing(before, list) {
    const now = list?.kind === 'files' ? list.files : null;
    const isTouched = (path)=>now === null || now.get(path)?.object !== before.files.get(path)?.object;
    return {
        isTouched,
        paths: [
            ...before.files.keys()
        ].filter(isTouched)
    };
}
function untold(why) {
    const wrong = problem(`Nobody can tell which files the change touches, so nothing can be compared: ${why}. The token needs pull-requests: read and contents: read.`, {
        found: why,
        expected: 'the list of files that the change touches'
    });
    return {
        touched: {
            isTouched: ()=>true,
            paths: []
        },
        problems: [
            wrong
        ]
    };
}
function unlisted(list) {
    if (list === null || list.kind === 'files') return [];
    return [
        problem(`The files of the repository cannot be listed: ${list.why}. Check the repository out, or give the token what it needs.`, {
            found: list.why,
            expected: "a list of the repository\u2019s files"
        })
    ];
}
function tooManyAsked(count) {
    const found = `${count.toLocaleString('en')} files`;
    return problem(`Versions could stand in ${found}, which is more than can be asked of GitHub; say which count in \`manifests\`: paths, patterns, or \`!pattern\` for what to leave out.`, {
        found,
        expected: `at most ${maxAsked.toLocaleString('en')} files`
    });
}
function questionsOf$1({ head, before, leftOut, isTouched }) {
    const settings = settingsBeside([
        ...head,
        ...before
    ]);
    return {
        head: [
            ...new Set([
                ...head,
                ...before,
                ...leftOut.map(({ path })=>path),
                ...settings
            ])
        ],
        base: [
            ...new Set([
                ...before,
                ...settings.filter(isTouched)
            ])
        ]
    };
}

// read/read.js
async function read(world) {
    const { inputs, files, github } = world;
    const commits = await commitsFor(world);
    const surveyed = await survey(world, commits);
    const { readHead, readBefore, remote, here } = await openSnapshots(world, commits, surveyed.questions);
    const catalogues = await readCatalogues(inputs.catalog, {
        read: readHead
    }, world.download);
    const { judging, before } = await readBase(inputs, here, catalogues.catalogues, readBefore);
    const snapshot = surveyed.snapshot(readHead);
    const marks = await marksUnder(judging.policy);
    const widened = await surveyed.widen(marks, snapshot);
    await remote?.prepare(questionsOf(commits, added(surveyed.paths, widened)));
    const paths = withoutPolicies(widened, [
        judging.policy,
        here.policy
    ]);
    const manifests = await readManifestFiles(paths, snapshot, readBefore, marks);
    const sources = {
        inputs,
        door: world.door,
        now: world.now,
        policy: judging.policy,
        policyReason: judging.reason,
        proposedPolicy: judging.proposed,
        catalogues: catalogues.catalogues,
        manifests: manifests.now,
        repository: github?.event.repo || files.name,
        base: before === null ? null : {
            catalogues: before.catalogues,
            manifests: manifests.before ?? noFiles
        },
        event: github?.event ?? null,
        pullRequest: remote?.pullRequest ?? null,
        notices: [
            ...remote?.notices ?? [],
            ...judging.notices,
            ...before?.notices ?? []
        ],
        problems: [
            ...untoldBase(github?.event ?? null),
            ...withoutEchoes(remote?.outage() ?? null, [
                judging,
                manifests,
                catalogues,
                ...before === null ? [] : [
                    before
                ]
            ].flatMap(({ problems })=>problems))
        ]
    };
    const companions = {
        snapshot,
        readBefore,
        isTouched: surveyed.paths.isTouched,
        ask: (questions)=>remote?.prepare(questionsOf(commits, questions)) ?? Promise.resolve()
    };
    return readingOf(sources, companions);
}
function added(before, now) {
    const less = (all, known)=>{
        const old = new Set(known);
        return all.filter((path)=>!old.has(path));
    };
    return {
        head: less(now.head, before.head),
        base: less(now.before, before.before)
    };
}
function withoutEchoes(outage, problems) {
    return outage === null ? problems : [
        outage
    ];
}
function readingOf(sources, from) {
    const readMore = async (wanted)=>{
        const { readCompanions } = await __nccwpck_require__.e(/* import() */ 5007).then(__nccwpck_require__.bind(__nccwpck_require__, 5007));
        return readingOf(await readCompanions(sources, wanted, from), from);
    };
    return {
        sources,
        readMore
    };
}
function withoutPolicies(paths, policies) {
    if (paths.kind !== 'searched') return paths;
    const files = policies.flatMap((policy)=>policy.kind === 'files' ? policy.files : []);
    const isManifest = (path)=>!files.some((file)=>file.path === path);
    const [head, before] = [
        paths.head.filter(isManifest),
        paths.before.filter(isManifest)
    ];
    return {
        ...paths,
        head,
        before
    };
}
async function marksUnder(policy) {
    const byDefault = resolvePreset(defaultPreset);
    if (policy.kind === 'preset') return marksOf(resolvePreset(policy.name) ?? byDefault);
    if (policy.kind === 'unnamed' || policy.files.length === 0) return marksOf(byDefault);
    const { resolvePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(1084), __nccwpck_require__.e(4758), __nccwpck_require__.e(4862), __nccwpck_require__.e(6211), __nccwpck_require__.e(5587), __nccwpck_require__.e(8772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5587));
    return marksOf(resolvePolicy(policy.files).policy ?? byDefault);
}
async function readBase(inputs, here, now, readBefore) {
    if (readBefore === null) {
        return {
            judging: {
                ...here,
                notices: [],
                reason: null,
                proposed: null
            },
            before: null
        };
    }
    const { readBasePolicy, readBaseCatalogues } = await __nccwpck_require__.e(/* import() */ 2905).then(__nccwpck_require__.bind(__nccwpck_require__, 2905));
    return {
        judging: await readBasePolicy(inputs.policy, here, readBefore),
        before: await readBaseCatalogues(inputs.catalog, now, readBefore)
    };
}
async function openSnapshots(world, commits, manifests) {
    const { inputs, files, github, baseline } = world;
    const standing = commits.head === null ? await policyIn(inputs.policy, files.read) : null;
    const paths = [
        ...policyPaths(inputs.policy, standing),
        ...cataloguePaths(inputs.catalog)
    ];
    const questions = questionsOf(commits, {
        head: [
            ...paths,
            ...manifests.head
        ],
        base: [
            ...paths,
            ...manifests.base
        ]
    });
    const asks = github !== null && (github.event.pullRequest !== null || questions.length > 0);
    const remote = asks ? await (await __nccwpck_require__.e(/* import() */ 562).then(__nccwpck_require__.bind(__nccwpck_require__, 562))).readRemote(github, questions) : null;
    const readAt = (commit)=>commit === null || remote === null ? null : (path, mostBytes)=>remote.read(commit, path, mostBytes);
    const readHead = readAt(commits.head) ?? files.read;
    return {
        readHead,
        readBefore: readAt(commits.base) ?? baseline?.read ?? null,
        remote,
        here: standing ?? await policyIn(inputs.policy, readHead)
    };
}
async function commitsFor({ github, files, inputs }) {
    if (github === null) return {
        head: null,
        base: null
    };
    const lost = judgesChange(github.event) || manifestsAsked(inputs).kind !== 'none';
    return commitsOf(github.event, !lost || await files.hasCheckout());
}
function policyIn(input, readHead) {
    return readPolicy(input, (path)=>readHead(path, mostPolicyBytes));
}
function policyPaths(input, standing) {
    if (isPreset(input)) return [];
    const files = standing?.policy.kind === 'files' ? standing.policy.files : [];
    return [
        policyPathOf(input),
        ...files.map(({ path })=>path)
    ];
}
function questionsOf({ head, base }, paths) {
    const at = (commit, names)=>commit === null ? [] : [
            ...new Set(names)
        ].map((path)=>({
                commit,
                path
            }));
    return [
        ...at(base, paths.base),
        ...at(head, paths.head)
    ];
}

// gather/gather.js
const maxRounds = 5;
async function gather(world) {
    let reading = await read(world);
    let resolution = await resolve(reading.sources);
    for(let round = 0; isWanting(resolution) && round < maxRounds; round++){
        reading = await reading.readMore(resolution.wanted);
        resolution = await resolve(reading.sources);
    }
    const { sources } = reading;
    if (!isWanting(resolution)) return {
        sources,
        resolution
    };
    const problems = [
        ...resolution.problems,
        endless(resolution)
    ];
    return {
        sources,
        resolution: {
            ...resolution,
            facts: null,
            problems
        }
    };
}
function isWanting({ wanted }) {
    return wanted.now.length + wanted.before.length > 0;
}
function endless({ wanted }) {
    const paths = shown([
        ...wanted.now,
        ...wanted.before
    ].join(', '));
    return problem(`Files name other files that they are read together with, more than ${maxRounds} deep; ${paths} would be next.`, {
        found: paths,
        expected: `at most ${maxRounds} files behind each other`
    });
}

// resolve/settings.js
const choices = {
    'fail-on': [
        'error',
        'warning',
        'never'
    ],
    comment: [
        'on-findings',
        'always',
        'never'
    ],
    labels: [
        'true',
        'false'
    ],
    suggest: [
        'true',
        'false'
    ]
};
function resolveSettings(inputs) {
    const problems = [];
    const choose = (name)=>{
        const allowed = choices[name];
        const given = inputs[name].toLowerCase();
        const chosen = given === '' ? allowed[0] : allowed.find((choice)=>choice === given);
        if (chosen === undefined) problems.push(noChoice(name, inputs[name], allowed));
        return chosen ?? allowed[0];
    };
    const settings = {
        failOn: choose('fail-on'),
        comment: choose('comment'),
        commentKey: inputs['comment-key'],
        labels: choose('labels') === 'true',
        suggest: choose('suggest') === 'true',
        reportFile: inputs['report-file'],
        sarifFile: inputs['sarif-file']
    };
    return {
        settings,
        problems
    };
}
function noChoice(name, given, allowed) {
    return problem(`${name} is "${shown(given)}", which is none of its choices.`, {
        found: shown(given),
        expected: allowed.join(', ')
    });
}

// gate.js
async function judge(world) {
    const { sources: found, resolution: first } = await gather(world);
    const { settings, problems: wrongSettings } = resolveSettings(found.inputs);
    const sources = first.facts === null ? found : await fillGaps(world, found, first.facts);
    const { facts, policy, problems } = sources === found ? first : await resolve(sources);
    const all = [
        ...wrongSettings,
        ...problems
    ];
    const report = facts === null || all.length > 0 ? couldNotJudge$2(all, policy) : await judged(facts);
    const notices = [
        ...report.notices,
        ...sources.notices,
        ...await proposalNotices(sources)
    ];
    const judging = {
        ...report.policy,
        reason: sources.policyReason ?? report.policy.reason
    };
    return {
        report: {
            ...report,
            policy: judging,
            notices
        },
        ...{
            links: policy?.links ?? noLinks,
            settings,
            sources
        }
    };
}
async function judged(facts) {
    const report = evaluate(facts);
    if (report.findings.every(({ status })=>status === 'waived')) return report;
    const { advised } = await __nccwpck_require__.e(/* import() */ 3068).then(__nccwpck_require__.bind(__nccwpck_require__, 3068));
    return advised(facts, report);
}
function exitCodeOf({ report, settings }) {
    if (report.problems.length > 0) return 2;
    if (settings.failOn === 'never' || report.verdict === 'pass') return 0;
    return report.verdict === 'fail' || settings.failOn === 'warning' ? 1 : 0;
}
async function proposalNotices(sources) {
    const { proposedPolicy } = sources;
    if (proposedPolicy === null) return [];
    const would = await sayingOf(proposedPolicy, sources);
    return [
        {
            message: `${introductions[proposedPolicy.change]} ${would}`,
            location: null
        }
    ];
}
const introductions = {
    edits: "This change edits the policy, and a change cannot excuse itself: the base's policy judges it.",
    repairs: 'This change repairs the policy.'
};
async function sayingOf(proposed, sources) {
    const { policy, problems: faults } = await policyOf(proposed.policy);
    const [fault] = [
        ...proposed.problems,
        ...faults
    ];
    if (policy === null) return `The new policy cannot be read: ${fault?.message ?? ''}`;
    const { facts, problems: others } = await resolve({
        ...sources,
        policy: proposed.policy
    });
    return facts === null ? `Under the new policy nothing could be judged: ${others[0]?.message ?? ''}` : `Under the new policy the verdict would be ${evaluate(facts).verdict}.`;
}

// model/input.js
const inputNames = [
    'core-version',
    'plugin-versions',
    'target-date',
    'releasing',
    'current-core-version',
    'current-plugin-versions',
    'backport-request',
    'manifests',
    'catalog',
    'policy',
    'fail-on',
    'comment',
    'comment-key',
    'labels',
    'suggest',
    'report-file',
    'sarif-file',
    'token'
];
const outputNames = [
    'verdict',
    'compatible',
    'on-cadence',
    'core-kind',
    'moves-latest',
    'minimum-core',
    'due',
    'next-core-major',
    'next-core-major-date',
    'next-core-bugfix-date',
    'errors',
    'warnings',
    'undecided',
    'waived',
    'labels',
    'report-path'
];

// outside/read-file.js
function readPlainFile(place, mostBytes) {
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    return readOpened(place, flags, (file)=>readPlain(file, mostBytes));
}
function readAnyFile(place, mostBytes) {
    return readOpened(place, external_node_fs_.constants.O_RDONLY, (file)=>readAny(file, mostBytes));
}
function readOpened(place, flags, read) {
    try {
        const file = (0,external_node_fs_.openSync)(place, flags);
        try {
            return read(file);
        } finally{
            (0,external_node_fs_.closeSync)(file);
        }
    } catch (error) {
        return readFailure(error);
    }
}
function readPlain(file, mostBytes) {
    const stat = (0,external_node_fs_.fstatSync)(file);
    if (stat.isDirectory()) return {
        kind: 'refused',
        why: 'it is a folder'
    };
    if (!stat.isFile()) return {
        kind: 'refused',
        why: 'it is not a plain file'
    };
    if (stat.size > mostBytes) return tooLarge(`${stat.size} bytes`, mostBytes);
    return decoded((0,external_node_fs_.readFileSync)(file));
}
function readAny(file, mostBytes) {
    const stat = (0,external_node_fs_.fstatSync)(file);
    if (stat.isFile() || stat.isDirectory()) return readPlain(file, mostBytes);
    const bytes = Buffer.alloc(mostBytes + 1);
    let length = 0;
    while(length <= mostBytes){
        const more = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
        if (more === 0) return decoded(bytes.subarray(0, length));
        length += more;
    }
    return tooLarge('no end so far', mostBytes);
}
function decoded(bytes) {
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes)) return {
        kind: 'refused',
        why: 'it is not a text in UTF-8'
    };
    return {
        kind: 'text',
        text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
    };
}
function tooLarge(size, mostBytes) {
    return {
        kind: 'refused',
        why: `it has ${size}, more than the ${mostBytes} allowed`
    };
}
function readFailure(error) {
    const { code, message } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return {
        kind: 'missing'
    };
    if (code === 'ENXIO') return {
        kind: 'refused',
        why: 'it is not a plain file'
    };
    if (code === 'EACCES') return {
        kind: 'refused',
        why: 'the system does not permit it'
    };
    return {
        kind: 'refused',
        why: message
    };
}

// outside/workspace.js
function confinedFiles(folder) {
    const read = async (path, mostBytes)=>readInside([
            folder
        ], (0,external_node_path_.resolve)(folder, path), mostBytes);
    return {
        ...reading(folder, read),
        write: async (path, text)=>{
            const place = (0,external_node_path_.resolve)(folder, path);
            return whyOutside(folder, place, (0,external_node_path_.dirname)(place)) ?? writeText(place, text);
        }
    };
}
function ownFiles(folder, ...flags) {
    const named = flags.flatMap((value)=>pathsIn(value ?? '')).map((path)=>(0,external_node_path_.resolve)(folder, path));
    const roots = [
        folder,
        ...named.map((place)=>(0,external_node_path_.dirname)(place))
    ];
    const read = async (path, mostBytes)=>{
        const place = (0,external_node_path_.resolve)(folder, path);
        return named.includes(place) ? readAnyFile(place, mostBytes) : readInside(roots, place, mostBytes);
    };
    return {
        ...reading(folder, read),
        write: async (path, text)=>writeText((0,external_node_path_.resolve)(folder, path), text)
    };
}
function pathsIn(value) {
    return value.split(/[\n,]/).map((part)=>part.trim()).flatMap((part)=>[
            part,
            part.slice(part.indexOf('=') + 1).trim()
        ]).filter((part)=>part !== '');
}
function reading(folder, read) {
    return {
        name: (0,external_node_path_.basename)(folder),
        read,
        readPlain: async (path, mostBytes)=>{
            const why = symlinkOnTheWay(folder, (0,external_node_path_.resolve)(folder, path));
            return why === null ? read(path, mostBytes) : {
                kind: 'refused',
                why
            };
        },
        list: async ()=>(await __nccwpck_require__.e(/* import() */ 1129).then(__nccwpck_require__.bind(__nccwpck_require__, 1129))).listFiles(folder),
        walk: async (under)=>(await __nccwpck_require__.e(/* import() */ 1129).then(__nccwpck_require__.bind(__nccwpck_require__, 1129))).walkFiles(folder, under),
        search: async (paths, holds)=>(await __nccwpck_require__.e(/* import() */ 1129).then(__nccwpck_require__.bind(__nccwpck_require__, 1129))).searchCheckout(folder, paths, holds),
        changes: async (base, head)=>{
            const { gitChangesBetween } = await __nccwpck_require__.e(/* import() */ 9160).then(__nccwpck_require__.bind(__nccwpck_require__, 9160));
            return gitChangesBetween(folder, base, head);
        },
        hasCheckout: async ()=>(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, '.git'))
    };
}
function symlinkOnTheWay(folder, place) {
    if (!isInside(folder, place)) return null;
    if (isSymlink(place)) return 'it is a symlink';
    for(let at = (0,external_node_path_.dirname)(place); at.length > folder.length; at = (0,external_node_path_.dirname)(at)){
        if (isSymlink(at)) return 'a folder on its way is a symlink';
    }
    return null;
}
function isSymlink(place) {
    return (0,external_node_fs_.lstatSync)(place, {
        throwIfNoEntry: false
    })?.isSymbolicLink() === true;
}
function readInside(folders, place, mostBytes) {
    const reasons = folders.map((folder)=>whyOutside(folder, place, place));
    const [why] = reasons;
    if (why && reasons.every((reason)=>reason !== null)) return {
        kind: 'refused',
        why
    };
    return readPlainFile(place, mostBytes);
}
function whyOutside(folder, place, followed) {
    if (!isInside(folder, place)) return 'it lies outside the workspace';
    const root = realPathOf(folder) ?? folder;
    for(let at = followed; at.length >= folder.length; at = (0,external_node_path_.dirname)(at)){
        const real = realPathOf(at);
        if (real === null) continue;
        if (real !== root && !isInside(root, real)) return 'a symlink leads out of the workspace';
        return (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).includes('.git') ? "it is one of git\u2019s own files" : null;
    }
    return null;
}
function realPathOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    } catch  {
        return null;
    }
}
function isInside(folder, place) {
    const way = (0,external_node_path_.relative)(folder, place);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function writeText(place, text) {
    const { O_CREAT, O_NOFOLLOW, O_WRONLY } = external_node_fs_.constants;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(place), {
            recursive: true
        });
        const flags = O_WRONLY | O_CREAT | O_NOFOLLOW | (external_node_fs_.constants.O_NONBLOCK ?? 0);
        const file = (0,external_node_fs_.openSync)(place, flags, 0o644);
        try {
            if (!(0,external_node_fs_.fstatSync)(file).isFile()) return 'it is not a plain file';
            (0,external_node_fs_.ftruncateSync)(file);
            (0,external_node_fs_.writeFileSync)(file, text);
        } finally{
            (0,external_node_fs_.closeSync)(file);
        }
        return null;
    } catch (error) {
        return whyUnwritten(error);
    }
}
function whyUnwritten({ code, message }) {
    if (code === 'ELOOP') return 'it is a symlink';
    if (code === 'ENXIO') return 'it is not a plain file';
    return code === 'EISDIR' ? 'it is a folder' : message;
}

// read/inputs.js
function readInputs(get) {
    const entries = inputNames.map((name)=>[
            name,
            get(name).trim()
        ]);
    return Object.fromEntries(entries);
}

// render/surroundings.js
const nowhere = {
    isChange: false,
    today: null,
    addressOf: ()=>null,
    editorOf: ()=>null,
    run: null,
    about: null
};
function surroundingsOf(variables, { isChange, today, commit }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = variables;
    const action = variables.GITHUB_ACTION_REPOSITORY;
    const about = server && action ? `${server}/${action}#readme` : null;
    if (!server || !repository) return {
        ...nowhere,
        isChange,
        today,
        about
    };
    const home = `${server}/${repository}`;
    const branch = variables.GITHUB_BASE_REF || variables.GITHUB_REF_NAME || '';
    const run = variables.GITHUB_RUN_ID;
    return {
        isChange,
        today,
        about,
        addressOf: (path, line)=>{
            if (commit === '') return null;
            return `${home}/blob/${commit}/${encoded(path)}${line === null ? '' : `#L${line}`}`;
        },
        editorOf: (path)=>branch === '' ? null : `${home}/edit/${encoded(branch)}/${encoded(path)}`,
        run: run ? `${home}/actions/runs/${run}` : null
    };
}
function encoded(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

// render/counts.js
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function countsSentence(counts) {
    const open = [
        'error',
        'warning',
        'notice'
    ];
    const counted = [
        ...open.flatMap((each)=>counts[each] === 0 ? [] : countOf(counts[each], each)),
        ...counts.undecided === 0 ? [] : [
            `${counts.undecided} undecided`
        ],
        ...counts.waived === 0 ? [] : [
            `${counts.waived} waived`
        ]
    ];
    return counted.length === 0 ? 'nothing to fix' : counted.join(', ');
}

// render/reasons.js
const incompatible = [
    'core-too-old',
    'core-too-new',
    'combination-known-bad'
];
const wontRun = (_, { core })=>`will not run on core ${core?.version ?? ''}`;
const reasons = {
    'core-too-old': {
        one: (finding, report)=>`${subjectWords(finding)} ${wontRun([
                finding
            ], report)}`,
        many: (findings, report)=>{
            const [lowest, ...others] = new Set(findings.map(({ data })=>textOf(data.lowestCore)));
            if (lowest === undefined || lowest === '' || others.length > 0) {
                return wontRun(findings, report);
            }
            return `need core ${lowest} or later`;
        }
    },
    'core-too-new': {
        one: (finding, report)=>`${subjectWords(finding)} ${wontRun([
                finding
            ], report)}`,
        many: (_, { core })=>`do not support core ${core?.version ?? ''}`
    },
    'combination-known-bad': {
        one: (finding, report)=>`${subjectWords(finding)} ${wontRun([
                finding
            ], report)}`
    },
    'requirement-undeclared': {
        one: ({ subject, data })=>{
            const { plugins } = data;
            const count = Array.isArray(plugins) ? plugins.length : 1;
            const whose = count === 1 && subject !== 'plugins' ? subject.replace('@', ' ') : countOf(count, 'plugin');
            return `no minimum core is known for ${whose}`;
        }
    },
    'nothing-found': {
        one: ()=>'no core image and no plugin was found'
    },
    'manifest-silent': {
        one: ({ subject })=>`${subject} names no core and no plugin`
    },
    'pin-vanished': {
        one: ({ subject })=>`${subject} is not pinned anywhere any more`
    },
    'core-unidentified': {
        one: ()=>'no core is known that these plugins run on'
    },
    'install-unreadable': {
        one: ({ subject })=>`what ${subject} installs cannot be read`
    },
    'version-floating': {
        one: (finding)=>finding.about[0]?.version === '' ? `${finding.subject} installs whatever is newest` : `${subjectWords(finding)} is not a fixed version`,
        many: ()=>'have no fixed version'
    },
    'core-number-out-of-turn': {
        one: ({ data })=>{
            const expected = textOf(data.expected);
            return expected === '' ? 'it is not its turn' : `${expected} is next`;
        }
    },
    'core-major-off-cadence': {
        one: ({ data }, { core })=>{
            const due = core?.plannedDate ?? null;
            const was = due === null ? '' : ` (${dueWords$1(due, data.targetDate)} ${dayInWords(due)})`;
            return `${dayText(data.targetDate)} is not its day${was}`;
        }
    },
    'core-bugfix-off-cadence': {
        one: ({ data })=>`${dayText(data.targetDate)} is not a bugfix day`
    },
    'backport-unrequested': {
        one: ()=>'no request is named for this backport'
    },
    'ships-in-freeze': {
        one: ({ data })=>`${dayText(data.targetDate)} is in a freeze${reasonOf(data.reason)}`,
        many: (findings)=>`would ship on ${dayText(findings[0]?.data.targetDate)}, in a freeze`
    },
    'plugin-number-out-of-turn': {
        one: (finding)=>`${subjectWords(finding)} is not the next number`
    },
    'plugin-major-off-cadence': {
        one: ({ data })=>`${dayText(data.targetDate)} is not a day for plugin majors`,
        many: (findings)=>`are majors, and ${dayText(findings[0]?.data.targetDate)} is not a day for them`
    },
    'plugin-update-off-cadence': {
        one: ({ data })=>`${dayText(data.targetDate)} is not a day for plugin updates`,
        many: (findings)=>`are updates, and ${dayText(findings[0]?.data.targetDate)} is not a day for them`
    },
    'minimum-raised-in-patch': {
        one: (finding)=>`a patch ${raises(finding)}`
    },
    'minimum-raised-in-minor': {
        one: (finding)=>`a minor ${raises(finding)}`
    },
    'minimum-unreleased': {
        one: ({ data })=>`core ${textOf(data.minimum)}, which it needs, is not out yet`
    },
    'deployment-off-window': {
        one: ({ data })=>`${dayText(data.targetDate)} is not a deployment day`,
        many: (findings)=>`would go out on ${dayText(findings[0]?.data.targetDate)}, not a deployment day`
    },
    'core-outdated': {
        one: (finding)=>`${subjectWords(finding)} gets no bugfixes any more`
    },
    'core-unreleased': {
        one: (finding)=>`${subjectWords(finding)} ${finding.data.date === null ? 'was never released' : 'is not out yet'}`
    },
    'plugin-downgraded': {
        one: (finding)=>`${subjectWords(finding)} is older than before`,
        many: ()=>'are older than before'
    },
    'breaking-plugin-upgrade': {
        one: (finding)=>`${subjectWords(finding)} is a major upgrade`,
        many: ()=>'are major upgrades'
    },
    'core-downgraded': {
        one: ({ data })=>`core goes back from ${textOf(data.from)} to ${textOf(data.to)}`
    },
    'stop-skipped': {
        one: ({ data })=>`core ${textOf(data.from)} can't go straight to ${textOf(data.to)}`
    },
    'breaking-core-upgrade': {
        one: (finding)=>`${subjectWords(finding)} may break what runs on it`
    }
};
function reasonFor(findings, report) {
    const [worst] = findings;
    if (worst === undefined) return '';
    const isAlike = incompatible.includes(worst.rule) ? ({ rule })=>incompatible.includes(rule) : ({ rule })=>rule === worst.rule;
    const alike = findings.filter((each)=>each.severity === worst.severity && isAlike(each));
    const count = new Set(alike.map(({ subject })=>subject)).size;
    const many = incompatible.includes(worst.rule) ? wontRun : reasons[worst.rule].many;
    if (count === 1 || many === undefined || !alike.every(isAboutPlugin)) {
        return reasons[worst.rule].one(worst, report);
    }
    return `${countOf(count, 'plugin')} ${many(alike, report)}`;
}
function sharedReason(findings, report) {
    const [first] = findings;
    if (first === undefined || !findings.every(isAboutPlugin)) return null;
    return reasons[first.rule].many?.(findings, report) ?? null;
}
function isToldTogether(finding) {
    return reasons[finding.rule].many !== undefined && isAboutPlugin(finding);
}
function subjectWords(finding) {
    const { subject } = finding;
    if (!isAboutPlugin(finding)) return subject;
    const at = subject.lastIndexOf('@');
    return `${subject.slice(0, at)} ${subject.slice(at + 1)}`;
}
function isAboutPlugin({ subject, about }) {
    const [one, ...others] = about;
    if (one === undefined || others.length > 0) return false;
    return subject === `${shown(one.name)}@${one.version}`;
}
function raises({ data }) {
    const from = textOf(data.from);
    return `raises its minimum core (${from === '' ? 'none' : from} \u{2192} ${textOf(data.to)})`;
}
function dueWords$1(due, targetDate) {
    return typeof targetDate === 'string' && due > targetDate ? 'it is due on' : 'it was due on';
}
function reasonOf(reason) {
    const text = textOf(reason);
    return text === '' ? '' : ` (${text})`;
}
function dayText(day) {
    return typeof day === 'string' ? dayInWords(day) : 'this day';
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

// render/alike.js
function alikeFindings(findings) {
    const groups = new Map();
    for (const finding of findings){
        const key = keyOf(finding);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [
            finding
        ]);
        else group.push(finding);
    }
    return [
        ...groups.values()
    ].map((group)=>({
            first: group[0],
            findings: group,
            subjects: [
                ...new Map(group.map((each)=>[
                        each.subject,
                        each
                    ])).values()
            ],
            places: [
                ...new Map(group.flatMap(placeEntry)).values()
            ]
        }));
}
function afterSubject(finding) {
    const { message } = finding;
    const subject = [
        finding.subject,
        subjectWords(finding)
    ].find((each)=>message.startsWith(each));
    return subject === undefined ? null : message.slice(subject.length);
}
function keyOf(finding) {
    const { rule, severity, status, undecided, touched, remedy, waiver } = finding;
    const said = isToldTogether(finding) ? '' : afterSubject(finding) ?? finding.message;
    const excuse = waiver === null ? [] : [
        waiver.reason,
        waiver.until
    ];
    return JSON.stringify([
        rule,
        severity,
        status,
        undecided,
        touched,
        remedy,
        said,
        ...excuse
    ]);
}
function placeEntry({ location }) {
    return location === null ? [] : [
        [
            `${location.path}\n${location.line}`,
            location
        ]
    ];
}

// render/calendar.js
function calendarEntries({ calendar, latest, targetDate }) {
    const { previousCoreMajor, nextCoreMajors, nextCoreBugfix } = calendar;
    const entries = [];
    if (previousCoreMajor !== null) entries.push({
        what: 'previous core major',
        ...previousCoreMajor
    });
    if (latest !== null) {
        const what = latest.isPlanned ? 'latest line, planned' : 'latest line';
        entries.push({
            what,
            date: latest.date,
            version: latest.line
        });
    }
    if (targetDate !== null) entries.push({
        what: 'target date',
        date: targetDate,
        version: null
    });
    if (nextCoreBugfix !== null) {
        entries.push({
            what: 'next core bugfix',
            date: nextCoreBugfix.date,
            version: null
        });
    }
    for (const [index, { date, version }] of nextCoreMajors.entries()){
        entries.push({
            what: index === 0 ? 'next core major' : 'later core major',
            date,
            version
        });
    }
    return entries.sort((a, b)=>a.date < b.date ? -1 : Number(a.date > b.date));
}
function weekdayName(day) {
    const name = weekdayOf(day);
    return name.charAt(0).toUpperCase() + name.slice(1);
}

// render/columns.js
function columns(rows) {
    const widths = [];
    for (const row of rows){
        for (const [column, cell] of row.entries()){
            widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
        }
    }
    return rows.map((row)=>{
        const cells = row.map((cell, column)=>padded(cell, widths[column] ?? 0));
        return cells.join('  ').trimEnd();
    });
}
function widthOf(text) {
    return [
        ...text
    ].length;
}
function padded(text, width) {
    return text + ' '.repeat(width - widthOf(text));
}

// render/groups.js
const ranks$1 = {
    error: 0,
    warning: 1,
    notice: 2
};
function findingGroups({ findings }) {
    const open = openWorstFirst(findings);
    const before = open.filter(({ touched })=>!touched);
    const groups = [
        {
            title: before.length > 0 ? 'What this change did' : 'What to fix',
            kind: 'change',
            findings: open.filter(({ touched })=>touched)
        },
        {
            title: 'Already there before this change',
            kind: 'before',
            findings: before
        },
        {
            title: 'Waived',
            kind: 'waived',
            findings: findings.filter(isWaived)
        }
    ];
    return groups.filter((group)=>group.findings.length > 0);
}
function openWorstFirst(findings) {
    return findings.filter((finding)=>!isWaived(finding)).sort((a, b)=>ranks$1[a.severity] - ranks$1[b.severity] || Number(b.touched) - Number(a.touched));
}
function isWaived({ status }) {
    return status === 'waived';
}

// markdown-table/index.js
function defaultStringLength(value){return value.length}function markdownTable(table,options){const settings=options||{};const align=(settings.align||[]).concat();const stringLength=settings.stringLength||defaultStringLength;const alignments=[];const cellMatrix=[];const sizeMatrix=[];const longestCellByColumn=[];let mostCellsPerRow=0;let rowIndex=-1;while(++rowIndex<table.length){const row=[];const sizes=[];let columnIndex=-1;if(table[rowIndex].length>mostCellsPerRow){mostCellsPerRow=table[rowIndex].length;}while(++columnIndex<table[rowIndex].length){const cell=serialize(table[rowIndex][columnIndex]);if(settings.alignDelimiters!==false){const size=stringLength(cell);sizes[columnIndex]=size;if(longestCellByColumn[columnIndex]===undefined||size>longestCellByColumn[columnIndex]){longestCellByColumn[columnIndex]=size;}}row.push(cell);}cellMatrix[rowIndex]=row;sizeMatrix[rowIndex]=sizes;}let columnIndex=-1;if(typeof align==="object"&&"length"in align){while(++columnIndex<mostCellsPerRow){alignments[columnIndex]=toAlignment(align[columnIndex]);}}else {const code=toAlignment(align);while(++columnIndex<mostCellsPerRow){alignments[columnIndex]=code;}}columnIndex=-1;const row=[];const sizes=[];while(++columnIndex<mostCellsPerRow){const code=alignments[columnIndex];let before="";let after="";if(code===99){before=":";after=":";}else if(code===108){before=":";}else if(code===114){after=":";}let size=settings.alignDelimiters===false?1:Math.max(1,longestCellByColumn[columnIndex]-before.length-after.length);const cell=before+"-".repeat(size)+after;if(settings.alignDelimiters!==false){size=before.length+size+after.length;if(size>longestCellByColumn[columnIndex]){longestCellByColumn[columnIndex]=size;}sizes[columnIndex]=size;}row[columnIndex]=cell;}cellMatrix.splice(1,0,row);sizeMatrix.splice(1,0,sizes);rowIndex=-1;const lines=[];while(++rowIndex<cellMatrix.length){const row=cellMatrix[rowIndex];const sizes=sizeMatrix[rowIndex];const cellsInRow=settings.fillRows===false?Math.max(1,cellMatrix[rowIndex===1?0:rowIndex].length):mostCellsPerRow;columnIndex=-1;const line=[];while(++columnIndex<cellsInRow){const cell=row[columnIndex]||"";let before="";let after="";if(settings.alignDelimiters!==false){const size=longestCellByColumn[columnIndex]-(sizes[columnIndex]||0);const code=alignments[columnIndex];if(code===114){before=" ".repeat(size);}else if(code===99){const half=size/2;if(size%2){before=" ".repeat(half+.5);after=" ".repeat(half-.5);}else {before=" ".repeat(half);after=before;}}else {after=" ".repeat(size);}}if(settings.delimiterStart!==false&&!columnIndex){line.push("|");}if(settings.padding!==false&&!(settings.alignDelimiters===false&&cell==="")&&(settings.delimiterStart!==false||columnIndex)){line.push(" ");}if(settings.alignDelimiters!==false){line.push(before);}line.push(cell);if(settings.alignDelimiters!==false){line.push(after);}if(settings.padding!==false){line.push(" ");}if(settings.delimiterEnd!==false||columnIndex!==cellsInRow-1){line.push("|");}}lines.push(settings.delimiterEnd===false?line.join("").replace(/ +$/,""):line.join(""));}return lines.join("\n")}function serialize(value){return value===null||value===undefined?"":String(value)}function toAlignment(value){const code=typeof value==="string"?value.codePointAt(0):0;return code===67||code===99?99:code===76||code===108?108:code===82||code===114?114:0}

// render/size.js
const longestName = 100;
const longestMessage = 2000;
const encoder = new TextEncoder();
const ellipsis = "\u2026";
function bytesOf(text) {
    return encoder.encode(text).length;
}
function cut(text, characters = longestName) {
    if (text.length <= characters) return text;
    const all = [
        ...text
    ];
    if (all.length <= characters) return text;
    return all.slice(0, characters - 1).join('') + ellipsis;
}
function cutToBytes(text, bytes) {
    const encoded = encoder.encode(text);
    if (encoded.length <= bytes) return text;
    const kept = encoded.subarray(0, bytes - bytesOf(ellipsis));
    return new TextDecoder().decode(kept, {
        stream: true
    }) + ellipsis;
}

// render/visible.js
const invisible = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u{16fe4}\u{1d159}\u{13441}\u{13442}]`;
const plain = /^[ -~]*$/;
function visible(text) {
    if (plain.test(text)) return text;
    return text.replace(new RegExp(invisible, 'gu'), (character)=>{
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
function visibleLines(text) {
    return text.split(/\r?\n/).map(visible);
}

// render/markdown.js
const active = /(?<markup>[&<>|\\`*_[\]~])|[@#$]|:(?=\/\/|:)|(?<=www)\.|(?<=\bgh)-(?=\d)/gi;
const host = '[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d+)?';
const path = '/(?:[\\w.~/?#=&%+-]*[\\w/])?';
const secureUrl = `https://${host}(?:${path})?`;
const wholeSecureUrl = new RegExp(`^${secureUrl}$`, 'i');
const codeOrUrl = new RegExp(`(\`[^\`]+\`|\\b${secureUrl})`, 'i');
const longWord = /\S{25,}/g;
const pieces = /\S{1,20}$|\S{1,20}(?<=[/._@:=-])|\S{1,20}/g;
const mayBreak = '\u0000';
function escapeMarkdown(text) {
    const breakable = visible(text).replace(longWord, (word)=>{
        return (word.match(pieces) ?? []).join(mayBreak);
    });
    const escaped = breakable.replace(active, (...match)=>{
        const character = match[0];
        const { markup } = match.at(-1);
        return markup === undefined ? `<span>${character}</span>` : `&#${character.charCodeAt(0)};`;
    });
    return escaped.replaceAll(mayBreak, '<wbr>');
}
function prose(text) {
    const [first = '', ...block] = cut(text, longestMessage).split(/\r?\n/);
    const sentence = first.split(codeOrUrl).map((part, index)=>{
        if (index % 2 === 0) return escapeMarkdown(part);
        return part.startsWith('`') ? codeSpan(part.slice(1, -1)) : address(part);
    });
    if (block.length === 0) return sentence.join('');
    return `${sentence.join('')}<pre>${block.map(escapeMarkdown).join('<br>')}</pre>`;
}
function address(url) {
    if (url.length < 25) return `<${url}>`;
    return core_link(escapeMarkdown(url.replace(/^https:\/\//i, '')), url);
}
function code(text) {
    return codeSpan(cut(text));
}
function core_link(label, url) {
    return url !== null && wholeSecureUrl.test(url) ? `[${label}](${url})` : label;
}
function tableLines(heading, rows) {
    return markdownTable([
        heading,
        ...rows
    ], {
        alignDelimiters: false
    }).split('\n');
}
function codeSpan(text) {
    const shown = visible(text);
    if (shown === '') return '';
    const plain = /^(?!.*(?:##\[|\S{25}))[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(shown);
    return plain ? `\`${shown}\`` : `<code>${escapeMarkdown(shown)}</code>`;
}
function fenceFor(text) {
    return '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length })=>length + 1)));
}

// render/helpful-links.js
function helpfulLinks({ findings }, links) {
    const open = findings.filter(({ status })=>status === 'open');
    const helps = (link)=>open.some(({ rule })=>ruleOf(rule).links.includes(link));
    const named = {
        migration: helps('migration') ? links.migration : null,
        support: helps('support') ? links.support : null,
        board: helps('board') ? links.board : null,
        ...helps('migration') ? links.others : {}
    };
    return Object.entries(named).flatMap(([name, url])=>url === null ? [] : [
            core_link(escapeMarkdown(cut(name)), url)
        ]);
}

// render/seen.js
const maxNamed$3 = 6;
function readWords({ seen }) {
    const read = filesRead(seen);
    if (read.length === 0) return null;
    const more = read.length - maxNamed$3;
    const named = read.slice(0, maxNamed$3).map((file)=>`${cut(file.path)}${holdingOf(file)}`);
    return `${named.join(', ')}${more > 0 ? ` and ${countOf(more, 'more file')}` : ''}`;
}
function seenSection({ seen }) {
    const read = filesRead(seen);
    const leftOut = seen.length - read.length;
    if (read.length <= maxNamed$3 && leftOut === 0) return null;
    const without = leftOut === 0 ? '' : `, ${leftOut} left out`;
    return {
        title: `What was read: ${countOf(read.length, 'file')}${without}`,
        unfolded: false,
        lead: [],
        rows: seen.map(rowOf),
        tail: [],
        leftOut: (kept)=>`and ${countOf(seen.length - kept, 'file')} not shown.`
    };
}
function filesRead(seen) {
    return seen.filter(({ leftOut })=>leftOut === undefined);
}
function rowOf(file) {
    if (file.leftOut === undefined) return `- ${code(file.path)}${holdingOf(file)}`;
    return `- ${code(file.path)} was left out, because ${escapeMarkdown(cut(file.leftOut))}.`;
}
function holdingOf({ core, plugins }) {
    const held = [
        ...core ? [
            'core'
        ] : [],
        ...plugins > 0 ? [
            countOf(plugins, 'plugin')
        ] : []
    ];
    return held.length === 0 ? '' : ` (${held.join(', ')})`;
}

// render/verdict.js
const marks = {
    pass: "\u2705",
    warn: "\u26A0\uFE0F",
    fail: "\u274C"
};
const couldNotJudge$1 = 'Release Gate could not judge';
function headlineOf(report, asked = nowhere) {
    const { verdict } = report;
    const isCalendar = verdict === 'pass' && isCalendarAlone(report);
    return {
        verdict,
        mark: isCalendar ? "\u{1F4C5}" : marks[verdict],
        sentence: sentenceOf(report, asked)
    };
}
function adviceOf(report) {
    if (report.problems.length > 0) return null;
    const [worst] = openWorstFirst(report.findings).filter(needsAction);
    if (worst === undefined) return null;
    return isOneRemedy(report) || !isHelped(worst, report) ? worst.remedy : report.firstStep ?? worst.remedy;
}
function isHelped({ severity }, { advice, findings }) {
    const grave = findings.filter((each)=>needsAction(each) && each.severity === severity);
    const closed = new Set(advice[0]?.steps.flatMap(({ closes })=>closes));
    return grave.some(({ rule, subject })=>closed.has(`${rule} ${subject}`));
}
function isOneRemedy({ findings, advice }) {
    const [worst, ...others] = openWorstFirst(findings).filter(needsAction);
    const isAlike = others.every(({ severity, remedy })=>severity !== worst?.severity || remedy === worst.remedy);
    const steps = advice[0]?.steps ?? [];
    const first = steps.find(({ closes })=>closes.length > 0);
    const isAdvised = worst === undefined || first?.closes.includes(`${worst.rule} ${worst.subject}`);
    return isAlike && (first === undefined || isAdvised === true);
}
function needsAction({ severity, status }) {
    return status === 'open' && severity !== 'notice';
}
function isCalendarAlone({ core, plugins, problems, targetDate }) {
    return problems.length === 0 && targetDate !== null && core === null && plugins.every(isRemoved);
}
function dueWords({ calendar, latest, targetDate }) {
    const { due } = calendar;
    if (due.length === 0) return null;
    const line = latest !== null && latest.date === targetDate ? latest.line : null;
    return listed(due.map((kind)=>kind === 'core-major' && line !== null ? `core ${line}` : kindWords[kind]));
}
const kindWords = {
    'core-major': 'a core major',
    'core-bugfix': 'core bugfixes',
    'plugin-major': 'plugin majors',
    'plugin-minor': 'plugin minors',
    'plugin-patch': 'plugin patches'
};
function sentenceOf(report, asked) {
    const { problems, verdict } = report;
    if (problems.length > 0) {
        return `${couldNotJudge$1}: ${countOf(problems.length, 'problem')}, nothing was judged`;
    }
    const nothing = nothingJudged(report);
    if (nothing !== null) return nothing;
    if (verdict === 'pass' && isCalendarAlone(report)) return calendarSentence(report, asked);
    const open = openWorstFirst(report.findings).filter(needsAction);
    if (verdict === 'fail') {
        const [worst] = open;
        const why = reasonFor(open, report);
        return `Do not ${deedOf(report, asked)}${shippedWords(report, worst)}${why === '' ? '' : `: ${why}`}`;
    }
    return verdict === 'warn' ? warned(report, asked, open) : consent(report, asked);
}
function nothingJudged({ core, plugins, findings }) {
    if (core !== null || !plugins.every(isRemoved)) return null;
    const open = findings.filter(({ status })=>status === 'open');
    const [why] = open.flatMap(({ rule, data })=>ruleOf(rule).nothingJudged?.(data) ?? []);
    return why ?? null;
}
function calendarSentence(report, { today }) {
    const { targetDate, calendar } = report;
    if (targetDate === null) return '';
    const day = dayInWords(targetDate);
    const when = today === targetDate ? `today (${day})` : `on ${day}`;
    const due = dueWords(report);
    if (due !== null) return `Due ${when}: ${due}`;
    const next = [
        ...calendar.nextCoreBugfix === null ? [] : [
            `core bugfixes on ${dayInWords(calendar.nextCoreBugfix.date)}`
        ],
        ...calendar.nextCoreMajor === null ? [] : [
            `${calendar.nextCoreMajor.version === null ? 'a core major' : `core ${calendar.nextCoreMajor.version}`} on ${dayInWords(calendar.nextCoreMajor.date)}`
        ]
    ];
    return `Nothing is due ${when}${next.length === 0 ? '' : `; next: ${listed(next)}`}`;
}
function deedOf({ releasing }, { isChange }) {
    if (releasing.length > 0) return 'release';
    return isChange ? 'merge' : 'deploy';
}
function shippedWords(report, worst) {
    const { releasing, core, plugins } = report;
    if (releasing.length === 0) return '';
    const shipped = plugins.filter((plugin)=>!isRemoved(plugin) && (releasing.includes('plugins') || releasing.includes(plugin.name)));
    const names = [
        ...releasing.includes('core') && core !== null ? [
            `core ${core.version}`
        ] : [],
        ...shipped.map(({ name, version })=>`${name} ${version}`)
    ];
    const subject = worst === undefined ? '' : subjectWords(worst);
    if (names.includes(subject)) return ` ${subject}`;
    if (names.length === 0) return ` ${listed(releasing.slice(0, maxNamed$2))}`;
    if (names.length <= maxNamed$2) return ` ${listed(names)}`;
    const [first = '', ...others] = names;
    return releasing.includes('core') && core !== null ? ` ${first} and ${countOf(others.length, 'plugin')}` : ` ${countOf(names.length, 'plugin')}`;
}
const maxNamed$2 = 3;
function warned(report, asked, open) {
    const ok = `OK to ${deedOf(report, asked)}${shippedWords(report, open[0])}`;
    const why = reasonFor(open, report);
    const before = open.length > 0 && open.every(({ touched })=>!touched) ? ', as before this change' : '';
    const rules = new Set(open.map(({ rule })=>rule)).size;
    if (rules <= 1) return `${ok}, but ${why}${before}`;
    return `${ok}, with ${countOf(open.length, 'warning')}${before}: ${why}`;
}
function consent(report, asked) {
    const { core, plugins, releasing, counts, findings } = report;
    const ok = `OK to ${deedOf(report, asked)}${shippedWords(report, undefined)}`;
    if (counts.waived > 0) {
        const ends = findings.flatMap(({ waiver })=>waiver?.until ?? []).toSorted();
        const until = ends[0] === undefined ? '' : ` until ${dateInWords(ends[0])}`;
        return `${ok}, ${countOf(counts.waived, 'finding')} waived${until}`;
    }
    if (releasing.length > 0 || core === null) return ok;
    const judged = plugins.filter((plugin)=>!isRemoved(plugin));
    const [only] = judged;
    if (only === undefined || report.compatible !== true) return `${ok} core ${core.version}`;
    if (judged.length === 1) return `${only.name} ${only.version} runs on core ${core.version}`;
    return `${countOf(judged.length, 'plugin')} run on core ${core.version}`;
}
function isRemoved({ change }) {
    return change === 'removed';
}
function listed(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

// render/opening.js
function opening(report, surroundings = nowhere) {
    const { mark, sentence } = headlineOf(report, surroundings);
    const first = firstWords(report);
    return [
        `## ${mark} ${escapeMarkdown(sentence)}`,
        ...first === null ? [] : [
            '',
            `**First:** ${prose(first)}`
        ],
        ...report.releasing.length === 0 || report.verdict === 'pass' ? [] : [
            '',
            `<sub>${escapeMarkdown(releaseWords(report))}</sub>`
        ]
    ].join('\n');
}
function firstWords(report) {
    const advice = adviceOf(report);
    const rows = alikeFindings(openWorstFirst(report.findings).filter(needsAction));
    return rows.length === 1 && rows[0]?.first.remedy === advice ? null : advice;
}
function releaseWords({ releasingReason }) {
    return `Treated as a release because ${releasingReason}; set releasing: none for a deployment.`;
}
function closing(report, links, surroundings = nowhere) {
    const pages = helpfulLinks(report, links);
    const signed = `<sub>${signatureParts(report, surroundings).join(" \xb7 ")}</sub>`;
    return pages.length === 0 ? signed : `Help: ${pages.join(" \xb7 ")}\n\n${signed}`;
}
function signatureParts(report, { addressOf, run, about }) {
    const { core, targetDate, timeZone, policy } = report;
    const read = readWords(report);
    const parts = [
        'Release Gate'
    ];
    if (core !== null) parts.push(`core ${escapeMarkdown(cut(core.version))}`);
    if (targetDate !== null) {
        parts.push(`for ${dayInWords(targetDate)}${timeZone === 'UTC' ? '' : ` (${escapeMarkdown(cut(timeZone))})`}`);
    }
    if (read !== null) parts.push(`read: ${escapeMarkdown(read)}`);
    if (policy.name !== '') {
        const isFile = policy.source.includes('.') || policy.source.includes('/');
        const label = escapeMarkdown(cut(isFile ? policy.source : policy.name));
        const because = policy.reason === null ? '' : `, because ${escapeMarkdown(cut(policy.reason))}`;
        parts.push(`policy ${isFile ? core_link(label, addressOf(policy.source, null)) : label}${because}`);
    }
    if (run !== null) parts.push(core_link('run', run));
    if (about !== null) parts.push(core_link('what is this?', about));
    return parts;
}

// render/place.js
function placeOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}

// model/plan.js
function isComplete({ steps, undecided }) {
    return undecided.length === 0 && steps.every(({ blocked })=>blocked.length === 0);
}
function isWorthTelling({ steps, undecided }) {
    if (steps.length > 1 || undecided.length > 0) return true;
    return steps.some(({ moves, blocked })=>moves.length + blocked.length > 0);
}

// render/plan-words.js
function planEntries(plan, targetDate, mark) {
    const steps = plan.steps.map((step, index)=>({
            isStep: true,
            title: `${coreWords(step, index < plan.steps.length - 1, mark)}${plannedWords(step.date, targetDate, step.calendar === undefined ? null : mark(step.calendar))}.`,
            details: [
                ...step.moves.map((move)=>moveWords(move, mark)),
                ...step.blocked.map((plugin)=>blockedWords(plugin, targetDate, mark)),
                ...staysWords(step, mark)
            ]
        }));
    if (plan.undecided.length === 0) return steps;
    const details = plan.undecided.map(({ name, version })=>`${mark(name)} ${mark(version)}`);
    return [
        ...steps,
        {
            isStep: false,
            title: 'No minimum core is known for:',
            details
        }
    ];
}
function planPath({ from, steps }) {
    const cores = steps.map(({ line, core, orLater }, index)=>{
        return index < steps.length - 1 && orLater ? `${line}.x` : core;
    });
    return [
        from,
        ...cores
    ];
}
function planSentence(plan) {
    const { steps, undecided } = plan;
    const moved = steps.flatMap(({ moves })=>moves.map(({ name })=>name));
    const blocked = steps.flatMap((step)=>step.blocked.map(({ name })=>name));
    const told = [
        moved.length === 0 ? 'no plugin has to move' : `move ${namesOf(moved)}`,
        ...blocked.length === 0 ? [] : [
            `no version of ${namesOf(blocked)} runs`
        ],
        ...undecided.length === 0 ? [] : [
            `no minimum core is known for ${namesOf(undecided.map(({ name })=>name))}`
        ]
    ];
    return `Upgrade ${planPath(plan).join(" \u2192 ")}: ${told.join('; ')}`;
}
const maxNamed$1 = 5;
function namesOf(names) {
    const all = [
        ...new Set(names)
    ];
    const more = all.length - maxNamed$1;
    const named = all.slice(0, maxNamed$1).map((name)=>cut(name));
    return `${named.join(', ')}${more > 0 ? ` and ${countOf(more, 'more plugin')}` : ''}`;
}
function coreWords({ line, core, orLater }, isStop, mark) {
    if (!isStop) return `Upgrade to core ${mark(core)}`;
    if (!orLater) return `Upgrade to core ${mark(core)} first`;
    return isFirst(core, line) ? `Upgrade to any final ${mark(`${line}.x`)} first` : `Upgrade to ${mark(core)} or a later ${mark(`${line}.x`)} first`;
}
function isFirst(core, line) {
    return core === line || core === `${line}.0`;
}
function moveWords({ name, from, to, change, when }, mark) {
    const weight = change === 'major' || change === 'downgrade' ? ` (${change})` : '';
    const step = when === 'before' ? 'before this step' : 'in the same step';
    return `${mark(name)} ${mark(from)} \u{2192} ${mark(to)}${weight}, ${step}`;
}
function blockedWords({ name, version, wayOut }, targetDate, mark) {
    const missing = `no known version of ${mark(name)} runs on it, ${mark(version)} included`;
    if (wayOut === null) return missing;
    const { core, version: fitting, date } = wayOut;
    return `${missing}; ${mark(fitting)} runs on core ${mark(core)}${plannedWords(date, targetDate)}`;
}
const maxStaying = 100;
function staysWords({ stays }, mark) {
    if (stays.length === 0) return [];
    const verb = stays.length === 1 ? 'stays as it is' : 'stay as they are';
    const more = stays.length > maxStaying ? ` and ${stays.length - maxStaying} more` : '';
    return [
        `${verb}: ${stays.slice(0, maxStaying).map((name)=>mark(name)).join(', ')}${more}`
    ];
}
function plannedWords(date, targetDate, calendar = null) {
    if (date === null) return '';
    if (calendar !== null) return `, planned for ${dayInWords(date)} by the calendar of ${calendar}`;
    return targetDate === null || date <= targetDate ? '' : `, planned for ${dayInWords(date)}`;
}

// render/terminal.js
const commands$1 = /^\s*:(?=:)|##\[/g;
function terminal(text, characters = longestName) {
    return withoutCommands(visible(cut(text, characters)));
}
function terminalLines(text) {
    return visibleLines(text).map(withoutCommands);
}
function withoutCommands(line) {
    return line.replace(commands$1, (found)=>{
        return found === '##[' ? '##\\u{5b}' : `${found.slice(0, -1)}\\u{3a}`;
    });
}

// render/plan-text.js
function planLines(report, paint) {
    if (report.plan === null || !isWorthTelling(report.plan)) return [];
    const path = planPath(report.plan).map((core)=>terminal(core));
    return [
        paint('bold', `Upgrade path: ${path.join(" \u2192 ")}`),
        ...planList(report)
    ];
}
function planList({ plan, targetDate }) {
    const entries = plan === null ? [] : planEntries(plan, targetDate, terminal);
    return entries.flatMap(({ isStep, title, details }, index)=>[
            `  ${isStep ? `${index + 1}. ` : ''}${title}`,
            ...details.map((detail)=>`${' '.repeat(isStep ? 5 : 4)}${detail}`)
        ]);
}

// render/plugin-order.js
const ranks = {
    incompatible: 0,
    undecided: 1,
    compatible: 2
};
function pluginsWorstFirst(plugins) {
    return [
        ...plugins
    ].sort((a, b)=>rankOf(a) - rankOf(b));
}
function rankOf({ compatibility }) {
    return ranks[compatibility ?? 'compatible'];
}

// render/problem-lines.js
function problemLines(problems, paint) {
    return problems.flatMap(({ message, found, expected, location })=>[
            ...labelled(`${paint('red', 'problem')}  `, message),
            ...found === '' ? [] : labelled('  found:    ', terminal(found)),
            ...expected === '' ? [] : labelled('  expected: ', expected),
            ...location === null ? [] : labelled('  where:    ', terminal(placeOf(location)))
        ]);
}
function labelled(label, message) {
    const [first = '', ...more] = terminalLines(message);
    return [
        `${label}${first}`,
        ...more.map((line)=>`${' '.repeat(6)}${line}`)
    ];
}

// render/wrap.js
const usualWidth = 80;
const minWidth = 20;
function wrapped(line, width, hang = '') {
    const room = Math.max(width, minWidth);
    if (lengthOf(line) <= room) return [
        line
    ];
    const indent = /^ */.exec(line)?.[0] ?? '';
    const lines = [];
    let current = indent;
    let isEmpty = true;
    for (const word of line.slice(indent.length).split(/(?<=\S) (?=\S)(?!::|##\[)/)){
        const next = isEmpty ? current + word : `${current} ${word}`;
        if (!isEmpty && lengthOf(next) > room) {
            lines.push(current);
            current = hang + word;
        } else {
            current = next;
        }
        isEmpty = false;
    }
    return [
        ...lines,
        current
    ];
}
const styles = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
function lengthOf(text) {
    return [
        ...text.replace(styles, '')
    ].length;
}

// render/text.js
const verdictStyles = {
    pass: 'green',
    warn: 'yellow',
    fail: 'red'
};
const severityStyles = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan'
};
const maxNamed = 6;
const pasted = /^ {6}/;
function core_text(report, paint, options = {}) {
    const { width = usualWidth, verbose = false, quiet = false, asked } = options;
    const parts = quiet ? [
        verdictLines(report, paint, asked)
    ] : [
        openingLines(report, paint, asked),
        problemLines(report.problems, paint),
        ...findingGroups(report).map(({ title, findings })=>[
                paint('bold', title),
                ...alikeFindings(findings).flatMap((alike)=>findingLines(alike, report, paint))
            ]),
        planLines(report, paint),
        pluginLines(report, paint, verbose),
        calendarLines(report, paint, verbose),
        noticeLines(report, paint),
        groundLines(report, paint),
        [
            lastLine(report, paint)
        ]
    ];
    const shown = parts.filter((lines)=>lines.length > 0);
    const lines = shown.map((part)=>part.flatMap((line)=>inWidth(line, width)).join('\n'));
    return `${lines.join('\n\n')}\n`;
}
function inWidth(line, width) {
    if (pasted.test(line)) return [
        line
    ];
    return wrapped(line, width, ' '.repeat((/^ */.exec(line)?.[0].length ?? 0) + 2));
}
function verdictLines(report, paint, asked) {
    const { verdict, sentence } = headlineOf(report, asked);
    const said = `${verdict.toUpperCase()}  ${terminal(sentence, maxSentence)}`;
    return [
        paint(verdictStyles[verdict], paint('bold', said))
    ];
}
const maxSentence = 500;
function openingLines(report, paint, asked) {
    const first = firstWords(report);
    return [
        ...verdictLines(report, paint, asked),
        ...first === null ? [] : labelled('First: ', first),
        ...report.releasing.length === 0 || report.verdict === 'pass' ? [] : [
            paint('dim', terminal(releaseWords(report), maxSentence))
        ]
    ];
}
function findingLines(alike, report, paint) {
    const { rule, severity, undecided, message, remedy, waiver } = alike.first;
    const mark = paint(severityStyles[severity], severity.padEnd('warning'.length));
    const doubt = undecided ? '  undecided' : '';
    return [
        `  ${mark}  ${rule}${placesWords(alike)}${doubt}`,
        ...labelled('    ', sharedMessage(alike, report) ?? message),
        ...waiver !== null ? labelled('    ', `Waived until ${dateInWords(waiver.until)}: ${cut(waiver.reason)}`) : remedy === '' ? [] : labelled('    Fix: ', remedy)
    ];
}
function sharedMessage({ subjects }, report) {
    if (subjects.length < 2) return null;
    const shared = sharedReason(subjects, report);
    const names = subjects.slice(0, maxNamed).map((each)=>terminal(subjectWords(each)));
    const more = subjects.length > maxNamed ? ` and ${subjects.length - maxNamed} more` : '';
    if (shared !== null) {
        return `${countOf(subjects.length, 'plugin')} ${shared}: ${names.join(', ')}${more}.`;
    }
    const [one] = subjects;
    if (one === undefined) return null;
    const said = afterSubject(one);
    return `${names.join(', ')}${more}${said === null ? `: ${one.message}` : said}`;
}
function placesWords({ places }) {
    if (places.length === 0) return '';
    const named = places.slice(0, maxNamed).map((place)=>terminal(placeOf(place)));
    const more = places.length > maxNamed ? ` and ${places.length - maxNamed} more` : '';
    return `  ${named.join(', ')}${more}`;
}
function pluginLines(report, paint, verbose) {
    const { plugins, minimumCore } = report;
    if (plugins.length === 0) return [];
    const counted = [
        'incompatible',
        'undecided',
        'compatible'
    ].flatMap((each)=>{
        const count = plugins.filter(({ compatibility })=>compatibility === each).length;
        return count === 0 ? [] : [
            `${count} ${each}`
        ];
    });
    if (!verbose) {
        return counted.length === 0 ? [] : [
            `Plugins: ${counted.join(', ')}; --verbose lists them`
        ];
    }
    const rows = pluginsWorstFirst(plugins).map((plugin)=>[
            `  ${terminal(plugin.name)}`,
            terminal(plugin.version),
            plugin.compatibility ?? '',
            plugin.requires === null ? '' : `needs ${terminal(plugin.requires)}`,
            plugin.change ?? ''
        ]);
    const lowest = minimumCore === null ? [] : [
        `  lowest core that runs them all: ${terminal(minimumCore)}`
    ];
    return [
        paint('bold', 'Plugins'),
        ...columns(rows),
        ...lowest
    ];
}
function calendarLines(report, paint, verbose) {
    if (report.targetDate === null) return [];
    const due = dueWords(report);
    const said = due === null ? 'Nothing is due on this day.' : `Due on this day: ${due}.`;
    if (!verbose && report.releasing.length === 0 && !isCalendarAlone(report)) return [];
    const rows = calendarEntries(report).map(({ date, what, version })=>{
        return [
            `  ${date}`,
            weekdayName(date).slice(0, 3),
            what,
            version === null ? '' : terminal(version)
        ];
    });
    return [
        paint('bold', 'Calendar'),
        ...columns(rows),
        `  ${said}`
    ];
}
function noticeLines({ notices }, paint) {
    if (notices.length === 0) return [];
    const lines = notices.flatMap(({ message, location })=>[
            ...labelled('  ', message),
            ...location === null ? [] : [
                `    ${paint('dim', `at ${terminal(placeOf(location))}`)}`
            ]
        ]);
    return [
        paint('bold', 'Worth knowing'),
        ...lines
    ];
}
function groundLines(report, paint) {
    const { targetDate, timeZone, policy, core } = report;
    const read = readWords(report);
    const parts = [
        ...read === null ? [] : [
            `Read: ${terminal(read, maxSentence)}`
        ],
        ...core === null ? [] : [
            `core ${terminal(core.version)}`
        ],
        ...targetDate === null ? [] : [
            `for ${dayInWords(targetDate)} (${terminal(timeZone)})`
        ],
        ...policy.name === '' ? [] : [
            `policy ${terminal(policy.name)} (${terminal(policy.source)})`
        ],
        ...policy.reason === null ? [] : [
            terminal(`because ${policy.reason}`, maxSentence)
        ]
    ];
    return parts.length === 0 ? [] : [
        paint('dim', parts.join(" \xb7 "))
    ];
}
function lastLine(report, paint) {
    const { verdict, problems, counts } = report;
    const counted = problems.length > 0 ? countOf(problems.length, 'problem') : countsSentence(counts);
    const fix = shortFix(report);
    const parts = [
        counted,
        ...fix === null ? [] : [
            `fix: ${fix}`
        ]
    ];
    const last = `${verdict.toUpperCase()}  ${parts.join(" \xb7 ")}`;
    return paint(verdictStyles[verdict], paint('bold', last));
}
function shortFix(report) {
    const [worst] = openWorstFirst(report.findings).filter(needsAction);
    const advice = worst === undefined ? null : adviceOf(report);
    if (advice === null) return null;
    const [first = ''] = advice.split(/[,;.:](?:\s|$)|\s\(|\n/, 1);
    return terminal(`${first.charAt(0).toLowerCase()}${first.slice(1)}`);
}

// command/flags.js
const lists = [
    ...[
        'plugin-versions',
        'current-plugin-versions',
        'releasing'
    ],
    ...[
        'manifests',
        'catalog',
        'repository',
        'property'
    ]
];
class UsageError extends Error {
}
function readFlags(words, valued, switches) {
    const values = {};
    const seen = [];
    const operands = [];
    for (const token of tokensOf(words, valued, switches)){
        if (token.kind === 'positional') operands.push(token.value);
        if (token.kind !== 'option') continue;
        if (switches.includes(token.name)) seen.push(token.name);
        else if (!valued.includes(token.name)) throw unknown(token.rawName, [
            ...valued,
            ...switches
        ]);
        else values[token.name] = joined(token.name, values[token.name], givenValue(token));
    }
    return {
        values,
        switches: seen,
        operands
    };
}
function unknown(word, known) {
    const meant = suggest(word.replace(/^-+/, ''), known);
    const dashes = word.startsWith('-') ? '--' : '';
    const hint = meant === null ? '' : ` Did you mean ${dashes}${meant}?`;
    return new UsageError(`${shown(word)} is not known.${hint} See release-gate --help.`);
}
function choose(flag, given, choices) {
    const chosen = Object.hasOwn(choices, given) ? choices[given] : undefined;
    if (chosen !== undefined) return chosen;
    const known = Object.keys(choices);
    const meant = suggest(given, known);
    const hint = meant === null ? '' : ` Did you mean ${meant}?`;
    throw new UsageError(`--${flag} is "${shown(given)}"; choose one of ${known.join(', ')}.${hint}`);
}
function refuseOperands({ operands }) {
    if (operands[0] !== undefined) throw unknown(operands[0], []);
}
function tokensOf(words, valued, switches) {
    const options = Object.fromEntries([
        ...valued.map((name)=>[
                name,
                {
                    type: 'string'
                }
            ]),
        ...switches.map((name)=>[
                name,
                {
                    type: 'boolean',
                    ...name === 'verbose' ? {} : {
                        short: name.charAt(0)
                    }
                }
            ])
    ]);
    return (0,external_node_util_.parseArgs)({
        args: [
            ...words
        ],
        options,
        strict: false,
        tokens: true
    }).tokens;
}
function givenValue({ name, value, inlineValue }) {
    if (value === undefined || !inlineValue && value.startsWith('--')) {
        throw new UsageError(`--${name} needs a value.`);
    }
    if (value.trim() === '') {
        throw new UsageError(`--${name} is empty. Give it a value, or leave it out.`);
    }
    return value;
}
function joined(name, before, value) {
    if (before === undefined) return value;
    if (lists.includes(name)) return `${before}\n${value}`;
    throw new UsageError(`--${name} is given twice. Keep one of them.`);
}

// command/check.js
const workflowOnly = [
    'comment',
    'comment-key',
    'labels',
    'suggest',
    'token'
];
const checkFlags = [
    ...inputNames.filter((name)=>!workflowOnly.includes(name)),
    'base',
    'format'
];
async function check(flags, terminal) {
    const { values, switches, operands } = flags;
    if (operands[0] !== undefined) throw unknown(operands[0], [
        'check'
    ]);
    const page = choose('format', values.format ?? 'text', pages);
    const files = ownFiles(terminal.folder, values.policy, values.catalog, values.manifests);
    const judgement = await judge({
        door: 'command',
        now: terminal.now,
        inputs: readInputs((name)=>givenOr(values[name] ?? '', name, terminal)),
        files,
        download: terminal.download ?? refuseDownload,
        github: null,
        baseline: await baselineOf(values.base, terminal.folder, files)
    });
    const isChange = values.base !== undefined;
    const today = dayIn(terminal.now, judgement.report.timeZone);
    terminal.print(await page(judgement, {
        paint: terminal.paint,
        width: terminal.width ?? usualWidth,
        verbose: switches.includes('verbose'),
        quiet: switches.includes('quiet'),
        surroundings: {
            ...nowhere,
            isChange,
            today
        }
    }));
    const refused = await writeFiles(judgement, files);
    for (const why of refused)terminal.warn(why);
    return exitCodeOf(judgement);
}
function givenOr(value, name, { input }) {
    const isList = name === 'plugin-versions' || name === 'current-plugin-versions';
    if (value.trim() !== '-' || !isList) return value;
    if (input === undefined) throw new UsageError(`--${name} is -, and there is no standard input.`);
    const text = input();
    if (text.trim() === '') throw new UsageError(`--${name} is -, and standard input is empty.`);
    return text;
}
async function baselineOf(ref, folder, files) {
    if (ref === undefined) return null;
    const { baselineAt } = await __nccwpck_require__.e(/* import() */ 4522).then(__nccwpck_require__.bind(__nccwpck_require__, 4522));
    const baseline = await baselineAt(folder, ref, files);
    if (!('why' in baseline)) return baseline;
    throw new UsageError(`--base is "${shown(ref)}", and ${baseline.why}.`);
}
async function writeFiles({ report, settings }, files) {
    if (settings.reportFile === '' && settings.sarifFile === '') return [];
    const { writeAsked } = await __nccwpck_require__.e(/* import() */ 9484).then(__nccwpck_require__.bind(__nccwpck_require__, 9484));
    return (await writeAsked(report, settings, ()=>null, files)).values();
}
const pages = {
    text: ({ report }, { paint, surroundings, ...options })=>core_text(report, paint, {
            ...options,
            asked: surroundings
        }),
    json: async ({ report })=>(await __nccwpck_require__.e(/* import() */ 8962).then(__nccwpck_require__.bind(__nccwpck_require__, 8962))).json(report),
    markdown: async ({ report, links }, { surroundings })=>(await __nccwpck_require__.e(/* import() */ 2377).then(__nccwpck_require__.bind(__nccwpck_require__, 4758))).summary(report, {
            ...{
                links,
                surroundings
            },
            pageOf: ()=>null
        }),
    sarif: async ({ report })=>(await __nccwpck_require__.e(/* import() */ 8442).then(__nccwpck_require__.bind(__nccwpck_require__, 8442))).sarifOf(report, ()=>null)
};

// command/commands.js
const commands = {
    check: {
        flags: checkFlags,
        switches: [
            'quiet',
            'verbose'
        ],
        run: check
    },
    plan: {
        flags: [
            ...[
                'to',
                'core-version',
                'plugin-versions',
                'manifests'
            ],
            ...[
                'policy',
                'catalog',
                'target-date',
                'format'
            ]
        ],
        run: async (flags, terminal)=>(await __nccwpck_require__.e(/* import() */ 9223).then(__nccwpck_require__.bind(__nccwpck_require__, 9223))).plan(flags, terminal)
    },
    calendar: {
        flags: [
            'policy',
            'from',
            'until',
            'months',
            'format'
        ],
        run: async (flags, terminal)=>(await __nccwpck_require__.e(/* import() */ 5222).then(__nccwpck_require__.bind(__nccwpck_require__, 5222))).calendar(flags, terminal)
    },
    backtest: {
        flags: [
            'policy',
            'releases',
            'since',
            'format'
        ],
        switches: [
            'tags'
        ],
        run: async (flags, terminal)=>(await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(611)]).then(__nccwpck_require__.bind(__nccwpck_require__, 611))).backtest(flags, terminal)
    },
    fleet: {
        flags: [
            ...[
                'repositories',
                'shard',
                'to',
                'target-date'
            ],
            ...[
                'policy',
                'catalog',
                'report-file'
            ]
        ],
        run: async (flags, terminal)=>(await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3068), __nccwpck_require__.e(274)]).then(__nccwpck_require__.bind(__nccwpck_require__, 274))).fleet(flags, terminal)
    },
    merge: {
        flags: [
            'format'
        ],
        run: async (flags, terminal)=>(await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8286)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8286))).merge(flags, terminal)
    },
    catalog: {
        flags: [
            'repository',
            'output',
            'property',
            'policy',
            'catalog',
            'format'
        ],
        run: async (flags, terminal)=>(await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(1084), __nccwpck_require__.e(6211), __nccwpck_require__.e(8164)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1585))).catalog(flags, terminal)
    },
    explain: {
        flags: [],
        run: async (flags, terminal)=>(await __nccwpck_require__.e(/* import() */ 7885).then(__nccwpck_require__.bind(__nccwpck_require__, 7885))).explain(flags, terminal)
    },
    completion: {
        flags: [],
        run: async (flags, terminal)=>(await __nccwpck_require__.e(/* import() */ 606).then(__nccwpck_require__.bind(__nccwpck_require__, 606))).completion(flags, terminal, commands)
    },
    init: {
        flags: [
            'policy'
        ],
        run: async (flags, terminal)=>(await __nccwpck_require__.e(/* import() */ 2250).then(__nccwpck_require__.bind(__nccwpck_require__, 2250))).init(flags, terminal)
    }
};

// outside/deadline.js
const maxRunWait = 120_000;
function deadlineOfRun(wait = maxRunWait) {
    return once(()=>AbortSignal.timeout(wait));
}
const noDeadline = ()=>null;
async function within(wait, deadline, work) {
    if (deadline?.aborted) throw new NoAnswer(overdue);
    const done = new AbortController();
    const tooLate = new Promise((_, reject)=>{
        const timer = setTimeout(()=>reject(new NoAnswer(tooSlow(wait))), wait);
        const options = {
            once: true,
            signal: done.signal
        };
        deadline?.addEventListener('abort', ()=>reject(new NoAnswer(overdue)), options);
        done.signal.addEventListener('abort', ()=>clearTimeout(timer));
    });
    try {
        return await Promise.race([
            work(),
            tooLate
        ]);
    } finally{
        done.abort();
    }
}
async function pauseWithin(wait, deadline) {
    const { setTimeout: pause } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8500, 23));
    try {
        await pause(wait, undefined, deadline === null ? {} : {
            signal: deadline
        });
    } catch  {
        throw new NoAnswer(overdue);
    }
}
const overdue = 'the two minutes are over for which a run waits for the network';
function tooSlow(wait) {
    return `it took longer than ${wait / 1000} seconds`;
}

// outside/connection.js
function connectionOf(token, variables) {
    if (!token) return null;
    const apiUrl = variables.GITHUB_API_URL || 'https://api.github.com';
    return {
        token,
        apiUrl,
        graphqlUrl: variables.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`
    };
}
function connectorOf(connection, deadline = noDeadline) {
    if (connection === null) return null;
    return async (patience)=>(await __nccwpck_require__.e(/* import() */ 3564).then(__nccwpck_require__.bind(__nccwpck_require__, 3564))).connect(connection, patience, deadline);
}
function downloaderOf(deadline) {
    return async (address, maxBytes)=>(await __nccwpck_require__.e(/* import() */ 3692).then(__nccwpck_require__.bind(__nccwpck_require__, 3692))).download(address, maxBytes, deadline());
}

// outside/standard-output.js
const standardOutput = 1;
const standardError = 2;
const patience = 5;
function print(text, stream = standardOutput, write = external_node_fs_.writeSync) {
    let rest = Buffer.from(text);
    while(rest.length > 0){
        try {
            rest = rest.subarray(write(stream, rest));
        } catch (error) {
            const { code } = error;
            if (code === 'EPIPE') return false;
            if (code !== 'EAGAIN') throw error;
            wait(patience);
        }
    }
    return true;
}
function mayBeTerminal() {
    return (0,external_node_fs_.fstatSync)(standardOutput).isCharacterDevice();
}
function wait(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

// version.js
const version = '0.1.0';

// cli.js
const couldNotJudge = 2;
const clearLine = '\r\u001b[K';
async function command(words) {
    process.exitCode = couldNotJudge;
    let hasEnded = false;
    process.on('exit', ()=>{
        if (!hasEnded) complain('release-gate ended before it had an answer, which is a bug.');
    });
    process.on('uncaughtException', (error)=>{
        hasEnded = true;
        complain(bug(error));
        process.exit(couldNotJudge);
    });
    const output = printer();
    const terminal = terminalOf(output.print, mayBeTerminal() && process.stdout.isTTY);
    try {
        const exitCode = await run(words, terminal);
        if (output.isWhole()) process.exitCode = exitCode;
    } catch (error) {
        complain(error instanceof UsageError ? error.message : bug(error));
    }
    hasEnded = true;
}
function printer() {
    let whole = true;
    return {
        print: (text)=>{
            whole = print(text) && whole;
        },
        isWhole: ()=>whole
    };
}
function bug({ message }) {
    return `release-gate itself failed, which is a bug: ${message}`;
}
function complain(line) {
    try {
        print(`${line}\n`, standardError);
    } catch  {}
}
async function run(words, terminal) {
    if (words[0] === 'help') return help(words.slice(1), terminal);
    const named = words[0] !== undefined && !words[0].startsWith('-');
    const name = named ? words[0] : 'check';
    const chosen = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (chosen === undefined) throw unknown(name, Object.keys(commands));
    const switches = [
        ...chosen.switches ?? [],
        'help',
        'version'
    ];
    const flags = readFlags(named ? words.slice(1) : words, chosen.flags, switches);
    if (flags.switches.includes('version')) terminal.print(`${version}\n`);
    else if (flags.switches.includes('help')) terminal.print((await __nccwpck_require__.e(/* import() */ 3879).then(__nccwpck_require__.bind(__nccwpck_require__, 3879))).helpOf(name));
    else return chosen.run(flags, terminal);
    return 0;
}
function hasColours(isWatched, { FORCE_COLOR, NO_COLOR }) {
    if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return isWatched && !NO_COLOR;
}
async function help(words, terminal) {
    const [name = 'check'] = words;
    if (!Object.hasOwn(commands, name)) throw unknown(name, Object.keys(commands));
    terminal.print((await __nccwpck_require__.e(/* import() */ 3879).then(__nccwpck_require__.bind(__nccwpck_require__, 3879))).helpOf(name));
    return 0;
}
const progressPause = 10_000;
const standardInput = 0;
function plainProgress() {
    let last = Date.now();
    return (line)=>{
        const now = Date.now();
        if (line === '' || now - last < progressPause) return;
        last = now;
        print(`${line}\n`, standardError);
    };
}
function terminalOf(printed, isWatched) {
    const colours = hasColours(isWatched, process.env);
    return {
        folder: process.cwd(),
        now: new Date(),
        paint: colours ? (style, words)=>(0,external_node_util_.styleText)(style, words, {
                validateStream: false
            }) : (_, words)=>words,
        width: isWatched ? process.stdout.columns : undefined,
        print: printed,
        warn: (line)=>void print(`${colours ? line : terminalLines(line).join('\n')}\n`, standardError),
        download: downloaderOf(deadlineOfRun()),
        get progress () {
            return process.stderr.isTTY ? (line)=>process.stderr.write(`${clearLine}${line}`) : plainProgress();
        },
        input: ()=>(0,external_node_fs_.readFileSync)(standardInput, 'utf8'),
        connect: connectorOf(connectionOf(process.env.GITHUB_TOKEN, process.env)),
        clock: ()=>new Date()
    };
}




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
/******/ 			return {"258":"catalogue-entries","274":"fleet-command","334":"rgrove-parse-xml","479":"find","562":"remote","606":"completion","611":"backtest-command","1084":"semver","1129":"find-files","1363":"runner-fetch","1563":"pull-request","1784":"release-calendar-ics","1876":"makefile","2250":"init-command","2377":"summary","2905":"base","2958":"properties-file","2994":"step","3068":"remedies","3564":"connect","3692":"catalogue-download","3775":"catalogue-guard","3879":"help","4093":"gradle-properties","4522":"git","4758":"dockerfile","4779":"script","4862":"find-in-file","5007":"companions","5222":"calendar-command","5434":"actions-github","5587":"written-files","5695":"plain-list","6061":"sarif-file","6093":"main","6211":"catalogue","6391":"yaml-tree","7298":"catalogue-live","7615":"file-tree","7885":"explain-command","7934":"valibot","8164":"catalog-command","8286":"merge-command","8338":"coordinates-list","8442":"sarif-file-2","8513":"catalogue-tags","8772":"yaml-tree-2","8815":"yaml","8962":"json","9160":"git-files","9223":"plan-command","9353":"picomatch","9484":"report-files","9605":"toml-eslint-parser"}[chunkId] + ".js";
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


// index.js
async function main() {
    const door = await Promise.all(/* import() */[__nccwpck_require__.e(2377), __nccwpck_require__.e(6093)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6093)).then(function (n) { return n.d; });
    await door.main();
}



}();
module.exports = __webpack_exports__;
/******/ })()
;