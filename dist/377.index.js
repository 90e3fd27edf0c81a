"use strict";
exports.id = 377;
exports.ids = [377];
exports.modules = {

4957:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (couldNotJudge)
});
const mostProblems = 1000;
function couldNotJudge(problems, policy) {
    return {
        schemaVersion: 1,
        verdict: 'fail',
        targetDate: null,
        timeZone: policy?.timeZone ?? 'UTC',
        policy: { name: policy?.name ?? '', source: policy?.source ?? '' },
        releasing: [],
        releasingReason: '',
        core: null,
        latest: null,
        plugins: [],
        findings: [],
        notices: [],
        problems: listed(problems),
        counts: { error: 0, warning: 0, notice: 0, undecided: 0, waived: 0 },
        compatible: false,
        onCadence: false,
        minimumCore: null,
        calendar: {
            due: [],
            previousCoreMajor: null,
            nextCoreMajor: null,
            nextCoreMajors: [],
            nextCoreBugfix: null,
        },
        labels: [],
        plan: null,
    };
}
function listed(problems) {
    if (problems.length <= mostProblems)
        return problems;
    const left = problems.length - mostProblems;
    const more = {
        message: `There are ${left} more problems; mend these first.`,
        found: `${problems.length} problems`,
        expected: 'none',
        location: null,
    };
    return [...problems.slice(0, mostProblems), more];
}


}),

8003:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (evaluate)
});

// EXTERNAL MODULE: ./lib/judge/compatibility.js
var judge_compatibility = __webpack_require__(3832);
// EXTERNAL MODULE: ./lib/model/cadence.js
var cadence = __webpack_require__(3789);
// EXTERNAL MODULE: ./lib/model/timeline.js
var timeline = __webpack_require__(8463);
// EXTERNAL MODULE: ./lib/judge/days.js
var days = __webpack_require__(3213);
;// CONCATENATED MODULE: ./lib/judge/due.js



const slotsShown = 3;
function calendarOf(facts) {
    const next = (0,days/* nextSlots */.jj)(facts);
    const bugfix = (0,days/* nextFreeDay */.UL)(facts, facts.policy.core.bugfix?.on ?? 'any');
    return {
        due: dueOn(facts),
        previousCoreMajor: (0,days/* previousSlot */.Wk)(facts),
        nextCoreMajor: next[0] ?? null,
        nextCoreMajors: next.slice(0, slotsShown),
        nextCoreBugfix: bugfix === null ? null : { date: bugfix },
    };
}
function dueOn(facts) {
    if ((0,days/* isFrozen */.Zz)(facts, facts.targetDate))
        return [];
    const { core, plugins } = facts.policy;
    const due = {
        'core-major': isSlot(facts),
        'core-bugfix': isDay(facts, core.bugfix?.on ?? null),
        'plugin-major': isDay(facts, plugins.major),
        'plugin-minor': isDay(facts, plugins.minor),
        'plugin-patch': isDay(facts, plugins.patch),
    };
    return Object.keys(due).filter((kind) => due[kind]);
}
function isSlot(facts) {
    const { on } = facts.policy.core.major ?? { on: 'any' };
    const slot = (0,timeline/* slotOn */.SK)(facts.timeline, facts.targetDate, 0);
    return on !== 'any' && slot !== null && (0,days/* isOpenTo */.o3)(facts, slot);
}
function isDay(facts, on) {
    if (on === null || on === 'any')
        return false;
    return on === 'core-major' ? isSlot(facts) : (0,cadence/* fallsOn */.u0)(on, facts.targetDate, 0);
}

// EXTERNAL MODULE: ./lib/model/core-version.js
var core_version = __webpack_require__(9802);
// EXTERNAL MODULE: ./lib/judge/path.js
var judge_path = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/model/plugin-version.js
var plugin_version = __webpack_require__(938);
// EXTERNAL MODULE: ./lib/model/requirement.js
var model_requirement = __webpack_require__(4017);
;// CONCATENATED MODULE: ./lib/judge/plugin-options.js


function runningBefore(plugin) {
    return plugin.before !== null && plugin.before.version !== null ? plugin.before : plugin;
}
function optionsOf(facts, plugin) {
    const known = new Map();
    for (const catalogued of plugin.entry?.versions ?? []) {
        known.set(catalogued.version.version, catalogued);
    }
    for (const { version, requirement } of [runningBefore(plugin), plugin]) {
        if (version === null)
            continue;
        const released = known.get(version.version)?.released ?? null;
        known.set(version.version, { version, requirement, released });
    }
    return [...known.values()]
        .filter((each) => (0,judge_compatibility/* isUsable */.Ng)(facts, each))
        .flatMap(({ version, requirement }) => (requirement === null ? [] : { version, requirement }))
        .sort((a, b) => (0,plugin_version/* comparePluginVersions */.CL)(a.version, b.version));
}
function bestOption(plugin, options, current, ahead) {
    const fitting = options
        .map((option) => ({ option, lasts: coresLasted(plugin, option, ahead) }))
        .filter(({ lasts }) => lasts > 0);
    const newer = fitting.filter(({ option }) => (0,plugin_version/* comparePluginVersions */.CL)(option.version, current) > 0);
    const ranked = (newer.length > 0 ? newer : fitting).toSorted((a, b) => a.lasts - b.lasts ||
        Number(isChosen(plugin, a.option)) - Number(isChosen(plugin, b.option)) ||
        (0,plugin_version/* comparePluginVersions */.CL)(a.option.version, b.option.version));
    return ranked.at(-1)?.option ?? null;
}
function coresLasted(plugin, option, ahead) {
    const ends = ahead.findIndex((core) => (0,judge_compatibility/* compatibilityWith */.p$)(core, plugin, option) !== 'compatible');
    return ends === -1 ? ahead.length : ends;
}
function isChosen(plugin, { version }) {
    if (runningBefore(plugin) === plugin || plugin.version === null)
        return false;
    return (0,plugin_version/* comparePluginVersions */.CL)(plugin.version, version) === 0;
}

// EXTERNAL MODULE: ./lib/judge/remedy.js
var remedy = __webpack_require__(4022);
;// CONCATENATED MODULE: ./lib/judge/plan-journey.js






function journeyOf(facts, plugin, left, cores) {
    const options = optionsOf(facts, plugin);
    const outcomes = [];
    let current = runningBefore(plugin);
    let before = left;
    for (const [index, core] of cores.entries()) {
        const crossing = { plugin, options, current, before, core, ahead: cores.slice(index) };
        const outcome = outcomeOf(facts, crossing);
        outcomes.push(outcome);
        if (outcome.kind === 'moves')
            current = outcome.taken;
        before = core;
    }
    return outcomes;
}
function outcomeOf(facts, crossing) {
    const { plugin, options, current, core, ahead } = crossing;
    const { name, text } = plugin;
    if (plugin.change === 'added' && ahead.length > 1)
        return { kind: 'absent' };
    const compatibility = (0,judge_compatibility/* compatibilityWith */.p$)(core, plugin, current);
    if (compatibility === 'compatible')
        return { kind: 'stays', name };
    const { version } = current;
    if (compatibility === 'undecided' || version === null) {
        return { kind: 'undecided', undecided: { name, version: version?.version ?? text } };
    }
    const taken = bestOption(plugin, options, version, ahead);
    if (taken !== null)
        return { kind: 'moves', move: moveOf(crossing, version, taken), taken };
    const wayOut = wayOutOf(facts, crossing, version);
    return { kind: 'blocked', blocked: { name, version: version.version, wayOut } };
}
function moveOf({ plugin, before }, current, taken) {
    const runsBefore = (0,judge_compatibility/* compatibilityWith */.p$)(before, plugin, taken) === 'compatible';
    return {
        name: plugin.name,
        from: current.version,
        to: taken.version.version,
        change: (0,plugin_version/* changeBetween */.Vz)(current, taken.version),
        requires: taken.requirement.text,
        when: runsBefore ? 'before' : 'with',
    };
}
function wayOutOf(facts, { plugin, options, core }, current) {
    const higher = options
        .flatMap(({ requirement }) => (0,model_requirement/* lowestFitting */.qJ)([requirement], core) ?? [])
        .sort(core_version/* compareCoreVersions */.CB);
    for (const candidate of higher) {
        const option = bestOption(plugin, options, current, [candidate]);
        if (option === null)
            continue;
        const date = (0,remedy/* lineOutDate */.pO)(facts, candidate);
        return { core: candidate.text, version: option.version.version, date };
    }
    return null;
}

// EXTERNAL MODULE: ./lib/judge/stops.js
var judge_stops = __webpack_require__(661);
;// CONCATENATED MODULE: ./lib/judge/plan-way.js





function wayOf(facts, { from, to }) {
    const stops = (0,judge_stops/* stopsBetween */.Q)(facts.policy.core.stops, from, to).map((line) => {
        const known = newestRelease(facts, line);
        return known === null
            ? { core: lowestStop(facts, line), orLater: true }
            : { core: known, orLater: false };
    });
    return [...stops, { core: to, orLater: false }];
}
function newestRelease({ policy, targetDate }, line) {
    const releases = policy.core.releases.filter(({ version, date }) => date <= targetDate && (0,core_version/* lineOf */.cA)(version) === line && !(0,core_version/* isPrerelease */.V1)(version));
    return releases.at(-1)?.version ?? null;
}
function lowestStop(facts, line) {
    const first = (0,core_version/* firstOf */.Ku)(line);
    const needed = facts.plugins
        .filter(({ change }) => change !== 'added')
        .flatMap((plugin) => lowestOfLine(requirementsUpward(facts, plugin), first) ?? []);
    return [first, ...needed].sort(core_version/* compareCoreVersions */.CB).at(-1) ?? first;
}
function requirementsUpward(facts, plugin) {
    const { version: current } = runningBefore(plugin);
    if (current === null)
        return [];
    return optionsOf(facts, plugin)
        .filter(({ version }) => (0,plugin_version/* comparePluginVersions */.CL)(version, current) >= 0)
        .map(({ requirement }) => requirement);
}
function lowestOfLine(requirements, first) {
    const lowest = requirements
        .flatMap((each) => (0,model_requirement/* fitOf */.Zo)(first, each) === 'fits' ? first : ((0,model_requirement/* lowestFitting */.qJ)([each], first) ?? []))
        .map(core_version/* finalOf */.uN)
        .filter((core) => (0,core_version/* lineOf */.cA)(core) === (0,core_version/* lineOf */.cA)(first));
    return lowest.sort(core_version/* compareCoreVersions */.CB)[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/judge/plan.js






function planOf(facts) {
    const path = (0,judge_path/* corePath */.R)(facts);
    if (path === null || (0,core_version/* compareCoreVersions */.CB)(path.to, path.from) <= 0)
        return null;
    const way = wayOf(facts, path);
    const left = (0,judge_compatibility/* asCompared */.wt)(facts.policy, path.from);
    const cores = way.map(({ core }) => (0,judge_compatibility/* asCompared */.wt)(facts.policy, core));
    const journeys = facts.plugins.map((plugin) => journeyOf(facts, plugin, left, cores));
    return {
        from: path.from.text,
        to: path.to.text,
        steps: way.map((leg, index) => {
            const outcomes = journeys.flatMap((journey) => journey[index] ?? []);
            return stepOf(facts, leg, outcomes);
        }),
        undecided: journeys.flatMap((journey) => undecidedOf(journey)[0] ?? []),
    };
}
function stepOf(facts, { core, orLater }, outcomes) {
    const moves = outcomes.flatMap((each) => (each.kind === 'moves' ? each.move : []));
    const when = (wanted) => moves.filter((move) => move.when === wanted);
    return {
        line: (0,core_version/* lineOf */.cA)(core),
        core: core.text,
        orLater,
        date: (0,remedy/* lineOutDate */.pO)(facts, core),
        moves: [...when('before'), ...when('with')],
        stays: outcomes.flatMap((each) => (each.kind === 'stays' ? each.name : [])),
        blocked: outcomes.flatMap((each) => (each.kind === 'blocked' ? each.blocked : [])),
    };
}
function undecidedOf(journey) {
    return journey.flatMap((each) => (each.kind === 'undecided' ? each.undecided : []));
}

// EXTERNAL MODULE: ./lib/rules/index.js + 29 modules
var rules = __webpack_require__(9115);
;// CONCATENATED MODULE: ./lib/evaluate/findings.js


function findingsOf(facts) {
    return rules/* rules */.a.flatMap((rule) => findingsOfRule(facts, rule));
}
function findingsOfRule(facts, rule) {
    const level = facts.policy.rules[rule.id] ?? rule.severity;
    if (level === 'off')
        return [];
    return alikeBreaches(facts, rule).flatMap(({ waiver, breaches }) => {
        const gathered = rule.gather === undefined ? breaches : [rule.gather(breaches)];
        return gathered.map((breach) => findingOf(facts, rule, level, breach, waiver));
    });
}
function alikeBreaches(facts, rule) {
    const { waivers } = facts.policy;
    const valid = waivers.filter((each) => each.rule === rule.id && facts.targetDate <= each.until);
    const groups = new Map();
    for (const breach of rule.check(facts)) {
        const index = valid.findIndex((waiver) => excuses(waiver, breach));
        const key = `${index} ${breach.touched}`;
        const group = groups.get(key) ?? { waiver: valid[index] ?? null, breaches: [] };
        group.breaches.push(breach);
        groups.set(key, group);
    }
    return [...groups.values()];
}
function excuses({ subject, version }, { about }) {
    if (subject !== about.name)
        return false;
    if (version === null)
        return true;
    const core = subject === 'core' ? (0,core_version/* parseCoreVersion */.BE)(version)?.text : undefined;
    return (core ?? version.replace(/^v/, '')) === about.version.replace(/^v/, '');
}
function findingOf(facts, rule, level, breach, waiver) {
    const spared = facts.sparesUntouched && !breach.touched;
    return {
        rule: rule.id,
        severity: spared && level === 'error' ? 'warning' : level,
        status: waiver === null ? 'open' : 'waived',
        undecided: rule.undecided,
        subject: breach.subject,
        message: breach.message,
        remedy: breach.remedy,
        data: breach.data,
        location: breach.location,
        touched: breach.touched,
        waiver: waiver === null ? null : { reason: waiver.reason, until: waiver.until },
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/labels.js

const incompatible = ['core-too-old', 'core-too-new', 'combination-known-bad'];
const breaking = ['breaking-core-upgrade', 'breaking-plugin-upgrade'];
function labelsOf(facts, findings, onCadence) {
    const isOpen = (rules) => findings.some(({ rule, status }) => status === 'open' && rules.includes(rule));
    return [
        ...releaseLabels(facts),
        ...(isOpen(incompatible) ? ['gate: incompatible'] : []),
        ...(onCadence === false ? ['gate: off-cadence'] : []),
        ...(isOpen(breaking) ? ['gate: breaking'] : []),
    ];
}
function releaseLabels({ core, plugins }) {
    const kinds = plugins.flatMap(({ released, version }) => released && version !== null && (0,plugin_version/* isFinal */.dR)(version) ? (0,plugin_version/* pluginKindOf */["do"])(version) : []);
    const released = core?.released && core.kind !== null ? [core.kind, ...kinds] : kinds;
    return [...new Set(released)].map((kind) => `release: ${kind}`);
}

;// CONCATENATED MODULE: ./lib/evaluate/subjects.js




function coreReportOf(facts) {
    const { core, timeline } = facts;
    if (core === null)
        return null;
    const { version, kind } = core;
    const line = version === null ? null : (0,core_version/* lineOf */.cA)(version);
    const slot = line === null ? null : (timeline.lines.get(line)?.slot ?? null);
    return {
        version: version?.text ?? core.text,
        line,
        kind,
        plannedDate: kind === 'core-major' ? (slot?.date ?? null) : null,
        movesLatest: version !== null && movesLatest(facts, core, version),
    };
}
function pluginReportsOf(facts) {
    const removed = facts.removed.map(({ name, text }) => ({
        name,
        version: text,
        requires: null,
        compatibility: null,
        newestCompatible: null,
        lowestCore: null,
        lowestCoreDate: null,
        change: 'removed',
    }));
    return [...facts.plugins.map((plugin) => pluginReportOf(facts, plugin)), ...removed];
}
function pluginReportOf(facts, plugin) {
    const { requirement } = plugin;
    const lowest = requirement === null ? null : (0,model_requirement/* lowestFitting */.qJ)([requirement]);
    return {
        name: plugin.name,
        version: plugin.version?.version ?? plugin.text,
        requires: requirement?.text ?? null,
        compatibility: (0,judge_compatibility/* compatibilityOf */.kG)(facts, plugin),
        newestCompatible: (0,judge_compatibility/* newestCompatible */.jH)(facts, plugin)?.version ?? null,
        lowestCore: lowest?.text ?? null,
        lowestCoreDate: lowest === null ? null : (0,remedy/* lineOutDate */.pO)(facts, lowest),
        change: plugin.change,
    };
}
function movesLatest({ timeline, policy, targetDate }, core, version) {
    const line = (0,core_version/* lineOf */.cA)(version);
    if (!core.released || (0,core_version/* isPrerelease */.V1)(version) || !timeline.lines.has(line))
        return false;
    if (timeline.latest !== null && (0,core_version/* compareLines */.lZ)(line, timeline.latest.line) < 0)
        return false;
    return !policy.core.releases.some((release) => release.date <= targetDate &&
        (0,core_version/* lineOf */.cA)(release.version) === line &&
        !(0,core_version/* isPrerelease */.V1)(release.version) &&
        (0,core_version/* compareCoreVersions */.CB)(release.version, version) > 0);
}

;// CONCATENATED MODULE: ./lib/evaluate/evaluate.js







function evaluate(facts) {
    const { policy, releasing, timeline } = facts;
    const findings = findingsOf(facts);
    const onCadence = isOnCadence(facts, findings);
    const counts = countsOf(findings);
    return {
        schemaVersion: 1,
        verdict: verdictOf(counts),
        targetDate: facts.targetDate,
        timeZone: policy.timeZone,
        policy: { name: policy.name, source: policy.source },
        releasing: releasing.names,
        releasingReason: releasing.reason,
        core: coreReportOf(facts),
        latest: timeline.latest,
        plugins: pluginReportsOf(facts),
        findings,
        notices: facts.notices,
        problems: [],
        counts,
        compatible: isCompatible(facts),
        onCadence,
        minimumCore: minimumCoreOf(facts),
        calendar: calendarOf(facts),
        labels: labelsOf(facts, findings, onCadence),
        plan: planOf(facts),
    };
}
function verdictOf({ error, warning }) {
    if (error > 0)
        return 'fail';
    return warning > 0 ? 'warn' : 'pass';
}
function countsOf(findings) {
    const open = findings.filter(({ status }) => status === 'open');
    const ranked = (severity) => open.filter((finding) => finding.severity === severity).length;
    return {
        error: ranked('error'),
        warning: ranked('warning'),
        notice: ranked('notice'),
        undecided: open.filter(({ undecided }) => undecided).length,
        waived: findings.length - open.length,
    };
}
function isCompatible(facts) {
    if (facts.core === null || facts.plugins.length === 0)
        return null;
    return facts.plugins.every((plugin) => (0,judge_compatibility/* compatibilityOf */.kG)(facts, plugin) === 'compatible');
}
const offCadence = [
    'core-number-out-of-turn',
    'core-major-off-cadence',
    'core-bugfix-off-cadence',
    'ships-in-freeze',
    'plugin-number-out-of-turn',
    'plugin-major-off-cadence',
    'plugin-update-off-cadence',
];
function isOnCadence({ core, plugins }, findings) {
    const released = core?.released || plugins.some((plugin) => plugin.released);
    if (!released)
        return null;
    return !findings.some(({ rule, status }) => status === 'open' && offCadence.includes(rule));
}
function minimumCoreOf({ plugins }) {
    const requirements = plugins.flatMap(({ requirement }) => requirement ?? []);
    if (requirements.length < plugins.length)
        return null;
    return (0,model_requirement/* lowestFitting */.qJ)(requirements)?.text ?? null;
}


}),

2758:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (exitCodeOf),
  S: () => (judge)
});

// EXTERNAL MODULE: ./lib/evaluate/could-not-judge.js
var could_not_judge = __webpack_require__(4957);
// EXTERNAL MODULE: ./lib/evaluate/evaluate.js + 8 modules
var evaluate = __webpack_require__(8003);
// EXTERNAL MODULE: ./lib/model/plugin-version.js
var plugin_version = __webpack_require__(938);
;// CONCATENATED MODULE: ./lib/resolve/catalogue-gaps.js

function gapsOf({ plugins }) {
    return plugins.flatMap((plugin) => {
        const { name, version, requirement, before } = plugin;
        const versions = [
            ...(requirement === null && version !== null ? [version] : []),
            ...(before?.requirement === null && before.version !== null ? [before.version] : []),
        ];
        return versions
            .filter((each) => mayBeAsked(plugin, each))
            .map((each) => ({ name, version: each.version }));
    });
}
function mayBeAsked({ entry }, version) {
    if (entry === null || entry.repository === null || (0,plugin_version/* isSnapshot */.LR)(version))
        return false;
    return entry.versions.every((known) => (0,plugin_version/* comparePluginVersions */.CL)(known.version, version) !== 0);
}

// EXTERNAL MODULE: ./lib/resolve/catalogue-over-built-in.js + 1 modules
var catalogue_over_built_in = __webpack_require__(2572);
;// CONCATENATED MODULE: ./lib/fill-gaps.js


async function fillGaps({ github }, sources, facts) {
    const gaps = gapsOf(facts);
    if (gaps.length === 0 || github === null || github.connect === null)
        return sources;
    const { readLive } = await __webpack_require__.e(396).then(__webpack_require__.bind(__webpack_require__, 6396));
    const { catalogue: trusted } = await (0,catalogue_over_built_in/* catalogueOverBuiltIn */.X)(trustedOf(sources), null);
    const { properties } = facts.policy.core;
    const live = await readLive(await github.connect(), gaps, trusted, properties);
    return withCatalogue({ ...sources, notices: [...sources.notices, ...live.notices] }, live);
}
function trustedOf({ base, catalogues, event }) {
    if (base !== null)
        return base.catalogues;
    const isChange = event !== null && (event.pullRequest !== null || event.name === 'merge_group');
    return isChange ? [] : catalogues;
}
function withCatalogue(sources, { catalogue }) {
    if (catalogue === null)
        return sources;
    const { base, catalogues } = sources;
    return {
        ...sources,
        catalogues: [...catalogues, catalogue],
        base: base === null ? null : { ...base, catalogues: [...base.catalogues, catalogue] },
    };
}

// EXTERNAL MODULE: ./lib/model/policy.js
var model_policy = __webpack_require__(6302);
// EXTERNAL MODULE: ./lib/read/read.js + 1 modules
var read = __webpack_require__(2755);
// EXTERNAL MODULE: ./lib/resolve/resolve.js
var resolve = __webpack_require__(819);
// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
;// CONCATENATED MODULE: ./lib/resolve/settings.js

const choices = {
    'fail-on': ['error', 'warning', 'never'],
    comment: ['on-findings', 'always', 'never'],
    labels: ['true', 'false'],
    suggest: ['true', 'false'],
};
function resolveSettings(inputs) {
    const problems = [];
    const choose = (name) => {
        const allowed = choices[name];
        const given = inputs[name].toLowerCase();
        const chosen = given === '' ? allowed[0] : allowed.find((choice) => choice === given);
        if (chosen === undefined)
            problems.push(noChoice(name, inputs[name], allowed));
        return (chosen ?? allowed[0]);
    };
    const settings = {
        failOn: choose('fail-on'),
        comment: choose('comment'),
        commentKey: inputs['comment-key'],
        labels: choose('labels') === 'true',
        suggest: choose('suggest') === 'true',
        reportFile: inputs['report-file'],
        sarifFile: inputs['sarif-file'],
    };
    return { settings, problems };
}
function noChoice(name, given, allowed) {
    return {
        message: `${name} is "${(0,shown/* shown */.S)(given)}", which is none of its choices.`,
        found: (0,shown/* shown */.S)(given),
        expected: allowed.join(', '),
        location: null,
    };
}

;// CONCATENATED MODULE: ./lib/gate.js







async function judge(world) {
    const found = await (0,read/* read */.L)(world);
    const { settings, problems: wrongSettings } = resolveSettings(found.inputs);
    const first = await (0,resolve/* resolve */.h)(found);
    const sources = first.facts === null ? found : await fillGaps(world, found, first.facts);
    const { facts, policy, problems } = sources === found ? first : await (0,resolve/* resolve */.h)(sources);
    const all = [...wrongSettings, ...problems];
    const report = facts === null || all.length > 0 ? (0,could_not_judge/* couldNotJudge */.S)(all, policy) : (0,evaluate/* evaluate */._)(facts);
    const notices = [...report.notices, ...sources.notices, ...(await proposalNotices(sources))];
    return { report: { ...report, notices }, links: policy?.links ?? model_policy/* noLinks */.d, settings, sources };
}
function exitCodeOf({ report, settings }) {
    if (report.problems.length > 0)
        return 2;
    if (settings.failOn === 'never' || report.verdict === 'pass')
        return 0;
    return report.verdict === 'fail' || settings.failOn === 'warning' ? 1 : 0;
}
async function proposalNotices(sources) {
    const { proposedPolicy } = sources;
    if (proposedPolicy === null)
        return [];
    const would = await sayingOf(proposedPolicy, sources);
    const message = `This change edits the policy, and a change cannot excuse itself: the base's policy judges it. ${would}`;
    return [{ message, location: null }];
}
async function sayingOf({ source, problems }, sources) {
    const { policy, problems: faults } = await (0,resolve/* policyOf */.U)(source);
    const [fault] = [...problems, ...faults];
    if (policy === null)
        return `The new policy cannot be read: ${fault?.message ?? ''}`;
    const { facts, problems: others } = await (0,resolve/* resolve */.h)({ ...sources, policy: source });
    return facts === null
        ? `Under the new policy nothing could be judged: ${others[0]?.message ?? ''}`
        : `Under the new policy the verdict would be ${(0,evaluate/* evaluate */._)(facts).verdict}.`;
}


}),

3832:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Ng: () => (isUsable),
  b6: () => (comparedCore),
  jH: () => (newestCompatible),
  kG: () => (compatibilityOf),
  o0: () => (knownBadOf),
  p$: () => (compatibilityWith),
  wt: () => (asCompared)
});
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
var _model_plugin_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(938);
var _model_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4017);



function compatibilityOf(facts, plugin) {
    if (facts.core === null)
        return null;
    const core = comparedCore(facts);
    return core === null ? 'undecided' : compatibilityWith(core, plugin, plugin);
}
function compatibilityWith(core, plugin, { version, requirement }) {
    if (version === null)
        return 'undecided';
    if (knownBadOf(plugin, version, core).length > 0)
        return 'incompatible';
    if (requirement === null)
        return 'undecided';
    return (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__.Zo)(core, requirement) === 'fits' ? 'compatible' : 'incompatible';
}
function comparedCore({ core, policy }) {
    if (core === null || core.version === null)
        return null;
    return asCompared(policy, core.version);
}
function asCompared({ prereleases }, core) {
    return prereleases === 'as-final' ? (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.uN)(core) : core;
}
function knownBadOf({ entry }, version, core) {
    return (entry?.knownBad ?? []).filter((bad) => bad.versions.test(version) && (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_2__.Zo)(core, bad.core) === 'fits');
}
function newestCompatible(facts, plugin) {
    const core = comparedCore(facts);
    if (core === null)
        return null;
    const fits = (candidate) => isUsable(facts, candidate) && compatibilityWith(core, plugin, candidate) === 'compatible';
    const newest = plugin.entry?.versions.findLast(fits)?.version ?? null;
    const { version, requirement } = plugin;
    if (version === null || !fits({ version, requirement, released: null }))
        return newest;
    return newest !== null && (0,_model_plugin_version_js__WEBPACK_IMPORTED_MODULE_1__.CL)(newest, version) >= 0 ? newest : version;
}
function isUsable({ targetDate }, { version, released }) {
    return (0,_model_plugin_version_js__WEBPACK_IMPORTED_MODULE_1__.dR)(version) && (released === null || released <= targetDate);
}


}),

3213:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  UL: () => (nextFreeDay),
  Wk: () => (previousSlot),
  Zz: () => (isFrozen),
  j8: () => (slotsAround),
  jU: () => (daysAround),
  jj: () => (nextSlots),
  o3: () => (isOpenTo),
  uP: () => (bugfixDaysAround)
});
var _model_cadence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3789);
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9802);
var _model_freeze_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7491);
var _model_timeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8463);




function slotsAround(facts) {
    return { previous: previousSlot(facts), next: nextSlots(facts)[0] ?? null };
}
function nextSlots(facts) {
    return (0,_model_timeline_js__WEBPACK_IMPORTED_MODULE_3__.Mv)(facts.timeline, facts.targetDate)
        .filter((slot) => isOpenTo(facts, slot))
        .map(dated);
}
function previousSlot(facts) {
    let slot = (0,_model_timeline_js__WEBPACK_IMPORTED_MODULE_3__.OX)(facts.timeline, facts.targetDate);
    while (slot !== null && !isOpenTo(facts, slot))
        slot = (0,_model_timeline_js__WEBPACK_IMPORTED_MODULE_3__.OX)(facts.timeline, slot.date);
    return slot === null ? null : dated(slot);
}
function bugfixDaysAround(facts) {
    const on = facts.policy.core.bugfix?.on ?? 'any';
    const version = facts.core?.version ?? null;
    const isItsDay = (day) => {
        const latest = (0,_model_timeline_js__WEBPACK_IMPORTED_MODULE_3__.T4)(facts.timeline.lines, day);
        return (version !== null && (latest === null || latest.line === (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_1__.cA)(version) || keepsAlive(facts)));
    };
    const at = (day) => day === null ? null : { date: day, version: isItsDay(day) ? (version?.text ?? null) : null };
    return { previous: at(previousFreeDay(facts, on)), next: at(nextFreeDay(facts, on)) };
}
function daysAround(facts, on, version) {
    const at = (date) => (date === null ? null : { date, version });
    return { previous: at(previousFreeDay(facts, on)), next: at(nextFreeDay(facts, on)) };
}
function nextFreeDay({ policy, targetDate }, on) {
    if (on === 'any')
        return null;
    let day = (0,_model_cadence_js__WEBPACK_IMPORTED_MODULE_0__.GR)(on, targetDate);
    while (day !== null) {
        const freeze = (0,_model_freeze_js__WEBPACK_IMPORTED_MODULE_2__.x)(policy.freezes, day, 'releases');
        if (freeze === null)
            return day;
        day = (0,_model_cadence_js__WEBPACK_IMPORTED_MODULE_0__.GR)(on, freeze.to);
    }
    return null;
}
function isFrozen({ policy }, day) {
    return (0,_model_freeze_js__WEBPACK_IMPORTED_MODULE_2__.x)(policy.freezes, day, 'releases') !== null;
}
function isOpenTo(facts, slot) {
    return slot.kind !== 'empty' && !isFrozen(facts, slot.date);
}
function previousFreeDay({ policy, targetDate }, on) {
    if (on === 'any')
        return null;
    let day = (0,_model_cadence_js__WEBPACK_IMPORTED_MODULE_0__.Ms)(on, targetDate);
    while (day !== null) {
        const freeze = (0,_model_freeze_js__WEBPACK_IMPORTED_MODULE_2__.x)(policy.freezes, day, 'releases');
        if (freeze === null)
            return day;
        day = (0,_model_cadence_js__WEBPACK_IMPORTED_MODULE_0__.Ms)(on, freeze.from);
    }
    return null;
}
function keepsAlive({ core, policy }) {
    const lines = policy.core.bugfix?.lines ?? [];
    return lines === 'all' || (core?.version ? lines.includes((0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_1__.cA)(core.version)) : false);
}
function dated({ line, date }) {
    return { date, version: line === null ? null : (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_1__.Ku)(line).text };
}


}),

6097:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (corePath)
});
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);

function corePath({ core }) {
    if (core === null || core.version === null || core.before === null)
        return null;
    if (core.released && core.kind === 'core-backport')
        return null;
    const order = (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.CB)(core.version, core.before);
    return { core, from: core.before, to: core.version, down: order < 0 };
}


}),

4022:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  BW: () => (fixOf),
  pO: () => (lineOutDate),
  yL: () => (oneOf)
});
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
var _model_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4017);
var _model_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4431);
var _compatibility_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3832);
var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5136);





function fixOf(facts, plugin, from) {
    const core = (0,_compatibility_js__WEBPACK_IMPORTED_MODULE_2__.b6)(facts);
    const fitting = (0,_compatibility_js__WEBPACK_IMPORTED_MODULE_2__.jH)(facts, plugin)?.version ?? null;
    const lowest = plugin.requirement === null ? null : (0,_model_requirement_js__WEBPACK_IMPORTED_MODULE_1__.qJ)([plugin.requirement], from);
    return {
        newestCompatible: fitting,
        lowestCore: lowest?.text ?? null,
        lowestCoreDate: lowest === null ? null : lineOutDate(facts, lowest),
        byPlugin: fitting === null || core === null
            ? null
            : `use ${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_4__.S)(plugin.name)} ${fitting}, the newest catalogued version that fits core ${core.text}`,
        byCore: lowest === null ? null : coreWithDate(facts, lowest),
    };
}
function lineOutDate({ timeline }, core) {
    return timeline.lines.get((0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.cA)(core))?.out ?? null;
}
function oneOf(ways, otherwise) {
    const open = ways.filter((way) => way !== null);
    const sentence = open.length === 0 ? otherwise : open.join('; or ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
function coreWithDate(facts, core) {
    const date = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.Zb)(facts, core);
    return `core ${core.text}${date === '' ? '' : `, ${date}`}`;
}


}),

661:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (stopsBetween)
});
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);

function stopsBetween(stops, from, to) {
    return stops.filter((stop) => !isReached(stop, from) && (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(stop, (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.cA)(to)) < 0);
}
function isReached(stop, from) {
    const order = (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.lZ)((0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.cA)(from), stop);
    return order > 0 || (order === 0 && !(0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.V1)(from));
}


}),

5136:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Dz: () => (aboutCore),
  F4: () => (aboutBoth),
  QU: () => (whyReleased),
  QV: () => (nameOfCore),
  Ri: () => (aboutPlugin),
  Zb: () => (lineDate),
  gV: () => (datedText),
  oO: () => (onDay),
  oj: () => (nameOfPlugin)
});
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
var _model_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);
var _model_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4431);



function aboutCore(core) {
    return {
        subject: nameOfCore(core),
        about: { name: 'core', version: core.version?.text ?? core.text },
        location: core.location,
        touched: core.changed,
    };
}
function aboutPlugin(plugin) {
    return {
        subject: nameOfPlugin(plugin),
        about: { name: plugin.name, version: plugin.version?.version ?? plugin.text },
        location: plugin.location,
        touched: plugin.changed,
    };
}
function aboutBoth(core, plugin) {
    return { ...aboutPlugin(plugin), touched: plugin.changed || core.changed };
}
function nameOfCore(core) {
    return `core ${core.version?.text ?? (0,_model_shown_js__WEBPACK_IMPORTED_MODULE_2__.S)(core.text)}`;
}
function nameOfPlugin(plugin) {
    return `${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_2__.S)(plugin.name)}@${plugin.version?.version ?? (0,_model_shown_js__WEBPACK_IMPORTED_MODULE_2__.S)(plugin.text)}`;
}
function whyReleased({ releasing }) {
    return `It is judged as a release because ${releasing.reason}.`;
}
function onDay(day) {
    const weekday = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__.Up)(day);
    return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${day}`;
}
function datedText({ date, version }) {
    return version === null ? onDay(date) : `${onDay(date)} (${version})`;
}
function lineDate({ timeline, targetDate }, core) {
    const known = timeline.lines.get((0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.cA)(core));
    if (known === undefined)
        return '';
    const date = `${known.out <= targetDate ? 'out since' : 'planned for'} ${known.out}`;
    return (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__._L)(core) ? date : `of a line ${date}`;
}


}),

3789:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  GR: () => (nextRecurrence),
  Ms: () => (previousRecurrence),
  UP: () => (recurrencesBetween),
  u0: () => (fallsOn)
});
var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);

const widestWeeklyTolerance = 2;
const reaches = [
    [1, 62],
    [63, 366],
    [367, 9 * 366],
];
function recurrencesBetween(recurrence, from, to) {
    const days = [];
    const first = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.fi)(from, -recurrence.offsetDays);
    const last = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.fi)(to, -recurrence.offsetDays);
    for (let year = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.lY)(first); year <= (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.lY)(last); year++) {
        const earliest = year === (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.lY)(first) ? (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.GS)(first) : 1;
        const latest = year === (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.lY)(last) ? (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.GS)(last) : 12;
        for (const month of recurrence.months) {
            if (month < earliest || month > latest)
                continue;
            for (const day of recurrencesInMonth(recurrence, year, month)) {
                if (day >= first && day <= last)
                    days.push((0,_day_js__WEBPACK_IMPORTED_MODULE_0__.fi)(day, recurrence.offsetDays));
            }
        }
    }
    return days;
}
function nextRecurrence(recurrence, after) {
    for (const [near, far] of reaches) {
        const days = recurrencesBetween(recurrence, (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.fi)(after, near), (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.fi)(after, far));
        if (days[0] !== undefined)
            return days[0];
    }
    return null;
}
function previousRecurrence(recurrence, before) {
    for (const [near, far] of reaches) {
        const days = recurrencesBetween(recurrence, (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.fi)(before, -far), (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.fi)(before, -near));
        const last = days.at(-1);
        if (last !== undefined)
            return last;
    }
    return null;
}
function fallsOn(recurrence, day, toleranceDays) {
    const tolerance = isWeekly(recurrence)
        ? Math.min(toleranceDays, widestWeeklyTolerance)
        : toleranceDays;
    const days = recurrencesBetween(recurrence, (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.fi)(day, -tolerance), (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.fi)(day, tolerance));
    return days.length > 0;
}
function isWeekly({ on }) {
    return 'weekday' in on && on.week === null;
}
function recurrencesInMonth({ on }, year, month) {
    const isInside = (day) => (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.GS)(day) === month;
    if ('day' in on)
        return [(0,_day_js__WEBPACK_IMPORTED_MODULE_0__.kb)(year, month, on.day)].filter(isInside);
    const first = _day_js__WEBPACK_IMPORTED_MODULE_0__.mx.indexOf((0,_day_js__WEBPACK_IMPORTED_MODULE_0__.Up)((0,_day_js__WEBPACK_IMPORTED_MODULE_0__.kb)(year, month, 1)));
    const toFirst = (_day_js__WEBPACK_IMPORTED_MODULE_0__.mx.indexOf(on.weekday) - first + 7) % 7;
    const inWeek = (index) => (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.kb)(year, month, 1 + toFirst + 7 * index);
    if (on.week !== null && on.week !== 'last')
        return [inWeek(weeks.indexOf(on.week))];
    const days = [0, 1, 2, 3, 4].map(inWeek).filter(isInside);
    return on.week === null ? days : days.slice(-1);
}
const weeks = ['first', 'second', 'third', 'fourth'];


}),

9802:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $K: () => (lineNumbers),
  BE: () => (parseCoreVersion),
  CB: () => (compareCoreVersions),
  Ku: () => (firstOf),
  Ps: () => (longestVersion),
  S$: () => (compareNumbers),
  V1: () => (isPrerelease),
  W7: () => (nextPatch),
  YN: () => (coreVersionForm),
  _L: () => (isFirstOfLine),
  cA: () => (lineOf),
  lZ: () => (compareLines),
  rN: () => (finalVersion),
  uN: () => (finalOf),
  yF: () => (isSnapshotCore)
});
const coreVersionForm = 'two to four numbers without leading zeros, such as 2025.1.0, 1.0 or 2025.1.0-rc1';
const longestVersion = 256;
const prereleaseWords = [
    ['dev'],
    ['alpha', 'a'],
    ['beta', 'b'],
    ['milestone', 'm'],
    ['rc', 'cr'],
    ['snapshot'],
];
const finalRank = prereleaseWords.length;
const number = '(?:0|[1-9]\\d{0,14})';
const word = prereleaseWords.flat().join('|');
const part = `[-.]?(?:${word})(?:[-.]?${number})?`;
const versionPattern = new RegExp(`^v?(${number}(?:\\.${number}){1,3})((?:${part})*)(?:\\+[0-9A-Za-z.-]+)?$`, 'i');
const partPattern = new RegExp(`(?<word>${word})[-.]?(?<number>${number})?`, 'gi');
function parseCoreVersion(text) {
    if (text.length > longestVersion)
        return undefined;
    const [, numbers, suffix = ''] = versionPattern.exec(text) ?? [];
    return numbers === undefined ? undefined : coreVersion(numbers.split('.').map(Number), suffix);
}
function compareCoreVersions(a, b) {
    return compareNumbers(a.numbers, b.numbers) || comparePrereleases(a.prerelease, b.prerelease);
}
function compareNumbers(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function isPrerelease(version) {
    return version.prerelease.length > 0;
}
function isSnapshotCore(version) {
    return version.prerelease.some(({ rank }) => prereleaseWords[rank]?.includes('snapshot'));
}
function isFirstOfLine(version) {
    return !isPrerelease(version) && version.numbers.slice(2).every((part) => part === 0);
}
function finalOf(version) {
    return isPrerelease(version) ? coreVersion(version.numbers, '') : version;
}
function nextPatch(version) {
    if (isPrerelease(version))
        return finalOf(version);
    const [first = 0, second = 0, third = 0] = version.numbers;
    return coreVersion([first, second, third + 1], '');
}
function lineOf(version) {
    return `${version.numbers[0]}.${version.numbers[1]}`;
}
function firstOf(line) {
    return finalVersion(lineNumbers(line));
}
function finalVersion(numbers) {
    return coreVersion([...numbers, 0, 0].slice(0, Math.max(3, numbers.length)), '');
}
function compareLines(a, b) {
    return compareNumbers(lineNumbers(a), lineNumbers(b));
}
function lineNumbers(line) {
    const [first = 0, second = 0] = line.split('.').map(Number);
    return [first, second];
}
function coreVersion(written, suffix) {
    const numbers = written.length < 3 ? [...written, 0] : written;
    return {
        text: numbers.join('.') + suffix,
        numbers,
        prerelease: suffix === '' ? [] : prereleaseParts(suffix),
        twoPart: written.length === 2,
    };
}
function prereleaseParts(suffix) {
    return [...suffix.matchAll(partPattern)].map(({ groups }) => ({
        rank: prereleaseWords.findIndex((words) => words.includes(groups?.word?.toLowerCase() ?? '')),
        number: Number(groups?.number ?? 0),
    }));
}
function comparePrereleases(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const left = a[index] ?? { rank: finalRank, number: 0 };
        const right = b[index] ?? { rank: finalRank, number: 0 };
        const difference = left.rank - right.rank || left.number - right.number;
        if (difference !== 0)
            return difference;
    }
    return 0;
}


}),

8100:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  EE: () => (dayIn),
  GS: () => (monthOf),
  Iq: () => (parseDay),
  Up: () => (weekdayOf),
  YM: () => (daysBetween),
  fi: () => (addDays),
  kQ: () => (isTimeZone),
  kb: () => (dayOf),
  lY: () => (yearOf),
  mx: () => (weekdays)
});
var _date_fns_tz_date_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2407);
var date_fns_addMilliseconds__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2701);
var date_fns_constants__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2058);



const weekdays = [
    'sunday',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
];
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
function parseDay(text) {
    if (!dayPattern.test(text) || text < '0100')
        return undefined;
    const date = new Date(text);
    return !Number.isNaN(date.getTime()) && toDay(date) === text ? text : undefined;
}
function dayOf(year, month, day) {
    return toDay(new Date(Date.UTC(year, month - 1, day)));
}
function addDays(day, count) {
    return toDay((0,date_fns_addMilliseconds__WEBPACK_IMPORTED_MODULE_1__.A)(new Date(day), count * date_fns_constants__WEBPACK_IMPORTED_MODULE_2__.w4));
}
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / date_fns_constants__WEBPACK_IMPORTED_MODULE_2__.w4;
}
function weekdayOf(day) {
    return weekdays[new Date(day).getUTCDay()];
}
function yearOf(day) {
    return Number(day.slice(0, 4));
}
function monthOf(day) {
    return Number(day.slice(5, 7));
}
function dayIn(instant, timeZone) {
    if (timeZone === 'UTC')
        return toDay(instant);
    const local = new _date_fns_tz_date_mini__WEBPACK_IMPORTED_MODULE_0__.q(instant, timeZone);
    return dayOf(local.getFullYear(), local.getMonth() + 1, local.getDate());
}
function isTimeZone(name) {
    try {
        return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}
function toDay(date) {
    return date.toISOString().slice(0, 10);
}


}),

7491:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  X: () => (firstFreeDay),
  x: () => (freezeOn)
});
var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);

function freezeOn(freezes, day, what) {
    return (freezes.find((freeze) => freeze.from <= day && day <= freeze.to && (freeze.for === what || freeze.for === 'all')) ?? null);
}
function firstFreeDay(freezes, day, what) {
    const freeze = freezeOn(freezes, day, what);
    return freeze === null ? day : firstFreeDay(freezes, (0,_day_js__WEBPACK_IMPORTED_MODULE_0__.fi)(freeze.to, 1), what);
}


}),

2418:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  v: () => (inputNames)
});
/* unused harmony export outputNames */
const inputNames = [
    'core-version',
    'plugin-versions',
    'target-date',
    'releasing',
    'current-core-version',
    'current-plugin-versions',
    'backport-request',
    'manifests',
    'catalog',
    'policy',
    'fail-on',
    'comment',
    'comment-key',
    'labels',
    'suggest',
    'report-file',
    'sarif-file',
    'token',
];
const outputNames = (/* unused pure expression or super */ null && ([
    'verdict',
    'compatible',
    'on-cadence',
    'core-kind',
    'moves-latest',
    'minimum-core',
    'due',
    'next-core-major',
    'next-core-major-date',
    'next-core-bugfix-date',
    'errors',
    'warnings',
    'undecided',
    'waived',
    'labels',
    'report-path',
]));


}),

9889:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  E: () => (longestManifest),
  Y: () => (settingsNames)
});
const longestManifest = 1_000_000;
const settingsNames = ['settings.gradle', 'settings.gradle.kts'];


}),

6873:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  d9: () => (isNamedByMonth),
  mI: () => (isNext),
  pD: () => (lineAfter),
  pQ: () => (numberingOf),
  s7: () => (isNamedAfter),
  wC: () => (isPossible)
});
var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
var _day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);


function numberingOf(line, formats) {
    return formats.findLast(({ from }) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(from, line) <= 0) ?? null;
}
function isNamedByMonth({ words }) {
    return words[1] === 'MONTH';
}
function lineAfter(previous, slot, formats, perYear) {
    for (const format of formats.toReversed()) {
        const line = lineInFormat(previous, slot, format, formats);
        const follows = line !== null && (previous === null || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(line, previous) > 0);
        if (follows && numberingOf(line, formats) === format) {
            return isPossible(line, format, perYear) ? line : null;
        }
    }
    return null;
}
function isNext(line, previous, formats) {
    const format = numberingOf(line, formats);
    if (format === null || format !== numberingOf(previous, formats))
        return true;
    const [first, second] = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.$K)(line);
    const [previousFirst, previousSecond] = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.$K)(previous);
    if (format.words.slice(0, 2).includes('N'))
        return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(line, previous) > 0;
    if (isNamedByMonth(format))
        return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(line, previous) > 0;
    if (first === previousFirst)
        return second === previousSecond + 1;
    if (format.words[0] === 'YEAR')
        return first > previousFirst && second === 1;
    return first === previousFirst + 1 && second === 0;
}
function isNamedAfter(line, slot, formats) {
    const words = numberingOf(line, formats)?.words ?? [];
    return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.$K)(line).every((number, index) => {
        if (words[index] === 'YEAR')
            return number === (0,_day_js__WEBPACK_IMPORTED_MODULE_1__.lY)(slot);
        return words[index] !== 'MONTH' || number === (0,_day_js__WEBPACK_IMPORTED_MODULE_1__.GS)(slot);
    });
}
function isPossible(line, format, perYear) {
    const [, second] = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.$K)(line);
    if (isNamedByMonth(format))
        return second >= 1 && second <= 12;
    if (format.words[0] !== 'YEAR')
        return true;
    return second >= 1 && (perYear === null || second <= perYear);
}
function lineInFormat(previous, slot, format, formats) {
    const year = (0,_day_js__WEBPACK_IMPORTED_MODULE_1__.lY)(slot);
    if (isNamedByMonth(format))
        return `${year}.${(0,_day_js__WEBPACK_IMPORTED_MODULE_1__.GS)(slot)}`;
    const continues = previous !== null && numberingOf(previous, formats) === format;
    const [first, second] = continues ? (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.$K)(previous) : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.$K)(format.from);
    if (format.words[0] !== 'YEAR')
        return continues ? `${first}.${second + 1}` : format.from;
    if (year > first)
        return `${year}.1`;
    return continues ? `${first}.${second + 1}` : year === first ? format.from : null;
}


}),

6929:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  O: () => (once)
});
function once(workOut) {
    let known;
    return () => {
        known ??= workOut();
        return known;
    };
}


}),

4761:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J: () => (pluginShapes),
  a: () => (pluginCadenceOf)
});
var _plugin_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(938);

const pluginShapes = {
    'plugin-major': 'major',
    'plugin-minor': 'minor',
    'plugin-patch': 'patch',
};
function pluginCadenceOf(plugins, version) {
    return (0,_plugin_version_js__WEBPACK_IMPORTED_MODULE_0__.dR)(version) ? plugins[pluginShapes[(0,_plugin_version_js__WEBPACK_IMPORTED_MODULE_0__["do"])(version)]] : null;
}


}),

938:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  CL: () => (comparePluginVersions),
  LR: () => (isSnapshot),
  Vz: () => (changeBetween),
  dR: () => (isFinal),
  "do": () => (pluginKindOf),
  gW: () => (sameReleaseLine),
  qy: () => (pluginVersionForm),
  z$: () => (parsePluginVersion)
});
var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6353);
var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__);
var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9802);


const pluginVersionForm = 'a SemVer version of three numbers, such as 1.1.5 or 2.0.0-rc.1';
const parsed = new Map();
function parsePluginVersion(text) {
    const known = parsed.get(text);
    if (known !== undefined)
        return known;
    if (text.length > _core_version_js__WEBPACK_IMPORTED_MODULE_1__.Ps || !/^v?\d\S*$/.test(text))
        return undefined;
    const version = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0___default()(text) ?? undefined;
    if (version !== undefined)
        parsed.set(text, version);
    return version;
}
function comparePluginVersions(a, b) {
    return a.compare(b);
}
function isFinal(version) {
    return version.prerelease.length === 0;
}
function isSnapshot(version) {
    return version.prerelease.some((part) => String(part).toUpperCase() === 'SNAPSHOT');
}
function pluginKindOf(version) {
    if (version.patch > 0)
        return 'plugin-patch';
    return version.minor > 0 ? 'plugin-minor' : 'plugin-major';
}
function sameReleaseLine(version, other) {
    const kind = pluginKindOf(version);
    if (kind === 'plugin-major' || version.major !== other.major)
        return false;
    return kind === 'plugin-minor' || version.minor === other.minor;
}
function changeBetween(before, now) {
    const order = now.compare(before);
    if (order < 0)
        return 'downgrade';
    if (order === 0)
        return 'none';
    if (now.major !== before.major)
        return 'major';
    if (now.minor !== before.minor)
        return 'minor';
    return now.patch !== before.patch ? 'patch' : 'prerelease';
}


}),

6302:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (numberWords),
  d: () => (noLinks)
});
const numberWords = ['YEAR', 'MONTH', 'MAJOR', 'MINOR', 'PATCH', 'N'];
const noLinks = { migration: null, support: null, board: null, others: {} };


}),

3816:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (parseRequirement)
});

// EXTERNAL MODULE: ./lib/model/requirement.js
var requirement = __webpack_require__(4017);
// EXTERNAL MODULE: ./lib/model/core-version.js
var core_version = __webpack_require__(9802);
// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
;// CONCATENATED MODULE: ./lib/model/requirement-end.js


function readEnd(text) {
    return ((0,core_version/* parseCoreVersion */.BE)(text) ?? { wrong: `"${(0,shown/* shown */.S)(text)}" is no core version (${core_version/* coreVersionForm */.YN})` });
}
const number = '(?:0|[1-9]\\d{0,14})';
const wildcardPattern = new RegExp(`^v?(?<prefix>${number}(?:\\.${number}){0,2})\\.(?:\\*|x|\\+)$`, 'i');
function readWildcard(text) {
    const numbers = wildcardPattern.exec(text)?.groups?.prefix?.split('.').map(Number);
    if (numbers === undefined)
        return null;
    const last = numbers.length - 1;
    return upTo(numbers, numbers.map((number, index) => (index === last ? number + 1 : number)));
}
function upTo(from, to) {
    return {
        lower: { version: (0,core_version/* finalVersion */.rN)(from), inclusive: true },
        upper: { version: (0,core_version/* finalVersion */.rN)(to), inclusive: false },
    };
}

;// CONCATENATED MODULE: ./lib/model/comparator-range.js



function readComparators(text) {
    const parts = text.split('||').map((part) => part.trim());
    const intervals = [];
    for (const part of parts) {
        const interval = comparators(part, parts.length > 1);
        if ('wrong' in interval)
            return interval;
        intervals.push(interval);
    }
    return intervals;
}
const comparatorPattern = /(?<operator>[<>]=?|=|\^|~|)\s*(?<version>[^\s<>=^~]+)\s*/y;
function comparators(text, besideOthers) {
    if (text === '')
        return { wrong: 'one side of || is empty' };
    const intervals = [];
    comparatorPattern.lastIndex = 0;
    for (let end = 0; end < text.length; end = comparatorPattern.lastIndex) {
        const groups = comparatorPattern.exec(text)?.groups;
        if (groups?.version === undefined)
            return { wrong: `"${(0,shown/* shown */.S)(text.slice(end))}" is no comparison` };
        const alone = !besideOthers && end === 0 && comparatorPattern.lastIndex === text.length;
        const interval = comparator(groups.operator ?? '', groups.version, alone);
        if ('wrong' in interval)
            return interval;
        intervals.push(interval);
    }
    return (0,requirement/* intersectionOf */.Pd)(intervals);
}
function comparator(operator, text, alone) {
    if (operator === '^' || operator === '~')
        return npmRange(operator, text);
    if (operator === '')
        return plain(text, alone);
    const version = readEnd(text);
    if ('wrong' in version)
        return version;
    const bound = { version, inclusive: operator.includes('=') };
    if (operator === '=')
        return { lower: bound, upper: bound };
    return operator.startsWith('>') ? { lower: bound, upper: null } : { lower: null, upper: bound };
}
function plain(text, alone) {
    const family = readWildcard(text);
    if (family !== null)
        return family;
    const explicit = text.endsWith('+');
    const version = readEnd(explicit ? text.slice(0, -1) : text);
    if ('wrong' in version)
        return version;
    if (!alone && !explicit)
        return { wrong: `${(0,shown/* shown */.S)(text)} stands beside others: write >= or = before it` };
    return { lower: { version, inclusive: true }, upper: null };
}
const partialPattern = /^v?(?<major>0|[1-9]\d{0,14})$/;
function npmRange(operator, text) {
    const lone = partialPattern.exec(text)?.groups?.major;
    const version = readEnd(lone === undefined ? text : `${lone}.0`);
    if ('wrong' in version)
        return version;
    const written = lone === undefined ? (version.twoPart ? 2 : 3) : 1;
    const kept = operator === '~' ? Math.min(written, 2) - 1 : caretIndex(version, written);
    const next = version.numbers
        .slice(0, kept + 1)
        .map((number, index) => (index === kept ? number + 1 : number));
    return { lower: { version, inclusive: true }, upper: upTo(version.numbers, next).upper };
}
function caretIndex({ numbers }, written) {
    const first = numbers.findIndex((number) => number !== 0);
    return first === -1 ? written - 1 : Math.min(first, written - 1);
}

;// CONCATENATED MODULE: ./lib/model/maven-range.js


const intervalPattern = /(?<open>[[(])(?<body>[^[\]()]*)(?<close>[\])])(?<separator>\s*,?\s*)/y;
function readMavenRange(text) {
    const intervals = [];
    intervalPattern.lastIndex = 0;
    for (let end = 0; end < text.length; end = intervalPattern.lastIndex) {
        const groups = intervalPattern.exec(text)?.groups;
        const separated = (groups?.separator?.includes(',') ?? false) === intervalPattern.lastIndex < text.length;
        if (groups === undefined || !separated) {
            return { wrong: 'its brackets do not form intervals such as [1.0,2.0) or [0.23,)' };
        }
        const interval = mavenInterval(groups.open === '[', groups.body ?? '', groups.close === ']');
        if ('wrong' in interval)
            return interval;
        intervals.push(interval);
    }
    return intervals;
}
function mavenInterval(from, body, to) {
    const ends = body.split(',').map((end) => end.trim());
    if (ends.length > 2)
        return { wrong: `"${(0,shown/* shown */.S)(body)}" has more than two ends` };
    const [first = '', last] = ends;
    if (last === undefined) {
        return from && to
            ? exactly(first)
            : { wrong: 'a single version stands in square brackets: [1.0]' };
    }
    const lower = first === '' ? null : intervalEnd(first, from, 'lower');
    if (lower !== null && 'wrong' in lower)
        return lower;
    const upper = last === '' ? null : intervalEnd(last, to, 'upper');
    if (upper !== null && 'wrong' in upper)
        return upper;
    return { lower, upper };
}
function intervalEnd(text, inclusive, side) {
    const family = readWildcard(text);
    if (family === null) {
        const version = readEnd(text);
        return 'wrong' in version ? version : { version, inclusive };
    }
    if (!inclusive)
        return { wrong: `the wildcard ${(0,shown/* shown */.S)(text)} needs a square bracket beside it` };
    return family[side];
}
function exactly(text) {
    const family = readWildcard(text);
    if (family !== null)
        return family;
    const version = readEnd(text);
    if ('wrong' in version)
        return version;
    return { lower: { version, inclusive: true }, upper: { version, inclusive: true } };
}

;// CONCATENATED MODULE: ./lib/model/requirement-notation.js



const longestRequirement = 300;
function parseRequirement(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return { wrong: 'it is empty' };
    if (trimmed.length > longestRequirement) {
        return { wrong: `it is longer than ${longestRequirement} characters` };
    }
    const intervals = /[[\]()]/.test(trimmed) ? readMavenRange(trimmed) : readComparators(trimmed);
    if ('wrong' in intervals)
        return intervals;
    if (intervals.some(requirement/* isEmpty */.Im))
        return { wrong: 'no core can lie in this range' };
    return { text: trimmed, intervals: [...intervals].sort(requirement/* compareIntervals */.g) };
}


}),

4017:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Im: () => (isEmpty),
  Pd: () => (intersectionOf),
  Zo: () => (fitOf),
  g: () => (compareIntervals),
  o: () => (minimumOf),
  qJ: () => (lowestFitting)
});
var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);

function fitOf(core, { intervals }) {
    if (intervals.some((interval) => contains(interval, core)))
        return 'fits';
    return intervals.some((interval) => isBelow(core, interval)) ? 'too-old' : 'too-new';
}
function minimumOf({ intervals }) {
    return intervals[0]?.lower?.version ?? null;
}
function lowestFitting(requirements, from = null) {
    if (from === null && requirements.every((each) => minimumOf(each) === null))
        return null;
    const floor = highest([...requirements.map(minimumOf), from]);
    const candidates = requirements
        .flatMap(({ intervals }) => intervals)
        .flatMap(({ lower }) => (lower === null ? [] : [lowestIn(lower)]))
        .filter((core) => floor === null || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.CB)(core, floor) >= 0)
        .sort(_core_version_js__WEBPACK_IMPORTED_MODULE_0__.CB);
    return (candidates.find((core) => requirements.every((each) => fitOf(core, each) === 'fits')) ?? null);
}
function highest(cores) {
    let found = null;
    for (const core of cores) {
        if (core !== null && (found === null || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.CB)(core, found) > 0))
            found = core;
    }
    return found;
}
function isEmpty({ lower, upper }) {
    if (lower === null || upper === null)
        return false;
    if (excludesPrereleases(upper)) {
        return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.S$)(lower.version.numbers, upper.version.numbers) >= 0;
    }
    const order = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.CB)(lower.version, upper.version);
    return order > 0 || (order === 0 && !(lower.inclusive && upper.inclusive));
}
function intersectionOf(intervals) {
    const [only] = intervals;
    if (only !== undefined && intervals.length === 1)
        return only;
    const lowers = intervals.flatMap(({ lower }) => lower ?? []).sort(compareLowers);
    const uppers = intervals.flatMap(({ upper }) => upper ?? []).sort(compareUppers);
    return { lower: lowers.at(-1) ?? null, upper: uppers[0] ?? null };
}
function compareIntervals(a, b) {
    if (a.lower === null || b.lower === null)
        return Number(a.lower !== null) - Number(b.lower !== null);
    return compareLowers(a.lower, b.lower);
}
function compareLowers(a, b) {
    return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.CB)(a.version, b.version) || Number(b.inclusive) - Number(a.inclusive);
}
function compareUppers(a, b) {
    return ((0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.S$)(a.version.numbers, b.version.numbers) ||
        Number(excludesPrereleases(b)) - Number(excludesPrereleases(a)) ||
        (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.CB)(a.version, b.version) ||
        Number(a.inclusive) - Number(b.inclusive));
}
function contains(interval, core) {
    return !isBelow(core, interval) && !isAbove(core, interval);
}
function isBelow(core, { lower }) {
    if (lower === null)
        return false;
    const order = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.CB)(core, lower.version);
    return lower.inclusive ? order < 0 : order <= 0;
}
function isAbove(core, { upper }) {
    if (upper === null)
        return false;
    if (excludesPrereleases(upper))
        return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.S$)(core.numbers, upper.version.numbers) >= 0;
    const order = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.CB)(core, upper.version);
    return upper.inclusive ? order > 0 : order >= 0;
}
function excludesPrereleases(upper) {
    return !upper.inclusive && !(0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.V1)(upper.version);
}
function lowestIn({ version, inclusive }) {
    return inclusive ? version : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.W7)(version);
}


}),

4431:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (shown)
});
const longestShown = 100;
const credentials = /(?<=\w:\/\/)[^\s/@]+(?=@)/g;
function shown(text) {
    const safe = text.slice(0, longestShown * 10).replace(credentials, '***');
    const characters = [...safe.slice(0, longestShown * 2)];
    return characters.length <= longestShown && text.length <= longestShown * 2
        ? safe
        : `${characters.slice(0, longestShown).join('')}\u2026`;
}


}),

8463:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Mv: () => (slotsAfter),
  OX: () => (slotBefore),
  SK: () => (slotOn),
  T4: () => (latestOn),
  th: () => (isOut)
});
var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
var _day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);


function slotOn({ slots }, day, toleranceDays) {
    const near = slots
        .map((slot) => ({ slot, distance: Math.abs((0,_day_js__WEBPACK_IMPORTED_MODULE_1__.YM)(slot.date, day)) }))
        .filter(({ distance }) => distance <= toleranceDays)
        .sort((a, b) => a.distance - b.distance);
    return near[0]?.slot ?? null;
}
function slotBefore({ slots }, day) {
    return slots.findLast(({ date }) => date < day) ?? null;
}
function slotsAfter({ slots }, day) {
    return slots.filter(({ date }) => date > day);
}
function latestOn(lines, day) {
    let latest = null;
    for (const { line, out } of lines.values()) {
        if (out > day)
            continue;
        if (latest === null || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(line, latest.line) > 0)
            latest = { line, date: out };
    }
    return latest;
}
function isOut({ lines }, line, day) {
    const known = lines.get(line);
    return known === undefined || known.out <= day;
}


}),

4034:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (connectionOf),
  d: () => (connectorOf)
});
function connectionOf(token, variables) {
    if (!token)
        return null;
    const apiUrl = variables.GITHUB_API_URL || 'https://api.github.com';
    return { token, apiUrl, graphqlUrl: variables.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql` };
}
function connectorOf(connection) {
    if (connection === null)
        return null;
    return async (patience) => (await __webpack_require__.e(301).then(__webpack_require__.bind(__webpack_require__, 6682))).connect(connection, patience);
}


}),

2009:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (confinedFiles),
  a: () => (ownFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/outside/find-files.js
const ignored = ['**/node_modules/**', '**/.git/**'];
async function findFiles(folder, pattern) {
    const { glob } = await __webpack_require__.e(382).then(__webpack_require__.bind(__webpack_require__, 3382));
    return glob(pattern, {
        cwd: folder,
        dot: true,
        expandDirectories: false,
        followSymbolicLinks: false,
        ignore: ignored,
    });
}

;// CONCATENATED MODULE: ./lib/outside/read-file.js

function readPlainFile(place, mostBytes) {
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    return readOpened(place, flags, (file) => readPlain(file, mostBytes));
}
function readAnyFile(place, mostBytes) {
    return readOpened(place, external_node_fs_.constants.O_RDONLY, (file) => readAny(file, mostBytes));
}
function readOpened(place, flags, read) {
    try {
        const file = (0,external_node_fs_.openSync)(place, flags);
        try {
            return read(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        return readFailure(error);
    }
}
function readPlain(file, mostBytes) {
    const stat = (0,external_node_fs_.fstatSync)(file);
    if (stat.isDirectory())
        return { kind: 'refused', why: 'it is a folder' };
    if (!stat.isFile())
        return { kind: 'refused', why: 'it is no plain file' };
    if (stat.size > mostBytes)
        return tooLarge(`${stat.size} bytes`, mostBytes);
    return { kind: 'text', text: (0,external_node_fs_.readFileSync)(file, 'utf8') };
}
function readAny(file, mostBytes) {
    const stat = (0,external_node_fs_.fstatSync)(file);
    if (stat.isFile() || stat.isDirectory())
        return readPlain(file, mostBytes);
    const bytes = Buffer.alloc(mostBytes + 1);
    let length = 0;
    while (length <= mostBytes) {
        const more = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
        if (more === 0)
            return { kind: 'text', text: bytes.toString('utf8', 0, length) };
        length += more;
    }
    return tooLarge('no end so far', mostBytes);
}
function tooLarge(size, mostBytes) {
    return { kind: 'refused', why: `it has ${size}, more than the ${mostBytes} allowed` };
}
function readFailure(error) {
    const { code, message } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === 'EACCES')
        return { kind: 'refused', why: 'the system does not permit it' };
    return { kind: 'refused', why: message };
}

;// CONCATENATED MODULE: ./lib/outside/workspace.js




function confinedFiles(folder) {
    return {
        read: async (path, mostBytes) => readInside([folder], (0,external_node_path_.resolve)(folder, path), mostBytes),
        ...looking(folder),
        write: async (path, text) => {
            const place = (0,external_node_path_.resolve)(folder, path);
            return whyOutside(folder, place, (0,external_node_path_.dirname)(place)) ?? writeText(place, text);
        },
    };
}
function ownFiles(folder, ...flags) {
    const named = flags.flatMap((value) => pathsIn(value ?? '')).map((path) => (0,external_node_path_.resolve)(folder, path));
    const roots = [folder, ...named.map((place) => (0,external_node_path_.dirname)(place))];
    return {
        read: async (path, mostBytes) => {
            const place = (0,external_node_path_.resolve)(folder, path);
            return named.includes(place)
                ? readAnyFile(place, mostBytes)
                : readInside(roots, place, mostBytes);
        },
        ...looking(folder),
        write: async (path, text) => writeText((0,external_node_path_.resolve)(folder, path), text),
    };
}
function pathsIn(value) {
    return value
        .split(/[\n,]/)
        .map((part) => part.trim())
        .flatMap((part) => [part, part.slice(part.indexOf('=') + 1).trim()])
        .filter((part) => part !== '');
}
function looking(folder) {
    return {
        name: (0,external_node_path_.basename)(folder),
        find: (pattern) => findFiles(folder, pattern),
        hasCheckout: async () => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, '.git')),
    };
}
function readInside(folders, place, mostBytes) {
    const reasons = folders.map((folder) => whyOutside(folder, place, place));
    const [why] = reasons;
    if (why && reasons.every((reason) => reason !== null))
        return { kind: 'refused', why };
    return readPlainFile(place, mostBytes);
}
function whyOutside(folder, place, followed) {
    if (!isInside(folder, place))
        return 'it lies outside the workspace';
    const root = realPathOf(folder) ?? folder;
    for (let at = followed; at.length >= folder.length; at = (0,external_node_path_.dirname)(at)) {
        const real = realPathOf(at);
        if (real === null)
            continue;
        if (real !== root && !isInside(root, real))
            return 'a symlink leads out of the workspace';
        return (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).includes('.git') ? 'it is one of git\u2019s own files' : null;
    }
    return null;
}
function realPathOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return null;
    }
}
function isInside(folder, place) {
    const way = (0,external_node_path_.relative)(folder, place);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function writeText(place, text) {
    const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = external_node_fs_.constants;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(place), { recursive: true });
        const file = (0,external_node_fs_.openSync)(place, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644);
        try {
            (0,external_node_fs_.writeFileSync)(file, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        return null;
    }
    catch (error) {
        const { code, message } = error;
        return code === 'ELOOP' ? 'it is a symlink' : message;
    }
}


}),

59:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FS: () => (defaultPreset),
  t: () => (findPreset),
  gC: () => (presetNames),
  bz: () => (presetThatKnows)
});

;// CONCATENATED MODULE: ./lib/presets/home-assistant.js
const homeAssistant = {
    name: 'home-assistant',
    'time-zone': 'UTC',
    prereleases: 'strict',
    core: {
        name: 'home-assistant',
        images: ['homeassistant/home-assistant', 'ghcr.io/home-assistant/home-assistant'],
        numbering: [
            { from: '0.1', format: 'MAJOR.MINOR.PATCH' },
            { from: '2020.12', format: 'YEAR.MONTH.PATCH' },
        ],
        major: { on: { week: 'first', weekday: 'wednesday' } },
        bugfix: { on: 'any', lines: ['latest'] },
    },
    'tolerance-days': 0,
};

;// CONCATENATED MODULE: ./lib/presets/kestra-calver.js
const kestraCalver = {
    name: 'kestra-calver',
    'time-zone': 'UTC',
    prereleases: 'strict',
    core: {
        name: 'kestra',
        images: ['kestra/kestra', 'registry.kestra.io/docker/kestra-ee'],
        properties: ['kestraVersion'],
        numbering: [
            { from: '0.1', format: 'MAJOR.MINOR.PATCH' },
            { from: '2025.1', format: 'YEAR.MAJOR.PATCH' },
        ],
        major: {
            on: { week: 'first', weekday: 'tuesday', months: [2, 4, 6, 8, 10, 12] },
            'per-year': 6,
        },
        bugfix: { on: { weekday: 'thursday' }, lines: ['latest'] },
        backport: 'on-request',
        schedule: {
            '0.20': '2024-12-03',
            '0.21': '2025-02-04',
            '0.22': '2025-04-01',
            '1.0': '2025-06-03',
            '2025.1': '2025-08-05',
            '2025.2': '2025-10-07',
            '2025.3': '2025-12-02',
            '2026.1': '2026-02-03',
        },
        stops: ['1.0'],
        breaking: [
            {
                from: '2025.1',
                reason: 'from 2025.1 on every major may break; 2025.1 itself removes deprecated features and plugins',
                guide: 'https://kestra.io/docs/migration-guide',
            },
        ],
    },
    plugins: {
        major: { on: 'core-major' },
        minor: { on: { weekday: 'thursday' } },
        patch: { on: { weekday: 'thursday' } },
    },
    'tolerance-days': 0,
    links: {
        migration: 'https://kestra.io/docs/migration-guide',
        support: 'https://kestra.io/demo',
        board: 'https://github.com/orgs/kestra-io/projects/15/views/1',
        'helper-scripts': 'https://github.com/kestra-io/helper-scripts',
    },
};

;// CONCATENATED MODULE: ./lib/presets/kestra-semver.js
const kestraSemver = {
    name: 'kestra-semver',
    'time-zone': 'UTC',
    prereleases: 'strict',
    core: {
        name: 'kestra',
        images: ['kestra/kestra', 'registry.kestra.io/docker/kestra-ee'],
        properties: ['kestraVersion'],
        numbering: [{ from: '0.1', format: 'MAJOR.MINOR.PATCH' }],
        major: { on: 'any' },
        bugfix: { on: { weekday: 'tuesday' }, lines: ['latest', '1.0', '1.3'] },
        schedule: {
            '0.20': '2024-12-03',
            '0.21': '2025-02-04',
            '0.22': '2025-04-01',
            '0.23': '2025-06-17',
            '0.24': '2025-08-05',
            '1.0': '2025-09-09',
            '1.1': '2025-11-04',
            '1.2': '2026-01-13',
            '1.3': '2026-03-03',
            '2.0': '2026-09-08',
        },
        stops: ['1.3'],
        support: {
            '1.0': { until: '2026-09-09' },
            '1.3': { until: '2027-03-03' },
        },
    },
    'tolerance-days': 0,
    links: {
        migration: 'https://kestra.io/docs/migration-guide',
        support: 'https://kestra.io/demo',
    },
};

;// CONCATENATED MODULE: ./lib/presets/index.js



const presets = {
    'kestra-calver': kestraCalver,
    'kestra-semver': kestraSemver,
    'home-assistant': homeAssistant,
};
const defaultPreset = 'kestra-calver';
const presetNames = Object.keys(presets);
function findPreset(name) {
    return Object.hasOwn(presets, name) ? (presets[name] ?? null) : null;
}
function presetThatKnows(line, except) {
    const knows = (name) => Object.hasOwn(findPreset(name)?.core?.schedule ?? {}, line);
    return presetNames.find((name) => name !== except && knows(name)) ?? null;
}


}),

3199:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H: () => (readCatalogues),
  M: () => (cataloguePaths)
});
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
var _model_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4431);


const mostCatalogueBytes = 20_000_000;
async function readCatalogues(input, files, download = downloadLazily, mayBeMissing = false) {
    const catalogues = [];
    const problems = [];
    for (const written of namesIn(input)) {
        const { core, name } = splitCore(written);
        const read = await readOne(name, files, download);
        if (read.kind === 'text')
            catalogues.push({ path: name, text: read.text, ...core });
        else if (read.kind === 'refused')
            problems.push(unreadable(name, read.why));
        else if (!mayBeMissing)
            problems.push(unreadable(name, 'there is no such file'));
    }
    return { catalogues, problems };
}
function cataloguePaths(input) {
    return namesIn(input)
        .map((written) => splitCore(written).name)
        .filter((name) => !hasScheme(name));
}
function namesIn(input) {
    return input
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function splitCore(written) {
    const at = written.indexOf('=');
    const core = written.slice(0, Math.max(at, 0)).trim();
    if ((0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.BE)(core) === undefined)
        return { core: {}, name: withoutDot(written) };
    return { core: { core }, name: withoutDot(written.slice(at + 1).trim()) };
}
function withoutDot(path) {
    return path.replace(/^(?:\.\/)+/, '');
}
async function readOne(name, files, download) {
    if (/^https:\/\//i.test(name))
        return download(name, mostCatalogueBytes);
    if (!hasScheme(name))
        return files.read(name, mostCatalogueBytes);
    return { kind: 'refused', why: `${name.slice(0, name.indexOf(':'))}:// is not https://` };
}
function hasScheme(name) {
    return /^[a-z][\w+.-]+:\/\//i.test(name);
}
async function downloadLazily(address, mostBytes) {
    const { download } = await __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 2253));
    return download(address, mostBytes);
}
function unreadable(name, why) {
    return {
        message: `The catalogue ${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_1__.S)(name)} cannot be read: ${why}.`,
        found: (0,_model_shown_js__WEBPACK_IMPORTED_MODULE_1__.S)(name),
        expected: 'a catalogue as JSON or YAML, in a file or at a public https address',
        location: null,
    };
}


}),

6060:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readInputs)
});
var _model_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2418);

function readInputs(get) {
    const entries = _model_input_js__WEBPACK_IMPORTED_MODULE_0__.v.map((name) => [name, get(name).trim()]);
    return Object.fromEntries(entries);
}


}),

8203:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cp: () => (nameManifests),
  xt: () => (readManifestFiles),
  e3: () => (wellKnownManifests),
  GY: () => (withSettings)
});

// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
;// CONCATENATED MODULE: ./lib/read/manifest-paths.js

const mostMatches = 200;
async function findPaths(input, find) {
    const names = namesIn(input);
    if (names.length === 1 && names[0] === 'none')
        return { paths: [], problems: [] };
    const paths = new Set();
    const problems = [];
    for (const name of names) {
        const found = isPattern(name) ? await matchesOf(name, find) : { paths: [name], problems: [] };
        for (const path of found.paths)
            paths.add(path);
        problems.push(...found.problems);
    }
    return { paths: [...paths], problems };
}
function namesIn(input) {
    return input
        .split('\n')
        .flatMap((line) => line.match(/(?:\{[^{}]*\}|[^,])+/g) ?? [])
        .map((name) => name.trim().replace(/^(?:\.\/)+/, ''))
        .filter((name) => name !== '');
}
function isPattern(name) {
    return /[*?[{]/.test(name);
}
async function matchesOf(pattern, find) {
    if (/^[\\/]|^[A-Za-z]:|\.\./.test(pattern))
        return wrong(pattern, 'leads out of the folder');
    const paths = (await find(pattern)).toSorted();
    if (paths.length === 0)
        return wrong(pattern, 'matches no file');
    if (paths.length > mostMatches)
        return wrong(pattern, `matches ${paths.length} files`);
    return { paths, problems: [] };
}
function wrong(pattern, what) {
    const problem = {
        message: `The pattern ${(0,shown/* shown */.S)(pattern)} in manifests ${what}.`,
        found: (0,shown/* shown */.S)(pattern),
        expected: `a pattern that matches 1 to ${mostMatches} files inside the folder, or none`,
        location: null,
    };
    return { paths: [], problems: [problem] };
}

;// CONCATENATED MODULE: ./lib/read/manifests.js



const wellKnownManifests = [
    'gradle.properties',
    'Dockerfile',
    'compose.yaml',
    'compose.yml',
    'docker-compose.yaml',
    'docker-compose.yml',
    'values.yaml',
    'values.yml',
    '.plugins',
    'plugins.txt',
    'release-gate.plugins.yaml',
    'release-gate.plugins.yml',
    'release-gate.plugins.json',
];
async function nameManifests(inputs, find) {
    const searched = inputs.manifests === '' && inputs['core-version'] === '' && inputs['plugin-versions'] === '';
    if (searched)
        return { paths: wellKnownManifests, searched, problems: [] };
    return { ...(await findPaths(inputs.manifests, find)), searched };
}
async function readManifestFiles({ paths, searched }, read, mayBeMissing = searched) {
    const files = [];
    const unread = new Map();
    const addUnread = (why, path) => unread.set(why, [...(unread.get(why) ?? []), path]);
    for (const path of withSettings(paths)) {
        const needed = !mayBeMissing && paths.includes(path);
        const file = await read(path, manifest/* longestManifest */.E);
        if (file.kind === 'text')
            files.push({ path, text: file.text });
        else if (file.kind === 'refused')
            addUnread(file.why, path);
        else if (needed)
            addUnread('there is no such file', path);
    }
    const problems = [...unread].map(([why, refused]) => unreadable(refused, why));
    return { manifests: { files, searched }, problems };
}
function withSettings(paths) {
    return [...paths, ...settingsBeside(paths)];
}
function settingsBeside(paths) {
    return paths
        .filter((path) => /(?:^|\/)gradle\.properties$/.test(path))
        .map((path) => path.slice(0, path.lastIndexOf('/') + 1))
        .flatMap((folder) => manifest/* settingsNames */.Y.map((name) => folder + name));
}
function unreadable(paths, why) {
    const several = paths.length > 1;
    const listed = (0,shown/* shown */.S)(paths.join(', '));
    return {
        message: `The manifest${several ? 's' : ''} ${listed} cannot be read: ${why}.`,
        found: listed,
        expected: `${several ? 'files' : 'a file'} of at most ${manifest/* longestManifest */.E} bytes inside the workspace`,
        location: null,
    };
}


}),

4051:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  LG: () => (mostPolicyBytes),
  S1: () => (isPreset),
  T4: () => (readPolicy),
  ps: () => (policyPathOf),
  r2: () => (defaultPolicyPath)
});
var _model_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4431);
var _presets_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59);
var _resolve_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3181);



const defaultPolicyPath = '.github/release-gate.yml';
const mostPolicyBytes = 1_000_000;
function isPreset(input) {
    return _presets_index_js__WEBPACK_IMPORTED_MODULE_0__.gC.includes(input);
}
function policyPathOf(input) {
    return input === '' ? defaultPolicyPath : input.replace(/^(?:\.\/)+/, '');
}
async function readPolicy(input, readText, needed = input !== '') {
    if (isPreset(input))
        return preset(input);
    const path = policyPathOf(input);
    const first = await readText(path);
    if (first.kind === 'missing' && !needed)
        return preset(_presets_index_js__WEBPACK_IMPORTED_MODULE_0__.FS);
    const files = [];
    const problems = await followExtends(path, first, readText, files);
    return { policy: { kind: 'files', files }, problems };
}
async function followExtends(path, read, readText, files) {
    if (read.kind !== 'text')
        return [unreadable(path, read, files.at(-1) ?? null)];
    const file = { path, text: read.text };
    files.push(file);
    const { extendsOf } = await Promise.all([__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(101), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 8789));
    const next = extendsOf(file);
    if (next === null || files.some((each) => each.path === next))
        return [];
    const out = /^\.\.(?:\/|$)/.test(next) || (next.startsWith('/') && !path.startsWith('/'));
    if (out)
        return [unreadable(next, { kind: 'refused', why: 'it leads out of the folder' }, file)];
    return followExtends(next, await readText(next), readText, files);
}
function preset(name) {
    return { policy: { kind: 'preset', name }, problems: [] };
}
function unreadable(path, read, extending) {
    const why = read.kind === 'missing' ? 'there is no such file' : read.why;
    const from = extending === null ? '' : `, which ${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_1__.S)(extending.path)} extends,`;
    const meant = read.kind === 'missing' ? (0,_resolve_suggest_js__WEBPACK_IMPORTED_MODULE_2__.Z)(path, _presets_index_js__WEBPACK_IMPORTED_MODULE_0__.gC) : null;
    const hint = meant === null ? '' : ` Did you mean the preset ${meant}?`;
    return {
        message: `The policy ${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_1__.S)(path)}${from} cannot be read: ${why}.${hint}`,
        found: (0,_model_shown_js__WEBPACK_IMPORTED_MODULE_1__.S)(path),
        expected: `a policy file, or a preset: ${_presets_index_js__WEBPACK_IMPORTED_MODULE_0__.gC.join(', ')}`,
        location: null,
    };
}


}),

2755:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (read)
});

// EXTERNAL MODULE: ./lib/read/catalogues.js
var read_catalogues = __webpack_require__(3199);
;// CONCATENATED MODULE: ./lib/read/commits.js
function commitsOf(event, hasCheckout) {
    const { name, sha, pullRequest, headSha, baseSha } = event;
    if (name === 'pull_request_target')
        return { head: headSha ?? `refs/pull/${pullRequest}/head`, base: sha };
    const head = hasCheckout || sha === '' ? null : sha;
    return { head, base: pullRequest === null ? baseSha : `${sha}^1` };
}

// EXTERNAL MODULE: ./lib/read/manifests.js + 1 modules
var read_manifests = __webpack_require__(8203);
// EXTERNAL MODULE: ./lib/read/policy.js
var policy = __webpack_require__(4051);
;// CONCATENATED MODULE: ./lib/read/read.js




async function read(world) {
    const { inputs, files, github } = world;
    const named = await (0,read_manifests/* nameManifests */.cp)(inputs, files.find);
    const { readHead, readBefore, remote, here } = await openSnapshots(world, named.paths);
    const manifests = await (0,read_manifests/* readManifestFiles */.xt)(named, readHead);
    const catalogues = await (0,read_catalogues/* readCatalogues */.H)(inputs.catalog, { read: readHead });
    const { judging, before } = await readBase(inputs, named, here, catalogues.catalogues, readBefore);
    return {
        inputs,
        door: world.door,
        now: world.now,
        policy: judging.policy,
        proposedPolicy: proposedPolicy(here, judging),
        catalogues: catalogues.catalogues,
        manifests: manifests.manifests,
        repository: github?.event.repo || files.name,
        base: before?.base ?? null,
        event: github?.event ?? null,
        pullRequest: remote?.pullRequest ?? null,
        notices: [...(remote?.notices ?? []), ...judging.notices],
        problems: [judging, named, manifests, catalogues, ...(before === null ? [] : [before])].flatMap(({ problems }) => problems),
    };
}
async function readBase(inputs, named, here, now, readBefore) {
    if (readBefore === null)
        return { judging: { ...here, notices: [] }, before: null };
    const { readBasePolicy, readBaseSources } = await __webpack_require__.e(596).then(__webpack_require__.bind(__webpack_require__, 3596));
    return {
        judging: await readBasePolicy(inputs.policy, here, readBefore),
        before: await readBaseSources(inputs.catalog, named, now, readBefore),
    };
}
async function openSnapshots(world, manifests) {
    const { inputs, files, github, baseline } = world;
    const commits = await commitsFor(world);
    const standing = commits.head === null ? await policyIn(inputs.policy, files.read) : null;
    const paths = [
        ...policyPaths(inputs.policy, standing),
        ...(0,read_catalogues/* cataloguePaths */.M)(inputs.catalog),
        ...(0,read_manifests/* withSettings */.GY)(manifests),
    ];
    const questions = questionsOf(commits, [...new Set(paths)]);
    const asks = github !== null && (github.event.pullRequest !== null || questions.length > 0);
    const remote = asks ? await (await __webpack_require__.e(865).then(__webpack_require__.bind(__webpack_require__, 3865))).readRemote(github, questions) : null;
    const readAt = (commit) => commit === null || remote === null
        ? null
        : (path, mostBytes) => remote.read(commit, path, mostBytes);
    const readHead = readAt(commits.head) ?? files.read;
    return {
        readHead,
        readBefore: readAt(commits.base) ?? baseline?.read ?? null,
        remote,
        here: standing ?? (await policyIn(inputs.policy, readHead)),
    };
}
async function commitsFor({ github, files, inputs }) {
    if (github === null)
        return { head: null, base: null };
    const lost = github.event.pullRequest !== null || !['', 'none'].includes(inputs.manifests);
    return commitsOf(github.event, !lost || (await files.hasCheckout()));
}
function policyIn(input, readHead) {
    return (0,policy/* readPolicy */.T4)(input, (path) => readHead(path, policy/* mostPolicyBytes */.LG));
}
function policyPaths(input, standing) {
    if ((0,policy/* isPreset */.S1)(input))
        return [];
    const files = standing?.policy.kind === 'files' ? standing.policy.files : [];
    return [(0,policy/* policyPathOf */.ps)(input), ...files.map(({ path }) => path)];
}
function questionsOf({ head, base }, paths) {
    const commits = [base, head].filter((commit) => commit !== null);
    return commits.flatMap((commit) => paths.map((path) => ({ commit, path })));
}
function proposedPolicy({ policy: source, problems }, { policy: judging }) {
    return JSON.stringify(source) === JSON.stringify(judging) ? null : { source, problems };
}


}),

5771:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  DB: () => (calendarEntries),
  W1: () => (calendarSection),
  gX: () => (dueSentence),
  uD: () => (weekdayName)
});
var _model_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);
var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2377);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);



function calendarEntries({ calendar, latest, targetDate, }) {
    const { previousCoreMajor, nextCoreMajors, nextCoreBugfix } = calendar;
    const entries = [];
    if (previousCoreMajor !== null)
        entries.push({ what: 'previous core major', ...previousCoreMajor });
    if (latest !== null)
        entries.push({ what: 'latest line', date: latest.date, version: latest.line });
    if (targetDate !== null)
        entries.push({ what: 'target date', date: targetDate, version: null });
    if (nextCoreBugfix !== null) {
        entries.push({ what: 'next core bugfix', date: nextCoreBugfix.date, version: null });
    }
    for (const [index, { date, version }] of nextCoreMajors.entries()) {
        entries.push({ what: index === 0 ? 'next core major' : 'later core major', date, version });
    }
    return entries.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
function weekdayName(day) {
    const name = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__.Up)(day);
    return name.charAt(0).toUpperCase() + name.slice(1);
}
function dueSentence({ calendar, targetDate }) {
    if (calendar.due.length === 0)
        return `Nothing is due on ${targetDate}.`;
    return `Due on ${targetDate}: ${calendar.due.join(', ')}.`;
}
function calendarSection(report, picture) {
    const entries = calendarEntries(report);
    if (report.targetDate === null || entries.length === 0)
        return null;
    const rows = entries.map(({ date, what, version }) => {
        const name = what === 'target date' ? '**target date**' : what;
        return [date, weekdayName(date), name, version === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(version)];
    });
    const [head = '', rule = '', ...lines] = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.oW)(['Date', 'Weekday', 'What', 'Version'], rows);
    return {
        title: 'Calendar',
        unfolded: false,
        lead: picture === '' ? [head, rule] : [picture, '', head, rule],
        rows: lines,
        tail: ['', dueSentence(report)],
        leftOut: (kept) => `and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__.p)(lines.length - kept, 'day')} not shown.`,
    };
}


}),

543:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  X: () => (circumstances)
});
function circumstances(report) {
    const { core, targetDate, timeZone, releasingReason, policy } = report;
    const known = [];
    if (core !== null)
        known.push({ name: 'Core', value: coreWords(core) });
    if (targetDate !== null)
        known.push({ name: 'Target date', value: `${targetDate} (${timeZone})` });
    if (releasingReason !== '')
        known.push({ name: 'Releasing', value: releasingWords(report) });
    if (policy.name !== '')
        known.push({ name: 'Policy', value: `${policy.name} (${policy.source})` });
    return known;
}
function coreWords({ version, kind, plannedDate, movesLatest }) {
    const words = [kind === null ? version : `${version}, a ${kind.replace('-', ' ')}`];
    if (plannedDate !== null)
        words.push(`planned for ${plannedDate}`);
    if (movesLatest)
        words.push('becomes latest');
    return words.join(', ');
}
function releasingWords({ releasing, releasingReason }) {
    const names = releasing.length === 0 ? 'nothing' : releasing.join(', ');
    return `${names}, because ${releasingReason}`;
}


}),

1618:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (columns)
});
function columns(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries()) {
            widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
        }
    }
    return rows.map((row) => {
        const cells = row.map((cell, column) => padded(cell, widths[column] ?? 0));
        return cells.join('  ').trimEnd();
    });
}
function widthOf(text) {
    return [...text].length;
}
function padded(text, width) {
    return text + ' '.repeat(width - widthOf(text));
}


}),

9477:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (pluginsWorstFirst),
  U: () => (compatibilitySection)
});
var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2377);
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);


const heading = [
    'Part',
    'Version',
    'Requires',
    'Verdict',
    'Newest that fits',
    'Lowest core',
    'Due',
    'Change',
];
const nothing = '\u2013';
function compatibilitySection(report) {
    const { core, minimumCore } = report;
    const plugins = pluginsWorstFirst(report.plugins);
    if (core === null && plugins.length === 0)
        return null;
    const coreRows = core === null ? [] : [coreCells(core.version)];
    const rows = [...coreRows, ...plugins.map(pluginCells)];
    const [head = '', rule = '', ...lines] = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.oW)(...withoutEmptyColumns(heading, rows));
    return {
        title: 'Compatibility',
        unfolded: false,
        lead: [head, rule],
        rows: lines,
        tail: minimumCore === null
            ? []
            : ['', `The lowest core that fits every plugin is ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(minimumCore)}.`],
        leftOut: (kept) => leftOut(plugins.slice(Math.max(0, kept - coreRows.length))),
    };
}
const ranks = { incompatible: 0, undecided: 1, compatible: 2 };
function pluginsWorstFirst(plugins) {
    return [...plugins].sort((a, b) => rankOf(a) - rankOf(b));
}
function rankOf({ compatibility }) {
    return ranks[compatibility ?? 'compatible'];
}
function coreCells(version) {
    return ['core', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(version), ...Array(heading.length - 2).fill(nothing)];
}
function pluginCells(plugin) {
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(plugin.name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(plugin.version),
        codeOrNothing(plugin.requires),
        plugin.compatibility === 'incompatible'
            ? '**incompatible**'
            : (plugin.compatibility ?? nothing),
        codeOrNothing(plugin.newestCompatible),
        codeOrNothing(plugin.lowestCore),
        plugin.lowestCoreDate ?? nothing,
        plugin.change ?? nothing,
    ];
}
function withoutEmptyColumns(head, rows) {
    const told = head.map((_, column) => rows.some((row) => row[column] !== nothing));
    const kept = (row) => row.filter((_, column) => told[column]);
    return [kept(head), rows.map(kept)];
}
function codeOrNothing(text) {
    return text === null ? nothing : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(text);
}
function leftOut(missing) {
    const compatible = missing.filter(({ compatibility }) => compatibility === 'compatible').length;
    if (compatible === missing.length)
        return `and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__.p)(compatible, 'compatible plugin')} not shown.`;
    return `and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__.p)(missing.length, 'plugin')} not shown, ${compatible} of them compatible.`;
}


}),

2377:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  K: () => (countsSentence),
  p: () => (countOf)
});
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function countsSentence(counts) {
    const open = ['error', 'warning', 'notice'];
    const counted = open.map((severity) => countOf(counts[severity], severity)).join(', ');
    return `${counted} · ${counts.undecided} undecided · ${counts.waived} waived`;
}


}),

3709:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  O: () => (findingGroups),
  y: () => (openWorstFirst)
});
const ranks = { error: 0, warning: 1, notice: 2 };
function findingGroups({ findings }) {
    const open = openWorstFirst(findings);
    const before = open.filter(({ touched }) => !touched);
    const groups = [
        {
            title: before.length > 0 ? 'What this change did' : 'Findings',
            kind: 'change',
            findings: open.filter(({ touched }) => touched),
        },
        { title: 'Already there before this change', kind: 'before', findings: before },
        { title: 'Waived', kind: 'waived', findings: findings.filter(isWaived) },
    ];
    return groups.filter((group) => group.findings.length > 0);
}
function openWorstFirst(findings) {
    return findings
        .filter((finding) => !isWaived(finding))
        .sort((a, b) => ranks[a.severity] - ranks[b.severity] || Number(b.touched) - Number(a.touched));
}
function isWaived({ status }) {
    return status === 'waived';
}


}),

4796:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  CS: () => (prose),
  FV: () => (escapeMarkdown),
  aY: () => (code),
  nf: () => (link),
  oW: () => (tableLines)
});
var markdown_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7112);
var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);



const active = /(?<markup>[&<>|\\`*_[\]~])|[@#$]|:(?=\/\/)|(?<=www)\.|(?<=\bgh)-(?=\d)/gi;
const host = '[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d+)?';
const path = '/(?:[\\w.~/?#=&%+-]*[\\w/])?';
const secureUrl = `https://${host}(?:${path})?`;
const wholeSecureUrl = new RegExp(`^${secureUrl}$`, 'i');
const codeOrUrl = new RegExp(`(\`[^\`]+\`|\\b${secureUrl})`, 'i');
function escapeMarkdown(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(text).replace(active, (...match) => {
        const character = match[0];
        const { markup } = match.at(-1);
        return markup === undefined ? `<span>${character}</span>` : `&#${character.charCodeAt(0)};`;
    });
}
function prose(text) {
    const [first = '', ...block] = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, _size_js__WEBPACK_IMPORTED_MODULE_0__.qk).split(/\r?\n/);
    const sentence = first.split(codeOrUrl).map((part, index) => {
        if (index % 2 === 0)
            return escapeMarkdown(part);
        return part.startsWith('`') ? codeSpan(part.slice(1, -1)) : `<${part}>`;
    });
    if (block.length === 0)
        return sentence.join('');
    return `${sentence.join('')}<pre>${block.map(escapeMarkdown).join('<br>')}</pre>`;
}
function code(text) {
    return codeSpan((0,_size_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text));
}
function link(label, url) {
    return url !== null && wholeSecureUrl.test(url) ? `[${label}](${url})` : label;
}
function tableLines(heading, rows) {
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_2__.Q)([heading, ...rows], { alignDelimiters: false }).split('\n');
}
function codeSpan(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(text);
    if (shown === '')
        return '';
    const plain = /^[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(shown);
    return plain ? `\`${shown}\`` : `<code>${escapeMarkdown(shown)}</code>`;
}


}),

9318:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $: () => (placeOf)
});
function placeOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}


}),

6920:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H: () => (planLines),
  i: () => (planList)
});
var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6322);
var _plan_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2166);
var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5269);



function planLines(report, paint) {
    if (report.plan === null || !(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.aI)(report.plan))
        return [];
    return [paint('bold', 'The plan'), ...planList(report)];
}
function planList({ plan, targetDate }) {
    const entries = plan === null ? [] : (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__.W)(plan, targetDate, _terminal_js__WEBPACK_IMPORTED_MODULE_2__.F);
    return entries.flatMap(({ isStep, title, details }, index) => [
        `  ${isStep ? `${index + 1}. ` : ''}${title}`,
        ...details.map((detail) => `${' '.repeat(isStep ? 5 : 4)}${detail}`),
    ]);
}


}),

2166:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  W: () => (planEntries),
  t: () => (planSentence)
});
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2377);


function planEntries(plan, targetDate, mark) {
    const steps = plan.steps.map((step, index) => ({
        isStep: true,
        title: `${coreWords(step, index < plan.steps.length - 1, mark)}${plannedWords(step.date, targetDate)}.`,
        details: [
            ...step.moves.map((move) => moveWords(move, mark)),
            ...step.blocked.map((plugin) => blockedWords(plugin, targetDate, mark)),
            ...staysWords(step),
        ],
    }));
    if (plan.undecided.length === 0)
        return steps;
    const details = plan.undecided.map(({ name, version }) => `${mark(name)} ${mark(version)}`);
    return [...steps, { isStep: false, title: 'Nothing says on which cores these run:', details }];
}
function planSentence({ from, to, steps, undecided }) {
    const stops = steps.length - 1;
    const moved = new Set(steps.flatMap(({ moves }) => moves.map(({ name }) => name))).size;
    const blocked = new Set(steps.flatMap((step) => step.blocked.map(({ name }) => name))).size;
    const counted = [
        ...(stops === 0 ? [] : [(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__.p)(stops, 'stop')]),
        moved === 0 ? 'no plugin to move' : `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__.p)(moved, 'plugin')} to move`,
        ...(blocked === 0 ? [] : [`${blocked} without a version that runs`]),
        ...(undecided.length === 0 ? [] : [`${undecided.length} undecided`]),
    ];
    return `The way from core ${from} to ${to}: ${counted.join(', ')}.`;
}
function coreWords({ line, core, orLater }, isStop, mark) {
    if (!isStop)
        return `Move to core ${mark(core)}`;
    if (!orLater)
        return `Stop on core ${mark(core)}`;
    return core === (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.Ku)(line).text
        ? `Stop on any final ${mark(line)} release`
        : `Stop on a final ${mark(line)} release, ${mark(core)} or later`;
}
function moveWords({ name, from, to, change, when }, mark) {
    const verb = change === 'downgrade' ? 'take back' : 'upgrade';
    const weight = change === 'major' ? ', a major,' : '';
    return `${verb} ${mark(name)} from ${mark(from)} to ${mark(to)}${weight} ${when} it`;
}
function blockedWords({ name, version, wayOut }, targetDate, mark) {
    const missing = `no known version of ${mark(name)} runs on it, ${mark(version)} included`;
    if (wayOut === null)
        return missing;
    const { core, version: fitting, date } = wayOut;
    return `${missing}; ${mark(fitting)} runs on core ${mark(core)}${plannedWords(date, targetDate)}`;
}
function staysWords({ stays }) {
    if (stays.length === 0)
        return [];
    return [`${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__.p)(stays.length, 'plugin')} ${stays.length === 1 ? 'stays' : 'stay'} as is`];
}
function plannedWords(date, targetDate) {
    return date === null || targetDate === null || date <= targetDate ? '' : `, planned for ${date}`;
}


}),

6322:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Lq: () => (planRows),
  aI: () => (isWorthTelling),
  lA: () => (planSection)
});
var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2377);
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);
var _plan_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2166);



function planSection(report) {
    if (report.plan === null || !isWorthTelling(report.plan))
        return null;
    const rows = planRows(report);
    return {
        title: 'The plan',
        unfolded: false,
        lead: [],
        rows,
        tail: [],
        leftOut: (kept) => `and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__.p)(rows.length - kept, 'line')} of the plan not shown.`,
    };
}
function isWorthTelling({ steps, undecided }) {
    if (steps.length > 1 || undecided.length > 0)
        return true;
    return steps.some(({ moves, blocked }) => moves.length + blocked.length > 0);
}
function planRows({ plan, targetDate }) {
    const entries = plan === null ? [] : (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__.W)(plan, targetDate, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY);
    return entries.flatMap(({ isStep, title, details }, index) => [
        `${isStep ? `${index + 1}.` : '-'} ${title}`,
        ...details.map((detail) => `${' '.repeat(4)}- ${detail}`),
    ]);
}


}),

4596:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  p: () => (problemLines),
  w: () => (labelled)
});
var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9318);
var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5269);


function problemLines(problems, paint) {
    return problems.flatMap(({ message, found, expected, location }) => [
        ...labelled(`${paint('red', 'problem')}  `, message),
        ...(found === '' ? [] : labelled('  found:    ', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(found))),
        ...(expected === '' ? [] : labelled('  expected: ', expected)),
        ...(location === null ? [] : labelled('  where:    ', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)((0,_place_js__WEBPACK_IMPORTED_MODULE_1__.$)(location)))),
    ]);
}
function labelled(label, message) {
    const [first = '', ...more] = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__.M)(message);
    return [`${label}${first}`, ...more.map((line) => `${' '.repeat(6)}${line}`)];
}


}),

7112:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $$: () => (bytesOf),
  Jj: () => (cut),
  YG: () => (longestName),
  qk: () => (longestMessage),
  zP: () => (cutToBytes)
});
const longestName = 100;
const longestMessage = 2000;
const encoder = new TextEncoder();
const ellipsis = '\u2026';
function bytesOf(text) {
    return encoder.encode(text).length;
}
function cut(text, characters = longestName) {
    if (text.length <= characters)
        return text;
    const all = [...text];
    if (all.length <= characters)
        return text;
    return all.slice(0, characters - 1).join('') + ellipsis;
}
function cutToBytes(text, bytes) {
    const encoded = encoder.encode(text);
    if (encoded.length <= bytes)
        return text;
    const kept = encoded.subarray(0, bytes - bytesOf(ellipsis));
    return new TextDecoder().decode(kept, { stream: true }) + ellipsis;
}


}),

5269:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (terminal),
  M: () => (terminalLines)
});
var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7112);
var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);


const commands = /^\s*:(?=:)|##\[/g;
function terminal(text, characters = _size_js__WEBPACK_IMPORTED_MODULE_0__.YG) {
    return withoutCommands((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)((0,_size_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, characters)));
}
function terminalLines(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.g)(text).map(withoutCommands);
}
function withoutCommands(line) {
    return line.replace(commands, (found) => {
        return found === '##[' ? '##\\u{5b}' : `${found.slice(0, -1)}\\u{3a}`;
    });
}


}),

6266:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (text),
  g: () => (noticeLines)
});
var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5771);
var _circumstances_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(543);
var _columns_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1618);
var _compatibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9477);
var _counts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2377);
var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3709);
var _place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9318);
var _plan_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6920);
var _problem_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4596);
var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5269);
var _verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7515);











const verdictStyles = {
    pass: 'green',
    warn: 'yellow',
    fail: 'red',
};
const severityStyles = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};
function text(report, paint) {
    const parts = [
        openingLines(report, paint),
        (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_4__.p)(report.problems, paint),
        ...(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__.O)(report).map(({ title, findings }) => [
            paint('bold', title),
            ...findings.flatMap((finding) => findingLines(finding, paint)),
        ]),
        (0,_plan_text_js__WEBPACK_IMPORTED_MODULE_3__.H)(report, paint),
        pluginLines(report, paint),
        calendarLines(report, paint),
        noticeLines(report, paint),
        [(0,_counts_js__WEBPACK_IMPORTED_MODULE_7__.K)(report.counts)],
    ];
    const shown = parts.filter((lines) => lines.length > 0);
    return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function openingLines(report, paint) {
    const { verdict, sentence } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__.gD)(report);
    const advice = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__.wr)(report);
    const facts = (0,_circumstances_js__WEBPACK_IMPORTED_MODULE_8__.X)(report).map(({ name, value }) => [`${name}:`, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.F)(value)]);
    return [
        paint(verdictStyles[verdict], paint('bold', `${verdict.toUpperCase()}  ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.F)(sentence)}`)),
        ...(advice === null ? [] : (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_4__.w)(`${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__.t0)(report)}: `, advice)),
        ...(facts.length === 0 ? [] : ['', ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_9__.Y)(facts).map((line) => paint('dim', line))]),
    ];
}
function findingLines(finding, paint) {
    const { rule, severity, undecided, subject, message, remedy, location, waiver } = finding;
    const mark = paint(severityStyles[severity], severity.padEnd('warning'.length));
    const doubt = undecided ? '  undecided' : '';
    return [
        `  ${mark}  ${rule}  ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.F)(subject)}${doubt}`,
        ...(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_4__.w)('    ', message),
        ...(waiver === null
            ? (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_4__.w)('    \u2192 ', remedy)
            : (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_4__.w)('    ', `Waived until ${waiver.until}: ${waiver.reason}`)),
        ...(location === null ? [] : [`    ${paint('dim', `at ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.F)((0,_place_js__WEBPACK_IMPORTED_MODULE_10__.$)(location))}`)}`]),
    ];
}
function pluginLines({ plugins, minimumCore }, paint) {
    if (plugins.length === 0)
        return [];
    const rows = (0,_compatibility_js__WEBPACK_IMPORTED_MODULE_1__.I)(plugins).map((plugin) => [
        `  ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.F)(plugin.name)}`,
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.F)(plugin.version),
        plugin.compatibility ?? '',
        plugin.requires === null ? '' : `requires ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.F)(plugin.requires)}`,
        plugin.change ?? '',
    ]);
    const lowest = minimumCore === null ? [] : [`  lowest core that fits them all: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.F)(minimumCore)}`];
    return [paint('bold', 'Plugins'), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_9__.Y)(rows), ...lowest];
}
function calendarLines(report, paint) {
    if (report.targetDate === null)
        return [];
    const rows = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__.DB)(report).map(({ date, what, version }) => {
        return [`  ${date}`, (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__.uD)(date), what, version === null ? '' : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.F)(version)];
    });
    return [paint('bold', 'Calendar'), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_9__.Y)(rows), `  ${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__.gX)(report)}`];
}
function noticeLines({ notices }, paint) {
    if (notices.length === 0)
        return [];
    const lines = notices.flatMap(({ message, location }) => [
        ...(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_4__.w)('  ', message),
        ...(location === null ? [] : [`    ${paint('dim', `at ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.F)((0,_place_js__WEBPACK_IMPORTED_MODULE_10__.$)(location))}`)}`]),
    ]);
    return [paint('bold', 'Worth knowing'), ...lines];
}


}),

7515:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S9: () => (couldNotJudge),
  U$: () => (needsAction),
  gD: () => (headlineOf),
  t0: () => (adviceLabel),
  wr: () => (adviceOf)
});
var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5771);
var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2377);
var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3709);



const marks = { pass: '\u2705', warn: '\u26a0\ufe0f', fail: '\u274c' };
const couldNotJudge = 'Release Gate could not judge';
function headlineOf(report) {
    return { verdict: report.verdict, mark: marks[report.verdict], sentence: sentenceOf(report) };
}
function adviceOf(report) {
    const { length: problems } = report.problems;
    if (problems > 0)
        return `Correct ${problems === 1 ? 'the problem' : `the ${problems} problems`} below.`;
    const [worst] = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.y)(report.findings).filter(needsAction);
    return worst === undefined ? null : worst.remedy;
}
function adviceLabel({ findings, problems }) {
    const [worst, ...others] = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__.y)(findings).filter(needsAction);
    const more = others.some(({ severity, remedy }) => severity === worst?.severity && remedy !== worst.remedy);
    return problems.length === 0 && more ? 'What to do first' : 'What to do';
}
function needsAction({ severity, status }) {
    return status === 'open' && severity !== 'notice';
}
function sentenceOf(report) {
    if (report.problems.length > 0)
        return `${couldNotJudge}.`;
    if (report.core === null && report.plugins.every(isRemoved))
        return (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__.gX)(report);
    const counted = countedBreaches(report);
    if (report.verdict === 'fail')
        return `${refusal(report)}: ${counted}.`;
    if (report.verdict === 'pass')
        return `${consent(report)}.`;
    return `${consent(report)}, with ${counted}${sinceBefore(report)}.`;
}
function sinceBefore({ findings }) {
    const wrong = findings.filter(needsAction);
    if (wrong.length === 0 || wrong.some(({ touched }) => touched))
        return '';
    return ` that ${wrong.length === 1 ? 'was' : 'were'} there before`;
}
function isRemoved({ change }) {
    return change === 'removed';
}
function countedBreaches({ counts }) {
    const counted = [];
    if (counts.error > 0)
        counted.push((0,_counts_js__WEBPACK_IMPORTED_MODULE_2__.p)(counts.error, 'error'));
    if (counts.warning > 0)
        counted.push((0,_counts_js__WEBPACK_IMPORTED_MODULE_2__.p)(counts.warning, 'warning'));
    return counted.join(' and ');
}
function consent(report) {
    if (report.releasing.length > 0)
        return `This may ship on ${report.targetDate}`;
    if (report.compatible !== true)
        return `This may be deployed on ${report.targetDate}`;
    return `These plugins run on core ${report.core?.version}`;
}
function refusal(report) {
    if (report.releasing.length > 0)
        return `This must not ship on ${report.targetDate}`;
    if (report.compatible !== false)
        return `This must not be deployed on ${report.targetDate}`;
    const core = `core ${report.core?.version}`;
    return report.plugins.some(({ compatibility }) => compatibility === 'incompatible')
        ? `Not all of these plugins run on ${core}`
        : `It is not known whether these plugins run on ${core}`;
}


}),

8123:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (visible),
  g: () => (visibleLines)
});
const invisible = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`;
const plain = /^[ -~]*$/;
function visible(text) {
    if (plain.test(text))
        return text;
    return text.replace(new RegExp(invisible, 'gu'), (character) => {
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
function visibleLines(text) {
    return text.split(/\r?\n/).map(visible);
}


}),

2809:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  v: () => (layCatalogues)
});
var _catalogue_plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3980);

function layCatalogues(catalogues, listed, readRequirement) {
    const layers = layersByName(catalogues);
    const owners = ownersOf(catalogues);
    const nameOf = (wanted) => (layers.has(wanted) ? wanted : (owners.get(wanted) ?? wanted));
    const lists = new Map();
    for (const version of listed)
        addTo(lists, nameOf(version.artifact), version);
    const found = new Map();
    return {
        find: (wanted) => {
            const name = nameOf(wanted);
            if (!layers.has(name) && !lists.has(name))
                return null;
            const plugin = found.get(name) ??
                (0,_catalogue_plugin_js__WEBPACK_IMPORTED_MODULE_0__.h)(name, layers.get(name) ?? [], readRequirement, lists.get(name) ?? []);
            found.set(name, plugin);
            return plugin;
        },
    };
}
function layersByName(catalogues) {
    const layers = new Map();
    for (const { plugins } of catalogues) {
        for (const [name, plugin] of Object.entries(plugins))
            addTo(layers, name, plugin);
    }
    return layers;
}
function ownersOf(catalogues) {
    const owners = new Map();
    for (const [name, plugin] of catalogues.flatMap(({ plugins }) => Object.entries(plugins))) {
        for (const artifact of plugin.artifacts ?? [])
            owners.set(artifact, name);
    }
    return owners;
}
function addTo(groups, name, item) {
    const group = groups.get(name);
    if (group === undefined)
        groups.set(name, [item]);
    else
        group.push(item);
}


}),

2572:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (catalogueOverBuiltIn)
});

// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(6929);
;// CONCATENATED MODULE: ./lib/presets/built-in-catalogue.js

async function builtInCatalogue() {
    const { catalogueEntries } = await __webpack_require__.e(269).then(__webpack_require__.bind(__webpack_require__, 8031));
    const plugins = {};
    for (const [name, [artifacts, text]] of Object.entries(catalogueEntries)) {
        plugins[name] = entryOf(artifacts, text);
    }
    return { plugins };
}
function entryOf(artifacts, text) {
    const entry = (0,once/* once */.O)(() => JSON.parse(text));
    return {
        artifacts: [...artifacts],
        get group() {
            return entry().group;
        },
        get repository() {
            return entry().repository;
        },
        get versions() {
            return entry().versions;
        },
        get knownBad() {
            return entry().knownBad;
        },
    };
}

// EXTERNAL MODULE: ./lib/resolve/catalogue-layers.js
var catalogue_layers = __webpack_require__(2809);
// EXTERNAL MODULE: ./lib/resolve/catalogue-requirements.js
var catalogue_requirements = __webpack_require__(5243);
;// CONCATENATED MODULE: ./lib/resolve/catalogue-over-built-in.js



async function catalogueOverBuiltIn(sources, core) {
    const builtIn = await builtInCatalogue();
    if (sources.length === 0) {
        return { catalogue: (0,catalogue_layers/* layCatalogues */.v)([builtIn], [], (0,catalogue_requirements/* rememberRequirements */.A)()), problems: [] };
    }
    const { resolveCatalogue } = await Promise.all([__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(101), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 8789));
    return resolveCatalogue(sources, [builtIn], core);
}


}),

3980:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  d: () => (distinct),
  h: () => (completePlugin)
});
var _model_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6929);
var _model_plugin_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(938);
var _model_requirement_notation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3816);
var _catalogue_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(138);




function completePlugin(name, layers, readRequirement, listed = []) {
    const versions = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_3__.O)(() => completeVersions(layers, readRequirement, listed));
    const knownBad = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_3__.O)(() => distinct(layers.flatMap((layer) => layer.knownBad ?? []).map(completeKnownBad)));
    return {
        name,
        group: layers.findLast(({ group }) => group !== undefined)?.group ?? null,
        repository: layers.findLast(({ repository }) => repository !== undefined)?.repository ?? null,
        get versions() {
            return versions();
        },
        get knownBad() {
            return knownBad();
        },
    };
}
function completeVersions(layers, readRequirement, listed) {
    const versions = new Map();
    for (const layer of layers) {
        for (const [text, entry] of Object.entries(layer.versions ?? {})) {
            const version = (0,_model_plugin_version_js__WEBPACK_IMPORTED_MODULE_0__.z$)(text);
            versions.set(version.version, completeVersion(version, entry, readRequirement));
        }
    }
    for (const { version, requirement } of listed) {
        const known = versions.get(version.version) ?? { version, requirement: null, released: null };
        versions.set(version.version, { ...known, requirement: known.requirement ?? requirement });
    }
    return [...versions.values()].sort((a, b) => (0,_model_plugin_version_js__WEBPACK_IMPORTED_MODULE_0__.CL)(a.version, b.version));
}
function distinct(known) {
    const pairs = known.map((pair) => {
        const { versions, core, reason, url } = pair;
        return [JSON.stringify([versions.raw, core.text, reason, url]), pair];
    });
    return [...new Map(pairs).values()];
}
function completeVersion(version, entry, readRequirement) {
    const { requires, released } = typeof entry === 'string' ? { requires: entry, released: undefined } : entry;
    return {
        version,
        requirement: requires === undefined ? null : orNull(readRequirement(requires)),
        released: (released ?? null),
    };
}
function completeKnownBad(written) {
    return {
        versions: (0,_catalogue_range_js__WEBPACK_IMPORTED_MODULE_2__.a)(written.versions),
        core: (0,_model_requirement_notation_js__WEBPACK_IMPORTED_MODULE_1__.p)(written.core),
        reason: written.reason,
        url: written.url ?? null,
    };
}
function orNull(requirement) {
    return 'wrong' in requirement ? null : requirement;
}


}),

138:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (parsePluginRange)
});
var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);
var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__);

function parsePluginRange(written) {
    if (written.trim() === '')
        return null;
    try {
        return new (semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0___default())(written, { includePrerelease: true });
    }
    catch {
        return null;
    }
}


}),

5243:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  A: () => (rememberRequirements)
});
var _model_requirement_notation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);

function rememberRequirements() {
    const known = new Map();
    return (text) => {
        const requirement = known.get(text) ?? (0,_model_requirement_notation_js__WEBPACK_IMPORTED_MODULE_0__.p)(text);
        known.set(text, requirement);
        return requirement;
    };
}


}),

4764:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  IE: () => (floats),
  lm: () => (coreKindOf),
  se: () => (readCore)
});
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
var _model_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4431);


const floatingWords = ['latest', 'develop'];
function floats(text) {
    return floatingWords.includes(text.toLowerCase());
}
function coreKindOf(version, { latest }, bugfix) {
    if ((0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.V1)(version))
        return 'core-prerelease';
    if ((0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__._L)(version))
        return 'core-major';
    const line = (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.cA)(version);
    const lines = bugfix?.lines ?? [];
    const alive = lines === 'all' || lines.includes(line);
    const current = latest === null || (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(line, latest.line) >= 0;
    return alive || current ? 'core-bugfix' : 'core-backport';
}
function readCore(what, written) {
    if (written === null)
        return { version: null, problems: [] };
    const version = (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.BE)(written.text) ?? null;
    return { version, problems: version === null ? [unreadableCore(what, written)] : [] };
}
function unreadableCore(what, { text, location }) {
    return {
        message: `${location === null ? what : `The core in ${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_1__.S)(location.path)}`} is no core version: "${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}".`,
        found: (0,_model_shown_js__WEBPACK_IMPORTED_MODULE_1__.S)(text),
        expected: _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.YN,
        location,
    };
}


}),

8886:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (resolveFacts)
});

// EXTERNAL MODULE: ./lib/model/core-version.js
var core_version = __webpack_require__(9802);
// EXTERNAL MODULE: ./lib/model/day.js
var model_day = __webpack_require__(8100);
// EXTERNAL MODULE: ./lib/model/requirement.js
var model_requirement = __webpack_require__(4017);
// EXTERNAL MODULE: ./lib/resolve/core.js
var resolve_core = __webpack_require__(4764);
// EXTERNAL MODULE: ./lib/resolve/notices.js
var notices = __webpack_require__(5318);
// EXTERNAL MODULE: ./lib/model/plugin-version.js
var plugin_version = __webpack_require__(938);
;// CONCATENATED MODULE: ./lib/resolve/place-plugin.js

function placePlugin(plugin, setting) {
    const before = setting.baseline?.get(plugin.name) ?? null;
    const change = setting.baseline === null ? null : changeOf(plugin, before);
    const proposed = setting.isProposed(plugin.name);
    const { name, text, version, requirement, entry, location, requirementLocation } = plugin;
    const standing = setting.onlyTouched && change === 'none';
    return {
        name,
        text,
        version,
        requirement,
        entry,
        location,
        requirementLocation,
        before,
        change,
        changed: change !== 'none' || isRequirementChanged(plugin, before),
        proposed,
        released: proposed && version !== null && !(0,plugin_version/* isSnapshot */.LR)(version) && !standing,
    };
}
function removedPlugins(plugins, baseline) {
    const names = new Set(plugins.map(({ name }) => name));
    return [...(baseline ?? [])]
        .filter(([name]) => !names.has(name))
        .map(([name, { text }]) => ({ name, text }));
}
function isRequirementChanged(plugin, before) {
    const then = before?.requirement ?? null;
    return then !== null && plugin.requirement?.text !== then.text;
}
function changeOf(plugin, before) {
    if (before === null)
        return 'added';
    if (plugin.text === before.text)
        return 'none';
    if (plugin.version === null || before.version === null)
        return null;
    return (0,plugin_version/* changeBetween */.Vz)(before.version, plugin.version);
}

// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
;// CONCATENATED MODULE: ./lib/resolve/release-tag.js



function releaseTagProblems(event, releasing, versions) {
    const released = releasedIn(releasing, versions);
    const tag = tagOf(event);
    if (tag === null || !isComparable(tag, released))
        return [];
    if (released.some((each) => isSame(tag, each)))
        return [];
    const known = (0,shown/* shown */.S)([...new Set(released.map(({ text }) => text))].join(', '));
    return [
        {
            message: `The release's tag is ${(0,shown/* shown */.S)(tag.text)}, and what is judged is ${known}: nobody can say which of them ships.`,
            found: (0,shown/* shown */.S)(tag.text),
            expected: known,
            location: released[0]?.location ?? null,
        },
    ];
}
function releaseTagNotices(event, releasing, versions) {
    const released = releasedIn(releasing, versions);
    const tag = tagOf(event);
    if (tag === null || released.length === 0 || isComparable(tag, released))
        return [];
    const message = `The release's tag ${(0,shown/* shown */.S)(tag.text)} is no version, so it was not compared with what is being released.`;
    return [{ message, location: null }];
}
function tagOf(event) {
    const text = event?.tag ?? null;
    if (text === null)
        return null;
    const core = (0,core_version/* parseCoreVersion */.BE)(text) ?? null;
    return { text, core, plugin: (0,plugin_version/* parsePluginVersion */.z$)(text) ?? null, location: null };
}
function releasedIn({ names }, { core, plugins, written }) {
    const released = plugins
        .filter(({ name }) => names.includes('plugins') || names.includes(name))
        .map(({ text, version: plugin, location }) => ({ text, core: null, plugin, location }));
    if (!names.includes('core') || core === null)
        return released;
    const location = written.core?.location ?? null;
    return [{ text: core.text, core, plugin: null, location }, ...released];
}
function isComparable(tag, released) {
    return released.some(({ core, plugin }) => (core !== null && tag.core !== null) || (plugin !== null && tag.plugin !== null));
}
function isSame(tag, { core, plugin }) {
    if (core !== null && tag.core !== null)
        return (0,core_version/* compareCoreVersions */.CB)(core, tag.core) === 0;
    return plugin !== null && tag.plugin !== null && (0,plugin_version/* comparePluginVersions */.CL)(plugin, tag.plugin) === 0;
}

// EXTERNAL MODULE: ./lib/resolve/suggest.js
var suggest = __webpack_require__(3181);
;// CONCATENATED MODULE: ./lib/resolve/releasing.js


function resolveReleasing(input, { byHand, written }, byManifests) {
    const names = input.split(/[\s,]+/).filter((name) => name !== '');
    if (names.length === 0)
        return { releasing: fromSource(byHand, byManifests), problems: [] };
    if (names.length === 1 && names[0] === 'none') {
        return { releasing: { names: [], reason: 'releasing is none' }, problems: [] };
    }
    const known = [
        ...(written.core === null ? [] : ['core']),
        ...(written.plugins.length === 0 ? [] : ['plugins']),
        ...written.plugins.map(({ name }) => name),
    ];
    const strange = names.filter((name) => !known.includes(name));
    return {
        releasing: { names, reason: `releasing names ${(0,shown/* shown */.S)(names.join(', '))}` },
        problems: strange.map((name) => unknownName(name, known)),
    };
}
function fromSource({ core, plugins }, byManifests) {
    if (core !== null)
        return { names: ['core'], reason: 'core-version was given' };
    if (plugins.length > 0) {
        return { names: ['plugins'], reason: 'plugin-versions was given without a core' };
    }
    return byManifests ?? { names: [], reason: 'no version was given' };
}
function unknownName(name, known) {
    const meant = (0,suggest/* suggest */.Z)(name, known);
    const hint = meant === null ? '' : ` Did you mean "${(0,shown/* shown */.S)(meant)}"?`;
    return {
        message: `releasing names "${(0,shown/* shown */.S)(name)}", which is not in the set.${name === 'none' ? ' "none" stands alone.' : hint}`,
        found: (0,shown/* shown */.S)(name),
        expected: known.length === 0
            ? 'none, as no version was given'
            : `${(0,shown/* shown */.S)(known.join(', '))}, or none alone`,
        location: null,
    };
}

// EXTERNAL MODULE: ./lib/model/cadence.js
var cadence = __webpack_require__(3789);
// EXTERNAL MODULE: ./lib/model/plugin-cadence.js
var plugin_cadence = __webpack_require__(4761);
// EXTERNAL MODULE: ./lib/model/timeline.js
var model_timeline = __webpack_require__(8463);
;// CONCATENATED MODULE: ./lib/resolve/target-date.js







function readTargetDate(text, today) {
    if (text === '')
        return { date: today, problems: [] };
    if (text.toLowerCase() === 'planned')
        return { date: null, problems: [] };
    const date = (0,model_day/* parseDay */.Iq)(text) ?? null;
    return { date, problems: date === null ? [noDay(text)] : [] };
}
function plannedDay({ core, plugins }, today, policy, timeline) {
    if (core !== null)
        return plannedCoreDay(core, today, policy, timeline);
    const days = new Set(plugins.map((plugin) => plannedPluginDay(plugin, today, policy, timeline)));
    return days.size === 1 ? ([...days][0] ?? null) : null;
}
function unplanned() {
    return {
        message: 'target-date is planned, but the policy plans no single day for what is released.',
        found: 'planned',
        expected: 'a day such as 2025-08-05, or a core or plugin version with a day of its own',
        location: null,
    };
}
function plannedCoreDay(core, today, policy, timeline) {
    const kind = (0,resolve_core/* coreKindOf */.lm)(core, timeline, policy.core.bugfix);
    if (kind === 'core-major')
        return timeline.lines.get((0,core_version/* lineOf */.cA)(core))?.slot?.date ?? null;
    if (kind !== 'core-bugfix')
        return null;
    const from = (0,model_timeline/* isOut */.th)(timeline, (0,core_version/* lineOf */.cA)(core), today)
        ? today
        : (timeline.lines.get((0,core_version/* lineOf */.cA)(core))?.out ?? today);
    return nextDayOf(policy.core.bugfix?.on ?? null, from, timeline);
}
function plannedPluginDay(plugin, today, policy, timeline) {
    return nextDayOf((0,plugin_cadence/* pluginCadenceOf */.a)(policy.plugins, plugin), today, timeline);
}
function nextDayOf(on, today, timeline) {
    if (on === null || on === 'any')
        return null;
    const yesterday = (0,model_day/* addDays */.fi)(today, -1);
    if (on !== 'core-major')
        return (0,cadence/* nextRecurrence */.GR)(on, yesterday);
    return (0,model_timeline/* slotsAfter */.Mv)(timeline, yesterday).find(({ kind }) => kind !== 'empty')?.date ?? null;
}
function noDay(text) {
    return {
        message: `target-date is no day of the calendar: "${(0,shown/* shown */.S)(text)}".`,
        found: (0,shown/* shown */.S)(text),
        expected: 'a day as YYYY-MM-DD such as 2025-08-05, or planned',
        location: null,
    };
}

// EXTERNAL MODULE: ./lib/resolve/timeline.js + 2 modules
var timeline = __webpack_require__(9295);
;// CONCATENATED MODULE: ./lib/resolve/overrides.js

function overrideNotices(byHand, manifests) {
    const core = byHand.core !== null && manifests.core !== null && byHand.core.text !== manifests.core.text
        ? [overridden('core-version', `core ${byHand.core.text}`, manifests.core)]
        : [];
    const given = new Map(byHand.plugins.map((plugin) => [plugin.name, plugin]));
    const plugins = manifests.plugins.flatMap((plugin) => {
        const hand = given.get(plugin.name);
        if (hand === undefined || hand.version === plugin.version)
            return [];
        const { version: text, location } = plugin;
        return overridden('plugin-versions', `${hand.name}@${hand.version}`, { text, location });
    });
    return [...core, ...plugins];
}
function overridden(input, given, { text, location }) {
    return { message: `${input} says ${(0,shown/* shown */.S)(given)} and wins over ${(0,shown/* shown */.S)(text)} here.`, location };
}

// EXTERNAL MODULE: ./lib/resolve/plugin-list.js
var plugin_list = __webpack_require__(6641);
// EXTERNAL MODULE: ./lib/model/requirement-notation.js + 3 modules
var requirement_notation = __webpack_require__(3816);
;// CONCATENATED MODULE: ./lib/resolve/two-versions.js

function twoVersions(what, first, second) {
    const both = [first, second];
    const [one, two] = both.map(textOf);
    const [there, here] = both.map(({ location }) => location === null ? what : `${(0,shown/* shown */.S)(location.path)}:${location.line}`);
    const advice = first.location?.path === second.location?.path ? '' : ` ${oneEnvironment}`;
    return {
        message: `${(0,shown/* shown */.S)(first.name)} is named twice: as ${one} in ${there} and as ${two} in ${here}.${advice}`,
        found: `${one} and ${two}`,
        expected: 'each plugin once',
        location: second.location,
    };
}
const oneEnvironment = 'Judge one environment per step: give each its own step with its own `manifests`.';
function textOf({ version, requirement }) {
    return (0,shown/* shown */.S)([version, requirement].filter((part) => part !== null).join(' '));
}

;// CONCATENATED MODULE: ./lib/resolve/plugins.js





function readPlugins(what, written, catalogue, wins = () => true) {
    const problems = [];
    const byName = new Map();
    for (const plugin of written) {
        const other = byName.get(plugin.name);
        if (other === undefined)
            byName.set(plugin.name, plugin);
        else if (!plugins_isSame(plugin, other))
            problems.push(twoVersions(what, other, plugin));
    }
    const plugins = [...byName.values()].map((plugin) => readPlugin(placeOf(plugin, what), plugin, catalogue, wins(plugin), problems));
    return { plugins, problems };
}
function baselineOf(plugins) {
    return new Map(plugins.map(({ name, text, version, requirement }) => [name, { text, version, requirement }]));
}
function placeOf({ location }, what) {
    return location === null ? what : (0,shown/* shown */.S)(location.path);
}
function readPlugin(what, { name, version: text, requirement, location, requirementLocation }, catalogue, wins, problems) {
    const version = (0,plugin_version/* parsePluginVersion */.z$)(text) ?? null;
    if (version === null && !(0,resolve_core/* floats */.IE)(text))
        problems.push(unreadableVersion(what, name, text, location));
    const entry = catalogue.find(name);
    const declared = requirement === null ? null : (0,requirement_notation/* parseRequirement */.p)(requirement);
    if (declared !== null && 'wrong' in declared) {
        problems.push(unreadableRequirement(what, name, requirement ?? '', declared.wrong, requirementLocation));
    }
    const written = declared === null || 'wrong' in declared ? null : declared;
    const catalogued = () => cataloguedRequirement(entry, version);
    return {
        name,
        text,
        version,
        requirement: wins ? (written ?? catalogued()) : (catalogued() ?? written),
        entry,
        location,
        requirementLocation,
    };
}
function cataloguedRequirement(entry, version) {
    if (entry === null || version === null)
        return null;
    const known = entry.versions.find((each) => (0,plugin_version/* comparePluginVersions */.CL)(each.version, version) === 0);
    return known?.requirement ?? null;
}
function plugins_isSame(plugin, other) {
    return plugin.version === other.version && plugin.requirement === other.requirement;
}
function unreadableVersion(what, name, text, location) {
    const longer = completed(text);
    const hint = longer === null ? '' : ` Write ${longer} if that is meant.`;
    return {
        message: `${what}: the version of ${(0,shown/* shown */.S)(name)} cannot be read: "${(0,shown/* shown */.S)(text)}".${hint}`,
        found: (0,shown/* shown */.S)(text),
        expected: longer ?? plugin_version/* pluginVersionForm */.qy,
        location,
    };
}
function completed(text) {
    const longer = text + '.0'.repeat(Math.max(0, 3 - text.split('.').length));
    return longer === text || (0,plugin_version/* parsePluginVersion */.z$)(longer) === undefined ? null : longer;
}
function unreadableRequirement(what, name, text, wrong, location) {
    return {
        message: `${what}: the requirement of ${(0,shown/* shown */.S)(name)} cannot be read: "${(0,shown/* shown */.S)(text)}", because ${wrong}.`,
        found: (0,shown/* shown */.S)(text),
        expected: 'a requirement such as 2025.1.0+, >=2025.1 <2026.2 or [1.0,2.0)',
        location,
    };
}

;// CONCATENATED MODULE: ./lib/resolve/versions.js





const noManifests = {
    now: {
        paths: [],
        core: null,
        plugins: [],
        releasing: null,
        conflict: null,
        problems: [],
        notices: [],
    },
    before: null,
};
function readVersions({ inputs }, catalogue, manifests) {
    const { now } = manifests;
    const list = (0,plugin_list/* readPluginList */.O)('plugin-versions', inputs['plugin-versions']);
    const byHand = { core: given(inputs['core-version']), plugins: list.plugins };
    const written = { core: byHand.core ?? now.core, plugins: joined(list.plugins, now.plugins) };
    const plugins = readPlugins('plugin-versions', written.plugins, catalogue, winsBeside(now));
    const core = (0,resolve_core/* readCore */.se)('core-version', floating(written.core) ? null : written.core);
    const before = readBaseline(inputs, manifests, catalogue);
    return {
        versions: {
            byHand,
            written,
            core: core.version,
            plugins: plugins.plugins,
            currentCore: before.core,
            baseline: before.plugins,
            notices: [...now.notices, ...overrideNotices(byHand, now), ...before.notices],
        },
        problems: [
            ...now.problems,
            ...(byHand.core === null && now.conflict !== null ? [now.conflict] : []),
            ...[core, list, plugins, before].flatMap(({ problems }) => problems),
        ],
    };
}
function readBaseline(inputs, { now, before }, catalogue) {
    const list = (0,plugin_list/* readPluginList */.O)('current-plugin-versions', inputs['current-plugin-versions']);
    const byHand = readPlugins('current-plugin-versions', list.plugins, catalogue);
    const core = (0,resolve_core/* readCore */.se)('current-core-version', given(inputs['current-core-version']));
    const standing = before === null ? null : readStanding(before, catalogue);
    const compares = before !== null && now.paths.length + before.paths.length > 0;
    return {
        core: core.version ?? standing?.core ?? null,
        plugins: list.plugins.length > 0
            ? baselineOf(byHand.plugins)
            : compares
                ? (standing?.plugins ?? null)
                : null,
        notices: [
            ...(standing?.notices ?? []),
            ...(core.version === null && floating(before?.core ?? null)
                ? [(0,notices/* floatingBaseNotice */.cO)(before?.core?.text ?? '')]
                : []),
        ],
        problems: [core, list, byHand].flatMap(({ problems }) => problems),
    };
}
function readStanding(before, catalogue) {
    const read = readPlugins('', before.plugins, catalogue, winsBeside(before));
    const core = (0,resolve_core/* readCore */.se)('', floating(before.core) ? null : before.core);
    const problems = [...before.problems, ...read.problems, ...core.problems];
    if (problems.length === 0)
        return { core: core.version, plugins: baselineOf(read.plugins), notices: [] };
    const message = `The base's manifests cannot be read, so nothing is compared with them: ${problems[0]?.message}`;
    return { core: null, plugins: null, notices: [{ message, location: null }] };
}
function winsBeside({ releasing }) {
    const own = new Set(releasing?.names ?? []);
    return ({ name, location }) => location === null || own.has(name);
}
function joined(byHand, inFiles) {
    const names = new Set(byHand.map(({ name }) => name));
    return [...byHand, ...inFiles.filter(({ name }) => !names.has(name))];
}
function floating(core) {
    return core !== null && (core.floats === true || (0,resolve_core/* floats */.IE)(core.text));
}
function given(text) {
    return text === '' ? null : { text, location: null };
}

;// CONCATENATED MODULE: ./lib/resolve/facts.js











const farthestYears = 100;
function resolveFacts(sources, policy, catalogue, manifests = noManifests) {
    const { versions, problems } = readVersions(sources, catalogue, manifests);
    const { releasing, problems: strangers } = resolveReleasing(sources.inputs.releasing, versions, manifests.now.releasing);
    const today = (0,model_day/* dayIn */.EE)(sources.now, policy.timeZone);
    const target = readTargetDate(sources.inputs['target-date'], today);
    const first = timelineOn(policy, versions, target.date ?? today);
    const found = [
        ...[...problems, ...strangers, ...target.problems, ...first.problems],
        ...releaseTagProblems(sources.event, releasing, versions),
    ];
    if (found.length > 0)
        return { facts: null, problems: found };
    const date = target.date ?? plannedDay(candidateOf(versions, releasing), today, policy, first.timeline);
    if (date === null)
        return { facts: null, problems: [unplanned()] };
    const { timeline } = date === target.date ? first : timelineOn(policy, versions, date);
    const context = { sources, policy, catalogue, versions, releasing, timeline, targetDate: date };
    return { facts: factsOf(context), problems: [] };
}
function factsOf(context) {
    const { sources, policy, catalogue, versions, releasing, timeline, targetDate } = context;
    const onlyTouched = isPullRequest(sources);
    const isProposed = (name) => releasing.names.includes('plugins') || releasing.names.includes(name);
    const setting = { baseline: versions.baseline, isProposed, onlyTouched };
    return {
        targetDate,
        policy,
        timeline,
        catalogue,
        core: placeCore(context),
        plugins: versions.plugins.map((plugin) => placePlugin(plugin, setting)),
        removed: removedPlugins(versions.plugins, versions.baseline),
        releasing,
        backportRequest: sources.inputs['backport-request'] || null,
        sparesUntouched: onlyTouched && hasBaseline(versions),
        notices: [
            ...versions.notices,
            ...(sources.door === 'action' ? (0,notices/* twoPartNotices */.$J)(inputVersions(versions)) : []),
            ...(0,notices/* unknownLineNotices */.Wu)(versions.core, policy, timeline),
            ...(0,notices/* expiredWaiverNotices */.pX)(policy, targetDate),
            ...releaseTagNotices(sources.event, releasing, versions),
        ],
    };
}
function placeCore({ sources, policy, versions, releasing, timeline }) {
    const { core: version, currentCore: before, written } = versions;
    if (written.core === null)
        return null;
    const changed = version === null || before === null || (0,core_version/* compareCoreVersions */.CB)(version, before) !== 0;
    const standing = isPullRequest(sources) && !changed;
    return {
        text: written.core.text,
        version,
        kind: version === null ? null : (0,resolve_core/* coreKindOf */.lm)(version, timeline, policy.core.bugfix),
        released: releasing.names.includes('core') && version !== null && !(0,core_version/* isSnapshotCore */.yF)(version) && !standing,
        before,
        changed,
        location: written.core.location,
    };
}
function timelineOn(policy, versions, day) {
    const minimums = versions.plugins.flatMap(({ requirement }) => requirement === null ? [] : ((0,model_requirement/* minimumOf */.o)(requirement) ?? []));
    const years = [...minimums, ...(versions.core === null ? [] : [versions.core])]
        .map((version) => (0,core_version/* lineNumbers */.$K)((0,core_version/* lineOf */.cA)(version))[0])
        .filter((year) => year <= (0,model_day/* yearOf */.lY)(day) + farthestYears);
    return (0,timeline/* resolveTimeline */.U)(policy.core, day, (0,model_day/* dayOf */.kb)(Math.max((0,model_day/* yearOf */.lY)(day), ...years), 12, 31));
}
function candidateOf({ core, plugins }, { names }) {
    const released = plugins.filter(({ name }) => names.includes('plugins') || names.includes(name));
    return {
        core: names.includes('core') ? core : null,
        plugins: released.flatMap(({ version }) => version ?? []),
    };
}
function inputVersions(versions) {
    const { core, currentCore, byHand } = versions;
    return {
        'core-version': byHand.core === null ? null : core,
        'current-core-version': currentCore,
    };
}
function hasBaseline({ currentCore, baseline }) {
    return currentCore !== null || baseline !== null;
}
function isPullRequest({ event }) {
    return event?.pullRequest !== undefined && event.pullRequest !== null;
}


}),

9601:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (readManifests)
});

// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
// EXTERNAL MODULE: ./lib/model/core-version.js
var core_version = __webpack_require__(9802);
;// CONCATENATED MODULE: ./lib/resolve/manifests/conflict.js


const mostListed = 5;
function conflictOf(cores) {
    const different = [];
    for (const core of cores) {
        if (!different.some((other) => isSame(core, other)))
            different.push(core);
    }
    const second = different[1];
    if (second === undefined)
        return null;
    const listed = different.slice(0, mostListed).map(describe);
    const more = different.length > mostListed ? `, and ${different.length - mostListed} more` : '';
    return {
        message: `The manifests name different cores: ${listed.join(', ')}${more}. Judge one environment per step: give each its own step with its own \`manifests\`.`,
        found: different
            .slice(0, mostListed)
            .map(({ text }) => (0,shown/* shown */.S)(text))
            .join(', '),
        expected: 'one core for one step',
        location: second.location,
    };
}
function isSame(one, other) {
    const [version, otherVersion] = [one, other].map(({ text, floats }) => floats === true ? undefined : (0,core_version/* parseCoreVersion */.BE)(text));
    if (version === undefined || otherVersion === undefined)
        return one.text === other.text;
    return (0,core_version/* compareCoreVersions */.CB)(version, otherVersion) === 0;
}
function describe({ text, location }) {
    return location === null
        ? (0,shown/* shown */.S)(text)
        : `${(0,shown/* shown */.S)(text)} (${(0,shown/* shown */.S)(location.path)}:${location.line})`;
}

;// CONCATENATED MODULE: ./lib/resolve/manifests/read-manifest.js

const formats = [
    {
        names: /^(?:.*\.)?(?:Dockerfile|Containerfile)(?:\..*)?$/i,
        load: async () => (await Promise.all([__webpack_require__.e(839), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 7475))).readDockerfile,
    },
    {
        names: /\.properties$/,
        load: async () => (await __webpack_require__.e(825).then(__webpack_require__.bind(__webpack_require__, 5825))).readGradleProperties,
    },
    {
        names: /\.plugins$/,
        load: async () => (await __webpack_require__.e(766).then(__webpack_require__.bind(__webpack_require__, 4766))).readCoordinatesList,
    },
    { names: /\.txt$/, load: async () => (await __webpack_require__.e(547).then(__webpack_require__.bind(__webpack_require__, 7547))).readPlainList },
    {
        names: /\.(?:ya?ml|json)$/,
        load: async () => (await Promise.all([__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(101), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 8789))).readYamlManifest,
    },
];
const knownNames = 'a Dockerfile, .properties, .plugins, .txt, .yml, .yaml or .json';
async function readManifest(file, surroundings) {
    const { cores = [], plugins = [], release = null, problems = [], } = await readAs(file, surroundings);
    return {
        path: file.path,
        cores: cores.toSorted(byPlace),
        plugins: plugins.toSorted(byPlace),
        release,
        problems: problems.toSorted(byPlace),
    };
}
async function readAs(file, surroundings) {
    const name = file.path.split('/').at(-1) ?? '';
    const format = formats.find(({ names }) => names.test(name));
    if (format === undefined)
        return { problems: [unknownFormat(file)] };
    const read = await format.load();
    return read({ path: file.path, text: plainText(file.text) }, surroundings);
}
function plainText(text) {
    return text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, ' ');
}
function byPlace({ location: a }, { location: b }) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
function unknownFormat({ path }) {
    return {
        message: `Nothing is known about reading versions from ${(0,shown/* shown */.S)(path)}; a manifest is ${knownNames}.`,
        found: (0,shown/* shown */.S)(path),
        expected: knownNames,
        location: { path, line: 1, column: 1, endColumn: 1 },
    };
}

;// CONCATENATED MODULE: ./lib/resolve/manifests.js




async function readManifests({ files, searched }, marks, repository) {
    const manifests = [];
    for (const file of files) {
        if (manifest/* settingsNames */.Y.includes(nameOf(file.path)))
            continue;
        const beside = (name) => besideOf(file, name, files);
        manifests.push(await readManifest(file, { marks, repository, beside }));
    }
    return searched ? joinFound(manifests) : joinGiven(manifests, marks);
}
function nameOf(path) {
    return path.split('/').at(-1) ?? '';
}
function besideOf({ path }, name, files) {
    const wanted = path.slice(0, path.length - nameOf(path).length) + name;
    return files.find((file) => file.path === wanted) ?? null;
}
function joinFound(manifests) {
    const own = manifests.find(({ release }) => release !== null);
    const counting = own === undefined ? manifests.filter((each) => !saysNothing(each)) : [own];
    const notice = `No version was given by hand; they were read from ${listed(counting)}.`;
    return join(counting, counting.length === 0 ? [] : [{ message: notice, location: null }]);
}
function joinGiven(manifests, { images, properties }) {
    const marks = (0,shown/* shown */.S)([...images, ...properties].join(', '));
    const notices = manifests.filter(saysNothing).map(({ path }) => ({
        message: `${(0,shown/* shown */.S)(path)} names no plugin, and no core by ${marks === '' ? 'any mark, as the policy has none' : `the policy's marks (${marks})`}.`,
        location: { path, line: 1, column: 1, endColumn: 1 },
    }));
    return join(manifests, notices);
}
function join(manifests, notices) {
    const cores = manifests.flatMap((each) => each.cores);
    return {
        paths: manifests.map(({ path }) => path),
        core: cores[0] ?? null,
        plugins: manifests.flatMap(({ plugins }) => plugins),
        releasing: releasingOf(manifests),
        conflict: conflictOf(cores),
        problems: manifests.flatMap(({ problems }) => problems),
        notices,
    };
}
function releasingOf(manifests) {
    const own = manifests.find(({ release }) => release !== null);
    if (manifests.length === 0)
        return null;
    if (own === undefined) {
        const verb = manifests.length === 1 ? 'pins' : 'pin';
        return { names: [], reason: `${listed(manifests)} ${verb} versions that are out already` };
    }
    const path = (0,shown/* shown */.S)(own.path);
    if (own.release === 'core')
        return { names: ['core'], reason: `${path} is the core's own` };
    const names = own.plugins.map(({ name }) => name);
    return { names, reason: `${path} is a plugin's own, as it declares the core that it needs` };
}
function saysNothing({ cores, plugins, problems }) {
    return cores.length + plugins.length + problems.length === 0;
}
function listed(manifests) {
    return (0,shown/* shown */.S)(manifests.map(({ path }) => path).join(', '));
}


}),

5318:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $J: () => (twoPartNotices),
  Wu: () => (unknownLineNotices),
  cO: () => (floatingBaseNotice),
  pX: () => (expiredWaiverNotices)
});
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
var _model_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4431);
var _presets_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59);



function twoPartNotices(inputs) {
    return Object.entries(inputs).flatMap(([input, version]) => version?.twoPart
        ? {
            message: `${input} was read as ${version.text}. If another number was meant, put quotes around it: YAML cuts an unquoted 2025.10 to 2025.1.`,
            location: null,
        }
        : []);
}
function unknownLineNotices(core, policy, timeline) {
    if (core === null || !timeline.scheduled || timeline.lines.has((0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.cA)(core)))
        return [];
    const line = (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.cA)(core);
    const preset = (0,_presets_index_js__WEBPACK_IMPORTED_MODULE_1__.bz)(line, policy.name);
    const hint = preset === null ? '' : ` The preset ${preset} knows it: set \`policy: ${preset}\`.`;
    return [
        {
            message: `The timeline of ${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_2__.S)(policy.name)} does not know the line ${line}, so it counts as out, date unknown.${hint}`,
            location: null,
        },
    ];
}
function expiredWaiverNotices({ waivers }, targetDate) {
    return waivers
        .filter(({ until }) => until < targetDate)
        .map(({ rule, subject, until, location }) => ({
        message: `The waiver of ${rule} for ${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_2__.S)(subject)} expired with ${until}: renew it or remove it.`,
        location,
    }));
}
function floatingBaseNotice(core) {
    const message = `The core before the change is ${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_2__.S)(core)}, which names no one version, so no upgrade of the core is judged.`;
    return { message, location: null };
}


}),

6641:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  O: () => (readPluginList),
  Y: () => (longestName)
});
var _model_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);

const longestName = 200;
const form = 'one per line: plugin-dbt@1.1.5, plugin-dbt@1.1.5 >=2025.1.0 or io.kestra.plugin:plugin-dbt:1.1.5';
function readPluginList(what, text, placeOf = () => null) {
    const plugins = [];
    const problems = [];
    for (const entry of entriesOf(text)) {
        const plugin = readEntry(entry, placeOf);
        if (plugin !== null)
            plugins.push(plugin);
        else
            problems.push(unreadable(what, entry, placeOf));
    }
    return { plugins, problems };
}
function entriesOf(text) {
    return [...text.matchAll(/[^\n]+/g)]
        .map(({ 0: line, index }) => ({ text: line, start: index }))
        .filter((line) => !line.text.trimStart().startsWith('#'))
        .flatMap(splitAtCommas)
        .map(trimmed)
        .filter((entry) => entry.text !== '');
}
function splitAtCommas(line) {
    const entries = [];
    let depth = 0;
    let start = 0;
    for (const { 0: character, index } of line.text.matchAll(/[[(\])]|,(?!\s*[[(])/g)) {
        if (character !== ',')
            depth += character === '[' || character === '(' ? 1 : -1;
        else if (depth === 0) {
            entries.push({ text: line.text.slice(start, index), start: line.start + start });
            start = index + 1;
        }
    }
    return [...entries, { text: line.text.slice(start), start: line.start + start }];
}
function trimmed({ text, start }) {
    const rest = text.trimStart();
    return { text: rest.trimEnd(), start: start + text.length - rest.length };
}
function readEntry({ text, start }, placeOf) {
    const [head = ''] = text.split(/\s/, 1);
    const requirement = text.slice(head.length).trim();
    const named = readNamed(head) ?? readCoordinates(head);
    if (named === null || named.name.length > longestName)
        return null;
    const endOfVersion = start + head.length;
    const end = start + text.length;
    const { name, version } = named;
    return {
        name,
        version,
        requirement: requirement === '' ? null : requirement,
        location: placeOf(endOfVersion - version.length, endOfVersion),
        requirementLocation: requirement === '' ? null : placeOf(end - requirement.length, end),
    };
}
function readNamed(head) {
    const groups = /^(?<name>.+)@(?<version>[^@]+)$/.exec(head)?.groups;
    return groups?.name && groups.version ? { name: groups.name, version: groups.version } : null;
}
function readCoordinates(head) {
    const groups = /^[^:]+:(?<name>[^:]+):(?<version>[^:]+)$/.exec(head)?.groups;
    return groups?.name && groups.version ? { name: groups.name, version: groups.version } : null;
}
function unreadable(what, { text, start }, placeOf) {
    return {
        message: `${what} has an entry that names no plugin and version: "${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_0__.S)(text)}".`,
        found: (0,_model_shown_js__WEBPACK_IMPORTED_MODULE_0__.S)(text),
        expected: form,
        location: placeOf(start, start + text.length),
    };
}


}),

7174:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (completePolicy)
});

;// CONCATENATED MODULE: ./lib/resolve/policy/complete-cadence.js
const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
function completeCadence(written) {
    if (written === 'any')
        return 'any';
    const on = written && dayOrWeekday(written);
    if (!on)
        return null;
    const months = [...new Set(written.months ?? everyMonth)].sort((a, b) => a - b);
    return { on, months, offsetDays: written['offset-days'] ?? 0 };
}
function dayOrWeekday(written) {
    if (typeof written.day === 'number')
        return { day: written.day };
    if (!written.weekday)
        return null;
    return { weekday: written.weekday, week: written.week ?? null };
}

// EXTERNAL MODULE: ./lib/model/core-version.js
var core_version = __webpack_require__(9802);
;// CONCATENATED MODULE: ./lib/resolve/policy/complete-core.js


function completeCore(written, locate) {
    return {
        name: written.name ?? null,
        images: written.images ?? [],
        properties: written.properties ?? [],
        numbering: (written.numbering ?? []).map(({ from, format }) => ({
            from,
            words: format.split('.'),
        })),
        major: completeMajor(written.major),
        bugfix: completeBugfix(written.bugfix),
        backport: written.backport ?? null,
        schedule: dated(written.schedule)
            .map(([line, date]) => ({ line, date, location: locate(['core', 'schedule', line], 'key') }))
            .sort((a, b) => (0,core_version/* compareLines */.lZ)(a.line, b.line)),
        releases: dated(written.releases)
            .map(([version, date]) => ({ version: (0,core_version/* parseCoreVersion */.BE)(version), date }))
            .sort((a, b) => (0,core_version/* compareCoreVersions */.CB)(a.version, b.version)),
        stops: (written.stops ?? []).toSorted(core_version/* compareLines */.lZ),
        support: Object.entries(written.support ?? {})
            .flatMap(([line, window]) => (window ? [{ line, until: window.until }] : []))
            .sort((a, b) => (0,core_version/* compareLines */.lZ)(a.line, b.line)),
        breaking: (written.breaking ?? [])
            .map(({ from, reason, guide }) => ({ from, reason, guide: guide ?? null }))
            .sort((a, b) => (0,core_version/* compareLines */.lZ)(a.from, b.from)),
    };
}
function completeMajor(written) {
    const on = completeCadence(written?.on);
    return on === null ? null : { on, perYear: written?.['per-year'] ?? null };
}
function completeBugfix(written) {
    const on = completeCadence(written?.on);
    if (on === null)
        return null;
    const lines = written?.lines ?? [];
    return { on, lines: lines === 'all' ? 'all' : lines.filter((line) => line !== 'latest') };
}
function dated(written) {
    return Object.entries(written ?? {}).flatMap(([key, date]) => (date ? [[key, date]] : []));
}

;// CONCATENATED MODULE: ./lib/resolve/policy/complete.js


function completePolicy(written, source, locate) {
    return {
        name: written.name ?? source,
        source,
        timeZone: written['time-zone'] ?? 'UTC',
        prereleases: written.prereleases ?? 'strict',
        core: completeCore(written.core ?? {}, locate),
        plugins: {
            major: completePluginCadence(written.plugins?.major),
            minor: completePluginCadence(written.plugins?.minor),
            patch: completePluginCadence(written.plugins?.patch),
        },
        toleranceDays: written['tolerance-days'] ?? 0,
        rules: completeRules(written.rules),
        waivers: (written.waivers ?? []).map((waiver, index) => completeWaiver(waiver, locate(['waivers', index], 'value'))),
        freezes: (written.freezes ?? []).map(({ from, to, reason, for: kind }) => ({
            from: from,
            to: to,
            reason,
            for: kind ?? 'releases',
        })),
        links: completeLinks(written.links),
    };
}
function completePluginCadence(written) {
    return written?.on === 'core-major' ? 'core-major' : completeCadence(written?.on);
}
function completeRules(written) {
    const levels = Object.entries(written ?? {}).filter(([, level]) => level !== null);
    return Object.fromEntries(levels);
}
function completeWaiver(written, location) {
    const { rule, subject, reason, until } = written;
    const at = subject.lastIndexOf('@');
    const versioned = at > 0;
    return {
        rule,
        subject: versioned ? subject.slice(0, at) : subject,
        version: versioned ? subject.slice(at + 1) : null,
        reason,
        until: until,
        location,
    };
}
function completeLinks(written) {
    const { migration, support, board, ...rest } = written ?? {};
    const others = Object.entries(rest).flatMap(([name, link]) => (link ? [[name, link]] : []));
    return {
        migration: migration ?? null,
        support: support ?? null,
        board: board ?? null,
        others: Object.fromEntries(others),
    };
}


}),

4834:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (locateNowhere),
  _: () => (locateIn)
});
const locateNowhere = () => null;
function locateIn(documents) {
    return (at, part) => {
        const document = documents.find(({ value }) => has(value, at));
        return document?.placeOf(at, part).location ?? null;
    };
}
function has(value, [step, ...rest]) {
    if (step === undefined)
        return true;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
        return false;
    return has(value[step], rest);
}


}),

9840:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  g: () => (resolvePreset)
});
var _presets_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59);
var _complete_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7174);
var _locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4834);



function resolvePreset(name) {
    const written = (0,_presets_index_js__WEBPACK_IMPORTED_MODULE_0__.t)(name);
    return written === null ? null : (0,_complete_js__WEBPACK_IMPORTED_MODULE_1__.o)(written, 'built-in', _locate_js__WEBPACK_IMPORTED_MODULE_2__.L);
}


}),

819:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (policyOf),
  h: () => (resolve)
});
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
var _presets_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59);
var _catalogue_over_built_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2572);
var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8886);
var _manifests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9601);
var _policy_resolve_preset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9840);






async function resolve(sources) {
    const { policy, problems: wrongPolicy } = await policyOf(sources.policy);
    const judging = policy ?? (0,_policy_resolve_preset_js__WEBPACK_IMPORTED_MODULE_5__.g)(_presets_index_js__WEBPACK_IMPORTED_MODULE_1__.FS);
    const manifests = await manifestsOf(sources, judging);
    const { catalogue, base, problems: wrongCatalogue } = await cataloguesOf(sources, manifests);
    const { facts, problems: wrongFacts } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__.u)(sources, judging, catalogue, manifests);
    const problems = [...sources.problems, ...wrongPolicy, ...wrongCatalogue, ...wrongFacts];
    if (problems.length > 0 || facts === null)
        return { facts: null, policy, problems };
    const added = base === null ? [] : (await guard()).addedEntryNotices(base, facts.plugins);
    const notices = [...facts.notices, ...added];
    return { facts: { ...facts, notices }, policy, problems: [] };
}
async function policyOf(source) {
    if (source.kind === 'preset')
        return { policy: (0,_policy_resolve_preset_js__WEBPACK_IMPORTED_MODULE_5__.g)(source.name), problems: [] };
    if (source.files.length === 0)
        return { policy: null, problems: [] };
    const { resolvePolicy } = await Promise.all([__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(101), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 8789));
    return resolvePolicy(source.files);
}
async function manifestsOf(sources, { core }) {
    const { repository, base } = sources;
    return {
        now: await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_4__.P)(sources.manifests, core, repository),
        before: base === null ? null : await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_4__.P)(base.manifests, core, repository),
    };
}
async function cataloguesOf(sources, manifests) {
    const { inputs, catalogues, base } = sources;
    if (catalogues.length === 0 && !hasPlugins(inputs, manifests)) {
        return { catalogue: { find: () => null }, base: null, problems: [] };
    }
    const written = inputs['core-version'] || (manifests.now.core?.text ?? '');
    const core = (0,_model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.BE)(written) ?? null;
    const now = await (0,_catalogue_over_built_in_js__WEBPACK_IMPORTED_MODULE_2__.X)(catalogues, core);
    if (base === null || catalogues.length === 0)
        return { ...now, base: null };
    const before = await (0,_catalogue_over_built_in_js__WEBPACK_IMPORTED_MODULE_2__.X)(base.catalogues, core);
    return {
        catalogue: (await guard()).guardCatalogue(before.catalogue, now.catalogue),
        base: before.catalogue,
        problems: now.problems,
    };
}
function guard() {
    return __webpack_require__.e(394).then(__webpack_require__.bind(__webpack_require__, 2394));
}
function hasPlugins(inputs, { now, before }) {
    const byHand = inputs['plugin-versions'] + inputs['current-plugin-versions'];
    return byHand !== '' || now.plugins.length + (before?.plugins.length ?? 0) > 0;
}


}),

3181:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (suggest)
});
var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

const lettersPerSlip = 3;
const leastSlips = 2;
function suggest(written, words) {
    const maxDistance = Math.max(leastSlips, Math.floor(written.length / lettersPerSlip));
    return (0,leven__WEBPACK_IMPORTED_MODULE_0__.h)(written, words, { maxDistance }) ?? null;
}


}),

9295:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (resolveTimeline)
});

// EXTERNAL MODULE: ./lib/model/cadence.js
var cadence = __webpack_require__(3789);
// EXTERNAL MODULE: ./lib/model/core-version.js
var core_version = __webpack_require__(9802);
// EXTERNAL MODULE: ./lib/model/day.js
var model_day = __webpack_require__(8100);
// EXTERNAL MODULE: ./lib/model/numbering.js
var model_numbering = __webpack_require__(6873);
// EXTERNAL MODULE: ./lib/model/timeline.js
var timeline = __webpack_require__(8463);
;// CONCATENATED MODULE: ./lib/resolve/assignment.js


const reach = 365;
const mostEmptyYears = 9;
function assignRecurrences(days, recurrences) {
    const least = leastSums(days, recurrences);
    const taken = [];
    let from = 0;
    for (const [index, day] of days.entries()) {
        while (takes(day, index, from) > (least[index]?.[from + 1] ?? Infinity))
            from++;
        const recurrence = recurrences[from];
        if (recurrence !== undefined)
            taken.push(recurrence);
        from++;
    }
    return taken;
    function takes(day, index, at) {
        return distance(day, recurrences[at]) + (least[index + 1]?.[at + 1] ?? Infinity);
    }
}
function recurrencesAround(recurrence, days) {
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    return [
        ...recurrencesBeside(recurrence, first, -1, days.length).toReversed(),
        ...(0,cadence/* recurrencesBetween */.UP)(recurrence, first, last),
        ...recurrencesBeside(recurrence, last, 1, days.length),
    ];
}
function recurrencesBeside(recurrence, day, direction, count) {
    const found = [];
    let emptyYears = 0;
    let near = (0,model_day/* addDays */.fi)(day, direction);
    while (found.length < count && emptyYears < mostEmptyYears) {
        const far = (0,model_day/* addDays */.fi)(near, direction * reach);
        const [from, to] = direction === 1 ? [near, far] : [far, near];
        const year = (0,cadence/* recurrencesBetween */.UP)(recurrence, from, to);
        found.push(...(direction === 1 ? year : year.toReversed()));
        emptyYears = year.length === 0 ? emptyYears + 1 : 0;
        near = (0,model_day/* addDays */.fi)(far, direction);
    }
    return found.slice(0, count);
}
function leastSums(days, recurrences) {
    const none = recurrences.map(() => 0).concat(0);
    const least = [none];
    for (const day of days.toReversed()) {
        const after = least[0];
        const row = [Infinity];
        for (let at = recurrences.length - 1; at >= 0; at--) {
            const taking = distance(day, recurrences[at]) + (after[at + 1] ?? Infinity);
            row.unshift(Math.min(taking, row[0] ?? Infinity));
        }
        least.unshift(row);
    }
    return least;
}
function distance(day, recurrence) {
    return recurrence === undefined ? Infinity : Math.abs((0,model_day/* daysBetween */.YM)(recurrence, day));
}

;// CONCATENATED MODULE: ./lib/resolve/schedule-problems.js


function problemsOfOrder(schedule) {
    return schedule.flatMap((entry, index) => {
        const before = schedule[index - 1];
        if (before === undefined || before.date < entry.date)
            return [];
        return {
            message: before.date === entry.date
                ? `The schedule puts ${before.line} and ${entry.line} on one day; give each its own.`
                : `The schedule puts ${entry.line} before ${before.line}; lines ship in number order.`,
            found: `${entry.line} on ${entry.date}`,
            expected: `a day after ${before.date}, the day of ${before.line}`,
            location: entry.location,
        };
    });
}
function problemsOfGaps(core, slots) {
    if (!isPlanned(core))
        return [];
    const lined = slots.filter(({ line }) => line !== null);
    return core.schedule.flatMap((entry) => {
        const index = lined.findIndex(({ line }) => line === entry.line);
        const before = lined[index - 1]?.line ?? null;
        if (before === null || (0,model_numbering/* isNext */.mI)(entry.line, before, core.numbering))
            return [];
        return {
            message: `Too few recurrences lie between ${before} and ${entry.line} for the lines between them; move a date or publish them too.`,
            found: `${(0,core_version/* firstOf */.Ku)(entry.line).text} on ${entry.date}, right after ${before}`,
            expected: 'a recurrence for each line between two published ones',
            location: entry.location,
        };
    });
}
function isPlanned({ major }) {
    return major !== null && major.on !== 'any';
}

;// CONCATENATED MODULE: ./lib/resolve/timeline.js







const margin = 3 * 366;
function resolveTimeline(core, targetDate, to) {
    const misplaced = problemsOfOrder(core.schedule);
    const slots = misplaced.length > 0 ? [] : slotsOf(core, targetDate, to);
    const problems = misplaced.length > 0 ? misplaced : problemsOfGaps(core, slots);
    const lines = linesOf(slots, core.releases);
    const scheduled = core.schedule.length > 0 && isPlanned(core);
    return {
        timeline: { slots, lines, latest: (0,timeline/* latestOn */.T4)(lines, targetDate), scheduled },
        problems,
    };
}
function slotsOf(core, targetDate, to) {
    const { schedule } = core;
    const dates = schedule.map(({ date }) => date);
    const days = [targetDate, to, ...dates].sort();
    const first = (0,model_day/* addDays */.fi)(days[0], -margin);
    const last = (0,model_day/* addDays */.fi)(days.at(-1), margin);
    const published = schedule.map(({ line, date }) => ({ line, date, kind: 'published' }));
    const on = core.major?.on ?? 'any';
    if (on === 'any')
        return published;
    const taken = new Set(assignRecurrences(dates, recurrencesAround(on, dates)));
    const free = (0,cadence/* recurrencesBetween */.UP)(on, first, last).filter((day) => !taken.has(day));
    if (schedule.length === 0)
        return free.map((date) => openSlot(date, core));
    return numberSlots([...published, ...free.map(unnumbered)].sort(byDate), core);
}
function openSlot(date, { numbering }) {
    const format = numbering.at(-1);
    const named = format !== undefined && (0,model_numbering/* isNamedByMonth */.d9)(format);
    return { date, line: named ? (0,model_numbering/* lineAfter */.pD)(null, date, [format], null) : null, kind: 'open' };
}
function numberSlots(slots, core) {
    const numbered = [];
    let previous = null;
    for (const slot of slots) {
        const ahead = core.schedule.find(({ date }) => date > slot.date)?.line ?? null;
        if (slot.kind === 'published')
            numbered.push(slot);
        else if (previous === null || core.numbering.length === 0)
            numbered.push({ ...slot, kind: 'open' });
        else
            numbered.push(plannedSlot(slot, previous, ahead, core));
        previous = numbered.at(-1)?.line ?? previous;
    }
    return numbered;
}
function plannedSlot(slot, previous, ahead, core) {
    const line = (0,model_numbering/* lineAfter */.pD)(previous, slot.date, core.numbering, core.major?.perYear ?? null);
    const free = line !== null && (ahead === null || (0,core_version/* compareLines */.lZ)(line, ahead) < 0);
    return free ? { ...slot, line, kind: 'planned' } : slot;
}
function unnumbered(date) {
    return { date, line: null, kind: 'empty' };
}
function byDate(a, b) {
    return a.date < b.date ? -1 : 1;
}
function linesOf(slots, releases) {
    const lines = new Map();
    for (const slot of slots) {
        if (slot.line === null || slot.kind === 'open')
            continue;
        lines.set(slot.line, { line: slot.line, slot, out: slot.date });
    }
    for (const [line, { version, date }] of firstReleases(releases)) {
        const slot = lines.get(line)?.slot ?? null;
        const wins = slot === null || (0,core_version/* isFirstOfLine */._L)(version) || date < slot.date;
        lines.set(line, { line, slot, out: wins ? date : slot.date });
    }
    return lines;
}
function firstReleases(releases) {
    const first = new Map();
    for (const release of releases) {
        const line = (0,core_version/* lineOf */.cA)(release.version);
        const known = first.get(line);
        if ((0,core_version/* isPrerelease */.V1)(release.version) || (known && known.date <= release.date))
            continue;
        first.set(line, release);
    }
    return first;
}


}),

9115:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (rules)
});

// EXTERNAL MODULE: ./lib/judge/wording.js
var wording = __webpack_require__(5136);
// EXTERNAL MODULE: ./lib/model/core-version.js
var core_version = __webpack_require__(9802);
;// CONCATENATED MODULE: ./lib/rules/rule.js
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./lib/rules/backport-unrequested.js



const backportUnrequested = defineRule({
    id: 'backport-unrequested',
    severity: 'error',
    undecided: false,
    judges: 'released core',
    why: 'Older lines get fixes for those who asked; a backport that nobody asked for is usually a wrong branch.',
    breaks: 'A release of an older line names no request, or the policy allows no backports.',
    keeps: 'The input `backport-request` names the request that the backport serves.',
    data: {
        line: 'the line of the backport',
        latest: 'the line that gets bugfixes without a request, or null',
        allowed: 'what the policy says of backports',
    },
    examples: {
        breaks: {
            says: '2025.1.4 once 2025.2 is out',
            inputs: { 'core-version': '2025.1.4', 'target-date': '2025-10-09' },
        },
        keeps: {
            says: 'the same with the support ticket it serves',
            inputs: {
                'core-version': '2025.1.4',
                'target-date': '2025-10-08',
                'backport-request': 'SUP-1234',
            },
        },
    },
    check(facts) {
        const { core, policy, timeline } = facts;
        if (core === null || core.version === null)
            return [];
        if (!core.released || core.kind !== 'core-backport')
            return [];
        const { backport } = policy.core;
        const unrequested = backport === 'on-request' && facts.backportRequest === null;
        if (!unrequested && backport !== 'never')
            return [];
        return [
            {
                ...(0,wording/* aboutCore */.Dz)(core),
                message: `${(0,wording/* nameOfCore */.QV)(core)} is a backport: ${olderThan(facts)}. ${(0,wording/* whyReleased */.QU)(facts)}`,
                remedy: backport === 'never' ? neverRemedy(facts) : requestRemedy(facts, core),
                data: {
                    line: (0,core_version/* lineOf */.cA)(core.version),
                    latest: timeline.latest?.line ?? null,
                    allowed: backport,
                },
            },
        ];
    },
});
function olderThan({ timeline, policy, backportRequest }) {
    const latest = timeline.latest === null ? 'another line' : timeline.latest.line;
    if (policy.core.backport !== 'never')
        return `${latest} is latest, and no request is named`;
    const request = backportRequest === null ? '' : ', and a request does not change that';
    return `${latest} is latest, and this policy allows no backports${request}`;
}
function neverRemedy({ timeline }) {
    return timeline.latest === null
        ? 'Fix the latest line instead.'
        : `Fix ${timeline.latest.line} instead, or set \`core.backport\` in the policy.`;
}
function requestRemedy({ policy }, core) {
    const { support } = policy.links;
    const ask = support === null ? '' : ` Requests come in through ${support}.`;
    return `Name the request in \`backport-request\`, if someone asked for ${(0,wording/* nameOfCore */.QV)(core)}.${ask}`;
}

// EXTERNAL MODULE: ./lib/judge/path.js
var judge_path = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/rules/breaking-core-upgrade.js




const breakingCoreUpgrade = defineRule({
    id: 'breaking-core-upgrade',
    severity: 'warning',
    undecided: false,
    judges: 'any core with baseline',
    why: 'Whoever enters a line that may break should have read how to migrate first.',
    breaks: 'The upgrade enters a line that the policy calls breaking.',
    keeps: 'The upgrade stays on its line, or enters none that the policy calls breaking.',
    data: {
        from: 'the core before',
        to: 'the core now',
        reasons: 'why the policy calls the lines breaking',
        guides: 'the migration guides',
    },
    examples: {
        breaks: {
            says: 'from 2025.1.3 to 2025.2.0',
            inputs: {
                'core-version': '2025.2.0',
                'current-core-version': '2025.1.3',
                'target-date': '2025-10-07',
                releasing: 'none',
            },
        },
        keeps: {
            says: 'from 2025.1.2 to 2025.1.3',
            inputs: {
                'core-version': '2025.1.3',
                'current-core-version': '2025.1.2',
                'target-date': '2025-08-21',
                releasing: 'none',
            },
        },
    },
    check(facts) {
        const path = (0,judge_path/* corePath */.R)(facts);
        if (path === null || path.down)
            return [];
        const { core, from, to } = path;
        if ((0,core_version/* lineOf */.cA)(from) === (0,core_version/* lineOf */.cA)(to))
            return [];
        const entered = facts.policy.core.breaking.filter((breaking) => (0,core_version/* compareLines */.lZ)(breaking.from, (0,core_version/* lineOf */.cA)(to)) <= 0);
        if (entered.length === 0)
            return [];
        const reasons = entered.map(({ reason }) => reason);
        const { migration, others } = facts.policy.links;
        const pages = [...entered.map(({ guide }) => guide), migration, ...Object.values(others)];
        const guides = [...new Set(pages.filter((page) => page !== null))];
        return [
            {
                ...(0,wording/* aboutCore */.Dz)(core),
                message: `The upgrade from core ${from.text} to ${(0,wording/* nameOfCore */.QV)(core)} may break: ${reasons.join('; ')}.`,
                remedy: guides.length === 0
                    ? 'Read the release notes before you merge.'
                    : `Read before you merge: ${guides.join(' and ')}`,
                data: { from: from.text, to: to.text, reasons, guides },
            },
        ];
    },
});

;// CONCATENATED MODULE: ./lib/rules/breaking-plugin-upgrade.js


const breakingPluginUpgrade = defineRule({
    id: 'breaking-plugin-upgrade',
    severity: 'warning',
    undecided: false,
    judges: 'deployment with baseline',
    why: 'A plugin major may break what uses it; whoever merges it should know.',
    breaks: 'A plugin is upgraded to a higher major version.',
    keeps: 'The upgrade stays within one major version.',
    data: { from: 'the version before', to: 'the version now' },
    examples: {
        breaks: {
            says: 'plugin-aws goes from 1.4.0 to 2.0.0',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-aws@2.0.0 2025.1.0+',
                'current-plugin-versions': 'plugin-aws@1.4.0',
                'target-date': '2025-08-05',
                releasing: 'none',
            },
        },
        keeps: {
            says: 'plugin-aws goes from 1.4.0 to 1.5.0',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-aws@1.5.0 2025.1.0+',
                'current-plugin-versions': 'plugin-aws@1.4.0',
                'target-date': '2025-08-05',
                releasing: 'none',
            },
        },
    },
    check: ({ plugins, releasing }) => plugins.flatMap((plugin) => {
        if (releasing.names.length > 0 || plugin.change !== 'major')
            return [];
        const from = plugin.before?.version?.version ?? null;
        return {
            ...(0,wording/* aboutPlugin */.Ri)(plugin),
            message: `${(0,wording/* nameOfPlugin */.oj)(plugin)} is a major upgrade from ${from} and may break what uses it.`,
            remedy: 'Read its release notes and change what uses it in the same pull request.',
            data: { from, to: plugin.version?.version ?? null },
        };
    }),
});

// EXTERNAL MODULE: ./lib/judge/compatibility.js
var compatibility = __webpack_require__(3832);
// EXTERNAL MODULE: ./lib/judge/remedy.js
var remedy = __webpack_require__(4022);
// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
;// CONCATENATED MODULE: ./lib/rules/combination-known-bad.js





const brokenOnOneLine = {
    'catalogue.yml': 'plugins:\n  plugin-git:\n    knownBad:\n      - versions: 1.1.5\n        core: "[1.2,1.3)"\n        reason: NoSuchMethodError when a task starts\n',
};
const combinationKnownBad = defineRule({
    id: 'combination-known-bad',
    severity: 'error',
    undecided: false,
    judges: 'always',
    why: 'A declared minimum is not enough: some plugin versions break on cores that they claim to run on.',
    breaks: 'The catalogue lists this plugin version and this core as broken.',
    keeps: 'No known-bad entry of the catalogue covers both.',
    data: {
        core: 'the core judged',
        reason: 'why the catalogue calls it broken',
        url: 'a page about it, or null',
        newestCompatible: 'the newest catalogued version of the plugin that fits the core, or null',
    },
    examples: {
        breaks: {
            says: 'plugin-git 1.1.5 claims 1.0.0 and breaks on 1.2.1',
            inputs: {
                'core-version': '1.2.1',
                'plugin-versions': 'plugin-git@1.1.5 >=1.0.0',
                'target-date': '2026-02-03',
                releasing: 'none',
                catalog: 'catalogue.yml',
            },
            files: brokenOnOneLine,
        },
        keeps: {
            says: 'the same plugin on a core that is not listed',
            inputs: {
                'core-version': '1.1.0',
                'plugin-versions': 'plugin-git@1.1.5 >=1.0.0',
                'target-date': '2026-02-03',
                releasing: 'none',
                catalog: 'catalogue.yml',
            },
            files: brokenOnOneLine,
        },
    },
    check(facts) {
        const { core } = facts;
        const compared = (0,compatibility/* comparedCore */.b6)(facts);
        if (core === null || compared === null)
            return [];
        return facts.plugins.flatMap((plugin) => {
            if (plugin.version === null)
                return [];
            const known = (0,compatibility/* knownBadOf */.o0)(plugin, plugin.version, compared);
            if (known.length === 0)
                return [];
            const fix = (0,remedy/* fixOf */.BW)(facts, plugin, null);
            return known.map((bad) => ({
                ...(0,wording/* aboutBoth */.F4)(core, plugin),
                message: `${(0,wording/* nameOfPlugin */.oj)(plugin)} is known to break on ${(0,wording/* nameOfCore */.QV)(core)}: ${(0,shown/* shown */.S)(bad.reason)}.`,
                remedy: (0,remedy/* oneOf */.yL)([fix.byPlugin, bad.url === null ? null : `read ${(0,shown/* shown */.S)(bad.url)}`], `use another version of ${(0,shown/* shown */.S)(plugin.name)}, or a core outside ${(0,shown/* shown */.S)(bad.core.text)}`),
                data: {
                    core: compared.text,
                    reason: bad.reason,
                    url: bad.url,
                    newestCompatible: fix.newestCompatible,
                },
            }));
        });
    },
});

// EXTERNAL MODULE: ./lib/judge/days.js
var judge_days = __webpack_require__(3213);
// EXTERNAL MODULE: ./lib/model/cadence.js
var cadence = __webpack_require__(3789);
;// CONCATENATED MODULE: ./lib/rules/core-bugfix-off-cadence.js




const coreBugfixOffCadence = defineRule({
    id: 'core-bugfix-off-cadence',
    severity: 'warning',
    undecided: false,
    judges: 'released core',
    why: 'Users of the latest line expect their fixes on one weekday; a fix on another goes unseen.',
    breaks: 'A core bugfix is released on a day that is no bugfix day.',
    keeps: 'The target date is a bugfix day, within the tolerance.',
    data: {
        targetDate: 'the day judged',
        previous: 'the last bugfix day before it; the version is null where the day is another line\u2019s',
        next: 'the next bugfix day; the version is null where the day is another line\u2019s',
    },
    examples: {
        breaks: {
            says: '2025.1.1 on a Friday',
            inputs: { 'core-version': '2025.1.1', 'target-date': '2025-08-08' },
        },
        keeps: {
            says: '2025.1.1 on the Thursday',
            inputs: { 'core-version': '2025.1.1', 'target-date': '2025-08-07' },
        },
    },
    check(facts) {
        const { core, policy, targetDate } = facts;
        if (core === null || !core.released || core.kind !== 'core-bugfix')
            return [];
        const on = policy.core.bugfix?.on ?? 'any';
        if (on === 'any' || (0,cadence/* fallsOn */.u0)(on, targetDate, policy.toleranceDays))
            return [];
        const { previous, next } = (0,judge_days/* bugfixDaysAround */.uP)(facts);
        const days = [previous, next].filter((day) => day !== null).map(({ date }) => (0,wording/* onDay */.oO)(date));
        return [
            {
                ...(0,wording/* aboutCore */.Dz)(core),
                message: `${(0,wording/* nameOfCore */.QV)(core)} is a core bugfix and ${(0,wording/* onDay */.oO)(targetDate)} is no bugfix day; around it are ${days.join(' and ')}. ${(0,wording/* whyReleased */.QU)(facts)}`,
                remedy: next === null ? 'Choose a bugfix day.' : remedyFor(next.date, next.version),
                data: { targetDate, previous, next },
            },
        ];
        function remedyFor(date, version) {
            return version === null
                ? `The next bugfix day, ${(0,wording/* onDay */.oO)(date)}, already belongs to a newer line; release a backport if one is requested.`
                : `Ship it on the next bugfix day, ${(0,wording/* onDay */.oO)(date)}.`;
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/core-downgraded.js



const coreDowngraded = defineRule({
    id: 'core-downgraded',
    severity: 'error',
    undecided: false,
    judges: 'any core with baseline',
    why: 'A core does not read what a newer one has written; a downgrade can lose data.',
    breaks: 'The core is lower than before.',
    keeps: 'It is the same or higher, or it is a backport that is being released.',
    data: { from: 'the core before', to: 'the core now' },
    examples: {
        breaks: {
            says: 'a deployment goes from 2025.2.1 back to 2025.1.5',
            inputs: {
                'core-version': '2025.1.5',
                'current-core-version': '2025.2.1',
                'target-date': '2025-10-08',
                releasing: 'none',
            },
        },
        keeps: {
            says: 'a requested backport of 2025.1 beside 2025.2.1',
            inputs: {
                'core-version': '2025.1.5',
                'current-core-version': '2025.2.1',
                'target-date': '2025-10-08',
                'backport-request': 'SUP-1234',
            },
        },
    },
    check(facts) {
        const path = (0,judge_path/* corePath */.R)(facts);
        if (path === null || !path.down)
            return [];
        const { core, from, to } = path;
        return [
            {
                ...(0,wording/* aboutCore */.Dz)(core),
                message: `${(0,wording/* nameOfCore */.QV)(core)} is lower than before: it was ${from.text}.`,
                remedy: `Keep core ${from.text}, or restore a backup taken on ${to.text} before going back.`,
                data: { from: from.text, to: to.text },
            },
        ];
    },
});

// EXTERNAL MODULE: ./lib/model/day.js
var model_day = __webpack_require__(8100);
// EXTERNAL MODULE: ./lib/model/timeline.js
var model_timeline = __webpack_require__(8463);
;// CONCATENATED MODULE: ./lib/judge/due-line.js





function nextDayOf(facts, core) {
    const line = (0,core_version/* lineOf */.cA)(core);
    const slot = facts.timeline.lines.get(line)?.slot ?? null;
    if (slot === null)
        return null;
    const first = (0,core_version/* firstOf */.Ku)(line).text;
    if (slot.date > facts.targetDate && !(0,judge_days/* isFrozen */.Zz)(facts, slot.date)) {
        return `Ship ${first} on ${(0,wording/* onDay */.oO)(slot.date)}, the day ${slot.kind} for it.`;
    }
    const later = (0,model_timeline/* slotsAfter */.Mv)(facts.timeline, facts.targetDate).find(({ date }) => slot.kind === 'planned' &&
        date > slot.date &&
        (0,model_day/* yearOf */.lY)(date) === (0,model_day/* yearOf */.lY)(slot.date) &&
        !(0,judge_days/* isFrozen */.Zz)(facts, date));
    if (later !== undefined) {
        return `Ship ${first} on ${(0,wording/* onDay */.oO)(later.date)}, the next slot of its year.`;
    }
    const day = (0,wording/* onDay */.oO)(slot.date);
    const why = slot.date > facts.targetDate ? `its day, ${day}, lies in a freeze` : `its day was ${day}`;
    return `Publish a new date for ${line} in \`core.schedule\` of the policy; ${why}.`;
}

;// CONCATENATED MODULE: ./lib/rules/core-major-off-cadence.js






const coreMajorOffCadence = defineRule({
    id: 'core-major-off-cadence',
    severity: 'error',
    undecided: false,
    judges: 'released core',
    why: 'Users plan their upgrades by the calendar; a major on another day finds nobody ready.',
    breaks: 'A core major is released on a day that is no slot.',
    keeps: 'The target date is a slot, published or planned, within the tolerance.',
    data: {
        targetDate: 'the day judged',
        previous: 'the last slot before the day, with its version',
        next: 'the next slot, with its version',
    },
    examples: {
        breaks: {
            says: '2025.1.0 a day late',
            inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-06' },
        },
        keeps: {
            says: '2025.1.0 on the first Tuesday of August',
            inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-05' },
        },
    },
    check(facts) {
        const { core, policy, targetDate } = facts;
        if (core === null || core.version === null)
            return [];
        if (!core.released || core.kind !== 'core-major')
            return [];
        if (policy.core.major === null || policy.core.major.on === 'any')
            return [];
        if ((0,model_timeline/* slotOn */.SK)(facts.timeline, targetDate, policy.toleranceDays) !== null)
            return [];
        const { previous, next } = (0,judge_days/* slotsAround */.j8)(facts);
        const days = [previous, next].filter((day) => day !== null).map(wording/* datedText */.gV);
        const around = days.length === 0 ? '' : ` The slots around it: ${days.join(', ')}.`;
        return [
            {
                ...(0,wording/* aboutCore */.Dz)(core),
                message: `${(0,wording/* nameOfCore */.QV)(core)} is a core major and ${(0,wording/* onDay */.oO)(targetDate)} is no slot.${around} ${(0,wording/* whyReleased */.QU)(facts)}`,
                remedy: nextDayOf(facts, core.version) ??
                    (next === null || isAnothers(next, core.version)
                        ? 'Publish a date for it in `core.schedule`.'
                        : `Ship on the next slot, ${(0,wording/* datedText */.gV)(next)}.`),
                data: { targetDate, previous, next },
            },
        ];
    },
});
function isAnothers({ version }, core) {
    return version !== null && version !== (0,core_version/* firstOf */.Ku)((0,core_version/* lineOf */.cA)(core)).text;
}

// EXTERNAL MODULE: ./lib/model/numbering.js
var numbering = __webpack_require__(6873);
;// CONCATENATED MODULE: ./lib/judge/turn.js




function outOfTurn(facts, core) {
    if (isUnnumbered(facts, core))
        return null;
    if (!isLinePossible(facts, (0,core_version/* lineOf */.cA)(core)))
        return { reason: 'impossible-line' };
    if ((0,core_version/* isPrerelease */.V1)(core))
        return prereleaseOutOfTurn(facts, core);
    const patch = patchOutOfTurn(facts, core);
    if (patch !== null)
        return patch;
    if ((0,core_version/* isFirstOfLine */._L)(core))
        return majorOutOfTurn(facts, (0,core_version/* lineOf */.cA)(core));
    return (0,model_timeline/* isOut */.th)(facts.timeline, (0,core_version/* lineOf */.cA)(core), facts.targetDate) ? null : { reason: 'line-not-out' };
}
function isUnnumbered({ timeline, targetDate, policy }, core) {
    const first = policy.core.schedule[0];
    if (policy.core.numbering.length === 0)
        return true;
    if (!timeline.scheduled || first === undefined)
        return false;
    return (0,core_version/* isFirstOfLine */._L)((0,core_version/* finalOf */.uN)(core)) && targetDate < first.date;
}
function isLinePossible({ policy }, line) {
    const format = (0,numbering/* numberingOf */.pQ)(line, policy.core.numbering);
    return format === null || (0,numbering/* isPossible */.wC)(line, format, policy.core.major?.perYear ?? null);
}
function prereleaseOutOfTurn(facts, core) {
    const { timeline, targetDate, policy } = facts;
    const final = (0,core_version/* finalOf */.uN)(core);
    const shipped = policy.core.releases.some(({ version, date }) => date <= targetDate &&
        !(0,core_version/* isPrerelease */.V1)(version) &&
        (0,core_version/* lineOf */.cA)(version) === (0,core_version/* lineOf */.cA)(final) &&
        (0,core_version/* compareCoreVersions */.CB)(version, final) >= 0);
    if (shipped)
        return { reason: 'final-is-out' };
    if (!timeline.scheduled || !(0,core_version/* isFirstOfLine */._L)(final))
        return null;
    if (isPassedOver(facts, (0,core_version/* lineOf */.cA)(final)))
        return { reason: 'impossible-line' };
    const known = timeline.lines.has((0,core_version/* lineOf */.cA)(final));
    return known && (0,model_timeline/* isOut */.th)(timeline, (0,core_version/* lineOf */.cA)(final), targetDate) ? { reason: 'final-is-out' } : null;
}
function isPassedOver({ timeline, policy }, line) {
    const last = policy.core.schedule.at(-1);
    return last !== undefined && (0,core_version/* compareLines */.lZ)(line, last.line) < 0 && !timeline.lines.has(line);
}
function newestOfLine({ policy, targetDate, core }, version) {
    const shipped = policy.core.releases.filter(({ version: other, date }) => date < targetDate || (date === targetDate && (0,core_version/* compareCoreVersions */.CB)(other, version) !== 0));
    const known = shipped.map((release) => release.version);
    if (core !== null && core.before !== null)
        known.push(core.before);
    return known
        .filter((each) => !(0,core_version/* isPrerelease */.V1)(each) && (0,core_version/* lineOf */.cA)(each) === (0,core_version/* lineOf */.cA)(version))
        .sort(core_version/* compareCoreVersions */.CB)
        .at(-1);
}
function patchOutOfTurn(facts, core) {
    const newest = newestOfLine(facts, core);
    if (newest === undefined || core.numbers.length > 3)
        return null;
    if ((0,core_version/* compareCoreVersions */.CB)(core, newest) <= 0)
        return { reason: 'repeated', newest };
    const step = (core.numbers[2] ?? 0) - (newest.numbers[2] ?? 0);
    return step > 1 ? { reason: 'skipped', newest } : null;
}
function majorOutOfTurn(facts, line) {
    const { timeline, targetDate, policy } = facts;
    const slot = (0,model_timeline/* slotOn */.SK)(timeline, targetDate, policy.toleranceDays);
    const near = slot === null ? nearestSlots(facts) : [slot];
    if (near.length === 0 || near.some((each) => admits(facts, each, line))) {
        return timeline.scheduled ? null : sequenceOutOfTurn(facts, line);
    }
    return slot === null
        ? { reason: 'far-from-its-slot' }
        : { reason: 'slot-of-another', line: slot.line };
}
function nearestSlots({ timeline, targetDate, policy }) {
    if (policy.core.major === null || policy.core.major.on === 'any')
        return [];
    const near = [(0,model_timeline/* slotBefore */.OX)(timeline, targetDate), (0,model_timeline/* slotsAfter */.Mv)(timeline, targetDate)[0] ?? null];
    return near.filter((slot) => slot !== null);
}
function admits({ timeline, policy }, slot, line) {
    if (slot.line === line)
        return true;
    if (slot.kind === 'open')
        return (0,numbering/* isNamedAfter */.s7)(line, slot.date, policy.core.numbering);
    const own = timeline.lines.get(line)?.slot;
    return own?.kind === 'planned' && own.date < slot.date && (0,model_day/* yearOf */.lY)(own.date) === (0,model_day/* yearOf */.lY)(slot.date);
}
function sequenceOutOfTurn(facts, line) {
    const { timeline, targetDate, policy, core } = facts;
    if (policy.core.schedule.some((published) => published.line === line))
        return null;
    const out = [...timeline.lines.values()].filter((known) => known.out < targetDate);
    const before = out.map((known) => known.line);
    if (core !== null && core.before !== null)
        before.push((0,core_version/* lineOf */.cA)(core.before));
    const previous = before.sort(core_version/* compareLines */.lZ).at(-1);
    if (previous === undefined)
        return null;
    const next = (0,core_version/* compareLines */.lZ)(line, previous) > 0 && (0,numbering/* isNext */.mI)(line, previous, policy.core.numbering);
    return next ? null : { reason: 'not-next', previous };
}

;// CONCATENATED MODULE: ./lib/rules/core-number-out-of-turn.js






const coreNumberOutOfTurn = defineRule({
    id: 'core-number-out-of-turn',
    severity: 'error',
    undecided: false,
    judges: 'released core',
    why: 'A number tells users where a release stands; a wrong one cannot be taken back once it is published.',
    breaks: 'The number is not the one whose turn it is on the target date.',
    keeps: 'The day is the slot of this line, and patch numbers go up by one.',
    data: {
        reason: 'which way it is out of turn',
        targetDate: 'the day judged',
        expected: 'the version whose turn it is, or null',
        plannedDate: 'the day the schedule gives this line, or null',
        previous: 'the last slot before the day, with its version',
        next: 'the next slot, with its version',
    },
    examples: {
        breaks: {
            says: '2025.2.0 on the slot of 2025.1',
            inputs: { 'core-version': '2025.2.0', 'target-date': '2025-08-05' },
        },
        keeps: {
            says: '2025.1.0 on its own slot',
            inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-05' },
        },
    },
    check(facts) {
        const { core } = facts;
        if (core === null || core.version === null || !core.released)
            return [];
        const wrong = outOfTurn(facts, core.version);
        if (wrong === null)
            return [];
        const expected = expectedVersion(wrong);
        return [
            {
                ...(0,wording/* aboutCore */.Dz)(core),
                message: `${(0,wording/* nameOfCore */.QV)(core)} is out of turn on ${(0,wording/* onDay */.oO)(facts.targetDate)}: ${because(wrong, core.version)}. ${(0,wording/* whyReleased */.QU)(facts)}`,
                remedy: wrong.reason === 'final-is-out'
                    ? 'Release a prerelease of a version that is still to come.'
                    : remedyOf(facts, core.version, expected),
                data: {
                    reason: wrong.reason,
                    targetDate: facts.targetDate,
                    expected,
                    plannedDate: facts.timeline.lines.get((0,core_version/* lineOf */.cA)(core.version))?.slot?.date ?? null,
                    ...(0,judge_days/* slotsAround */.j8)(facts),
                },
            },
        ];
    },
});
function because(wrong, core) {
    switch (wrong.reason) {
        case 'impossible-line':
            return `the policy can never give the number ${(0,core_version/* lineOf */.cA)(core)} to a line`;
        case 'line-not-out':
            return `its line ${(0,core_version/* lineOf */.cA)(core)} is not out yet`;
        case 'final-is-out':
            return 'the final version it leads to is out already';
        case 'slot-of-another':
            return wrong.line === null
                ? 'no line is left for this slot'
                : `this is the slot of ${(0,core_version/* firstOf */.Ku)(wrong.line).text}`;
        case 'far-from-its-slot':
            return `neither the previous nor the next slot belongs to ${(0,core_version/* lineOf */.cA)(core)}`;
        case 'not-next':
            return `${(0,core_version/* lineOf */.cA)(core)} does not follow ${wrong.previous}, the newest line that is out`;
        case 'repeated':
            return `${wrong.newest.text} of the same line is out already`;
        case 'skipped':
            return `${wrong.newest.text} is the newest of its line, so a number is skipped`;
    }
}
function expectedVersion(wrong) {
    if (wrong.reason === 'slot-of-another' && wrong.line !== null)
        return (0,core_version/* firstOf */.Ku)(wrong.line).text;
    if (wrong.reason === 'repeated' || wrong.reason === 'skipped')
        return (0,core_version/* nextPatch */.W7)(wrong.newest).text;
    return null;
}
function remedyOf(facts, core, expected) {
    const { next } = (0,judge_days/* slotsAround */.j8)(facts);
    const number = expected === null ? '' : `Release ${expected} instead.`;
    if (!(0,core_version/* isFirstOfLine */._L)(core) && expected !== null)
        return number;
    const own = nextDayOf(facts, core);
    if (own !== null)
        return number === '' ? own : `${number} Or ${withoutCapital(own)}`;
    const coming = next === null ? '' : `The next slot is ${(0,wording/* datedText */.gV)(next)}.`;
    return `${number} ${coming}`.trim() || 'Choose the number that follows the newest release.';
}
function withoutCapital(sentence) {
    return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

;// CONCATENATED MODULE: ./lib/rules/core-outdated.js



const coreOutdated = defineRule({
    id: 'core-outdated',
    severity: 'notice',
    undecided: false,
    judges: 'deployment',
    why: 'A line without bugfixes keeps its bugs and its security holes.',
    breaks: 'The core\u2019s line gets no bugfixes any more on the target date.',
    keeps: 'The line is `latest`, above it, kept alive by `bugfix.lines`, or inside its support window.',
    data: {
        line: 'the core\u2019s line',
        latest: 'the line that gets bugfixes',
        supportUntil: 'the last day of the line\u2019s support window, or null',
    },
    examples: {
        breaks: {
            says: 'running 2025.1 once 2025.2 is out',
            inputs: { 'core-version': '2025.1.3', 'target-date': '2025-10-08', releasing: 'none' },
        },
        keeps: {
            says: 'running 2025.1 while it is latest',
            inputs: { 'core-version': '2025.1.3', 'target-date': '2025-10-06', releasing: 'none' },
        },
    },
    check(facts) {
        const { core, timeline, releasing, policy } = facts;
        if (core === null || core.version === null || releasing.names.length > 0)
            return [];
        const line = (0,core_version/* lineOf */.cA)(core.version);
        if (timeline.latest === null || !isOutdated(facts, line, timeline.latest.line))
            return [];
        const until = supportOf(facts, line);
        const ended = until === null ? '' : ` Its support ended with ${(0,wording/* onDay */.oO)(until)}.`;
        const board = policy.links.board === null ? '' : ` What is coming: ${policy.links.board}.`;
        return [
            {
                ...(0,wording/* aboutCore */.Dz)(core),
                message: `${(0,wording/* nameOfCore */.QV)(core)} gets no bugfixes any more: ${timeline.latest.line} is latest since ${timeline.latest.date}.${ended}`,
                remedy: `Move to ${timeline.latest.line}; fixes for an older line come on request only.${board}`,
                data: { line, latest: timeline.latest.line, supportUntil: until },
            },
        ];
    },
});
function isOutdated(facts, line, latest) {
    if ((0,core_version/* compareLines */.lZ)(line, latest) >= 0)
        return false;
    const until = supportOf(facts, line);
    if (until !== null)
        return until < facts.targetDate;
    const lines = facts.policy.core.bugfix?.lines ?? [];
    return lines !== 'all' && !lines.includes(line);
}
function supportOf({ policy }, line) {
    return policy.core.support.find((window) => window.line === line)?.until ?? null;
}

// EXTERNAL MODULE: ./lib/model/requirement.js
var model_requirement = __webpack_require__(4017);
;// CONCATENATED MODULE: ./lib/judge/misfit.js





const misfitData = {
    requires: 'the requirement as written',
    core: 'the core judged',
    lowestCore: 'the lowest core that fits the plugin, above this one where it is too old, or null',
    lowestCoreDate: 'the day that core line came out or is due, or null',
    newestCompatible: 'the newest catalogued version of the plugin that fits the core, or null',
};
function misfits(facts, wrong, word) {
    const { core } = facts;
    const compared = (0,compatibility/* comparedCore */.b6)(facts);
    if (core === null || compared === null)
        return [];
    return facts.plugins.flatMap((plugin) => {
        const { requirement } = plugin;
        if (plugin.version === null || requirement === null)
            return [];
        if ((0,model_requirement/* fitOf */.Zo)(compared, requirement) !== wrong)
            return [];
        const fix = (0,remedy/* fixOf */.BW)(facts, plugin, wrong === 'too-old' ? compared : null);
        const misfit = {
            fix,
            plugin: (0,wording/* nameOfPlugin */.oj)(plugin),
            pluginName: (0,shown/* shown */.S)(plugin.name),
            core: (0,wording/* nameOfCore */.QV)(core),
            requires: (0,shown/* shown */.S)(requirement.text),
        };
        return { ...(0,wording/* aboutBoth */.F4)(core, plugin), ...word(misfit), data: dataOf(compared, misfit) };
    });
}
function dataOf(core, { requires, fix }) {
    const { lowestCore, lowestCoreDate, newestCompatible } = fix;
    return { requires, core: core.text, lowestCore, lowestCoreDate, newestCompatible };
}

;// CONCATENATED MODULE: ./lib/rules/core-too-new.js



const coreTooNew = defineRule({
    id: 'core-too-new',
    severity: 'error',
    undecided: false,
    judges: 'always',
    why: 'A plugin that names an upper end was not built for what comes after it; every core major may break.',
    breaks: 'The core is above what the plugin allows.',
    keeps: 'The core lies within the range; a prerelease of an excluded upper end is outside it.',
    data: misfitData,
    examples: {
        breaks: {
            says: 'a plugin built for the 0.23 line only, on 2025.1.0',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-ai@0.23.2 [0.23,0.24)',
                'target-date': '2025-08-05',
            },
        },
        keeps: {
            says: 'a version of it without an upper end',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-ai@0.24.0 [0.24,)',
                'target-date': '2025-08-05',
            },
        },
    },
    check: (facts) => misfits(facts, 'too-new', ({ fix, plugin, core, requires }) => ({
        message: `${plugin} runs on core ${requires}; ${core} is newer than that allows.`,
        remedy: (0,remedy/* oneOf */.yL)([fix.byPlugin, `stay on a core within ${requires}`], ''),
    })),
});

;// CONCATENATED MODULE: ./lib/rules/core-too-old.js



const coreTooOld = defineRule({
    id: 'core-too-old',
    severity: 'error',
    undecided: false,
    judges: 'always',
    why: 'A plugin built against a newer core calls what an older one does not have, and fails at run time.',
    breaks: 'The core is below what the plugin requires.',
    keeps: 'The core is at or above the minimum; a prerelease of the minimum is below it.',
    data: misfitData,
    examples: {
        breaks: {
            says: 'plugin-aws 2.0.0 needs a core that is planned for October',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-aws@2.0.0 >=2025.2.0',
                'target-date': '2025-08-05',
            },
        },
        keeps: {
            says: 'plugin-dbt 1.1.5 runs on 2025.1.0 and later',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'target-date': '2025-08-05',
            },
        },
    },
    check: (facts) => misfits(facts, 'too-old', ({ fix, plugin, pluginName, core, requires }) => ({
        message: `${plugin} requires core ${requires}${fix.lowestCoreDate === null ? '' : ` (${fix.byCore})`}; ${core} is older.`,
        remedy: (0,remedy/* oneOf */.yL)([fix.byPlugin, fix.byCore === null ? null : `move to ${fix.byCore}`], `use a version of ${pluginName} that runs on ${core}`),
    })),
});

;// CONCATENATED MODULE: ./lib/rules/core-unreleased.js



const coreUnreleased = defineRule({
    id: 'core-unreleased',
    severity: 'error',
    undecided: false,
    judges: 'deployment',
    why: 'What is not out yet cannot be pulled on the day, or is not what will be published.',
    breaks: 'The slot of the core\u2019s line is after the target date.',
    keeps: 'The line is out; one that the timeline does not know counts as out.',
    data: {
        line: 'the core\u2019s line',
        date: 'the day the line is due',
        latest: 'the latest line, or null',
    },
    examples: {
        breaks: {
            says: 'deploying 2025.2.0 in August',
            inputs: { 'core-version': '2025.2.0', 'target-date': '2025-08-06', releasing: 'none' },
        },
        keeps: {
            says: 'deploying 2025.2.0 on its day',
            inputs: { 'core-version': '2025.2.0', 'target-date': '2025-10-07', releasing: 'none' },
        },
    },
    check({ core, timeline, releasing, targetDate }) {
        if (core === null || core.version === null || releasing.names.length > 0)
            return [];
        const known = timeline.lines.get((0,core_version/* lineOf */.cA)(core.version));
        if (known === undefined || known.out <= targetDate)
            return [];
        const latest = timeline.latest?.line ?? null;
        const meanwhile = latest === null ? '' : `, or deploy ${latest}, the latest line, until then`;
        return [
            {
                ...(0,wording/* aboutCore */.Dz)(core),
                message: `${(0,wording/* nameOfCore */.QV)(core)} is not out on ${(0,wording/* onDay */.oO)(targetDate)}: its line ${known.line} is due on ${(0,wording/* onDay */.oO)(known.out)}.`,
                remedy: `Deploy it on ${(0,wording/* onDay */.oO)(known.out)} or later${meanwhile}.`,
                data: { line: known.line, date: known.out, latest },
            },
        ];
    },
});

// EXTERNAL MODULE: ./lib/model/plugin-version.js
var plugin_version = __webpack_require__(938);
;// CONCATENATED MODULE: ./lib/judge/minimum.js





function raised(facts, kind) {
    return facts.plugins.flatMap((plugin) => {
        const move = plugin.proposed ? raisedMinimum(facts, plugin, kind) : null;
        if (move === null)
            return [];
        const from = move.from?.text ?? null;
        const { version } = move.before.version;
        const before = from === null ? 'had none' : `ran on core ${from}`;
        return {
            ...(0,wording/* aboutPlugin */.Ri)(plugin),
            location: plugin.requirementLocation ?? plugin.location,
            message: `${(0,wording/* nameOfPlugin */.oj)(plugin)} is a ${kind.replace('plugin-', '')} and raises its minimum core to ${move.to.text}; ${version} of the same release line ${before}.`,
            remedy: `${kind === 'plugin-patch' ? 'Release it as a minor' : 'Say so in its release notes'}, or keep the minimum${from === null ? '' : ` at ${from}`}.`,
            data: { previous: version, from, to: move.to.text },
        };
    });
}
function raisedMinimum(facts, plugin, kind) {
    const { version, requirement } = plugin;
    if (version === null || requirement === null || (0,plugin_version/* pluginKindOf */["do"])(version) !== kind)
        return null;
    const before = earlierOfLine(facts, plugin, version);
    const to = (0,model_requirement/* minimumOf */.o)(requirement);
    if (before === null || to === null)
        return null;
    const from = (0,model_requirement/* minimumOf */.o)(before.requirement);
    const raised = from === null || (0,core_version/* compareLines */.lZ)((0,core_version/* lineOf */.cA)(to), (0,core_version/* lineOf */.cA)(from)) > 0;
    return raised ? { before, from, to } : null;
}
function earlierOfLine(facts, plugin, version) {
    const { before, entry } = plugin;
    if (before?.version && before.requirement && (0,plugin_version/* sameReleaseLine */.gW)(version, before.version)) {
        return { version: before.version, requirement: before.requirement };
    }
    for (const known of entry?.versions.toReversed() ?? []) {
        if (known.requirement === null || !(0,compatibility/* isUsable */.Ng)(facts, known))
            continue;
        if (isEarlier(known.version, version)) {
            return { version: known.version, requirement: known.requirement };
        }
    }
    return null;
}
function isEarlier(candidate, version) {
    return (0,plugin_version/* sameReleaseLine */.gW)(version, candidate) && (0,plugin_version/* comparePluginVersions */.CL)(candidate, version) < 0;
}

;// CONCATENATED MODULE: ./lib/rules/minimum-raised-in-minor.js


const minimumRaisedInMinor = defineRule({
    id: 'minimum-raised-in-minor',
    severity: 'warning',
    undecided: false,
    judges: 'released plugin',
    why: 'A minor may need a newer core line, but its users should hear of it before they upgrade.',
    breaks: 'A minor raises its minimum core to a higher core line.',
    keeps: 'A minor keeps its minimum, lowers it, or raises it within one core line.',
    data: {
        previous: 'the version of the same release line that it is compared with',
        from: 'the minimum core before, or null for none',
        to: 'the minimum core now',
    },
    examples: {
        breaks: {
            says: 'the minor 1.3.0 needs core 1.2.3, where 1.2.2 ran on 1.0.0',
            inputs: {
                'plugin-versions': 'plugin-amqp@1.3.0 1.2.3',
                'current-plugin-versions': 'plugin-amqp@1.2.2 1.0.0',
                'target-date': '2026-02-19',
            },
        },
        keeps: {
            says: 'the minor 1.2.0 stays on core 1.0.0',
            inputs: {
                'plugin-versions': 'plugin-amqp@1.2.0 1.0.0',
                'current-plugin-versions': 'plugin-amqp@1.1.4 1.0.0',
                'target-date': '2026-02-19',
            },
        },
    },
    check: (facts) => raised(facts, 'plugin-minor'),
});

;// CONCATENATED MODULE: ./lib/rules/minimum-raised-in-patch.js


const minimumRaisedInPatch = defineRule({
    id: 'minimum-raised-in-patch',
    severity: 'error',
    undecided: false,
    judges: 'released plugin',
    why: 'Patches are taken without reading; one that needs a newer core line takes down those who trust it.',
    breaks: 'A patch raises its minimum core to a higher core line.',
    keeps: 'A patch keeps its minimum, lowers it, or raises it within one core line.',
    data: {
        previous: 'the version of the same release line that it is compared with',
        from: 'the minimum core before, or null for none',
        to: 'the minimum core now',
    },
    examples: {
        breaks: {
            says: 'the patch 1.2.1 needs core 1.2.3, where 1.2.0 ran on 1.0.0',
            inputs: {
                'plugin-versions': 'plugin-amqp@1.2.1 1.2.3',
                'current-plugin-versions': 'plugin-amqp@1.2.0 1.0.0',
                'target-date': '2026-02-12',
            },
        },
        keeps: {
            says: 'the patch 1.2.2 goes back to core 1.0.0',
            inputs: {
                'plugin-versions': 'plugin-amqp@1.2.2 1.0.0',
                'current-plugin-versions': 'plugin-amqp@1.2.1 1.2.3',
                'target-date': '2026-02-12',
            },
        },
    },
    check: (facts) => raised(facts, 'plugin-patch'),
});

;// CONCATENATED MODULE: ./lib/rules/minimum-unreleased.js




const minimumUnreleased = defineRule({
    id: 'minimum-unreleased',
    severity: 'warning',
    undecided: false,
    judges: 'released plugin',
    why: 'A plugin whose core does not exist yet can be installed by nobody.',
    breaks: 'The line of the minimum core is not out on the target date.',
    keeps: 'The line of the minimum core is out, or is the one being released beside the plugin.',
    data: {
        minimum: 'the minimum core',
        line: 'its line',
        date: 'the day that line is due',
    },
    examples: {
        breaks: {
            says: 'a plugin for 2025.2, while 2025.1 is latest',
            inputs: {
                'plugin-versions': 'plugin-aws@1.4.0 >=2025.2.0',
                'target-date': '2025-08-07',
            },
        },
        keeps: {
            says: 'a plugin for 2025.1, while 2025.1 is latest',
            inputs: {
                'plugin-versions': 'plugin-aws@1.4.0 >=2025.1.0',
                'target-date': '2025-08-07',
            },
        },
    },
    check: (facts) => facts.plugins.flatMap((plugin) => {
        const line = unreleasedLine(facts, plugin);
        if (line === null || plugin.requirement === null)
            return [];
        const minimum = (0,model_requirement/* minimumOf */.o)(plugin.requirement)?.text ?? line.line;
        return {
            ...(0,wording/* aboutPlugin */.Ri)(plugin),
            location: plugin.requirementLocation ?? plugin.location,
            message: `${(0,wording/* nameOfPlugin */.oj)(plugin)} needs core ${minimum}, and line ${line.line} is not out on ${(0,wording/* onDay */.oO)(facts.targetDate)}.`,
            remedy: `Release it on ${(0,wording/* onDay */.oO)(line.out)} or later, when ${line.line} is due, or lower the minimum.`,
            data: { minimum, line: line.line, date: line.out },
        };
    }),
});
function unreleasedLine({ timeline, targetDate, core }, { proposed, requirement }) {
    const minimum = requirement === null ? null : (0,model_requirement/* minimumOf */.o)(requirement);
    if (!proposed || minimum === null)
        return null;
    const line = (0,core_version/* lineOf */.cA)(minimum);
    if (core?.released && core.version !== null && (0,core_version/* lineOf */.cA)(core.version) === line)
        return null;
    const known = timeline.lines.get(line);
    return known !== undefined && known.out > targetDate ? known : null;
}

;// CONCATENATED MODULE: ./lib/rules/plugin-downgraded.js


const pluginDowngraded = defineRule({
    id: 'plugin-downgraded',
    severity: 'warning',
    undecided: false,
    judges: 'deployment with baseline',
    why: 'A lower version usually comes from a merge gone wrong, and takes fixes away.',
    breaks: 'A plugin\u2019s version is lower than before.',
    keeps: 'It is the same or higher.',
    data: { from: 'the version before', to: 'the version now' },
    examples: {
        breaks: {
            says: 'plugin-dbt goes from 1.1.5 back to 1.1.4',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-dbt@1.1.4 2025.1.0+',
                'current-plugin-versions': 'plugin-dbt@1.1.5',
                'target-date': '2025-08-05',
                releasing: 'none',
            },
        },
        keeps: {
            says: 'plugin-dbt goes from 1.1.4 to 1.1.5',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'current-plugin-versions': 'plugin-dbt@1.1.4',
                'target-date': '2025-08-05',
                releasing: 'none',
            },
        },
    },
    check: ({ plugins, releasing }) => plugins.flatMap((plugin) => {
        if (releasing.names.length > 0 || plugin.change !== 'downgrade')
            return [];
        const from = plugin.before?.version?.version ?? null;
        return {
            ...(0,wording/* aboutPlugin */.Ri)(plugin),
            message: `${(0,wording/* nameOfPlugin */.oj)(plugin)} is lower than before: it was ${from}.`,
            remedy: `Keep ${from}, or say in a waiver why it goes back.`,
            data: { from, to: plugin.version?.version ?? null },
        };
    }),
});

// EXTERNAL MODULE: ./lib/model/plugin-cadence.js
var plugin_cadence = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/judge/plugin-cadence.js






function isOffCadence(facts, plugin) {
    const on = cadenceOf(facts, plugin);
    if (on === null || on === 'any')
        return false;
    const { targetDate, policy, timeline } = facts;
    if (on !== 'core-major')
        return !(0,cadence/* fallsOn */.u0)(on, targetDate, policy.toleranceDays);
    return (policy.core.major?.on !== 'any' && (0,model_timeline/* slotOn */.SK)(timeline, targetDate, policy.toleranceDays) === null);
}
function offCadence(facts, plugin) {
    const { targetDate } = facts;
    const { previous, next } = legalDays(facts, plugin);
    const days = [previous, next].filter((day) => day !== null).map(({ date }) => (0,wording/* onDay */.oO)(date));
    const around = days.length === 0 ? '' : `; around it are ${days.join(' and ')}`;
    return {
        ...(0,wording/* aboutPlugin */.Ri)(plugin),
        message: `${(0,wording/* nameOfPlugin */.oj)(plugin)} is a plugin ${shapeOf(plugin)} and ${(0,wording/* onDay */.oO)(targetDate)} is no day for one${around}. ${(0,wording/* whyReleased */.QU)(facts)}`,
        remedy: next === null ? 'Choose a day of its cadence.' : `Ship it on ${(0,wording/* onDay */.oO)(next.date)}.`,
        data: { targetDate, previous, next },
    };
}
function cadenceOf({ policy }, { version, released }) {
    return version === null || !released ? null : (0,plugin_cadence/* pluginCadenceOf */.a)(policy.plugins, version);
}
function legalDays(facts, plugin) {
    const on = cadenceOf(facts, plugin) ?? 'any';
    const version = plugin.version?.version ?? plugin.text;
    if (on !== 'core-major')
        return (0,judge_days/* daysAround */.jU)(facts, on, version);
    const { previous, next } = (0,judge_days/* slotsAround */.j8)(facts);
    return { previous: previous && { ...previous, version }, next: next && { ...next, version } };
}
function shapeOf({ version }) {
    return version === null ? 'release' : plugin_cadence/* pluginShapes */.J[(0,plugin_version/* pluginKindOf */["do"])(version)];
}

;// CONCATENATED MODULE: ./lib/rules/plugin-major-off-cadence.js



const pluginMajorOffCadence = defineRule({
    id: 'plugin-major-off-cadence',
    severity: 'error',
    undecided: false,
    judges: 'released plugin',
    why: 'A plugin major may break its users; it comes on the day on which they expect breaking changes.',
    breaks: 'A plugin major is released on a day that is not its own.',
    keeps: 'The target date is a slot of the core, moved ones included, or a day of the cadence that the policy gives plugin majors.',
    data: {
        targetDate: 'the day judged',
        previous: 'the last legal day before it',
        next: 'the next legal day',
    },
    examples: {
        breaks: {
            says: 'plugin-aws 2.0.0 a week after the core major',
            inputs: {
                'plugin-versions': 'plugin-aws@2.0.0 >=2025.1.0',
                'target-date': '2025-08-12',
            },
        },
        keeps: {
            says: 'plugin-aws 2.0.0 on the day of the core major',
            inputs: {
                'plugin-versions': 'plugin-aws@2.0.0 >=2025.1.0',
                'target-date': '2025-08-05',
            },
        },
    },
    check: (facts) => facts.plugins
        .filter(({ version }) => version !== null && (0,plugin_version/* pluginKindOf */["do"])(version) === 'plugin-major')
        .filter((plugin) => isOffCadence(facts, plugin))
        .map((plugin) => offCadence(facts, plugin)),
});

;// CONCATENATED MODULE: ./lib/rules/plugin-number-out-of-turn.js




const pluginNumberOutOfTurn = defineRule({
    id: 'plugin-number-out-of-turn',
    severity: 'warning',
    undecided: false,
    judges: 'released plugin',
    why: 'A skipped number makes users look for a release that never was.',
    breaks: 'The version skips a number within its release line.',
    keeps: 'It is one above the newest known version of its line; each line counts for itself, so a backport is no inversion.',
    data: {
        previous: 'the newest known version of the line below this one',
        expected: 'the version whose turn it is',
    },
    examples: {
        breaks: {
            says: '1.1.5 right after 1.1.3',
            inputs: {
                'plugin-versions': 'plugin-dbt@1.1.5 >=1.0.0',
                'current-plugin-versions': 'plugin-dbt@1.1.3 >=1.0.0',
                'target-date': '2025-08-07',
            },
        },
        keeps: {
            says: '1.1.4 right after 1.1.3',
            inputs: {
                'plugin-versions': 'plugin-dbt@1.1.4 >=1.0.0',
                'current-plugin-versions': 'plugin-dbt@1.1.3 >=1.0.0',
                'target-date': '2025-08-07',
            },
        },
    },
    check: (facts) => facts.plugins.flatMap((plugin) => {
        const { version, released } = plugin;
        if (version === null || !released || !(0,plugin_version/* isFinal */.dR)(version))
            return [];
        const previous = newestBelow(facts, plugin, version);
        if (previous === null || step(version, previous) <= 1)
            return [];
        const expected = following(version, previous);
        return {
            ...(0,wording/* aboutPlugin */.Ri)(plugin),
            message: `${(0,wording/* nameOfPlugin */.oj)(plugin)} skips a number: ${previous.version} is the newest known version of its line. ${(0,wording/* whyReleased */.QU)(facts)}`,
            remedy: `Release ${expected} instead.`,
            data: { previous: previous.version, expected },
        };
    }),
});
function newestBelow(facts, { before, entry }, version) {
    const out = entry?.versions.filter((each) => (0,compatibility/* isUsable */.Ng)(facts, each)) ?? [];
    return ([before?.version ?? null, ...out.map((each) => each.version)]
        .filter((each) => each !== null)
        .filter((each) => (0,plugin_version/* isFinal */.dR)(each) && (0,plugin_version/* sameReleaseLine */.gW)(version, each))
        .filter((each) => (0,plugin_version/* comparePluginVersions */.CL)(each, version) < 0)
        .sort(plugin_version/* comparePluginVersions */.CL)
        .at(-1) ?? null);
}
function step(version, previous) {
    return (0,plugin_version/* pluginKindOf */["do"])(version) === 'plugin-patch'
        ? version.patch - previous.patch
        : version.minor - previous.minor;
}
function following(version, { major, minor, patch }) {
    return (0,plugin_version/* pluginKindOf */["do"])(version) === 'plugin-patch'
        ? `${major}.${minor}.${patch + 1}`
        : `${major}.${minor + 1}.0`;
}

;// CONCATENATED MODULE: ./lib/rules/plugin-update-off-cadence.js



const pluginUpdateOffCadence = defineRule({
    id: 'plugin-update-off-cadence',
    severity: 'warning',
    undecided: false,
    judges: 'released plugin',
    why: 'Updates that come in one weekly batch are read and tested; those that trickle in are not.',
    breaks: 'A plugin minor or patch is released on a day that is not its own.',
    keeps: 'The target date is a day of the cadence that the policy gives plugin minors or patches.',
    data: {
        targetDate: 'the day judged',
        previous: 'the last legal day before it',
        next: 'the next legal day',
    },
    examples: {
        breaks: {
            says: 'a patch on a Friday',
            inputs: {
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'target-date': '2025-08-08',
            },
        },
        keeps: {
            says: 'a patch on a Thursday',
            inputs: {
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'target-date': '2025-08-07',
            },
        },
    },
    check: (facts) => facts.plugins
        .filter(({ version }) => version !== null && (0,plugin_version/* pluginKindOf */["do"])(version) !== 'plugin-major')
        .filter((plugin) => isOffCadence(facts, plugin))
        .map((plugin) => offCadence(facts, plugin)),
});

;// CONCATENATED MODULE: ./lib/rules/requirement-undeclared.js



const namedAtMost = 20;
const requirementUndeclared = defineRule({
    id: 'requirement-undeclared',
    severity: 'error',
    undecided: true,
    judges: 'always',
    why: 'A plugin that does not say which core it needs cannot be judged, and unknown is never a pass.',
    breaks: 'Nothing says which core this plugin version needs.',
    keeps: 'The input, a manifest or a catalogue declares the requirement.',
    data: {
        plugins: 'the names of the plugins',
        versions: 'the version of each, as written',
        snippet: 'a catalogue to paste and complete',
    },
    examples: {
        breaks: {
            says: 'a plugin that no catalogue knows, without a requirement beside it',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-legacy-crm@1.0.0',
                'target-date': '2025-08-05',
            },
        },
        keeps: {
            says: 'the requirement stands beside it',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-legacy-crm@1.0.0 >=1.0.0',
                'target-date': '2025-08-05',
            },
        },
    },
    check: (facts) => facts.plugins
        .filter((plugin) => isAsked(facts, plugin))
        .map((plugin) => breachOf(facts, plugin)),
    gather,
});
function isAsked({ core }, { version, requirement, proposed }) {
    return version !== null && requirement === null && (core !== null || proposed);
}
function breachOf(facts, plugin) {
    const known = (0,compatibility/* newestCompatible */.jH)(facts, plugin);
    const other = known === null ? '' : ` The newest catalogued version that fits is ${known.version}.`;
    const about = facts.core === null ? (0,wording/* aboutPlugin */.Ri)(plugin) : (0,wording/* aboutBoth */.F4)(facts.core, plugin);
    const snippet = snippetOf([about]);
    return {
        ...about,
        message: `Nothing says which core ${(0,wording/* nameOfPlugin */.oj)(plugin)} needs, so it cannot be judged.`,
        remedy: `Write the requirement beside the version, or add it to a catalogue: \`${snippet}\`.${other}`,
        data: { plugins: [plugin.name], versions: [plugin.text], snippet },
    };
}
function gather(breaches) {
    const [first] = breaches;
    if (first === undefined || breaches.length === 1)
        return { ...first, subject: 'plugins' };
    const named = breaches
        .slice(0, namedAtMost)
        .map(({ subject }) => subject)
        .join(', ');
    const more = breaches.length > namedAtMost ? ` and ${breaches.length - namedAtMost} more` : '';
    const snippet = snippetOf(breaches.slice(0, namedAtMost));
    return {
        ...first,
        subject: 'plugins',
        message: `Nothing says which core these ${breaches.length} plugins need, so they cannot be judged: ${named}${more}.`,
        remedy: `Write each requirement beside its version, or add them to a catalogue: \`${snippet}\`.`,
        data: {
            plugins: breaches.map(({ about }) => about.name),
            versions: breaches.flatMap(({ data }) => data.versions),
            snippet,
        },
    };
}
function snippetOf(breaches) {
    const entries = breaches.map(({ about }) => [
        about.name,
        { versions: { [about.version]: '>=CORE' } },
    ]);
    return JSON.stringify({ plugins: Object.fromEntries(entries) });
}

// EXTERNAL MODULE: ./lib/model/freeze.js
var model_freeze = __webpack_require__(7491);
;// CONCATENATED MODULE: ./lib/rules/ships-in-freeze.js





const yearEndFreeze = {
    'policy.yml': 'freezes:\n  - { from: 2025-12-20, to: 2026-01-02, reason: year-end freeze }\n',
};
const shipsInFreeze = defineRule({
    id: 'ships-in-freeze',
    severity: 'error',
    undecided: false,
    judges: 'whatever the freeze is for',
    why: 'A freeze is the promise that nothing changes while nobody is there to mend it.',
    breaks: 'The target date lies inside a freeze.',
    keeps: 'The target date lies outside every freeze for what is shipped; both ends of a freeze belong to it.',
    data: {
        targetDate: 'the day judged',
        from: 'the first day of the freeze',
        to: 'the last day of the freeze',
        reason: 'why the policy freezes',
        next: 'the first legal day after the freeze',
    },
    examples: {
        breaks: {
            says: 'a bugfix on a Thursday between the years',
            inputs: {
                'core-version': '2025.3.1',
                'target-date': '2025-12-25',
                policy: 'policy.yml',
            },
            files: yearEndFreeze,
        },
        keeps: {
            says: 'the first Thursday after it',
            inputs: {
                'core-version': '2025.3.1',
                'target-date': '2026-01-08',
                policy: 'policy.yml',
            },
            files: yearEndFreeze,
        },
    },
    check(facts) {
        const deployment = facts.releasing.names.length === 0;
        const freeze = (0,model_freeze/* freezeOn */.x)(facts.policy.freezes, facts.targetDate, deployment ? 'deployments' : 'releases');
        if (freeze === null)
            return [];
        const { core } = facts;
        if (core !== null && (core.released || deployment))
            return [coreBreach(facts, core, freeze)];
        return facts.plugins
            .filter((plugin) => plugin.released || deployment)
            .map((plugin) => pluginBreach(facts, plugin, freeze));
    },
});
function coreBreach(facts, core, freeze) {
    const next = core.released ? nextCoreDay(facts, core) : firstDeploymentDay(facts);
    return { ...(0,wording/* aboutCore */.Dz)(core), ...frozen(facts, (0,wording/* nameOfCore */.QV)(core), freeze, next) };
}
function pluginBreach(facts, plugin, freeze) {
    const next = plugin.released ? nextPluginDay(facts, plugin) : firstDeploymentDay(facts);
    return { ...(0,wording/* aboutPlugin */.Ri)(plugin), ...frozen(facts, (0,wording/* nameOfPlugin */.oj)(plugin), freeze, next) };
}
function frozen(facts, subject, freeze, next) {
    const { targetDate, releasing } = facts;
    const { from, to, reason } = freeze;
    const deployment = releasing.names.length === 0;
    const why = deployment ? '' : ` ${(0,wording/* whyReleased */.QU)(facts)}`;
    return {
        message: `${subject} would ${deployment ? 'be deployed' : 'ship'} on ${(0,wording/* onDay */.oO)(targetDate)}, inside the freeze from ${from} to ${to}: ${reason}.${why}`,
        remedy: next === null
            ? `Wait until after ${to}.`
            : `${deployment ? 'Deploy' : 'Ship'} it on ${(0,wording/* onDay */.oO)(next)}.`,
        data: { targetDate, from, to, reason, next },
    };
}
function nextCoreDay(facts, core) {
    if (core.kind === 'core-major')
        return (0,judge_days/* slotsAround */.j8)(facts).next?.date ?? null;
    if (core.kind === 'core-bugfix' && facts.policy.core.bugfix !== null) {
        return (0,judge_days/* bugfixDaysAround */.uP)(facts).next?.date ?? firstReleaseDay(facts);
    }
    return firstReleaseDay(facts);
}
function nextPluginDay(facts, { version }) {
    if (version === null)
        return firstReleaseDay(facts);
    const on = (0,plugin_cadence/* pluginCadenceOf */.a)(facts.policy.plugins, version);
    if (on === 'core-major')
        return (0,judge_days/* slotsAround */.j8)(facts).next?.date ?? null;
    return (0,judge_days/* daysAround */.jU)(facts, on ?? 'any', version.version).next?.date ?? firstReleaseDay(facts);
}
function firstReleaseDay({ policy, targetDate }) {
    return (0,model_freeze/* firstFreeDay */.X)(policy.freezes, targetDate, 'releases');
}
function firstDeploymentDay({ policy, targetDate }) {
    return (0,model_freeze/* firstFreeDay */.X)(policy.freezes, targetDate, 'deployments');
}

// EXTERNAL MODULE: ./lib/judge/stops.js
var judge_stops = __webpack_require__(661);
;// CONCATENATED MODULE: ./lib/rules/stop-skipped.js




const stopSkipped = defineRule({
    id: 'stop-skipped',
    severity: 'error',
    undecided: false,
    judges: 'any core with baseline',
    why: 'A transition release migrates what later ones no longer understand.',
    breaks: 'A stop of the policy lies between the line before and the line now.',
    keeps: 'The core before is a final release of the stop, or lies beyond it.',
    data: { from: 'the core before', to: 'the core now', stops: 'the lines to stop on, in order' },
    examples: {
        breaks: {
            says: 'from 0.22.0 straight to 2025.1.0',
            inputs: {
                'core-version': '2025.1.0',
                'current-core-version': '0.22.0',
                'target-date': '2025-08-05',
                releasing: 'none',
            },
        },
        keeps: {
            says: 'from 1.0.3, the transition release, to 2025.1.0',
            inputs: {
                'core-version': '2025.1.0',
                'current-core-version': '1.0.3',
                'target-date': '2025-08-05',
                releasing: 'none',
            },
        },
    },
    check(facts) {
        const path = (0,judge_path/* corePath */.R)(facts);
        if (path === null || path.down)
            return [];
        const { core, from, to } = path;
        const stops = (0,judge_stops/* stopsBetween */.Q)(facts.policy.core.stops, from, to);
        if (stops.length === 0)
            return [];
        const named = stops.map((stop) => `a final ${stop} release`).join(', then on ');
        const { migration } = facts.policy.links;
        return [
            {
                ...(0,wording/* aboutCore */.Dz)(core),
                message: `The way from core ${from.text} to ${(0,wording/* nameOfCore */.QV)(core)} skips ${stops.join(', ')}.`,
                remedy: `Stop on ${named}, then move to ${to.text}.${migration === null ? '' : ` See ${migration}.`}`,
                data: { from: from.text, to: to.text, stops },
            },
        ];
    },
});

;// CONCATENATED MODULE: ./lib/rules/version-floating.js




const versionFloating = defineRule({
    id: 'version-floating',
    severity: 'error',
    undecided: true,
    judges: 'always',
    why: 'What floats is another version tomorrow: no answer given today would hold.',
    breaks: 'A version is `latest`, `LATEST`, `develop`, or an image tag of two parts such as `v1.3`.',
    keeps: 'The version is pinned.',
    data: { version: 'the text that floats', newestCompatible: 'a version to pin, or null' },
    examples: {
        breaks: {
            says: 'the core is whatever latest means today',
            inputs: {
                'core-version': 'latest',
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'target-date': '2025-08-05',
                releasing: 'none',
            },
        },
        keeps: {
            says: 'the core is pinned',
            inputs: {
                'core-version': '2025.1.0',
                'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
                'target-date': '2025-08-05',
                releasing: 'none',
            },
        },
    },
    check(facts) {
        const { core, plugins } = facts;
        const floating = plugins.filter(({ version }) => version === null);
        const breaches = floating.map((plugin) => version_floating_pluginBreach(facts, plugin));
        return core !== null && core.version === null
            ? [version_floating_coreBreach(facts, core), ...breaches]
            : breaches;
    },
});
function version_floating_coreBreach({ timeline }, core) {
    const latest = timeline.latest === null ? '' : `, of the line ${timeline.latest.line} for example`;
    return {
        ...(0,wording/* aboutCore */.Dz)(core),
        message: `${(0,wording/* nameOfCore */.QV)(core)} floats: no plugin can be judged against a core that may be another tomorrow.`,
        remedy: `Pin the core to a full version${latest}.`,
        data: { version: core.text, newestCompatible: null },
    };
}
function version_floating_pluginBreach(facts, plugin) {
    const fitting = (0,compatibility/* newestCompatible */.jH)(facts, plugin)?.version ?? null;
    const pin = fitting === null ? 'a full version' : `${fitting}, the newest that fits this core`;
    return {
        ...(0,wording/* aboutPlugin */.Ri)(plugin),
        message: `${(0,wording/* nameOfPlugin */.oj)(plugin)} floats: it cannot be judged.`,
        remedy: `Pin ${(0,shown/* shown */.S)(plugin.name)} to ${pin}.`,
        data: { version: plugin.text, newestCompatible: fitting },
    };
}

;// CONCATENATED MODULE: ./lib/rules/index.js























const rules = [
    coreTooOld,
    coreTooNew,
    combinationKnownBad,
    requirementUndeclared,
    versionFloating,
    coreNumberOutOfTurn,
    coreMajorOffCadence,
    coreBugfixOffCadence,
    backportUnrequested,
    shipsInFreeze,
    pluginNumberOutOfTurn,
    pluginMajorOffCadence,
    pluginUpdateOffCadence,
    minimumRaisedInPatch,
    minimumRaisedInMinor,
    minimumUnreleased,
    coreOutdated,
    coreUnreleased,
    pluginDowngraded,
    breakingPluginUpgrade,
    coreDowngraded,
    stopSkipped,
    breakingCoreUpgrade,
];


})

};
;