import { writeFileSync } from 'node:fs';
import { KODER } from '../read/koder.ts';

/** The editors' handbook of codes: one heading per code, so that its address ends in `#<code>`. */
export function handbok(): string {
	const sections = Object.entries(KODER).map(([kod, { titel, niva, betyder, gor }]) =>
		[
			`## ${kod}`,
			`**${titel}.** ${niva === 'fel' ? 'Fel: inget byggs förrän det är rättat.' : 'Varning.'}`,
			betyder.replaceAll('<', '\\<'),
			`Gör så här: ${gor.replaceAll('<', '\\<')}`,
		].join('\n\n'),
	);
	return `${[INLEDNING, ...sections].join('\n\n')}\n`;
}

const INLEDNING = `# Koder i granskningen

<!-- Skriven av \`npm run handbok\` från src/read/koder.ts. Ändra där, inte här. -->

\`npm run granska\` visar varje problem med fil, rad, kolumn och en kod. En kod byter aldrig betydelse.

Fel hindrar bygget. Varningar gör det inte, men bör åtgärdas; med \`npm run granska -- --strict\` är också de fel.

En del koder letar efter sådant som bara ser fel ut. Är stället riktigt skriver du ett undantag i ärendets eller
handlingens frontmatter, med exakt de ord som meddelandet gäller och ett skäl:

\`\`\`yaml
undantag:
  - kod: personuppgifter
    text: 08-535 300 00
    skal: Kommunens växel.
\`\`\`

I ärendets \`index.md\` gäller undantaget allt i ärendets mapp, i en handling bara den och dess källfiler. Ett undantag
som inte längre behövs anmäls, så att det inte döljer något nytt.`;

if (import.meta.main) {
	writeFileSync(new URL('../../docs/handbok/fel.md', import.meta.url), handbok());
	process.stdout.write('Skrev docs/handbok/fel.md.\n');
}
