"use strict";
exports.id = 4758;
exports.ids = [4758];
exports.modules = {

/***/ 2377:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ readShell; },
/* harmony export */   b: function() { return /* binding */ readWords; },
/* harmony export */   c: function() { return /* binding */ composeDialect; },
/* harmony export */   d: function() { return /* binding */ coreOfTag; },
/* harmony export */   e: function() { return /* binding */ expand; },
/* harmony export */   f: function() { return /* binding */ coreOfImage; },
/* harmony export */   g: function() { return /* binding */ readVariables; },
/* harmony export */   h: function() { return /* binding */ hasVariable; },
/* harmony export */   i: function() { return /* binding */ imageFindersFor; },
/* harmony export */   j: function() { return /* binding */ readArchive; },
/* harmony export */   k: function() { return /* binding */ joinPath; },
/* harmony export */   l: function() { return /* binding */ isImageFinder; },
/* harmony export */   m: function() { return /* binding */ readDockerfileAs; },
/* harmony export */   n: function() { return /* binding */ addReading; },
/* harmony export */   o: function() { return /* binding */ emptyFound; },
/* harmony export */   p: function() { return /* binding */ dockerfile; },
/* harmony export */   r: function() { return /* binding */ readImage; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _coordinates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6533);
/* harmony import */ var _find_in_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4862);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1298);





// resolve/manifests/shell-word.js
const shellDialect = {
    escape: '\\',
    quotes: true,
    doubledDollar: false,
    commands: true
};
const maxNesting$1 = 100;
function readerOf(passage, dialect, readSteps = ()=>[], depth = 0) {
    return {
        passage,
        text: passage.text,
        dialect,
        at: 0,
        depth,
        inQuotes: false,
        readSteps
    };
}
function readWord$2(reader, ends) {
    const { passage, text, dialect } = reader;
    const start = reader.at;
    const parts = [];
    while(reader.at < text.length){
        const character = text.charAt(reader.at);
        if (ends(character)) break;
        if (character === dialect.escape && character !== '') readEscape(reader, parts);
        else if (character === "'" && dialect.quotes && !reader.inQuotes) readSingleQuoted(reader, parts);
        else if (character === '"' && dialect.quotes) readDoubleQuoted(reader, parts);
        else if (character === '$') readDollar(reader, parts, false);
        else if (character === '`' && dialect.commands) readBackticks(reader, parts, false);
        else readText(reader, parts);
    }
    const end = reader.at;
    return {
        parts,
        written: ()=>(0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, start, end)
    };
}
const plainPattern = /[^\\'"$`\s;&|<>(){},#]+/y;
function readText(reader, parts) {
    const start = reader.at;
    plainPattern.lastIndex = start;
    const [plain = reader.text.charAt(start)] = plainPattern.exec(reader.text) ?? [];
    reader.at = start + plain.length;
    parts.push({
        kind: 'text',
        passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(reader.passage, start, reader.at),
        quoted: false
    });
}
const endsAtBrace = (character)=>character === '}';
function readEscape(reader, parts) {
    const { text, passage, at } = reader;
    const width = lineEndAt(text, at + 1);
    if (width > 0) reader.at = at + 1 + width;
    else {
        parts.push({
            kind: 'text',
            passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, at + 1, at + 2),
            quoted: true
        });
        reader.at = at + 2;
    }
}
function lineEndAt(text, at) {
    if (text.charAt(at) === '\n') return 1;
    return text.startsWith('\r\n', at) ? 2 : 0;
}
function readSingleQuoted(reader, parts) {
    const { text, passage, at } = reader;
    const close = text.indexOf("'", at + 1);
    const end = close === -1 ? text.length : close;
    parts.push({
        kind: 'text',
        passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, at + 1, end),
        quoted: true
    });
    reader.at = end + 1;
}
const quotedTextPattern = /[^"\\$`]+/y;
function readDoubleQuoted(reader, parts) {
    const { text, passage, dialect } = reader;
    parts.push({
        kind: 'text',
        passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, reader.at, reader.at),
        quoted: true
    });
    reader.at += 1;
    const { inQuotes } = reader;
    reader.inQuotes = true;
    while(reader.at < text.length && text.charAt(reader.at) !== '"'){
        const character = text.charAt(reader.at);
        quotedTextPattern.lastIndex = reader.at;
        const [run = character] = quotedTextPattern.exec(text) ?? [];
        const escapes = character === dialect.escape && '"\\$`\r\n'.includes(text.charAt(reader.at + 1));
        if (escapes) readEscape(reader, parts);
        else if (character === '$') readDollar(reader, parts, true);
        else if (character === '`' && dialect.commands) readBackticks(reader, parts, true);
        else {
            const end = reader.at + run.length;
            parts.push({
                kind: 'text',
                passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, reader.at, end),
                quoted: true
            });
            reader.at = end;
        }
    }
    reader.at += 1;
    reader.inQuotes = inQuotes;
}
const namePattern = /[A-Za-z_]\w*|[\d@*#?$!-]/y;
function readDollar(reader, parts, quoted) {
    const { text, passage, dialect, at: start } = reader;
    const next = text.charAt(start + 1);
    const goesDeeper = next === '{' || next === '(' && dialect.commands;
    if (dialect.doubledDollar && next === '$') {
        parts.push({
            kind: 'text',
            passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, start + 1, start + 2),
            quoted: true
        });
        reader.at = start + 2;
    } else if (next === "'" && dialect.commands && !quoted) {
        reader.at += 1;
        readSingleQuoted(reader, parts);
    } else if (goesDeeper && reader.depth < maxNesting$1) {
        reader.depth += 1;
        parts.push(next === '{' ? readBraced(reader, quoted) : readOutput(reader, quoted));
        reader.depth -= 1;
    } else {
        parts.push(readBare(reader, quoted));
    }
}
function readBare(reader, quoted) {
    const { text, passage, at: start, dialect } = reader;
    namePattern.lastIndex = start + 1;
    const name = namePattern.exec(text)?.[0] ?? '';
    const isName = dialect.commands ? name !== '' : /^[A-Za-z_]/.test(name);
    reader.at = start + 1 + (isName ? name.length : 0);
    const written = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, start, reader.at);
    if (!isName) return {
        kind: 'text',
        passage: written,
        quoted: true
    };
    return {
        kind: 'parameter',
        written,
        name,
        isArray: false,
        operator: '',
        word: null,
        quoted
    };
}
const bracedPattern = /(?<name>[A-Za-z_]\w*|[\d@*])(?<index>\[[@*]\])?(?<operator>:?[-+=?]|##?|%%?|\/\/?|\^\^?|,,?|:)?/y;
function readBraced(reader, quoted) {
    const { text, passage, at: start } = reader;
    const expression = text.startsWith('{', start + 2) ? endOfExpression(text, start) : null;
    if (expression !== null) {
        reader.at = expression;
        return unread((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, start, expression), quoted);
    }
    bracedPattern.lastIndex = start + 2;
    const match = bracedPattern.exec(text);
    const { name = null, index, operator = '' } = match?.groups ?? {};
    reader.at = start + 2 + (match?.[0].length ?? 0);
    const word = readWord$2(reader, endsAtBrace);
    const closed = text.charAt(reader.at) === '}';
    reader.at = Math.min(reader.at + 1, text.length);
    const isKnown = closed && (operator !== '' || word.parts.length === 0);
    return {
        kind: 'parameter',
        written: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, start, reader.at),
        name: isKnown ? name : null,
        isArray: index !== undefined || name === '@' || name === '*',
        operator,
        word: operator === '' ? null : word,
        quoted
    };
}
const maxExpression = 1000;
function endOfExpression(text, start) {
    const end = text.slice(start, start + maxExpression).indexOf('}}');
    return end === -1 ? null : start + end + 2;
}
function readOutput(reader, quoted) {
    const { passage, at: start, text, inQuotes } = reader;
    reader.at = start + 2;
    if (text.charAt(reader.at) === '(') {
        reader.at = endOfArithmetic(text, reader.at);
        return unread((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, start, reader.at), quoted);
    }
    reader.inQuotes = false;
    const steps = reader.readSteps(reader);
    reader.inQuotes = inQuotes;
    return {
        kind: 'output',
        written: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, start, reader.at),
        steps,
        quoted
    };
}
function unread(written, quoted) {
    const part = {
        name: null,
        isArray: false,
        operator: '',
        word: null
    };
    return {
        kind: 'parameter',
        written,
        quoted,
        ...part
    };
}
function endOfArithmetic(text, start) {
    let open = 1;
    for(let at = start + 1; at < text.length; at += 1){
        const character = text.charAt(at);
        if (character === '(') open += 1;
        if (character === ')') open -= 1;
        if (open === 0) return text.charAt(at + 1) === ')' ? at + 2 : at + 1;
    }
    return text.length;
}
const backticksPattern = /`(?:[^`\\]|\\[\s\S])*(?:`|$(?![\s\S]))/y;
function readBackticks(reader, parts, quoted) {
    const { text, passage, at: start, dialect, depth } = reader;
    backticksPattern.lastIndex = start;
    const length = backticksPattern.exec(text)?.[0].length ?? text.length - start;
    reader.at = start + length;
    const inside = readerOf((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, start + 1, reader.at - 1), dialect, reader.readSteps, depth + 1);
    const steps = depth < maxNesting$1 ? reader.readSteps(inside) : [];
    parts.push({
        kind: 'output',
        written: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, start, reader.at),
        steps,
        quoted
    });
}

// resolve/manifests/variables.js
const composeDialect = {
    escape: '',
    quotes: false,
    doubledDollar: true,
    commands: false
};
function dockerDialect(escapeSign) {
    return {
        escape: escapeSign,
        quotes: true,
        doubledDollar: false,
        commands: false
    };
}
const maxExpanded$1 = 200_000;
function expand(passage, lookUp, dialect = composeDialect) {
    const { text } = passage;
    const isPlain = !dialect.quotes || !/["']/.test(text) && !text.includes(dialect.escape);
    if (!hasVariable(text) && isPlain) return passage;
    const word = readWord$2(readerOf(passage, dialect), ()=>false);
    return textOf$1(word, lookUpScope(lookUp));
}
function hasVariable(text) {
    return text.includes('$');
}
function lookUpScope(lookUp) {
    let left = maxExpanded$1;
    const scope = {
        get: (name)=>{
            const value = lookUp(name);
            return value === null ? null : [
                value
            ];
        },
        set: ()=>{},
        spend: (characters)=>{
            left -= characters;
            return left >= 0;
        },
        textOf: (word)=>textOf$1(word, scope)
    };
    return scope;
}
function textOf$1(word, scope) {
    const parts = word.parts.map((part)=>{
        if (part.kind === 'text') return part.passage;
        if (part.kind === 'output') return part.written;
        const value = parameterValue(part, scope);
        return isUnknown(value) ? part.written : (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)(value);
    });
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)(parts);
}
function isUnknown(value) {
    return 'why' in value;
}
function parameterValue(part, scope) {
    const { name, operator, word, written } = part;
    if (name === null || /^[\d@*#?$!-]$/.test(name)) return unknownSign(written.text);
    const value = scope.get(name);
    if (value !== null && isUnknown(value)) return value;
    const isEmpty = operator.startsWith(':') && value !== null && isBlank$1(value);
    const isSet = value !== null && !isEmpty;
    switch(operator.replace(/^:(?=.)/, '')){
        case '-':
        case '=':
            return isSet ? spent$1(value, scope) : fallback(part, scope);
        case '+':
            return isSet ? single(word, scope) : [
                (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('')
            ];
        case '':
        case '?':
            return value === null ? withoutValue(name) : spent$1(value, scope);
        default:
            return value === null ? withoutValue(name) : changed(value, part, scope);
    }
}
function isBlank$1(value) {
    return value.every(({ text })=>text === '');
}
function spent$1(value, { spend }) {
    const characters = value.reduce((sum, { text })=>sum + text.length, 0);
    return spend(characters) ? value : tooMuch$1;
}
function fallback({ name, operator, word }, scope) {
    const value = single(word, scope);
    if (operator.endsWith('=') && name !== null) scope.set(name, value);
    return value;
}
function single(word, scope) {
    const text = word === null ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('') : scope.textOf(word);
    return isUnknown(text) ? text : [
        text
    ];
}
const tooMuch$1 = {
    why: 'its variables stand for more than is read',
    remedy: 'Write it out.'
};
function withoutValue(name) {
    return {
        why: `${name} has no value in the repository`,
        remedy: `Give ${name} a value where it is used, such as a default, or write it out.`
    };
}
function unknownSign(text) {
    return {
        why: `nothing in the repository says what ${text.slice(0, 40)} stands for`,
        remedy: 'Write it out.'
    };
}
const maxMatched = 500;
function changed(value, part, scope) {
    const { operator, written, name } = part;
    const text = part.word === null ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('') : scope.textOf(part.word);
    if (isUnknown(text)) return text;
    const change = changeOf(operator, text);
    const costs = value.reduce((sum, each)=>sum + each.text.length * (text.text.length + 1), 0);
    const isBounded = [
        text,
        ...value
    ].every((each)=>each.text.length <= maxMatched);
    if (change === null || name === null || !isBounded) return unknownSign(written.text);
    return scope.spend(costs) ? value.map(change) : tooMuch$1;
}
function changeOf(operator, word) {
    switch(operator){
        case '#':
        case '##':
            return withoutStart$1(word.text, operator.length > 1);
        case '%':
        case '%%':
            return withoutEnd(word.text, operator.length > 1);
        case '/':
        case '//':
            return withReplaced(word, operator.length > 1);
        case ':':
            return cutOut(word.text);
        default:
            return word.text === '' ? inOtherCase(operator) : null;
    }
}
function withoutStart$1(pattern, longest) {
    const signs = signsOf(pattern);
    return (value)=>(0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(value, matchLength(signs, [
            ...value.text
        ], longest));
}
function withoutEnd(pattern, longest) {
    const signs = signsOf(pattern).reverse();
    return (value)=>{
        const length = matchLength(signs, [
            ...value.text
        ].reverse(), longest);
        return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(value, 0, value.text.length - length);
    };
}
function signsOf(pattern) {
    return [
        ...pattern.matchAll(/\\(?<escaped>[\s\S])|\[(?<not>[!^]?)(?<set>[^\]]+)\]|[\s\S]/g)
    ].map(({ 0: text, groups })=>{
        if (text === '*') return '*';
        if (text === '?') return ()=>true;
        if (groups?.set === undefined) return (character)=>character === (groups?.escaped ?? text);
        const { set, not } = groups;
        return (character)=>isInSet(character, set) === (not === '');
    });
}
function isInSet(character, set) {
    const ranges = set.matchAll(/(?<from>[\s\S])-(?<to>[\s\S])|(?<one>[\s\S])/g);
    return [
        ...ranges
    ].some(({ groups })=>groups?.one === undefined ? character >= (groups?.from ?? '') && character <= (groups?.to ?? '') : character === groups.one);
}
function matchLength(signs, text, longest) {
    let ends = [
        true,
        ...text.map(()=>false)
    ];
    for (const sign of signs){
        const next = ends.map(()=>false);
        for (const [index, isEnd] of ends.entries()){
            if (sign === '*') next[index] = isEnd || next[index - 1] === true;
            else if (isEnd && index < text.length) next[index + 1] = sign(text[index] ?? '');
        }
        ends = next;
    }
    return Math.max(0, longest ? ends.lastIndexOf(true) : ends.indexOf(true));
}
function withReplaced(word, all) {
    const slash = word.text.indexOf('/');
    const wanted = word.text.slice(0, slash === -1 ? undefined : slash);
    if (wanted === '' || /[*?[\\#%]/.test(wanted)) return null;
    const replacement = slash === -1 ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('') : (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(word, slash + 1);
    return (value)=>{
        const parts = [];
        let end = 0;
        for(let at = value.text.indexOf(wanted); at !== -1; at = value.text.indexOf(wanted, end)){
            parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(value, end, at), replacement);
            end = at + wanted.length;
            if (!all) break;
        }
        return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)([
            ...parts,
            (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(value, end)
        ]);
    };
}
function cutOut(word) {
    const groups = /^\s*(?<from>\d{1,4}|\s-\d{1,4})(?::(?<length>\d{1,4}))?$/.exec(word)?.groups;
    if (groups?.from === undefined) return null;
    const from = Number(groups.from);
    const { length } = groups;
    return (value)=>{
        const rest = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(value, from);
        return length === undefined ? rest : (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(rest, 0, Number(length));
    };
}
function inOtherCase(operator) {
    const isUpper = operator.startsWith('^');
    const isWhole = operator.length > 1;
    return ({ text, pieces })=>{
        const head = isWhole ? text : text.slice(0, 1);
        const other = isUpper ? head.toUpperCase() : head.toLowerCase();
        return other.length === head.length ? {
            text: other + text.slice(head.length),
            pieces
        } : {
            text,
            pieces
        };
    };
}

// resolve/manifests/shell-run.js
function emptyFound() {
    return {
        cores: [],
        plugins: [],
        images: [],
        floatingInstalls: [],
        unreadableInstalls: [],
        problems: []
    };
}
function addReading(found, reading) {
    for (const key of Object.keys(found)){
        const more = reading[key] ?? [];
        for (const each of more)found[key].push(each);
    }
}
function programOf(field) {
    const { text } = field?.passage ?? {
        text: ''
    };
    return text.slice(text.lastIndexOf('/') + 1);
}
function fileIn(shell, path) {
    const whole = pathIn(shell, path);
    return shell.written.get(whole) ?? shell.context.fileAt(whole);
}
function pathIn({ folder }, path) {
    return joinPath(folder, path);
}
const maxPath$1 = 4000;
function joinPath(folder, path) {
    if (path.length > maxPath$1) return path;
    const isWhole = path.startsWith('/') || folder.startsWith('/');
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')){
        const isUp = part === '..' && (isWhole || (parts.at(-1) ?? '..') !== '..');
        if (isUp) parts.pop();
        else if (part !== '' && part !== '.') parts.push(part);
    }
    return `${isWhole ? '/' : ''}${parts.join('/')}`;
}
function wordsIn(text) {
    return [
        ...text.text.matchAll(/\S+/g)
    ].map(({ 0: word, index })=>(0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(text, index, index + word.length));
}
function addUnreadable(found, written, { why, remedy }) {
    found.unreadableInstalls.push({
        text: written.text,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.b)(written),
        why,
        remedy
    });
}

// resolve/manifests/find-words.js
function readCommand(fields, shell) {
    const { marks } = shell.context.surroundings;
    if (marks.finders.plugins.length === 0) return false;
    const commands = finderOf(marks, 'command');
    const read = commands.flatMap((finder)=>{
        const rest = behindCommand(fields, finder);
        return rest === null ? [] : [
            {
                finder,
                rest
            }
        ];
    });
    const [first] = read;
    if (first === undefined) return true;
    const finders = read.map(({ finder })=>finder);
    readWordsOf(first.rest, first.finder, finders, shell);
    return true;
}
function finderOf({ finders }, kind) {
    return finders.plugins.filter((finder)=>finder.kind === kind);
}
function behindCommand(fields, { command, options }) {
    const [program = '', ...verbs] = command;
    const start = fields.findIndex((field)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cy)(program, programOf(field)));
    if (start === -1) return null;
    let at = start + 1;
    for (const verb of verbs){
        for(; fields[at]?.passage.text.startsWith('-'); at += 1){
            const [name, attached] = optionOf$1(fields[at]);
            if (attached === null && takesNext(options.get(name))) at += 1;
        }
        if (fields[at]?.passage.text !== verb) return null;
        at += 1;
    }
    return fields.slice(at);
}
function takesNext(kind) {
    return kind !== undefined && kind !== 'flag' && kind !== 'all';
}
function optionOf$1(field) {
    const { text } = field.passage;
    const equals = text.indexOf('=');
    if (equals === -1) return [
        text,
        null
    ];
    return [
        text.slice(0, equals),
        {
            ...field,
            passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(field.passage, equals + 1)
        }
    ];
}
function readWordsOf(fields, finder, finders, shell) {
    const items = [];
    const leading = [
        ...finder.arguments
    ];
    const take = (kind, field)=>{
        if (kind === 'items') items.push(field);
        else if (kind === 'list') readList(field, finders, shell);
    };
    let onlyWords = false;
    for(let at = 0; at < fields.length; at += 1){
        const field = fields[at];
        const { text } = field.passage;
        if (!onlyWords && text === '--') onlyWords = true;
        else if (onlyWords || !text.startsWith('-') || text === '-') {
            take(leading.shift() ?? 'items', field);
        } else {
            const [name, attached] = optionOf$1(field);
            const kind = finder.options.get(name) ?? 'flag';
            const next = attached ?? fields[at + 1];
            if (kind === 'all') addFloating$1(field, shell);
            if (!takesNext(kind) || next === undefined) continue;
            take(kind, next);
            if (attached === null) at += 1;
        }
    }
    readItems(items, finders, shell);
}
function addFloating$1(field, { found }) {
    const written = field.written();
    found.floatingInstalls.push({
        text: written.text,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.b)(written)
    });
}
function readItems(items, finders, shell) {
    const known = [];
    for (const item of items){
        if (item.unknown === null) known.push(item);
        else addUnreadable(shell.found, item.written(), item.unknown);
    }
    const words = known.flatMap(({ passage })=>wordsIn(passage));
    const several = finders.filter((finder)=>finder.several);
    if (several.length > 0 && words.length > 0) {
        const plugin = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.s)(words), several);
        if (plugin !== null && !hasVariable(plugin.version)) {
            shell.found.plugins.push(plugin);
            return;
        }
    }
    for (const word of words)readWord$1(word, finders, shell);
}
function readWord$1(word, finders, { found }) {
    const plugin = hasVariable(word.text) ? null : (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_2__.p)(word, finders);
    if (plugin !== null) found.plugins.push(plugin);
    else if (hasVariable(word.text)) addUnreadable(found, word, notReplaced$1);
    else found.unreadableInstalls.push((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_2__.u)(word, finders));
}
const notReplaced$1 = {
    why: 'nothing replaces the variable in it',
    remedy: 'Write the version out, or give the variable a value in the file.'
};
function readList(field, finders, shell) {
    const { found, context } = shell;
    if (field.unknown !== null) {
        addUnreadable(found, field.written(), field.unknown);
        return;
    }
    const list = fileIn(shell, field.passage.text);
    if (list === null) {
        addUnreadable(found, field.written(), notThere);
        return;
    }
    const file = list.pieces[0]?.span?.file;
    const isWhole = file !== undefined && file.text.length === list.text.length;
    const reading = isWhole ? context.surroundings.readList?.(file) : undefined;
    if (reading) addReading(found, reading);
    else for (const line of (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_2__.c)(list))readWord$1(line, finders, shell);
}
const notThere = {
    why: 'the list is not a file of the repository',
    remedy: 'Give the command a list that is a file of the repository.'
};
function readVariables(lookUp, { finders }) {
    const variables = new Map();
    for (const finder of [
        ...finders.core,
        ...finders.plugins
    ]){
        if (finder.kind !== 'variable') continue;
        variables.set(finder.variable, [
            ...variables.get(finder.variable) ?? [],
            finder
        ]);
    }
    if (variables.size === 0) return {};
    const reading = emptyReading();
    for (const [name, found] of variables){
        const value = lookUp(name);
        if (value !== null) readVariable(value, found, finders.core, reading);
    }
    return reading;
}
function emptyReading() {
    return {
        cores: [],
        plugins: [],
        unreadableInstalls: []
    };
}
function readVariable(value, finders, core, { cores, plugins, unreadableInstalls }) {
    const [ofCore, ofPlugins] = [
        finders.filter((finder)=>core.includes(finder)),
        finders.filter((finder)=>!core.includes(finder))
    ];
    for (const item of itemsOf(value)){
        const [version] = ofCore.flatMap(({ template })=>(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_2__.g)(item, template) ?? []);
        const plugin = version === undefined ? (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_2__.p)(item, ofPlugins) : null;
        if (version !== undefined) cores.push(version);
        else if (plugin !== null && !hasVariable(item.text)) plugins.push(plugin);
        else if (ofPlugins.length > 0) unreadableInstalls.push((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_2__.u)(item, ofPlugins));
        else cores.push({
            text: item.text,
            location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.b)(item),
            floats: hasVariable(item.text)
        });
    }
}
function readSet(fields, assigned, { context, found }) {
    const { marks } = context.surroundings;
    const values = new Map();
    for (const [name, value] of assigned)if (!isUnknown(value)) values.set(name, (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)(value));
    for (const { passage, unknown } of fields){
        const at = passage.text.indexOf('=');
        if (unknown !== null || at < 1) continue;
        values.set(passage.text.slice(0, at).replace(/^-+(?:e|env)/, ''), (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, at + 1));
    }
    if (values.size > 0) addReading(found, readVariables((name)=>values.get(name) ?? null, marks));
}
function itemsOf(value) {
    const items = [];
    for (const { 0: written, index } of value.text.matchAll(/[^,\n]+/g)){
        const lead = written.length - written.trimStart().length;
        const length = written.trim().length;
        if (length > 0) items.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(value, index + lead, index + lead + length));
    }
    return items;
}
function archivesOf(marks) {
    return finderOf(marks, 'archive');
}
function pluginOfArchive(path, finders) {
    if (finders.length === 0) return null;
    const name = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(path, path.text.lastIndexOf('/') + 1);
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)([
        name
    ]), finders);
}

// resolve/manifests/image.js
function readImage(image, marks) {
    const core = coreOfImage(image, marks);
    if (core !== null) return {
        cores: [
            core
        ],
        images: []
    };
    if (image.text === '' || image.text === 'scratch') return {
        cores: [],
        images: []
    };
    return {
        cores: [],
        images: [
            {
                text: image.text,
                location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.b)(image)
            }
        ]
    };
}
function imageFindersFor(text, marks) {
    return findersFor(text, marks)?.finders ?? [];
}
function coreOfImage(image, marks) {
    const found = findersFor(image.text, marks);
    if (found === null) return null;
    const { end, finders } = found;
    const tag = tagOf(image, end);
    return tag === null ? coreOfReference(image, end) : coreOfTag(tag, finders);
}
function findersFor(text, { images, finders }) {
    const found = finders.core.filter((finder)=>isImageFinder(finder) && endOfName(text, finder.image) !== null);
    for (const name of [
        ...found.map(({ image })=>image),
        ...images
    ]){
        const end = endOfName(text, name);
        if (end !== null) return {
            end,
            finders: found
        };
    }
    return null;
}
function isImageFinder(finder) {
    return finder.kind === 'image';
}
function coreOfTag(tag, finders = []) {
    const templates = finders.flatMap(({ template })=>template ?? []);
    if (templates.length === 0 || templates.length < finders.length || !/^v?\d/i.test(tag.text)) {
        return plainCore(tag);
    }
    for (const template of templates){
        const core = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_2__.h)(tag, template);
        if (core !== null) return core;
    }
    return null;
}
function plainCore(tag) {
    const version = tag.text.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.cw ? tag : (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(tag, 0, (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_2__.j)(tag.text));
    const { text } = version;
    const moves = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.at)(text) || hasVariable(text) || !(0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_2__.k)(text);
    return {
        text,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.b)(version),
        floats: moves
    };
}
function endOfName(reference, name) {
    const path = withoutHost(name);
    const digest = reference.indexOf('@');
    const whole = digest === -1 ? reference : reference.slice(0, digest);
    const colon = whole.indexOf(':', whole.lastIndexOf('/') + 1);
    const end = colon === -1 ? whole.length : colon;
    const start = end - path.length;
    if (start < 0 || whole.slice(start, end) !== path) return null;
    return isMirror(whole.slice(0, start), !path.includes('/')) ? end : null;
}
function withoutHost(name) {
    const slash = name.indexOf('/');
    return slash !== -1 && isHost(name.slice(0, slash)) ? name.slice(slash + 1) : name;
}
function isMirror(prefix, isOfficial) {
    if (prefix === '') return true;
    if (!prefix.endsWith('/')) return false;
    const [host = '', ...folders] = prefix.slice(0, -1).split('/');
    if (isOfficial && host === 'library' && folders.length === 0) return true;
    if (!isHost(host)) return false;
    return !isOfficial || folders.length === 0 || folders.at(-1) === 'library';
}
function isHost(part) {
    return part === 'localhost' || /[.:]/.test(part) || hasVariable(part);
}
function tagOf(image, end) {
    const at = image.text.indexOf('@', end);
    const tag = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(image, end + 1, at === -1 ? undefined : at);
    return image.text.charAt(end) === ':' && tag.text !== '' ? tag : null;
}
function coreOfReference(image, end) {
    const at = image.text.indexOf('@', end);
    if (at === -1) return {
        text: 'latest',
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.b)(image),
        floats: true
    };
    const digest = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(image, at + 1);
    return {
        text: digest.text,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.b)(digest),
        floats: true
    };
}

// resolve/manifests/archive.js
const maxPath = 4000;
const nothing = {
    kind: 'nothing'
};
function readArchive(path, written, to, marks) {
    if (path.text.length > maxPath) return to.isPluginFolder ? unversioned(written) : nothing;
    const source = withoutQuery(path);
    const archives = archivesOf(marks);
    const names = to.name === null ? [
        source
    ] : [
        source,
        to.name
    ];
    for (const name of names){
        const plugin = pluginOfArchive(name, archives);
        if (plugin !== null && !hasVariable(name.text)) return {
            kind: 'plugin',
            plugin
        };
    }
    const plugin = archives.length > 0 ? null : pluginAt(source) ?? (to.name === null ? null : pluginAt(to.name));
    const isArchive = isArchiveName(source.text) || to.name !== null && isArchiveName(to.name.text);
    if (/-(?:sources|javadoc|tests)\.jar$/.test(source.text)) return nothing;
    if (plugin !== null && (to.isPluginFolder || isCalledPlugin(plugin.name))) {
        return hasVariable(plugin.version) || hasVariable(plugin.name) ? unversioned(written) : {
            kind: 'plugin',
            plugin
        };
    }
    if (!to.isPluginFolder) return nothing;
    if (/[*?[]/.test(source.text)) return unlisted(written);
    if (isArchive) return unversioned(written);
    return isOther(source.text) ? nothing : unlisted(written);
}
function isCalledPlugin(name) {
    return name.startsWith('plugin-');
}
const archivePattern = /\.(?:jar|hpi|jpi|zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst))$/i;
function isArchiveName(path) {
    return archivePattern.test(path);
}
function isOther(path) {
    return /\.[a-z]\w{0,9}$/i.test(path);
}
function withoutQuery(path) {
    const end = path.text.search(/[?#]/);
    return end > 0 && path.text.includes('://') ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(path, 0, end) : path;
}
function pluginAt(path) {
    const ending = archivePattern.exec(path.text);
    if (ending === null || /[*?[\]]/.test(path.text)) return null;
    const start = path.text.lastIndexOf('/') + 1;
    const name = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(path, start, ending.index);
    return mavenPlugin(path, start, name) ?? toolsPlugin(name) ?? namedPlugin(name);
}
function mavenPlugin(path, start, name) {
    const folders = path.text.slice(0, start).split('/');
    const [artifact = '', version = ''] = folders.slice(-3, -1);
    if (artifact === '' || !/\d/.test(version) || !name.text.startsWith(`${artifact}-`)) return null;
    const from = artifact.length + 1;
    const isRepeated = name.text.startsWith(version, from);
    const folder = start - 1 - version.length;
    const written = isRepeated ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, from, from + version.length) : (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(path, folder, folder + version.length);
    return (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_1__.p)(artifact, version, written);
}
const toolsPattern = /^[\w-]+?__(?<name>[\w.-]+?)__(?<version>v?\d[\w-]*)$/d;
function toolsPlugin(name) {
    const match = toolsPattern.exec(name.text.slice(0, maxName));
    const { name: artifact, version } = match?.groups ?? {};
    const place = match?.indices?.groups?.version;
    if (artifact === undefined || version === undefined || place === undefined) return null;
    return (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_1__.p)(artifact, version.replaceAll('_', '.'), (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, ...place));
}
const maxName = 300;
const classifierPattern = /-(?:all|shaded|shadow|fat|uber|jar-with-dependencies)$/;
function namedPlugin(name) {
    const text = name.text.slice(0, maxName).replace(classifierPattern, '');
    const dash = [
        /-v?\d+\./,
        /-v?\d+(?:-|$)/
    ].map((pattern)=>text.search(pattern)).find((index)=>index > 0);
    if (dash === undefined) return null;
    return (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_1__.p)(text.slice(0, dash), text.slice(dash + 1), (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, dash + 1, text.length));
}
function unversioned(written) {
    return unreadable(written, 'the name of the archive does not say which version of which plugin it holds', 'Name the archive with its version, such as plugin-dbt-1.1.5.jar, or install the plugin by its coordinates.');
}
function unlisted(written) {
    return unreadable(written, 'it is not known which plugins are in there', 'Name each archive with its version, such as plugins/plugin-dbt-1.1.5.jar, or install the plugins by their coordinates.');
}
function unreadable(written, why, remedy) {
    const install = {
        text: written.text,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.b)(written),
        why,
        remedy
    };
    return {
        kind: 'unreadable',
        install
    };
}

// resolve/manifests/shell-script.js
function draftAfter(operator, input) {
    return {
        assignments: [],
        words: [],
        redirections: [],
        operator,
        input,
        start: null,
        end: 0
    };
}
const blanksPattern = /(?:[ \t]|\r(?!\n)|\\\r?\n)+/y;
const remarkPattern$1 = /#[^\n]*/y;
function skipBlanks(reader) {
    for (const pattern of [
        blanksPattern,
        remarkPattern$1
    ]){
        pattern.lastIndex = reader.at;
        reader.at += pattern.exec(reader.text)?.[0].length ?? 0;
    }
    return reader.at;
}
const operatorPattern = /\r?\n|;;&|;;|;&|;|&&|&(?!>)|\|\||\|&|\||[()]/y;
function operatorAt({ text, at }) {
    operatorPattern.lastIndex = at;
    return operatorPattern.exec(text)?.[0] ?? null;
}
function isEmpty$1({ words, assignments }) {
    return words.length === 0 && assignments.length === 0;
}
function skipClosing(reader) {
    skipBlanks(reader);
    if (reader.text.charAt(reader.at) !== ')') return false;
    reader.at += 1;
    return true;
}
const redirectionPattern = /\d*(?<operator><<<|<<-?|<&|<>|<(?!\()|>\||>>|>&|>(?!\()|&>>?)/y;
function readRedirection(script) {
    const { reader, draft } = script;
    redirectionPattern.lastIndex = reader.at;
    const match = redirectionPattern.exec(reader.text);
    const operator = match?.groups?.operator;
    if (match === null || operator === undefined) return false;
    reader.at += match[0].length;
    skipBlanks(reader);
    const target = readWord$2(reader, endsWord);
    if (/^<<-?$/.test(operator)) {
        const delimiter = delimiterOf(target, operator);
        const { redirections } = draft;
        const index = redirections.length;
        if (delimiter !== null) script.pending.push({
            redirections,
            index,
            delimiter
        });
    }
    draft.redirections.push({
        operator,
        target,
        body: null
    });
    return true;
}
function delimiterOf({ parts }, operator) {
    const text = parts.map((part)=>part.kind === 'text' ? part.passage.text : '').join('');
    return text === '' ? null : {
        text,
        dropsTabs: operator === '<<-'
    };
}
function readBodies(script) {
    const { reader, pending } = script;
    for (const { redirections, index, delimiter } of pending.splice(0)){
        const lines = [];
        for(;;){
            const start = reader.at;
            if (start >= reader.text.length) break;
            const newline = reader.text.indexOf('\n', start);
            reader.at = newline === -1 ? reader.text.length : newline + 1;
            const line = reader.text.slice(start, reader.at).replace(/\r?\n$/, '');
            const content = delimiter.dropsTabs ? line.replace(/^\t+/, '') : line;
            if (content === delimiter.text) break;
            lines.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(reader.passage, start, reader.at));
        }
        const redirection = redirections[index];
        if (redirection !== undefined) redirections[index] = {
            ...redirection,
            body: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)(lines)
        };
    }
}
const wordEnds = new Set([
    ' ',
    '\t',
    '\n',
    ';',
    '&',
    '|',
    '<',
    '>',
    '(',
    ')'
]);
const endsWord = (character)=>wordEnds.has(character);
function wordText({ parts }) {
    const plain = parts.every((part)=>part.kind === 'text' && !part.quoted);
    return plain ? parts.map((part)=>part.kind === 'text' ? part.passage.text : '').join('') : '';
}
const declaringWords = new Set([
    'export',
    'local',
    'readonly',
    'declare',
    'typeset'
]);
function isDeclaring({ words: [first] }) {
    return first === undefined || declaringWords.has(wordText(first));
}
function skipLineEnds(reader) {
    for(;;){
        skipBlanks(reader);
        const width = lineEndAt(reader.text, reader.at);
        if (width === 0) return;
        reader.at += width;
    }
}
const assignmentPattern = /(?<name>[A-Za-z_]\w*)(?:\[[^\]\s]*\])?(?<adds>\+?)=(?<array>\(?)/y;
function readAssignment({ reader, draft }) {
    assignmentPattern.lastIndex = reader.at;
    const match = assignmentPattern.exec(reader.text);
    const { name, adds, array } = match?.groups ?? {};
    if (match === null || name === undefined) return false;
    reader.at += match[0].length;
    const isArray = array === '(';
    const values = isArray ? arrayWords(reader) : [
        readWord$2(reader, endsWord)
    ];
    draft.assignments.push({
        name,
        adds: adds === '+',
        values,
        isArray
    });
    return true;
}
function arrayWords(reader) {
    const words = [];
    while(reader.at < reader.text.length){
        skipLineEnds(reader);
        const start = reader.at;
        if (skipClosing(reader)) break;
        const word = readWord$2(reader, endsWord);
        if (reader.at === start) reader.at += 1;
        else words.push(word);
    }
    return words;
}

// resolve/manifests/shell-steps.js
function parseShell(script, depth = 0) {
    return readSteps(readerOf(script, shellDialect, readInner, depth), false);
}
function readInner(reader) {
    return readSteps(reader, true);
}
function readSteps(reader, closing) {
    const script = {
        reader,
        steps: [],
        open: [],
        pending: [],
        draft: draftAfter('', null),
        ended: false
    };
    const { text } = reader;
    while(skipBlanks(reader) < text.length){
        const operator = operatorAt(reader);
        if (operator === ')' && closing && !script.open.includes('(')) {
            reader.at += 1;
            break;
        }
        if (operator !== null) readOperator(script, operator);
        else if (!readRedirection(script)) readNextWord(script);
    }
    finish$1(script, '', false);
    return script.steps;
}
function readOperator(script, operator) {
    const { reader, draft, open } = script;
    if (operator === '(' && isEmpty$1(draft) && reader.text.charAt(reader.at + 1) === '(') {
        reader.at = endOfArithmetic(reader.text, reader.at + 1);
        return;
    }
    reader.at += operator.length;
    if (operator === '(' && draft.words.length === 1 && skipClosing(reader)) {
        script.draft = draftAfter('', null);
    } else if (operator === '(') {
        finish$1(script, '', false);
        openCompound(script, '(', null);
    } else if (operator === ')') {
        finish$1(script, '', false);
        if (open.at(-1) === '(') closeCompound(script);
    } else {
        finish$1(script, operator, operator === '|' || operator === '|&');
        if (operator.startsWith(';;') || operator === ';&') nextPattern(script);
        if (operator.endsWith('\n')) readBodies(script);
    }
}
function finish$1(script, operator, pipes) {
    const { draft, steps, ended, reader } = script;
    const written = ()=>(0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(reader.passage, draft.start ?? 0, draft.end);
    const isNothing = isEmpty$1(draft) && draft.redirections.length === 0;
    const command = isNothing ? null : {
        ...draft,
        written
    };
    if (command !== null) steps.push({
        kind: 'command',
        command
    });
    const source = ended || draft.input === 'group' ? 'group' : command;
    script.draft = draftAfter(operator, pipes ? source : null);
    script.ended = false;
}
function openCompound(script, word, loopVariable) {
    script.open.push(word);
    script.steps.push({
        kind: 'open',
        loopVariable
    });
}
function closeCompound(script) {
    script.open.pop();
    script.steps.push({
        kind: 'close'
    });
    script.ended = true;
}
const openingWords = new Set([
    'if',
    'while',
    'until'
]);
const closingWords = new Set([
    'fi',
    'done',
    'esac'
]);
const passingWords = new Set([
    'then',
    'do',
    '{',
    '!',
    'time'
]);
function readNextWord(script) {
    const { reader, draft } = script;
    const start = reader.at;
    if (isDeclaring(draft) && readAssignment(script)) return;
    const word = readWord$2(reader, endsWord);
    if (reader.at === start) skipStray(script);
    else if (!isEmpty$1(draft) || !readKeyword(script, wordText(word))) {
        draft.words.push(word);
        draft.start ??= start;
        draft.end = reader.at;
    }
}
function skipStray({ reader, draft }) {
    const { text, at: start, passage } = reader;
    reader.at += 1;
    if (/^[<>]\(/.test(text.slice(start, start + 2))) {
        reader.at += 1;
        const steps = reader.readSteps(reader);
        const written = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, start, reader.at);
        const parts = [
            {
                kind: 'output',
                written,
                steps,
                quoted: true
            }
        ];
        draft.words.push({
            parts,
            written: ()=>written
        });
    }
}
function readKeyword(script, text) {
    if (openingWords.has(text)) openCompound(script, text, null);
    else if (text === 'for' || text === 'select') readLoop(script, text);
    else if (text === 'case') readCase(script);
    else if (text === 'elif' || text === 'else') script.steps.push({
        kind: 'turn'
    });
    else if (closingWords.has(text)) closeCompound(script);
    else if (text === '}') script.ended = true;
    else if (text === 'function') skipWord(script.reader);
    else return passingWords.has(text);
    return true;
}
function skipWord(reader) {
    skipBlanks(reader);
    return readWord$2(reader, endsWord);
}
function readLoop(script, word) {
    const { reader } = script;
    openCompound(script, word, wordText(skipWord(reader)));
    while(skipBlanks(reader) < reader.text.length && operatorAt(reader) === null){
        const start = reader.at;
        readWord$2(reader, endsWord);
        if (reader.at === start) reader.at += 1;
    }
}
function readCase(script) {
    const { reader } = script;
    skipWord(reader);
    openCompound(script, 'case', null);
    skipLineEnds(reader);
    skipWord(reader);
    nextPattern(script);
}
function nextPattern(script) {
    const { reader, steps, open } = script;
    if (open.at(-1) !== 'case') return;
    skipLineEnds(reader);
    if (/^esac\b/.test(reader.text.slice(reader.at, reader.at + 5))) return;
    steps.push({
        kind: 'turn'
    });
    if (reader.text.charAt(reader.at) === '(') reader.at += 1;
    while(reader.at < reader.text.length){
        skipBlanks(reader);
        const operator = operatorAt(reader);
        const start = reader.at;
        if (operator === null) readWord$2(reader, endsWord);
        if (reader.at === start) reader.at += 1;
        if (operator === ')') return;
    }
}

// resolve/manifests/dockerfile-instructions.js
function instructionsIn(file) {
    const lines = linesOf(file);
    const escapeSign = escapeSignOf(lines);
    const instructions = [];
    const closings = closingsIn(lines);
    for(let next = 0; next < lines.length;){
        const first = lines[next];
        if (isRemark(first) || isBlank(first)) {
            next += 1;
            continue;
        }
        const { text, end } = continued(lines, next, escapeSign);
        const { keyword, rest } = parted(text);
        const documents = hereDocuments(keyword, rest, {
            lines,
            closings,
            start: end
        });
        instructions.push({
            keyword,
            rest,
            bodies: documents.bodies
        });
        next = documents.end;
    }
    return {
        escapeSign,
        instructions
    };
}
function linesOf(file) {
    const starts = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.l)(file);
    return starts.map((start, index)=>{
        const end = (starts[index + 1] ?? file.text.length + 1) - 1;
        return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.p)(file, start, file.text.charAt(end - 1) === '\r' ? end - 1 : end);
    });
}
const directivePattern = /^#[ \t]*(?<name>[A-Za-z]\w{0,30})[ \t]*=[ \t]*(?<value>\S{1,100})/;
function escapeSignOf(lines) {
    for (const { text } of lines){
        const { name, value } = directivePattern.exec(text.slice(0, 200))?.groups ?? {};
        if (name === undefined) break;
        if (name.toLowerCase() === 'escape' && (value === '`' || value === '\\')) return value;
    }
    return '\\';
}
function isRemark({ text }) {
    return text.trimStart().startsWith('#');
}
function isBlank({ text }) {
    return text.trim() === '';
}
function continued(lines, start, escapeSign) {
    const parts = [];
    let end = start;
    for(let goesOn = true; goesOn && end < lines.length; end += 1){
        const line = lines[end];
        if (end > start && (isRemark(line) || isBlank(line))) continue;
        const length = lengthBefore(line.text, escapeSign);
        goesOn = length !== null;
        parts.push(length === null ? line : (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(line, 0, length));
    }
    return {
        text: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)(parts),
        end
    };
}
function lengthBefore(line, escapeSign) {
    const text = line.trimEnd();
    if (!text.endsWith(escapeSign) || text.endsWith(escapeSign.repeat(2))) return null;
    return text.length - 1;
}
function parted(text) {
    const start = text.text.search(/\S/);
    const end = text.text.slice(start).search(/\s/);
    const keywordEnd = end === -1 ? text.text.length : start + end;
    const gap = text.text.slice(keywordEnd).search(/\S/);
    return {
        keyword: text.text.slice(start, keywordEnd).slice(0, 20).toUpperCase(),
        rest: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(text, gap === -1 ? text.text.length : keywordEnd + gap)
    };
}
function closingsIn(lines) {
    const indices = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cO)(()=>({
            exact: indicesOf(lines, false),
            tabbed: indicesOf(lines, true)
        }));
    return (name, dropsTabs, from)=>{
        const all = indices()[dropsTabs ? 'tabbed' : 'exact'].get(name) ?? [];
        let [low, high] = [
            0,
            all.length
        ];
        while(low < high){
            const middle = Math.floor((low + high) / 2);
            if ((all[middle] ?? 0) < from) low = middle + 1;
            else high = middle;
        }
        return all[low] ?? null;
    };
}
function indicesOf(lines, dropsTabs) {
    const indices = new Map();
    for (const [index, { text }] of lines.entries()){
        const name = dropsTabs ? text.replace(/^\t+/, '') : text;
        const known = indices.get(name);
        if (known === undefined) indices.set(name, [
            index
        ]);
        else known.push(index);
    }
    return indices;
}
function hereDocuments(keyword, rest, { lines, closings, start }) {
    const bodies = [];
    let end = start;
    const isPossible = [
        'RUN',
        'COPY',
        'ADD',
        'ONBUILD'
    ].includes(keyword);
    for (const { name, dropsTabs } of isPossible ? delimitersIn(rest) : []){
        const close = closings(name, dropsTabs, end);
        if (close === null) break;
        bodies.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)(lines.slice(end, close).flatMap((line)=>[
                line,
                lineEnd$1
            ])));
        end = close + 1;
    }
    return {
        bodies,
        end
    };
}
const lineEnd$1 = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('\n');
function delimitersIn(rest) {
    if (!rest.text.includes('<<')) return [];
    const commands = parseShell(rest).flatMap((step)=>step.kind === 'command' ? [
            step.command
        ] : []);
    return commands.flatMap(({ redirections })=>redirections).filter(({ operator })=>operator === '<<' || operator === '<<-').map(({ operator, target })=>({
            name: target.parts.map((part)=>part.kind === 'text' ? part.passage.text : '').join(''),
            dropsTabs: operator === '<<-'
        })).filter(({ name })=>name !== '');
}

// resolve/manifests/dockerfile-stages.js
function stagesIn(file, { args, target }) {
    const { escapeSign, instructions } = instructionsIn(file);
    const dialect = dockerDialect(escapeSign);
    const globals = new Map();
    const names = new Map();
    const stages = [];
    const lookUp = (name)=>globals.get(name) ?? null;
    for (const instruction of instructions){
        if (instruction.keyword === 'FROM') {
            const { image, name } = readFrom(instruction.rest, (word)=>expand(word, lookUp, dialect));
            const base = names.get(image.text.toLowerCase()) ?? null;
            stages.push({
                image: base === null ? image : null,
                base,
                steps: []
            });
            if (name !== null) names.set(name, stages.length - 1);
        } else if (instruction.keyword === 'ARG' && stages.length === 0) {
            for (const { name, value } of argumentsIn(instruction.rest, dialect)){
                const known = args.get(name) ?? (value === null ? null : expand(value, lookUp, dialect));
                if (known !== null) globals.set(name, known);
            }
        } else {
            if (stages.length === 0) stages.push({
                image: null,
                base: null,
                steps: []
            });
            stages.at(-1)?.steps.push(stepOf(instruction, names, stages.length - 1));
        }
    }
    const built = builtStage(stages, names, target);
    return {
        stages,
        built,
        reached: reachedFrom(stages, built),
        globals,
        dialect
    };
}
function readFrom(rest, expanded) {
    const words = wordsIn(rest).filter(({ text })=>!text.startsWith('--'));
    const [image = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(rest, 0, 0), as, name] = words;
    const isNamed = as?.text.toLowerCase() === 'as' && name !== undefined;
    return {
        image: expanded(image),
        name: isNamed ? name.text.toLowerCase() : null
    };
}
function argumentsIn(rest, { escape: escapeSign }) {
    return quotedWordsIn(rest, escapeSign).map((word)=>{
        const equals = word.text.indexOf('=');
        return equals === -1 ? {
            name: word.text,
            value: null
        } : {
            name: word.text.slice(0, equals),
            value: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(word, equals + 1)
        };
    });
}
function quotedWordsIn(rest, escapeSign) {
    const { text } = rest;
    const words = [];
    let start = -1;
    let quote = '';
    for(let at = 0; at <= text.length; at += 1){
        const character = text.charAt(at);
        const isEnd = at === text.length || quote === '' && /\s/.test(character);
        if (isEnd && start !== -1) {
            words.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(rest, start, at));
            start = -1;
        } else if (!isEnd) {
            if (start === -1) start = at;
            if (character === escapeSign && quote !== "'") at += 1;
            else if (character === quote) quote = '';
            else if (quote === '' && (character === '"' || character === "'")) quote = character;
        }
    }
    if (start !== -1) words.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(rest, start));
    return words;
}
function stepOf(instruction, names, current) {
    const { keyword, rest, bodies } = instruction;
    const [trigger] = keyword === 'ONBUILD' ? wordsIn(rest) : [];
    if (trigger !== undefined) {
        const behind = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(rest, rest.text.indexOf(trigger.text) + trigger.text.length);
        const start = behind.text.search(/\S/);
        const inner = start === -1 ? behind : (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(behind, start);
        const step = {
            keyword: trigger.text.toUpperCase(),
            rest: inner,
            bodies
        };
        return stepOf({
            ...step,
            keyword: step.keyword === 'ONBUILD' ? '' : step.keyword
        }, names, current);
    }
    const { flags, length } = flagsOf(rest);
    const from = sourceOf(flags, names, current);
    return {
        keyword,
        rest: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(rest, length),
        flags,
        bodies,
        from
    };
}
function flagsOf(rest) {
    const flags = [];
    let length = 0;
    const pattern = /--[a-z]\S*\s*/y;
    for(let match = pattern.exec(rest.text); match !== null; match = pattern.exec(rest.text)){
        flags.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(rest, length, length + match[0].trimEnd().length));
        length += match[0].length;
    }
    return {
        flags,
        length
    };
}
function sourceOf(flags, names, current) {
    for (const flag of flags){
        const match = /^--(?:from=|mount=(?:\S*,)?from=)(?<name>[^,]+)/d.exec(flag.text.slice(0, 2000));
        const place = match?.indices?.groups?.name;
        if (place === undefined) continue;
        const image = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(flag, ...place);
        const named = names.get(image.text.toLowerCase());
        if (named !== undefined) return {
            kind: 'stage',
            index: named
        };
        const number = /^\d{1,6}$/.test(image.text) ? Number(image.text) : null;
        if (number !== null && number < current) return {
            kind: 'stage',
            index: number
        };
        return {
            kind: 'image',
            image
        };
    }
    return null;
}
function builtStage(stages, names, target) {
    if (target === null || target === '') return stages.length === 0 ? null : stages.length - 1;
    const named = names.get(target.toLowerCase());
    if (named !== undefined) return named;
    const number = /^\d{1,6}$/.test(target) ? Number(target) : stages.length;
    return number < stages.length ? number : null;
}
function reachedFrom(stages, built) {
    const reached = new Set();
    const open = built === null ? [] : [
        built
    ];
    for(let index = open.pop(); index !== undefined; index = open.pop()){
        const stage = stages[index];
        if (stage === undefined || reached.has(index)) continue;
        reached.add(index);
        if (stage.base !== null) open.push(stage.base);
        for (const { from } of stage.steps)if (from?.kind === 'stage') open.push(from.index);
    }
    return [
        ...reached
    ].sort((one, other)=>one - other);
}

// resolve/manifests/dockerfile-state.js
const maxExpanded = 1_000_000;
function stateOf(index, parent, reading) {
    const image = reading.build.stages[index]?.image ?? null;
    return {
        ...reading,
        index,
        parent,
        env: new Map(),
        args: new Map(),
        cores: new Set(parent?.cores),
        isOnPlatform: parent?.isOnPlatform === true || isPlatform(image, reading.surroundings),
        entrypoint: parent?.entrypoint ?? null,
        command: parent?.command ?? null,
        folder: parent?.folder ?? '/app',
        installs: parent?.installs ?? false
    };
}
const maxStages$1 = 100;
function lookUpIn(state, kinds) {
    return (name)=>{
        for (const kind of kinds){
            let at = state;
            for(let count = 0; at !== null && count < maxStages$1; count += 1){
                const value = at[kind].get(name);
                if (value !== undefined) return spent(value, state);
                at = at.parent;
            }
        }
        return null;
    };
}
function spent(value, { budget }) {
    if (value.text.length > budget.left) return null;
    budget.left -= value.text.length;
    return value;
}
const maxCores = 100;
function addCores({ cores }, more) {
    for (const core of more)if (cores.size < maxCores) cores.add(core);
}
function contextOf(state, kinds) {
    const { surroundings, files, index } = state;
    return {
        surroundings,
        folder: state.folder,
        lookUp: lookUpIn(state, kinds),
        fileAt: (path)=>files.fileAt(index, path),
        isPluginFolder: (path)=>isPluginFolder(path, state),
        build: ()=>({})
    };
}
function isPluginFolder(path, state) {
    const folder = path.replace(/\/$/, '');
    const set = lookUpIn(state, [
        'env',
        'args'
    ])('KESTRA_PLUGINS_PATH')?.text;
    const own = [
        '/app/plugins',
        ...set === undefined ? [] : [
            joinPath('/', set)
        ]
    ];
    if (own.some((each)=>folder === each || folder.startsWith(`${each}/`))) return true;
    if (state.files.isTakenAsPlugins(state.index, folder)) return true;
    return folder.endsWith('/plugins') && state.isOnPlatform;
}
function isPlatform(image, { marks }) {
    if (image === null) return false;
    const isNamed = marks.name !== null && image.text.includes(marks.name);
    return isNamed || coreOfImage(image, marks) !== null;
}

// resolve/manifests/json-words.js
function jsonWords(text) {
    if (!text.text.startsWith('[')) return null;
    const words = [];
    const pattern = /\s*"(?<word>(?:[^"\\]|\\.)*)"\s*(?<end>[,\]])/y;
    pattern.lastIndex = 1;
    if (/^\[\s*\]\s*$/.test(text.text)) return words;
    for(;;){
        const start = pattern.lastIndex;
        const match = pattern.exec(text.text);
        const { word = '', end } = match?.groups ?? {};
        if (match === null) return null;
        const at = text.text.indexOf('"', start) + 1;
        const passage = unescaped((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(text, at, at + word.length));
        if (passage === null) return null;
        words.push(passage);
        if (end === ']') return text.text.slice(pattern.lastIndex).trim() === '' ? words : null;
    }
}
const escapesPattern = /\\(?:u[\da-fA-F]{4}|.)/g;
function unescaped(word) {
    if (!word.text.includes('\\')) return word;
    const parts = [];
    let end = 0;
    for (const { 0: written, index } of word.text.matchAll(escapesPattern)){
        const text = meaningOf(written);
        if (text === null) return null;
        const part = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(word, index, index + written.length);
        const span = part.pieces[0]?.span ?? null;
        parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(word, end, index));
        parts.push(span === null ? {
            text,
            pieces: part.pieces.slice(0, 0)
        } : (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.w)(text, span));
        end = index + written.length;
    }
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)([
        ...parts,
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(word, end)
    ]);
}
function meaningOf(written) {
    try {
        return JSON.parse(`"${written}"`);
    } catch  {
        return null;
    }
}

// resolve/manifests/dockerfile-copy.js
function readCopy$1(step, state, expanded) {
    const { build, files, found, index, surroundings } = state;
    const { escape: escapeSign } = build.dialect;
    const words = (jsonWords(step.rest) ?? quotedWordsIn(step.rest, escapeSign)).map((word)=>({
            word: expanded(word),
            written: word
        }));
    const to = words.pop();
    if (to === undefined) return;
    const path = joinPath(state.folder, to.word.text);
    const isFolder = /[/.]$/.test(to.word.text) || words.length > 1;
    const from = step.from;
    for (const [at, { word, written }] of words.entries()){
        const document = /^<<-?/.test(word.text) ? step.bodies[at] ?? null : null;
        if (document !== null) files.addText(index, path, document);
        else {
            files.addCopy(index, {
                from,
                source: word.text,
                path
            });
            const asFolder = {
                isPluginFolder: isPluginFolder(path, state),
                name: null
            };
            const parent = isPluginFolder(path.slice(0, path.lastIndexOf('/')), state);
            const asFile = {
                isPluginFolder: parent,
                name: to.word
            };
            const isFile = !isFolder && /\.\w+$/.test(path);
            const installed = readArchive(word, written, isFile ? asFile : asFolder, surroundings.marks);
            if (from?.kind === 'image') readFromImage(from, word, installed, state);
            else addInstalled(installed, from, state, found);
            if (from?.kind === 'stage' && isApplication(word.text, surroundings.marks.name)) {
                addCores(state, state.states.get(from.index)?.cores ?? []);
            }
        }
    }
}
function addInstalled(installed, from, state, found) {
    if (installed.kind === 'plugin') found.plugins.push(installed.plugin);
    if (installed.kind !== 'unreadable') return;
    const isRead = from?.kind === 'stage' && state.states.get(from.index)?.installs === true;
    if (!isRead) found.unreadableInstalls.push(installed.install);
}
function readFromImage({ image }, source, installed, state) {
    const { found, surroundings } = state;
    const { marks } = surroundings;
    const known = readImage(image, marks);
    found.images.push(...known.images);
    if (installed.kind === 'plugin') found.plugins.push(installed.plugin);
    else if (installed.kind === 'unreadable') {
        const isSame = known.cores.some(({ text })=>[
                ...state.cores
            ].some((core)=>core.text === text));
        if (!isSame) addUnreadable(found, (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.s)([
            image,
            source
        ]), pluginsOfImage);
    } else if (isApplication(source.text, marks.name)) addCores(state, known.cores);
}
const pluginsOfImage = {
    why: 'it is not known which plugins the image holds',
    remedy: 'Install each plugin by its coordinates, with its version.'
};
function isApplication(path, name) {
    const folder = path.replace(/\/[*.]*$/, '');
    return [
        '',
        '.',
        '/app'
    ].includes(folder) || folder.split('/').at(-1) === name;
}

// resolve/manifests/dockerfile-files.js
const maxStages = 20;
function filesOf({ stages }, { open }, contextFolder) {
    const placed = new Map();
    const taken = takenFolders(stages);
    const add = (stage, one)=>{
        const known = placed.get(stage);
        if (known === undefined) placed.set(stage, [
            one
        ]);
        else known.push(one);
    };
    const openAt = (path)=>{
        if (path === '' || path.includes('://')) return null;
        const folders = contextFolder === '' ? [
            ''
        ] : [
            contextFolder,
            ''
        ];
        for (const folder of folders){
            const file = open(joinPath(folder, path.replace(/^\/+/, '')));
            if (file !== null) return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.p)(file, 0, file.text.length);
        }
        return null;
    };
    const find = (stage, path, depth)=>{
        if (depth > maxStages) return null;
        for (const one of (placed.get(stage) ?? []).slice(-1e3).reverse()){
            if ('text' in one) {
                if (one.path === path || path.startsWith(`${one.path}/`)) return one.text;
                continue;
            }
            for (const source of sourcesAt(one, path)){
                const { from } = one;
                if (from?.kind === 'image') continue;
                const file = from === null ? openAt(source) : find(from.index, joinPath('/', source), depth + 1);
                if (file !== null) return file;
            }
        }
        const base = stages[stage]?.base ?? null;
        return base === null ? null : find(base, path, depth + 1);
    };
    return {
        fileAt: (stage, path)=>find(stage, path, 0),
        addCopy: add,
        addText: (stage, path, text)=>add(stage, {
                path,
                text
            }),
        addMounts: (stage, step, folder)=>{
            for (const copy of mountsOf(step, folder))add(stage, copy);
        },
        isTakenAsPlugins: (stage, folder)=>taken.get(stage)?.has(folder) === true
    };
}
function sourcesAt({ source, path: target }, path) {
    const from = source.replace(/\/$/, '');
    if (path === target) return [
        from
    ];
    if (!path.startsWith(target === '/' ? '/' : `${target}/`)) return [];
    const rest = path.slice(target === '/' ? 1 : target.length + 1);
    const [first = '', ...deeper] = rest.split('/');
    const name = from.slice(from.lastIndexOf('/') + 1);
    const isNamed = name === first && deeper.length === 0;
    if (isNamed) return [
        from
    ];
    if (/[*?[]/.test(name)) return [
        `${from.slice(0, from.length - name.length)}${rest}`
    ];
    return [
        from === '' || from === '.' ? rest : `${from}/${rest}`
    ];
}
function mountsOf({ flags, from }, folder) {
    return flags.flatMap((flag)=>{
        if (!flag.text.startsWith('--mount=') || flag.text.length > 2000) return [];
        const pairs = flag.text.slice('--mount='.length).split(',');
        const valueFor = (names)=>pairs.map((pair)=>pair.split('=', 2)).find(([name = ''])=>names.includes(name))?.[1];
        const target = valueFor([
            'target',
            'dst',
            'destination'
        ]);
        if ((valueFor([
            'type'
        ]) ?? 'bind') !== 'bind' || target === undefined) return [];
        const source = valueFor([
            'source',
            'src'
        ]) ?? '.';
        return [
            {
                from,
                source,
                path: joinPath(folder, target)
            }
        ];
    });
}
function takenFolders(stages) {
    const taken = new Map();
    for (const { steps } of stages){
        for (const { from, rest } of steps){
            if (from?.kind !== 'stage') continue;
            const words = wordsIn(rest).map(({ text })=>text);
            const target = words.pop() ?? '';
            if (!/plugins\/?$/i.test(target) && !target.includes('KESTRA_PLUGINS_PATH')) continue;
            const folders = taken.get(from.index) ?? new Set();
            for (const word of words)folders.add(joinPath('/app', word.replace(/\/(?:[^/]*[*?][^/]*)?$/, '')));
            taken.set(from.index, folders);
        }
    }
    return taken;
}

// resolve/manifests/container-command.js
const engines = new Set([
    'docker',
    'podman',
    'nerdctl',
    'buildah'
]);
function readContainerCommand(fields, command, shell) {
    const program = programOf(fields[0]);
    if (program === 'kubectl' || program === 'oc') readKubectl(fields.slice(1), shell);
    if (!engines.has(program)) return false;
    const verb = fields.findIndex(({ passage })=>verbs.has(passage.text));
    const rest = fields.slice(verb + 1);
    switch(fields[verb]?.passage.text){
        case 'run':
        case 'create':
            readRun$1(rest, command, shell);
            return true;
        case 'pull':
            readPull(rest, shell);
            return true;
        case 'build':
        case 'bud':
            readBuild(rest, shell);
            return true;
        default:
            return false;
    }
}
const verbs = new Set([
    'run',
    'create',
    'pull',
    'build',
    'bud',
    'exec',
    'compose',
    'push',
    'tag'
]);
const runFlags = new Set([
    '--detach',
    '--disable-content-trust',
    '--init',
    '--interactive',
    '--no-healthcheck',
    '--oom-kill-disable',
    '--privileged',
    '--publish-all',
    '--quiet',
    '--read-only',
    '--replace',
    '--rm',
    '--sig-proxy',
    '--tty'
]);
const runLetters = /^-[ditPq]+$/;
function readRun$1(fields, command, shell) {
    let entry = [];
    let at = 0;
    for(; fields[at]?.passage.text.startsWith('-'); at += 1){
        const { text } = fields[at]?.passage ?? {
            text: ''
        };
        if (text.startsWith('--entrypoint=')) entry = entryOf(fields[at], '--entrypoint='.length);
        if (text.includes('=') || runFlags.has(text) || runLetters.test(text)) continue;
        if (/^-[a-zA-Z]+[^a-zA-Z]/.test(text)) continue;
        at += 1;
        if (text === '--entrypoint') entry = entryOf(fields[at], 0);
        else if (isCore(fields[at], shell)) break;
    }
    const image = fields[at];
    if (image === undefined) return;
    addImage(image, shell);
    shell.run([
        ...entry,
        ...fields.slice(at + 1)
    ], command);
}
function isCore(field, { context }) {
    return field !== undefined && coreOfImage(field.passage, context.surroundings.marks) !== null;
}
function entryOf(field, start) {
    if (field === undefined || field.passage.text.length <= start) return [];
    return [
        {
            ...field,
            passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(field.passage, start)
        }
    ];
}
function addImage({ passage, written, unknown }, shell) {
    const { marks } = shell.context.surroundings;
    addReading(shell.found, readImage(unknown === null ? passage : written(), marks));
}
function readPull(fields, shell) {
    for (const field of fields){
        if (!field.passage.text.startsWith('-') && /[/:]/.test(field.passage.text)) addImage(field, shell);
    }
}
function readKubectl(fields, shell) {
    const [verb = '', what = ''] = fields.map(({ passage })=>passage.text);
    for (const [index, field] of fields.entries()){
        const { text } = field.passage;
        const next = fields[index + 1];
        if (verb === 'run' && text === '--image' && next !== undefined) addImage(next, shell);
        const start = verb === 'run' ? /^--image=/ : /^[\w*.-]+=(?=[^=]*[/:])/;
        const begin = start.exec(text)?.[0].length ?? 0;
        const isSet = verb === 'set' && what === 'image';
        if (begin > 0 && (verb === 'run' || isSet)) {
            addImage({
                ...field,
                passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(field.passage, begin)
            }, shell);
        }
    }
}
const buildFlags = new Set([
    '--force-rm',
    '--load',
    '--no-cache',
    '--pull',
    '--push',
    '--quiet',
    '-q',
    '-D',
    '--debug',
    '--rm',
    '--squash',
    '--compress',
    '--check',
    '--disable-content-trust'
]);
function readBuild(fields, shell) {
    const args = new Map();
    let file = null;
    let target = null;
    let folder = null;
    for(let at = 0; at < fields.length; at += 1){
        const field = fields[at];
        if (field === undefined) break;
        const { text } = field.passage;
        const name = /^--?[\w-]+/.exec(text)?.[0];
        if (name === undefined) {
            folder = text;
            continue;
        }
        const isAttached = text.startsWith(`${name}=`);
        if (!isAttached && buildFlags.has(name)) continue;
        if (!isAttached) at += 1;
        const value = isAttached ? withoutStart(field, name.length + 1) : fields[at];
        if (value === undefined) break;
        if (name === '--build-arg') addArgument(args, value, shell);
        if (name === '-f' || name === '--file') file = value.passage.text;
        if (name === '--target') target = value.passage.text;
    }
    if (folder === null || args.size === 0 && target === null) return;
    const contextFolder = pathIn(shell, folder);
    const path = file === null ? joinPath(contextFolder, 'Dockerfile') : pathIn(shell, file);
    addReading(shell.found, shell.context.build({
        path,
        args,
        target,
        contextFolder
    }));
}
function withoutStart(field, start) {
    return {
        ...field,
        passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(field.passage, start)
    };
}
function addArgument(args, field, { scope }) {
    const { text } = field.passage;
    const [name = ''] = text.split('=', 1);
    const known = scope.get(name);
    if (text.length > name.length) {
        const value = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(field.passage, name.length + 1);
        args.set(name, field.unknown === null ? value : afterEquals(field.written()));
    } else if (known !== null && !('why' in known) && known[0] !== undefined) {
        args.set(name, known[0]);
    }
}
function afterEquals(written) {
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(written, written.text.indexOf('=') + 1);
}

// resolve/manifests/fetch-command.js
function readFetch(fields, shell) {
    const [program, ...rest] = fields;
    switch(programOf(program)){
        case 'curl':
            readDownload(rest, {
                file: /^(?:-o|--output)$/,
                folder: /^--output-dir$/
            }, shell);
            break;
        case 'wget':
            readDownload(rest, {
                file: /^(?:-O|--output-document)$/,
                folder: /^(?:-P|--directory-prefix)$/
            }, shell);
            break;
        case 'mvn':
        case 'mvnw':
            readMaven(rest, shell);
            break;
        case 'cp':
        case 'mv':
        case 'ln':
        case 'install':
            readCopy(rest, shell);
            break;
        case 'unzip':
            readUnpacked(rest, /^-d$/, shell);
            break;
        case 'tar':
            readUnpacked(rest, /^(?:-C|--directory)$/, shell);
    }
}
function readDownload(fields, { file, folder }, shell) {
    const outputs = [];
    const addresses = [];
    let prefix = shell.folder;
    for(let at = 0; at < fields.length; at += 1){
        const field = fields[at];
        if (field === undefined) break;
        const [option, attached] = optionOf(field);
        const next = attached ?? fields[at + 1];
        const letters = /^-[a-zA-Z]{2,}$/.test(option) ? `-${option.slice(-1)}` : option;
        const isFile = file.test(letters);
        if (folder.test(letters) && next !== undefined) prefix = pathIn(shell, next.passage.text);
        if (isFile && next !== undefined) outputs.push(next);
        if ((isFile || folder.test(letters)) && attached === null) at += 1;
        else if (isAddress(field, fields[at - 1])) addresses.push(field);
    }
    for (const [index, address] of addresses.entries()){
        const output = outputs[index] ?? null;
        addArchive(address, destinationOf(output, prefix, shell), shell);
    }
}
function isAddress({ passage, unknown }, before) {
    if (/^(?:https?|ftp|file|s3|gs):/.test(passage.text)) return true;
    const isValue = before !== undefined && valueOptions.test(before.passage.text);
    return unknown !== null && !passage.text.startsWith('-') && !isValue;
}
const valueOptions = /^-(?:[AbcdeFHKmTuwxX]|-(?:cacert|cert|cookie|data|form|header|http-user|http-password|key|max-time|password|proxy|request|retry|user|user-agent|write-out))$/;
function optionOf(field) {
    const { passage } = field;
    const equals = passage.text.startsWith('--') ? passage.text.indexOf('=') : -1;
    if (equals === -1) return [
        passage.text,
        null
    ];
    return [
        passage.text.slice(0, equals),
        {
            ...field,
            passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, equals + 1)
        }
    ];
}
function destinationOf(output, folder, shell) {
    const { isPluginFolder } = shell.context;
    if (output === null) return {
        isPluginFolder: isPluginFolder(folder),
        name: null
    };
    const path = pathIn(shell, output.passage.text);
    const parent = path.slice(0, path.lastIndexOf('/'));
    return {
        isPluginFolder: isPluginFolder(parent),
        name: output.passage
    };
}
function addArchive(source, to, { context, found }) {
    if (source.unknown !== null) {
        if (to.isPluginFolder) addUnreadable(found, source.written(), source.unknown);
        return;
    }
    const installed = readArchive(source.passage, source.written(), to, context.surroundings.marks);
    if (installed.kind === 'plugin') found.plugins.push(installed.plugin);
    else if (installed.kind === 'unreadable') found.unreadableInstalls.push(installed.install);
}
function readMaven(fields, shell) {
    const goals = fields.map(({ passage })=>passage.text);
    if (!goals.some((goal)=>/dependency(?:-plugin)?(?::[^:]*)?:(?:get|copy)$/.test(goal))) return;
    const folder = valueBehind(fields, /^-D(?:outputDirectory|dest|destination)=/);
    const isPluginFolder = folder !== null && shell.context.isPluginFolder(pathIn(shell, folder.text.replace(/[^/]*\.jar$/, '')));
    const artifact = fields.find(({ passage })=>passage.text.startsWith('-Dartifact='));
    if (artifact === undefined) return;
    const text = coordinatesOf((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(artifact.passage, '-Dartifact='.length));
    const plugin = artifact.unknown === null ? (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_1__.r)(text) : null;
    const isCalled = /:plugin-/.test(text.text);
    if (plugin !== null && (isPluginFolder || isCalled)) shell.found.plugins.push(plugin);
    else if (isPluginFolder || isCalled && plugin === null) {
        addUnreadable(shell.found, artifact.written(), artifact.unknown ?? noCoordinates);
    }
}
function coordinatesOf(text) {
    const [length] = /^[^:]*:[^:]*:[^:]*/.exec(text.text.slice(0, 1000)) ?? [];
    return length === undefined ? text : (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(text, 0, length.length);
}
const noCoordinates = {
    why: 'that is not the coordinates of a plugin',
    remedy: 'Write group:artifact:version.'
};
function valueBehind(fields, option) {
    for (const { passage } of fields){
        const length = option.exec(passage.text)?.[0].length;
        if (length !== undefined) return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(passage, length);
    }
    return null;
}
function readCopy(fields, shell) {
    const at = fields.findIndex(({ passage })=>/^(?:-t|--target-directory)$/.test(passage.text));
    const words = fields.filter(({ passage })=>!passage.text.startsWith('-'));
    const to = at === -1 ? words.at(-1) : fields[at + 1];
    const sources = words.filter((field)=>field !== to);
    if (to === undefined) return;
    for (const source of sources)addCopied(source, to, shell);
}
function addCopied(source, to, shell) {
    const { isPluginFolder } = shell.context;
    const path = pathIn(shell, to.passage.text);
    if (to.unknown !== null) return;
    if (isPluginFolder(pathIn(shell, source.passage.text.replace(/\/?[^/]*$/, '')))) return;
    const parent = path.slice(0, path.lastIndexOf('/'));
    const isFile = /\.\w+$/.test(path);
    const destination = isFile ? {
        isPluginFolder: isPluginFolder(parent),
        name: to.passage
    } : {
        isPluginFolder: isPluginFolder(path),
        name: null
    };
    addArchive(source, destination, shell);
}
function readUnpacked(fields, option, shell) {
    const at = fields.findIndex(({ passage })=>option.test(passage.text));
    const folder = at === -1 ? shell.folder : pathIn(shell, fields[at + 1]?.passage.text ?? '');
    if (!shell.context.isPluginFolder(folder)) return;
    const archive = fields.find(({ passage }, index)=>index !== at + 1 && /\.\w+$/.test(passage.text));
    const written = (archive ?? fields.at(-1))?.written();
    if (written === undefined) return;
    addUnreadable(shell.found, written, {
        why: 'it is not known which plugins the archive holds',
        remedy: 'Install each plugin by its coordinates, or fetch it as an archive with its version in its name.'
    });
}

// resolve/manifests/install-command.js
const installValues = new Set([
    '-p',
    '--plugins',
    '-c',
    '--config',
    '-l',
    '--log-level',
    '--repositories'
]);
const downloadValues = new Set([
    '--plugins-dir',
    '--concurrency',
    '--edition',
    '--global-timeout',
    '--maven-repository',
    '--maven-username',
    '--maven-password',
    '--compatible-for',
    '--repositories',
    '--header',
    '--host',
    '--server',
    '--context',
    '--tenant',
    '--token',
    '-t',
    '--username',
    '--password',
    '--output',
    '-o',
    '--config'
]);
function readInstall(fields, shell) {
    const at = fields.findIndex(({ passage })=>passage.text === 'plugins');
    if (at === -1) return;
    const verb = indexOfVerb(fields, at + 1);
    const rest = fields.slice(verb + 1);
    const { found } = shell;
    switch(fields[verb]?.passage.text){
        case 'install':
            if (isOwn(fields, at, shell)) readInstalled(rest, found);
            else readForeign(rest, found);
            break;
        case 'download':
            if (isOwn(fields, at, shell)) readDownloaded(fields.slice(at - 1), rest, found);
            break;
        case 'get':
            if (fields.slice(0, at).some((field)=>programOf(field).startsWith('kestractl'))) {
                for (const { option, field } of wordsBehind(rest, downloadValues)){
                    if (option === null) readWord(field, found);
                }
            }
    }
}
function indexOfVerb(fields, start) {
    let at = start;
    for(; fields[at]?.passage.text.startsWith('-'); at += 1){
        if (installValues.has(fields[at]?.passage.text ?? '')) at += 1;
    }
    return at;
}
function isOwn(fields, at, { context }) {
    const before = fields.slice(0, at);
    const { name, images } = context.surroundings.marks;
    const isPlatform = (field)=>{
        const program = programOf(field).replace(/\.jar$/, '');
        return program.includes('kestra') || program === name;
    };
    const isImage = ({ passage })=>images.some((image)=>passage.text.includes(image));
    return before.length === 0 || before.some((field)=>field.unknown !== null || isPlatform(field) || isImage(field));
}
function wordsBehind(fields, withValue) {
    const words = [];
    let onlyWords = false;
    for(let at = 0; at < fields.length; at += 1){
        const field = fields[at];
        if (field === undefined) break;
        const { text } = field.passage;
        const [name = text] = text.split('=', 1);
        if (onlyWords || !text.startsWith('-') || text === '-') words.push({
            option: null,
            field
        });
        else if (text === '--') onlyWords = true;
        else if (text.includes('=')) {
            const value = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(field.passage, name.length + 1);
            words.push({
                option: name,
                field: {
                    ...field,
                    passage: value
                }
            });
        } else if (withValue.has(text)) {
            at += 1;
            const value = fields[at];
            if (value !== undefined) words.push({
                option: text,
                field: value
            });
        } else words.push({
            option: text,
            field
        });
    }
    return words.filter(({ option, field })=>option !== null || !isEmpty(field));
}
function isEmpty({ passage, unknown }) {
    return passage.text === '' && unknown === null;
}
function readInstalled(rest, found) {
    for (const { option, field } of wordsBehind(rest, installValues)){
        if (option === '--all') addFloating(field.written(), found);
        else if (option === null) readWord(field, found);
    }
}
function addFloating(written, found) {
    found.floatingInstalls.push({
        text: written.text,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.b)(written)
    });
}
function readForeign(rest, found) {
    for (const { passage, unknown } of rest){
        const plugin = unknown === null ? (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_1__.r)(passage) : null;
        if (plugin !== null) found.plugins.push(plugin);
    }
}
function readDownloaded(command, rest, found) {
    const words = wordsBehind(rest, new Set([
        ...downloadValues,
        '--plugins'
    ]));
    const named = words.filter(({ option })=>option === '--plugins');
    for (const { field } of named)readWord(field, found);
    if (named.length > 0) return;
    const written = command.map((field)=>field.written());
    const verb = written.find(({ text })=>text === 'download') ?? (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)(written);
    found.floatingInstalls.push({
        text: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.s)(written).text,
        location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.b)(verb)
    });
}
function readWord(field, found) {
    if (field.unknown !== null) {
        addUnreadable(found, field.written(), field.unknown);
        return;
    }
    for (const word of wordsIn(field.passage))readPlugin(word, found);
}
function readPlugin(word, found) {
    const plugin = (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_1__.r)(word) ?? (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_1__.a)(word) ?? (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_1__.b)(word);
    if (hasVariable(word.text)) addUnreadable(found, word, notReplaced);
    else if (plugin === null) addUnreadable(found, word, noPlugin);
    else if ((0,_coordinates_js__WEBPACK_IMPORTED_MODULE_1__.i)(plugin.version)) found.plugins.push({
        ...plugin,
        version: 'LATEST'
    });
    else found.plugins.push(plugin);
}
const notReplaced = {
    why: 'nothing replaces the variable in it',
    remedy: 'Write the version out, or give the variable a value in the file.'
};
const noPlugin = {
    why: 'that is not the coordinates of a plugin',
    remedy: 'Write group:artifact:version, such as io.kestra.plugin:plugin-dbt:1.1.5.'
};

// resolve/manifests/shell-fields.js
const maxAlternatives = 1000;
const maxNesting = 100;
function fieldsOf(word, scope) {
    const [only] = word.parts;
    if (word.parts.length === 1 && only?.kind === 'text') {
        return [
            {
                passage: only.passage,
                unknown: null,
                written: word.written
            }
        ];
    }
    const { written } = word;
    const alternatives = alternativesOf(word.parts);
    if (alternatives === null) return [
        {
            passage: written(),
            unknown: tooMany,
            written
        }
    ];
    return alternatives.flatMap((parts)=>splitFields(parts, written, scope));
}
function fieldOf(passage, written, unknown = null) {
    return {
        passage,
        unknown,
        written: ()=>written
    };
}
function wholeTextOf(word, scope) {
    const texts = [];
    for (const part of word.parts){
        const value = valueOfPart(part, scope);
        if (isUnknown(value)) return value;
        for (const [index, text] of value.entries())texts.push(...index > 0 ? [
            blank
        ] : [], text);
    }
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)(texts);
}
const blank = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)(' ');
const tooMany = {
    why: 'its braces stand for more words than are read',
    remedy: 'Write the plugins out.'
};
function valueOfPart(part, scope) {
    if (part.kind === 'text') return [
        part.passage
    ];
    if (part.kind === 'parameter') return parameterValue(part, scope);
    const output = scope.outputOf(part);
    return isUnknown(output) ? output : [
        output
    ];
}
function splitFields(parts, written, scope) {
    const fields = [];
    const draft = {
        texts: [],
        unknown: null,
        exists: false
    };
    for (const part of parts){
        const value = valueOfPart(part, scope);
        if (isUnknown(value)) {
            draft.unknown ??= value;
            draft.exists = true;
            continue;
        }
        for (const [index, text] of value.entries()){
            if (index > 0) finish(draft, fields, written);
            if (part.kind === 'text' || part.quoted) add(draft, text, part.quoted);
            else addSplit(draft, text, fields, written);
        }
    }
    finish(draft, fields, written);
    return fields;
}
function add(draft, text, quoted) {
    draft.texts.push(text);
    draft.exists ||= quoted || text.text !== '';
}
function addSplit(draft, value, fields, written) {
    for (const { 0: run, index } of value.text.matchAll(/\s+|\S+/g)){
        if (run.trim() === '') finish(draft, fields, written);
        else add(draft, (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(value, index, index + run.length), false);
    }
}
function finish(draft, fields, written) {
    const { texts, unknown, exists } = draft;
    if (exists) fields.push({
        passage: (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)(texts),
        unknown,
        written
    });
    Object.assign(draft, {
        texts: [],
        unknown: null,
        exists: false
    });
}
function alternativesOf(parts) {
    if (!parts.some((part)=>isSign(part, '{'))) return [
        parts
    ];
    const closings = closingsOf(parts);
    let total = 0;
    const read = (from, to)=>{
        let ways = [
            []
        ];
        for(let at = from; at < to; at += 1){
            const part = parts[at];
            const group = closings.get(at);
            if (part === undefined) break;
            const choices = group === undefined ? [
                [
                    part
                ]
            ] : choicesOf(group);
            if (choices === null || ways.length * choices.length > maxAlternatives) return null;
            if (choices.length === 1) for (const way of ways)way.push(...choices[0] ?? []);
            else ways = ways.flatMap((way)=>choices.map((choice)=>[
                        ...way,
                        ...choice
                    ]));
            total += ways.length;
            if (total > maxAlternatives * 100) return null;
            if (group !== undefined) at = group.at(-1) ?? at;
        }
        return ways;
    };
    const choicesOf = (group)=>{
        const choices = [];
        for (const [index, end] of group.slice(1).entries()){
            const ways = read((group[index] ?? 0) + 1, end);
            if (ways === null) return null;
            choices.push(...ways);
        }
        return choices;
    };
    return read(0, parts.length);
}
function isSign(part, sign) {
    return part?.kind === 'text' && !part.quoted && part.passage.text === sign;
}
function closingsOf(parts) {
    const open = [];
    const lists = new Map();
    for (const [index, part] of parts.entries()){
        if (isSign(part, '{') && open.length < maxNesting) open.push([
            index
        ]);
        else if (isSign(part, ',')) open.at(-1)?.push(index);
        else if (isSign(part, '}')) {
            const list = open.pop();
            if (list !== undefined && list.length > 1) lists.set(list[0] ?? 0, [
                ...list,
                index
            ]);
        }
    }
    return lists;
}

// resolve/manifests/shell-output.js
function outputOfSteps({ steps, written }, shell) {
    const commands = steps.flatMap((step)=>step.kind === 'command' ? [
            step.command
        ] : []);
    const last = commands.at(-1);
    const isPipe = commands.slice(1).every(({ operator })=>operator === '|');
    const program = last?.words[0]?.written().text;
    if (program === 'pwd' || program === 'dirname') return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('.');
    if (last === undefined || steps.length > commands.length || !isPipe) return ofCommand(written);
    const text = textOf(last, shell);
    if (isUnknown(text)) return text;
    return shell.scope.spend(text.text.length) ? text : tooMuch;
}
function textOf(command, shell) {
    const [first, ...rest] = command.words.flatMap((word)=>fieldsOf(word, shell.scope));
    if (first === undefined) return inputOf(command, shell);
    const unknown = [
        first,
        ...rest
    ].find((field)=>field.unknown !== null)?.unknown;
    if (unknown !== undefined && unknown !== null) return unknown;
    const { options, others } = sorted(rest);
    switch(programOf(first)){
        case 'cat':
            return filesOrInput(others, command, shell);
        case 'tee':
            return inputOf(command, shell);
        case 'echo':
            return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.s)(others.map(({ passage })=>passage));
        case 'printf':
            return printed(others, command);
        case 'grep':
        case 'egrep':
            return dropsRemarks(options, others[0]) ? filesOrInput(others.slice(1), command, shell) : ofCommand(first.written());
        case 'sed':
            return dropsLines(others[0]) ? filesOrInput(others.slice(1), command, shell) : ofCommand(first.written());
        case 'sort':
        case 'uniq':
            return filesOrInput(others, command, shell);
        case 'tr':
            return inputOf(command, shell);
        case 'paste':
            return filesOrInput(others.filter(({ passage })=>passage.text !== '-'), command, shell);
        case 'xargs':
            return others.length === 0 ? inputOf(command, shell) : ofCommand(first.written());
        case 'git':
            return others[0]?.passage.text === 'rev-parse' ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('.') : ofCommand(first.written());
        default:
            return ofCommand(first.written());
    }
}
function inputOf(command, shell) {
    const { input, redirections } = command;
    const redirection = redirections.findLast(({ operator })=>operator.startsWith('<'));
    if (redirection !== undefined) {
        if (redirection.body !== null) return withoutRemarks(bodyOf(redirection, shell));
        const target = shell.scope.textOf(redirection.target);
        if (isUnknown(target) || redirection.operator === '<<<') return target;
        return textOfFile(target, shell);
    }
    if (input === null || input === 'group') return noInput;
    return textOf(input, shell);
}
function bodyOf({ body, target }, { scope }) {
    const text = body ?? (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('');
    if (target.parts.some((part)=>part.kind === 'text' && part.quoted)) return text;
    const lookUp = (name)=>{
        const value = scope.get(name);
        return value === null || isUnknown(value) ? null : (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.s)(value);
    };
    return expand(text, lookUp, {
        ...composeDialect,
        doubledDollar: false
    });
}
function textOfFile(path, shell) {
    const text = fileIn(shell, path.text);
    return text === null ? unknownFile(path.text) : withoutRemarks(text);
}
function filesOrInput(files, command, shell) {
    if (files.length === 0) return inputOf(command, shell);
    const texts = [];
    for (const { passage } of files){
        const text = textOfFile(passage, shell);
        if (isUnknown(text)) return text;
        texts.push(text, newline$1);
    }
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)(texts);
}
const newline$1 = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('\n');
function sorted(fields) {
    const isOption = ({ passage })=>/^-./.test(passage.text);
    return {
        options: fields.filter(isOption),
        others: fields.filter((field)=>!isOption(field))
    };
}
function dropsRemarks(options, pattern) {
    const isInverted = options.some(({ passage })=>/^-[a-zA-Z]*v|^--invert/.test(passage.text));
    return isInverted && aboutRemarks.test(pattern?.passage.text ?? '');
}
function dropsLines(script) {
    const text = script?.passage.text ?? '';
    return aboutRemarks.test(text) && /^\/.*\/d$|^s\/.*\/\/g?$/.test(text);
}
const aboutRemarks = /#|\^(?:\\s\*|\[\[:space:\]\]\*)?\$/;
function printed([format, ...words], command) {
    const form = format?.passage ?? (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('');
    if (/^%s(?:\\n| )?$/.test(form.text)) return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.s)(words.map(({ passage })=>passage));
    const isPlain = words.length === 0 && !form.text.includes('%');
    return isPlain ? {
        text: form.text.replaceAll('\\n', ' \n'),
        pieces: form.pieces
    } : ofCommand(command.words[0]?.written() ?? form);
}
const remarkPattern = /(?<=^|\s)#.*/gm;
function withoutRemarks(list) {
    if (!list.text.includes('#')) return list;
    const parts = [];
    let end = 0;
    for (const { 0: remark, index } of list.text.matchAll(remarkPattern)){
        parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(list, end, index));
        end = index + remark.length;
    }
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)([
        ...parts,
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(list, end)
    ]);
}
const tooMuch = {
    why: 'its lists and scripts are longer than is read',
    remedy: 'Keep the plugins in fewer and shorter lists.'
};
const noInput = {
    why: 'nothing in the repository says what is handed to it',
    remedy: 'Write the plugins out, or keep them in a list in the repository.'
};
function ofCommand({ text }) {
    return {
        why: `nobody knows what ${text.slice(0, 60)} prints`,
        remedy: 'Write the plugins out, each with its version, or keep them in a list in the repository.'
    };
}
function unknownFile(path) {
    return {
        why: `the repository has no file that is known to be ${path.slice(0, 60)}`,
        remedy: 'Keep the list in the repository, where the command or a COPY takes it from, or write the plugins out.'
    };
}

// resolve/manifests/shell-xargs.js
const xargsValues = /^-(?:[adEIiLnPs]|-arg-file|-delimiter|-max-args|-max-procs|-replace)$/;
function runXargs(fields, command, shell) {
    let at = 0;
    let file = null;
    let sign = null;
    for(; fields[at]?.passage.text.startsWith('-'); at += 1){
        const option = fields[at]?.passage.text ?? '';
        const [, attached] = /^(?:-[aI]|--(?:arg-file|replace)=)(.+)$/.exec(option) ?? [];
        const takesNext = xargsValues.test(option) && option !== '-i';
        const value = attached ?? (takesNext ? fields[at + 1]?.passage.text : undefined);
        if (/^(?:-[Ii]|--replace)/.test(option)) sign = value ?? '{}';
        if (/^(?:-a|--arg-file)/.test(option) && attached === undefined) file = fields[at + 1] ?? null;
        if (takesNext && attached === undefined) at += 1;
    }
    const inner = fields.slice(at);
    const list = listed(file, command, shell);
    const place = inner.findIndex(({ passage })=>passage.text === sign);
    const all = place === -1 ? [
        ...inner,
        ...list
    ] : inner.toSpliced(place, 1, ...list);
    shell.run(all, null);
}
function listed(file, command, shell) {
    const text = file !== null ? textOfFile(file.passage, shell) : command === null ? noInput : inputOf(command, shell);
    if (!isUnknown(text)) return wordsIn(text).map((word)=>fieldOf(word, word));
    return [
        fieldOf((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)(''), command?.written() ?? (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('xargs'), text)
    ];
}

// resolve/manifests/shell.js
const maxDepth = 20;
const maxAdded = 1_000_000;
function readShell(command, context) {
    const shell = shellIn(context);
    runSteps(parseShell(command), shell);
    return shell.found;
}
function readWords(words, context) {
    const shell = shellIn(context);
    const fields = words.map((word)=>fieldOf(word, word));
    runFields(fields, null, shell);
    return shell.found;
}
function shellIn(context) {
    let left = maxAdded;
    const spend = (characters)=>{
        left -= characters;
        return left >= 0;
    };
    return shellWith({
        context,
        found: emptyFound(),
        values: new Map(),
        written: new Map(),
        folder: context.folder,
        depth: 0,
        spend
    });
}
function shellWith({ spend, ...parts }) {
    const { values, context } = parts;
    const scope = {
        get: (name)=>{
            const known = values.get(name) ?? context.lookUp(name);
            return known === null || 'why' in known || !('text' in known) ? known : [
                known
            ];
        },
        set: (name, value)=>assign(shell, name, value, ''),
        spend,
        textOf: (word)=>wholeTextOf(word, scope),
        outputOf: (part)=>outputOfSteps(part, shell)
    };
    const shell = {
        ...parts,
        scope,
        branches: [],
        run: (fields, command)=>runFields(fields, command, deeper(shell))
    };
    return shell;
}
function deeper(shell) {
    const inner = {
        ...shell,
        depth: shell.depth + 1,
        run: (fields, command)=>runFields(fields, command, deeper(inner))
    };
    return inner;
}
function innerShell(shell, more) {
    const { context, found, values, written, folder, depth, scope } = shell;
    const all = new Map([
        ...values,
        ...more
    ]);
    const parts = {
        context,
        found,
        written,
        folder,
        depth: depth + 1,
        spend: scope.spend
    };
    return shellWith({
        ...parts,
        values: all
    });
}
function runSteps(steps, shell) {
    const { branches, values } = shell;
    for (const step of steps){
        if (step.kind === 'command') runCommand(step.command, shell);
        else if (step.kind === 'open') {
            branches.push(new Set());
            if (step.loopVariable !== null) assign(shell, step.loopVariable, ofLoop(step.loopVariable), '');
        } else {
            const set = branches.pop() ?? new Set();
            for (const name of set)if (!isLoop(values.get(name))) values.set(name, ofBranch(name));
            if (step.kind === 'turn') branches.push(set);
        }
    }
}
function isLoop(value) {
    return value !== undefined && isUnknown(value) && value.why.startsWith('a loop');
}
function ofLoop(name) {
    return {
        why: `a loop sets ${name}`,
        remedy: writeOut
    };
}
function ofBranch(name) {
    return {
        why: `it depends on a condition what ${name} is`,
        remedy: writeOut
    };
}
const writeOut = 'Write the plugins out, each with its version.';
function assign(shell, name, value, operator) {
    const { values, branches } = shell;
    values.set(name, operator === '||' ? ofBranch(name) : value);
    branches.at(-1)?.add(name);
}
function runCommand(command, shell) {
    const { scope } = shell;
    const fields = command.words.flatMap((word)=>fieldsOf(word, scope));
    const assigned = command.assignments.map((each)=>[
            each.name,
            valueSet(each, shell)
        ]);
    const isDeclaring = fields.length === 0 || declaringWords.has(fields[0]?.passage.text ?? '');
    if (isDeclaring) {
        for (const [name, value] of assigned)assign(shell, name, value, command.operator);
    }
    readSet(fields, assigned, shell);
    keepWritten(command, shell);
    if (isDeclaring && assigned.length > 0) return;
    const inner = assigned.length > 0 ? innerShell(shell, new Map(assigned)) : shell;
    runFields(fields, command, inner);
}
function valueSet({ name, adds, values, isArray }, shell) {
    const { scope } = shell;
    const before = adds ? scope.get(name) ?? [] : [];
    if (isUnknown(before)) return before;
    if (!isArray) {
        const [word] = values;
        const text = word === undefined ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('') : scope.textOf(word);
        return isUnknown(text) ? text : [
            (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)([
                ...before,
                text
            ])
        ];
    }
    const fields = values.flatMap((word)=>fieldsOf(word, scope));
    const unknown = fields.find((field)=>field.unknown !== null)?.unknown;
    return unknown ?? [
        ...before,
        ...fields.map(({ passage })=>passage)
    ];
}
function keepWritten(command, shell) {
    const { redirections } = command;
    const into = redirections.find(({ operator })=>operator === '>' || operator === '>>');
    if (into === undefined) return;
    const target = wholeTextOf(into.target, shell.scope);
    const text = isUnknown(target) ? null : textOf(command, shell);
    if (isUnknown(target) || text === null || isUnknown(text)) return;
    const path = pathIn(shell, target.text);
    const before = into.operator === '>>' ? shell.written.get(path) : undefined;
    shell.written.set(path, before === undefined ? text : (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)([
        before,
        newline,
        text
    ]));
}
const newline = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('\n');
function runFields(all, command, shell) {
    const fields = withoutWrappers(all);
    const [first, ...rest] = fields;
    if (first === undefined) return;
    if (shell.depth > maxDepth) {
        addUnreadable(shell.found, first.written(), tooMuch);
        return;
    }
    if (readContainerCommand(fields, command, shell)) return;
    if (runsInner(fields, command, shell)) return;
    switch(programOf(first)){
        case '.':
        case 'source':
            runFile(rest[0], shell);
            break;
        case 'cd':
            if (rest[0]?.unknown === null) shell.folder = pathIn(shell, rest[0].passage.text);
            break;
        case 'eval':
            runSteps(parseShell((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.s)(rest.map(({ passage })=>passage)), shell.depth), deeper(shell));
            break;
        case 'xargs':
            runXargs(rest, command, shell);
            break;
        case 'read':
        case 'mapfile':
        case 'readarray':
            for (const { passage } of rest)assign(shell, passage.text, ofInput(passage.text, shell), '');
            break;
        default:
            if (/\.(?:sh|bash)$/.test(first.passage.text)) runFile(first, innerShell(shell, new Map()));
            readFetch(fields, shell);
            if (!readCommand(fields, shell)) readInstall(fields, shell);
    }
}
function ofInput(name, { branches }) {
    if (branches.length > 0) return ofLoop(name);
    return {
        why: `${name} is read from elsewhere`,
        remedy: writeOut
    };
}
const wrappers = new Set([
    'sudo',
    'env',
    'exec',
    'command',
    'nohup',
    'time',
    'builtin',
    'doas'
]);
function withoutWrappers(fields) {
    let start = 0;
    while(wrappers.has(programOf(fields[start]))){
        start += 1;
        while(/^-|^[A-Za-z_]\w*=/.test(fields[start]?.passage.text ?? ''))start += 1;
    }
    return fields.slice(start);
}
const shells = new Set([
    'sh',
    'bash',
    'dash',
    'ash',
    'zsh',
    'ksh',
    'su'
]);
function runsInner(fields, command, shell) {
    const at = fields.findIndex((field)=>shells.has(programOf(field)));
    if (at === -1) return false;
    const rest = fields.slice(at + 1);
    const option = rest.findIndex(({ passage })=>/^-[a-z]*c$/.test(passage.text));
    const inner = innerShell(shell, new Map());
    if (option !== -1) {
        const script = rest[option + 1];
        if (script === undefined) return false;
        if (script.unknown !== null) return false;
        runSteps(parseShell(script.passage, shell.depth), inner);
        return true;
    }
    const file = rest.find(({ passage })=>!passage.text.startsWith('-'));
    const body = command?.redirections.find((each)=>each.body !== null)?.body;
    if (file !== undefined && at === 0) runFile(file, inner);
    else if (body !== null && body !== undefined) runSteps(parseShell(body, shell.depth), inner);
    return at === 0;
}
function runFile(field, shell) {
    if (field === undefined || field.unknown !== null || shell.depth >= maxDepth) return;
    const script = fileIn(shell, field.passage.text);
    if (script === null) return;
    if (!shell.scope.spend(script.text.length)) {
        addUnreadable(shell.found, field.written(), tooMuch);
        return;
    }
    runSteps(parseShell(script), deeper(shell));
}

// resolve/manifests/dockerfile.js
const readDockerfile = (file, surroundings)=>readDockerfileAs(file, surroundings, {
        args: new Map(),
        target: null,
        contextFolder: null
    });
function readDockerfileAs(file, surroundings, options) {
    const build = stagesIn(file, options);
    const { built, reached, stages } = build;
    const found = emptyFound();
    if (built === null) return {
        problems: missingStage(file, options.target)
    };
    const files = filesOf(build, surroundings, options.contextFolder ?? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cP)(file.path));
    const states = new Map();
    const budget = {
        left: maxExpanded
    };
    for (const index of reached){
        const base = stages[index]?.base;
        const parent = base === null || base === undefined ? null : states.get(base) ?? null;
        const state = stateOf(index, parent, {
            build,
            files,
            found,
            surroundings,
            options,
            states,
            budget
        });
        states.set(index, state);
        readStage(state);
    }
    const state = states.get(built);
    if (state !== undefined) readStart(state);
    found.cores.push(...state?.cores ?? []);
    return found;
}
function missingStage({ path }, target) {
    if (target === null) return [];
    return [
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)} has no stage ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(target)}, which is to be built; name one of its stages.`, {
            found: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(target),
            expected: 'the name or the number of a stage',
            at: {
                path,
                line: 1,
                column: 1,
                endColumn: 1
            }
        })
    ];
}
function readStage(state) {
    const { build, found, index, surroundings } = state;
    const stage = build.stages[index];
    if (stage === undefined) return;
    if (stage.image !== null) {
        const { cores, images: others } = readImage(stage.image, surroundings.marks);
        addCores(state, cores);
        found.images.push(...others);
    }
    for (const step of stage.steps){
        const before = countOf(found);
        readStep(step, state);
        state.installs ||= countOf(found) > before;
    }
}
function countOf({ plugins, floatingInstalls, unreadableInstalls }) {
    return plugins.length + floatingInstalls.length + unreadableInstalls.length;
}
function readStep(step, state) {
    const { build, files, index } = state;
    const expanded = (word)=>expand(word, lookUpIn(state, [
            'env',
            'args'
        ]), build.dialect);
    switch(step.keyword){
        case 'ARG':
            defineArguments(step, state, expanded);
            break;
        case 'ENV':
            defineEnvironment(step, state, expanded);
            break;
        case 'WORKDIR':
            state.folder = joinPath(state.folder, expanded(trimmed(step.rest)).text);
            break;
        case 'COPY':
        case 'ADD':
            readCopy$1(step, state, expanded);
            break;
        case 'RUN':
            files.addMounts(index, step, state.folder);
            readRun(step, state);
            break;
        case 'CMD':
            state.command = step.rest;
            break;
        case 'ENTRYPOINT':
            state.entrypoint = step.rest;
            state.command = null;
    }
}
function trimmed(text) {
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(text, 0, text.text.trimEnd().length);
}
function defineArguments({ rest }, { build, options, args }, expanded) {
    for (const { name, value } of argumentsIn(rest, build.dialect)){
        const own = value === null ? build.globals.get(name) : expanded(value);
        const known = options.args.get(name) ?? own;
        if (known !== undefined) args.set(name, known);
    }
}
function defineEnvironment({ rest }, { build, env }, expanded) {
    const old = /^(?<name>[^\s=]+)\s+/.exec(rest.text);
    if (old?.groups?.name !== undefined) {
        env.set(old.groups.name, expanded(trimmed((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(rest, old[0].length))));
        return;
    }
    const set = argumentsIn(rest, build.dialect).map(({ name, value })=>[
            name,
            value === null ? null : expanded(value)
        ]);
    for (const [name, value] of set)if (value !== null) env.set(name, value);
}
function readRun(step, state) {
    const { rest, bodies } = step;
    const context = contextOf(state, [
        'env',
        'args'
    ]);
    const words = jsonWords(rest);
    if (words !== null) {
        addReading(state.found, readWords(words, context));
    } else if (bodies.length > 0 && /^<<-?\S+\s*$/.test(rest.text)) {
        addReading(state.found, readShell((0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)(bodies), context));
    } else {
        addReading(state.found, readShell(withBodies(rest, bodies), context));
    }
}
function withBodies(rest, bodies) {
    if (bodies.length === 0) return rest;
    const names = [
        ...rest.text.matchAll(/<<-?\s*["']?(?<name>[\w.-]+)/g)
    ];
    const parts = bodies.flatMap((body, index)=>{
        const name = names[index]?.groups?.name ?? '';
        const at = rest.text.indexOf(name, names[index]?.index);
        return [
            body,
            (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.a)(rest, at, at + name.length),
            lineEnd
        ];
    });
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.j)([
        rest,
        lineEnd,
        ...parts
    ]);
}
const lineEnd = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.i)('\n');
function readStart(state) {
    const { entrypoint, command, found, surroundings } = state;
    addReading(found, readVariables(lookUpIn(state, [
        'env',
        'args'
    ]), surroundings.marks));
    const context = contextOf(state, [
        'env'
    ]);
    const entry = entrypoint === null ? [] : jsonWords(entrypoint);
    const words = command === null ? [] : jsonWords(command);
    if (entry === null && entrypoint !== null) addReading(found, readShell(entrypoint, context));
    else if (words === null && command !== null) {
        if (entry !== null && entry.length > 0) {
            addReading(found, readWords(entry, context));
        }
        addReading(found, readShell(command, context));
    } else addReading(found, readWords([
        ...entry ?? [],
        ...words ?? []
    ], context));
}

var dockerfile = /*#__PURE__*/Object.freeze({
    __proto__: null,
    readDockerfile: readDockerfile,
    readDockerfileAs: readDockerfileAs
});




/***/ })

};
;