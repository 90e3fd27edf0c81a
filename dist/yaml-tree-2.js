"use strict";
exports.id = 8772;
exports.ids = [8772,6391];
exports.modules = {

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