#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { holdLittle } from '../batch/engine-flags';
import { filesInFolder } from './folder';
import { run } from './run';

holdLittle();

void run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  open: (path) => createReadStream(path),
  list: filesInFolder,
  save: (path, text) => writeFile(path, text),
}).then((code) => {
  process.exitCode = code;
  process.stdin.destroy();
});
