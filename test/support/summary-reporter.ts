// Reporters for Vitest and Playwright that print the counts of a run as its last line: "site: 12 passed, 0 failed".
import type { Reporter as PlaywrightReporter, Suite } from '@playwright/test/reporter';
import type { Reporter as VitestReporter } from 'vitest/node';

function printSummary(run: string, states: readonly string[]): void {
  const count = (...wanted: string[]): number => states.filter((state) => wanted.includes(state)).length;
  const skipped = count('skipped');
  const line = `${run}: ${count('passed', 'expected', 'flaky')} passed, ${count('failed', 'unexpected')} failed`;
  console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line);
}

export const vitestSummary: VitestReporter = {
  onTestRunEnd(modules) {
    const projects = new Set(modules.map((module) => module.project.name));
    printSummary(
      ['built', 'servers', 'long'].find((name) => projects.has(name)) ?? 'unit',
      modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state)),
    );
  },
};

export default class PlaywrightSummary implements PlaywrightReporter {
  private suite: Suite | undefined;

  onBegin(_: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(): void {
    printSummary('site', this.suite?.allTests().map((test) => test.outcome()) ?? []);
  }

  printsToStdio(): boolean {
    return false;
  }
}
