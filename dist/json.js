"use strict";
exports.id = 8962;
exports.ids = [8962];
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




/***/ })

};
;