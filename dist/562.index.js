"use strict";
exports.id = 562;
exports.ids = [562];
exports.modules = {

5174:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (ask),
  p: () => (partOf),
  w: () => (whyRefused)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6971);
var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419);



// read/graphql-reply.js
function ask(client, { text, variables }) {
    return (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__.r)(client.graphql(text, variables));
}
function partOf({ answer }, name) {
    return answer.repository?.[name] ?? null;
}
function whyRefused(refusal, permission) {
    const told = { status: null, message: 'nothing', ...refusal };
    const why = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bp)(told);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bq)(told) === 'permission' ? `${why}; the token needs ${permission}` : why;
}




}),

7419:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (replyTo),
  s: () => (shapeless)
});
// model/graphql.js
async function replyTo(sent) {
    try {
        return replyOf(await sent, []);
    }
    catch (error) {
        const { data, errors } = error;
        if (data && Array.isArray(errors)) {
            const refusals = errors.filter((each) => typeof each === 'object' && each !== null);
            return replyOf(data, refusals);
        }
        throw error instanceof TypeError ? new Error(shapeless) : error;
    }
}
const shapeless = 'a page without the data that was asked for';
function replyOf(answer, refusals) {
    if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
        return { answer: answer, refusals };
    }
    throw new Error(shapeless);
}




}),

503:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  k: () => (keptLabels),
  o: () => (ownedLabels)
});
// model/labels.js
const ownedLabels = [
    {
        name: 'release: core-major',
        color: '0b3d91',
        description: 'Releases the first version of a core line',
    },
    {
        name: 'release: core-bugfix',
        color: '1d5fbf',
        description: 'Releases a fix of a core line that is kept up to date',
    },
    {
        name: 'release: core-backport',
        color: '4a7fc9',
        description: 'Releases a fix of an older core line, on request',
    },
    {
        name: 'release: core-prerelease',
        color: '7fa5db',
        description: 'Releases a core version that is not final',
    },
    {
        name: 'release: plugin-major',
        color: '0e7c86',
        description: 'Releases a plugin version that may break its users',
    },
    {
        name: 'release: plugin-minor',
        color: '3fa3ab',
        description: 'Releases a plugin version with new features',
    },
    {
        name: 'release: plugin-patch',
        color: '86c9ce',
        description: 'Releases a plugin version with fixes only',
    },
    {
        name: 'gate: incompatible',
        color: 'b60205',
        description: 'Some plugin does not run on this core',
    },
    {
        name: 'gate: off-cadence',
        color: 'd93f0b',
        description: 'Not the day, or not the number, for this release',
    },
    {
        name: 'gate: breaking',
        color: 'fbca04',
        description: 'Enters versions that may break their users',
    },
];
function keptLabels(releasing) {
    const core = releasing.includes('core');
    const plugins = releasing.some((name) => name !== 'core');
    return ownedLabels.filter(({ name }) => {
        if (name.startsWith('release: core-'))
            return core;
        return name.startsWith('release: plugin-') ? plugins : true;
    });
}




}),

7856:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (furtherQuery),
  c: () => (contentOf),
  f: () => (firstQuery),
  r: () => (remoteFiles)
});
var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5174);


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
    const expressions = files.map(({ commit, path }) => `${commit}:${path}`);
    const asked = {
        ...numbered('label', labels),
        ...numbered('commit', commitsOf(question)),
        ...numbered('file', expressions),
    };
    const text = `query (
  $owner: String!, $repo: String!${number === null ? '' : ', $number: Int!'}
  ${lines(Object.keys(asked), (name) => `$${name}: String!`)}
) {
  repository(owner: $owner, name: $repo) {
    ${number === null ? '' : pullRequestPart}
    ${lines(labels, (_, n) => `label${n}: label(name: $label${n}) { id name }`)}
    ${lines(commitsOf(question), (_, n) => `commit${n}: object(expression: $commit${n}) { oid }`)}
    ${lines(files, (_, n) => `file${n}: object(expression: $file${n}) { ... on Blob { text isTruncated } }`)}
  }
}`;
    return { text, variables: { owner, repo, ...(number === null ? {} : { number }), ...asked } };
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
        moreThreads: reviewThreads?.pageInfo.hasNextPage ?? false,
    };
    return { text, variables: { owner, repo, number, ...variables } };
}
function commitsOf({ files }) {
    return [...new Set(files.map(({ commit }) => commit))];
}
function numbered(name, values) {
    return Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));
}
function lines(items, line) {
    return items.map(line).join('\n    ');
}

// read/remote-files.js
function remoteFiles(question, reply) {
    const commits = commitsOf(question);
    return question.files.map((file, index) => {
        const refusal = reply.refusals.find(({ path }) => path?.[1] === `file${index}`);
        if (refusal !== undefined) {
            const reason = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.w)(refusal, 'contents: read');
            return { ...file, kind: 'unreadable', reason, unseen: whyUnseen(refusal) };
        }
        const blob = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.p)(reply, `file${index}`);
        if (blob !== null)
            return { ...file, ...contentOf(blob) };
        const commit = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.p)(reply, `commit${commits.indexOf(file.commit)}`);
        if (commit !== null)
            return { ...file, kind: 'missing' };
        const reason = `there is no commit ${file.commit}`;
        return { ...file, kind: 'unreadable', reason, unseen: 'failed' };
    });
}
function whyUnseen({ type }) {
    return type === 'FORBIDDEN' || type === 'NOT_FOUND' ? 'denied' : 'failed';
}
function contentOf({ text, isTruncated }) {
    if (text === undefined)
        return { kind: 'unreadable', reason: 'it is not a file' };
    if (text === null)
        return { kind: 'unreadable', reason: 'it is not a text' };
    if (isTruncated)
        return { kind: 'unreadable', reason: 'it is too large for GitHub to send whole' };
    return { kind: 'text', text };
}




}),

562:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readRemote: () => (readRemote)
});
var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(503);
var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6971);
var _graphql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7419);
var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5174);
var _remote_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7856);






// read/pull-request.js
async function readPullRequest(client, question) {
    try {
        const reply = await (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.a)(client, (0,_remote_files_js__WEBPACK_IMPORTED_MODULE_3__.f)(question));
        return {
            ...(await pullRequestIn(client, question, reply)),
            files: (0,_remote_files_js__WEBPACK_IMPORTED_MODULE_3__.r)(question, reply),
        };
    }
    catch (error) {
        return whollyUnread(question, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ao)(error));
    }
}
async function pullRequestIn(client, question, reply) {
    if (question.number === null)
        return { pullRequest: null, notices: [] };
    const node = reply.answer.repository?.pullRequest ?? null;
    const refusal = reply.refusals.find(({ path }) => path?.[1] === 'pullRequest');
    if (node === null) {
        return unread(question, (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.w)(refusal ?? reply.refusals[0], permission));
    }
    try {
        if (typeof node.id !== 'string' || typeof node.headRefOid !== 'string') {
            throw new Error(_graphql_js__WEBPACK_IMPORTED_MODULE_4__.s);
        }
        const pullRequest = {
            id: node.id,
            number: node.number,
            state: node.state,
            draft: node.isDraft,
            fromFork: node.isCrossRepository,
            headSha: node.headRefOid,
            baseSha: node.baseRefOid,
            ...(await readLists(client, question, node)),
            repositoryLabels: question.labels.flatMap((_, n) => labelIn((0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.p)(reply, `label${n}`))),
        };
        return { pullRequest, notices: [] };
    }
    catch (error) {
        return unread(question, (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.w)(refusal ?? (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ao)(error), permission));
    }
}
const permission = 'pull-requests: read';
const maxPages = 50;
async function readLists(client, question, first) {
    const labels = [...labelsOn(first)];
    const comments = [...itemsOf(first.comments)];
    const threads = [...itemsOf(first.reviewThreads)];
    let last = first;
    let asked = '';
    for (let page = 1; goesOn(last); page++) {
        if (page === maxPages)
            throw new Error(`more than ${maxPages} pages of comments or labels`);
        const { text, variables } = (0,_remote_files_js__WEBPACK_IMPORTED_MODULE_3__.a)(question, last);
        if (JSON.stringify(variables) === asked)
            throw new Error(_graphql_js__WEBPACK_IMPORTED_MODULE_4__.s);
        asked = JSON.stringify(variables);
        const answer = (await client.graphql(text, variables));
        const next = answer?.repository?.pullRequest;
        if (!next)
            throw new Error(_graphql_js__WEBPACK_IMPORTED_MODULE_4__.s);
        labels.push(...labelsOn(next));
        if (last.comments?.pageInfo.hasNextPage)
            comments.push(...itemsOf(next.comments));
        if (last.reviewThreads?.pageInfo.hasNextPage)
            threads.push(...itemsOf(next.reviewThreads));
        last = next;
    }
    return { labels, comments: ownComments(comments), threads: ownThreads(threads) };
}
function goesOn({ labels, comments, reviewThreads }) {
    return [labels, comments, reviewThreads].some((list) => list?.pageInfo?.hasNextPage);
}
function itemsOf(page) {
    const nodes = page?.nodes;
    if (!Array.isArray(nodes) || !page?.pageInfo || nodes.includes(null))
        throw new Error(_graphql_js__WEBPACK_IMPORTED_MODULE_4__.s);
    return nodes;
}
function labelsOn({ labels }) {
    return (labels?.nodes ?? []).flatMap(labelIn);
}
function labelIn(answered) {
    const { id, name } = (answered ?? {});
    return typeof id === 'string' && typeof name === 'string' ? { id, name } : [];
}
function ownComments(comments) {
    if (comments.some(({ body }) => typeof body !== 'string'))
        throw new Error(_graphql_js__WEBPACK_IMPORTED_MODULE_4__.s);
    return comments
        .filter(({ viewerDidAuthor }) => viewerDidAuthor)
        .toSorted((a, b) => Number(a.fullDatabaseId) - Number(b.fullDatabaseId))
        .map(({ id, body }) => ({ id, body }));
}
function ownThreads(threads) {
    return threads.flatMap(({ path, isResolved: resolved, isOutdated: outdated, comments }) => {
        const nodes = (comments?.nodes ?? []).filter((comment) => comment !== null);
        const answered = (comments?.totalCount ?? 0) > 1;
        return ownComments(nodes).map((start) => {
            return { ...start, path, resolved, outdated, answered };
        });
    });
}
function unread({ number }, why) {
    const message = `Pull request #${number} could not be read: ${why}.`;
    return { pullRequest: null, notices: [{ message, location: null }] };
}
function whollyUnread(question, failure) {
    const reason = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.w)(failure, 'contents: read');
    const unseen = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.bo)(failure) ? 'denied' : 'failed';
    const files = question.files.map((file) => ({ ...file, kind: 'unreadable', reason, unseen }));
    const answered = question.number === null
        ? { pullRequest: null, notices: [] }
        : unread(question, (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_2__.w)(failure, permission));
    return { ...answered, files };
}

// read/remote.js
const maxInQuery = 300;
async function readRemote(github, files) {
    const answer = await ask(github, files.slice(0, maxInQuery));
    const known = new Map(answer.files.map((file) => [keyOf(file), file]));
    const failed = answer.files.flatMap((file) => whyFailed(file));
    const further = { ...github, event: { ...github.event, pullRequest: null } };
    const prepare = async (questions) => {
        const unknown = questions.filter((question) => !known.has(keyOf(question)));
        for (let next = 0; next < unknown.length; next += maxInQuery) {
            const { files: answered } = await ask(further, unknown.slice(next, next + maxInQuery));
            for (const file of answered) {
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
        read: async (commit, path, mostBytes) => {
            const question = { commit, path };
            await prepare([question]);
            const file = known.get(keyOf(question));
            return fileRead(file, mostBytes);
        },
        outage: () => (failed[0] === undefined ? null : outageBecause(failed[0])),
    };
}
function keyOf({ commit, path }) {
    return `${commit}:${path}`;
}
async function ask({ event, connect }, files) {
    const { owner, repo, pullRequest: number } = event;
    if (connect === null)
        return unasked(number, files);
    const labels = number === null ? [] : _labels_js__WEBPACK_IMPORTED_MODULE_0__.o.map(({ name }) => name);
    return readPullRequest(await connect(), { owner, repo, number, labels, files });
}
function unasked(number, files) {
    const reason = 'there is no token';
    const message = `Pull request #${number} could not be read: ${reason}.`;
    return {
        pullRequest: null,
        files: files.map((file) => ({ ...file, kind: 'unreadable', reason, unseen: 'denied' })),
        notices: number === null ? [] : [{ message, location: null }],
    };
}
function whyFailed(file) {
    return file?.kind === 'unreadable' && file.unseen === 'failed' ? [file.reason] : [];
}
function outageBecause(why) {
    return {
        message: `GitHub did not answer; run it again. It was asked for the files that are compared: ${why}.`,
        found: why,
        expected: 'an answer from GitHub\u2019s API',
        location: null,
    };
}
function fileRead(file, mostBytes) {
    if (file === undefined || file.kind === 'missing')
        return { kind: 'missing' };
    if (file.kind === 'unreadable') {
        const why = `GitHub could not show it, because ${file.reason}`;
        return { kind: 'refused', why, ...(file.unseen === undefined ? {} : { unseen: file.unseen }) };
    }
    return Buffer.byteLength(file.text) > mostBytes
        ? { kind: 'refused', why: `it has more than the ${mostBytes} bytes allowed` }
        : { kind: 'text', text: file.text };
}




})

};
;