import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provaMangd, skrivBas, type Utfall } from './fel/mangder.ts';

// `npm run bench -- planterade [ANTAL]`: puts faults into generated archives, 500 sets of them, and counts how many the
// check reports in one run, and with the right file, line and field. Before that, nothing may be reported without them.

const ANTAL = Number(process.argv[2] ?? 500);
const ARKIV = 5;
const dir = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-planterade-'));
try {
	const total = { planterade: 0, funna: 0, plats: 0 };
	const missade: string[] = [];
	let falska = 0;
	for (let a = 0; a < ARKIV; a++) {
		const bas = await skrivBas(path.join(dir, String(a)), { antal: 4, seed: String(a) });
		falska += bas.falska;
		for (let i = a; i < ANTAL; i += ARKIV) add(await provaMangd(bas, `mangd/${String(i)}`));
	}
	const share = (part: number): string => `${((100 * part) / total.planterade).toFixed(2)} %`;
	process.stdout.write(`${[...new Set(missade)].join('\n')}${missade.length > 0 ? '\n' : ''}`);
	process.stdout.write(
		`${String(ANTAL)} mängder, ${String(total.planterade)} fel: ${share(total.funna)} anmälda, ${share(total.plats)} med rätt fil, rad och fält; ${String(falska)} falska.\n`,
	);
	if (total.funna < total.planterade || total.plats < 0.99 * total.planterade || falska > 0) process.exitCode = 1;

	function add(utfall: Utfall): void {
		total.planterade += utfall.planterade;
		total.funna += utfall.funna;
		total.plats += utfall.plats;
		missade.push(...utfall.missade);
	}
} finally {
	await rm(dir, { recursive: true, force: true });
}
