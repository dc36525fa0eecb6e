#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { run } from './run';

void run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  open: (path) => createReadStream(path),
}).then((code) => {
  process.exitCode = code;
  process.stdin.destroy();
});
