import type { APIRoute, GetStaticPaths } from 'astro';
import { JSON_SCHEMAS } from '../../../../schema/json-schema.ts';
import { datafil } from '../../_publikation.ts';

/** The schema of each kind of content file, as an editor writes it. */
export const getStaticPaths = (() =>
	[...JSON_SCHEMAS.keys()].map((typ) => ({ params: { typ } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { typ = '' } }) => datafil(`/data/schema/innehall/${typ}.schema.json`);
