"use strict";
exports.id = 7298;
exports.ids = [7298,8513];
exports.modules = {

/***/ 7298:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLive: function() { return /* binding */ readLive; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _catalogue_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8513);
/* harmony import */ var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5174);




// read/catalogue-live-query.js
const candidates = 20;
function liveQuery(questions, declaration) {
    const variables = {};
    const parts = questions.map(({ owner, repo, tags }, index)=>{
        variables[`owner${index}`] = owner;
        variables[`repo${index}`] = repo;
        const named = tags.map((tag, n)=>{
            variables[`tag${index}_${n}`] = `refs/tags/${tag}`;
            return `tag${n}: ref(qualifiedName: $tag${index}_${n}) { ...tag }`;
        });
        return `repository${index}: repository(owner: $owner${index}, name: $repo${index}) {
    newest: refs(
      refPrefix: "refs/tags/", first: ${candidates}, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }
    ) { nodes { ...tag } }
    ${named.join('\n    ')}
  }`;
    });
    const declared = Object.keys(variables).map((name)=>`$${name}: String!`);
    const text = `query (${declared.join(', ')}) {
  ${parts.join('\n  ')}
}
${(0,_catalogue_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFragments */ .Ar)(declaration)}`;
    return {
        text,
        variables
    };
}

// read/catalogue-live.js
const mostTags = 50;
async function readLive(client, wanted, trusted, declaration) {
    const plugins = {};
    const notices = [];
    for (const questions of batches(questionsOf(wanted, trusted, declaration))){
        for (const { question, releases, why } of (await answers(client, questions, declaration))){
            const { entry } = question;
            const versions = Object.fromEntries(releases.filter(isNewTo(entry)).map(writtenVersion));
            plugins[entry.name] = {
                versions: {
                    ...plugins[entry.name]?.versions,
                    ...versions
                }
            };
            notices.push(...missing(question, releases, why));
        }
    }
    const found = Object.values(plugins).some(({ versions })=>Object.keys(versions).length > 0);
    const catalogue = {
        path: 'https://github.com',
        text: JSON.stringify({
            plugins
        })
    };
    return {
        catalogue: found ? catalogue : null,
        notices
    };
}
const repositoryPattern = /^(?<owner>[\w-]{1,39})\/(?<repo>[\w.-]{1,100})$/;
function questionsOf(wanted, trusted, { file, versions }) {
    const questions = new Map();
    for (const { name, version } of wanted){
        const entry = trusted.find(name);
        const groups = repositoryPattern.exec(entry?.repository ?? '')?.groups;
        const plain = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(version, versions)?.version;
        if (entry === null || groups === undefined || plain === undefined) continue;
        const { owner = '', repo = '' } = groups;
        const named = file === 'gradle.properties' ? [
            `v${plain}`
        ] : [
            `v${plain}`,
            plain
        ];
        const tags = new Set([
            ...questions.get(entry.name)?.tags ?? [],
            ...named
        ]);
        questions.set(entry.name, {
            entry,
            owner,
            repo,
            tags: [
                ...tags
            ]
        });
    }
    return [
        ...questions.values()
    ];
}
function batches(questions) {
    const all = [];
    let room = 0;
    for (const question of questions){
        if (question.tags.length > room) {
            all.push([]);
            room = mostTags;
        }
        all.at(-1)?.push(question);
        room -= question.tags.length;
    }
    return all;
}
async function answers(client, questions, declaration) {
    try {
        const { answer, refusals } = await (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.a)(client, liveQuery(questions, declaration));
        return questions.map((question, index)=>{
            const node = answer[`repository${index}`] ?? null;
            const tags = [
                ...node?.newest?.nodes ?? [],
                ...question.tags.map((_, n)=>node?.[`tag${n}`])
            ];
            const releases = tags.flatMap((tag)=>tag ? (0,_catalogue_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(tag, declaration) ?? [] : []);
            const refusal = refusals.find(({ path })=>path?.[0] === `repository${index}`);
            const message = refusal?.message ?? 'nothing';
            return {
                question,
                releases,
                why: node ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aR)({
                    status: null,
                    message
                })
            };
        });
    } catch (error) {
        const why = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aR)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aH)(error));
        return questions.map((question)=>({
                question,
                releases: [],
                why
            }));
    }
}
function isNewTo({ versions }) {
    return ({ version })=>versions.every((known)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(known.version, version) !== 0);
}
function writtenVersion({ version, requires, released }) {
    return [
        version.version,
        {
            ...requires === null ? {} : {
                requires
            },
            released
        }
    ];
}
function missing({ entry, owner, repo, tags }, releases, why) {
    const found = new Set(releases.map(({ version })=>`v${version.version}`));
    const absent = tags.filter((tag)=>tag.startsWith('v') && !found.has(tag)).map((tag)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(tag));
    if (absent.length === 0) return [];
    const message = why === null ? `The repository ${owner}/${repo} has no tag ${absent.join(', ')}, so nothing is known of that version of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(entry.name)}.` : `The repository ${owner}/${repo} could not be asked what ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(entry.name)} needs: ${why}.`;
    return [
        {
            message,
            location: null
        }
    ];
}




/***/ }),

/***/ 8513:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: function() { return /* binding */ tagFragments; },
/* harmony export */   Rz: function() { return /* binding */ declaredByProperties; },
/* harmony export */   declarationOf: function() { return /* binding */ declarationOf; },
/* harmony export */   l7: function() { return /* binding */ releaseOf; }
/* harmony export */ });
/* harmony import */ var properties_file_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1355);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);



// read/catalogue-tags.js
function declaredByProperties(properties) {
    const keys = properties.map((name)=>[
            name
        ]);
    return {
        file: 'gradle.properties',
        keys,
        versions: 'semver'
    };
}
function declarationOf({ core, plugins, catalogues }) {
    const source = catalogues.find((each)=>each.kind === 'tag');
    const { versions } = plugins;
    if (source === undefined) return {
        ...declaredByProperties(core.properties),
        versions
    };
    return {
        file: source.file,
        keys: [
            source.at
        ],
        versions
    };
}
function tagFragments({ file }) {
    return `
fragment tag on Ref { name target { ...commit ... on Tag { target { ...commit } } } }
fragment commit on Commit {
  committedDate
  file(path: ${JSON.stringify(file)}) { object { ... on Blob { text } } }
}`;
}
function releaseOf(node, declaration) {
    const { versions } = declaration;
    const version = typeof node.name === 'string' ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(node.name, versions) : undefined;
    const target = node.target ?? {};
    const commit = ('target' in target ? target.target : target) ?? {};
    if (version === undefined || typeof commit.committedDate !== 'string') return null;
    return {
        version,
        requires: declaredIn(commit.file?.object?.text ?? '', declaration),
        released: commit.committedDate.slice(0, 'YYYY-MM-DD'.length)
    };
}
function declaredIn(text, { file, keys }) {
    if (text.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.c7) return null;
    const valueAt = /\.json$/i.test(file) ? jsonReader(text) : propertyReader(text);
    for (const key of keys){
        const value = valueAt(key)?.trim() ?? '';
        if (value !== '') return value;
    }
    return null;
}
function propertyReader(text) {
    const properties = propertiesIn(text);
    return (key)=>properties?.getEffectiveProperty(key.join('.'))?.value ?? null;
}
function jsonReader(text) {
    const root = jsonIn(text);
    return (key)=>{
        let value = root;
        for (const part of key){
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return null;
            value = value[part];
        }
        return typeof value === 'string' ? value : null;
    };
}
function jsonIn(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return null;
    }
}
function propertiesIn(text) {
    try {
        return new properties_file_parser__WEBPACK_IMPORTED_MODULE_1__/* .Properties */ .O(text);
    } catch  {
        return null;
    }
}




/***/ }),

/***/ 5174:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ ask; },
/* harmony export */   p: function() { return /* binding */ partOf; },
/* harmony export */   w: function() { return /* binding */ whyRefused; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419);



// read/graphql-reply.js
function ask(client, { text, variables }) {
    return (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__.r)(client.graphql(text, variables));
}
function partOf({ answer }, name) {
    return answer.repository?.[name] ?? null;
}
function whyRefused(refusal, permission) {
    const told = {
        status: null,
        message: 'nothing',
        ...refusal
    };
    const why = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cJ)(told);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cK)(told) === 'permission' ? `${why}; the token needs ${permission}` : why;
}




/***/ }),

/***/ 7419:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ replyTo; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// model/graphql.js
async function replyTo(sent) {
    try {
        return replyOf(await sent, []);
    } catch (error) {
        const { data, errors } = error;
        if (data && Array.isArray(errors)) return replyOf(data, errors.map(refusalOf));
        throw error instanceof TypeError ? new _core_js__WEBPACK_IMPORTED_MODULE_0__.cG(_core_js__WEBPACK_IMPORTED_MODULE_0__.cI) : error;
    }
}
function replyOf(answer, refusals) {
    if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
        return {
            answer: answer,
            refusals
        };
    }
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.cG(_core_js__WEBPACK_IMPORTED_MODULE_0__.cI);
}
function refusalOf(error) {
    const { type, path, message } = error ?? {};
    return {
        ...typeof type === 'string' ? {
            type
        } : {},
        ...Array.isArray(path) ? {
            path
        } : {},
        message: typeof message === 'string' ? message : 'nothing'
    };
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