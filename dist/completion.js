"use strict";exports.id=606;exports.ids=[606];exports.modules={606:function(e,n,s){s.r(n);s.d(n,{completion:function(){return completion}});var o=s(3535);const t={"--format":["text","json","markdown","sarif","ics"],"--fail-on":["error","warning","never"],"--releasing":["core","plugins","none"],"--policy":o.N,explain:o.a$,completion:["bash","zsh","fish"],catalog:["build","update","show"]};async function completion({operands:e},n,s){const[a,...i]=e;if(a===undefined||i.length>0){throw new o.a2("completion needs one shell: bash, zsh or fish.")}const r=(0,o.b8)("The shell",a,c);const flagsOf=({flags:e,switches:n=[]})=>[...e,...n,"help"].map(e=>`--${e}`);const f=Object.entries(s).map(([e,n])=>[e,flagsOf(n)]);n.print(r({commands:Object.fromEntries([...f,["help",[]]]),values:t}));return 0}const c={bash,zsh,fish};function bash(e){return`_release_gate() {
  local current="$\{COMP_WORDS[COMP_CWORD]}" previous="$\{COMP_WORDS[COMP_CWORD-1]}" offered=''
  case "$previous" in
${cases(e.values)}
  esac
  if [ -z "$offered" ]; then
    case "$\{COMP_WORDS[1]}" in
${cases(e.commands)}
      *) offered='${[...Object.keys(e.commands),...e.commands.check??[]].join(" ")}' ;;
    esac
    [ "$COMP_CWORD" -eq 1 ] && offered='${[...Object.keys(e.commands),...e.commands.check??[]].join(" ")}'
  fi
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
}
complete -o default -F _release_gate release-gate
`}function zsh(e){return`autoload -U +X compinit && compinit -u
autoload -U +X bashcompinit && bashcompinit
${bash(e)}`}function fish({commands:e,values:n}){const s=Object.keys(e).join(" ");const o=Object.entries(e).flatMap(([e,s])=>s.map(s=>{const o=n[s];const t=o===undefined?"":` -x -a '${o.join(" ")}'`;return`complete -c release-gate -n '__fish_seen_subcommand_from ${e}' -l ${s.slice(2)}${t}`}));const t=Object.entries(n).filter(([e])=>!e.startsWith("--")).map(([e,n])=>`complete -c release-gate -n '__fish_seen_subcommand_from ${e}' -f -a '${n.join(" ")}'`);return[`complete -c release-gate -n '__fish_use_subcommand' -f -a '${s}'`,...o,...t,""].join("\n")}function cases(e){return Object.entries(e).map(([e,n])=>`      ${e}) offered='${n.join(" ")}' ;;`).join("\n")}}};
