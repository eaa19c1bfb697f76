import { expect, test } from 'vitest';
import { toolsOf } from '../../src/rules/tools.ts';
import { policy } from './policy.ts';

test.each([
  ['saas-reply', ['deadline']],
  ['server-window', ['deadline']],
  ['clock-start', ['deadline']],
  ['priority-window', ['deadline']],
  ['priority-levels', ['priority', 'deadline']],
  ['third-party-cause', ['priority']],
  ['fix-with-release', ['coverage', 'priority']],
  ['eligibility', ['coverage']],
  ['server-access', ['coverage', 'request']],
  ['required-info', ['request']],
  ['processed', []],
  ['hardware-network', ['coverage']],
  ['one-question', ['coverage', 'request']],
  ['business-conduct', []],
  ['address-liability', []],
])('clause %s is answered from by %j', (clause, tools) => {
  expect(toolsOf(policy, clause)).toEqual(tools);
});
