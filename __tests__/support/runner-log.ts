/** A workflow command that GitHub shows on the run, such as `::error title=…::message`. */
export interface LoggedAnnotation {
  readonly level: string;
  readonly message: string;
  /** Such as `title`, `file` and `line`. */
  readonly properties: Readonly<Record<string, string>>;
}

const command = /^::(?<level>error|warning|notice)(?: (?<properties>[^:]*))?::(?<message>.*)$/;

/** The annotations in a step's log, as the runner reads them. */
export function annotationsIn(log: string): readonly LoggedAnnotation[] {
  return log.split('\n').flatMap((line) => {
    const groups = command.exec(line)?.groups;
    if (groups === undefined) return [];
    const { level = '', properties = '', message = '' } = groups;
    return { level, message: unescaped(message), properties: propertiesIn(properties) };
  });
}

/** The file that a step appends its outputs to, each as `name<<delimiter`, value and delimiter. */
export function outputsIn(file: string): Readonly<Record<string, string>> {
  const entries = file.matchAll(/^(?<name>.+?)<<(?<end>.+)\n(?<value>[\s\S]*?)\n?\k<end>$/gm);
  return Object.fromEntries(
    [...entries].map(({ groups }) => [groups?.name ?? '', groups?.value ?? '']),
  );
}

function propertiesIn(text: string): Readonly<Record<string, string>> {
  const parts = text.split(',').filter((part) => part !== '');
  return Object.fromEntries(
    parts.map((part) => {
      const [name = '', value = ''] = part.split(/=(.*)/s);
      return [name, unescaped(value)];
    }),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
