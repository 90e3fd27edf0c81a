"use strict";exports.id=3879,exports.ids=[3879],exports.modules={3879:function(e,t,a){a.r(t),a.d(t,{helpOf:function(){return helpOf}});var o=a(3051);function helpOf(e){return Object.hasOwn(l,e)?l[e]??i:i}let s=" ".repeat(34),r=(0,o.P)(`${s}${o.Q.join(", ")};`,80,s).join("\n"),i=`Release Gate: may these plugins run on this core, and may it ship on this day?

Usage: release-gate [check] [flags]
       release-gate COMMAND --help, or release-gate help COMMAND

Commands
  check         may this be merged, released or deployed? (the usual one)
  plan          what has to move with an upgrade of the core
  calendar      the release days, freezes and ends of support of a policy
  backtest      what the gate would have said to releases that are out
  fleet         what a coming core will do to many repositories
  merge         joins the reports of a fleet
  catalog       makes, refreshes and shows which core each plugin version needs
  explain       why a rule exists, what breaks it and what keeps it
  init          writes a policy and a workflow for this repository
  completion    completes commands, flags and choices in bash, zsh or fish

What to judge
  --core-version VERSION          the core, such as 2025.1.0
  --plugin-versions LIST          plugin-dbt@1.1.5, one per line or separated by
                                  commas, each with its requirement behind it if
                                  you like: 'plugin-dbt@1.1.5 >=2025.1.0';
                                  - reads the list from standard input
  --target-date DAY               YYYY-MM-DD, or planned; today if left out
  --releasing WHAT                core, plugins, names of plugins, or none for a
                                  deployment
  --backport-request REFERENCE    the request that a backport serves
  --manifests FILES               files to read versions from, paths or globs;
                                  none looks for none

What it is compared with
  --current-core-version VERSION  the core before
  --current-plugin-versions LIST  the plugins before; - as above
  --base REF                      a git commit: both as its manifests have them,
                                  judged by its policy

By which rules
  --policy FILE|PRESET            a policy file, or a preset; there are:
${r}
                                  .github/release-gate.yml if left out and it
                                  exists
  --catalog FILE                  which core each plugin version needs; later
                                  files win

What comes out
  --format FORMAT                 text (default), json, markdown or sarif
  --verbose                       text also lists what is fine, and the calendar
  -q, --quiet                     text is the verdict and the first fix alone
  --report-file FILE              also write the JSON report there
  --sarif-file FILE               also write SARIF there
  --fail-on LEVEL                 error (default), warning or never
  --help, --version

A flag may be given more than once where it takes a list.
NO_COLOR turns colours off, FORCE_COLOR on.
Exit codes: 0 go ahead, 1 do not, 2 could not judge.
`,l={completion:`Completes commands, flags and choices of release-gate in a shell.

Usage: release-gate completion bash|zsh|fish

  bash   add to ~/.bashrc: eval "$(release-gate completion bash)"
  zsh    add to ~/.zshrc:  eval "$(release-gate completion zsh)"
  fish   release-gate completion fish \\
           > ~/.config/fish/completions/release-gate.fish

Exit codes: 0, or 2 when the shell is another one.
`,check:i,plan:`What has to move with an upgrade of the core: stops and plugins.

Usage: release-gate plan --to VERSION [flags]

  --to VERSION             the core to reach
  --core-version VERSION   the core that runs now
  --plugin-versions LIST   the plugins that run now, as for check
  --manifests FILES        files to read both from; if none of the three is
                           given, the files here are searched
  --target-date DAY        leaves out what is released later; today if left out
  --policy FILE|PRESET     as for check
  --catalog FILE           as for check
  --format FORMAT          text (default), json or markdown

Exit codes: 0 every plugin has a way, 1 some plugin has none or is undecided,
            2 could not plan.
`,calendar:`What the policy plans: majors, bugfix days, freezes, ends of support.

Usage: release-gate calendar [flags]

  --from DAY               first day, YYYY-MM-DD; today if left out
  --until DAY              last day
  --months NUMBER          how many months, in place of a last day; 12 if both
                           are left out
  --policy FILE|PRESET     as for check
  --format FORMAT          text (default), json, markdown or ics

Exit codes: 0, or 2 when the calendar cannot be worked out.
`,backtest:`What the gate would have said to releases that are out, under a policy.

Usage: release-gate backtest --releases FILE | --tags [flags]

  --releases FILE          JSON or YAML: { "releases": [{ "version", "date" }] }
  --tags                   the tags of the git repository in this folder, in
                           place of a file
  --since DAY              shows releases from this day on; earlier ones still
                           count as out
  --policy FILE|PRESET     as for check
  --format FORMAT          text (default), json or markdown

Exit codes: 0 whatever the gate would have said, 2 when the history cannot be
            read.
`,fleet:`What a coming core will do to many repositories, judged by what each pins today.

Usage: release-gate fleet --repositories FILE --to VERSION [flags]

  --repositories FILE      one owner/name on each line, # for remarks, or a JSON
                           array
  --to VERSION             the coming core
  --report-file FILE       fleet.json, or fleet-1-of-4.json for a part, if left
                           out; a later run picks up where it ended
  --shard N/COUNT          only this part of the list, such as 1/4;
                           release-gate merge joins the parts
  --target-date DAY        YYYY-MM-DD, or planned for the core's own day; today
                           if left out
  --policy, --catalog      as for check, and the same for every repository

It asks GitHub, with the token in GITHUB_TOKEN, and checks nothing out.
Exit codes: 0 every repository was asked for, whatever was found,
            2 the run stopped early.
`,merge:`Joins the reports of a fleet: who is ready, who breaks, what to upgrade first.

Usage: release-gate merge REPORT... [--format FORMAT]

  --format FORMAT          text (default), json or markdown

Exit codes: 0 all are ready, 1 some break or are undecided, 2 a report is
            missing or unreadable.
`,catalog:`Makes, refreshes and shows catalogues: which core each plugin version needs.

Usage: release-gate catalog build --output FILE --repository OWNER/NAME ...
       release-gate catalog build --output FILE --policy FILE|PRESET
       release-gate catalog update FILE [--policy FILE|PRESET]
       release-gate catalog show PLUGIN[@VERSION] [--policy FILE|PRESET]
                                 [--catalog FILE] [--format text|json]

  build                    makes a catalogue from the tags of these
                           repositories, or from what the policy's \`catalogues\`
                           name
  update                   adds what the repositories that a JSON catalogue
                           names, or the policy's \`catalogues\`, have released
                           since
  show                     what the built-in catalogue, and those given, know of
                           a plugin; group:artifact and group:artifact:version
                           will do as well
  --output FILE            the catalogue to write
  --repository OWNER/NAME  whose tags are read; may be given more than once
  --property NAMES         what declares the core in gradle.properties;
                           kestraVersion if left out
  --policy FILE|PRESET     what names \`catalogues\`, how versions are written,
                           and for show whose platform's built-in catalogue is
                           asked; as for check
  --catalog FILE           for show: also asked, over the built-in one
  --format FORMAT          for show: text (default) or json

build and update ask GitHub for tags, with the token in GITHUB_TOKEN.
Exit codes: 0, or 2 when something could not be read or written.
`,explain:`Why a rule exists, what breaks it and what keeps it.

Usage: release-gate explain [RULE]

Without a rule it lists them all.
Exit codes: 0, or 2 when there is no such rule.
`,init:`Writes .github/release-gate.yml and .github/workflows/release-gate.yml.

Usage: release-gate init [--policy PRESET]

  --policy PRESET          the preset that the new policy extends; if left out,
                           the one whose platform the files here show

It looks at the files here to see what is released or deployed, and leaves a
file that exists as it is.
Exit codes: 0, or 2 when no platform or several were recognised, or a file
            cannot be written.
`}}};
