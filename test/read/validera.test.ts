import { describe, expect, it } from 'vitest';
import { altered, ARCHIVE, KALLFIL } from '../archive.ts';
import { ANNAT, found, INDEX, MOTION, PROTOKOLL, UTLATANDE } from './fel.ts';

it('the archive that these tests damage has nothing wrong in it', async () => {
	expect(await found()).toEqual([]);
});

describe('fields', () => {
	it('that are misspelt are named with the one that was meant', async () => {
		expect(await found(altered(INDEX, ['titel:', 'tittel:'], ['personer: [aron-ek]', 'person: [aron-ek]'])))
			.toMatchInlineSnapshot(`
				[
				  "…/index.md:2:1 falt-okant Fältet "tittel" finns inte; menade du "titel"? Rätta namnet eller ta bort fältet.",
				  "…/index.md:18:5 falt-okant Fältet "person" finns inte; menade du "personer"? Rätta namnet eller ta bort fältet.",
				]
			`);
	});

	it('called __proto__ or constructor are unknown like others', async () => {
		expect(await found(altered('amnen/kultur.yaml', ['namn:', '__proto__: { a: b }\nconstructor: x\nnamn:'])))
			.toMatchInlineSnapshot(`
			[
			  "amnen/kultur.yaml:1:1 falt-okant Fältet "__proto__" finns inte. Rätta namnet eller ta bort fältet.",
			  "amnen/kultur.yaml:2:1 falt-okant Fältet "constructor" finns inte. Rätta namnet eller ta bort fältet.",
			]
		`);
	});

	it('with an impossible date, an unknown word or another form say what was expected', async () => {
		expect(
			await found(
				altered(
					UTLATANDE,
					['datum: 2023-10-04', 'datum: 2023-02-30'],
					['typ: forslag', 'typ: förslag'],
					['av: [{ organ: kommunstyrelse }]', 'av: kommunstyrelse'],
					['utfall: vann', 'utfall:'],
				),
			),
		).toMatchInlineSnapshot(`
			[
			  "…/2023-10-04-tjansteutlatande.md:4:8 falt-varde datum: "2023-02-30" – Datumet finns inte i kalendern eller är skrivet på annat sätt än "2023-02-13", "2023-02", "1985", "1988-23" (höst), "194X", "2018~", "2023-10-04/.." eller "..".",
			  "…/2023-10-04-tjansteutlatande.md:13:10 falt-varde typ: "förslag" är inte ett av de tillåtna värdena; menade du "forslag"? Tillåtna: forslag, bifall, avslag, tillagg, andring, aterremiss, bordlaggning.",
			  "…/2023-10-04-tjansteutlatande.md:14:9 falt-varde av: "kommunstyrelse" – Här väntas en lista. Börja varje rad med "- ".",
			  "…/2023-10-04-tjansteutlatande.md:16:12 falt-varde utfall: "" är inte ett av de tillåtna värdena. Tillåtna: vann, foll, ej-provat, atertaget, okant.",
			]
		`);
	});

	it('that are missing are named where they belong', async () => {
		expect(
			await found(
				altered(
					UTLATANDE,
					['    lydelse: Motionen anses besvarad.\n', ''],
					['titel: Laga väderkvarnen\n', ''],
					['    kalla: 2023-10-04-tjansteutlatande#s2\n', ''],
				),
			),
		).toMatchInlineSnapshot(`
			[
			  "…/2023-10-04-tjansteutlatande.md:2:1 falt-saknas Fältet titel saknas. Lägg till det.",
			  "…/2023-10-04-tjansteutlatande.md:11:5 falt-saknas Fältet kalla saknas. Lägg till det.",
			  "…/2023-10-04-tjansteutlatande.md:11:5 falt-saknas Fältet lydelse saknas. Lägg till det.",
			]
		`);
	});

	it('with a source in the wrong form say which forms there are', async () => {
		expect(
			await found(
				altered(
					INDEX,
					['kalla: 2023-10-04-tjansteutlatande#s1', 'kalla: 2023-10-04-tjansteutlatande s1'],
					['citat: väckte', 'sitat: väckte'],
				),
			),
		).toMatchInlineSnapshot(`
			[
			  "…/index.md:12:12 falt-varde kalla: Ange källan som "handling#s3" eller med fälten handling, stycke, hur och citat.",
			  "…/index.md:23:7 falt-okant Fältet "sitat" finns inte; menade du "citat"? Rätta namnet eller ta bort fältet.",
			]
		`);
	});

	it('of a file that holds a list or a text instead', async () => {
		expect(await found({ 'amnen/kultur.yaml': '- a\n- b\n', 'partier/v.yaml': 'Vindpartiet\n' }))
			.toMatchInlineSnapshot(`
				[
				  "amnen/kultur.yaml:1:1 falt-varde Filen: Här väntas fält med värden, inte en text eller en lista.",
				  "partier/v.yaml:1:1 falt-varde Filen: "Vindpartiet" – Här väntas fält med värden, inte en text eller en lista.",
				]
			`);
	});
});

describe('ids', () => {
	it('of persons, organs, parties, topics and terms must exist', async () => {
		expect(
			await found(
				altered(
					INDEX,
					['person: aron-ek', 'person: aron-eek'],
					['parti: v', 'parti: x'],
					['organ: kommunfullmaktige', 'organ: fullmaktige'],
					['amnen: [kultur]', 'amnen: [kultur, vagar]'],
					['personer: [aron-ek]', 'personer: [aron-ek, siv]'],
				),
				altered('begrepp/motion.md', ['seAven: [yrkande]', 'seAven: [yrkanden]']),
			),
		).toMatchInlineSnapshot(`
			[
			  "…/index.md:6:8 id-okant "fullmaktige" finns inte i content/organ. Rätta id:t, eller lägg till posten.",
			  "…/index.md:7:17 id-okant "vagar" finns inte i content/amnen. Rätta id:t, eller lägg till posten.",
			  "…/index.md:9:13 id-okant "aron-eek" finns inte i content/personer; menade du "aron-ek"? Rätta id:t, eller lägg till posten.",
			  "…/index.md:10:12 id-okant "x" finns inte i content/partier. Rätta id:t, eller lägg till posten.",
			  "…/index.md:18:25 id-okant "siv" finns inte i content/personer. Rätta id:t, eller lägg till posten.",
			  "begrepp/motion.md:5:10 id-okant "yrkanden" finns inte i content/begrepp; menade du "yrkande"? Rätta id:t, eller lägg till posten.",
			]
		`);
	});

	it('of yrkanden, beslut and handlingar must exist in the ärende', async () => {
		expect(
			await found(
				altered(PROTOKOLL, ['yrkanden: [utkast]', 'yrkanden: [utkastet, bifall]']),
				altered(INDEX, ['    steg: vackt\n', '    steg: vackt\n    beslut: ks\n    handling: 2024-motion\n']),
			),
		).toMatchInlineSnapshot(`
			[
			  "…/index.md:20:13 id-okant Ärendet har inget beslut med id "ks".",
			  "…/index.md:21:15 id-okant Ärendet har ingen handling med id "2024-motion".",
			  "…/okant-datum-protokollsutdrag.md:13:16 id-okant Ärendet har inget yrkande med id "utkastet"; menade du "utkast"?",
			  "…/okant-datum-protokollsutdrag.md:13:26 id-okant Ärendet har inget yrkande med id "bifall".",
			]
		`);
	});

	it('are not used twice in an ärende', async () => {
		expect(
			await found(
				altered(INDEX, ['id: vackt', 'id: utkast']),
				altered(PROTOKOLL, ['id: ks-forslag', 'id: okant-datum-protokollsutdrag']),
			),
		).toMatchInlineSnapshot(`
			[
			  "…/2023-10-04-tjansteutlatande.md:12:9 id-dubblett Id:t "utkast" används redan i ärendet (…/index.md:14). Välj ett annat.",
			  "…/okant-datum-protokollsutdrag.md:6:9 id-dubblett Id:t "okant-datum-protokollsutdrag" används redan i ärendet (…/okant-datum-protokollsutdrag.md:1). Välj ett annat.",
			]
		`);
	});

	it('cannot belong to two files, nor to a file and one with another ending', async () => {
		expect(await found({ [`${MOTION}/index.mdx`]: ARCHIVE[INDEX] ?? '' })).toMatchInlineSnapshot(`
			[
			  "…/index.md:1:1 id-dubblett Ärendet motion-2023-02-13-vaderkvarn har både index.md och index.mdx. Behåll en.",
			]
		`);
	});

	it('in the ways of the prototype are unknown', async () => {
		expect(
			await found(
				altered(INDEX, ['person: aron-ek', 'person: constructor'], ['till: ks-2022-1011', 'till: constructor']),
			),
		).toMatchInlineSnapshot(`
			[
			  "…/index.md:9:13 id-okant "constructor" finns inte i content/personer. Rätta id:t, eller lägg till posten.",
			  "…/index.md:25:11 lank-bruten "constructor" är varken ett ärende eller en handling här.",
			]
		`);
	});
});

describe('diarienummer and addresses', () => {
	it('a number in no known form is shown as it was written', async () => {
		expect(await found(altered(ANNAT, ['diarienummer: KS-2022/1011.107', 'diarienummer: 2022.10'])))
			.toMatchInlineSnapshot(`
			[
			  "arenden/ks-2022-1011/index.md:2:15 diarienummer-fel "2022.10" är inte ett diarienummer i någon känd form, t.ex. "KS-2022/1011.107". Skriv det som det är tryckt.",
			]
		`);
	});

	it('two ärenden do not have the same number, however it is written', async () => {
		expect(
			await found({
				'arenden/motion-2024-annat/index.md': (ARCHIVE[ANNAT] ?? '').replace('KS-2022/1011.107', 'KS 2022/01011'),
			}),
		).toMatchInlineSnapshot(`
			[
			  "arenden/motion-2024-annat/index.md:2:15 diarienummer-dubblett KS 2022/01011 finns redan i ärendet ks-2022-1011 (samma organ, år och löpnummer). Rätta det ena.",
			]
		`);
	});

	it('a folder is named after its number, or speaks', async () => {
		const text = ARCHIVE[ANNAT] ?? '';
		expect(
			await found({
				'arenden/ks-2022-1012/index.md': text.replace('KS-2022/1011.107', 'KS-2022/1013'),
				'arenden/ny/index.md': text.replace('diarienummer: KS-2022/1011.107\n', ''),
			}),
		).toMatchInlineSnapshot(`
			[
			  "arenden/ks-2022-1012/index.md:2:15 adress-fel Mappen ska heta ks-2022-1013 efter diarienumret, men heter ks-2022-1012.",
			  "arenden/ny/index.md:2:1 adress-fel Ett ärende utan diarienummer ligger i en mapp som heter <typ>-<datum>-<ord>, t.ex. motion-2023-02-13-vanort. Mappen heter ny.",
			]
		`);
	});

	it('an ärende keeps its speaking address when its number becomes known', async () => {
		expect(await found(altered(INDEX, ['titel:', 'diarienummer: KS-2023/5\ntitel:']))).toEqual([]);
	});

	it('a handling is named after its date and type, and more words may follow', async () => {
		const text = ARCHIVE[PROTOKOLL] ?? '';
		expect(
			await found({
				[PROTOKOLL]: null,
				[`${MOTION}/protokollsutdrag.md`]: text
					.replace('#s1', '')
					.replace('okant-datum-protokollsutdrag', 'protokollsutdrag'),
			}),
		).toMatchInlineSnapshot(`
			[
			  "…/protokollsutdrag.md:2:6 adress-fel Filen ska heta okant-datum-protokollsutdrag.md efter datum och typ, men heter protokollsutdrag.md.",
			]
		`);
		expect(
			await found({
				[PROTOKOLL]: null,
				[`${MOTION}/okant-datum-protokollsutdrag-ks.md`]: text.replace(
					'kalla: okant-datum-protokollsutdrag',
					'kalla: okant-datum-protokollsutdrag-ks',
				),
			}),
		).toEqual([]);
	});
});

describe('sources', () => {
	it('lead to a paragraph that is there, of a handling that is there', async () => {
		expect(
			await found(
				altered(
					INDEX,
					['kalla: 2023-10-04-tjansteutlatande#s1', 'kalla: 2023-10-04-tjansteutlatande#s3'],
					['kalla: 2023-10-04-tjansteutlatande#s2', 'kalla: 2023-10-04-tjansteutlatand'],
				),
				altered('personer/aron-ek.yaml', ['motion-2023-02-13-vaderkvarn/', '']),
			),
		).toMatchInlineSnapshot(`
			[
			  "…/index.md:12:12 stycke-saknas Stycket s3 finns inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande, som har 2 stycken. Ange rätt stycke.",
			  "…/index.md:28:12 id-okant "motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatand" finns inte i content/arenden; menade du "motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande"? Rätta id:t, eller lägg till posten.",
			  "personer/aron-ek.yaml:5:12 id-okant Skriv ärendet också: "<ärende>/2023-10-04-tjansteutlatande". Registren hör inte till ett ärende.",
			]
		`);
	});

	it('that lack their paragraph are told where the words stand that they quote, or that they stand nowhere', async () => {
		const missing = ['      stycke: s1\n', '      stycke: s8\n'] as const;
		expect(await found(altered(INDEX, missing))).toMatchInlineSnapshot(`
			[
			  "…/index.md:22:15 stycke-saknas Stycket s8 finns inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande, som har 2 stycken. Citatet står i s1. Ange rätt stycke.",
			]
		`);
		expect(await found(altered(INDEX, missing, ['väckte Aron Ek (V)', 'väckte Bo Ek (V)']))).toMatchInlineSnapshot(`
			[
			  "…/index.md:22:15 stycke-saknas Stycket s8 finns inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande, som har 2 stycken. Ange rätt stycke.",
			  "…/index.md:23:14 citat-fel Citatet "väckte Bo Ek (V) motionen" står inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande. Citera ordagrant.",
			]
		`);
	});

	it('quote the words that stand there', async () => {
		expect(
			await found(
				altered(
					INDEX,
					['citat: väckte Aron Ek (V) motionen', 'citat: väckte Aron Ek (S) motionen'],
					['citat: samma kvarn', 'citat: en annan kvarn'],
				),
			),
		).toMatchInlineSnapshot(`
			[
			  "…/index.md:23:14 citat-fel Citatet "väckte Aron Ek (S) motionen" står inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande#s1. Citera ordagrant.",
			  "…/index.md:27:12 citat-fel Citatet "en annan kvarn" står inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande#s2. Citera ordagrant.",
			]
		`);
	});

	it('that quote another paragraph are told which', async () => {
		expect(await found(altered(INDEX, ['      stycke: s1\n', '      stycke: s2\n']))).toMatchInlineSnapshot(`
			[
			  "…/index.md:23:14 stycke-flyttat Citatet "väckte Aron Ek (V) motionen" står inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande#s2, men i s1. Ange rätt stycke.",
			]
		`);
	});

	it('quote words of the text as a whole where no paragraph is given', async () => {
		expect(await found(altered(INDEX, ['      stycke: s1\n', '']))).toEqual([]);
		expect(await found(altered(INDEX, ['      stycke: s1\n', ''], ['citat: väckte', 'citat: väckte aldrig'])))
			.toMatchInlineSnapshot(`
				[
				  "…/index.md:22:14 citat-fel Citatet "väckte aldrig Aron Ek (V) motionen" står inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande. Citera ordagrant.",
				]
			`);
	});

	it('are given for a date', async () => {
		expect(await found(altered(UTLATANDE, ['datumKalla: 2023-10-04-tjansteutlatande\n', '']))).toMatchInlineSnapshot(`
			[
			  "…/2023-10-04-tjansteutlatande.md:4:8 datum-kalla Datumet saknar källa. Lägg till datumKalla, t.ex. "2023-10-04-tjansteutlatande#s1".",
			]
		`);
	});
});

describe('source files', () => {
	it('are there, under the name that is given', async () => {
		expect(await found({ [`${MOTION}/kallor/utlatande.txt`]: null, [`${MOTION}/kallor/utlatandet.txt`]: KALLFIL }))
			.toMatchInlineSnapshot(`
			[
			  "…/2023-10-04-tjansteutlatande.md:20:10 kallfil-saknas Källfilen …/kallor/utlatande.txt finns inte; menade du "utlatandet.txt"? Lägg den där.",
			  "…/kallor/utlatandet.txt:1:1 kallfil-oanvand Ingen handling i ärendet anger filen bland sina kallor. Ange den, eller ta bort den.",
			]
		`);
	});

	it('have the bytes that they had', async () => {
		expect(await found({ [`${MOTION}/kallor/utlatande.txt`]: `${KALLFIL} ` })).toMatchInlineSnapshot(`
			[
			  "…/2023-10-04-tjansteutlatande.md:22:13 kallfil-summa utlatande.txt har SHA-256 922872daf6f72891ebbe66a9caf6acfcb12c62ab935c2f0631449e6b3b7b1065. Har filen ändrats? Återställ den, eller ange den rätta summan om filen är ny.",
			]
		`);
	});

	it('are used by a handling, and the reading text rests on one of them', async () => {
		expect(
			await found(
				{ [`${MOTION}/kallor/extra.pdf`]: 'x' },
				altered(UTLATANDE, ['  kalla: utlatande.txt', '  kalla: protokoll.txt']),
			),
		).toMatchInlineSnapshot(`
			[
			  "…/2023-10-04-tjansteutlatande.md:26:10 id-okant "protokoll.txt" finns inte bland handlingens kallor.",
			  "…/kallor/extra.pdf:1:1 kallfil-oanvand Ingen handling i ärendet anger filen bland sina kallor. Ange den, eller ta bort den.",
			]
		`);
	});

	it('lie in the folder of an ärende', async () => {
		expect(await found({ 'arenden/motion-2025-ny/kallor/motion.pdf': 'x' })).toMatchInlineSnapshot(`
			[
			  "arenden/motion-2025-ny/index.md:1:1 fil-saknas Ärendet motion-2025-ny saknar index.md.",
			]
		`);
	});
});

describe('facts', () => {
	it('an outcome rests on a final decision', async () => {
		expect(await found(altered(INDEX, ['status:', 'utfall: anses-besvarad\nstatus:']))).toMatchInlineSnapshot(`
			[
			  "…/index.md:5:9 utfall-utan-beslut Utfallet "anses-besvarad" kräver ett beslut med nivån slutligt i någon handling. Ett förslag är inget beslut.",
			]
		`);
		expect(
			await found(
				altered(INDEX, ['status:', 'utfall: anses-besvarad\nstatus:']),
				altered(PROTOKOLL, ['niva: forslag', 'niva: slutligt']),
			),
		).toEqual([]);
		expect(await found(altered(INDEX, ['status:', 'utfall: okant\nstatus:']))).toEqual([]);
	});

	it('an ärende has a summary and a handling a text', async () => {
		const [utanText = ''] = /^---\n[\s\S]*\n---\n/.exec(ARCHIVE[PROTOKOLL] ?? '') ?? [];
		const [utanSammanfattning = ''] = /^---\n[\s\S]*\n---\n/.exec(ARCHIVE[ANNAT] ?? '') ?? [];
		expect(await found({ [PROTOKOLL]: utanText.replace('#s1', ''), [ANNAT]: `${utanSammanfattning}\n  \n` }))
			.toMatchInlineSnapshot(`
			[
			  "arenden/ks-2022-1011/index.md:9:1 text-tom Sammanfattningen saknas. Skriv några meningar i klarspråk efter frontmatter.",
			  "…/okant-datum-protokollsutdrag.md:28:1 text-tom Lästexten saknas. Skriv handlingens text efter frontmatter.",
			]
		`);
	});

	it('a word has one explanation', async () => {
		expect(await found(altered('begrepp/yrkande.md', ['forklaring:', 'former: [Motionen]\nforklaring:'])))
			.toMatchInlineSnapshot(`
			[
			  "begrepp/yrkande.md:3:10 id-dubblett "Motionen" hör redan till begreppet motion. Ett ord kan bara ha en förklaring.",
			]
		`);
	});
});

describe('links', () => {
	it('of an ärende lead to an ärende or a handling', async () => {
		expect(await found(altered(INDEX, ['till: ks-2022-1011', 'till: ks-2022-1012']))).toMatchInlineSnapshot(`
			[
			  "…/index.md:25:11 lank-bruten "ks-2022-1012" är varken ett ärende eller en handling här; menade du "ks-2022-1011"?",
			]
		`);
	});

	it('in texts lead to pages, handlingar and paragraphs that are there, with a slash at the end', async () => {
		const links = [
			...[
				'/arenden/ks-2022-101/',
				'/arenden/ks-2022-1011',
				'/arenden/KS-2022-1011/',
				'/arenden/motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande/#s9',
			],
			...[
				'/arenden/motion-2023-02-13-vaderkvarn/2023-tjansteutlatande/',
				'/begrepp/motioner/',
				'/personer/aron/',
				'/organ/ks/',
				'/partier/w/',
				'/amnen/kult/',
			],
			...[
				'/constructor/x/',
				'#s9',
				'/arenden/ks-2022-1011/',
				'/personer/aron-ek/',
				'/data/arenden.csv',
				'/arenden/ks-2022-1011/feed.xml',
				'#rubrik-x',
				'/om/',
			],
		];
		const text = links.map((link, i) => `[${i}](${link})`).join('\n');
		expect(await found({ 'begrepp/yrkande.md': `---\nterm: yrkande\nforklaring: F.\n---\n${text}\n` }))
			.toMatchInlineSnapshot(`
			[
			  "begrepp/yrkande.md:5:1 lank-bruten Länken "/arenden/ks-2022-101/" leder ingenstans; menade du "/arenden/ks-2022-1011/"? Rätta eller ta bort den.",
			  "begrepp/yrkande.md:6:1 lank-bruten Länken "/arenden/ks-2022-1011" leder ingenstans; menade du "/arenden/ks-2022-1011/"? Rätta eller ta bort den.",
			  "begrepp/yrkande.md:7:1 lank-bruten Länken "/arenden/KS-2022-1011/" leder ingenstans; menade du "/arenden/ks-2022-1011/"? Rätta eller ta bort den.",
			  "begrepp/yrkande.md:8:1 lank-bruten Länken "/…/2023-10-04-tjansteutlatande/#s9" leder ingenstans. Rätta eller ta bort den.",
			  "begrepp/yrkande.md:9:1 lank-bruten Länken "/…/2023-tjansteutlatande/" leder ingenstans; menade du "/…/2023-10-04-tjansteutlatande/"? Rätta eller ta bort den.",
			  "begrepp/yrkande.md:10:1 lank-bruten Länken "/begrepp/motioner/" leder ingenstans; menade du "/begrepp/motion/"? Rätta eller ta bort den.",
			  "begrepp/yrkande.md:11:1 lank-bruten Länken "/personer/aron/" leder ingenstans; menade du "/personer/aron-ek/"? Rätta eller ta bort den.",
			  "begrepp/yrkande.md:12:1 lank-bruten Länken "/organ/ks/" leder ingenstans. Rätta eller ta bort den.",
			  "begrepp/yrkande.md:13:1 lank-bruten Länken "/partier/w/" leder ingenstans; menade du "/partier/v/"? Rätta eller ta bort den.",
			  "begrepp/yrkande.md:14:1 lank-bruten Länken "/amnen/kult/" leder ingenstans; menade du "/amnen/kultur/"? Rätta eller ta bort den.",
			  "begrepp/yrkande.md:16:1 lank-bruten Länken "#s9" leder ingenstans. Rätta eller ta bort den.",
			]
		`);
	});

	it('of MDX components lead to a term', async () => {
		expect(await found(altered('sidor/om.mdx', ['id="motion"', 'id="motin"']))).toMatchInlineSnapshot(`
			[
			  "sidor/om.mdx:7:4 lank-bruten Länken "/begrepp/motin/" leder ingenstans; menade du "/begrepp/motion/"? Rätta eller ta bort den.",
			]
		`);
	});
});

describe('places', () => {
	it('a handling is Markdown, a summary and a page may be MDX', async () => {
		expect(
			await found({
				[PROTOKOLL]: null,
				[`${MOTION}/kallor/protokoll.txt`]: null,
				[`${MOTION}/okant-datum-protokollsutdrag.mdx`]: ARCHIVE[PROTOKOLL] ?? '',
			}),
		).toMatchInlineSnapshot(`
			[
			  "…/okant-datum-protokollsutdrag.mdx:1:1 mdx-plats En handling skrivs i Markdown. Byt filens ändelse till .md.",
			]
		`);
		expect(await found({ [INDEX]: null, [`${MOTION}/index.mdx`]: ARCHIVE[INDEX] ?? '' })).toEqual([]);
	});

	it('a file that is nowhere is not passed over', async () => {
		expect(await found({ 'lista.md': 'x', 'arenden/lista.md': 'x', 'personer/a/b.yaml': 'x: y', 'organ/ks.md': 'x' }))
			.toMatchInlineSnapshot(`
			[
			  "arenden/lista.md:1:1 fil-plats Här hör filen inte hemma. Ärenden ligger i arenden/<ärende>/index.md, handlingar i arenden/<ärende>/<datum>-<typ>.md, register i organ, partier, personer, amnen och forfattningar (.yaml), begrepp i begrepp (.md) och sidor i sidor (.md eller .mdx).",
			  "lista.md:1:1 fil-plats Här hör filen inte hemma. Ärenden ligger i arenden/<ärende>/index.md, handlingar i arenden/<ärende>/<datum>-<typ>.md, register i organ, partier, personer, amnen och forfattningar (.yaml), begrepp i begrepp (.md) och sidor i sidor (.md eller .mdx).",
			  "organ/ks.md:1:1 fil-plats Här hör filen inte hemma. Ärenden ligger i arenden/<ärende>/index.md, handlingar i arenden/<ärende>/<datum>-<typ>.md, register i organ, partier, personer, amnen och forfattningar (.yaml), begrepp i begrepp (.md) och sidor i sidor (.md eller .mdx).",
			  "personer/a/b.yaml:1:1 fil-plats Här hör filen inte hemma. Ärenden ligger i arenden/<ärende>/index.md, handlingar i arenden/<ärende>/<datum>-<typ>.md, register i organ, partier, personer, amnen och forfattningar (.yaml), begrepp i begrepp (.md) och sidor i sidor (.md eller .mdx).",
			]
		`);
	});

	it('an ärende has an index, and a site a kommun', async () => {
		expect(
			await found({
				[ANNAT]: null,
				'arenden/ks-2022-1011/2024-motion.md': '---\ntyp: motion\n---\nx',
				'kommun.yaml': null,
			}),
		).toMatchInlineSnapshot(`
			[
			  "arenden/ks-2022-1011/2024-motion.md:2:1 falt-saknas Fältet kallor saknas. Lägg till det.",
			  "arenden/ks-2022-1011/2024-motion.md:2:1 falt-saknas Fältet lasning saknas. Lägg till det.",
			  "arenden/ks-2022-1011/2024-motion.md:2:1 falt-saknas Fältet titel saknas. Lägg till det.",
			  "arenden/ks-2022-1011/2024-motion.md:2:1 falt-saknas Fältet upphovsratt saknas. Lägg till det.",
			  "arenden/ks-2022-1011/index.md:1:1 fil-saknas Ärendet ks-2022-1011 saknar index.md.",
			  "kommun.yaml:1:1 fil-saknas Filen kommun.yaml saknas. Den säger vilken kommun webbplatsen gäller och vem som ger ut den. docs/handbok/ny-kommun.md visar hur den skrivs.",
			]
		`);
	});
});
