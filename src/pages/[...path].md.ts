import type { APIRoute } from 'astro';
import { markdownPages } from '../postbuild/markdown-pages.ts';

export async function getStaticPaths() {
  return [...(await markdownPages())].map(([path, markdown]) => ({ params: { path }, props: { markdown } }));
}

export const GET: APIRoute<{ markdown: string }> = ({ props }) =>
  new Response(props.markdown, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
