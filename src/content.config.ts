import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { ClauseFrontmatter } from './content/clause-file.ts';
import { contentFolder } from './content/folder.ts';
import { contentLoader } from './content/loader.ts';
import type { Content, EditionContent } from './content/read.ts';

/** Editions by the name of their folder: policy, names, and the clauses' titles and trees by language. */
const editions = defineCollection({
  loader: contentLoader('editions', ({ editions }) =>
    Object.fromEntries(editions.map(({ id, ...data }) => [id, data])),
  ),
  // The loader has checked the content.
  schema: z.custom<Omit<EditionContent, 'id'>>(),
});

/** The one entry `site`: what all editions share. */
const site = defineCollection({
  loader: contentLoader('site', ({ site, samples, calendars, holidayNames }) => ({
    site: { site, samples, calendars, holidayNames },
  })),
  schema: z.custom<Omit<Content, 'editions' | 'searchWords'>>(),
});

/** Clause texts; the id is <edition>/<language>/<clause>. */
const clauses = defineCollection({
  loader: glob({
    pattern: '*/*/*.mdx',
    base: `${contentFolder}/editions`,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: ClauseFrontmatter,
});

export const collections = { editions, site, clauses };
