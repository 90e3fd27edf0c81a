"use strict";
exports.id = 427;
exports.ids = [427];
exports.modules = {

2767:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (describeFailure),
  g: () => (failureOf)
});
const longestShown = 100;
function failureOf(error) {
    const { status, message, response } = (error ?? {});
    return {
        status: status ?? null,
        message: response?.data?.message ?? message ?? String(error),
        codes: (response?.data?.errors ?? []).flatMap(({ code }) => code ?? []),
        headers: response?.headers ?? {},
    };
}
function describeFailure({ status, message }) {
    const line = message.replace(/\s+/g, ' ');
    const words = line.length > longestShown ? `${line.slice(0, longestShown)}\u2026` : line;
    return `GitHub answered ${status === null ? '' : `${status} `}"${words}"`;
}


}),

3303:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  X: () => (ownedLabels)
});
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

8427:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishPullRequest: () => (publishPullRequest)
});

;// CONCATENATED MODULE: ./lib/model/comment-marker.js
const longestMarkers = 1000;
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
function escapeKey(key) {
    return key.replace(/[^\w.-]|-(?=-)/gu, (character) => `%${character.codePointAt(0)?.toString(16)};`);
}

// EXTERNAL MODULE: ./lib/model/github-client.js
var github_client = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/publish/delivery.js

async function attempt(write, { pullRequest }) {
    try {
        await write.send();
        return [];
    }
    catch (error) {
        const failure = (0,github_client/* failureOf */.g)(error);
        if (write.isDone?.(failure))
            return [];
        const why = `${write.failed}: ${(0,github_client/* describeFailure */.I)(failure)}.`;
        const remedy = failure.status === 403 ? remedyOf(write, pullRequest) : '';
        return [{ message: `${why}${remedy} The verdict stands.`, location: null }];
    }
}
function remedyOf({ permission }, { fromFork }) {
    return fromFork
        ? ` A pull request from a fork has a read-only token, whatever the workflow permits; it would need ${permission}.`
        : ` The job's token needs the permission ${permission}.`;
}

;// CONCATENATED MODULE: ./lib/publish/comment.js


async function publishComment(client, page, delivery) {
    const notices = [];
    for (const write of writesOf(client, planComment(page, commentStateOf(delivery)), delivery)) {
        notices.push(...(await attempt(write, delivery)));
    }
    return notices;
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
        update: saysTheSame(oldest.body, body) ? null : { id: oldest.id, body },
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
    return comments.filter(({ body }) => body.split(/\r?\n/, 1)[0] === keyMarker(key));
}
function saysTheSame(before, now) {
    const text = (body) => withoutRun(body.replaceAll('\r\n', '\n')).trimEnd();
    return text(before) === text(now);
}
function isLater(run, other) {
    return run.id > other.id || (run.id === other.id && run.attempt > other.attempt);
}
function writesOf(client, plan, delivery) {
    const { owner, repo, pullRequest } = delivery;
    const permission = 'pull-requests: write';
    const writes = [];
    if (plan.create !== null) {
        const parameters = { owner, repo, issue_number: pullRequest.number, body: plan.create };
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const send = () => client.request(route, parameters);
        writes.push({ failed: 'The comment could not be created', permission, send });
    }
    if (plan.update !== null) {
        const { id, body } = plan.update;
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        const send = () => client.request(route, { owner, repo, comment_id: id, body });
        writes.push({ failed: 'The comment could not be updated', permission, send });
    }
    for (const id of plan.remove) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
        const send = () => client.request(route, { owner, repo, comment_id: id });
        const failed = 'A second copy of the comment could not be deleted';
        writes.push({ failed, permission, send, isDone: ({ status }) => status === 404 });
    }
    return writes;
}

// EXTERNAL MODULE: ./lib/model/labels.js
var labels = __webpack_require__(3303);
;// CONCATENATED MODULE: ./lib/publish/labels.js


async function publishLabels(client, want, delivery) {
    if (!delivery.labels)
        return [];
    const { labels: have, repositoryLabels: repositoryHas } = delivery.pullRequest;
    const plan = planLabels({ have, want, repositoryHas });
    const created = await createLabels(client, plan.create, delivery);
    const add = plan.add.filter((name) => !created.missing.includes(name));
    const added = await addLabels(client, add, delivery);
    const removed = await removeLabels(client, plan.remove, delivery);
    return [...created.notices, ...added, ...removed];
}
function planLabels({ have, want, repositoryHas }) {
    const wanted = labels/* ownedLabels */.X.filter(({ name }) => includesName(want, name));
    const added = wanted.filter(({ name }) => !includesName(have, name));
    const unwanted = labels/* ownedLabels */.X.filter((label) => !wanted.includes(label));
    return {
        create: added.filter(({ name }) => !includesName(repositoryHas, name)),
        add: added.map(({ name }) => name),
        remove: have.filter((name) => unwanted.some((label) => isSameName(label.name, name))),
    };
}
async function createLabels(client, labels, delivery) {
    const { owner, repo } = delivery;
    const notices = [];
    const missing = [];
    for (const label of labels) {
        const write = {
            failed: `The label "${label.name}" could not be created`,
            permission: 'issues: write',
            send: () => client.request('POST /repos/{owner}/{repo}/labels', { owner, repo, ...label }),
            isDone: ({ codes }) => codes.includes('already_exists'),
        };
        const refused = await attempt(write, delivery);
        if (refused.length > 0)
            missing.push(label.name);
        notices.push(...refused);
    }
    return { notices, missing };
}
async function addLabels(client, labels, delivery) {
    if (labels.length === 0)
        return [];
    const { owner, repo, pullRequest } = delivery;
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
    const parameters = { owner, repo, issue_number: pullRequest.number, labels };
    const names = labels.map((name) => `"${name}"`).join(', ');
    const write = {
        failed: `The pull request could not be labelled ${names}`,
        permission: 'pull-requests: write',
        send: () => client.request(route, parameters),
    };
    return attempt(write, delivery);
}
async function removeLabels(client, labels, delivery) {
    const { owner, repo, pullRequest } = delivery;
    const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
    const notices = [];
    for (const name of labels) {
        const parameters = { owner, repo, issue_number: pullRequest.number, name };
        const write = {
            failed: `The label "${name}" could not be removed`,
            permission: 'pull-requests: write',
            send: () => client.request(route, parameters),
            isDone: ({ status }) => status === 404,
        };
        notices.push(...(await attempt(write, delivery)));
    }
    return notices;
}
function includesName(names, name) {
    return names.some((other) => isSameName(other, name));
}
function isSameName(name, other) {
    return name.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/publish/added-lines.js
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

;// CONCATENATED MODULE: ./lib/publish/place-in-diff.js

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

;// CONCATENATED MODULE: ./lib/publish/suggestions.js



async function publishSuggestions(client, wanted, delivery) {
    if (!delivery.suggest)
        return [];
    const { pullRequest, commentKey } = delivery;
    const { post, withdraw } = planSuggestions(wanted, pullRequest.threads, commentKey);
    return [
        ...(await postReview(client, post, delivery)),
        ...(await deleteComments(client, withdraw, delivery)),
    ];
}
function planSuggestions(wanted, threads, key) {
    const marker = suggestionMarker(key);
    const ours = threads.filter(({ body }) => body.split(/\r?\n/, 1)[0] === marker);
    const marked = wanted.map((each) => ({ ...each, body: `${marker}\n${each.body}` }));
    const standing = ({ path, body }) => ours.find((each) => each.path === path && !each.outdated && suggestions_saysTheSame(each.body, body));
    const kept = marked.map(standing);
    return {
        post: marked.filter((each) => standing(each) === undefined),
        withdraw: ours
            .filter((each) => !kept.includes(each) && !each.resolved && !each.answered)
            .map(({ id }) => id),
    };
}
function suggestions_saysTheSame(before, now) {
    return before.replaceAll('\r\n', '\n').trimEnd() === now.trimEnd();
}
const reviewBody = 'Release Gate knows versions that fit, to commit with one click.';
async function postReview(client, suggestions, delivery) {
    if (suggestions.length === 0)
        return [];
    const { owner, repo, pullRequest } = delivery;
    const number = { owner, repo, pull_number: pullRequest.number };
    const write = {
        failed: 'The versions that fit could not be suggested',
        permission: 'pull-requests: write',
        send: async () => {
            const comments = await placeInDiff(client, suggestions, number);
            if (comments.length === 0)
                return;
            await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
                ...number,
                commit_id: pullRequest.headSha,
                event: 'COMMENT',
                body: reviewBody,
                comments,
            });
        },
        isDone: ({ status }) => status === 422,
    };
    return attempt(write, delivery);
}
async function deleteComments(client, ids, delivery) {
    const { owner, repo } = delivery;
    const route = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';
    const notices = [];
    for (const id of ids) {
        const write = {
            failed: 'A suggestion that is not needed any more could not be withdrawn',
            permission: 'pull-requests: write',
            send: () => client.request(route, { owner, repo, comment_id: id }),
            isDone: ({ status }) => status === 404,
        };
        notices.push(...(await attempt(write, delivery)));
    }
    return notices;
}

;// CONCATENATED MODULE: ./lib/publish/pull-request.js



async function publishPullRequest(client, pages, delivery) {
    if (isOutdated(commentStateOf(delivery))) {
        const message = 'A newer run has already reported on this pull request: its comment and labels were left alone.';
        return [{ message, location: null }];
    }
    return [
        ...(await publishComment(client, pages.comment, delivery)),
        ...(await publishLabels(client, pages.labels, delivery)),
        ...(await publishSuggestions(client, pages.suggestions, delivery)),
    ];
}


})

};
;