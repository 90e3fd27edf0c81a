import type { KeyPath } from '../../model/finder.js';
import type { SourceFile } from '../../model/written.js';
import { treeOf } from '../manifests/find/file-tree.js';
import { nodesAt, textOf } from '../manifests/yaml/value.js';

/**
 * The requirement that a file of a plugin's own repository declares, at the first of these keys that
 * has one; null where it declares none or cannot be read, which spoils no other file.
 */
export async function declaredIn(
  file: SourceFile,
  keys: readonly KeyPath[],
): Promise<string | null> {
  const tree = await treeOf(file);
  const [root = null] = tree?.roots ?? [];
  for (const key of keys) {
    const node = nodesAt(root, key)[0];
    if (node?.kind !== 'text' || typeof node.value !== 'string') continue;
    const text = textOf(node)?.text.trim() ?? '';
    if (text === '' || text.includes('${')) continue;
    return tree?.problems().length === 0 ? text : null;
  }
  return null;
}
