import { expect, it } from 'vitest';
import { documentState } from '../../../src/references/document-state.ts';
import type { PersonReference } from '../../../src/references/reference.ts';
import { buildReferenceIndex } from '../../../src/references/reference-index.ts';
import { findReferences } from '../../../src/references/references.ts';
import { register } from '../../domain/values.ts';
import { findMarked } from '../marked.ts';
import { PARTIER, PERSONER } from '../people.ts';
import { NEAR_MISSES, SEEN } from './seen.ts';

const index = buildReferenceIndex(register({ personer: PERSONER, partier: PARTIER }));

it.each(SEEN)('a person is found in every spelling: %s', (text, targets) => {
	expect(findMarked(text, 'person', index, targetOf)).toEqual([text, targets]);
});

it.each(NEAR_MISSES)('nobody is found in "%s"', (text) => {
	expect(findMarked(text, 'person', index, targetOf)).toEqual([text, '']);
});

it('the party printed after a name is told, also of one whom it does not decide', () => {
	const [found] = findReferences('Bo Källström (L) och Anna Karlsson (V)', index).filter(
		({ kind }) => kind === 'person',
	);
	expect(found).toEqual({ kind: 'person', start: 0, end: 12, person: 'bo-kallstrom', parti: 'l' });
});

it('a document that is known as a whole has its two bearers of one surname from the start', () => {
	const paragraphs = ['Eva Alnäs talar.', 'Alnäs svarar.', 'Mats Alnäs talar.'];
	const state = documentState(index, paragraphs.join('\n\n'));
	const found = paragraphs.map((text) => findReferences(text, index, state).length);
	expect(found).toEqual([1, 0, 1]);
});

it('a name is only known in the document in which it stood', () => {
	findReferences('Bo Källström talar.', index);
	expect(findReferences('Källström svarar.', index)).toEqual([]);
});

function targetOf({ person, kandidater = [] }: PersonReference): string {
	return person ?? `? ${kandidater.join(', ')}`;
}
