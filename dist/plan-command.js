"use strict";
exports.id = 9223;
exports.ids = [9223,8962];
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

/***/ 9223:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: function() { return /* binding */ plan; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5278);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8962);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9307);





// tools/plan/plan-page.js
function planText(report, paint) {
    const style = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.L)(report.plan) ? 'green' : 'red';
    const facts = ground(report).map(({ name, value })=>[
            `${name}:`,
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(value)
        ]);
    const read = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.K)(report);
    const parts = [
        [
            paint(style, paint('bold', (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.M)(report.plan), maxSentence)))
        ],
        [
            ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.N)(facts).map((line)=>paint('dim', line)),
            ...read === null ? [] : [
                paint('dim', `Read: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(read)}`)
            ]
        ],
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.O)(report),
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.P)(report, paint)
    ];
    const shown = parts.filter((lines)=>lines.length > 0);
    return `${shown.map((lines)=>lines.join('\n')).join('\n\n')}\n`;
}
const maxSentence = 2000;
function planMarkdown(report) {
    const facts = ground(report).map(({ name, value })=>`**${name}:** ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(value)}`);
    const notices = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.n)(report);
    const read = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.K)(report);
    const parts = [
        `## ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.L)(report.plan) ? "\u2705" : "\u274C"} ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.M)(report.plan))}`,
        facts.join(" \xb7 "),
        ...read === null ? [] : [
            `**Read:** ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(read)}`
        ],
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.p)(report).join('\n'),
        ...notices === null ? [] : [
            [
                '### Worth knowing',
                '',
                ...notices.rows
            ].join('\n')
        ]
    ];
    return `${parts.join('\n\n')}\n`;
}
function ground({ targetDate, timeZone, policy }) {
    const day = targetDate === null ? null : `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Q)(targetDate)} (${timeZone})`;
    return [
        ...day === null ? [] : [
            {
                name: 'Target date',
                value: day
            }
        ],
        {
            name: 'Policy',
            value: `${policy.name} (${policy.source})`
        }
    ];
}

// tools/plan/plan-command.js
const pages = {
    text: planText,
    json: _json_js__WEBPACK_IMPORTED_MODULE_2__.planJson,
    markdown: planMarkdown
};
async function plan(flags, terminal) {
    (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.R)(flags);
    const { values } = flags;
    const page = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.S)('format', values.format ?? 'text', pages);
    const goal = goalOf(values.to);
    const { sources, resolution: here } = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.T)({
        door: 'command',
        now: terminal.now,
        inputs: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.z)((name)=>values[name] ?? ''),
        files: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.V)(terminal.folder, values.policy, values.catalog, values.manifests),
        download: terminal.download ?? _core_js__WEBPACK_IMPORTED_MODULE_0__.U,
        github: null,
        baseline: null
    });
    if (here.facts === null) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(here.problems, terminal);
    const current = coreOf(here.facts);
    const there = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.W)(towards(goal, current, sources));
    if (there.facts === null) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(there.problems, terminal);
    const report = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.X)(there.facts);
    if (report.plan === null) throw noUpgrade(goal, current);
    const notices = noticesOf(here.facts, current, there.facts, goal);
    terminal.print(page({
        ...report,
        plan: report.plan,
        notices
    }, terminal.paint));
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.L)(report.plan) ? 0 : 1;
}
function goalOf(to) {
    if (to === undefined) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y('plan needs --to VERSION, the core to reach.');
    const goal = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(to.trim());
    if (goal !== undefined) return goal;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`--to is "${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(to)}", which is not a core version; write ${_core_js__WEBPACK_IMPORTED_MODULE_0__._}.`);
}
function coreOf({ core }) {
    if (core !== null && core.version !== null) return core.version;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y('plan needs the core that runs now: give --core-version, or call it where a manifest pins one.');
}
function towards(goal, current, sources) {
    const inputs = {
        ...sources.inputs,
        'core-version': goal.text,
        'current-core-version': current.text,
        releasing: 'none'
    };
    return {
        ...sources,
        inputs
    };
}
function noUpgrade(goal, current) {
    return new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`--to is ${goal.text}, which is not above core ${current.text}: there is no upgrade to plan.`);
}
function noticesOf(here, current, { policy, timeline, choice }, goal) {
    const message = choice?.notice ?? null;
    const notices = [
        ...here.notices,
        ...message === null ? [] : [
            {
                message,
                location: null
            }
        ]
    ];
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(goal) === (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(current)) return notices;
    return [
        ...notices,
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a1)(goal, policy, timeline)
    ];
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