import type { APIRoute, GetStaticPaths } from 'astro';
import { JSON_SCHEMAS } from '../../../schema/json-schema.ts';

/** The JSON Schema of each kind of content file. */
export const getStaticPaths = (() =>
	[...JSON_SCHEMAS.keys()].map((typ) => ({ params: { typ } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { typ = '' } }) => new Response(JSON_SCHEMAS.get(typ));
