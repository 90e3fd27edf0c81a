import type { Scalar } from 'yaml';
import type { SourceFile } from '../../model/source-file.js';
import { type Passage, partOf, passageIn } from './passage.js';

/** Takes a text out of a YAML file. */
export type PassageOf = (scalar: Scalar.Parsed) => Passage;

/**
 * A YAML text as it is written, without its quotes or the header of a block. The ends of lines
 * are spaces, as YAML folds them, except in a literal block, where they are kept.
 */
export function passageOfScalar({ type, range }: Scalar.Parsed, file: SourceFile): Passage {
  const [start, end] = range;
  const written = passageIn(file, start, end);
  switch (type) {
    case 'BLOCK_LITERAL':
      return withoutHeader(written);
    case 'BLOCK_FOLDED':
      return folded(withoutHeader(written));
    case 'QUOTE_SINGLE':
    case 'QUOTE_DOUBLE':
      return folded(partOf(written, 1, -1));
    default:
      return folded(written);
  }
}

/** A block begins on the line after its `|` or `>`. */
function withoutHeader(block: Passage): Passage {
  const end = block.text.indexOf('\n');
  return partOf(block, end === -1 ? block.text.length : end + 1);
}

function folded({ text, pieces }: Passage): Passage {
  return { text: text.replace(/[\r\n]/g, ' '), pieces };
}
