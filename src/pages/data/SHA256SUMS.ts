import type { APIRoute } from 'astro';
import { datafil } from './_publikation.ts';

export const GET: APIRoute = () => datafil('/data/SHA256SUMS');
