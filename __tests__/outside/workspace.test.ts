import { execFileSync } from 'node:child_process';
import { constants, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { confinedFiles, ownFiles } from '../../src/outside/workspace.js';
import { inFolder } from '../support/folder.js';

/** A machine with a workspace, a secret beside it, and symlinks in it that lead both ways. */
async function onMachine<Result>(use: (machine: string) => Promise<Result>): Promise<Result> {
  return inFolder(async (machine) => {
    const workspace = join(machine, 'workspace');
    mkdirSync(join(workspace, 'folder'), { recursive: true });
    writeFileSync(join(machine, 'secret'), 'secret');
    writeFileSync(join(workspace, 'file'), 'text');
    mkdirSync(join(workspace, '.git'));
    writeFileSync(join(workspace, '.git', 'config'), 'the token');
    symlinkSync('.git/config', join(workspace, 'plugins.txt'));
    symlinkSync('file', join(workspace, 'link'));
    symlinkSync('../secret', join(workspace, 'leak'));
    symlinkSync('..', join(workspace, 'out'));
    symlinkSync('folder', join(workspace, 'in'));
    symlinkSync('../nowhere', join(workspace, 'dangling'));
    return use(machine);
  });
}

const outside = { kind: 'refused', why: 'it lies outside the workspace' };
const ofGit = { kind: 'refused', why: 'it is one of git’s own files' };
const linked = { kind: 'refused', why: 'a symlink leads out of the workspace' };

describe('reading in the workspace', () => {
  test.each([
    ['file', { kind: 'text', text: 'text' }],
    ['./folder/../file', { kind: 'text', text: 'text' }],
    ['link', { kind: 'text', text: 'text' }],
    ['gone', { kind: 'missing' }],
    ['folder/gone', { kind: 'missing' }],
    ['file/below', { kind: 'missing' }],
    ['dangling', { kind: 'missing' }],
    ['folder', { kind: 'refused', why: 'it is a folder', isFolder: true }],
    ['.', outside],
    ['..', outside],
    ['../secret', outside],
    ['/etc/passwd', outside],
    ['leak', linked],
    ['out/secret', linked],
    ['out/gone', linked],
    ['plugins.txt', ofGit],
    ['.git/config', ofGit],
    ['.git/gone', ofGit],
    ['out/workspace/file', { kind: 'text', text: 'text' }],
  ])('%s gives %j', async (path, expected) => {
    await onMachine(async (machine) => {
      const { read } = confinedFiles(join(machine, 'workspace'));
      expect(await read(path, 1_000_000)).toEqual(expected);
    });
  });

  test('a path from the root of the machine may lie inside', async () => {
    await onMachine(async (machine) => {
      const { read } = confinedFiles(join(machine, 'workspace'));
      expect(await read(join(machine, 'workspace', 'file'), 100)).toMatchObject({ text: 'text' });
    });
  });

  test.each([
    [4, { kind: 'text', text: 'text' }],
    [3, { kind: 'refused', why: 'it has 4 bytes, more than the 3 allowed' }],
  ])('a file of 4 bytes, of which %i are allowed, gives %j', async (most, expected) => {
    await onMachine(async (machine) => {
      expect(await confinedFiles(join(machine, 'workspace')).read('file', most)).toEqual(expected);
    });
  });
});

test('the files are listed once in a run, however many presets ask', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a'), '');
    const { list } = confinedFiles(folder);
    expect((await list()).paths).toEqual(['a']);
    writeFileSync(join(folder, 'b'), '');
    expect((await list()).paths).toEqual(['a']);
  });
});

describe('reading through no symlink', () => {
  test.each([
    ['file', { kind: 'text', text: 'text' }],
    ['gone', { kind: 'missing' }],
    ['file/below/it', { kind: 'missing' }],
    ['link', { kind: 'refused', why: 'it is a symlink' }],
    ['leak', { kind: 'refused', why: 'it is a symlink' }],
    ['dangling', { kind: 'refused', why: 'it is a symlink' }],
    ['in/file', { kind: 'refused', why: 'a folder on its way is a symlink' }],
    ['../secret', outside],
  ])('%s gives %j', async (path, expected) => {
    await onMachine(async (machine) => {
      const { readPlain } = confinedFiles(join(machine, 'workspace'));
      expect(await readPlain(path, 100)).toEqual(expected);
    });
  });

  test('a flag may name one outside', async () => {
    await onMachine(async (machine) => {
      symlinkSync('secret', join(machine, 'link'));
      const { readPlain } = ownFiles(join(machine, 'workspace'), '../link');
      expect(await readPlain('../link', 100)).toEqual({ kind: 'text', text: 'secret' });
    });
  });
});

describe('writing in the workspace', () => {
  test.each([
    ['file', null],
    ['.git/hooks/new', 'it is one of git’s own files'],
    ['new', null],
    ['folder/new', null],
    ['deep/deeper/new', null],
    ['in/new', null],
    ['link', 'it is a symlink'],
    ['leak', 'it is a symlink'],
    ['dangling', 'it is a symlink'],
    ['../new', 'it lies outside the workspace'],
    ['/new', 'it lies outside the workspace'],
    ['out/new', 'a symlink leads out of the workspace'],
    ['out/deep/new', 'a symlink leads out of the workspace'],
  ])('%s answers %j', async (path, expected) => {
    await onMachine(async (machine) => {
      const { read, write } = confinedFiles(join(machine, 'workspace'));
      expect(await write(path, 'written')).toBe(expected);
      if (expected === null)
        expect(await read(path, 100)).toEqual({ kind: 'text', text: 'written' });
      expect(readFileSync(join(machine, 'secret'), 'utf8')).toBe('secret');
    });
  });

  test('a folder in the way is said', async () => {
    await onMachine(async (machine) => {
      const { write } = confinedFiles(join(machine, 'workspace'));
      expect(await write('folder', 'written')).toBe('it is a folder');
    });
  });
});

describe('what is not a plain file', () => {
  const special: readonly (readonly [string, (place: string) => unknown])[] = [
    ['a pipe that nobody reads', (place) => execFileSync('mkfifo', [place])],
    [
      'a pipe that somebody reads',
      (place) => {
        execFileSync('mkfifo', [place]);
        openSync(place, constants.O_RDONLY | constants.O_NONBLOCK);
      },
    ],
    ['a socket', (place) => socketAt(place)],
  ];

  test.each(special)('is not written at once: %s', async (_, make) => {
    await inFolder(async (folder) => {
      await make(join(folder, 'report.json'));
      for (const files of [confinedFiles(folder), ownFiles(folder, 'report.json')]) {
        expect(await files.write('report.json', 'written')).toBe('it is not a plain file');
      }
    });
  });

  test('is not written: a device', async () => {
    expect(await ownFiles('/', '/dev/null').write('/dev/null', 'x')).toBe('it is not a plain file');
  });

  test.each(special)('is not read at once in the action: %s', async (_, make) => {
    await inFolder(async (folder) => {
      await make(join(folder, 'policy.yml'));
      const refused = { kind: 'refused', why: 'it is not a plain file' };
      expect(await confinedFiles(folder).read('policy.yml', 100)).toEqual(refused);
    });
  });
});

test('a longer file that was there before leaves nothing behind', async () => {
  await inFolder(async (folder) => {
    const { read, write } = confinedFiles(folder);
    await write('report.json', 'a longer text');
    await write('report.json', 'short');
    expect(await read('report.json', 100)).toEqual({ kind: 'text', text: 'short' });
  });
});

/** A socket that stays after its process has gone. */
function socketAt(place: string): Promise<void> {
  return new Promise((listening) => {
    const server = createServer().listen(place, () => listening());
    server.unref();
  });
}

describe('where a path leads', () => {
  test.each([
    ['new.json', './new.json'],
    ['new.json', 'folder/../new.json'],
    ['new.json', 'folder//..//new.json'],
    ['new.json', '../workspace/new.json'],
    ['folder/new.json', 'in/new.json'],
    ['nowhere/new.json', './nowhere/new.json'],
  ])('is one place for %s and %s', async (path, other) => {
    await onMachine(async (machine) => {
      const workspace = join(machine, 'workspace');
      for (const { placeOf } of [ownFiles(workspace), confinedFiles(workspace)]) {
        expect(placeOf(other)).toBe(placeOf(path));
        expect(placeOf(join(workspace, other))).toBe(placeOf(path));
      }
    });
  });

  test.each([
    ['new.json', 'folder/new.json'],
    ['new.json', '../new.json'],
    ['new.json', 'new.json5'],
  ])('is another place for %s and %s', async (path, other) => {
    await onMachine(async (machine) => {
      const { placeOf } = ownFiles(join(machine, 'workspace'));
      expect(placeOf(other)).not.toBe(placeOf(path));
    });
  });
});

describe('the paths of a command line', () => {
  test.each(['../secret', ' ../secret , file', 'file\n../secret', '1.3.26=../secret'])(
    'are the user’s own in a flag, and lead anywhere: %j',
    async (flag) => {
      await onMachine(async (machine) => {
        const { read } = ownFiles(join(machine, 'workspace'), undefined, flag);
        expect(await read('../secret', 100)).toEqual({ kind: 'text', text: 'secret' });
      });
    },
  );

  test.each([
    ['../secret', outside],
    ['leak', linked],
    ['plugins.txt', ofGit],
    ['file', { kind: 'text', text: 'text' }],
  ])('stay inside where no flag names them: %s gives %j', async (path, expected) => {
    await onMachine(async (machine) => {
      const { read } = ownFiles(join(machine, 'workspace'), 'other', 'in/policy.yml');
      expect(await read(path, 100)).toEqual(expected);
    });
  });

  test('of a file stay beside it, or in the folder', async () => {
    await onMachine(async (machine) => {
      const policy = join(machine, 'elsewhere', 'policy.yml');
      mkdirSync(join(machine, 'elsewhere'));
      writeFileSync(join(machine, 'elsewhere', 'base.yml'), 'base');
      symlinkSync('../secret', join(machine, 'elsewhere', 'leak.yml'));
      const { read } = ownFiles(join(machine, 'workspace'), policy);
      expect(await read(join(machine, 'elsewhere', 'base.yml'), 9)).toMatchObject({ text: 'base' });
      expect(await read(join(machine, 'elsewhere', 'leak.yml'), 9)).toEqual(outside);
      expect(await read(join(machine, 'secret'), 9)).toEqual(outside);
      expect(await read('file', 9)).toMatchObject({ text: 'text' });
    });
  });

  test('are written where a flag says', async () => {
    await onMachine(async (machine) => {
      const { write } = ownFiles(join(machine, 'workspace'));
      expect(await write('../new/report.json', '{}')).toBeNull();
      expect(readFileSync(join(machine, 'new', 'report.json'), 'utf8')).toBe('{}');
    });
  });
});
