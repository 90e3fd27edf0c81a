"use strict";
exports.id = 6061;
exports.ids = [6061];
exports.modules = {

/***/ 8442:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifOf: function() { return /* binding */ sarifOf; }
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5784);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);



// render/sarif.js
const levels = {
    error: 'error',
    warning: 'warning',
    notice: 'note'
};
const urgencies = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation'
};
function sarif(report, { rules, version, fallbackPath }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.j)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Release Gate',
                        version,
                        rules: rules.map(ruleObject)
                    }
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: {
                    '%SRCROOT%': {
                        description: {
                            text: "The repository's root."
                        }
                    }
                },
                invocations: [
                    invocation(report)
                ],
                results: results(report.findings, rules, fallbackPath)
            }
        ]
    });
}
function ruleObject({ id, severity, summary, why, help, page }) {
    const words = [
        why,
        help
    ].join(' ');
    return {
        id,
        shortDescription: {
            text: summary
        },
        fullDescription: {
            text: why
        },
        help: {
            text: words,
            markdown: `${words}\n\n${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.k)(`About ${id}`, page)}`
        },
        ...page === null ? {} : {
            helpUri: page
        },
        defaultConfiguration: {
            level: levels[severity]
        },
        properties: {
            precision: 'very-high',
            'problem.severity': urgencies[severity]
        }
    };
}
function invocation({ problems, notices }) {
    return {
        executionSuccessful: problems.length === 0,
        toolConfigurationNotifications: [
            ...problems.map(({ message, location })=>notification('error', message, location)),
            ...notices.map(({ message, location })=>notification('note', message, location))
        ]
    };
}
function notification(level, message, location) {
    const locations = location === null ? {} : {
        locations: [
            place(location)
        ]
    };
    return {
        level,
        message: {
            text: plain(message)
        },
        ...locations
    };
}
function results(findings, rules, fallbackPath) {
    const firstPaths = new Map();
    return findings.map((finding)=>{
        const named = `${finding.rule}:${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.v)(finding.subject)}`;
        const path = finding.location?.path ?? '';
        if (!firstPaths.has(named)) firstPaths.set(named, path);
        const isFirst = firstPaths.get(named) === path;
        const fingerprint = isFirst ? named : `${named}:${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.v)(path)}`;
        return result(finding, rules, fallbackPath, fingerprint);
    });
}
function result(finding, rules, fallbackPath, fingerprint) {
    const { rule, severity, message, remedy, undecided, touched, waiver } = finding;
    const location = finding.location ?? {
        path: fallbackPath,
        line: 1,
        column: 1,
        endColumn: 1
    };
    const ruleIndex = rules.findIndex(({ id })=>id === rule);
    return {
        ruleId: rule,
        ...ruleIndex < 0 ? {} : {
            ruleIndex
        },
        level: levels[severity],
        message: {
            text: `${plain(message)}\n${plain(remedy)}`
        },
        locations: [
            place(location)
        ],
        partialFingerprints: {
            primaryLocationLineHash: fingerprint
        },
        ...waiver === null ? {} : {
            suppressions: [
                suppression(waiver)
            ]
        },
        properties: {
            undecided,
            touched
        }
    };
}
function place({ path, line, column, endColumn }) {
    const uri = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.v)(path).split('/').map(encodeURIComponent).join('/');
    return {
        physicalLocation: {
            artifactLocation: {
                uri,
                uriBaseId: '%SRCROOT%'
            },
            region: {
                startLine: line,
                startColumn: column,
                endLine: line,
                endColumn
            }
        }
    };
}
function suppression({ reason, until }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: `${plain(reason)} (until ${until})`
    };
}
function plain(text) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.bt)((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b)(text, _core_js__WEBPACK_IMPORTED_MODULE_1__.l)).join('\n').replaceAll('](', '] (');
}

// publish/sarif-file.js
function sarifOf(report, pageOf) {
    const described = _core_js__WEBPACK_IMPORTED_MODULE_1__.r.map(({ id, severity, breaks, why, keeps })=>({
            id,
            severity,
            summary: breaks,
            why,
            help: keeps,
            page: pageOf(id)
        }));
    return sarif(report, {
        rules: described,
        version: _core_js__WEBPACK_IMPORTED_MODULE_1__.av,
        fallbackPath: '.github/release-gate.yml'
    });
}




/***/ })

};
;