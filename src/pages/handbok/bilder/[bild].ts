import type { APIRoute, GetStaticPaths } from 'astro';
import { handboksbilder, readHandboksbild } from '../../../read/handbok.ts';

export const getStaticPaths = (() => handboksbilder().map((bild) => ({ params: { bild } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { bild = '' } }) =>
	new Response(new Uint8Array(readHandboksbild(bild)), { headers: { 'Content-Type': 'image/webp' } });
