// The email of a request, with the texts and figures of the published regulation.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { wordEdition } from '../../../src/editions/local-edition.ts';
import { readContent } from '../../../src/content/read.ts';
import { mailWords } from '../../../src/islands/request/mail-words.ts';
import type { RequestValues } from '../../../src/islands/request/props.ts';
import type { Draft } from '../../../src/islands/request/draft.ts';
import { accessOf, compose, copyOf, levelOf } from '../../../src/islands/request/compose.ts';

const { site, editions } = readContent(fileURLToPath(new URL('../../../content', import.meta.url)));
const edition = editions.find(({ id }) => id === 'initial');
if (!edition) throw new Error('The emails here are about the edition "initial", which content/editions lacks.');
const { policy } = edition;

const words = (lang: string) =>
  mailWords(
    wordEdition(edition, site, lang, () => ''),
    (page) => `https://site.example/${lang}/${page}`,
  );
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const contacts = { support: 'support@vendor.example', 'head-of-support': 'head@vendor.example' };
const items = {
  description: 'С утра отчёт пустой.',
  identifiers: 'Учётная запись 12345',
  elements: 'Отчёт о поездках',
  actions: 'Отчёты → Поездки → Построить',
  files: 'report.png',
};
const draft: Draft = { requests: [{ question: 'Почему отчёт пустой?', items }], access: 'ready', addresses: {} };
const twoOfAll: RequestValues = {
  deployment: 'on-premise',
  kind: 'failure',
  functions: 'one',
  users: 'all',
  degree: 'full',
  thirdParty: 'no',
};

function emailOf(lang: string, values: RequestValues, change: Partial<Draft> = {}) {
  const all = { ...draft, ...change };
  const [first] = all.requests;
  if (!first) throw new Error('A draft has a request.');
  const { body, subject, ...rest } = compose({ policy, contacts, values, draft: all }, first, words(lang));
  return { ...rest, body: plain(body), subject: plain(subject) };
}

describe('The email of a failure on the partner’s own server', () => {
  const values: RequestValues = {
    ...twoOfAll,
    has: ['partner', 'subscription'],
    service: ['bugs'],
    level: '2',
    at: '2026-11-23T15:00',
    zone: 'Europe/Moscow',
  };

  test('in Russian has the question, the six items, the answers and the clauses', () => {
    const change = { addresses: { 'account-administrator': ' admin@partner.example ' } };
    expect(emailOf('ru', values, change)).toEqual({
      to: 'support@vendor.example',
      cc: ['admin@partner.example', 'head@vendor.example'],
      subject: 'On-premise, уровень 2: Почему отчёт пустой?',
      body: `Здравствуйте!

Почему отчёт пустой?

Подробное описание проблемы:
С утра отчёт пустой.

Идентификаторы учётных записей и объектов:
Учётная запись 12345

Конкретные элементы, к которым относится проблема (название объекта, отчёта, модуля и т. п.):
Отчёт о поездках

Действия, которые привели к неисправности:
Отчёты → Поездки → Построить

Снимки экрана, изображения, графика, лог-файлы и т. п.:
report.png

Версия платформы: On-premise
Задача: Приём сообщений об ошибках и исправление ошибок. Входит: Базовая поддержка (п. 7.8)
Уровень 2. Время реакции: 4 часа (п. 8.1)
Функции: одна; пользователи: все; состояние: совсем не работает; причина — в стороннем программном обеспечении: нет или неизвестно
Доступ к серверу: предоставлен (п. 4.2)

Ответы по регламенту: https://site.example/ru/deadline/?deployment=on-premise&has=partner,subscription&service=bugs&kind=failure&functions=one&users=all&degree=full&thirdParty=no&level=2&at=2026-11-23T15:00&zone=Europe/Moscow

Пункты регламента: 4.1, 4.2, 4.3, 7.8, 8.1. https://site.example/ru/regulation/
`,
    });
  });

  test('in English has the same content', () => {
    const { subject, body } = emailOf('en', values);
    expect(subject).toBe('On-premise, Level 2: Почему отчёт пустой?');
    expect(body.split('\n\n')[0]).toBe('Hello,');
    expect(body).toContain('A detailed description of the problem:\nС утра отчёт пустой.');
    expect(body).toContain('Level 2. Reaction time: 4 hours (clause 8.1)');
    expect(body).toContain('Access to the server: given (clause 4.2)');
    expect(body).toContain('https://site.example/en/deadline/?deployment=on-premise&has=partner,subscription');
    expect(body).toMatch(/ 4\.1, 4\.2, 4\.3, 7\.8, 8\.1\. https:\/\/site\.example\/en\/regulation\/\n$/);
  });
});

describe('The email', () => {
  test('of a SaaS request has no level, nobody in copy, and nothing about access', () => {
    const { cc, subject, body } = emailOf('en', { deployment: 'saas', level: '1', at: '2026-11-23T15:00' });
    expect(cc).toEqual([]);
    expect(subject).toBe('SaaS: Почему отчёт пустой?');
    expect(body).not.toMatch(/level|Access/i);
    expect(body).toContain('https://site.example/en/deadline/?deployment=saas&at=2026-11-23T15:00\n');
  });
  test('of a question names it as one, and goes to support only', () => {
    const { cc, subject, body } = emailOf('en', { deployment: 'cloud', level: 'none' });
    expect(cc).toEqual([]);
    expect(subject).toBe('Cloud: Почему отчёт пустой?');
    expect(body).toContain('This is a question, not a failure');
  });
  test('does not contain facts that give another level than the chosen one', () => {
    const { body } = emailOf('en', { ...twoOfAll, level: '3' });
    expect(body).toContain('Level 3.');
    expect(body).not.toContain('functions');
    expect(body).not.toContain('/en/priority/');
  });
  test('has one link to the answers, to the last that is there, and none where there is none', () => {
    const links = (values: RequestValues) => emailOf('en', values).body.match(/https:\S+/g);
    const regulation = 'https://site.example/en/regulation/';
    expect(links({ ...twoOfAll, has: ['partner'], service: ['bugs', 'backup'], mail: 'en' })).toEqual([
      'https://site.example/en/priority/?deployment=on-premise&has=partner&service=bugs,backup&kind=failure&functions=one&users=all&degree=full&thirdParty=no&level=2',
      regulation,
    ]);
    expect(links({ deployment: 'cloud', service: ['backup'] })).toEqual([
      'https://site.example/en/coverage/?deployment=cloud&service=backup',
      regulation,
    ]);
    expect(links({ deployment: 'cloud' })).toEqual([regulation]);
    // A plus stands for a space in a query: it stays encoded.
    expect(links({ deployment: 'saas', at: '2026-11-23T15:00+03:00', again: '2026-11-23T16:00+03:00' })).toEqual([
      'https://site.example/en/deadline/?deployment=saas&at=2026-11-23T15:00%2B03:00&again=2026-11-23T16:00%2B03:00',
      regulation,
    ]);
  });
  test('has only the name of the task where the entitlement is unknown or missing', () => {
    for (const has of [undefined, ['partner']])
      expect(emailOf('en', { deployment: 'cloud', has, service: ['backup'] }).body).toMatch(
        /^Task: Help in setting up backup$/m,
      );
  });
  test('is about one of several tasks', () => {
    const request = { question: 'How?', items, service: 'backup' };
    const { body } = emailOf('en', { deployment: 'cloud', service: ['ssl', 'backup'] }, { requests: [request] });
    expect(body).toContain('Task: Help in setting up backup');
    expect(body).not.toContain('Task: SSL');
    expect(body).toContain('/en/coverage/?deployment=cloud&service=backup\n');
  });
  test('has no header from the text of a field', () => {
    const { cc, subject } = emailOf(
      'en',
      { deployment: 'cloud', level: '2' },
      {
        requests: [{ question: 'Why?\r\nBcc: all@evil.example', items }],
        addresses: { 'account-administrator': 'a@b.example\r\nBcc: all@evil.example' },
      },
    );
    expect(subject).toBe('Cloud, Level 2: Why? Bcc: all@evil.example');
    expect(cc).toEqual(['head@vendor.example']);
  });
});

describe('Who goes in copy', () => {
  test.each([
    ['1', ['head-of-support'], ['account-administrator']],
    ['2', ['account-administrator', 'head-of-support'], []],
    ['3', ['head-of-support'], []],
    ['4', [], []],
    ['none', [], []],
  ])('at level %s: %j; also to inform: %j', (level, copy, tell) => {
    expect(copyOf(policy, { deployment: 'on-premise', level })).toEqual({ copy, tell });
  });
  test('depends on the facts where no level is chosen', () => {
    expect(levelOf(policy, twoOfAll)).toBe('2');
    expect(levelOf(policy, { ...twoOfAll, level: '4' })).toBe('4');
    expect(levelOf(policy, { ...twoOfAll, kind: 'question' })).toBe('none');
    expect(levelOf(policy, { ...twoOfAll, users: undefined })).toBeUndefined();
    expect(levelOf(policy, { ...twoOfAll, deployment: 'saas' })).toBeUndefined();
  });
});

test('Access to the server is requested where the version has that condition', () => {
  expect(accessOf(policy, 'on-premise')).toEqual({ id: 'server-access', clause: 'server-access' });
  expect(accessOf(policy, 'cloud')).toBeDefined();
  expect(accessOf(policy, 'saas')).toBeUndefined();
  expect(accessOf(policy, undefined)).toBeUndefined();
});
