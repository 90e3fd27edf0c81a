"use strict";
exports.id = 6211;
exports.ids = [6211];
exports.modules = {

/***/ 6211:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ readCatalogueFile; },
/* harmony export */   b: function() { return /* binding */ mapFrom; },
/* harmony export */   c: function() { return /* binding */ removable; },
/* harmony export */   d: function() { return /* binding */ whole; },
/* harmony export */   e: function() { return /* binding */ day; },
/* harmony export */   f: function() { return /* binding */ mapForm; },
/* harmony export */   g: function() { return /* binding */ linePattern; },
/* harmony export */   h: function() { return /* binding */ lineForm; },
/* harmony export */   i: function() { return /* binding */ link; },
/* harmony export */   j: function() { return /* binding */ coreVersion; },
/* harmony export */   k: function() { return /* binding */ tooManyEntries; },
/* harmony export */   l: function() { return /* binding */ line; },
/* harmony export */   m: function() { return /* binding */ mapOf; },
/* harmony export */   n: function() { return /* binding */ inFileOrder; },
/* harmony export */   o: function() { return /* binding */ oneOf; },
/* harmony export */   p: function() { return /* binding */ problemsOfIssues; },
/* harmony export */   q: function() { return /* binding */ resolveCatalogue; },
/* harmony export */   r: function() { return /* binding */ readSource; },
/* harmony export */   t: function() { return /* binding */ text; },
/* harmony export */   w: function() { return /* binding */ word; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3297);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6782);
/* harmony import */ var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver_classes_range_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4801);







// schema/vocabulary.js
const mapForm = 'a map of keys and values';
const dayForm = 'a day that exists, written YYYY-MM-DD with plain hyphens, such as 2025-08-05';
const lineForm = 'a line of two numbers in quotes, such as "2025.1"';
const linkForm = 'a link that begins with https:// and holds no spaces, quotes, backslashes or angle brackets';
const listStart = 'one of ';
function oneOf(words) {
    return listStart + words.join(', ');
}
function wordsOf(expected) {
    return expected.startsWith(listStart) ? expected.slice(listStart.length).split(', ') : [];
}
function text(form) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(form), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/\S/, form));
}
function word(words) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(words, oneOf(words));
}
function whole(least, most) {
    const form = `a whole number from ${least} to ${most}`;
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(form), valibot__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .ndf(form), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(least, form), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxValue */ .cGV(most, form));
}
const day = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(dayForm), valibot__WEBPACK_IMPORTED_MODULE_4__/* .isoDate */ ._$n(dayForm), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((written)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a2)(written) !== undefined, dayForm));
const linePattern = /^(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})$/;
const line = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(lineForm), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(linePattern, lineForm));
const coreVersion = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(_core_js__WEBPACK_IMPORTED_MODULE_0__._), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((written)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(written) !== undefined, _core_js__WEBPACK_IMPORTED_MODULE_0__._));
const link = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(linkForm), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^https:\/\/[^\s<>"'`\\]+$/, linkForm));
function removable(schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(schema);
}
const map = valibot__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY((value)=>typeof value === 'object' && value !== null && !Array.isArray(value), mapForm);
function mapOf(entries) {
    const others = valibot__WEBPACK_IMPORTED_MODULE_4__/* .never */ .ZmZ(oneOf(Object.keys(entries)));
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(map, valibot__WEBPACK_IMPORTED_MODULE_4__/* .objectWithRest */ .U1j(entries, others));
}
function mapFrom(key, value) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(map, valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(key, value));
}

// resolve/catalogue/catalogue-range.js
function parsePluginRange(written, scheme = 'semver') {
    if (written.trim() === '') return null;
    if (written.trim() === '*') return {
        raw: written,
        test: ()=>true
    };
    const test = readers[scheme](written);
    return test === null ? null : {
        raw: written,
        test
    };
}
const readers = {
    semver: readSemanticRange,
    natural: readNaturalRange,
    pep440: readPythonRange
};
function readSemanticRange(written) {
    try {
        const range = new (semver_classes_range_js__WEBPACK_IMPORTED_MODULE_2___default())(written, {
            includePrerelease: true
        });
        return ({ version })=>range.test(version);
    } catch  {
        return null;
    }
}
function readPythonRange(written) {
    const specifier = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1__.valid)(written.trim()) === null ? written : `==${written.trim()}`;
    if (!(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1__.validRange)(specifier)) return null;
    return ({ version })=>(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1__.satisfies)(version, specifier, {
            prereleases: true
        });
}
const comparisonPattern = /^(?<operator>[<>]=?|=|)(?<version>\S+)$/;
function readNaturalRange(written) {
    const alternatives = written.split('||').map((part)=>part.trim().replace(/([<>=])\s+/g, '$1').split(/\s+/).map(readComparison));
    if (alternatives.flat().includes(null)) return null;
    return (version)=>alternatives.some((all)=>all.every((test)=>test?.(version)));
}
function readComparison(text) {
    const { operator = '', version: written = '' } = comparisonPattern.exec(text)?.groups ?? {};
    const end = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(written, 'natural');
    if (end === undefined) return null;
    return (version)=>{
        const order = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(version, end);
        if (order === 0) return !/^[<>]$/.test(operator);
        return order < 0 ? operator.startsWith('<') : operator.startsWith('>');
    };
}

// schema/written-catalogue.js
const longestName$1 = 200;
const longestRange = 300;
const nameForm = `a plugin's name of at most ${longestName$1} characters`;
const rangeForm = 'a range of plugin versions, such as 1.1.4 or >=1.1.0 <1.2.0';
const requirementForm = 'a requirement such as ">=2025.1.0"';
const coreRangeForm = 'a range of core versions, such as ">=2025.2.0 <2025.2.2"';
const name = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(nameForm), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/\S/, nameForm), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru6(longestName$1, nameForm));
function catalogueSchema(readRequirement, scheme = 'semver') {
    const requirement = readRequirement === null ? valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(requirementForm) : requirementText(requirementForm, readRequirement);
    const version = valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        requirement,
        mapOf({
            requires: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(requirement),
            released: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(day)
        })
    ], requirementForm);
    const knownBad = mapOf({
        versions: range(scheme),
        core: requirementText(coreRangeForm, readRequirement ?? _core_js__WEBPACK_IMPORTED_MODULE_0__.b6),
        reason: text('the reason'),
        url: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(link)
    });
    const plugin = mapOf({
        group: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(text('a Maven group')),
        artifacts: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(name, 'a list of artifact names')),
        repository: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(text('a repository, as owner/name')),
        versions: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(mapFrom(versionOrRange(scheme), version)),
        knownBad: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(knownBad, 'a list with versions, core and reason'))
    });
    return mapOf({
        plugins: mapFrom(name, plugin)
    });
}
function versionOrRange(scheme) {
    const form = `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cv)(scheme)}, or a range such as >=1.1.0`;
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(form), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru6(_core_js__WEBPACK_IMPORTED_MODULE_0__.cw, form), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((written)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(written, scheme) !== undefined || /[<>=^~*|]/.test(written) && parsePluginRange(written, scheme) !== null, form));
}
function range(scheme) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(rangeForm), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru6(longestRange, rangeForm), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((written)=>parsePluginRange(written, scheme) !== null, rangeForm));
}
function requirementText(form, readRequirement) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(form), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((written)=>!('wrong' in readRequirement(written)), ({ input })=>`${form}; this is none, because ${whyWrong(readRequirement(input))}`));
}
function whyWrong(read) {
    return 'wrong' in read ? read.wrong : '';
}

// resolve/document/entries.js
const maxTold = 20;
function tooManyEntries(document, mostOf) {
    const problems = [];
    const visit = (value, at)=>{
        if (typeof value !== 'object' || value === null || problems.length === maxTold) return;
        const count = Array.isArray(value) ? value.length : Object.keys(value).length;
        const most = mostOf(at);
        if (count > most) {
            problems.push(tooMany(document, at, count, most));
            return;
        }
        const steps = Array.isArray(value) ? value.entries() : Object.entries(value);
        for (const [step, part] of steps)visit(part, [
            ...at,
            step
        ]);
    };
    visit(document.value, []);
    return problems;
}
function tooMany(document, at, count, most) {
    const last = at.at(-1);
    const what = last === undefined ? 'The file' : `\`${typeof last === 'number' ? at.join('.') : last}\``;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`${what} has ${count} entries, more than the ${most} that are read; leave out what is not needed any more.`, {
        found: `${count} entries`,
        expected: `at most ${most} entries`,
        at: document.placeOf(at, at.length === 0 ? 'value' : 'key').location
    });
}

// resolve/document/issue-problems.js
function problemsOfIssues(issues, document) {
    return (issues ?? []).flatMap((issue)=>problemsOfIssue(issue, [], document));
}
function inFileOrder(problems) {
    return problems.toSorted(({ location: a }, { location: b })=>(a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
}
function problemsOfIssue(issue, holder, document) {
    const at = [
        ...holder,
        ...(issue.path ?? []).map(({ key })=>key)
    ];
    const inside = (issue.issues ?? []).filter(({ path })=>path !== undefined);
    if (inside.length > 0) return inside.flatMap((each)=>problemsOfIssue(each, at, document));
    if (issue.type === 'never') return [
        unknownKey(at, issue.message, document)
    ];
    if (issue.path?.at(-1)?.origin !== 'key') return [
        wrongValue(at, issue, document)
    ];
    return [
        issue.kind === 'schema' && issue.type === 'object_with_rest' ? missingKey(at, document) : wrongKey(at, issue.message, document)
    ];
}
function unknownKey(at, expected, document) {
    const { location } = document.placeOf(at, 'key');
    const key = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(String(at.at(-1)));
    const meant = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cq)(key, wordsOf(expected));
    const advice = meant === null ? `it should be ${expected}` : `did you mean \`${meant}\`?`;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(sentence(`Unknown key \`${key}\`; ${advice}`), {
        found: key,
        expected,
        at: location
    });
}
function missingKey(at, document) {
    const holder = at.slice(0, -1);
    const key = String(at.at(-1));
    const { location } = document.placeOf(holder, 'value');
    const where = holder.length === 0 ? 'the file' : `\`${nameOf(holder)}\``;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`The key \`${key}\` is missing in ${where}; add it.`, {
        found: `no \`${key}\``,
        expected: `the key \`${key}\``,
        at: location
    });
}
function wrongKey(at, expected, document) {
    const { location } = document.placeOf(at, 'key');
    const key = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(String(at.at(-1)));
    const message = sentence(`The key \`${key}\` in \`${nameOf(at.slice(0, -1))}\` should be ${expected}`);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(message, {
        found: key,
        expected,
        at: location
    });
}
function wrongValue(at, issue, document) {
    const { location, text } = document.placeOf(at, 'value');
    const input = issue.path === undefined ? issue.input : issue.path.at(-1)?.value;
    const name = at.length === 0 ? 'The file' : `\`${nameOf(at)}\``;
    if (typeof input === 'number' && issue.expected?.includes('string')) {
        const message = `${name} is the unquoted number ${text}; quote it, because numbers lose their last zeros: "${text}".`;
        return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(message, {
            found: text,
            expected: `the quoted text "${text}"`,
            at: location
        });
    }
    const shape = shapeOf(input);
    const expected = issue.message;
    const meant = typeof input === 'string' ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cq)(input, wordsOf(expected)) : null;
    const advice = meant === null ? `it should be ${expected}` : `did you mean \`${meant}\`?`;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(sentence(`${name} is ${shape ?? `\`${text}\``}; ${advice}`), {
        found: shape ?? text,
        expected,
        at: location
    });
}
function shapeOf(input) {
    if (input === null || input === undefined) return 'empty';
    if (Array.isArray(input)) return 'a list';
    return typeof input === 'object' ? 'a map' : null;
}
function nameOf(at) {
    const name = at.map((step)=>{
        if (typeof step === 'number') return `[${step}]`;
        return /^[\w-]+$/.test(step) ? `.${step}` : `["${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(step)}"]`;
    });
    return name.join('').replace(/^\./, '');
}
function sentence(words) {
    return words.endsWith('?') ? words : `${words}.`;
}

// resolve/catalogue/catalogue-file.js
const longestCatalogue = 20_000_000;
const maxPlugins = 50_000;
const maxVersions = 10_000;
const maxListed = 1000;
function readCatalogueFile(file, readRequirement, scheme = 'semver') {
    if (/^\s*\[/.test(file.text)) return {
        written: null,
        problems: [
            listOfNoCore(file)
        ]
    };
    const schema = catalogueSchema(isFetched(file) ? null : readRequirement, scheme);
    const { value, problems } = readChecked(file, schema);
    return {
        written: value,
        problems
    };
}
function isFetched({ path }) {
    return /^https:\/\//i.test(path);
}
function readChecked(file, schema) {
    const { document, problems: faults } = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.r)(file, longestCatalogue);
    const told = (problems)=>isFetched(file) ? inOne(file, problems) : problems;
    if (document === null) return {
        value: null,
        problems: told(faults)
    };
    const excess = tooManyEntries(document, maxEntriesOf);
    if (excess.length > 0) return {
        value: null,
        problems: told([
            ...faults,
            ...excess
        ])
    };
    const { success, output, issues } = (0,valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC)(schema, document.value, {
        abortPipeEarly: true
    });
    const problems = inFileOrder([
        ...faults,
        ...problemsOfIssues(issues, document)
    ]);
    return {
        value: success ? output : null,
        problems: told(problems)
    };
}
function maxEntriesOf(at) {
    if (at.length < 2) return maxPlugins;
    return at[2] === 'versions' && at.length === 3 ? maxVersions : maxListed;
}
function inOne({ path }, [first, ...others]) {
    if (first === undefined) return [];
    const line = first.location === null ? '' : `, line ${first.location.line}`;
    const more = others.length === 1 ? '1 more fault' : `${others.length} more faults`;
    const rest = others.length === 0 ? '' : ` It has ${more}.`;
    const message = `The catalogue ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)} cannot be used${line}: ${first.message}${rest}`;
    return [
        {
            ...first,
            message,
            location: null
        }
    ];
}
function listOfNoCore({ path }) {
    const name = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`The catalogue ${name} is a list. A vendor's list says which versions fit one core, so name that core: catalog: 1.3.26=${name}.`, {
        found: 'a list',
        expected: `a map with the key \`plugins\`, or a core before the list: 1.3.26=${name}`,
        at: isFetched({
            path
        }) ? null : {
            path,
            line: 1,
            column: 1,
            endColumn: 2
        }
    });
}

// resolve/catalogue/catalogue-artifact-list.js
function readArtifactList(file, coreText, judged, scheme = 'semver') {
    const core = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(coreText);
    if (core === undefined) return {
        listed: [],
        problems: [
            unreadableCore(file, coreText)
        ]
    };
    const { value, problems } = readChecked(file, listSchema(!isFetched(file), scheme));
    const isJudged = judged !== null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ak)(core, judged) === 0;
    const requirement = isJudged ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b6)(`[${core.text}]`) : null;
    const listed = (value ?? []).flatMap(({ artifactId, version, versions })=>[
            ...versions ?? [],
            ...version === undefined ? [] : [
                version
            ]
        ].flatMap((written)=>{
            const parsed = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(written, scheme);
            return parsed === undefined ? [] : {
                artifact: artifactId,
                version: parsed,
                requirement
            };
        }));
    return {
        listed,
        problems
    };
}
function listSchema(strictVersions, scheme) {
    const form = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cv)(scheme);
    const version = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(form), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru6(_core_js__WEBPACK_IMPORTED_MODULE_0__.cw, form), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((written)=>!strictVersions || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(written, scheme) !== undefined, form));
    const artifact = valibot__WEBPACK_IMPORTED_MODULE_4__/* .objectWithRest */ .U1j({
        groupId: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(text('a Maven group')),
        artifactId: text("an artifact's name"),
        version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(version),
        versions: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(version, 'a list of versions'))
    }, valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(), 'a map with groupId, artifactId and versions');
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(artifact, 'a list of artifacts, each with artifactId and versions');
}
function unreadableCore({ path }, coreText) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`The core that the catalogue ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)} is about cannot be read: "${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(coreText)}".`, {
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(coreText),
        expected: _core_js__WEBPACK_IMPORTED_MODULE_0__._
    });
}

// resolve/catalogue/catalogue-index.js
const maxEntries = 50_000;
const longestName = 200;
const longestText = 300;
function readIndex(file, shapes, scheme) {
    const value = documentIn(file);
    for (const { entries, key, warnings } of shapes){
        const plugins = new Map();
        if (entries !== null) addEntries(value, entries, scheme, plugins);
        if (key !== null) addKeys(value, key, scheme, plugins);
        if (plugins.size === 0) continue;
        if (warnings !== null) addWarnings(value, warnings, scheme, plugins);
        return {
            plugins: Object.fromEntries(plugins)
        };
    }
    return null;
}
function noIndex({ path, text }) {
    const start = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(text.trimStart().slice(0, 40));
    return {
        message: `The index ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)} cannot be used: none of its entries is where the policy says; it begins with "${start}".`,
        found: start,
        expected: 'a document with entries that have a name and a version',
        location: isFetched({
            path
        }) ? null : {
            path,
            line: 1,
            column: 1,
            endColumn: 1
        }
    };
}
function documentIn({ path, text }) {
    const json = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.p)(text);
    if (json !== undefined || !/\.properties$/i.test(path)) return json;
    const pairs = text.split('\n', maxEntries * 4).flatMap((line)=>{
        const at = line.search(/[=:]/);
        const isRemark = /^\s*[#!]/.test(line);
        return at < 1 || isRemark ? [] : [
            [
                line.slice(0, at).trim(),
                line.slice(at + 1).trim()
            ]
        ];
    });
    return Object.fromEntries(pairs);
}
function addEntries(value, { at, name, version, requires }, scheme, plugins) {
    for (const entry of valuesAt(value, at).slice(0, maxEntries)){
        add(plugins, scheme, textAt(entry, name), textAt(entry, version), textAt(entry, requires));
    }
}
function addKeys(value, key, scheme, plugins) {
    if (typeof value !== 'object' || value === null) return;
    for (const [written, requires] of Object.entries(value).slice(0, maxEntries * 4)){
        const match = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cx)(key, written);
        if (match?.name === undefined || match.version === undefined) continue;
        const [name, version] = [
            written.slice(...match.name),
            written.slice(...match.version)
        ];
        add(plugins, scheme, name, version, typeof requires === 'string' ? requires : null);
    }
}
function add(plugins, scheme, name, version, requires) {
    if (name === null || version === null || requires === null) return;
    if (name.length > longestName || requires.length > longestText) return;
    if (version.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.cw || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(version, scheme) === undefined) return;
    const draft = plugins.get(name) ?? {
        versions: {}
    };
    draft.versions[version] = requires;
    plugins.set(name, draft);
}
function addWarnings(value, { at, name, ranges, first, last, reason, url }, scheme, plugins) {
    for (const warning of valuesAt(value, at).slice(0, maxEntries)){
        const draft = plugins.get(textAt(warning, name) ?? '');
        if (draft === undefined) continue;
        const link = textAt(warning, url);
        for (const range of valuesAt(warning, ranges)){
            const ends = [
                endOf('>=', textAt(range, first), scheme),
                endOf('<=', textAt(range, last), scheme)
            ].filter((end)=>end !== '');
            draft.knownBad = [
                ...draft.knownBad ?? [],
                {
                    versions: ends.length === 0 ? '*' : ends.join(' '),
                    core: '*',
                    reason: (textAt(warning, reason) ?? 'its publisher warns of it').slice(0, longestText),
                    ...link !== null && /^https:\/\/[^\s<>"'`\\]+$/.test(link) ? {
                        url: link
                    } : {}
                }
            ];
        }
    }
}
function endOf(operator, version, scheme) {
    return version === null || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(version, scheme) === undefined ? '' : `${operator}${version}`;
}
function valuesAt(root, path) {
    let values = [
        root
    ];
    for (const key of path){
        values = values.flatMap((value)=>{
            if (typeof value !== 'object' || value === null) return [];
            if (Array.isArray(value)) return key === '*' ? value : [];
            if (Object.hasOwn(value, key)) return [
                value[key]
            ];
            if (!key.includes('*')) return [];
            return Object.entries(value).flatMap(([name, part])=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cy)(key, name) ? [
                    part
                ] : []);
        });
    }
    return values;
}
function textAt(value, path) {
    if (path.length === 0) return null;
    const [found] = valuesAt(value, path);
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

// resolve/catalogue/catalogue-lock.js
const maxPackages = 100_000;
const longestRequirement = 300;
function readLock({ path, text }, locks, scheme) {
    const cores = locks.map(({ core })=>core);
    const found = /\.lock$/.test(path) ? poetryPackages(text, cores) : npmPackages(text, cores);
    if (found === null) return null;
    const plugins = new Map();
    for (const { name, version, requires } of found){
        if (version.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.cw || requires.length > longestRequirement) continue;
        if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(version, scheme) === undefined) continue;
        plugins.set(name, {
            versions: {
                ...plugins.get(name)?.versions,
                [version]: requires
            }
        });
    }
    return {
        plugins: Object.fromEntries(plugins)
    };
}
function npmPackages(text, cores) {
    const packages = mapIn((0,_document_js__WEBPACK_IMPORTED_MODULE_3__.p)(text), 'packages');
    if (packages === null) return null;
    return Object.entries(packages).slice(0, maxPackages).flatMap(([path, value])=>{
        const name = path.split('node_modules/').at(-1) ?? '';
        const version = value?.version;
        const requires = cores.flatMap((core)=>[
                'peerDependencies',
                'engines'
            ].map((key)=>mapIn(value, key)?.[core])).find((each)=>typeof each === 'string');
        if (typeof version !== 'string' || typeof requires !== 'string') return [];
        return name === '' || !path.includes('node_modules/') ? [] : [
            {
                name,
                version,
                requires
            }
        ];
    });
}
function mapIn(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    const part = value[key];
    return typeof part === 'object' && part !== null ? part : null;
}
function poetryPackages(text, cores) {
    const found = [];
    const blocks = text.split(/^\[\[package\]\]\s*$/m, maxPackages).slice(1);
    if (blocks.length === 0) return null;
    for (const block of blocks){
        const [head = '', ...sections] = block.split(/^\[/m);
        const dependencies = sections.find((each)=>each.startsWith('package.dependencies]')) ?? '';
        const name = valueIn(head, 'name');
        const version = valueIn(head, 'version');
        const requires = cores.map((core)=>valueIn(dependencies, core)).find((each)=>each !== null);
        if (name && version && requires) found.push({
            name,
            version,
            requires
        });
    }
    return found;
}
function valueIn(section, key) {
    for (const line of section.split('\n')){
        const at = line.indexOf(' = ');
        if (line.slice(0, at).replaceAll('"', '').toLowerCase() !== key.toLowerCase()) continue;
        const value = line.slice(at + ' = '.length);
        return /^"(?<text>[^"]*)"/.exec(value)?.groups?.text ?? /^\{.*?\bversion = "(?<text>[^"]*)"/.exec(value)?.groups?.text ?? null;
    }
    return null;
}

// resolve/catalogue/catalogue.js
function resolveCatalogue(sources, under = [], core = null, notation = _core_js__WEBPACK_IMPORTED_MODULE_0__.aW, learnt = []) {
    const readRequirement = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aT)(notation.requires);
    const ours = sources.filter((source)=>source.core === undefined);
    const files = ours.map((source)=>readSource(source, readRequirement, notation, learnt));
    const lists = sources.flatMap((source)=>{
        return source.core === undefined ? [] : readArtifactList(source, source.core, core, notation.versions);
    });
    const written = files.flatMap((file)=>file.written ?? []);
    const listed = lists.flatMap((list)=>list.listed);
    const range = (text)=>parsePluginRange(text, notation.versions);
    const read = {
        requirement: readRequirement,
        range,
        scheme: notation.versions
    };
    return {
        catalogue: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cz)([
            ...under,
            ...written
        ], listed, read),
        problems: [
            ...files,
            ...lists
        ].flatMap(({ problems })=>problems)
    };
}
function readSource(file, readRequirement, { versions }, learnt) {
    const indexes = learnt.filter((source)=>source.kind === 'index');
    const locks = learnt.filter((source)=>source.kind === 'lock');
    const shapes = indexes.map(({ shape })=>shape);
    const written = (shapes.length === 0 ? null : readIndex(file, shapes, versions)) ?? (locks.length === 0 ? null : readLock(file, locks, versions));
    if (written !== null) return {
        written,
        problems: []
    };
    const isNamed = [
        ...indexes,
        ...locks
    ].some(({ from })=>from === file.path);
    return isNamed ? {
        written: null,
        problems: [
            noIndex(file)
        ]
    } : readCatalogueFile(file, readRequirement, versions);
}




/***/ }),

/***/ 4801:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ anchorFault; },
/* harmony export */   p: function() { return /* binding */ parseJson; },
/* harmony export */   r: function() { return /* binding */ readDocument; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8772);




// resolve/document/plain-value.js
const mostRepeated = 1000;
const unusableKeys = [
    '__proto__',
    'constructor',
    'prototype'
];
function plainValue({ root }, text) {
    const walk = {
        text,
        anchors: new Map(),
        faults: [],
        visited: 0,
        complete: true
    };
    const value = plainOf(root, 0, walk);
    return {
        value,
        faults: walk.faults,
        complete: walk.complete
    };
}
function plainOf(node, depth, walk) {
    if (node === null || walk.visited > walk.text.length + mostRepeated) return null;
    walk.visited++;
    if (walk.visited > walk.text.length + mostRepeated) return stopAt(node, aliasFault, walk);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node)) {
        const anchored = walk.anchors.get(node.source);
        return anchored === undefined ? stopAt(node, anchorFault(node.source), walk) : plainOf(anchored, depth, walk);
    }
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node)) return node.value;
    if (depth === _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.d) return stopAt(node, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.n, walk);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) return mapOf(node, depth + 1, walk);
    return node.items.map((item)=>plainOf(item, depth + 1, walk));
}
function mapOf(map, depth, walk) {
    const value = {};
    for (const { key, value: part } of map.items){
        const name = nameOf(key, walk);
        if (name !== null && Object.hasOwn(value, name)) addFault(key, doubledFault(name), walk);
        else if (name !== null) value[name] = plainOf(part, depth, walk);
    }
    return value;
}
function nameOf(key, walk) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key)) return addFault(key, shapeFault, walk);
    if (typeof key.value === 'number') return addFault(key, numberFault(key, walk.text), walk);
    if (typeof key.value !== 'string') return addFault(key, shapeFault, walk);
    if (unusableKeys.includes(key.value)) return addFault(key, unusableFault(key.value), walk);
    return key.value;
}
function stopAt(node, fault, walk) {
    walk.complete = false;
    return addFault(node, fault, walk);
}
function addFault(node, fault, walk) {
    const [start, end] = node.range;
    walk.faults.push({
        ...fault,
        start,
        end
    });
    return null;
}
function numberFault({ range: [start, end] }, text) {
    const written = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(text.slice(start, end));
    return {
        message: `The key ${written} is an unquoted number; quote it, because numbers lose their last zeros: "${written}".`,
        expected: `the quoted text "${written}"`
    };
}
function doubledFault(name) {
    return {
        message: `The key \`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(name)}\` is written twice in one map; keep one of them.`,
        expected: 'each key once'
    };
}
function unusableFault(name) {
    return {
        message: `The key \`${name}\` cannot be used; rename it.`,
        expected: 'another name'
    };
}
function anchorFault(name) {
    return {
        message: `The alias \`*${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(name)}\` has no anchor before it; write \`&${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(name)}\` at the value it repeats.`,
        expected: 'an alias of an anchor above it'
    };
}
const shapeFault = {
    message: 'A key must be text; write a name before the colon, in quotes if need be.',
    expected: 'a key of text'
};
const aliasFault = {
    message: 'Aliases repeat too much of the file; write the values out.',
    expected: `at most ${mostRepeated} values repeated by aliases`
};

// resolve/document/json-text.js
function parseJson(text) {
    if (!/^\s*\{/.test(text)) return undefined;
    try {
        const value = JSON.parse(text);
        return keysIn(value, 0) === keysWrittenIn(text) ? value : undefined;
    } catch  {
        return undefined;
    }
}
function keysIn(value, depth) {
    if (typeof value !== 'object' || value === null) return 0;
    const names = Array.isArray(value) ? [] : Object.keys(value);
    if (depth === _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.d || unusableKeys.some((key)=>names.includes(key))) return Number.NaN;
    let keys = names.length;
    for (const part of Object.values(value))keys += keysIn(part, depth + 1);
    return keys;
}
function keysWrittenIn(text) {
    let keys = 0;
    for(let start = text.indexOf('"'); start !== -1;){
        const end = endOfString(text, start);
        let next = end;
        while(' \t\r\n'.includes(text[next] ?? '"'))next++;
        if (text[next] === ':') keys++;
        start = text.indexOf('"', end);
    }
    return keys;
}
function endOfString(text, start) {
    let end = start + 1;
    while(text[end] !== '"')end += text[end] === '\\' ? 2 : 1;
    return end + 1;
}

// resolve/document/places.js
function placesInText(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    lines.addNewLine(0);
    for(let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)){
        lines.addNewLine(at + 1);
    }
    return (start, end)=>{
        const { line, col: column } = lines.linePos(Math.min(start, text.length));
        const written = text.slice(start, end).split(/\r?\n/, 1)[0] ?? '';
        const before = addressBefore(text, start);
        return {
            location: {
                path,
                line,
                column,
                endColumn: column + written.length
            },
            text: written === '' ? 'nothing' : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(before + written)
        };
    };
}
const maxBefore = 1000;
function addressBefore(text, start) {
    if (/^\s?$/.test(text.charAt(start - 1))) return '';
    const word = text.slice(Math.max(0, start - maxBefore), start).split(/\s/).at(-1) ?? '';
    const begin = word.search(/[a-z][a-z\d+.-]*:[\\/]/i);
    return begin < 0 ? '' : word.slice(begin);
}
function placesInTree(root, placeOfSpan) {
    const indexes = new Map();
    return (at, part)=>{
        let key = null;
        let node = root;
        for (const step of at){
            const child = childOf(node, step, indexes);
            if (child === null) return placeOfNode(node, placeOfSpan);
            key = child.key;
            node = child.value ?? child.key;
        }
        return placeOfNode(part === 'key' && key !== null ? key : node, placeOfSpan);
    };
}
function childOf(node, step, indexes) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node)) {
        const item = node.items[Number(step)];
        return item === undefined ? null : {
            key: item,
            value: item
        };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) return null;
    return indexOf(node, indexes).get(step) ?? null;
}
function indexOf(map, indexes) {
    const known = indexes.get(map);
    if (known !== undefined) return known;
    const pairs = map.items.toReversed();
    const index = new Map(pairs.map((pair)=>[
            pair.key.value,
            pair
        ]));
    indexes.set(map, index);
    return index;
}
function placeOfNode(node, placeOfSpan) {
    const [start, end] = node?.range ?? [
        0,
        0
    ];
    return placeOfSpan(start, end);
}

// resolve/document/document.js
function readDocument(file, longest) {
    const text = file.text.replace(/^\uFEFF/, '');
    if (text.length > longest) return {
        document: null,
        problems: [
            tooLong(file.path, text, longest)
        ]
    };
    const json = parseJson(text);
    return json === undefined ? readYaml(file.path, text) : readJson(file.path, text, json);
}
function readJson(path, text, value) {
    let places = null;
    const placeOf = (at, part)=>{
        places ??= placesInTree((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.a)(text).root, placesInText(path, text));
        return places(at, part);
    };
    return {
        document: {
            path,
            value,
            placeOf
        },
        problems: []
    };
}
function readYaml(path, text) {
    const placeOfSpan = placesInText(path, text);
    const tree = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.a)(text);
    const problemOf = ({ message, expected, start, end })=>{
        const place = placeOfSpan(start, end);
        return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(message, {
            found: place.text,
            expected,
            at: place.location
        });
    };
    if (tree.faults.length > 0) return {
        document: null,
        problems: tree.faults.map(problemOf)
    };
    const { value, faults, complete } = plainValue(tree, text);
    const document = {
        path,
        value,
        placeOf: placesInTree(tree.root, placeOfSpan)
    };
    return {
        document: complete ? document : null,
        problems: faults.map(problemOf)
    };
}
function tooLong(path, text, longest) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`The file is too long to be read: it has ${text.length} characters, and ${longest} are allowed; shorten it.`, {
        found: `${text.length} characters`,
        expected: `at most ${longest} characters`,
        at: {
            path,
            line: 1,
            column: 1,
            endColumn: 1
        }
    });
}




/***/ })

};
;