// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of Make.
import { expect, test } from '@jest/globals';
import { readMakefile } from '../../../../src/resolve/manifests/builds/makefile.js';
import { ending } from '../../../support/ending.js';
import { beside, linesOf } from '../../../support/manifest-lines.js';

test('reads recipes with the values of variables, where they are written', () => {
  const text = [
    'IMAGE ?= kestra/kestra',
    'VERSION := v1.2.0# the core',
    'PLUGINS = io.a:a:1.0.0 \\',
    '  io.b:b:2.0.0',
    'PLUGINS += io.c:c:3.0.0',
    '',
    '.PHONY: image',
    'image:',
    '\t@docker run --name k $(IMAGE):$(VERSION) \\',
    '\t  plugins install ${PLUGINS}',
    '\t-V=4.0.0; kestra plugins install io.d:d:$$V',
  ];
  expect(linesOf(readMakefile, text.join('\n'), 'Makefile')).toEqual([
    'core v1.2.0 in 2| VERSION := «v1.2.0»# the core',
    'a@1.0.0 in 3| PLUGINS = io.a:a:«1.0.0» \\',
    'b@2.0.0 in 4|   io.b:b:«2.0.0»',
    'c@3.0.0 in 5| PLUGINS += io.c:c:«3.0.0»',
    'd@4.0.0 in 11| \t-V=«4.0.0»; kestra plugins install io.d:d:$$V',
  ]);
});

const install = 't:\n\tkestra plugins install io.a:a:';

/** A Makefile, without the places of what it names. */
function read(text: string): string[] {
  const files = beside({
    'x/list': 'plugin-a@1.0.0',
    'x/v.mk': 'V = 1.0.0',
    'x/all.mk': 'include all.mk v.mk',
    'build/v.mk': 'V = 1.0.0',
  });
  return linesOf(readMakefile, text, 'x/Makefile', files).map((line) => {
    const [said = ''] = line.split(/,? in (?:\d+\||\S+:\d+:)/);
    return said;
  });
}

test.each([
  ['a default', `V ?= 1.0.0\n${install}$(V)`],
  ['a value before a default', `V = 1.0.0\nV ?= 2.0.0\n${install}$(V)`],
  ['a value that comes later', `${install}$(V)\nV = 1.0.0`],
  ['a variable in a variable', `M = 1\nV = $(M).0.0\n${install}\${V}`],
  ['one letter', `V = 1.0.0\n${install}$V`],
  ['what recipes are handed', `export V = 1.0.0\n${install}$$V`],
  ['what they are handed by name', `V := 1.0.0\nexport V W\n${install}"$$V"`],
  ['what they are handed with a word before it', `override  export  V=1.0.0\n${install}$$V`],
  ['a remark', `V = 1.0.0 # why\n${install}$(V)`],
  ['the last of two values', `V = 2.0.0\nV = 1.0.0\n${install}$(V)`],
  ['a value that is added to nothing', `V += 1.0.0\n${install}$(V)`],
  ['a value in a condition alone', `ifdef X\nV = 1.0.0\nendif\n${install}$(V)`],
  [
    'a value behind a condition',
    `ifeq ($(X),y)\nelse\nendif\nV = 2.0.0\nV = 1.0.0\n${install}$(V)`,
  ],
  [
    'a value outside a define',
    `V = 1.0.0\ndefine X\nV = 2.0.0\nifdef Y\nendef\nV = 1.0.0\n${install}$(V)`,
  ],
  ['a recipe in a define', 'define X\nkestra plugins install io.a:a:1.0.0\nendef'],
  ['an included file', `-include v.mk\n${install}$(V)`],
  ['one of several, in a variable', `B = mk\n include  $(A)  v.$(B)# c.mk\n${install}$(V)`],
  ['one that is included by one that includes itself', `sinclude all.mk\n${install}$(V)`],
  ['one that lies as the root sees it', `include build/v.mk\n${install}$(V)`],
  [
    'a line that goes on with Windows line ends',
    `I = install \\\r\n  io.a:a:1.0.0\r\nt:\r\n\tkestra plugins $(I)\r\n`,
  ],
  ['a last line that goes on', `V = 1.0.0\n${install}$(V) \\`],
  ['a line with a backslash', `V = 1.0.0# a\\b\n${install}$(V)`],
  ['Windows line ends', `V = 1.0.0\r\n${install}$(V)\r\n`],
  ['a recipe behind its target', `V = 1.0.0\nt u: w x; @kestra plugins install io.a:a:$(V)`],
  ['a recipe behind a second colon', 't:: ;kestra plugins install io.a:a:1.0.0'],
  ['a list', 't:\n\tkestra plugins install $(shell  cat list) && echo io.a:b:1.0.0'],
  ['a list of the shell', 't:\n\tkestra plugins install $$(cat list)'],
])('a plugin by %s', (_, text) => {
  expect(read(text)).toEqual([expect.stringMatching(/^(?:plugin-)?a@1\.0\.0$/)]);
});

test.each([
  ['no value', `${install}$(V)`],
  ['no value, in curly brackets', `${install}\${V}`],
  ['a condition', `V = 1.0.0\nifdef X\nV = 2.0.0\nendif\n${install}$(V)`],
  ['a condition of another kind', `V = 1.0.0\n  ifneq (a,b)\nV = 2.0.0\nendif\n${install}$(V)`],
  [
    'a condition behind the end of another',
    `endif\nV = 1.0.0\nifeq (a,b)\nV = 2.0.0\nendif\n${install}$(V)`,
  ],
  ['a target', `V = 1.0.0\nprod: V=2.0.0\n${install}$(V)`],
  ['a target and more', `prod:  V ?= 2.0.0\nV = 1.0.0\nprod:V := 2.0.0\n${install}$(V)`],
  ['a target that exports it', `V = 1.0.0\nprod: export V = 2.0.0\n${install}$(V)`],
  ['a command', `V != cat v\n${install}$(V)`],
  ['a command and more', `V != cat v\nV += 1\n${install}$(V)`],
  ['what is handed to no recipe', `V = 1.0.0\nW = 1\nexport W\n${install}$$V`],
  ['an include in a remark', `# include v.mk\n${install}$(V)`],
  ['an include in a define', `define X\ninclude v.mk\nendef\n${install}$(V)`],
  ['a function', `${install}$(word 1,$(V))`],
  ['itself', `V = $(V)\n${install}$(V)`],
])('a version by %s is not known', (_, text) => {
  expect(read(text)).toEqual([
    expect.stringMatching(/^unreadable io\.a:a:\$.*, because V has no value in the repository$/),
  ]);
});

test('the text of a define, and what no recipe runs, is nothing', () => {
  expect(
    read(
      'define X\nV = 1\nendef\nA := b; kestra plugins install io.a:a:1\n# t: ; kestra plugins install io.a:a:1\nV = kestra plugins install io.a:a:1',
    ),
  ).toEqual([]);
});

test.each([
  ['variables that double', `V = x\n${'V += $(V)$(V)\n'.repeat(20_000)}t:\n\t$(V)`],
  ['lines that go on', 'V = \\\n'.repeat(50_000)],
  ['references', `t:\n\t${'$(V)'.repeat(50_000)}`],
])('as many %s as a file can hold end', (_, text) => {
  expect(ending(() => read(text))).toEqual([]);
});
