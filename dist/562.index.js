"use strict";
exports.id = 562;
exports.ids = [562];
exports.modules = {

7615:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  d: () => (describeFailure),
  f: () => (failureOf)
});
// model/github-client.js
const longestShown = 100;
function failureOf(error) {
    const { status, message, response, headers } = (error ?? {});
    return {
        status: status ?? null,
        message: response?.data?.message ?? message ?? String(error),
        codes: (response?.data?.errors ?? []).flatMap(({ code }) => code ?? []),
        headers: response?.headers ?? headers ?? {},
    };
}
function describeFailure({ status, message }) {
    const line = message.replace(/\s+/g, ' ');
    const words = line.length > longestShown ? `${line.slice(0, longestShown)}\u2026` : line;
    return `GitHub answered ${status === null ? '' : `${status} `}"${words}"`;
}




}),

5174:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (ask),
  p: () => (partOf),
  w: () => (whyRefused)
});
var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7615);
var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7419);



// read/graphql-reply.js
function ask(client, { text, variables }) {
    return (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__.r)(client.graphql(text, variables));
}
function partOf({ answer }, name) {
    return answer.repository?.[name] ?? null;
}
function whyRefused(refusal, permission) {
    const message = refusal?.message ?? 'nothing';
    const answered = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__.d)({ status: null, message });
    return refusal?.type === 'FORBIDDEN' ? `${answered}; the token needs ${permission}` : answered;
}




}),

7419:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (replyTo)
});
// model/graphql.js
async function replyTo(sent) {
    try {
        return replyOf(await sent, []);
    }
    catch (error) {
        const { data, errors } = error;
        if (data && Array.isArray(errors))
            return replyOf(data, errors);
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
            return { ...file, kind: 'unreadable', reason: (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.w)(refusal, 'contents: read') };
        }
        const blob = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.p)(reply, `file${index}`);
        if (blob !== null)
            return { ...file, ...contentOf(blob) };
        const commit = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.p)(reply, `commit${commits.indexOf(file.commit)}`);
        if (commit !== null)
            return { ...file, kind: 'missing' };
        return { ...file, kind: 'unreadable', reason: `there is no commit ${file.commit}` };
    });
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
var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7615);
var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5174);
var _remote_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7856);





// read/pull-request.js
async function readPullRequest(client, question) {
    try {
        const reply = await (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_1__.a)(client, (0,_remote_files_js__WEBPACK_IMPORTED_MODULE_2__.f)(question));
        return {
            ...(await pullRequestIn(client, question, reply)),
            files: (0,_remote_files_js__WEBPACK_IMPORTED_MODULE_2__.r)(question, reply),
        };
    }
    catch (error) {
        return whollyUnread(question, (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__.f)(error)));
    }
}
async function pullRequestIn(client, question, reply) {
    if (question.number === null)
        return { pullRequest: null, notices: [] };
    const node = reply.answer.repository?.pullRequest ?? null;
    if (node === null) {
        return unread(question, (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_1__.w)(reply.refusals[0], 'pull-requests: read'));
    }
    try {
        const pullRequest = {
            id: node.id,
            number: node.number,
            state: node.state,
            draft: node.isDraft,
            fromFork: node.isCrossRepository,
            headSha: node.headRefOid,
            baseSha: node.baseRefOid,
            ...(await readLists(client, question, node)),
            repositoryLabels: question.labels.flatMap((_, n) => (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_1__.p)(reply, `label${n}`) ?? []),
        };
        return { pullRequest, notices: [] };
    }
    catch (error) {
        return unread(question, (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__.f)(error)));
    }
}
async function readLists(client, question, first) {
    const labels = [...(first.labels?.nodes ?? [])];
    const comments = [...first.comments.nodes];
    const threads = [...first.reviewThreads.nodes];
    let last = first;
    while (goesOn(last)) {
        const { text, variables } = (0,_remote_files_js__WEBPACK_IMPORTED_MODULE_2__.a)(question, last);
        const answer = (await client.graphql(text, variables));
        last = answer.repository.pullRequest;
        labels.push(...(last.labels?.nodes ?? []));
        comments.push(...(last.comments?.nodes ?? []));
        threads.push(...(last.reviewThreads?.nodes ?? []));
    }
    return { labels, comments: ownComments(comments), threads: ownThreads(threads) };
}
function goesOn({ labels, comments, reviewThreads }) {
    return [labels, comments, reviewThreads].some((list) => list?.pageInfo.hasNextPage);
}
function ownComments(comments) {
    return comments
        .filter(({ viewerDidAuthor }) => viewerDidAuthor)
        .toSorted((a, b) => Number(a.fullDatabaseId) - Number(b.fullDatabaseId))
        .map(({ id, body }) => ({ id, body }));
}
function ownThreads(threads) {
    return threads.flatMap(({ path, isResolved: resolved, isOutdated: outdated, comments }) => {
        const answered = comments.totalCount > 1;
        return ownComments(comments.nodes).map((start) => {
            return { ...start, path, resolved, outdated, answered };
        });
    });
}
function unread({ number }, why) {
    const message = `Pull request #${number} could not be read: ${why}.`;
    return { pullRequest: null, notices: [{ message, location: null }] };
}
function whollyUnread(question, why) {
    const files = question.files.map((file) => ({ ...file, kind: 'unreadable', reason: why }));
    const answered = question.number === null ? { pullRequest: null, notices: [] } : unread(question, why);
    return { ...answered, files };
}

// read/remote.js
async function readRemote(github, files) {
    const answer = await ask(github, files);
    const known = new Map(answer.files.map((file) => [keyOf(file), file]));
    return {
        pullRequest: answer.pullRequest,
        notices: answer.notices,
        read: async (commit, path, mostBytes) => {
            const question = { commit, path };
            const file = known.get(keyOf(question)) ?? (await ask(github, [question])).files[0];
            return fileRead(file, mostBytes);
        },
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
        files: files.map((file) => ({ ...file, kind: 'unreadable', reason })),
        notices: number === null ? [] : [{ message, location: null }],
    };
}
function fileRead(file, mostBytes) {
    if (file === undefined || file.kind === 'missing')
        return { kind: 'missing' };
    if (file.kind === 'unreadable')
        return { kind: 'refused', why: `GitHub could not show it, because ${file.reason}` };
    return Buffer.byteLength(file.text) > mostBytes
        ? { kind: 'refused', why: `it has more than the ${mostBytes} bytes allowed` }
        : { kind: 'text', text: file.text };
}




})

};
;