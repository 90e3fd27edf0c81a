"use strict";
exports.id = 563;
exports.ids = [563];
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

1563:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  publishPullRequest: () => (publishPullRequest)
});
var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(503);
var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7615);
var _graphql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7419);




// model/comment-marker.js
const longestKey = 100;
const runPattern = /^<!-- release-gate-run:(?<id>\d{1,15})\.(?<attempt>\d{1,15}) -->$/m;
function keyMarker(key) {
    return `<!-- release-gate:${escapeKey(key.slice(0, longestKey))} -->`;
}
function suggestionMarker(key) {
    return `<!-- release-gate-suggestion:${escapeKey(key.slice(0, longestKey))} -->`;
}
function runMarker({ id, attempt }) {
    return `<!-- release-gate-run:${id}.${attempt} -->`;
}
function runOf(body) {
    const groups = runPattern.exec(body)?.groups;
    if (groups === undefined)
        return null;
    return { id: Number(groups.id), attempt: Number(groups.attempt) };
}
function withoutRun(body) {
    return body.replace(runPattern, '');
}
function isMarked(body, marker) {
    return body.split(/\r?\n/, 1)[0] === marker;
}
function saysTheSame(before, now) {
    const text = (body) => body.replaceAll('\r\n', '\n').trimEnd();
    return text(before) === text(now);
}
function escapeKey(key) {
    return key.replace(/[^\w.-]|-(?=-)/gu, (character) => `%${character.codePointAt(0)?.toString(16)};`);
}

// publish/comment.js
function commentWrites(page, delivery) {
    const { create, update, remove } = planComment(page, commentStateOf(delivery));
    const writes = [];
    if (create !== null) {
        const input = { subjectId: delivery.pullRequest.id, body: create };
        writes.push({ field: 'addComment', input, failed: 'The comment could not be created' });
    }
    if (update !== null) {
        const input = { id: update.id, body: update.body };
        writes.push({ field: 'updateIssueComment', input, failed: 'The comment could not be updated' });
    }
    for (const id of remove) {
        const failed = 'A second copy of the comment could not be deleted';
        writes.push({ field: 'deleteIssueComment', input: { id }, failed, doneWhen: 'NOT_FOUND' });
    }
    return writes;
}
function planComment(page, state) {
    const [oldest, ...doubles] = commentsOfKey(state);
    const body = `${keyMarker(state.key)}\n${runMarker(state.run)}\n${page.body}`;
    if (state.mode === 'never' || isOutdated(state))
        return nothing;
    if (oldest === undefined) {
        return state.mode === 'always' || page.startsOne ? { ...nothing, create: body } : nothing;
    }
    return {
        create: null,
        update: saysTheSame(withoutRun(oldest.body), withoutRun(body)) ? null : { id: oldest.id, body },
        remove: doubles.map(({ id }) => id),
    };
}
function isOutdated(state) {
    return commentsOfKey(state).some(({ body }) => {
        const writer = runOf(body);
        return writer !== null && isLater(writer, state.run);
    });
}
function commentStateOf(delivery) {
    const { pullRequest, commentMode, commentKey, run } = delivery;
    return { comments: pullRequest.comments, mode: commentMode, key: commentKey, run };
}
const nothing = { create: null, update: null, remove: [] };
function commentsOfKey({ comments, key }) {
    return comments.filter(({ body }) => isMarked(body, keyMarker(key)));
}
function isLater(run, other) {
    return run.id > other.id || (run.id === other.id && run.attempt > other.attempt);
}

// publish/delivery.js
function failureNotice(failed, failure, permission, { pullRequest }) {
    const isForbidden = failure.status === 403 || failure.type === 'FORBIDDEN';
    const remedy = isForbidden ? remedyOf(permission, pullRequest) : '';
    const message = `${failed}: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__.d)(failure)}.${remedy} The verdict stands.`;
    return { message, location: null };
}
function remedyOf(permission, { fromFork }) {
    return fromFork
        ? ` A pull request from a fork has a read-only token, whatever the workflow permits; it would need ${permission}.`
        : ` The job's token needs the permission ${permission}.`;
}

// publish/create-labels.js
async function createLabels(client, labels, delivery) {
    const created = [];
    const notices = [];
    for (const label of labels) {
        try {
            created.push({ id: await idOfNew(client, label, delivery), name: label.name });
        }
        catch (error) {
            const failed = `The label "${label.name}" could not be created`;
            notices.push(failureNotice(failed, (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__.f)(error), 'issues: write', delivery));
        }
    }
    return { labels: created, notices };
}
async function idOfNew(client, label, { owner, repo }) {
    try {
        const parameters = { owner, repo, ...label };
        return idIn(await client.request('POST /repos/{owner}/{repo}/labels', parameters));
    }
    catch (error) {
        if (!(0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__.f)(error).codes.includes('already_exists'))
            throw error;
        const parameters = { owner, repo, name: label.name };
        return idIn(await client.request('GET /repos/{owner}/{repo}/labels/{name}', parameters));
    }
}
function idIn(answer) {
    const { data } = answer;
    if (typeof data?.node_id === 'string')
        return data.node_id;
    throw new Error('a page without the data that was asked for');
}

// publish/labels.js
async function labelWrites(client, want, delivery) {
    if (!delivery.labels)
        return { writes: [], notices: [] };
    const { id, labels: have, repositoryLabels: repositoryHas } = delivery.pullRequest;
    const { create, add, remove } = planLabels({ have, want, repositoryHas });
    const { labels: created, notices } = await createLabels(client, create, delivery);
    const removals = remove.map((label) => removalOf(label, id));
    return { writes: [...additionOf([...add, ...created], id), ...removals], notices };
}
function planLabels({ have, want, repositoryHas }) {
    const wanted = _labels_js__WEBPACK_IMPORTED_MODULE_0__.o.filter(({ name }) => want.includes(name));
    const added = wanted.filter(({ name }) => findLabel(name, have) === undefined);
    const unwanted = _labels_js__WEBPACK_IMPORTED_MODULE_0__.o.filter((label) => !wanted.includes(label));
    return {
        create: added.filter(({ name }) => findLabel(name, repositoryHas) === undefined),
        add: added.flatMap(({ name }) => findLabel(name, repositoryHas) ?? []),
        remove: have.filter(({ name }) => findLabel(name, unwanted) !== undefined),
    };
}
function additionOf(labels, labelableId) {
    if (labels.length === 0)
        return [];
    const names = labels.map(({ name }) => `"${name}"`).join(', ');
    const failed = `The pull request could not be labelled ${names}`;
    const labelIds = labels.map(({ id }) => id);
    return [{ field: 'addLabelsToLabelable', input: { labelableId, labelIds }, failed }];
}
function removalOf({ id, name }, labelableId) {
    const input = { labelableId, labelIds: [id] };
    const failed = `The label "${name}" could not be removed`;
    return { field: 'removeLabelsFromLabelable', input, failed, doneWhen: 'NOT_FOUND' };
}
function findLabel(name, labels) {
    return labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

// publish/mutation.js
const writePermission = 'pull-requests: write';
async function sendWrites(client, writes, delivery) {
    if (writes.length === 0)
        return [];
    try {
        const { text, variables } = mutationOf(writes);
        const sent = client.graphql(text, variables);
        const { answer, refusals } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_2__.r)(sent);
        return writes.flatMap(({ failed, doneWhen }, n) => {
            const name = `write${n}`;
            if (answer[name])
                return [];
            const refusal = refusals.find(({ path = [name] }) => path[0] === name);
            if (doneWhen !== undefined && refusal?.type === doneWhen)
                return [];
            const failure = { status: null, message: 'nothing', ...refusal };
            return failureNotice(failed, failure, writePermission, delivery);
        });
    }
    catch (error) {
        const failure = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__.f)(error);
        const isBroken = failure.status !== null && failure.status >= 500;
        const failed = isBroken
            ? 'Whether the pull request was brought up to date is not known'
            : 'The pull request could not be brought up to date';
        return [failureNotice(failed, failure, writePermission, delivery)];
    }
}
function mutationOf(writes) {
    const inputs = writes.map(({ field }, n) => `$input${n}: ${inputTypeOf(field)}!`);
    const fields = writes.map(({ field }, n) => `write${n}: ${field}(input: $input${n}) { clientMutationId }`);
    const text = `mutation (
  ${inputs.join('\n  ')}
) {
  ${fields.join('\n  ')}
}`;
    const variables = Object.fromEntries(writes.map(({ input }, n) => [`input${n}`, input]));
    return { text, variables };
}
function inputTypeOf(field) {
    return `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
}

// publish/added-lines.js
function addedLines(patch) {
    const added = [];
    let line = 0;
    for (const row of patch.split('\n')) {
        const start = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)/.exec(row)?.groups?.start;
        if (start !== undefined)
            line = Number(start);
        else if (row.startsWith('+'))
            added.push({ line: line++, text: row.slice(1) });
        else if (row.startsWith(' '))
            line++;
    }
    return added;
}

// publish/place-in-diff.js
async function placeInDiff(client, suggestions, pullRequest) {
    const patches = await patchesOf(client, new Set(suggestions.map(({ path }) => path)), pullRequest);
    return suggestions.flatMap(({ path, line: text, body }) => {
        const added = addedLines(patches.get(path) ?? '');
        const found = added.find((each) => withoutReturn(each.text) === text);
        return found === undefined ? [] : { path, line: found.line, side: 'RIGHT', body };
    });
}
const pageLength = 100;
async function patchesOf(client, paths, pullRequest) {
    const patches = new Map();
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    for (let page = 1; patches.size < paths.size; page++) {
        const parameters = { ...pullRequest, per_page: pageLength, page };
        const { data } = (await client.request(route, parameters));
        for (const { filename, patch = '' } of data) {
            if (paths.has(filename))
                patches.set(filename, patch);
        }
        if (data.length < pageLength)
            break;
    }
    return patches;
}
function withoutReturn(text) {
    return text.replace(/\r$/, '');
}

// publish/suggestions.js
async function suggestionWrites(client, wanted, delivery) {
    if (!delivery.suggest)
        return { writes: [], notices: [] };
    const { owner, repo, pullRequest, commentKey } = delivery;
    const { post, withdraw } = planSuggestions(wanted, pullRequest.threads, commentKey);
    const withdrawals = withdraw.map(withdrawal);
    try {
        const number = { owner, repo, pull_number: pullRequest.number };
        const threads = await placeInDiff(client, post, number);
        return { writes: [...reviewWith(threads, pullRequest), ...withdrawals], notices: [] };
    }
    catch (error) {
        const notice = failureNotice(unsuggested, (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__.f)(error), writePermission, delivery);
        return { writes: withdrawals, notices: [notice] };
    }
}
function planSuggestions(wanted, threads, key) {
    const marker = suggestionMarker(key);
    const ours = threads.filter(({ body }) => isMarked(body, marker));
    const marked = wanted.map((each) => ({ ...each, body: `${marker}\n${each.body}` }));
    const standing = ({ path, body }) => ours.find((each) => each.path === path && !each.outdated && saysTheSame(each.body, body));
    const kept = marked.map(standing);
    return {
        post: marked.filter((each) => standing(each) === undefined),
        withdraw: ours
            .filter((each) => !kept.includes(each) && !each.resolved && !each.answered)
            .map(({ id }) => id),
    };
}
const unsuggested = 'The versions that fit could not be suggested';
const body = 'Release Gate knows versions that fit, to commit with one click.';
function reviewWith(threads, { id, headSha }) {
    if (threads.length === 0)
        return [];
    const input = { pullRequestId: id, commitOID: headSha, event: 'COMMENT', body, threads };
    const doneWhen = 'UNPROCESSABLE';
    return [{ field: 'addPullRequestReview', input, failed: unsuggested, doneWhen }];
}
function withdrawal(id) {
    const failed = 'A suggestion that is not needed any more could not be withdrawn';
    const field = 'deletePullRequestReviewComment';
    return { field, input: { id }, failed, doneWhen: 'NOT_FOUND' };
}

// publish/pull-request.js
async function publishPullRequest(client, pages, delivery) {
    if (isOutdated(commentStateOf(delivery))) {
        const message = 'A newer run has already reported on this pull request: its comment and labels were left alone.';
        return [{ message, location: null }];
    }
    const comment = commentWrites(pages.comment, delivery);
    const labels = await labelWrites(client, pages.labels, delivery);
    const suggestions = await suggestionWrites(client, pages.suggestions, delivery);
    const writes = [...comment, ...labels.writes, ...suggestions.writes];
    const refused = await sendWrites(client, writes, delivery);
    return [...labels.notices, ...suggestions.notices, ...refused];
}




})

};
;