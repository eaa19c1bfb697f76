// Clean builds of the content with its edition copied to successive dates: time, memory, and what a page more costs.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** In the project, since the build imports packages from the folder that it writes to. */
const cache = join(root, 'node_modules/.cache');
const sizes = (process.env.BENCH_EDITIONS ?? '1,10,100').split(',').map(Number);

/** A copy of the content with so many editions, each in force a day after the one before. */
function contentOf(editions, folder) {
  cpSync(join(root, 'content'), folder, { recursive: true });
  const [first] = readdirSync(join(folder, 'editions'));
  for (let i = 1; i < editions; i++) {
    const date = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
    const copy = join(folder, 'editions', date);
    cpSync(join(folder, 'editions', first), copy, { recursive: true });
    const policy = join(copy, 'policy.yaml');
    writeFileSync(policy, readFileSync(policy, 'utf8').replace(/^effective:.*$/m, `effective: "${date}"`));
  }
}

/** Builds once. Seconds of the wall clock, and the most memory that the build held, in megabytes. */
async function build(content, dist) {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const started = performance.now();
  const child = spawn(process.execPath, [astro, 'build', '--outDir', dist], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      peak = Math.max(peak, Number(kilobytes ?? 0));
    } catch {
      // The process has ended, or this is not Linux: the memory is not known.
    }
  }, 100);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (code) throw new Error(`The build failed:\n${output.slice(-2000)}`);
  const packing = Number(/\[precompress\] \d+ files in (\d+) ms/.exec(output)?.[1] ?? 0) / 1000;
  return { seconds: (performance.now() - started) / 1000, packing, megabytes: Math.round(peak / 1000) };
}

/** The table of the builds, in Markdown. */
export async function buildTable() {
  const rows = [];
  let before;
  for (const editions of sizes) {
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'bench-'));
    contentOf(editions, join(folder, 'content'));
    const { seconds, packing, megabytes } = await build(join(folder, 'content'), join(folder, 'dist'));
    const pages = readdirSync(join(folder, 'dist'), { recursive: true }).filter((name) =>
      name.endsWith('.html'),
    ).length;
    const each = before ? (((seconds - packing - before.rest) / (pages - before.pages)) * 1000).toFixed(1) : '–';
    before = { rest: seconds - packing, pages };
    rows.push(
      `| ${editions} | ${pages} | ${seconds.toFixed(1)} | ${packing.toFixed(1)} | ${each} | ${megabytes || '–'} |`,
    );
    rmSync(folder, { recursive: true });
  }
  return [
    '## Builds',
    '',
    '| editions | pages | seconds | of them packing | ms for each further page, packing apart | peak memory, MB |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}
