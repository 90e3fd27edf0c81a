"use strict";
exports.id = 5695;
exports.ids = [5695];
exports.modules = {

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




/***/ }),

/***/ 5695:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPlainList: function() { return /* binding */ readPlainList; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);



// resolve/manifests/plain-list.js
const remarkPattern = /(?<=^|\s)#.*/gm;
const readPlainList = (file)=>{
    const text = file.text.replace(remarkPattern, (remark)=>' '.repeat(remark.length));
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cc)(file.path, text, (start, end)=>(0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.p)(file, start, end)));
};




/***/ })

};
;