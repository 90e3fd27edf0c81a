"use strict";exports.id=606,exports.ids=[606],exports.modules={606:function(e,n,a){a.r(n),a.d(n,{completion:function(){return completion}});var t=a(3051);let o=["text","json","markdown"],s={check:[...o,"sarif"],plan:o,calendar:[...o,"ics"],backtest:o,merge:o,catalog:["text","json"]},r={"fail-on":t.bt["fail-on"],releasing:["core","plugins","none"],policy:t.Q},i={explain:t.b9,completion:["bash","zsh","fish"],catalog:["build","update","show"]},l=["merge merge","catalog update"];async function completion({operands:e},n,a){let[o,...s]=e;if(void 0===o||s.length>0)throw new t.a4("completion needs one shell: bash, zsh or fish.");let r=(0,t.bl)("The shell",o,c),i=Object.entries(a).map(([e,n])=>offerOf(e,n)),l={name:"help",valued:[],switches:[],operands:Object.keys(a)};return n.print(r([...i,l])),0}function offerOf(e,{flags:n,switches:a=[]}){return{name:e,valued:n.map(n=>[n,(n=>("format"===n?wordsOf(s,e):r[n])??[])(n)]),switches:[...a,"help"],operands:wordsOf(i,e)??[]}}function wordsOf(e,n){return e[n]}let c={bash,zsh,fish};function bash(e){let n=e.find(({name:e})=>"check"===e),a=[...e.map(({name:e})=>e),...void 0===n?[]:flagsOf(n)];return`_release_gate() {
  local current="$\{COMP_WORDS[COMP_CWORD]}" previous="$\{COMP_WORDS[COMP_CWORD-1]}"
  local command="$\{COMP_WORDS[1]}" offered=''
  if [ "$current" = '=' ]; then current=''
  elif [ "$previous" = '=' ]; then previous="$\{COMP_WORDS[COMP_CWORD-2]}"
  fi
  case "$command" in -*) command=check ;; esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    offered='${a.join(" ")}'
  else
    case "$command $previous" in
${e.flatMap(arms).join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
}
complete -o default -F _release_gate release-gate
`}function arms({name:e,valued:n,switches:a,operands:t}){let o=n.filter(([,e])=>e.length>0),s=[...n.filter(([,e])=>0===e.length).map(([e])=>`--${e}`).map(n=>`${e} ${n}`),...l.filter(n=>n.startsWith(`${e} `))],r=flagsOf({valued:n,switches:a});return[...o.map(([n,a])=>arm(`'${e} --${n}'`,a)),...0===t.length?[]:[arm(`'${e} ${e}'`,t)],...0===s.length?[]:[arm(s.map(e=>`'${e}'`).join("|"),[])],...0===r.length?[]:[arm(`'${e} '*`,r)]]}function arm(e,n){return`      ${e}) offered='${n.join(" ")}' ;;`}function flagsOf({valued:e,switches:n}){return[...e.map(([e])=>e),...n].map(e=>`--${e}`)}function zsh(e){return`autoload -U +X compinit && compinit -u
autoload -U +X bashcompinit && bashcompinit
${bash(e)}`}function fish(e){let n=e.flatMap(({name:e,valued:n,switches:a,operands:t})=>{let o=`complete -c release-gate -n '__fish_seen_subcommand_from ${e}'`;return[...n.map(([e,n])=>0===n.length?`${o} -l ${e} -r`:`${o} -l ${e} -x -a '${n.join(" ")}'`),...a.map(e=>`${o} -l ${e}`),...0===t.length?[]:[`${o} -f -a '${t.join(" ")}'`]]}),a=e.map(({name:e})=>e).join(" ");return[`complete -c release-gate -n '__fish_use_subcommand' -f -a '${a}'`,...n,""].join("\n")}}};
