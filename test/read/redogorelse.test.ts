import { describe, expect, it } from 'vitest';
import { granska } from '../../src/check/granska.ts';
import { arForaldrad } from '../../src/domain/redogorelse.ts';
import { ARCHIVE, writeArchive } from '../archive.ts';

const FALT = {
	foljsamhet: 'delvis',
	lagen: 'Lagen gäller.',
	brister: '[{ vad: Kartan går inte att läsa upp., skal: Den är en bild. }]',
	bedomd: '2026-01-15',
	uppdaterad: '2026-02-01',
	metod: 'Självskattning.',
	betungande: 'Inget.',
	utanfor: 'Inget.',
	anmalan: 'När vi inte svarar.',
	utanMeddelande: 'Det går inte än.',
};
const INDEX = 'arenden/motion-2023-02-13-vaderkvarn/index.md';

/** What is wrong with a statement in which some fields are others, and others left out. */
async function faults(
	falt: Partial<Record<keyof typeof FALT, string | null>>,
	publicerad = '2026-03-01',
): Promise<string[]> {
	const rader = Object.entries({ ...FALT, ...falt }).flatMap(([key, value]) =>
		value === null ? [] : [`  ${key}: ${value}`],
	);
	const { problem } = await granska(
		await writeArchive({
			'sidor/tillganglighet.md': `---\ntitel: Tillgänglighet\ningress: Hur.\nredogorelse:\n${rader.join('\n')}\n---\n\nMer.\n`,
			[INDEX]: (ARCHIVE[INDEX] ?? '')
				.replace(/^publicerad: .*\n/m, '')
				.replace('---\n', `---\npublicerad: ${publicerad}\n`),
		}),
	);
	return problem
		.filter(({ fil }) => fil.startsWith('sidor/t'))
		.map(({ rad, kod, text }) => `${String(rad)} ${kod} ${text}`);
}

describe('the accessibility statement', () => {
	it('is taken when whole and fresh', async () => {
		expect(await faults({})).toEqual([]);
	});

	it.each(['lagen', 'bedomd', 'uppdaterad', 'metod', 'betungande', 'utanfor', 'anmalan', 'foljsamhet'] as const)(
		'is refused without %s, and with it empty',
		async (falt) => {
			expect((await faults({ [falt]: null })).join()).toContain(`5 falt-saknas Fältet ${falt} saknas`);
			expect(await faults({ [falt]: '""' })).toHaveLength(1);
		},
	);

	it('is refused without a known shortcoming that it says there is, or a way to write', async () => {
		expect((await faults({ brister: '[]' })).join()).toContain('redogorelse-ofullstandig Följsamheten är "delvis"');
		expect(await faults({ brister: '[]', foljsamhet: 'helt' })).toEqual([]);
		expect((await faults({ utanMeddelande: null })).join()).toContain(
			'redogorelse-ofullstandig Läsaren ska kunna meddela',
		);
	});

	it('is refused when over a year older than the newest content, which it names', async () => {
		expect(await faults({}, '2027-01-15')).toEqual([]);
		expect((await faults({}, '2027-01-16')).join()).toContain(
			`redogorelse-gammal Bedömningen är gjord 2026-01-15, mer än ett år före 2027-01-16 (${INDEX}).`,
		);
	});

	it('is required of a page about accessibility', async () => {
		const { problem } = await granska(
			await writeArchive({ 'sidor/tillganglighet.md': '---\ntitel: Tillgänglighet\ningress: Hur.\n---\n\nMer.\n' }),
		);
		expect(problem.map(({ kod }) => kod)).toContain('redogorelse-ofullstandig');
	});
});

it.each([
	['2024-02-29', '2025-02-28', false],
	['2024-02-29', '2025-03-01', true],
	['2026-11-21', '2027-11-21', false],
	['2026-11-21', '2027-11-22', true],
])('an assessment of %s is too old on %s: %s', (bedomd, dag, old) => {
	expect(arForaldrad(bedomd, dag)).toBe(old);
});
