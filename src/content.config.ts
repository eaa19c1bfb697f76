import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { ClauseFile, ClauseFrontmatter } from './content/clause-file.ts';
import { contentFolder } from './content/folder.ts';
import { contentLoader } from './content/loader.ts';
import { HolidayNames, Site } from './content/site-file.ts';
import { CalendarYear } from './rules/calendar-year.ts';
import { Policy } from './rules/policy.ts';
import { Terms } from './rules/terms.ts';

/** Editions by the name of their folder: policy, names, and the clauses' titles and trees by language. */
const editions = defineCollection({
  loader: contentLoader('editions', (content) =>
    Object.fromEntries(content.editions.map(({ id, ...data }) => [id, data])),
  ),
  schema: z.object({
    policy: Policy,
    terms: z.record(z.string(), Terms),
    clauses: z.record(z.string(), z.record(z.string(), ClauseFile)),
  }),
});

/** The one entry `site`: what all editions share. The schema leaves the editions out. */
const site = defineCollection({
  loader: contentLoader('site', (content) => ({ site: content })),
  schema: z.object({
    site: Site,
    samples: z.array(z.string()),
    calendars: z.record(z.string(), CalendarYear),
    holidayNames: HolidayNames,
  }),
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
