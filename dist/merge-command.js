"use strict";
exports.id = 8286;
exports.ids = [8286];
exports.modules = {

/***/ 7170:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ fleetSentence; },
/* harmony export */   p: function() { return /* binding */ pinnedWords; },
/* harmony export */   r: function() { return /* binding */ readFleetReport; },
/* harmony export */   s: function() { return /* binding */ shardSentence; },
/* harmony export */   u: function() { return /* binding */ upgradeWords; },
/* harmony export */   w: function() { return /* binding */ whyWords; }
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);




// schema/report.js
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const day = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._$n());
const count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const position = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1));
const location = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: text,
    line: position,
    column: position,
    endColumn: position
});
const change = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
    'added',
    'removed',
    'none',
    'patch',
    'minor',
    'major',
    'prerelease',
    'downgrade'
]);
const seen = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: text,
    core: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    plugins: count,
    leftOut: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(text)
});
const core = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: text,
    location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location),
    line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'core-major',
        'core-bugfix',
        'core-backport',
        'core-prerelease'
    ])),
    plannedDate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(day),
    movesLatest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
});
const plugin = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    version: text,
    requires: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    compatibility: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'compatible',
        'incompatible',
        'undecided'
    ])),
    newestCompatible: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    lowestCore: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    lowestCoreDate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(day),
    change: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(change),
    location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location)
});
const finding = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    rule: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_core_js__WEBPACK_IMPORTED_MODULE_0__.aP),
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'error',
        'warning',
        'notice'
    ]),
    status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'open',
        'waived'
    ]),
    undecided: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    subject: text,
    about: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: text,
        version: text
    })),
    message: text,
    remedy: text,
    data: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location),
    touched: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    waiver: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        reason: text,
        until: day
    }))
});
const notice = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    message: text,
    location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location)
});
const problem = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    message: text,
    found: text,
    expected: text,
    location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location)
});
const datedVersion = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    date: day
});
const releaseKind = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
    'core-major',
    'core-bugfix',
    'plugin-major',
    'plugin-minor',
    'plugin-patch'
]);
const calendar = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    due: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(releaseKind),
    previousCoreMajor: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(datedVersion),
    nextCoreMajor: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(datedVersion),
    nextCoreMajors: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(datedVersion),
    nextCoreBugfix: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        date: day
    }))
});
const pluginMove = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    from: text,
    to: text,
    change: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(change),
    requires: text,
    when: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'before',
        'with'
    ])
});
const wayOut = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    core: text,
    version: text,
    date: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(day)
});
const planStep = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    line: text,
    core: text,
    orLater: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    date: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(day),
    calendar: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    moves: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pluginMove),
    stays: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    blocked: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: text,
        version: text,
        wayOut: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(wayOut)
    }))
});
const plan = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    from: text,
    to: text,
    steps: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(planStep),
    undecided: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: text,
        version: text
    }))
});
const advice = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    way: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'stay',
        'move',
        'back',
        'ship'
    ]),
    steps: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        do: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
            'set-core',
            'set-plugin',
            'ship-on',
            'publish',
            'name-request',
            'declare',
            'pin',
            'deploy-only',
            'name-core',
            'name-manifests',
            'write-plainly'
        ]),
        subject: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
        to: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text)),
        date: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(day),
        policy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
        names: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)),
        closes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)
    })),
    leaves: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)
});
valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'pass',
        'warn',
        'fail'
    ]),
    targetDate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(day),
    timeZone: text,
    policy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: text,
        source: text,
        reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text)
    }),
    seen: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(seen),
    releasing: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    releasingReason: text,
    core: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(core),
    latest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        line: text,
        date: day,
        isPlanned: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY())
    })),
    plugins: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plugin),
    findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
    notices: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(notice),
    problems: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(problem),
    counts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        error: count,
        warning: count,
        notice: count,
        undecided: count,
        waived: count
    }),
    compatible: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    onCadence: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    minimumCore: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    calendar,
    labels: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    plan: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(plan),
    advice: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(advice)
});

// schema/fleet.js
const policy = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    source: text
});
const heldBack = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    version: text,
    requires: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    compatibility: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'incompatible',
        'undecided'
    ]),
    newestCompatible: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text)
});
const { rule, severity, undecided, subject, message, remedy } = finding.entries;
const repository = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: text,
    status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'ready',
        'breaks',
        'undecided'
    ]),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    read: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    core: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    plugins: count,
    heldBack: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(heldBack),
    findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        rule,
        severity,
        undecided,
        subject,
        message,
        remedy,
        location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location)
    })),
    warnings: count
});
const fleetReportSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    question: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        core: text,
        targetDate: day,
        policy,
        digest: text
    }),
    shard: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        index: position,
        count: position
    }),
    repositories: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(repository)
});
const holdingPlugin = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    upgradeTo: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    incompatible: count,
    undecided: count,
    versions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        version: text,
        repositories: count
    })),
    frees: count
});
valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    core: text,
    targetDate: day,
    policy,
    counts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        ready: count,
        breaks: count,
        undecided: count
    }),
    missing: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    plugins: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(holdingPlugin),
    repositories: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(repository)
});

// tools/fleet/fleet-report.js
const mostReportBytes = 500_000_000;
async function readFleetReport(folder, path) {
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.V)(folder, path).read(path, mostReportBytes);
    if (read.kind === 'missing') return null;
    if (read.kind === 'refused') {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)} cannot be read: ${read.why}.`);
    }
    const parsed = (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC)(fleetReportSchema, jsonOf(read.text));
    if (parsed.success) return parsed.output;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)} is not a report of release-gate fleet.`);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return null;
    }
}

// tools/fleet/fleet-words.js
function shardSentence({ shard, question, repositories }) {
    const { index, count } = shard;
    const read = repositories.filter((repository)=>repository.read).length;
    return `Shard ${index}/${count} for core ${question.core}: ${read} of ${total(repositories.length)} read, ${statuses(repositories)}.`;
}
function fleetSentence({ core, targetDate, counts, repositories, missing }) {
    const ready = `${counts.ready} of ${total(repositories.length)} ready`;
    const lost = missing.length === 0 ? '' : `; no report of shard ${missing.join(', ')}`;
    return `Core ${core} on ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Q)(targetDate)}: ${ready}, ${counts.breaks} would break, ${counts.undecided} undecided${lost}.`;
}
function upgradeWords({ upgradeTo, incompatible }) {
    if (upgradeTo !== null) return `upgrade to ${upgradeTo}`;
    return incompatible > 0 ? 'no known version fits' : 'no minimum core is known for it';
}
function pinnedWords({ versions }) {
    const named = versions.slice(0, mostVersions);
    const more = versions.length - named.length;
    const list = named.map(({ version, repositories })=>`${version} (${repositories})`).join(', ');
    return more === 0 ? list : `${list} and ${more} more`;
}
function whyWords({ reason, findings }) {
    if (reason !== null) return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(reason, _core_js__WEBPACK_IMPORTED_MODULE_0__.l);
    const message = findings.find(({ undecided })=>!undecided)?.message ?? '';
    const first = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(message, _core_js__WEBPACK_IMPORTED_MODULE_0__.l);
    return findings.length < 2 ? first : `${first} And ${findings.length - 1} more.`;
}
const mostVersions = 5;
function total(count) {
    return count === 1 ? '1 repository' : `${count} repositories`;
}
function statuses(repositories) {
    const counted = (status)=>repositories.filter((repository)=>repository.status === status).length;
    return `${counted('ready')} ready, ${counted('breaks')} would break, ${counted('undecided')} undecided`;
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

/***/ 8286:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: function() { return /* binding */ merge; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _key_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4828);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5784);
/* harmony import */ var _fleet_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7170);





// tools/fleet/fleet-model.js
function isReady({ counts, missing }) {
    return counts.ready > 0 && counts.breaks === 0 && counts.undecided === 0 && missing.length === 0;
}

// tools/fleet/fleet-markdown.js
const mostRows = 100;
const maxNamed = 3;
function fleetMarkdown(fleet) {
    const parts = [
        `## ${isReady(fleet) ? "\u2705" : "\u274C"} ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__.f)(fleet))}`,
        pluginPart(fleet),
        repositoryPart('Would break', 'breaks', fleet),
        repositoryPart('Undecided', 'undecided', fleet)
    ];
    return `${parts.filter((part)=>part !== '').join('\n\n')}\n`;
}
function pluginPart({ plugins, repositories }) {
    const rows = plugins.map((plugin, index)=>{
        const held = repositories.filter(({ findings })=>findings.some(({ subject })=>subject.startsWith(`${plugin.name}@`))).map(({ repository })=>repository);
        const holds = held.length === 0 ? '' : ` \xb7 holds back ${namesOf(held)}`;
        const frees = plugin.frees === 0 ? '' : ` \xb7 then ${plugin.frees} more ready`;
        return [
            `${index + 1}`,
            `**${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(plugin.name)}**: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__.u)(plugin))}${holds}${frees}<br><sub>pinned: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__.p)(plugin))}</sub>`
        ];
    });
    const title = `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(plugins.length, 'plugin')} to upgrade, in this order`;
    return part(title, [
        '',
        'Plugin'
    ], rows);
}
function repositoryPart(title, status, { repositories }) {
    const told = repositories.filter((repository)=>repository.status === status);
    const rows = told.map((report)=>[
            linked(report.repository),
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aM)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__.w)(report))
        ]);
    return part(`${title}: ${namesOf(told.map(({ repository })=>repository))}`, [
        'Repository',
        'Why'
    ], rows);
}
function linked(repository) {
    const [owner = '', name = ''] = repository.split('/');
    const address = `https://github.com/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.k)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(repository), address);
}
function namesOf(repositories) {
    const named = repositories.slice(0, maxNamed).map(linked);
    const more = repositories.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function part(title, head, rows) {
    if (rows.length === 0) return '';
    const more = rows.length - mostRows;
    const note = more > 0 ? [
        `And ${more} more; the merged JSON report has them all.`
    ] : [];
    const table = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ai)(head, rows.slice(0, mostRows)).join('\n');
    return [
        `### ${title}`,
        table,
        ...note
    ].join('\n\n');
}

// tools/fleet/fleet-text.js
function fleetText(fleet, paint) {
    const style = isReady(fleet) ? 'green' : 'red';
    const parts = [
        [
            paint(style, paint('bold', (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__.f)(fleet)))
        ],
        pluginLines(fleet, paint),
        repositoryLines('Would break', 'breaks', fleet, paint),
        repositoryLines('Undecided', 'undecided', fleet, paint)
    ];
    const shown = parts.filter((lines)=>lines.length > 0);
    return `${shown.map((lines)=>lines.join('\n')).join('\n\n')}\n`;
}
function pluginLines({ plugins }, paint) {
    if (plugins.length === 0) return [];
    const head = [
        '   ',
        'plugin',
        'holds back',
        'undecided',
        'then free',
        'what to do',
        'pinned'
    ];
    const rows = plugins.map((plugin, index)=>[
            `${index + 1}.`.padStart(3),
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(plugin.name),
            `${plugin.incompatible}`,
            `${plugin.undecided}`,
            `${plugin.frees}`,
            (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__.u)(plugin),
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__.p)(plugin))
        ]);
    return [
        paint('bold', 'Plugins, in the order to upgrade them'),
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.N)([
            head,
            ...rows
        ])
    ];
}
function repositoryLines(title, status, { repositories }, paint) {
    const rows = repositories.filter((repository)=>repository.status === status).map((report)=>[
            `  ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(report.repository)}`,
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__.w)(report), _core_js__WEBPACK_IMPORTED_MODULE_0__.l)
        ]);
    return rows.length === 0 ? [] : [
        paint('bold', title),
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.N)(rows)
    ];
}

// tools/fleet/holding-plugins.js
function holdingPlugins(repositories) {
    const order = [
        ...pinsByPlugin(repositories)
    ].map(weigh).toSorted(byWeight);
    const freed = freedAt(order, repositories);
    return order.map((plugin, place)=>({
            ...plugin,
            frees: freed[place] ?? 0
        }));
}
function pinsByPlugin(repositories) {
    const pins = new Map();
    for (const { heldBack } of repositories){
        const own = new Map(heldBack.map((pin)=>[
                pin.name,
                pin
            ]));
        for (const [name, pin] of own){
            const others = pins.get(name);
            if (others === undefined) pins.set(name, [
                pin
            ]);
            else others.push(pin);
        }
    }
    return pins;
}
function weigh([name, pins]) {
    const incompatible = pins.filter(({ compatibility })=>compatibility === 'incompatible').length;
    return {
        name,
        upgradeTo: highest(pins.flatMap(({ newestCompatible })=>newestCompatible ?? [])),
        incompatible,
        undecided: pins.length - incompatible,
        versions: counted(pins.map(({ version })=>version))
    };
}
function highest(versions) {
    let best = null;
    for (const version of new Set(versions)){
        if (best === null || isHigher(version, best)) best = version;
    }
    return best;
}
function isHigher(version, other) {
    for (const scheme of [
        'semver',
        'natural'
    ]){
        const [a, b] = [
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(version, scheme),
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(other, scheme)
        ];
        if (a !== undefined && b !== undefined) return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(a, b) > 0;
    }
    return false;
}
function counted(versions) {
    const counts = new Map();
    for (const version of versions)counts.set(version, (counts.get(version) ?? 0) + 1);
    return [
        ...counts
    ].map(([version, repositories])=>({
            version,
            repositories
        })).toSorted((a, b)=>b.repositories - a.repositories || (a.version < b.version ? -1 : 1));
}
function byWeight(a, b) {
    const isSure = Number(b.incompatible > 0) - Number(a.incompatible > 0);
    const hasWay = Number(b.upgradeTo !== null) - Number(a.upgradeTo !== null);
    const weight = b.incompatible - a.incompatible || b.undecided - a.undecided;
    return isSure || hasWay || weight || (a.name < b.name ? -1 : 1);
}
function freedAt(order, repositories) {
    const places = new Map(order.map(({ name }, place)=>[
            name,
            place
        ]));
    const freed = order.map(()=>0);
    for (const { heldBack } of repositories){
        if (heldBack.length === 0) continue;
        const last = Math.max(...heldBack.map(({ name })=>places.get(name) ?? 0));
        freed[last] = (freed[last] ?? 0) + 1;
    }
    return freed;
}

// tools/fleet/merge-reports.js
function mergeReports(reports) {
    const [first] = reports;
    if (first === undefined) return {
        why: 'There is no report to merge.'
    };
    const why = strangersAmong(first, reports) ?? doublesAmong(reports);
    if (why !== null) return {
        why
    };
    const repositories = reports.flatMap((report)=>report.repositories).toSorted(byName);
    const missing = missingOf(first.shard.count, reports);
    if (repositories.length + missing.length === 0) return {
        why: noRepository
    };
    const count = (status)=>repositories.filter((repository)=>repository.status === status).length;
    const { core, targetDate, policy } = first.question;
    return {
        schemaVersion: 1,
        core,
        targetDate,
        policy,
        counts: {
            ready: count('ready'),
            breaks: count('breaks'),
            undecided: count('undecided')
        },
        missing,
        plugins: holdingPlugins(repositories),
        repositories
    };
}
const noRepository = 'The reports name no repository, so nothing is known to be ready. Give fleet a list that names some.';
function strangersAmong(first, reports) {
    const stranger = reports.find(({ question, shard })=>question.digest !== first.question.digest || shard.count !== first.shard.count);
    if (stranger === undefined) return null;
    return `The reports answer different questions: ${sketch(first)}, and ${sketch(stranger)}. Merge those of one run.`;
}
function sketch({ question, shard }) {
    return `core ${question.core} on ${question.targetDate} in ${shard.count} shards (${question.digest.slice(0, 12)})`;
}
function doublesAmong(reports) {
    const indexes = reports.map(({ shard })=>shard.index);
    const double = indexes.find((index, place)=>indexes.indexOf(index) !== place);
    return double === undefined ? null : `Shard ${double} is given twice. Give each report once.`;
}
function missingOf(count, reports) {
    const given = new Set(reports.map(({ shard })=>shard.index));
    const all = Array.from({
        length: count
    }, (_, place)=>place + 1);
    return all.filter((index)=>!given.has(index)).map((index)=>`${index}/${count}`);
}
function byName({ repository: a }, { repository: b }) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// tools/fleet/merge-command.js
const pages = {
    text: fleetText,
    json: (fleet)=>(0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__.j)((0,_key_order_js__WEBPACK_IMPORTED_MODULE_1__.i)(fleet, _key_order_js__WEBPACK_IMPORTED_MODULE_1__.k.fleet)),
    markdown: fleetMarkdown
};
async function merge({ values, operands }, terminal) {
    const page = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.S)('format', values.format ?? 'text', pages);
    const reports = await readAll(operands, terminal);
    const fleet = mergeReports(reports);
    if ('why' in fleet) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(fleet.why);
    terminal.print(page(fleet, terminal.paint));
    if (fleet.missing.length > 0) return 2;
    return isReady(fleet) ? 0 : 1;
}
async function readAll(paths, { folder }) {
    const reports = [];
    const mistakes = [];
    for (const path of paths){
        const read = await (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__.r)(folder, path).catch(mistakeOf);
        if (read instanceof _core_js__WEBPACK_IMPORTED_MODULE_0__.Y) mistakes.push(read.message);
        else if (read === null) mistakes.push(`There is no report ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)}.`);
        else reports.push(read);
    }
    if (mistakes.length > 0) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(mistakes.join('\n'));
    return reports;
}
function mistakeOf(error) {
    if (error instanceof _core_js__WEBPACK_IMPORTED_MODULE_0__.Y) return error;
    throw error;
}




/***/ })

};
;