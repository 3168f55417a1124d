import { describe, expect, test } from 'vitest';
import { lineJoiner } from '../../src/import/sidor/avstavning.ts';
import { find } from './hitta.ts';

describe('what comes with a document stands under', () => {
	test.each([
		'Medföljande handlingar',
		'Handlingar som medföljer',
		'Bilagor till utlåtandet',
		'Till yttrandet fogas',
		'Bifogade dokument',
	])('"%s"', (rubrik) => {
		expect(find('bilaga', `# Ved\n\nVi föreslår ved.\n\n## ${rubrik}\n\n- Karta\n`, ['Skrivelse'])).toEqual(['Karta']);
	});

	test('the heading, and not what is said of it there', () => {
		const text =
			'# Ved\n\nVi föreslår ved.\n\n## Bilagor\n\nKarta\n\nUppgifterna är hämtade från kommunernas webbplatser i augusti 2023.\n';
		expect(find('bilaga', text, ['Skrivelse'])).toEqual(['Karta']);
	});

	test('"Bilaga" below the text, which does not make it one', () => {
		const text = '# Svar på interpellation om ved\n\nDet finns ved.\n\n## Bilaga\n\nKarta\n';
		expect(find('typ', text, ['Interpellationssvar'])).toEqual(['skrivelse?']);
		expect(find('bilaga', text, ['Interpellationssvar'])).toEqual(['Karta']);
	});
});

test('those who are told for their knowledge are receivers too', () => {
	const text = '# § 1 Val\n\n## Delges\n\nSökanden\n\n## Kopia för kännedom\n\nLantmäteriet\n';
	expect(find('expediering', text)).toEqual(['Sökanden', 'Lantmäteriet']);
});

describe('a registration number', () => {
	const motion = (rest: string): string =>
		`# Ved\n\nVi föreslår ved.\n\nAv flera skäl.\n\nEtt.\n\nTvå.\n\nTre.\n\n${rest}\n`;

	test.each([
		[motion('Rut Ek (V)\n\nDiarieförd som KSKF/2024:0056'), 'KSKF/2024:0056'],
		['Ärende HKS 2023:77\n\n# Ved\n\nVi föreslår ved.\n', 'HKS 2023:77?'],
		['Ärende: 2022-000418\n\n# Ved\n\nVi föreslår ved.\n', '2022-000418?'],
		['Datum Ärendenummer\n\n2023-04-17 HKS 2023:77\n\n# Ved\n\nVi föreslår ved.\n', 'HKS 2023:77?'],
		['Ks 06/233\n\n# Ved\n\nVi föreslår ved.\n', 'Ks 06/233?'],
		['Ärende nr 7, Bsn 04/219\n\n# Ved\n\nVi föreslår ved.\n', 'Bsn 04/219?'],
		['Dnr 2006.0311 MBN\n\n# Ved\n\nVi föreslår ved.\n', '2006.0311 MBN?'],
		['Dnr 2006.0311 den 5 februari\n\n# Ved\n\nVi föreslår ved.\n', '2006.0311?'],
		['Ärendenummer 00214/2026\n\n# Ved\n\nVi föreslår ved.\n', '00214/2026?'],
		['Dnr 2022-118-KS\n\n# Ved\n\nVi föreslår ved.\n', '2022-118-KS?'],
		['§ 161 | KST 2022:612\n\n# Ved\n\nVi föreslår ved.\n', 'KST 2022:612?'],
		['## § 52 MIN/2024-131\n\n# Ved\n\nVi föreslår ved.\n', 'MIN/2024-131?'],
	])('stands where nobody had put it before: %j', (text, nummer) => {
		expect(find('diarienummer', text, [])).toEqual([nummer]);
	});

	test.each([
		[['Vedbo stad', 'Diarienummer SDN-NH 2023-0441'], 'SDN-NH 2023-0441?'],
		[['Kommunstyrelsen 2024-01-25 2023-301-KS'], '2023-301-KS?'],
		[['Kommunkansliet 2025-09-01', '2021/88 KS'], '2021/88 KS?'],
		[['VEDBO KOMMUN Datum Ärendenr', 'Kommunstyrelsen 2022-09-01 2022-KS-214'], '2022-KS-214?'],
	])('in the header comes before one that the text mentions: %j', (sidhuvud, nummer) => {
		const text = '# Ved\n\nMotionen, KS 2023/1174, rör regionens avtal, beteckning HSN 2017/45.\n';
		expect(find('diarienummer', text, sidhuvud)).toEqual([nummer]);
	});

	test('in a long line of the text is a guess', () => {
		const text =
			'# Ved\n\nEtt liknande avtal finns sedan 2017 mellan regionen och Redvikens sjöräddning, se regionens beteckning HSN 2017/45.\n';
		expect(find('diarienummer', text, [])).toEqual(['HSN 2017/45?']);
	});

	test('of another case, at the end of the text, is not that of the document', () => {
		expect(find('diarienummer', motion('Frågan var uppe i HKS 2016:77.'), [])).toEqual([]);
	});

	test('with that of the paragraph is a heading of its own in an extract, and not in whole minutes', () => {
		expect(find('paragraf', '## § 52 MIN/2024-131\n\n# Ved\n\nVed.\n')).toEqual(['§ 52?']);
		expect(find('paragraf', '# Möte\n\n## § 1\n\nVed.\n\n## § 2\n\nVal.\n', ['Protokoll'])).toEqual([]);
	});
});

describe('who agrees', () => {
	test.each([
		'Bo Alm (S) yrkar bifall till motionen, vilket Rut Ek (V) också gör.',
		'Bo Alm (S) yrkar bifall till motionen, liksom Rut Ek (V).',
		'Bo Alm (S) yrkar bifall till motionen och får stöd av Rut Ek (V).',
	])('asks for the same: %s', (text) => {
		expect(find('yrkande', `# § 1 Ved\n\n## Yrkanden\n\n${text}\n`)).toEqual([
			'Bo Alm (S): bifall till motionen',
			'Rut Ek (V): bifall till motionen',
		]);
	});

	test('is told of once, in whatever words', () => {
		const text =
			'Bo Alm (s) yrkar bifall till motionen, vari Rut Ek (kds) instämmer. I detta yrkande instämmer Per Ås (v).';
		expect(find('yrkande', `# § 1 Ved\n\n## Yrkanden\n\n${text}\n`)).toEqual([
			'Bo Alm (s): bifall till motionen',
			'Rut Ek (kds): bifall till motionen',
			'Per Ås (v): bifall till motionen?',
		]);
	});

	test('may do so with "det yrkandet"', () => {
		const text = 'Bo Alm (S) yrkar avslag på motionen. Rut Ek (V) instämmer i det yrkandet.';
		expect(find('yrkande', `# § 1 Ved\n\n## Yrkanden\n\n${text}\n`)).toEqual([
			'Bo Alm (S): avslag på motionen',
			'Rut Ek (V): avslag på motionen?',
		]);
	});

	test('may ask for "detsamma", which is a guess at what', () => {
		const text = 'Bo Alm (S) yrkar avslag på motionen. Rut Ek (V) yrkar detsamma.';
		expect(find('yrkande', `# § 1 Ved\n\n## Yrkanden\n\n${text}\n`)).toEqual([
			'Bo Alm (S): avslag på motionen',
			'Rut Ek (V): avslag på motionen?',
		]);
	});

	test('may stand in words that nobody has met: then what is asked for is a guess', () => {
		const text = 'Bo Alm (S) yrkar bifall till motionen och sluter upp bakom Rut Ek (V).';
		expect(find('yrkande', `# § 1 Ved\n\n## Yrkanden\n\n${text}\n`)).toEqual([
			'Bo Alm (S): bifall till motionen och sluter upp bakom Rut Ek (V)?',
		]);
	});
});

describe('the outcome', () => {
	const decided = (text: string): string[] => find('utfall', `# § 1 Motion om ved\n\n## Beslut\n\n${text}\n`);

	test('is divided where the decision is', () => {
		expect(
			decided('- Nämnden bifaller motionen i fråga om vindskyddet.\n- Nämnden avslår motionen i fråga om veden.'),
		).toEqual(['delvis-bifallen?']);
	});

	test('is a guess where the decision may go for a part only', () => {
		expect(decided('Nämnden bifaller motionen såvitt avser vindskyddet.')).toEqual(['bifallen?']);
	});

	test('is not divided by what became of an additional yrkande', () => {
		expect(decided('1. Motionen bifalls.\n2. Tilläggsyrkandet avslås.')).toEqual(['bifallen']);
		expect(decided('1. Motionens första yrkande bifalls.\n2. Motionens andra yrkande avslås.')).toEqual([
			'delvis-bifallen?',
		]);
	});

	test('may be told by a verb in two words', () => {
		expect(decided('Motionen skrivs av.')).toEqual(['avskriven']);
		expect(decided('Kommunfullmäktige beslutar att skriva av motionen.')).toEqual(['avskriven']);
	});
});

test.each([
	'Efter ställd proposition förklarar ordföranden att fullmäktige har beslutat enligt förslaget.',
	'Votering begärs. Ja är kommunstyrelsens förslag och nej är bifall till motionen.',
	'Sedan överläggningen avslutats framställer ordföranden propositioner på yrkandena och finner förslaget bifallet.',
	'Ordföranden framställer propositioner på förslagen och förklarar sig anse kommunstyrelsens förslag vara antaget.',
	'Omröstning begärs. Den som vill bifalla förslaget trycker ja och den som vill bifalla motionen trycker nej.',
	'Omröstning begärs. Fullmäktige godkänner ordningen ja för att avgöra ärendet, nej för att återremittera.',
	'Därefter prövas förvaltningens förslag, som nämnden bifaller.',
	'Ja betyder att motionen avslås. Nej betyder att Bo Alms yrkande bifalls.',
])('how the vote was set up is a proposition: %s', (text) => {
	expect(find('proposition', `# § 1 Ved\n\n## Propositionsordning\n\n${text}\n`)).toHaveLength(1);
});

describe('the receivers of a letter', () => {
	test('stand in lines at the top, each a guess', () => {
		const text =
			'1 november 2023\n\nMiljönämnden\\\nVedbo Hamnar AB\\\nKustbygdens båtklubb\n\n# Plan\n\nVi ber om svar.\n';
		expect(find('mottagare', text, ['Remiss'])).toEqual(['Miljönämnden?', 'Vedbo Hamnar AB?', 'Kustbygdens båtklubb?']);
	});

	test('outside the municipality make it a letter, as a guess', () => {
		const text = 'Till Region Norra Vedbo\n\n# Vårdcentralen\n\nVi begär att beslutet skjuts upp.\n';
		expect(find('typ', text, ['Vedbo kommun', 'Kommunstyrelsen'])).toEqual(['skrivelse?']);
		expect(find('typ', text, [])).toEqual([]);
	});
});

test('how the votes fell is no proposition', () => {
	const text = 'Sex ledamöter röstar ja och fem röstar nej. Förslaget har därmed bifallits av nämnden.';
	expect(find('proposition', `# § 1 Ved\n\n## Propositionsordning\n\n${text}\n`)).toEqual([]);
});

test('older minutes print parties small, also where somebody signs', () => {
	const text =
		'# Motion om ved\n\nVi får hemställa att fullmäktige måtte besluta\n\natt köpa ved\n\nRut Ek (kds)\n\nBo Alm (c)\\\nLedamot\n';
	expect(find('undertecknare', text, [])).toEqual(['Rut Ek', 'Bo Alm']);
	expect(find('forslag', text, [])).toEqual(['att köpa ved']);
});

test('an office before a name is no part of it', () => {
	const text = '# § 1 Ved\n\nGruppledaren Rut Ek (V) och Karin Alm Berg (S) deltar.\n';
	expect(find('person', text)).toEqual(['Rut Ek (V)', 'Karin Alm Berg (S)']);
});

test('whose council it is, is no part of what it is called', () => {
	for (const till of ['Till Vedbos kommunfullmäktige', 'Till Sörby kommunfullmäktige'])
		expect(find('mottagare', `${till}\n\n# Motion om ved\n\nVi föreslår ved.\n`, [])).toEqual(['Kommunfullmäktige']);
});

test('a district board has a name, whose end is a guess', () => {
	expect(find('organ', '# § 1 Ved\n\nVed.\n', ['Protokollsutdrag', 'Stadsdelsnämnden Norra Höjden Sida 1'])).toEqual([
		'Stadsdelsnämnden Norra Höjden?',
	]);
	expect(find('organ', '# § 1 Ved\n\nVed.\n', ['Sammanträdesprotokoll, socialnämnden 2024-12-11'])).toEqual([
		'Socialnämnden',
	]);
});

test('an answer to an interpellation is none, in a header too', () => {
	const text = 'Till kommunfullmäktige\n\n# Svar på interpellation om ved\n\nDet finns ved.\n';
	expect(find('typ', text, ['SVAR PÅ INTERPELLATION'])).toEqual(['skrivelse?']);
	expect(find('typ', '# Ved\n\nFinns det ved?\n', ['INTERPELLATION'])).toEqual(['interpellation']);
});

describe('the day', () => {
	test('of a question is that of its signature, and not the one when it is to be answered', () => {
		const text =
			'Fråga till ordföranden\n\natt besvaras vid kommunfullmäktiges sammanträde den 27 januari 2020\n\n# Ved\n\nFinns det ved?\n\nVedbo den 24 januari 2020\n\nRut Ek (V)\n';
		expect(find('datum', text, [])).toEqual(['2020-01-24']);
	});

	test('is a guess where the header has several', () => {
		expect(find('datum', '# Ved\n\nVed.\n', ['Tjänsteskrivelse 2024-03-06', 'Kansliet 2024-03-11'])).toEqual([
			'2024-03-06?',
		]);
	});

	test('beside the signature comes before that of a point', () => {
		const text = '# Taxa\n\nVi föreslår\n\natt taxan gäller den 1 juli 2024\n\nVedbo 26 februari 2024\n\nRut Ek (V)\n';
		expect(find('datum', text, [])).toEqual(['2024-02-26']);
	});
});

describe('the body', () => {
	test('of minutes is the one that met, and not the office that prints them', () => {
		const header = ['Utdrag ur protokoll fört vid sammanträde med kommunfullmäktige', 'Vedbo kommun, Kansliet'];
		expect(find('organ', '# § 1 Ved\n\nVed.\n', header)).toEqual(['Kommunfullmäktige']);
	});

	test('is a guess where the header has several', () => {
		const header = ['Tjänsteskrivelse', 'Kansliet', 'Kommunstyrelsen'];
		expect(find('organ', '# Ved\n\nVed.\n', header)).toEqual(['Kansliet?']);
	});

	test.each([
		['Rådet för funktionshinderfrågor', 'Rådet för funktionshinderfrågor'],
		['Brottsförebyggande rådet', 'Brottsförebyggande rådet'],
	])('may be a council: %s', (rad, organ) => {
		expect(find('organ', '# Möte\n\nVed.\n', ['Protokoll', rad])).toEqual([organ]);
	});
});

test('a yrkande whose title names the motion says what it is above it', () => {
	const text = '## YRKANDE\n\n# Motion om lekplats\n\nVi yrkar\n\natt motionen bifalls\n';
	expect(find('typ', text, ['Kristdemokraterna'])).toEqual(['yrkande']);
});

test('the number in brackets after a title is no part of it', () => {
	expect(find('titel', '# Hundrastgård i Vedbo (KS2016/147)\n\nVed.\n')).toEqual(['Hundrastgård i Vedbo']);
	expect(find('titel', '# Hundrastgård i Vedbo (etapp 2)\n\nVed.\n')).toEqual(['Hundrastgård i Vedbo (etapp 2)']);
});

test('minutes with one number are an extract, and those without any are a guess', () => {
	const header = ['SAMMANTRÄDESPROTOKOLL 2012-11-26'];
	expect(find('typ', 'Kf § 109 Dnr KS/2012:214\n\n# Ved\n\nVed.\n', header)).toEqual(['protokollsutdrag?']);
	expect(find('paragraf', 'Kf § 109 Dnr KS/2012:214\n\n# Ved\n\nVed.\n', header)).toEqual(['§ 109?']);
	expect(find('typ', '# Möte\n\nVed.\n', header)).toEqual(['protokoll?']);
	expect(find('typ', '# Möte\n\n## 1. Ved\n\nVed.\n\n## 2. Val\n\nVal.\n', header)).toEqual(['protokoll']);
});

test('points that go on from "att" in the line above are what a motion proposes', () => {
	const text = '# Motion om ved\n\nVi föreslår att kommunfullmäktige beslutar att:\n\n1. ved köps\n2. ved huggs\n';
	expect(find('forslag', text, [])).toEqual(['ved köps', 'ved huggs']);
});

test('a proposal may be headed by whom it is for', () => {
	const text = '# Ved\n\n## Förslag till kommunstyrelsen att föreslå kommunfullmäktige\n\n1. Motionen avslås.\n';
	expect(find('forslag', text, ['Tjänsteskrivelse'])).toEqual(['Motionen avslås.']);
});

test('a yrkande says at which meeting it is made', () => {
	const text =
		'Yrkande vid kommunstyrelsens sammanträde den 17 februari 2026\n\n# Tullhuset\n\nJag yrkar\n\n- att huset behålls\n';
	expect(find('typ', text, [])).toEqual(['yrkande']);
	expect(find('organ', text, [])).toEqual(['Kommunstyrelsen?']);
});

test('a reservation whose title names the motion is none', () => {
	const text =
		'Reservation till fullmäktiges protokoll den 18 november 2024, § 139\n\n# Motion om skor\n\nVi ville mer.\n';
	expect(find('typ', text, [])).toEqual(['reservation']);
});

test('the day of the meeting comes before one in the title', () => {
	const text =
		'Till protokollet, kommunstyrelsen 7 oktober 2024, § 172\n\nSärskilt yttrande\n\n# Delårsrapport per 31 augusti 2024\n\nVed.\n';
	expect(find('datum', text, [])).toEqual(['2024-10-07']);
	expect(find('organ', text, [])).toEqual(['Kommunstyrelsen?']);
	expect(find('datum', '# Sammanträde 7 oktober 2024\n\nVed.\n', [])).toEqual(['2024-10-07?']);
});

test('what stands above a name is what it signs as, a guess', () => {
	const text =
		'# Möte\n\nVed.\n\nSekreterare\n\nGun Berg\n\nJusteras\n\nRut Ek\\\nOrdförande\n\nBo Alm\\\nVedbo pensionärer\n';
	expect(find('undertecknare', text, ['Protokoll'])).toEqual(['Gun Berg?', 'Rut Ek', 'Bo Alm?']);
});

test('a word that is always written with a hyphen keeps it at the end of a line', () => {
	expect(lineJoiner([])(['bifall till motionens första att-', 'sats'])).toBe('bifall till motionens första att-sats');
	expect(lineJoiner([])(['Program för Vedbo 2026–', '2035'])).toBe('Program för Vedbo 2026–2035');
	expect(lineJoiner([])(['Program –', '2035 års'])).toBe('Program – 2035 års');
});
