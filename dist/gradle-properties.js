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
    const settings = _core_js__WEBPACK_IMPORTED_MODULE_0__.cS.map((name)=>open((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cb)(path, name))).find((file)=>file !== null);
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
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)('The file cannot be read: in `.properties` a `\\u` begins a code point of four digits; write a backslash as `\\\\`.', {
        found: '\\u without four hexadecimal digits',
        expected: 'an escape such as \\u0041, or \\\\u for a backslash before a u',
        at: (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.p)(file, start, end))
    });
}
function withoutVersion(requirement, file) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`The file says which core the plugin needs (${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(requirement.key)}), but not which version the plugin has; add \`version=\`.`, {
        found: 'no `version`',
        expected: 'a line such as version=1.1.5',
        at: placeOf(requirement, file)
    });
}
function withoutName(version, file) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)("No name is known of the plugin that has this version; name it in settings.gradle: rootProject.name = 'plugin-dbt'.", {
        found: `version ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(version.value)} of no name`,
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




/***/ }),

/***/ 1355:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: function() { return /* binding */ Properties; }
});

;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/escape/index.js
var escapeKey=function(e){return escapeContent(e,!0,arguments.length>1&&void 0!==arguments[1]&&arguments[1])};var escapeValue=function(e){return escapeContent(e,!1,arguments.length>1&&void 0!==arguments[1]&&arguments[1])};var REGEX_ESCAPE_NO_UNICODE=/[\s!#:=\\]/g,REGEX_ESCAPE_UNICODE=/[\s!#:=\\\u0000-\u001F\u007F-\uFFFF]/g,escapeContent=function(e,t,r){var n=r?REGEX_ESCAPE_UNICODE:REGEX_ESCAPE_NO_UNICODE;return n.lastIndex=0,e.replace(n,function(e,r){switch(e){case" ":return t||0===r?"\\ ":" ";case"\\":return"\\\\";case"\f":return"\\f";case"\n":return"\\n";case"\r":return"\\r";case"\t":return"\\t";case"=":case":":case"#":case"!":return"\\".concat(e);default:return"\\u"+("0000"+e.charCodeAt(0).toString(16)).slice(-4)}})};
;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/parser/normalize.js
var BOM="\ufeff",wrapAtWidth=function(e,a){if(e.length<=a)return e;for(var r=[],i=0,t=e.length;i<t;){var o=Math.min(i+a,t);if(o<t)for(var n=0;n<6&&o-n>i;n++){var p=o-n;if(p+5<=t&&"\\"===e[p]&&"u"===e[p+1]){o=p;break}}r.push(e.slice(i,o)),i=o}return r.join("\\\n  ")},rebuildPropertyLine=function(e,a){var r,i,t,o,n,p=!0===a.escapeUnicode,s=a.removeLeadingWhitespace?"":e.leadingWhitespace,c=p?escapeKey(e.key,!0):e.escapedKey,d=null!==(r=a.separatorLeading)&&void 0!==r?r:e.separatorLeading,l=null!==(i=a.separatorTrailing)&&void 0!==i?i:e.separatorTrailing;void 0!==a.separatorChar?(n=" "===a.separatorChar?"":a.separatorChar," "===a.separatorChar&&(d=null!==(t=a.separatorLeading)&&void 0!==t?t:" ")):n=null!==(o=e.separatorChar)&&void 0!==o?o:"";var u=p?escapeValue(e.value,!0):e.escapedValue;return void 0!==a.wrapKeysAt&&a.wrapKeysAt>0&&(c=wrapAtWidth(c,a.wrapKeysAt)),void 0!==a.wrapValuesAt&&a.wrapValuesAt>0&&(u=wrapAtWidth(u,a.wrapValuesAt)),"".concat(s).concat(c).concat(d).concat(n).concat(l).concat(u)};var formatNormalized=function(e,a,r,i){var t,o,n=null!==(t=i.endOfLineCharacter)&&void 0!==t?t:r,p=void 0!==i.separatorChar||void 0!==i.separatorLeading||void 0!==i.separatorTrailing||!0===i.escapeUnicode||!0===i.collapseMultiline||void 0!==i.wrapKeysAt||void 0!==i.wrapValuesAt||!0===i.removeLeadingWhitespace;if(i.deduplicateKeys){for(var s={},c=[],d=e.length-1;d>=0;d--){var l=e[d];"property"===l.type&&(s[l.key]?c.push(d):s[l.key]=!0)}o={};for(var u=0;u<c.length;u++){var v=c[u];if(o[v]=!0,!i.deduplicateKeysKeepLeadingNodes)for(var h=v-1;h>=0&&"property"!==e[h].type;h--)o[h]=!0}}for(var f=[],y=0;y<e.length;y++)if(!(null==o?void 0:o[y])){var g=e[y];switch(g.type){case"comment":if(i.removeComments)continue;f.push(i.removeLeadingWhitespace?"".concat(g.delimiter).concat(g.body):g.rawLine);break;case"blank":if(i.removeBlankLines)continue;f.push(g.rawLine);break;case"property":p?f.push(rebuildPropertyLine(g,i)):f.push(g.rawLines.join(n))}}return(a?BOM:"")+f.join(n)};
;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/characters.js
var CH_TAB=9;var CH_LF=10;var CH_FF=12;var CH_CR=13;var CH_SPACE=32;var CH_BANG=33;var CH_HASH=35;var CH_COLON=58;var CH_EQUALS=61;var CH_BACKSLASH=92;var CH_LOWER_F=102;var CH_LOWER_N=110;var CH_LOWER_R=114;var CH_LOWER_T=116;var CH_LOWER_U=117;var CH_BOM=65279;
;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/unescape/index.js
var hexValue=function(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1};var unescapeContent=function(e){if(-1===e.indexOf("\\"))return e;for(var r=e.length,a="",c=0,t=0;t<r;)if(e.charCodeAt(t)===CH_BACKSLASH){if(t>c&&(a+=e.slice(c,t)),++t>=r){a+="\\",c=t;break}switch(e.charCodeAt(t)){case CH_LOWER_N:a+="\n",t++;break;case CH_LOWER_T:a+="\t",t++;break;case CH_LOWER_R:a+="\r",t++;break;case CH_LOWER_F:a+="\f",t++;break;case CH_LOWER_U:if(t+4>=r)throw new Error("malformed escaped unicode characters '".concat(e.slice(t-1,t+5),"'"));var o=hexValue(e.charCodeAt(t+1)),C=hexValue(e.charCodeAt(t+2)),_=hexValue(e.charCodeAt(t+3)),h=hexValue(e.charCodeAt(t+4));if(o<0||C<0||_<0||h<0)throw new Error("malformed escaped unicode characters '".concat(e.slice(t-1,t+5),"'"));a+=String.fromCharCode(o<<12|C<<8|_<<4|h),t+=5;break;default:a+=e.charAt(t),t++}c=t}else t++;return c<r&&(a+=e.slice(c,r)),a};
;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/parser/parse.js
var isWhitespace=function(e){return e===CH_SPACE||e===CH_TAB||e===CH_FF},countTrailingBackslashes=function(e,r){for(var a=0,i=r-1;i>=0&&e.charCodeAt(i)===CH_BACKSLASH;)a++,i--;return a};var parseDocument=function(e){var r="string"==typeof e?e:e.toString(),a=r.length,i=0,s=a>0&&r.charCodeAt(0)===CH_BOM;s&&(i=1);for(var t="\n",n=i;n<a;n++){var C=r.charCodeAt(n);if(C===CH_CR){t=n+1<a&&r.charCodeAt(n+1)===CH_LF?"\r\n":"\r";break}if(C===CH_LF){t="\n";break}}for(var c=(i>0?r.slice(i):r).split(/\r\n|\r|\n/),o=[],l=0,h=c.length;l<h;){for(var H=c[l],p=l+1,v=0,A=H.length;v<A&&isWhitespace(H.charCodeAt(v));)v++;if(v>=A){var f={type:"blank",rawLine:H,lineNumber:p};o.push(f),l++}else{var _=H.charCodeAt(v);if(_!==CH_HASH&&_!==CH_BANG){for(var d=[H],u=p,g=v>0?H.slice(0,v):"",L=countTrailingBackslashes(H,A),S=L%2==1;S&&l+1<h;){var m=c[++l];d.push(m);var B=m.length;S=(L=countTrailingBackslashes(m,B))%2==1}var O=l+1,b=S,N=void 0;if(1===d.length){var k=v>0?H.slice(v):H;N=b?k.slice(0,-1):k}else{for(var y=[],W=0;W<d.length;W++){var F=d[W],E=void 0,T=void 0;if(0===W)E=v,T=F.length-1;else{E=0;for(var x=F.length;E<x&&isWhitespace(F.charCodeAt(E));)E++;T=W===d.length-1&&!b?x:x-1}y.push(F.slice(E,T))}N=y.join("")}for(var K=N.length,Q=0,U=!1;Q<K;){var j=N.charCodeAt(Q);if(j!==CH_BACKSLASH){if(!U&&(j===CH_EQUALS||j===CH_COLON||isWhitespace(j)))break;U=!1,Q++}else U=!U,Q++}var w=N.slice(0,Q),G="",M=void 0,P="",R=Q;if(R<K){for(var D=R;R<K&&isWhitespace(N.charCodeAt(R));)R++;if(R<K){var V=N.charCodeAt(R);if(V===CH_EQUALS||V===CH_COLON){G=N.slice(D,R),M=V===CH_EQUALS?"=":":";for(var q=++R;R<K&&isWhitespace(N.charCodeAt(R));)R++;P=N.slice(q,R)}else G=N.slice(D,R)}else G=N.slice(D,R)}var z=N.slice(R),I={type:"property",rawLines:d,leadingWhitespace:g,key:-1!==w.indexOf("\\")?unescapeContent(w):w,escapedKey:w,separatorLeading:G,separatorChar:M,separatorTrailing:P,value:-1!==z.indexOf("\\")?unescapeContent(z):z,escapedValue:z,startingLineNumber:u,endingLineNumber:O};o.push(I),l++}else{var J={type:"comment",rawLine:H,leadingWhitespace:v>0?H.slice(0,v):"",delimiter:_===CH_HASH?"#":"!",body:H.slice(v+1),lineNumber:p};o.push(J),l++}}}return{hasBom:s,eolCharacter:t,nodes:o}};
;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/parser/properties.js
function _class_call_check(e,r){if(!(e instanceof r))throw new TypeError("Cannot call a class as a function")}function _defineProperties(e,r){for(var t=0;t<r.length;t++){var n=r[t];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,n.key,n)}}function _create_class(e,r,t){return r&&_defineProperties(e.prototype,r),t&&_defineProperties(e,t),e}var properties_BOM="\ufeff";var Properties=function(){"use strict";function e(r){_class_call_check(this,e);var t=parseDocument(r);this.hasBom=t.hasBom,this.eolCharacter=t.eolCharacter,this.nodes=t.nodes}return _create_class(e,[{key:"getProperties",value:function(){return this.nodes.filter(function(e){return"property"===e.type})}},{key:"getComments",value:function(){return this.nodes.filter(function(e){return"comment"===e.type})}},{key:"getBlankLines",value:function(){return this.nodes.filter(function(e){return"blank"===e.type})}},{key:"toObject",value:function(){for(var e={},r=0,t=this.nodes;r<t.length;r++){var n=t[r];"property"===n.type&&(e[n.key]=n.value)}return e}},{key:"getPropertyNodes",value:function(e){return this.nodes.filter(function(r){return"property"===r.type&&r.key===e})}},{key:"getEffectiveProperty",value:function(e){for(var r=this.nodes.length-1;r>=0;r--){var t=this.nodes[r];if("property"===t.type&&t.key===e)return t}}},{key:"getKeyCollisions",value:function(){for(var e={},r=0,t=this.nodes;r<t.length;r++){var n=t[r];if("property"===n.type){var o=e[n.key];void 0===o?e[n.key]=[n]:o.push(n)}}for(var i=[],a=0,s=Object.keys(e);a<s.length;a++){var u=s[a],f=e[u];void 0!==f&&f.length>1&&i.push({key:u,nodes:f})}return i}},{key:"getLeadingNodes",value:function(e){for(var r=-1,t=this.nodes.length-1;t>=0;t--){var n=this.nodes[t];if("property"===n.type&&n.key===e){r=t;break}}if(r<=0)return[];for(var o=[],i=r-1;i>=0;i--){var a=this.nodes[i];if("property"===a.type)break;o.unshift(a)}return o}},{key:"format",value:function(e){if(!e){for(var r=this.eolCharacter,t=[],n=0,o=this.nodes;n<o.length;n++){var i=o[n];"property"===i.type?t.push(i.rawLines.join(r)):t.push(i.rawLine)}return(this.hasBom?properties_BOM:"")+t.join(r)}return formatNormalized(this.nodes,this.hasBom,this.eolCharacter,e)}}]),e}();

/***/ })

};
;