// Russian strings of the tools in a frame of another site.
export const embed = {
  title: '{title}: для портала',
  description: '{description} Эта страница — для показа во фрейме на другом сайте.',
  full: 'Открыть на сайте регламента',
};
