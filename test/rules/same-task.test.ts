// Tasks that two lists of the regulation name: SSL certificates and GIS keys, in clauses 6.1 and 7.7.
import { describe, expect, test } from 'vitest';
import { otherService } from '../../src/rules/coverage.ts';
import type { Policy } from '../../src/rules/policy.ts';
import { sameTask, serviceFor, servicesFor } from '../../src/rules/same-task.ts';
import { policy } from '../support/rules/published-policy.ts';
import { velabria } from '../support/rules/second-vendor-policies.ts';

describe('A task that two lists name', () => {
  test.each([
    ['ssl', ['ssl', 'ssl-certificate']],
    ['ssl-certificate', ['ssl', 'ssl-certificate']],
    ['gis-keys', ['gis-keys', 'gis-licence-keys']],
    ['gis-licence-keys', ['gis-keys', 'gis-licence-keys']],
    ['backup', ['backup']],
    ['network', ['network']],
    [otherService, [otherService]],
  ])('is one: %s is %j', (service, same) => {
    expect(sameTask(policy, service)).toEqual(same);
  });

  test.each([
    ['ssl', 'saas', 'ssl-certificate'],
    ['ssl-certificate', 'saas', 'ssl-certificate'],
    // Basic support takes in the services for SaaS, and the list for these versions says more: clauses 7.7 and 7.8.
    ['ssl', 'cloud', 'ssl'],
    ['ssl-certificate', 'cloud', 'ssl'],
    ['gis-licence-keys', 'on-premise', 'gis-keys'],
    ['gis-keys', 'saas', 'gis-licence-keys'],
    ['ssl-certificate', undefined, 'ssl'],
    // Alone in its list, whether the version has it or not.
    ['backup', 'saas', 'backup'],
    [otherService, 'cloud', otherService],
  ])('%s in version %s is %s', (service, deployment, expected) => {
    expect(serviceFor(policy, service, deployment)).toBe(expected);
  });

  test('is counted once, where both of its names are given', () => {
    const services = ['backup', 'ssl-certificate', 'ssl', 'gis-keys'];
    expect(servicesFor(policy, services, 'cloud')).toEqual(['backup', 'ssl', 'gis-keys']);
    expect(servicesFor(policy, services, 'saas')).toEqual(['backup', 'ssl-certificate', 'gis-licence-keys']);
    expect(servicesFor(policy, [], 'saas')).toEqual([]);
  });
});

test('Three lists may name one task, in any order', () => {
  const chained: Policy = {
    ...policy,
    services: policy.services.map((list) => ({
      ...list,
      items: list.items.map((item) => {
        if (item.id === 'bugs') return { ...item, counterpart: 'updates' };
        return item.id === 'updates' ? { ...item, counterpart: 'performance' } : item;
      }),
    })),
  };
  for (const service of ['bugs', 'updates', 'performance'])
    expect(sameTask(chained, service)).toEqual(['bugs', 'updates', 'performance']);
});

test('Without counterparts every service stands alone', () => {
  for (const { policy: other } of velabria.editions)
    for (const { id } of other.services.flatMap(({ items }) => items)) expect(sameTask(other, id)).toEqual([id]);
});
