"use strict";
exports.id = 6093;
exports.ids = [6093];
exports.modules = {

/***/ 8962:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: function() { return /* binding */ json; },
/* harmony export */   planJson: function() { return /* binding */ planJson; }
/* harmony export */ });
/* harmony import */ var _key_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4828);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5784);



// render/json.js
function json(report) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__.j)((0,_key_order_js__WEBPACK_IMPORTED_MODULE_0__.i)(report, _key_order_js__WEBPACK_IMPORTED_MODULE_0__.k.report));
}
function planJson({ targetDate, policy, notices, plan }) {
    const { name, source } = policy;
    const order = _key_order_js__WEBPACK_IMPORTED_MODULE_0__.k.report;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__.j)({
        targetDate,
        policy: {
            name,
            source
        },
        plan: (0,_key_order_js__WEBPACK_IMPORTED_MODULE_0__.i)(plan, order.plan),
        notices: (0,_key_order_js__WEBPACK_IMPORTED_MODULE_0__.i)(notices, order.notices)
    });
}




/***/ }),

/***/ 4828:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ inOrder; },
/* harmony export */   k: function() { return /* binding */ keyOrder; }
/* harmony export */ });
// model/key-order.js
function inOrder(value, order) {
    if (order === null || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each)=>inOrder(each, order));
    const found = value;
    return Object.fromEntries(Object.entries(order).filter(([key])=>found[key] !== undefined).map(([key, inside])=>[
            key,
            inOrder(found[key], inside)
        ]));
}

// schema/key-order.js
const keyOrder = {
    report: {
        schemaVersion: null,
        verdict: null,
        targetDate: null,
        timeZone: null,
        policy: {
            name: null,
            source: null,
            reason: null
        },
        seen: {
            path: null,
            core: null,
            plugins: null,
            leftOut: null
        },
        releasing: null,
        releasingReason: null,
        core: {
            version: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            },
            line: null,
            kind: null,
            plannedDate: null,
            movesLatest: null
        },
        latest: {
            line: null,
            date: null,
            isPlanned: null
        },
        plugins: {
            name: null,
            version: null,
            requires: null,
            compatibility: null,
            newestCompatible: null,
            lowestCore: null,
            lowestCoreDate: null,
            change: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            }
        },
        findings: {
            rule: null,
            severity: null,
            status: null,
            undecided: null,
            subject: null,
            about: {
                name: null,
                version: null
            },
            message: null,
            remedy: null,
            data: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            },
            touched: null,
            waiver: {
                reason: null,
                until: null
            }
        },
        notices: {
            message: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            }
        },
        problems: {
            message: null,
            found: null,
            expected: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            }
        },
        counts: {
            error: null,
            warning: null,
            notice: null,
            undecided: null,
            waived: null
        },
        compatible: null,
        onCadence: null,
        minimumCore: null,
        calendar: {
            due: null,
            previousCoreMajor: {
                version: null,
                date: null
            },
            nextCoreMajor: {
                version: null,
                date: null
            },
            nextCoreMajors: {
                version: null,
                date: null
            },
            nextCoreBugfix: {
                date: null
            }
        },
        labels: null,
        plan: {
            from: null,
            to: null,
            steps: {
                line: null,
                core: null,
                orLater: null,
                date: null,
                calendar: null,
                moves: {
                    name: null,
                    from: null,
                    to: null,
                    change: null,
                    requires: null,
                    when: null
                },
                stays: null,
                blocked: {
                    name: null,
                    version: null,
                    wayOut: {
                        core: null,
                        version: null,
                        date: null
                    }
                }
            },
            undecided: {
                name: null,
                version: null
            }
        },
        advice: {
            way: null,
            steps: {
                do: null,
                subject: null,
                to: null,
                date: null,
                policy: null,
                names: null,
                closes: null
            },
            leaves: null
        }
    },
    fleetReport: {
        schemaVersion: null,
        question: {
            core: null,
            targetDate: null,
            policy: {
                name: null,
                source: null
            },
            digest: null
        },
        shard: {
            index: null,
            count: null
        },
        repositories: {
            repository: null,
            status: null,
            reason: null,
            read: null,
            core: null,
            plugins: null,
            heldBack: {
                name: null,
                version: null,
                requires: null,
                compatibility: null,
                newestCompatible: null
            },
            findings: {
                rule: null,
                severity: null,
                undecided: null,
                subject: null,
                message: null,
                remedy: null,
                location: {
                    path: null,
                    line: null,
                    column: null,
                    endColumn: null
                }
            },
            warnings: null
        }
    },
    fleet: {
        schemaVersion: null,
        core: null,
        targetDate: null,
        policy: {
            name: null,
            source: null
        },
        counts: {
            ready: null,
            breaks: null,
            undecided: null
        },
        missing: null,
        plugins: {
            name: null,
            upgradeTo: null,
            incompatible: null,
            undecided: null,
            versions: {
                version: null,
                repositories: null
            },
            frees: null
        },
        repositories: {
            repository: null,
            status: null,
            reason: null,
            read: null,
            core: null,
            plugins: null,
            heldBack: {
                name: null,
                version: null,
                requires: null,
                compatibility: null,
                newestCompatible: null
            },
            findings: {
                rule: null,
                severity: null,
                undecided: null,
                subject: null,
                message: null,
                remedy: null,
                location: {
                    path: null,
                    line: null,
                    column: null,
                    endColumn: null
                }
            },
            warnings: null
        }
    }
};




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

/***/ 6093:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ isOfGate; },
/* harmony export */   b: function() { return /* binding */ markLine; },
/* harmony export */   c: function() { return /* binding */ suggestionMarker; },
/* harmony export */   d: function() { return /* binding */ main$1; },
/* harmony export */   i: function() { return /* binding */ isMarked; },
/* harmony export */   k: function() { return /* binding */ keyMarker; },
/* harmony export */   m: function() { return /* binding */ markOf; },
/* harmony export */   s: function() { return /* binding */ saysTheSame; },
/* harmony export */   w: function() { return /* binding */ withoutRun; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(857);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6982);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(crypto__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9896);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(fs__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3535);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(503);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9484);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4758);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8962);












// @actions/core/lib/utils.js
function toCommandValue(input){if(input===null||input===undefined){return ""}else if(typeof input==="string"||input instanceof String){return input}return JSON.stringify(input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length){return {}}return {title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}

// @actions/core/lib/command.js
function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os__WEBPACK_IMPORTED_MODULE_1__.EOL);}const CMD_STRING="::";class Command{constructor(command,properties,message){if(!command){command="missing.command";}this.command=command;this.properties=properties;this.message=message;}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=true;for(const key in this.properties){if(this.properties.hasOwnProperty(key)){const val=this.properties[key];if(val){if(first){first=false;}else {cmdStr+=",";}cmdStr+=`${key}=${escapeProperty(val)}`;}}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`;return cmdStr}}function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}

// @actions/core/lib/file-command.js
function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`];if(!filePath){throw new Error(`Unable to find environment variable for file command ${command}`)}if(!fs__WEBPACK_IMPORTED_MODULE_3__.existsSync(filePath)){throw new Error(`Missing file at path: ${filePath}`)}fs__WEBPACK_IMPORTED_MODULE_3__.appendFileSync(filePath,`${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}`,{encoding:"utf8"});}function prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID()}`;const convertedValue=toCommandValue(value);if(key.includes(delimiter)){throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`)}if(convertedValue.includes(delimiter)){throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`)}return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}${delimiter}`}

// @actions/core/lib/summary.js
var __awaiter= false||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value);})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value));}catch(e){reject(e);}}function rejected(value){try{step(generator["throw"](value));}catch(e){reject(e);}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected);}step((generator=generator.apply(thisArg,_arguments||[])).next());})};const{access,appendFile,writeFile}=fs__WEBPACK_IMPORTED_MODULE_3__.promises;const SUMMARY_ENV_VAR="GITHUB_STEP_SUMMARY";class Summary{constructor(){this._buffer="";}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const pathFromEnv=process.env[SUMMARY_ENV_VAR];if(!pathFromEnv){throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`)}try{yield access(pathFromEnv,fs__WEBPACK_IMPORTED_MODULE_3__.constants.R_OK|fs__WEBPACK_IMPORTED_MODULE_3__.constants.W_OK);}catch(_a){throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`)}this._filePath=pathFromEnv;return this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("");if(!content){return `<${tag}${htmlAttrs}>`}return `<${tag}${htmlAttrs}>${content}</${tag}>`}write(options){return __awaiter(this,void 0,void 0,function*(){const overwrite=!!(options===null||options===void 0?void 0:options.overwrite);const filePath=yield this.filePath();const writeFunc=overwrite?writeFile:appendFile;yield writeFunc(filePath,this._buffer,{encoding:"utf8"});return this.emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer="";return this}addRaw(text,addEOL=false){this._buffer+=text;return addEOL?this.addEOL():this}addEOL(){return this.addRaw(os__WEBPACK_IMPORTED_MODULE_1__.EOL)}addCodeBlock(code,lang){const attrs=Object.assign({},lang&&{lang});const element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=false){const tag=ordered?"ol":"ul";const listItems=items.map(item=>this.wrap("li",item)).join("");const element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){const tableBody=rows.map(row=>{const cells=row.map(cell=>{if(typeof cell==="string"){return this.wrap("td",cell)}const{header,data,colspan,rowspan}=cell;const tag=header?"th":"td";const attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join("");const element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){const element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){const{width,height}=options||{};const attrs=Object.assign(Object.assign({},width&&{width}),height&&{height});const element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){const tag=`h${level}`;const allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1";const element=this.wrap(allowedTag,text);return this.addRaw(element).addEOL()}addSeparator(){const element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){const element=this.wrap("br",null);return this.addRaw(element).addEOL()}addQuote(text,cite){const attrs=Object.assign({},cite&&{cite});const element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){const element=this.wrap("a",text,{href});return this.addRaw(element).addEOL()}}const _summary=new Summary;const summary=_summary;

// @actions/core/lib/core.js
 false||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value);})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value));}catch(e){reject(e);}}function rejected(value){try{step(generator["throw"](value));}catch(e){reject(e);}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected);}step((generator=generator.apply(thisArg,_arguments||[])).next());})};var ExitCode;(function(ExitCode){ExitCode[ExitCode["Success"]=0]="Success";ExitCode[ExitCode["Failure"]=1]="Failure";})(ExitCode||(ExitCode={}));function getInput(name,options){const val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val){throw new Error(`Input required and not supplied: ${name}`)}if(options&&options.trimWhitespace===false){return val}return val.trim()}function setOutput(name,value){const filePath=process.env["GITHUB_OUTPUT"]||"";if(filePath){return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value))}process.stdout.write(os__WEBPACK_IMPORTED_MODULE_1__.EOL);issueCommand("set-output",{name},toCommandValue(value));}function debug(message){issueCommand("debug",{},message);}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof Error?message.toString():message);}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.toString():message);}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message);}function info(message){process.stdout.write(message+os__WEBPACK_IMPORTED_MODULE_1__.EOL);}

// model/pull-request.js
function whyUntold({ number, headSha }, judged) {
    if (judged === headSha) return null;
    const untouched = `nothing on pull request #${number} is touched.`;
    if (judged === null) return `The event does not tell which commit this run is about: ${untouched}`;
    const [about, head] = [
        judged,
        headSha
    ].map((commit)=>commit.slice(0, shortCommit));
    return `This run is about commit ${about}, and ${head} is the head by now: ${untouched} The run of the head tells it.`;
}
const shortCommit = 10;

// publish/run.js
async function publishRun(runner, pages) {
    for (const [name, value] of Object.entries(pages.outputs))runner.setOutput(name, value);
    for (const annotation of pages.annotations)runner.annotate(annotation);
    try {
        await runner.writeSummary(pages.summary);
    } catch (error) {
        runner.info(`The job summary could not be written: ${error.message}`);
    }
}

// read/event.js
function readEvent(variables, payload) {
    const name = variables.GITHUB_EVENT_NAME ?? '';
    const [owner = '', repo = ''] = (variables.GITHUB_REPOSITORY ?? '').split('/');
    const { pull_request: pullRequest, merge_group: mergeGroup, release } = payloadOf(payload);
    const proposed = name.startsWith('pull_request') ? pullRequest : undefined;
    return {
        name,
        owner,
        repo,
        sha: variables.GITHUB_SHA ?? '',
        pullRequest: Number.isInteger(proposed?.number) ? proposed?.number : null,
        headSha: commitIn(proposed?.head?.sha),
        baseSha: name === 'merge_group' ? commitIn(mergeGroup?.base_sha) : null,
        tag: name === 'release' && typeof release?.tag_name === 'string' ? release.tag_name : null
    };
}
function payloadOf(text) {
    try {
        return JSON.parse(text ?? '') ?? {};
    } catch  {
        return {};
    }
}
function commitIn(value) {
    return typeof value === 'string' && /^[0-9a-f]{7,64}$/.test(value) ? value : null;
}

// model/comment-marker.js
const longestMarkers = 2000;
const longestKey = 100;
const keyPattern = /^<!-- release-gate:[\w.%;-]* -->$/;
const markPattern = /^<!-- release-gate-run:(?<id>\d{1,15})\.(?<attempt>\d{1,3}) form:1 head:(?<head>[0-9a-f]{1,64}) step:(?<digest>[0-9a-f]{16}) labels:(?<labels>[a-z:, -]{0,300}) -->$/;
function keyMarker(key) {
    return `<!-- release-gate:${markerKey(key)} -->`;
}
function suggestionMarker({ key, given, digest }) {
    return `<!-- release-gate-suggestion:${markerKey(key)}${given ? '' : ` ${digest}`} -->`;
}
function markLine({ run, head, digest, labels }) {
    const wanted = ownedNames(labels).join(', ');
    return `<!-- release-gate-run:${run.id}.${run.attempt} form:1 head:${head} step:${digest} labels:${wanted} -->`;
}
function markOf(body) {
    const [, line = ''] = body.split(/\r?\n/, 2);
    const groups = markPattern.exec(line)?.groups;
    if (groups === undefined) return null;
    const { id, attempt, head = '', digest = '', labels = '' } = groups;
    const run = {
        id: Number(id),
        attempt: Number(attempt)
    };
    return {
        run,
        head,
        digest,
        labels: ownedNames(labels.split(', '))
    };
}
function isOfGate(body) {
    return keyPattern.test(body.split(/\r?\n/, 1)[0] ?? '');
}
function withoutRun(body) {
    return body.replace(/^<!-- release-gate-run:\S+ (form:\S+) head:\S+/m, '$1').replace(/\/blob\/[0-9a-f]{40}\//g, '/blob/').replace(/\/actions\/runs\/\d+\)/g, '/actions/runs)');
}
function isMarked(body, marker) {
    return body.split(/\r?\n/, 1)[0] === marker;
}
function saysTheSame(before, now) {
    const text = (body)=>body.replaceAll('\r\n', '\n').trimEnd();
    return text(before) === text(now);
}
function markerKey(key) {
    return key.slice(0, longestKey).replace(/[^\w.-]|-(?=-)/gu, (character)=>`%${character.codePointAt(0)?.toString(16)};`);
}
function ownedNames(names) {
    return _labels_js__WEBPACK_IMPORTED_MODULE_5__.o.map(({ name })=>name).filter((name)=>names.includes(name));
}

// render/comment.js
const longestSignature = 2000;
const commentLimit = 65_536 - longestMarkers - longestSignature;
function comment(report, options) {
    return {
        body: (0,_summary_js__WEBPACK_IMPORTED_MODULE_7__.reportPage)(report, options, '', commentLimit),
        startsOne: report.problems.length > 0 || report.findings.some(_core_js__WEBPACK_IMPORTED_MODULE_4__.n)
    };
}
function signature(key) {
    return `<sub>Release Gate \xb7 ${(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.e)(key)}</sub>`;
}

// render/page-links.js
function pageLinks(origin) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = origin;
    if (!server || !repository) return ()=>null;
    const ref = origin.GITHUB_ACTION_REF || 'HEAD';
    return (rule)=>`${server}/${repository}/blob/${ref}/docs/rules/${rule}.md`;
}

// render/annotations.js
const mostOfLevel = 9;
const longestBody = 4096;
const levels = [
    'error',
    'warning',
    'notice'
];
function annotations(report, surroundings = _core_js__WEBPACK_IMPORTED_MODULE_4__.a) {
    const judged = report.problems.length === 0;
    const { sentence } = (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.h)(report, surroundings);
    const findings = (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.o)(report.findings);
    const waived = report.findings.filter(({ status })=>status === 'waived');
    const notices = report.notices.map(({ message, location })=>{
        return {
            level: 'notice',
            title: 'Release Gate',
            message: body([
                message
            ]),
            location
        };
    });
    const all = [
        ...report.problems.map(ofProblem),
        ...findings.map((finding, index)=>ofFinding(finding, judged && index === 0 ? sentence : null)),
        ...notices,
        ...waived.map(ofWaived)
    ];
    return levels.flatMap((level)=>limited(all.filter((each)=>each.level === level)));
}
function ofProblem(problem, index) {
    const said = index === 0 ? `${_core_js__WEBPACK_IMPORTED_MODULE_4__.f}: ${problem.message}` : problem.message;
    return {
        level: 'error',
        title: _core_js__WEBPACK_IMPORTED_MODULE_4__.f,
        message: body([
            said,
            ...foundAndExpected(problem)
        ]),
        location: problem.location
    };
}
function foundAndExpected({ found, expected }) {
    const lines = [];
    if (found !== '') lines.push(`Found: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.g)(found)}`);
    if (expected !== '') lines.push(`Expected: ${expected}`);
    return lines;
}
function ofFinding(finding, headline) {
    const { severity, message, remedy, location } = finding;
    const verdict = headline !== null && severity === 'error' ? [
        (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.g)(`${headline}.`, _core_js__WEBPACK_IMPORTED_MODULE_4__.l)
    ] : [];
    return {
        level: severity,
        title: titleOf(finding),
        message: body([
            ...verdict,
            message,
            ...remedy === '' ? [] : [
                `Fix: ${remedy}`
            ]
        ]),
        location
    };
}
function ofWaived(finding) {
    const { message, waiver, location } = finding;
    const excuse = waiver === null ? [] : [
        `Waived until ${(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.i)(waiver.until)}: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.b)(waiver.reason)}`
    ];
    return {
        level: 'notice',
        title: `${titleOf(finding)} (waived)`,
        message: body([
            message,
            ...excuse
        ]),
        location
    };
}
function titleOf(finding) {
    return `${finding.rule}: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.g)((0,_core_js__WEBPACK_IMPORTED_MODULE_4__.s)(finding))}`;
}
function body(parts) {
    const lines = parts.flatMap((part)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.t)((0,_core_js__WEBPACK_IMPORTED_MODULE_4__.b)(part, _core_js__WEBPACK_IMPORTED_MODULE_4__.l)));
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.d)(lines.join('\n'), longestBody);
}
function limited(all) {
    const [first] = all;
    if (first === undefined || all.length <= mostOfLevel) return all;
    const more = (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.j)(all.length - mostOfLevel, `more ${first.level}`);
    const last = {
        title: 'Release Gate',
        message: `and ${more}; the job summary shows them`,
        location: null
    };
    return [
        ...all.slice(0, mostOfLevel),
        {
            level: first.level,
            ...last
        }
    ];
}

// render/outputs.js
const token = /^[a-z]+(?:-[a-z]+)*$/;
const version = /^\d+(?:\.\d+){1,3}[0-9A-Za-z.-]{0,100}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const label = /^[a-z]+: [a-z]+(?:-[a-z]+)*$/;
const number = /^\d+$/;
const path = /^[\p{L}\p{N} ._~/\\:@+-]+$/u;
function outputs(report, reportPath) {
    const { calendar, counts } = report;
    const judged = report.problems.length === 0;
    const flag = (value)=>judged ? String(value ?? '') : 'false';
    const count = (value)=>judged ? valid(String(value), number) : '0';
    return {
        verdict: judged ? valid(report.verdict, token) : 'fail',
        compatible: flag(report.compatible),
        'on-cadence': flag(report.onCadence),
        'core-kind': valid(report.core?.kind, token),
        'moves-latest': flag(report.core?.movesLatest ?? null),
        'minimum-core': valid(report.minimumCore, version),
        due: listOf(calendar.due, token),
        'next-core-major': valid(calendar.nextCoreMajor?.version, version),
        'next-core-major-date': valid(calendar.nextCoreMajor?.date, day),
        'next-core-bugfix-date': valid(calendar.nextCoreBugfix?.date, day),
        errors: count(counts.error),
        warnings: count(counts.warning),
        undecided: count(counts.undecided),
        waived: count(counts.waived),
        labels: listOf(report.labels, label),
        'report-path': valid(reportPath, path)
    };
}
function valid(value, form) {
    return value !== null && value !== undefined && form.test(value) ? value : '';
}
function listOf(values, form) {
    return values.filter((value)=>form.test(value)).join(',');
}

// render/suggestions.js
const mostSuggestions = 10;
const mendedByVersion = _core_js__WEBPACK_IMPORTED_MODULE_4__.r.filter(({ data })=>'newestCompatible' in data).map(({ id })=>id);
const mendedByPath = _core_js__WEBPACK_IMPORTED_MODULE_4__.r.filter(({ on, closedBy })=>on === 'corePath' && closedBy.some((each)=>each === 'core')).map(({ id })=>id);
function suggestions(report, pageOf, files) {
    const versions = versionsToWrite(report);
    const lines = new Map(files.map(({ path, text })=>[
            path,
            text.split('\n')
        ]));
    const byLine = new Map();
    for (const finding of report.findings){
        const plugin = pluginOf(report, finding);
        const replacement = replacementOf(report, finding, plugin, lines, versions);
        if (replacement === null) continue;
        const key = `${replacement.line} ${replacement.path}`;
        byLine.set(key, [
            ...byLine.get(key) ?? [],
            replacement
        ]);
    }
    return [
        ...byLine.values()
    ].slice(0, mostSuggestions).flatMap((replacements)=>suggestionOf(replacements, report, pageOf));
}
function replacementOf({ releasing }, finding, plugin, lines, versions) {
    const { rule, status, touched, location } = finding;
    const version = plugin === undefined ? undefined : versions.get(plugin.name);
    if (!mendedByVersion.includes(rule) || status === 'waived' || !touched) return null;
    if (plugin === undefined || location === null || version === undefined) return null;
    if (plugin.change === 'none' || releasing.includes('plugins') || releasing.includes(plugin.name)) return null;
    const { path, line, column, endColumn } = location;
    const text = lines.get(path)?.[line - 1]?.replace(/\r$/, '') ?? '';
    const written = text.slice(column - 1, endColumn - 1);
    if (withoutV(written) !== plugin.version || !isPlain(text)) return null;
    const start = endColumn - 1 - plugin.version.length;
    return {
        finding,
        path,
        line,
        text,
        start,
        end: endColumn - 1,
        version
    };
}
function versionsToWrite({ advice, findings }) {
    const isOffPath = findings.some(({ rule, status })=>mendedByPath.includes(rule) && status === 'open');
    if (isOffPath) return new Map();
    const pins = advice.slice(0, 1).flatMap(({ steps })=>steps.filter((step)=>step.do === 'pin'));
    const stays = advice.filter(({ way })=>way === 'stay').flatMap(({ steps })=>steps.filter((step)=>step.do === 'set-plugin'));
    return new Map([
        ...pins,
        ...stays
    ].flatMap(({ subject, to })=>subject && to ? [
            [
                subject,
                to
            ]
        ] : []));
}
function suggestionOf(replacements, { core }, pageOf) {
    const [first] = replacements;
    if (first === undefined) return [];
    const sentences = replacements.map(({ finding: { rule, subject }, version })=>{
        const judge = (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.k)((0,_core_js__WEBPACK_IMPORTED_MODULE_4__.m)(rule), pageOf(rule));
        return `${judge}: of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.m)(subject)}, ${(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.m)(version)} is the newest version known to fit core ${(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.m)(core?.version ?? '')}.`;
    });
    const line = replaced(first.text, replacements);
    const fence = (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.p)(line);
    const body = [
        sentences.join('<br>'),
        '',
        `${fence}suggestion`,
        line,
        fence
    ].join('\n');
    return [
        {
            path: first.path,
            line: first.text,
            body
        }
    ];
}
function replaced(text, replacements) {
    const byStart = new Map(replacements.map((each)=>[
            each.start,
            each
        ]));
    return [
        ...byStart.values()
    ].sort((a, b)=>b.start - a.start).reduce((line, { start, end, version })=>line.slice(0, start) + version + line.slice(end), text);
}
function isPlain(line) {
    const text = line.replaceAll('\t', ' ');
    return text.length <= _core_js__WEBPACK_IMPORTED_MODULE_4__.l && (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.v)(text) === text;
}
function withoutV(text) {
    return text.replace(/^v/, '');
}
function pluginOf({ plugins }, { about }) {
    const [subject, ...others] = about;
    if (subject === undefined || others.length > 0) return undefined;
    return plugins.find(({ name, version })=>name === subject.name && version === subject.version);
}

// render/pages.js
function render(report, options) {
    return {
        annotations: annotations(report, options.surroundings),
        summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_7__.summary)(report, options),
        labels: report.labels,
        outputs: outputs(report, options.reportPath),
        get comment () {
            return comment(report, options);
        },
        get suggestions () {
            return suggestions(report, options.pageOf, options.files);
        },
        get json () {
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.json)(report);
        }
    };
}

// main.js
async function main() {
    process.exitCode = ExitCode.Failure;
    const step = watchedStep();
    try {
        const world = workflowWorld();
        const judgement = await (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.q)(world);
        await tell(world, judgement, step.runner);
        step.end();
        if ((0,_core_js__WEBPACK_IMPORTED_MODULE_4__.u)(judgement) === 0) process.exitCode = ExitCode.Success;
    } catch (error) {
        await tellFault(error, step.runner);
        step.end();
    }
}
function watchedStep() {
    const unset = new Set(_core_js__WEBPACK_IMPORTED_MODULE_4__.w);
    let cause = 'nothing was left to wait for, which is a bug';
    const runner = {
        ...plainRunner,
        setOutput: (name, value)=>{
            plainRunner.setOutput(name, value);
            unset.delete(name);
        }
    };
    const stop = (why)=>{
        cause = why;
        process.exit(ExitCode.Failure);
    };
    for (const signal of [
        'SIGINT',
        'SIGTERM'
    ]){
        process.on(signal, ()=>stop(`the run was stopped by ${signal}`));
    }
    process.on('uncaughtException', ({ message })=>stop(`${message}, which is a bug`));
    process.on('exit', ()=>{
        if (cause === null) return;
        process.exitCode = ExitCode.Failure;
        tellEarlyEnd(cause, unset.size === 0);
    });
    return {
        runner,
        end: ()=>{
            cause = null;
        }
    };
}
function tellEarlyEnd(cause, hasOutputs) {
    const message = `Release Gate ended early: ${cause}`;
    if (hasOutputs) {
        error(`${message}. The verdict is in the outputs.`);
        return;
    }
    const pages = pagesOfFault(message);
    for (const annotation of pages.annotations)plainRunner.annotate(annotation);
    for (const [name, value] of Object.entries(pages.outputs))plainRunner.setOutput(name, value);
}
function workflowWorld() {
    const deadline = (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.G)();
    return {
        door: 'action',
        now: new Date(),
        inputs: (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.z)(getInput),
        files: (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.y)(process.env.GITHUB_WORKSPACE ?? process.cwd()),
        download: (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.x)(deadline),
        github: gitHub(getInput('token'), deadline),
        baseline: null
    };
}
function gitHub(token, deadline) {
    const variables = process.env;
    const payload = payloadAt(variables.GITHUB_EVENT_PATH ?? '');
    delete variables.GITHUB_EVENT_PATH;
    return {
        event: readEvent(variables, payload),
        run: {
            id: Number(variables.GITHUB_RUN_ID ?? 0),
            attempt: Number(variables.GITHUB_RUN_ATTEMPT ?? 1)
        },
        connect: (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.E)((0,_core_js__WEBPACK_IMPORTED_MODULE_4__.F)(token, variables), deadline)
    };
}
function payloadAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    } catch  {
        return null;
    }
}
async function tell(world, judgement, runner) {
    const { report, links, settings, sources } = judgement;
    const pageOf = pageLinks(process.env);
    const { event } = sources;
    const surroundings = (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.A)(process.env, {
        isChange: (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.C)(event),
        today: (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.B)(world.now, report.timeZone),
        commit: event?.headSha ?? event?.sha ?? ''
    });
    info((0,_core_js__WEBPACK_IMPORTED_MODULE_4__.D)(report, (_, words)=>words, {
        asked: surroundings
    }));
    const written = await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReports */ .L)(report, settings, pageOf, world.files, process.env.RUNNER_TEMP);
    const { files } = sources.manifests;
    const pages = render(report, {
        links,
        pageOf,
        surroundings,
        reportPath: written.path,
        files
    });
    await publishRun(runner, pages);
    const refused = await tellPullRequest(world, judgement, pages).catch(untoldBecause);
    const untold = [
        ...written.refused,
        ...refused
    ];
    if (untold.length > 0) {
        notice(untold.flatMap(_core_js__WEBPACK_IMPORTED_MODULE_4__.t).join('\n'), {
            title: 'Release Gate'
        });
    }
}
function untoldBecause({ message }) {
    return [
        `The pull request could not be told, which is a bug: ${message}. The verdict stands.`
    ];
}
async function tellPullRequest({ github, inputs }, { report, settings, sources: { pullRequest } }, pages) {
    if (github === null || github.connect === null || pullRequest === null) {
        const event = github?.event.name || 'no event';
        info(`No pull request to tell (${event}): no comment, no labels.`);
        return [];
    }
    if (pullRequest.state !== 'OPEN') {
        const { number, state } = pullRequest;
        info(`Pull request #${number} is ${state.toLowerCase()}: nothing on it is touched.`);
        return [];
    }
    const why = whyUntold(pullRequest, github.event.headSha);
    if (why !== null) return [
        why
    ];
    const { publishPullRequest } = await __webpack_require__.e(/* import() */ 1563).then(__webpack_require__.bind(__webpack_require__, 1563));
    const { stepOf } = await __webpack_require__.e(/* import() */ 2994).then(__webpack_require__.bind(__webpack_require__, 2994));
    const { commentKey } = settings;
    const matrix = getInput('matrix');
    const step = stepOf({
        commentKey,
        inputs,
        variables: process.env,
        matrix
    });
    const notices = await publishPullRequest(await github.connect(), pages, {
        owner: github.event.owner,
        repo: github.event.repo,
        pullRequest,
        run: github.run,
        byDependabot: process.env.GITHUB_ACTOR === 'dependabot[bot]',
        commentMode: settings.comment,
        step,
        signature: signature(step.key),
        judged: report.problems.length === 0,
        labels: settings.labels,
        keptLabels: (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__.k)(report.releasing),
        suggest: settings.suggest
    });
    return notices.map(({ message })=>message);
}
const commands = {
    error: error,
    warning: warning,
    notice: notice
};
const plainRunner = {
    info: info,
    annotate: ({ level, title, message, location })=>{
        const { path: file, line: startLine, column: startColumn, endColumn } = location ?? {};
        const place = location === null ? {} : {
            file,
            startLine,
            startColumn,
            endColumn
        };
        commands[level](message, {
            title,
            ...place
        });
    },
    setOutput: setOutput,
    writeSummary: (markdown)=>summary.addRaw(markdown).write()
};
async function tellFault({ message, stack }, runner) {
    debug(stack ?? '');
    try {
        await publishRun(runner, pagesOfFault(`Release Gate itself failed, which is a bug: ${message}`));
    } catch (error$1) {
        error(`Release Gate could not set its outputs: ${error$1.message}`);
    }
}
function pagesOfFault(message) {
    const report = (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.H)([
        (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.I)(message, {
            found: '',
            expected: ''
        })
    ], null);
    return render(report, {
        links: _core_js__WEBPACK_IMPORTED_MODULE_4__.J,
        pageOf: ()=>null,
        reportPath: '',
        files: []
    });
}

var main$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    main: main
});




/***/ }),

/***/ 9484:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: function() { return /* binding */ writeReports; },
/* harmony export */   writeAsked: function() { return /* binding */ writeAsked; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3535);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8962);






// publish/report-files.js
async function writeReports(report, { reportFile, sarifFile }, pageOf, files, temporary) {
    const refused = await writeAsked(report, {
        reportFile,
        sarifFile
    }, pageOf, files);
    const taken = reportFile !== '' && !refused.has(reportFile);
    try {
        const path = taken ? reportFile : writeTemporary((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.json)(report), temporary);
        return {
            path,
            refused: [
                ...refused.values()
            ]
        };
    } catch (error) {
        const why = `The report could not be written: ${error.message}.`;
        return {
            path: '',
            refused: [
                ...refused.values(),
                why
            ]
        };
    }
}
async function writeAsked(report, { reportFile, sarifFile }, pageOf, files) {
    const refused = new Map();
    const write = async (path, content)=>{
        const why = await files.write(path, content);
        if (why !== null) refused.set(path, `${(0,_core_js__WEBPACK_IMPORTED_MODULE_3__.$)(path)} was not written: ${why}.`);
    };
    if (reportFile !== '') await write(reportFile, (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.json)(report));
    if (sarifFile !== '') {
        const { sarifOf } = await __webpack_require__.e(/* import() */ 6061).then(__webpack_require__.bind(__webpack_require__, 8442));
        await write(sarifFile, sarifOf(report, pageOf));
    }
    return refused;
}
function writeTemporary(content, temporary) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'release-gate-'));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report.json');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content);
    return path;
}




/***/ })

};
;