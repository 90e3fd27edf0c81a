import { expect, test } from '@jest/globals';
import { render } from '../../src/render/pages.js';
import { makeFinding, makeReport, noLinks } from '../support/make-report.js';

test('render makes every page from one report', () => {
  const report = makeReport({ verdict: 'fail', findings: [makeFinding()] });
  const pageOf = (rule: string) => `https://example.com/${rule}`;
  const pages = render(report, { pageOf, links: noLinks, reportPath: 'report.json', files: [] });
  expect(pages.annotations.map(({ level }) => level)).toEqual(['error']);
  expect(pages.summary).toContain('[core-too-old](https://example.com/core-too-old)');
  expect(pages.comment.startsOne).toBe(true);
  expect(pages.labels).toEqual(['release: core-major']);
  expect(pages.outputs['report-path']).toBe('report.json');
  expect(JSON.parse(pages.json)).toEqual(report);
});

test('the same report makes the same bytes', () => {
  const options = { pageOf: () => null, links: noLinks, reportPath: '', files: [] };
  expect(render(makeReport(), options)).toEqual(render(makeReport(), options));
});
