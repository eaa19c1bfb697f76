// A slow phone: slow 4G (1.6 Mbit/s, 150 ms) and a processor slowed four times, nothing in the cache.
import { chromium } from '@playwright/test';
import { browserArguments, requireBrowser } from '../tools/browser.mjs';

export const slowness = { kilobits: 1600, latency: 150, cpu: 4 };

/** What a page notes about itself. Runs before everything else in it. */
function observe() {
  const seen = { fcp: 0, lcp: 0, shift: 0, events: [] };
  window['seen'] = seen;
  const on = (type, note, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  on('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  const note = ({ name, duration, interactionId, processingStart, processingEnd }) => {
    if (interactionId) seen.events.push({ name, duration, processing: processingEnd - processingStart });
  };
  on('event', note, { durationThreshold: 16 });
}

/** Starts the browser. */
export function browser() {
  return chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
}

/** A page of an empty browser on the slow phone. `done` closes it. */
export async function open(chrome) {
  const context = await chrome.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const tools = await context.newCDPSession(page);
  const bytes = (slowness.kilobits * 1000) / 8;
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowness.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes / 2,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowness.cpu });
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(observe);
  /** Milliseconds of the main thread's own time so far, whatever else the machine does: all, styles, layout, scripts. */
  const spent = async () => {
    const { metrics } = await tools.send('Performance.getMetrics');
    const of = (name) => 1000 * (metrics.find((one) => one.name === name)?.value ?? 0);
    return {
      all: of('TaskDuration'),
      style: of('RecalcStyleDuration'),
      layout: of('LayoutDuration'),
      script: of('ScriptDuration'),
    };
  };
  /** The value of an expression. Playwright's own way has the page read a large script first, which is seen in times. */
  const valueOf = async (expression) => {
    const { result } = await tools.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  };
  /** Touches the middle of an element as a finger does, with nothing else done to the page meanwhile. */
  const tap = async (locator) => {
    await locator.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await locator.boundingBox();
    await page.waitForTimeout(500);
    const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
    await tools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await page.waitForTimeout(50);
    await tools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const seen = () => valueOf("window['seen']");
  return { page, tools, spent, valueOf, tap, seen, done: () => context.close() };
}

/** The middle of numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
