// Russian strings of the interface. This dictionary defines the shape that every other language must have.
// {name} is filled in; figures and names never stand here, they come from the policy and its terms.
import type { Plural } from '../plural.ts';
import { accessibility } from './accessibility.ts';
import { editions } from './editions.ts';
import { mail, request, steps } from './request.ts';
import { tools } from './tools.ts';

export const ru = {
  languageName: 'Русский',
  site: {
    title: 'Регламент технической поддержки {vendor}',
    short: 'Регламент поддержки',
    description:
      'Регламент технической поддержки {vendor} для партнёров: полный текст и ответы по нему — что входит в поддержку, насколько срочна неисправность и когда истекает срок ответа.',
    skip: 'Перейти к содержанию',
    menu: 'Разделы сайта',
    more: 'Справочные страницы',
    otherLanguage: 'Язык',
    regulation: 'Регламент',
    coverage: 'Что входит',
    priority: 'Срочность',
    deadline: 'Срок ответа',
    request: 'Запрос',
    prevailing: 'Если тексты на разных языках расходятся, преимущество имеет текст на этом языке: {language}.',
    undated: 'Редакция без даты вступления в силу: действует до следующей редакции.',
    dated: 'Редакция действует с {date}.',
    samples:
      'Адреса электронной почты на этом сайте — образцы: владелец сайта ещё не указал настоящие. Письма на них не дойдут.',
    sample: 'образец',
    noScript: 'Для расчёта нужен JavaScript. Без него ответы — в таблице ниже.',
  },
  root: {
    open: 'Читать по-русски',
  },
  home: {
    lead: 'Прочитайте регламент или проверьте свой случай до того, как писать в поддержку: ответы даются по тем же правилам, что и в тексте.',
    promises: 'Сроки ответа',
    version: 'Версия',
    level: 'Уровень',
    target: 'Срок',
    window: '{deployments}: запросы обрабатываются в рабочие дни {hours}, {zone}.',
    tools: 'Проверьте свой случай',
    coverage: 'Входит ли моя задача в поддержку, в какую и на каких условиях?',
    priority: 'Насколько срочна моя неисправность, кому писать и кого поставить в копию?',
    deadline: 'К какому времени должен прийти ответ на мой запрос?',
    request: 'Что указать в запросе, кого поставить в копию и готовое письмо.',
    before: 'Перед тем как написать',
    beforeText:
      'Проверьте по шагам, что входит в поддержку, насколько это срочно и когда ждать ответа, и получите готовое письмо. Любой шаг можно пропустить.',
    contents: 'Содержание регламента',
    write: 'Куда писать',
  },
  now: {
    open: '{deployments}: окно обработки запросов открыто до {until}.',
    closed: '{deployments}: окно обработки запросов закрыто. Откроется {until}.',
    yours: 'По вашему времени — {time}.',
  },
  regulation: {
    title: 'Регламент технической поддержки {vendor}',
    description:
      'Полный текст регламента технической поддержки {vendor}: пронумерованные пункты, таблицы услуг и уровней, содержание.',
    pinned: '{title}, редакция {edition}',
    pinnedDescription:
      'Полный текст регламента технической поддержки {vendor}, редакция {edition}: закреплённый адрес, который не меняется.',
    contents: 'Содержание',
    fullText: 'Полный текст',
    pdf: 'Регламент в PDF',
    toClause: 'Ссылка на пункт {number}',
    tools: 'Проверить по этому пункту:',
    readings: 'Как понят исходный текст:',
    service: 'Услуга',
    provided: 'Предоставляется',
    notProvided: 'Не предоставляется',
    level: 'Уровень',
    reaction: 'Время реакции',
    incident: 'Неисправность',
    escalation: 'Кому писать',
  },
  figure: {
    duration: {
      elapsed: { one: 'час', few: 'часа', many: 'часов', other: 'часа' } as Plural,
      working: { one: 'рабочий час', few: 'рабочих часа', many: 'рабочих часов', other: 'рабочего часа' } as Plural,
    },
    minutes: { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' } as Plural,
    seconds: { one: 'секунда', few: 'секунды', many: 'секунд', other: 'секунды' } as Plural,
    hours: 'с {open} до {close}',
    dayRange: '{from} — {to}',
  },
  clause: {
    heading: 'Пункт {number}. {title}',
    section: 'Раздел {number}. {title}',
    previous: 'Предыдущий пункт',
    next: 'Следующий пункт',
    neighbours: 'Соседние пункты',
    inText: 'Открыть в полном тексте',
    readings: 'Как понят этот пункт',
    tools: 'Проверить по этому пункту',
    referredBy: 'На этот пункт ссылаются',
    pinned: 'Это закреплённая редакция «{edition}». Адрес без редакции всегда показывает действующий текст: {link}.',
    current: 'действующая редакция',
  },
  cite: {
    button: 'Сослаться на пункт {number}',
    answerButton: 'Сослаться на ответ',
    link: 'Ссылка',
    pinned: 'Ссылка на эту редакцию',
    pair: 'Ссылки на двух языках',
    markdown: 'Цитата в Markdown',
    plain: 'Ссылка словами',
    copied: 'Скопировано: {what}.',
    failed: 'Не удалось скопировать. Выделите текст и скопируйте его вручную:',
    edition: '{document}, редакция {edition}',
    citation: '{document}, п. {number}, редакция {edition}',
    undated: 'без даты',
    dated: 'от {date}',
    answer: '{question}: {answer}',
    clauses: 'Пункты регламента: {list}',
  },
  both: {
    title: 'Тексты рядом',
    menu: 'Два языка рядом',
    description:
      'Регламент технической поддержки {vendor}: пункты на двух языках рядом, под одними и теми же номерами.',
  },
  readings: {
    title: 'Толкования',
    description: 'Где исходный текст регламента {vendor} неясен, что принято на этом сайте и как это меняет ответы.',
    lead: 'Здесь собраны места, где исходный текст неясен. Для каждого сказано, что принято на этом сайте, как ещё можно понять текст и что от этого меняется.',
    question: 'Вопрос',
    taken: 'Принято',
    alternative: 'Другое толкование',
    none: 'нет',
    effect: 'Что это меняет',
    clauses: 'Пункты',
    tools: 'Где используется',
  },
  glossary: {
    title: 'Словарь',
    description: 'Термины регламента технической поддержки {vendor} на двух языках с пояснениями.',
    lead: 'Термины регламента с пояснениями. Рядом — тот же термин на другом языке.',
    all: 'Весь словарь',
  },
  contents: {
    filter: 'Найти в содержании',
    hint: 'Номер или слово',
    none: 'В содержании ничего не найдено.',
  },
  notFound: {
    title: 'Страница не найдена',
    text: 'По этому адресу ничего нет. Возможно, в ссылке ошибка.',
    home: 'На главную страницу',
  },
  search: {
    open: 'Поиск',
    title: 'Поиск по регламенту',
    hint: 'Слово или номер пункта',
    close: 'Закрыть',
    failed: 'Поиск не загрузился.',
    contents: 'Содержание регламента',
    found: {
      one: 'Найден {n} результат.',
      few: 'Найдено {n} результата.',
      other: 'Найдено {n} результатов.',
    } as Plural,
    shown: 'Показаны первые {n}.',
    /** Words before a number that say that it is a clause's or a section's. */
    numberWords: 'п пп пункт пункта раздел раздела §',
    /** Words before a number that say that it is a level's. */
    levelWords: 'уровень уровня уровню уровнем уровне',
    kind: {
      clause: 'Пункт {number}',
      section: 'Раздел {number}',
      service: 'Входит ли в поддержку',
      level: 'Время реакции',
      tool: 'Проверить свой случай',
      term: 'Словарь',
      reading: 'Толкование',
    },
    also: 'Другое название:',
    elsewhere: 'По-русски ничего не найдено. Вот результаты на другом языке ({language}).',
    offer: 'Искать и на другом языке ({language})',
    inLanguage: 'Результаты на другом языке ({language})',
    none: 'Ничего не найдено.',
    near: 'Похожее',
    nearBelow: 'Ниже — похожее.',
    coverage: 'Проверить, входит ли это в поддержку',
    write: 'Куда написать',
  },
  data: {
    title: 'Данные в JSON',
    policy: 'все величины, пункты с текстом на всех языках, названия и толкования действующей редакции',
    schema: 'JSON Schema этого файла',
    examples: 'вопросы с полными ответами для проверки других программ',
    edition: 'то же для редакции {edition}',
  },
  embed: {
    title: '{title}: для портала',
    description: '{description} Эта страница — для показа во фрейме на другом сайте.',
    full: 'Открыть на сайте регламента',
    offer: 'Разместить этот калькулятор на своём портале',
    how: 'Вставьте этот код в страницу портала: окно в ней само примет высоту калькулятора. Вместо «auto» можно указать «light» или «dark». Ответы можно заполнить заранее: параметры те же, что в адресе этой страницы с ответом.',
  },
  errata: {
    notice: 'Исправлено {date}: {reason}',
    clauses: 'Пункты: {list}.',
  },
  offline: {
    saved:
      'Нет связи с сайтом. Это копия, сохранённая на вашем устройстве: {date}. Возможно, уже действует другая редакция.',
    undated: 'Нет связи с сайтом. Это копия, сохранённая на вашем устройстве. Возможно, уже действует другая редакция.',
    absent:
      'Нет связи с сайтом, и копии этой страницы на вашем устройстве нет. Текст регламента и страницы для проверки своего случая сохранены: ссылки на них ниже.',
  },
  ...tools,
  accessibility,
  editions,
  mail,
  request,
  steps,
};

/** The strings of a language: another one has the keys of the Russian ones, and plural forms of its own. */
export type Dictionary = typeof ru;
