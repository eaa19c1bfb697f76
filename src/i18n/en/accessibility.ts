// English strings of the page on accessibility and personal data.
import type { Dictionary } from '../ru/index.ts';

export const accessibility: Dictionary['accessibility'] = {
  menu: 'Accessibility',
  title: 'Accessibility and personal data',
  description:
    'How the site of the {vendor} regulation is made accessible to everyone, what it keeps on your device, and where to report a barrier.',
  lead: 'Everyone can use the regulation: by keyboard, with a screen reader, at any zoom and in any colours.',
  claim: {
    title: 'What the site conforms to',
    text: 'All pages are made to {standard}, level {level}. Known limitations are listed below.',
  },
  checked: {
    title: 'How this was checked',
    items: [
      'Every page and every state of the calculators was checked by axe, in light and dark colours and in the colours that a system forces.',
      'Whatever a mouse can do was checked by keyboard. The names, roles and values of fields were checked as a screen reader receives them.',
      'No page scrolls sideways at a width of {width} pixels or at a zoom of {zoom}%, and wider spacing of lines, words and letters cuts nothing off.',
      'Whatever is pressed is at least {target} pixels in size, or stands apart from its neighbour.',
      'Nothing moves on the pages when the system asks for no motion.',
      'The text, the tables and the worked examples are on the pages without JavaScript too.',
    ],
  },
  limits: {
    title: 'Known limitations',
    items: [
      'People who use screen readers every day have not tested the site yet.',
      'The PDF files are tagged for screen readers, but have not been checked against PDF/UA. The regulation page has the same text.',
    ],
  },
  keys: {
    title: 'Keys',
    search: 'open the search',
    results: 'go to what was found, and open it',
    close: 'close what is open over the page',
    switch: 'The / key opens the search',
    kept: 'Your choice is kept on this device only.',
    refused: 'The browser does not let the site keep your choice: it holds while this page is open.',
  },
  privacy: {
    title: 'Personal data',
    items: [
      'Whatever you choose and write stays in your browser: the site sends it nowhere. A request is sent from your own mail program.',
      'The site has no cookies and no visitor counters, and asks no other site for anything.',
      'The answers of the calculators are written in the address of the page: whoever you send the link to sees them.',
      'Your device keeps the draft of a request until you erase it, the choice of the key on this page, and a copy of the regulation and the calculators for reading without a network.',
      'What is kept can be deleted in the settings of the browser, among the data of sites.',
    ],
  },
  barrier: {
    title: 'If something stands in your way',
    text: 'Write on which page, what exactly hinders you, and which programs you use:',
  },
};
