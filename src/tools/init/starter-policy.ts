/** Lets an editor complete and check the file. */
const schema =
  'https://raw.githubusercontent.com/release-gate/release-gate/main/schema/policy.schema.json';

/**
 * A policy file to begin with: what it extends, and examples of the keys that teams change, as
 * comments. With each `#` before a key removed it is a policy too.
 */
export function starterPolicy(preset: string, year: number): string {
  return `# yaml-language-server: $schema=${schema}
# The policy of Release Gate: what may ship when. The file is yours; change what you like.
# A line such as "#name: acme" is an example: remove its "#" to use it.

# The policy that holds wherever this file is silent: a preset, another file, or none.
extends: ${preset}

# Shown in reports.
#name: acme

# The time zone whose days count, UTC if left out.
#time-zone: Europe/Paris

# How many days from its planned day a release may be.
#tolerance-days: 1

# How bad a breach is: error, warning, notice or off. "release-gate explain" lists the rules.
#rules:
#  core-bugfix-off-cadence: error

# Days on which nothing ships, both ends included.
#freezes:
#  - { from: ${year}-12-20, to: ${year + 1}-01-02, reason: year-end freeze }

# Findings that you accept, why, and until when.
#waivers:
#  - { rule: core-too-old, subject: plugin-legacy-crm, reason: is being replaced, until: ${year}-12-31 }
`;
}
