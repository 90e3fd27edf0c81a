"use strict";
exports.id = 611;
exports.ids = [611,8772,6391];
exports.modules = {

/***/ 611:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   backtest: function() { return /* binding */ backtest; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5278);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5784);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4801);







// tools/backtest/backtest-json.js
function backtestJson({ policy, releases, rules }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__.j)({
        policy,
        total: releases.length,
        onCadence: releases.filter(({ onCadence })=>onCadence).length,
        byRule: Object.fromEntries(rules.map(({ rule, broken })=>[
                rule,
                broken
            ])),
        releases: releases.map((release)=>({
                version: release.version.text,
                date: release.date,
                kind: release.kind,
                onCadence: release.onCadence,
                planned: release.planned,
                daysOff: release.daysOff,
                findings: release.findings
            }))
    });
}

// tools/backtest/backtest-words.js
function backtestSentence({ releases }) {
    const [first, last] = [
        releases[0],
        releases.at(-1)
    ];
    if (first === undefined || last === undefined) return 'no release in these days';
    const days = `from ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(first.date)} to ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(last.date)}`;
    return `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(releases.length, 'release')} ${days}${keptWords(releases)}`;
}
function keptWords(releases) {
    const judged = releases.filter(({ onCadence })=>onCadence !== null);
    if (judged.length === 0) return '';
    const missed = judged.filter(({ onCadence })=>onCadence === false);
    const named = missed.map(({ version })=>version.text).join(', ');
    const not = missed.length === 0 ? '' : `, ${missed.length > maxNamed ? missed.length : named} not`;
    return `: ${judged.length - missed.length} of ${judged.length} on their day${not}`;
}
const maxNamed = 3;
function daysOffText({ daysOff, planned }) {
    if (daysOff === null) return '';
    if (daysOff === 0) return 'on its day';
    return `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(Math.abs(daysOff), 'day')} ${daysOff > 0 ? 'after' : 'before'} ${planned}`;
}
function brokenText({ broken, judged }) {
    return `${broken} of ${judged}`;
}
function adviceText({ advice }) {
    return advices[advice];
}
const advices = {
    error: 'error: no release would have been stopped',
    warning: 'warning: it would have spoken rarely enough to be heard',
    notice: 'notice, until releases keep it more often, or the policy says what they do keep',
    'too few': 'too few releases to tell',
    'not judged': 'the policy gives it nothing to judge by',
    'not known': 'the history does not say who asked for what',
    off: 'off in this policy: give it a severity to see what it would have said'
};

// tools/backtest/backtest-years.js
const kindsInOrder = [
    'core-major',
    'core-bugfix',
    'core-backport',
    'core-prerelease'
];
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
function years(releases) {
    const numbers = [
        ...new Set(releases.map(({ date })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a6)(date)))
    ];
    return numbers.map((year)=>yearOfReleases(year, releases));
}
function markOf({ daysOff, onCadence }) {
    if (onCadence && daysOff !== null) return 'on its day';
    if (daysOff === null) return onCadence === false ? 'refused' : 'no day';
    if (daysOff === 0) return 'refused';
    return daysOff > 0 ? 'late' : 'early';
}
function yearOfReleases(year, releases) {
    const inYear = releases.filter(({ date })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a6)(date) === year);
    const kinds = kindsInOrder.filter((kind)=>inYear.some((release)=>release.kind === kind));
    const months = monthNames.flatMap((name, index)=>{
        const inMonth = inYear.filter(({ date })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a5)(date) === index + 1);
        if (inMonth.length === 0) return [];
        return {
            name,
            marks: kinds.map((kind)=>marksOf(inMonth, kind))
        };
    });
    return {
        year,
        kinds,
        months
    };
}
function marksOf(releases, kind) {
    return releases.filter((release)=>release.kind === kind).map(markOf);
}

// tools/backtest/backtest-markdown.js
const squares = {
    'on its day': "\u{1F7E9}",
    late: "\u{1F7E7}",
    early: "\u{1F7E6}",
    refused: "\u{1F7E5}",
    'no day': "\u2B1C"
};
function backtestMarkdown(backtest) {
    const { policy, releases, rules } = backtest;
    const rows = rules.map((rule)=>[
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.m)(rule.rule),
            brokenText(rule),
            adviceText(rule)
        ]);
    const lines = [
        `# Backtest of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(policy.name)}: ${backtestSentence(backtest)}`,
        ...releases.length === 0 ? [] : [
            legend$1()
        ],
        ...years(releases).flatMap((year)=>yearParts(year, releases)),
        ...releaseParts(releases),
        '## What severity each rule could bear',
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ai)([
            'Rule',
            'Broken by',
            'Severity it could bear'
        ], rows).join('\n')
    ];
    return `${lines.join('\n\n')}\n`;
}
function legend$1() {
    return Object.entries(squares).map(([mark, square])=>`${square} ${mark}`).join(" \xb7 ");
}
function yearParts(year, releases) {
    const kinds = year.kinds.map((kind)=>kind.replace('core-', ''));
    const rows = year.months.map(({ name, marks })=>[
            name,
            ...marks.map((cell)=>cell.map((mark)=>squares[mark]).join(''))
        ]);
    const majors = releases.filter(({ kind, date, planned })=>{
        return kind === 'core-major' && planned !== null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a6)(date) === year.year;
    });
    return [
        `## ${year.year}${keptWords(releases.filter(({ date })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a6)(date) === year.year))}`,
        ...majors.length === 0 ? [] : [
            majorPicture(majors)
        ],
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ai)([
            `${year.year}`,
            ...kinds
        ], rows).join('\n')
    ];
}
function majorPicture(majors) {
    return [
        '```mermaid',
        'gantt',
        '  title Core majors: from the day planned to the day they came',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %b %Y',
        '  todayMarker off',
        ...majors.map(majorTask),
        '```'
    ].join('\n');
}
function majorTask(release) {
    const { version, date, planned, daysOff, onCadence } = release;
    if (planned === null || daysOff === null || daysOff === 0) {
        return `  ${version.text} (${date}) :${onCadence === false ? 'crit, ' : ''}milestone, ${date}, 0d`;
    }
    const [from, tag] = daysOff > 0 ? [
        planned,
        'crit'
    ] : [
        date,
        'done'
    ];
    const days = Math.abs((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aj)(planned, date));
    return `  ${version.text} (${date}) ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(days, 'day')} ${daysOff > 0 ? 'late' : 'early'} :${tag}, ${from}, ${days}d`;
}
function releaseParts(releases) {
    if (releases.length === 0) return [];
    const rows = releases.map((release)=>[
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.m)(release.version.text),
            release.date,
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ag)(release.date),
            release.kind.replace('core-', ''),
            daysOffText(release),
            release.findings.map(_core_js__WEBPACK_IMPORTED_MODULE_0__.m).join(', ')
        ]);
    const head = [
        'Version',
        'Date',
        'Weekday',
        'Kind',
        'Against the calendar',
        'Findings'
    ];
    return [
        '## Every release',
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ai)(head, rows).join('\n')
    ];
}

// tools/backtest/backtest-text.js
const marks = {
    'on its day': {
        sign: "\u25CF",
        style: 'green'
    },
    late: {
        sign: '+',
        style: 'yellow'
    },
    early: {
        sign: '-',
        style: 'cyan'
    },
    refused: {
        sign: "\u2715",
        style: 'red'
    },
    'no day': {
        sign: "\xb7",
        style: 'dim'
    }
};
function backtestText(backtest, paint) {
    const { policy, releases } = backtest;
    const parts = [
        [
            paint('bold', `Backtest of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(policy.name)}`),
            backtestSentence(backtest)
        ],
        ...years(releases).map((year)=>yearLines(year, paint)),
        releases.length === 0 ? [] : [
            legend(paint)
        ],
        majorLines(backtest, paint),
        ruleLines(backtest, paint)
    ];
    const shown = parts.filter((lines)=>lines.length > 0);
    return `${shown.map((lines)=>lines.join('\n')).join('\n\n')}\n`;
}
function yearLines({ year, kinds, months }, paint) {
    const head = [
        `${year}`,
        ...kinds.map((kind)=>kind.replace('core-', ''))
    ];
    const rows = months.map(({ name, marks: cells })=>[
            ` ${name}`,
            ...cells.map(signs)
        ]);
    const [first = '', ...lines] = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.N)([
        head,
        ...rows
    ]);
    return [
        paint('bold', first),
        ...lines.map((line)=>painted(line, paint))
    ];
}
function signs(cell) {
    return cell.map((mark)=>marks[mark].sign).join('');
}
function painted(line, paint) {
    return line.replace(/\u25cf+|\++|-+|\u2715+|\xb7+/g, (run)=>{
        const mark = Object.values(marks).find(({ sign })=>run.startsWith(sign));
        return mark === undefined ? run : paint(mark.style, run);
    });
}
function legend(paint) {
    const entries = Object.entries(marks).map(([mark, { sign, style }])=>{
        return `${paint(style, sign)} ${mark}`;
    });
    return entries.join('   ');
}
function majorLines({ releases }, paint) {
    const majors = releases.filter(({ kind })=>kind === 'core-major');
    if (majors.length === 0) return [];
    const rows = majors.map((release)=>[
            `  ${release.version.text}`,
            release.date,
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ag)(release.date),
            daysOffText(release),
            release.findings.join(', ')
        ]);
    return [
        paint('bold', 'Core majors'),
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.N)(rows)
    ];
}
function ruleLines({ rules }, paint) {
    const rows = rules.map((rule)=>[
            `  ${rule.rule}`,
            brokenText(rule),
            adviceText(rule)
        ]);
    const head = [
        '  rule',
        'broken by',
        'severity it could bear'
    ];
    return [
        paint('bold', 'What each rule could bear'),
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.N)([
            head,
            ...rows
        ])
    ];
}

// tools/backtest/git-tags.js
const mostBytes = 20_000_000;
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_3__.execFile);
async function gitTags(folder) {
    const words = [
        'for-each-ref',
        '--format=%(creatordate:unix) %(refname:strip=2)',
        'refs/tags'
    ];
    try {
        const { stdout } = await run('git', words, {
            cwd: folder,
            maxBuffer: mostBytes
        });
        return stdout.split('\n').flatMap(readTag);
    } catch (error) {
        const { stderr, message } = error;
        return {
            why: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(stderr?.trim() || message)
        };
    }
}
function readTag(line) {
    const groups = /^(?<seconds>-?\d+) (?<name>.+)$/.exec(line)?.groups;
    if (groups?.name === undefined) return [];
    return [
        {
            name: groups.name,
            made: new Date(Number(groups.seconds) * 1000)
        }
    ];
}

// tools/backtest/history.js
const longestHistory = 20_000_000;
const historyForm = '{ "releases": [{ "version": "2025.1.0", "date": "2025-08-05" }] }';
function readHistory(file) {
    const { document, problems } = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__.r)(file, longestHistory);
    if (document === null) return {
        releases: [],
        problems
    };
    const entries = entriesOf(document.value);
    if (entries === null) return {
        releases: [],
        problems: [
            noReleases(document)
        ]
    };
    const read = entries.map((entry, index)=>readEntry(entry, index, document));
    const releases = read.flatMap(({ release })=>release ?? []);
    return {
        releases: sorted(releases),
        problems: [
            ...read.flatMap((each)=>each.problems),
            ...repeated(releases, file.path)
        ]
    };
}
function sorted(releases) {
    return [
        ...releases
    ].sort((a, b)=>{
        if (a.date !== b.date) return a.date < b.date ? -1 : 1;
        return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ak)(a.version, b.version);
    });
}
function entriesOf(value) {
    if (typeof value !== 'object' || value === null || !('releases' in value)) return null;
    return Array.isArray(value.releases) ? value.releases : null;
}
function readEntry(entry, index, document) {
    const { version: writtenVersion, date: writtenDate } = Object(entry);
    const version = typeof writtenVersion === 'string' ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(writtenVersion) : undefined;
    const date = typeof writtenDate === 'string' ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a2)(writtenDate) : undefined;
    const at = (key)=>document.placeOf([
            'releases',
            index,
            key
        ], 'value').location;
    const problems = [
        ...version === undefined ? [
            wrongPart('version', writtenVersion, at('version'))
        ] : [],
        ...date === undefined ? [
            wrongPart('date', writtenDate, at('date'))
        ] : []
    ];
    const release = version === undefined || date === undefined ? null : {
        version,
        date
    };
    return {
        release,
        problems
    };
}
const forms = {
    version: `${_core_js__WEBPACK_IMPORTED_MODULE_0__._}, in quotes`,
    date: 'a day as "YYYY-MM-DD", in quotes'
};
function wrongPart(key, written, location) {
    const found = written === undefined ? 'nothing' : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(JSON.stringify(written) ?? 'nothing');
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`A release has no readable ${key}; found ${found}.`, {
        found,
        expected: forms[key],
        at: location
    });
}
function noReleases({ path }) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)} holds no list of releases.`, {
        found: 'no `releases`',
        expected: historyForm,
        at: {
            path,
            line: 1,
            column: 1,
            endColumn: 1
        }
    });
}
function repeated(releases, path) {
    const seen = new Set();
    return releases.flatMap(({ version })=>{
        if (!seen.has(version.text)) {
            seen.add(version.text);
            return [];
        }
        return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)} lists ${version.text} twice; a version comes out once.`, {
            found: version.text,
            expected: 'each version once'
        });
    });
}

// tools/backtest/planned-day.js
function plannedDayFor(version, kind, came, { major, bugfix, schedule }, slots) {
    if (kind === 'core-bugfix') return nearest(bugfix?.on ?? 'any', came, slots);
    if (kind !== 'core-major') return null;
    const published = schedule.find(({ line })=>line === (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(version));
    return published?.date ?? nearest(major?.on ?? 'any', came, slots);
}
function nearest(on, day, slots) {
    if (on === 'any') return null;
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.al)(on, day, 0, slots)) return day;
    const [before, after] = [
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.am)(on, day, slots),
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.an)(on, day, slots)
    ];
    if (before === null || after === null) return before ?? after;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aj)(before, day) <= (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aj)(day, after) ? before : after;
}

// tools/backtest/replayed-rules.js
const fewestToTell = 5;
const mostForWarning = 0.1;
function replayedRules(policy, releases) {
    return _core_js__WEBPACK_IMPORTED_MODULE_0__.r.filter(judgesReleasedCore).map((rule)=>{
        const { id, of } = rule;
        const judged = releases.filter(({ kind })=>of === undefined || kind === of).length;
        const broken = releases.filter(({ findings })=>findings.includes(id)).length;
        return {
            rule: id,
            broken,
            judged,
            advice: adviceFor(policy, rule, broken, judged)
        };
    });
}
function judgesReleasedCore({ on }) {
    return on === 'releasedCore' || on === 'shipment';
}
function adviceFor(policy, { id, inHistory }, broken, judged) {
    if (policy.rules[id] === 'off') return 'off';
    const told = inHistory?.(policy) ?? 'judged';
    if (told !== 'judged') return told;
    if (judged < fewestToTell) return 'too few';
    if (broken === 0) return 'error';
    return broken / judged <= mostForWarning ? 'warning' : 'notice';
}

// tools/backtest/sources.js
function releaseSources({ version, date }) {
    const none = Object.fromEntries(_core_js__WEBPACK_IMPORTED_MODULE_0__.ao.map((name)=>[
            name,
            ''
        ]));
    return {
        inputs: {
            ...none,
            'core-version': version.text,
            'target-date': date,
            releasing: 'core',
            manifests: 'none'
        },
        door: 'command',
        now: new Date(`${date}T00:00:00Z`),
        policy: {
            kind: 'files',
            files: []
        },
        policyReason: null,
        proposedPolicy: null,
        catalogues: [],
        manifests: _core_js__WEBPACK_IMPORTED_MODULE_0__.ap,
        repository: null,
        base: null,
        event: null,
        pullRequest: null,
        notices: [],
        problems: []
    };
}

// tools/backtest/replay.js
function replay(policy, history, since) {
    const releases = [];
    for (const [index, release] of history.entries()){
        if (since !== null && release.date < since) continue;
        const core = {
            ...policy.core,
            releases: history.slice(0, index)
        };
        const { facts, problems } = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aq)(releaseSources(release), {
            ...policy,
            core
        }, {
            find: ()=>null
        });
        if (facts === null) return {
            backtest: null,
            problems
        };
        releases.push(replayRelease(asShipped(facts), release));
    }
    const { name, source } = policy;
    const rules = replayedRules(policy, releases);
    return {
        backtest: {
            policy: {
                name,
                source
            },
            releases,
            rules
        },
        problems: []
    };
}
function replayRelease(facts, { version, date }) {
    const { findings, onCadence } = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.X)(facts);
    const kind = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ar)(version, facts.timeline, facts.policy.core, date);
    const planned = plannedDayFor(version, kind, date, facts.policy.core, facts.timeline.slots);
    const open = findings.filter(({ status })=>status === 'open').map(({ rule })=>rule);
    return {
        version,
        date,
        kind,
        onCadence,
        planned,
        daysOff: planned === null ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aj)(planned, date),
        findings: [
            ...new Set(open)
        ]
    };
}
function asShipped(facts) {
    const { core, policy, targetDate } = facts;
    const finals = policy.core.releases.filter(({ version })=>!(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.as)(version));
    const shipped = new Set(finals.map(({ version })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(version)));
    const lines = new Map();
    for (const [line, known] of facts.timeline.lines){
        lines.set(line, shipped.has(line) ? known : {
            ...known,
            out: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a3)(targetDate, 1)
        });
    }
    const timeline = {
        ...facts.timeline,
        lines,
        latest: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a7)(lines, targetDate)
    };
    const version = core?.version ?? null;
    if (core === null || version === null) return {
        ...facts,
        timeline
    };
    const kind = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ar)(version, timeline, policy.core, targetDate);
    return {
        ...facts,
        timeline,
        core: {
            ...core,
            kind
        }
    };
}

// tools/backtest/tagged-history.js
function historyOfTags(tags, timeZone) {
    const releases = new Map();
    for (const { name, made } of tags){
        const version = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(name);
        if (version === undefined) continue;
        const date = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.B)(made, timeZone);
        const known = releases.get(version.text);
        if (known === undefined || date < known.date) releases.set(version.text, {
            version,
            date
        });
    }
    const problems = releases.size === 0 ? [
        noVersion(tags.length)
    ] : [];
    return {
        releases: sorted([
            ...releases.values()
        ]),
        problems
    };
}
function noVersion(tags) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)('No tag of this repository is a core version; a shallow clone has none: fetch them with `git fetch --tags`.', {
        found: `${tags} tags`,
        expected: 'tags such as v2025.1.0'
    });
}

// tools/backtest/backtest-command.js
const pages = {
    text: backtestText,
    json: backtestJson,
    markdown: backtestMarkdown
};
async function backtest(flags, terminal) {
    (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.R)(flags);
    const page = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.S)('format', flags.values.format ?? 'text', pages);
    const since = readSince(flags.values.since);
    const { policy, problems } = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.p)(flags.values.policy, terminal);
    const history = await historyOf(flags, terminal, policy?.timeZone ?? 'UTC');
    const wrong = [
        ...problems,
        ...history.problems
    ];
    if (policy === null || wrong.length > 0) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(wrong, terminal);
    const replayed = replay(policy, history.releases, since);
    if (replayed.backtest === null) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(replayed.problems, terminal);
    terminal.print(page(replayed.backtest, terminal.paint));
    return 0;
}
async function historyOf(flags, terminal, timeZone) {
    const path = flags.values.releases;
    const fromTags = flags.switches.includes('tags');
    if (fromTags === (path !== undefined)) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y('A backtest needs either --releases FILE or --tags.');
    }
    if (path === undefined) return historyInTags(terminal, timeZone);
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.V)(terminal.folder, path).read(path, longestHistory);
    if (read.kind === 'text') return readHistory({
        path,
        text: read.text
    });
    return unread(path, read.kind === 'missing' ? 'there is no such file' : read.why);
}
async function historyInTags({ folder }, timeZone) {
    const tags = await gitTags(folder);
    return 'why' in tags ? unread('the tags', tags.why) : historyOfTags(tags, timeZone);
}
function readSince(text) {
    if (text === undefined) return null;
    const day = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a2)(text);
    if (day !== undefined) return day;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`--since is "${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(text)}"; write a day such as 2025-08-05.`);
}
function unread(what, why) {
    const wrong = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`The history cannot be read from ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(what)}: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(why)}.`, {
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(what),
        expected: 'a file of releases, or a git repository with tags'
    });
    return {
        releases: [],
        problems: [
            wrong
        ]
    };
}




/***/ }),

/***/ 4801:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ anchorFault; },
/* harmony export */   p: function() { return /* binding */ parseJson; },
/* harmony export */   r: function() { return /* binding */ readDocument; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8772);




// resolve/document/plain-value.js
const mostRepeated = 1000;
const unusableKeys = [
    '__proto__',
    'constructor',
    'prototype'
];
function plainValue({ root }, text) {
    const walk = {
        text,
        anchors: new Map(),
        faults: [],
        visited: 0,
        complete: true
    };
    const value = plainOf(root, 0, walk);
    return {
        value,
        faults: walk.faults,
        complete: walk.complete
    };
}
function plainOf(node, depth, walk) {
    if (node === null || walk.visited > walk.text.length + mostRepeated) return null;
    walk.visited++;
    if (walk.visited > walk.text.length + mostRepeated) return stopAt(node, aliasFault, walk);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node)) {
        const anchored = walk.anchors.get(node.source);
        return anchored === undefined ? stopAt(node, anchorFault(node.source), walk) : plainOf(anchored, depth, walk);
    }
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node)) return node.value;
    if (depth === _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.d) return stopAt(node, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.n, walk);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) return mapOf(node, depth + 1, walk);
    return node.items.map((item)=>plainOf(item, depth + 1, walk));
}
function mapOf(map, depth, walk) {
    const value = {};
    for (const { key, value: part } of map.items){
        const name = nameOf(key, walk);
        if (name !== null && Object.hasOwn(value, name)) addFault(key, doubledFault(name), walk);
        else if (name !== null) value[name] = plainOf(part, depth, walk);
    }
    return value;
}
function nameOf(key, walk) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key)) return addFault(key, shapeFault, walk);
    if (typeof key.value === 'number') return addFault(key, numberFault(key, walk.text), walk);
    if (typeof key.value !== 'string') return addFault(key, shapeFault, walk);
    if (unusableKeys.includes(key.value)) return addFault(key, unusableFault(key.value), walk);
    return key.value;
}
function stopAt(node, fault, walk) {
    walk.complete = false;
    return addFault(node, fault, walk);
}
function addFault(node, fault, walk) {
    const [start, end] = node.range;
    walk.faults.push({
        ...fault,
        start,
        end
    });
    return null;
}
function numberFault({ range: [start, end] }, text) {
    const written = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(text.slice(start, end));
    return {
        message: `The key ${written} is an unquoted number; quote it, because numbers lose their last zeros: "${written}".`,
        expected: `the quoted text "${written}"`
    };
}
function doubledFault(name) {
    return {
        message: `The key \`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(name)}\` is written twice in one map; keep one of them.`,
        expected: 'each key once'
    };
}
function unusableFault(name) {
    return {
        message: `The key \`${name}\` cannot be used; rename it.`,
        expected: 'another name'
    };
}
function anchorFault(name) {
    return {
        message: `The alias \`*${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(name)}\` has no anchor before it; write \`&${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(name)}\` at the value it repeats.`,
        expected: 'an alias of an anchor above it'
    };
}
const shapeFault = {
    message: 'A key must be text; write a name before the colon, in quotes if need be.',
    expected: 'a key of text'
};
const aliasFault = {
    message: 'Aliases repeat too much of the file; write the values out.',
    expected: `at most ${mostRepeated} values repeated by aliases`
};

// resolve/document/json-text.js
function parseJson(text) {
    if (!/^\s*\{/.test(text)) return undefined;
    try {
        const value = JSON.parse(text);
        return keysIn(value, 0) === keysWrittenIn(text) ? value : undefined;
    } catch  {
        return undefined;
    }
}
function keysIn(value, depth) {
    if (typeof value !== 'object' || value === null) return 0;
    const names = Array.isArray(value) ? [] : Object.keys(value);
    if (depth === _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.d || unusableKeys.some((key)=>names.includes(key))) return Number.NaN;
    let keys = names.length;
    for (const part of Object.values(value))keys += keysIn(part, depth + 1);
    return keys;
}
function keysWrittenIn(text) {
    let keys = 0;
    for(let start = text.indexOf('"'); start !== -1;){
        const end = endOfString(text, start);
        let next = end;
        while(' \t\r\n'.includes(text[next] ?? '"'))next++;
        if (text[next] === ':') keys++;
        start = text.indexOf('"', end);
    }
    return keys;
}
function endOfString(text, start) {
    let end = start + 1;
    while(text[end] !== '"')end += text[end] === '\\' ? 2 : 1;
    return end + 1;
}

// resolve/document/places.js
function placesInText(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    lines.addNewLine(0);
    for(let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)){
        lines.addNewLine(at + 1);
    }
    return (start, end)=>{
        const { line, col: column } = lines.linePos(Math.min(start, text.length));
        const written = text.slice(start, end).split(/\r?\n/, 1)[0] ?? '';
        const before = addressBefore(text, start);
        return {
            location: {
                path,
                line,
                column,
                endColumn: column + written.length
            },
            text: written === '' ? 'nothing' : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(before + written)
        };
    };
}
const maxBefore = 1000;
function addressBefore(text, start) {
    if (/^\s?$/.test(text.charAt(start - 1))) return '';
    const word = text.slice(Math.max(0, start - maxBefore), start).split(/\s/).at(-1) ?? '';
    const begin = word.search(/[a-z][a-z\d+.-]*:[\\/]/i);
    return begin < 0 ? '' : word.slice(begin);
}
function placesInTree(root, placeOfSpan) {
    const indexes = new Map();
    return (at, part)=>{
        let key = null;
        let node = root;
        for (const step of at){
            const child = childOf(node, step, indexes);
            if (child === null) return placeOfNode(node, placeOfSpan);
            key = child.key;
            node = child.value ?? child.key;
        }
        return placeOfNode(part === 'key' && key !== null ? key : node, placeOfSpan);
    };
}
function childOf(node, step, indexes) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node)) {
        const item = node.items[Number(step)];
        return item === undefined ? null : {
            key: item,
            value: item
        };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) return null;
    return indexOf(node, indexes).get(step) ?? null;
}
function indexOf(map, indexes) {
    const known = indexes.get(map);
    if (known !== undefined) return known;
    const pairs = map.items.toReversed();
    const index = new Map(pairs.map((pair)=>[
            pair.key.value,
            pair
        ]));
    indexes.set(map, index);
    return index;
}
function placeOfNode(node, placeOfSpan) {
    const [start, end] = node?.range ?? [
        0,
        0
    ];
    return placeOfSpan(start, end);
}

// resolve/document/document.js
function readDocument(file, longest) {
    const text = file.text.replace(/^\uFEFF/, '');
    if (text.length > longest) return {
        document: null,
        problems: [
            tooLong(file.path, text, longest)
        ]
    };
    const json = parseJson(text);
    return json === undefined ? readYaml(file.path, text) : readJson(file.path, text, json);
}
function readJson(path, text, value) {
    let places = null;
    const placeOf = (at, part)=>{
        places ??= placesInTree((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.a)(text).root, placesInText(path, text));
        return places(at, part);
    };
    return {
        document: {
            path,
            value,
            placeOf
        },
        problems: []
    };
}
function readYaml(path, text) {
    const placeOfSpan = placesInText(path, text);
    const tree = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.a)(text);
    const problemOf = ({ message, expected, start, end })=>{
        const place = placeOfSpan(start, end);
        return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(message, {
            found: place.text,
            expected,
            at: place.location
        });
    };
    if (tree.faults.length > 0) return {
        document: null,
        problems: tree.faults.map(problemOf)
    };
    const { value, faults, complete } = plainValue(tree, text);
    const document = {
        path,
        value,
        placeOf: placesInTree(tree.root, placeOfSpan)
    };
    return {
        document: complete ? document : null,
        problems: faults.map(problemOf)
    };
}
function tooLong(path, text, longest) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`The file is too long to be read: it has ${text.length} characters, and ${longest} are allowed; shorten it.`, {
        found: `${text.length} characters`,
        expected: `at most ${longest} characters`,
        at: {
            path,
            line: 1,
            column: 1,
            endColumn: 1
        }
    });
}




/***/ }),

/***/ 5784:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: function() { return /* binding */ jsonText; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// render/json-text.js
const plain = /^[\n -~]*$/;
const command = /##\[/g;
function jsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(command, '##\\u005b');
    const hidden = new RegExp(`(?!\\n)${_core_js__WEBPACK_IMPORTED_MODULE_0__.bu}`, 'gu');
    return `${plain.test(text) ? text : text.replace(hidden, escapeUnits)}\n`;
}
function escapeUnits(character) {
    const units = [
        ...Array(character.length).keys()
    ].map((index)=>character.charCodeAt(index));
    return units.map((unit)=>`\\u${unit.toString(16).padStart(4, '0')}`).join('');
}




/***/ }),

/***/ 5278:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ policyOfFlag; },
/* harmony export */   r: function() { return /* binding */ reportProblems; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// command/policy.js
async function policyOfFlag(flag, { folder }) {
    const files = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.V)(folder, flag);
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aw)(flag ?? '', (path)=>files.read(path, _core_js__WEBPACK_IMPORTED_MODULE_0__.az));
    if (read.problems.length > 0) return {
        policy: null,
        problems: read.problems
    };
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ax)(read.policy);
}
function reportProblems(problems, terminal) {
    terminal.warn((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aX)(problems, terminal.paint).join('\n'));
    return 2;
}




/***/ }),

/***/ 8772:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ composeYaml; },
/* harmony export */   c: function() { return /* binding */ composeYamlStream; },
/* harmony export */   d: function() { return /* binding */ deepestNesting; },
/* harmony export */   n: function() { return /* binding */ nestingFault; }
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);



// resolve/document/yaml-tree.js
const deepestNesting = 100;
const deepestStack = deepestNesting + 5;
const nestingFault = {
    message: `Maps and lists are nested too deeply; at most ${deepestNesting} levels are read.`,
    expected: `at most ${deepestNesting} levels`
};
const maxDirectives = 100;
const maxLexemes = 500_000;
const mostFaults = 20;
const maxDocuments = 1000;
function composeYaml(text) {
    const { roots, faults } = composeDocuments(text, 1);
    return {
        root: roots[0] ?? null,
        faults
    };
}
function composeYamlStream(text) {
    return composeDocuments(text, maxDocuments);
}
function composeDocuments(text, most) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    const counts = new Map();
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)){
        lexemes += 1;
        if (lexemes > maxLexemes || (counts.get('directive') ?? 0) > maxDirectives) {
            const fault = lexemes > maxLexemes ? sizeFault : directivesFault;
            return failed({
                ...fault,
                start: parser.offset,
                end: parser.offset + 1
            });
        }
        for (const token of parser.next(lexeme)){
            tokens.push(token);
            counts.set(token.type, (counts.get(token.type) ?? 0) + 1);
        }
        if (parser.stack.length > deepestStack) {
            return failed({
                ...nestingFault,
                start: parser.offset - 1,
                end: parser.offset
            });
        }
        if (counts.get('error') === mostFaults || (counts.get('document') ?? 0) > most) break;
    }
    tokens.push(...parser.end());
    const { documents, errors } = composeBounded(tokens, text.length);
    if (errors.length > 0) return {
        roots: [],
        faults: errors.map(syntaxFault)
    };
    const beyond = documents[most];
    if (beyond !== undefined) return failed(tooManyDocuments(most, beyond.range[0]));
    return {
        roots: documents.map(({ contents })=>contents),
        faults: []
    };
}
function composeBounded(tokens, length) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        schema: 'core',
        uniqueKeys: false,
        resolveKnownTags: false
    });
    const notes = composer;
    const note = notes.onError;
    notes.onError = (source, code, message, isWarning)=>{
        if (isWarning === true) return;
        note(source, code, message);
        if (notes.errors.length >= mostFaults) throw new EnoughFaults();
    };
    try {
        const documents = [
            ...composer.compose(tokens, true, length)
        ];
        const errors = documents.flatMap((document)=>document.errors);
        return {
            documents,
            errors: errors.slice(0, mostFaults)
        };
    } catch (error) {
        if (!(error instanceof EnoughFaults)) throw error;
        return {
            documents: [],
            errors: notes.errors.slice(0, mostFaults)
        };
    }
}
const sizeFault = {
    message: `The file is made of more than ${maxLexemes} words and signs; shorten it, or write it as JSON.`,
    expected: `at most ${maxLexemes} words and signs`
};
const directivesFault = {
    message: `More than ${maxDirectives} lines begin with \`%\` before the document; leave them out.`,
    expected: `at most ${maxDirectives} directives`
};
class EnoughFaults extends Error {
}
function failed(fault) {
    return {
        roots: [],
        faults: [
            fault
        ]
    };
}
function syntaxFault({ message, pos: [start, end] }) {
    return {
        message: `This is not valid YAML: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(withoutSource(message))}.`,
        expected: 'valid YAML or JSON',
        start,
        end
    };
}
function withoutSource(message) {
    return message.replace(/(?<=YAML stream): ".*$/s, '');
}
function tooManyDocuments(most, start) {
    const end = start + '---'.length;
    return most === 1 ? {
        message: 'The file holds more than one YAML document; keep one, without `---` between parts.',
        expected: 'one YAML document',
        start,
        end
    } : {
        message: `The file holds more than ${most} YAML documents; split it.`,
        expected: `at most ${most} YAML documents`,
        start,
        end
    };
}




/***/ })

};
;