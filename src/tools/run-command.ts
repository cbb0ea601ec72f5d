import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Keep what the command prints instead of showing it. */
  readonly quiet?: boolean;
  /** After this many minutes the command is ended and counts as failed. */
  readonly minutes?: number;
}

export interface CommandResult {
  readonly succeeded: boolean;
  /** Empty unless `quiet`. */
  readonly output: string;
}

const onWindows = process.platform === 'win32';

// A build and a test runner start processes of their own: each command is a group, and ends as a group.
const end = (child: ChildProcess) => {
  if (child.pid === undefined || onWindows) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended by itself just now.
  }
};

/** Runs a script with the same Node as this process, and ends it when this process ends. `parameters` begins with the script. Never rejects. */
export const runCommand = (parameters: readonly string[], { env = {}, quiet = false, minutes = 25 }: CommandOptions = {}): Promise<CommandResult> =>
  new Promise((done) => {
    const child = spawn(process.execPath, parameters, {
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      detached: !onWindows,
    });
    const stop = () => end(child);
    const deadline = setTimeout(stop, minutes * 60_000);
    process.once('exit', stop);
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const finish = (succeeded: boolean) => {
      clearTimeout(deadline);
      process.off('exit', stop);
      done({ succeeded, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
