import { expect, test } from '@jest/globals';
import { jsonText } from '../../../src/render/json.js';
import { readFleetReport } from '../../../src/tools/fleet/fleet-report.js';
import { inFolder, writeTexts } from '../../support/folder.js';
import { makeFleetReport, makeRepository } from '../../support/make-fleet.js';

function read(text: string) {
  return inFolder((folder) => {
    writeTexts(folder, { 'report.json': text });
    return readFleetReport(folder, 'report.json');
  });
}

test('what was written is read again', async () => {
  const report = makeFleetReport({ repositories: [makeRepository()] });
  expect(await read(jsonText(report))).toEqual(report);
});

test('no file is no report', async () => {
  expect(await inFolder((folder) => readFleetReport(folder, 'report.json'))).toBeNull();
});

test.each(['', '{', '{}', '{"schemaVersion":2}'])('%j is refused', async (text) => {
  await expect(read(text)).rejects.toThrow('report.json is not a report of release-gate fleet.');
});
