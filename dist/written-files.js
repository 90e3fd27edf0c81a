"use strict";
exports.id = 5587;
exports.ids = [5587,4779];
exports.modules = {

/***/ 4779:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readScript: function() { return /* binding */ readScript; },
/* harmony export */   repositoryContext: function() { return /* binding */ repositoryContext; }
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2377);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3535);




// resolve/manifests/script.js
const readScript = (file, surroundings)=>(0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.p)(file, 0, file.text.length), repositoryContext(surroundings, (0,_core_js__WEBPACK_IMPORTED_MODULE_2__.cP)(file.path)));
const folderVariables = [
    'PWD',
    'CURDIR',
    'GITHUB_WORKSPACE',
    'CI_PROJECT_DIR'
];
function repositoryContext(surroundings, folder, lookUp = ()=>null) {
    const open = (path)=>{
        if (path === '' || path.startsWith('/') || path.startsWith('..')) return null;
        return surroundings.open(path);
    };
    const find = (path)=>{
        const isInside = folder !== '' && path.startsWith(`${folder}/`);
        return open(path) ?? (isInside ? open(path.slice(folder.length + 1)) : null);
    };
    return {
        surroundings,
        folder,
        lookUp: (name)=>lookUp(name) ?? (folderVariables.includes(name) ? here : null),
        fileAt: (path)=>wholeOf(find(path)),
        isPluginFolder: (path)=>/(?:^|\/)plugins\/?$/.test(path),
        build: (build)=>readBuild(build, find, surroundings)
    };
}
const here = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.i)('.');
function wholeOf(file) {
    return file === null ? null : (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.p)(file, 0, file.text.length);
}
function readBuild({ path, args, target, contextFolder }, find, surroundings) {
    const file = find((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.k)('', path));
    if (file === null) return {
        images: [
            {
                text: path,
                location: null
            }
        ]
    };
    return (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.m)(file, surroundings, {
        args,
        target,
        contextFolder
    });
}




/***/ }),

/***/ 5587:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extendsNothingNamed: function() { return /* binding */ extendsNothingNamed; },
/* harmony export */   extendsOf: function() { return /* binding */ extendsOf; },
/* harmony export */   parseYaml: function() { return /* binding */ parseYaml; },
/* harmony export */   readYamlManifest: function() { return /* binding */ readYamlManifest; },
/* harmony export */   resolveCatalogue: function() { return /* reexport safe */ _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.q; },
/* harmony export */   resolvePolicy: function() { return /* binding */ resolvePolicy; }
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6211);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4801);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2377);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1298);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8772);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4779);
/* harmony import */ var _find_in_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4862);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8815);












// resolve/manifests/compose-variables.js
const maxAdded = 1_000_000;
function interpolating(lookUp) {
    let left = maxAdded;
    const bounded = (name)=>{
        const value = lookUp(name);
        if (value === null || value.text.length > left) return null;
        left -= value.text.length;
        return value;
    };
    return (text)=>(0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.h)(text.text) ? (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.e)(text, bounded, _dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.c) : text;
}

// resolve/manifests/dotenv.js
const namePattern = /[ \t]*(?:export[ \t]+)?(?<name>[A-Za-z_][\w.-]*)[ \t]*(?<sign>[=:])?[ \t]*/y;
function readDotenv(file, others) {
    const { text } = file;
    const variables = new Map();
    const interpolate = interpolating((name)=>variables.get(name) ?? others(name));
    for(let at = 0; at < text.length;){
        namePattern.lastIndex = at;
        const found = namePattern.exec(text);
        const start = found === null ? at : namePattern.lastIndex;
        const end = endOfValue(text, start);
        const name = found?.groups?.name;
        if (name !== undefined && found?.groups?.sign !== undefined) {
            variables.set(name, valueIn$1(file, start, end, interpolate));
        }
        const newline = text.indexOf('\n', end);
        at = newline === -1 ? text.length : newline + 1;
    }
    return variables;
}
function endOfValue(text, start) {
    const quote = text.charAt(start);
    const newline = text.indexOf('\n', start);
    const line = newline === -1 ? text.length : newline;
    if (quote !== '"' && quote !== "'") return line;
    for(let end = start + 1; end < text.length; end += 1){
        if (text[end] === quote) return end + 1;
        if (text[end] === '\\' && quote === '"') end += 1;
    }
    return line;
}
function valueIn$1(file, start, end, interpolate) {
    const written = file.text.slice(start, end);
    if (/^'.*'$/s.test(written)) return (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.p)(file, start + 1, end - 1);
    if (/^".*"$/s.test(written)) return interpolate(unescaped$1((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.p)(file, start + 1, end - 1), file));
    const remark = /(?:^|\s)#/.exec(written)?.index ?? written.length;
    const length = written.slice(0, remark).trimEnd().length;
    return interpolate((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.p)(file, start, start + length));
}
const escapes$1 = {
    n: '\n',
    r: '\r',
    t: '\t'
};
function unescaped$1(value, file) {
    const parts = [];
    let done = 0;
    for (const { 0: written, index } of value.text.matchAll(/\\(.)/gs)){
        const [, letter = ''] = written;
        const span = (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(value, index, index + 2).pieces[0]?.span;
        const meaning = letter === '$' ? '$$' : escapes$1[letter] ?? letter;
        parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(value, done, index), span ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.w)(meaning, {
            ...span,
            file
        }) : (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)(meaning));
        done = index + 2;
    }
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.j)([
        ...parts,
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(value, done)
    ]);
}

// resolve/manifests/reading.js
function together(readings) {
    return {
        cores: oncePerPlace(readings.flatMap(({ cores = [] })=>cores)),
        plugins: oncePerPlace(readings.flatMap(({ plugins = [] })=>plugins)),
        images: oncePerPlace(readings.flatMap(({ images = [] })=>images)),
        floatingInstalls: oncePerPlace(readings.flatMap((each)=>each.floatingInstalls ?? [])),
        unreadableInstalls: oncePerPlace(readings.flatMap((each)=>each.unreadableInstalls ?? [])),
        problems: oncePerPlace(readings.flatMap(({ problems = [] })=>problems))
    };
}
function oncePerPlace(parts) {
    const known = new Map(parts.map((part)=>[
            JSON.stringify(part),
            part
        ]));
    return [
        ...known.values()
    ];
}
function readImage(image, { marks }) {
    const { cores, images } = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.r)((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.e)(image, ()=>null), marks);
    return {
        cores: cores.map(unlessTemplate),
        images
    };
}
function unlessTemplate(core) {
    return core.text.includes('{{') ? {
        ...core,
        floats: true
    } : core;
}
const containerFolder = '/app';
function readContainer(parts, container) {
    const context = {
        ...container,
        folder: containerFolder,
        isPluginFolder: (path)=>/(?:^|\/)plugins\/?$/.test(path),
        build: ()=>({})
    };
    const written = parts.filter(({ texts })=>texts.length > 0);
    const words = written.flatMap(({ texts })=>texts);
    if (words.length === 0) return {};
    const isScript = /^-[a-z]*c$/.test(words.at(-2)?.text ?? '');
    if (isScript || written.every(({ isList })=>isList)) {
        const scripts = words.filter(({ text })=>/\s/.test(text.trim()));
        const asked = [
            (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.b)(words, context),
            ...scripts.map((word)=>(0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.a)(word, context))
        ];
        return together(asked);
    }
    return together(written.map(({ texts, isList })=>isList ? (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.b)(texts, context) : (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.a)(lines(texts), context)));
}
function commandPart(value) {
    return {
        texts: (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(value),
        isList: value?.kind === 'list'
    };
}
function readRun(script, lookUp, surroundings) {
    if (script.length === 0) return {};
    return (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.a)(lines(script), (0,_script_js__WEBPACK_IMPORTED_MODULE_6__.repositoryContext)(surroundings, '', lookUp));
}
function lines(texts) {
    const newline = (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)('\n');
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.j)(texts.flatMap((text)=>[
            text,
            newline
        ]));
}

// resolve/manifests/helm-image.js
const nameKeys = [
    'repository',
    'image',
    'name'
];
const tagKeys = [
    'tag',
    'imageTag'
];
function isInParts(map) {
    return [
        ...tagKeys,
        'repository'
    ].some((key)=>map.get(key) !== null);
}
function readChartImage(map, isImage, surroundings) {
    const names = nameKeys.flatMap((key)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get(key)) ?? []);
    const { marks } = surroundings;
    const tag = tagKeys.map((key)=>map.get(key)).find((value)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(value)?.text);
    const digest = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('digest'));
    for (const name of names){
        const core = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.f)(withRegistry(map, name), marks) ?? (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.f)(name, marks);
        if (core === null) continue;
        if (/[:@][^/]*$/.test(name.text)) return readImage(name, surroundings);
        if (tag?.kind === 'text') {
            const reading = readTag(tag, (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.i)(name.text, marks));
            return reading ?? readImage((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.j)([
                name,
                (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)(':'),
                tag.passage()
            ]), surroundings);
        }
        if (digest?.text) return {
            cores: [
                {
                    text: digest.text,
                    location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)(digest),
                    floats: true
                }
            ]
        };
        if (name.text === (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('name'))?.text && !isImage) continue;
        return {
            cores: [
                {
                    text: name.text,
                    location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)(name),
                    floats: true
                }
            ]
        };
    }
    const [name] = names;
    if (name === undefined || !(isImage || tag !== undefined)) return {};
    const text = tag?.kind === 'text' ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.j)([
        name,
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)(':'),
        tag.passage()
    ]) : name;
    return readImage(withRegistry(map, text), surroundings);
}
function withRegistry(map, name) {
    const registry = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('registry'));
    return registry?.text ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.j)([
        registry,
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)('/'),
        name
    ]) : name;
}
function readTag(tag, finders) {
    const passage = tag.passage();
    if (typeof tag.value === 'number') return {
        problems: [
            unquoted(passage)
        ]
    };
    const digest = passage.text.search(/@|^sha256:/);
    if (digest === 0) return {
        cores: [
            {
                text: passage.text,
                location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)(passage),
                floats: true
            }
        ]
    };
    const core = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.d)(digest === -1 ? passage : (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(passage, 0, digest), finders);
    return core === null ? null : {
        cores: [
            unlessTemplate(core)
        ]
    };
}
function unquoted(tag) {
    const text = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(tag.text);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.I)(`The tag ${text} is an unquoted number; quote it, because YAML drops zeros from numbers: "${text}".`, {
        found: text,
        expected: `the quoted text "${text}"`,
        at: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)(tag)
    });
}

// resolve/manifests/yaml-images.js
const commandKeys = [
    'entrypoint',
    'command',
    'args'
];
const scriptKey = /^(?:run|cmds?|commands|exec|runcmd|bash|(?:.*[-_.])?(?:scripts?|shell|sh)|.*(?:Script|Commands?))$/;
function readYamlImages(root, surroundings) {
    return together(mapsWithin(root).flatMap(({ key, map })=>[
            readImageOf(map, key, surroundings),
            ...readOtherImages(map, surroundings),
            ...readCommandsOf(map, surroundings)
        ]));
}
function mapsWithin(root) {
    const found = [];
    const visited = new Set();
    const visit = (value, key, depth)=>{
        if (visited.has(value) || depth > _yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__.d) return;
        visited.add(value);
        if (value.kind === 'map') found.push({
            key,
            map: value
        });
        for (const item of (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(value))visit(item, key, depth + 1);
        for (const [name, part] of (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.e)(value))visit(part, name, depth + 1);
    };
    if (root !== null) visit(root, '', 0);
    return found;
}
function readImageOf(map, key, surroundings) {
    const isImage = /image$/i.test(key);
    const image = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('image'));
    if (image !== null && !isInParts(map)) return readImage(image, surroundings);
    return readChartImage(map, isImage, surroundings);
}
function readOtherImages(map, surroundings) {
    return map.keys().flatMap((key)=>{
        if (imageKeys.includes(key)) return [];
        const image = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get(key));
        if (!image?.text.includes('/')) return [];
        if ((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.f)(image, surroundings.marks) === null) return [];
        if (/image$/i.test(key)) return readImage(image, surroundings);
        return {
            images: [
                {
                    text: image.text,
                    location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)(image)
                }
            ]
        };
    });
}
const imageKeys = [
    'image',
    'repository',
    'name'
];
function readCommandsOf(map, surroundings) {
    const variables = variablesOf(map.get('env') ?? map.get('environment'));
    const lookUp = (name)=>variables.get(name) ?? null;
    const set = (name)=>lookUp(name) ?? (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get(name));
    const command = commandKeys.map((key)=>commandPart(map.get(key))).map(({ texts, isList })=>({
            texts: texts.map((text)=>withVariables$2(text, variables)),
            isList
        }));
    const scripts = map.keys().filter((key)=>scriptKey.test(key) || isScript(map.get(key)));
    return [
        (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.g)(set, surroundings.marks),
        readContainer(command, {
            surroundings,
            lookUp,
            fileAt: ()=>null
        }),
        ...scripts.map((key)=>readRun((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(map.get(key)), lookUp, surroundings))
    ];
}
function isScript(value) {
    const text = value?.kind === 'text' && typeof value.value === 'string' ? value.value : '';
    return /^#!.{0,50}\b(?:ba|da|z|k)?sh\b/.test(text.slice(0, 60));
}
function withVariables$2(text, variables) {
    const parts = [];
    let done = 0;
    for (const { 0: written, index, groups } of text.text.matchAll(/\$\((?<name>[\w.-]+)\)/g)){
        const value = variables.get(groups?.name ?? '');
        if (value === undefined) continue;
        parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(text, done, index), value);
        done = index + written.length;
    }
    return done === 0 ? text : (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.j)([
        ...parts,
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(text, done)
    ]);
}
function variablesOf(value) {
    const named = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.e)(value).map(([name, part])=>[
            name,
            (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(part)
        ]);
    const listed = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(value).map((item)=>{
        const map = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item);
        if (map === null) return assigned((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(item));
        return [
            (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('name'))?.text ?? '',
            (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('value'))
        ];
    });
    const variables = new Map();
    for (const [name, text] of [
        ...named,
        ...listed
    ]){
        if (text !== null) variables.set(name, text);
    }
    return variables;
}
function assigned(text) {
    const at = text?.text.indexOf('=') ?? -1;
    if (text === null || at === -1) return [
        '',
        null
    ];
    return [
        text.text.slice(0, at),
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(text, at + 1)
    ];
}

// resolve/manifests/compose-project.js
function projectIn(folder, variables) {
    return {
        folder,
        variables,
        interpolate: interpolating((name)=>variables.get(name) ?? null)
    };
}
function dotenvAt(paths, { open }, others) {
    const variables = new Map();
    for (const path of paths){
        const file = open(path);
        if (file === null) continue;
        for (const [name, value] of readDotenv(file, (other)=>variables.get(other) ?? others(other))){
            variables.set(name, value);
        }
    }
    return variables;
}
function definedIn(value, { interpolate, variables }) {
    const defined = new Map();
    const bare = [
        ...(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(value).flatMap((item)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(item)?.text ?? []),
        ...(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(value)?.keys() ?? []
    ];
    for (const name of bare){
        const known = variables.get(name);
        if (known !== undefined) defined.set(name, known);
    }
    for (const [name, text] of variablesOf(value))defined.set(name, interpolate(text));
    return defined;
}

// resolve/manifests/compose-build.js
function readBuilt(layers, project, readBuild, surroundings) {
    const textAt = (key)=>{
        const text = layers.map(({ build })=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(build)?.get(key))).find(Boolean);
        return text === undefined || text === null ? null : project.interpolate(text);
    };
    const args = new Map(layers.toReversed().flatMap(({ build })=>[
            ...definedIn((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(build)?.get('args') ?? null, project)
        ]));
    const { context, folder } = contextOf(layers, project);
    const contextFolder = isElsewhere(context.text) ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(folder, context.text);
    const built = {
        args,
        target: textAt('target')?.text ?? null,
        contextFolder: contextFolder ?? ''
    };
    const inline = textAt('dockerfile_inline');
    if (inline !== null) return readInline(inline, (file)=>readBuild(file, surroundings, built));
    const dockerfile = textAt('dockerfile')?.text ?? 'Dockerfile';
    const path = contextFolder === null ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c9)(contextFolder), dockerfile);
    const file = path === null ? null : surroundings.open(path);
    if (file !== null) return readBuild(file, surroundings, built);
    return {
        images: [
            {
                text: path ?? context.text,
                location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)(context)
            }
        ]
    };
}
function contextOf(layers, { interpolate }) {
    for (const { build, folder } of layers){
        const context = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(build) ?? (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(build)?.get('context'));
        if (context !== null) return {
            context: interpolate(context),
            folder
        };
    }
    return {
        context: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)('.'),
        folder: layers[0]?.folder ?? ''
    };
}
function isElsewhere(context) {
    return /^(?:[a-z][\w+.-]*:|git@|github\.com\/)|\$/i.test(context);
}
function readInline(inline, read) {
    const file = blankedAround(inline);
    if (file !== null) return read(file);
    const location = (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)(inline);
    const { cores = [], plugins = [], images = [], ...rest } = read({
        path: '',
        text: inline.text
    });
    const here = (parts = [])=>parts.map((part)=>({
                ...part,
                location
            }));
    return {
        cores: here(cores),
        plugins: here(plugins),
        images: here(images),
        floatingInstalls: here(rest.floatingInstalls),
        unreadableInstalls: here(rest.unreadableInstalls),
        problems: here(rest.problems)
    };
}
function blankedAround({ text, pieces }) {
    const file = pieces[0]?.span?.file;
    if (file === undefined) return null;
    const blank = (end)=>file.text.slice(written.length, end).replace(/[^\n]/g, ' ');
    let written = '';
    for (const { at, length, span } of pieces){
        const part = text.slice(at, at + length);
        if (at + length === text.length && /^\n*$/.test(part)) break;
        if (span?.file !== file || span.start < written.length) return null;
        if (/^\n+$/.test(part) && blank(span.end).includes('\n')) written += blank(span.end);
        else if (length === span.end - span.start) written += blank(span.start) + part;
        else return null;
    }
    return {
        path: file.path,
        text: written
    };
}

// resolve/manifests/compose-mounts.js
function readMountedPlugins(service, interpolate, marks) {
    const installed = mountsIn(service, interpolate).flatMap(({ source, target })=>{
        if (!/^(?:[.~/]|\$\{?\w*PWD)/.test(source.text)) return [];
        const path = target.text.replace(/\/$/, '');
        if (isPluginFolder(path)) {
            return (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.j)(source, source, {
                isPluginFolder: true,
                name: null
            }, marks);
        }
        if (!isPluginFolder((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ca)(path))) return [];
        return (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.j)(source, source, {
            isPluginFolder: true,
            name: target
        }, marks);
    });
    return {
        plugins: installed.flatMap((each)=>each.kind === 'plugin' ? each.plugin : []),
        unreadableInstalls: installed.flatMap((each)=>each.kind === 'unreadable' ? each.install : [])
    };
}
function mountsIn(service, interpolate) {
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(service.get('volumes')).flatMap((item)=>{
        const short = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(item);
        if (short === null) {
            const [source, target] = [
                'source',
                'target'
            ].map((key)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item)?.get(key)));
            return source && target ? {
                source: interpolate(source),
                target: interpolate(target)
            } : [];
        }
        const whole = interpolate(short);
        const [source = '', target] = whole.text.split(':');
        if (target === undefined) return [];
        const start = source.length + 1;
        return {
            source: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(whole, 0, source.length),
            target: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(whole, start, start + target.length)
        };
    });
}
function isPluginFolder(path) {
    return /(?:^|\/)plugins\/?$/.test(path);
}

// resolve/manifests/compose.js
const ownNames = /^(?:docker-)?compose\.ya?ml$/;
const overrideNames = [
    'compose.override.yml',
    'compose.override.yaml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml'
];
const maxChain$2 = 10;
const maxLayers = 100;
function readCompose(readBuild) {
    return (yaml, path, yamlRun)=>{
        const { surroundings } = yamlRun;
        const run = {
            ...yamlRun,
            readBuild,
            files: new Set([
                path
            ])
        };
        const folder = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ca)(path);
        const variables = dotenvAt([
            `${folder}.env`
        ], surroundings, ()=>null);
        const listed = listedIn(variables, path);
        const over = listed === null ? overridesOf(path, run) : openAll(listed, run);
        const documents = [
            ...over,
            ...documentsOf(yaml)
        ];
        return readProject(documents, projectIn(folder, variables), run);
    };
}
function documentsOf(yaml) {
    return (yaml?.roots ?? []).flatMap((root)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(root) ?? []).toReversed();
}
function listedIn(variables, path) {
    const separator = variables.get('COMPOSE_PATH_SEPARATOR')?.text || ':';
    const names = variables.get('COMPOSE_FILE')?.text.split(separator) ?? [];
    const [first, ...over] = names.flatMap((name)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ca)(path), name) ?? []);
    return first === path ? over : null;
}
function openAll(paths, run) {
    return paths.toReversed().flatMap((path)=>documentsOf(run.open(path)));
}
function overridesOf(path, run) {
    if (!ownNames.test(path.slice((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ca)(path).length))) return [];
    for (const name of overrideNames){
        const override = run.open((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cb)(path, name));
        if (override !== null) return documentsOf(override);
    }
    return [];
}
function readProject(documents, project, run) {
    const all = documents.map((document)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(document.get('services')));
    const names = new Set(all.flatMap((services)=>services?.keys() ?? []));
    const included = documents.flatMap((document)=>includesOf(document.get('include')));
    if (names.size + included.length === 0) {
        return together(documents.map((document)=>readYamlImages(document, run.surroundings)));
    }
    const home = {
        documents,
        folder: project.folder
    };
    return together([
        ...[
            ...names
        ].map((name)=>readService(layersOf(name, home, run), project, run)),
        ...included.map((include)=>readIncluded(include, project, run))
    ]);
}
function includesOf(value) {
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(value).map((item)=>{
        const map = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item);
        return {
            paths: (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(map === null ? item : map.get('path')).map(({ text })=>text),
            folder: (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map?.get('project_directory'))?.text ?? null,
            envFiles: (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(map?.get('env_file') ?? null).map(({ text })=>text)
        };
    });
}
function readIncluded({ paths, folder, envFiles }, project, run) {
    const within = paths.flatMap((path)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(project.folder, path) ?? []);
    const [first] = within;
    if (first === undefined || within.some((path)=>run.files.has(path))) return {};
    for (const path of within)run.files.add(path);
    const home = folder === null ? (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ca)(first) : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c9)((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(project.folder, folder) ?? '');
    const files = envFiles.flatMap((path)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(project.folder, path) ?? []);
    const own = dotenvAt(files.length === 0 ? [
        `${home}.env`
    ] : files, run.surroundings, (name)=>project.variables.get(name) ?? null);
    const variables = new Map([
        ...own,
        ...project.variables
    ]);
    return readProject(openAll(within, run), projectIn(home, variables), run);
}
function layersOf(name, home, run, depth = 0, layers = {
    left: maxLayers
}) {
    const { documents, folder } = home;
    return documents.flatMap((document)=>{
        const map = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(document.get('services'))?.get(name));
        if (map === null) return [];
        layers.left -= 1;
        if (layers.left < 0) {
            run.exceed();
            return [];
        }
        const from = map.get('extends');
        const other = ((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(from) ?? (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(from)?.get('service')))?.text;
        const file = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(from)?.get('file'))?.text;
        if (other === undefined) return [
            {
                map,
                folder
            }
        ];
        if (depth === maxChain$2) {
            run.exceed();
            return [
                {
                    map,
                    folder
                }
            ];
        }
        const path = file === undefined ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(folder, file);
        const next = path === null ? home : {
            documents: documentsOf(run.open(path)),
            folder: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ca)(path)
        };
        return [
            {
                map,
                folder
            },
            ...layersOf(other, next, run, depth + 1, layers)
        ];
    });
}
function readService(layers, project, run) {
    const valueAt = (key)=>{
        const value = layers.map(({ map })=>map.get(key)).find((each)=>each !== null) ?? null;
        return value?.tag === '!reset' ? null : value;
    };
    const partOf = (value)=>{
        const { texts, isList } = commandPart(value);
        return {
            texts: texts.map(project.interpolate),
            isList
        };
    };
    const environment = environmentOf(layers, project, run);
    const container = {
        surroundings: run.surroundings,
        lookUp: (name)=>environment.get(name) ?? null,
        fileAt: mountedIn(layers, project, run)
    };
    const hooks = [
        'post_start',
        'pre_stop'
    ].flatMap((key)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(valueAt(key)).map((hook)=>[
                partOf((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(hook)?.get('command') ?? null)
            ]));
    const commands = [
        [
            'entrypoint',
            'command'
        ].map((key)=>partOf(valueAt(key))),
        ...hooks
    ];
    const image = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(valueAt('image'));
    const builds = buildsOf(layers);
    const deployed = together([
        builds.length > 0 ? readBuilt(builds, project, run.readBuild, run.surroundings) : {},
        builds.length === 0 && image !== null ? readImage(project.interpolate(image), run.surroundings) : {}
    ]);
    const isCore = (deployed.cores ?? []).length > 0;
    return together([
        deployed,
        ...isCore ? layers.map(({ map })=>readMountedPlugins(map, project.interpolate, run.surroundings.marks)) : [],
        ...commands.map((parts)=>readContainer(parts, container)),
        (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.g)(container.lookUp, run.surroundings.marks)
    ]);
}
function buildsOf(layers) {
    const builds = [];
    for (const { map, folder } of layers){
        const build = map.get('build');
        if (build === null) continue;
        if (build.tag !== '!reset') builds.push({
            build,
            folder
        });
        if (build.tag === '!reset' || build.tag === '!override') break;
    }
    return builds;
}
function environmentOf(layers, project, run) {
    const environment = new Map();
    const lookUp = (name)=>project.variables.get(name) ?? null;
    for (const { map, folder } of layers.toReversed()){
        const files = envFilesOf(map.get('env_file')).map((path)=>project.interpolate(path).text);
        const paths = files.flatMap((path)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(folder, path) ?? []);
        for (const [name, value] of dotenvAt(paths, run.surroundings, lookUp)){
            environment.set(name, value);
        }
    }
    for (const { map } of layers.toReversed()){
        for (const [name, value] of definedIn(map.get('environment'), project)){
            environment.set(name, value);
        }
    }
    return environment;
}
function mountedIn(layers, project, run) {
    const mounts = layers.flatMap(({ map, folder })=>mountsIn(map, project.interpolate).flatMap(({ source, target: { text: target } })=>{
            const path = source.text.startsWith('.') ? (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(folder, source.text) : null;
            return path === null ? [] : [
                {
                    path,
                    target
                }
            ];
        }));
    return (path)=>{
        const mount = mounts.find(({ target })=>path === target || path.startsWith((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c9)(target)));
        if (mount === undefined) return null;
        const file = run.surroundings.open(mount.path + path.slice(mount.target.length));
        return file === null ? null : (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.p)(file, 0, file.text.length);
    };
}
function envFilesOf(value) {
    const text = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(value);
    if (text !== null) return [
        text
    ];
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(value).flatMap((item)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(item) ?? (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item)?.get('path')) ?? []);
}

// resolve/manifests/generic.js
const versionForm = 'a version in quotes, such as "1.1.5"';
const pluginsForm = 'a map of plugin names and versions, or a list such as ["plugin-dbt@1.1.5"]';
const nameForm = `a plugin's name of at most ${_core_js__WEBPACK_IMPORTED_MODULE_1__.cd} characters`;
const version = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)(versionForm);
const name = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)(nameForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .maxLength */ .Ru6(_core_js__WEBPACK_IMPORTED_MODULE_1__.cd, nameForm));
const requires = valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('a requirement in quotes, such as ">=2025.1.0"'));
const writtenVersions = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    core: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('a core version in quotes, such as "2025.1.0"')),
    plugins: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
        (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.b)(name, valibot__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
            version,
            (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
                version,
                requires
            })
        ], versionForm)),
        valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('text such as plugin-dbt@1.1.5'), pluginsForm)
    ], pluginsForm))
});
const genericName = /(?:^|\/)release-gate\.[^/]*$/;
const foreignName = /(?:^|[/._-])compose(?:[._-][^/]*)?$|values[^/]*$|kustomization/i;
const foreignKeys = [
    'image',
    'services',
    'apiVersion',
    'jobs',
    'stages',
    'kind'
];
function isGeneric(path, map) {
    if (genericName.test(path)) return true;
    if (map === null || foreignName.test(path)) return false;
    if (foreignKeys.some((key)=>map.get(key) !== null)) return false;
    const plugins = map.get('plugins');
    return isVersion((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('core'))?.text) || (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.e)(plugins).some(([, entry])=>isEntry(entry)) || (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(plugins).some(({ text })=>isVersion(text.split(/[@:]/).at(-1)));
}
function isEntry(value) {
    const map = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(value);
    if (map !== null && map.get('requires') !== null) return true;
    return isVersion((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map === null ? value : map.get('version'))?.text);
}
function isVersion(text) {
    return text !== undefined && (/^v?\d/.test(text) || (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.at)(text));
}
function readGeneric(document) {
    const { success, output, issues } = valibot__WEBPACK_IMPORTED_MODULE_9__/* .safeParse */ .xLC(writtenVersions, document.value);
    if (!success) return {
        problems: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.p)(issues, document)
    };
    const { core, plugins = [] } = output;
    const cores = core === undefined ? [] : [
        {
            text: core,
            location: placeOf([
                'core'
            ], document)
        }
    ];
    return Array.isArray(plugins) ? {
        cores,
        ...readList(plugins, document)
    } : {
        cores,
        plugins: readMap(plugins, document)
    };
}
function readList(entries, document) {
    const readings = entries.map((entry, index)=>{
        const location = placeOf([
            'plugins',
            index
        ], document);
        return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cc)(document.path, entry, (start, end)=>within$1(location, start, end));
    });
    return {
        plugins: readings.flatMap(({ plugins })=>plugins),
        problems: readings.flatMap(({ problems })=>problems)
    };
}
function readMap(plugins, document) {
    return Object.entries(plugins).map(([name, written])=>{
        const at = [
            'plugins',
            name
        ];
        const isText = typeof written === 'string';
        const requirement = isText ? null : written.requires ?? null;
        return {
            name,
            version: isText ? written : written.version,
            requirement,
            location: placeOf(isText ? at : [
                ...at,
                'version'
            ], document),
            requirementLocation: requirement === null ? null : placeOf([
                ...at,
                'requires'
            ], document)
        };
    });
}
function placeOf(at, document) {
    const { location, text } = document.placeOf(at, 'value');
    return /^["']/.test(text) ? within$1(location, 1, lengthOf(location) - 1) : location;
}
function within$1(location, start, end) {
    return {
        ...location,
        column: location.column + start,
        endColumn: location.column + end
    };
}
function lengthOf({ column, endColumn }) {
    return endColumn - column;
}

// resolve/manifests/yaml-scalar.js
function passageOfScalar({ type, range, source = '' }, yaml) {
    const [start, end] = range;
    const written = (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(yaml, start, end);
    const passage = (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.j)(partsOf(type, written.text, source).map((part)=>read(part, written)));
    if (passage.text.startsWith(source)) return (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(passage, 0, source.length);
    if (`${passage.text}\n` === source) return (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.j)([
        passage,
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)('\n')
    ]);
    return standingFor(source, written);
}
function read({ start, end, meaning }, written) {
    const part = (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(written, start, end);
    return meaning === undefined ? part : standingFor(meaning, part);
}
function standingFor(text, written) {
    const span = written.pieces[0]?.span ?? null;
    return span === null ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)(text) : (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.w)(text, span);
}
function partsOf(type, text, meaning) {
    switch(type){
        case 'BLOCK_LITERAL':
            return blockParts(text, blockLines(text, meaning), ()=>true);
        case 'BLOCK_FOLDED':
            return blockParts(text, blockLines(text, meaning), ({ start })=>isBlank(text[start]));
        case 'QUOTE_SINGLE':
            return flowParts(text, 1, text.length - 1, (line)=>split(text, line, /''/g, ()=>"'"));
        case 'QUOTE_DOUBLE':
            return flowParts(text, 1, text.length - 1, (line)=>split(text, line, escapes, unescaped));
        default:
            return flowParts(text, 0, text.length, (line)=>[
                    line
                ]);
    }
}
const escapes = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^xuU])/gis;
const meanings = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    e: '\x1b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    N: '\u0085',
    _: '\u00a0',
    L: '\u2028',
    P: '\u2029'
};
function unescaped(written) {
    const letter = written.charAt(1);
    if (!'xuU'.includes(letter)) return meanings[letter] ?? letter;
    const code = Number.parseInt(written.slice(2), 16);
    return code > 0x10ffff ? written : String.fromCodePoint(code);
}
function split(text, line, pattern, mean) {
    const parts = [];
    let start = line.start;
    for (const { 0: found, index } of text.slice(line.start, line.end).matchAll(pattern)){
        const at = line.start + index;
        parts.push({
            start,
            end: at
        }, {
            start: at,
            end: at + found.length,
            meaning: mean(found)
        });
        start = at + found.length;
    }
    return [
        ...parts,
        {
            start,
            end: line.end
        }
    ];
}
function flowParts(text, from, to, read) {
    const parts = [];
    let end = from;
    let breaks = 0;
    let isJoined = false;
    for(let begin = from; begin <= to;){
        const newline = text.indexOf('\n', begin);
        const isLast = newline === -1 || newline >= to;
        const line = trimmed(text, begin, isLast ? to : newline, begin === from, isLast);
        if (line.start < line.end || isLast || isJoined || begin === from) {
            if (breaks > 0) parts.push({
                start: end,
                end: line.start,
                meaning: isJoined ? '' : fold(breaks)
            });
            isJoined = !isLast && endsEscaped(text, line);
            end = isJoined ? line.end - 1 : line.end;
            parts.push(...read({
                start: line.start,
                end
            }));
            breaks = 0;
        }
        breaks += 1;
        begin = isLast ? to + 1 : newline + 1;
    }
    return parts;
}
function trimmed(text, from, to, isFirst, isLast) {
    let [start, end] = [
        from,
        to
    ];
    while(!isFirst && start < end && isBlank(text[start]))start += 1;
    while(!isLast && end > start && isBlank(text[end - 1]))end -= 1;
    const isKept = end < to && text[end] !== '\r' && endsEscaped(text, {
        start,
        end
    });
    return {
        start,
        end: isKept ? end + 1 : end
    };
}
function endsEscaped(text, { start, end }) {
    if (text[0] !== '"') return false;
    let first = end;
    while(first > start && text[first - 1] === '\\')first -= 1;
    return (end - first) % 2 === 1;
}
function blockLines(text, meaning) {
    const indent = indentationIn(text.slice(text.indexOf('\n') + 1)) - indentationIn(meaning);
    const lines = [];
    for(let newline = text.indexOf('\n'); newline !== -1;){
        const start = newline + 1;
        newline = text.indexOf('\n', start);
        const next = newline === -1 ? text.length : newline;
        const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
        lines.push({
            start: Math.min(start + indent, end),
            end
        });
    }
    return lines;
}
function indentationIn(text) {
    return /^ *(?=[^ \r\n])/m.exec(text)?.[0].length ?? 0;
}
function blockParts(text, lines, isApart) {
    const parts = [];
    let end = lines[0]?.start ?? text.length;
    let breaks = 0;
    let isFolding = false;
    for (const line of lines){
        if (line.start < line.end) {
            const isFolded = isFolding && !isApart(line);
            const meaning = isFolded ? fold(breaks) : '\n'.repeat(breaks);
            parts.push({
                start: end,
                end: line.start,
                meaning
            }, line);
            end = line.end;
            breaks = 0;
            isFolding = !isApart(line);
        }
        breaks += 1;
    }
    return [
        ...parts,
        {
            start: end,
            end: text.length,
            meaning: '\n'.repeat(breaks)
        }
    ];
}
function fold(breaks) {
    return breaks === 1 ? ' ' : '\n'.repeat(Math.max(0, breaks - 1));
}
function isBlank(character) {
    return character === ' ' || character === '\t' || character === '\r';
}

// resolve/manifests/yaml-parse.js
const maxRepeats = 20;
const minSteps = 200_000;
function parseYaml(yaml) {
    const { roots, faults } = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__.c)(yaml.text);
    const problems = faults.map((fault)=>problemOf(fault, yaml));
    const reading = {
        yaml,
        values: new Map(),
        problems,
        steps: minSteps + maxRepeats * yaml.text.length,
        depth: 0,
        told: new Set()
    };
    return {
        roots: roots.map((root)=>valueAt(root, anchorsIn(root, reading), reading)),
        problems: ()=>problems
    };
}
function anchorsIn(root, reading) {
    const named = new Map();
    const anchors = new Map();
    (0,yaml__WEBPACK_IMPORTED_MODULE_8__/* .visit */ .YR)(root, (_, node)=>{
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_8__/* .isNode */ .Ll)(node)) return;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_8__/* .isAlias */ .Vj)(node)) {
            const meant = named.get(node.source);
            if (meant === undefined) tell(node, (0,_document_js__WEBPACK_IMPORTED_MODULE_2__.a)(node.source), reading);
            else anchors.set(node, meant);
        } else if (node.anchor !== undefined) named.set(node.anchor, node);
    });
    return anchors;
}
function valueAt(node, anchors, reading) {
    const meant = (0,yaml__WEBPACK_IMPORTED_MODULE_8__/* .isAlias */ .Vj)(node) ? anchors.get(node) ?? null : node;
    if (meant === null || (0,yaml__WEBPACK_IMPORTED_MODULE_8__/* .isAlias */ .Vj)(meant)) return null;
    const known = reading.values.get(meant);
    if (known !== undefined) return known;
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_8__/* .isScalar */ .jn)(meant) ? makeText(meant, reading) : (0,yaml__WEBPACK_IMPORTED_MODULE_8__/* .isSeq */ .oP)(meant) ? makeList(meant, anchors, reading) : makeMap(meant, anchors, reading);
    reading.values.set(meant, value);
    return value;
}
function makeText(node, reading) {
    let known = null;
    const passage = ()=>{
        known ??= passageOfScalar(node, reading.yaml);
        return spend(known.text.length, node, reading) ? known : (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(known, 0, 0);
    };
    return {
        kind: 'text',
        value: node.value,
        tag: node.tag ?? null,
        passage
    };
}
function makeList(node, anchors, reading) {
    const items = ()=>{
        if (!spend(node.items.length, node, reading)) return [];
        return node.items.flatMap((item)=>valueAt(item, anchors, reading) ?? []);
    };
    return {
        kind: 'list',
        tag: node.tag ?? null,
        items
    };
}
function makeMap(node, anchors, reading) {
    let known = null;
    const own = ()=>{
        known ??= indexOf(node, anchors);
        return known;
    };
    const merged = ()=>{
        const sources = (own().get(mergeKey) ?? []).flatMap(({ value })=>valueAt(value, anchors, reading) ?? []);
        return sources.flatMap((source)=>source.kind === 'list' ? source.items() : source).filter((source)=>source.kind === 'map');
    };
    const keys = ()=>{
        const names = [
            ...own().keys()
        ].filter((key)=>key !== mergeKey);
        if (!spend(names.length, node, reading)) return [];
        const others = within(node, reading, ()=>merged().flatMap((map)=>map.keys()));
        return others === null || others.length === 0 ? names : [
            ...new Set([
                ...names,
                ...others
            ])
        ];
    };
    const get = (key)=>{
        if (!spend(1, node, reading)) return null;
        const pairs = own().get(key);
        if (pairs !== undefined) return lastOf(key, pairs, anchors, reading);
        if (!own().has(mergeKey)) return null;
        return within(node, reading, ()=>firstOf(merged(), key));
    };
    return {
        kind: 'map',
        tag: node.tag ?? null,
        keys,
        get
    };
}
const mergeKey = '<<';
function within(node, reading, find) {
    if (reading.depth === _yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__.d) return tell(node, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_5__.n, reading);
    reading.depth += 1;
    const result = find();
    reading.depth -= 1;
    return result;
}
function firstOf(maps, key) {
    for (const map of maps){
        const value = map.get(key);
        if (value !== null) return value;
    }
    return null;
}
function lastOf(key, pairs, anchors, reading) {
    const last = pairs.at(-1);
    if (last === undefined) return null;
    const first = pairs.find(({ value })=>!isSame(value, last.value));
    if (first !== undefined) {
        const [start] = first.key.range;
        const line = (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(reading.yaml, start, start))?.line ?? 1;
        tell(last.key, doubledFault(key, line), reading);
    }
    return valueAt(last.value, anchors, reading);
}
function indexOf(node, anchors) {
    const index = new Map();
    for (const pair of node.items){
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_8__/* .isAlias */ .Vj)(pair.key) ? anchors.get(pair.key) : pair.key;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_8__/* .isScalar */ .jn)(key)) continue;
        const name = key.source ?? '';
        const pairs = index.get(name);
        if (pairs === undefined) index.set(name, [
            pair
        ]);
        else pairs.push(pair);
    }
    return index;
}
function isSame(one, other) {
    return one === other || (0,yaml__WEBPACK_IMPORTED_MODULE_8__/* .isScalar */ .jn)(one) && (0,yaml__WEBPACK_IMPORTED_MODULE_8__/* .isScalar */ .jn)(other) && one.source === other.source;
}
function spend(steps, node, reading) {
    if (reading.steps < 0) return false;
    reading.steps -= steps + 1;
    if (reading.steps < 0) tell(node, aliasFault, reading);
    return reading.steps >= 0;
}
function tell(node, fault, reading) {
    if (reading.told.has(node) || reading.told.size === maxTold) return null;
    reading.told.add(node);
    const [start, end] = node.range;
    reading.problems.push(problemOf({
        ...fault,
        start,
        end
    }, reading.yaml));
    return null;
}
const maxTold = 20;
function problemOf({ message, expected, start, end }, yaml) {
    const [written = ''] = yaml.text.slice(start, end).split(/\r?\n/, 1);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.I)(message, {
        found: written === '' ? 'nothing' : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(written),
        expected,
        at: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(yaml, start, end))
    });
}
const aliasFault = {
    message: 'Aliases repeat too much of the file; write the values out.',
    expected: `no more than ${maxRepeats} times the file, repeated by aliases`
};
function doubledFault(key, line) {
    return {
        message: `The key \`${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(key)}\` is written twice in one map, with another value in line ${line}; keep one of them.`,
        expected: 'each key once'
    };
}

// resolve/manifests/yaml-run.js
function beginRun(path, surroundings) {
    const opened = new Map();
    const parsed = [];
    const parse = (text)=>{
        const yaml = parseYaml(text);
        parsed.push(yaml);
        return yaml;
    };
    let isExceeded = false;
    const exceed = ()=>{
        isExceeded = true;
    };
    const open = (other)=>{
        const known = opened.get(other);
        if (known !== undefined) return known;
        const file = surroundings.open(other);
        const yaml = file === null ? null : parse((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.p)(file, 0, file.text.length));
        opened.set(other, yaml);
        return yaml;
    };
    const problems = ()=>[
            ...parsed.flatMap((yaml)=>yaml.problems()),
            ...isExceeded ? [
                (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ce)(path)
            ] : []
        ];
    return {
        surroundings,
        parse,
        open,
        exceed,
        problems
    };
}
function firstMap(yaml) {
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(yaml?.roots[0]);
}

// resolve/manifests/github-workflow.js
const readGithubWorkflow = (yaml, _, { surroundings })=>{
    const workflow = firstMap(yaml);
    if (workflow === null) return {};
    const variables = withVariables$1(new Map(), workflow);
    const runs = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(workflow.get('runs'));
    return together([
        ...(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.e)(workflow.get('jobs')).map(([, job])=>readJob$1((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(job), variables, surroundings)),
        readImageAt(runs?.get('image') ?? null, variables, surroundings),
        ...readSteps(runs, variables, surroundings)
    ]);
};
function isWorkflow(map) {
    const jobs = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.e)(map.get('jobs')).flatMap(([, job])=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(job) ?? []);
    if (jobs.some((job)=>job.get('steps') !== null && job.get('runs-on') !== null)) return true;
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(map.get('runs'))?.get('using')) !== null;
}
function readJob$1(job, above, surroundings) {
    if (job === null) return {};
    const variables = withVariables$1(above, job);
    const services = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.e)(job.get('services')).map(([, service])=>service);
    return together([
        readImageAt(job.get('container'), variables, surroundings),
        ...services.map((service)=>readImageAt(service, variables, surroundings)),
        ...readSteps(job, variables, surroundings)
    ]);
}
function readImageAt(value, variables, surroundings) {
    const image = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(value) ?? (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(value)?.get('image'));
    if (image === null) return {};
    const { length } = /^docker:\/\//.exec(image.text)?.[0] ?? '';
    return readImage(withValues((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(image, length), variables), surroundings);
}
function readSteps(holder, above, surroundings) {
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(holder?.get('steps')).map((item)=>{
        const step = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item);
        if (step === null) return {};
        const variables = withVariables$1(above, step);
        const uses = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(step.get('uses'));
        const run = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(step.get('run'));
        return together([
            uses?.text.startsWith('docker://') ? readImageAt(step.get('uses'), variables, surroundings) : {},
            uses?.text.startsWith('docker/build-push-action@') ? readBuild$1((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(step.get('with')), variables, surroundings) : {},
            run === null ? {} : readRun([
                withValues(run, variables)
            ], (name)=>variables.get(name) ?? null, surroundings)
        ]);
    });
}
function readBuild$1(inputs, variables, surroundings) {
    const input = (name)=>{
        const value = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(inputs?.get(name));
        return value === null ? null : withValues(value, variables);
    };
    const lines = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.c)(input('build-args') ?? (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)(''));
    const args = new Map(lines.flatMap((line)=>{
        const [, name = ''] = /^([^=]+)=/.exec(line.text) ?? [];
        return name === '' ? [] : [
            [
                name,
                (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(line, name.length + 1)
            ]
        ];
    }));
    const target = input('target')?.text ?? null;
    if (args.size === 0 && target === null) return {};
    const context = input('context')?.text ?? '';
    const contextFolder = /:|\{\{/.test(context) ? '' : (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.k)('', context);
    const file = input('file')?.text ?? (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.k)(contextFolder, 'Dockerfile');
    const { build } = (0,_script_js__WEBPACK_IMPORTED_MODULE_6__.repositoryContext)(surroundings, '');
    return build({
        path: (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.k)('', file),
        args,
        target,
        contextFolder
    });
}
function withVariables$1(above, holder) {
    const own = [
        ...variablesOf(holder.get('env'))
    ].map(([name, value])=>[
            name,
            withValues(value, above)
        ]);
    return own.length === 0 ? above : new Map([
        ...above,
        ...own
    ]);
}
const expressionPattern = /\$\{\{[ \t]*env\.(?<name>[A-Za-z_]\w*)[ \t]*\}\}/g;
function withValues(text, variables) {
    const parts = [];
    let done = 0;
    for (const { 0: written, index, groups } of text.text.matchAll(expressionPattern)){
        const value = variables.get(groups?.name ?? '');
        if (value === undefined) continue;
        parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(text, done, index), value);
        done = index + written.length;
    }
    return done === 0 ? text : (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.j)([
        ...parts,
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(text, done)
    ]);
}

// resolve/manifests/gitlab-ci.js
const scriptKeys = [
    'before_script',
    'script',
    'after_script'
];
const reserved = [
    'default',
    'variables',
    'workflow',
    'cache',
    'image',
    'include'
];
const maxChain$1 = 11;
const readGitlabCi = (yaml, path, run)=>{
    const own = yaml.roots.map(_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m).find((map)=>map !== null && map.get('spec') === null);
    if (own === undefined || own === null) return {};
    const root = withIncludes(own, run, new Set([
        path
    ]));
    const variables = withVariables(new Map(), root);
    const defaults = defaultsOf(root);
    const extended = new Set();
    const jobs = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.e)(root).flatMap(([name, value])=>{
        const job = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(value);
        if (job === null || reserved.includes(name)) return [];
        return [
            {
                name,
                job: (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.l)(extendedBy(job, root, extended, run), defaults)
            }
        ];
    });
    const running = jobs.filter(({ name })=>!(name.startsWith('.') && extended.has(name)));
    const read = running.length === 0 ? [
        defaults
    ] : running.map(({ job })=>job);
    return together(read.map((job)=>readJob(job, root, variables, run)));
};
function defaultsOf(root) {
    const defaults = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(root.get('default'));
    const parts = [
        'image',
        'services',
        ...scriptKeys
    ].flatMap((key)=>{
        const value = defaults?.get(key) ?? root.get(key);
        return value === null ? [] : [
            [
                key,
                value
            ]
        ];
    });
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.b)(new Map(parts));
}
function isPipeline(path, map) {
    if (/(?:^|[/.])gitlab-ci\.ya?ml$/.test(path)) return true;
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.e)(map).some(([name, value])=>{
        const job = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(value);
        const keys = name === 'default' ? [
            'image',
            ...scriptKeys
        ] : scriptKeys;
        return keys.some((key)=>job?.get(key)) && job?.get('steps') === null;
    });
}
function withIncludes(root, run, known) {
    const value = root.get('include');
    const items = value?.kind === 'list' ? (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(value) : value === null ? [] : [
        value
    ];
    let whole = root;
    for (const item of items.toReversed()){
        const text = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(item) ?? (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item)?.get('local'));
        const path = text === null ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)('', text.text.replace(/^\//, ''));
        if (path === null || known.has(path)) continue;
        known.add(path);
        const included = firstMap(run.open(path));
        if (included !== null) whole = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.l)(whole, withIncludes(included, run, known));
    }
    return whole;
}
function extendedBy(job, root, extended, { exceed }) {
    const known = new Set();
    let whole = job;
    let names = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(job.get('extends')).map(({ text })=>text);
    for(let depth = 0; depth < maxChain$1 && names.length > 0; depth += 1){
        const next = [];
        for (const name of names.toReversed()){
            if (known.has(name)) continue;
            known.add(name);
            extended.add(name);
            const base = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(root.get(name));
            if (base === null) continue;
            whole = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.l)(whole, base);
            next.push(...(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(base.get('extends')).map(({ text })=>text));
        }
        names = next.filter((name)=>!known.has(name));
    }
    if (names.length > 0) exceed();
    return whole;
}
function readJob(job, root, above, run) {
    const { surroundings } = run;
    const variables = withVariables(above, job);
    const lookUp = (name)=>variables.get(name) ?? null;
    const interpolate = interpolating(lookUp);
    const images = [
        job.get('image'),
        ...(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(job.get('services'))
    ];
    const scripts = scriptKeys.map((key)=>job.get(key)).filter((value)=>value !== null);
    return together([
        ...images.flatMap((value)=>{
            const image = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(value) ?? (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(value)?.get('name'));
            return image === null ? [] : readImage(interpolate(image), surroundings);
        }),
        ...scripts.map((value)=>readRun(scriptLines(value, root, run), lookUp, surroundings))
    ]);
}
function scriptLines(value, root, run, depth = 0) {
    if (depth > maxChain$1) {
        run.exceed();
        return [];
    }
    if (value.tag === '!reference') {
        let meant = root;
        for (const { text } of (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(value))meant = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(meant)?.get(text) ?? null;
        return meant === null || meant === root ? [] : scriptLines(meant, root, run, depth + 1);
    }
    if (value.kind === 'list') {
        return value.items().flatMap((item)=>scriptLines(item, root, run, depth + 1));
    }
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(value);
}
function withVariables(above, holder) {
    const own = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.e)(holder.get('variables')).flatMap(([name, value])=>{
        const text = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(value) ?? (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(value)?.get('value'));
        return text === null ? [] : [
            [
                name,
                text
            ]
        ];
    });
    if (own.length === 0) return above;
    const all = new Map([
        ...above,
        ...own
    ]);
    const interpolate = interpolating((name)=>all.get(name) ?? null);
    for (const [name, text] of own)all.set(name, interpolate(text));
    return all;
}

// resolve/manifests/helm-values.js
const overName = /(?:^|\/)values[-._][^/]+\.ya?ml$/i;
const readHelmValues = (yaml, path, run)=>{
    const values = firstMap(yaml);
    if (values === null) return {};
    const base = overName.test(path) ? baseOf(path, run) : null;
    return readValues(base === null ? values : (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.l)(values, base), null, run.surroundings);
};
function baseOf(path, { open }) {
    return firstMap(open((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cb)(path, 'values.yaml')) ?? open((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cb)(path, 'values.yml')));
}
function readValues(values, chart, surroundings) {
    const { name } = surroundings.marks;
    const inner = name === null ? null : (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(values?.get(name));
    const isOwn = chart !== null && name !== null && chart.text.split('/').at(-1) === name;
    const reading = together([
        readYamlImages(values, surroundings),
        isOwn ? readOwnTag(values, surroundings) : {},
        readOwnTag(inner, surroundings)
    ]);
    const isSilent = reading.cores?.length === 0 && reading.problems?.length === 0;
    return isOwn && isSilent ? {
        ...reading,
        cores: [
            floating(chart)
        ]
    } : reading;
}
function readOwnTag(values, { marks }) {
    const image = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(values?.get('image'));
    const tag = image?.get('tag');
    const isNamed = [
        'repository',
        'image',
        'name'
    ].some((key)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(image?.get(key))?.text);
    if (isNamed || tag?.kind !== 'text' || !(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(tag)?.text) return {};
    return readTag(tag, marks.finders.core.filter(_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.l)) ?? {};
}
function floating(chart) {
    return {
        text: chart.text,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)(chart),
        floats: true
    };
}

// resolve/manifests/argo.js
function readArgo(resource, run) {
    const spec = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(resource.get('spec'));
    const template = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(spec?.get('template'))?.get('spec'));
    const sources = [
        spec,
        template
    ].flatMap((each)=>[
            (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(each?.get('source')),
            ...(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(each?.get('sources')).map(_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)
        ]);
    return together(sources.map((source)=>source === null ? {} : readSource(source, run)));
}
function readSource(source, run) {
    const { surroundings } = run;
    const helm = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(source.get('helm'));
    const layers = [
        parametersIn(helm),
        valuesIn(helm, run),
        ...valueFilesOf(source, helm, run)
    ];
    let values = null;
    for (const layer of layers){
        if (layer !== null) values = values === null ? layer : (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.l)(values, layer);
    }
    const chart = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(source.get('chart')) ?? (helm === null ? null : (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(source.get('path')));
    const images = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(source.get('kustomize'))?.get('images') ?? null);
    return together([
        readValues(values, chart, surroundings),
        ...images.map((image)=>readImage((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(image, image.text.indexOf('=') + 1), surroundings))
    ]);
}
function valuesIn(helm, run) {
    const object = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(helm?.get('valuesObject'));
    if (object !== null) return object;
    const values = helm?.get('values');
    const text = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(values);
    if (text === null) return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(values);
    return firstMap(run.parse(text));
}
function parametersIn(helm) {
    let all = null;
    for (const parameter of (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(helm?.get('parameters')).map(_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)){
        const name = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(parameter?.get('name'))?.text ?? '';
        const value = parameter?.get('value') ?? null;
        const keys = name.split('.');
        if (value === null || name === '' || keys.length > maxKeys) continue;
        const map = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(keys.reduceRight((part, key)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.b)(new Map([
                [
                    key,
                    part
                ]
            ])), value));
        if (map !== null) all = all === null ? map : (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.l)(map, all);
    }
    return all;
}
const maxKeys = 20;
function valueFilesOf(source, helm, run) {
    const folder = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(source.get('path'))?.text ?? null;
    const own = folder === null ? [] : [
        (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(`${folder}/`, 'values.yaml')
    ];
    const named = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(helm?.get('valueFiles') ?? null).map(({ text })=>{
        const ofReference = /^\$[\w-]+\/(?<path>.*)$/.exec(text)?.groups?.path;
        if (ofReference !== undefined) return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)('', ofReference);
        return folder === null ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(`${folder}/`, text);
    });
    return [
        ...own,
        ...named
    ].toReversed().map((path)=>path === null ? null : firstMap(run.open(path)));
}

// resolve/manifests/kustomize-images.js
function renamesIn(value) {
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(value).flatMap((item)=>{
        const map = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item);
        const name = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map?.get('name'));
        if (map === null || name === null) return [];
        const newTag = map.get('newTag');
        return {
            name,
            newName: (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('newName')),
            newTag: newTag?.kind === 'text' && (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(newTag)?.text ? newTag : null,
            digest: (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('digest')),
            isUsed: false
        };
    });
}
function renamed(resource, renames) {
    return renames.length === 0 ? resource : valueRenamed(resource, '', renames);
}
function valueRenamed(value, key, renames) {
    if (value.kind === 'text') {
        if (key !== 'image') return value;
        return {
            ...value,
            passage: ()=>renames.reduce(imageRenamed, value.passage())
        };
    }
    if (value.kind === 'list') {
        return {
            ...value,
            items: ()=>value.items().map((item)=>valueRenamed(item, key, renames))
        };
    }
    const parts = renames.flatMap((rename)=>partsRenamed(value, rename));
    return {
        ...value,
        get: (name)=>{
            const part = parts.findLast(([key])=>key === name)?.[1] ?? value.get(name);
            return part === null ? null : valueRenamed(part, name, renames);
        }
    };
}
function partsRenamed(map, rename) {
    const { newName, newTag } = rename;
    const name = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('repository'));
    if (name === null || map.get('tag') === null) return [];
    const registry = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('registry'))?.text;
    const whole = registry ? `${registry}/${name.text}` : name.text;
    if (whole !== rename.name.text) return [];
    rename.isUsed = true;
    return [
        ...newTag === null ? [] : [
            [
                'tag',
                newTag
            ]
        ],
        ...newName === null ? [] : [
            [
                'repository',
                textWith(newName)
            ]
        ],
        ...newName === null ? [] : [
            [
                'registry',
                textWith((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(newName, 0, 0))
            ]
        ]
    ];
}
function textWith(text) {
    return {
        kind: 'text',
        value: text.text,
        tag: null,
        passage: ()=>text
    };
}
function imageRenamed(image, rename) {
    const end = image.text.search(/(?::[^/]*)?(?:@.*)?$/);
    if (image.text.slice(0, end) !== rename.name.text) return image;
    rename.isUsed = true;
    return imageOf(rename, (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(image, 0, end), (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.a)(image, end));
}
function imageOf({ newName, newTag, digest }, name, behind) {
    const tag = newTag === null ? [] : [
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)(':'),
        newTag.passage()
    ];
    const hash = digest?.text ? [
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)('@'),
        digest
    ] : [];
    const end = tag.length + hash.length === 0 ? [
        behind
    ] : [
        ...tag,
        ...hash
    ];
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.j)([
        newName ?? name,
        ...end
    ]);
}

// resolve/manifests/kubernetes.js
function isResource(map) {
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('apiVersion')) !== null && (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('kind')) !== null;
}
function readResource(resource, run, depth = 0) {
    const kind = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(resource.get('kind'))?.text ?? '';
    if (kind.endsWith('List') && depth < maxLists) {
        const items = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(resource.get('items')).flatMap((item)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item) ?? []);
        return together(items.map((item)=>readResource(item, run, depth + 1)));
    }
    switch(kind){
        case 'HelmRelease':
            return readHelmRelease(resource, run.surroundings);
        case 'Application':
        case 'ApplicationSet':
            return readArgo(resource, run);
        default:
            return readYamlImages(resource, run.surroundings);
    }
}
const maxLists = 5;
function readHelmRelease(resource, surroundings) {
    const spec = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(resource.get('spec'));
    const values = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(spec?.get('values'));
    const chart = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(spec?.get('chart'))?.get('spec'))?.get('chart');
    const renames = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(spec?.get('postRenderers')).flatMap((renderer)=>renamesIn((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(renderer)?.get('kustomize'))?.get('images')));
    return readValues(values === null ? null : renamed(values, renames), (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(chart), surroundings);
}

// resolve/manifests/kustomize-patches.js
function patched(resources, kustomization, folder, run) {
    const patches = patchesOf(kustomization, folder, run);
    return resources.flatMap((resource)=>{
        let results = [
            resource
        ];
        for (const patch of patches){
            const fit = fitOf(patch, resource);
            if (fit === 'no') continue;
            const changed = results.map((each)=>changedBy(patch, each));
            results = fit === 'yes' ? changed : [
                ...results.slice(0, maxDoubts),
                ...changed
            ];
        }
        return results;
    });
}
const maxDoubts = 8;
function patchesOf(kustomization, folder, run) {
    const merged = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(kustomization.get('patchesStrategicMerge')).map((text)=>text.text.includes('\n') ? run.parse(text) : openIn(folder, text.text, run));
    const targeted = [
        'patches',
        'patchesJson6902'
    ].flatMap((key)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(kustomization.get(key)).flatMap((item)=>{
            const map = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item);
            const text = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map?.get('patch'));
            const path = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map?.get('path'))?.text;
            const yaml = text === null ? openIn(folder, path ?? '', run) : run.parse(text);
            return changesIn(yaml).map((change)=>({
                    change,
                    target: (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(map?.get('target'))
                }));
        }));
    return [
        ...merged.flatMap(changesIn).map((change)=>({
                change,
                target: null
            })),
        ...targeted
    ];
}
function openIn(folder, path, run) {
    const within = path === '' ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(folder, path);
    return within === null ? null : run.open(within);
}
function changesIn(yaml) {
    return (yaml?.roots ?? []).flatMap((root)=>root === null || root.kind === 'text' ? [] : root);
}
function fitOf({ change, target }, resource) {
    const wanted = target ?? (change.kind === 'map' ? change : null);
    const isOne = (text, of)=>text === undefined || text === of || target !== null && matches(text, of ?? '');
    const nameIn = (map)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(map?.get('metadata'))?.get('name'))?.text;
    const kind = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(wanted?.get('kind'))?.text;
    const name = target === null ? nameIn(wanted) : (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(target.get('name'))?.text;
    if (!isOne(kind, (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(resource.get('kind'))?.text)) return 'no';
    if (!isOne(name, nameIn(resource))) return 'no';
    return wanted?.get('labelSelector') || wanted?.get('annotationSelector') ? 'perhaps' : 'yes';
}
function matches(pattern, text) {
    const parts = pattern.replace(/^\^|\$$/g, '').split('.*');
    let at = 0;
    for (const [index, part] of parts.entries()){
        const found = text.indexOf(part, at);
        if (found === -1 || index === 0 && found > 0) return false;
        at = found + part.length;
    }
    return at === text.length || parts.at(-1) === '';
}
function changedBy({ change }, resource) {
    if (change.kind === 'map') return merged(change, resource);
    let result = resource;
    for (const operation of (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(change).map(_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)){
        const value = operation?.get('value') ?? null;
        const path = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(operation?.get('path'))?.text.split('/').slice(1) ?? [];
        if (value !== null && path.length > 0 && path.length <= maxSteps) {
            result = withValueAt(result, path, value);
        }
    }
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(result) ?? resource;
}
const maxSteps = 50;
function withValueAt(value, path, part) {
    const [step = '', ...rest] = path;
    const inner = (old)=>rest.length === 0 || old === null ? part : withValueAt(old, rest, part);
    if (value.kind === 'text') return value;
    if (value.kind === 'map') {
        const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
        return {
            ...value,
            keys: ()=>[
                    ...new Set([
                        ...value.keys(),
                        key
                    ])
                ],
            get: (name)=>name === key ? inner(value.get(name)) : value.get(name)
        };
    }
    const items = ()=>{
        const old = value.items();
        if (step === '-') return [
            ...old,
            part
        ];
        return old.map((item, index)=>String(index) === step ? inner(item) : item);
    };
    return {
        ...value,
        items
    };
}
function merged(upper, lower) {
    if (upper.kind === 'map' && lower?.kind === 'map') {
        return {
            ...upper,
            keys: ()=>[
                    ...new Set([
                        ...upper.keys(),
                        ...lower.keys()
                    ])
                ],
            get: (key)=>{
                const [above, below] = [
                    upper.get(key),
                    lower.get(key)
                ];
                return above === null ? below : merged(above, below);
            }
        };
    }
    if (upper.kind !== 'list' || lower?.kind !== 'list') return upper;
    return {
        ...upper,
        items: ()=>mergedByName(upper.items(), lower.items())
    };
}
function mergedByName(upper, lower) {
    const nameIn = (item)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item)?.get('name'))?.text;
    if (!upper.every((item)=>nameIn(item) !== undefined)) return upper;
    const above = new Map(upper.map((item)=>[
            nameIn(item),
            item
        ]));
    const below = new Set(lower.map(nameIn));
    return [
        ...lower.map((item)=>{
            const over = above.get(nameIn(item));
            return over === undefined ? item : merged(over, item);
        }),
        ...upper.filter((item)=>!below.has(nameIn(item)))
    ];
}

// resolve/manifests/kustomize-transformers.js
const harmless = /^(?:Annotations|Label|Namespace|Prefix|Suffix|PrefixSuffix|ReplicaCount|Hash)Transformer$/;
const tellingField = /image|(?<![\w-])(?:tag|command|args|containers|values|data)(?![\w-])/i;
function transformersOf(kustomization, folder, run) {
    const renames = [];
    const unfollowed = [];
    for (const text of (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(kustomization.get('transformers'))){
        const documents = documentsIn(text, folder, run);
        if (documents === null) unfollowed.push(text);
        for (const map of documents ?? []){
            const kind = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map.get('kind'));
            const image = map.get('imageTag');
            if (kind?.text === 'ImageTagTransformer' && image !== null) {
                renames.push(...renamesIn({
                    kind: 'list',
                    tag: null,
                    items: ()=>[
                            image
                        ]
                }));
            } else if (!harmless.test(kind?.text ?? '')) unfollowed.push(kind ?? text);
        }
    }
    return {
        renames,
        unfollowed: [
            ...unfollowed,
            ...replacedFields(kustomization, folder, run)
        ]
    };
}
function replacedFields(kustomization, folder, run) {
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(kustomization.get('replacements')).flatMap((item)=>{
        const path = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item)?.get('path'));
        if (path === null) return fieldsIn((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item));
        const within = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(folder, path.text);
        const roots = within === null ? null : run.open(within)?.roots;
        return roots ? roots.flatMap((root)=>[
                root,
                ...(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(root)
            ].flatMap(fieldsOf)) : [
            path
        ];
    });
    function fieldsOf(value) {
        return fieldsIn((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(value));
    }
}
function fieldsIn(replacement) {
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(replacement?.get('targets')).flatMap((target)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(target)?.get('fieldPaths')).filter(({ text })=>tellingField.test(text)));
}
function documentsIn(written, folder, run) {
    const path = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)(folder, written.text);
    const yaml = written.text.includes('\n') ? run.parse(written) : path === null ? null : run.open(path);
    return yaml === null ? null : yaml.roots.flatMap((root)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(root) ?? []);
}
function unfollowedProblem([first], { cores = [], plugins = [] }) {
    if (first === undefined || cores.length + plugins.length === 0) return {};
    return {
        problems: [
            {
                message: `What is deployed may be set by a transformer or a replacement that is not worked out here (${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(first.text)}); give the image its tag in \`images\` or in a patch.`,
                found: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(first.text),
                expected: '`images`, `patches`, or an ImageTagTransformer',
                location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)(first)
            }
        ]
    };
}

// resolve/manifests/kustomize.js
const names = [
    'kustomization.yaml',
    'kustomization.yml',
    'Kustomization'
];
const maxChain = 20;
const maxBuilds = 200;
const readKustomization = (yaml, path, run)=>{
    const kustomization = firstMap(yaml);
    return kustomization === null ? {} : readBuild(kustomization, path, run);
};
function readFluxKustomization(resource, run) {
    const spec = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(resource.get('spec'));
    if (spec === null) return {};
    const path = spec.get('path');
    const folder = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)('', (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(path)?.text ?? '');
    const isBuilt = folder !== null && names.some((name)=>run.open((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c9)(folder) + name));
    const upon = isBuilt && path !== null ? (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.b)(new Map([
        [
            'resources',
            path
        ]
    ])) : null;
    return readBuild(upon === null ? spec : (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.l)(upon, spec), '', run);
}
function isFluxKustomization(resource) {
    const version = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(resource.get('apiVersion'))?.text ?? '';
    return version.startsWith('kustomize.toolkit.fluxcd.io/');
}
function readBuild(kustomization, path, run) {
    const build = buildOf(kustomization, [], {
        ...run,
        path,
        chain: [
            path
        ],
        builds: {
            left: maxBuilds
        }
    });
    const resources = together(build.resources.map((resource)=>readResource(resource, run)));
    return together([
        resources,
        unfollowedProblem(build.unfollowed, resources),
        ...build.others,
        ...build.renames.map((rename, index)=>readRename(rename, build.renames.slice(index + 1), run))
    ]);
}
const nothing = {
    resources: [],
    others: [],
    renames: [],
    unfollowed: []
};
function buildOf(kustomization, given, place) {
    const below = [
        'resources',
        'bases'
    ].flatMap((key)=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(kustomization.get(key)).map((text)=>opened(text, [], place)));
    let resources = [
        ...given,
        ...below.flatMap((each)=>each.resources)
    ];
    const others = [
        ...below.flatMap((each)=>each.others),
        ...chartsOf(kustomization, place)
    ];
    const renames = below.flatMap((each)=>each.renames);
    const unfollowed = below.flatMap((each)=>each.unfollowed);
    for (const text of (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.t)(kustomization.get('components'))){
        const component = opened(text, resources, place);
        resources = [
            ...component.resources
        ];
        others.push(...component.others);
        renames.push(...component.renames);
        unfollowed.push(...component.unfollowed);
    }
    const transformers = transformersOf(kustomization, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ca)(place.path), place);
    const own = [
        ...renamesIn(kustomization.get('images')),
        ...transformers.renames
    ];
    const changed = patched(resources, kustomization, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ca)(place.path), place);
    return {
        resources: changed.map((resource)=>renamed(resource, own)),
        others,
        renames: [
            ...renames,
            ...own
        ],
        unfollowed: [
            ...unfollowed,
            ...transformers.unfollowed
        ]
    };
}
function opened(written, given, place) {
    const { text } = written;
    const path = isRemote(text) ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ca)(place.path), text);
    const unseen = {
        images: [
            {
                text,
                location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.b)(written)
            }
        ]
    };
    if (path === null) return {
        ...nothing,
        resources: given,
        others: [
            unseen
        ]
    };
    if (isResourceFile(path)) {
        const yaml = place.open(path);
        if (yaml === null) return {
            ...nothing,
            resources: given,
            others: [
                unseen
            ]
        };
        const documents = yaml.roots.map(_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m);
        return {
            ...nothing,
            resources: [
                ...given,
                ...documents.flatMap((map)=>map ?? [])
            ]
        };
    }
    for (const name of names){
        const inside = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c9)(path) + name;
        if (place.chain.includes(inside)) return {
            ...nothing,
            resources: given
        };
        if (place.chain.length === maxChain || place.builds.left === 0) {
            place.exceed();
            return {
                ...nothing,
                resources: given
            };
        }
        const kustomization = firstMap(place.open(inside));
        if (kustomization === null) continue;
        place.builds.left -= 1;
        return buildOf(kustomization, given, {
            ...place,
            path: inside,
            chain: [
                ...place.chain,
                inside
            ]
        });
    }
    const whole = withoutKustomization(path, place);
    const others = whole.length === 0 ? [
        unseen
    ] : [];
    return {
        ...nothing,
        resources: [
            ...given,
            ...whole
        ],
        others
    };
}
function withoutKustomization(folder, { surroundings, ...place }) {
    const paths = surroundings.list(folder);
    if (paths.some((path)=>names.includes(path.slice(path.lastIndexOf('/') + 1)))) return [];
    return paths.filter(isResourceFile).flatMap((path)=>resourcesIn(path, place));
}
function isResourceFile(path) {
    return /\.(?:ya?ml|json)$/.test(path);
}
function resourcesIn(path, { open }) {
    return (open(path)?.roots ?? []).map(_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m).flatMap((map)=>map ?? []);
}
function isRemote(path) {
    return /^[a-z][\w+.-]*:|^git@|^github\.com\/|\?/i.test(path);
}
function chartsOf(kustomization, place) {
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.i)(kustomization.get('helmCharts')).map((item)=>{
        const chart = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(item);
        const inline = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(chart?.get('valuesInline'));
        const name = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(chart?.get('name'));
        const file = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(chart?.get('valuesFile'))?.text;
        const path = file === undefined ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.c8)((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ca)(place.path), file);
        const yaml = path === null ? null : place.open(path);
        return together([
            readValues(inline, yaml === null ? name : null, place.surroundings),
            yaml === null || path === null ? {} : readHelmValues(yaml, path, place)
        ]);
    });
}
function readRename(rename, later, { surroundings }) {
    if (rename.isUsed) return {};
    const image = imageOf(rename, rename.name, (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.i)(''));
    return readImage(later.reduce(imageRenamed, image), surroundings);
}
function isKustomization(path, map) {
    if (names.includes(path.slice((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ca)(path).length))) return true;
    const version = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(map?.get('apiVersion'))?.text ?? '';
    return map !== null && isResource(map) && version.startsWith('kustomize.config.k8s.io/');
}

// resolve/manifests/yaml.js
const composeName = /(?:^|[/._-])compose(?:[._-][^/]*)?\.[^/.]+$/i;
const kinds = [
    {
        readAs: 'a GitHub workflow',
        fits: (path)=>/(?:^|\/)\.github\/workflows\/[^/]+$/.test(path),
        read: readGithubWorkflow
    },
    {
        readAs: 'a Compose file',
        fits: (path)=>composeName.test(path),
        read: readCompose(_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.m)
    },
    {
        readAs: 'a kustomization',
        fits: isKustomization,
        read: readKustomization
    },
    {
        readAs: 'Helm values',
        fits: (path)=>/values[^/]*$/i.test(path),
        read: readHelmValues
    },
    {
        readAs: 'Kubernetes resources',
        fits: (_, map)=>map !== null && isResource(map),
        read: readResources
    },
    {
        readAs: 'a GitHub workflow',
        fits: (_, map)=>map !== null && isWorkflow(map),
        read: orWherever(readGithubWorkflow)
    },
    {
        readAs: 'a Compose file',
        fits: (_, map)=>map !== null && hasServices(map),
        read: orWherever(readCompose(_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.m))
    },
    {
        readAs: 'a GitLab pipeline',
        fits: (path, map)=>map !== null && isPipeline(path, map),
        read: orWherever(readGitlabCi)
    },
    {
        readAs: 'YAML with images',
        fits: ()=>true,
        read: readResources
    }
];
function orWherever(read) {
    return (yaml, path, run)=>{
        const reading = read(yaml, path, run);
        const { cores = [], plugins = [], floatingInstalls = [], unreadableInstalls = [] } = reading;
        const found = [
            cores,
            plugins,
            floatingInstalls,
            unreadableInstalls
        ];
        return found.some(({ length })=>length > 0) ? reading : readResources(yaml, path, run);
    };
}
const readYamlManifest = (file, surroundings)=>{
    const run = beginRun(file.path, surroundings);
    const yaml = run.parse((0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.p)(file, 0, file.text.length));
    const map = firstMap(yaml);
    if (surroundings.isFound !== true && isGeneric(file.path, map)) return {
        ...readForm(file),
        readAs: 'a list in the generic form'
    };
    if (yaml.problems().length > 0 && isTemplate(file)) return readTemplate(file);
    const kind = kinds.find(({ fits })=>fits(file.path, map));
    const reading = kind?.read(yaml, file.path, run) ?? {};
    return {
        ...together([
            reading,
            {
                problems: run.problems()
            }
        ]),
        readAs: kind?.readAs ?? null
    };
};
function readResources({ roots }, _, run) {
    return together(roots.map((root)=>{
        const map = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(root);
        if (map === null || !isResource(map)) return readYamlImages(root, run.surroundings);
        return isFluxKustomization(map) ? readFluxKustomization(map, run) : readResource(map, run);
    }));
}
function hasServices(map) {
    const services = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.e)(map.get('services')).flatMap(([, service])=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_7__.m)(service) ?? []);
    return services.some((each)=>[
            'image',
            'build',
            'extends'
        ].some((key)=>each.get(key)));
}
function readForm(file) {
    const { document, problems } = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__.r)(file, _core_js__WEBPACK_IMPORTED_MODULE_1__.c7);
    if (document === null) return {
        problems
    };
    const reading = readGeneric(document);
    return {
        ...reading,
        problems: [
            ...problems,
            ...reading.problems ?? []
        ]
    };
}
const templateWords = 'a Helm template: name what `helm template` makes of it, or the values';
function isTemplate({ text }) {
    return /(?:^|[^$]){{/.test(text);
}
function readTemplate({ path, text }) {
    if (/(?:^|\/)templates\//.test(path)) return {
        readAs: templateWords
    };
    const index = text.search(/{{/);
    const line = text.slice(0, index).split('\n').length;
    const column = index - text.lastIndexOf('\n', index);
    const unread = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.I)(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(path)} is a template: name what is made of it in \`manifests\`, as \`helm template\` does, or the file that holds its values.`, {
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)('{{'),
        expected: 'valid YAML or JSON',
        at: {
            path,
            line,
            column,
            endColumn: column + 2
        }
    });
    return {
        problems: [
            unread
        ],
        readAs: templateWords
    };
}

// schema/written-cadence.js
const weeks = [
    'first',
    'second',
    'third',
    'fourth',
    'last'
];
const monthsForm = 'a list of months, 1 to 12';
const weekdaysForm = 'a weekday such as tuesday, or a list of weekdays';
const everyForm = 'a number of weeks, such as "12 weeks"';
const weeksForm = 'a list of weeks after the major, such as [4, 8]';
const cadenceForm = 'any, schedule, a map such as { week: first, weekday: tuesday }, or a list of such maps';
const maxOffset = 366;
const maxPatterns = 20;
const weekday = valibot__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
    (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)(_core_js__WEBPACK_IMPORTED_MODULE_1__.ch),
    valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)(_core_js__WEBPACK_IMPORTED_MODULE_1__.ch), weekdaysForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .minLength */ .BpQ(1, weekdaysForm))
], weekdaysForm);
const pattern = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    week: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)(weeks)),
    weekday: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(weekday),
    day: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.d)(1, 31)),
    months: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.d)(1, 12), monthsForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .minLength */ .BpQ(1, monthsForm))),
    'offset-days': (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.d)(-maxOffset, maxOffset)),
    every: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(everyForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .regex */ .yGV(/^[1-9]\d{0,2} weeks?$/, everyForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6Y((written)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cf)(written) !== undefined, `at most "${_core_js__WEBPACK_IMPORTED_MODULE_1__.cg} weeks"`))),
    from: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.e),
    after: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)([
        'major'
    ])),
    weeks: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.d)(0, _core_js__WEBPACK_IMPORTED_MODULE_1__.cg), weeksForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .minLength */ .BpQ(1, weeksForm)))
});
const patterns = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(pattern, cadenceForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .minLength */ .BpQ(1, cadenceForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .maxLength */ .Ru6(maxPatterns, `at most ${maxPatterns} maps`));
const writtenCadence = valibot__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('any'),
    valibot__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('schedule'),
    pattern,
    patterns
], cadenceForm);
const writtenPluginCadence = valibot__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('any'),
    valibot__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('schedule'),
    valibot__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('core-major'),
    pattern,
    patterns
], `core-major, ${cadenceForm}`);

// schema/written-finder.js
const pathForm = 'a pattern of the end of a path without `..`, such as plugins.txt or "custom_components/*/manifest.json"';
const keysForm$1 = 'keys with dots between them, such as "plugins.*" or properties."jenkins.version"';
const templateForm = 'a template such as "{name}:{version}[:*]"';
const argumentsForm = `a list of ${_core_js__WEBPACK_IMPORTED_MODULE_1__.ck.join(', ')}`;
const filePath = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(pathForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6Y((written)=>isPath(written), pathForm));
const keyPath$1 = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(keysForm$1), valibot__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6Y((written)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ci)(written) !== null, keysForm$1));
const template = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(templateForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6Y((written)=>!('wrong' in (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cj)(written)), ({ input })=>`${templateForm}: ${wrongIn$1(input)}`));
const finderKeys = {
    in: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(filePath),
    line: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(template),
    at: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath$1),
    text: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(template),
    keys: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('a pattern of names, such as "@acme/*"')),
    name: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath$1),
    version: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath$1),
    requires: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath$1),
    repository: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath$1),
    command: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('a command, such as "grafana cli plugins install"')),
    options: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.b)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('an option, such as --plugins'), (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)(_core_js__WEBPACK_IMPORTED_MODULE_1__.ck))),
    word: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(template),
    words: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(template),
    arguments: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)(_core_js__WEBPACK_IMPORTED_MODULE_1__.ck), argumentsForm)),
    image: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('the name of an image, such as jenkins/jenkins')),
    tag: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(template),
    variable: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('the name of a variable')),
    item: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(template),
    archive: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(template)
};
const finder = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)(finderKeys);
const forms$1 = [
    {
        of: [
            'core',
            'plugins'
        ],
        needs: [
            'in',
            'line'
        ],
        takes: [
            'version'
        ]
    },
    {
        of: [
            'core',
            'plugins'
        ],
        needs: [
            'in',
            'at',
            'text'
        ],
        takes: [
            'version'
        ]
    },
    {
        of: [
            'core'
        ],
        needs: [
            'in',
            'at'
        ],
        takes: []
    },
    {
        of: [
            'plugins'
        ],
        needs: [
            'in',
            'at',
            'keys'
        ],
        takes: [
            'version'
        ]
    },
    {
        of: [
            'plugins'
        ],
        needs: [
            'in',
            'name'
        ],
        takes: [
            'at',
            'version',
            'requires',
            'repository'
        ]
    },
    {
        of: [
            'plugins'
        ],
        needs: [
            'command',
            'word'
        ],
        takes: [
            'options',
            'arguments',
            'version'
        ]
    },
    {
        of: [
            'plugins'
        ],
        needs: [
            'command',
            'words'
        ],
        takes: [
            'options',
            'arguments',
            'version'
        ]
    },
    {
        of: [
            'core'
        ],
        needs: [
            'image'
        ],
        takes: [
            'tag'
        ]
    },
    {
        of: [
            'core',
            'plugins'
        ],
        needs: [
            'variable',
            'item'
        ],
        takes: [
            'version'
        ]
    },
    {
        of: [
            'plugins'
        ],
        needs: [
            'archive'
        ],
        takes: [
            'version'
        ]
    }
];
function writtenFinders(of) {
    const possible = forms$1.filter((form)=>form.of.includes(of));
    const shapes = possible.map(({ needs, takes })=>[
            ...needs,
            ...takes.map((key)=>`${key}?`)
        ].join(', '));
    const form = `a finder with one of these sets of keys: { ${shapes.join(' }, { ')} }`;
    const field = _core_js__WEBPACK_IMPORTED_MODULE_1__.cl[of];
    const needing = `a template with {${field}} in it`;
    const whole = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(finder, valibot__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6Y((written)=>isOneOf(written, possible), form), valibot__WEBPACK_IMPORTED_MODULE_9__/* .rawCheck */ .H0v(({ dataset, addIssue })=>{
        if (!dataset.typed) return;
        const input = dataset.value;
        for (const key of templateKeys){
            const value = input[key];
            const template = value === undefined ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cj)(value);
            if (template === null || 'wrong' in template || template.fields.includes(field)) continue;
            const path = {
                type: 'object',
                origin: 'value',
                input: {
                    ...input
                },
                key,
                value
            };
            addIssue({
                message: needing,
                path: [
                    path
                ]
            });
        }
    }));
    return valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(whole, 'a list of finders');
}
const templateKeys = [
    'line',
    'text',
    'word',
    'words',
    'item',
    'archive',
    'tag'
];
function isOneOf(written, possible) {
    const keys = Object.keys(written);
    const form = possible.find(({ needs, takes })=>needs.every((key)=>keys.includes(key)) && keys.every((key)=>needs.includes(key) || takes.includes(key)));
    if (form === undefined) return false;
    const { version } = written;
    return version === undefined || version === 'optional' || written.name !== undefined;
}
const valueIn = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    in: filePath,
    at: keyPath$1
});
const ownForm = 'a list of finders, each with in, name, version and requires';
const writtenOwnFinders = valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    in: filePath,
    name: valibot__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
        keyPath$1,
        valueIn
    ], keysForm$1),
    version: valibot__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
        keyPath$1,
        valueIn
    ], keysForm$1),
    requires: valibot__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
        keyPath$1,
        valueIn
    ], keysForm$1)
}), ownForm);
function wrongIn$1(written) {
    const template = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cj)(written);
    return 'wrong' in template ? template.wrong : '';
}
function isPath(written) {
    return /\S/.test(written) && !/^[\\/]|(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(written);
}

// schema/written-core.js
const mostPerYear = 366;
const maxNewest = 1000;
const formatForm = `two to four of the words ${_core_js__WEBPACK_IMPORTED_MODULE_1__.cm.join(', ')}, joined by dots, such as YEAR.MAJOR.PATCH`;
const numberingForm = 'a list of formats, each with from and format';
const keptForm = 'latest, or a line in quotes, such as "1.0"';
const keptLinesForm = 'all, or a list such as [latest, "1.0"]';
const breakingForm = 'a list, each entry with from and reason';
const words = `(?:${_core_js__WEBPACK_IMPORTED_MODULE_1__.cm.join('|')})`;
const format = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(formatForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .regex */ .yGV(new RegExp(`^${words}(?:\\.${words}){1,3}$`), formatForm));
const entry = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    from: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.l,
    format
});
const numbering = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(entry, numberingForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .rawCheck */ .H0v(({ dataset, addIssue })=>{
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const [key, value] of input.entries()){
        const message = wrongStart(value, input[key - 1]);
        if (message === null) continue;
        addIssue({
            message,
            path: [
                {
                    type: 'array',
                    origin: 'value',
                    input,
                    key,
                    value
                },
                {
                    type: 'object',
                    origin: 'value',
                    input: {
                        ...value
                    },
                    key: 'from',
                    value: value.from
                }
            ]
        });
    }
}));
function wrongStart({ from, format: written }, before) {
    const words = written.split('.');
    const [year, short] = [
        'YEAR',
        'YY'
    ].map((word)=>from.split('.')[words.indexOf(word)]);
    if (year !== undefined && !/^[1-9]\d{3}$/.test(year)) {
        return 'a line whose year has four digits, such as 2026.1, because its format says YEAR';
    }
    if (short !== undefined && !/^\d{1,2}$/.test(short)) {
        return 'a line whose year has two digits, such as 26.1, because its format says YY';
    }
    return before === undefined || (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ae)(before.from, from) < 0 ? null : `a higher line than ${before.from}, which stands before it`;
}
const keptLine = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(keptForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .regex */ .yGV(/^(?:latest|(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14}))$/, keptForm));
const support = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .custom */ .IeY((value)=>typeof value === 'object' && value !== null && !Array.isArray(value), _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.f), valibot__WEBPACK_IMPORTED_MODULE_9__/* .objectWithRest */ .U1j({
    newest: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.d)(1, maxNewest))
}, (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    until: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.e
}))), valibot__WEBPACK_IMPORTED_MODULE_9__/* .rawCheck */ .H0v(({ dataset, addIssue })=>{
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const key of Object.keys(input)){
        if (key === 'newest' || _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.g.test(key)) continue;
        const message = `\`newest\`, or ${_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.h}`;
        addIssue({
            message,
            path: [
                {
                    type: 'object',
                    origin: 'key',
                    input,
                    key,
                    value: key
                }
            ]
        });
    }
}));
const writtenCore = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    name: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('the name of the core')),
    images: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('an image name'), 'a list of image names')),
    properties: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('a property name'), 'a list of property names')),
    called: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('words such as major release')),
    find: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(writtenFinders('core')),
    numbering: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(numbering),
    first: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_9__/* .picklist */ .KIO([
            0,
            1
        ]),
        valibot__WEBPACK_IMPORTED_MODULE_9__/* .picklist */ .KIO([
            'none',
            'any'
        ])
    ], '0, 1, none or any')),
    major: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
        on: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(writtenCadence),
        'per-year': (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.d)(1, mostPerYear))
    })),
    bugfix: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
        on: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(writtenCadence),
        lines: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
            valibot__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('all'),
            valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(keptLine, keptLinesForm)
        ], keptLinesForm))
    })),
    backport: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)([
        'on-request',
        'allowed',
        'never'
    ])),
    schedule: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.b)(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.l, (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.e))),
    releases: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.b)(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.j, (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.e))),
    stops: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.l, 'a list of lines')),
    support: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(support),
    breaking: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
        from: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.l,
        to: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.l),
        reason: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('the reason'),
        guide: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.i)
    }), breakingForm))
});

// schema/written-source.js
const fromForm = 'a path inside the repository, or a link that begins with https://';
const keysForm = 'keys with dots between them, such as "plugins.*"';
const keyForm = 'a template with {name} and {version}, such as "{name}.{version}.requires"';
const from = valibot__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
    _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.i,
    valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(fromForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6Y((written)=>isInside(written), fromForm))
], fromForm);
const keyPath = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(keysForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6Y((written)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ci)(written) !== null, keysForm));
const key = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(keyForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6Y((written)=>{
    const template = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cj)(written);
    return !('wrong' in template) && template.fields.includes('name') && template.fields.includes('version');
}, keyForm));
const warnings = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    at: keyPath,
    name: keyPath,
    versions: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath),
    first: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath),
    last: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath),
    reason: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath),
    url: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath)
});
const source = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    file: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(from),
    index: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(from),
    lock: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(from),
    tag: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('a file in the repository of a plugin, such as hacs.json')),
    at: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath),
    name: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath),
    version: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath),
    requires: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(keyPath),
    key: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(key),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(warnings),
    core: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('the package or the engine that is the core'))
});
const forms = [
    [
        'file'
    ],
    [
        'index',
        'at',
        'name',
        'version',
        'requires'
    ],
    [
        'index',
        'at',
        'name',
        'version',
        'requires',
        'warnings'
    ],
    [
        'index',
        'key'
    ],
    [
        'lock',
        'core'
    ],
    [
        'tag',
        'at'
    ]
];
const sourceForm = `a source with one of these sets of keys: { ${forms.map((keys)=>keys.join(', ')).join(' }, { ')} }`;
const writtenSources = valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(source, valibot__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6Y((written)=>{
    const keys = Object.keys(written).sort().join();
    return forms.some((form)=>form.toSorted().join() === keys);
}, sourceForm)), 'a list of sources');
function isInside(written) {
    return /\S/.test(written) && !/^[\\/]|^[a-z][\w+.-]*:|(?:^|\/)\.\.(?:\/|$)/i.test(written);
}

// schema/written-policy.js
const undecidedForm = 'error, warning or notice: a rule that says "cannot judge" may be lowered, not switched off';
const zoneForm = 'an IANA time zone, such as UTC or Europe/Paris';
const waiversForm = 'a list of waivers with rule, subject, reason and until';
const freezesForm = 'a list of freezes with from, to and reason';
const widestTolerance = 366;
const level = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)([
    'error',
    'warning',
    'notice',
    'off'
]);
const undecidedLevel = valibot__WEBPACK_IMPORTED_MODULE_9__/* .picklist */ .KIO([
    'error',
    'warning',
    'notice'
], undecidedForm);
const levels = _core_js__WEBPACK_IMPORTED_MODULE_1__.r.map(({ id, undecided })=>[
        id,
        (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(undecided ? undecidedLevel : level)
    ]);
const writtenPluginKind = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    on: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(writtenPluginCadence)
}));
const waiver = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    rule: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)(_core_js__WEBPACK_IMPORTED_MODULE_1__.aP),
    subject: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)("`core` or a plugin's name, optionally with @version"),
    reason: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('the reason for the waiver'),
    until: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.e
});
const freeze = valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    from: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.e,
    to: _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.e,
    reason: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('the reason for the freeze'),
    for: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)([
        'releases',
        'deployments',
        'all'
    ]))
}), valibot__WEBPACK_IMPORTED_MODULE_9__/* .forward */ .sYn(valibot__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6Y(({ from, to })=>from <= to, 'a day on or after `from`'), [
    'to'
]));
const writtenPolicy = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
    extends: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('a preset, a policy file or none')),
    name: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('a name')),
    'time-zone': (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(zoneForm), valibot__WEBPACK_IMPORTED_MODULE_9__/* .check */ .z6Y(_core_js__WEBPACK_IMPORTED_MODULE_1__.cp, zoneForm))),
    prereleases: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)([
        'strict',
        'as-final'
    ])),
    core: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(writtenCore),
    plugins: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
        versions: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)(_core_js__WEBPACK_IMPORTED_MODULE_1__.co)),
        requires: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.w)(_core_js__WEBPACK_IMPORTED_MODULE_1__.cn)),
        find: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(writtenFinders('plugins')),
        own: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(writtenOwnFinders),
        major: writtenPluginKind,
        minor: writtenPluginKind,
        patch: writtenPluginKind
    })),
    deployments: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)({
        on: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(writtenCadence)
    })),
    catalogues: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(writtenSources),
    'tolerance-days': (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.d)(0, widestTolerance)),
    rules: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.m)(Object.fromEntries(levels))),
    waivers: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(waiver, waiversForm)),
    freezes: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(freeze, freezesForm)),
    links: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.b)((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.t)('a name'), (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.c)(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.i)))
});

// resolve/policy/read-written.js
const longestPolicy = 1_000_000;
const maxEntries = 1000;
const maxReleases = 10_000;
function readWrittenPolicy(file) {
    const { document, problems: faults } = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__.r)(file, longestPolicy);
    if (document === null) return {
        policy: null,
        document,
        problems: faults
    };
    const excess = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.k)(document, maxEntriesOf);
    if (excess.length > 0) return {
        policy: null,
        document,
        problems: [
            ...faults,
            ...excess
        ]
    };
    const config = {
        abortPipeEarly: true
    };
    const { success, output, issues } = (0,valibot__WEBPACK_IMPORTED_MODULE_9__/* .safeParse */ .xLC)(writtenPolicy, document.value, config);
    const problems = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.n)([
        ...faults,
        ...(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.p)(issues, document)
    ]);
    return {
        policy: success && problems.length === 0 ? {
            written: output,
            document
        } : null,
        document,
        problems
    };
}
function maxEntriesOf(at) {
    return at.join('.') === 'core.releases' ? maxReleases : maxEntries;
}

// resolve/policy/extends.js
function extendsOf(file) {
    const { document } = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__.r)(file, longestPolicy);
    const written = document === null ? null : writtenExtends(document);
    return typeof written === 'string' ? pathFrom(file.path, written) : null;
}
function extendsNothingNamed(file) {
    const { document } = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__.r)(file, longestPolicy);
    return document !== null && (writtenExtends(document) ?? null) === null;
}
function writtenExtends({ value }) {
    const isMap = typeof value === 'object' && value !== null;
    return isMap && 'extends' in value ? value.extends : undefined;
}
function pathFrom(path, written) {
    if (!/[./\\]/.test(written)) return null;
    if (written.startsWith('/')) return written;
    const steps = path.split('/').slice(0, -1);
    for (const step of written.split('/')){
        const climbs = step === '..' && steps.length > 0 && steps.at(-1) !== '..';
        if (climbs) steps.pop();
        else if (step !== '.' && step !== '') steps.push(step);
    }
    return steps.join('/');
}

// resolve/policy/ground.js
const fromNothing = 'none';
function groundOf(document, paths, unsaid = _core_js__WEBPACK_IMPORTED_MODULE_1__.b9) {
    const extended = writtenExtends(document) ?? unsaid;
    if (typeof extended !== 'string') return {
        written: null,
        problems: []
    };
    if (extended === fromNothing) return {
        written: {},
        problems: []
    };
    const preset = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aS)(extended);
    if (preset !== null) return {
        written: preset,
        problems: []
    };
    const { location } = document.placeOf([
        'extends'
    ], 'value');
    const path = pathFrom(document.path, extended);
    if (path === null) return missing({
        ...unknownPreset(extended),
        location
    });
    return paths.includes(path) ? missing({
        ...circle([
            ...paths,
            path
        ]),
        location
    }) : {
        written: null,
        problems: []
    };
}
function missing(problem) {
    return {
        written: null,
        problems: [
            problem
        ]
    };
}
function unknownPreset(extended) {
    const meant = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cq)(extended, [
        ..._core_js__WEBPACK_IMPORTED_MODULE_1__.aZ,
        fromNothing
    ]);
    const expected = `${(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.o)([
        ..._core_js__WEBPACK_IMPORTED_MODULE_1__.aZ,
        fromNothing
    ])}, or a file such as ./policy.yml`;
    const advice = meant === null ? `it should be ${expected}.` : `did you mean \`${meant}\`?`;
    return {
        message: `No preset is called \`${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(extended)}\`; ${advice}`,
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(extended),
        expected
    };
}
function circle(paths) {
    const way = paths.map(_core_js__WEBPACK_IMPORTED_MODULE_1__.$).join(" \u2192 ");
    return {
        message: `The policy files extend each other in a circle, ${way}; let one extend a preset or none.`,
        found: way,
        expected: 'a chain that ends in a preset or none'
    };
}

// resolve/policy/cadence-incoherences.js
function cadenceIncoherences(written, locate) {
    const { core, plugins, deployments } = written;
    const sections = [
        {
            at: [
                'core',
                'major'
            ],
            section: core?.major
        },
        {
            at: [
                'core',
                'bugfix'
            ],
            section: core?.bugfix
        },
        {
            at: [
                'plugins',
                'major'
            ],
            section: plugins?.major
        },
        {
            at: [
                'plugins',
                'minor'
            ],
            section: plugins?.minor
        },
        {
            at: [
                'plugins',
                'patch'
            ],
            section: plugins?.patch
        },
        {
            at: [
                'deployments'
            ],
            section: deployments
        }
    ];
    return sections.flatMap(({ at, section })=>{
        if (!section) return [];
        const wrong = wrongIn(section.on, at.join('.'), written);
        if (wrong === null) return [];
        const name = `\`${at.join('.')}\``;
        const around = wrong.removed && locate(wrong.removed, 'key');
        return [
            {
                message: `${name} ${wrong.what}; ${wrong.advice}.`,
                found: wrong.found,
                expected: wrong.expected,
                location: around ?? (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cr)([
                    ...at,
                    'on',
                    ...wrong.index ?? []
                ], locate)
            }
        ];
    });
}
function wrongIn(on, section, written) {
    if (!on) return withoutDays;
    if (on === 'core-major') return written.core?.major ? null : withoutCoreMajor('on: core-major');
    if (on === 'any' || on === 'schedule') return null;
    if (!Array.isArray(on)) return wrongPattern(on, section, written);
    for (const [index, pattern] of on.entries()){
        const wrong = wrongPattern(pattern, section, written);
        if (wrong !== null) return {
            ...wrong,
            index: [
                index
            ]
        };
    }
    return null;
}
const ways$1 = [
    'weekday',
    'day',
    'every',
    'after'
];
const companions = [
    [
        'week',
        'weekday'
    ],
    [
        'every',
        'from'
    ],
    [
        'from',
        'every'
    ],
    [
        'after',
        'weeks'
    ],
    [
        'weeks',
        'after'
    ]
];
function wrongPattern(pattern, section, written) {
    const has = (key)=>pattern[key] !== undefined && pattern[key] !== null;
    const [way, other] = ways$1.filter(has);
    if (way !== undefined && other !== undefined) return twoWays(way, other);
    const lonely = companions.find(([key, needed])=>has(key) && !has(needed));
    if (lonely !== undefined) return alone(lonely[0], lonely[1]);
    if (way === undefined) return withoutDays;
    const { day, months } = pattern;
    if (day && months && !fallsInOneOf(day, months)) return dayThatNeverComes;
    const monthly = [
        'months',
        'offset-days'
    ].find(has);
    if (monthly !== undefined && (way === 'every' || way === 'after')) return notMonthly(way, monthly);
    if (way !== 'after') return null;
    if (section === 'core.major') return afterItself;
    return written.core?.major ? null : withoutCoreMajor('after: major');
}
const dayOrWeekday = 'a `weekday`, with or without a `week`, or a `day`';
const withoutDays = {
    what: 'does not say on which days it falls',
    advice: 'give `on` a `weekday` or a `day`, or write `on: any`',
    found: 'neither `weekday` nor `day`',
    expected: dayOrWeekday
};
function twoWays(way, other) {
    return {
        what: `has both a \`${way}\` and ${other === 'every' || other === 'after' ? 'an' : 'a'} \`${other}\``,
        advice: 'keep one of them',
        found: `\`${way}\` and \`${other}\``,
        expected: way === 'weekday' && other === 'day' ? dayOrWeekday : 'one of them'
    };
}
function alone(key, needed) {
    return {
        what: `has a \`${key}\` without a \`${needed}\``,
        advice: `add the \`${needed}\`, or remove the \`${key}\``,
        found: `\`${key}\` alone`,
        expected: key === 'week' ? dayOrWeekday : `both \`${key}\` and \`${needed}\``
    };
}
function notMonthly(way, key) {
    return {
        what: `has \`${key}\` beside \`${way}\`, whose days are counted in weeks`,
        advice: `remove \`${key}\``,
        found: `\`${key}\` and \`${way}\``,
        expected: `\`${key}\` beside a \`weekday\` or a \`day\` only`
    };
}
const dayThatNeverComes = {
    what: 'has a `day` that none of its `months` has',
    advice: 'choose another day, or add a month that has it',
    found: 'a day that never comes',
    expected: 'a `day` that at least one of the `months` has'
};
const afterItself = {
    what: 'counts from its own majors (`after: major`)',
    advice: 'give it days of its own, such as `every: 12 weeks` with `from`',
    found: '`after: major` in `core.major`',
    expected: 'a cadence that does not depend on itself'
};
function withoutCoreMajor(written) {
    return {
        what: `follows the core's majors (\`${written}\`), and the policy has no \`core.major\``,
        advice: written === 'on: core-major' ? 'add that section, or give the plugins days of their own' : 'add that section, or give it days of its own',
        found: `\`${written === 'on: core-major' ? 'core-major' : written}\` without \`core.major\``,
        expected: 'a `core.major` section',
        removed: [
            'core',
            'major'
        ]
    };
}
const longestMonths = [
    31,
    29,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31
];
function fallsInOneOf(day, months) {
    return months.some((month)=>day <= (longestMonths[month - 1] ?? 0));
}

// resolve/policy/incoherences.js
function incoherencesOf(written, locate) {
    return [
        ...cadenceIncoherences(written, locate),
        ...wrongPerYear(written, locate),
        ...wrongFirst(written, locate)
    ];
}
function wrongPerYear({ core }, locate) {
    const perYear = core?.major?.['per-year'];
    const formats = (core?.numbering ?? []).map(({ from, format })=>({
            from,
            words: format.split('.')
        })).sort((a, b)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ae)(a.from, b.from));
    if (!perYear || formats.length === 0) return [];
    const counts = formats.filter(({ words })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cs)(words[0]) && words[1] !== 'MONTH');
    const expected = 'a format such as YEAR.MAJOR.PATCH, or no `per-year`';
    if (counts.length === 0) {
        return [
            (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.I)('`core.major.per-year` bounds nothing: no format of `core.numbering` counts the lines of a year; remove it.', {
                found: `per-year: ${perYear}`,
                expected,
                at: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cr)([
                    'core',
                    'major',
                    'per-year'
                ], locate)
            })
        ];
    }
    const published = Object.entries(core?.schedule ?? {}).flatMap(([line, date])=>date ? [
            line
        ] : []);
    return published.filter(exceeds).map((line)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.I)(`The schedule publishes ${line}, and \`core.major.per-year\` allows ${perYear} lines a year; raise it, or correct the line.`, {
            found: line,
            expected: `a line from 1 to ${perYear} of its year`,
            at: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cr)([
                'core',
                'schedule',
                line
            ], locate)
        }));
    function exceeds(line) {
        const format = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.bw)(line, formats);
        return format !== null && counts.some(({ from })=>from === format.from) && !(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.bx)(line, format, perYear ?? null);
    }
}
function wrongFirst({ core }, locate) {
    const first = core?.first;
    const newest = (core?.numbering ?? []).toSorted((a, b)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ae)(a.from, b.from)).at(-1);
    if (typeof first !== 'number' || newest === undefined) return [];
    if (newest.format.split('.').length > 2) return [];
    return [
        (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.I)(`\`core.first\` is ${first}, and ${newest.format} has no third number for it; write \`first: none\`, or a format of three words.`, {
            found: `first: ${first} with ${newest.format}`,
            expected: '`first: none`, or a format such as MAJOR.MINOR.PATCH',
            at: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cr)([
                'core',
                'first'
            ], locate)
        })
    ];
}

// resolve/policy/lay-over.js
const ways = [
    [
        'weekday',
        'week'
    ],
    [
        'day'
    ],
    [
        'every',
        'from'
    ],
    [
        'after',
        'weeks'
    ]
];
const monthly = [
    'months',
    'offset-days'
];
function layOver(under, over) {
    return layMaps(under, over);
}
function layMaps(under, over) {
    const laid = new Map(Object.entries(under));
    for (const [key, value] of Object.entries(over)){
        if (value === null) laid.delete(key);
        else if (!isMap(value)) laid.set(key, value);
        else {
            const inherited = mapOrNone(laid.get(key));
            laid.set(key, layMaps(key === 'on' ? withoutRivals(inherited, value) : inherited, value));
        }
    }
    return Object.fromEntries(laid);
}
function withoutRivals(inherited, over) {
    const writes = (key)=>over[key] !== undefined && over[key] !== null;
    const chosen = ways.find((way)=>way.some(writes));
    if (chosen === undefined) return inherited;
    const isMonthly = chosen.includes('weekday') || chosen.includes('day');
    const rivals = [
        ...ways.flat().filter((key)=>!chosen.includes(key)),
        ...isMonthly ? [] : monthly
    ];
    return Object.fromEntries(Object.entries(inherited).filter(([key])=>!rivals.includes(key)));
}
function mapOrNone(value) {
    return isMap(value) ? value : {};
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// resolve/policy/resolve-policy.js
function resolvePolicy(files, unsaid) {
    const readings = files.map(readWrittenPolicy);
    const policies = readings.flatMap(({ policy })=>policy === null ? [] : [
            policy
        ]);
    const last = readings.at(-1);
    const paths = files.map(({ path })=>path);
    const ground = last?.document ? groundOf(last.document, paths, unsaid) : null;
    const problems = [
        ...readings.slice(0, -1).flatMap((reading)=>reading.problems),
        ...(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.n)([
            ...last?.problems ?? [],
            ...ground?.problems ?? []
        ])
    ];
    if (problems.length > 0 || ground === null || ground.written === null) {
        return {
            policy: null,
            problems
        };
    }
    return resolveOn(ground.written, policies);
}
function resolveOn(ground, policies) {
    let written = ground;
    for (const policy of policies.toReversed())written = layOver(written, policy.written);
    const locate = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ct)(policies.map(({ document })=>document));
    const problems = incoherencesOf(written, locate);
    if (problems.length > 0) return {
        policy: null,
        problems
    };
    const source = policies[0]?.document.path ?? '';
    return {
        policy: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cu)(written, source, locate, ground),
        problems
    };
}




/***/ })

};
;