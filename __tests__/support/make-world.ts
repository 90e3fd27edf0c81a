import { type InputName, readInputs } from '../../src/model/input.js';
import type { GitHubEvent } from '../../src/model/sources.js';
import { refuseDownload } from '../../src/read/catalogues.js';
import type { FileRead, Files, GitHub, World } from '../../src/world.js';
import type { Texts } from './folder.js';
import { clientOf } from './github/run.js';
import type { LoopbackGitHub } from './github/server.js';

/** A world in memory: the command line on 2025-08-05 in an empty folder, but for what is given. */
export function makeWorld(
  difference: {
    readonly inputs?: Partial<Record<InputName, string>>;
    readonly files?: Texts;
    readonly github?: GitHub | null;
    readonly door?: World['door'];
    /** The files of the commit to compare with; null where nothing is compared. */
    readonly before?: Texts | null;
  } = {},
): World {
  const { inputs = {}, files = {}, github = null, door = 'command', before = null } = difference;
  return {
    door,
    now: new Date('2025-08-05T09:00:00Z'),
    inputs: readInputs((name) => inputs[name] ?? ''),
    files: filesOf(files),
    download: refuseDownload,
    github,
    baseline:
      before === null
        ? null
        : { ...filesOf(before), changes: async () => namesIn({ ...before, ...files }) },
  };
}

/** The files of a checkout in memory, without a history; none can be written. */
export function filesOf(texts: Texts): Files {
  const read: Files['read'] = async (path) => fileOf(texts, path);
  return {
    name: 'platform',
    read,
    readPlain: read,
    list: async () => ({ paths: namesIn(texts), cut: false }),
    walk: async () => ({ paths: [], cut: false }),
    search: async (paths, holds) => {
      const found = paths.filter((path) => holds(path, texts[path] ?? ''));
      return new Map(found.map((path) => [path, 'found']));
    },
    changes: async () => null,
    hasCheckout: async () => true,
    placeOf: (path) => path.replace(/^\.\//, ''),
    write: async () => 'nothing can be written here',
  };
}

function namesIn(texts: Texts): readonly string[] {
  return Object.keys(texts).sort();
}

function fileOf(texts: Texts, path: string): FileRead {
  // A file may have a name that every object has, such as `constructor`.
  const text = new Map(Object.entries(texts)).get(path.replace(/^\.\//, ''));
  return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
}

/** A pull request's run that talks to the loopback; different only in what is given. */
export function gitHubOf(loopback: LoopbackGitHub, event: Partial<GitHubEvent> = {}): GitHub {
  return {
    event: {
      name: 'pull_request',
      owner: 'acme',
      repo: 'platform',
      sha: 'c0ffee',
      pullRequest: 7,
      headSha: null,
      baseSha: null,
      tag: null,
      ...event,
    },
    run: { id: 100, attempt: 1 },
    connect: () => clientOf(loopback),
  };
}
