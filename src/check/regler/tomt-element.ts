import { visit } from 'unist-util-visit';
import { plainText } from '../../markdown/stycken.ts';
import type { Fil } from '../../read/arkiv.ts';
import { fynd, type Fynd, type Regel } from '../regel.ts';
import { allaFiler } from './stod/filer.ts';

/** Links and headings say something: a screen reader has nothing else to go by. */
export const regel = {
	kod: 'tomt-element',
	check: ({ arkiv }) => allaFiler(arkiv).flatMap(emptyIn),
} satisfies Regel;

const MAY_BE_EMPTY = /\[[\s*_]*\]|^#{1,6}[ \t#]*$/m;

function emptyIn(text: Fil<object>): Fynd[] {
	const { fil, body, bodyRad } = text;
	const found: Fynd[] = [];
	// Walking every tree takes longer than all other rules together.
	if (!MAY_BE_EMPTY.test(body)) return found;
	visit(text.tree, ['link', 'linkReference', 'heading'], (node) => {
		if (plainText(node) !== '') return;
		const { line = 1, column = 1 } = node.position?.start ?? {};
		const plats = { fil, rad: bodyRad + line - 1, kolumn: column };
		const vad = node.type === 'heading' ? 'Rubriken' : 'Länken';
		found.push(fynd(plats, 'tomt-element', `${vad} har ingen text. Skriv en, eller ta bort den.`, { om: vad }));
	});
	return found;
}
