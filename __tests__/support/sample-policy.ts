/** A policy file with every key there is. */
export const samplePolicy = `extends: kestra-calver
name: acme
time-zone: Europe/Paris
prereleases: as-final
core:
  name: kestra
  images: [kestra/kestra]
  called: major release
  properties: [kestraVersion]
  numbering:
    - { from: "0.1", format: MAJOR.MINOR.PATCH }
    - { from: "2025.1", format: YEAR.MAJOR.PATCH }
  first: 0
  major:
    on: { week: first, weekday: tuesday, months: [2, 4, 6, 8, 10, 12], offset-days: -1 }
    per-year: 6
  bugfix:
    on: { weekday: thursday }
    lines: [latest, "1.0"]
  backport: on-request
  schedule: { "2025.1": 2025-08-05, "2025.2": 2025-10-07 }
  releases: { "2025.1.0": 2025-08-05, "2025.1.1": 2025-08-07 }
  stops: ["1.0"]
  support: { "1.0": { until: 2026-09-09 }, newest: 3 }
  breaking:
    - { from: "2025.1", reason: majors may break, guide: "https://example.org/guide" }
plugins:
  versions: natural
  requires: npm
  major: { on: core-major }
  minor: { on: any }
  patch: { on: { day: 22 } }
deployments:
  on:
    - { weekday: [monday, tuesday] }
    - { every: 2 weeks, from: 2025-08-06 }
    - { after: major, weeks: [1] }
tolerance-days: 1
rules:
  core-bugfix-off-cadence: error
waivers:
  - { rule: core-too-old, subject: plugin-legacy-crm@1.0.0, reason: replaced in Q4, until: 2025-12-31 }
freezes:
  - { from: 2025-12-20, to: 2026-01-02, reason: year-end freeze, for: all }
links: { migration: "https://example.org/m", support: "https://example.org/s", board: "https://example.org/b" }
`;
