/** Errors of the world → what, where, why and what to do, and the number the command ends with. */

import { NoSuchInput, PortTaken, StoreLocked, StoreUnfit, WrongFlag } from '../app.js';
import { CommandError, type ExitCode, exitCodes } from './exit.js';

export function whatWentWrong(error: unknown): { readonly message: string; readonly exitCode: ExitCode } {
  if (error instanceof CommandError) return { message: error.message, exitCode: error.exitCode };
  if (error instanceof NoSuchInput || error instanceof WrongFlag) return { message: error.message, exitCode: exitCodes.usage };
  if (error instanceof StoreLocked || error instanceof StoreUnfit) return { message: error.message, exitCode: exitCodes.store };
  if (error instanceof PortTaken) return { message: error.message, exitCode: exitCodes.stopped };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = reasons.get(code);
  const said = error instanceof Error ? error.message : String(error);
  if (known !== undefined)
    return { message: `Stopped before the end: ${known} Nothing half-written was left behind. (${said})`, exitCode: exitCodes.stopped };
  return { message: `Stopped before the end: ${said}`, exitCode: exitCodes.stopped };
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full. Free some space, or give another folder with --out.'],
  ['53100', 'the disk is full. Free some space, or move the data folder (TOUCHSTONE_DATA).'],
  ['EFBIG', 'a file would become larger than is allowed here. Raise the limit (ulimit -f), or give another folder with --out.'],
  ['EDQUOT', 'the disk quota is used up. Free some space, or give another folder with --out.'],
  ['EACCES', 'there is no permission to write there. Give a folder you may write to.'],
  ['EPERM', 'there is no permission to write there. Give a folder you may write to.'],
  ['ENOENT', 'a folder that is needed is not there. Look at --out, at the folder for temporary files (TMPDIR) and at the one you are in.'],
  ['EROFS', 'the disk is read-only. Give a folder you may write to.'],
  ['ENOTDIR', 'a part of the path is a file, not a folder. Give another folder.'],
  ['EEXIST', 'a file stands where a folder is needed. Give another folder.'],
  ['EMFILE', 'too many files are open. Raise the limit (ulimit -n), or give fewer inputs at once.'],
  ['ERR_WORKER_OUT_OF_MEMORY', 'the memory is used up. Give --workers 1, or more memory (NODE_OPTIONS=--max-old-space-size=8192).'],
]);
