"use strict";
exports.id = 587;
exports.ids = [587];
exports.modules = {

6533:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (readCoordinates)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);
var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);



// resolve/manifests/coordinates.js
const coordinatesPattern = /^(?:[\w.-]+:)?[\w.-]+:(?<name>[\w.-]+):(?<version>[^\s:]+)$/d;
function readCoordinates(text, locate) {
    const match = coordinatesPattern.exec(text.text);
    const name = match?.groups?.name;
    const place = match?.indices?.groups?.version;
    if (name === undefined || name.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.aW || place === undefined)
        return null;
    const version = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, ...place);
    return {
        name,
        version: version.text,
        requirement: null,
        location: locate(version),
        requirementLocation: null,
    };
}




}),

9210:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (coreOfTag),
  c: () => (coreOfImage),
  e: () => (expand),
  r: () => (readInstalls)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);
var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);
var _coordinates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6533);




// resolve/manifests/variables.js
const variablePattern = /\$(?:(?<bare>[A-Za-z_]\w*)|\{(?<braced>[A-Za-z_]\w*)(?:(?<operator>:?-)(?<fallback>[^{}]*))?\})/dg;
function expand(passage, lookUp) {
    if (!hasVariable(passage.text))
        return passage;
    const parts = [];
    let end = 0;
    for (const match of passage.text.matchAll(variablePattern)) {
        parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(passage, end, match.index));
        end = match.index + match[0].length;
        parts.push(replacement(passage, match, lookUp) ?? (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(passage, match.index, end));
    }
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.j)([...parts, (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(passage, end)]);
}
function hasVariable(text) {
    return text.includes('$');
}
function replacement(passage, match, lookUp) {
    const { bare, braced, operator } = match.groups ?? {};
    const value = lookUp(bare ?? braced ?? '');
    if (value !== null && !(operator === ':-' && value.text === ''))
        return value;
    const fallback = match.indices?.groups?.fallback;
    return fallback === undefined ? null : (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(passage, ...fallback);
}

// resolve/manifests/image.js
const flavourPattern = /(?:-(?:no-plugins|slim|full))+$/i;
const movingTagPattern = /^v?\d+(?:\.\d+)?$|-lts$/i;
function coreOfImage(image, names, locate) {
    for (const name of names) {
        const end = endOfName(image.text, name);
        if (end !== null)
            return coreOfReference(image, end, locate);
    }
    return null;
}
function coreOfTag(tag, locate) {
    const version = tag.text.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.aT ? tag : (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(tag, 0, endOfVersion(tag.text));
    const { text } = version;
    const moves = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ae)(text) || movingTagPattern.test(text) || hasVariable(text);
    return { text, location: locate(version), floats: moves };
}
function endOfName(reference, name) {
    const start = reference.startsWith(name) ? 0 : reference.lastIndexOf(`/${name}`) + 1;
    const end = start + name.length;
    if (!reference.startsWith(name, start))
        return null;
    if (end < reference.length && !':@'.includes(reference.charAt(end)))
        return null;
    return start === 0 || isRegistry(reference.slice(0, start)) ? end : null;
}
function isRegistry(prefix) {
    const [host = ''] = prefix.split('/', 1);
    return host === 'localhost' || /[.:]/.test(host) || hasVariable(host);
}
function coreOfReference(image, end, locate) {
    const at = image.text.indexOf('@', end);
    const tag = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(image, end + 1, at === -1 ? undefined : at);
    if (image.text.charAt(end) === ':' && tag.text !== '')
        return coreOfTag(tag, locate);
    if (at === -1)
        return { text: 'latest', location: locate(image), floats: true };
    const digest = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(image, at + 1);
    return { text: digest.text, location: locate(digest), floats: true };
}
function endOfVersion(tag) {
    return flavourPattern.exec(tag)?.index ?? tag.length;
}

// resolve/manifests/install-command.js
const tokenPattern = /(?<skipped>\\\r?\n|(?<=^|[\s;])#.*)|(?<end>[;&|\n])|(?<word>[^\s"'\\,;&|()[\]]+)/g;
const unversionedPattern = /^[A-Za-z][\w-]*\.[\w.-]+:[A-Za-z][\w.-]*:?$/;
function readInstalls(command, locate) {
    const plugins = [];
    const problems = [];
    for (const word of installedWords(command)) {
        const plugin = (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_2__.r)(word, locate);
        if (plugin !== null)
            plugins.push(plugin);
        else if (hasVariable(word.text))
            problems.push(unknownValue(word, locate));
        else if (unversionedPattern.test(word.text))
            problems.push(unversioned(word, locate));
    }
    return { plugins, problems };
}
function installedWords(command) {
    const words = [];
    let installing = false;
    let previous = '';
    for (const { index, groups } of command.text.matchAll(tokenPattern)) {
        if (groups?.skipped !== undefined)
            continue;
        const word = groups?.word ?? '';
        if (groups?.end !== undefined)
            installing = false;
        else if (installing && !word.startsWith('-')) {
            words.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(command, index, index + word.length));
        }
        else if (previous === 'plugins' && word === 'install')
            installing = true;
        previous = word;
    }
    return words;
}
function unknownValue(word, locate) {
    const text = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(word.text);
    return {
        message: `${text} stands for plugins to install, but has no value in this file; give it a default, or write the plugins out.`,
        found: text,
        expected: 'group:artifact:version, or a variable with a default',
        location: locate(word),
    };
}
function unversioned(word, locate) {
    const text = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(word.text);
    return {
        message: `${text} names a plugin without a version; write ${text.replace(/:$/, '')}:1.0.0 with the version that is meant.`,
        found: text,
        expected: 'group:artifact:version',
        location: locate(word),
    };
}




}),

1298:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (partOf),
  b: () => (lineStartsOf),
  j: () => (joined),
  l: () => (locatorOf),
  p: () => (passageIn),
  s: () => (spaced)
});
// resolve/manifests/passage.js
function passageIn(text, start, end) {
    const part = text.slice(start, end);
    return { text: part, offsets: Array.from({ length: part.length }, (_, index) => start + index) };
}
function partOf(passage, start, end) {
    return { text: passage.text.slice(start, end), offsets: passage.offsets.slice(start, end) };
}
function joined(passages) {
    return {
        text: passages.map(({ text }) => text).join(''),
        offsets: passages.flatMap(({ offsets }) => offsets),
    };
}
function spaced(passages) {
    return joined(passages.flatMap((passage, index) => (index === 0 ? [passage] : [space, passage])));
}
function locatorOf({ path, text }) {
    const starts = lineStartsOf(text);
    return ({ offsets }) => {
        const { start, length } = longestRun(offsets);
        const index = lastAtOrBelow(starts, start);
        const column = start - (starts[index] ?? 0) + 1;
        return { path, line: index + 1, column, endColumn: column + length };
    };
}
function lineStartsOf(text) {
    return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
const space = { text: ' ', offsets: [Number.NaN] };
function longestRun(offsets) {
    let longest = { start: offsets[0] ?? 0, length: 0 };
    let begin = 0;
    for (const [index, offset] of offsets.entries()) {
        if (offsets[index + 1] === offset + 1)
            continue;
        const length = index + 1 - begin;
        if (length > longest.length)
            longest = { start: offsets[begin] ?? 0, length };
        begin = index + 1;
    }
    return longest;
}
function lastAtOrBelow(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}




}),

7062:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (ruleIds),
  u: () => (undecidedRuleIds)
});
// model/rule-id.js
const ruleIds = [
    'core-too-old',
    'core-too-new',
    'combination-known-bad',
    'requirement-undeclared',
    'version-floating',
    'core-number-out-of-turn',
    'core-major-off-cadence',
    'core-bugfix-off-cadence',
    'backport-unrequested',
    'ships-in-freeze',
    'plugin-number-out-of-turn',
    'plugin-major-off-cadence',
    'plugin-update-off-cadence',
    'minimum-raised-in-patch',
    'minimum-raised-in-minor',
    'minimum-unreleased',
    'core-outdated',
    'core-unreleased',
    'plugin-downgraded',
    'breaking-plugin-upgrade',
    'core-downgraded',
    'stop-skipped',
    'breaking-core-upgrade',
];
const undecidedRuleIds = [
    'requirement-undeclared',
    'version-floating',
];




}),

5587:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  extendsOf: () => (extendsOf),
  readYamlManifest: () => (readYamlManifest),
  resolveCatalogue: () => (resolveCatalogue),
  resolvePolicy: () => (resolvePolicy)
});
var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7934);
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);
var _catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4278);
var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4801);
var _install_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9210);
var _passage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1298);
var _rule_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7062);










// resolve/catalogue-artifact-list.js
function readArtifactList(file, coreText, judged) {
    const core = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.K)(coreText);
    if (core === undefined)
        return { listed: [], problems: [unreadableCore(file, coreText)] };
    const { value, problems } = (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.a)(file, listSchema(!(0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.i)(file)));
    const isJudged = judged !== null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a4)(core, judged) === 0;
    const requirement = isJudged ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aR)(`[${core.text}]`) : null;
    const listed = (value ?? []).flatMap(({ artifactId, version, versions }) => [...(versions ?? []), ...(version === undefined ? [] : [version])].flatMap((written) => {
        const parsed = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ap)(written);
        return parsed === undefined ? [] : { artifact: artifactId, version: parsed, requirement };
    }));
    return { listed, problems };
}
function listSchema(strictVersions) {
    const version = valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(_core_js__WEBPACK_IMPORTED_MODULE_0__.aS), valibot__WEBPACK_IMPORTED_MODULE_6__.Ru6(_core_js__WEBPACK_IMPORTED_MODULE_0__.aT, _core_js__WEBPACK_IMPORTED_MODULE_0__.aS), valibot__WEBPACK_IMPORTED_MODULE_6__.z6Y((written) => !strictVersions || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ap)(written) !== undefined, _core_js__WEBPACK_IMPORTED_MODULE_0__.aS));
    const artifact = valibot__WEBPACK_IMPORTED_MODULE_6__.U1j({
        groupId: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('a Maven group')),
        artifactId: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)("an artifact's name"),
        version: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(version),
        versions: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(version, 'a list of versions')),
    }, valibot__WEBPACK_IMPORTED_MODULE_6__.L5J(), 'a map with groupId, artifactId and versions');
    return valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(artifact, 'a list of artifacts, each with artifactId and versions');
}
function unreadableCore({ path }, coreText) {
    return {
        message: `The core that the catalogue ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} is about cannot be read: "${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(coreText)}".`,
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(coreText),
        expected: _core_js__WEBPACK_IMPORTED_MODULE_0__.L,
        location: null,
    };
}

// resolve/catalogue.js
function resolveCatalogue(sources, under = [], core = null) {
    const readRequirement = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.av)();
    const ours = sources.filter((source) => source.core === undefined);
    const files = ours.map((source) => (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.r)(source, readRequirement));
    const lists = sources.flatMap((source) => {
        return source.core === undefined ? [] : readArtifactList(source, source.core, core);
    });
    const written = files.flatMap((file) => file.written ?? []);
    const listed = lists.flatMap((list) => list.listed);
    const range = (text) => (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.p)(text);
    const read = { requirement: readRequirement, range };
    return {
        catalogue: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aU)([...under, ...written], listed, read),
        problems: [...files, ...lists].flatMap(({ problems }) => problems),
    };
}

// resolve/manifests/generic.js
const versionForm = 'a version in quotes, such as "1.1.5"';
const pluginsForm = 'a map of plugin names and versions, or a list such as ["plugin-dbt@1.1.5"]';
const nameForm = `a plugin's name of at most ${_core_js__WEBPACK_IMPORTED_MODULE_0__.aW} characters`;
const version = (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)(versionForm);
const name = valibot__WEBPACK_IMPORTED_MODULE_6__.FsL((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)(nameForm), valibot__WEBPACK_IMPORTED_MODULE_6__.Ru6(_core_js__WEBPACK_IMPORTED_MODULE_0__.aW, nameForm));
const requires = valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('a requirement in quotes, such as ">=2025.1.0"'));
const writtenVersions = (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({
    core: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('a core version in quotes, such as "2025.1.0"')),
    plugins: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.KCZ([
        (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.c)(name, valibot__WEBPACK_IMPORTED_MODULE_6__.KCZ([version, (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({ version, requires })], versionForm)),
        valibot__WEBPACK_IMPORTED_MODULE_6__.YOg((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('text such as plugin-dbt@1.1.5'), pluginsForm),
    ], pluginsForm)),
});
function readGeneric(document) {
    const { success, output, issues } = valibot__WEBPACK_IMPORTED_MODULE_6__.xLC(writtenVersions, document.value);
    if (!success)
        return { problems: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.b)(issues, document) };
    const { core, plugins = [] } = output;
    const cores = core === undefined ? [] : [{ text: core, location: placeOf(['core'], document) }];
    return Array.isArray(plugins)
        ? { cores, ...readList(plugins, document) }
        : { cores, plugins: readMap(plugins, document) };
}
function readList(entries, document) {
    const readings = entries.map((entry, index) => {
        const location = placeOf(['plugins', index], document);
        return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aV)(document.path, entry, (start, end) => within(location, start, end));
    });
    return {
        plugins: readings.flatMap(({ plugins }) => plugins),
        problems: readings.flatMap(({ problems }) => problems),
    };
}
function readMap(plugins, document) {
    return Object.entries(plugins).map(([name, written]) => {
        const at = ['plugins', name];
        const isText = typeof written === 'string';
        const requirement = isText ? null : (written.requires ?? null);
        return {
            name,
            version: isText ? written : written.version,
            requirement,
            location: placeOf(isText ? at : [...at, 'version'], document),
            requirementLocation: requirement === null ? null : placeOf([...at, 'requires'], document),
        };
    });
}
function placeOf(at, document) {
    const { location, text } = document.placeOf(at, 'value');
    return /^["']/.test(text) ? within(location, 1, lengthOf(location) - 1) : location;
}
function within(location, start, end) {
    return { ...location, column: location.column + start, endColumn: location.column + end };
}
function lengthOf({ column, endColumn }) {
    return endColumn - column;
}

// resolve/manifests/helm-image.js
function readChartImage(scalarsAt, names, passageOf, locate) {
    const repository = scalarsAt('repository').at(-1);
    if (repository === undefined)
        return { cores: [], problems: [] };
    const name = passageOf(repository);
    const full = (0,_passage_js__WEBPACK_IMPORTED_MODULE_5__.j)([...scalarsAt('registry').flatMap((host) => [passageOf(host), slash]), name]);
    const untagged = (0,_install_command_js__WEBPACK_IMPORTED_MODULE_4__.c)(full, names, locate) ?? (0,_install_command_js__WEBPACK_IMPORTED_MODULE_4__.c)(name, names, locate);
    if (untagged === null)
        return { cores: [], problems: [] };
    const tags = scalarsAt('tag').filter(({ value }) => value !== null && value !== '');
    if (tags.length === 0)
        return { cores: [{ ...untagged, text: name.text }], problems: [] };
    const isNumber = ({ value }) => typeof value === 'number';
    return {
        cores: tags.filter((tag) => !isNumber(tag)).map((tag) => (0,_install_command_js__WEBPACK_IMPORTED_MODULE_4__.a)(passageOf(tag), locate)),
        problems: tags.filter(isNumber).map((tag) => unquoted(passageOf(tag), locate)),
    };
}
const slash = { text: '/', offsets: [Number.NaN] };
function unquoted(tag, locate) {
    const text = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(tag.text);
    return {
        message: `The tag ${text} is an unquoted number; quote it, because YAML drops zeros from numbers: "${text}".`,
        found: text,
        expected: `the quoted text "${text}"`,
        location: locate(tag),
    };
}

// resolve/manifests/yaml-maps.js
const longestRepeated = 500;
function mapsIn(root) {
    const anchors = new Map();
    const maps = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_2__.YR)(root, (_, node) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__.Ll)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_2__.Vj)(node) && node.anchor !== undefined) {
            anchors.set(node.anchor, node);
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__.jh)(node))
            maps.push(node);
    });
    const resolve = aliasesOf(anchors);
    return maps.map((map) => (key) => map.items
        .filter((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__.jn)(pair.key) && pair.key.value === key)
        .flatMap(({ value }) => scalarsIn(resolve(value), resolve)));
}
function aliasesOf(anchors) {
    const followed = new Set();
    return (node) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__.Vj)(node))
            return node;
        const meant = anchors.get(node.source) ?? null;
        if (meant === null || followed.has(meant))
            return null;
        const [start, end] = meant.range;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__.jn)(meant) || end - start > longestRepeated)
            followed.add(meant);
        return meant;
    };
}
function scalarsIn(node, resolve) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__.jn)(node))
        return [node];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__.oP)(node))
        return [];
    return node.items.map(resolve).filter((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__.jn)(item));
}

// resolve/manifests/yaml-scalar.js
function passageOfScalar({ type, range }, text) {
    const [start, end] = range;
    const written = (0,_passage_js__WEBPACK_IMPORTED_MODULE_5__.p)(text, start, end);
    switch (type) {
        case 'BLOCK_LITERAL':
            return withoutHeader(written);
        case 'BLOCK_FOLDED':
            return folded(withoutHeader(written));
        case 'QUOTE_SINGLE':
        case 'QUOTE_DOUBLE':
            return folded((0,_passage_js__WEBPACK_IMPORTED_MODULE_5__.a)(written, 1, -1));
        default:
            return folded(written);
    }
}
function withoutHeader(block) {
    const end = block.text.indexOf('\n');
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_5__.a)(block, end === -1 ? block.text.length : end + 1);
}
function folded({ text, offsets }) {
    return { text: text.replace(/[\r\n]/g, ' '), offsets };
}

// resolve/manifests/yaml-images.js
const commandKeys = ['command', 'entrypoint', 'args'];
function readYamlImages(root, file, { marks }) {
    const locate = (0,_passage_js__WEBPACK_IMPORTED_MODULE_5__.l)(file);
    const passageOf = (scalar) => (0,_install_command_js__WEBPACK_IMPORTED_MODULE_4__.e)(passageOfScalar(scalar, file.text), () => null);
    const maps = mapsIn(root);
    const images = maps.flatMap((scalarsAt) => scalarsAt('image'));
    const charts = maps.map((scalarsAt) => readChartImage(scalarsAt, marks.images, passageOf, locate));
    const installs = maps
        .flatMap((scalarsAt) => commandKeys.map(scalarsAt))
        .map((words) => (0,_install_command_js__WEBPACK_IMPORTED_MODULE_4__.r)((0,_passage_js__WEBPACK_IMPORTED_MODULE_5__.s)(words.map(passageOf)), locate));
    return {
        cores: [
            ...images.flatMap((image) => (0,_install_command_js__WEBPACK_IMPORTED_MODULE_4__.c)(passageOf(image), marks.images, locate) ?? []),
            ...charts.flatMap(({ cores }) => cores),
        ],
        plugins: installs.flatMap(({ plugins }) => plugins),
        problems: [...charts, ...installs].flatMap(({ problems }) => problems),
    };
}

// resolve/manifests/yaml.js
const genericName = /(?:^|\/)release-gate\.[^/]*$/;
const imagesName = /(?:^|\/)(?:(?:docker-)?compose|values)[^/]*$/;
const readYamlManifest = (file, surroundings) => {
    const { root, faults } = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.c)(file.text);
    if (faults.length > 0 || isGeneric(root, file))
        return readForm(file);
    return readYamlImages(root, file, surroundings);
};
function isGeneric(root, { path }) {
    if (genericName.test(path))
        return true;
    if (imagesName.test(path) || !(0,yaml__WEBPACK_IMPORTED_MODULE_2__.jh)(root))
        return false;
    return root.items.some(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__.jn)(key) && (key.value === 'core' || key.value === 'plugins'));
}
function readForm(file) {
    const { document, problems } = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.r)(file, _core_js__WEBPACK_IMPORTED_MODULE_0__.aX);
    if (document === null)
        return { problems };
    const reading = readGeneric(document);
    return { ...reading, problems: [...problems, ...(reading.problems ?? [])] };
}

// resolve/policy/written-cadence.js
const weeks = ['first', 'second', 'third', 'fourth', 'last'];
const monthsForm = 'a list of months, 1 to 12';
const cadenceForm = 'any, or a map with a weekday or a day';
const widestOffset = 366;
const recurrence = (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({
    week: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.e)(weeks)),
    weekday: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.e)(_core_js__WEBPACK_IMPORTED_MODULE_0__.aY)),
    day: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.w)(1, 31)),
    months: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.w)(1, 12), monthsForm), valibot__WEBPACK_IMPORTED_MODULE_6__.BpQ(1, monthsForm))),
    'offset-days': (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.w)(-widestOffset, widestOffset)),
});
const writtenCadence = valibot__WEBPACK_IMPORTED_MODULE_6__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_6__.euz('any'), recurrence], cadenceForm);
const writtenPluginCadence = valibot__WEBPACK_IMPORTED_MODULE_6__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_6__.euz('any'), valibot__WEBPACK_IMPORTED_MODULE_6__.euz('core-major'), recurrence], `core-major, ${cadenceForm}`);

// resolve/policy/written-core.js
const mostPerYear = 366;
const formatForm = `two to four of the words ${_core_js__WEBPACK_IMPORTED_MODULE_0__.aZ.join(', ')}, joined by dots, such as YEAR.MAJOR.PATCH`;
const numberingForm = 'a list of formats, each with from and format';
const keptForm = 'latest, or a line in quotes, such as "1.0"';
const keptLinesForm = 'all, or a list such as [latest, "1.0"]';
const breakingForm = 'a list, each entry with from and reason';
const words = `(?:${_core_js__WEBPACK_IMPORTED_MODULE_0__.aZ.join('|')})`;
const format = valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(formatForm), valibot__WEBPACK_IMPORTED_MODULE_6__.yGV(new RegExp(`^${words}(?:\\.${words}){1,3}$`), formatForm));
const numbering = valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({ from: _catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.l, format }), numberingForm), valibot__WEBPACK_IMPORTED_MODULE_6__.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    const input = dataset.value;
    for (const [key, value] of input.entries()) {
        const before = input[key - 1];
        if (before === undefined || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(before.from, value.from) < 0)
            continue;
        addIssue({
            message: `a higher line than ${before.from}, which stands before it`,
            path: [
                { type: 'array', origin: 'value', input, key, value },
                { type: 'object', origin: 'value', input: { ...value }, key: 'from', value: value.from },
            ],
        });
    }
}));
const keptLine = valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(keptForm), valibot__WEBPACK_IMPORTED_MODULE_6__.yGV(/^(?:latest|(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14}))$/, keptForm));
const writtenCore = (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({
    name: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('the name of the core')),
    images: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('an image name'), 'a list of image names')),
    properties: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('a property name'), 'a list of property names')),
    numbering: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(numbering),
    major: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({ on: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(writtenCadence), 'per-year': (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.w)(1, mostPerYear)) })),
    bugfix: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({
        on: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(writtenCadence),
        lines: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(valibot__WEBPACK_IMPORTED_MODULE_6__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_6__.euz('all'), valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(keptLine, keptLinesForm)], keptLinesForm)),
    })),
    backport: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.e)(['on-request', 'allowed', 'never'])),
    schedule: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.c)(_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.l, (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.g))),
    releases: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.c)(_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.h, (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.g))),
    stops: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.l, 'a list of lines')),
    support: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.c)(_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.l, (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({ until: _catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.g })))),
    breaking: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({ from: _catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.l, reason: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('the reason'), guide: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.f) }), breakingForm)),
});

// resolve/policy/written-policy.js
const undecidedForm = 'error, warning or notice: a rule that says "cannot judge" may be lowered, not switched off';
const zoneForm = 'an IANA time zone, such as UTC or Europe/Paris';
const waiversForm = 'a list of waivers with rule, subject, reason and until';
const freezesForm = 'a list of freezes with from, to and reason';
const widestTolerance = 366;
const level = (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.e)(['error', 'warning', 'notice', 'off']);
const undecidedLevel = valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(['error', 'warning', 'notice'], undecidedForm);
const levels = _rule_id_js__WEBPACK_IMPORTED_MODULE_7__.r.map((id) => {
    const undecided = _rule_id_js__WEBPACK_IMPORTED_MODULE_7__.u;
    return [id, (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(undecided.includes(id) ? undecidedLevel : level)];
});
const writtenPluginKind = (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({ on: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(writtenPluginCadence) }));
const waiver = (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({
    rule: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.e)(_rule_id_js__WEBPACK_IMPORTED_MODULE_7__.r),
    subject: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)("`core` or a plugin's name, optionally with @version"),
    reason: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('the reason for the waiver'),
    until: _catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.g,
});
const freeze = valibot__WEBPACK_IMPORTED_MODULE_6__.FsL((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({
    from: _catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.g,
    to: _catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.g,
    reason: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('the reason for the freeze'),
    for: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.e)(['releases', 'deployments', 'all'])),
}), valibot__WEBPACK_IMPORTED_MODULE_6__.sYn(valibot__WEBPACK_IMPORTED_MODULE_6__.z6Y(({ from, to }) => from <= to, 'a day on or after `from`'), ['to']));
const writtenPolicy = (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({
    extends: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('a preset, a policy file or none')),
    name: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('a name')),
    'time-zone': (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(zoneForm), valibot__WEBPACK_IMPORTED_MODULE_6__.z6Y(_core_js__WEBPACK_IMPORTED_MODULE_0__.a_, zoneForm))),
    prereleases: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.e)(['strict', 'as-final'])),
    core: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(writtenCore),
    plugins: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)({ major: writtenPluginKind, minor: writtenPluginKind, patch: writtenPluginKind })),
    'tolerance-days': (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.w)(0, widestTolerance)),
    rules: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.m)(Object.fromEntries(levels))),
    waivers: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(waiver, waiversForm)),
    freezes: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(freeze, freezesForm)),
    links: (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.t)('a name'), (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.f))),
});

// resolve/policy/read-written.js
const longestPolicy = 1_000_000;
function readWrittenPolicy(file) {
    const { document, problems: faults } = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.r)(file, longestPolicy);
    if (document === null)
        return { policy: null, document, problems: faults };
    const config = { abortPipeEarly: true };
    const { success, output, issues } = (0,valibot__WEBPACK_IMPORTED_MODULE_6__.xLC)(writtenPolicy, document.value, config);
    const problems = (0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.j)([...faults, ...(0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.b)(issues, document)]);
    return {
        policy: success && problems.length === 0 ? { written: output, document } : null,
        document,
        problems,
    };
}

// resolve/policy/extends.js
function extendsOf(file) {
    const { document } = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.r)(file, longestPolicy);
    const written = document === null ? null : writtenExtends(document);
    return typeof written === 'string' ? pathFrom(file.path, written) : null;
}
function writtenExtends({ value }) {
    const isMap = typeof value === 'object' && value !== null;
    return isMap && 'extends' in value ? value.extends : undefined;
}
function pathFrom(path, written) {
    if (!/[./\\]/.test(written))
        return null;
    if (written.startsWith('/'))
        return written;
    const steps = path.split('/').slice(0, -1);
    for (const step of written.split('/')) {
        const climbs = step === '..' && steps.length > 0 && steps.at(-1) !== '..';
        if (climbs)
            steps.pop();
        else if (step !== '.' && step !== '')
            steps.push(step);
    }
    return steps.join('/');
}

// resolve/policy/ground.js
const fromNothing = 'none';
function groundOf(document, paths) {
    const extended = writtenExtends(document) ?? _core_js__WEBPACK_IMPORTED_MODULE_0__.ax;
    if (typeof extended !== 'string')
        return { written: null, problems: [] };
    if (extended === fromNothing)
        return { written: {}, problems: [] };
    const preset = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.at)(extended);
    if (preset !== null)
        return { written: preset, problems: [] };
    const { location } = document.placeOf(['extends'], 'value');
    const path = pathFrom(document.path, extended);
    if (path === null)
        return missing({ ...unknownPreset(extended), location });
    return paths.includes(path)
        ? missing({ ...circle([...paths, path]), location })
        : { written: null, problems: [] };
}
function missing(problem) {
    return { written: null, problems: [problem] };
}
function unknownPreset(extended) {
    const meant = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a$)(extended, [..._core_js__WEBPACK_IMPORTED_MODULE_0__.az, fromNothing]);
    const expected = `${(0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.o)([..._core_js__WEBPACK_IMPORTED_MODULE_0__.az, fromNothing])}, or a file such as ./policy.yml`;
    const advice = meant === null ? `it should be ${expected}.` : `did you mean \`${meant}\`?`;
    return {
        message: `No preset is called \`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(extended)}\`; ${advice}`,
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(extended),
        expected,
    };
}
function circle(paths) {
    const way = paths.map(_core_js__WEBPACK_IMPORTED_MODULE_0__.s).join(' \u2192 ');
    return {
        message: `The policy files extend each other in a circle, ${way}; let one extend a preset or none.`,
        found: way,
        expected: 'a chain that ends in a preset or none',
    };
}

// resolve/policy/incoherences.js
function incoherencesOf(written, locate) {
    const sections = [
        { at: ['core', 'major'], section: written.core?.major },
        { at: ['core', 'bugfix'], section: written.core?.bugfix },
        { at: ['plugins', 'major'], section: written.plugins?.major },
        { at: ['plugins', 'minor'], section: written.plugins?.minor },
        { at: ['plugins', 'patch'], section: written.plugins?.patch },
    ];
    return sections.flatMap(({ at, section }) => {
        if (!section)
            return [];
        const wrong = wrongIn(section.on, written);
        if (wrong === null)
            return [];
        const name = `\`${at.join('.')}\``;
        return [
            {
                message: `${name} ${wrong.what}; ${wrong.advice}.`,
                found: wrong.found,
                expected: wrong.expected,
                location: (wrong.removed && locate(wrong.removed, 'key')) ?? nearest([...at, 'on'], locate),
            },
        ];
    });
}
function wrongIn(on, written) {
    if (!on)
        return withoutDays;
    if (on === 'core-major')
        return written.core?.major ? null : withoutCoreMajor;
    if (on === 'any')
        return null;
    if (on.weekday && on.day)
        return twoKindsOfDay;
    if (on.week && !on.weekday)
        return weekAlone;
    if (on.day && on.months && !fallsInOneOf(on.day, on.months))
        return dayThatNeverComes;
    return on.weekday || on.day ? null : withoutDays;
}
const dayOrWeekday = 'a `weekday`, with or without a `week`, or a `day`';
const withoutDays = {
    what: 'does not say on which days it falls',
    advice: 'give `on` a `weekday` or a `day`, or write `on: any`',
    found: 'neither `weekday` nor `day`',
    expected: dayOrWeekday,
};
const twoKindsOfDay = {
    what: 'has both a `weekday` and a `day`',
    advice: 'keep one of them',
    found: '`weekday` and `day`',
    expected: dayOrWeekday,
};
const weekAlone = {
    what: 'has a `week` without a `weekday`',
    advice: 'add the `weekday`, or remove the `week`',
    found: '`week` alone',
    expected: dayOrWeekday,
};
const dayThatNeverComes = {
    what: 'has a `day` that none of its `months` has',
    advice: 'choose another day, or add a month that has it',
    found: 'a day that never comes',
    expected: 'a `day` that at least one of the `months` has',
};
const withoutCoreMajor = {
    what: "follows the core's majors (`on: core-major`), and the policy has no `core.major`",
    advice: 'add that section, or give the plugins days of their own',
    found: '`core-major` without `core.major`',
    expected: 'a `core.major` section',
    removed: ['core', 'major'],
};
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function fallsInOneOf(day, months) {
    return months.some((month) => day <= (longestMonths[month - 1] ?? 0));
}
function nearest(at, locate) {
    return locate(at, 'key') ?? (at.length === 0 ? null : nearest(at.slice(0, -1), locate));
}

// resolve/policy/lay-over.js
const rivals = new Map([
    ['day', ['weekday', 'week']],
    ['weekday', ['day']],
    ['week', ['day']],
]);
function layOver(under, over) {
    return layMaps(under, over);
}
function layMaps(under, over) {
    const laid = new Map(Object.entries(under));
    for (const [key, value] of Object.entries(over)) {
        if (value === null)
            laid.delete(key);
        else
            laid.set(key, isMap(value) ? layMaps(mapOrNone(laid.get(key)), value) : value);
        for (const rival of value === null ? [] : (rivals.get(key) ?? [])) {
            if (over[rival] === undefined)
                laid.delete(rival);
        }
    }
    return Object.fromEntries(laid);
}
function mapOrNone(value) {
    return isMap(value) ? value : {};
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// resolve/policy/resolve-policy.js
function resolvePolicy(files) {
    const readings = files.map(readWrittenPolicy);
    const policies = readings.flatMap(({ policy }) => (policy === null ? [] : [policy]));
    const last = readings.at(-1);
    const paths = files.map(({ path }) => path);
    const ground = last?.document ? groundOf(last.document, paths) : null;
    const problems = [
        ...readings.slice(0, -1).flatMap((reading) => reading.problems),
        ...(0,_catalogue_file_js__WEBPACK_IMPORTED_MODULE_1__.j)([...(last?.problems ?? []), ...(ground?.problems ?? [])]),
    ];
    if (problems.length > 0 || ground === null || ground.written === null) {
        return { policy: null, problems };
    }
    return resolveOn(ground.written, policies);
}
function resolveOn(ground, policies) {
    let written = ground;
    for (const policy of policies.toReversed())
        written = layOver(written, policy.written);
    const locate = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b0)(policies.map(({ document }) => document));
    const problems = incoherencesOf(written, locate);
    if (problems.length > 0)
        return { policy: null, problems };
    const source = policies[0]?.document.path ?? '';
    return { policy: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b1)(written, source, locate), problems };
}




})

};
;