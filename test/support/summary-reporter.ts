// Closes a run with its counts alone on a line, "site: 12 passed, 0 failed", for people and programs that read logs.
import type { Reporter as PlaywrightReporter, Suite } from '@playwright/test/reporter';
import type { Reporter as VitestReporter } from 'vitest/node';

function close(run: string, states: readonly string[]): void {
  const count = (...wanted: string[]): number => states.filter((state) => wanted.includes(state)).length;
  const skipped = count('skipped');
  const line = `${run}: ${count('passed', 'expected', 'flaky')} passed, ${count('failed', 'unexpected')} failed`;
  console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line);
}

export const closeUnit: VitestReporter = {
  onTestRunEnd(modules) {
    const projects = new Set(modules.map((module) => module.project.name));
    close(
      ['built', 'servers', 'long'].find((name) => projects.has(name)) ?? 'unit',
      modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state)),
    );
  },
};

export default class CloseSite implements PlaywrightReporter {
  private suite: Suite | undefined;

  onBegin(_: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(): void {
    close('site', this.suite?.allTests().map((test) => test.outcome()) ?? []);
  }

  printsToStdio(): boolean {
    return false;
  }
}
