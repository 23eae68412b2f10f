// Runs a command as a whole process and says how long it took and how much memory its tree held.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Resolves to seconds, peak bytes of the process tree (0 where the system does not tell), and what was printed. Rejects on a bad end. */
export function measured(command, args, { cwd, env, endings = [0] }) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    let peak = 0;
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err = (err + chunk).slice(-4000)));
    const watch = setInterval(() => (peak = Math.max(peak, treeBytes(child.pid))), 100);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - begin) / 1000;
      if (endings.includes(code)) resolve({ seconds, peak, out });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${err}`));
    });
  });
}

function treeBytes(pid) {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
    return own + children.reduce((sum, child) => sum + treeBytes(child), 0);
  } catch {
    return 0;
  }
}

export function spread(values, digits = 1) {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[0], quantile(sorted, 0.5), sorted.at(-1)].map((value) => value.toFixed(digits)).join(' / ');
}

/** `sorted` rising. */
export function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
export const thousands = (n) => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');
