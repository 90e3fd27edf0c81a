"use strict";
exports.id = 377;
exports.ids = [377];
exports.modules = {

/***/ 9307:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ problemSection; },
/* harmony export */   b: function() { return /* binding */ planSection; },
/* harmony export */   n: function() { return /* binding */ noticeSection; },
/* harmony export */   p: function() { return /* binding */ planRows; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// render/notices.js
function problemSection({ problems }) {
    if (problems.length === 0) return null;
    const heading = [
        'Problem',
        'Found',
        'Expected',
        'Where'
    ];
    const rows = problems.map(({ message, found, expected, location })=>{
        return [
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aD)(message),
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)(found),
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aD)(expected),
            whereCell(location)
        ];
    });
    const [head = '', rule = '', ...lines] = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a8)(heading, rows);
    return {
        title: 'Problems',
        unfolded: true,
        lead: [
            head,
            rule
        ],
        rows: lines,
        tail: [],
        leftOut: (kept)=>`and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.f)(problems.length - kept, 'problem')} not shown.`
    };
}
function noticeSection({ notices }) {
    if (notices.length === 0) return null;
    return {
        title: 'Worth knowing',
        unfolded: false,
        lead: [],
        rows: notices.map(({ message, location })=>{
            return location === null ? `- ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aD)(message)}` : `- ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aD)(message)} (${whereCell(location)})`;
        }),
        tail: [],
        leftOut: (kept)=>`and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.f)(notices.length - kept, 'notice')} not shown.`
    };
}
function whereCell(location) {
    return location === null ? '' : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b0)(location));
}

// render/plan.js
function planSection(report) {
    if (report.plan === null || !(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b8)(report.plan)) return null;
    const rows = planRows(report);
    return {
        title: 'The plan',
        unfolded: false,
        lead: [],
        rows,
        tail: [],
        leftOut: (kept)=>`and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.f)(rows.length - kept, 'line')} of the plan not shown.`
    };
}
function planRows({ plan, targetDate }) {
    const entries = plan === null ? [] : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b7)(plan, targetDate, _core_js__WEBPACK_IMPORTED_MODULE_0__.a);
    return entries.flatMap(({ isStep, title, details }, index)=>[
            `${isStep ? `${index + 1}.` : '-'} ${title}`,
            ...details.map((detail)=>`${' '.repeat(4)}- ${detail}`)
        ]);
}




/***/ }),

/***/ 4758:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ page; },
/* harmony export */   b: function() { return /* binding */ summary$1; },
/* harmony export */   c: function() { return /* binding */ closing; },
/* harmony export */   o: function() { return /* binding */ opening; },
/* harmony export */   p: function() { return /* binding */ pageSections; },
/* harmony export */   s: function() { return /* binding */ summary; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9307);



// render/calendar-section.js
function calendarSection(report, picture) {
    const entries = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report);
    if (report.targetDate === null || entries.length === 0) return null;
    const rows = entries.map(({ date, what, version })=>{
        const name = what === 'target date' ? '**target date**' : what;
        return [
            date,
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a6)(date),
            name,
            version === null ? '' : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)(version)
        ];
    });
    const [head = '', rule = '', ...lines] = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a8)([
        'Date',
        'Weekday',
        'What',
        'Version'
    ], rows);
    return {
        title: 'Calendar',
        unfolded: false,
        lead: picture === '' ? [
            head,
            rule
        ] : [
            picture,
            '',
            head,
            rule
        ],
        rows: lines,
        tail: [
            '',
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aZ)(report)
        ],
        leftOut: (kept)=>`and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.f)(lines.length - kept, 'day')} not shown.`
    };
}

// render/compatibility.js
const heading$1 = [
    'Part',
    'Version',
    'Requires',
    'Verdict',
    'Newest that fits',
    'Lowest core',
    'Due',
    'Change'
];
const nothing = "\u2013";
function compatibilitySection(report) {
    const { core, minimumCore } = report;
    const plugins = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a_)(report.plugins);
    if (core === null && plugins.length === 0) return null;
    const coreRows = core === null ? [] : [
        coreCells(core.version)
    ];
    const rows = [
        ...coreRows,
        ...plugins.map(pluginCells)
    ];
    const [head = '', rule = '', ...lines] = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a8)(...withoutEmptyColumns(heading$1, rows));
    return {
        title: 'Compatibility',
        unfolded: false,
        lead: [
            head,
            rule
        ],
        rows: lines,
        tail: minimumCore === null ? [] : [
            '',
            `The lowest core that fits every plugin is ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)(minimumCore)}.`
        ],
        leftOut: (kept)=>leftOut$1(plugins.slice(Math.max(0, kept - coreRows.length)))
    };
}
function coreCells(version) {
    return [
        'core',
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)(version),
        ...Array(heading$1.length - 2).fill(nothing)
    ];
}
function pluginCells(plugin) {
    return [
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)(plugin.name),
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)(plugin.version),
        codeOrNothing(plugin.requires),
        plugin.compatibility === 'incompatible' ? '**incompatible**' : plugin.compatibility ?? nothing,
        codeOrNothing(plugin.newestCompatible),
        codeOrNothing(plugin.lowestCore),
        plugin.lowestCoreDate ?? nothing,
        plugin.change ?? nothing
    ];
}
function withoutEmptyColumns(head, rows) {
    const told = head.map((_, column)=>rows.some((row)=>row[column] !== nothing));
    const kept = (row)=>row.filter((_, column)=>told[column]);
    return [
        kept(head),
        rows.map(kept)
    ];
}
function codeOrNothing(text) {
    return text === null ? nothing : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)(text);
}
function leftOut$1(missing) {
    const compatible = missing.filter(({ compatibility })=>compatibility === 'compatible').length;
    if (compatible === missing.length) return `and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.f)(compatible, 'compatible plugin')} not shown.`;
    return `and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.f)(missing.length, 'plugin')} not shown, ${compatible} of them compatible.`;
}

// render/findings.js
const heading = [
    'Severity',
    'Rule',
    'Subject',
    'What is wrong'
];
function findingSections(report, pageOf) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a$)(report).map((group)=>{
        const lastHeading = group.kind === 'waived' ? 'Excused' : 'What to do';
        const rows = group.findings.map((finding)=>cells(finding, pageOf));
        const [head = '', rule = '', ...lines] = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a8)([
            ...heading,
            lastHeading
        ], rows);
        return {
            title: group.title,
            unfolded: group.kind === 'change',
            lead: [
                head,
                rule
            ],
            rows: lines,
            tail: [],
            leftOut: (kept)=>leftOut(group, kept)
        };
    });
}
function cells(finding, pageOf) {
    const { rule, severity, undecided, subject, message, remedy, location, waiver } = finding;
    const place = location === null ? '' : `<br>${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b0)(location))}`;
    return [
        undecided ? `${severity}<br>undecided` : severity,
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)(rule), pageOf(rule)),
        `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a)(subject)}${place}`,
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aD)(message),
        waiver === null ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aD)(remedy) : `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.A)(waiver.reason)}<br>until ${waiver.until}`
    ];
}
function leftOut({ findings }, kept) {
    const missing = findings.slice(kept);
    const errors = missing.filter(({ severity })=>severity === 'error').length;
    const shown = `and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.f)(missing.length, 'finding')} not shown`;
    return errors === 0 ? `${shown}.` : `${shown}, ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.f)(errors, 'error')} among them.`;
}

// render/mermaid.js
const plainVersion = /^\d+(?:\.\d+){1,3}[0-9A-Za-z.-]{0,40}$/;
function calendarPicture(report) {
    const entries = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report);
    if (entries.length === 0) return '';
    const majors = entries.filter((entry)=>isMajor(entry, report));
    const others = entries.filter(({ what })=>what.endsWith('date') || what.endsWith('bugfix'));
    return [
        '```mermaid',
        'gantt',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %b %Y',
        '  todayMarker off',
        ...chartSection('Core majors', majors, report.verdict),
        ...chartSection('Target', others, report.verdict),
        '```'
    ].join('\n');
}
function isMajor({ what, date }, { targetDate }) {
    return what.endsWith('core major') || what === 'latest line' && date === targetDate;
}
function chartSection(title, entries, verdict) {
    if (entries.length === 0) return [];
    return [
        `  section ${title}`,
        ...entries.map((entry)=>milestone(entry, verdict))
    ];
}
function milestone({ what, date, version }, verdict) {
    const named = version !== null && plainVersion.test(version) ? version : what;
    const targetTags = verdict === 'fail' ? 'crit, milestone' : 'done, milestone';
    const tags = what === 'target date' ? targetTags : 'milestone';
    return `  ${named} (${date}) :${tags}, ${date}, 0d`;
}

// render/helpful-links.js
const helpsWith = {
    migration: [
        ...[
            'core-too-old',
            'core-outdated',
            'core-downgraded',
            'stop-skipped'
        ],
        ...[
            'breaking-core-upgrade',
            'breaking-plugin-upgrade'
        ]
    ],
    support: [
        'backport-unrequested',
        'core-outdated'
    ],
    board: [
        'core-bugfix-off-cadence',
        'core-number-out-of-turn',
        'core-outdated'
    ]
};
function helpfulLinks({ findings }, links) {
    const broken = findings.filter(({ status })=>status === 'open').map(({ rule })=>rule);
    const helps = (kind)=>helpsWith[kind].some((rule)=>broken.includes(rule));
    const named = {
        migration: helps('migration') ? links.migration : null,
        support: helps('support') ? links.support : null,
        board: helps('board') ? links.board : null,
        ...helps('migration') ? links.others : {}
    };
    return Object.entries(named).flatMap(([name, url])=>url === null ? [] : [
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)(name)), url)
        ]);
}

// render/opening.js
function opening(report) {
    const { mark, sentence } = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b2)(report);
    const advice = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b3)(report);
    const read = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.B)(report);
    const facts = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.H)(report).map(({ name, value })=>{
        return `**${name}:** ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)(value))}`;
    });
    return [
        `## ${mark} ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.A)(sentence)}`,
        advice === null ? 'Nothing has to be done.' : `**${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b4)(report)}:** ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aD)(advice)}`,
        ...facts.length === 0 ? [] : [
            '',
            facts.join(" \xb7 ")
        ],
        ...read === null ? [] : [
            '',
            `**Read:** ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.A)(read)}`
        ]
    ].join('\n');
}
function closing(report, links) {
    const counts = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b1)(report.counts);
    const pages = helpfulLinks(report, links);
    return pages.length === 0 ? counts : `${pages.join(" \xb7 ")}\n\n${counts}`;
}

// render/section.js
function fitSections(sections, frame, limit) {
    const fixed = sections.map((section)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b5)(frame(section, bodyOf(section, 0))));
    const sizes = sections.map(({ rows })=>rows.map(bytesOfRow).reduce(sum, 0));
    const share = fairShare(sizes, limit - fixed.reduce(sum, 0));
    return sections.map((section)=>frame(section, bodyOf(section, rowsWithin(section, share))));
}
function bodyOf({ lead, rows, tail, leftOut }, kept) {
    const missing = kept < rows.length ? [
        '',
        leftOut(kept)
    ] : [];
    return [
        ...lead,
        ...rows.slice(0, kept),
        ...missing,
        ...tail
    ].join('\n');
}
function bytesOfRow(row) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b5)(row) + 1;
}
function sum(total, next) {
    return total + next;
}
function fairShare(sizes, space) {
    const ascending = [
        ...sizes
    ].sort((a, b)=>a - b);
    let left = space;
    for (const [index, size] of ascending.entries()){
        const share = left / (ascending.length - index);
        if (size > share) return share;
        left -= size;
    }
    return Number.POSITIVE_INFINITY;
}
function rowsWithin({ rows }, share) {
    let bytes = 0;
    for (const [index, row] of rows.entries()){
        bytes += bytesOfRow(row);
        if (bytes > share) return index;
    }
    return rows.length;
}

// render/summary.js
const summaryLimit = 1_048_576 - 1024;
function summary(report, { pageOf, links }) {
    const sections = pageSections(report, pageOf, calendarPicture(report));
    return page(opening(report), sections, closing(report, links), titled, summaryLimit);
}
function pageSections(report, pageOf, picture) {
    const sections = [
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.a)(report),
        ...findingSections(report, pageOf),
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.b)(report),
        compatibilitySection(report),
        calendarSection(report, picture),
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.n)(report),
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b6)(report)
    ];
    return sections.filter((section)=>section !== null);
}
function page(first, sections, last, frame, limit) {
    const taken = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b5)(first) + (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b5)(last) + 2 * (sections.length + 2);
    return `${[
        first,
        ...fitSections(sections, frame, limit - taken),
        last
    ].join('\n\n')}\n`;
}
function titled({ title }, body) {
    return `### ${title}\n\n${body}`;
}

var summary$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    page: page,
    pageSections: pageSections,
    summary: summary
});




/***/ })

};
;