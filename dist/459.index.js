"use strict";
exports.id = 459;
exports.ids = [459];
exports.modules = {

3168:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B: () => (problemSection),
  S: () => (noticeSection)
});
var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2377);
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);
var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9318);



function problemSection({ problems }) {
    if (problems.length === 0)
        return null;
    const heading = ['Problem', 'Found', 'Expected', 'Where'];
    const rows = problems.map(({ message, found, expected, location }) => {
        return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(message), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(found), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(expected), whereCell(location)];
    });
    const [head = '', rule = '', ...lines] = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.oW)(heading, rows);
    return {
        title: 'Problems',
        unfolded: true,
        lead: [head, rule],
        rows: lines,
        tail: [],
        leftOut: (kept) => `and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__.p)(problems.length - kept, 'problem')} not shown.`,
    };
}
function noticeSection({ notices }) {
    if (notices.length === 0)
        return null;
    return {
        title: 'Worth knowing',
        unfolded: false,
        lead: [],
        rows: notices.map(({ message, location }) => {
            return location === null
                ? `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(message)}`
                : `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(message)} (${whereCell(location)})`;
        }),
        tail: [],
        leftOut: (kept) => `and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__.p)(notices.length - kept, 'notice')} not shown.`,
    };
}
function whereCell(location) {
    return location === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0,_place_js__WEBPACK_IMPORTED_MODULE_2__.$)(location));
}


}),

5806:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (closing),
  z: () => (opening)
});

// EXTERNAL MODULE: ./lib/render/circumstances.js
var circumstances = __webpack_require__(543);
// EXTERNAL MODULE: ./lib/render/counts.js
var render_counts = __webpack_require__(2377);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/render/size.js
var size = __webpack_require__(7112);
;// CONCATENATED MODULE: ./lib/render/helpful-links.js


const helpsWith = {
    migration: [
        ...['core-too-old', 'core-outdated', 'core-downgraded', 'stop-skipped'],
        ...['breaking-core-upgrade', 'breaking-plugin-upgrade'],
    ],
    support: ['backport-unrequested', 'core-outdated'],
    board: ['core-bugfix-off-cadence', 'core-number-out-of-turn', 'core-outdated'],
};
function helpfulLinks({ findings }, links) {
    const broken = findings.filter(({ status }) => status === 'open').map(({ rule }) => rule);
    const helps = (kind) => helpsWith[kind].some((rule) => broken.includes(rule));
    const named = {
        migration: helps('migration') ? links.migration : null,
        support: helps('support') ? links.support : null,
        board: helps('board') ? links.board : null,
        ...(helps('migration') ? links.others : {}),
    };
    return Object.entries(named).flatMap(([name, url]) => url === null ? [] : [(0,markdown/* link */.nf)((0,markdown/* escapeMarkdown */.FV)((0,size/* cut */.Jj)(name)), url)]);
}

// EXTERNAL MODULE: ./lib/render/verdict.js
var verdict = __webpack_require__(7515);
;// CONCATENATED MODULE: ./lib/render/opening.js






function opening(report) {
    const { mark, sentence } = (0,verdict/* headlineOf */.gD)(report);
    const advice = (0,verdict/* adviceOf */.wr)(report);
    const facts = (0,circumstances/* circumstances */.X)(report).map(({ name, value }) => {
        return `**${name}:** ${(0,markdown/* escapeMarkdown */.FV)((0,size/* cut */.Jj)(value))}`;
    });
    return [
        `## ${mark} ${(0,markdown/* escapeMarkdown */.FV)(sentence)}`,
        advice === null ? 'Nothing has to be done.' : `**${(0,verdict/* adviceLabel */.t0)(report)}:** ${(0,markdown/* prose */.CS)(advice)}`,
        ...(facts.length === 0 ? [] : ['', facts.join(' · ')]),
    ].join('\n');
}
function closing(report, links) {
    const counts = (0,render_counts/* countsSentence */.K)(report.counts);
    const pages = helpfulLinks(report, links);
    return pages.length === 0 ? counts : `${pages.join(' · ')}\n\n${counts}`;
}


}),

2459:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  page: () => (page),
  pageSections: () => (pageSections),
  summary: () => (summary)
});

// EXTERNAL MODULE: ./lib/render/calendar.js
var calendar = __webpack_require__(5771);
// EXTERNAL MODULE: ./lib/render/compatibility.js
var compatibility = __webpack_require__(9477);
// EXTERNAL MODULE: ./lib/render/counts.js
var counts = __webpack_require__(2377);
// EXTERNAL MODULE: ./lib/render/groups.js
var groups = __webpack_require__(3709);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/render/place.js
var render_place = __webpack_require__(9318);
;// CONCATENATED MODULE: ./lib/render/findings.js




const heading = ['Severity', 'Rule', 'Subject', 'What is wrong'];
function findingSections(report, pageOf) {
    return (0,groups/* findingGroups */.O)(report).map((group) => {
        const lastHeading = group.kind === 'waived' ? 'Excused' : 'What to do';
        const rows = group.findings.map((finding) => cells(finding, pageOf));
        const [head = '', rule = '', ...lines] = (0,markdown/* tableLines */.oW)([...heading, lastHeading], rows);
        return {
            title: group.title,
            unfolded: group.kind === 'change',
            lead: [head, rule],
            rows: lines,
            tail: [],
            leftOut: (kept) => leftOut(group, kept),
        };
    });
}
function cells(finding, pageOf) {
    const { rule, severity, undecided, subject, message, remedy, location, waiver } = finding;
    const place = location === null ? '' : `<br>${(0,markdown/* code */.aY)((0,render_place/* placeOf */.$)(location))}`;
    return [
        undecided ? `${severity}<br>undecided` : severity,
        (0,markdown/* link */.nf)((0,markdown/* code */.aY)(rule), pageOf(rule)),
        `${(0,markdown/* code */.aY)(subject)}${place}`,
        (0,markdown/* prose */.CS)(message),
        waiver === null ? (0,markdown/* prose */.CS)(remedy) : `${(0,markdown/* escapeMarkdown */.FV)(waiver.reason)}<br>until ${waiver.until}`,
    ];
}
function leftOut({ findings }, kept) {
    const missing = findings.slice(kept);
    const errors = missing.filter(({ severity }) => severity === 'error').length;
    const shown = `and ${(0,counts/* countOf */.p)(missing.length, 'finding')} not shown`;
    return errors === 0 ? `${shown}.` : `${shown}, ${(0,counts/* countOf */.p)(errors, 'error')} among them.`;
}

;// CONCATENATED MODULE: ./lib/render/mermaid.js

const plainVersion = /^\d+(?:\.\d+){1,3}[0-9A-Za-z.-]{0,40}$/;
function calendarPicture(report) {
    const entries = (0,calendar/* calendarEntries */.DB)(report);
    if (entries.length === 0)
        return '';
    const majors = entries.filter((entry) => isMajor(entry, report));
    const others = entries.filter(({ what }) => what.endsWith('date') || what.endsWith('bugfix'));
    return [
        '```mermaid',
        'gantt',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %b %Y',
        '  todayMarker off',
        ...chartSection('Core majors', majors, report.verdict),
        ...chartSection('Target', others, report.verdict),
        '```',
    ].join('\n');
}
function isMajor({ what, date }, { targetDate }) {
    return what.endsWith('core major') || (what === 'latest line' && date === targetDate);
}
function chartSection(title, entries, verdict) {
    if (entries.length === 0)
        return [];
    return [`  section ${title}`, ...entries.map((entry) => milestone(entry, verdict))];
}
function milestone({ what, date, version }, verdict) {
    const named = version !== null && plainVersion.test(version) ? version : what;
    const targetTags = verdict === 'fail' ? 'crit, milestone' : 'done, milestone';
    const tags = what === 'target date' ? targetTags : 'milestone';
    return `  ${named} (${date}) :${tags}, ${date}, 0d`;
}

// EXTERNAL MODULE: ./lib/render/notices.js
var notices = __webpack_require__(3168);
// EXTERNAL MODULE: ./lib/render/opening.js + 1 modules
var opening = __webpack_require__(5806);
// EXTERNAL MODULE: ./lib/render/plan.js
var plan = __webpack_require__(6322);
// EXTERNAL MODULE: ./lib/render/size.js
var size = __webpack_require__(7112);
;// CONCATENATED MODULE: ./lib/render/section.js

function fitSections(sections, frame, limit) {
    const fixed = sections.map((section) => (0,size/* bytesOf */.$$)(frame(section, bodyOf(section, 0))));
    const sizes = sections.map(({ rows }) => rows.map(bytesOfRow).reduce(sum, 0));
    const share = fairShare(sizes, limit - fixed.reduce(sum, 0));
    return sections.map((section) => frame(section, bodyOf(section, rowsWithin(section, share))));
}
function bodyOf({ lead, rows, tail, leftOut }, kept) {
    const missing = kept < rows.length ? ['', leftOut(kept)] : [];
    return [...lead, ...rows.slice(0, kept), ...missing, ...tail].join('\n');
}
function bytesOfRow(row) {
    return (0,size/* bytesOf */.$$)(row) + 1;
}
function sum(total, next) {
    return total + next;
}
function fairShare(sizes, space) {
    const ascending = [...sizes].sort((a, b) => a - b);
    let left = space;
    for (const [index, size] of ascending.entries()) {
        const share = left / (ascending.length - index);
        if (size > share)
            return share;
        left -= size;
    }
    return Number.POSITIVE_INFINITY;
}
function rowsWithin({ rows }, share) {
    let bytes = 0;
    for (const [index, row] of rows.entries()) {
        bytes += bytesOfRow(row);
        if (bytes > share)
            return index;
    }
    return rows.length;
}

;// CONCATENATED MODULE: ./lib/render/summary.js









const summaryLimit = 1_048_576 - 1024;
function summary(report, { pageOf, links }) {
    const sections = pageSections(report, pageOf, calendarPicture(report));
    return page((0,opening/* opening */.z)(report), sections, (0,opening/* closing */.E)(report, links), titled, summaryLimit);
}
function pageSections(report, pageOf, picture) {
    const sections = [
        (0,notices/* problemSection */.B)(report),
        ...findingSections(report, pageOf),
        (0,plan/* planSection */.lA)(report),
        (0,compatibility/* compatibilitySection */.U)(report),
        (0,calendar/* calendarSection */.W1)(report, picture),
        (0,notices/* noticeSection */.S)(report),
    ];
    return sections.filter((section) => section !== null);
}
function page(first, sections, last, frame, limit) {
    const taken = (0,size/* bytesOf */.$$)(first) + (0,size/* bytesOf */.$$)(last) + 2 * (sections.length + 2);
    return `${[first, ...fitSections(sections, frame, limit - taken), last].join('\n\n')}\n`;
}
function titled({ title }, body) {
    return `### ${title}\n\n${body}`;
}


})

};
;