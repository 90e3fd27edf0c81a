"use strict";exports.id=606;exports.ids=[606];exports.modules={606:function(e,n,t){t.r(n);t.d(n,{completion:function(){return completion}});var o=t(3535);const a=["text","json","markdown"];const s={check:[...a,"sarif"],plan:a,calendar:[...a,"ics"],backtest:a,merge:a,catalog:["text","json"]};const c={"fail-on":["error","warning","never"],releasing:["core","plugins","none"],policy:o.O};const r={explain:o.b4,completion:["bash","zsh","fish"],catalog:["build","update","show"]};const i=["merge merge","catalog update"];async function completion({operands:e},n,t){const[a,...s]=e;if(a===undefined||s.length>0){throw new o.a2("completion needs one shell: bash, zsh or fish.")}const c=(0,o.be)("The shell",a,l);const r=Object.entries(t).map(([e,n])=>offerOf(e,n));const i={name:"help",valued:[],switches:[],operands:Object.keys(t)};n.print(c([...r,i]));return 0}function offerOf(e,{flags:n,switches:t=[]}){const choicesOf=n=>(n==="format"?s[e]:c[n])??[];return{name:e,valued:n.map(e=>[e,choicesOf(e)]),switches:[...t,"help"],operands:r[e]??[]}}const l={bash,zsh,fish};function bash(e){const n=e.find(({name:e})=>e==="check");const t=[...e.map(({name:e})=>e),...n===undefined?[]:flagsOf(n)];return`_release_gate() {
  local current="$\{COMP_WORDS[COMP_CWORD]}" previous="$\{COMP_WORDS[COMP_CWORD-1]}"
  local command="$\{COMP_WORDS[1]}" offered=''
  if [ "$current" = '=' ]; then current=''
  elif [ "$previous" = '=' ]; then previous="$\{COMP_WORDS[COMP_CWORD-2]}"
  fi
  case "$command" in -*) command=check ;; esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    offered='${t.join(" ")}'
  else
    case "$command $previous" in
${e.flatMap(arms).join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
}
complete -o default -F _release_gate release-gate
`}function arms({name:e,valued:n,switches:t,operands:o}){const a=n.filter(([,e])=>e.length>0);const s=n.filter(([,e])=>e.length===0).map(([e])=>`--${e}`);const c=[...s.map(n=>`${e} ${n}`),...i.filter(n=>n.startsWith(`${e} `))];const r=flagsOf({valued:n,switches:t});return[...a.map(([n,t])=>arm(`'${e} --${n}'`,t)),...o.length===0?[]:[arm(`'${e} ${e}'`,o)],...c.length===0?[]:[arm(c.map(e=>`'${e}'`).join("|"),[])],...r.length===0?[]:[arm(`'${e} '*`,r)]]}function arm(e,n){return`      ${e}) offered='${n.join(" ")}' ;;`}function flagsOf({valued:e,switches:n}){return[...e.map(([e])=>e),...n].map(e=>`--${e}`)}function zsh(e){return`autoload -U +X compinit && compinit -u
autoload -U +X bashcompinit && bashcompinit
${bash(e)}`}function fish(e){const n=e.flatMap(({name:e,valued:n,switches:t,operands:o})=>{const a=`complete -c release-gate -n '__fish_seen_subcommand_from ${e}'`;return[...n.map(([e,n])=>n.length===0?`${a} -l ${e} -r`:`${a} -l ${e} -x -a '${n.join(" ")}'`),...t.map(e=>`${a} -l ${e}`),...o.length===0?[]:[`${a} -f -a '${o.join(" ")}'`]]});const t=e.map(({name:e})=>e).join(" ");return[`complete -c release-gate -n '__fish_use_subcommand' -f -a '${t}'`,...n,""].join("\n")}}};
