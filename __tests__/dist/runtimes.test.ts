import { expect, test } from '@jest/globals';
import { runtimes } from '../support/runtimes.js';

const platform = `${process.platform}-${process.arch}`;
const has24 = platform === 'linux-x64' || process.version.startsWith('v24.');
const tried = runtimes.some(({ version }) => version.startsWith('v24.'));

test(
  has24
    ? 'the built files are tried on Node 24, which action.yml asks for'
    : `the built files are not tried on Node 24: no package of the tests has it for ${platform}`,
  () => {
    expect(tried).toBe(has24);
  },
);
