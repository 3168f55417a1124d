import type { APIRoute, GetStaticPaths } from 'astro';
import { datafil } from '../data/_publikation.ts';

export const getStaticPaths = (() =>
	['rdf', 'ttl', 'jsonld'].map((form) => ({ params: { form } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { form = '' } }) => datafil(`/datasets/dcat.${form}`);
