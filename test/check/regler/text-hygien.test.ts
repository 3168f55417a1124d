import { describe, expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/text-hygien.ts';
import { findings } from './prov.ts';

const inText = (text: string) =>
	findings(regel, { handlingar: { '2024-01-01-motion': { text: `Ett stycke.\n\n${text}` } } });

describe('text-hygien', () => {
	it('names everything that a text was left with, each with its line', async () => {
		const text = [
			'En rad med mellanslag sist. ',
			'En\ttabb.',
			'Två  mellanslag.',
			'Ordet mоtion har ett kyrilliskt o.',
			'Ordet αnses har ett grekiskt a.',
			'En ﬁrma med ligatur.',
			'TYP AV DOKUMENT',
			'Namn på organ',
			'Lorem ipsum dolor',
			'Dnr XXX, TODO.',
			'Klicka eller tryck här för att ange text.',
		].join('\n');
		expect(await inText(text)).toMatchInlineSnapshot(`
			[
			  "2024-01-01-motion.md:14 (varning) Här står en tabb. Skriv mellanslag i stället. []",
			  "2024-01-01-motion.md:13 (varning) Raden slutar med mellanslag. Ta bort dem; en radbrytning i texten skrivs med \\ sist på raden. []",
			  "2024-01-01-motion.md:15 (varning) Här står flera mellanslag i rad. Behåll ett. []",
			  "2024-01-01-motion.md:16 Ordet "mоtion" blandar latinska bokstäver med kyrilliska, så att det ser rätt ut men inte går att söka på. Skriv om det. [mоtion]",
			  "2024-01-01-motion.md:17 Ordet "αnses" blandar latinska bokstäver med grekiska, så att det ser rätt ut men inte går att söka på. Skriv om det. [αnses]",
			  "2024-01-01-motion.md:18 (varning) Ligaturen "ﬁ" går inte att söka på. Skriv "fi". [ﬁ]",
			  "2024-01-01-motion.md:19 (varning) "TYP AV DOKUMENT" ser ut som en rest av en mall. Ta bort den. [TYP AV DOKUMENT]",
			  "2024-01-01-motion.md:20 (varning) "Namn på organ" ser ut som en rest av en mall. Ta bort den. [Namn på organ]",
			  "2024-01-01-motion.md:21 (varning) "Lorem ipsum" ser ut som en rest av en mall. Ta bort den. [Lorem ipsum]",
			  "2024-01-01-motion.md:22 (varning) "XXX" ser ut som en rest av en mall. Ta bort den. [XXX]",
			  "2024-01-01-motion.md:22 (varning) "TODO" ser ut som en rest av en mall. Ta bort den. [TODO]",
			  "2024-01-01-motion.md:23 (varning) "Klicka eller tryck här för att ange" ser ut som en rest av en mall. Ta bort den. [Klicka eller tryck här för att ange]",
			]
		`);
	});

	it('finds letters taken apart, as they lie in the file', async () => {
		expect(await inText('Fo\u0308rslag.')).toMatchInlineSnapshot(`
			[
			  "2024-01-01-motion.md:13 (varning) Bokstaven "ö" är skriven som två tecken (NFD). Spara filen med sammansatta tecken (NFC). [NFD]",
			]
		`);
	});

	it.each([
		'En rad\\\nmed radbrytning.',
		'| a   | b  |\n|-----|----|\n| 1   | 2  |',
		'- punkt\n  - punkt i punkt',
		'-   punkt som ett skrivprogram gör den',
		'Halten är 5 μg/l och motståndet 3 kΩ.',
		'Halten av β-karoten; ordet Київ och ordet λόγος.',
		'Sidan XX, kapitel XXI, XXXL och exxxakt.',
		'Namn på organen står i listan.',
		'en e\u0301n'.normalize('NFC'),
	])('lets %j be', async (text) => {
		expect(await inText(text)).toEqual([]);
	});

	it('lets an ärende’s summary have more than one space, as a word processor leaves them', async () => {
		const files = {
			'arenden/ks-2024-1/index.md': '---\ntitel: T\ningress: I.\ntyp: motion\nstatus: okand\n---\nA.  B.\n',
		};
		expect(await findings(regel, { files })).toEqual([]);
	});
});
