import { execFileSync } from 'node:child_process';

/** What the command line prints. Findings are no failure here. */
export function cli(folder: string, ...args: string[]): string {
  const program = process.env.VERSLAGTOETS;
  if (!program) throw new Error('VERSLAGTOETS must name the built command line; `cargo xtask test` sees to it');
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
}

/** The arguments of a check in a format, whatever it finds. */
export const checkAs = (format: string) => ['check', '--format', format, '--fail-on', 'never'];
