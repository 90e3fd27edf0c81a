"use strict";
exports.id = 7298;
exports.ids = [7298];
exports.modules = {

/***/ 7298:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLive: function() { return /* binding */ readLive; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5174);



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
${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aS)(declaration)}`;
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
        const plain = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aM)(version, versions)?.version;
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
        const { answer, refusals } = await (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_1__.a)(client, liveQuery(questions, declaration));
        return questions.map((question, index)=>{
            const node = answer[`repository${index}`] ?? null;
            const tags = [
                ...node?.newest?.nodes ?? [],
                ...question.tags.map((_, n)=>node?.[`tag${n}`])
            ];
            const releases = tags.flatMap((tag)=>tag ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aP)(tag, declaration) ?? [] : []);
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
        const why = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aR)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aG)(error));
        return questions.map((question)=>({
                question,
                releases: [],
                why
            }));
    }
}
function isNewTo({ versions }) {
    return ({ version })=>versions.every((known)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(known.version, version) !== 0);
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
    const absent = tags.filter((tag)=>tag.startsWith('v') && !found.has(tag)).map((tag)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(tag));
    if (absent.length === 0) return [];
    const message = why === null ? `The repository ${owner}/${repo} has no tag ${absent.join(', ')}, so nothing is known of that version of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(entry.name)}.` : `The repository ${owner}/${repo} could not be asked what ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(entry.name)} needs: ${why}.`;
    return [
        {
            message,
            location: null
        }
    ];
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
    const why = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.co)(told);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cp)(told) === 'permission' ? `${why}; the token needs ${permission}` : why;
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
        throw error instanceof TypeError ? new _core_js__WEBPACK_IMPORTED_MODULE_0__.cl(_core_js__WEBPACK_IMPORTED_MODULE_0__.cn) : error;
    }
}
function replyOf(answer, refusals) {
    if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
        return {
            answer: answer,
            refusals
        };
    }
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.cl(_core_js__WEBPACK_IMPORTED_MODULE_0__.cn);
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




/***/ })

};
;