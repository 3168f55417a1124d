import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by path; a file given as `null` is left out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export const KALLFIL = 'Laga väderkvarnen i Exempelby.\n';

const SUMMA = createHash('sha256').update(KALLFIL).digest('hex');

const MOTION = 'arenden/motion-2023-02-13-vaderkvarn';

/** A small whole archive of an invented municipality, in which nothing is wrong. */
export const ARCHIVE: Readonly<Record<string, string>> = {
	'kommun.yaml': `namn: Exempelby kommun
kortnamn: Exempelby
fiktiv: true
utgivare:
  namn: Exempelby
  beskrivning: En påhittad kommun för prov.
`,
	'organ/kommunfullmaktige.yaml': `namn: kommunfullmäktige
typ: fullmaktige
kallor: [motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande#s1]
`,
	'organ/kommunstyrelse.yaml': `namn: kommunstyrelsen
typ: styrelse
`,
	'partier/v.yaml': `beteckning: V
namn: Vindpartiet
`,
	'personer/aron-ek.yaml': `namn: Aron Ek
kategori: fortroendevald
uppdrag:
  - parti: v
    kalla: motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande#s1
saknas:
  - vad: roll
    text: Uppdraget framgår inte.
`,
	'amnen/kultur.yaml': `namn: Kultur
beskrivning: Om kultur.
`,
	'forfattningar/2017-725.yaml': `sfs: "2017:725"
titel: Kommunallag
adress: https://lagar.example.se/2017-725
`,
	'begrepp/motion.md': `---
term: motion
former: [motionen]
forklaring: Ett förslag från en ledamot.
seAven: [yrkande]
---
`,
	'begrepp/yrkande.md': `---
term: yrkande
forklaring: Det en ledamot vill.
---
Mer om [motion](/begrepp/motion/).
`,
	'sidor/om.mdx': `---
titel: Om
ingress: Om webbplatsen.
---
<Faktaruta rubrik="Prov">

En <Begrepp id="motion">motion</Begrepp>.

</Faktaruta>
`,
	[`${MOTION}/index.md`]: `---
titel: Laga väderkvarnen
ingress: Motionen handlar om väderkvarnen.
typ: motion
status: forslag-till-kf
organ: kommunfullmaktige
amnen: [kultur]
parter:
  - person: aron-ek
    parti: v
    roll: motionär
    kalla: 2023-10-04-tjansteutlatande#s1
handelser:
  - id: vackt
    datum: "2023-02-13"
    typ: vackt
    vad: Aron Ek väcker motionen
    personer: [aron-ek]
    steg: vackt
    kalla:
      handling: 2023-10-04-tjansteutlatande
      stycke: s1
      citat: väckte Aron Ek (V) motionen
lankar:
  - till: ks-2022-1011
    typ: namner
    citat: samma kvarn
    kalla: 2023-10-04-tjansteutlatande#s2
saknas:
  - vad: diarienummer
    text: Motionens diarienummer framgår inte.
  - vad: slutligt-beslut
    text: Fullmäktiges beslut framgår inte.
    steg: avgjord
---
Motionen vill laga kvarnen. Se [utlåtandet](/arenden/motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande/#s1).
`,
	[`${MOTION}/2023-10-04-tjansteutlatande.md`]: `---
typ: tjansteutlatande
titel: Laga väderkvarnen
datum: 2023-10-04
datumKalla: 2023-10-04-tjansteutlatande
organ: kommunstyrelse
undertecknare:
  - roll: Kommundirektör
    kalla: 2023-10-04-tjansteutlatande
    person: aron-ek
yrkanden:
  - id: utkast
    typ: forslag
    av: [{ organ: kommunstyrelse }]
    lydelse: Motionen anses besvarad.
    utfall: vann
    niva: utkast
    kalla: 2023-10-04-tjansteutlatande#s2
kallor:
  - fil: utlatande.txt
    sort: textlager
    sha256: ${SUMMA}
lasning:
  hur: textlager
  text: Läst ur pdf-filens textlager.
  kalla: utlatande.txt
upphovsratt: "9"
---
Den 13 februari 2023 väckte Aron Ek (V) motionen om väderkvarnen.

Motionen gäller samma kvarn som förra året.[^1]

[^1]: Se protokollet.
`,
	[`${MOTION}/okant-datum-protokollsutdrag.md`]: `---
typ: protokollsutdrag
titel: Protokollsutdrag
organ: kommunstyrelse
beslut:
  - id: ks-forslag
    niva: forslag
    organ: kommunstyrelse
    riktatTill: kommunfullmaktige
    lydelse: Motionen anses besvarad.
    utfall: anses-besvarad
    beslutsform: acklamation
    yrkanden: [utkast]
    kalla: okant-datum-protokollsutdrag#s1
kallor:
  - fil: protokoll.txt
    sort: ocr
    sha256: ${SUMMA}
lasning:
  hur: ocr
  text: Maskinläst.
  kalla: protokoll.txt
upphovsratt: "9"
saknas:
  - vad: datum
    text: Sammanträdets dag framgår inte.
---
Motionen anses besvarad.
`,
	[`${MOTION}/kallor/utlatande.txt`]: KALLFIL,
	[`${MOTION}/kallor/protokoll.txt`]: KALLFIL,
	'arenden/ks-2022-1011/index.md': `---
diarienummer: KS-2022/1011.107
titel: Sälja väderkvarnen
ingress: Ärendet handlar om att sälja kvarnen.
typ: forslag
status: okand
amnen: [kultur]
---
Ärendet känner vi bara till namnet.
`,
};

/**
 * Writes the archive to a folder of its own, which goes when the test has finished.
 * @param damage what is different in this test
 */
export async function writeArchive(damage: Files = {}): Promise<string> {
	return writeFiles({ ...ARCHIVE, ...damage });
}

/** Writes files into a folder that goes when the test has finished. */
export async function writeFiles(files: Files): Promise<string> {
	const root = await tempFolder();
	for (const [fil, content] of Object.entries(files)) {
		if (content === null) continue;
		await mkdir(path.dirname(path.join(root, fil)), { recursive: true });
		await writeFile(path.join(root, fil), content);
	}
	return root;
}

/** A file of the archive in which some words are others. */
export function altered(fil: string, ...replacements: readonly (readonly [from: string, to: string])[]): Files {
	let text = ARCHIVE[fil] ?? '';
	for (const [from, to] of replacements) {
		if (!text.includes(from)) throw new TypeError(`${fil} has no "${from}" to alter`);
		text = text.replace(from, to);
	}
	return { [fil]: text };
}

/** An empty folder that goes when the test has finished. */
export async function tempFolder(): Promise<string> {
	const dir = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-test-'));
	onTestFinished(() => rm(dir, { recursive: true, force: true }));
	return dir;
}
