"use strict";
exports.id = 9484;
exports.ids = [9484,8962];
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

/***/ 8962:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: function() { return /* binding */ json; },
/* harmony export */   planJson: function() { return /* binding */ planJson; }
/* harmony export */ });
/* harmony import */ var _key_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4828);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5784);



// render/json.js
function json(report) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__.j)((0,_key_order_js__WEBPACK_IMPORTED_MODULE_0__.i)(report, _key_order_js__WEBPACK_IMPORTED_MODULE_0__.k.report));
}
function planJson({ targetDate, policy, notices, plan }) {
    const { name, source } = policy;
    const order = _key_order_js__WEBPACK_IMPORTED_MODULE_0__.k.report;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__.j)({
        targetDate,
        policy: {
            name,
            source
        },
        plan: (0,_key_order_js__WEBPACK_IMPORTED_MODULE_0__.i)(plan, order.plan),
        notices: (0,_key_order_js__WEBPACK_IMPORTED_MODULE_0__.i)(notices, order.notices)
    });
}




/***/ }),

/***/ 4828:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ inOrder; },
/* harmony export */   k: function() { return /* binding */ keyOrder; }
/* harmony export */ });
// model/key-order.js
function inOrder(value, order) {
    if (order === null || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each)=>inOrder(each, order));
    const found = value;
    return Object.fromEntries(Object.entries(order).filter(([key])=>found[key] !== undefined).map(([key, inside])=>[
            key,
            inOrder(found[key], inside)
        ]));
}

// schema/key-order.js
const keyOrder = {
    report: {
        schemaVersion: null,
        verdict: null,
        targetDate: null,
        timeZone: null,
        policy: {
            name: null,
            source: null,
            reason: null
        },
        seen: {
            path: null,
            core: null,
            plugins: null,
            leftOut: null
        },
        releasing: null,
        releasingReason: null,
        core: {
            version: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            },
            line: null,
            kind: null,
            plannedDate: null,
            movesLatest: null
        },
        latest: {
            line: null,
            date: null,
            isPlanned: null
        },
        plugins: {
            name: null,
            version: null,
            requires: null,
            compatibility: null,
            newestCompatible: null,
            lowestCore: null,
            lowestCoreDate: null,
            change: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            }
        },
        findings: {
            rule: null,
            severity: null,
            status: null,
            undecided: null,
            subject: null,
            about: {
                name: null,
                version: null
            },
            message: null,
            remedy: null,
            data: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            },
            touched: null,
            waiver: {
                reason: null,
                until: null
            }
        },
        notices: {
            message: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            }
        },
        problems: {
            message: null,
            found: null,
            expected: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            }
        },
        counts: {
            error: null,
            warning: null,
            notice: null,
            undecided: null,
            waived: null
        },
        compatible: null,
        onCadence: null,
        minimumCore: null,
        calendar: {
            due: null,
            previousCoreMajor: {
                version: null,
                date: null
            },
            nextCoreMajor: {
                version: null,
                date: null
            },
            nextCoreMajors: {
                version: null,
                date: null
            },
            nextCoreBugfix: {
                date: null
            }
        },
        labels: null,
        plan: {
            from: null,
            to: null,
            steps: {
                line: null,
                core: null,
                orLater: null,
                date: null,
                calendar: null,
                moves: {
                    name: null,
                    from: null,
                    to: null,
                    change: null,
                    requires: null,
                    when: null
                },
                stays: null,
                blocked: {
                    name: null,
                    version: null,
                    wayOut: {
                        core: null,
                        version: null,
                        date: null
                    }
                }
            },
            undecided: {
                name: null,
                version: null
            }
        },
        advice: {
            way: null,
            steps: {
                do: null,
                subject: null,
                to: null,
                date: null,
                policy: null,
                names: null,
                closes: null
            },
            leaves: null
        }
    },
    fleetReport: {
        schemaVersion: null,
        question: {
            core: null,
            targetDate: null,
            policy: {
                name: null,
                source: null
            },
            digest: null
        },
        shard: {
            index: null,
            count: null
        },
        repositories: {
            repository: null,
            status: null,
            reason: null,
            read: null,
            core: null,
            plugins: null,
            heldBack: {
                name: null,
                version: null,
                requires: null,
                compatibility: null,
                newestCompatible: null
            },
            findings: {
                rule: null,
                severity: null,
                undecided: null,
                subject: null,
                message: null,
                remedy: null,
                location: {
                    path: null,
                    line: null,
                    column: null,
                    endColumn: null
                }
            },
            warnings: null
        }
    },
    fleet: {
        schemaVersion: null,
        core: null,
        targetDate: null,
        policy: {
            name: null,
            source: null
        },
        counts: {
            ready: null,
            breaks: null,
            undecided: null
        },
        missing: null,
        plugins: {
            name: null,
            upgradeTo: null,
            incompatible: null,
            undecided: null,
            versions: {
                version: null,
                repositories: null
            },
            frees: null
        },
        repositories: {
            repository: null,
            status: null,
            reason: null,
            read: null,
            core: null,
            plugins: null,
            heldBack: {
                name: null,
                version: null,
                requires: null,
                compatibility: null,
                newestCompatible: null
            },
            findings: {
                rule: null,
                severity: null,
                undecided: null,
                subject: null,
                message: null,
                remedy: null,
                location: {
                    path: null,
                    line: null,
                    column: null,
                    endColumn: null
                }
            },
            warnings: null
        }
    }
};




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
        if (why !== null) refused.set(path, `${(0,_core_js__WEBPACK_IMPORTED_MODULE_3__.$)(path)} was not written: ${why}.`);
    };
    if (reportFile !== '') await write(reportFile, (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.json)(report));
    if (sarifFile !== '') {
        const { sarifOf } = await __webpack_require__.e(/* import() */ 6061).then(__webpack_require__.bind(__webpack_require__, 8442));
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