"use strict";
exports.id = 804;
exports.ids = [804];
exports.modules = {

2804:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./lib/evaluate/could-not-judge.js
var could_not_judge = __webpack_require__(4957);
// EXTERNAL MODULE: ./lib/gate.js + 3 modules
var gate = __webpack_require__(2758);
// EXTERNAL MODULE: ./lib/model/policy.js
var policy = __webpack_require__(6302);
// EXTERNAL MODULE: ./lib/outside/connect.js + 1 modules
var connect = __webpack_require__(4301);
// EXTERNAL MODULE: ./lib/outside/workspace.js + 2 modules
var workspace = __webpack_require__(2009);
;// CONCATENATED MODULE: ./lib/publish/run.js
async function publishRun(runner, pages) {
    for (const [name, value] of Object.entries(pages.outputs))
        runner.setOutput(name, value);
    for (const annotation of pages.annotations)
        runner.annotate(annotation);
    try {
        await runner.writeSummary(pages.summary);
    }
    catch (error) {
        runner.info(`The job summary could not be written: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./lib/read/event.js
function readEvent(variables, payload) {
    const name = variables.GITHUB_EVENT_NAME ?? '';
    const [owner = '', repo = ''] = (variables.GITHUB_REPOSITORY ?? '').split('/');
    const { pull_request: pullRequest, merge_group: mergeGroup, release } = payloadOf(payload);
    const proposed = name.startsWith('pull_request') ? pullRequest : undefined;
    return {
        name,
        owner,
        repo,
        sha: variables.GITHUB_SHA ?? '',
        pullRequest: Number.isInteger(proposed?.number) ? proposed?.number : null,
        headSha: commitIn(proposed?.head?.sha),
        baseSha: name === 'merge_group' ? commitIn(mergeGroup?.base_sha) : null,
        tag: name === 'release' && typeof release?.tag_name === 'string' ? release.tag_name : null,
    };
}
function payloadOf(text) {
    try {
        return JSON.parse(text ?? '') ?? {};
    }
    catch {
        return {};
    }
}
function commitIn(value) {
    return typeof value === 'string' && /^[0-9a-f]{7,64}$/.test(value) ? value : null;
}

// EXTERNAL MODULE: ./lib/read/inputs.js
var inputs = __webpack_require__(6060);
;// CONCATENATED MODULE: ./lib/render/page-links.js
function pageLinks(origin) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = origin;
    if (!server || !repository)
        return () => null;
    const ref = origin.GITHUB_ACTION_REF || 'HEAD';
    return (rule) => `${server}/${repository}/blob/${ref}/docs/rules/${rule}.md`;
}

// EXTERNAL MODULE: ./lib/render/counts.js
var counts = __webpack_require__(2377);
// EXTERNAL MODULE: ./lib/render/groups.js
var groups = __webpack_require__(3709);
// EXTERNAL MODULE: ./lib/render/size.js
var size = __webpack_require__(7112);
// EXTERNAL MODULE: ./lib/render/terminal.js
var terminal = __webpack_require__(5269);
// EXTERNAL MODULE: ./lib/render/verdict.js
var verdict = __webpack_require__(7515);
;// CONCATENATED MODULE: ./lib/render/annotations.js





const mostOfLevel = 9;
const longestBody = 4096;
const levels = ['error', 'warning', 'notice'];
function annotations(report) {
    const judged = report.problems.length === 0;
    const findings = (0,groups/* openWorstFirst */.y)(report.findings);
    const waived = report.findings.filter(({ status }) => status === 'waived');
    const notices = report.notices.map(({ message, location }) => {
        return { level: 'notice', title: 'Release Gate', message: body([message]), location };
    });
    const all = [
        ...report.problems.map(ofProblem),
        ...findings.map((finding, index) => ofFinding(finding, judged && index === 0)),
        ...notices,
        ...waived.map(ofWaived),
    ];
    return levels.flatMap((level) => limited(all.filter((each) => each.level === level)));
}
function ofProblem(problem, index) {
    const said = index === 0 ? `${verdict/* couldNotJudge */.S9}: ${problem.message}` : problem.message;
    return {
        level: 'error',
        title: verdict/* couldNotJudge */.S9,
        message: body([said, ...foundAndExpected(problem)]),
        location: problem.location,
    };
}
function foundAndExpected({ found, expected }) {
    const lines = [];
    if (found !== '')
        lines.push(`Found: ${(0,terminal/* terminal */.F)(found)}`);
    if (expected !== '')
        lines.push(`Expected: ${expected}`);
    return lines;
}
function ofFinding(finding, isFirst) {
    const refuses = isFirst && finding.severity === 'error';
    const said = refuses ? `Release Gate says no: ${finding.message}` : finding.message;
    return {
        level: finding.severity,
        title: titleOf(finding),
        message: body([said, finding.remedy]),
        location: finding.location,
    };
}
function ofWaived(finding) {
    const { message, waiver, location } = finding;
    const excuse = waiver === null ? [] : [`Waived until ${waiver.until}: ${(0,size/* cut */.Jj)(waiver.reason)}`];
    return {
        level: 'notice',
        title: `${titleOf(finding)} (waived)`,
        message: body([message, ...excuse]),
        location,
    };
}
function titleOf({ rule, subject }) {
    return `${rule}: ${(0,terminal/* terminal */.F)(subject)}`;
}
function body(parts) {
    const lines = parts.flatMap((part) => (0,terminal/* terminalLines */.M)((0,size/* cut */.Jj)(part, size/* longestMessage */.qk)));
    return (0,size/* cutToBytes */.zP)(lines.join('\n'), longestBody);
}
function limited(all) {
    const [first] = all;
    if (first === undefined || all.length <= mostOfLevel)
        return all;
    const more = (0,counts/* countOf */.p)(all.length - mostOfLevel, `more ${first.level}`);
    const last = {
        title: 'Release Gate',
        message: `and ${more}; the job summary shows them`,
        location: null,
    };
    return [...all.slice(0, mostOfLevel), { level: first.level, ...last }];
}

// EXTERNAL MODULE: ./lib/render/opening.js + 1 modules
var opening = __webpack_require__(5806);
// EXTERNAL MODULE: ./lib/render/summary.js + 3 modules
var summary = __webpack_require__(2459);
;// CONCATENATED MODULE: ./lib/render/comment.js



const commentLimit = 65_536 - 1024;
function comment(report, { pageOf, links }) {
    const sections = (0,summary/* pageSections */.Kz)(report, pageOf, '');
    return {
        body: (0,summary/* page */.MY)((0,opening/* opening */.z)(report), sections, (0,opening/* closing */.E)(report, links), folded, commentLimit),
        startsOne: report.problems.length > 0 || report.findings.some(verdict/* needsAction */.U$),
    };
}
function folded({ title, unfolded }, body) {
    if (unfolded)
        return `### ${title}\n\n${body}`;
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

// EXTERNAL MODULE: ./lib/render/json.js
var json = __webpack_require__(2435);
;// CONCATENATED MODULE: ./lib/render/outputs.js
const token = /^[a-z]+(?:-[a-z]+)*$/;
const version = /^\d+(?:\.\d+){1,3}[0-9A-Za-z.-]{0,100}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const label = /^[a-z]+: [a-z]+(?:-[a-z]+)*$/;
const number = /^\d+$/;
const path = /^[\p{L}\p{N} ._~/\\:@+-]+$/u;
function outputs(report, reportPath) {
    const { calendar, counts } = report;
    const judged = report.problems.length === 0;
    const flag = (value) => (judged ? String(value ?? '') : 'false');
    const count = (value) => (judged ? valid(String(value), number) : '0');
    return {
        verdict: judged ? valid(report.verdict, token) : 'fail',
        compatible: flag(report.compatible),
        'on-cadence': flag(report.onCadence),
        'core-kind': valid(report.core?.kind, token),
        'moves-latest': flag(report.core?.movesLatest ?? null),
        'minimum-core': valid(report.minimumCore, version),
        due: listOf(calendar.due, token),
        'next-core-major': valid(calendar.nextCoreMajor?.version, version),
        'next-core-major-date': valid(calendar.nextCoreMajor?.date, day),
        'next-core-bugfix-date': valid(calendar.nextCoreBugfix?.date, day),
        errors: count(counts.error),
        warnings: count(counts.warning),
        undecided: count(counts.undecided),
        waived: count(counts.waived),
        labels: listOf(report.labels, label),
        'report-path': valid(reportPath, path),
    };
}
function valid(value, form) {
    return value !== null && value !== undefined && form.test(value) ? value : '';
}
function listOf(values, form) {
    return values.filter((value) => form.test(value)).join(',');
}

// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/render/visible.js
var visible = __webpack_require__(8123);
;// CONCATENATED MODULE: ./lib/render/suggestions.js




const mostSuggestions = 10;
const mendedByVersion = [
    'core-too-old',
    'core-too-new',
    'combination-known-bad',
    'version-floating',
];
function suggestions(report, pageOf, files) {
    const plugins = new Map(report.plugins.map((plugin) => [subjectOf(plugin), plugin]));
    const lines = new Map(files.map(({ path, text }) => [path, text.split('\n')]));
    const byLine = new Map();
    for (const finding of report.findings) {
        const replacement = replacementOf(report, finding, plugins.get(finding.subject), lines);
        if (replacement === null)
            continue;
        const key = `${replacement.line} ${replacement.path}`;
        byLine.set(key, [...(byLine.get(key) ?? []), replacement]);
    }
    return [...byLine.values()]
        .slice(0, mostSuggestions)
        .flatMap((replacements) => suggestionOf(replacements, report, pageOf));
}
function replacementOf({ releasing }, finding, plugin, lines) {
    const { rule, status, touched, location, data } = finding;
    const { newestCompatible: version } = data;
    if (!mendedByVersion.includes(rule) || status === 'waived' || !touched)
        return null;
    if (plugin === undefined || location === null || typeof version !== 'string')
        return null;
    if (plugin.change === 'none' || releasing.includes('plugins') || releasing.includes(plugin.name))
        return null;
    const { path, line, column, endColumn } = location;
    const text = lines.get(path)?.[line - 1]?.replace(/\r$/, '') ?? '';
    const written = text.slice(column - 1, endColumn - 1);
    if (withoutV(written) !== plugin.version || !isPlain(text))
        return null;
    const start = endColumn - 1 - plugin.version.length;
    return { finding, path, line, text, start, end: endColumn - 1, version };
}
function suggestionOf(replacements, { core }, pageOf) {
    const [first] = replacements;
    if (first === undefined)
        return [];
    const sentences = replacements.map(({ finding: { rule, subject }, version }) => {
        const judge = (0,markdown/* link */.nf)((0,markdown/* code */.aY)(rule), pageOf(rule));
        return `${judge}: of ${(0,markdown/* code */.aY)(subject)}, ${(0,markdown/* code */.aY)(version)} is the newest version known to fit core ${(0,markdown/* code */.aY)(core?.version ?? '')}.`;
    });
    const line = replaced(first.text, replacements);
    const fence = '`'.repeat(Math.max(3, longestRun(line) + 1));
    const body = [sentences.join('<br>'), '', `${fence}suggestion`, line, fence].join('\n');
    return [{ path: first.path, line: first.text, body }];
}
function replaced(text, replacements) {
    const byStart = new Map(replacements.map((each) => [each.start, each]));
    return [...byStart.values()]
        .sort((a, b) => b.start - a.start)
        .reduce((line, { start, end, version }) => line.slice(0, start) + version + line.slice(end), text);
}
function isPlain(line) {
    const text = line.replaceAll('\t', ' ');
    return text.length <= size/* longestMessage */.qk && (0,visible/* visible */.R)(text) === text;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
function withoutV(text) {
    return text.replace(/^v/, '');
}
function subjectOf({ name, version }) {
    return `${(0,shown/* shown */.S)(name)}@${version}`;
}

;// CONCATENATED MODULE: ./lib/render/pages.js






function render(report, options) {
    return {
        annotations: annotations(report),
        summary: (0,summary/* summary */.z)(report, options),
        labels: report.labels,
        outputs: outputs(report, options.reportPath),
        get comment() {
            return comment(report, options);
        },
        get suggestions() {
            return suggestions(report, options.pageOf, options.files);
        },
        get json() {
            return (0,json/* json */.P)(report);
        },
    };
}

// EXTERNAL MODULE: ./lib/render/text.js
var render_text = __webpack_require__(6266);
// EXTERNAL MODULE: ./lib/report-files.js
var report_files = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/main.js














async function main() {
    try {
        const world = workflowWorld();
        const judgement = await (0,gate/* judge */.S)(world);
        await tell(world, judgement);
        if ((0,gate/* exitCodeOf */.F)(judgement) !== 0)
            process.exitCode = core/* ExitCode */.yU.Failure;
    }
    catch (error) {
        await tellFault(error);
    }
}
function workflowWorld() {
    return {
        door: 'action',
        now: new Date(),
        inputs: (0,inputs/* readInputs */.K)((name) => core/* getInput */.V4(name) || defaultOf(name)),
        files: (0,workspace/* confinedFiles */.U)(process.env.GITHUB_WORKSPACE ?? process.cwd()),
        github: gitHub(core/* getInput */.V4('token')),
        baseline: null,
    };
}
function defaultOf(name) {
    return name === 'comment-key' ? (process.env.GITHUB_JOB ?? '') : '';
}
function gitHub(token) {
    const variables = process.env;
    const connection = (0,connect/* connectionOf */.a)(token, variables);
    return {
        event: readEvent(variables, payloadAt(variables.GITHUB_EVENT_PATH ?? '')),
        run: {
            id: Number(variables.GITHUB_RUN_ID ?? 0),
            attempt: Number(variables.GITHUB_RUN_ATTEMPT ?? 1),
        },
        connect: connection === null ? null : () => (0,connect/* connect */.N)(connection),
    };
}
function payloadAt(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}
async function tell(world, judgement) {
    const { report, links, settings, sources } = judgement;
    const pageOf = pageLinks(process.env);
    core/* info */.pq((0,render_text/* text */.Q)(report, (_, words) => words));
    const written = await (0,report_files/* writeReports */.L)(report, settings, pageOf, world.files, process.env.RUNNER_TEMP);
    const { files } = sources.manifests;
    const pages = render(report, { links, pageOf, reportPath: written.path, files });
    await publishRun(runner, pages);
    const refused = await tellPullRequest(world, judgement, pages).catch(untoldBecause);
    const untold = [...written.refused, ...refused];
    if (untold.length > 0)
        core/* notice */.lm(untold.join('\n'), { title: 'Release Gate' });
}
function untoldBecause({ message }) {
    return [`The pull request could not be told, which is a bug: ${message}. The verdict stands.`];
}
async function tellPullRequest({ github }, { report, settings, sources: { pullRequest } }, pages) {
    if (github === null || github.connect === null || pullRequest === null) {
        const event = github?.event.name || 'no event';
        core/* info */.pq(`No pull request to tell (${event}): no comment, no labels.`);
        return [];
    }
    if (pullRequest.state !== 'OPEN') {
        const { number, state } = pullRequest;
        core/* info */.pq(`Pull request #${number} is ${state.toLowerCase()}: nothing on it is touched.`);
        return [];
    }
    const { publishPullRequest } = await __webpack_require__.e(427).then(__webpack_require__.bind(__webpack_require__, 8427));
    const notices = await publishPullRequest(await github.connect(), pages, {
        owner: github.event.owner,
        repo: github.event.repo,
        pullRequest,
        run: github.run,
        commentMode: settings.comment,
        commentKey: settings.commentKey,
        labels: settings.labels && report.problems.length === 0,
        suggest: settings.suggest && report.problems.length === 0,
    });
    return notices.map(({ message }) => message);
}
const commands = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const runner = {
    info: core/* info */.pq,
    annotate: ({ level, title, message, location }) => {
        const { path: file, line: startLine, column: startColumn, endColumn } = location ?? {};
        const place = location === null ? {} : { file, startLine, startColumn, endColumn };
        commands[level](message, { title, ...place });
    },
    setOutput: core/* setOutput */.uH,
    writeSummary: (markdown) => core/* summary */.z.addRaw(markdown).write(),
};
async function tellFault({ message, stack }) {
    const problem = {
        message: `Release Gate itself failed, which is a bug: ${message}`,
        found: '',
        expected: '',
        location: null,
    };
    const report = (0,could_not_judge/* couldNotJudge */.S)([problem], null);
    const options = { links: policy/* noLinks */.d, pageOf: () => null, reportPath: '', files: [] };
    await publishRun(runner, render(report, options));
    core/* debug */.Yz(stack ?? '');
    process.exitCode = core/* ExitCode */.yU.Failure;
}


})

};
;