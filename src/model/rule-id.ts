/** Every rule's name, in the order of reports. An id is forever; a rule is named by the wrong it finds. */
export const ruleIds = [
  'core-too-old',
  'core-too-new',
  'combination-known-bad',
  'requirement-undeclared',
  'nothing-found',
  'manifest-silent',
  'pin-vanished',
  'core-unidentified',
  'install-unreadable',
  'version-floating',
  'core-number-out-of-turn',
  'core-major-off-cadence',
  'core-bugfix-off-cadence',
  'backport-unrequested',
  'ships-in-freeze',
  'plugin-number-out-of-turn',
  'plugin-major-off-cadence',
  'plugin-update-off-cadence',
  'minimum-raised-in-patch',
  'minimum-raised-in-minor',
  'minimum-unreleased',
  'core-outdated',
  'core-unreleased',
  'plugin-downgraded',
  'breaking-plugin-upgrade',
  'core-downgraded',
  'stop-skipped',
  'breaking-core-upgrade',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** Rules that say "cannot judge": a team may lower them, never switch them off. */
export const undecidedRuleIds = [
  'requirement-undeclared',
  'nothing-found',
  'manifest-silent',
  'core-unidentified',
  'install-unreadable',
  'version-floating',
] as const satisfies RuleId[];
