"use strict";
exports.id = 7615;
exports.ids = [7615,8772,6391];
exports.modules = {

/***/ 7615:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   treeOf: function() { return /* binding */ treeOf; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8772);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1298);
/* harmony import */ var _find_in_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4862);





// resolve/manifests/file-tree.js
async function treeOf(file) {
    if (/\.(?:ya?ml|json)$/i.test(file.path)) {
        const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1084), __webpack_require__.e(4758), __webpack_require__.e(6211), __webpack_require__.e(5587)]).then(__webpack_require__.bind(__webpack_require__, 5587));
        return parseYaml((0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.p)(file, 0, file.text.length));
    }
    if (/\.toml$/i.test(file.path)) {
        const { parseTOML } = await __webpack_require__.e(/* import() */ 9605).then(__webpack_require__.bind(__webpack_require__, 9605));
        return readOrTell(file, 'TOML', ()=>readToml(parseTOML(file.text).body[0], file));
    }
    if (/\.(?:xml|csproj|props)$/i.test(file.path)) {
        const { parseXml } = await __webpack_require__.e(/* import() */ 334).then(__webpack_require__.t.bind(__webpack_require__, 7953, 23));
        return readOrTell(file, 'XML', ()=>{
            const { root } = parseXml(file.text, {
                includeOffsets: true
            });
            return root === null ? null : readElement(root, file, 0);
        });
    }
    if (!/\.properties$/i.test(file.path)) return null;
    const { Properties } = await __webpack_require__.e(/* import() */ 2958).then(__webpack_require__.bind(__webpack_require__, 2958));
    return readOrTell(file, 'a property file', ()=>{
        const starts = (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.l)(file);
        const parts = new Map();
        for (const node of new Properties(file.text).nodes){
            if (node.type !== 'property') continue;
            const line = node.rawLines[0] ?? '';
            const start = (starts[node.startingLineNumber - 1] ?? 0) + line.indexOf(node.escapedValue);
            const span = {
                file,
                start,
                end: start + node.escapedValue.length
            };
            parts.set(node.key, textAt(node.value, (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.w)(node.value, span)));
        }
        return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_3__.b)(parts);
    });
}
function readOrTell(file, what, read) {
    try {
        return {
            roots: [
                read()
            ],
            problems: ()=>[]
        };
    } catch (error) {
        return {
            roots: [],
            problems: ()=>[
                    unreadable(file, what, error)
                ]
        };
    }
}
function unreadable(file, what, error) {
    const { message = '', lineNumber, line, index } = error;
    const [first = ''] = message.split('\n', 1);
    const at = lineNumber ?? line ?? 1;
    const start = index ?? (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.l)(file)[at - 1] ?? 0;
    const location = (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.b)((0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.p)(file, start, start + 1));
    return {
        message: `${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(file.path)} cannot be read as ${what}: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(first)}.`,
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(first),
        expected: what,
        location: location ?? {
            path: file.path,
            line: 1,
            column: 1,
            endColumn: 1
        }
    };
}
function textAt(value, passage) {
    return {
        kind: 'text',
        value,
        tag: null,
        passage: ()=>passage
    };
}
function listOf(items) {
    return {
        kind: 'list',
        tag: null,
        items: ()=>items
    };
}
function readToml({ body }, file) {
    const root = new Map();
    const lists = new Map();
    for (const node of body){
        if (node.type === 'TOMLKeyValue') set(root, node, file);
        else {
            const keys = node.resolvedKey.filter((key)=>typeof key === 'string');
            let table;
            if (node.kind === 'array') {
                const known = lists.get(keys.join('\0')) ?? [];
                table = new Map();
                known.push(table);
                lists.set(keys.join('\0'), known);
                const items = known;
                draftAt(root, keys.slice(0, -1)).set(keys.at(-1) ?? '', {
                    kind: 'list',
                    tag: null,
                    items: ()=>items.map(finished)
                });
            } else table = tableAt(root, keys, lists);
            for (const pair of node.body)set(table, pair, file);
        }
    }
    return finished(root);
}
function tableAt(root, keys, lists) {
    for(let length = keys.length - 1; length > 0; length -= 1){
        const last = lists.get(keys.slice(0, length).join('\0'))?.at(-1);
        if (last !== undefined) return draftAt(last, keys.slice(length));
    }
    return draftAt(root, keys);
}
function draftAt(root, keys) {
    let draft = root;
    for (const key of keys){
        const known = draft.get(key);
        const next = known instanceof Map ? known : new Map();
        draft.set(key, next);
        draft = next;
    }
    return draft;
}
function set(table, { key, value }, file) {
    const names = key.keys.map((each)=>each.type === 'TOMLBare' ? each.name : each.value);
    draftAt(table, names.slice(0, -1)).set(names.at(-1) ?? '', tomlValue(value, file));
}
function tomlValue(node, file) {
    if (node.type === 'TOMLArray') return listOf(node.elements.map((each)=>tomlValue(each, file)));
    if (node.type === 'TOMLInlineTable') {
        const table = new Map();
        for (const pair of node.body)set(table, pair, file);
        return finished(table);
    }
    const [start, end] = node.range;
    if (node.kind !== 'string') return textAt(node.value, (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.p)(file, start, end));
    const quotes = node.multiline ? 3 : 1;
    const span = {
        file,
        start: start + quotes,
        end: end - quotes
    };
    return textAt(node.value, (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.w)(node.value, span));
}
function finished(draft) {
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_3__.b)(new Map([
        ...draft
    ].map(([key, part])=>[
            key,
            part instanceof Map ? finished(part) : part
        ])));
}
function readElement(element, file, depth) {
    if (depth > _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.d) throw new Error('elements are nested too deeply');
    const elements = element.children.filter(({ type })=>type === 'element');
    const attributes = Object.entries(element.attributes);
    if (elements.length === 0 && attributes.length === 0) return readText(element, file);
    const parts = new Map();
    for (const child of elements){
        const known = parts.get(child.name) ?? [];
        known.push(readElement(child, file, depth + 1));
        parts.set(child.name, known);
    }
    for (const [name, value] of attributes){
        const at = file.text.indexOf(`${name}=`, element.start);
        const start = at + name.length + 2;
        const span = {
            file,
            start,
            end: start + value.length
        };
        if (!parts.has(name)) parts.set(name, [
            textAt(value, (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.w)(value, span))
        ]);
    }
    return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_3__.b)(new Map([
        ...parts
    ].map(([name, values])=>{
        const [only] = values;
        return [
            name,
            only !== undefined && values.length === 1 ? only : listOf(values)
        ];
    })));
}
function readText({ children, start, end }, file) {
    const texts = children.filter(({ type })=>type !== 'comment');
    const text = texts.map((each)=>each.text ?? '').join('');
    const [first] = texts;
    if (first === undefined) return textAt(null, (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.p)(file, start, end));
    const lead = text.length - text.trimStart().length;
    const span = {
        file,
        start: first.start + lead,
        end: first.start + lead + text.trim().length
    };
    return textAt(text.trim(), (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.w)(text.trim(), span));
}




/***/ }),

/***/ 8772:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ composeYaml; },
/* harmony export */   c: function() { return /* binding */ composeYamlStream; },
/* harmony export */   d: function() { return /* binding */ deepestNesting; },
/* harmony export */   n: function() { return /* binding */ nestingFault; }
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);



// resolve/document/yaml-tree.js
const deepestNesting = 100;
const deepestStack = deepestNesting + 5;
const nestingFault = {
    message: `Maps and lists are nested too deeply; at most ${deepestNesting} levels are read.`,
    expected: `at most ${deepestNesting} levels`
};
const maxDirectives = 100;
const maxLexemes = 500_000;
const mostFaults = 20;
const maxDocuments = 1000;
function composeYaml(text) {
    const { roots, faults } = composeDocuments(text, 1);
    return {
        root: roots[0] ?? null,
        faults
    };
}
function composeYamlStream(text) {
    return composeDocuments(text, maxDocuments);
}
function composeDocuments(text, most) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    const counts = new Map();
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)){
        lexemes += 1;
        if (lexemes > maxLexemes || (counts.get('directive') ?? 0) > maxDirectives) {
            const fault = lexemes > maxLexemes ? sizeFault : directivesFault;
            return failed({
                ...fault,
                start: parser.offset,
                end: parser.offset + 1
            });
        }
        for (const token of parser.next(lexeme)){
            tokens.push(token);
            counts.set(token.type, (counts.get(token.type) ?? 0) + 1);
        }
        if (parser.stack.length > deepestStack) {
            return failed({
                ...nestingFault,
                start: parser.offset - 1,
                end: parser.offset
            });
        }
        if (counts.get('error') === mostFaults || (counts.get('document') ?? 0) > most) break;
    }
    tokens.push(...parser.end());
    const { documents, errors } = composeBounded(tokens, text.length);
    if (errors.length > 0) return {
        roots: [],
        faults: errors.map(syntaxFault)
    };
    const beyond = documents[most];
    if (beyond !== undefined) return failed(tooManyDocuments(most, beyond.range[0]));
    return {
        roots: documents.map(({ contents })=>contents),
        faults: []
    };
}
function composeBounded(tokens, length) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        schema: 'core',
        uniqueKeys: false,
        resolveKnownTags: false
    });
    const notes = composer;
    const note = notes.onError;
    notes.onError = (source, code, message, isWarning)=>{
        if (isWarning === true) return;
        note(source, code, message);
        if (notes.errors.length >= mostFaults) throw new EnoughFaults();
    };
    try {
        const documents = [
            ...composer.compose(tokens, true, length)
        ];
        const errors = documents.flatMap((document)=>document.errors);
        return {
            documents,
            errors: errors.slice(0, mostFaults)
        };
    } catch (error) {
        if (!(error instanceof EnoughFaults)) throw error;
        return {
            documents: [],
            errors: notes.errors.slice(0, mostFaults)
        };
    }
}
const sizeFault = {
    message: `The file is made of more than ${maxLexemes} words and signs; shorten it, or write it as JSON.`,
    expected: `at most ${maxLexemes} words and signs`
};
const directivesFault = {
    message: `More than ${maxDirectives} lines begin with \`%\` before the document; leave them out.`,
    expected: `at most ${maxDirectives} directives`
};
class EnoughFaults extends Error {
}
function failed(fault) {
    return {
        roots: [],
        faults: [
            fault
        ]
    };
}
function syntaxFault({ message, pos: [start, end] }) {
    return {
        message: `This is not valid YAML: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(withoutSource(message))}.`,
        expected: 'valid YAML or JSON',
        start,
        end
    };
}
function withoutSource(message) {
    return message.replace(/(?<=YAML stream): ".*$/s, '');
}
function tooManyDocuments(most, start) {
    const end = start + '---'.length;
    return most === 1 ? {
        message: 'The file holds more than one YAML document; keep one, without `---` between parts.',
        expected: 'one YAML document',
        start,
        end
    } : {
        message: `The file holds more than ${most} YAML documents; split it.`,
        expected: `at most ${most} YAML documents`,
        start,
        end
    };
}




/***/ })

};
;