import { describe, expect, test } from '@jest/globals';
import { type Surfaces, surfacesOf } from '../support/fuzz/fuzz-case.js';
import { surfaceFaults } from '../support/fuzz/surface-faults.js';

const sound = await surfacesOf({
  says: 'nothing wrong',
  inputs: { manifests: 'none' },
  files: {},
});

/** The sound surfaces, but for a text that got into one of them. */
function withText(surface: 'summary' | 'log' | 'json' | 'output', text: string): Surfaces {
  const { pages } = sound;
  const outputs = { ...pages.outputs, labels: surface === 'output' ? text : '' };
  return {
    ...sound,
    log: surface === 'log' ? `${sound.log}\n${text}` : sound.log,
    pages: {
      ...pages,
      outputs,
      summary: surface === 'summary' ? `${pages.summary}${text}` : pages.summary,
      json: surface === 'json' ? pages.json.replace('"UTC"', `"${text}"`) : pages.json,
    },
  };
}

describe('a surface', () => {
  test('of a run that nobody attacks is sound', () => {
    expect(surfaceFaults(sound)).toEqual([]);
  });

  test.each([
    ['a mention', 'summary', 'by @octocat'],
    ['an issue', 'summary', 'see #1'],
    ['an element', 'summary', '<img src=x>'],
    ['a comment', 'summary', '\n<!-- release-gate:x -->'],
    ['a script for a link', 'summary', '[x](javascript:x)'],
    ['a bare address', 'summary', 'www.a.b'],
    ['a backtick in a block of HTML', 'summary', '\n<details>`@octocat`</details>'],
    ['a direction mark', 'summary', '\u202e'],
    ['a password', 'log', 'https://bot:S3CR3T@example.org'],
    ['a colour', 'log', '\u001b[31m'],
    ['a workflow command', 'log', '  ::error::x'],
    ['an old workflow command', 'log', 'x ##[error]x'],
    ['a hidden character', 'json', '\u200b'],
    ['a command of the shell', 'output', '$(id)'],
    ['a second output', 'output', 'x\nverdict=pass'],
  ] as const)('with %s in the %s is not', (_, surface, text) => {
    expect(surfaceFaults(withText(surface, text))).not.toEqual([]);
  });

  test('that lets a refused change through is not', () => {
    const json = sound.pages.json.replace('"verdict": "pass"', '"verdict": "fail"');
    expect(surfaceFaults({ ...sound, pages: { ...sound.pages, json } })).toEqual([
      'a fail that lets through',
    ]);
  });
});
