import { lasUnderlag } from './search/underlag.ts';
for (const a of process.argv.slice(2)) { const u = await lasUnderlag(a); console.log(a, u.dokument.length, new Date().toISOString()); }
