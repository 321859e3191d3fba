import { type ChildProcess, spawn } from 'node:child_process';

/** How a program ended. */
export interface Ended {
  /** `null` where it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** In a group of its own, so that all that it starts can be stopped with it. */
export function startProgram(command: string, words: readonly string[]): Started {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = new Promise<Ended>((resolve, reject) => {
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      stdout += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      stderr += piece;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, ended };
}

/** Whether a program is there, and may do what it is asked to. */
export async function canRun(command: string, words: readonly string[]): Promise<boolean> {
  try {
    return (await startProgram(command, words).ended).code === 0;
  } catch {
    return false;
  }
}
