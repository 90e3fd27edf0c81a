"use strict";
exports.id = 606;
exports.ids = [606];
exports.modules = {

/***/ 606:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: function() { return /* binding */ completion; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// command/completion.js
const values = {
    '--format': [
        'text',
        'json',
        'markdown',
        'sarif',
        'ics'
    ],
    '--fail-on': [
        'error',
        'warning',
        'never'
    ],
    '--releasing': [
        'core',
        'plugins',
        'none'
    ],
    '--policy': _core_js__WEBPACK_IMPORTED_MODULE_0__.aZ,
    explain: _core_js__WEBPACK_IMPORTED_MODULE_0__.aP,
    completion: [
        'bash',
        'zsh',
        'fish'
    ],
    catalog: [
        'build',
        'update',
        'show'
    ]
};
async function completion({ operands }, terminal, commands) {
    const [shell, ...others] = operands;
    if (shell === undefined || others.length > 0) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y('completion needs one shell: bash, zsh or fish.');
    }
    const script = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.S)('completion', shell, scripts);
    const flagsOf = ({ flags, switches = [] })=>[
            ...flags,
            ...switches,
            'help'
        ].map((name)=>`--${name}`);
    const named = Object.entries(commands).map(([name, command])=>[
            name,
            flagsOf(command)
        ]);
    terminal.print(script({
        commands: Object.fromEntries([
            ...named,
            [
                'help',
                []
            ]
        ]),
        values
    }));
    return 0;
}
const scripts = {
    bash,
    zsh,
    fish
};
function bash(words) {
    return `_release_gate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" offered=''
  case "$previous" in
${cases(words.values)}
  esac
  if [ -z "$offered" ]; then
    case "\${COMP_WORDS[1]}" in
${cases(words.commands)}
      *) offered='${[
        ...Object.keys(words.commands),
        ...words.commands.check ?? []
    ].join(' ')}' ;;
    esac
    [ "$COMP_CWORD" -eq 1 ] && offered='${[
        ...Object.keys(words.commands),
        ...words.commands.check ?? []
    ].join(' ')}'
  fi
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
}
complete -o default -F _release_gate release-gate
`;
}
function zsh(words) {
    return `autoload -U +X compinit && compinit -u
autoload -U +X bashcompinit && bashcompinit
${bash(words)}`;
}
function fish({ commands, values: known }) {
    const names = Object.keys(commands).join(' ');
    const lines = Object.entries(commands).flatMap(([name, flags])=>flags.map((flag)=>{
            const choices = known[flag];
            const offered = choices === undefined ? '' : ` -x -a '${choices.join(' ')}'`;
            return `complete -c release-gate -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}${offered}`;
        }));
    const operands = Object.entries(known).filter(([name])=>!name.startsWith('--')).map(([name, choices])=>`complete -c release-gate -n '__fish_seen_subcommand_from ${name}' -f -a '${choices.join(' ')}'`);
    return [
        `complete -c release-gate -n '__fish_use_subcommand' -f -a '${names}'`,
        ...lines,
        ...operands,
        ''
    ].join('\n');
}
function cases(words) {
    return Object.entries(words).map(([name, offered])=>`      ${name}) offered='${offered.join(' ')}' ;;`).join('\n');
}




/***/ })

};
;