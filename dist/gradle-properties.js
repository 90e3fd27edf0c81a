"use strict";
exports.id = 4093;
exports.ids = [4093];
exports.modules = {

/***/ 4093:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGradleProperties: function() { return /* binding */ readGradleProperties; }
/* harmony export */ });
/* harmony import */ var properties_file_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1355);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _gradle_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3841);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);





// resolve/manifests/gradle-properties.js
const brokenEscapePattern = /^(?![ \t\f]*[#!]).*?(?<!\\)(?:\\\\)*(?<escape>\\u(?![\dA-Fa-f]{4}))/dm;
function readGradleProperties(file, surroundings) {
    const properties = propertiesIn(file.text);
    if (properties === null) return {
        problems: [
            brokenEscape(file)
        ]
    };
    const propertyOf = (name)=>properties.getEffectiveProperty(name);
    const { marks } = surroundings;
    const version = propertyOf('version');
    const requirement = marks.properties.map(propertyOf).find((node)=>node !== undefined);
    const { name, included } = namesOf(file, surroundings);
    if (requirement === undefined) {
        if (version === undefined || name === null || name !== marks.name) return {};
        return {
            cores: [
                {
                    text: version.value,
                    location: placeOf(version, file)
                }
            ],
            release: 'core'
        };
    }
    if (version === undefined) return {
        problems: [
            withoutVersion(requirement, file)
        ]
    };
    const names = included.length > 0 || name === null ? included : [
        name
    ];
    if (names.length === 0) return {
        problems: [
            withoutName(version, file)
        ]
    };
    const plugins = names.map((each)=>({
            name: each,
            version: version.value,
            requirement: requirement.value,
            location: placeOf(version, file),
            requirementLocation: placeOf(requirement, file)
        }));
    return {
        plugins,
        release: 'plugin'
    };
}
function propertiesIn(text) {
    try {
        return new properties_file_parser__WEBPACK_IMPORTED_MODULE_2__/* .Properties */ .O(text);
    } catch  {
        return null;
    }
}
function namesOf({ path }, { open, repository }) {
    const settings = _core_js__WEBPACK_IMPORTED_MODULE_0__.cr.map((name)=>open((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bB)(path, name))).find((file)=>file !== null);
    const { name, included } = (0,_gradle_settings_js__WEBPACK_IMPORTED_MODULE_3__.r)(settings?.text ?? '');
    return {
        name: name ?? path.split('/').at(-2) ?? repository,
        included
    };
}
function placeOf(node, { path }) {
    const line = node.startingLineNumber;
    const [first = '', ...further] = node.rawLines;
    if (further.length > 0) return {
        path,
        line,
        column: 1,
        endColumn: first.length + 1
    };
    const { leadingWhitespace, escapedKey, separatorLeading, separatorChar, separatorTrailing } = node;
    const before = [
        leadingWhitespace,
        escapedKey,
        separatorLeading,
        separatorChar,
        separatorTrailing
    ];
    const column = before.join('').length + 1;
    return {
        path,
        line,
        column,
        endColumn: column + node.escapedValue.length
    };
}
function brokenEscape(file) {
    const [start, end] = brokenEscapePattern.exec(file.text)?.indices?.groups?.escape ?? [
        0,
        0
    ];
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.G)('The file cannot be read: in `.properties` a `\\u` begins a code point of four digits; write a backslash as `\\\\`.', {
        found: '\\u without four hexadecimal digits',
        expected: 'an escape such as \\u0041, or \\\\u for a backslash before a u',
        at: (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.p)(file, start, end))
    });
}
function withoutVersion(requirement, file) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.G)(`The file says which core the plugin needs (${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(requirement.key)}), but not which version the plugin has; add \`version=\`.`, {
        found: 'no `version`',
        expected: 'a line such as version=1.1.5',
        at: placeOf(requirement, file)
    });
}
function withoutName(version, file) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.G)("No name is known of the plugin that has this version; name it in settings.gradle: rootProject.name = 'plugin-dbt'.", {
        found: `version ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(version.value)} of no name`,
        expected: "rootProject.name = 'plugin-dbt' in settings.gradle",
        at: placeOf(version, file)
    });
}




/***/ }),

/***/ 3841:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ readGradleSettings; }
/* harmony export */ });
// resolve/manifests/gradle-settings.js
const quotedOrRemarkPattern = /(?<quoted>'[^'\n]*'|"[^"\n]*")|\/\/.*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/g;
const namePattern = /\brootProject\s*\.\s*name\s*=\s*(?:'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)")/;
const includePattern = /^[ \t]*include\b[\s(]*(?<list>(?:(?:'[^'\n]*'|"[^"\n]*")[\s,]*)+)/gm;
const quotedPattern = /'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)"/g;
function readGradleSettings(text) {
    const code = text.replace(quotedOrRemarkPattern, (_, kept)=>kept ?? ' ');
    const included = [
        ...code.matchAll(includePattern)
    ].flatMap(({ groups })=>[
            ...(groups?.list ?? '').matchAll(quotedPattern)
        ].map(quoted));
    const name = namePattern.exec(code);
    return {
        name: name === null ? null : quoted(name),
        included: included.flatMap((path)=>path.split(':').at(-1) || [])
    };
}
function quoted({ groups }) {
    return groups?.single ?? groups?.double ?? '';
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