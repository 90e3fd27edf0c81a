/** The runs whose summaries and comments are pictured: one for each verdict, from the command's own output. */
export const runs = {
  pass: [
    '--core-version=2025.1.0',
    '--plugin-versions=plugin-dbt@1.1.5 2025.1.0+, plugin-git@1.2.0 >=2025.1.0 <2026.1',
    '--target-date=2025-08-05',
  ],
  warn: [
    '--core-version=2025.1.1',
    '--plugin-versions=plugin-dbt@1.1.5 2025.1.0+, plugin-git@1.2.0 >=2025.1.0 <2026.1',
    '--target-date=2025-08-08',
  ],
  fail: [
    '--core-version=2025.1.0',
    '--current-core-version=1.0.4',
    '--plugin-versions=plugin-aws@2.0.0 >=2025.2.0, plugin-dbt@1.1.5 2025.1.0+, plugin-legacy-crm@0.9.0 [0.22,1.0]',
    '--current-plugin-versions=plugin-aws@0.24.0, plugin-dbt@1.1.0, plugin-legacy-crm@0.9.0 [0.22,1.0]',
    '--target-date=2025-08-06',
  ],
};
