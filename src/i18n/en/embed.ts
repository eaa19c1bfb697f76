// English strings of the tools in a frame of another site.
export const embed = {
  title: '{title} For a portal',
  description: '{description} This page is made for a frame on another site.',
  full: 'Open on the site of the regulation',
};
