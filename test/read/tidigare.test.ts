import { describe, expect, it } from 'vitest';
import { granska } from '../../src/check/granska.ts';
import { ARCHIVE, writeArchive } from '../archive.ts';

const INDEX = 'arenden/motion-2023-02-13-vaderkvarn/index.md';

async function faults(files: Readonly<Record<string, string>>): Promise<string[]> {
	const { problem } = await granska(await writeArchive(files));
	return problem
		.filter(({ niva }) => niva === 'fel')
		.map(({ fil, rad, kolumn, kod, text }) => `${fil}:${String(rad)}:${String(kolumn)} ${kod} ${text}`);
}

/** The file of the archive with a list of earlier addresses first among its fields. */
function med(fil: string, ...tidigare: readonly string[]): Record<string, string> {
	const text = ARCHIVE[fil] ?? '';
	const line = `tidigare: [${tidigare.join(', ')}]\n`;
	return { [fil]: text.startsWith('---\n') ? text.replace('---\n', `---\n${line}`) : line + text };
}

describe('tidigare', () => {
	it('may name pages of the same kind that nothing has', async () => {
		expect(await faults({ ...med(INDEX, '/arenden/ks-2022-9/'), ...med('partier/v.yaml', '/partier/vind/') })).toEqual(
			[],
		);
	});

	it.each([
		['arenden/ks-2022-9', /:2:12 falt-varde .*Skriv den tidigare adressen från snedstreck till snedstreck/],
		['/arenden/KS 2022/', /:2:12 falt-varde/],
		[
			'/personer/ks-2022-9/',
			/:2:12 tidigare-adress "\/personer\/ks-2022-9\/" kan inte ha varit adressen till .*Skriv \/arenden\/<id>\/\./,
		],
		['/arenden/ks-2022-9/h1/', /:2:12 tidigare-adress .* kan inte ha varit/],
		[
			'/arenden/motion-2023-02-13-vaderkvarn/',
			/:2:12 tidigare-adress .* är adressen till arenden\/motion-2023-02-13-vaderkvarn\/index.md nu/,
		],
	])('refuses %s with the place of it', async (address, message) => {
		const found = await faults(med(INDEX, address));
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(message);
	});

	it('refuses an address that is named twice, with the place of the other', async () => {
		const found = await faults(med(INDEX, '/arenden/a/', '/arenden/b/', '/arenden/a/'));
		expect(found).toEqual([
			`${INDEX}:2:38 tidigare-adress "/arenden/a/" står redan på ${INDEX}:2. En adress leder till ett ställe; ta bort den ena raden.`,
		]);
	});
});
