// The built files' common entry: `dist/index.js` calls the action, `dist/cli.js` the command.
// What the action needs beside the command is loaded only when it runs.
export { command } from './cli.js';

/** Runs as a step of a workflow. */
export async function main(): Promise<void> {
  const door = await import('./main.js');
  await door.main();
}
