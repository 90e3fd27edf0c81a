import { expect, test } from '@jest/globals';
import { runtimes } from '../support/runtimes.js';

const platform = `${process.platform}-${process.arch}`;
const isAlone = process.env.THIS_NODE_ONLY === 'true';
const has24 = platform === 'linux-x64' || process.version.startsWith('v24.');
const tried = runtimes.some(({ version }) => version.startsWith('v24.'));

test(
  has24 || isAlone
    ? 'the built files are tried on Node 24, which action.yml asks for, here or in a job of its own'
    : `the built files are not tried on Node 24: no package of the tests has it for ${platform}`,
  () => {
    if (isAlone) expect(runtimes).toHaveLength(1);
    else expect(tried).toBe(has24);
  },
);
