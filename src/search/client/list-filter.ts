import { fold } from '../../domain/fold.ts';

/** What an item of a list says about itself: ids parted by spaces, and its title. */
export type ItemData = Readonly<Record<string, string | undefined>>;

/** Field that looks for words in the title; every other field asks for one of the item's ids. */
const TITLE = 'titel';

/** True when an item has every chosen id and every word of the title field, in any spelling of å, ä and ö. */
export function isShown(item: ItemData, wanted: Readonly<Record<string, string>>): boolean {
	return Object.entries(wanted).every(([name, value]) => {
		const has = item[name] ?? '';
		if (name !== TITLE) return value === '' || has.split(' ').includes(value);
		const title = fold(has);
		return value.split(/\s+/).every((word) => title.includes(fold(word)));
	});
}

/** What the form's address says, for the fields that it has. */
export function parseWanted(search: string, names: readonly string[]): Record<string, string> {
	const params = new URLSearchParams(search);
	return Object.fromEntries(names.map((name) => [name, params.get(name) ?? '']));
}

/** The part of the address from `?` on; `''` when nothing is asked for. */
export function formatWanted(wanted: Readonly<Record<string, string>>): string {
	const params = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value.trim() !== ''));
	const text = params.toString();
	return text && `?${text}`;
}
