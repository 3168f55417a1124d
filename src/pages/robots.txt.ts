import type { APIRoute } from 'astro';
import { plats } from '../components/plats.ts';
import { robots } from '../feeds/robots.ts';
import { svar } from '../feeds/typer.ts';

export const GET: APIRoute = ({ site }) => svar(robots(plats(site)), 'text');
