"use strict";
exports.id = 2377;
exports.ids = [2377];
exports.modules = {

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
function problemSection({ problems }, surroundings = _core_js__WEBPACK_IMPORTED_MODULE_0__.a) {
    if (problems.length === 0) return null;
    return {
        title: problems.length === 1 ? 'What to correct' : `${problems.length} things to correct`,
        unfolded: true,
        lead: [],
        rows: problems.map((problem, index)=>`${index + 1}. ${problemWords(problem, surroundings)}`),
        tail: [],
        leftOut: (kept)=>`and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(problems.length - kept, 'problem')} not shown.`
    };
}
function problemWords({ message, found, expected, location }, surroundings) {
    const isMeant = /did you mean/i.test(message) || /^did you mean/i.test(expected);
    const isShown = message.includes(found);
    const told = [
        ...found === '' || isShown ? [] : [
            `Found ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.m)(found)}.`
        ],
        ...expected === '' || isMeant && /did you mean/i.test(message) ? [] : [
            isMeant ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aM)(expected) : `Expected ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aM)(expected)}.`
        ]
    ];
    const where = location === null ? [] : [
        `<sub>${placeLink(location, surroundings)}</sub>`
    ];
    return [
        [
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aM)(message),
            ...told
        ].join(' '),
        ...where
    ].join('<br>');
}
function noticeSection({ notices }, surroundings = _core_js__WEBPACK_IMPORTED_MODULE_0__.a) {
    const [first, ...others] = notices;
    if (first === undefined) return null;
    return {
        title: others.length === 0 ? `Worth knowing: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)(first.message))}` : `Worth knowing: ${notices.length} notes`,
        unfolded: false,
        lead: [],
        rows: notices.map(({ message, location })=>{
            return location === null ? `- ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aM)(message)}` : `- ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aM)(message)} (${placeLink(location, surroundings)})`;
        }),
        tail: [],
        leftOut: (kept)=>`and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(notices.length - kept, 'notice')} not shown.`
    };
}
function placeLink(location, { addressOf }) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.k)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bp)(location)), addressOf(location.path, location.line));
}

// render/plan.js
function planSection(report) {
    if (report.plan === null || !(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.br)(report.plan)) return null;
    const rows = planRows(report);
    return {
        title: `Upgrade path: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bs)(report.plan).map(_core_js__WEBPACK_IMPORTED_MODULE_0__.e).join(" \u2192 ")}`,
        unfolded: false,
        lead: [],
        rows,
        tail: [],
        leftOut: (kept)=>`and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(rows.length - kept, 'line')} of the plan not shown.`
    };
}
function planRows({ plan, targetDate }) {
    const entries = plan === null ? [] : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bq)(plan, targetDate, _core_js__WEBPACK_IMPORTED_MODULE_0__.m);
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
/* harmony export */   page: function() { return /* binding */ page; },
/* harmony export */   reportPage: function() { return /* binding */ reportPage; },
/* harmony export */   summary: function() { return /* binding */ summary; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9307);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5784);




// render/calendar-section.js
function calendarSection(report, picture) {
    const entries = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bc)(report);
    if (report.targetDate === null || entries.length === 0) return null;
    const lines = entries.map(({ date, what, version })=>{
        const name = what === 'target date' ? '**this day**' : what;
        const words = version === null ? name : `${name}: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.m)(version)}`;
        return `| ${date} ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ag)(date).slice(0, 3)} | ${words} |`;
    });
    const shown = picture !== '' && isAboutDays(report);
    const title = titleOf$2(report);
    const table = [
        '| Day | What |',
        '|---|---|'
    ];
    return {
        title,
        unfolded: shown,
        lead: shown ? [
            picture,
            '',
            `<details>\n<summary>${title}</summary>`,
            '',
            ...table
        ] : table,
        rows: lines,
        tail: shown ? [
            '',
            '</details>'
        ] : [],
        leftOut: (kept)=>`and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(lines.length - kept, 'day')} not shown.`
    };
}
function isAboutDays(report) {
    return report.releasing.length > 0 || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bd)(report);
}
function titleOf$2(report) {
    const { nextCoreBugfix, nextCoreMajor } = report.calendar;
    const due = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.be)(report);
    const next = [
        ...due === null ? [] : [
            `due on this day: ${due}`
        ],
        ...nextCoreBugfix === null ? [] : [
            `next bugfix ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Q)(nextCoreBugfix.date)}`
        ],
        ...nextCoreMajor === null ? [] : [
            `next major ${nextCoreMajor.version === null ? '' : `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(nextCoreMajor.version)} on `}${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Q)(nextCoreMajor.date)}`
        ]
    ];
    return next.length === 0 ? 'Calendar' : `Calendar: ${next.join(', ')}`;
}

// render/compatibility.js
const icons$1 = {
    compatible: "\u2705",
    incompatible: "\u274C",
    undecided: "\u2753"
};
function compatibilitySection(report) {
    const plugins = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bf)(report.plugins);
    if (plugins.length === 0) return null;
    const { minimumCore } = report;
    return {
        title: titleOf$1(report),
        unfolded: false,
        lead: [
            '|   | Plugin |',
            '|---|---|'
        ],
        rows: plugins.map((plugin)=>rowOf$1(plugin, report)),
        tail: minimumCore === null ? [] : [
            '',
            `The lowest core that runs every plugin is ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.m)(minimumCore)}.`
        ],
        leftOut: (kept)=>leftOut$1(plugins.slice(kept))
    };
}
function titleOf$1({ core, plugins }) {
    const judged = plugins.filter(({ compatibility })=>compatibility !== null);
    if (core === null || judged.length === 0) return `Plugins: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(plugins.length, 'plugin')}`;
    const running = judged.filter(({ compatibility })=>compatibility === 'compatible').length;
    const verb = judged.length === 1 ? 'runs' : 'run';
    return `Compatibility: ${running} of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(judged.length, 'plugin')} ${verb} on core ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)(core.version))}`;
}
function rowOf$1(plugin, { targetDate }) {
    const { name, version, requires, compatibility, newestCompatible, lowestCoreDate, change } = plugin;
    const words = [
        `**${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)(name))}** ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)(version))}`,
        ...change === null || change === 'none' ? [] : [
            change
        ],
        ...requires === null ? [] : [
            `needs ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.m)(requires)}${plannedWords(lowestCoreDate, targetDate)}`
        ],
        ...compatibility === 'compatible' || newestCompatible === null ? [] : [
            `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.m)(newestCompatible)} runs`
        ]
    ];
    return `| ${compatibility === null ? '' : icons$1[compatibility]} | ${words.join(" \xb7 ")} |`;
}
function plannedWords(date, targetDate) {
    if (date === null || targetDate === null || date <= targetDate) return '';
    return `, due ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Q)(date)}`;
}
function leftOut$1(missing) {
    const compatible = missing.filter(({ compatibility })=>compatibility === 'compatible').length;
    if (compatible === missing.length) return `and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(compatible, 'compatible plugin')} not shown.`;
    return `and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(missing.length, 'plugin')} not shown, ${compatible} of them compatible.`;
}

// render/findings.js
const maxNamed = 3;
const icons = {
    error: "\u274C",
    warning: "\u26A0\uFE0F",
    notice: "\u2139\uFE0F"
};
function findingSections(report, pageOf, surroundings = _core_js__WEBPACK_IMPORTED_MODULE_0__.a) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bg)(report).map((group)=>{
        const rows = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bh)(group.findings);
        return {
            title: titleOf(group),
            unfolded: group.kind === 'change',
            lead: [
                `|   | ${headingOf(group, rows.length)} |`,
                '|---|---|'
            ],
            rows: rows.map((alike)=>rowOf(alike, report, pageOf, surroundings)),
            tail: [],
            leftOut: (kept)=>leftOut(rows, kept)
        };
    });
}
function headingOf({ kind, findings }, rows) {
    if (kind === 'waived') return `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(findings.length, 'finding')} waived`;
    if (findings.every(({ severity })=>severity === 'notice')) {
        return rows === 1 ? 'One thing to know' : `${rows} things to know`;
    }
    return rows === 1 ? 'One thing to fix' : `${rows} things to fix, in this order`;
}
function titleOf({ kind, title, findings }) {
    if (kind === 'change') return title;
    if (kind === 'before') return `${title}: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(findings.length, 'finding')}`;
    const [first] = findings;
    if (first?.waiver == null) return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(findings.length, 'finding');
    const { reason, until } = first.waiver;
    const name = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(first).replace(/ \S+$/, '');
    const more = findings.length > 1 ? ` and ${findings.length - 1} more` : '';
    return `${findings.length} waived: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)(name))} until ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(until)} (${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)(reason))})${more}`;
}
function rowOf(alike, report, pageOf, surroundings) {
    const { first, places } = alike;
    const small = [
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.k)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(first.rule), pageOf(first.rule)),
        ...places.length === 0 ? [] : [
            placesWords(places, surroundings)
        ],
        ...first.undecided ? [
            '<em>undecided</em>'
        ] : []
    ];
    const lines = [
        sentenceOf(alike, report),
        fixOf(first),
        `<sub>${small.join(" \xb7 ")}</sub>`
    ];
    return `| ${first.status === 'waived' ? "\u2611\uFE0F" : icons[first.severity]} | ${lines.filter((line)=>line !== '').join('<br>')} |`;
}
function sentenceOf({ first, subjects }, report) {
    const named = subjects.slice(0, maxNamed).map((each)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(each))));
    const more = subjects.length > maxNamed ? ` and ${subjects.length - maxNamed} more` : '';
    if (subjects.length > 1) {
        const shared = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bi)(subjects, report);
        if (shared !== null) {
            return `**${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(subjects.length, 'plugin')}** ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(shared)}: ${named.join(', ')}${more}.`;
        }
        const said = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bj)(first);
        return `**${named.join(', ')}**${more}${said === null ? `: ${sentence(first.message)}` : sentence(said)}`;
    }
    const said = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bj)(first);
    const subject = named[0] ?? '';
    if (said !== null) return `**${capital(subject)}**${sentence(said)}`;
    if (!/[ @/.]/.test(first.subject)) return sentence(first.message);
    return `**${capital(subject)}**: ${sentence(first.message)}`;
}
function sentence(message) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aM)(message.split(/\r?\n/, 1)[0] ?? '');
}
function fixOf({ remedy, waiver }) {
    if (waiver !== null) {
        return `Waived until ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(waiver.until)}: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)(waiver.reason))}`;
    }
    return remedy === '' ? '' : `**Fix:** ${sentence(remedy)}`;
}
function placesWords(places, { addressOf }) {
    let path = '';
    const named = places.slice(0, maxNamed).map((place)=>{
        const label = place.path === path ? `${place.line}` : `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)(place.path)}:${place.line}`;
        path = place.path;
        return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.k)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(label), addressOf(place.path, place.line));
    });
    const more = places.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function capital(words) {
    return words.startsWith('core ') ? `C${words.slice(1)}` : words;
}
function leftOut(rows, kept) {
    const missing = rows.slice(kept).flatMap(({ findings })=>findings);
    const errors = missing.filter(({ severity })=>severity === 'error').length;
    const shown = `and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(missing.length, 'finding')} not shown`;
    return errors === 0 ? `${shown}.` : `${shown}, ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(errors, 'error')} among them.`;
}

// render/mermaid.js
const plainVersion = /^\d+(?:\.\d+){1,3}[0-9A-Za-z.-]{0,40}$/;
function calendarPicture(report) {
    const entries = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bc)(report);
    if (entries.length === 0) return '';
    const majors = entries.filter((entry)=>isMajor(entry, report));
    const others = entries.filter(({ what })=>what.endsWith('date') || what.endsWith('bugfix'));
    return [
        '```mermaid',
        'gantt',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %b',
        '  tickInterval 2month',
        '  todayMarker off',
        ...chartSection('Core majors', majors, report.verdict),
        ...chartSection('Target', others, report.verdict),
        '```'
    ].join('\n');
}
function isMajor({ what, date }, { targetDate }) {
    return what.endsWith('core major') || what.startsWith('latest line') && date === targetDate;
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
    return `  ${named} :${tags}, ${date}, 0d`;
}

// render/paste.js
const maxWaivers = 3;
const daysWaived = 30;
const usualPolicy = '.github/release-gate.yml';
function pasteSections(report, surroundings = _core_js__WEBPACK_IMPORTED_MODULE_0__.a) {
    const open = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.o)(report.findings).filter(_core_js__WEBPACK_IMPORTED_MODULE_0__.n);
    return [
        catalogueSection(open),
        policySection(report, open, surroundings)
    ].filter((section)=>section !== null);
}
function catalogueSection(open) {
    const blocks = new Set(open.flatMap(({ data })=>{
        if (typeof data.snippet !== 'string') return [];
        return [
            'For a catalogue file, which `catalog` names:',
            '',
            fenced(catalogueLines(data.snippet), 'json')
        ].join('\n');
    }));
    if (blocks.size === 0) return null;
    return section('To paste', [
        ...blocks
    ]);
}
function catalogueLines(snippet) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__.j)(JSON.parse(snippet)).trimEnd().split('\n');
}
function policySection(report, open, { editorOf }) {
    const { policy, targetDate, core } = report;
    if (targetDate === null) return null;
    const late = open.find(isLateMajor);
    const wrong = open.filter((finding)=>finding.severity === 'error' && isWaivable(finding));
    const isFile = /\.ya?ml$/.test(policy.source);
    const path = isFile ? policy.source : usualPolicy;
    const file = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.k)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.m)(path), editorOf(path));
    const parts = [];
    if (late !== undefined && core?.line != null) {
        const day = `    ${JSON.stringify(core.line)}: ${targetDate}`;
        parts.push(`To ship on this day after all, publish it in ${file}, in a change of its own:`, fenced([
            'core:',
            '  schedule:',
            day
        ], 'yaml'));
    }
    const waivers = wrong.flatMap((finding)=>waiversOf(finding, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a3)(targetDate, daysWaived)));
    if (waivers.length > 0) {
        const left = waivers.length - maxWaivers;
        const more = left > 0 ? [
            `  # and likewise for ${left} more`
        ] : [];
        parts.push(`To let it through for a while, add this to ${file}, in a change of its own:`, fenced([
            'waivers:',
            ...waivers.slice(0, maxWaivers).flat(),
            ...more
        ], 'yaml'));
    }
    if (parts.length === 0) return null;
    const what = late === undefined ? 'a waiver' : 'a new day, or a waiver';
    return section(`Lines for the policy: ${what}`, parts);
}
function isLateMajor({ rule }) {
    const { of, closedBy } = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bk)(rule);
    return of === 'core-major' && closedBy.includes('day');
}
function isWaivable({ rule }) {
    const { undecided, closedBy } = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bk)(rule);
    const isUnseen = closedBy.includes('name-core') || closedBy.includes('name-manifests');
    return !(undecided && isUnseen);
}
function waiversOf(finding, until) {
    return waivedSubjects(finding).filter(isPlain).map((subject)=>[
            `  - rule: ${finding.rule}`,
            `    subject: ${subject}`,
            '    reason: say why',
            `    until: ${until}`
        ]);
}
function waivedSubjects({ about }) {
    return about.map(({ name, version })=>version === '' || version === '*' ? name : `${name}@${version}`);
}
function isPlain(subject) {
    return /^[a-z][\w./-]*(?:@v?\d[\w.+-]*)?$/i.test(subject);
}
function section(title, rows) {
    return {
        title,
        unfolded: false,
        lead: [],
        rows: rows.map((row, index)=>index === 0 ? row : `\n${row}`),
        tail: [],
        leftOut: ()=>'and more that did not fit.'
    };
}
function fenced(lines, language) {
    const shown = lines.map((line)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(line, _core_js__WEBPACK_IMPORTED_MODULE_0__.l));
    const fence = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.p)(shown.join('\n'));
    return [
        `${fence}${language}`,
        ...shown,
        fence
    ].join('\n');
}

// render/section.js
function fitSections(sections, frame, limit) {
    const fixed = sections.map((section)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bl)(frame(section, bodyOf(section, 0))));
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
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bl)(row) + 1;
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
function summary(report, options) {
    return reportPage(report, options, calendarPicture(report), summaryLimit);
}
function reportPage(report, { pageOf, links, surroundings = _core_js__WEBPACK_IMPORTED_MODULE_0__.a }, picture, limit) {
    const sections = pageSections(report, pageOf, surroundings, picture);
    const last = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bm)(report, links, surroundings);
    return page((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bn)(report, surroundings), sections, last, folded, limit);
}
function pageSections(report, pageOf, surroundings, picture) {
    const sections = [
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.a)(report, surroundings),
        ...findingSections(report, pageOf, surroundings),
        ...pasteSections(report, surroundings),
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.b)(report),
        compatibilitySection(report),
        calendarSection(report, picture),
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__.n)(report, surroundings),
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bo)(report)
    ];
    return sections.filter((section)=>section !== null);
}
function page(first, sections, last, frame, limit) {
    const taken = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bl)(first) + (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bl)(last) + 2 * (sections.length + 2);
    return `${[
        first,
        ...fitSections(sections, frame, limit - taken),
        last
    ].join('\n\n')}\n`;
}
function folded({ title, unfolded }, body) {
    if (unfolded) return body;
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}




/***/ })

};
;