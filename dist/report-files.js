"use strict";
exports.id = 484;
exports.ids = [484,962];
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
    const hidden = new RegExp(`(?!\\n)${_core_js__WEBPACK_IMPORTED_MODULE_0__.bl}`, 'gu');
    return `${plain.test(text) ? text : text.replace(hidden, escapeUnits)}\n`;
}
function escapeUnits(character) {
    const units = [
        ...Array(character.length).keys()
    ].map((index)=>character.charCodeAt(index));
    return units.map((unit)=>`\\u${unit.toString(16).padStart(4, '0')}`).join('');
}




/***/ }),

/***/ 8962:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: function() { return /* binding */ json; }
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5784);
/* harmony import */ var _plan_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8146);



// render/json.js
function json(report) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.j)(inOrder(report));
}
function inOrder(report) {
    const { policy, core, latest, counts } = report;
    return {
        schemaVersion: report.schemaVersion,
        verdict: report.verdict,
        targetDate: report.targetDate,
        timeZone: report.timeZone,
        policy: {
            name: policy.name,
            source: policy.source,
            reason: policy.reason
        },
        seen: report.seen.map(seenInOrder),
        releasing: report.releasing,
        releasingReason: report.releasingReason,
        core: core && {
            version: core.version,
            location: core.location && locationInOrder(core.location),
            line: core.line,
            kind: core.kind,
            plannedDate: core.plannedDate,
            movesLatest: core.movesLatest
        },
        latest: latest && {
            line: latest.line,
            date: latest.date
        },
        plugins: report.plugins.map(pluginInOrder),
        findings: report.findings.map(findingInOrder),
        notices: report.notices.map(({ message, location })=>{
            return {
                message,
                location: location && locationInOrder(location)
            };
        }),
        problems: report.problems.map(({ message, found, expected, location })=>{
            return {
                message,
                found,
                expected,
                location: location && locationInOrder(location)
            };
        }),
        counts: {
            error: counts.error,
            warning: counts.warning,
            notice: counts.notice,
            undecided: counts.undecided,
            waived: counts.waived
        },
        compatible: report.compatible,
        onCadence: report.onCadence,
        minimumCore: report.minimumCore,
        calendar: calendarInOrder(report.calendar),
        labels: report.labels,
        plan: report.plan && (0,_plan_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(report.plan)
    };
}
function seenInOrder({ path, core, plugins, leftOut }) {
    const seen = {
        path,
        core,
        plugins
    };
    return leftOut === undefined ? seen : {
        ...seen,
        leftOut
    };
}
function pluginInOrder(plugin) {
    return {
        name: plugin.name,
        version: plugin.version,
        requires: plugin.requires,
        compatibility: plugin.compatibility,
        newestCompatible: plugin.newestCompatible,
        lowestCore: plugin.lowestCore,
        lowestCoreDate: plugin.lowestCoreDate,
        change: plugin.change,
        location: plugin.location && locationInOrder(plugin.location)
    };
}
function findingInOrder(finding) {
    const { location, waiver } = finding;
    return {
        rule: finding.rule,
        severity: finding.severity,
        status: finding.status,
        undecided: finding.undecided,
        subject: finding.subject,
        about: finding.about.map(({ name, version })=>({
                name,
                version
            })),
        message: finding.message,
        remedy: finding.remedy,
        data: finding.data,
        location: location && locationInOrder(location),
        touched: finding.touched,
        waiver: waiver && {
            reason: waiver.reason,
            until: waiver.until
        }
    };
}
function locationInOrder({ path, line, column, endColumn }) {
    return {
        path,
        line,
        column,
        endColumn
    };
}
function calendarInOrder(calendar) {
    const { due, previousCoreMajor, nextCoreMajor, nextCoreMajors, nextCoreBugfix } = calendar;
    return {
        due,
        previousCoreMajor: previousCoreMajor && datedInOrder(previousCoreMajor),
        nextCoreMajor: nextCoreMajor && datedInOrder(nextCoreMajor),
        nextCoreMajors: nextCoreMajors.map(datedInOrder),
        nextCoreBugfix: nextCoreBugfix && {
            date: nextCoreBugfix.date
        }
    };
}
function datedInOrder({ version, date }) {
    return {
        version,
        date
    };
}




/***/ }),

/***/ 8146:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ planInOrder; },
/* harmony export */   p: function() { return /* binding */ planJson; }
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5784);


// render/plan-json.js
function planJson({ targetDate, policy, notices, plan }) {
    const { name, source } = policy;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.j)({
        targetDate,
        policy: {
            name,
            source
        },
        plan: plan && planInOrder(plan),
        notices
    });
}
function planInOrder({ from, to, steps, undecided }) {
    return {
        from,
        to,
        steps: steps.map(stepInOrder),
        undecided: undecided.map(({ name, version })=>({
                name,
                version
            }))
    };
}
function stepInOrder({ line, core, orLater, date, moves, stays, blocked }) {
    return {
        line,
        core,
        orLater,
        date,
        moves: moves.map(moveInOrder),
        stays,
        blocked: blocked.map(blockedInOrder)
    };
}
function moveInOrder({ name, from, to, change, requires, when }) {
    return {
        name,
        from,
        to,
        change,
        requires,
        when
    };
}
function blockedInOrder({ name, version, wayOut }) {
    if (wayOut === null) return {
        name,
        version,
        wayOut
    };
    return {
        name,
        version,
        wayOut: {
            core: wayOut.core,
            version: wayOut.version,
            date: wayOut.date
        }
    };
}




/***/ }),

/***/ 9484:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: function() { return /* binding */ writeReports; },
/* harmony export */   writeAsked: function() { return /* binding */ writeAsked; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3535);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8962);






// publish/report-files.js
async function writeReports(report, { reportFile, sarifFile }, pageOf, files, temporary) {
    const refused = await writeAsked(report, {
        reportFile,
        sarifFile
    }, pageOf, files);
    const taken = reportFile !== '' && !refused.has(reportFile);
    try {
        const path = taken ? reportFile : writeTemporary((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.json)(report), temporary);
        return {
            path,
            refused: [
                ...refused.values()
            ]
        };
    } catch (error) {
        const why = `The report could not be written: ${error.message}.`;
        return {
            path: '',
            refused: [
                ...refused.values(),
                why
            ]
        };
    }
}
async function writeAsked(report, { reportFile, sarifFile }, pageOf, files) {
    const refused = new Map();
    const write = async (path, content)=>{
        const why = await files.write(path, content);
        if (why !== null) refused.set(path, `${(0,_core_js__WEBPACK_IMPORTED_MODULE_3__.X)(path)} was not written: ${why}.`);
    };
    if (reportFile !== '') await write(reportFile, (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.json)(report));
    if (sarifFile !== '') {
        const { sarifOf } = await __webpack_require__.e(/* import() */ 61).then(__webpack_require__.bind(__webpack_require__, 8442));
        await write(sarifFile, sarifOf(report, pageOf));
    }
    return refused;
}
function writeTemporary(content, temporary) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'release-gate-'));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report.json');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content);
    return path;
}




/***/ })

};
;