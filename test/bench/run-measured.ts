/** Runs a command and tells what it cost. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Cost {
  seconds: number;
  /** The most memory that its processes held together, in MB; nothing where there is no `/proc`. */
  peak: number | undefined;
}

/** Runs a command line in a folder of the project's form, with more in its environment. Throws what it said if it fails. */
export async function runMeasured(
  command: string,
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  const path = [join(folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const start = performance.now();
  const child = spawn(command, {
    cwd: folder,
    shell: true,
    env: { ...process.env, PATH: path, ...environment },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (said += String(words)));

  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid!))), 50);
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(watch);
  if (code !== 0) throw new Error(`"${command}" failed:\n${said.slice(-4000)}`);
  return { seconds: (performance.now() - start) / 1000, peak: peak || undefined };
}

/**
 * The high-water marks of resident memory of a process and all below it, in MB. A mark stays until its process ends, so
 * that no peak falls between two looks (proc_pid_status(5), VmHWM).
 */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    const own = Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
    return children.reduce((sum, child) => sum + memoryOf(child), own);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
