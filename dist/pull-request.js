"use strict";
exports.id = 1563;
exports.ids = [1563];
exports.modules = {

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

/***/ 1563:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishPullRequest: function() { return /* binding */ publishPullRequest; }
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(503);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7419);





// publish/ownership.js
const maxRunsAhead = 1_000_000_000;
function commentsOfStep(claim) {
    const { step, pullRequest } = claim;
    return commentsOfKey(claim).filter(({ body })=>{
        const mark = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)(body);
        if (mark === null || mark.digest === step.digest) return true;
        return step.given && mark.head !== pullRequest.headSha;
    });
}
function commentsOfOthers(claim) {
    const ours = commentsOfStep(claim);
    return claim.pullRequest.comments.filter((comment)=>(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.a)(comment.body) && !ours.includes(comment));
}
function labelsOfOthers(claim) {
    const { commentMode, pullRequest } = claim;
    const comments = commentMode === 'never' ? pullRequest.comments : commentsOfOthers(claim);
    return comments.flatMap(({ body })=>(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.a)(body) ? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)(body)?.labels ?? [] : []);
}
function whyLeftAlone(claim) {
    const { run, step, commentMode } = claim;
    const ofKey = commentsOfKey(claim);
    const isShared = ofKey.some(({ body })=>isSame$1((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)(body)?.run, run));
    if (isShared) return `Another step of this run has ${touched(step.given)} ${ownKey}`;
    const ours = commentsOfStep(claim);
    if (ours.some(({ body })=>isNewer(body, claim))) return newer;
    if (ours.length > 0 || ofKey.length === 0 || commentMode === 'never') return null;
    return `Another step, or this one with other inputs, has ${touched(step.given)} ${ownKey}${step.given ? '' : keeps}`;
}
const newer = 'A newer run has already reported on this pull request: its comment, labels and suggestions were left alone.';
const ownKey = 'Give each step a `comment-key` of its own.';
const keeps = ' With one, a step keeps its comment when its inputs change.';
function touched(given) {
    const key = given ? 'of this `comment-key`' : "that would be this step\u2019s";
    return `written the comment ${key}, so this step leaves comment, labels and suggestions alone.`;
}
function commentsOfKey({ step, pullRequest }) {
    return pullRequest.comments.filter(({ body })=>(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.i)(body, (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(step.key)));
}
function isNewer(body, { run, pullRequest }) {
    const mark = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)(body);
    if (mark === null || mark.head !== pullRequest.headSha) return false;
    const { id, attempt } = mark.run;
    if (id === run.id) return attempt > run.attempt;
    return id > run.id && id - run.id <= maxRunsAhead;
}
function isSame$1(writer, { id, attempt }) {
    return writer?.id === id && writer.attempt === attempt;
}

// publish/comment.js
function commentWrites(page, labels, delivery) {
    const { create, update, remove } = planComment(page, labels, delivery);
    const writes = [];
    if (create !== null) {
        const input = {
            subjectId: delivery.pullRequest.id,
            body: create
        };
        writes.push({
            field: 'addComment',
            input,
            failed: 'The comment could not be created'
        });
    }
    if (update !== null) {
        const input = {
            id: update.id,
            body: update.body
        };
        writes.push({
            field: 'updateIssueComment',
            input,
            failed: 'The comment could not be updated'
        });
    }
    for (const id of remove){
        const failed = 'A second copy of the comment could not be deleted';
        writes.push({
            field: 'deleteIssueComment',
            input: {
                id
            },
            failed,
            doneWhen: 'NOT_FOUND'
        });
    }
    return writes;
}
function planComment(page, labels, state) {
    const { commentMode, step, run, pullRequest } = state;
    if (commentMode === 'never') return nothing;
    const mark = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.b)({
        run,
        head: pullRequest.headSha,
        digest: step.digest,
        labels
    });
    const marks = `${(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.k)(step.key)}\n${mark}`;
    const unsigned = `${marks}\n${page.body}`;
    const signed = `${marks}\n${state.signature}\n\n${page.body}`;
    const isSigned = step.oneOfSeveral || commentsOfOthers(state).length > 0;
    const body = isSigned ? signed : unsigned;
    const [oldest, ...doubles] = commentsOfStep(state);
    if (oldest === undefined) {
        return commentMode === 'always' || page.startsOne ? {
            ...nothing,
            create: body
        } : nothing;
    }
    const stands = [
        unsigned,
        signed
    ].some((said)=>(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__.w)(oldest.body), (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.w)(said)));
    return {
        create: null,
        update: stands ? null : {
            id: oldest.id,
            body
        },
        remove: doubles.map(({ id })=>id)
    };
}
const nothing = {
    create: null,
    update: null,
    remove: []
};

// publish/delivery.js
function noticesOf(refused, delivery) {
    const byCause = new Map();
    for (const each of refused){
        const cause = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cK)(each.failure);
        const key = cause === 'other' ? (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cJ)(each.failure) : cause;
        byCause.set(key, [
            ...byCause.get(key) ?? [],
            each
        ]);
    }
    return [
        ...byCause.values()
    ].map((alike)=>noticeOf(alike, delivery));
}
const maxNamed = 5;
function noticeOf(alike, delivery) {
    const [first] = alike;
    const named = alike.slice(0, maxNamed).map(({ failed }, index)=>{
        return index === 0 ? failed : `${failed.charAt(0).toLowerCase()}${failed.slice(1)}`;
    });
    const left = alike.length - named.length;
    const all = [
        ...named,
        ...left > 0 ? [
            `${left} more could not be done`
        ] : []
    ].join('; ');
    const permissions = [
        ...new Set(alike.map(({ permission })=>permission))
    ].toSorted();
    const isForbidden = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cK)(first.failure) === 'permission';
    const remedy = isForbidden ? ` ${remedyOf(permissions, delivery)}` : '';
    const message = `${all}: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cJ)(first.failure)}.${remedy} The verdict stands.`;
    return {
        message,
        location: null
    };
}
function remedyOf(permissions, delivery) {
    const needed = permissions.join(' and ');
    if (delivery.pullRequest.fromFork) {
        return `A pull request from a fork has a read-only token, whatever the workflow permits; it would need ${needed}.`;
    }
    if (delivery.byDependabot) {
        return `A run that Dependabot starts has a read-only token unless the workflow gives more: write ${needed} under \`permissions\` of the job, or run the workflow on \`pull_request_target\`.`;
    }
    return `The job's token needs the permission${permissions.length > 1 ? 's' : ''} ${needed}.`;
}

// publish/create-labels.js
async function createLabels(client, labels, delivery) {
    const created = [];
    const refused = [];
    for (const label of labels){
        const failed = `The label "${label.name}" could not be created`;
        const hopeless = refused.find(({ failure })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cK)(failure) !== 'other');
        if (hopeless !== undefined) {
            refused.push({
                ...hopeless,
                failed
            });
            continue;
        }
        try {
            created.push({
                id: await idOfNew(client, label, delivery),
                name: label.name
            });
        } catch (error) {
            refused.push({
                failed,
                failure: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aH)(error),
                permission: 'issues: write'
            });
        }
    }
    return {
        labels: created,
        refused
    };
}
async function idOfNew(client, label, { owner, repo }) {
    try {
        const parameters = {
            owner,
            repo,
            ...label
        };
        return idIn(await client.request('POST /repos/{owner}/{repo}/labels', parameters));
    } catch (error) {
        if (!(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aH)(error).codes.includes('already_exists')) throw error;
        const parameters = {
            owner,
            repo,
            name: label.name
        };
        return idIn(await client.request('GET /repos/{owner}/{repo}/labels/{name}', parameters));
    }
}
function idIn(answer) {
    const { data } = answer ?? {};
    if (typeof data?.node_id === 'string') return data.node_id;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.cG(_core_js__WEBPACK_IMPORTED_MODULE_1__.cI);
}

// publish/labels.js
function wantedLabels(want, delivery) {
    if (!delivery.labels) return [];
    if (delivery.judged) return want;
    const [oldest] = commentsOfStep(delivery);
    return oldest === undefined ? [] : (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.m)(oldest.body)?.labels ?? [];
}
async function labelWrites(client, want, delivery) {
    if (!delivery.labels || !delivery.judged) return {
        writes: [],
        refused: []
    };
    const { id, labels: have, repositoryLabels: repositoryHas } = delivery.pullRequest;
    const othersWant = labelsOfOthers(delivery);
    const state = {
        have,
        repositoryHas,
        want,
        othersWant,
        kept: delivery.keptLabels
    };
    const { create, add, remove } = planLabels(state);
    const { labels: created, refused } = await createLabels(client, create, delivery);
    const removals = remove.map((label)=>removalOf(label, id));
    return {
        writes: [
            ...additionOf([
                ...add,
                ...created
            ], id),
            ...removals
        ],
        refused
    };
}
function planLabels({ have, repositoryHas, want, othersWant, kept }) {
    const added = _labels_js__WEBPACK_IMPORTED_MODULE_2__.o.filter(({ name })=>want.includes(name) && findLabel(name, have) === undefined);
    const removable = kept.filter(({ name })=>!want.includes(name) && !othersWant.includes(name));
    return {
        create: added.filter(({ name })=>findLabel(name, repositoryHas) === undefined),
        add: added.flatMap(({ name })=>findLabel(name, repositoryHas) ?? []),
        remove: have.filter(({ name })=>findLabel(name, removable) !== undefined)
    };
}
function additionOf(labels, labelableId) {
    if (labels.length === 0) return [];
    const names = labels.map(({ name })=>`"${name}"`).join(', ');
    const failed = `The pull request could not be labelled ${names}`;
    const labelIds = labels.map(({ id })=>id);
    return [
        {
            field: 'addLabelsToLabelable',
            input: {
                labelableId,
                labelIds
            },
            failed
        }
    ];
}
function removalOf({ id, name }, labelableId) {
    const input = {
        labelableId,
        labelIds: [
            id
        ]
    };
    const failed = `The label "${name}" could not be removed`;
    return {
        field: 'removeLabelsFromLabelable',
        input,
        failed,
        doneWhen: 'NOT_FOUND'
    };
}
function findLabel(name, labels) {
    return labels.find((label)=>label.name.toLowerCase() === name.toLowerCase());
}

// publish/mutation.js
const writePermission = 'pull-requests: write';
async function sendWrites(client, writes) {
    if (writes.length === 0) return [];
    try {
        const { text, variables } = mutationOf(writes);
        const sent = client.graphql(text, variables);
        const { answer, refusals } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_3__.r)(sent);
        return writes.flatMap(({ failed, doneWhen }, n)=>{
            const name = `write${n}`;
            if (answer[name]) return [];
            const refusal = refusals.find(({ path })=>(path ?? [
                    name
                ])[0] === name);
            if (doneWhen !== undefined && refusal?.type === doneWhen) return [];
            const failure = {
                status: null,
                message: 'nothing',
                ...refusal
            };
            return {
                failed,
                failure,
                permission: writePermission
            };
        });
    } catch (error) {
        const failure = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aH)(error);
        const isBroken = failure.status !== null && failure.status >= 500;
        const failed = isBroken ? 'Whether the pull request was brought up to date is not known' : 'The pull request could not be brought up to date';
        return [
            {
                failed,
                failure,
                permission: writePermission
            }
        ];
    }
}
function mutationOf(writes) {
    const inputs = writes.map(({ field }, n)=>`$input${n}: ${inputTypeOf(field)}!`);
    const fields = writes.map(({ field }, n)=>`write${n}: ${field}(input: $input${n}) { clientMutationId }`);
    const text = `mutation (
  ${inputs.join('\n  ')}
) {
  ${fields.join('\n  ')}
}`;
    const variables = Object.fromEntries(writes.map(({ input }, n)=>[
            `input${n}`,
            input
        ]));
    return {
        text,
        variables
    };
}
function inputTypeOf(field) {
    return `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
}

// publish/added-lines.js
function addedLines(patch) {
    const added = [];
    let line = 0;
    for (const row of patch.split('\n')){
        const start = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)/.exec(row)?.groups?.start;
        if (start !== undefined) line = Number(start);
        else if (row.startsWith('+')) added.push({
            line: line++,
            text: row.slice(1)
        });
        else if (row.startsWith(' ')) line++;
    }
    return added;
}

// publish/place-in-diff.js
async function placeInDiff(client, suggestions, pullRequest) {
    const patches = await patchesOf(client, new Set(suggestions.map(({ path })=>path)), pullRequest);
    return suggestions.flatMap(({ path, line: text, body, nth })=>{
        const added = addedLines(patches.get(path) ?? '');
        const found = added.filter((each)=>withoutReturn(each.text) === text)[nth];
        return found === undefined ? [] : {
            path,
            line: found.line,
            side: 'RIGHT',
            body
        };
    });
}
const pageLength = 100;
const maxPages = 30;
async function patchesOf(client, paths, pullRequest) {
    const patches = new Map();
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    for(let page = 1; patches.size < paths.size && page <= maxPages; page++){
        const parameters = {
            ...pullRequest,
            per_page: pageLength,
            page
        };
        const { data } = await client.request(route, parameters);
        if (!Array.isArray(data)) throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.cG(_core_js__WEBPACK_IMPORTED_MODULE_1__.cI);
        for (const { filename, patch } of data){
            if (paths.has(filename)) patches.set(filename, patch ?? '');
        }
        if (data.length < pageLength) break;
    }
    return patches;
}
function withoutReturn(text) {
    return text.replace(/\r$/, '');
}

// publish/suggestions.js
async function suggestionWrites(client, wanted, delivery) {
    if (!delivery.suggest || !delivery.judged) return {
        writes: [],
        refused: []
    };
    const { owner, repo, pullRequest, step } = delivery;
    const { post, withdraw } = planSuggestions(wanted, pullRequest.threads, step);
    const withdrawals = withdraw.map(withdrawal);
    try {
        const number = {
            owner,
            repo,
            pull_number: pullRequest.number
        };
        const threads = await placeInDiff(client, post, number);
        return {
            writes: [
                ...reviewWith(threads, pullRequest),
                ...withdrawals
            ],
            refused: []
        };
    } catch (error) {
        const failure = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aH)(error);
        const refused = {
            failed: unsuggested,
            failure,
            permission: writePermission
        };
        return {
            writes: withdrawals,
            refused: [
                refused
            ]
        };
    }
}
function planSuggestions(wanted, threads, step) {
    const marker = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)(step);
    const ours = threads.filter(({ body })=>(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.i)(body, marker));
    const marked = wanted.map((each)=>({
            ...each,
            body: `${marker}\n${each.body}`
        }));
    const left = [
        ...ours
    ];
    const post = [];
    for (const [index, each] of marked.entries()){
        const stands = (thread)=>thread.path === each.path && !thread.outdated && (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.s)(thread.body, each.body);
        const found = left.findIndex(stands);
        const nth = marked.slice(0, index).filter((one)=>isSame(one, each)).length;
        if (found === -1) post.push({
            ...each,
            nth
        });
        else left.splice(found, 1);
    }
    const withdraw = left.filter(({ resolved, answered })=>!resolved && !answered);
    return {
        post,
        withdraw: withdraw.map(({ id })=>id)
    };
}
function isSame(one, other) {
    return one.path === other.path && one.line === other.line && one.body === other.body;
}
const unsuggested = 'The versions that fit could not be suggested';
const body = 'Release Gate knows versions that fit, to commit with one click.';
function reviewWith(threads, { id, headSha }) {
    if (threads.length === 0) return [];
    const input = {
        pullRequestId: id,
        commitOID: headSha,
        event: 'COMMENT',
        body,
        threads
    };
    const doneWhen = 'UNPROCESSABLE';
    return [
        {
            field: 'addPullRequestReview',
            input,
            failed: unsuggested,
            doneWhen
        }
    ];
}
function withdrawal(id) {
    const failed = 'A suggestion that is not needed any more could not be withdrawn';
    const field = 'deletePullRequestReviewComment';
    return {
        field,
        input: {
            id
        },
        failed,
        doneWhen: 'NOT_FOUND'
    };
}

// publish/pull-request.js
async function publishPullRequest(client, pages, delivery) {
    const why = whyLeftAlone(delivery);
    if (why !== null) return [
        {
            message: why,
            location: null
        }
    ];
    const comment = commentWrites(pages.comment, wantedLabels(pages.labels, delivery), delivery);
    const labels = await labelWrites(client, pages.labels, delivery);
    const suggestions = await suggestionWrites(client, pages.suggestions, delivery);
    const writes = [
        ...comment,
        ...labels.writes,
        ...suggestions.writes
    ];
    const refused = await sendWrites(client, writes);
    return noticesOf([
        ...labels.refused,
        ...suggestions.refused,
        ...refused
    ], delivery);
}




/***/ })

};
;