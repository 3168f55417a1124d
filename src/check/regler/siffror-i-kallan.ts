import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Stycke } from '../../domain/handling.ts';
import { parseSerie } from '../../domain/serie.ts';
import { parseMdx } from '../../markdown/mdx.ts';
import { fynd, type Fynd, type Regel } from '../regel.ts';

type Komponent = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Every figure of a series stands in the paragraph that the series gives as its source, and so does what it is of. */
export const regel = {
	kod: 'siffra-utan-kalla',
	check({ arkiv }) {
		const texter = new Map<string, readonly Stycke[]>(
			arkiv.arenden.flatMap(({ id, handlingar }) => handlingar.map((fil) => [`${id}/${fil.id}`, fil.stycken] as const)),
		);
		const textOf = (kalla: string): string | undefined => {
			const [handling = '', stycke] = kalla.split('#');
			return texter.get(handling)?.find(({ id }) => id === stycke)?.text;
		};
		const texts = [...arkiv.arenden.map(({ index }) => index), ...arkiv.sidor];
		return texts
			.filter(({ format, body }) => format === 'mdx' && body.includes('<Sifferserie'))
			.flatMap(({ fil, body, bodyRad }) => {
				const found: Fynd[] = [];
				visit(parseMdx(body), (element) => {
					if (element.type !== 'mdxJsxFlowElement' && element.type !== 'mdxJsxTextElement') return;
					if (element.name !== 'Sifferserie') return;
					const [serie, kalla] = ['serie', 'kalla'].map((name) => valueOf(element, name));
					const read = parseSerie(serie ?? '');
					const source = textOf(kalla ?? '');
					if (!read.ok || source === undefined) return;
					const { line = 1, column = 1 } = element.position?.start ?? {};
					for (const word of read.siffror.flatMap(({ namn, antal }) => [namn, String(antal)]))
						if (!hasWords(source, word))
							found.push(
								fynd(
									{ fil, rad: bodyRad + line - 1, kolumn: column },
									'siffra-utan-kalla',
									`"${word}" i serien står inte i ${kalla ?? ''}. Rätta siffran efter källan, eller ange stycket där den står.`,
									{ om: word },
								),
							);
				});
				return found;
			});
	},
} satisfies Regel;

function valueOf({ attributes }: Komponent, name: string): string | undefined {
	for (const attribute of attributes)
		if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string')
			return attribute.value;
	return undefined;
}

/** Whether a text has some words in a row, or a number, also one that is written with a space between its thousands. */
function hasWords(text: string, words: string): boolean {
	return bare(text).includes(bare(words));
}

function bare(text: string): string {
	const joined = text.replace(/(\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '$1');
	return ` ${joined.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
