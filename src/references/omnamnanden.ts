import { handlingId, type Handling, type Stycke, type Textlank } from '../domain/handling.ts';
import { documentState } from './document-state.ts';
import type { Reference } from './reference.ts';
import type { ReferenceIndex } from './reference-index.ts';
import { findReferences } from './references.ts';

/** A place in a reading text that names something. */
export interface Omnamnande {
	/** Full id of the handling. */
	readonly handling: string;
	readonly stycke: Stycke;
	/** The reference, with offsets into the paragraph's text. */
	readonly reference: Reference;
}

/** Every place that names something, by what it names: `person:bo-kallstrom`, `forfattning:2009-47`, `arende:ks-2022-1011` … */
export type Omnamnanden = ReadonlyMap<string, readonly Omnamnande[]>;

/** The key of what a reference leads to in {@link Omnamnanden}; `undefined` when it leads to nothing that is here. */
function targetOf(reference: Reference): string | undefined {
	switch (reference.kind) {
		case 'lagrum':
			return reference.forfattning && `forfattning:${reference.forfattning}`;
		case 'diarienummer':
			return reference.arende && `arende:${reference.arende}`;
		case 'person':
			return reference.person && `person:${reference.person}`;
		case 'organ':
			return `organ:${reference.organ}`;
		case 'parti':
			return `parti:${reference.parti}`;
		case 'begrepp':
			return `begrepp:${reference.begrepp}`;
		case 'datum':
			return undefined;
	}
}

/** The references in the paragraphs of one handling, in order; words that the handling asks not to link are left out. */
export function referencesIn(
	handling: Pick<Handling, 'arende' | 'id' | 'stycken' | 'inteLankar'>,
	index: ReferenceIndex,
): Omnamnande[] {
	const state = documentState(index, handling.stycken.map(({ text }) => text).join('\n\n'));
	return handling.stycken.flatMap((stycke) => {
		const { text, lankar = [] } = stycke;
		const found = findReferences(text, index, state).filter(
			({ start, end }) =>
				!handling.inteLankar.includes(text.slice(start, end)) &&
				!lankar.some((link) => link.start < end && start < link.end),
		);
		return [...found, ...lankar.flatMap(linkedTo)]
			.sort((a, b) => a.start - b.start)
			.map((reference) => ({ handling: handlingId(handling), stycke, reference }));
	});
}

/** What an editor's own link says that its words mean. */
function linkedTo({ start, end, adress }: Textlank): Reference[] {
	const [, kind, id = ''] = /^\/(personer|partier|organ|begrepp|forfattningar)\/([a-z0-9-]+)\/$/.exec(adress) ?? [];
	switch (kind) {
		case 'personer':
			return [{ kind: 'person', person: id, start, end }];
		case 'partier':
			return [{ kind: 'parti', parti: id, start, end }];
		case 'organ':
			return [{ kind: 'organ', organ: id, start, end }];
		case 'begrepp':
			return [{ kind: 'begrepp', begrepp: id, start, end }];
		case 'forfattningar':
			return [{ kind: 'lagrum', forfattning: id, paragrafer: [], start, end }];
		default:
			return [];
	}
}

/** Turns the references of all handlingar around. */
export function turnAround(referenser: Iterable<readonly Omnamnande[]>): Omnamnanden {
	const found = new Map<string, Omnamnande[]>();
	for (const omnamnanden of referenser)
		for (const omnamnande of omnamnanden) {
			const target = targetOf(omnamnande.reference);
			if (!target) continue;
			const list = found.get(target);
			if (list) list.push(omnamnande);
			else found.set(target, [omnamnande]);
		}
	return found;
}
