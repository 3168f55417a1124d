import type { APIRoute, GetStaticPaths } from 'astro';
import { EXPORTSCHEMAN } from '../../../schema/export/json-schema.ts';
import { JSON_SCHEMAS } from '../../../schema/json-schema.ts';
import { datafil } from '../_publikation.ts';

/**
 * The schemas of the published data, and those of the content files. Two kinds of content files have the name of a set;
 * theirs lie under `innehall/` only, where all of them lie.
 */
export const getStaticPaths = (() =>
	[...new Set<string>([...EXPORTSCHEMAN.keys(), ...JSON_SCHEMAS.keys()])].map((typ) => ({
		params: { typ },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { typ = '' } }) => datafil(`/data/schema/${typ}.schema.json`);
