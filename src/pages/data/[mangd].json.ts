import type { APIRoute, GetStaticPaths } from 'astro';
import { MANGDNAMN } from '../../schema/export/dokument.ts';
import { datafil } from './_publikation.ts';

export const getStaticPaths = (() => MANGDNAMN.map((mangd) => ({ params: { mangd } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { mangd = '' } }) => datafil(`/data/${mangd}.json`);
