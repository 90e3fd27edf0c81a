"use strict";
exports.id = 562;
exports.ids = [562];
exports.modules = {

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

/***/ 503:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ keptLabels; },
/* harmony export */   o: function() { return /* binding */ ownedLabels; }
/* harmony export */ });
// model/labels.js
const ownedLabels = [
    {
        name: 'release: core-major',
        color: '0b3d91',
        description: 'Releases the first version of a core line'
    },
    {
        name: 'release: core-bugfix',
        color: '1d5fbf',
        description: 'Releases a fix of a core line that is kept up to date'
    },
    {
        name: 'release: core-backport',
        color: '4a7fc9',
        description: 'Releases a fix of an older core line, on request'
    },
    {
        name: 'release: core-prerelease',
        color: '7fa5db',
        description: 'Releases a core version that is not final'
    },
    {
        name: 'release: plugin-major',
        color: '0e7c86',
        description: 'Releases a plugin version that may break its users'
    },
    {
        name: 'release: plugin-minor',
        color: '3fa3ab',
        description: 'Releases a plugin version with new features'
    },
    {
        name: 'release: plugin-patch',
        color: '86c9ce',
        description: 'Releases a plugin version with fixes only'
    },
    {
        name: 'gate: incompatible',
        color: 'b60205',
        description: 'Some plugin does not run on this core'
    },
    {
        name: 'gate: off-cadence',
        color: 'd93f0b',
        description: 'Not the day, or not the number, for this release'
    },
    {
        name: 'gate: breaking',
        color: 'fbca04',
        description: 'Enters versions that may break their users'
    }
];
function keptLabels(releasing) {
    const core = releasing.includes('core');
    const plugins = releasing.some((name)=>name !== 'core');
    return ownedLabels.filter(({ name })=>{
        if (name.startsWith('release: core-')) return core;
        return name.startsWith('release: plugin-') ? plugins : true;
    });
}




/***/ }),

/***/ 7856:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ furtherQuery; },
/* harmony export */   c: function() { return /* binding */ contentOf; },
/* harmony export */   f: function() { return /* binding */ firstQuery; },
/* harmony export */   i: function() { return /* binding */ isAbout; },
/* harmony export */   r: function() { return /* binding */ remoteFiles; }
/* harmony export */ });
/* harmony import */ var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5174);


// read/pull-request-query.js
const pagePart = 'pageInfo { hasNextPage endCursor }';
const commentPart = 'nodes { id fullDatabaseId viewerDidAuthor body }';
const threadPart = `path isResolved isOutdated comments(first: 1) { totalCount ${commentPart} }`;
const labelsPart = `{ nodes { id name } ${pagePart} }`;
const commentsPart = `{ ${commentPart} ${pagePart} }`;
const threadsPart = `{ nodes { ${threadPart} } ${pagePart} }`;
const pullRequestPart = `pullRequest(number: $number) {
      id number state isDraft isCrossRepository headRefOid baseRefOid
      labels(first: 100) ${labelsPart}
      comments(first: 100) ${commentsPart}
      reviewThreads(first: 100) ${threadsPart}
    }`;
function firstQuery(question) {
    const { owner, repo, number, labels, files } = question;
    const expressions = files.map(({ commit, path })=>`${commit}:${path}`);
    const asked = {
        ...numbered('label', labels),
        ...numbered('commit', commitsOf(question)),
        ...numbered('file', expressions)
    };
    const text = `query (
  $owner: String!, $repo: String!${number === null ? '' : ', $number: Int!'}
  ${lines(Object.keys(asked), (name)=>`$${name}: String!`)}
) {
  repository(owner: $owner, name: $repo) {
    ${number === null ? '' : pullRequestPart}
    ${lines(labels, (_, n)=>`label${n}: label(name: $label${n}) { id name }`)}
    ${lines(commitsOf(question), (_, n)=>`commit${n}: object(expression: $commit${n}) { oid }`)}
    ${lines(files, (_, n)=>`file${n}: object(expression: $file${n}) { ... on Blob { text isTruncated } }`)}
  }
}`;
    return {
        text,
        variables: {
            owner,
            repo,
            ...number === null ? {} : {
                number
            },
            ...asked
        }
    };
}
function furtherQuery({ owner, repo, number }, { labels, comments, reviewThreads }) {
    const text = `query (
  $owner: String!, $repo: String!, $number: Int!
  $labelsAfter: String, $moreLabels: Boolean!, $commentsAfter: String, $moreComments: Boolean!
  $threadsAfter: String, $moreThreads: Boolean!
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      labels(first: 100, after: $labelsAfter) @include(if: $moreLabels) ${labelsPart}
      comments(first: 100, after: $commentsAfter) @include(if: $moreComments) ${commentsPart}
      reviewThreads(first: 100, after: $threadsAfter) @include(if: $moreThreads) ${threadsPart}
    }
  }
}`;
    const variables = {
        labelsAfter: labels?.pageInfo.endCursor,
        moreLabels: labels?.pageInfo.hasNextPage ?? false,
        commentsAfter: comments?.pageInfo.endCursor,
        moreComments: comments?.pageInfo.hasNextPage ?? false,
        threadsAfter: reviewThreads?.pageInfo.endCursor,
        moreThreads: reviewThreads?.pageInfo.hasNextPage ?? false
    };
    return {
        text,
        variables: {
            owner,
            repo,
            number,
            ...variables
        }
    };
}
function commitsOf({ files }) {
    return [
        ...new Set(files.map(({ commit })=>commit))
    ];
}
function numbered(name, values) {
    return Object.fromEntries(values.map((value, index)=>[
            `${name}${index}`,
            value
        ]));
}
function lines(items, line) {
    return items.map(line).join('\n    ');
}

// read/remote-files.js
function remoteFiles(question, reply) {
    const commits = commitsOf(question);
    return question.files.map((file, index)=>{
        const blob = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.p)(reply, `file${index}`);
        const part = [
            'repository',
            `file${index}`
        ];
        const refusal = reply.refusals.find(({ path })=>isAbout(path, part));
        if (refusal !== undefined && (blob?.text ?? null) === null) {
            const reason = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.w)(refusal, 'contents: read');
            return {
                ...file,
                kind: 'unreadable',
                reason,
                unseen: whyUnseen(refusal)
            };
        }
        if (blob !== null) return {
            ...file,
            ...contentOf(blob)
        };
        const commit = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.p)(reply, `commit${commits.indexOf(file.commit)}`);
        if (isCommit(commit)) return {
            ...file,
            kind: 'missing'
        };
        const reason = `there is no commit ${file.commit}`;
        return {
            ...file,
            kind: 'unreadable',
            reason,
            unseen: 'failed'
        };
    });
}
function whyUnseen({ type }) {
    return type === 'FORBIDDEN' || type === 'NOT_FOUND' ? 'denied' : 'failed';
}
function isAbout(path, part) {
    return (path ?? []).every((step, n)=>n >= part.length || step === part[n]);
}
function isCommit(node) {
    return typeof node?.oid === 'string';
}
function contentOf(blob) {
    const { text, isTruncated } = blob;
    if (typeof blob !== 'object' || Array.isArray(blob)) return {
        kind: 'unreadable',
        reason: odd
    };
    if (text === undefined) return {
        kind: 'unreadable',
        reason: 'it is not a file'
    };
    if (text === null) return {
        kind: 'unreadable',
        reason: 'it is not a text'
    };
    if (typeof text !== 'string' || typeof isTruncated !== 'boolean') return {
        kind: 'unreadable',
        reason: odd
    };
    if (isTruncated) return {
        kind: 'unreadable',
        reason: 'it is too large for GitHub to send whole'
    };
    return {
        kind: 'text',
        text
    };
}
const odd = "GitHub's answer cannot be read: it is not what was asked for; run it again";




/***/ }),

/***/ 562:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRemote: function() { return /* binding */ readRemote; }
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(503);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);
/* harmony import */ var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5174);
/* harmony import */ var _remote_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7856);





// read/pull-request-answer.js
function pullRequestNode(node) {
    const fields = fieldsOf(node, 'pullRequest');
    return {
        id: text(fields, 'id'),
        number: number(fields, 'number'),
        state: oneOf(fields, 'state', [
            'OPEN',
            'CLOSED',
            'MERGED'
        ]),
        isDraft: flag(fields, 'isDraft'),
        isCrossRepository: flag(fields, 'isCrossRepository'),
        headRefOid: text(fields, 'headRefOid'),
        baseRefOid: text(fields, 'baseRefOid'),
        labels: fields.labels === null ? null : page(fields, 'labels', labelIn),
        comments: page(fields, 'comments', (node)=>[
                commentNode(node)
            ]),
        reviewThreads: page(fields, 'reviewThreads', (node)=>[
                threadNode(node)
            ])
    };
}
function labelIn(node) {
    const { id, name } = node ?? {};
    return typeof id === 'string' && typeof name === 'string' ? [
        {
            id,
            name
        }
    ] : [];
}
function commentNode(node) {
    const fields = fieldsOf(node, 'comment');
    const { fullDatabaseId } = fields;
    return {
        id: text(fields, 'id'),
        fullDatabaseId: typeof fullDatabaseId === 'number' ? String(fullDatabaseId) : text(fields, 'fullDatabaseId'),
        viewerDidAuthor: flag(fields, 'viewerDidAuthor'),
        body: text(fields, 'body')
    };
}
function threadNode(node) {
    const fields = fieldsOf(node, 'thread');
    const comments = fieldsOf(fields.comments, 'comments');
    return {
        path: text(fields, 'path'),
        isResolved: flag(fields, 'isResolved'),
        isOutdated: flag(fields, 'isOutdated'),
        comments: {
            totalCount: number(comments, 'totalCount'),
            nodes: list(comments, 'nodes').flatMap((each)=>each === null ? [] : commentNode(each))
        }
    };
}
function page(fields, name, read) {
    const of = fieldsOf(fields[name], name);
    const info = fieldsOf(of.pageInfo, `${name}.pageInfo`);
    const hasNextPage = flag(info, 'hasNextPage');
    const endCursor = hasNextPage ? text(info, 'endCursor') : null;
    return {
        nodes: list(of, 'nodes').flatMap(read),
        pageInfo: {
            hasNextPage,
            endCursor
        }
    };
}
function fieldsOf(value, name) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return {
        ...value
    };
    throw unreadable(name, 'an object');
}
function list(fields, name) {
    const value = fields[name];
    if (Array.isArray(value)) return value;
    throw unreadable(name, 'a list');
}
function text(fields, name) {
    const value = fields[name];
    if (typeof value === 'string') return value;
    throw unreadable(name, 'a text');
}
function number(fields, name) {
    const value = fields[name];
    if (typeof value === 'number') return value;
    throw unreadable(name, 'a number');
}
function flag(fields, name) {
    const value = fields[name];
    if (typeof value === 'boolean') return value;
    throw unreadable(name, 'true or false');
}
function oneOf(fields, name, words) {
    const found = words.find((word)=>word === fields[name]);
    if (found !== undefined) return found;
    throw unreadable(name, `one of ${words.join(', ')}`);
}
function unreadable(name, expected) {
    return new _core_js__WEBPACK_IMPORTED_MODULE_1__.cG(`${name} is not ${expected}`);
}

// read/pull-request.js
async function readPullRequest(client, question) {
    try {
        const reply = await (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.a)(client, (0,_remote_files_js__WEBPACK_IMPORTED_MODULE_3__.f)(question));
        return {
            ...await pullRequestIn(client, question, reply),
            files: (0,_remote_files_js__WEBPACK_IMPORTED_MODULE_3__.r)(question, reply)
        };
    } catch (error) {
        return whollyUnread(question, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aH)(error));
    }
}
async function pullRequestIn(client, question, reply) {
    if (question.number === null) return {
        pullRequest: null,
        notices: []
    };
    const answered = reply.answer.repository?.pullRequest ?? null;
    const refusal = reply.refusals.find(({ path })=>path?.[1] === 'pullRequest');
    if (answered === null) {
        return unread(question, (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.w)(refusal ?? reply.refusals[0], permission));
    }
    try {
        const node = pullRequestNode(answered);
        const pullRequest = {
            id: node.id,
            number: node.number,
            state: node.state,
            draft: node.isDraft,
            fromFork: node.isCrossRepository,
            headSha: node.headRefOid,
            baseSha: node.baseRefOid,
            ...await readLists(client, question, node),
            repositoryLabels: question.labels.flatMap((_, n)=>labelIn((0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.p)(reply, `label${n}`)))
        };
        return {
            pullRequest,
            notices: []
        };
    } catch (error) {
        return unread(question, (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.w)(refusal ?? (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aH)(error), permission));
    }
}
const permission = 'pull-requests: read';
const maxPages = 50;
async function readLists(client, question, first) {
    const labels = [
        ...labelsOn(first)
    ];
    const comments = [
        ...itemsOf(first.comments)
    ];
    const threads = [
        ...itemsOf(first.reviewThreads)
    ];
    let last = first;
    let asked = '';
    for(let page = 1; goesOn(last); page++){
        if (page === maxPages) throw new Error(`more than ${maxPages} pages of comments or labels`);
        const { text, variables } = (0,_remote_files_js__WEBPACK_IMPORTED_MODULE_3__.a)(question, last);
        if (JSON.stringify(variables) === asked) throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.cG(_core_js__WEBPACK_IMPORTED_MODULE_1__.cI);
        asked = JSON.stringify(variables);
        const answer = await client.graphql(text, variables);
        const next = answer?.repository?.pullRequest;
        if (!next) throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.cG(_core_js__WEBPACK_IMPORTED_MODULE_1__.cI);
        labels.push(...labelsOn(next));
        if (last.comments?.pageInfo.hasNextPage) comments.push(...itemsOf(next.comments));
        if (last.reviewThreads?.pageInfo.hasNextPage) threads.push(...itemsOf(next.reviewThreads));
        last = next;
    }
    return {
        labels,
        comments: ownComments(comments),
        threads: ownThreads(threads)
    };
}
function goesOn({ labels, comments, reviewThreads }) {
    return [
        labels,
        comments,
        reviewThreads
    ].some((list)=>list?.pageInfo?.hasNextPage);
}
function itemsOf(page) {
    const nodes = page?.nodes;
    if (!Array.isArray(nodes) || !page?.pageInfo || nodes.includes(null)) throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.cG(_core_js__WEBPACK_IMPORTED_MODULE_1__.cI);
    return nodes;
}
function labelsOn({ labels }) {
    return (labels?.nodes ?? []).flatMap(labelIn);
}
function ownComments(comments) {
    if (comments.some(({ body })=>typeof body !== 'string')) throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.cG(_core_js__WEBPACK_IMPORTED_MODULE_1__.cI);
    return comments.filter(({ viewerDidAuthor })=>viewerDidAuthor).toSorted((a, b)=>Number(a.fullDatabaseId) - Number(b.fullDatabaseId)).map(({ id, body })=>({
            id,
            body
        }));
}
function ownThreads(threads) {
    return threads.flatMap(({ path, isResolved: resolved, isOutdated: outdated, comments })=>{
        const nodes = (comments?.nodes ?? []).filter((comment)=>comment !== null);
        const answered = (comments?.totalCount ?? 0) > 1;
        return ownComments(nodes).map((start)=>{
            return {
                ...start,
                path,
                resolved,
                outdated,
                answered
            };
        });
    });
}
function unread({ number }, why) {
    const message = `Pull request #${number} could not be read: ${why}.`;
    return {
        pullRequest: null,
        notices: [
            {
                message,
                location: null
            }
        ]
    };
}
function whollyUnread(question, failure) {
    const reason = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.w)(failure, 'contents: read');
    const unseen = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cH)(failure) ? 'denied' : 'failed';
    const files = question.files.map((file)=>({
            ...file,
            kind: 'unreadable',
            reason,
            unseen
        }));
    const answered = question.number === null ? {
        pullRequest: null,
        notices: []
    } : unread(question, (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.w)(failure, permission));
    return {
        ...answered,
        files
    };
}

// read/remote.js
const maxInQuery = 300;
async function readRemote(github, files) {
    const answer = await ask(github, files.slice(0, maxInQuery));
    const known = new Map(answer.files.map((file)=>[
            keyOf(file),
            file
        ]));
    const failed = answer.files.flatMap((file)=>whyFailed(file));
    const further = {
        ...github,
        event: {
            ...github.event,
            pullRequest: null
        }
    };
    const prepare = async (questions)=>{
        const unknown = questions.filter((question)=>!known.has(keyOf(question)));
        for(let next = 0; next < unknown.length; next += maxInQuery){
            const { files: answered } = await ask(further, unknown.slice(next, next + maxInQuery));
            for (const file of answered){
                known.set(keyOf(file), file);
                failed.push(...whyFailed(file));
            }
        }
    };
    await prepare(files);
    return {
        prepare,
        pullRequest: answer.pullRequest,
        notices: answer.notices,
        read: async (commit, path, mostBytes)=>{
            const question = {
                commit,
                path
            };
            await prepare([
                question
            ]);
            const file = known.get(keyOf(question));
            return fileRead(file, mostBytes);
        },
        outage: ()=>failed[0] === undefined ? null : outageBecause(failed[0])
    };
}
function keyOf({ commit, path }) {
    return `${commit}:${path}`;
}
async function ask({ event, connect }, files) {
    const { owner, repo, pullRequest: number } = event;
    if (connect === null) return unasked(number, files);
    const labels = number === null ? [] : _labels_js__WEBPACK_IMPORTED_MODULE_0__.o.map(({ name })=>name);
    return readPullRequest(await connect(), {
        owner,
        repo,
        number,
        labels,
        files
    });
}
function unasked(number, files) {
    const reason = 'there is no token';
    const message = `Pull request #${number} could not be read: ${reason}.`;
    return {
        pullRequest: null,
        files: files.map((file)=>({
                ...file,
                kind: 'unreadable',
                reason,
                unseen: 'denied'
            })),
        notices: number === null ? [] : [
            {
                message,
                location: null
            }
        ]
    };
}
function whyFailed(file) {
    return file?.kind === 'unreadable' && file.unseen === 'failed' ? [
        file.reason
    ] : [];
}
function outageBecause(why) {
    const again = /\brun it again\b/.test(why) ? '' : '; run it again';
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.I)(`GitHub did not show the files that are compared, because ${why}${again}.`, {
        found: why,
        expected: "an answer from GitHub\u2019s API"
    });
}
function fileRead(file, mostBytes) {
    if (file === undefined || file.kind === 'missing') return {
        kind: 'missing'
    };
    if (file.kind === 'unreadable') {
        const why = `GitHub could not show it, because ${file.reason}`;
        return {
            kind: 'refused',
            why,
            ...file.unseen === undefined ? {} : {
                unseen: file.unseen
            }
        };
    }
    return Buffer.byteLength(file.text) > mostBytes ? {
        kind: 'refused',
        why: `it has more than the ${mostBytes} bytes allowed`
    } : {
        kind: 'text',
        text: file.text
    };
}




/***/ })

};
;