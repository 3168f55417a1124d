import { describe, expect, it } from 'vitest';
import { altered, ARCHIVE } from '../archive.ts';
import { found, INDEX, MOTION, PROTOKOLL, UTLATANDE } from './fel.ts';

describe('a file that cannot be taken in', () => {
	it('is one fault, and what refers to it is none', async () => {
		expect(
			await found(
				altered('personer/aron-ek.yaml', ['kategori:', 'kategorie:']),
				altered('begrepp/motion.md', ['term:', 'term: "']),
			),
		).toMatchInlineSnapshot(`
			[
			  "begrepp/motion.md:5:18 yaml-fel Ett tecken saknas, oftast ett avslutande citattecken eller en hakparentes.",
			  "personer/aron-ek.yaml:2:1 falt-okant Fältet "kategorie" finns inte; menade du "kategori"? Rätta namnet eller ta bort fältet.",
			]
		`);
	});

	it('does not make faults of its source files, its beslut and the links to it', async () => {
		const damage = altered(
			PROTOKOLL,
			['typ: protokollsutdrag', 'typ: protokollutdrag'],
			['niva: forslag', 'niva: slutligt'],
		);
		const uses = altered(
			INDEX,
			['status:', 'utfall: anses-besvarad\nstatus:'],
			['    steg: vackt\n', '    steg: vackt\n    beslut: ks-forslag\n'],
			['till: ks-2022-1011', 'till: okant-datum-protokollsutdrag'],
		);
		expect(await found(damage, uses)).toMatchInlineSnapshot(`
			[
			  "…/okant-datum-protokollsutdrag.md:2:6 falt-varde typ: "protokollutdrag" är inte ett av de tillåtna värdena; menade du "protokollsutdrag"? Tillåtna: motion, medborgarforslag, interpellation, fraga, tjansteutlatande, tjansteskrivelse, protokollsutdrag, protokoll, tillaggsyrkande, andringsyrkande, yrkande, reservation, sarskilt-yttrande, remiss, yttrande, bilaga, kallelse, beslut, skrivelse, ovrigt.",
			]
		`);
	});

	it('has the pages of its source in order, each at a paragraph that there is', async () => {
		const sidor = (...of: readonly string[]) =>
			altered(UTLATANDE, [
				'upphovsratt:',
				`sidor: [${of.map((part) => `{ sida: ${part.replace(':', ', stycke: ')} }`).join(', ')}]\nupphovsratt:`,
			]);
		expect(await found(sidor('1:s1', '2:s2', '3:s2'))).toEqual([]);
		expect(await found(sidor('1:s1', '3:s9', '2:s2'))).toEqual([
			expect.stringMatching(/stycke-saknas Stycket s9 finns inte i lästexten, som har 2 stycken/),
			expect.stringMatching(/sidor-ordning Sidan 2 står efter/),
		]);
	});

	it('does not hide what is wrong in the handlingar beside it', async () => {
		expect(
			await found(
				altered(INDEX, ['titel:', 'titl:']),
				altered(PROTOKOLL, ['organ: kommunstyrelse', 'organ: styrelsen'], ['yrkanden: [utkast]', 'yrkanden: [nej]']),
				{ [`${MOTION}/kallor/utlatande.txt`]: 'x' },
			),
		).toMatchInlineSnapshot(`
			[
			  "…/2023-10-04-tjansteutlatande.md:22:13 kallfil-summa utlatande.txt har SHA-256 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881. Har filen ändrats? Återställ den, eller ange den rätta summan om filen är ny.",
			  "…/index.md:2:1 falt-okant Fältet "titl" finns inte; menade du "titel"? Rätta namnet eller ta bort fältet.",
			  "…/okant-datum-protokollsutdrag.md:4:8 id-okant "styrelsen" finns inte i content/organ. Rätta id:t, eller lägg till posten.",
			]
		`);
	});

	it('is read no further when its text breaks a limit', async () => {
		expect(
			await found({
				[UTLATANDE]: `${(ARCHIVE[UTLATANDE] ?? '').replace(/---\n[^-]*$/, '---\n')}${'>'.repeat(60)} x\n`,
			}),
		).toMatchInlineSnapshot(`
			[
			  "…/2023-10-04-tjansteutlatande.md:29:1 text-granser Indraget har 60 nivåer; gränsen är 50. Dela upp texten.",
			]
		`);
	});
});

describe('a file that is refused for one thing', () => {
	it('is told in the same run what else is wrong in it, once for each line', async () => {
		expect(
			await found(
				altered(
					'personer/aron-ek.yaml',
					['kategori: fortroendevald', 'kategori: vald'],
					['#s1', '#s9'],
					[': v\n', ': w\n'],
				),
				altered('organ/kommunstyrelse.yaml', ['typ: styrelse', 'typ: !x styrelse\noverordnat: okant']),
				altered(
					INDEX,
					['titel:', 'tittel:'],
					['organ: kommunfullmaktige', 'organ: KF'],
					['personer: [aron-ek]', 'personer: [aron-eek]'],
					['till: ks-2022-1011', 'till: ks-2022-101'],
					['samma kvarn', 'en annan kvarn'],
				),
				altered(
					UTLATANDE,
					['titel: Laga', 'titel: La\u200Bga'],
					['organ: kommunstyrelse\n', 'organ: kommunstyrelsen\n'],
				),
				{ [`${MOTION}/kallor/utlatande.txt`]: 'En annan text.\n' },
			),
		).toMatchInlineSnapshot(`
			[
			  "…/2023-10-04-tjansteutlatande.md:3:10 tecken-otillatet Här står det osynliga eller otillåtna tecknet U+200B. Ta bort det.",
			  "…/2023-10-04-tjansteutlatande.md:6:8 id-okant "kommunstyrelsen" finns inte i content/organ; menade du "kommunstyrelse"? Rätta id:t, eller lägg till posten.",
			  "…/2023-10-04-tjansteutlatande.md:22:13 kallfil-summa utlatande.txt har SHA-256 c3134153137cad5ee3347f0e9dd47a9de4526909c59630d604fe9af92e66c457. Har filen ändrats? Återställ den, eller ange den rätta summan om filen är ny.",
			  "…/index.md:2:1 falt-okant Fältet "tittel" finns inte; menade du "titel"? Rätta namnet eller ta bort fältet.",
			  "…/index.md:6:8 falt-varde organ: "KF" – Ett id består av a–z, 0–9 och enkla bindestreck, t.ex. "kommunfullmaktige".",
			  "…/index.md:18:16 id-okant "aron-eek" finns inte i content/personer; menade du "aron-ek"? Rätta id:t, eller lägg till posten.",
			  "…/index.md:25:11 lank-bruten "ks-2022-101" är varken ett ärende eller en handling här; menade du "ks-2022-1011"?",
			  "…/index.md:27:12 citat-fel Citatet "en annan kvarn" står inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande#s2. Citera ordagrant.",
			  "organ/kommunstyrelse.yaml:2:9 yaml-ankare Ankare (&), alias (*) och taggar (!) används inte. Skriv ut texten, inom citattecken om den börjar så.",
			  "organ/kommunstyrelse.yaml:3:13 id-okant "okant" finns inte i content/organ. Rätta id:t, eller lägg till posten.",
			  "personer/aron-ek.yaml:2:11 falt-varde kategori: "vald" är inte ett av de tillåtna värdena. Tillåtna: fortroendevald, tjansteperson, annan.",
			  "personer/aron-ek.yaml:4:12 id-okant "w" finns inte i content/partier. Rätta id:t, eller lägg till posten.",
			  "personer/aron-ek.yaml:5:12 stycke-saknas Stycket s9 finns inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande, som har 2 stycken. Ange rätt stycke.",
			]
		`);
	});

	it('is not told of what it has no place for', async () => {
		for (const odd of ['lankar: {till: x}', 'lankar: [x, {till: [x]}]', 'kallor: x', 'kallor: [x, {fil: [x]}, null]']) {
			const said = await found(altered(UTLATANDE, ['titel:', 'tittel:'], ['kallor:\n', `${odd}\nannat:\n`]));
			expect(
				said.filter((line) => !/ (?:falt-\w+|kallfil-oanvand) /.test(line)),
				odd,
			).toEqual([]);
		}
	});
});
