import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Lockfile } from '../lock.ts';
import { licenslista, paketI } from './licenser.ts';
import { stableSbom } from './sbom.ts';

// `npm run sbom`: writes what the project is made of, for people (docs/licenses.md) and for programs (sbom.cdx.json).
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
writeFileSync('docs/licenses.md', licenslista(paketI(lock)));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const json = execFileSync(npm, ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
	encoding: 'utf8',
	maxBuffer: 100_000_000,
	stdio: ['ignore', 'pipe', 'ignore'],
});
writeFileSync('sbom.cdx.json', stableSbom(json, String(lock.name)));
process.stdout.write('Skrev docs/licenses.md och sbom.cdx.json.\n');
