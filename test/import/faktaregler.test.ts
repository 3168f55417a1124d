import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { find } from './hitta.ts';

describe('the letters of a body before the number of a paragraph', () => {
	test.each([
		['KF § 58 Anmälan av förslag', ['Anmälan av förslag'], ['§ 58']],
		['KSAU § 7 Budget', ['Budget'], ['§ 7']],
		['Sn § 112 Avgifter', ['Avgifter?'], ['§ 112?']],
		['§ 3 Val', ['Val'], ['§ 3']],
		['Ändring av 5 kap. 3 § i taxan', ['Ändring av 5 kap. 3 § i taxan'], []],
	])('are no part of "%s"', (rubrik, titel, paragraf) => {
		const text = `# ${rubrik}\n\n## Beslut\n\nNämnden beslutar enligt förslaget.\n`;
		expect(find('titel', text)).toEqual(titel);
		expect(find('paragraf', text)).toEqual(paragraf);
	});
});

test.each(['Sida 2 (2)', '2 (2)', 'Diarienummer', 'SN 2025/77', 'Dnr SN 2025/77', 'Granby kommun'])(
	'the footer "%s" below who signs is no enclosure',
	(rad) => {
		const text = `# Svar\n\n## Bilagor\n\n1. Karta\n2. Motion\n\nRut Ek\\\nUtredare\n\n${rad}\n`;
		expect(find('bilaga', text)).toEqual(['Karta', 'Motion']);
	},
);

test.each(['Sida 2 (2)', 'Diarienummer', 'SN 2025/77'])('the footer "%s" in a list is no enclosure', (rad) => {
	expect(find('bilaga', `# Svar\n\n## Bilagor\n\nKarta\n\n${rad}\n`)).toEqual(['Karta']);
});

test('four names in a row may be two who sign', () => {
	expect(find('undertecknare', 'Ved.\n\nRut Ek Bo Alm\\\nTrafikingenjör\n', ['Tjänsteskrivelse'])).toEqual([
		'Rut Ek Bo Alm?',
	]);
	expect(find('undertecknare', 'Ved.\n\nRut von Ek Alm\\\nTrafikingenjör\n', ['Tjänsteskrivelse'])).toEqual([
		'Rut von Ek Alm',
	]);
});

describe('a list of receivers', () => {
	const list = (rest: string): string => `# § 1 Val\n\n## Beslutet skickas till\n\nUtbildningsnämnden${rest}\n`;

	test.each([
		'Rätt utdraget intygar',
		'Utdragets riktighet intygas:',
		'Bestyrks i tjänsten',
		'Rätt avskrivet, intygar',
	])('ends at "%s", and who stands below signs', (rad) => {
		for (const text of [list(`\n\n${rad}\n\nRut Ek\\\nKommunsekreterare`), list(`\\\n${rad}`)])
			expect(find('expediering', text)).toEqual(['Utbildningsnämnden']);
		expect(find('undertecknare', list(`\n\n${rad}\n\nRut Ek\\\nKommunsekreterare`))).toEqual(['Rut Ek']);
	});

	test('does not sign: companies and offices are no people, and no titles', () => {
		const text = '# § 1 Val\n\n## Utdrag till\n\nVedbo Hus AB\\\nEkonomikontoret\n';
		expect(find('undertecknare', text)).toEqual([]);
		expect(find('expediering', text)).toEqual(['Vedbo Hus AB', 'Ekonomikontoret']);
		expect(find('undertecknare', '# § 1 Val\n\n## Utdrag till\n\nRut Ek\\\nHandläggarna\n')).toEqual([]);
	});

	test('makes who stands first in it no more than a guess', () => {
		expect(find('undertecknare', '# § 1 Val\n\n## Utdrag till\n\nRut Ek\\\nEkonomichef\n')).toEqual(['Rut Ek?']);
	});
});

describe('who signs', () => {
	test('may have an unusual title beside one who has not, or a title after the party', () => {
		const text = 'Vi föreslår ved.\n\nRut Ek\\\nMåltidschef\n\nBo Alm\\\nDietist\n';
		expect(find('undertecknare', text, ['Tjänsteskrivelse 2024-03-06'])).toEqual(['Rut Ek', 'Bo Alm?']);
		expect(find('undertecknare', 'Ved.\n\nRut Ek (V), gruppledare\n', ['Motion'])).toEqual(['Rut Ek']);
	});

	test('is not who took part', () => {
		expect(find('undertecknare', '## Deltagare\n\nRut Ek, rektor\n\n## Mötet\n\nVed.\n', [])).toEqual([]);
	});
});

test('what is said of a vote under propositions is a guess, and one that is only asked for is none', () => {
	const under = (text: string): string => `# § 1 Val\n\n## Propositionsordning\n\n${text}\n`;
	for (const text of [
		'Votering begärs. Fullmäktige godkänner följande voteringsordning: Ja för bifall, nej för avslag.',
		'Omröstning begärs. Nämnden godkänner att den som vill ha ved röstar ja och annars nej.',
		'Ordföranden föreslår att en att-sats i taget prövas. Fullmäktige godkänner detta.',
		'Ordföranden konstaterar att det finns två förslag.',
	])
		expect(find('proposition', under(text))).toEqual([`${text}?`]);
	expect(find('proposition', under('Votering begärs och ska verkställas.'))).toEqual([]);
	expect(find('proposition', under('Ja-röster: Rut Ek (V). Nej-röster: Bo Alm (M).'))).toEqual([]);
});

test.each([
	'Kommunfullmäktige noterar att motionen har återtagits.',
	'Motionen drogs tillbaka.',
	'Rut Ek (V) har återtagit sin motion.',
])('"%s" is a case that is withdrawn', (text) => {
	expect(find('utfall', `# § 1 Val\n\n## Beslut\n\n${text}\n`)).toEqual(['atertagen']);
});

test('the line of a meeting names the body of a yrkande; a body without a day is whom it is for', () => {
	const text = (rad: string): string => `Tilläggsyrkande\n\n${rad}\n\n# Ved\n\nVi yrkar att ved köps.\n`;
	expect(find('organ', text('Stadsfullmäktige den 11 september 2023'), [])).toEqual(['Stadsfullmäktige?']);
	expect(find('organ', text('Kommunstyrelsen 2023-03-08, ärende 5'), [])).toEqual(['Kommunstyrelsen?']);
	expect(find('organ', text('Kommunstyrelsen'), [])).toEqual([]);
});

test('a yrkande is a document where its heading stands on top, and a part of minutes elsewhere', () => {
	const yrkande = '## Yrkande\n\nKommunstyrelsen 2023-03-08\n\n# Ved\n\nVi yrkar\n\n- att ved köps\n';
	expect(find('typ', yrkande, [])).toEqual(['yrkande']);
	expect(find('typ', `${yrkande}\n## Propositionsordning\n\nVed.\n`, [])).toEqual(['protokollsutdrag?']);
});

test('a letterhead that is written in the text may be long', () => {
	const text =
		'Vedbo kommun\n\nSocialförvaltningen\n\nDatum: 2 oktober 2023\n\nDnr: 2023/SN 0041\n\nTJÄNSTESKRIVELSE\n\nTill socialnämnden\n\n# Avgifter\n\n## Ärendet\n\nAvgifterna höjs.\n';
	expect(find('titel', text, [])).toEqual(['Avgifter']);
	expect(find('typ', text, [])).toEqual(['tjansteskrivelse']);
	expect(find('avsandare', text, [])).toEqual(['Socialförvaltningen?']);
});

test('a number stands under the word for it in the header, and never in a list', () => {
	const header = ['Vedbo kommun Datum Ärendenummer Sida', 'Måltidsenheten 2022-10-24 2022/171 1 av 2'];
	expect(find('diarienummer', 'Ved.\n', header)).toEqual(['2022/171?']);
	expect(find('diarienummer', '1. Ved, KS/2024:41\n', ['Kallelse 2024-03-06'])).toEqual([]);
});

test('the place belongs to the name of a court, and not to that of a body of the municipality', () => {
	expect(find('mottagare', '## Motion\n\nTill kommunfullmäktige i Vedbo\n\nVed.\n', [])).toEqual(['Kommunfullmäktige']);
	expect(find('mottagare', 'Till Förvaltningsrätten i Vedbo\n\nVed.\n', [])).toEqual(['Förvaltningsrätten i Vedbo']);
});

test('the day of receipt in a header is a guess, and gives way to that of the signature', () => {
	const header = ['Vedbo kommun Inkom 2022-05-18'];
	expect(find('datum', 'Ved.\n', header)).toEqual(['2022-05-18?']);
	expect(find('datum', 'Ved.\n', ['Ert datum 2022-05-18'])).toEqual(['2022-05-18?']);
	expect(find('datum', 'Ved.\n\nVedbo den 16 maj 2022\n', header)).toEqual(['2022-05-16']);
});

test('bodies are found where regular expressions are compiled without optimization too', async () => {
	const at = (file: string): string => JSON.stringify(new URL(`../../src/${file}`, import.meta.url).href);
	const code = `
		const { findFakta, toUppslag } = await import(${at('import/fakta/fakta.ts')});
		const { toUnderlag } = await import(${at('import/fakta/faktum.ts')});
		const underlag = toUnderlag({ type: 'root', children: [] }, { sidmobler: ['Protokoll Kommunfullmäktige'], lasart: 'textlager' });
		console.log(findFakta(underlag, toUppslag()).find(({ slag }) => slag === 'organ')?.varde);
	`;
	const args = ['--no-regexp-optimization', '--input-type=module', '-e', code];
	expect((await promisify(execFile)(process.execPath, args)).stdout.trim()).toBe('Kommunfullmäktige');
});

describe('a registration number in a form that none of the known has', () => {
	test.each([
		['Dnr 23KS071', '23KS071?'],
		['Diarienummer: 0212/23', '0212/23?'],
		['KS 2024:93', 'KS 2024:93?'],
		['TN24/15', 'TN24/15?'],
		['§ 84, 0212/23', '0212/23?'],
		['§ 64 MBN 2024.0127', 'MBN 2024.0127?'],
		['Ärende 14 på dagordningen, MBN 2024.0127', 'MBN 2024.0127?'],
		['2023KS0512', '2023KS0512?'],
		['22/KS0319', '22/KS0319?'],
		['Dnr 2024/0051 KS', '2024/0051 KS?'],
		['Diarienummer: KS 2023/01234-1.3.2', 'KS 2023/01234-1.3.2?'],
		['2022/339', '2022/339?'],
	])('is taken from the line "%s", as a guess', (rad, nummer) => {
		expect(find('diarienummer', `${rad}\n\n# Ved\n\nVi föreslår ved.\n`, ['Motion'])).toEqual([nummer]);
	});

	test('stands in a table at the top, and is neither a date nor a period of years', () => {
		const table = '| Datum | Diarienummer |\n| - | - |\n| 2023-08-30 | KS.2023.188 |\n\n# Ved\n\nVi föreslår ved.\n';
		expect(find('diarienummer', table, ['Tjänsteskrivelse'])).toEqual(['KS.2023.188?']);
		expect(find('datum', table, ['Tjänsteskrivelse'])).toEqual(['2023-08-30']);
		expect(find('diarienummer', '# Ved\n\nVi föreslår ved.\n', ['Plan 2023-2026', '2023-04-05'])).toEqual([]);
		expect(find('diarienummer', '# Ved\n\nVi föreslår ved.\n', ['Nämnden 2023-000127'])).toEqual(['2023-000127?']);
	});
});

test.each([
	'Kopia av beslutet till',
	'Protokollsutdrag sänds till',
	'Beslutet lämnas till',
	'Utdraget ska skickas till',
])('"%s" stands over those to whom a decision goes', (rubrik) => {
	expect(find('expediering', `# § 1 Val\n\n## ${rubrik}\n\nMotionären\n`)).toEqual(['Motionären']);
});

test('what is put off has no outcome, and an interpellation is answered, not deemed so', () => {
	const of = (beslut: string): string[] =>
		find('utfall', `# § 1 Ved\n\n## Beslut\n\n${beslut}\n\n## Förslag till beslut\n\nMotionen avslås.\n`);
	expect(of('Ärendet återremitteras till styrelsen.')).toEqual([]);
	expect(of('Ärendet bordläggs till den 19 oktober.')).toEqual([]);
	expect(of('Interpellationen förklaras besvarad.')).toEqual(['besvarad']);
	expect(of('Motionen förklaras besvarad.')).toEqual(['anses-besvarad']);
	expect(of('Fullmäktige medger inte att interpellationen framställs.')).toEqual(['ej-medgiven']);
});

test('papers that minutes list as their ground are no enclosures', () => {
	const text = '# § 1 Ved\n\n## Beslut\n\nMotionen avslås.\n\n## Beslutsunderlag\n\nTjänsteskrivelse 2024-01-02\n';
	expect(find('bilaga', text)).toEqual([]);
	expect(find('bilaga', text, ['Tjänsteskrivelse 2024-01-02'])).toEqual(['Tjänsteskrivelse 2024-01-02?']);
});

test('a document calls itself something in its header, among other columns', () => {
	expect(find('typ', '# Ved\n\nVi tillstyrker.\n', ['VEDBO KOMMUN YTTRANDE'])).toEqual(['yttrande']);
	expect(find('typ', '# Ved\n\nBo Alm ringde.\n', ['Vedbo kommun Tjänsteanteckning'])).toEqual(['ovrigt?']);
	expect(find('typ', '# Ved\n\nVed.\n', ['Omsorgskontoret – tjänsteskrivelse'])).toEqual(['tjansteskrivelse']);
	expect(find('typ', '# Ved\n\nVed.\n', ['Blankett för medborgarförslag'])).toEqual(['medborgarforslag']);
	const minutes = '# Yttrande över förslag\n\n§ 7\n\n## Beslut\n\nVed.\n';
	expect(find('typ', minutes, ['Vedbo kommun Tekniska nämndens protokoll'])).toEqual(['protokollsutdrag?']);
	expect(find('typ', '# Ved\n\nVed.\n', ['Rapport om medborgarförslag'])).not.toContain('medborgarforslag');
});

test('the body whose minutes something belongs to is named by its meeting', () => {
	const text =
		'# Särskilt yttrande\n\nTill protokollet från kommunstyrelsens sammanträde den 7 maj 2024\n\nVi deltog.\n';
	expect(find('organ', text, [])).toEqual(['Kommunstyrelsen?']);
});

test('"Protokollsutdrag" below the decision stands over receivers, and at the top is what the document is', () => {
	const text =
		'# § 1 Val\n\n## Protokollsutdrag\n\nDnr KS 2024/1\n\n## Beslut\n\nVal.\n\n## Protokollsutdrag\n\nMotionären\n';
	expect(find('expediering', text)).toEqual(['Motionären']);
});

test('a receiver may be a unit of a body, or an office beside a person', () => {
	const list = '# § 1 Val\n\n## Delges\n\n- Samhällsförvaltningen, parkavdelningen\n- Socialnämnden, motionären\n';
	expect(find('expediering', list)).toEqual(['Samhällsförvaltningen, parkavdelningen?', 'Socialnämnden', 'motionären']);
	const people = '# § 1 Val\n\n## Delges\n\nBo Alm\\\nSäkerhetssamordnaren\n';
	expect(find('expediering', people)).toEqual(['Bo Alm', 'Säkerhetssamordnaren']);
});

test('those who voted are found in a table', () => {
	const text = '# § 1 Val\n\nVal.\n\n| Ledamot | Ja |\n| - | - |\n| Bo Alm (S) | X |\n';
	expect(find('person', text)).toEqual(['Bo Alm (S)']);
});

test('a header with another day than that of the signature gives a guess', () => {
	const text = '# Ved\n\nVi föreslår ved.\n\nVedbo den 28 september 2022\n\nRut Ek (V)\n';
	expect(find('datum', text, ['Motion 2022-10-03'])).toEqual(['2022-10-03?']);
	expect(find('datum', text, ['Motion', 'Registrerad 2022-10-03'])).toEqual(['2022-09-28']);
});

test('what stands alone under a name is a title, as a guess, however it ends', () => {
	const text = 'Ved.\n\nRut Ek\\\nOrdförande\n\nBo Alm\\\nHamnkapten\n';
	expect(find('undertecknare', text, ['Skrivelse'])).toEqual(['Rut Ek', 'Bo Alm?']);
});

test('a name inside the text is no more than a guess at who signs', () => {
	const rest =
		'Vi gick igenom läget och kom överens om att höras igen när isen har lagt sig, vilket kan dröja till i januari.';
	expect(find('undertecknare', `Bo Alm, vaktmästare\n\n${rest}\n`, ['Minnesanteckningar'])).toEqual(['Bo Alm?']);
	expect(find('undertecknare', `${rest}\n\nBo Alm, vaktmästare\n`, ['Minnesanteckningar'])).toEqual(['Bo Alm']);
});

test('several receivers stand under "Till"', () => {
	const text = '# Plan\n\nTill:\n\nSocialnämnden\\\nHallsta byalag\n\nVi ber om synpunkter på planen.\n';
	expect(find('mottagare', text, ['Remiss'])).toEqual(['Socialnämnden', 'Hallsta byalag']);
});

test('who agrees may be named after the verb', () => {
	const text = '# § 1 Val\n\n## Yrkanden\n\nBo Alm (S) yrkar bifall till förslaget. I yrkandet instämmer Rut Ek (V).\n';
	expect(find('yrkande', text)).toEqual(['Bo Alm (S): bifall till förslaget', 'Rut Ek (V): bifall till förslaget?']);
});

test('a receiver that is no body of the municipality is a guess', () => {
	const text = '# Plan\n\nTill Norra krögarföreningen\n\nVi ber om synpunkter på planen.\n';
	expect(find('mottagare', text, ['Remiss'])).toEqual(['Norra krögarföreningen?']);
	expect(find('typ', '# Motion om ved\n\nTjänsteskrivelse till kommunstyrelsen\n\nVed.\n', [])).toEqual([
		'tjansteskrivelse',
	]);
});

describe('what one place says plainly is a guess where the document says something else too', () => {
	test('another type alone at the top, or parts that such a paper does not have', () => {
		expect(find('typ', 'Reservation\n\nVed.\n\nRut Ek (V)\n', ['Motion'])).toEqual(['motion?']);
		expect(find('typ', '# Ved\n\nVed.\n\n## Expediering\n\nNämnden\n', ['Motion'])).toEqual(['motion?']);
		expect(find('typ', 'Ved.\n', ['Motion'])).toEqual(['motion']);
	});

	test('minutes with a single item', () => {
		const item = (n: number): string => `## § ${String(n)} Val\n\nNämnden väljer.\n\n`;
		expect(find('typ', item(1) + item(2), ['Protokoll'])).toEqual(['protokoll']);
		expect(find('typ', '1. Val\n\n2. Budget\n\nVed.\n', ['Protokoll'])).toEqual(['protokoll?']);
	});

	test('an office with minutes', () => {
		expect(find('organ', '# § 1 Val\n\n## Beslut\n\nVed.\n', ['Protokollsutdrag Kansliet'])).toEqual(['Kansliet?']);
	});

	test('a number or words in brackets in the title, and no years', () => {
		expect(find('titel', '# Medborgarförslag om ved (2016/147 KS)\n\nVed.\n')).toEqual([
			'Medborgarförslag om ved (2016/147 KS)?',
		]);
		expect(find('titel', '# Läsåret 2025/2026 i Vedbo (V)\n\nVed.\n')).toEqual(['Läsåret 2025/2026 i Vedbo (V)']);
	});

	test('a word before a name that ends as an office does', () => {
		expect(find('person', 'Bisittaren Rut Ek (V) talar. Sven Bo Alm (M) talar.\n')).toEqual([
			'Bisittaren Rut Ek (V)?',
			'Sven Bo Alm (M)',
		]);
	});

	test('a decision whose points end unlike each other', () => {
		const decision = '# § 1 Val\n\n## Beslut\n\nMotionen avslås.\n\nMedborgarförslaget bifalls.\n';
		expect(find('utfall', decision)).toEqual(['avslagen?']);
	});

	test('several days at the top', () => {
		expect(find('datum', 'Möte 2024-03-06\n\nVed.\n', ['Kallelse 2024-02-28'])).toEqual(['2024-02-28?']);
	});
});

describe('what a decision denies or leaves open is no outcome', () => {
	const decided = (text: string): unknown => find('utfall', `# § 9 Skolmat\n\n## Beslut\n\n${text}\n`);

	test.each([
		'Motionen bifalls inte.',
		'Kommunfullmäktige bifaller motionen ej.',
		'Kommunfullmäktige beslutar att inte bifalla motionen.',
		'Kommunfullmäktige finner inte skäl att bifalla motionen.',
		'Medborgarförslaget inte bifalls med hänvisning till kostnaden.',
		'Kommunfullmäktige avslår inte motionen utan återremitterar den till nämnden.',
		'Motionen kan inte anses besvarad och återremitteras till kommunstyrelsen.',
		'Kommunfullmäktige bordlägger frågan om motionen ska avslås eller bifallas.',
		'Ärendet återremitteras. Kommunstyrelsen ska utreda om motionen kan bifallas.',
		'Kommunfullmäktige upphäver beslutet 2024-05-13, § 55, att bifalla motionen.',
		'Motionen skickas till kommunstyrelsen för att besvaras.',
	])('%s', (text) => {
		expect(decided(text)).toEqual([]);
	});

	test.each([
		['Kommunfullmäktige beslutar att inte bifalla motionen utan avslå den.', ['avslagen']],
		['Motionen avslås, då det inte finns pengar.', ['avslagen']],
		['Motionen om skolmat ska anses besvarad.', ['anses-besvarad']],
		['Motionen avslås i punkt 1.\n\nPunkt 2 återremitteras.', ['avslagen?']],
	])('but what it says otherwise is: %s', (text, utfall) => {
		expect(decided(text)).toEqual(utfall);
	});
});

test('who does not dissent, or is only spoken of, has no reservation', () => {
	const text = [
		'Olof Åsander (MP) har inte reserverat sig mot beslutet.',
		'Ingen reservation från Nils Ahl (M).',
		'Reservation har inte lämnats av Bo Alm (S).',
		'Karin Ek (C) reserverar sig mot att Sten Alm (M) fick delta.',
		'Eva Lind (V) har skriftligen reserverat sig.',
	].join('\n\n');
	expect(find('reservation', `# § 9 Val\n\n## Reservationer\n\n${text}\n`)).toEqual(['Karin Ek (C)', 'Eva Lind (V)']);
	expect(find('yrkande', '# § 9 Val\n\n## Yrkanden\n\nTor Vik (S) instämmer inte i Eva Linds yrkande.\n')).toEqual([]);
});

describe('the day of something else is not the sure day of a document', () => {
	test.each([
		['Inkommen 2025-05-19\n\nBygg en hundrastgård.\n\nRut Ek', ['2025-05-19?']],
		['INKOM\\\n2025-05-19\n\nBygg en hundrastgård.\n\nRut Ek', ['2025-05-19?']],
		['Bygg en hundrastgård.\n\nRut Ek\n\nBesvarad 2025-09-01', []],
		['Ett.\n\nTvå.\n\nTre.\n\nFyra.\n\nTidigare beslut:\n\nBarnnämnden 2024-10-02', ['2024-10-02?']],
		['Bygg en hundrastgård.\n\nGranby den 12 maj 2025\n\nRut Ek', ['2025-05-12']],
		['Bygg en hundrastgård.\n\nFråga 1. Den antogs 2021-10-05.\n\nGranby 2025-05-12\n\nRut Ek', ['2025-05-12']],
	])('%s', (text, datum) => {
		expect(find('datum', text, ['Medborgarförslag'])).toEqual(datum);
	});
});
