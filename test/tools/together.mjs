// Runs npm scripts at once, since each of them keeps about one core busy: `node test/tools/together.mjs lint unit`. Scripts in
// one argument run one after the other: `node test/tools/together.mjs "types lint" unit`. What a script prints is shown when it
// ends; after a failure nothing more begins, and the first exit code that is not 0 is handed on.
import { spawn } from 'node:child_process';
import process from 'node:process';

function run(script) {
  return new Promise((settle) => {
    const child = spawn('npm', ['run', script], { shell: process.platform === 'win32' });
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
    child.on('error', (error) => {
      console.error(`npm run ${script}: ${error.message}`);
      settle(1);
    });
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      settle(code ?? 1);
    });
  });
}

let failed = 0;

async function inTurn(scripts) {
  for (const script of scripts) {
    if (!failed) failed = (await run(script)) || failed;
  }
}

await Promise.all(process.argv.slice(2).map((scripts) => inTurn(scripts.split(' '))));
process.exitCode = failed;
