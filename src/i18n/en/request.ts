// English strings of the request.
import type { Dictionary } from '../ru/index.ts';

export const steps: Dictionary['steps'] = {
  label: 'Before you write',
  next: 'Next: {step}',
  skip: 'Skip this step. Next: {step}',
};

export const request: Dictionary['request'] = {
  title: 'Request to support',
  description:
    'Write one good request to {vendor} support: what to say, who goes in copy, and the finished email in the language you choose.',
  lead: 'Fill in what a request must contain, and get the finished email. What the earlier steps know already is filled in.',
  privacy:
    'Nothing you write leaves this page: you send the email yourself, from your own mail. The draft is kept in this browser on this device only, until you erase it. Besides it, the browser keeps copies of the regulation’s text and of pages of this site, so that they open without a network.',
  refused: 'The browser does not allow the draft to be kept: closing or reloading the page loses what you wrote.',
  broken: 'The draft that was kept could not be read. A new one has been started.',
  erase: 'Erase the draft',
  erased: 'The draft is erased.',
  noLevelYet: 'Not given',
  copyLater: 'Who goes in copy depends on the level of the failure.',
  noTask: 'Not given.',
  checkTask: 'Check whether support covers it',
  tasks: 'Several tasks are chosen, and one request may hold one question only.',
  splitTasks: 'Make a request for each task',
  one: 'Request',
  empty: 'Fill in the field “{label}”.',
  ofRequest: '{label} (request {n})',
  question: 'Question',
  questionHint: 'One question in one sentence: what should come of it. It becomes the subject of the email.',
  several: 'This reads like several questions, and one request may hold one question only.',
  split: 'Split into separate requests',
  single: 'It is one question',
  splitDone: 'The request is split. Check each of them.',
  add: 'Add another request',
  remove: 'Remove this request',
  removed: 'The request is removed.',
  asked: 'if support has asked already',
  ready: 'Access is given',
  later: 'No access yet',
  accessHint: 'Do not put the password or key itself here: access is handed over apart from the email.',
  accessLater: 'Until there is access, the request cannot be resolved.',
  secret: {
    key: 'This field seems to hold a private key. Take it out: different people will read the email, and the draft is kept as plain text.',
    password:
      'This field seems to hold a password. Take it out: different people will read the email, and the draft is kept as plain text.',
    token:
      'This field seems to hold a token or an access key. Take it out: different people will read the email, and the draft is kept as plain text.',
  },
  copy: 'Who goes in copy',
  addressHint: 'This site does not know the address. If you give it, it goes in copy of the email.',
  tellHint:
    'The regulation asks to tell them too. This site does not know the address: give it, and it goes in copy of the email, or tell them some other way.',
  badAddress: '“{value}” is not an email address. Write it like this: {example}.',
  language: 'Language of the email',
  show: 'Show the email',
  pending: 'The email appears here once the request has all that it needs.',
  email: 'Email',
  done: 'The email is ready.',
  cc: 'Copy',
  subject: 'Subject',
  body: 'Text of the email',
  noAddress: '{role}: give the address above',
  attach: 'Attach to the email the files that you listed.',
  secretInEmail: 'The email holds what looks like a password, key or token. Take it out before you send it.',
  open: 'Open in the mail program',
  long: 'The email is too long for a mail program to open it whole from a link. Copy the text, or download the email as a file.',
  openShort: 'Open the email without its text',
  copySubject: 'Copy the subject',
  copyBody: 'Copy the text',
  file: 'Download the email as a file',
  fileHint: 'An .eml file opens in the mail program as a draft.',
  fileFailed: 'The file could not be made. Check the connection and try again, or copy the text.',
  clock: 'The clock starts at your last message: sending this email starts it again.',
  checklist: 'What a request must contain',
  checklistOne: 'One request, one question.',
  whomCopy: 'In copy',
  whomTell: 'Also tell',
  noScript: 'Writing the email on this page needs JavaScript. Without it, here is the list of what to put into it.',
};

export const mail: Dictionary['mail'] = {
  greeting: 'Hello,',
  question: 'This is a question, not a failure: it has no level.',
  ready: 'given',
  later: 'not given yet',
  answers: 'Answers from the regulation:',
};
