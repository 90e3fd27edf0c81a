"use strict";
exports.id = 412;
exports.ids = [412];
exports.modules = {

7619:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  s: () => (jsonText)
});
const hidden = String.raw `[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]`;
const plain = /^[\n -~]*$/;
function jsonText(value) {
    const text = JSON.stringify(value, null, 2);
    return `${plain.test(text) ? text : text.replace(new RegExp(hidden, 'gu'), escapeUnits)}\n`;
}
function escapeUnits(character) {
    const units = [...Array(character.length).keys()].map((index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}


}),

4412:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifOf: () => (sarifOf)
});

// EXTERNAL MODULE: ./lib/render/json-text.js
var json_text = __webpack_require__(7619);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/render/size.js
var size = __webpack_require__(7112);
// EXTERNAL MODULE: ./lib/render/visible.js
var visible = __webpack_require__(8123);
;// CONCATENATED MODULE: ./lib/render/sarif.js




const levels = { error: 'error', warning: 'warning', notice: 'note' };
const urgencies = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
function sarif(report, { rules, version, fallbackPath }) {
    return (0,json_text/* jsonText */.s)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Release Gate', version, rules: rules.map(ruleObject) } },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: "The repository's root." } } },
                invocations: [invocation(report)],
                results: report.findings.map((finding) => result(finding, rules, fallbackPath)),
            },
        ],
    });
}
function ruleObject({ id, severity, summary, why, help, page }) {
    const words = [why, help].join(' ');
    return {
        id,
        shortDescription: { text: summary },
        fullDescription: { text: why },
        help: { text: words, markdown: `${words}\n\n${(0,markdown/* link */.nf)(`About ${id}`, page)}` },
        ...(page === null ? {} : { helpUri: page }),
        defaultConfiguration: { level: levels[severity] },
        properties: { precision: 'very-high', 'problem.severity': urgencies[severity] },
    };
}
function invocation({ problems, notices }) {
    return {
        executionSuccessful: problems.length === 0,
        toolConfigurationNotifications: [
            ...problems.map(({ message, location }) => notification('error', message, location)),
            ...notices.map(({ message, location }) => notification('note', message, location)),
        ],
    };
}
function notification(level, message, location) {
    const locations = location === null ? {} : { locations: [place(location)] };
    return { level, message: { text: plain(message) }, ...locations };
}
function result(finding, rules, fallbackPath) {
    const { rule, severity, subject, message, remedy, undecided, touched, waiver } = finding;
    const location = finding.location ?? { path: fallbackPath, line: 1, column: 1, endColumn: 1 };
    const ruleIndex = rules.findIndex(({ id }) => id === rule);
    return {
        ruleId: rule,
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        level: levels[severity],
        message: { text: `${plain(message)}\n${plain(remedy)}` },
        locations: [place(location)],
        partialFingerprints: { primaryLocationLineHash: `${rule}:${(0,visible/* visible */.R)(subject)}` },
        ...(waiver === null ? {} : { suppressions: [suppression(waiver)] }),
        properties: { undecided, touched },
    };
}
function place({ path, line, column, endColumn }) {
    const uri = (0,visible/* visible */.R)(path).split('/').map(encodeURIComponent).join('/');
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            region: { startLine: line, startColumn: column, endLine: line, endColumn },
        },
    };
}
function suppression({ reason, until }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: `${plain(reason)} (until ${until})`,
    };
}
function plain(text) {
    return (0,visible/* visibleLines */.g)((0,size/* cut */.Jj)(text, size/* longestMessage */.qk)).join('\n').replaceAll('](', '] (');
}

// EXTERNAL MODULE: ./lib/rules/index.js + 29 modules
var rules = __webpack_require__(9115);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/sarif-file.js



function sarifOf(report, pageOf) {
    const described = rules/* rules */.a.map(({ id, severity, breaks, why, keeps }) => ({
        id,
        severity,
        summary: breaks,
        why,
        help: keeps,
        page: pageOf(id),
    }));
    return sarif(report, { rules: described, version: version/* version */.r, fallbackPath: '.github/release-gate.yml' });
}


})

};
;