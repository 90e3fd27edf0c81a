"use strict";
exports.id = 789;
exports.ids = [789];
exports.modules = {

6406:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (ruleIds),
  w: () => (undecidedRuleIds)
});
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

8449:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (readCoordinates)
});
var _plugin_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6641);
var _passage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7326);


const coordinatesPattern = /^(?:[\w.-]+:)?[\w.-]+:(?<name>[\w.-]+):(?<version>[^\s:]+)$/d;
function readCoordinates(text, locate) {
    const match = coordinatesPattern.exec(text.text);
    const name = match?.groups?.name;
    const place = match?.indices?.groups?.version;
    if (name === undefined || name.length > _plugin_list_js__WEBPACK_IMPORTED_MODULE_1__.Y || place === undefined)
        return null;
    const version = (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.BU)(text, ...place);
    return {
        name,
        version: version.text,
        requirement: null,
        location: locate(version),
        requirementLocation: null,
    };
}


}),

6563:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (coreOfImage),
  z: () => (coreOfTag)
});
var _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4764);
var _passage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7326);
var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9255);




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
    const version = tag.text.length > _model_core_version_js__WEBPACK_IMPORTED_MODULE_0__.Ps ? tag : (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.BU)(tag, 0, endOfVersion(tag.text));
    const { text } = version;
    const moves = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.IE)(text) || movingTagPattern.test(text) || (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__.$)(text);
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
    return host === 'localhost' || /[.:]/.test(host) || (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__.$)(host);
}
function coreOfReference(image, end, locate) {
    const at = image.text.indexOf('@', end);
    const tag = (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.BU)(image, end + 1, at === -1 ? undefined : at);
    if (image.text.charAt(end) === ':' && tag.text !== '')
        return coreOfTag(tag, locate);
    if (at === -1)
        return { text: 'latest', location: locate(image), floats: true };
    const digest = (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.BU)(image, at + 1);
    return { text: digest.text, location: locate(digest), floats: true };
}
function endOfVersion(tag) {
    return flavourPattern.exec(tag)?.index ?? tag.length;
}


}),

7017:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (readInstalls)
});
var _model_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4431);
var _coordinates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8449);
var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7326);
var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9255);




const tokenPattern = /(?<skipped>\\\r?\n|(?<=^|[\s;])#.*)|(?<end>[;&|\n])|(?<word>[^\s"'\\,;&|()[\]]+)/g;
const unversionedPattern = /^[A-Za-z][\w-]*\.[\w.-]+:[A-Za-z][\w.-]*:?$/;
function readInstalls(command, locate) {
    const plugins = [];
    const problems = [];
    for (const word of installedWords(command)) {
        const plugin = (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_0__.G)(word, locate);
        if (plugin !== null)
            plugins.push(plugin);
        else if ((0,_variables_js__WEBPACK_IMPORTED_MODULE_2__.$)(word.text))
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
            words.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.BU)(command, index, index + word.length));
        }
        else if (previous === 'plugins' && word === 'install')
            installing = true;
        previous = word;
    }
    return words;
}
function unknownValue(word, locate) {
    const text = (0,_model_shown_js__WEBPACK_IMPORTED_MODULE_3__.S)(word.text);
    return {
        message: `${text} stands for plugins to install, but has no value in this file; give it a default, or write the plugins out.`,
        found: text,
        expected: 'group:artifact:version, or a variable with a default',
        location: locate(word),
    };
}
function unversioned(word, locate) {
    const text = (0,_model_shown_js__WEBPACK_IMPORTED_MODULE_3__.S)(word.text);
    return {
        message: `${text} names a plugin without a version; write ${text.replace(/:$/, '')}:1.0.0 with the version that is meant.`,
        found: text,
        expected: 'group:artifact:version',
        location: locate(word),
    };
}


}),

7326:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  BU: () => (partOf),
  Yv: () => (passageIn),
  ek: () => (locatorOf),
  ji: () => (spaced),
  oR: () => (joined),
  xV: () => (lineStartsOf)
});
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

9255:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $: () => (hasVariable),
  f: () => (expand)
});
var _passage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7326);

const variablePattern = /\$(?:(?<bare>[A-Za-z_]\w*)|\{(?<braced>[A-Za-z_]\w*)(?:(?<operator>:?-)(?<fallback>[^{}]*))?\})/dg;
function expand(passage, lookUp) {
    if (!hasVariable(passage.text))
        return passage;
    const parts = [];
    let end = 0;
    for (const match of passage.text.matchAll(variablePattern)) {
        parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.BU)(passage, end, match.index));
        end = match.index + match[0].length;
        parts.push(replacement(passage, match, lookUp) ?? (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.BU)(passage, match.index, end));
    }
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.oR)([...parts, (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.BU)(passage, end)]);
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
    return fallback === undefined ? null : (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.BU)(passage, ...fallback);
}


}),

8789:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extendsOf: () => (/* reexport */ extendsOf),
  readYamlManifest: () => (/* reexport */ readYamlManifest),
  resolveCatalogue: () => (/* reexport */ resolveCatalogue),
  resolvePolicy: () => (/* reexport */ resolvePolicy)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/model/core-version.js
var core_version = __webpack_require__(9802);
// EXTERNAL MODULE: ./lib/model/plugin-version.js
var plugin_version = __webpack_require__(938);
// EXTERNAL MODULE: ./lib/model/requirement-notation.js + 3 modules
var requirement_notation = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
// EXTERNAL MODULE: ./lib/resolve/catalogue-file.js + 1 modules
var catalogue_file = __webpack_require__(2101);
// EXTERNAL MODULE: ./lib/resolve/vocabulary.js
var vocabulary = __webpack_require__(2635);
;// CONCATENATED MODULE: ./lib/resolve/catalogue-artifact-list.js







function readArtifactList(file, coreText, judged) {
    const core = (0,core_version/* parseCoreVersion */.BE)(coreText);
    if (core === undefined)
        return { listed: [], problems: [unreadableCore(file, coreText)] };
    const { value, problems } = (0,catalogue_file/* readChecked */.Yi)(file, listSchema(!(0,catalogue_file/* isFetched */.cg)(file)));
    const isJudged = judged !== null && (0,core_version/* compareCoreVersions */.CB)(core, judged) === 0;
    const requirement = isJudged ? (0,requirement_notation/* parseRequirement */.p)(`[${core.text}]`) : null;
    const listed = (value ?? []).flatMap(({ artifactId, version, versions }) => [...(versions ?? []), ...(version === undefined ? [] : [version])].flatMap((written) => {
        const parsed = (0,plugin_version/* parsePluginVersion */.z$)(written);
        return parsed === undefined ? [] : { artifact: artifactId, version: parsed, requirement };
    }));
    return { listed, problems };
}
function listSchema(strictVersions) {
    const version = dist/* pipe */.FsL(dist/* string */.YjP(plugin_version/* pluginVersionForm */.qy), dist/* maxLength */.Ru6(core_version/* longestVersion */.Ps, plugin_version/* pluginVersionForm */.qy), dist/* check */.z6Y((written) => !strictVersions || (0,plugin_version/* parsePluginVersion */.z$)(written) !== undefined, plugin_version/* pluginVersionForm */.qy));
    const artifact = dist/* objectWithRest */.U1j({
        groupId: dist/* optional */.lqM((0,vocabulary/* text */.Qq)('a Maven group')),
        artifactId: (0,vocabulary/* text */.Qq)("an artifact's name"),
        version: dist/* optional */.lqM(version),
        versions: dist/* optional */.lqM(dist/* array */.YOg(version, 'a list of versions')),
    }, dist/* unknown */.L5J(), 'a map with groupId, artifactId and versions');
    return dist/* array */.YOg(artifact, 'a list of artifacts, each with artifactId and versions');
}
function unreadableCore({ path }, coreText) {
    return {
        message: `The core that the catalogue ${(0,shown/* shown */.S)(path)} is about cannot be read: "${(0,shown/* shown */.S)(coreText)}".`,
        found: (0,shown/* shown */.S)(coreText),
        expected: core_version/* coreVersionForm */.YN,
        location: null,
    };
}

// EXTERNAL MODULE: ./lib/resolve/catalogue-layers.js
var catalogue_layers = __webpack_require__(2809);
// EXTERNAL MODULE: ./lib/resolve/catalogue-requirements.js
var catalogue_requirements = __webpack_require__(5243);
;// CONCATENATED MODULE: ./lib/resolve/catalogue.js




function resolveCatalogue(sources, under = [], core = null) {
    const readRequirement = (0,catalogue_requirements/* rememberRequirements */.A)();
    const ours = sources.filter((source) => source.core === undefined);
    const files = ours.map((source) => (0,catalogue_file/* readCatalogueFile */.m_)(source, readRequirement));
    const lists = sources.flatMap((source) => {
        return source.core === undefined ? [] : readArtifactList(source, source.core, core);
    });
    const written = files.flatMap((file) => file.written ?? []);
    const listed = lists.flatMap((list) => list.listed);
    return {
        catalogue: (0,catalogue_layers/* layCatalogues */.v)([...under, ...written], listed, readRequirement),
        problems: [...files, ...lists].flatMap(({ problems }) => problems),
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/resolve/document/yaml-tree.js
var yaml_tree = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/resolve/document.js + 3 modules
var resolve_document = __webpack_require__(911);
// EXTERNAL MODULE: ./lib/resolve/issue-problems.js
var issue_problems = __webpack_require__(3545);
// EXTERNAL MODULE: ./lib/resolve/plugin-list.js
var plugin_list = __webpack_require__(6641);
;// CONCATENATED MODULE: ./lib/resolve/manifests/generic.js




const versionForm = 'a version in quotes, such as "1.1.5"';
const pluginsForm = 'a map of plugin names and versions, or a list such as ["plugin-dbt@1.1.5"]';
const nameForm = `a plugin's name of at most ${plugin_list/* longestName */.Y} characters`;
const version = (0,vocabulary/* text */.Qq)(versionForm);
const generic_name = dist/* pipe */.FsL((0,vocabulary/* text */.Qq)(nameForm), dist/* maxLength */.Ru6(plugin_list/* longestName */.Y, nameForm));
const requires = dist/* optional */.lqM((0,vocabulary/* text */.Qq)('a requirement in quotes, such as ">=2025.1.0"'));
const writtenVersions = (0,vocabulary/* mapOf */.A7)({
    core: dist/* optional */.lqM((0,vocabulary/* text */.Qq)('a core version in quotes, such as "2025.1.0"')),
    plugins: dist/* optional */.lqM(dist/* union */.KCZ([
        (0,vocabulary/* mapFrom */.NU)(generic_name, dist/* union */.KCZ([version, (0,vocabulary/* mapOf */.A7)({ version, requires })], versionForm)),
        dist/* array */.YOg((0,vocabulary/* text */.Qq)('text such as plugin-dbt@1.1.5'), pluginsForm),
    ], pluginsForm)),
});
function readGeneric(document) {
    const { success, output, issues } = dist/* safeParse */.xLC(writtenVersions, document.value);
    if (!success)
        return { problems: (0,issue_problems/* problemsOfIssues */.g)(issues, document) };
    const { core, plugins = [] } = output;
    const cores = core === undefined ? [] : [{ text: core, location: placeOf(['core'], document) }];
    return Array.isArray(plugins)
        ? { cores, ...readList(plugins, document) }
        : { cores, plugins: readMap(plugins, document) };
}
function readList(entries, document) {
    const readings = entries.map((entry, index) => {
        const location = placeOf(['plugins', index], document);
        return (0,plugin_list/* readPluginList */.O)(document.path, entry, (start, end) => within(location, start, end));
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

// EXTERNAL MODULE: ./lib/resolve/manifests/image.js
var manifests_image = __webpack_require__(6563);
// EXTERNAL MODULE: ./lib/resolve/manifests/passage.js
var passage = __webpack_require__(7326);
;// CONCATENATED MODULE: ./lib/resolve/manifests/helm-image.js



function readChartImage(scalarsAt, names, passageOf, locate) {
    const repository = scalarsAt('repository').at(-1);
    if (repository === undefined)
        return { cores: [], problems: [] };
    const name = passageOf(repository);
    const full = (0,passage/* joined */.oR)([...scalarsAt('registry').flatMap((host) => [passageOf(host), slash]), name]);
    const untagged = (0,manifests_image/* coreOfImage */.S)(full, names, locate) ?? (0,manifests_image/* coreOfImage */.S)(name, names, locate);
    if (untagged === null)
        return { cores: [], problems: [] };
    const tags = scalarsAt('tag').filter(({ value }) => value !== null && value !== '');
    if (tags.length === 0)
        return { cores: [{ ...untagged, text: name.text }], problems: [] };
    const isNumber = ({ value }) => typeof value === 'number';
    return {
        cores: tags.filter((tag) => !isNumber(tag)).map((tag) => (0,manifests_image/* coreOfTag */.z)(passageOf(tag), locate)),
        problems: tags.filter(isNumber).map((tag) => unquoted(passageOf(tag), locate)),
    };
}
const slash = { text: '/', offsets: [Number.NaN] };
function unquoted(tag, locate) {
    const text = (0,shown/* shown */.S)(tag.text);
    return {
        message: `The tag ${text} is an unquoted number; quote it, because YAML drops zeros from numbers: "${text}".`,
        found: text,
        expected: `the quoted text "${text}"`,
        location: locate(tag),
    };
}

// EXTERNAL MODULE: ./lib/resolve/manifests/install-command.js
var install_command = __webpack_require__(7017);
// EXTERNAL MODULE: ./lib/resolve/manifests/variables.js
var variables = __webpack_require__(9255);
;// CONCATENATED MODULE: ./lib/resolve/manifests/yaml-maps.js

const longestRepeated = 500;
function mapsIn(root) {
    const anchors = new Map();
    const maps = [];
    (0,yaml_dist/* visit */.YR)(root, (_, node) => {
        if ((0,yaml_dist/* isNode */.Ll)(node) && !(0,yaml_dist/* isAlias */.Vj)(node) && node.anchor !== undefined) {
            anchors.set(node.anchor, node);
        }
        if ((0,yaml_dist/* isMap */.jh)(node))
            maps.push(node);
    });
    const resolve = aliasesOf(anchors);
    return maps.map((map) => (key) => map.items
        .filter((pair) => (0,yaml_dist/* isScalar */.jn)(pair.key) && pair.key.value === key)
        .flatMap(({ value }) => scalarsIn(resolve(value), resolve)));
}
function aliasesOf(anchors) {
    const followed = new Set();
    return (node) => {
        if (!(0,yaml_dist/* isAlias */.Vj)(node))
            return node;
        const meant = anchors.get(node.source) ?? null;
        if (meant === null || followed.has(meant))
            return null;
        const [start, end] = meant.range;
        if (!(0,yaml_dist/* isScalar */.jn)(meant) || end - start > longestRepeated)
            followed.add(meant);
        return meant;
    };
}
function scalarsIn(node, resolve) {
    if ((0,yaml_dist/* isScalar */.jn)(node))
        return [node];
    if (!(0,yaml_dist/* isSeq */.oP)(node))
        return [];
    return node.items.map(resolve).filter((item) => (0,yaml_dist/* isScalar */.jn)(item));
}

;// CONCATENATED MODULE: ./lib/resolve/manifests/yaml-scalar.js

function passageOfScalar({ type, range }, text) {
    const [start, end] = range;
    const written = (0,passage/* passageIn */.Yv)(text, start, end);
    switch (type) {
        case 'BLOCK_LITERAL':
            return withoutHeader(written);
        case 'BLOCK_FOLDED':
            return folded(withoutHeader(written));
        case 'QUOTE_SINGLE':
        case 'QUOTE_DOUBLE':
            return folded((0,passage/* partOf */.BU)(written, 1, -1));
        default:
            return folded(written);
    }
}
function withoutHeader(block) {
    const end = block.text.indexOf('\n');
    return (0,passage/* partOf */.BU)(block, end === -1 ? block.text.length : end + 1);
}
function folded({ text, offsets }) {
    return { text: text.replace(/[\r\n]/g, ' '), offsets };
}

;// CONCATENATED MODULE: ./lib/resolve/manifests/yaml-images.js







const commandKeys = ['command', 'entrypoint', 'args'];
function readYamlImages(root, file, { marks }) {
    const locate = (0,passage/* locatorOf */.ek)(file);
    const passageOf = (scalar) => (0,variables/* expand */.f)(passageOfScalar(scalar, file.text), () => null);
    const maps = mapsIn(root);
    const images = maps.flatMap((scalarsAt) => scalarsAt('image'));
    const charts = maps.map((scalarsAt) => readChartImage(scalarsAt, marks.images, passageOf, locate));
    const installs = maps
        .flatMap((scalarsAt) => commandKeys.map(scalarsAt))
        .map((words) => (0,install_command/* readInstalls */.h)((0,passage/* spaced */.ji)(words.map(passageOf)), locate));
    return {
        cores: [
            ...images.flatMap((image) => (0,manifests_image/* coreOfImage */.S)(passageOf(image), marks.images, locate) ?? []),
            ...charts.flatMap(({ cores }) => cores),
        ],
        plugins: installs.flatMap(({ plugins }) => plugins),
        problems: [...charts, ...installs].flatMap(({ problems }) => problems),
    };
}

;// CONCATENATED MODULE: ./lib/resolve/manifests/yaml.js






const genericName = /(?:^|\/)release-gate\.[^/]*$/;
const imagesName = /(?:^|\/)(?:(?:docker-)?compose|values)[^/]*$/;
const readYamlManifest = (file, surroundings) => {
    const { root, faults } = (0,yaml_tree/* composeYaml */.ee)(file.text);
    if (faults.length > 0 || isGeneric(root, file))
        return readForm(file);
    return readYamlImages(root, file, surroundings);
};
function isGeneric(root, { path }) {
    if (genericName.test(path))
        return true;
    if (imagesName.test(path) || !(0,yaml_dist/* isMap */.jh)(root))
        return false;
    return root.items.some(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && (key.value === 'core' || key.value === 'plugins'));
}
function readForm(file) {
    const { document, problems } = (0,resolve_document/* readDocument */.u)(file, manifest/* longestManifest */.E);
    if (document === null)
        return { problems };
    const reading = readGeneric(document);
    return { ...reading, problems: [...problems, ...(reading.problems ?? [])] };
}

// EXTERNAL MODULE: ./lib/model/day.js
var day = __webpack_require__(8100);
// EXTERNAL MODULE: ./lib/model/rule-id.js
var rule_id = __webpack_require__(6406);
;// CONCATENATED MODULE: ./lib/resolve/policy/written-cadence.js



const weeks = ['first', 'second', 'third', 'fourth', 'last'];
const monthsForm = 'a list of months, 1 to 12';
const cadenceForm = 'any, or a map with a weekday or a day';
const widestOffset = 366;
const recurrence = (0,vocabulary/* mapOf */.A7)({
    week: (0,vocabulary/* removable */.wM)((0,vocabulary/* word */.Vm)(weeks)),
    weekday: (0,vocabulary/* removable */.wM)((0,vocabulary/* word */.Vm)(day/* weekdays */.mx)),
    day: (0,vocabulary/* removable */.wM)((0,vocabulary/* whole */.WQ)(1, 31)),
    months: (0,vocabulary/* removable */.wM)(dist/* pipe */.FsL(dist/* array */.YOg((0,vocabulary/* whole */.WQ)(1, 12), monthsForm), dist/* minLength */.BpQ(1, monthsForm))),
    'offset-days': (0,vocabulary/* removable */.wM)((0,vocabulary/* whole */.WQ)(-widestOffset, widestOffset)),
});
const writtenCadence = dist/* union */.KCZ([dist/* literal */.euz('any'), recurrence], cadenceForm);
const writtenPluginCadence = dist/* union */.KCZ([dist/* literal */.euz('any'), dist/* literal */.euz('core-major'), recurrence], `core-major, ${cadenceForm}`);

// EXTERNAL MODULE: ./lib/model/policy.js
var policy = __webpack_require__(6302);
;// CONCATENATED MODULE: ./lib/resolve/policy/written-core.js





const mostPerYear = 366;
const formatForm = `two to four of the words ${policy/* numberWords */.L.join(', ')}, joined by dots, such as YEAR.MAJOR.PATCH`;
const numberingForm = 'a list of formats, each with from and format';
const keptForm = 'latest, or a line in quotes, such as "1.0"';
const keptLinesForm = 'all, or a list such as [latest, "1.0"]';
const breakingForm = 'a list, each entry with from and reason';
const words = `(?:${policy/* numberWords */.L.join('|')})`;
const format = dist/* pipe */.FsL(dist/* string */.YjP(formatForm), dist/* regex */.yGV(new RegExp(`^${words}(?:\\.${words}){1,3}$`), formatForm));
const numbering = dist/* pipe */.FsL(dist/* array */.YOg((0,vocabulary/* mapOf */.A7)({ from: vocabulary/* line */.n8, format }), numberingForm), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    const input = dataset.value;
    for (const [key, value] of input.entries()) {
        const before = input[key - 1];
        if (before === undefined || (0,core_version/* compareLines */.lZ)(before.from, value.from) < 0)
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
const keptLine = dist/* pipe */.FsL(dist/* string */.YjP(keptForm), dist/* regex */.yGV(/^(?:latest|(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14}))$/, keptForm));
const writtenCore = (0,vocabulary/* mapOf */.A7)({
    name: (0,vocabulary/* removable */.wM)((0,vocabulary/* text */.Qq)('the name of the core')),
    images: (0,vocabulary/* removable */.wM)(dist/* array */.YOg((0,vocabulary/* text */.Qq)('an image name'), 'a list of image names')),
    properties: (0,vocabulary/* removable */.wM)(dist/* array */.YOg((0,vocabulary/* text */.Qq)('a property name'), 'a list of property names')),
    numbering: (0,vocabulary/* removable */.wM)(numbering),
    major: (0,vocabulary/* removable */.wM)((0,vocabulary/* mapOf */.A7)({ on: (0,vocabulary/* removable */.wM)(writtenCadence), 'per-year': (0,vocabulary/* removable */.wM)((0,vocabulary/* whole */.WQ)(1, mostPerYear)) })),
    bugfix: (0,vocabulary/* removable */.wM)((0,vocabulary/* mapOf */.A7)({
        on: (0,vocabulary/* removable */.wM)(writtenCadence),
        lines: (0,vocabulary/* removable */.wM)(dist/* union */.KCZ([dist/* literal */.euz('all'), dist/* array */.YOg(keptLine, keptLinesForm)], keptLinesForm)),
    })),
    backport: (0,vocabulary/* removable */.wM)((0,vocabulary/* word */.Vm)(['on-request', 'allowed', 'never'])),
    schedule: (0,vocabulary/* removable */.wM)((0,vocabulary/* mapFrom */.NU)(vocabulary/* line */.n8, (0,vocabulary/* removable */.wM)(vocabulary/* day */.vd))),
    releases: (0,vocabulary/* removable */.wM)((0,vocabulary/* mapFrom */.NU)(vocabulary/* coreVersion */.kI, (0,vocabulary/* removable */.wM)(vocabulary/* day */.vd))),
    stops: (0,vocabulary/* removable */.wM)(dist/* array */.YOg(vocabulary/* line */.n8, 'a list of lines')),
    support: (0,vocabulary/* removable */.wM)((0,vocabulary/* mapFrom */.NU)(vocabulary/* line */.n8, (0,vocabulary/* removable */.wM)((0,vocabulary/* mapOf */.A7)({ until: vocabulary/* day */.vd })))),
    breaking: (0,vocabulary/* removable */.wM)(dist/* array */.YOg((0,vocabulary/* mapOf */.A7)({ from: vocabulary/* line */.n8, reason: (0,vocabulary/* text */.Qq)('the reason'), guide: dist/* optional */.lqM(vocabulary/* link */.nf) }), breakingForm)),
});

;// CONCATENATED MODULE: ./lib/resolve/policy/written-policy.js






const undecidedForm = 'error, warning or notice: a rule that says "cannot judge" may be lowered, not switched off';
const zoneForm = 'an IANA time zone, such as UTC or Europe/Paris';
const waiversForm = 'a list of waivers with rule, subject, reason and until';
const freezesForm = 'a list of freezes with from, to and reason';
const widestTolerance = 366;
const level = (0,vocabulary/* word */.Vm)(['error', 'warning', 'notice', 'off']);
const undecidedLevel = dist/* picklist */.KIO(['error', 'warning', 'notice'], undecidedForm);
const levels = rule_id/* ruleIds */.Z.map((id) => {
    const undecided = rule_id/* undecidedRuleIds */.w;
    return [id, (0,vocabulary/* removable */.wM)(undecided.includes(id) ? undecidedLevel : level)];
});
const writtenPluginKind = (0,vocabulary/* removable */.wM)((0,vocabulary/* mapOf */.A7)({ on: (0,vocabulary/* removable */.wM)(writtenPluginCadence) }));
const waiver = (0,vocabulary/* mapOf */.A7)({
    rule: (0,vocabulary/* word */.Vm)(rule_id/* ruleIds */.Z),
    subject: (0,vocabulary/* text */.Qq)("`core` or a plugin's name, optionally with @version"),
    reason: (0,vocabulary/* text */.Qq)('the reason for the waiver'),
    until: vocabulary/* day */.vd,
});
const freeze = dist/* pipe */.FsL((0,vocabulary/* mapOf */.A7)({
    from: vocabulary/* day */.vd,
    to: vocabulary/* day */.vd,
    reason: (0,vocabulary/* text */.Qq)('the reason for the freeze'),
    for: dist/* optional */.lqM((0,vocabulary/* word */.Vm)(['releases', 'deployments', 'all'])),
}), dist/* forward */.sYn(dist/* check */.z6Y(({ from, to }) => from <= to, 'a day on or after `from`'), ['to']));
const writtenPolicy = (0,vocabulary/* mapOf */.A7)({
    extends: dist/* optional */.lqM((0,vocabulary/* text */.Qq)('a preset, a policy file or none')),
    name: (0,vocabulary/* removable */.wM)((0,vocabulary/* text */.Qq)('a name')),
    'time-zone': (0,vocabulary/* removable */.wM)(dist/* pipe */.FsL(dist/* string */.YjP(zoneForm), dist/* check */.z6Y(day/* isTimeZone */.kQ, zoneForm))),
    prereleases: (0,vocabulary/* removable */.wM)((0,vocabulary/* word */.Vm)(['strict', 'as-final'])),
    core: (0,vocabulary/* removable */.wM)(writtenCore),
    plugins: (0,vocabulary/* removable */.wM)((0,vocabulary/* mapOf */.A7)({ major: writtenPluginKind, minor: writtenPluginKind, patch: writtenPluginKind })),
    'tolerance-days': (0,vocabulary/* removable */.wM)((0,vocabulary/* whole */.WQ)(0, widestTolerance)),
    rules: (0,vocabulary/* removable */.wM)((0,vocabulary/* mapOf */.A7)(Object.fromEntries(levels))),
    waivers: (0,vocabulary/* removable */.wM)(dist/* array */.YOg(waiver, waiversForm)),
    freezes: (0,vocabulary/* removable */.wM)(dist/* array */.YOg(freeze, freezesForm)),
    links: (0,vocabulary/* removable */.wM)((0,vocabulary/* mapFrom */.NU)((0,vocabulary/* text */.Qq)('a name'), (0,vocabulary/* removable */.wM)(vocabulary/* link */.nf))),
});

;// CONCATENATED MODULE: ./lib/resolve/policy/read-written.js




const longestPolicy = 1_000_000;
function readWrittenPolicy(file) {
    const { document, problems: faults } = (0,resolve_document/* readDocument */.u)(file, longestPolicy);
    if (document === null)
        return { policy: null, document, problems: faults };
    const config = { abortPipeEarly: true };
    const { success, output, issues } = (0,dist/* safeParse */.xLC)(writtenPolicy, document.value, config);
    const problems = (0,issue_problems/* inFileOrder */.w)([...faults, ...(0,issue_problems/* problemsOfIssues */.g)(issues, document)]);
    return {
        policy: success && problems.length === 0 ? { written: output, document } : null,
        document,
        problems,
    };
}

;// CONCATENATED MODULE: ./lib/resolve/policy/extends.js


function extendsOf(file) {
    const { document } = (0,resolve_document/* readDocument */.u)(file, longestPolicy);
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

// EXTERNAL MODULE: ./lib/resolve/policy/complete.js + 2 modules
var complete = __webpack_require__(7174);
// EXTERNAL MODULE: ./lib/presets/index.js + 3 modules
var presets = __webpack_require__(59);
// EXTERNAL MODULE: ./lib/resolve/suggest.js
var suggest = __webpack_require__(3181);
;// CONCATENATED MODULE: ./lib/resolve/policy/ground.js





const fromNothing = 'none';
function groundOf(document, paths) {
    const extended = writtenExtends(document) ?? presets/* defaultPreset */.FS;
    if (typeof extended !== 'string')
        return { written: null, problems: [] };
    if (extended === fromNothing)
        return { written: {}, problems: [] };
    const preset = (0,presets/* findPreset */.t)(extended);
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
    const meant = (0,suggest/* suggest */.Z)(extended, [...presets/* presetNames */.gC, fromNothing]);
    const expected = `${(0,vocabulary/* oneOf */.yL)([...presets/* presetNames */.gC, fromNothing])}, or a file such as ./policy.yml`;
    const advice = meant === null ? `it should be ${expected}.` : `did you mean \`${meant}\`?`;
    return {
        message: `No preset is called \`${(0,shown/* shown */.S)(extended)}\`; ${advice}`,
        found: (0,shown/* shown */.S)(extended),
        expected,
    };
}
function circle(paths) {
    const way = paths.map(shown/* shown */.S).join(' \u2192 ');
    return {
        message: `The policy files extend each other in a circle, ${way}; let one extend a preset or none.`,
        found: way,
        expected: 'a chain that ends in a preset or none',
    };
}

;// CONCATENATED MODULE: ./lib/resolve/policy/incoherences.js
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

;// CONCATENATED MODULE: ./lib/resolve/policy/lay-over.js
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

// EXTERNAL MODULE: ./lib/resolve/policy/locate.js
var policy_locate = __webpack_require__(4834);
;// CONCATENATED MODULE: ./lib/resolve/policy/resolve-policy.js







function resolvePolicy(files) {
    const readings = files.map(readWrittenPolicy);
    const policies = readings.flatMap(({ policy }) => (policy === null ? [] : [policy]));
    const last = readings.at(-1);
    const paths = files.map(({ path }) => path);
    const ground = last?.document ? groundOf(last.document, paths) : null;
    const problems = [
        ...readings.slice(0, -1).flatMap((reading) => reading.problems),
        ...(0,issue_problems/* inFileOrder */.w)([...(last?.problems ?? []), ...(ground?.problems ?? [])]),
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
    const locate = (0,policy_locate/* locateIn */._)(policies.map(({ document }) => document));
    const problems = incoherencesOf(written, locate);
    if (problems.length > 0)
        return { policy: null, problems };
    const source = policies[0]?.document.path ?? '';
    return { policy: (0,complete/* completePolicy */.o)(written, source, locate), problems };
}

;// CONCATENATED MODULE: ./lib/resolve/written-files.js






})

};
;