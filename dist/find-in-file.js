"use strict";
exports.id = 4862;
exports.ids = [4862];
exports.modules = {

/***/ 6533:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ readNamed; },
/* harmony export */   b: function() { return /* binding */ readUnversioned; },
/* harmony export */   i: function() { return /* binding */ isRange; },
/* harmony export */   p: function() { return /* binding */ pluginOf; },
/* harmony export */   r: function() { return /* binding */ readCoordinates; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);



// resolve/manifests/coordinates.js
const coordinatesPattern = /^(?:[\w.-]+:(?<name>[\w.-]+):(?:jar|zip|war|hpi)(?::[\w.-]+)?|(?:[\w.-]+:)?[\w.-]+:(?<named>[\w.-]+)):(?<version>[^\s:]+)$/d;
const unversionedPattern = /^[A-Za-z_][\w.-]*:(?<name>[A-Za-z][\w.-]*):?$/;
const maxCoordinates = 1000;
function readCoordinates(text) {
    if (text.text.length > maxCoordinates) return null;
    const match = coordinatesPattern.exec(text.text);
    const name = match?.groups?.name ?? match?.groups?.named;
    const place = match?.indices?.groups?.version;
    if (name === undefined || name.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.cd || place === undefined) return null;
    const version = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, ...place);
    return pluginOf(name, version.text, version);
}
function readUnversioned(text) {
    if (text.text.length > maxCoordinates) return null;
    const name = unversionedPattern.exec(text.text)?.groups?.name;
    if (name === undefined || name.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.cd) return null;
    return pluginOf(name, 'LATEST', text);
}
function readNamed(text) {
    if (text.text.length > maxCoordinates) return null;
    const { name, version } = namedPattern.exec(text.text)?.groups ?? {};
    if (name === undefined || version === undefined || name.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.cd) return null;
    return pluginOf(name, version, (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, -version.length));
}
const namedPattern = /^(?<name>[\w.-]+)@(?<version>v?\d[^\s@]*|latest|develop)$/i;
function pluginOf(name, version, written) {
    return {
        name,
        version,
        requirement: null,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.b)(written),
        requirementLocation: null
    };
}
function isRange(version) {
    return /^[[(]|[\])*+]$/.test(version) || version.toUpperCase() === 'RELEASE';
}




/***/ }),

/***/ 4862:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ textOf; },
/* harmony export */   b: function() { return /* binding */ mapWith; },
/* harmony export */   c: function() { return /* binding */ contentLines; },
/* harmony export */   d: function() { return /* binding */ isStructured; },
/* harmony export */   e: function() { return /* binding */ entriesOf; },
/* harmony export */   f: function() { return /* binding */ findersOf; },
/* harmony export */   g: function() { return /* binding */ coreIn; },
/* harmony export */   h: function() { return /* binding */ coreInTag; },
/* harmony export */   i: function() { return /* binding */ itemsOf; },
/* harmony export */   j: function() { return /* binding */ endOfVersion; },
/* harmony export */   k: function() { return /* binding */ isComplete; },
/* harmony export */   l: function() { return /* binding */ layered; },
/* harmony export */   m: function() { return /* binding */ mapOf; },
/* harmony export */   n: function() { return /* binding */ nodesAt; },
/* harmony export */   p: function() { return /* binding */ pluginIn; },
/* harmony export */   r: function() { return /* binding */ readByFinders; },
/* harmony export */   t: function() { return /* binding */ textsOf; },
/* harmony export */   u: function() { return /* binding */ unreadable; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);
/* harmony import */ var _coordinates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6533);




// resolve/manifests/read-template.js
function pluginIn(text, templates) {
    for (const ends of [
        null,
        endOfMoving
    ]){
        for (const { template, optional } of templates){
            const match = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cx)(template, text.text, ends);
            if (match?.name === undefined) continue;
            const [name, version, requires] = [
                'name',
                'version',
                'requires'
            ].map((field)=>{
                const span = match[field];
                return span === undefined ? null : (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, ...span);
            });
            if (name === null || name === undefined) continue;
            const plugin = pluginWith(name, version ?? null, requires ?? null, optional);
            if (plugin !== null) return plugin;
        }
    }
    return null;
}
function pluginWith(name, version, requires, optional) {
    if (name.text.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.cd || !isName.test(name.text)) return null;
    const isMissing = version === null || version.text === '';
    const text = isMissing ? optional ? '' : 'LATEST' : isMoving(version.text) ? 'LATEST' : version.text;
    return {
        name: name.text,
        version: text,
        requirement: requires?.text ?? null,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.b)(isMissing ? name : version),
        requirementLocation: requires === null ? null : (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.b)(requires)
    };
}
const isName = /^[\w@](?!\S*:\/\/)\S*$/;
function coreIn(text, template) {
    if (template === null) return coreAt(text);
    const span = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cx)(template, text.text)?.version;
    if (span !== undefined) return coreAt((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, ...span));
    const moving = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cx)(template, text.text, endOfMoving)?.version;
    return moving === undefined ? null : coreAt((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, ...moving));
}
function coreInTag(tag, template) {
    const ends = (text, start)=>/^v?\d/i.test(text.slice(start, start + 2)) ? start + endOfVersion(text.slice(start)) : null;
    const span = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cx)(template, tag.text.slice(0, _core_js__WEBPACK_IMPORTED_MODULE_0__.cw), ends)?.version;
    if (span === undefined) return null;
    const core = coreAt((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(tag, ...span));
    const isCounted = template.steps.some((step)=>step.kind === 'number' && step.count !== null);
    return isCounted || isComplete(core.text) ? core : {
        ...core,
        floats: true
    };
}
function coreAt(version) {
    const { text } = version;
    return {
        text,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.b)(version),
        floats: isMoving(text)
    };
}
function endOfVersion(tag) {
    for(let end = tag.length; end > 0; end = tag.lastIndexOf('-', end - 1)){
        if (/^v?\d+$/i.test(tag.slice(0, end)) || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(tag.slice(0, end))) return end;
    }
    return tag.length;
}
function isComplete(version) {
    return /^v?\d/i.test(version) && !/^v?\d+(?:\.\d+)?(?![\d.])/i.test(version);
}
const movingWord = /^(?:latest|newest|develop|stable|experimental|nightly|main|master|next|lts)$/i;
function isMoving(version) {
    if ((0,_coordinates_js__WEBPACK_IMPORTED_MODULE_2__.i)(version) || movingWord.test(version) || /[\s|,]/.test(version)) return true;
    return !/^v?\d/i.test(version) || /(?:^|\.)[xX*](?:\.|$)/.test(version);
}
const endOfMoving = (text, start)=>{
    const { length } = /^[^\s:@;]*/.exec(text.slice(start))?.[0] ?? '';
    const written = text.slice(start, start + length);
    const isWritten = movingWord.test(written) || /^[\^~<>=*[(]/.test(written);
    return length > 0 && isWritten ? start + length : null;
};

// resolve/manifests/yaml-value.js
function mapOf(value) {
    return value?.kind === 'map' ? value : null;
}
function itemsOf(value) {
    return value?.kind === 'list' ? value.items() : [];
}
function textOf(value) {
    return value?.kind === 'text' && value.value !== null ? value.passage() : null;
}
const maxLists = 20;
function textsOf(value, depth = 0) {
    const text = textOf(value);
    if (text !== null) return [
        text
    ];
    return depth === maxLists ? [] : itemsOf(value).flatMap((item)=>textsOf(item, depth + 1));
}
function entriesOf(value) {
    const map = mapOf(value);
    if (map === null) return [];
    return map.keys().flatMap((key)=>{
        const part = map.get(key);
        return part === null ? [] : [
            [
                key,
                part
            ]
        ];
    });
}
function layered(upper, lower) {
    return {
        kind: 'map',
        tag: upper.tag,
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
            return above?.kind === 'map' && below?.kind === 'map' ? layered(above, below) : above ?? below;
        }
    };
}
function mapWith(parts) {
    return {
        kind: 'map',
        tag: null,
        keys: ()=>[
                ...parts.keys()
            ],
        get: (key)=>parts.get(key) ?? null
    };
}

// resolve/manifests/find-in-file.js
function findersOf(path, { finders }) {
    const reads = (finder)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cQ)(finder) && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cR)(finder.in, path);
    const [core, plugins] = [
        finders.core.filter(reads),
        finders.plugins.filter(reads)
    ];
    return core.length + plugins.length === 0 ? null : {
        core,
        plugins
    };
}
function readByFinders(file, finders, treeOf) {
    const found = {
        cores: [],
        plugins: [],
        unreadableInstalls: [],
        problems: []
    };
    readLines(file, finders, found);
    if (!isStructured(finders)) return found;
    const tree = treeOf(file);
    if (tree === null) found.problems.push(withoutStructure(file));
    else {
        for (const root of tree.roots)readTree(root, finders, found);
        found.problems.push(...tree.problems());
    }
    return found;
}
function isStructured({ core, plugins }) {
    return [
        ...core,
        ...plugins
    ].some(({ kind })=>kind !== 'line');
}
function readLines(file, { core, plugins }, found) {
    const ofCore = core.filter(isLine);
    const ofPlugins = plugins.filter(isLine);
    if (ofCore.length + ofPlugins.length === 0) return;
    for (const line of contentLines((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.p)(file, 0, file.text.length))){
        readText(line, ofCore, ofPlugins, found);
    }
}
function isLine(finder) {
    return finder.kind === 'line';
}
function contentLines(text) {
    const lines = [];
    for(let start = 0; start <= text.text.length;){
        const next = text.text.indexOf('\n', start);
        const end = next === -1 ? text.text.length : next;
        const written = text.text.slice(start, end);
        const content = withoutRemark(written).trimEnd();
        const lead = content.length - content.trimStart().length;
        if (content.length > lead) lines.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, start + lead, start + content.length));
        start = end + 1;
    }
    return lines;
}
function withoutRemark(line) {
    for(let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)){
        if (line.slice(0, at).trim() === '' || ' \t'.includes(line.charAt(at - 1))) {
            return line.slice(0, at);
        }
    }
    return line;
}
function readText(text, ofCore, ofPlugins, found) {
    for (const { template } of ofCore){
        const core = coreIn(text, template);
        if (core === null) continue;
        found.cores.push(core);
        return;
    }
    const templates = ofPlugins.flatMap(({ template, optional })=>template === null ? [] : {
            template,
            optional
        });
    const plugin = pluginIn(text, templates);
    if (plugin !== null) found.plugins.push(plugin);
    else if (ofPlugins.length > 0) found.unreadableInstalls.push(unreadable(text, ofPlugins));
    else if (ofCore.length > 0) found.problems.push(withoutCore(text, ofCore));
}
function readTree(root, { core, plugins }, found) {
    const places = new Map();
    const place = (finder)=>{
        const key = JSON.stringify(finder.at);
        const known = places.get(key) ?? {
            core: [],
            plugins: []
        };
        places.set(key, known);
        return known;
    };
    for (const finder of core)if (!isLine(finder)) place(finder).core.push(finder);
    for (const finder of plugins)if (!isLine(finder)) place(finder).plugins.push(finder);
    for (const [key, at] of places){
        for (const node of nodesAt(root, JSON.parse(key)))readNode(node, at, found);
    }
}
function nodesAt(root, path) {
    let nodes = root === null ? [] : [
        root
    ];
    for (const key of path){
        nodes = nodes.flatMap((node)=>{
            const exact = mapOf(node)?.get(key) ?? null;
            if (exact !== null) return [
                exact
            ];
            if (!key.includes('*')) return [];
            const entries = entriesOf(node).filter(([name])=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cy)(key, name));
            return [
                ...entries.map(([, value])=>value),
                ...key === '*' ? itemsOf(node) : []
            ];
        });
    }
    return nodes;
}
function readNode(node, at, found) {
    const text = textOf(node);
    const ofCore = at.core.filter(isValue);
    const ofPlugins = at.plugins.filter(isValue);
    const others = at.plugins.filter((finder)=>!isValue(finder));
    if (text !== null) {
        const trimmed = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, leadOf(text.text), text.text.trimEnd().length);
        if (trimmed.text === '') return;
        if (ofCore.length + ofPlugins.length > 0) readText(trimmed, ofCore, ofPlugins, found);
        else if (others.length > 0) found.unreadableInstalls.push(unreadable(trimmed, others));
        return;
    }
    if (node.kind === 'text') return;
    let isRead = false;
    for (const finder of others){
        const plugins = finder.kind === 'keys' ? pluginsByKey(node, finder) : finder.kind === 'entry' ? pluginOfEntry(node, finder) : null;
        if (plugins === null) continue;
        isRead = true;
        found.plugins.push(...plugins);
    }
    const written = firstText(node);
    if (isRead || written === null) return;
    if (at.plugins.length > 0) found.unreadableInstalls.push(unreadable(written, at.plugins));
    else found.problems.push(withoutCore(written, ofCore));
}
function isValue(finder) {
    return finder.kind === 'value';
}
function leadOf(text) {
    return text.length - text.trimStart().length;
}
function pluginsByKey(node, { keys, optional }) {
    if (node.kind !== 'map') return null;
    return entriesOf(node).flatMap(([name, value])=>{
        if (!(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cy)(keys, name)) return [];
        const version = textOf(value);
        const written = version ?? firstText(value);
        const plugin = pluginWith(nameOf(name, written), version, null, optional);
        return plugin ?? [];
    });
}
function nameOf(name, value) {
    return {
        text: name,
        pieces: value?.pieces ?? []
    };
}
function pluginOfEntry(node, finder) {
    const partAt = (path)=>path === null ? null : textOf(nodesAt(node, path)[0] ?? null);
    const name = partAt(finder.name);
    if (name === null) return null;
    const plugin = pluginWith(name, partAt(finder.version), partAt(finder.requires), finder.optional);
    const repository = partAt(finder.repository)?.text;
    if (plugin === null) return null;
    return [
        repository === undefined ? plugin : {
            ...plugin,
            repository
        }
    ];
}
function firstText(node) {
    const text = textOf(node);
    if (text !== null) return text;
    const parts = node.kind === 'map' ? entriesOf(node).map(([, part])=>part) : itemsOf(node);
    for (const part of parts.slice(0, 10)){
        const first = firstText(part);
        if (first !== null) return first;
    }
    return null;
}
function unreadable(text, finders) {
    return {
        text: text.text,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.b)(text),
        why: 'it is not written in a form that the policy reads plugins from',
        remedy: `Write it as ${formsOf(finders)}.`
    };
}
function formsOf(finders) {
    const forms = finders.map((finder)=>'template' in finder && finder.template !== null ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(finder.template.text) : finder.kind === 'entry' ? `a map with ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(finder.name.join('.'))}` : 'a map of names and versions');
    return [
        ...new Set(forms)
    ].slice(0, 5).join(' or ');
}
function withoutCore(text, finders) {
    const [finder] = finders;
    const form = finder !== undefined && 'template' in finder && finder.template !== null ? finder.template.text : 'a version';
    return {
        message: `The policy says that the core's version stands here, and "${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(text.text)}" is not written as ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(form)}.`,
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(text.text),
        expected: `the core's version, written as ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(form)}`,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.b)(text)
    };
}
function withoutStructure({ path }) {
    const expected = 'YAML, JSON, TOML, XML or a property file, by its ending';
    return {
        message: `The policy reads keys of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)}, and nothing is known about the structure of such a file; read its lines with \`line\`.`,
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path),
        expected,
        location: {
            path,
            line: 1,
            column: 1,
            endColumn: 1
        }
    };
}




/***/ }),

/***/ 1298:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ partOf; },
/* harmony export */   b: function() { return /* binding */ placeOf; },
/* harmony export */   i: function() { return /* binding */ inserted; },
/* harmony export */   j: function() { return /* binding */ joined; },
/* harmony export */   l: function() { return /* binding */ lineStartsOf; },
/* harmony export */   p: function() { return /* binding */ passageIn; },
/* harmony export */   s: function() { return /* binding */ spaced; },
/* harmony export */   w: function() { return /* binding */ writtenAs; }
/* harmony export */ });
// resolve/manifests/passage.js
function passageIn(file, start, end) {
    return writtenAs(file.text.slice(start, end), {
        file,
        start,
        end
    });
}
function writtenAs(text, span) {
    return {
        text,
        pieces: [
            {
                at: 0,
                length: text.length,
                span
            }
        ]
    };
}
function inserted(text) {
    return {
        text,
        pieces: [
            {
                at: 0,
                length: text.length,
                span: null
            }
        ]
    };
}
function partOf({ text, pieces }, start, end) {
    const part = text.slice(start, end);
    const from = start < 0 ? Math.max(0, text.length + start) : Math.min(start, text.length);
    const to = from + part.length;
    const [only] = pieces;
    if (only !== undefined && pieces.length === 1) {
        const span = spanWithin(only, from, part.length);
        return {
            text: part,
            pieces: [
                {
                    at: 0,
                    length: part.length,
                    span
                }
            ]
        };
    }
    const parts = [];
    const first = lastAtOrBelow(pieces.length, (index)=>pieces[index]?.at ?? 0, from);
    for(let index = first; index < pieces.length; index += 1){
        const piece = pieces[index];
        if (piece === undefined || piece.at >= to && parts.length > 0) break;
        const begin = Math.max(piece.at, from);
        const length = Math.min(piece.at + piece.length, to) - begin;
        append(parts, {
            at: begin - from,
            length,
            span: spanWithin(piece, begin - piece.at, length)
        });
    }
    return {
        text: part,
        pieces: parts
    };
}
function joined(passages) {
    const [only] = passages;
    if (only !== undefined && passages.length === 1) return only;
    const pieces = [];
    let at = 0;
    for (const passage of passages){
        for (const piece of passage.pieces)append(pieces, {
            ...piece,
            at: at + piece.at
        });
        at += passage.text.length;
    }
    return {
        text: passages.map(({ text })=>text).join(''),
        pieces
    };
}
function spaced(passages) {
    return joined(passages.flatMap((passage, index)=>index === 0 ? [
            passage
        ] : [
            space,
            passage
        ]));
}
function placeOf({ pieces }) {
    const span = longestRun(pieces);
    if (span === null) return null;
    const { path, text } = span.file;
    const starts = lineStartsOf(span.file);
    const index = lastAtOrBelow(starts.length, (line)=>starts[line] ?? 0, span.start);
    const nextLine = starts[index + 1] ?? text.length + 1;
    const lineEnd = nextLine - (text.charAt(nextLine - 2) === '\r' ? 2 : 1);
    const column = span.start - (starts[index] ?? 0) + 1;
    const length = Math.max(0, Math.min(span.end, lineEnd) - span.start);
    return {
        path,
        line: index + 1,
        column,
        endColumn: column + length
    };
}
function lineStartsOf(file) {
    const known = knownLineStarts.get(file);
    if (known !== undefined) return known;
    const starts = [
        0
    ];
    for(let end = file.text.indexOf('\n'); end !== -1; end = file.text.indexOf('\n', end + 1)){
        starts.push(end + 1);
    }
    knownLineStarts.set(file, starts);
    return starts;
}
const knownLineStarts = new WeakMap();
const space = inserted(' ');
function append(pieces, piece) {
    const last = pieces.at(-1);
    if (last === undefined) pieces.push(piece);
    else if (last.length === 0) pieces[pieces.length - 1] = piece;
    else if (isOneRun(last, piece)) pieces[pieces.length - 1] = together(last, piece);
    else if (piece.length > 0) pieces.push(piece);
}
function isOneRun(one, other) {
    if (one.span === null || other.span === null) return one.span === other.span;
    return isBehind(one.span, other.span) && isPlain(one) && isPlain(other);
}
function isBehind(one, other) {
    return one.file === other.file && one.end === other.start;
}
function together({ at, length, span }, other) {
    const end = other.span?.end ?? 0;
    return {
        at,
        length: length + other.length,
        span: span === null ? null : {
            ...span,
            end
        }
    };
}
function isPlain({ length, span }) {
    return span === null || span.end - span.start === length;
}
function spanWithin(piece, start, length) {
    const { span } = piece;
    if (span === null || !isPlain(piece)) return span;
    return {
        file: span.file,
        start: span.start + start,
        end: span.start + start + length
    };
}
function longestRun(pieces) {
    let longest = null;
    let run = null;
    for (const { span, length } of pieces){
        run = span === null ? null : goneOn(run, span, length);
        if (run !== null && (longest === null || run.length > longest.length)) longest = run;
    }
    return longest?.span ?? null;
}
function goneOn(run, span, length) {
    if (run === null || !isBehind(run.span, span)) return {
        span,
        length
    };
    return {
        span: {
            ...run.span,
            end: span.end
        },
        length: run.length + length
    };
}
function lastAtOrBelow(count, valueAt, limit) {
    let low = 0;
    let high = count - 1;
    while(low < high){
        const middle = Math.ceil((low + high) / 2);
        if (valueAt(middle) <= limit) low = middle;
        else high = middle - 1;
    }
    return Math.max(low, 0);
}




/***/ })

};
;