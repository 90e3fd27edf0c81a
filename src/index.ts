// The built files' common entry: `dist/index.js` calls the action, `dist/cli.js` the command.
// Each door is loaded only when it is opened, so that one never waits for what the other needs.

/** Runs as a step of a workflow. */
export async function main(): Promise<void> {
  const door = await import('./main.js');
  await door.main();
}

/** Runs on a command line; `flags` is everything after the program's name. */
export async function command(flags: readonly string[]): Promise<void> {
  const door = await import('./cli.js');
  await door.command(flags);
}
