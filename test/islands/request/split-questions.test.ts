import { describe, expect, test } from 'vitest';
import { questionsIn } from '../../../src/islands/request/split-questions.ts';

describe('One question stays one:', () => {
  test.each([
    ['a single sentence', 'Почему отчёт о поездках пустой?'],
    ['a statement', 'Отчёт о поездках пустой.'],
    ['a question after an explanation', 'С утра отчёт пустой. На карте поездки есть. Почему?'],
    ['a question with a remark after it', 'Why is the report empty? It was fine yesterday.'],
    ['question marks in an address', 'Why does https://a.example/?x=1&y=2 answer with an error? See /?z=3'],
    ['several question marks in a row', 'Почему отчёт пустой??!'],
    ['a list of one', '1. Why is the report empty?'],
    ['a number at the start', '12 objects are missing'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(questionsIn(text)).toEqual([text]);
  });
});

describe('Several questions are found, each in its own words:', () => {
  test('two sentences', () => {
    expect(questionsIn('Почему отчёт пустой? Как подключить SMS-шлюз?')).toEqual([
      'Почему отчёт пустой?',
      'Как подключить SMS-шлюз?',
    ]);
  });
  test('text between questions goes with the next one, text at the end with the last one', () => {
    expect(questionsIn('Отчёт пустой. Почему? И шлюз. «Как его подключить?» Спасибо.')).toEqual([
      'Отчёт пустой. Почему?',
      'И шлюз. «Как его подключить?» Спасибо.',
    ]);
  });
  test.each([
    ['numbers', '1. The report is empty\n2) The gateway is silent'],
    ['letters', 'a) The report is empty\nб) The gateway is silent'],
    ['dashes', '- The report is empty\n— The gateway is silent'],
  ])('a list by %s', (_, text) => {
    expect(questionsIn(text)).toEqual(['The report is empty', 'The gateway is silent']);
  });
  test('a list after an introduction, with items of several lines', () => {
    expect(questionsIn('Two things:\n1. The report\nis empty\n2. The gateway is silent')).toEqual([
      'Two things:\nThe report\nis empty',
      'The gateway is silent',
    ]);
  });
});
