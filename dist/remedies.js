"use strict";
exports.id = 3068;
exports.ids = [3068];
exports.modules = {

/***/ 3068:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   advised: function() { return /* binding */ advised; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// advice/attempt.js
function factsUnder(facts, attempt) {
    const version = attempt.core ?? facts.core?.version ?? null;
    const targetDate = attempt.day ?? facts.targetDate;
    const chosen = policyUnder(facts, attempt, version, targetDate);
    const policy = attempt.published === undefined ? chosen.policy : publishing(chosen.policy, attempt.published);
    if (policy === null) return null;
    const releasing = {
        ...facts.releasing,
        names: attempt.releasing ?? facts.releasing.names
    };
    const plugins = pluginsUnder(facts, attempt, releasing.names);
    const core = facts.core === null ? null : coreUnder(facts, facts.core, version, releasing.names);
    const { timeline, problems } = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bv)(policy, [
        ...minimumsOf(plugins),
        ...version === null ? [] : [
            version
        ]
    ], targetDate, core?.released ? version : null);
    if (problems.length > 0) return null;
    return {
        ...facts,
        ...chosen,
        ...{
            policy,
            targetDate,
            releasing,
            timeline,
            plugins
        },
        core: core && {
            ...core,
            kind: version === null ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ar)(version, timeline, policy.core, targetDate)
        },
        backportRequest: attempt.request ?? facts.backportRequest
    };
}
const anyCore = {
    text: '*',
    intervals: [
        {
            lower: null,
            upper: null
        }
    ]
};
function policyUnder(facts, { isSupposed = false }, core, day) {
    const { choice, policy } = facts;
    if (choice === null) return {
        policy,
        choice
    };
    const before = isSupposed ? null : facts.core?.before ?? null;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b8)(choice.candidates, {
        core,
        before,
        minimums: choice.minimums
    }, day);
}
function publishing(policy, published) {
    const { numbering, major } = policy.core;
    const format = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bw)(published.line, numbering);
    if (format !== null && !(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bx)(published.line, format, major?.perYear ?? null)) return null;
    const others = policy.core.schedule.filter(({ line })=>line !== published.line);
    const schedule = [
        ...others,
        published
    ].sort((a, b)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ae)(a.line, b.line));
    return {
        ...policy,
        core: {
            ...policy.core,
            schedule
        }
    };
}
function minimumsOf(plugins) {
    const requirements = new Set(plugins.map(({ requirement })=>requirement));
    return [
        ...requirements
    ].flatMap((requirement)=>requirement === null ? [] : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b7)(requirement) ?? []);
}
function coreUnder({ sparesUntouched }, core, version, releasing) {
    if (version === null) return core;
    const changed = core.before === null || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ak)(version, core.before) !== 0;
    const standing = sparesUntouched && !changed;
    return {
        ...core,
        text: version.text,
        version,
        released: releasing.includes('core') && !(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.by)(version) && !standing,
        changed
    };
}
function pluginsUnder(facts, { plugins, declared, releasing }, names) {
    const isTouched = (name)=>plugins?.has(name) || declared?.has(name);
    if (plugins === undefined && declared === undefined && releasing === undefined) {
        return facts.plugins;
    }
    return facts.plugins.map((plugin)=>{
        if (releasing === undefined && !isTouched(plugin.name)) return plugin;
        const option = plugins?.get(plugin.name) ?? null;
        const isDeclared = declared?.has(plugin.name) ?? false;
        return pluginUnder(facts, plugin, option, isDeclared, names);
    });
}
function pluginUnder({ sparesUntouched }, plugin, option, isDeclared, releasing) {
    const version = option?.version ?? plugin.version;
    const declared = option === null ? plugin.requirement : option.requirement;
    const requirement = declared ?? (isDeclared ? anyCore : null);
    const change = option === null ? plugin.change : changeTo(plugin, option);
    const proposed = plugin.proposed && (releasing.includes('plugins') || releasing.includes(plugin.name));
    const standing = sparesUntouched && change === 'none';
    return {
        ...plugin,
        text: option?.version.version ?? plugin.text,
        version,
        requirement,
        change,
        changed: option === null ? plugin.changed : change !== 'none' || isRewritten(plugin, option),
        proposed,
        released: proposed && version !== null && !(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bz)(version) && !standing
    };
}
function changeTo({ change, before }, { version }) {
    if (before === null) return change;
    return before.version === null ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bA)(before.version, version);
}
function isRewritten({ before }, { requirement }) {
    const then = before?.requirement ?? null;
    return then !== null && then.text !== requirement.text;
}

// advice/trial.js
const maxTrials = 11;
function setCore({ text }, day) {
    return {
        do: 'set-core',
        subject: 'core',
        to: text,
        ...day === null ? {} : {
            date: day
        }
    };
}
function setPlugin([name, { version }]) {
    return {
        do: 'set-plugin',
        subject: name,
        to: version.version
    };
}
function rulesWith(isSo) {
    return _core_js__WEBPACK_IMPORTED_MODULE_0__.r.map(({ id })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bk)(id)).filter(isSo).map(({ id })=>id);
}
function triesOf(open) {
    let left = maxTrials;
    return (facts, attempt)=>{
        if (left === 0) return null;
        left--;
        const tried = factsUnder(facts, attempt);
        if (tried === null) return null;
        const after = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bB)(tried).filter(({ status, rule })=>status === 'open' && !attempt.seenTo?.has(rule));
        return comparedWith(open, {
            facts: tried,
            open: after
        });
    };
}
function comparedWith(open, { facts, open: after }) {
    const errors = new Set(open.filter(isError).map(keyOf));
    const still = new Set(after.flatMap((each)=>[
            keyOf(each),
            kindOf(each)
        ]));
    return {
        facts,
        open: after,
        closed: open.filter((each)=>!still.has(keyOf(each)) && !still.has(kindOf(each))),
        broken: after.filter((each)=>isError(each) && !errors.has(keyOf(each)))
    };
}
function keyOf({ rule, subject }) {
    return `${rule} ${subject}`;
}
function hasOpen({ open }, rules) {
    return open.some(({ rule })=>rules.includes(rule));
}
const aboutFitting = rulesWith(({ affects })=>affects === 'compatibility');
const aboutDays = rulesWith(({ closedBy })=>closedBy.includes('day'));
const aboutCore = [
    'stop-skipped',
    'core-downgraded',
    'core-unreleased'
];
function draftOf(way, steps, trial) {
    if (trial === null || trial.broken.length > 0 || trial.closed.length === 0) return [];
    return [
        {
            way,
            steps,
            trial
        }
    ];
}
function errorsLeft({ trial }) {
    return trial.open.filter(isError).length;
}
function adviceOf({ way, steps, trial }) {
    const closes = steps.map(()=>[]);
    const owners = ownersOf(steps);
    for (const finding of trial.closed)closes[closerOf(steps, owners, finding)]?.push(keyOf(finding));
    return {
        way,
        steps: steps.map((step, index)=>({
                ...step,
                closes: [
                    ...new Set(closes[index])
                ]
            })),
        leaves: [
            ...new Set(trial.open.map(keyOf))
        ]
    };
}
const closers = [
    'set-core',
    'ship-on',
    'publish',
    'deploy-only'
];
const deeds = [
    'pin',
    'declare',
    'name-request',
    'name-core',
    'name-manifests',
    'write-plainly'
];
function ownersOf(steps) {
    return new Map(steps.flatMap(({ subject, names = [] }, index)=>[
            subject ?? '',
            ...names
        ].map((name)=>[
                name,
                index
            ])));
}
function closerOf(steps, owners, { rule, about }) {
    const first = (deed)=>steps.findIndex((step)=>step.do === deed);
    const own = Math.max(-1, ...about.map(({ name })=>owners.get(name) ?? -1));
    const { on, closedBy } = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bk)(rule);
    const isAboutDay = closedBy.every((each)=>each === 'day') && closedBy.length > 0;
    const isOfRelease = isAboutDay || on === 'releasedCore' || on === 'releasedPlugin';
    const deployed = isOfRelease ? first('deploy-only') : -1;
    if (deployed !== -1) return deployed;
    if (isAboutDay && steps[own]?.do !== 'ship-on' && first('ship-on') !== -1) return first('ship-on');
    const deed = closedBy.find((each)=>deeds.includes(each));
    if (deed !== undefined && deed !== steps[own]?.do && first(deed) !== -1) return first(deed);
    if (rule === 'stop-skipped' && first('set-core') !== -1) return first('set-core');
    if (own !== -1) return own;
    for (const each of closers){
        const index = steps.findLastIndex((step)=>step.do === each);
        if (index !== -1) return index;
    }
    return steps.length - 1;
}
function kindOf({ rule, about }) {
    return `${rule} of ${about.map(({ name })=>name).join(', ')}`;
}
function isError({ severity }) {
    return severity === 'error';
}

// advice/move.js
function moveTo(facts, goal, attempt) {
    const { core } = facts;
    if (core === null || core.version === null) return [];
    const made = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bD)(facts, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(core.version)) ? goal : core.version;
    const from = core.before ?? made;
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ak)(goal, from) < 0) return [];
    const legs = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bE)(facts, {
        from,
        to: goal}).map((leg)=>leg.core);
    const movers = moversOf(facts, from, legs);
    const steps = [];
    let trial = null;
    const count = legs.length;
    let before = count === 1 && facts.sparesUntouched ? core.before : from;
    let day = facts.targetDate;
    for (const [index, leg] of legs.entries()){
        day = deploymentDay({
            ...facts,
            targetDate: day
        }, outDay(facts, leg));
        const isSupposed = count === 1 && core.before === null;
        const standing = standingBefore(facts, movers, {
            index,
            count
        }, before);
        const plugins = new Map(movers.flatMap((mover)=>versionOn(mover, index)));
        trial = attempt(standing, {
            core: leg,
            plugins,
            day,
            isSupposed
        });
        if (trial === null || trial.broken.length > 0) return [];
        steps.push(setCore(leg, day > facts.targetDate ? day : null));
        steps.push(...movers.flatMap((mover)=>stepOn(mover, index, count)));
        before = leg;
    }
    return draftOf('move', steps, trial);
}
function deploymentDay(facts, from) {
    const { targetDate } = facts;
    const day = from !== null && from > targetDate ? from : targetDate;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bC)(facts, day);
}
function outDay({ policy, timeline }, core) {
    const shipped = policy.core.releases.find(({ version })=>version.text === core.text);
    return shipped?.date ?? timeline.lines.get((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(core))?.out ?? null;
}
function moversOf(facts, from, legs) {
    const cores = legs.map((leg)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bF)(facts.policy, leg));
    const last = cores.at(-1);
    return facts.plugins.flatMap((written)=>{
        if (written.version === null || written.requirement === null) return [];
        const plugin = withOwnRequirement(written);
        const runs = cores.every((core)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bG)(core, plugin, plugin) === 'compatible');
        const stands = plugin.change === null || plugin.change === 'none' || cores.length === 1;
        if (runs && stands) return [];
        const isWritten = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bG)(last, plugin, plugin) === 'compatible';
        const journey = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bH)(facts, plugin, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bF)(facts.policy, from), cores);
        let current = optionOf((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bI)(plugin)) ?? optionOf(plugin);
        const versions = journey.map((outcome, index)=>{
            if (outcome.kind === 'absent') return null;
            if (outcome.kind === 'moves') current = outcome.taken;
            if (index < cores.length - 1) return current;
            const helps = current !== null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bG)(last, plugin, current) === 'compatible';
            return isWritten || !helps ? optionOf(plugin) : current;
        });
        return {
            plugin,
            versions
        };
    });
}
function withOwnRequirement(plugin) {
    const { before, version } = plugin;
    if (before?.version == null || version === null) return plugin;
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(version, before.version) !== 0) return plugin;
    return {
        ...plugin,
        before: {
            ...before,
            requirement: plugin.requirement
        }
    };
}
function optionOf({ version, requirement }) {
    return version === null || requirement === null ? null : {
        version,
        requirement
    };
}
function versionOn({ plugin, versions }, index) {
    const option = versions[index] ?? null;
    return option === null ? [] : [
        [
            plugin.name,
            option
        ]
    ];
}
function stepOn({ plugin, versions }, index, count) {
    const option = versions[index] ?? null;
    if (option === null) return [];
    const before = count === 1 ? plugin : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bI)(plugin);
    const standing = index === 0 ? [
        plugin.version,
        before.version
    ] : [
        versions[index - 1]?.version
    ];
    const isWritten = standing.every((version)=>{
        return version != null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(version, option.version) === 0;
    });
    return isWritten ? [] : [
        setPlugin([
            plugin.name,
            option
        ])
    ];
}
function standingBefore(facts, movers, { index, count }, before) {
    const isLast = index === count - 1;
    const byName = new Map(movers.map((mover)=>[
            mover.plugin.name,
            mover
        ]));
    const plugins = facts.plugins.flatMap((plugin)=>{
        const mover = byName.get(plugin.name);
        if (mover === undefined) return plugin;
        if (mover.versions[index] === null && plugin.change === 'added' && !isLast) return [];
        const last = index === 0 ? null : mover.versions[index - 1] ?? null;
        if (last !== null) {
            return {
                ...plugin,
                change: null,
                before: {
                    text: last.version.version,
                    ...last
                }
            };
        }
        const { text, version, requirement } = plugin;
        return plugin.change === null ? {
            ...plugin,
            before: {
                text,
                version,
                requirement
            }
        } : plugin;
    });
    return {
        ...facts,
        core: facts.core && {
            ...facts.core,
            before
        },
        plugins
    };
}

// advice/goals.js
const maxGoals = 20;
function goalsOf(situation) {
    const { facts } = situation;
    const { core } = facts;
    if (core === null || core.version === null) return [];
    const isItselfWrong = hasOpen(situation, [
        'stop-skipped',
        'core-unreleased'
    ]);
    const onlyOutdated = !hasOpen(situation, [
        ...aboutFitting,
        ...aboutCore
    ]);
    const known = candidatesAbove(facts, higherOf(core.version, core.before)).filter((goal)=>isItselfWrong || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ak)(goal, core.version) > 0).filter((goal)=>!onlyOutdated || isMaintainedThen(facts, goal)).filter((goal)=>isSharedLine(facts, goal) && !isBack(facts, goal));
    const goals = known.length <= maxGoals ? known : [
        ...known.slice(0, maxGoals / 2),
        ...known.slice(-maxGoals / 2)
    ];
    const weigh = weigherOf(facts);
    const isOwn = (goal)=>Number(isItselfWrong && goal === core.version);
    return goals.map((goal)=>({
            goal,
            ...weigh(goal)
        })).toSorted((a, b)=>a.blocked - b.blocked || isOwn(b.goal) - isOwn(a.goal) || a.moves - b.moves || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ak)(a.goal, b.goal)).map(({ goal })=>goal);
}
function newestCore({ policy, timeline, targetDate }) {
    const known = [
        ...timeline.lines.values()
    ].filter(({ out, basis })=>out <= targetDate && basis !== 'planned');
    const [latest] = known.map(({ line })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ah)(line, policy.core)).sort((a, b)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ak)(b, a));
    if (latest === undefined) return null;
    const released = policy.core.releases.filter(({ version, date })=>date <= targetDate && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(version) === (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(latest) && !(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.as)(version));
    return released.at(-1)?.version ?? latest;
}
function isSharedLine({ choice, targetDate }, core) {
    if (choice === null || choice.others.length === 0) return true;
    const alike = [
        ...choice.candidates.slice(0, 1),
        ...choice.others
    ];
    return alike.every((each)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bJ)(each, core, targetDate));
}
function isBack({ core }, goal) {
    if (core === null || core.before === null || !core.changed) return false;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ak)(goal, core.before) === 0;
}
function isSharedStep(facts, step) {
    const core = step.subject === 'core' && step.to ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(step.to) : undefined;
    return core === undefined || isSharedLine(facts, core);
}
function candidatesAbove(facts, base) {
    const { policy, timeline } = facts;
    const requirements = new Set(facts.plugins.map(({ requirement })=>requirement));
    const ends = [
        ...requirements
    ].flatMap((each)=>{
        return each === null ? [] : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bK)([
            each
        ], base) ?? [];
    });
    const found = new Map();
    const first = [
        ...timeline.lines.keys()
    ].map((line)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ah)(line, policy.core));
    const released = policy.core.releases.map(({ version })=>version);
    for (const core of [
        ...released,
        ...first,
        ...ends,
        base
    ]){
        const isAbove = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ak)(core, base) >= 0;
        if (isAbove && isMade(facts, core)) found.set(core.text, core);
    }
    const newest = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bD)(facts, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(base)) ? newestCore(facts) : null;
    return [
        ...found.values(),
        ...newest === null ? [] : [
            newest
        ]
    ].sort(_core_js__WEBPACK_IMPORTED_MODULE_0__.ak);
}
function isMade(facts, core) {
    const { timeline } = facts;
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.as)(core) || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bD)(facts, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(core))) return false;
    return !timeline.scheduled || timeline.lines.has((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(core));
}
function higherOf(core, other) {
    return other !== null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ak)(other, core) > 0 ? other : core;
}
function weigherOf(facts) {
    const byRequirement = new Map();
    for (const plugin of facts.plugins){
        const { requirement, version } = plugin;
        if (requirement === null || version === null) continue;
        const alike = byRequirement.get(requirement);
        if (alike === undefined) byRequirement.set(requirement, [
            plugin
        ]);
        else alike.push(plugin);
    }
    return (goal)=>{
        const core = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bF)(facts.policy, goal);
        const counts = {
            moves: 0,
            blocked: 0
        };
        for (const [requirement, plugins] of byRequirement){
            const fits = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bM)(core, requirement) === 'fits';
            for (const plugin of plugins){
                if (fits && !isKnownBad(plugin, core)) continue;
                if (hasVersionOn(facts, plugin, core)) counts.moves++;
                else counts.blocked++;
            }
        }
        return counts;
    };
}
function isKnownBad(plugin, core) {
    return plugin.version !== null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bN)(plugin, plugin.version, core).length > 0;
}
function hasVersionOn(facts, plugin, core) {
    const known = plugin.entry?.versions ?? [];
    const { version = null, requirement = null } = plugin.before ?? {};
    const others = version === null ? [] : [
        {
            version,
            requirement,
            released: null
        }
    ];
    return [
        known,
        others
    ].some((versions)=>versions.some((each)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bO)(facts, each) && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bG)(core, plugin, each) === 'compatible'));
}
function isMaintainedThen(facts, core) {
    const { policy, timeline } = facts;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bL)(policy.core, timeline, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(core), deploymentDay(facts, outDay(facts, core)));
}

// advice/deployment.js
const maxTriedGoals$1 = 3;
function deploymentDrafts(situation, attempt) {
    const ways = [
        ...stayDrafts(situation, attempt),
        ...moveDrafts(situation, attempt),
        ...backDrafts(situation, attempt)
    ];
    const isVersionWrong = hasOpen(situation, [
        ...aboutFitting,
        ...aboutCore
    ]);
    return isVersionWrong && ways.length > 0 ? ways : [
        ...waitDrafts(situation, attempt),
        ...ways
    ];
}
function stayDrafts(situation, attempt) {
    const { facts } = situation;
    if (hasOpen(situation, aboutCore)) return [];
    const plugins = fittingVersions(facts);
    if (plugins.size === 0) return [];
    const { day, wait } = waiting(facts);
    const steps = [
        ...[
            ...plugins
        ].map(setPlugin),
        ...wait
    ];
    return draftOf('stay', steps, attempt(facts, {
        plugins,
        day
    }));
}
function fittingVersions(facts) {
    const core = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bP)(facts);
    const plugins = new Map();
    for (const plugin of core === null ? [] : facts.plugins){
        if (plugin.proposed || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bQ)(facts, plugin) !== 'incompatible') continue;
        const option = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bR)(facts, plugin).findLast((each)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bG)(core, plugin, each) === 'compatible');
        if (option !== undefined) plugins.set(plugin.name, option);
    }
    return plugins;
}
function moveDrafts(situation, attempt) {
    const { facts } = situation;
    const wrong = [
        ...aboutFitting,
        ...aboutCore,
        'core-outdated'
    ];
    if (!hasOpen(situation, wrong)) return [];
    if (hasOpen(situation, [
        'core-downgraded'
    ]) && !hasOpen(situation, aboutFitting)) return [];
    const drafts = [];
    for (const goal of goalsOf(situation).slice(0, maxTriedGoals$1)){
        const found = moveTo(facts, goal, attempt);
        if (found.some((draft)=>errorsLeft(draft) === 0)) return found;
        drafts.push(...found);
    }
    return drafts.toSorted((a, b)=>errorsLeft(a) - errorsLeft(b)).slice(0, 1);
}
function backDrafts(situation, attempt) {
    const { facts } = situation;
    const { core } = facts;
    if (!hasOpen(situation, [
        ...aboutFitting,
        ...aboutCore,
        'plugin-downgraded'
    ])) return [];
    const before = core?.changed ? core.before : null;
    const isCoreWrong = hasOpen(situation, aboutCore);
    const plugins = pluginsBefore(facts, before ?? core?.version ?? null);
    if (before === null && (isCoreWrong || plugins.size === 0)) return [];
    const { day, wait } = waiting(facts);
    const written = before === null ? [] : [
        setCore(before, null)
    ];
    const steps = [
        ...written,
        ...[
            ...plugins
        ].map(setPlugin),
        ...wait
    ];
    const back = {
        ...before === null ? {} : {
            core: before
        },
        plugins,
        day
    };
    return draftOf('back', steps, attempt(facts, back));
}
function pluginsBefore(facts, core) {
    const plugins = new Map();
    for (const plugin of facts.plugins){
        const { version, requirement } = plugin.before ?? {
            version: null,
            requirement: null
        };
        if (!plugin.changed || plugin.proposed || version === null || requirement === null) continue;
        if (plugin.version !== null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(plugin.version, version) === 0) continue;
        const fits = core === null || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bG)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bF)(facts.policy, core), plugin, plugin) === 'compatible';
        if (!fits || plugin.change === 'downgrade') plugins.set(plugin.name, {
            version,
            requirement
        });
    }
    return plugins;
}
function waitDrafts({ facts }, attempt) {
    const { day, wait } = waiting(facts);
    return wait.length === 0 ? [] : draftOf('ship', wait, attempt(facts, {
        day
    }));
}
function waiting(facts) {
    const day = deploymentDay(facts, null);
    return {
        day,
        wait: day === facts.targetDate ? [] : [
            {
                do: 'ship-on',
                to: day
            }
        ]
    };
}

// advice/missing.js
const standInRequest = "\u2026";
function missingSteps(facts, open) {
    const found = (rule)=>open.filter((finding)=>finding.rule === rule);
    const asks = found('backport-unrequested').some(({ data })=>data.allowed === 'on-request');
    const undeclared = found('requirement-undeclared');
    const names = [
        ...new Set(undeclared.flatMap(({ data })=>data.plugins))
    ];
    const { steps: pins, attempt: pinned } = pinsOf(facts, found('version-floating'));
    const silent = [
        ...found('nothing-found'),
        ...found('manifest-silent')
    ];
    const unreadable = found('install-unreadable');
    const unidentified = found('core-unidentified');
    const steps = [
        ...silent.map((finding)=>({
                do: 'name-manifests',
                ...placeOf(finding)
            })),
        ...unidentified.map(()=>({
                do: 'name-core',
                subject: 'core'
            })),
        ...unreadable.map((finding)=>({
                do: 'write-plainly',
                ...placeOf(finding)
            })),
        ...asks ? [
            {
                do: 'name-request',
                subject: 'core'
            }
        ] : [],
        ...names.length > 0 ? [
            {
                do: 'declare',
                subject: 'plugins',
                names
            }
        ] : [],
        ...pins
    ];
    const seenTo = new Set([
        ...silent,
        ...unidentified,
        ...unreadable
    ].map(({ rule })=>rule));
    return {
        steps: unique(steps),
        attempt: {
            ...asks ? {
                request: standInRequest
            } : {},
            ...names.length > 0 ? {
                declared: new Set(names)
            } : {},
            ...seenTo.size > 0 ? {
                seenTo
            } : {},
            ...pinned
        }
    };
}
function pinsOf(facts, floating) {
    const names = new Set(floating.flatMap(({ about })=>about.map(({ name })=>name)));
    const core = names.has('core') ? coreToPin(facts) : null;
    const pinned = core === null ? facts : {
        ...facts,
        core: facts.core && {
            ...facts.core,
            version: core
        }
    };
    const plugins = new Map();
    const steps = names.has('core') ? [
        {
            do: 'pin',
            subject: 'core',
            to: core?.text ?? null
        }
    ] : [];
    for (const plugin of facts.plugins){
        if (!names.has(plugin.name) || plugin.version !== null) continue;
        const option = plugin.proposed ? undefined : newestRunning(pinned, plugin);
        if (option !== undefined) plugins.set(plugin.name, option);
        steps.push({
            do: 'pin',
            subject: plugin.name,
            to: option?.version.version ?? null
        });
    }
    return {
        steps,
        attempt: {
            ...core === null ? {} : {
                core
            },
            ...plugins.size > 0 ? {
                plugins
            } : {}
        }
    };
}
function coreToPin(facts) {
    const [, line] = /^v?(\d+\.\d+)(?!\d)/.exec(facts.core?.text ?? '') ?? [];
    if (line === undefined) return newestCore(facts);
    const { policy, targetDate } = facts;
    const released = policy.core.releases.filter(({ version, date })=>date <= targetDate && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(version) === line && !(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.as)(version));
    return released.at(-1)?.version ?? null;
}
function newestRunning(facts, plugin) {
    const core = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bP)(facts);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bR)(facts, plugin).filter((option)=>{
        const beside = {
            ...option,
            requirement: plugin.requirement ?? option.requirement
        };
        return [
            option,
            beside
        ].every((each)=>core === null || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bG)(core, plugin, each) === 'compatible');
    }).map(({ version, requirement })=>({
            version,
            requirement: plugin.requirement ?? requirement
        })).at(-1);
}
function placeOf({ about }) {
    const [first] = about;
    return first === undefined || first.name === 'repository' ? {} : {
        subject: first.name
    };
}
function unique(steps) {
    return [
        ...new Map(steps.map((step)=>[
                JSON.stringify(step),
                step
            ])).values()
    ];
}

// advice/numbers.js
function coreNumbers(facts, isForbidden) {
    const { core } = facts;
    if (core === null || core.version === null || !core.released) return [];
    const { version } = core;
    if (isForbidden) return nextOfLatest(facts);
    const wrong = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bS)(facts, version);
    switch(wrong?.reason){
        case 'repeated':
        case 'skipped':
            return [
                (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bU)(wrong.newest)
            ];
        case 'slot-of-another':
            return wrong.line === null ? nextSlot(facts) : [
                (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ah)(wrong.line, facts.policy.core)
            ];
        case 'not-next':
            return linesAfter(facts, wrong.previous).map((line)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ah)(line, facts.policy.core));
        case 'final-is-out':
            return [
                (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bU)(newestOfLine(facts, version) ?? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bV)(version)),
                ...nextSlot(facts)
            ].map((final)=>prereleaseOf(final, version));
        case 'impossible-line':
        case 'far-from-its-slot':
            if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bT)(version, facts.policy.core)) return [
                ...slotHere(facts),
                ...nextSlot(facts)
            ].slice(0, 1);
            return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.as)(version) ? nextSlot(facts).map((final)=>prereleaseOf(final, version)) : nextOfLatest(facts);
        default:
            return nextOfLatest(facts);
    }
}
function pluginNumbers(facts, open) {
    const found = new Map();
    for (const plugin of facts.plugins){
        const its = open.filter(({ about })=>about.some(({ name })=>name === plugin.name));
        const version = plugin.proposed ? expectedVersion(facts, plugin, its) : null;
        const { requirement } = plugin;
        if (version !== null && requirement !== null) found.set(plugin.name, {
            version,
            requirement
        });
    }
    return found;
}
function expectedVersion(facts, { version, entry }, its) {
    if (version === null) return null;
    const [major, minor] = version.numbers ?? [];
    if (major !== undefined && minor !== undefined && its.some(({ rule })=>rule === 'minimum-raised-in-patch')) {
        const known = (entry?.versions ?? []).filter((each)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bO)(facts, each)).flatMap((each)=>each.version.numbers === null ? [] : [
                each.version.numbers
            ]).filter(([each])=>each === major);
        const newest = Math.max(minor, ...known.map(([, each])=>each));
        return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(`${major}.${newest + 1}.0`, version.scheme) ?? null;
    }
    const skips = its.find(({ rule })=>rule === 'plugin-number-out-of-turn');
    const { expected } = skips?.data ?? {};
    return typeof expected === 'string' ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(expected, version.scheme) ?? null : null;
}
function slotHere({ timeline, targetDate, policy }) {
    const slot = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bW)(timeline, targetDate, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bX)(policy));
    const line = slot === null || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ad)(timeline, slot) ? null : slot.line;
    return line === null ? [] : [
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ah)(line, policy.core)
    ];
}
function nextSlot(facts) {
    const text = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bY)(facts).next?.version ?? null;
    const version = text === null ? undefined : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(text);
    return version === undefined ? [] : [
        version
    ];
}
function nextOfLatest(facts) {
    const { latest } = facts.timeline;
    const newest = latest === null ? null : newestOfLine(facts, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ah)(latest.line, facts.policy.core));
    return newest === null ? [] : [
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bU)(newest)
    ];
}
function newestOfLine({ policy, targetDate, core }, version) {
    const shipped = policy.core.releases.filter(({ date })=>date <= targetDate);
    return [
        ...shipped.map((each)=>each.version),
        ...core?.before ? [
            core.before
        ] : []
    ].filter((each)=>!(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.as)(each) && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(each) === (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(version)).sort(_core_js__WEBPACK_IMPORTED_MODULE_0__.ak).at(-1) ?? null;
}
function linesAfter({ policy, targetDate }, previous) {
    const { numbering, schedule } = policy.core;
    const [first, second] = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bZ)(previous);
    const words = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bw)(previous, numbering)?.words ?? [];
    const year = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a6)(targetDate);
    const inNewYear = words[0] === 'YEAR' && year > first;
    const lines = [
        ...words[1] === 'MONTH' ? [
            `${year}.${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a5)(targetDate)}`
        ] : [],
        ...words[1] !== 'MONTH' && !inNewYear ? [
            `${first}.${second + 1}`
        ] : [],
        ...words[1] !== 'MONTH' && inNewYear ? [
            `${year}.1`
        ] : [],
        ...words[0] === 'YEAR' ? [] : [
            `${first + 1}.0`
        ]
    ];
    return lines.filter((line)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b_)(line, previous, numbering) && !schedule.some((published)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ae)(published.line, line) === 0));
}
function prereleaseOf(final, { text, numbers }) {
    const suffix = text.slice(numbers.join('.').length);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(`${final.text}${suffix}`) ?? final;
}

// advice/shipments.js
const maxDaysAhead = 400;
function shipmentsOf(facts) {
    const { core, plugins } = facts;
    const ofPlugins = plugins.filter(({ released })=>released).map((plugin)=>({
            name: plugin.name,
            mayShipOn: pluginDays(facts, plugin)
        }));
    if (core === null || !core.released || core.version === null) return ofPlugins;
    return [
        {
            name: 'core',
            mayShipOn: coreDays(facts, core.version)
        },
        ...ofPlugins
    ];
}
function nextDay(facts, shipments) {
    return shipments.length === 0 ? null : firstDay(facts, 1, (day)=>shipments.every(({ mayShipOn })=>mayShipOn(day)));
}
function releaseDay(facts, core) {
    return firstDay(facts, 0, coreDays(facts, core));
}
function firstDay({ policy, targetDate }, from, mayShipOn) {
    for(let ahead = from; ahead <= maxDaysAhead; ahead++){
        const day = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a3)(targetDate, ahead);
        if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a9)(policy.freezes, day, 'releases') === null && mayShipOn(day)) return day;
    }
    return null;
}
function coreDays(facts, core) {
    const { policy, timeline, backportRequest } = facts;
    const line = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(core);
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.as)(core)) return ()=>true;
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bT)(core, facts.policy.core)) return (day)=>isDayOfLine(facts, line, day);
    const on = policy.core.bugfix?.on ?? 'any';
    const { backport } = policy.core;
    const mayBeBackport = backport === null || backport === 'allowed' || backport === 'on-request' && backportRequest !== null;
    return (day)=>{
        if (!(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ab)(timeline, line, day)) return false;
        if (!(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bL)(policy.core, timeline, line, day)) return mayBeBackport;
        return on === 'any' || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.al)(on, day, 0, timeline.slots);
    };
}
function isDayOfLine({ timeline, policy }, line, day) {
    if (policy.core.major === null || policy.core.major.on === 'any') return true;
    const slot = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bW)(timeline, day, 0);
    if (slot === null) return false;
    if (slot.line === line || slot.kind === 'open') return true;
    const own = timeline.lines.get(line);
    if (own?.basis !== 'planned' || slot.kind === 'published') return false;
    return own.out < day && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a6)(own.out) === (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a6)(day);
}
function pluginDays(facts, { version, requirement }) {
    const { policy, timeline, core } = facts;
    const on = version === null ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b$)(policy.plugins, version);
    const minimum = requirement === null ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b7)(requirement);
    const line = minimum === null ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(minimum);
    const comesAlong = core?.released && core.version !== null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(core.version) === line;
    return (day)=>(line === null || comesAlong || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ab)(timeline, line, day)) && isDayOf(facts, on, day);
}
function isDayOf(facts, on, day) {
    if (on === null || on === 'any') return true;
    if (on !== 'core-major') return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.al)(on, day, 0, facts.timeline.slots);
    const slot = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bW)(facts.timeline, day, 0);
    return facts.policy.core.major?.on === 'any' || slot !== null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c0)(facts, slot);
}

// advice/release.js
const aboutNumbers = rulesWith(({ closedBy })=>closedBy.includes('number') && !closedBy.includes('name-request'));
const maxTriedGoals = 2;
function releaseDrafts(situation, open, attempt) {
    const drafts = groundsOf(situation, attempt).flatMap(({ way, steps, situation: ground })=>{
        const shipped = shippingDrafts(ground, open, attempt);
        if (shipped.length > 0) {
            return shipped.map((draft)=>({
                    ...draft,
                    way,
                    steps: [
                        ...steps,
                        ...draft.steps
                    ]
                }));
        }
        return draftOf(way, steps, comparedWith(open, ground));
    });
    return drafts.toSorted((a, b)=>errorsLeft(a) - errorsLeft(b));
}
function groundsOf(situation, attempt) {
    const asItIs = {
        way: 'ship',
        steps: [],
        situation
    };
    if (!hasOpen(situation, aboutFitting)) return [
        asItIs
    ];
    const { facts } = situation;
    const grounds = [];
    const plugins = fittingVersions(facts);
    const staying = plugins.size === 0 ? null : attempt(facts, {
        plugins
    });
    if (staying !== null) {
        grounds.push({
            way: 'stay',
            steps: [
                ...plugins
            ].map(setPlugin),
            situation: staying
        });
    }
    if (staying === null || hasOpen(staying, aboutFitting)) {
        for (const goal of goalsOf(situation).slice(0, maxTriedGoals)){
            const ground = groundOn(facts, goal, attempt);
            if (ground !== null) grounds.push(ground);
            if (ground !== null && !hasOpen(ground.situation, aboutFitting)) break;
        }
    } else {
        const [goal] = goalsOf(situation);
        const ground = goal === undefined ? null : groundOn(facts, goal, attempt);
        if (ground !== null) grounds.push(ground);
    }
    return grounds.length > 0 ? grounds : [
        asItIs
    ];
}
function groundOn(facts, goal, attempt) {
    const day = facts.core?.released ? releaseDay(facts, goal) : facts.targetDate;
    if (day === null) return null;
    const trial = attempt(facts, {
        core: goal,
        day
    });
    if (trial === null) return null;
    const steps = [
        setCore(goal, day > facts.targetDate ? day : null)
    ];
    return {
        way: 'move',
        steps,
        situation: trial
    };
}
function shippingDrafts(ground, open, attempt) {
    const isWrongDay = hasOpen(ground, aboutDays);
    const numbers = numbersOf(ground);
    if (!isWrongDay && !hasOpen(ground, aboutNumbers) && numbers.length === 0) return [];
    const published = isWrongDay ? publishDrafts(ground, attempt) : [];
    const numbered = numbers.flatMap((each)=>numberDrafts(ground, each, open, attempt));
    const dated = isWrongDay && mayKeepNumber(ground) ? dayDrafts(ground, open, attempt) : [];
    const missed = lineBasis(ground.facts) === 'published' ? published : [];
    const backported = dated.length > 0 || !isWrongDay ? [] : backportDrafts(ground, attempt);
    const drafts = [
        ...missed,
        ...numbered,
        ...dated,
        ...backported
    ];
    if (missed.length === 0) drafts.push(...published);
    const right = drafts.filter(({ trial })=>!hasOpen(trial, [
            ...aboutNumbers,
            ...aboutDays
        ]));
    return right.length > 0 ? right : drafts;
}
function lineBasis({ core, timeline }) {
    if (core === null || core.version === null) return null;
    return timeline.lines.get((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(core.version))?.basis ?? null;
}
function mayKeepNumber({ open }) {
    const finding = open.find(({ rule })=>rule === 'core-number-out-of-turn');
    const reason = finding?.data.reason;
    return ![
        'impossible-line',
        'final-is-out',
        'repeated',
        'skipped',
        'not-next'
    ].includes(reason);
}
function publishDrafts({ facts, open }, attempt) {
    const { core, timeline, targetDate, policy } = facts;
    if (core === null || !core.released || core.version === null) return [];
    if (!(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bT)(core.version, policy.core) || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.as)(core.version)) return [];
    if (policy.core.major === null || policy.core.major.on === 'any') return [];
    if (!timeline.scheduled) return [];
    const line = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(core.version);
    const slot = timeline.lines.get(line)?.slot ?? null;
    const isFrozen = open.some(({ rule })=>rule === 'ships-in-freeze');
    if (slot !== null && slot.date >= targetDate && !isFrozen) return [];
    const day = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c1)(policy.freezes, targetDate, 'releases');
    if (slot !== null && day <= slot.date) return [];
    const trial = attempt(facts, {
        published: {
            line,
            date: day,
            location: null
        },
        day
    });
    return draftOf('ship', [
        publish(line, day),
        ...day > targetDate ? [
            shipOn(day)
        ] : []
    ], trial);
}
function publish(line, day) {
    const policy = `core: { schedule: { "${line}": ${day} } }`;
    return {
        do: 'publish',
        subject: 'core',
        policy
    };
}
function shipOn(day) {
    return {
        do: 'ship-on',
        to: day
    };
}
function numbersOf({ facts, open }) {
    const plugins = pluginNumbers(facts, open);
    const isForbidden = open.some(({ rule, data })=>rule === 'backport-unrequested' && data.allowed === 'never');
    const isWrong = isForbidden || hasOpen({
        open
    }, [
        'core-number-out-of-turn'
    ]);
    const cores = isWrong ? coreNumbers(facts, isForbidden) : [];
    if (cores.length > 0) return cores.map((core)=>({
            core,
            plugins
        }));
    return plugins.size === 0 ? [] : [
        {
            core: null,
            plugins
        }
    ];
}
function numberDrafts({ facts }, { core, plugins }, open, attempt) {
    const undeclared = facts.plugins.filter((plugin)=>{
        return plugins.has(plugin.name) && isDeclaredByCatalogue(plugin);
    });
    const names = undeclared.map(({ name })=>name);
    const steps = [
        ...names.length === 0 ? [] : [
            {
                do: 'declare',
                subject: 'plugins',
                names
            }
        ],
        ...core === null ? [] : [
            setCore(core, null)
        ],
        ...[
            ...plugins
        ].map(setPlugin)
    ];
    const written = {
        ...core === null ? {} : {
            core
        },
        ...withPlugins(plugins)
    };
    const trial = attempt(facts, written);
    if (trial === null) return [];
    if (!hasOpen(trial, aboutDays)) return draftOf('ship', steps, trial);
    const dated = dayDrafts(trial, open, attempt);
    return dated.length === 0 ? draftOf('ship', steps, trial) : dated.map((draft)=>({
            ...draft,
            steps: [
                ...steps,
                ...draft.steps
            ]
        }));
}
function isDeclaredByCatalogue(plugin) {
    const { entry, version, requirement, requirementLocation } = plugin;
    if (requirementLocation !== null || version === null) return false;
    const known = entry?.versions.find((each)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(version, each.version) === 0);
    return known?.requirement != null && known.requirement.text === requirement?.text;
}
function withPlugins(plugins) {
    return plugins.size === 0 ? {} : {
        plugins
    };
}
function backportDrafts({ facts }, attempt) {
    const { core, policy, backportRequest } = facts;
    if (core?.kind !== 'core-bugfix' || !core.released) return [];
    if (policy.core.backport !== 'on-request' || backportRequest !== null) return [];
    const requested = {
        ...facts,
        backportRequest: standInRequest
    };
    const day = nextDay(requested, shipmentsOf(requested));
    if (day === null) return [];
    const steps = [
        {
            do: 'name-request',
            subject: 'core'
        },
        shipOn(day)
    ];
    return draftOf('ship', steps, attempt(requested, {
        day
    }));
}
function dayDrafts({ facts }, open, attempt) {
    const shipments = shipmentsOf(facts);
    const together = nextDay(facts, shipments);
    if (together === null) {
        return shipments.length > 1 ? apartDrafts(facts, shipments, open, attempt) : [];
    }
    return draftOf('ship', [
        shipOn(together)
    ], attempt(facts, {
        day: together
    }));
}
function apartDrafts(facts, shipments, open, attempt) {
    const byDay = new Map();
    for (const shipment of shipments){
        const day = nextDay(facts, [
            shipment
        ]);
        if (day !== null) byDay.set(day, [
            ...byDay.get(day) ?? [],
            shipment.name
        ]);
    }
    const steps = [];
    const left = new Map();
    let last = null;
    for (const [day, names] of [
        ...byDay
    ].sort(([a], [b])=>a < b ? -1 : 1)){
        last = attempt(facts, {
            day,
            releasing: names
        });
        if (last === null || last.broken.length > 0) return [];
        for (const finding of last.open)left.set(keyOf(finding), finding);
        const subject = names.length === 1 ? names[0] : 'plugins';
        steps.push({
            do: 'ship-on',
            subject,
            to: day,
            names
        });
    }
    if (last === null || steps.length < 2) return [];
    const shipped = new Set([
        ...byDay.values()
    ].flat());
    for (const finding of open){
        const stays = shipments.some(({ name })=>finding.about.some((each)=>each.name === name) && !shipped.has(name));
        if (stays) left.set(keyOf(finding), finding);
    }
    const trial = comparedWith(open, {
        facts: last.facts,
        open: [
            ...left.values()
        ]
    });
    return draftOf('ship', steps, trial);
}

// advice/advise.js
const maxWays = 3;
function advise(facts, findings) {
    const open = findings.filter(({ status })=>status === 'open');
    if (open.length === 0) return [];
    const attempt = triesOf(open);
    const situation = {
        facts,
        open
    };
    const drafts = [
        ...waysFrom(situation, open, attempt),
        ...deployOnlyDrafts(situation, attempt)
    ].filter(({ steps })=>steps.every((step)=>isSharedStep(facts, step)));
    const ranked = drafts.toSorted((a, b)=>errorsLeft(a) - errorsLeft(b));
    return distinct(ranked).slice(0, maxWays).map(adviceOf);
}
function waysFrom(situation, open, attempt) {
    const { steps, attempt: standIns } = missingSteps(situation.facts, open);
    if (steps.length === 0) return draftsOf(situation, open, attempt);
    const ground = attempt(situation.facts, standIns);
    if (ground === null) return [];
    const isPinned = standIns.core !== undefined;
    const drafts = draftsOf(ground, open, attempt).filter(({ way })=>{
        return !isPinned || way !== 'move' && way !== 'back';
    });
    if (drafts.length > 0) return drafts.map((draft)=>afterSteps(steps, draft));
    const way = isRelease(situation.facts) ? 'ship' : 'stay';
    const alone = draftOf(way, steps, ground);
    if (alone.length > 0 || !isPinned) return alone;
    const [goal] = goalsOf(ground).filter((core)=>isOutOn(ground.facts, core));
    if (goal === undefined) return [];
    const pins = steps.map((step)=>step.do === 'pin' && step.subject === 'core' ? {
            ...step,
            to: goal.text
        } : step);
    return draftOf(way, pins, attempt(situation.facts, {
        ...standIns,
        core: goal
    }));
}
function isOutOn(facts, core) {
    const out = outDay(facts, core);
    return out !== null && out <= facts.targetDate;
}
function draftsOf(situation, open, attempt) {
    return isRelease(situation.facts) ? releaseDrafts(situation, open, attempt) : deploymentDrafts(situation, attempt);
}
function deployOnlyDrafts(situation, attempt) {
    const { facts } = situation;
    const { core, plugins } = facts;
    if (core === null || !core.released || core.before === null) return [];
    const isPathWrong = hasOpen(situation, [
        'stop-skipped',
        'core-downgraded'
    ]);
    if (plugins.some(({ released })=>released)) return [];
    if (plugins.length > 0 && !isPathWrong) return [];
    const deployed = attempt(facts, {
        releasing: []
    });
    if (deployed === null) return [];
    const step = {
        do: 'deploy-only',
        subject: 'core'
    };
    const drafts = isPathWrong ? deploymentDrafts(deployed, attempt) : [];
    if (drafts.length > 0) return drafts.map((draft)=>afterSteps([
            step
        ], draft));
    return draftOf('ship', [
        step
    ], deployed);
}
function afterSteps(steps, draft) {
    return {
        ...draft,
        steps: [
            ...steps,
            ...draft.steps
        ]
    };
}
function isRelease({ releasing }) {
    return releasing.names.length > 0;
}
function distinct(drafts) {
    const found = new Map();
    for (const draft of drafts){
        const key = JSON.stringify(draft.steps);
        if (!found.has(key)) found.set(key, draft);
    }
    return [
        ...found.values()
    ];
}

// advice/conflict.js
const maxMisfits = 30;
function conflictsOf(facts, findings) {
    const misfits = findings.filter(({ rule, status })=>status === 'open' && aboutFitting.includes(rule));
    const names = new Set(misfits.slice(0, maxMisfits).flatMap(({ about })=>about.map(({ name })=>name)));
    const conflicts = new Map();
    for (const plugin of facts.plugins.filter(({ name })=>names.has(name))){
        const other = facts.plugins.find((each)=>areApart(facts, plugin, each));
        if (other !== undefined) conflicts.set(plugin.name, sentenceOf$1(plugin, other));
    }
    return conflicts;
}
function areApart(facts, one, other) {
    if (one === other || one.requirement === null || other.requirement === null) return false;
    const standing = [
        one.requirement.intervals,
        other.requirement.intervals
    ];
    return disjoint(...standing) && disjoint(coresOf(facts, one), coresOf(facts, other));
}
function coresOf(facts, plugin) {
    const known = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bR)(facts, plugin).map(({ requirement })=>requirement);
    const own = plugin.requirement === null ? [] : [
        plugin.requirement
    ];
    return [
        ...new Set([
            ...known,
            ...own
        ])
    ].flatMap(({ intervals })=>intervals);
}
function disjoint(some, others) {
    return some.every((one)=>others.every((other)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c2)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c3)([
                one,
                other
            ]))));
}
function sentenceOf$1(one, other) {
    return `No core runs both ${needs(one)} and ${needs(other)}, and no other known version of either helps: replace one of them, or ask those who maintain them.`;
}
function needs(plugin) {
    return `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c4)(plugin)} (needs ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(plugin.requirement?.text ?? '')})`;
}

// advice/words.js
function wayWords(facts, advice, step) {
    const words = clauseOf(facts, advice, step);
    const isDeployed = advice.steps.some((each)=>each.do === 'deploy-only');
    return isDeployed && step.do !== 'deploy-only' ? `as a deployment (\`releasing: none\`), ${words}` : words;
}
function clauseOf(facts, advice, step) {
    const { way, steps } = advice;
    const cores = steps.filter((each)=>each.do === 'set-core');
    const day = steps.find((each)=>each.do === 'ship-on');
    switch(step.do){
        case 'set-core':
            if (way === 'move') return pathWords(facts, steps, cores);
            return withDay(facts, stepWords(facts, advice, step), day);
        case 'set-plugin':
            {
                if (way === 'move') {
                    const path = pathWords(facts, steps.slice(0, steps.indexOf(step) + 1), cores);
                    return `${path}, with ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(step.subject ?? '')} ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(step.to ?? '')}`;
                }
                return withDay(facts, stepWords(facts, advice, step), way === 'stay' ? undefined : day);
            }
        case 'ship-on':
        case 'publish':
            {
                const changed = steps.find((each)=>each.do === 'set-core' || each.do === 'publish');
                if (step.do === 'ship-on' && steps.some((each)=>each.do === 'name-request')) {
                    return `name the request that it serves in \`backport-request\`, and ${stepWords(facts, advice, step)} as a backport of ${lineOfCore(facts)}`;
                }
                const isOfShipping = way === 'ship' && changed !== undefined;
                if (!isOfShipping) return stepWords(facts, advice, step);
                return withDay(facts, stepWords(facts, advice, changed), day);
            }
        default:
            return stepWords(facts, advice, step);
    }
}
function lineOfCore({ core }) {
    return core === null || core.version === null ? 'its line' : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(core.version);
}
function firstStepOf(facts, advice) {
    const [best] = advice;
    const step = best?.steps[0];
    if (best === undefined || step === undefined) return null;
    return sentenceOf(step.do === 'set-core' ? wayWords(facts, best, step) : stepWords(facts, best, step));
}
function sentenceOf(clause) {
    return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
function stepWords(facts, { way }, step) {
    const { subject = '', to, names = [] } = step;
    const version = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(to ?? '');
    const name = subject === 'core' ? 'the core' : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(subject);
    switch(step.do){
        case 'set-core':
            return coreWords(facts, way, version, step.date ?? null);
        case 'set-plugin':
            return pluginWords(facts, way, step);
        case 'pin':
            if (to == null) return `pin ${name} to a full version`;
            return subject === 'core' ? `pin the core to ${version}` : `pin ${name} to ${version}, the newest known version that fits`;
        case 'ship-on':
            return shipWords(facts, step);
        case 'publish':
            return `publish the new day in the policy, in a change of its own: \`${step.policy}\``;
        case 'deploy-only':
            return 'if it is deployed and not released, set `releasing: none`';
        case 'name-request':
            return 'name the request that it serves in `backport-request`';
        case 'declare':
            return names.length === 1 ? `say which core ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(names[0] ?? '')} needs` : `say which core each of these ${names.length} plugins needs`;
        case 'name-core':
            return 'say which image is the core, in `core.images` of the policy';
        case 'name-manifests':
            return `name the files that pin the core and the plugins in \`manifests\`${name === '' ? '' : `, in place of ${name}`}`;
        case 'write-plainly':
            return `write in ${name} which plugins are installed, each with its version`;
    }
}
function withDay(facts, clause, day) {
    if (day === undefined) return clause;
    const verb = facts.releasing.names.length === 0 ? 'deploy' : 'ship';
    return `${clause}, and ${verb} it on ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c5)(day.to)}`;
}
function pathWords(facts, upTo, cores) {
    const goal = cores.at(-1);
    const stops = cores.slice(0, -1);
    const reached = upTo.filter((step)=>stops.includes(step));
    if (stops.length === 0) {
        const core = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(goal.to ?? '');
        const isSame = facts.core?.version?.text === goal.to;
        return `${isSame ? 'deploy' : 'move to'} core ${core}${whenWords(facts, core, goal.date ?? null, isSame)}`;
    }
    const last = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(goal.to ?? '');
    const words = reached.map((stop, index)=>stopWords(facts, stop, index === 0 ? ' first' : ''));
    return `upgrade to ${words.join(', then to ')}, then to core ${last}${whenWords(facts, last, goal.date ?? null, false)}`;
}
function stopWords(facts, { to, date }, first) {
    const { policy, targetDate } = facts;
    const core = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(to ?? '');
    const when = date == null ? '' : whenWords(facts, to ?? '', date, false);
    if (core === undefined) return `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(to ?? '')}${first}${when}`;
    const line = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(core);
    const isKnown = policy.core.releases.some(({ version, date: out })=>out <= targetDate && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(version) === line && !(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.as)(version));
    if (isKnown) return `core ${core.text}${first}${when}`;
    const any = core.text === (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ah)(line, facts.policy.core).text ? `any final ${line}.x` : `${core.text} or a later ${line}.x`;
    return `${line}${first} (${any})${when}`;
}
function coreWords(facts, way, core, day) {
    if (way === 'back') return `${isDown(facts) ? 'keep' : 'go back to'} core ${core}`;
    if (way === 'ship') return `release core ${core} instead`;
    return `move to core ${core}${whenWords(facts, core, day, false)}`;
}
function isDown({ core }) {
    if (core === null || core.version === null || core.before === null) return false;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ak)(core.version, core.before) < 0;
}
function whenWords(facts, core, day, isSame) {
    const { timeline, policy } = facts;
    const version = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(core);
    const known = version === undefined ? undefined : timeline.lines.get((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a0)(version));
    const planned = known?.basis === 'planned' ? `, planned for ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c5)(known.out)} ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c6)(policy)}` : '';
    if (day === null) return planned;
    if (isSame) return ` on ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c5)(day)} or later${planned}`;
    if (known !== undefined && known.out === day) return planned || `, planned for ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c5)(day)}`;
    return `${planned}, on ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c5)(day)} or later`;
}
function pluginWords(facts, way, { subject = '', to }) {
    const name = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(subject);
    const version = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(to ?? '');
    const plugin = pluginsByName(facts).get(subject);
    if (plugin?.proposed) {
        const path = plugin.requirementLocation === null ? null : plugin.location?.path;
        const where = path == null ? '' : ` (\`version=${version}\` in ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)})`;
        return `release ${name} ${version} instead${where}`;
    }
    if (way === 'back') return `go back to ${name} ${version}`;
    const isOlder = isDowngrade(plugin, to ?? '');
    const core = facts.core?.version?.text ?? '';
    return `use ${name} ${version}, the newest known version that runs on core ${core}${isOlder ? ' (a downgrade)' : ''}`;
}
function isDowngrade(plugin, to) {
    if (plugin?.version == null) return false;
    const taken = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(to, plugin.version.scheme);
    return taken !== undefined && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(plugin.version, taken) > 0;
}
function shipWords(facts, { subject, to, names = [] }) {
    const verb = facts.releasing.names.length === 0 ? 'deploy' : 'ship';
    const known = pluginsByName(facts);
    const what = names.map((name)=>{
        const plugin = known.get(name);
        return plugin === undefined ? 'the core' : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c4)(plugin);
    });
    return `${verb} ${subject === undefined ? 'it' : what.join(', ')} on ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.c5)(to)}`;
}
const indices = new WeakMap();
function pluginsByName({ plugins }) {
    const known = indices.get(plugins) ?? new Map(plugins.map((each)=>[
            each.name,
            each
        ]));
    indices.set(plugins, known);
    return known;
}

// advice/remedies.js
const told = [
    'version',
    'core',
    'number',
    'day',
    'pin'
];
const downgrades = [
    'core-downgraded',
    'plugin-downgraded'
];
const answeredByAdvice = rulesWith(({ id, closedBy })=>closedBy.some((each)=>told.includes(each)) && !downgrades.includes(id));
const noWay = 'No known version of it runs on this core, and no known core runs the whole set: ask those who maintain it.';
function advised(facts, report) {
    const advice = advise(facts, report.findings);
    return {
        ...report,
        advice,
        ...answersOf(facts, report.findings, advice)
    };
}
function answersOf(facts, findings, advice) {
    const [best] = advice;
    const leaves = new Set(best?.leaves ?? findings.map(keyOf));
    const unfit = findings.filter((finding)=>leaves.has(keyOf(finding)));
    const conflicts = conflictsOf(facts, unfit);
    const [conflict] = conflicts.values();
    const closers = advice.map((each)=>({
            each,
            steps: stepsByKey(each)
        }));
    const remedyOf = (finding)=>{
        const isUnfit = aboutFitting.includes(finding.rule);
        const apart = isUnfit ? conflicts.get(finding.about[0]?.name ?? '') : undefined;
        if (apart !== undefined) return apart;
        const clauses = closers.flatMap(({ each, steps })=>{
            const step = steps.get(keyOf(finding));
            return step === undefined ? [] : wayWords(facts, each, step);
        });
        if (clauses.length === 0) return isUnfit ? noWay : finding.remedy;
        const ways = [
            ...new Set([
                ...clauses,
                ...othersOf(facts, finding)
            ])
        ].join('; or ');
        return `${sentenceOf(ways)}${pagesFor(facts, finding)}`;
    };
    const firstStep = conflict ?? firstStepOf(facts, advice);
    return {
        findings: findings.map((finding)=>{
            return isAnswered(finding) ? {
                ...finding,
                remedy: remedyOf(finding)
            } : finding;
        }),
        ...firstStep === null ? {} : {
            firstStep
        }
    };
}
function isAnswered({ rule, status, data }) {
    if (status !== 'open') return false;
    if (rule === 'backport-unrequested') return data.allowed === 'never';
    if (rule === 'version-floating' && String(data.version).includes('$')) return false;
    return answeredByAdvice.includes(rule);
}
function stepsByKey({ steps }) {
    return new Map(steps.flatMap((step)=>step.closes.map((key)=>[
                key,
                step
            ])));
}
function othersOf({ policy }, { rule, data, location }) {
    const { from } = data;
    if (rule === 'minimum-unreleased') return [
        'lower the minimum'
    ];
    if (rule !== 'minimum-raised-in-patch' || typeof from !== 'string') return [];
    const [property] = policy.core.properties;
    const isWritten = location !== null && property !== undefined && /\.properties$/.test(location.path);
    const where = isWritten ? ` (\`${property}=${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(from)}\` in ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(location.path)})` : '';
    return [
        `keep the minimum at ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(from)}${where}`
    ];
}
function pagesFor({ policy }, { rule, data }) {
    const { migration, board } = policy.links;
    if (rule === 'stop-skipped' && migration !== null) return ` See ${migration}.`;
    if (rule === 'core-outdated') {
        const coming = board === null ? '' : ` What is coming: ${board}.`;
        return ` Fixes for an older line come on request only.${coming}`;
    }
    const { url } = data;
    return rule === 'combination-known-bad' && typeof url === 'string' ? ` See ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(url)}.` : '';
}




/***/ })

};
;