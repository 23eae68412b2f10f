/** Loaded before everything else of a test process: after so many bytes (`TEST_DISK_BYTES`) the database's thread finds the disk full. */
import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) {
  const write = fs.writeSync;
  let left = Number(process.env.TEST_DISK_BYTES);
  fs.writeSync = (descriptor, data, ...rest) => {
    left -= rest[1] ?? data.length;
    if (left < 0)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28, syscall: 'write' });
    return write(descriptor, data, ...rest);
  };
}
