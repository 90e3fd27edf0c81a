"use strict";
exports.id = 5222;
exports.ids = [5222];
exports.modules = {

/***/ 5222:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calendar: function() { return /* binding */ calendar; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5278);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5784);




// tools/calendar/period.js
const usualMonths = 12;
const mostMonths = 1200;
function readPeriod(written, today) {
    const from = written.from === '' ? today : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a2)(written.from);
    const until = written.until === '' ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a2)(written.until);
    const months = written.months === '' ? usualMonths : wholeNumber(written.months);
    const problems = [
        ...from === undefined ? [
            noDay('from', written.from)
        ] : [],
        ...until === undefined ? [
            noDay('until', written.until)
        ] : [],
        ...months === undefined ? [
            noMonths(written.months)
        ] : [],
        ...written.until !== '' && written.months !== '' ? [
            bothEnds(written)
        ] : []
    ];
    if (problems.length > 0 || from === undefined || months === undefined) {
        return {
            period: null,
            problems
        };
    }
    const end = until ?? afterMonths(from, months);
    const wrong = outOfReach(from, end);
    return wrong === null ? {
        period: {
            from,
            until: end
        },
        problems: []
    } : {
        period: null,
        problems: [
            wrong
        ]
    };
}
function afterMonths(from, months) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a3)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a4)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a6)(from), (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a5)(from) + months, Number(from.slice(8))), -1);
}
function wholeNumber(text) {
    const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
    return number === undefined || number > mostMonths ? undefined : number;
}
function outOfReach(from, until) {
    const farthest = afterMonths(from, mostMonths);
    if (from <= until && until <= farthest) return null;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`The calendar cannot reach from ${from} to ${until}.`, {
        found: until,
        expected: `a last day from ${from} to ${farthest}`
    });
}
function noDay(flag, text) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`--${flag} is not a day of the calendar: "${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(text)}".`, {
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(text),
        expected: 'a day as YYYY-MM-DD such as 2025-08-05'
    });
}
function noMonths(text) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`--months is not a number of months: "${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(text)}".`, {
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(text),
        expected: `a whole number from 1 to ${mostMonths}`
    });
}
function bothEnds({ until, months }) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)('Both --until and --months say where the calendar ends; give one of them.', {
        found: `--until ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(until)} --months ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(months)}`,
        expected: 'either --until or --months'
    });
}

// tools/calendar/latest-spans.js
function latestSpans({ lines }, from, until) {
    const changes = [
        ...lines.values()
    ].map(({ out })=>out);
    const starts = [
        from,
        ...changes.filter((out)=>from < out && out <= until)
    ];
    const spans = [];
    for (const start of [
        ...new Set(starts)
    ].sort()){
        const line = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a7)(lines, start)?.line ?? null;
        const before = spans.at(-1);
        if (before !== undefined && before.line === line) continue;
        if (before !== undefined) spans[spans.length - 1] = {
            ...before,
            until: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a3)(start, -1)
        };
        spans.push({
            line,
            from: start,
            until
        });
    }
    return spans;
}
function latestIn(spans, day) {
    return spans.findLast(({ from })=>from <= day)?.line ?? null;
}

// tools/calendar/series.js
function recurringSeries(policy, timeline, latest, period) {
    const { major, minor, patch } = policy.plugins;
    const ofPlugins = [
        [
            'plugin-major',
            major
        ],
        [
            'plugin-minor',
            minor
        ],
        [
            'plugin-patch',
            patch
        ]
    ];
    return [
        ...bugfixSeries(policy, timeline, latest, period),
        ...ofPlugins.flatMap(([kind, on])=>{
            if (on === null || on === 'any' || on === 'core-major') return [];
            const days = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a8)(on, period.from, period.until, timeline.slots);
            return seriesOf(policy, kind, null, on, days);
        })
    ];
}
function bugfixSeries(policy, timeline, latest, period) {
    const on = policy.core.bugfix?.on ?? 'any';
    if (on === 'any') return [];
    const byLine = new Map();
    for (const day of (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a8)(on, period.from, period.until, timeline.slots)){
        for (const line of fixedLines(policy, timeline, latestIn(latest, day), day)){
            byLine.set(line, [
                ...byLine.get(line) ?? [],
                day
            ]);
        }
    }
    return [
        ...byLine
    ].flatMap(([line, days])=>seriesOf(policy, 'core-bugfix', line, on, days));
}
function fixedLines({ core }, timeline, latest, day) {
    if (core.bugfix?.lines === 'all' || latest === null) return [
        null
    ];
    const lines = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aa)(core, timeline, day);
    return lines.filter((line)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ab)(timeline, line, day) && timeline.lines.get(line)?.out !== day);
}
function seriesOf(policy, kind, line, recurrence, days) {
    if (days.length === 0) return [];
    const frozenDays = days.filter((day)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a9)(policy.freezes, day, 'releases') !== null);
    return [
        {
            kind,
            line,
            recurrence,
            days,
            frozenDays
        }
    ];
}

// tools/calendar/release-calendar.js
const kindsInOrder = [
    'core-major',
    'core-bugfix',
    'plugin-major',
    'plugin-minor',
    'plugin-patch'
];
function releaseCalendar(policy, period) {
    const { from, until } = period;
    const { timeline, problems } = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ac)(policy.core, from, until);
    const latest = latestSpans(timeline, from, until);
    const series = recurringSeries(policy, timeline, latest, period);
    const recurring = series.flatMap(({ kind, line, days })=>days.map((date)=>({
                date,
                kind,
                line,
                basis: 'recurring'
            })));
    const releases = [
        ...slotReleases(policy, timeline, period),
        ...recurring
    ].sort(inOrder).map((release)=>({
            ...release,
            latest: latestIn(latest, release.date),
            frozen: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a9)(policy.freezes, release.date, 'releases')?.reason ?? null
        }));
    const calendar = {
        policy: {
            name: policy.name,
            source: policy.source
        },
        coreName: policy.core.name,
        core: policy.core,
        timeZone: policy.timeZone,
        ...{
            from,
            until,
            latest,
            releases,
            series
        },
        freezes: policy.freezes.filter((freeze)=>freeze.to >= from && freeze.from <= until).sort((a, b)=>compareDays(a.from, b.from)),
        supportEnds: policy.core.support.filter((window)=>window.until >= from && window.until <= until).sort((a, b)=>compareDays(a.until, b.until))
    };
    return {
        calendar,
        problems
    };
}
function slotReleases(policy, timeline, period) {
    const shared = kindsOnSlots(policy.plugins);
    const inPeriod = timeline.slots.filter(({ date })=>date >= period.from && date <= period.until);
    return inPeriod.flatMap(({ date, line, kind })=>{
        if (kind === 'empty' || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ad)(timeline, {
            date,
            line})) return [];
        const major = {
            date,
            kind: 'core-major',
            line,
            basis: kind
        };
        return [
            major,
            ...shared.map((plugin)=>({
                    ...major,
                    kind: plugin,
                    line: null
                }))
        ];
    });
}
function kindsOnSlots({ major, minor, patch }) {
    const kinds = {
        'plugin-major': major,
        'plugin-minor': minor,
        'plugin-patch': patch
    };
    return Object.keys(kinds).filter((kind)=>kinds[kind] === 'core-major');
}
function inOrder(a, b) {
    const kinds = kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind);
    return compareDays(a.date, b.date) || kinds || newestFirst(a, b);
}
function newestFirst(a, b) {
    return a.line === null || b.line === null ? 0 : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ae)(b.line, a.line);
}
function compareDays(a, b) {
    return a < b ? -1 : Number(a > b);
}

// tools/calendar/release-calendar-json.js
function calendarJson(calendar) {
    const { policy, timeZone, from, until, latest, releases, freezes, supportEnds } = calendar;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__.j)({
        policy,
        timeZone,
        from,
        until,
        latest,
        releases: releases.map(({ date, kind, line, basis, latest, frozen })=>({
                date,
                weekday: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.af)(date),
                kind,
                line,
                basis,
                latest,
                frozen
            })),
        freezes,
        supportEnds
    });
}

// tools/calendar/release-calendar-rows.js
const bases = {
    published: 'published',
    planned: 'planned',
    open: 'any number',
    recurring: ''
};
function calendarRows(calendar) {
    const rows = [
        ...releaseRows(calendar),
        ...calendar.freezes.map(freezeRow),
        ...calendar.supportEnds.map(supportRow)
    ];
    return rows.sort((a, b)=>a.when.slice(0, 10) < b.when.slice(0, 10) ? -1 : 1);
}
function releaseRows({ releases, core }) {
    const days = new Map();
    for (const release of releases){
        days.set(release.date, [
            ...days.get(release.date) ?? [],
            release
        ]);
    }
    const rows = new Map();
    for (const [date, due] of days){
        const row = rowOf(date, due, core);
        const { when: _, ...rest } = row;
        const key = `${date.slice(0, 7)} ${JSON.stringify(rest)}`;
        const before = rows.get(key);
        rows.set(key, before === undefined ? row : {
            ...before,
            when: `${before.when} ${date.slice(8)}`
        });
    }
    return [
        ...rows.values()
    ];
}
function rowOf(date, due, core) {
    const [first] = due;
    const frozen = first?.frozen ?? null;
    const names = releaseNames(due, core);
    const isMajor = first?.kind === 'core-major';
    return {
        when: date,
        weekday: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ag)(date),
        what: frozen === null ? names : `frozen (${frozen}): ${names}`,
        basis: bases[first?.basis ?? 'recurring'],
        latest: first?.latest ?? '',
        look: frozen !== null ? 'frozen' : isMajor ? 'major' : 'usual'
    };
}
function releaseNames(due, core) {
    const byKind = new Map();
    for (const { kind, line } of due){
        const number = line !== null && kind === 'core-major' ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ah)(line, core).text : line;
        const name = (kind === 'core-major' ? core.called : null) ?? kind.replace('-', ' ');
        const before = byKind.get(kind) ?? name;
        byKind.set(kind, number === null ? before : `${before} ${number}`);
    }
    return [
        ...byKind.values()
    ].join(', ');
}
function freezeRow({ from, to, reason, for: what }) {
    const name = what === 'all' ? 'releases and deployments' : what;
    return spanRow(`${from} to ${to}`, '', `freeze of ${name}: ${reason}`, 'frozen');
}
function supportRow({ line, until }) {
    return spanRow(until, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ag)(until), `last day of support for ${line}`, 'usual');
}
function spanRow(when, weekday, what, look) {
    return {
        when,
        weekday,
        what,
        basis: '',
        latest: '',
        look
    };
}

// tools/calendar/release-calendar-markdown.js
function calendarMarkdown(calendar) {
    const { policy, from, until, timeZone } = calendar;
    const rows = calendarRows(calendar).map(({ when, weekday, what, basis, latest, look })=>{
        const shown = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(what);
        return [
            when,
            weekday,
            look === 'major' ? `**${shown}**` : shown,
            basis,
            latest
        ];
    });
    const days = rows.length === 0 ? [] : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ai)(heading, rows);
    return [
        `# Release calendar of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(policy.name)}${nextWords(calendar)}`,
        '',
        `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Q)(from)} to ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Q)(until)}, days in ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(timeZone)}.`,
        '',
        ...landmarkPicture(calendar),
        ...days.length === 0 ? [
            'The policy plans no release in these days.'
        ] : days,
        ''
    ].join('\n');
}
function nextWords({ releases, core }) {
    const next = releases.find(({ kind, frozen })=>kind === 'core-major' && frozen === null);
    if (next === undefined) return '';
    const name = next.line === null ? 'a core major' : `core ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ah)(next.line, core).text}`;
    return `: next is ${name} on ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Q)(next.date)}`;
}
const heading = [
    'Days',
    'Weekday',
    'What',
    'Date is',
    'Latest line'
];
function landmarkPicture(calendar) {
    const sections = [
        ...chartSection('Core majors', majorTasks(calendar)),
        ...chartSection('Latest line', latestTasks(calendar)),
        ...chartSection('Freezes', freezeTasks(calendar)),
        ...chartSection('Support ends', supportTasks(calendar))
    ];
    if (sections.length === 0) return [];
    const axis = [
        'gantt',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %b %Y',
        '  todayMarker off'
    ];
    return [
        '```mermaid',
        ...axis,
        ...sections,
        '```',
        ''
    ];
}
function chartSection(title, tasks) {
    return tasks.length === 0 ? [] : [
        `  section ${title}`,
        ...tasks
    ];
}
function majorTasks({ releases, core }) {
    const majors = releases.filter(({ kind })=>kind === 'core-major');
    return majors.map(({ date, line, frozen })=>{
        const name = line === null ? 'core major' : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ah)(line, core).text;
        return `  ${name} (${date}) :${frozen === null ? '' : 'done, '}milestone, ${date}, 0d`;
    });
}
function latestTasks({ latest }) {
    return latest.flatMap(({ line, from, until })=>{
        const days = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aj)(from, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a3)(until, 1));
        return line === null ? [] : [
            `  ${line} :active, ${from}, ${days}d`
        ];
    });
}
function freezeTasks({ freezes }) {
    return freezes.map(({ from, to })=>{
        return `  freeze (${from} to ${to}) :crit, ${from}, ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aj)(from, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a3)(to, 1))}d`;
    });
}
function supportTasks({ supportEnds }) {
    return supportEnds.map(({ line, until })=>`  ${line} (${until}) :milestone, ${until}, 0d`);
}

// tools/calendar/release-calendar-text.js
const styles = {
    major: 'bold',
    usual: null,
    frozen: 'dim'
};
function calendarText(calendar, paint) {
    const rows = calendarRows(calendar);
    const cells = rows.map(({ when, weekday, what, basis, latest })=>[
            when,
            weekday,
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(what),
            basis,
            latest === '' ? '' : `latest ${latest}`
        ]);
    const lines = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.N)(cells).map((line, index)=>{
        const style = styles[rows[index]?.look ?? 'usual'];
        return style === null ? line : paint(style, line);
    });
    const { policy, from, until, timeZone } = calendar;
    const none = 'The policy plans no release in these days.';
    return [
        paint('bold', `Release calendar of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(policy.name)}`),
        `${from} to ${until}, days in ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(timeZone)}`,
        '',
        ...lines.length === 0 ? [
            none
        ] : lines,
        ''
    ].join('\n');
}

// tools/calendar/calendar-command.js
const pages = {
    text: calendarText,
    json: calendarJson,
    markdown: calendarMarkdown,
    ics: async (calendar)=>{
        return (await __webpack_require__.e(/* import() */ 1784).then(__webpack_require__.bind(__webpack_require__, 1784))).calendarIcs(calendar);
    }
};
async function calendar(flags, terminal) {
    (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.R)(flags);
    const { format = 'text', from = '', until = '', months = '' } = flags.values;
    const page = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.S)('format', format, pages);
    const { policy, problems } = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.p)(flags.values.policy, terminal);
    const today = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.B)(terminal.now, policy?.timeZone ?? 'UTC');
    const read = readPeriod({
        from,
        until,
        months
    }, today);
    const wrong = [
        ...problems,
        ...read.problems
    ];
    if (policy === null || read.period === null) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(wrong, terminal);
    const planned = releaseCalendar(policy, read.period);
    if (planned.problems.length > 0) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(planned.problems, terminal);
    terminal.print(await page(planned.calendar, terminal.paint));
    return 0;
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




/***/ })

};
;