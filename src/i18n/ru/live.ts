// Strings of the deadline tool that follow the reader's clock, and of its further messages.
export const live = {
  first: 'Когда вы написали в первый раз',
  again: 'Письмо {number}: когда вы написали снова',
  add: 'Написали ещё раз? Добавить письмо',
  remove: 'Убрать письмо {number}',
  moved:
    'Прежний срок: {was}. Прежнее сообщение: {from}. Новое сообщение начало отсчёт заново, и срок стал позже. Разница: {by}.',
  kept: 'Прежний срок: {was}. Прежнее сообщение: {from}. Новое сообщение начало отсчёт заново, но срок остался тем же.',
};
