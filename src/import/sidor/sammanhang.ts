import type { Rad, Sida } from './rad.ts';
import type { Skrift } from './skrift.ts';

/** What is known of a line beside its own words. */
export interface Context {
	readonly gap: number;
	readonly last: Rad | undefined;
	readonly sida: Sida;
	readonly skrift: Skrift;
	readonly isHeading: (text: string) => boolean;
	/** Last line of the page before, when the line is the first of its page. */
	readonly over: Rad | undefined;
	readonly next: Rad | undefined;
}
