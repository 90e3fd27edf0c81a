import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputNames, outputNames } from '../src/model/input.js';

interface Declared {
  readonly description?: string;
  readonly default?: unknown;
}

interface Action {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Record<string, Declared & { readonly required?: boolean }>;
  readonly outputs: Record<string, Declared>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action: Action = parse(readFileSync('action.yml', 'utf8'));

describe('action.yml', () => {
  test('declares the inputs that the program reads, in their order', () => {
    // The matrix leg is the runner's word about the step, for no one to set.
    expect(Object.keys(action.inputs)).toEqual([...inputNames, 'matrix']);
  });

  test('declares the outputs that the program sets, in their order', () => {
    expect(Object.keys(action.outputs)).toEqual(outputNames);
  });

  test('gives a default to the inputs that have one, and to no other', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default]],
    );
    expect(Object.fromEntries(defaults)).toEqual({
      'fail-on': 'error',
      comment: 'on-findings',
      labels: 'true',
      suggest: 'true',
      token: '$' + '{{ github.token }}',
      matrix: '$' + '{{ toJSON(matrix) }}',
    });
  });

  test('requires no input: with none of them the gate tells the calendar', () => {
    const required = Object.values(action.inputs).filter((input) => input.required);
    expect(required).toEqual([]);
  });

  test.each([...Object.entries(action.inputs), ...Object.entries(action.outputs)])(
    'describes %s in sentences',
    (_name, { description }) => {
      expect(description).toMatch(/^[A-Z`].+\.$/);
    },
  );

  test('is started by the runner on Node 24 through a file that is there', () => {
    expect(action.runs.using).toBe('node24');
    expect(existsSync(action.runs.main)).toBe(true);
  });

  test('has what the marketplace asks for', () => {
    expect(action.name).toBe('Release Gate');
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(action.branding).toEqual({ icon: 'calendar', color: 'purple' });
  });
});
